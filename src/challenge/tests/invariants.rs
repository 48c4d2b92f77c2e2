//! What must hold after every single step, checked from outside: the states before and after, and counts kept here.

use super::super::Attempt;
use super::super::credential::Matched;
use super::super::view::{View, view};
use super::super::{
    Challenge, Channel, Command, Delivery, Effect, Entry, Handover, Moment, Outcome, Phase, Policy, Reply, Step, step,
};

/// Counts kept beside a challenge, independently of its own.
#[derive(Default)]
pub(super) struct Ledger {
    /// Results reported so far: never more than one.
    reports: u32,
    /// Number of the last code sent.
    last_sent: u32,
    /// Codes that were compared.
    compared: u8,
    /// Intents that have had their effect: a comparison, a new code, the first word that the code has expired.
    spent: Vec<Attempt>,
}

/// One step, seen from outside.
struct Seen<'a> {
    before: &'a Challenge,
    command: &'a Command,
    now: Moment,
    policy: &'a Policy,
    after: &'a Challenge,
    effects: &'a [Effect],
    reply: Reply,
}

/// Takes a step and checks everything that must hold of it.
pub(super) fn checked_step(ledger: &mut Ledger, before: &Challenge, command: &Command, now: Moment, policy: &Policy) -> Step {
    let taken = step(before.clone(), command.clone(), now, policy);
    let seen = Seen { before, command, now, policy, after: &taken.next, effects: &taken.effects, reply: taken.reply };
    seen.nothing_is_owed_for_nothing();
    seen.a_decision_is_final();
    seen.a_result_is_reported_exactly_when_decided(ledger);
    seen.codes_are_numbered_upwards_and_the_last_one_is_live(ledger);
    seen.exactly_what_should_be_compared_is(ledger);
    seen.limits_hold(ledger);
    seen.only_the_right_live_code_authenticates();
    seen.asking_for_a_code_gives_no_attempt();
    seen.opening_again_changes_nothing();
    seen.only_the_first_word_about_the_live_message_counts();
    seen.deadlines_lie_ahead();
    seen.the_page_claims_nothing_untrue();
    seen.the_same_again_changes_nothing();
    seen.it_can_be_stored();
    taken
}

