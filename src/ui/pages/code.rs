//! Asks for the code that was sent, and for the card's password where it has one.
//!
//! Confirm is the first submit button of its form, so Enter submits the code. Cancel has a form of its own after it, and the
//! style sheet lifts it to the top corner, away from where fingers are.

use super::{AgainText, CodePage, Frame};
use crate::ui::desk::CodeFields;
use crate::ui::islands::CodeEntry;
use crate::ui::parts::{Again, Cancel, Help, HiddenFields, Notices, OtherWays, Purchase, Topic, Trust, ask_line};
use crate::ui::slots;
use crate::ui::text::{Arg, Text};
use leptos::prelude::*;

/// The code-entry screen.
#[component]
pub fn Code(
    /// The document's frame.
    frame: Frame,
    /// What it shows.
    page: CodePage,
) -> impl IntoView {
    let Frame { text, issuer, .. } = frame.clone();
    let CodePage { purchase, seed, fields, digits, password, others, trust } = page;
    let (handle, attempt, merchant) = (seed.handle, fields.attempt.clone(), purchase.merchant.clone());
    let others = others.then(|| view! { <OtherWays text=text.clone() handle=handle.clone() attempt=attempt.clone() /> });
    let cancel = view! { <Cancel text=text.clone() handle=handle.clone() attempt=attempt.clone() /> };
    let help = view! { <Help frame=frame topic=Topic::Code { password } handle=Some(handle.clone()) /> };
    view! {
        <section class="story">
            <h1>{text.say("code-heading")}</h1>
            <p class="ask">{ask_line(&text, if password { "code-ask-password" } else { "code-ask" }, &purchase)}</p>
            <Purchase text=text.clone() purchase=purchase />
        </section>
        <div class="task">
            <CodeEntry>
                <HiddenFields handle=handle attempt=attempt />
                <Entry text=text.clone() fields=fields digits=digits password=password issuer=issuer />
                {trust.then(|| view! { <Trust text=text.clone() merchant=merchant /> })}
            </CodeEntry>
            {others}
        </div>
        {cancel}
        {help}
    }
}

/// The fields, their button, and the way to another code.
#[component]
fn Entry(text: Text, fields: CodeFields, digits: u8, password: bool, issuer: String) -> impl IntoView {
    let CodeFields { sent, notice, invalid, invalid_password, renew, attempts, validity, ending, ending_in, ends_in, .. } =
        fields;
    let again = AgainText {
        hint: fields.resend_hint,
        hint_ready: fields.resend_hint_ready,
        ready_in: fields.resend_in,
        possible: fields.resend_possible,
    };
    let issuer = [("issuer", Arg::Text(issuer))];
    view! {
        <Notices notice=notice ending=ending ending_in=ending_in ends_in=ends_in offline=text.say("notice-offline") />
        <p id=slots::SENT class="sent">
            {sent}
        </p>
        {password.then(|| view! { <PasswordField text=text.clone() label=text.fill("password-label", &issuer) invalid=invalid_password /> })}
        <div class="field code">
            <label for=slots::CODE>{text.fill("code-label", &[("digits", Arg::Number(digits.into()))])}</label>
            <p id=slots::VALIDITY class="hint">
                {validity}
            </p>
            <input
                id=slots::CODE
                class=format!("digits-{digits}")
                name="code"
                data-digits=digits.to_string()
                type="text"
                inputmode="numeric"
                autocomplete="one-time-code"
                enterkeyhint="done"
                autocapitalize="off"
                spellcheck="false"
                translate="no"
                dir="ltr"
                aria-describedby=format!("{} {}", slots::VALIDITY, slots::ALERT)
                aria-invalid=invalid.then_some("true")
            />
            <p class="hint share">{text.fill("code-never-share", &issuer)}</p>
        </div>
        <button
            id=slots::CONFIRM
            class="primary"
            type="submit"
            name="intent"
            value="submit"
            data-other=text.say("code-confirm-busy")
            data-later=renew.then_some("")
        >
            {text.say("code-confirm")}
        </button>
        <p id=slots::ATTEMPTS class="hint attempts">
            {attempts}
        </p>
        <Again again=again label=text.say("resend-button") busy=text.say("resend-button-busy") />
    }
}

/// Never filled by us. The button that shows it is of use with script only, and hidden until that is there.
#[component]
fn PasswordField(text: Text, label: String, invalid: bool) -> impl IntoView {
    view! {
        <div class="field">
            <label for=slots::PASSWORD>{label}</label>
            <span class="secret">
                <input
                    id=slots::PASSWORD
                    name="password"
                    type="password"
                    autocomplete="current-password"
                    autocapitalize="off"
                    spellcheck="false"
                    translate="no"
                    aria-describedby=slots::ALERT
                    aria-invalid=invalid.then_some("true")
                />
                <button
                    id=slots::REVEAL
                    class="quiet"
                    type="button"
                    aria-label=text.say("password-show-name")
                    aria-controls=slots::PASSWORD
                    hidden
                    data-shown="false"
                    data-other=text.say("password-hide")
                    data-other-name=text.say("password-hide-name")
                >
                    {text.say("password-show")}
                </button>
            </span>
        </div>
    }
}
