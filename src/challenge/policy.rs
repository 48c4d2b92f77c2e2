//! The numbers an issuer decides, checked once. No numbers of the protocol's own choosing are fixed anywhere else.

use std::time::Duration;

/// What an issuer allows in a challenge. Build it with [`Policy::checked`], or start from [`Policy::default`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Verified submissions a challenge allows, 1 to 5 (design §5; RTS Art. 4(3)(b) sets the ceiling).
    pub attempts: u8,
    /// How long to wait before each resend; as many resends as entries, at most 9.
    pub resend_waits: Vec<Duration>,
    /// Digits of a one-time code, 6 to 8 (at least 20 bits, ASVS 6.5.4).
    pub code_digits: u8,
    /// How long a code may be used, at most 10 minutes (ASVS 6.5.5).
    pub code_life: Duration,
    /// From the ARes to the first CReq: 30 s (EMV 3DS Req 219).
    pub first_creq_within: Duration,
    /// From the request for a challenge that is redirected to until its link is followed.
    pub first_visit_within: Duration,
    /// From each presented page to its timeout: 10 min (EMV 3DS Req 226).
    pub page_life: Duration,
    /// From the ARes to the end of the challenge, whatever happens in between.
    pub challenge_life: Duration,
    /// Consecutive failures of a card, across challenges, that block it: 1 to 5 (RTS Art. 4(3)(b)).
    pub card_failures: u8,
    /// Failures further apart than this are not consecutive.
    pub card_window: Duration,
    /// How long a blocked card stays blocked.
    pub card_block: Duration,
    /// From the decision until the cardholder is sent back without an acknowledged result.
    pub hand_over_within: Duration,
    /// Messages that could not be delivered before the challenge gives up.
    pub undelivered: u8,
}

/// A policy value outside its bounds: the setting's name and the bounds, in plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyFault {
    /// Field of [`Policy`].
    pub field: &'static str,
    /// The bounds it broke.
    pub bounds: &'static str,
}

impl Default for Policy {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            attempts: 3,
            resend_waits: vec![seconds(30), seconds(60), seconds(120)],
            code_digits: 6,
            code_life: seconds(5 * 60),
            first_creq_within: seconds(30),
            first_visit_within: seconds(10 * 60),
            page_life: seconds(10 * 60),
            challenge_life: seconds(15 * 60),
            card_failures: 5,
            card_window: seconds(24 * 60 * 60),
            card_block: seconds(30 * 60),
            hand_over_within: seconds(30),
            undelivered: 2,
        }
    }
}

impl Policy {
    /// The policy, or every bound it breaks.
    ///
    /// # Errors
    /// All faults at once, so that an operator mends them in one go.
    pub fn checked(self) -> Result<Self, Vec<PolicyFault>> {
        let mut faults = Vec::new();
        let mut require = |holds: bool, field, bounds| {
            if !holds {
                faults.push(PolicyFault { field, bounds });
            }
        };
        // In the resolution of `Moment`, anything shorter is nothing.
        let positive = |span: Duration| span >= Duration::from_millis(1);
        require((1..=5).contains(&self.attempts), "attempts", "1 to 5");
        require(self.resend_waits.len() <= 9, "resend_waits", "at most 9 entries");
        require((6..=8).contains(&self.code_digits), "code_digits", "6 to 8");
        require(positive(self.code_life) && self.code_life <= Duration::from_secs(600), "code_life", "1 ms to 600 s");
        require(positive(self.first_creq_within), "first_creq_within", "at least 1 ms");
        require(positive(self.first_visit_within), "first_visit_within", "at least 1 ms");
        require(positive(self.page_life), "page_life", "at least 1 ms");
        require(self.challenge_life >= self.first_creq_within, "challenge_life", "at least first_creq_within");
        require((1..=5).contains(&self.card_failures), "card_failures", "1 to 5");
        require(positive(self.card_window), "card_window", "at least 1 ms");
        require(positive(self.card_block), "card_block", "at least 1 ms");
        require(positive(self.hand_over_within), "hand_over_within", "at least 1 ms");
        require((1..=9).contains(&self.undelivered), "undelivered", "1 to 9");
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    /// Resends this policy allows.
    pub fn resends(&self) -> u8 {
        u8::try_from(self.resend_waits.len()).unwrap_or(u8::MAX)
    }
}
