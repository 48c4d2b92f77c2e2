//! The two live regions: present and empty from the start, because a region that arrives with its words is not announced.
//!
//! A page that was rendered anew carries its notice in them too, so that both ways look the same.

use crate::ui::desk::{NoticeText, Tone};
use crate::ui::slots;
use leptos::prelude::*;

/// The live regions, filled with a notice when there is one.
#[component]
pub fn Notices(
    /// What to say.
    notice: Option<NoticeText>,
    /// What to say when the page is about to end.
    ending: String,
    /// Seconds until then.
    ending_in: u32,
    /// Seconds until the page has ended.
    ends_in: u32,
    /// What to say when there is no network.
    offline: String,
    /// What to say when the cardholder comes back to a page that waits; none where nothing is waited for.
    #[prop(optional)]
    checking: Option<String>,
) -> impl IntoView {
    let (error, status) = match notice {
        Some(NoticeText { tone: Tone::Error, text }) => (text, String::new()),
        Some(NoticeText { tone: Tone::Status, text }) => (String::new(), text),
        None => Default::default(),
    };
    view! {
        <p
            id=slots::STATUS
            class="notice"
            role="status"
            data-ending=ending
            data-ending-in=ending_in.to_string()
            data-ends-in=ends_in.to_string()
            data-offline=offline
            data-checking=checking
        >
            {filled(status)}
        </p>
        <p id=slots::ALERT class="notice error" role="alert">
            {filled(error)}
        </p>
    }
}

/// Renders nothing at all for no words: the framework would write a space, and the region would not count as empty.
fn filled(words: String) -> Option<String> {
    (!words.is_empty()).then_some(words)
}