impl Seen<'_> {
    /// The verdict of a submission that is due for comparison, judged from the state before alone.
    fn comparable(&self, ledger: &Ledger) -> Option<Matched> {
        let (Phase::Asking(asking), Command::Submit { attempt, entry: Entry::Judged(verdict) }) =
            (&self.before.phase, self.command)
        else {
            return None;
        };
        let repeated = attempt.id.is_some() && ledger.spent.contains(attempt);
        let in_time = self.before.due(self.policy).is_some_and(|due| self.now < due) && self.now < asking.code.valid_until;
        let left = ledger.compared < self.policy.attempts && self.before.standing.failures_left(self.now, self.policy) > 0;
        (!repeated && in_time && left && verdict.number == asking.code.number).then_some(verdict.matched)
    }

    fn outcome(challenge: &Challenge) -> Option<Outcome> {
        match &challenge.phase {
            Phase::Decided(decided) => Some(decided.outcome),
            _ => None,
        }
    }

    fn newly_decided(&self) -> Option<Outcome> {
        if Self::outcome(self.before).is_some() { None } else { Self::outcome(self.after) }
    }

    fn nothing_is_owed_for_nothing(&self) {
        assert!(self.effects.is_empty() || self.before != self.after);
        assert_eq!(self.before.facts, self.after.facts);
        if self.reply == Reply::JudgeAgain || self.reply == Reply::OtherCReq {
            assert!(self.before == self.after || self.newly_decided().is_some() || Self::outcome(self.before).is_some());
        }
    }

    fn a_decision_is_final(&self) {
        let Phase::Decided(before) = &self.before.phase else { return };
        let Phase::Decided(after) = &self.after.phase else { panic!("undecided again") };
        assert_eq!(
            (before.outcome, before.at, before.creq, before.channel),
            (after.outcome, after.at, after.creq, after.channel)
        );
        assert!(before.handover == Handover::Pending || before.handover == after.handover);
        assert_eq!((self.before.tally, self.before.standing), (self.after.tally, self.after.standing));
    }

    fn a_result_is_reported_exactly_when_decided(&self, ledger: &mut Ledger) {
        let reports: Vec<_> = self.effects.iter().filter(|effect| matches!(effect, Effect::ReportResult(_))).collect();
        assert_eq!(reports.len(), usize::from(self.newly_decided().is_some()));
        if let (Some(Effect::ReportResult(report)), Some(outcome)) = (reports.first(), self.newly_decided()) {
            assert_eq!((report.outcome, report.interactions), (outcome, self.after.tally.interactions));
            ledger.reports += 1;
            let Phase::Decided(decided) = &self.after.phase else { panic!("reported undecided") };
            assert_eq!((decided.at, decided.handover), (self.now, Handover::Pending), "nobody can have acknowledged it yet");
        }
        assert_eq!(ledger.reports, u32::from(Self::outcome(self.after).is_some()));
    }

    fn codes_are_numbered_upwards_and_the_last_one_is_live(&self, ledger: &mut Ledger) {
        for effect in self.effects {
            let Effect::SendCode { number, channel } = effect else { continue };
            assert_eq!(*number, ledger.last_sent + 1);
            ledger.last_sent = *number;
            let Phase::Asking(asking) = &self.after.phase else { panic!("a code for a page that is not there") };
            assert_eq!((asking.code.number, asking.code.channel, asking.code.delivery), (*number, *channel, Delivery::Sending));
            let life = self.now.plus(self.policy.code_life);
            assert_eq!(asking.code.valid_until, life.min(self.after.ends_at(self.policy)));
            assert!(self.after.facts.channels.contains(channel));
        }
        if let Phase::Asking(asking) = &self.after.phase {
            assert_eq!(asking.code.number, ledger.last_sent);
        }
    }

    fn exactly_what_should_be_compared_is(&self, ledger: &mut Ledger) {
        let compared = self.comparable(ledger);
        ledger.compared += u8::from(compared.is_some());
        assert_eq!(self.after.tally.interactions, ledger.compared);
        match compared {
            Some(Matched::Live) => assert_eq!(self.newly_decided(), Some(Outcome::Authenticated)),
            Some(_) if self.newly_decided().is_some() => assert_eq!(self.newly_decided(), Some(Outcome::AttemptsExceeded)),
            Some(_) => assert!(self.after.attempts_left(self.now, self.policy) > 0),
            None => assert_eq!(self.before.standing, self.after.standing, "only a comparison moves the card's counter"),
        }
        let sent = self.effects.iter().any(|effect| matches!(effect, Effect::SendCode { .. }));
        match self.command {
            Command::Submit { attempt, entry: Entry::Judged(_) } if self.before != self.after => {
                ledger.spent.push(attempt.clone())
            }
            Command::Resend { attempt } if sent => ledger.spent.push(attempt.clone()),
            _ => {}
        }
    }

    fn limits_hold(&self, ledger: &Ledger) {
        let Challenge { tally, standing, .. } = self.after;
        assert!(tally.interactions <= self.policy.attempts);
        assert!(standing.failures <= self.policy.card_failures);
        assert!(tally.resends <= self.policy.resends());
        assert!(tally.undelivered <= self.policy.undelivered);
        // A message that failed may bring two: the other channel's, and the resend that was given back.
        let codes = 1 + u32::from(tally.resends) + 2 * u32::from(tally.undelivered);
        assert!(ledger.last_sent <= codes, "{} messages, {tally:?}", ledger.last_sent);
        assert!(self.after.answered.len() <= 5 + 2 * codes as usize, "what is remembered is bounded");
    }

    fn only_the_right_live_code_authenticates(&self) {
        if self.newly_decided() != Some(Outcome::Authenticated) {
            return;
        }
        let (Phase::Asking(asking), Command::Submit { entry: Entry::Judged(verdict), .. }) = (&self.before.phase, self.command)
        else {
            panic!("authenticated by {:?}", self.command)
        };
        assert_eq!((verdict.matched, verdict.number), (Matched::Live, asking.code.number));
        assert!(self.now < asking.code.valid_until && self.before.attempts_left(self.now, self.policy) > 0);
        assert_eq!(self.after.tally.interactions, self.before.tally.interactions + 1);
    }

    fn asking_for_a_code_gives_no_attempt(&self) {
        if matches!(self.command, Command::Resend { .. } | Command::DeliveryFailed { .. } | Command::Open { .. }) {
            assert_eq!(self.before.tally.interactions, self.after.tally.interactions);
            assert!(self.after.attempts_left(self.now, self.policy) <= self.before.attempts_left(self.now, self.policy));
        }
    }

    fn opening_again_changes_nothing(&self) {
        if matches!((&self.before.phase, self.command), (Phase::Asking(_), Command::Open { .. }))
            && self.newly_decided().is_none()
        {
            assert_eq!(self.before, self.after);
        }
        if let (Phase::Asking(asking), Command::Open { creq, .. }) = (&self.after.phase, self.command) {
            let expected = if *creq == asking.creq { Reply::Shown } else { Reply::OtherCReq };
            assert_eq!(self.reply, expected);
        }
    }

    fn only_the_first_word_about_the_live_message_counts(&self) {
        let (Command::Delivered { number } | Command::DeliveryFailed { number }) = self.command else { return };
        let due = self.before.due(self.policy).is_some_and(|due| self.now < due);
        let heard = match &self.before.phase {
            Phase::Asking(asking) => asking.code.number == *number && asking.code.delivery == Delivery::Sending && due,
            _ => false,
        };
        if heard && self.before.attempts_left(self.now, self.policy) > 0 {
            assert_ne!(self.before, self.after);
        } else {
            let only_time_acted = matches!(self.after.phase, Phase::Decided(_));
            assert!(only_time_acted || self.before == self.after);
            assert_eq!(self.before.tally, self.after.tally);
            assert!(self.effects.iter().all(|effect| matches!(effect, Effect::ReportResult(_))));
            assert!(self.newly_decided() != Some(Outcome::Undeliverable));
        }
    }

    fn deadlines_lie_ahead(&self) {
        if Self::outcome(self.after).is_none() {
            assert!(self.after.due(self.policy).is_some_and(|due| due > self.now));
        }
        assert!(self.after.due(self.policy).is_none_or(|due| due > self.now), "a stepped challenge is not overdue");
    }

    fn the_page_claims_nothing_untrue(&self) {
        match (view(self.after, self.reply, self.now, self.policy), &self.after.phase) {
            (View::Code(code), Phase::Asking(_)) => {
                assert!(code.attempts_left >= 1 && code.page_until > self.now && code.page_until <= code.ends_at);
                assert!(matches!(code.channel, Channel::Sms | Channel::Email));
                assert!(code.delivery != Delivery::Failed || code.resends_left > 0, "stuck without a code");
            }
            (View::Return(page), Phase::Decided(decided)) => {
                assert!(decided.handover != Handover::Pending);
                let truth = decided.outcome == Outcome::Authenticated && decided.handover == Handover::Acknowledged;
                assert_eq!(page.authenticated, truth);
            }
            (View::Finishing, Phase::Decided(decided)) => assert_eq!(decided.handover, Handover::Pending),
            (View::Closed, Phase::Awaited) => {}
            (View::Closed, Phase::Decided(decided)) => assert_eq!(decided.creq, None),
            (shown, phase) => panic!("{shown:?} for {phase:?}"),
        }
    }

    /// The same command again, at the same moment: no change and, for whoever asks, the same answer.
    fn the_same_again_changes_nothing(&self) {
        let named = match self.command {
            Command::Submit { attempt, entry: Entry::Judged(_) } | Command::Resend { attempt } => attempt.id.is_some(),
            _ => true,
        };
        // The very step that decides does not take an acknowledgement; the next one does.
        let takes_result = matches!(self.command, Command::ResultAcknowledged | Command::ResultRefused);
        if !named || (takes_result && self.newly_decided().is_some()) {
            return;
        }
        let again = step(self.after.clone(), self.command.clone(), self.now, self.policy);
        assert_eq!(&again.next, self.after);
        assert!(again.effects.is_empty());
        if !matches!(self.command, Command::DeliveryFailed { .. } | Command::RefuseCReq) {
            assert_eq!(again.reply, self.reply, "{:?}", self.command);
        }
    }

    fn it_can_be_stored(&self) {
        if self.before != self.after {
            let stored = serde_json::to_string(self.after).unwrap();
            let mut loaded: Challenge = serde_json::from_str(&stored).unwrap();
            assert_eq!(loaded.standing, Default::default(), "kept with the card, not here");
            loaded.standing = self.after.standing;
            assert_eq!(&loaded, self.after);
        }
    }
}
