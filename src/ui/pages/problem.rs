//! For a browser that cannot be sent anywhere: what happened, what to do, and what to tell the help desk.

use super::back::Sign;
use super::{Frame, Problem, ProblemPage};
use crate::ui::parts::Help;
use leptos::prelude::*;

/// The problem screen.
#[component]
pub fn Trouble(
    /// The document's frame.
    frame: Frame,
    /// What it shows.
    page: ProblemPage,
) -> impl IntoView {
    let Frame { text, issuer, .. } = frame;
    let key = match page.problem {
        Problem::UnknownChallenge => "unknown-challenge",
        Problem::Ended => "ended",
        Problem::Unavailable => "unavailable",
        Problem::BadRequest => "bad-request",
    };
    view! {
        <section class="story">
            <Sign tone="bad" />
            <h1>{text.say(&format!("problem-{key}-heading"))}</h1>
            <p>{text.say(&format!("problem-{key}-body"))}</p>
            <p>{text.say(&format!("problem-{key}-next"))}</p>
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
        <Help text=text issuer=issuer />
    }
}
