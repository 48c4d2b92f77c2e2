//! What is being paid for: one sentence and the same as facts. Both come from the stored request, never from the browser.
//!
//! The sentence may be out of sight in the smallest frame, where the facts right below say it all; see `style/`.

use crate::ui::pages::PurchaseText;
use crate::ui::text::{Arg, Text};
use leptos::prelude::*;

/// The sentence that says what for, and how: a key that takes `merchant` and `amount`, by the kind of transaction.
pub fn ask_line(text: &Text, key: &str, purchase: &PurchaseText) -> String {
    let named = if purchase.merchant.is_empty() { "no" } else { "yes" };
    let amount = purchase.amount.clone().unwrap_or_default();
    text.fill(key, &[("merchant", Arg::Text(purchase.merchant.clone())), ("amount", Arg::Text(amount)), ("named", named.into())])
}

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
