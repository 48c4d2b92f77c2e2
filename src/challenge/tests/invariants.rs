//! What must hold after every single step, checked from outside: the states before and after, and counts kept here.
//!
//! `proofs` has what is compared and counted, `asked` what is sent and chosen, `pages` what is shown, stored and repeated.

mod asked;
mod pages;
mod proofs;

use super::super::{
    Attempt, Challenge, Command, Effect, Embedding, Handover, Moment, News, Outcome, Phase, Policy, Reply, Step, Times, step,
};

/// Counts kept beside a challenge, independently of its own.
#[derive(Default)]
pub(super) struct Ledger {
    /// Decisions so far: never more than one.
    decisions: u32,
    /// Results reported so far: as many, or none where nobody is told.
    reports: u32,
    /// Number of the last code or approval asked for.
    last_asked: u32,
    /// Of what was asked for, what followed a message that failed and cost no resend.
    free: u32,
    /// Resends that were given back because their message failed.
    given_back: u32,
    /// The approval that is still to end.
    open_approval: Option<u32>,
    /// What was compared.
    compared: u8,
    /// Times the issuer has heard that it was not the cardholder: never more than one.
    frauds: u32,
    /// Intents that have had their effect: a comparison, a new code, a new approval.
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
    seen.the_issuer_is_heard_until_the_decision();
    seen.it_is_noted_when_the_cardholder_was_here();
    seen.each_way_of_asking_keeps_its_limits(ledger);
    seen.with_a_password_nothing_tells_which_was_wrong(ledger);
    seen.only_the_right_proof_authenticates(ledger);
    seen.a_result_names_what_it_rests_on_or_what_failed_or_was_asked_for_last(ledger);
    seen.exactly_what_should_be_compared_is(ledger);
    seen.what_is_asked_for_is_numbered_upwards_and_the_last_is_live(ledger);
    seen.an_approval_has_exactly_one_end(ledger);
    seen.what_is_sent_is_bounded(ledger);
    seen.limits_hold(ledger);
    seen.the_issuer_hears_each_thing_exactly_when_it_happens(ledger);
    seen.opening_again_changes_nothing();
    seen.only_the_first_word_about_the_live_message_counts();
    seen.deadlines_lie_ahead();
    seen.the_page_claims_nothing_untrue();
    seen.the_choice_says_which_ways_are_left();
    seen.what_the_page_says_of_the_next_failure_is_what_happens();
    seen.the_same_again_changes_nothing();
    seen.it_can_be_stored();
    taken
}

