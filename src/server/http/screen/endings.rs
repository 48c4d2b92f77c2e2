//! How it ended: what the return page tells and posts.

use crate::challenge::view::ReturnView;
use crate::challenge::{Decline, Moment, Outcome};
use crate::server::app::App;
use crate::server::flow::challenge::session_data;
use crate::server::flow::{Advanced, FlowFault, report};
use crate::server::language::{display, time};
use crate::server::seal::Purpose;
use crate::ui::pages::{Ending, ReturnPage};
use crate::ui::text::{Arg, Text};
use std::time::Duration;

/// Form field of `threeDSSessionData`.
pub(super) const SESSION_FIELD: &str = "threeDSSessionData";

/// A clock time says nothing of its day: further ahead, spans are told.
const SAME_DAY: Duration = Duration::from_secs(12 * 60 * 60);

/// The return page.
pub(super) fn back(app: &App, advanced: &Advanced, end: ReturnView, text: &Text) -> Result<ReturnPage, FlowFault> {
    let mut fields = vec![("cres".to_owned(), report::cres(advanced, end.authenticated))];
    fields.extend(session_data(app, advanced)?.map(|data| (SESSION_FIELD.to_owned(), data)));
    let ending = ending(end);
    let disownable = !matches!(ending, Ending::Approved | Ending::Unconfirmed | Ending::Disowned | Ending::InvalidRequest);
    let handle = || app.keys.token(app.chance.as_ref(), Purpose::Handle, &advanced.challenge.facts.id);
    Ok(ReturnPage {
        action: advanced.transaction.notification_url.as_str().to_owned(),
        fields,
        ending,
        merchant: display::for_page(&advanced.transaction.merchant),
        blocked: end.blocked_until.map(|until| blocked(advanced, until, text)).unwrap_or_default(),
        disowned: end.disowned,
        handle: (disownable && !end.disowned).then(handle),
    })
}

fn ending(end: ReturnView) -> Ending {
    match end.outcome {
        Outcome::Cancelled => Ending::Cancelled,
        Outcome::TimedOut | Outcome::NeverOpened => Ending::TimedOut,
        // "Try again in the shop" would be no help then.
        Outcome::AttemptsExceeded if end.blocked_until.is_some() => Ending::Blocked,
        Outcome::AttemptsExceeded => Ending::AttemptsExceeded,
        Outcome::Undeliverable => Ending::Undeliverable,
        Outcome::InvalidCReq => Ending::InvalidRequest,
        Outcome::Rejected => Ending::Rejected,
        Outcome::Disowned => Ending::Disowned,
        Outcome::Declined(Decline::NoContact) => Ending::NoContact,
        Outcome::Declined(Decline::Blocked) => Ending::Blocked,
        Outcome::Declined(Decline::Refused) => Ending::Refused,
        Outcome::Authenticated if end.unconfirmed => Ending::Unconfirmed,
        Outcome::Authenticated => Ending::Approved,
    }
}

/// "until 14:32" where the cardholder's zone is known and it is soon, else for how long.
fn blocked(advanced: &Advanced, until: Moment, text: &Text) -> String {
    let left = advanced.now.until(until);
    let clock = time::clock_time(until, advanced.transaction.time_zone, text.language()).filter(|_| left <= SAME_DAY);
    match clock {
        Some(clock) => text.fill("return-blocked-until", &[("time", Arg::Text(clock))]),
        None => {
            // Whole minutes: nobody waits for seconds here.
            let minutes = Duration::from_secs(left.as_secs().div_ceil(60).max(1) * 60);
            text.fill("return-blocked-for", &[("duration", Arg::Text(time::duration_words(text, minutes)))])
        }
    }
}
