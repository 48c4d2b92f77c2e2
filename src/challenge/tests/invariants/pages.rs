//! What is shown, stored and repeated: a page is never wrong about what its buttons would do.

use super::super::super::credential::{Assertion, Found, Matched, Verdict};
use super::super::super::view::{AskView, ChoiceView, View, view};
use super::super::super::{
    Challenge, Command, Delivery, Effect, Embedding, Entry, Handover, Method, News, Notice, Outcome, Phase, Reply, Report,
    Ruling, step,
};
use super::super::play::attempt;
use super::Seen;

impl Seen<'_> {
    fn ask_view(&self, ask: &AskView) {
        assert!(ask.attempts_left >= 1 && ask.page_until > self.now && ask.page_until <= ask.ends_at);
        assert_eq!(ask.others, self.after.facts.methods.len() > 1);
        assert_eq!(ask.trust_list, self.after.facts.trust_list);
        if let Reply::Said(notice) = self.reply {
            assert_eq!(ask.notice, Some(notice), "the answer goes before what is remembered");
        }
    }

    pub(super) fn the_page_claims_nothing_untrue(&self) {
        match (view(self.after, self.reply, self.now, self.policy), &self.after.phase) {
            (View::Code(code), Phase::Asking(asking)) => {
                self.ask_view(&code.ask);
                let live = asking.live.map(|live| (live.number, live.method, live.valid_until));
                assert_eq!(live, Some((code.number, code.channel.into(), code.code_until)));
                assert_eq!((code.password, code.code_expired), (self.after.facts.password, self.now >= code.code_until));
                let sent = self.after.facts.methods.iter().filter(|method| **method != Method::Passkey);
                let other = sent.copied().any(|method| self.after.may_choose(asking, method, self.policy));
                assert!(code.delivery != Delivery::Failed || code.again.left > 0 || other, "stuck without a code");
            }
            (View::Approval(approval), Phase::Asking(asking)) => {
                self.ask_view(&approval.ask);
                let live = asking.live.map(|live| (live.number, live.method));
                assert_eq!(live, Some((approval.number, Method::Approval)));
            }
            (View::Choice(choice), Phase::Asking(asking)) => {
                self.ask_view(&choice.ask);
                assert!(asking.choosing);
                assert_eq!(choice.round, self.after.tally.interactions);
            }
            (View::Return(page), Phase::Decided(decided)) => {
                assert!(decided.handover != Handover::Pending);
                let truth = decided.outcome == Outcome::Authenticated && decided.handover == Handover::Acknowledged;
                assert_eq!((page.authenticated, page.disowned), (truth, decided.disowned));
            }
            (View::Finishing, Phase::Decided(decided)) => assert_eq!(decided.handover, Handover::Pending),
            (View::Closed, Phase::Awaited) => {}
            (View::Closed, Phase::Decided(decided)) => {
                assert_eq!((decided.creq, self.after.facts.embedding), (None, Embedding::Emv), "a redirect leads back");
            }
            (shown, phase) => panic!("{shown:?} for {phase:?}"),
        }
    }

    /// Each way that is offered is chosen, to see whether it is.
    pub(super) fn the_choice_says_which_ways_are_left(&self) {
        let View::Choice(ChoiceView { ways, passkey, back, .. }) = view(self.after, self.reply, self.now, self.policy) else {
            return;
        };
        let listed: Vec<Method> = ways.iter().map(|(method, _)| *method).collect();
        let expected = self.after.facts.methods.iter().copied().filter(|method| *method != Method::Passkey);
        assert_eq!(listed, expected.collect::<Vec<_>>());
        assert_eq!(passkey, self.after.facts.methods.contains(&Method::Passkey));
        for (method, left) in ways {
            let choose = Command::Choose { attempt: attempt(None, 0), method: Some(method) };
            let chosen = step(self.after.clone(), choose, self.now, self.policy);
            assert_eq!(chosen.reply != Reply::Said(Notice::NoMoreCodes), left, "{method:?}");
            let sent_or_shown = matches!(&chosen.next.phase, Phase::Asking(asking)
                if !asking.choosing && asking.live.is_some_and(|live| live.method == method && live.is_usable(self.now)));
            assert_eq!(sent_or_shown, left && chosen.reply != Reply::Said(Notice::TooEarly), "{method:?}: its page follows");
            let asks = chosen.next.tally.asked > self.after.tally.asked;
            assert_eq!(back == Some(method), left && !asks && chosen.reply == Reply::Shown, "back sends nothing");
        }
    }

    /// Fails in every way the page allows, and compares with what it said of that.
    pub(super) fn what_the_page_says_of_the_next_failure_is_what_happens(&self) {
        let Phase::Asking(asking) = &self.after.phase else { return };
        let mut failures = Vec::new();
        if let Some(live) = asking.live.filter(|live| self.now < live.valid_until) {
            let number = live.number;
            failures.push(if live.method == Method::Approval {
                Command::Decide { attempt: attempt(None, 0), number, ruling: Ruling::Approve { matching: Some(false) } }
            } else {
                let password = self.after.facts.password.then_some(true);
                let entry = Entry::Judged(Verdict { number, matched: Matched::Nothing, password });
                Command::Submit { attempt: attempt(None, 0), entry, trust: false }
            });
        }
        if self.after.facts.methods.contains(&Method::Passkey) {
            let assertion = Assertion { round: self.after.tally.interactions, found: Found::Invalid };
            failures.push(Command::Assert { attempt: attempt(None, 0), assertion, trust: false });
        }
        let left = self.after.attempts_left(self.now, self.policy);
        let blocks = self.after.blocks_next(self.now, self.policy);
        for failure in failures {
            let failed = step(self.after.clone(), failure, self.now, self.policy);
            let told = failed.effects.iter().any(|effect| matches!(effect, Effect::TellIssuer(News::CardBlocked { .. })));
            assert_eq!(told, blocks);
            match Self::outcome(&failed.next) {
                Some(outcome) => assert_eq!((outcome, left), (Outcome::AttemptsExceeded, 1)),
                None => assert_eq!(failed.next.attempts_left(self.now, self.policy), left - 1),
            }
        }
    }

    /// The same command again, at the same moment: no change and, for whoever asks, the same answer.
    pub(super) fn the_same_again_changes_nothing(&self) {
        let repeatable = match self.command {
            Command::Submit { attempt, entry: Entry::Judged(_), .. }
            | Command::Assert { attempt, .. }
            | Command::Resend { attempt } => attempt.id.is_some(),
            // Without an identity a wrong number again is another wrong number.
            Command::Decide { attempt, ruling: Ruling::Approve { matching: Some(false) }, .. } => {
                attempt.id.is_some() || self.before.tally == self.after.tally || Self::outcome(self.after).is_some()
            }
            _ => true,
        };
        // The very step that decides does not take an acknowledgement; the next one does.
        let takes_result = matches!(self.command, Command::ResultAcknowledged | Command::ResultRefused);
        if !repeatable || (takes_result && self.newly_decided().is_some()) {
            return;
        }
        let again = step(self.after.clone(), self.command.clone(), self.now, self.policy);
        assert_eq!(&again.next, self.after);
        assert!(again.effects.is_empty());
        if !matches!(self.command, Command::DeliveryFailed { .. } | Command::RefuseCReq) {
            assert_eq!(again.reply, self.reply, "{:?}", self.command);
        }
    }

    pub(super) fn it_can_be_stored(&self) {
        for challenge in [self.before, self.after] {
            let stored = serde_json::to_string(challenge).unwrap();
            let mut loaded: Challenge = serde_json::from_str(&stored).unwrap();
            assert_eq!(loaded.standing, Default::default(), "kept with the card, not here");
            loaded.standing = challenge.standing;
            assert_eq!(&loaded, challenge);
        }
        for effect in self.effects {
            match effect {
                Effect::ReportResult(report) => {
                    let stored = serde_json::to_string(report).unwrap();
                    assert_eq!(&serde_json::from_str::<Report>(&stored).unwrap(), report);
                }
                Effect::TellIssuer(news) => {
                    let stored = serde_json::to_string(news).unwrap();
                    assert_eq!(&serde_json::from_str::<News>(&stored).unwrap(), news);
                }
                Effect::SendCode { .. } | Effect::Approval { .. } => {}
            }
        }
    }
}
