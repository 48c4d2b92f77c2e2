//! Waits while the decision is handed over. Without script the document reloads itself and the button asks at once.

use super::{FinishingPage, Frame};
use crate::ui::islands::Waiting;
use crate::ui::parts::{Help, HiddenFields, Purchase, Topic};
use crate::ui::slots;
use leptos::prelude::*;

/// The waiting screen.
#[component]
pub fn Finishing(
    /// The document's frame.
    frame: Frame,
    /// What it shows.
    page: FinishingPage,
) -> impl IntoView {
    let text = frame.text.clone();
    let handle = page.seed.handle;
    let help = view! { <Help frame=frame topic=Topic::Nothing handle=Some(handle.clone()) /> };
    view! {
        <section class="story">
            <h1>{text.say("finishing-heading")}</h1>
            <div class="waiting">
                <span class="spinner" aria-hidden="true"></span>
                <p>{text.say("finishing-body")}</p>
            </div>
            <Purchase text=text.clone() purchase=page.purchase />
        </section>
        <Waiting>
            <HiddenFields handle=handle attempt=String::new() />
            <input type="hidden" name="shown" value=page.shown />
            <p id=slots::STATUS class="notice" role="status" data-offline=text.say("waiting-offline")></p>
            <button class="secondary" type="submit" name="intent" value="continue">
                {text.say("finishing-continue")}
            </button>
        </Waiting>
        {help}
    }
}
