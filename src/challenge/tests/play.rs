//! The harness: plays a challenge against a clock that moves only when told. No rule here.

use super::super::credential::{Assertion, Found, Malformed, Matched, Verdict};
use super::super::view::{ApprovalView, ChoiceView, CodeView, ReturnView, View, view};
use super::super::{
    ApprovalStatus, Asking, Attempt, AttemptId, Block, BlockReason, CReqDigest, Challenge, Channel, Command, Decided, Effect,
    Embedding, Entry, Facts, FieldsDigest, Live, Method, Moment, News, Outcome, Phase, Policy, Reply, Report, Ruling, Standing,
    Withdrawal, step,
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

/// Something done to a challenge.
pub(super) type Act = fn(&mut Play) -> Reply;
/// Every way, codes first.
pub(super) const ALL_WAYS: [Method; 4] = Method::ALL;
/// A passkey that is right, without the browser's payment dialogue.
pub(super) const VALID: Found = Found::Valid { payment_confirmation: false };
/// What the issuer hears of a disowned challenge.
pub(super) const FRAUD: Effect = Effect::TellIssuer(News::FraudReported);
/// What the issuer hears of a merchant that is now trusted.
pub(super) const TRUSTED: Effect = Effect::TellIssuer(News::MerchantTrusted);

/// Inside EMV 3DS, no password, not asked which way, no trust list, not declined.
pub(super) fn facts(methods: &[Method], version: Version) -> Facts {
    Facts {
        id: "8a880dc0-d2d2-4067-bcb1-b08d1690b26e".parse::<TransactionId>().unwrap(),
        version,
        category: MessageCategory::Payment,
        embedding: Embedding::Emv,
        methods: methods.to_vec(),
        password: false,
        asks: false,
        trust_list: false,
        decline: None,
        created_at: START,
    }
}

/// What is owed when a code is to be sent.
pub(super) fn code_sent(number: u32, channel: Channel) -> Effect {
    Effect::SendCode { number, channel }
}

/// What is owed when an approval was asked for or has ended.
pub(super) fn approval(number: u32, status: ApprovalStatus) -> Effect {
    Effect::Approval { number, status }
}

/// What the issuer hears of a new block.
pub(super) fn blocked(until: Moment, reason: BlockReason) -> Effect {
    Effect::TellIssuer(News::CardBlocked { until, reason })
}

/// A card blocked for half an hour from `now`.
pub(super) fn blocked_card(now: Moment) -> Standing {
    let block = Block { until: now.plus(seconds(1800)), reason: BlockReason::WrongEntries };
    Standing { failures: 5, last_failure: Some(now), block: Some(block) }
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
        Self::with(&[Method::Sms, Method::Email], Version::V220)
    }

    pub(super) fn with(methods: &[Method], version: Version) -> Self {
        let challenge = Challenge::new(facts(methods, version), Standing::default());
        Self { challenge, policy: Policy::default(), now: START, owed: Vec::new(), reply: Reply::Shown }
    }

    /// The same, opened one second later.
    pub(super) fn opened() -> Self {
        Self::opened_with(&[Method::Sms, Method::Email])
    }

    /// Opened, with text messages only.
    pub(super) fn opened_sms_only() -> Self {
        Self::opened_with(&[Method::Sms])
    }

    /// Opened, with these ways.
    pub(super) fn opened_with(methods: &[Method]) -> Self {
        Self::opened_as(methods, |_| {})
    }

    /// Opened, with these ways and other facts.
    pub(super) fn opened_as(methods: &[Method], other: impl FnOnce(&mut Facts)) -> Self {
        let mut play = Self::with(methods, Version::V220);
        other(&mut play.challenge.facts);
        play.wait(1);
        assert_eq!(play.open(), Reply::Shown);
        play
    }

    /// Just asked for, to be redirected to.
    pub(super) fn redirected(methods: &[Method]) -> Self {
        let mut play = Self::with(methods, Version::V220);
        play.challenge.facts.embedding = Embedding::Redirect;
        play
    }

    /// Opened, with text messages and mail, each code with the card's password.
    pub(super) fn opened_with_password() -> Self {
        Self::opened_as(&[Method::Sms, Method::Email], |facts| facts.password = true)
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

    /// Where a password is due, it is right.
    pub(super) fn judged(&mut self, attempt: Attempt, number: u32, matched: Matched) -> Reply {
        let password = self.challenge.facts.password.then_some(true);
        self.verdict(attempt, Verdict { number, matched, password })
    }

    pub(super) fn verdict(&mut self, attempt: Attempt, verdict: Verdict) -> Reply {
        self.ask(Command::Submit { attempt, entry: Entry::Judged(verdict), trust: false })
    }

    /// A code and a password, as a new intent.
    pub(super) fn both(&mut self, matched: Matched, password: Option<bool>) -> Reply {
        let number = self.number();
        self.verdict(attempt(None, 0), Verdict { number, matched, password })
    }

    /// The right code, with the tick or without.
    pub(super) fn right_and(&mut self, trust: bool) -> Reply {
        let verdict = Verdict { number: self.number(), matched: Matched::Live, password: None };
        self.ask(Command::Submit { attempt: attempt(None, 0), entry: Entry::Judged(verdict), trust })
    }

    pub(super) fn right(&mut self) -> Reply {
        self.submit(Matched::Live)
    }

    pub(super) fn wrong(&mut self) -> Reply {
        self.submit(Matched::Nothing)
    }

    pub(super) fn malformed(&mut self, malformed: Malformed) -> Reply {
        self.ask(Command::Submit { attempt: attempt(None, 0), entry: Entry::Malformed(malformed), trust: false })
    }

    pub(super) fn resend(&mut self) -> Reply {
        self.ask(Command::Resend { attempt: attempt(None, 0) })
    }

    /// Another way, as a new intent.
    pub(super) fn choose(&mut self, method: Method) -> Reply {
        self.ask(Command::Choose { attempt: attempt(None, 0), method: Some(method) })
    }

    /// The ways to choose from.
    pub(super) fn ways(&mut self) -> Reply {
        self.ask(Command::Choose { attempt: attempt(None, 0), method: None })
    }

    /// A passkey checked in the present round, as a new intent.
    pub(super) fn passkey(&mut self, found: Found) -> Reply {
        self.passkey_as(attempt(None, 0), self.challenge.tally.interactions, found)
    }

    pub(super) fn passkey_as(&mut self, attempt: Attempt, round: u8, found: Found) -> Reply {
        self.ask(Command::Assert { attempt, assertion: Assertion { round, found }, trust: false })
    }

    /// The app approves what is live; with a number that matches, one that does not, or none.
    pub(super) fn approve(&mut self, matching: Option<bool>) -> Reply {
        self.rule(self.number(), Ruling::Approve { matching })
    }

    pub(super) fn reject(&mut self) -> Reply {
        self.rule(self.number(), Ruling::Reject)
    }

    pub(super) fn rule(&mut self, number: u32, ruling: Ruling) -> Reply {
        self.rule_as(attempt(None, 0), number, ruling)
    }

    /// A decision of the app with its identity.
    pub(super) fn rule_as(&mut self, attempt: Attempt, number: u32, ruling: Ruling) -> Reply {
        self.ask(Command::Decide { attempt, number, ruling })
    }

    /// The issuer asks for its end.
    pub(super) fn withdraw(&mut self) -> Reply {
        self.ask(Command::Withdraw { why: Withdrawal::Requested })
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

    /// The live code or approval.
    pub(super) fn live(&self) -> Live {
        self.asking().live.unwrap()
    }

    /// Number of the live code or approval, 0 when there is none.
    pub(super) fn number(&self) -> u32 {
        match &self.challenge.phase {
            Phase::Asking(asking) => asking.live.map_or(0, |live| live.number),
            _ => 0,
        }
    }

    /// Asserts that the last command owed nothing and left the challenge as it was `before`.
    pub(super) fn unchanged_since(&self, before: &Challenge) {
        assert_eq!((self.owed.as_slice(), &self.challenge), ([].as_slice(), before));
    }

    pub(super) fn left(&self) -> u8 {
        self.challenge.attempts_left(self.now, &self.policy)
    }

    /// The report the last command owed: after whatever the issuer is told, and never with another code.
    pub(super) fn report(&self) -> Report {
        match self.owed.as_slice() {
            [told @ .., Effect::ReportResult(report)]
                if told.iter().all(|effect| matches!(effect, Effect::TellIssuer(_) | Effect::Approval { .. })) =>
            {
                report.clone()
            }
            other => panic!("not one report: {other:?}"),
        }
    }

    /// What the last command owed besides the report.
    pub(super) fn told(&self) -> Vec<Effect> {
        self.owed.iter().filter(|effect| !matches!(effect, Effect::ReportResult(_))).cloned().collect()
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

    pub(super) fn approval_view(&self) -> ApprovalView {
        match self.view() {
            View::Approval(approval) => approval,
            other => panic!("not the approval screen: {other:?}"),
        }
    }

    pub(super) fn choice_view(&self) -> ChoiceView {
        match self.view() {
            View::Choice(choice) => choice,
            other => panic!("not the choice screen: {other:?}"),
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
