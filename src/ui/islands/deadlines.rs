//! What happens on a step by itself: the button to ask once more becomes ready, the end of the page is announced, and the
//! page moves on when it has ended.

use crate::ui::browser;
use crate::ui::slots;
use leptos::html::Form;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A page that is still there so long after it went out was stopped from going, in milliseconds.
const STOPPED: f64 = 15_000.0;

/// When, in milliseconds of [`browser::now`]; zero means never.
#[derive(Clone, Default)]
struct Times {
    /// Counts up whenever these change, so that an earlier watch knows it is over.
    edition: u32,
    /// Another code or request may be asked for.
    ready: f64,
    /// The warning is due.
    ending: f64,
    /// The page has ended.
    ends: f64,
}

/// The deadlines of a step, and its way on.
#[derive(Clone, Copy)]
pub(super) struct Deadlines {
    /// The form that leads to the next step.
    pub(super) form: NodeRef<Form>,
    /// Something is being asked, or the page is on its way out.
    pub(super) busy: RwSignal<bool>,
    times: StoredValue<Times>,
}

impl Deadlines {
    /// None yet.
    pub(super) fn new() -> Self {
        Self { form: NodeRef::new(), busy: RwSignal::new(false), times: StoredValue::new(Times::default()) }
    }

    /// Takes over what the page says about time.
    pub(super) fn begin(self) {
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
    pub(super) fn expect(self, ready_in: f64, ending_in: f64, ends_in: f64) {
        let at = |seconds: f64| if seconds > 0.0 { browser::now() + seconds * 1000.0 } else { 0.0 };
        self.times.update_value(|times| {
            (times.ready, times.ending, times.ends) = (at(ready_in), at(ending_in), at(ends_in));
        });
        browser::mark(slots::RESEND, "aria-disabled", (ready_in > 0.0).then_some("true"));
        self.watch();
    }

    /// Whether it is too early to ask once more; then it says so.
    pub(super) fn is_early(self) -> bool {
        let early = browser::marked(slots::RESEND, "aria-disabled") == "true";
        if early {
            browser::announce(slots::STATUS, browser::words(slots::RESEND_HINT));
        }
        early
    }

    /// Hands over to the native form. `button` is the one whose words have been exchanged, if one has.
    pub(super) fn leave(self, intent: &str, button: Option<&'static str>) {
        if let Some(form) = self.form.get_untracked() {
            browser::leave(&form, intent);
        }
        self.depart(button);
    }

    /// The page is on its way out: nothing else goes. Nobody tells when that is stopped, by the Esc key say; then the page
    /// can be used again after a while.
    pub(super) fn depart(self, button: Option<&'static str>) {
        self.busy.set(true);
        spawn_local(async move {
            browser::pause(STOPPED).await;
            if let Some(button) = button {
                browser::swap_words(button);
            }
            self.busy.set(false);
        });
    }

    /// Waits for the next deadline, again and again, in place of any earlier watch.
    fn watch(self) {
        self.times.update_value(|times| times.edition += 1);
        let edition = self.times.get_value().edition;
        spawn_local(async move {
            while let Some(wait) = self.meet(edition) {
                browser::pause(wait).await;
            }
        });
    }

    /// Does what is due and tells how many milliseconds to wait for the next; none when there is nothing left to wait for.
    fn meet(self, edition: u32) -> Option<f64> {
        let mut times = self.times.get_value();
        if times.edition != edition {
            return None;
        }
        let now = browser::now();
        let passed = |at: f64| at > 0.0 && at <= now;
        if passed(times.ends) {
            if !self.busy.get_untracked() && browser::online() {
                self.leave("continue", None);
            }
            return Some(2_000.0);
        }
        if passed(times.ending) {
            times.ending = 0.0;
            browser::announce(slots::STATUS, browser::marked(slots::STATUS, "data-ending"));
        }
        if passed(times.ready) {
            times.ready = 0.0;
            browser::mark(slots::RESEND, "aria-disabled", None);
            browser::show(slots::RESEND_HINT, &browser::marked(slots::RESEND_HINT, "data-ready"));
        }
        let next = [times.ready, times.ending, times.ends].into_iter().filter(|at| *at > 0.0).reduce(f64::min);
        self.times.set_value(times);
        // A little late rather than early, so that one round suffices.
        next.map(|at| at - now + 20.0)
    }
}
