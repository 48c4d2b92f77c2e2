//! Submits and resends without leaving the page, and shows the password to whoever asks to see it.
//!
//! Decides nothing: what an answer means was decided by the server, and whatever goes wrong here ends in the native form.

use super::deadlines::Deadlines;
use crate::ui::browser::{self, Fields, Leash, Reply};
use crate::ui::slots;
use leptos::ev::{MouseEvent, SubmitEvent};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How long an answer may take before the native form is tried, in milliseconds.
const PATIENCE: u64 = 12_000;

/// The challenge form, submitted in place where that is possible.
#[island]
pub fn CodeEntry(
    /// What is in the form.
    children: Children,
) -> impl IntoView {
    let deadlines = Deadlines::new();
    let Deadlines { form, busy, .. } = deadlines;
    let entry = Entry { deadlines };
    Effect::new(move |_| {
        if form.get().is_some() {
            browser::mark(slots::REVEAL, "hidden", None);
            deadlines.begin();
        }
    });
    view! {
        <form
            class="entry"
            method="post"
            action="/challenge"
            novalidate
            node_ref=form
            aria-busy=move || busy.get().then_some("true")
            on:submit=move |event| entry.submitted(&event)
            on:click=move |event| clicked(&event)
            on:input=move |_| {
                browser::mark(slots::CODE, "aria-invalid", None);
                browser::mark(slots::PASSWORD, "aria-invalid", None);
            }
        >
            {children()}
        </form>
    }
}

/// Something in the form was clicked.
fn clicked(event: &MouseEvent) {
    if browser::clicked(event, slots::REVEAL) {
        reveal(browser::marked(slots::REVEAL, "data-shown") != "true");
    }
}

/// Shows the password, or hides it again.
fn reveal(shown: bool) {
    let state = if shown { "true" } else { "false" };
    let [before, name, other] = ["data-shown", "aria-label", "data-other-name"].map(|of| browser::marked(slots::REVEAL, of));
    if !before.is_empty() && before != state {
        browser::mark(slots::REVEAL, "data-shown", Some(state));
        browser::mark(slots::REVEAL, "aria-label", Some(&other));
        browser::mark(slots::REVEAL, "data-other-name", Some(&name));
        browser::mark(slots::PASSWORD, "type", Some(if shown { "text" } else { "password" }));
        browser::swap_words(slots::REVEAL);
    }
}

/// The island at work.
#[derive(Clone, Copy)]
struct Entry {
    deadlines: Deadlines,
}

impl Entry {
    /// A button was pressed, or Enter.
    fn submitted(self, event: &SubmitEvent) {
        let intent = event.submitter().and_then(|button| button.get_attribute("value")).unwrap_or_else(|| "submit".to_owned());
        let (path, button) = match intent.as_str() {
            "submit" => ("/fn/submit", slots::CONFIRM),
            "resend" => ("/fn/resend", slots::RESEND),
            _ => return,
        };
        let Deadlines { form, busy, .. } = self.deadlines;
        event.prevent_default();
        if busy.get_untracked() {
            return;
        }
        if !browser::online() {
            browser::announce(slots::ALERT, browser::marked(slots::STATUS, "data-offline"));
            return;
        }
        if button == slots::RESEND && self.deadlines.is_early() {
            return;
        }
        let Some(form) = form.get_untracked() else { return };
        busy.set(true);
        reveal(false);
        browser::swap_words(button);
        spawn_local(async move {
            let names = ["handle", "attempt", "code", "password"];
            let values = names.map(|name| browser::value(&form, name));
            let mut fields: Vec<(&str, &str)> = names.into_iter().zip(values.iter().map(String::as_str)).collect();
            if button == slots::RESEND {
                fields.truncate(2);
            } else if browser::is_ticked(&form, "trust") {
                fields.push(("trust", "1"));
            }
            match browser::ask(path, &fields, PATIENCE, &Leash::new()).await {
                Reply::Same(fields) => {
                    browser::swap_words(button);
                    busy.set(false);
                    self.show(&fields, button == slots::CONFIRM);
                }
                Reply::Next => self.deadlines.leave("continue", Some(button)),
                // The attempt is still the same, so it is counted once even if the server has seen it.
                Reply::Wait | Reply::Lost => self.deadlines.leave(&intent, Some(button)),
            }
        });
    }

    /// Shows the fields of an answer.
    fn show(self, fields: &Fields, take_focus: bool) {
        browser::set_values("attempt", &fields.text("attempt"));
        browser::show(slots::SENT, &fields.text("sent"));
        browser::show(slots::VALIDITY, &fields.text("validity"));
        browser::show(slots::ATTEMPTS, &fields.text("attempts"));
        browser::show(slots::RESEND_HINT, &fields.text("resend_hint"));
        browser::mark(slots::RESEND_HINT, "data-ready", Some(&fields.text("resend_hint_ready")));
        browser::mark(slots::STATUS, "data-ending", Some(&fields.text("ending")));
        browser::mark(slots::RESEND, "hidden", (!fields.flag("resend_possible")).then_some(""));
        browser::mark(slots::CONFIRM, "data-later", fields.flag("renew").then_some(""));
        browser::mark(slots::CODE, "aria-invalid", fields.flag("invalid").then_some("true"));
        browser::mark(slots::PASSWORD, "aria-invalid", fields.flag("invalid_password").then_some("true"));
        self.deadlines.expect(fields.number("resend_in"), fields.number("ending_in"), fields.number("ends_in"));

        let notice = fields.inner("notice");
        let (said, silent) =
            if notice.text("tone") == "error" { (slots::ALERT, slots::STATUS) } else { (slots::STATUS, slots::ALERT) };
        browser::show(silent, "");
        browser::announce(said, notice.text("text"));
        for (id, spent) in [(slots::CODE, "clear"), (slots::PASSWORD, "clear_password")] {
            if fields.flag(spent) {
                browser::clear_field(id);
            }
        }
        if take_focus {
            browser::focus_field(if fields.flag("invalid_password") { slots::PASSWORD } else { slots::CODE });
        }
    }
}
