//! The states of the cardholder's page, each with its name, one line on when it occurs, and how it comes about.
//!
//! What not: nothing is decided here; a row only says what happens to the challenge. Names are stable: tests and tools use them.
//! How to extend: a row of [`STATES`]; what script adds to it is a line in `still.js`.

use super::play::Play;
use crate::challenge::credential::{Malformed, Matched};
use crate::challenge::{Command, Decline, Method, Ruling, Withdrawal};
use crate::emv::Fault;
use crate::ui::pages::Problem;

/// A state of the page.
pub(super) struct State {
    /// Name in paths and tests.
    pub(super) name: &'static str,
    /// When it occurs, in one line.
    pub(super) says: &'static str,
    /// How it comes about.
    pub(super) made: Made,
}

/// How a state comes about.
pub(super) enum Made {
    /// By what happens to its challenge.
    Played(fn(&mut Play) -> &mut Play),
    /// By following a link: nothing has happened yet.
    Linked,
    /// By a CReq that is not valid.
    Refused(fn() -> Fault),
    /// By something that leaves no challenge to show.
    Failed(Problem),
}

const fn played(name: &'static str, says: &'static str, act: fn(&mut Play) -> &mut Play) -> State {
    State { name, says, made: Made::Played(act) }
}

const fn failed(name: &'static str, says: &'static str, problem: Problem) -> State {
    State { name, says, made: Made::Failed(problem) }
}

const CODES: [Method; 2] = [Method::Sms, Method::Email];
const APP: [Method; 1] = [Method::Approval];
const APP_AND_CODES: [Method; 3] = [Method::Approval, Method::Sms, Method::Email];
const PASSKEY_AND_ALL: [Method; 4] = [Method::Passkey, Method::Approval, Method::Sms, Method::Email];

