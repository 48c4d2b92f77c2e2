//! A form that waits: asks whether there is something else to show, and moves on as soon as there is.
//!
//! The server holds each question for a while, so asking again at once is cheap. A question that was held and then lost was
//! cut by somebody between us, who will do it again: little time is lost over it. Only failures at once are spaced out. Either
//! kind without an answer in between is told in the end, for a network that swallows everything looks just the same.

use super::deadlines::Deadlines;
use crate::ui::browser::{self, Leash, Reply};
use crate::ui::slots;
use leptos::ev::{MouseEvent, SubmitEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How long the server may hold a question, with room for a slow network, in milliseconds.
const PATIENCE: u64 = 35_000;
/// How long the page says that it has asked because the cardholder is back: by then what was decided is known.
const CHECKED: f64 = 4_000.0;
/// An answer that took at least so long was held by the server.
const HELD: f64 = 700.0;
/// A question that was lost after so long was held by nobody.
const TOO_LONG: f64 = 32_000.0;
/// Pause after the first failure; each further one is half as long again.
const SHORT: f64 = 300.0;
/// Longest pause while failures are new.
const LONG: f64 = 1_500.0;
/// Longest pause later.
const LONGEST: f64 = 5_000.0;
/// Failures are new for so long.
const NEW: f64 = 120_000.0;
/// Questions lost in a row after which the page says that it seems to be offline …
const MANY: u32 = 4;
/// … and where they were held, how long nothing else must have come: whoever cuts early is no outage yet.
const SILENCE: f64 = 10_000.0;

/// The form of a page that waits, or that has an end.
#[island]
pub fn Waiting(
    /// What is in the form.
    children: Children,
) -> impl IntoView {
    let deadlines = Deadlines::new();
    let Deadlines { form, busy, .. } = deadlines;
    let wait = Wait { deadlines, round: StoredValue::new(0), leash: StoredValue::new_local(None) };
    Effect::new(move |_| {
        if form.get().is_some() {
            browser::mark(slots::OPEN_APP, "hidden", None);
            wait.begin();
            // The answer may have come while the phone showed the bank's app: ask at once.
            browser::on_return(move || wait.returned());
            deadlines.begin();
        }
    });
    view! {
        <form
            class="entry"
            method="post"
            action="/challenge"
            node_ref=form
            aria-busy=move || busy.get().then_some("true")
            on:submit=move |event| wait.submitted(&event)
            on:click=move |event| clicked(&event)
        >
            {children()}
        </form>
    }
}

/// Opens the issuer's app. A frame that may open nothing gets told what to do instead.
fn clicked(event: &MouseEvent) {
    if browser::clicked(event, slots::OPEN_APP) {
        event.prevent_default();
        if !browser::open(&browser::marked(slots::OPEN_APP, "href")) {
            browser::mark(slots::OPEN_APP, "hidden", Some(""));
            browser::announce(slots::STATUS, browser::marked(slots::OPEN_APP, "data-failed"));
        }
    }
}

/// The island at work.
#[derive(Clone, Copy)]
struct Wait {
    deadlines: Deadlines,
    /// Counts up whenever asking begins anew, so that what went before knows it is over.
    round: StoredValue<u32>,
    /// Holds the question that is under way.
    leash: StoredValue<Option<Leash>, LocalStorage>,
}

impl Wait {
    /// A button was pressed: the native form goes, once, and not too early.
    fn submitted(self, event: &SubmitEvent) {
        let busy = self.deadlines.busy;
        let again = event.submitter().is_some_and(|button| button.id() == slots::RESEND);
        if busy.get_untracked() || (again && self.deadlines.is_early()) {
            event.prevent_default();
        } else if !browser::online() {
            event.prevent_default();
            browser::announce(slots::STATUS, browser::marked(slots::STATUS, "data-offline"));
        } else {
            let button = if again { slots::RESEND } else { slots::CONFIRM };
            browser::swap_words(button);
            self.deadlines.depart(Some(button));
        }
    }

    /// The cardholder is back: asks at once, and says so for a moment. The warning that the page ends is not covered.
    fn returned(self) {
        self.begin();
        let [checking, ending] = ["data-checking", "data-ending"].map(|of| browser::marked(slots::STATUS, of));
        let before = browser::words(slots::STATUS);
        if checking.is_empty() || self.deadlines.busy.get_untracked() || before == ending || before == checking {
            return;
        }
        browser::announce(slots::STATUS, checking.clone());
        spawn_local(async move {
            browser::pause(CHECKED).await;
            if browser::words(slots::STATUS) == checking {
                let is_still_so = before != browser::marked(slots::STATUS, "data-offline");
                browser::show(slots::STATUS, if is_still_so { &before } else { "" });
            }
        });
    }

    /// Asks at once, in place of whatever is being asked.
    fn begin(self) {
        self.leash.with_value(|leash| leash.iter().for_each(Leash::let_go));
        self.round.update_value(|round| *round += 1);
        spawn_local(self.ask(self.round.get_value()));
    }

    /// Asks until a later round takes over. Not while the page is on its way out: it is not to be turned round.
    async fn ask(self, round: u32) {
        let Deadlines { form, busy, .. } = self.deadlines;
        let (mut failures, mut losses, mut told) = (0, 0, false);
        let (mut since, mut pause) = (0.0, SHORT);
        while let Some(form) = form.get_untracked().filter(|_| self.round.get_value() == round) {
            if busy.get_untracked() {
                browser::pause(LONG).await;
                continue;
            }
            let [handle, shown] = ["handle", "shown"].map(|name| browser::value(&form, name));
            if shown.is_empty() {
                return;
            }
            let leash = Leash::new();
            self.leash.set_value(Some(leash.clone()));
            let asked = browser::now();
            let reply = browser::ask("/fn/poll", &[("handle", &handle), ("shown", &shown)], PATIENCE, &leash).await;
            if self.round.get_value() != round || busy.get_untracked() {
                continue;
            }
            let now = browser::now();
            let held = now - asked >= HELD;
            match reply {
                Reply::Next | Reply::Same(_) => {
                    self.deadlines.leave("continue", None);
                    continue;
                }
                Reply::Wait => {
                    (losses, told) = (0, false);
                    if browser::words(slots::STATUS) == browser::marked(slots::STATUS, "data-offline") {
                        browser::show(slots::STATUS, "");
                    }
                    if held {
                        (failures, pause) = (0, SHORT);
                        continue;
                    }
                }
                Reply::Lost => losses += 1,
            }
            failures += 1;
            if failures == 1 {
                since = asked;
            }
            let cut = held && now - asked < TOO_LONG;
            if cut {
                pause = SHORT;
            } else if failures > 1 {
                pause = (pause * 1.5).min(if asked - since < NEW { LONG } else { LONGEST });
            }
            if losses >= MANY && !told && (!cut || now - since >= SILENCE) {
                told = true;
                browser::announce(slots::STATUS, browser::marked(slots::STATUS, "data-offline"));
            }
            browser::pause(browser::about(pause)).await;
        }
    }
}
