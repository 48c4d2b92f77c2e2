//! Submits and resends without leaving the page, says when the page is about to end, and moves on when it has.
//!
//! Decides nothing: what an answer means was decided by the server, and whatever goes wrong here ends in the native form.

use crate::ui::browser::{self, Fields, Reply};
use crate::ui::slots;
use leptos::ev::SubmitEvent;
use leptos::html::Form;
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
    let form = NodeRef::<Form>::new();
    let entry = Entry { form, busy: RwSignal::new(false), deadlines: StoredValue::new(Deadlines::default()) };
    Effect::new(move |_| {
        if form.get().is_some() {
            entry.begin();
        }
    });
    view! {
        <form
            class="entry"
            method="post"
            action="/challenge"
            novalidate
            node_ref=form
            aria-busy=move || entry.busy.get().then_some("true")
            on:submit=move |event| entry.submitted(&event)
            on:input=move |_| browser::mark(slots::CODE, "aria-invalid", None)
        >
            {children()}
        </form>
    }
}

/// What happens by itself, and when, in milliseconds of [`browser::now`]; zero means never.
#[derive(Clone, Default)]
struct Deadlines {
    /// Counts up whenever these change, so that an earlier watch knows it is over.
    edition: u32,
    /// Another code may be asked for.
    ready: f64,
    /// The warning is due.
    ending: f64,
    /// The page has ended.
    ends: f64,
}

/// The island at work.
#[derive(Clone, Copy)]
struct Entry {
    form: NodeRef<Form>,
    busy: RwSignal<bool>,
    deadlines: StoredValue<Deadlines>,
}

impl Entry {
    /// Takes over what the page says about time.
    fn begin(self) {
        // Read as a whole number: reading fractions would cost several kilobytes.
        let seconds = |id: &str, attribute: &str| f64::from(browser::marked(id, attribute).parse().unwrap_or(0_u32));
        self.expect(
            seconds(slots::RESEND_HINT, "data-ready-in"),
            seconds(slots::STATUS, "data-ending-in"),
            seconds(slots::STATUS, "data-ends-in"),
        );
        // Timers stand still while a phone shows another app.
        browser::on_return(move || self.watch());
    }

    /// Sets the deadlines, in seconds from now.
    fn expect(self, ready_in: f64, ending_in: f64, ends_in: f64) {
        let at = |seconds: f64| if seconds > 0.0 { browser::now() + seconds * 1000.0 } else { 0.0 };
        self.deadlines.update_value(|deadlines| {
            (deadlines.ready, deadlines.ending, deadlines.ends) = (at(ready_in), at(ending_in), at(ends_in));
        });
        browser::mark(slots::RESEND, "aria-disabled", (ready_in > 0.0).then_some("true"));
        self.watch();
    }

    /// Waits for the next deadline, again and again, in place of any earlier watch.
    fn watch(self) {
        self.deadlines.update_value(|deadlines| deadlines.edition += 1);
        let edition = self.deadlines.get_value().edition;
        spawn_local(async move {
            while let Some(wait) = self.meet_deadlines(edition) {
                browser::pause(wait).await;
            }
        });
    }

    /// Does what is due and tells how many milliseconds to wait for the next; none when there is nothing left to wait for.
    fn meet_deadlines(self, edition: u32) -> Option<f64> {
        let mut deadlines = self.deadlines.get_value();
        if deadlines.edition != edition {
            return None;
        }
        let now = browser::now();
        let passed = |at: f64| at > 0.0 && at <= now;
        if passed(deadlines.ends) {
            if self.busy.get_untracked() || !browser::online() {
                return Some(2_000.0);
            }
            self.leave("continue");
            return None;
        }
        if passed(deadlines.ending) {
            deadlines.ending = 0.0;
            browser::announce(slots::STATUS, browser::marked(slots::STATUS, "data-ending"));
        }
        if passed(deadlines.ready) {
            deadlines.ready = 0.0;
            browser::mark(slots::RESEND, "aria-disabled", None);
            browser::show(slots::RESEND_HINT, &browser::marked(slots::RESEND_HINT, "data-ready"));
        }
        let next = [deadlines.ready, deadlines.ending, deadlines.ends].into_iter().filter(|at| *at > 0.0).reduce(f64::min);
        self.deadlines.set_value(deadlines);
        // A little late rather than early, so that one round suffices.
        next.map(|at| at - now + 20.0)
    }

    /// A button was pressed, or Enter.
    fn submitted(self, event: &SubmitEvent) {
        let intent = event.submitter().and_then(|button| button.get_attribute("value")).unwrap_or_else(|| "submit".to_owned());
        let (path, button) = match intent.as_str() {
            "submit" => ("/fn/submit", slots::CONFIRM),
            "resend" => ("/fn/resend", slots::RESEND),
            _ => return,
        };
        event.prevent_default();
        if self.busy.get_untracked() {
            return;
        }
        if !browser::online() {
            browser::announce(slots::ALERT, browser::marked(slots::STATUS, "data-offline"));
            return;
        }
        if browser::marked(button, "aria-disabled") == "true" {
            browser::announce(slots::STATUS, browser::words(slots::RESEND_HINT));
            return;
        }
        let Some(form) = self.form.get_untracked() else { return };
        self.busy.set(true);
        browser::swap_words(button);
        spawn_local(async move {
            let [handle, attempt, code] = ["handle", "attempt", "code"].map(|name| browser::value(&form, name));
            match browser::ask(path, &[("handle", &handle), ("attempt", &attempt), ("code", &code)], PATIENCE).await {
                Reply::Same(fields) => {
                    browser::swap_words(button);
                    self.busy.set(false);
                    self.show(&fields, button == slots::CONFIRM);
                }
                Reply::Next => self.leave("continue"),
                // The attempt is still the same, so it is counted once even if the server has seen it.
                Reply::Wait | Reply::Lost => self.leave(&intent),
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
        browser::mark(slots::CODE, "aria-invalid", fields.flag("invalid").then_some("true"));
        self.expect(fields.number("resend_in"), fields.number("ending_in"), fields.number("ends_in"));

        let notice = fields.inner("notice");
        let (said, silent) =
            if notice.text("tone") == "error" { (slots::ALERT, slots::STATUS) } else { (slots::STATUS, slots::ALERT) };
        browser::show(silent, "");
        browser::announce(said, notice.text("text"));
        if take_focus {
            browser::focus_field(slots::CODE, fields.flag("clear"));
        } else if fields.flag("clear") {
            browser::clear_field(slots::CODE);
        }
    }

    /// Hands over to the native form. The page stays busy: it is on its way out.
    fn leave(self, intent: &str) {
        self.busy.set(true);
        if let Some(form) = self.form.get_untracked() {
            browser::leave(&form, intent);
        }
    }
}