/// Every state, in the order a cardholder might meet them.
pub(super) const STATES: &[State] = &[
    State { name: "start", says: "A link has led here; with script the browser goes on by itself.", made: Made::Linked },
    played("loading", "Just opened, before any script has run, or where none ever will.", |play| play.open()),
    played("code", "A code was sent by text message.", |play| play.open()),
    played("code-email", "A code was sent by mail; there are other ways.", |play| {
        play.open_with(&[Method::Email, Method::Sms, Method::Approval])
    }),
    played("slip", "What was typed is too short: told, and not counted.", |play| {
        play.open().slip(Malformed::TooShort { typed: 4 })
    }),
    played("confirming", "The code is being checked.", |play| play.open()),
    played("wrong", "The code was wrong.", |play| play.open().wrong()),
    played("last-attempt", "Wrong again: one attempt is left.", |play| play.open_with(&CODES).wrong_but_once()),
    played("blocks-next", "The next failure blocks the card: said before anything is typed.", |play| {
        play.nearly_blocked(1).open()
    }),
    played("wrong-blocks-next", "The code was wrong, and the next failure blocks the card.", |play| {
        play.nearly_blocked(2).open().wrong()
    }),
    played("sending", "Another code is being asked for.", |play| play.open()),
    played("sent", "Another code is on its way; earlier ones no longer work.", |play| play.open().resend()),
    played("too-early", "Another code was asked for too early.", |play| play.open().resend_at_once()),
    played("replaced", "An earlier code was typed.", |play| play.open().resend().submit(Matched::Replaced)),
    played("expired", "The code was typed too late.", |play| play.open().outlive_code().submit(Matched::Live)),
    played("expired-none", "The same, and no more can be sent.", |play| {
        play.open().resend_all().outlive_code().submit(Matched::Live)
    }),
    played("no-more-codes", "Another code was asked for, and no more can be sent.", |play| {
        play.open_with(&CODES).resend_all().resend_at_once()
    }),
    played("other-channel", "The text message could not be delivered, so the code went by mail.", |play| {
        play.open_with(&CODES).undeliverable()
    }),
    played("undelivered", "The message could not be delivered, and there is no other address.", |play| {
        play.open().undeliverable()
    }),
    played("ending-soon", "The page ends in two minutes.", |play| play.open().near_the_end()),
    played("offline", "The code was confirmed while there is no network.", |play| play.open()),
    played("password", "The card's password is asked for together with the code.", |play| play.open_with_password()),
    played("password-wrong", "One of the two was wrong; nobody says which.", |play| play.open_with_password().wrong()),
    played("trust", "The cardholder may put the shop on their list of trusted ones.", |play| {
        play.challenge.facts.trust_list = true;
        play.open_with_password()
    }),
    played("choice", "The cardholder is asked which way.", |play| play.open_asking(&APP_AND_CODES)),
    played("choice-passkey", "The card has a passkey, and this browser can use one here.", |play| {
        play.open_with(&PASSKEY_AND_ALL)
    }),
    played("passkey-busy", "The browser asks for the passkey.", |play| play.open_with(&PASSKEY_AND_ALL)),
    played("passkey-failed", "The passkey was dismissed, or is not on this device.", |play| play.open_with(&PASSKEY_AND_ALL)),
    played("choice-exhausted", "No more can be sent; what was sent can still be used.", |play| {
        play.open_with(&APP_AND_CODES).choose(Some(Method::Sms)).resend_all().choose(None)
    }),
    played("approval", "The issuer's app is waited for, before any script has run.", |play| play.open_with(&APP)),
    played("approval-link", "The same with script, which can open the app.", |play| play.open_with(&APP_AND_CODES)),
    played("back-from-app", "The cardholder is back from the app, and its answer is being looked for.", |play| {
        play.open_with(&APP)
    }),
    played("approval-again", "The app has been asked again.", |play| play.open_with(&APP_AND_CODES).resend()),
    played("approval-wrong-number", "The number given in the app is not the one shown.", |play| {
        play.open_with(&APP_AND_CODES).rule(Ruling::Approve { matching: Some(false) })
    }),
    played("waiting-offline", "The page that waits gets no answer any more.", |play| play.open_with(&APP)),
    played("finishing", "It is decided, and the shop's side is being told.", |play| play.open().submit(Matched::Live)),
    played("approved", "It went well; the browser is on its way back to the shop.", |play| {
        play.open().submit(Matched::Live).acknowledged()
    }),
    played("attempts-exceeded", "Too many wrong codes.", |play| play.open().wrong_but_once().wrong().acknowledged()),
    played("cancelled", "The cardholder has cancelled.", |play| play.open().ask(Command::Cancel).acknowledged()),
    played("timed-out", "The page's time is over.", |play| play.open().outlive_page().acknowledged()),
    played("undeliverable", "No message could be delivered.", |play| {
        play.open().undeliverable().resend().undeliverable().acknowledged()
    }),
    played("unconfirmed", "It was right, but nobody took the result.", |play| {
        play.open().submit(Matched::Live).ask(Command::ResultRefused)
    }),
    played("rejected", "Refused in the issuer's app.", |play| play.open_with(&APP).rule(Ruling::Reject).acknowledged()),
    played("disowned", "The cardholder has said that it was not them.", |play| play.open().ask(Command::Disown).acknowledged()),
    played("cancelled-disowned", "Cancelled, and then the cardholder said that it was not them.", |play| {
        play.open().ask(Command::Cancel).ask(Command::Disown).acknowledged()
    }),
    played("blocked", "The card is blocked after too many failures.", |play| {
        play.challenge.facts.decline = Some(Decline::Blocked);
        play.blocked().open().acknowledged()
    }),
    played("no-contact", "The issuer has no way to reach the cardholder.", |play| {
        play.challenge.facts.decline = Some(Decline::NoContact);
        play.open().acknowledged()
    }),
    played("refused", "The issuer allows this card no online payments.", |play| {
        play.challenge.facts.decline = Some(Decline::Refused);
        play.open().acknowledged()
    }),
    played("withdrawn", "The issuer has ended it.", |play| {
        play.open().ask(Command::Withdraw { why: Withdrawal::Requested }).acknowledged()
    }),
    State {
        name: "invalid-request",
        says: "The shop's message could not be read.",
        made: Made::Refused(|| Fault {
            code: crate::emv::ErrorCode::ElementInvalid,
            detail: "challengeWindowSize".to_owned(),
            message_type: None,
            version: None,
            ids: crate::emv::erro::KnownIds::default(),
        }),
    },
    played("non-payment", "The card is only saved: nothing is paid.", |play| play.save_only().open()),
    played("non-payment-choice", "The same, and the cardholder is asked which way.", |play| {
        play.save_only().open_asking(&APP_AND_CODES)
    }),
    played("long-merchant", "A name of forty letters without a space, and a very large amount.", |play| {
        play.long().open_with(&CODES).wrong()
    }),
    failed("problem-unknown", "The request belongs to no challenge that is known.", Problem::UnknownChallenge),
    failed("problem-ended", "The challenge ended before it was opened.", Problem::Ended),
    failed("problem-unavailable", "The server could not do it just now; there is a way back.", Problem::Unavailable),
    failed("problem-bad-request", "The request was not made by one of our pages.", Problem::BadRequest),
];
