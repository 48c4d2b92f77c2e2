//! Which ways a card's cardholder is offered, and in which order.

use super::Method;

/// The issuer's rules about ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferRules {
    /// Ways that may be offered at all, best first.
    pub order: Vec<Method>,
    /// Ways that count as two independent factors: the way, and whether the card's password goes with it.
    pub two_factors: Vec<(Method, bool)>,
    /// Only ways that count as two factors are offered (RTS Art. 4(1); EBA-Op-2019-06: a code alone is one factor).
    pub require_two: bool,
}

/// The ways to offer, best first, of those a card `has`. A passkey alone is none: the frame may not allow it.
pub fn offer(has: &[Method], password: bool, rules: &OfferRules) -> Vec<Method> {
    let counts = |method: Method| {
        let with_password = password && method.channel().is_some();
        // A way that counts by itself counts all the more with a password.
        let alone = rules.two_factors.contains(&(method, false));
        !rules.require_two || alone || (with_password && rules.two_factors.contains(&(method, true)))
    };
    let ways: Vec<Method> = rules.order.iter().copied().filter(|method| has.contains(method) && counts(*method)).collect();
    if ways == [Method::Passkey] { Vec::new() } else { ways }
}
