//! The whole document around a screen: head, style, boot script. Nothing in it is loaded before the page can be used.
//!
//! The framework's own script component is not used: it puts the nonce where it does not belong and preloads with CORS, which
//! makes sandboxed frames log errors. The boot scripts are constants; what they need stands in `data-` attributes of `body`
//! and of the form, so no value is ever written into a script. `boot.js`, in order:
//!
//! 1. In a frame without an origin it loads nothing, for a module's requests would be refused there: the native forms serve.
//! 2. Puts the resume path into the address bar, so that a reload is a GET; a page that comes out of the back-forward cache
//!    reloads, because its step may be over.
//! 3. Focuses the first field where that takes focus from nobody: in a window of its own, or where this frame has it already.
//! 4. On the code step lets a whole code that is pasted replace what stands in the field; the pasting itself and the way to undo
//!    it stay the browser's. And asks the browser for the code of a text message that is bound to this page (WebOTP), where
//!    browser and frame allow it: fills it in and submits nothing. Confirming takes the question back; a new code is asked for
//!    again.
//! 5. Loads the passkey's script where the page has a place for it; nobody waits for that one.
//! 6. Loads the glue and hands each island its element, as the framework's island script does, less nested islands.
//!
//! Where it gives up, the page looks again when the `meta refresh` would that works without script: what waits goes on waiting,
//! and what has ended goes on.
//!
//! `leave.js` sends the return form after the time its page gives for reading, unless a button was faster. Where there is
//! something to read, whoever touches the page or a key is still reading, and gets 20 s more each time (WCAG 2.2.1).
//!
//! `start.js` sends the start form at once: before the document has loaded, so that it takes the start page's place in the history
//! and "back" leads to where the browser came from; but not while the browser only prepares a page that nobody has asked for yet.

use super::pages::{Approval, Back, Choice, Code, Finishing, Frame, Page, Problem, Start, Trouble};
use super::parts::{Brand, DemoStrip};
use super::text::{Arg, Text};
use crate::ui::desk::{NoticeText, Tone};
use leptos::either::EitherOf7;
use leptos::prelude::*;

/// What the build made for the page; paths are absolute.
#[derive(Clone, Debug)]
pub struct PageAssets {
    /// The style sheet, to be inlined.
    pub css: &'static str,
    /// Path of the JavaScript module; none when the page was built without.
    pub glue: Option<String>,
    /// Path of the WebAssembly module.
    pub wasm: Option<String>,
    /// Path of the script for passkeys.
    pub passkey: Option<String>,
    /// A script in place of the page's own, for a document that stands still: it neither wakes up nor goes on by itself.
    pub still: Option<&'static str>,
}

