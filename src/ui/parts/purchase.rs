//! What is being paid for: one sentence and the same as facts. Both come from the stored request, never from the browser.
//!
//! The sentence may be out of sight in the smallest frame, where the facts right below say it all; see `style/`.

use crate::ui::pages::PurchaseText;
use crate::ui::text::Text;
use leptos::prelude::*;

/// Merchant, amount and card.
#[component]
pub fn Purchase(
    /// Words.
    text: Text,
    /// What to show.
    purchase: PurchaseText,
) -> impl IntoView {
    let PurchaseText { merchant, amount, last_four } = purchase;
    view! {
        <dl class="facts">
            {amount
                .map(|amount| {
                    view! {
                        <div class="fact amount">
                            <dt>{text.say("page-amount")}</dt>
                            <dd>
                                <bdi>{amount}</bdi>
                            </dd>
                        </div>
                    }
                })}
            {(!merchant.is_empty())
                .then(|| {
                    view! {
                        <div class="fact merchant">
                            <dt>{text.say("page-merchant")}</dt>
                            <dd>
                                <bdi translate="no">{merchant}</bdi>
                            </dd>
                        </div>
                    }
                })}
            {(!last_four.is_empty())
                .then(|| {
                    view! {
                        <div class="fact pan">
                            <dt>{text.say("page-card")}</dt>
                            <dd>
                                <bdi dir="ltr">
                                    <span aria-hidden="true">"•••• "</span>
                                    {last_four}
                                </bdi>
                            </dd>
                        </div>
                    }
                })}
        </dl>
    }
}
