//! The harness: plays a challenge against a clock that moves only when told. No rule here.

use super::super::credential::{Malformed, Matched, Verdict};
use super::super::view::{CodeView, ReturnView, View, view};
use super::super::{
    Asking, Attempt, AttemptId, CReqDigest, Challenge, Channel, Command, Decided, Effect, Entry, Facts, FieldsDigest, Moment,
    Outcome, Phase, Policy, Reply, Report, Standing, step,
};
use crate::emv::value::{MessageCategory, TransactionId, Version, WindowSize};
use std::time::Duration;

/// When every play begins.
pub(super) const START: Moment = Moment::from_millis(1_700_000_000_000);
/// The CReq that opens it.
pub(super) const CREQ: CReqDigest = CReqDigest([1; 32]);
/// Another CReq.
pub(super) const OTHER_CREQ: CReqDigest = CReqDigest([2; 32]);

/// A challenge being played.
#[derive(Clone)]
pub(super) struct Play {
    pub(super) challenge: Challenge,
    pub(super) policy: Policy,
    pub(super) now: Moment,
    /// What the last command owed.
    pub(super) owed: Vec<Effect>,
    /// The answer to the last command.
    pub(super) reply: Reply,
}

pub(super) fn facts(channels: &[Channel], version: Version) -> Facts {
    Facts {
        id: "8a880dc0-d2d2-4067-bcb1-b08d1690b26e".parse::<TransactionId>().unwrap(),
        version,
        category: MessageCategory::Payment,
        channels: channels.to_vec(),
        created_at: START,
    }
}

pub(super) fn attempt(id: Option<&str>, fields: u8) -> Attempt {
    Attempt { id: id.map(|id| AttemptId::parse(id).unwrap()), fields: FieldsDigest([fields; 16]) }
}

pub(super) fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

impl Play {
    /// Just announced by the ARes; SMS first, then email; default policy.
    pub(super) fn new() -> Self {
        Self::with(&[Channel::Sms, Channel::Email], Version::V220)
    }

    pub(super) fn with(channels: &[Channel], version: Version) -> Self {
        let challenge = Challenge::new(facts(channels, version), Standing::default());
        Self { challenge, policy: Policy::default(), now: START, owed: Vec::new(), reply: Reply::Shown }
    }

    /// The same, opened one second later.
    pub(super) fn opened() -> Self {
        let mut play = Self::new();
        play.wait(1);
        assert_eq!(play.open(), Reply::Shown);
        play
    }

    /// Opened, with text messages only.
    pub(super) fn opened_sms_only() -> Self {
        let mut play = Self::with(&[Channel::Sms], Version::V220);
        play.wait(1);
        assert_eq!(play.open(), Reply::Shown);
        play
    }

    /// A new challenge of the same card, opened at once.
    pub(super) fn next_of_the_card(&self) -> Self {
        let mut next = Self { policy: self.policy.clone(), now: self.now, ..Self::new() };
        next.challenge.facts.created_at = self.now;
        next.challenge.standing = self.challenge.standing;
        next.open();
        next
    }

    pub(super) fn ask(&mut self, command: Command) -> Reply {
        let before = self.challenge.clone();
        let step = step(self.challenge.clone(), command, self.now, &self.policy);
        assert!(step.effects.is_empty() || step.next != before, "nothing is owed where nothing changed");
        self.challenge = step.next;
        self.owed = step.effects;
        self.reply = step.reply;
        self.reply
    }

    pub(super) fn wait(&mut self, count: u64) -> &mut Self {
        self.now = self.now.plus(seconds(count));
        self
    }

    pub(super) fn open(&mut self) -> Reply {
        self.ask(Command::Open { creq: CREQ, window: WindowSize::W500x600 })
    }

    pub(super) fn open_other(&mut self) -> Reply {
        self.ask(Command::Open { creq: OTHER_CREQ, window: WindowSize::Full })
    }

    /// Submits something judged against the live code, as a new intent.
    pub(super) fn submit(&mut self, matched: Matched) -> Reply {
        self.submit_as(attempt(None, 0), matched)
    }

    pub(super) fn submit_as(&mut self, attempt: Attempt, matched: Matched) -> Reply {
        let number = self.number();
        self.judged(attempt, number, matched)
    }

    pub(super) fn judged(&mut self, attempt: Attempt, number: u32, matched: Matched) -> Reply {
        self.ask(Command::Submit { attempt, entry: Entry::Judged(Verdict { number, matched }) })
    }

    pub(super) fn right(&mut self) -> Reply {
        self.submit(Matched::Live)
    }

    pub(super) fn wrong(&mut self) -> Reply {
        self.submit(Matched::Nothing)
    }

    pub(super) fn malformed(&mut self, malformed: Malformed) -> Reply {
        self.ask(Command::Submit { attempt: attempt(None, 0), entry: Entry::Malformed(malformed) })
    }

    pub(super) fn resend(&mut self) -> Reply {
        self.ask(Command::Resend { attempt: attempt(None, 0) })
    }

    pub(super) fn tick(&mut self) -> Reply {
        self.ask(Command::Tick)
    }

    pub(super) fn sent(&mut self) -> Reply {
        let number = self.number();
        self.ask(Command::Delivered { number })
    }

    pub(super) fn failed(&mut self) -> Reply {
        let number = self.number();
        self.ask(Command::DeliveryFailed { number })
    }

    pub(super) fn asking(&self) -> &Asking {
        match &self.challenge.phase {
            Phase::Asking(asking) => asking,
            other => panic!("not asking: {other:?}"),
        }
    }

    pub(super) fn decided(&self) -> &Decided {
        match &self.challenge.phase {
            Phase::Decided(decided) => decided,
            other => panic!("not decided: {other:?}"),
        }
    }

    pub(super) fn outcome(&self) -> Option<Outcome> {
        match &self.challenge.phase {
            Phase::Decided(decided) => Some(decided.outcome),
            _ => None,
        }
    }

    /// Number of the live code, 0 when there is none.
    pub(super) fn number(&self) -> u32 {
        match &self.challenge.phase {
            Phase::Asking(asking) => asking.code.number,
            _ => 0,
        }
    }

    pub(super) fn left(&self) -> u8 {
        self.challenge.attempts_left(self.now, &self.policy)
    }

    /// The report the last command owed.
    pub(super) fn report(&self) -> Report {
        match self.owed.as_slice() {
            [Effect::ReportResult(report)] => report.clone(),
            other => panic!("not one report: {other:?}"),
        }
    }

    /// Status, reason, cancel and counter as they travel.
    pub(super) fn wire(&self) -> (String, String, String, String) {
        let Report { status, reason, cancel, interactions, .. } = self.report();
        let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
        let reason = or_dash(reason.map(|reason| reason.to_string()));
        let cancel = or_dash(cancel.map(|cancel| cancel.to_string()));
        (status.to_string(), reason, cancel, format!("{interactions:02}"))
    }

    pub(super) fn view(&self) -> View {
        view(&self.challenge, self.reply, self.now, &self.policy)
    }

    pub(super) fn code_view(&self) -> CodeView {
        match self.view() {
            View::Code(code) => code,
            other => panic!("not the code screen: {other:?}"),
        }
    }

    pub(super) fn return_view(&self) -> ReturnView {
        match self.view() {
            View::Return(page) => page,
            other => panic!("not the return screen: {other:?}"),
        }
    }
}

/// A tuple for comparing with [`Play::wire`].
pub(super) fn wire(status: &str, reason: &str, cancel: &str, interactions: &str) -> (String, String, String, String) {
    (status.to_owned(), reason.to_owned(), cancel.to_owned(), interactions.to_owned())
}
