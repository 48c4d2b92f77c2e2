//! The branding zone: issuer on the left, card scheme on the right, nobody else; and the strip that says "demonstration".
//!
//! The marks are our own plain drawings, inline so that they show in any frame. A scheme with a drawing of its own is an arm
//! in [`Scheme`]; any other is shown by name.

use crate::ui::pages::Frame;
use crate::ui::text::{Arg, Text};
use leptos::either::EitherOf4;
use leptos::prelude::*;

/// Says that no real money is involved.
#[component]
pub fn DemoStrip(
    /// The document's frame.
    frame: Frame,
) -> impl IntoView {
    frame.demo.then(|| {
        view! {
            <header class="demo">
                <p>{frame.text.say("demo-strip")}</p>
            </header>
        }
    })
}

/// The branding zone.
#[component]
pub fn Brand(
    /// The document's frame.
    frame: Frame,
) -> impl IntoView {
    let Frame { text, issuer, scheme, .. } = frame;
    let initial: String =
        issuer.chars().find(|letter| letter.is_alphanumeric()).into_iter().flat_map(char::to_uppercase).collect();
    let logo = text.fill("brand-issuer-logo", &[("issuer", Arg::Text(issuer.clone()))]);
    view! {
        <header class="brand">
            <span class="issuer">
                <svg class="mark" viewBox="0 0 32 32" role="img" aria-label=logo>
                    <path class="mark-shape" d="M16 1 29 5.5V15c0 8-5.4 13.6-13 16C8.4 28.6 3 23 3 15V5.5z"></path>
                    <text class="mark-letter" x="16" y="21.5" text-anchor="middle">
                        {initial}
                    </text>
                </svg>
                <bdi class="wordmark" aria-hidden="true">
                    {issuer}
                </bdi>
            </span>
            <Scheme text=text scheme=scheme />
        </header>
    }
}

/// The mark of the card scheme.
#[component]
fn Scheme(text: Text, scheme: String) -> impl IntoView {
    let label = |name: &str| text.fill("brand-scheme-logo", &[("scheme", Arg::Text(name.to_owned()))]);
    match scheme.as_str() {
        "" => EitherOf4::A(()),
        "mastercard" => EitherOf4::B(view! {
            <svg class="scheme" viewBox="0 0 48 30" role="img" aria-label=label("Mastercard")>
                <rect class="plate" x=".5" y=".5" width="47" height="29" rx="4.5"></rect>
                <circle cx="19" cy="15" r="9" fill="#d9001b"></circle>
                <circle cx="29" cy="15" r="9" fill="#f59b00"></circle>
                <path d="M24 7.5a9 9 0 0 1 0 15 9 9 0 0 1 0-15" fill="#f25c05"></path>
            </svg>
        }),
        "visa" => EitherOf4::C(view! {
            <svg class="scheme" viewBox="0 0 48 30" role="img" aria-label=label("Visa")>
                <rect class="plate" x=".5" y=".5" width="47" height="29" rx="4.5"></rect>
                <text class="scheme-name slanted" x="24" y="20" text-anchor="middle">
                    "VISA"
                </text>
            </svg>
        }),
        other => EitherOf4::D(view! {
            <bdi class="scheme-chip">{other.to_uppercase()}</bdi>
        }),
    }
}
