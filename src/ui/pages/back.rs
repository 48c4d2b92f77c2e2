//! Back to the merchant: says what happened and posts the result, by script or by the button that is always there.
//!
//! Time to read is given where there is something to read: a result the cardholder did not hope for.

use super::{Ending, Frame, ReturnPage};
use crate::ui::text::Arg;
use leptos::prelude::*;

/// The return screen.
#[component]
pub fn Back(
    /// The document's frame.
    frame: Frame,
    /// What it shows and posts.
    page: ReturnPage,
) -> impl IntoView {
    let text = frame.text;
    let (key, tone, milliseconds) = match page.ending {
        Ending::Approved => ("approved", "good", 400),
        Ending::AttemptsExceeded => ("attempts-exceeded", "bad", 6_000),
        Ending::Cancelled => ("cancelled", "calm", 1_200),
        Ending::TimedOut => ("timed-out", "bad", 2_500),
        Ending::Undeliverable => ("undeliverable", "bad", 6_000),
        Ending::Unconfirmed => ("unconfirmed", "calm", 6_000),
        Ending::InvalidRequest => ("invalid-request", "bad", 2_500),
    };
    let merchant = [("merchant", Arg::Text(page.merchant.clone()))];
    let next = if page.merchant.is_empty() { text.say("return-next-plain") } else { text.fill("return-next", &merchant) };
    let button = if page.merchant.is_empty() { text.say("return-button-plain") } else { text.fill("return-button", &merchant) };
    view! {
        <section class="story">
            <Sign tone=tone />
            <h1>{text.say(&format!("return-{key}-heading"))}</h1>
            <p>{text.say(&format!("return-{key}-body"))}</p>
            <p>{next}</p>
        </section>
        <form class="entry" method="post" action=page.action data-delay=milliseconds.to_string()>
            {page
                .fields
                .into_iter()
                .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                .collect_view()}
            <button class="primary" type="submit">
                {button}
            </button>
        </form>
    }
}

/// A sign that goes with the words; says nothing by itself.
#[component]
pub(super) fn Sign(tone: &'static str) -> impl IntoView {
    let drawing = match tone {
        "good" => "M9.5 16.5 14 21l9-10",
        "bad" => "M16 9v9m0 4.5v.5",
        _ => "M16 9.5v.5m0 4v9",
    };
    view! {
        <svg class=format!("sign {tone}") viewBox="0 0 32 32" aria-hidden="true">
            <circle cx="16" cy="16" r="14.5"></circle>
            <path d=drawing></path>
        </svg>
    }
}
