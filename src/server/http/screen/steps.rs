//! The two steps that ask for proof: a code, and the issuer's app.

use super::notices::{self, Step};
use super::{purchase, seed};
use crate::challenge::view::{Again, ApprovalView, CodeView};
use crate::challenge::{Channel, Delivery, Notice};
use crate::server::app::App;
use crate::server::flow::challenge::{seconds_until, waiting};
use crate::server::flow::{Advanced, FlowFault};
use crate::server::language::{mask, time};
use crate::ui::desk::CodeFields;
use crate::ui::pages::{AgainText, ApprovalPage, AskText, CodePage};
use crate::ui::text::{Arg, Text};

/// The code page.
pub(super) fn code(app: &App, advanced: &Advanced, code: &CodeView, text: &Text) -> Result<CodePage, FlowFault> {
    Ok(CodePage {
        purchase: purchase(advanced, text),
        seed: seed(app, advanced),
        fields: code_fields(app, advanced, code, text)?,
        digits: code.digits,
        password: code.password,
        others: code.ask.others,
        trust: code.ask.trust_list,
    })
}

/// What can change on it in place.
pub(super) fn code_fields(app: &App, advanced: &Advanced, code: &CodeView, text: &Text) -> Result<CodeFields, FlowFault> {
    let step = Step::Code { password: code.password, again: code.again.left > 0 };
    let AskText { attempt, notice, ending, ending_in, ends_in, .. } =
        notices::ask(app, advanced, &code.ask, step, String::new(), text);
    let keys = ["resend-left", "resend-wait", "resend-none-left"];
    let again = again(advanced, code.again, keys, text);
    let said = |is: fn(Notice) -> bool| code.ask.notice.is_some_and(is);
    // With a password the answer is one and the same, whichever of the two was wrong (RTS Art. 4(3)(a)).
    let wrong = said(|notice| notice == Notice::Wrong) && code.password;
    let undelivered = code.delivery == Delivery::Failed;
    Ok(CodeFields {
        attempt,
        sent: if undelivered { String::new() } else { sent(app, advanced, code, text)? },
        notice,
        invalid: said(notices::is_about_code),
        invalid_password: wrong || said(|notice| notice == Notice::NoPassword),
        renew: code.code_expired || undelivered,
        clear: said(notices::spends_code),
        clear_password: wrong,
        attempts: text.fill("code-attempts", &[("count", Arg::Number(u32::from(code.ask.attempts_left)))]),
        validity: validity(advanced, code, text),
        ending,
        ending_in,
        ends_in,
        resend_hint: again.hint,
        resend_hint_ready: again.hint_ready,
        resend_in: again.ready_in,
        resend_possible: again.possible,
    })
}

/// The page that waits for the issuer's app.
pub(super) fn approval(app: &App, advanced: &Advanced, approval: &ApprovalView, text: &Text) -> Result<ApprovalPage, FlowFault> {
    let transaction = &advanced.transaction;
    let id = &advanced.challenge.facts.id;
    let bound = transaction.bound();
    let shown = waiting(advanced).unwrap_or_default();
    let keys = ["approval-again-left", "approval-again-wait", "approval-again-none"];
    Ok(ApprovalPage {
        purchase: purchase(advanced, text),
        seed: seed(app, advanced),
        ask: notices::ask(app, advanced, &approval.ask, Step::Approval, shown, text),
        number: app.keys.approval_number(&transaction.binding(id, &bound), approval.number)?,
        app_link: app.settings.approval.app_url.replace("{id}", &id.to_string()),
        again: again(advanced, approval.again, keys, text),
        others: approval.ask.others,
    })
}

fn again(advanced: &Advanced, again: Again, keys: [&str; 3], text: &Text) -> AgainText {
    let ready_in = if again.left == 0 { 0 } else { seconds_until(advanced.now, again.from) };
    let [left, wait, none] = keys;
    let count = ("count", Arg::Number(u32::from(again.left)));
    let hint_ready = if again.left == 0 { text.say(none) } else { text.fill(left, std::slice::from_ref(&count)) };
    let hint = if ready_in > 0 {
        // The whole wait, not what is left of it: nothing on the page counts down, and this stays true.
        text.fill(wait, &[("duration", Arg::Text(time::duration_words(text, again.wait))), count])
    } else {
        hint_ready.clone()
    };
    AgainText { hint, hint_ready, ready_in, possible: again.left > 0 }
}

fn sent(app: &App, advanced: &Advanced, code: &CodeView, text: &Text) -> Result<String, FlowFault> {
    let transaction = &advanced.transaction;
    let bound = transaction.bound();
    let reference = app.keys.reference(&transaction.binding(&advanced.challenge.facts.id, &bound), code.number)?;
    let destination = destination(advanced, code.channel);
    let key = match code.channel {
        Channel::Sms => "code-sent-sms",
        Channel::Email => "code-sent-email",
    };
    Ok(text.fill(key, &[destination, ("reference", Arg::Text(reference))]))
}

/// The masked address of a channel, as the argument `destination`.
pub(super) fn destination(advanced: &Advanced, channel: Channel) -> (&'static str, Arg) {
    let address = advanced.transaction.enrolment.address(channel).unwrap_or_default();
    let masked = match channel {
        Channel::Sms => mask::phone(address),
        Channel::Email => mask::email(address),
    };
    // A number is read as one: it does not break over two lines.
    ("destination", Arg::Text(masked.replace(' ', "\u{a0}")))
}

/// "valid until 14:32" where the cardholder's zone is known, else for how many minutes.
fn validity(advanced: &Advanced, code: &CodeView, text: &Text) -> String {
    if code.code_expired {
        return text.say("code-expired");
    }
    match time::clock_time(code.code_until, advanced.transaction.time_zone, text.language()) {
        Some(clock) => text.fill("code-valid-until", &[("time", Arg::Text(clock))]),
        None => {
            let left = notices::minutes(advanced.now.until(code.code_until)).max(1);
            text.fill("code-valid-for", &[("minutes", Arg::Number(left))])
        }
    }
}
