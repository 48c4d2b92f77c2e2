//! Asks which way. Nothing is sent before one is chosen.
//!
//! The passkey stands above the others and is hidden until its own script finds that it can be used in this frame; without
//! it the page is complete. The way back is the way the cardholder came from: nothing is sent again for it.

use super::{ChoicePage, Frame, PasskeyText, WayText};
use crate::ui::islands::Waiting;
use crate::ui::parts::{Cancel, Help, HiddenFields, Notices, Purchase, Topic, Trust, ask_line};
use crate::ui::slots;
use crate::ui::text::Text;
use leptos::prelude::*;

/// The screen that asks which way.
#[component]
pub fn Choice(
    /// The document's frame.
    frame: Frame,
    /// What it shows.
    page: ChoicePage,
) -> impl IntoView {
    let text = frame.text.clone();
    let ChoicePage { purchase, seed, ask, ways, passkey, back, trust } = page;
    let (handle, attempt, merchant) = (seed.handle, ask.attempt, purchase.merchant.clone());
    let possible = ways.iter().any(|way| way.reason.is_empty());
    let passkey = passkey.map(|passkey| {
        let merchant = trust.then_some(merchant);
        let (text, handle, attempt) = (text.clone(), handle.clone(), attempt.clone());
        view! { <Passkey text=text passkey=passkey handle=handle attempt=attempt merchant=merchant /> }
    });
    let back = back.map(|way| {
        view! { <Return text=text.clone() way=way handle=handle.clone() attempt=attempt.clone() /> }
    });
    let cancel = view! { <Cancel text=text.clone() handle=handle.clone() attempt=attempt.clone() /> };
    let help = view! { <Help frame=frame topic=Topic::Choice handle=Some(handle.clone()) /> };
    view! {
        <section class="story">
            <h1>{text.say("choice-heading")}</h1>
            <p class="ask">{ask_line(&text, "choice-ask", &purchase)}</p>
            <Purchase text=text.clone() purchase=purchase />
        </section>
        <div class="task choosing">
            <Notices
                notice=ask.notice
                ending=ask.ending
                ending_in=ask.ending_in
                ends_in=ask.ends_in
                offline=text.say("waiting-offline")
            />
            {passkey}
            <Waiting>
                <HiddenFields handle=handle attempt=attempt />
                <input type="hidden" name="shown" value=ask.shown />
                <fieldset class="ways">
                    <legend>{text.say("choice-legend")}</legend>
                    {ways.into_iter().map(|way| view! { <Way way=way /> }).collect_view()}
                </fieldset>
                <button
                    id=slots::CONFIRM
                    class="primary"
                    type="submit"
                    name="intent"
                    value="choose"
                    hidden=!possible
                    data-other=text.say("choice-continue-busy")
                >
                    {text.say("choice-continue")}
                </button>
            </Waiting>
            {back}
        </div>
        {cancel}
        {help}
    }
}

/// The way the cardholder came from.
#[component]
fn Return(text: Text, way: &'static str, handle: String, attempt: String) -> impl IntoView {
    view! {
        <form class="others" method="post" action="/challenge">
            <HiddenFields handle=handle attempt=attempt />
            <input type="hidden" name="method" value=way />
            <button class="quiet" type="submit" name="intent" value="choose">
                {text.say("choice-back")}
            </button>
        </form>
    }
}

/// One way: the whole row can be pressed.
#[component]
fn Way(way: WayText) -> impl IntoView {
    let WayText { value, label, reason, chosen } = way;
    let blocked = !reason.is_empty();
    view! {
        <label class="pick">
            <input type="radio" name="method" value=value checked=chosen disabled=blocked />
            <span>
                {label} {blocked.then(|| view! { <small class="hint">{reason}</small> })}
            </span>
        </label>
    }
}

/// What `public/passkey.js` shows and fills where a passkey can be used.
#[component]
fn Passkey(text: Text, passkey: PasskeyText, handle: String, attempt: String, merchant: Option<String>) -> impl IntoView {
    let PasskeyText { options, payment, rp } = passkey;
    view! {
        <section id="passkey" aria-label=text.say("passkey-button") hidden data-options=options data-payment=payment data-rp=rp>
            <form class="entry" method="post" action="/challenge">
                <HiddenFields handle=handle attempt=attempt />
                <input type="hidden" name="assertion" />
                <button class="primary" type="submit" name="intent" value="assert">
                    {text.say("passkey-button")}
                </button>
                <p
                    id="passkey-notice"
                    class="notice"
                    role="status"
                    data-busy=text.say("passkey-busy")
                    data-failed=text.say("passkey-failed")
                ></p>
                {merchant.map(|merchant| view! { <Trust text=text.clone() merchant=merchant /> })}
            </form>
            <p class="or">
                <span>{text.say("choice-or")}</span>
            </p>
        </section>
    }
}
