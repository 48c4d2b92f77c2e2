//! Hidden fields of every form, and the two small forms that stand on several screens.

use crate::ui::text::{Arg, Text};
use leptos::prelude::*;

/// Fields every form of a challenge page carries.
#[component]
pub fn HiddenFields(
    /// The page's authority.
    handle: String,
    /// Identity of the next intent; empty means that any is new.
    attempt: String,
) -> impl IntoView {
    view! {
        <input type="hidden" name="handle" value=handle />
        <input type="hidden" name="attempt" value=attempt autocomplete="off" />
    }
}

/// The way out. After everything that is asked in the document; the style sheet lifts it to the top corner.
#[component]
pub fn Cancel(
    /// Words.
    text: Text,
    /// The page's authority.
    handle: String,
    /// Identity of the intent.
    attempt: String,
) -> impl IntoView {
    view! {
        <form class="cancel" method="post" action="/challenge">
            <HiddenFields handle=handle attempt=attempt />
            <button type="submit" name="intent" value="cancel" formnovalidate>
                {text.say("code-cancel")}
            </button>
        </form>
    }
}

/// The way to other ways. A form of its own: nothing that was typed goes with it.
#[component]
pub fn OtherWays(
    /// Words.
    text: Text,
    /// The page's authority.
    handle: String,
    /// Identity of the intent.
    attempt: String,
) -> impl IntoView {
    view! {
        <form class="others" method="post" action="/challenge">
            <HiddenFields handle=handle attempt=attempt />
            <button class="quiet" type="submit" name="intent" value="choose">
                {text.say("ask-others")}
            </button>
        </form>
    }
}

/// The tick that puts the merchant on the list of trusted ones. Never ticked by us.
#[component]
pub fn Trust(
    /// Words.
    text: Text,
    /// Merchant's name.
    merchant: String,
) -> impl IntoView {
    let label = if merchant.is_empty() {
        text.say("trust-label-plain")
    } else {
        text.fill("trust-label", &[("merchant", Arg::Text(merchant))])
    };
    view! {
        <div class="trust">
            <label class="pick">
                <input type="checkbox" name="trust" value="1" aria-describedby="trust-hint" />
                <span>{label}</span>
            </label>
            <p id="trust-hint" class="hint">
                {text.say("trust-hint")}
            </p>
        </div>
    }
}