impl Seen<'_> {
    fn outcome(challenge: &Challenge) -> Option<Outcome> {
        match &challenge.phase {
            Phase::Decided(decided) => Some(decided.outcome),
            _ => None,
        }
    }

    fn newly_decided(&self) -> Option<Outcome> {
        if Self::outcome(self.before).is_some() { None } else { Self::outcome(self.after) }
    }

    /// Neither time nor the card decides before the command is looked at.
    fn heard(&self) -> bool {
        let in_time = self.before.due(self.policy).is_none_or(|due| self.now < due);
        in_time && (!matches!(self.before.phase, Phase::Asking(_)) || self.before.attempts_left(self.now, self.policy) > 0)
    }

    fn repeated(&self, ledger: &Ledger) -> bool {
        let (Command::Submit { attempt, .. }
        | Command::Assert { attempt, .. }
        | Command::Resend { attempt }
        | Command::Choose { attempt, .. }
        | Command::Decide { attempt, .. }) = self.command
        else {
            return false;
        };
        attempt.id.is_some() && ledger.spent.contains(attempt)
    }

    fn told(&self, which: impl Fn(&News) -> bool) -> usize {
        self.effects.iter().filter(|effect| matches!(effect, Effect::TellIssuer(news) if which(news))).count()
    }

    fn nothing_is_owed_for_nothing(&self) {
        assert!(self.effects.is_empty() || self.before != self.after);
        assert_eq!(self.before.facts, self.after.facts);
        let nothing = [Reply::JudgeAgain, Reply::OtherCReq, Reply::NotPending, Reply::NotOpen];
        if nothing.contains(&self.reply) {
            assert!(self.before == self.after || self.newly_decided().is_some() || Self::outcome(self.before).is_some());
        }
    }

    fn a_decision_is_final(&self) {
        let Phase::Decided(before) = &self.before.phase else { return };
        let Phase::Decided(after) = &self.after.phase else { panic!("undecided again") };
        assert_eq!(
            (before.outcome, before.at, before.creq, before.proof, before.trusted),
            (after.outcome, after.at, after.creq, after.proof, after.trusted)
        );
        assert!(before.handover == Handover::Pending || before.handover == after.handover);
        assert!(after.disowned || !before.disowned, "disowned is not taken back");
        assert_eq!((self.before.tally, self.before.standing), (self.after.tally, self.after.standing));
        assert_eq!((&self.before.answered, self.before.times), (&self.after.answered, self.after.times));
    }

    fn a_result_is_reported_exactly_when_decided(&self, ledger: &mut Ledger) {
        let reports: Vec<_> = self.effects.iter().filter(|effect| matches!(effect, Effect::ReportResult(_))).collect();
        let told = self.after.facts.embedding == Embedding::Emv;
        assert_eq!(reports.len(), usize::from(told && self.newly_decided().is_some()));
        if let (Some(outcome), Phase::Decided(decided)) = (self.newly_decided(), &self.after.phase) {
            ledger.decisions += 1;
            // Nobody can have acknowledged it yet; where nobody is told there is nothing to acknowledge.
            let handover = if told { Handover::Pending } else { Handover::Acknowledged };
            assert_eq!((decided.at, decided.handover), (self.now, handover));
            for report in reports {
                let Effect::ReportResult(report) = report else { continue };
                ledger.reports += 1;
                assert_eq!((report.outcome, report.interactions), (outcome, self.after.tally.interactions));
                assert_eq!(report.trust_list.is_some(), decided.trusted.is_some());
                assert_eq!(report.methods.is_empty(), report.kind.is_none());
            }
            if let (Phase::Awaited, Some(decline), Some(_)) = (&self.before.phase, self.after.facts.decline, decided.creq) {
                assert_eq!(outcome, Outcome::Declined(decline), "a declined card is asked nothing");
            }
        }
        assert_eq!(ledger.decisions, u32::from(Self::outcome(self.after).is_some()));
        assert_eq!(ledger.reports, if told { ledger.decisions } else { 0 });
        assert!(self.after.facts.decline.is_none() || !matches!(self.after.phase, Phase::Asking(_)));
    }

    /// It ends what is undecided, opened or not, and nothing else: neither time nor the card nor a decision is overruled.
    fn the_issuer_is_heard_until_the_decision(&self) {
        let withdrawn = match self.newly_decided() {
            Some(Outcome::Withdrawn(why)) => Some(why),
            _ => None,
        };
        let due = match self.command {
            Command::Withdraw { why } if self.heard() && Self::outcome(self.before).is_none() => Some(*why),
            _ => None,
        };
        assert_eq!(withdrawn, due);
        if matches!(self.command, Command::Withdraw { .. }) {
            assert_eq!(self.reply, Reply::Over, "whatever ended it");
            assert_eq!((self.before.tally, self.before.standing), (self.after.tally, self.after.standing), "nobody failed");
        }
    }

    /// The first page once, and the last thing that was counted.
    fn it_is_noted_when_the_cardholder_was_here(&self) {
        let (before, after) = (self.before.times, self.after.times);
        let opens = matches!((&self.before.phase, self.command), (Phase::Awaited, Command::Open { .. })) && self.heard();
        let opened_at = if opens { Some(self.now) } else { before.opened_at };
        let theirs = !matches!(self.command, Command::Open { .. } | Command::DeliveryFailed { .. });
        let counted = theirs && self.before.tally != self.after.tally;
        let last_interaction = if counted { Some(self.now) } else { before.last_interaction };
        assert_eq!(after, Times { opened_at, last_interaction });
        assert!(before.opened_at.is_none() || !opens, "opened twice");
        match &self.after.phase {
            Phase::Awaited => assert_eq!(after, Times::default()),
            Phase::Asking(_) => assert!(after.opened_at.is_some()),
            Phase::Decided(decided) => assert_eq!(after.opened_at.is_some(), decided.creq.is_some()),
        }
    }

    fn the_issuer_hears_each_thing_exactly_when_it_happens(&self, ledger: &mut Ledger) {
        let opened = match &self.before.phase {
            Phase::Awaited => false,
            Phase::Asking(_) => true,
            Phase::Decided(decided) => decided.creq.is_some(),
        };
        let disowned = self.command == &Command::Disown && opened && ledger.frauds == 0;
        assert_eq!(self.told(|news| *news == News::FraudReported), usize::from(disowned));
        ledger.frauds += u32::from(disowned);
        if let Phase::Decided(decided) = &self.after.phase {
            assert_eq!(decided.disowned, ledger.frauds == 1);
        }
        let block = self.after.standing.block.filter(|block| self.before.standing.block != Some(*block));
        let news = block.map(|block| News::CardBlocked { until: block.until, reason: block.reason });
        let blocks = self.effects.iter().filter(|effect| matches!(effect, Effect::TellIssuer(News::CardBlocked { .. })));
        assert_eq!(blocks.cloned().collect::<Vec<_>>(), news.map(Effect::TellIssuer).into_iter().collect::<Vec<_>>());
        let trusted = matches!(&self.after.phase, Phase::Decided(decided) if decided.trusted == Some(true));
        let newly = trusted && self.newly_decided().is_some();
        assert_eq!(self.told(|news| *news == News::MerchantTrusted), usize::from(newly));
        if self.command == &Command::Disown && self.heard() && matches!(self.before.phase, Phase::Asking(_)) {
            assert_eq!(self.newly_decided(), Some(Outcome::Disowned));
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

    fn deadlines_lie_ahead(&self) {
        if Self::outcome(self.after).is_none() {
            assert!(self.after.due(self.policy).is_some_and(|due| due > self.now));
        }
        assert!(self.after.due(self.policy).is_none_or(|due| due > self.now), "a stepped challenge is not overdue");
    }
}
