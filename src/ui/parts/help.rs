//! The information zone: two disclosures, at the same place on every screen that has a step.

use crate::ui::text::{Arg, Text};
use leptos::prelude::*;

/// Help, and why this page is here.
#[component]
pub fn Help(
    /// Words.
    text: Text,
    /// Issuer's display name.
    issuer: String,
) -> impl IntoView {
    let issuer = [("issuer", Arg::Text(issuer))];
    view! {
        <footer class="help">
            <details>
                <summary>{text.say("help-need-heading")}</summary>
                <p>{text.fill("help-need-code", &issuer)}</p>
                <p>{text.fill("help-need-phone", &issuer)}</p>
                <p>{text.fill("help-need-unknown", &issuer)}</p>
            </details>
            <details>
                <summary>{text.say("help-why-heading")}</summary>
                <p>{text.fill("help-why-body", &issuer)}</p>
            </details>
        </footer>
    }
}
