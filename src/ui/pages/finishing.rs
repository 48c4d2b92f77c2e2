//! Waits while the decision is handed over. Without script the document reloads itself and the button asks at once.

use super::code::HiddenFields;
use super::{FinishingPage, Frame};
use crate::ui::islands::FinishingWait;
use crate::ui::parts::{Help, Purchase};
use leptos::prelude::*;

/// The waiting screen.
#[component]
pub fn Finishing(
    /// The document's frame.
    frame: Frame,
    /// What it shows.
    page: FinishingPage,
) -> impl IntoView {
    let Frame { text, issuer, .. } = frame;
    let check_now = text.say("finishing-continue");
    view! {
        <section class="story">
            <h1>{text.say("finishing-heading")}</h1>
            <div class="waiting">
                <span class="spinner" aria-hidden="true"></span>
                <p role="status">{text.say("finishing-body")}</p>
            </div>
            <Purchase text=text.clone() purchase=page.purchase />
        </section>
        <FinishingWait>
            <HiddenFields handle=page.seed.handle attempt=String::new() />
            <button class="secondary" type="submit" name="intent" value="continue">
                {check_now}
            </button>
        </FinishingWait>
        <Help text=text issuer=issuer />
    }
}
