//! The branding zone: issuer on the left, card scheme on the right, nobody else; and the strip that says "demonstration".
//!
//! The marks are our own plain drawings, inline so that they show in any frame. A scheme with a drawing of its own is an arm
//! in [`Scheme`]; any other is shown by name.

use crate::ui::pages::Frame;
use crate::ui::text::{Arg, Text};
use leptos::either::{Either, EitherOf4};
use leptos::prelude::*;

/// What an issuer's pages look like, by who chooses between light and dark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branding {
    /// The browser does.
    pub by_browser: Dress,
    /// Light has been chosen.
    pub light: Dress,
    /// Dark has been chosen.
    pub dark: Dress,
}

/// What one page is dressed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dress {
    /// Custom properties for the style sheets: every colour there is.
    pub colours: String,
    /// The issuer's logo; none: a mark of ours, and the name.
    pub logo: Option<LogoPlace>,
    /// The one to show instead where the browser prefers dark.
    pub logo_dark: Option<LogoPlace>,
    /// The branding zone has a ground that is not the page's.
    pub own_ground: bool,
}

/// A logo, and the room to keep for it in CSS pixels, of which the proportion counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogoPlace {
    /// Path on this server.
    pub path: String,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

impl Branding {
    /// What a page of this theme, `light`, `dark` or none, is dressed in.
    pub fn dress(&self, theme: Option<&str>) -> &Dress {
        match theme {
            Some("light") => &self.light,
            Some("dark") => &self.dark,
            _ => &self.by_browser,
        }
    }
}

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
    let Frame { text, issuer, scheme, branding, theme, .. } = frame;
    let Dress { logo, logo_dark, own_ground, .. } = branding.dress(theme).clone();
    let label = text.fill("brand-issuer-logo", &[("issuer", Arg::Text(issuer.clone()))]);
    let mark = match logo {
        Some(logo) => Either::Left(view! { <Logo label=label logo=logo dark=logo_dark /> }),
        None => Either::Right(view! { <Mark label=label issuer=issuer /> }),
    };
    view! {
        <header class=if own_ground { "brand own" } else { "brand" }>
            <span class="issuer">{mark}</span>
            <Scheme text=text scheme=scheme />
        </header>
    }
}

/// The issuer's logo. It is the name: none stands beside it, and where no image is loaded its label is read.
#[component]
fn Logo(label: String, logo: LogoPlace, dark: Option<LogoPlace>) -> impl IntoView {
    let dark = dark.map(|dark| {
        view! {
            <source
                media="(prefers-color-scheme: dark)"
                srcset=dark.path
                width=dark.width.to_string()
                height=dark.height.to_string()
            />
        }
    });
    view! {
        <picture>
            {dark} <img class="logo" src=logo.path alt=label width=logo.width.to_string() height=logo.height.to_string() />
        </picture>
    }
}

/// A mark with the issuer's initial, and its name.
#[component]
fn Mark(label: String, issuer: String) -> impl IntoView {
    let initial: String =
        issuer.chars().find(|letter| letter.is_alphanumeric()).into_iter().flat_map(char::to_uppercase).collect();
    view! {
        <svg class="mark" viewBox="0 0 32 32" role="img" aria-label=label>
            <path class="mark-shape" d="M16 1 29 5.5V15c0 8-5.4 13.6-13 16C8.4 28.6 3 23 3 15V5.5z"></path>
            <text class="mark-letter" x="16" y="21.5" text-anchor="middle">
                {initial}
            </text>
        </svg>
        <bdi class="wordmark" aria-hidden="true">
            {issuer}
        </bdi>
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
