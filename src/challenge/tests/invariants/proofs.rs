//! What is compared and counted: exactly what should be, and only the right proof authenticates.

use super::super::super::credential::{Assertion, Found, Matched, Verdict};
use super::super::super::{BlockReason, Command, Effect, Entry, Method, News, Outcome, Phase, Proof, Ruling, step};
use super::{Ledger, Seen};

/// What a comparison found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Compared {
    Right(Proof),
    Wrong(Proof, BlockReason),
}

impl Seen<'_> {
    /// What is due for comparison and what that finds, judged from the state before and the ledger alone.
    fn comparable(&self, ledger: &Ledger) -> Option<Compared> {
        let Phase::Asking(asking) = &self.before.phase else { return None };
        let left = ledger.compared < self.policy.attempts && self.before.standing.failures_left(self.now, self.policy) > 0;
        let in_time = self.before.due(self.policy).is_some_and(|due| self.now < due);
        if !left || !in_time || self.repeated(ledger) {
            return None;
        }
        let facts = &self.before.facts;
        match self.command {
            Command::Submit { entry: Entry::Judged(Verdict { number, matched, password }), .. } => {
                let live = asking.live.filter(|live| matches!(live.method, Method::Sms | Method::Email))?;
                let current = self.now < live.valid_until && live.number == *number;
                let right = *matched == Matched::Live && *password != Some(false);
                let proof = live.method.proof();
                let found = if right { Compared::Right(proof) } else { Compared::Wrong(proof, BlockReason::WrongEntries) };
                (current && password.is_some() == facts.password).then_some(found)
            }
            Command::Assert { assertion: Assertion { round, found }, .. } => {
                let current = facts.methods.contains(&Method::Passkey) && *round == ledger.compared;
                match found {
                    _ if !current => None,
                    Found::Stale => None,
                    Found::Invalid => Some(Compared::Wrong(Proof::Passkey, BlockReason::FailedPasskeys)),
                    Found::Valid { payment_confirmation: true } => Some(Compared::Right(Proof::PaymentConfirmation)),
                    Found::Valid { payment_confirmation: false } => Some(Compared::Right(Proof::Passkey)),
                }
            }
            Command::Decide { number, ruling: Ruling::Approve { matching }, .. } => {
                let live = asking.live.filter(|live| live.method == Method::Approval && live.number == *number)?;
                assert_eq!(ledger.open_approval, Some(live.number));
                Some(match matching {
                    Some(false) => Compared::Wrong(Proof::Approval, BlockReason::WrongNumbers),
                    _ => Compared::Right(Proof::Approval),
                })
            }
            _ => None,
        }
    }

    pub(super) fn exactly_what_should_be_compared_is(&self, ledger: &mut Ledger) {
        let compared = self.comparable(ledger);
        ledger.compared += u8::from(compared.is_some());
        assert_eq!(self.after.tally.interactions, ledger.compared);
        let blocks = self.before.blocks_next(self.now, self.policy);
        match compared {
            Some(Compared::Right(_)) => {
                assert_eq!(self.newly_decided(), Some(Outcome::Authenticated));
                assert_eq!(self.after.standing, Default::default(), "success clears");
            }
            Some(Compared::Wrong(_, reason)) => {
                match self.newly_decided() {
                    Some(outcome) => assert_eq!(outcome, Outcome::AttemptsExceeded),
                    None => assert!(self.after.attempts_left(self.now, self.policy) > 0),
                }
                let until = self.now.plus(self.policy.card_block);
                let told = self.effects.contains(&Effect::TellIssuer(News::CardBlocked { until, reason }));
                assert_eq!(told, blocks, "blocked exactly when the page said so, by what failed last");
                assert_eq!(self.after.standing.is_blocked(self.now), blocks);
                assert_eq!(self.after.standing.last_failure, Some(self.now));
            }
            None => assert_eq!(self.before.standing, self.after.standing, "only a comparison moves the card's counter"),
        }
        let sent = self.before.tally.asked != self.after.tally.asked;
        match self.command {
            Command::Submit { attempt, .. } | Command::Assert { attempt, .. } | Command::Decide { attempt, .. }
                if compared.is_some() =>
            {
                ledger.spent.push(attempt.clone())
            }
            Command::Resend { attempt } | Command::Choose { attempt, .. } if sent => ledger.spent.push(attempt.clone()),
            _ => {}
        }
    }

    /// What was compared now, right or wrong; else what is live, by which the cardholder was asked; before the first page
    /// what was planned.
    pub(super) fn a_result_names_what_it_rests_on_or_what_failed_or_was_asked_for_last(&self, ledger: &Ledger) {
        let (Some(_), Phase::Decided(decided)) = (self.newly_decided(), &self.after.phase) else { return };
        let expected = match (&self.before.phase, self.comparable(ledger)) {
            (_, Some(Compared::Right(proof) | Compared::Wrong(proof, _))) => Some(proof),
            (Phase::Asking(asking), None) => asking.live.map(|live| live.method.proof()),
            (_, None) => self.after.facts.methods.first().map(|method| method.proof()).filter(|_| decided.creq.is_some()),
        };
        assert_eq!(decided.proof, expected, "{:?}", self.command);
    }

    pub(super) fn only_the_right_proof_authenticates(&self, ledger: &Ledger) {
        let Phase::Decided(decided) = &self.after.phase else { return };
        match self.newly_decided() {
            Some(Outcome::Authenticated) => {
                let Some(proof) = decided.proof else { panic!("authenticated by nothing") };
                assert_eq!(self.comparable(ledger), Some(Compared::Right(proof)), "{:?}", self.command);
                assert_eq!(self.after.tally.interactions, self.before.tally.interactions + 1);
                let ticked = match self.command {
                    Command::Submit { trust, .. } | Command::Assert { trust, .. } => Some(*trust),
                    _ => None,
                };
                assert_eq!(decided.trusted, ticked.filter(|_| self.after.facts.trust_list));
            }
            Some(_) => assert_eq!(decided.trusted, None),
            None => {}
        }
    }

    /// Whatever was wrong, the state, the answer and what is owed are the same (RTS Art. 4(3)(a)).
    pub(super) fn with_a_password_nothing_tells_which_was_wrong(&self, ledger: &Ledger) {
        let Command::Submit { attempt, entry: Entry::Judged(verdict), trust } = self.command else { return };
        let wrong = matches!(self.comparable(ledger), Some(Compared::Wrong(..)));
        if !wrong || !self.before.facts.password {
            return;
        }
        let wrongs = [
            (Matched::Live, false),
            (Matched::Replaced, true),
            (Matched::Replaced, false),
            (Matched::Nothing, true),
            (Matched::Nothing, false),
        ];
        for (matched, password) in wrongs {
            let entry = Entry::Judged(Verdict { matched, password: Some(password), ..*verdict });
            let command = Command::Submit { attempt: attempt.clone(), entry, trust: *trust };
            let other = step(self.before.clone(), command, self.now, self.policy);
            assert_eq!((&other.next, other.reply, other.effects.as_slice()), (self.after, self.reply, self.effects));
        }
    }

    pub(super) fn limits_hold(&self, ledger: &Ledger) {
        let (tally, standing) = (self.after.tally, self.after.standing);
        assert!(tally.interactions <= self.policy.attempts);
        assert!(standing.failures <= self.policy.card_failures);
        assert!(tally.resends <= self.policy.resends());
        assert!(tally.undelivered <= self.policy.undelivered);
        let remembered = self.after.answered.len();
        assert!(remembered <= usize::from(tally.interactions) + tally.asked as usize, "what is remembered is bounded");
        assert!(remembered <= ledger.spent.len());
    }
}