/// A whole HTML document.
pub fn document(page: Page, frame: Frame, assets: PageAssets) -> impl IntoView {
    // Only what an island renders itself will be hydrated; the rest carries no markers.
    if let Some(context) = Owner::current_shared_context() {
        context.set_is_hydrating(false);
    }
    let resume = match &page {
        Page::Code(page) => Some(page.seed.resume.clone()),
        Page::Approval(page) => Some(page.seed.resume.clone()),
        Page::Choice(page) => Some(page.seed.resume.clone()),
        Page::Finishing(page) => Some(page.seed.resume.clone()),
        Page::Start(_) | Page::Return(_) | Page::Problem(_) => None,
    };
    let resume = resume.filter(|_| assets.still.is_none());
    let has_island = resume.is_some();
    let passkey = assets.passkey.filter(|_| has_island && matches!(&page, Page::Choice(page) if page.passkey.is_some()));
    let script = match &page {
        _ if assets.still.is_some() => assets.still.map(|still| (Some("module"), still)),
        Page::Return(_) => Some((None, include_str!("leave.js"))),
        Page::Start(_) => Some((None, include_str!("start.js"))),
        Page::Problem(_) => None,
        Page::Code(_) | Page::Approval(_) | Page::Choice(_) | Page::Finishing(_) => {
            Some((Some("module"), include_str!("boot.js")))
        }
    };
    let nonce = frame.nonce.clone();
    // Without an island: a waiting page looks again, and a page that has ended goes on by itself (EMV 3DS Req 343).
    let refresh_in = match &page {
        Page::Code(page) => page.fields.ends_in.saturating_add(2),
        Page::Choice(page) => page.ask.ends_in.saturating_add(2),
        Page::Approval(_) | Page::Finishing(_) | Page::Start(_) | Page::Return(_) | Page::Problem(_) => 5,
    };
    let refresh = resume.as_ref().map(|_| refresh_in.to_string());
    let meta = resume.as_ref().map(|resume| format!("{refresh_in};url={resume}"));
    let language = frame.text.language().to_owned();
    let direction = frame.text.direction();
    let title = title(&page, &frame);
    let theme = frame.theme;
    let style = format!("{}{}", frame.branding.dress(theme).colours, assets.css);
    let demo = frame.clone();
    let brand = frame.clone();
    let class = match &page {
        // What the style sheet has to find room for.
        Page::Code(page) if page.password => "card step double",
        Page::Code(_) | Page::Approval(_) | Page::Choice(_) => "card step",
        Page::Start(_) | Page::Finishing(_) | Page::Return(_) | Page::Problem(_) => "card",
    };
    let screen = match page {
        Page::Code(page) => EitherOf7::A(view! { <Code frame=frame page=*page /> }),
        Page::Approval(page) => EitherOf7::B(view! { <Approval frame=frame page=*page /> }),
        Page::Choice(page) => EitherOf7::C(view! { <Choice frame=frame page=*page /> }),
        Page::Finishing(page) => EitherOf7::D(view! { <Finishing frame=frame page=page /> }),
        Page::Return(page) => EitherOf7::E(view! { <Back frame=frame page=page /> }),
        Page::Problem(page) => EitherOf7::F(view! { <Trouble frame=frame page=page /> }),
        Page::Start(page) => EitherOf7::G(view! { <Start frame=frame page=page /> }),
    };
    view! {
        <!DOCTYPE html>
        <html lang=language dir=direction data-theme=theme>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{title}</title>
                <meta name="robots" content="noindex" />
                <meta name="color-scheme" content=theme.unwrap_or("light dark") />
                <meta name="format-detection" content="telephone=no" />
                <link rel="icon" href="data:," />
                {meta
                    .map(|content| {
                        view! {
                            <noscript>
                                <meta http-equiv="refresh" content=content />
                            </noscript>
                        }
                    })}
                <style nonce=nonce.clone()>{style}</style>
            </head>
            <body
                data-resume=resume
                data-refresh=refresh
                data-glue=assets.glue.filter(|_| has_island)
                data-wasm=assets.wasm.filter(|_| has_island)
                data-passkey=passkey
            >
                <DemoStrip frame=demo />
                <main class=class>
                    <Brand frame=brand />
                    {screen}
                </main>
                {script
                    .map(|(kind, source)| {
                        view! {
                            <script type=kind nonce=nonce>
                                {source}
                            </script>
                        }
                    })}
            </body>
        </html>
    }
}

/// The document's title: the step first, then whose page it is.
fn title(page: &Page, frame: &Frame) -> String {
    let text: &Text = &frame.text;
    let erred = |notice: &Option<NoticeText>| notice.as_ref().is_some_and(|notice| notice.tone == Tone::Error);
    let key = match page {
        Page::Code(page) if erred(&page.fields.notice) => "page-title-ask-error",
        Page::Approval(page) if erred(&page.ask.notice) => "page-title-ask-error",
        Page::Choice(page) if erred(&page.ask.notice) => "page-title-choice-error",
        Page::Code(_) | Page::Approval(_) | Page::Start(_) => "page-title-ask",
        Page::Choice(_) => "page-title-choice",
        Page::Finishing(_) => "page-title-finishing",
        Page::Return(_) => "page-title-return",
        Page::Problem(page) if page.problem == Problem::Ended => "page-title-ended",
        Page::Problem(_) => "page-title-problem",
    };
    text.fill(key, &[("issuer", Arg::Text(frame.issuer.clone()))])
}
