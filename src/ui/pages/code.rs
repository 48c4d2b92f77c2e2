//! Asks for the code that was sent.
//!
//! Confirm is the first submit button of its form, so Enter submits the code. Cancel has a form of its own after it, and the
//! style sheet lifts it to the top corner, away from where fingers are.

use super::{CodePage, Frame, PurchaseText};
use crate::ui::desk::CodeFields;
use crate::ui::islands::CodeEntry;
use crate::ui::parts::{Help, Notices, Purchase};
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
    let Frame { text, issuer, .. } = frame;
    let CodePage { purchase, seed, fields, digits } = page;
    let (handle, attempt) = (seed.handle.clone(), fields.attempt.clone());
    let ask = ask(&text, &purchase);
    let (help, own_name) = (text.clone(), issuer.clone());
    let cancel_label = text.say("code-cancel");
    view! {
        <section class="story">
            <h1>{text.say("code-heading")}</h1>
            <p class="ask">{ask}</p>
            <Purchase text=text.clone() purchase=purchase />
        </section>
        <CodeEntry>
            <HiddenFields handle=seed.handle attempt=fields.attempt.clone() />
            <Entry text=text fields=fields digits=digits issuer=own_name />
        </CodeEntry>
        <form class="cancel" method="post" action="/challenge">
            <HiddenFields handle=handle attempt=attempt />
            <button type="submit" name="intent" value="cancel" formnovalidate>
                {cancel_label}
            </button>
        </form>
        <Help text=help issuer=issuer />
    }
}

/// The sentence that says what to do, for which payment.
fn ask(text: &Text, purchase: &PurchaseText) -> String {
    let merchant = ("merchant", Arg::Text(purchase.merchant.clone()));
    match &purchase.amount {
        _ if purchase.merchant.is_empty() => text.say("code-ask-plain"),
        Some(amount) => text.fill("code-ask-payment", &[merchant, ("amount", Arg::Text(amount.clone()))]),
        None => text.fill("code-ask-merchant", &[merchant]),
    }
}

/// Fields every form of a challenge page carries.
#[component]
pub fn HiddenFields(
    /// The page's authority.
    handle: String,
    /// Identity of the next intent; empty means that any is new.
    attempt: String,
) -> impl IntoView {
    view! {
        <input type="hidden" name="handle" value=handle />
        <input type="hidden" name="attempt" value=attempt autocomplete="off" />
    }
}

/// The field, its button, and the way to another code.
#[component]
fn Entry(text: Text, fields: CodeFields, digits: u8, issuer: String) -> impl IntoView {
    let CodeFields { sent, notice, invalid, attempts, validity, ending, ending_in, ends_in, .. } = fields;
    view! {
        <p id=slots::SENT class="sent">
            {sent}
        </p>
        <Notices notice=notice ending=ending ending_in=ending_in ends_in=ends_in offline=text.say("notice-offline") />
        <div class="field">
            <label for=slots::CODE>{text.fill("code-label", &[("digits", Arg::Number(digits.into()))])}</label>
            <p id=slots::VALIDITY class="hint">
                {validity}
            </p>
            <input
                id=slots::CODE
                name="code"
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
        </div>
        <button
            id=slots::CONFIRM
            class="primary"
            type="submit"
            name="intent"
            value="submit"
            data-other=text.say("code-confirm-busy")
        >
            {text.say("code-confirm")}
        </button>
        <p id=slots::ATTEMPTS class="hint attempts">
            {attempts}
        </p>
        <p class="hint share">{text.fill("code-never-share", &[("issuer", Arg::Text(issuer))])}</p>
        <div class="again">
            <button
                id=slots::RESEND
                class="secondary"
                type="submit"
                name="intent"
                value="resend"
                formnovalidate
                aria-describedby=slots::RESEND_HINT
                hidden=!fields.resend_possible
                data-other=text.say("resend-button-busy")
            >
                {text.say("resend-button")}
            </button>
            <p
                id=slots::RESEND_HINT
                class="hint"
                data-ready=fields.resend_hint_ready
                data-ready-in=fields.resend_in.to_string()
            >
                {fields.resend_hint}
            </p>
        </div>
    }
}
