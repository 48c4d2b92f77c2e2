//! Back to the merchant, or to the issuer: says what happened and sends the browser on, by script or by the button that is always
//! there.
//!
//! Time to read is given where there is something to read: a result the cardholder did not hope for. There they can also say
//! that it was not them; `leave.js` submits the first form of the document, so that one comes second.

use super::{Ending, Frame, ReturnPage, Sending};
use crate::ui::parts::{Disown, Purchase};
use crate::ui::text::Arg;
use leptos::prelude::*;

/// Milliseconds for a result that needs no more than a glance.
const GLANCE: u32 = 400;
/// For one that was asked for on this very page.
const SHORT: u32 = 3_000;
/// For one that has to be read.
const READ: u32 = 6_000;
/// For one that says what to do next, besides going back.
const ACT: u32 = 10_000;

/// The return screen.
#[component]
pub fn Back(
    /// The document's frame.
    frame: Frame,
    /// What it shows and sends.
    page: ReturnPage,
) -> impl IntoView {
    let Frame { text, issuer, .. } = frame;
    let (key, tone, milliseconds) = match page.ending {
        Ending::Approved => ("approved", "good", GLANCE),
        Ending::AttemptsExceeded => ("attempts-exceeded", "bad", READ),
        Ending::Cancelled => ("cancelled", "calm", SHORT),
        Ending::TimedOut => ("timed-out", "calm", READ),
        Ending::Undeliverable => ("undeliverable", "bad", READ),
        Ending::Unconfirmed => ("unconfirmed", "calm", READ),
        Ending::InvalidRequest => ("invalid-request", "bad", SHORT),
        Ending::Rejected => ("rejected", "calm", READ),
        Ending::Disowned => ("disowned", "calm", ACT),
        Ending::NoContact => ("no-contact", "bad", ACT),
        Ending::Blocked => ("blocked", "bad", ACT),
        Ending::Refused => ("refused", "bad", ACT),
        Ending::Withdrawn => ("withdrawn", "calm", ACT),
    };
    let milliseconds = if page.disowned { ACT } else { milliseconds };
    let issuer = [("issuer", Arg::Text(issuer))];
    let merchant = [("merchant", Arg::Text(page.purchase.merchant.clone()))];
    let named = !page.purchase.merchant.is_empty();
    let next = if named { text.fill("return-next", &merchant) } else { text.say("return-next-plain") };
    let button = if named { text.fill("return-button", &merchant) } else { text.say("return-button-plain") };
    let told = (page.disowned && page.ending != Ending::Disowned).then(|| text.fill("return-told", &issuer));
    let handle = page.handle.filter(|_| !page.disowned);
    let hint = text.fill("disown-hint-later", &issuer);
    let method = match page.sending {
        Sending::Get => "get",
        Sending::Post => "post",
    };
    view! {
        <section class="story ending">
            <Sign tone=tone />
            <h1>{text.say(&format!("return-{key}-heading"))}</h1>
            {told.map(|told| view! { <p class="notice">{told}</p> })}
            {(!page.blocked.is_empty()).then(|| view! { <p>{page.blocked}</p> })}
            <p>{text.fill(&format!("return-{key}-body"), &issuer)}</p>
            <Purchase text=text.clone() purchase=page.purchase />
            <p>{next}</p>
        </section>
        <form class="entry" method=method action=page.action data-delay=milliseconds.to_string()>
            {page
                .fields
                .into_iter()
                .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                .collect_view()}
            <button class="primary" type="submit">
                {button}
            </button>
        </form>
        {handle
            .map(|handle| {
                view! {
                    <footer class="help">
                        <Disown text=text handle=handle hint=hint />
                    </footer>
                }
            })}
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
