//! How it ended: what the return page tells and posts.

use super::purchase;
use crate::challenge::view::ReturnView;
use crate::challenge::{Decided, Decline, Moment, Outcome, Phase};
use crate::server::app::App;
use crate::server::flow::challenge::session_data;
use crate::server::flow::transaction::{Redirect, ReturnBy, Via};
use crate::server::flow::{Advanced, FlowFault, redirect, report};
use crate::server::language::time;
use crate::server::seal::Purpose;
use crate::ui::pages::{Ending, ReturnPage, Sending};
use crate::ui::text::{Arg, Text};
use std::time::Duration;

/// Form field of `threeDSSessionData`.
pub(super) const SESSION_FIELD: &str = "threeDSSessionData";

/// A clock time says nothing of its day: further ahead, spans are told.
const SAME_DAY: Duration = Duration::from_secs(12 * 60 * 60);

/// The return page.
pub(super) fn back(app: &App, advanced: &Advanced, end: ReturnView, text: &Text) -> Result<ReturnPage, FlowFault> {
    let id = &advanced.challenge.facts.id;
    let mut fields = Vec::new();
    match &advanced.transaction.via {
        Via::Emv(emv) => {
            fields.push(("cres".to_owned(), report::cres(emv, id, end.authenticated)));
            fields.extend(session_data(app, advanced)?.map(|data| (SESSION_FIELD.to_owned(), data)));
        }
        Via::Redirect(redirect) => fields = brought(redirect, id.to_string()),
    }
    let sending = match &advanced.transaction.via {
        Via::Redirect(Redirect { by: ReturnBy::Get, .. }) => Sending::Get,
        Via::Redirect(Redirect { by: ReturnBy::Post, .. }) | Via::Emv(_) => Sending::Post,
    };
    let ending = ending(end);
    // What nobody has opened cannot have been somebody else.
    let opened = matches!(&advanced.challenge.phase, Phase::Decided(Decided { creq: Some(_), .. }));
    let disownable =
        opened && !matches!(ending, Ending::Approved | Ending::Unconfirmed | Ending::Disowned | Ending::InvalidRequest);
    let handle = || app.keys.token(app.chance.as_ref(), Purpose::Handle, &advanced.challenge.facts.id);
    Ok(ReturnPage {
        action: advanced.transaction.via.destination().as_str().to_owned(),
        sending,
        fields,
        ending,
        purchase: purchase(advanced, text),
        blocked: end.blocked_until.map(|until| blocked(advanced, until, text)).unwrap_or_default(),
        disowned: end.disowned,
        handle: (disownable && !end.disowned).then(handle),
    })
}

/// What the browser brings back to an issuer. It says nothing of the result: the issuer reads that itself.
fn brought(redirect: &Redirect, reference: String) -> Vec<(String, String)> {
    let mut fields = match redirect.by {
        ReturnBy::Get => redirect::own_query(&redirect.return_to),
        ReturnBy::Post => Vec::new(),
    };
    fields.push(("reference".to_owned(), reference));
    fields.extend(redirect.state.clone().map(|state| ("state".to_owned(), state)));
    fields
}

fn ending(end: ReturnView) -> Ending {
    match end.outcome {
        Outcome::Cancelled => Ending::Cancelled,
        Outcome::TimedOut | Outcome::ResendsExceeded | Outcome::NeverOpened => Ending::TimedOut,
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
        Outcome::Withdrawn(_) => Ending::Withdrawn,
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
