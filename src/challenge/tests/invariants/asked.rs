//! What is sent and chosen: numbers, limits, the one end of an approval, the gateway's word.

use super::super::super::{
    ApprovalStatus, Channel, Command, Delivery, Effect, Method, Notice, Outcome, Phase, Proof, Reply, Ruling,
};
use super::{Ledger, Seen};

impl Seen<'_> {
    /// The number and way of what this step asked for.
    fn asked(&self) -> Option<(u32, Method)> {
        let mut asked = self.effects.iter().filter_map(|effect| match effect {
            Effect::SendCode { number, channel: Channel::Sms } => Some((*number, Method::Sms)),
            Effect::SendCode { number, channel: Channel::Email } => Some((*number, Method::Email)),
            Effect::Approval { number, status: ApprovalStatus::Pending } => Some((*number, Method::Approval)),
            _ => None,
        });
        let first = asked.next();
        assert_eq!(asked.next(), None, "one at a time");
        first
    }

    pub(super) fn what_is_asked_for_is_numbered_upwards_and_the_last_is_live(&self, ledger: &mut Ledger) {
        if let Some((number, method)) = self.asked() {
            assert_eq!(number, ledger.last_asked + 1);
            ledger.last_asked = number;
            let Phase::Asking(asking) = &self.after.phase else { panic!("asked for by a page that is not there") };
            let Some(live) = asking.live else { panic!("asked for, but not live") };
            assert_eq!((live.number, live.method, live.delivery), (number, method, Delivery::Sending));
            assert!(!asking.choosing, "its page is shown");
            let ends_at = self.after.ends_at(self.policy);
            let life = if method == Method::Approval { ends_at } else { self.now.plus(self.policy.code_life).min(ends_at) };
            assert_eq!((live.made_at, live.valid_until), (self.now, life));
            assert!(self.after.facts.methods.contains(&method), "nothing a browser says adds a way");
            if method != Method::Approval {
                assert!(self.after.tally.undelivered < self.policy.undelivered, "no further message");
            }
        }
        assert_eq!(self.after.tally.asked, ledger.last_asked);
        if let Phase::Asking(asking) = &self.after.phase {
            assert_eq!(asking.live.map_or(0, |live| live.number), ledger.last_asked);
            assert!(asking.choosing || asking.live.is_some());
            let approval = asking.live.filter(|live| live.method == Method::Approval);
            assert!(approval.is_none_or(|live| live.delivery == Delivery::Sending), "an approval has no message");
        }
    }

    /// Pending once, then one of the others once; and never two at a time.
    pub(super) fn an_approval_has_exactly_one_end(&self, ledger: &mut Ledger) {
        let proof = match &self.after.phase {
            Phase::Decided(decided) if self.newly_decided().is_some() => decided.proof,
            _ => None,
        };
        let end = match self.newly_decided() {
            Some(Outcome::Authenticated) if proof == Some(Proof::Approval) => ApprovalStatus::Approved,
            Some(Outcome::Rejected) => ApprovalStatus::Rejected,
            _ => ApprovalStatus::Cancelled,
        };
        for effect in self.effects {
            let Effect::Approval { number, status } = effect else { continue };
            if *status == ApprovalStatus::Pending {
                assert_eq!(ledger.open_approval.replace(*number), None, "two at a time");
            } else {
                assert_eq!((ledger.open_approval.take(), *status), (Some(*number), end));
            }
        }
        let live = match &self.after.phase {
            Phase::Asking(asking) => asking.live.filter(|live| live.method == Method::Approval),
            _ => None,
        };
        assert_eq!(ledger.open_approval, live.map(|live| live.number), "what is live is open, and nothing else is");
        if self.newly_decided() == Some(Outcome::Rejected) {
            assert!(matches!(self.command, Command::Decide { .. }) && end == ApprovalStatus::Rejected);
        }
        if let (Phase::Asking(asking), Command::Decide { number, ruling: Ruling::Reject, .. }) =
            (&self.before.phase, self.command)
        {
            let pending = asking.live.is_some_and(|live| live.method == Method::Approval && live.number == *number);
            let due = pending && self.heard() && !self.repeated(ledger);
            assert_eq!(self.newly_decided() == Some(Outcome::Rejected), due);
        }
    }

    /// Another way than the one on the page, whose message could not be delivered.
    fn follows_a_failed_message(&self, method: Method) -> bool {
        let Phase::Asking(asking) = &self.before.phase else { return false };
        asking.live.is_some_and(|live| live.delivery == Delivery::Failed && live.method != method)
    }

    /// In any history: the first, the resends, and at most two for each message that failed: the resend given back for it,
    /// and what followed it for free, by the other channel or by another way the cardholder chose.
    pub(super) fn what_is_sent_is_bounded(&self, ledger: &mut Ledger) {
        let (before, after) = (self.before.tally, self.after.tally);
        let back = u32::from(before.resends.saturating_sub(after.resends));
        ledger.given_back += back;
        let counted = after.resends > before.resends;
        ledger.free += u32::from(self.asked().is_some() && before.asked > 0 && !counted);
        assert!(back == 0 || after.undelivered > before.undelivered, "given back for nothing");
        assert!(ledger.given_back <= u32::from(after.undelivered) && ledger.free <= u32::from(after.undelivered));
        let sum = 1 + u32::from(after.resends) + ledger.given_back + ledger.free;
        assert!(after.asked == 0 || after.asked == sum, "{after:?}, back {}, free {}", ledger.given_back, ledger.free);
        let most = 1 + u32::from(self.policy.resends()) + 2 * u32::from(self.policy.undelivered);
        assert!(after.asked <= most, "{after:?}, at most {most}");
    }

    pub(super) fn each_way_of_asking_keeps_its_limits(&self, ledger: &Ledger) {
        let (before, after) = (self.before.tally, self.after.tally);
        let asks = matches!(self.command, Command::Resend { .. } | Command::Choose { .. });
        if asks || matches!(self.command, Command::DeliveryFailed { .. } | Command::Open { .. }) {
            assert_eq!(before.interactions, after.interactions, "asking gives and takes no attempt");
            assert!(self.after.attempts_left(self.now, self.policy) <= self.before.attempts_left(self.now, self.policy));
        } else {
            assert_eq!(self.asked(), None, "{:?} asked for something", self.command);
            assert_eq!((before.asked, before.resends, before.undelivered), (after.asked, after.resends, after.undelivered));
        }
        if asks {
            let counted = self.asked().is_some_and(|(_, method)| before.asked > 0 && !self.follows_a_failed_message(method));
            assert_eq!(after.resends, before.resends + u8::from(counted), "another counts, unless none before it came");
            assert!(self.asked().is_none() || !self.repeated(ledger), "sent twice");
        }
        if let (Phase::Asking(asking), Command::Choose { method: Some(method), .. }) = (&self.before.phase, self.command)
            && self.heard()
            && !self.repeated(ledger)
        {
            let offered = self.before.facts.methods.contains(method);
            assert_eq!(self.reply == Reply::Said(Notice::NotOffered), !offered);
            assert!(offered || self.before == self.after, "a forged way changes nothing");
            if asking.live.is_some_and(|live| live.method == *method && live.is_usable(self.now)) {
                assert_eq!((self.asked(), before), (None, after), "what is live is not sent again");
            }
            if *method == Method::Passkey {
                assert_eq!(self.asked(), None);
            } else if offered && self.follows_a_failed_message(*method) {
                let deliverable = *method == Method::Approval || before.undelivered < self.policy.undelivered;
                assert_eq!(
                    self.asked().map(|(_, method)| method),
                    deliverable.then_some(*method),
                    "however many resends are left"
                );
            }
            if matches!(self.reply, Reply::Said(Notice::NoMoreCodes | Notice::TooEarly)) {
                assert_eq!(self.before, self.after);
            }
        }
    }

    pub(super) fn only_the_first_word_about_the_live_message_counts(&self) {
        let (Command::Delivered { number } | Command::DeliveryFailed { number }) = self.command else { return };
        let live = match &self.before.phase {
            Phase::Asking(asking) => asking.live.filter(|live| live.method != Method::Approval && live.number == *number),
            _ => None,
        };
        if self.heard() && live.is_some_and(|live| live.delivery == Delivery::Sending) {
            assert_ne!(self.before, self.after);
        } else {
            let only_time_acted = matches!(self.after.phase, Phase::Decided(_));
            assert!(only_time_acted || self.before == self.after);
            assert_eq!(self.before.tally, self.after.tally);
            let cancelled = |status: &ApprovalStatus| *status == ApprovalStatus::Cancelled;
            assert!(self.effects.iter().all(|effect| match effect {
                Effect::ReportResult(_) => true,
                Effect::Approval { status, .. } => cancelled(status),
                _ => false,
            }));
            assert!(self.newly_decided() != Some(Outcome::Undeliverable));
        }
        if self.newly_decided() == Some(Outcome::Undeliverable) {
            assert!(!self.after.facts.methods.contains(&Method::Approval), "the app was left");
        }
        if let (Phase::Asking(asking), Reply::Said(Notice::Undelivered)) = (&self.after.phase, self.reply) {
            assert!(asking.choosing || !self.after.facts.methods.contains(&Method::Approval), "the app is offered at once");
        }
    }
}
