//! The row under the main button: ask once more, how often that is possible, and from when on.

use crate::ui::pages::AgainText;
use crate::ui::slots;
use leptos::prelude::*;

/// The button that asks once more.
#[component]
pub fn Again(
    /// How often and when.
    again: AgainText,
    /// The button's words.
    label: String,
    /// Its words while busy.
    busy: String,
) -> impl IntoView {
    view! {
        <div class="again">
            <button
                id=slots::RESEND
                class="secondary"
                type="submit"
                name="intent"
                value="resend"
                formnovalidate
                aria-describedby=slots::RESEND_HINT
                hidden=!again.possible
                data-other=busy
            >
                {label}
            </button>
            <p id=slots::RESEND_HINT class="hint" data-ready=again.hint_ready data-ready-in=again.ready_in.to_string()>
                {again.hint}
            </p>
        </div>
    }
}
