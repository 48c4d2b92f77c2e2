//! The information zone, at the same place on every screen: help for the step and "this wasn't me", which come first
//! because they are wanted in a hurry; then why the step is there, and the choice between languages.

use super::{HiddenFields, LanguageSwitch};
use crate::ui::pages::Frame;
use crate::ui::text::{Arg, Text};
use leptos::prelude::*;

/// What the help is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A code, with a password or without.
    Code {
        /// With one.
        password: bool,
    },
    /// The issuer's app.
    Approval,
    /// The ways there are.
    Choice,
    /// Waiting, or nothing at all.
    Nothing,
}

/// Help, why this page is here, and the way to say that it was somebody else.
#[component]
pub fn Help(
    /// The document's frame.
    frame: Frame,
    /// What the help is about.
    topic: Topic,
    /// Hidden field for saying that it was somebody else; none where nothing can be disowned.
    handle: Option<String>,
) -> impl IntoView {
    let switch = handle.clone().filter(|_| topic != Topic::Nothing).map(|handle| (frame.clone(), handle));
    let Frame { text, issuer, .. } = frame;
    let issuer = [("issuer", Arg::Text(issuer))];
    let first = match topic {
        Topic::Code { .. } => Some(text.fill("help-code", &issuer)),
        Topic::Approval => Some(text.fill("help-approval", &issuer)),
        Topic::Choice => Some(text.fill("help-choice", &issuer)),
        Topic::Nothing => None,
    };
    let password = (topic == Topic::Code { password: true }).then(|| text.fill("help-password", &issuer));
    let secret = matches!(topic, Topic::Code { .. } | Topic::Approval).then(|| text.fill("help-secret", &issuer));
    let disown_hint = text.fill("disown-hint", &issuer);
    let (why, why_heading) = (text.fill("help-why-body", &issuer), text.say("help-why-heading"));
    let (phone, heading) = (text.fill("help-phone", &issuer), text.say("help-need-heading"));
    view! {
        <footer class="help">
            <details>
                <summary>{heading}</summary>
                {first.map(|words| view! { <p>{words}</p> })}
                {password.map(|words| view! { <p>{words}</p> })}
                <p>{phone}</p>
                {secret.map(|words| view! { <p>{words}</p> })}
            </details>
            {handle.map(|handle| view! { <Disown text=text handle=handle hint=disown_hint /> })}
            <details>
                <summary>{why_heading}</summary>
                <p>{why}</p>
            </details>
            {switch.map(|(frame, handle)| view! { <LanguageSwitch frame=frame handle=handle /> })}
        </footer>
    }
}

/// "This wasn't me": stops it and tells the issuer. Quiet, findable, and away from the main button.
#[component]
pub fn Disown(
    /// Words.
    text: Text,
    /// The page's authority.
    handle: String,
    /// What it does.
    hint: String,
) -> impl IntoView {
    view! {
        <form class="disown" method="post" action="/challenge">
            <HiddenFields handle=handle attempt=String::new() />
            <button class="quiet" type="submit" name="intent" value="disown" aria-describedby="disown-hint">
                {text.say("disown-button")}
            </button>
            <p id="disown-hint" class="hint">
                {hint}
            </p>
        </form>
    }
}
