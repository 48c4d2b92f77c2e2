//! Asks whether the hand-over is done, and moves on as soon as it is.
//!
//! The server holds each question for a while, so asking again at once is cheap; only failures are spaced out.

use crate::ui::browser::{self, Reply};
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How long the server may hold a question, with room for a slow network, in milliseconds.
const PATIENCE: u64 = 40_000;
/// Pause after an answer of "nothing new", in milliseconds.
const SHORT: f64 = 1_000.0;
/// Longest pause after failures, in milliseconds.
const LONG: f64 = 15_000.0;

/// The form of a page that only waits.
#[island]
pub fn FinishingWait(
    /// What is in the form.
    children: Children,
) -> impl IntoView {
    let form = NodeRef::<Form>::new();
    let round = StoredValue::new(0_u32);
    let begin = move || {
        round.update_value(|round| *round += 1);
        let this = round.get_value();
        spawn_local(wait(form, round, this));
    };
    Effect::new(move |_| {
        if form.get().is_some() {
            begin();
            // The answer may have come while the phone showed the bank's app: ask at once.
            browser::on_return(begin);
        }
    });
    view! {
        <form class="entry" method="post" action="/challenge" node_ref=form>
            {children()}
        </form>
    }
}

/// Asks until there is a next step, or a later round has taken over.
async fn wait(form: NodeRef<Form>, round: StoredValue<u32>, this: u32) {
    let mut pause = SHORT;
    while let Some(form) = form.get_untracked().filter(|_| round.get_value() == this) {
        match browser::ask("/fn/poll", &[("handle", &browser::value(&form, "handle"))], PATIENCE).await {
            _ if round.get_value() != this => return,
            Reply::Next | Reply::Same(_) => return browser::leave(&form, "continue"),
            Reply::Wait => pause = SHORT,
            Reply::Lost => pause = (pause * 2.0).min(LONG),
        }
        browser::pause(pause).await;
    }
}
