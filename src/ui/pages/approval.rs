//! Waits until the issuer's app has decided: two steps, and the number that page and app share.
//!
//! The button proves nothing: it asks where things stand, which is what a page without script can do. Without script the
//! document also looks by itself every five seconds. The way to the app stands before it: on a phone that is what helps.

use super::{ApprovalPage, Frame};
use crate::ui::islands::Waiting;
use crate::ui::parts::{Again, Cancel, Help, HiddenFields, Notices, OtherWays, Purchase, Topic, ask_line};
use crate::ui::slots;
use crate::ui::text::Arg;
use leptos::prelude::*;

/// The screen that waits for the issuer's app.
#[component]
pub fn Approval(
    /// The document's frame.
    frame: Frame,
    /// What it shows.
    page: ApprovalPage,
) -> impl IntoView {
    let Frame { text, issuer, .. } = frame.clone();
    let ApprovalPage { purchase, seed, ask, number, app_link, again, others } = page;
    let (handle, attempt) = (seed.handle, ask.attempt);
    let others = others.then(|| view! { <OtherWays text=text.clone() handle=handle.clone() attempt=attempt.clone() /> });
    let cancel = view! { <Cancel text=text.clone() handle=handle.clone() attempt=attempt.clone() /> };
    let help = view! { <Help frame=frame topic=Topic::Approval handle=Some(handle.clone()) /> };
    let names = [("issuer", Arg::Text(issuer)), ("number", Arg::Text(number.clone()))];
    view! {
        <section class="story">
            <h1>{text.say("approval-heading")}</h1>
            <p class="ask">{ask_line(&text, "approval-ask", &purchase)}</p>
            <Purchase text=text.clone() purchase=purchase />
        </section>
        <div class="task">
            <Waiting>
                <HiddenFields handle=handle attempt=attempt />
                <input type="hidden" name="shown" value=ask.shown />
                <Notices
                    notice=ask.notice
                    ending=ask.ending
                    ending_in=ask.ending_in
                    ends_in=ask.ends_in
                    offline=text.say("waiting-offline")
                    checking=text.say("approval-checking")
                />
                <div class="app">
                    <ol class="steps">
                        <li>{text.fill("approval-open", &names)}</li>
                        <li>{text.fill("approval-check", &names)}</li>
                    </ol>
                    <p class="number">
                        <bdi dir="ltr" translate="no">
                            {number}
                        </bdi>
                    </p>
                </div>
                <p class="waiting">
                    <span class="spinner" aria-hidden="true"></span>
                    <span>{text.say("approval-waiting")}</span>
                </p>
                {(!app_link.is_empty())
                    .then(|| {
                        view! {
                            <a
                                id=slots::OPEN_APP
                                class="secondary"
                                href=app_link
                                target="_blank"
                                rel="noopener"
                                hidden
                                data-failed=text.fill("approval-link-failed", &names)
                            >
                                {text.fill("approval-link", &names)}
                            </a>
                        }
                    })}
                <button
                    id=slots::CONFIRM
                    class="primary"
                    type="submit"
                    name="intent"
                    value="continue"
                    data-other=text.say("code-confirm-busy")
                >
                    {text.say("approval-done")}
                </button>
                <Again again=again label=text.say("approval-again") busy=text.say("resend-button-busy") />
            </Waiting>
            {others}
        </div>
        {cancel}
        {help}
    }
}
