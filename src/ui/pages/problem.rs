//! For a browser that cannot be sent anywhere: what happened, what to do, and what to tell the help desk.
//!
//! Where trying again may help and the challenge is known, there is a way back to its step: a frame has no reload button. The
//! button asks where things stand; nothing that was typed goes with it.

use super::back::Sign;
use super::{Frame, Problem, ProblemPage};
use crate::ui::parts::{Help, HiddenFields, Topic};
use leptos::prelude::*;

/// The problem screen.
#[component]
pub fn Trouble(
    /// The document's frame.
    frame: Frame,
    /// What it shows.
    page: ProblemPage,
) -> impl IntoView {
    let text = frame.text.clone();
    let key = match page.problem {
        Problem::UnknownChallenge => "unknown-challenge",
        Problem::Ended => "ended",
        Problem::Unavailable => "unavailable",
        Problem::BadRequest => "bad-request",
    };
    let next =
        if page.handle.is_some() { text.say("problem-unavailable-again") } else { text.say(&format!("problem-{key}-next")) };
    let again = page.handle.map(|handle| {
        view! {
            <form class="entry" method="post" action="/challenge">
                <HiddenFields handle=handle attempt=String::new() />
                <button class="primary" type="submit" name="intent" value="continue">
                    {text.say("problem-try-again")}
                </button>
            </form>
        }
    });
    view! {
        <section class="story ending">
            <Sign tone="bad" />
            <h1>{text.say(&format!("problem-{key}-heading"))}</h1>
            <p>{text.say(&format!("problem-{key}-body"))}</p>
            <p>{next}</p>
            {(!page.reference.is_empty())
                .then(|| {
                    view! {
                        <dl class="facts kept">
                            <div class="fact">
                                <dt>{text.say("problem-reference")}</dt>
                                <dd>
                                    <bdi dir="ltr" translate="no">
                                        {page.reference}
                                    </bdi>
                                </dd>
                            </div>
                        </dl>
                    }
                })}
        </section>
        {again}
        <Help frame=frame topic=Topic::Nothing handle=None />
    }
}
