//! A card's own counter of failures, shared by all its challenges (RTS Art. 4(3)(b)).

use super::{Moment, Policy};
use serde::{Deserialize, Serialize};

/// A card's consecutive failures across challenges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Failures in a row.
    pub failures: u8,
    /// When the last of them happened.
    pub last_failure: Option<Moment>,
    /// The block they led to, served or not.
    pub block: Option<Block>,
}

/// A card that takes no challenge for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Until when.
    pub until: Moment,
    /// What the last failure was.
    pub reason: BlockReason,
}

/// Why a card is blocked. Never tells which of password and code was wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockReason {
    /// Codes, or passwords with codes, were wrong.
    WrongEntries,
    /// The number given with an approval was not the one on the page.
    WrongNumbers,
    /// Passkey assertions did not verify.
    FailedPasskeys,
}

impl BlockReason {
    /// Every reason.
    pub const ALL: [BlockReason; 3] = [BlockReason::WrongEntries, BlockReason::WrongNumbers, BlockReason::FailedPasskeys];

    /// Name in the store and in events.
    pub const fn name(self) -> &'static str {
        match self {
            BlockReason::WrongEntries => "wrong_entries",
            BlockReason::WrongNumbers => "wrong_numbers",
            BlockReason::FailedPasskeys => "failed_passkeys",
        }
    }

    /// The reason of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

impl Standing {
    /// Failures the card may still have before it is blocked; 0 while it is blocked.
    pub fn failures_left(&self, now: Moment, policy: &Policy) -> u8 {
        if self.is_blocked(now) { 0 } else { policy.card_failures.saturating_sub(self.running(now, policy)) }
    }

    /// Whether the card takes no challenge at present.
    pub fn is_blocked(&self, now: Moment) -> bool {
        self.block.is_some_and(|block| now < block.until)
    }

    /// The standing after one more failure.
    #[must_use]
    pub fn after_failure(&self, reason: BlockReason, now: Moment, policy: &Policy) -> Self {
        let failures = self.running(now, policy).saturating_add(1);
        let block = (failures >= policy.card_failures).then(|| Block { until: now.plus(policy.card_block), reason });
        Self { failures, last_failure: Some(now), block }
    }

    /// Failures that still count: none once the window has passed or a block has been served.
    fn running(&self, now: Moment, policy: &Policy) -> u8 {
        let served = self.block.is_some_and(|block| now >= block.until);
        let recent = self.last_failure.is_some_and(|last| now < last.plus(policy.card_window));
        if recent && !served { self.failures } else { 0 }
    }
}
