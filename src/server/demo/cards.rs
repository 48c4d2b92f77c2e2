//! Demo cards: what each kind shows, the standing ones, fresh ones for tests, and the contract that lists them.
//!
//! What not: enrolling itself, and the rules that make a card behave as it does; those are the product's.
//! How to extend: a kind is a row of [`SCENARIOS`].

use super::{Demo, Enrol, page};
use crate::server::ports::Chance;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Card numbers that begin so are to be let through without a challenge: for the product's demo settings.
pub const FRICTIONLESS_PREFIX: &str = "40000200";

/// A kind of demo card.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Scenario {
    /// Name in the contract.
    pub(super) name: &'static str,
    /// For the shop's list.
    pub(super) title: &'static str,
    /// One line: what it shows.
    pub(super) says: &'static str,
    /// One line: how to end well, or what happens.
    pub(super) outcome: &'static str,
    /// How the card numbers begin.
    prefix: &'static str,
    phone: bool,
    email: bool,
    /// How the authentication ends if the cardholder does everything right.
    expected: &'static str,
}

/// All kinds.
pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "sms",
        title: "Code by text message",
        says: "The bank sends a code to a mobile phone.",
        outcome: "Type the code from the inbox: the order goes through.",
        prefix: "400000",
        phone: true,
        email: false,
        expected: "Y",
    },
    Scenario {
        name: "email",
        title: "Code by email",
        says: "The bank knows no phone number and mails the code.",
        outcome: "Type the code from the inbox: the order goes through.",
        prefix: "400001",
        phone: false,
        email: true,
        expected: "Y",
    },
    Scenario {
        name: "frictionless",
        title: "No questions asked",
        says: "The bank finds the payment harmless and lets it through without a challenge.",
        outcome: "The order goes through at once.",
        prefix: FRICTIONLESS_PREFIX,
        phone: true,
        email: false,
        expected: "Y",
    },
    Scenario {
        name: "no-contact",
        title: "No way to reach the cardholder",
        says: "The bank knows neither phone nor email, so it declines.",
        outcome: "Declined at once, without a challenge.",
        prefix: "400003",
        phone: false,
        email: false,
        expected: "N",
    },
];

/// The kind of that name.
pub(super) fn scenario(name: &str) -> Option<&'static Scenario> {
    SCENARIOS.iter().find(|scenario| scenario.name == name)
}

/// A demo card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Card {
    pub(super) pan: String,
    pub(super) scenario: &'static Scenario,
    phone: Option<String>,
    email: Option<String>,
}

/// What the contract says about how a card ends.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Expected {
    trans_status: &'static str,
}

#[derive(Serialize)]
struct Listed<'a> {
    pan: &'a str,
    scenario: &'a str,
    says: &'a str,
    password: Option<&'a str>,
    expect: Expected,
}

impl Card {
    /// The card number `middle` of its kind, with contact data `contact` of its own.
    fn new(scenario: &'static Scenario, middle: u64, contact: u64) -> Self {
        let width = 15_usize.saturating_sub(scenario.prefix.len());
        let middle = middle % 10_u64.pow(u32::try_from(width).unwrap_or(0));
        let mut pan = format!("{}{middle:0width$}", scenario.prefix);
        pan.push(check_digit(&pan));
        // French numbers of this range are never given to anybody: they are for films.
        let phone = scenario.phone.then(|| format!("+3363998{:04}", contact % 10_000));
        let email = scenario.email.then(|| format!("card-{}@mail.example", pan.get(6..).unwrap_or(&pan)));
        Self { pan, scenario, phone, email }
    }

    /// Makes it known to the product.
    pub(super) async fn enrol(&self, enrol: &dyn Enrol) -> Result<(), String> {
        enrol.enrol(&self.pan, self.phone.as_deref(), self.email.as_deref()).await
    }

    fn listed(&self) -> Listed<'_> {
        Listed {
            pan: &self.pan,
            scenario: self.scenario.name,
            says: self.scenario.says,
            password: None,
            expect: Expected { trans_status: self.scenario.expected },
        }
    }

    /// The number in groups of four, for people.
    pub(super) fn spaced(&self) -> String {
        self.pan.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
    }
}

/// One card of each kind, the same after every start.
pub(super) fn standing() -> Vec<Card> {
    SCENARIOS.iter().zip(1..).map(|(scenario, number)| Card::new(scenario, number, number)).collect()
}

/// The digit that makes a card number valid (Luhn). Characters other than digits do not count.
fn check_digit(start: &str) -> char {
    let sum: u32 = start
        .chars()
        .rev()
        .filter_map(|character| character.to_digit(10))
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit })
        .sum();
    char::from_digit((10 - sum % 10) % 10, 10).unwrap_or('0')
}

/// Deals fresh cards. It begins at a random place, so that cards of an earlier run are not dealt again.
pub(super) struct Deck {
    start: u64,
    dealt: AtomicU64,
}

impl Deck {
    /// Shares no divisor with a power of ten, so multiples of it visit every number before any comes twice.
    const STRIDE: u64 = 618_033_989;

    pub(super) fn shuffled(chance: &dyn Chance) -> Self {
        let mut bytes = [0_u8; 8];
        chance.fill(&mut bytes);
        Self { start: u64::from_le_bytes(bytes) % 1_000_000_000_000, dealt: AtomicU64::new(1) }
    }

    fn deal(&self, scenario: &'static Scenario) -> Card {
        let number = self.dealt.fetch_add(1, Ordering::Relaxed);
        let place = self.start.wrapping_add(number.wrapping_mul(Self::STRIDE));
        Card::new(scenario, place, place)
    }
}

impl Demo {
    /// A new card of the kind, known to the product, with contact data of its own.
    pub(super) async fn fresh_card(&self, scenario: &'static Scenario) -> Result<Card, String> {
        let card = self.deck.deal(scenario);
        card.enrol(self.world.enrol.as_ref()).await?;
        Ok(card)
    }
}

/// `POST /demo/cards`.
pub(super) async fn fresh(State(demo): State<Arc<Demo>>, body: Bytes) -> Response {
    let request: Value = serde_json::from_slice(&body).unwrap_or_default();
    let Some(scenario) = request.get("scenario").and_then(Value::as_str).and_then(scenario) else {
        let known: Vec<&str> = SCENARIOS.iter().map(|scenario| scenario.name).collect();
        let detail = format!("Send {{\"scenario\": name}} with one of these names: {}.", known.join(", "));
        return page::problem(StatusCode::UNPROCESSABLE_ENTITY, "Unknown scenario", &detail);
    };
    match demo.fresh_card(scenario).await {
        Ok(card) => page::json(StatusCode::OK, &card.listed()),
        Err(reason) => page::problem(StatusCode::INTERNAL_SERVER_ERROR, "The card could not be enrolled", &reason),
    }
}

/// `GET /demo/world.json`.
pub(super) async fn world(State(demo): State<Arc<Demo>>) -> Response {
    let world = &demo.world;
    let address = |path: &str| format!("{}{path}", world.base_url);
    let standing = standing();
    let cards: Vec<_> = standing.iter().map(Card::listed).collect();
    let contract = json!({
        "areq_url": address("/3ds/areq"),
        "challenge_url": address("/challenge"),
        "ds_url": address("/demo/ds"),
        "notification_url": address("/demo/notify"),
        "inbox_url": address("/demo/inbox.json"),
        "results_url": address("/demo/ds/results.json"),
        "events_url": address("/demo/events.json"),
        "keys": [{
            "issuer": "demo",
            "scopes": ["enrol", "authenticate", "approve", "read"],
            "api_key": world.api_key,
            "basic": world.basic,
            "hmac_key": world.hmac_key,
        }],
        "cards": cards,
    });
    page::json(StatusCode::OK, &contract)
}

#[cfg(test)]
mod tests {
    use super::{Card, Deck, SCENARIOS, check_digit, standing};
    use crate::server::ports::Chance;
    use std::collections::HashSet;

    struct Zeroes;

    impl Chance for Zeroes {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }

    #[test]
    fn check_digits_are_those_of_well_known_test_numbers() {
        assert_eq!(check_digit("411111111111111"), '1');
        assert_eq!(check_digit("555555555555444"), '4');
        assert_eq!(check_digit("37828224631000"), '5');
    }

    #[test]
    fn standing_cards_never_change() {
        let pans: Vec<String> = standing().into_iter().map(|card| card.pan).collect();
        assert_eq!(pans, ["4000000000000010", "4000010000000027", "4000020000000034", "4000030000000041"]);
    }

    #[test]
    fn a_thousand_fresh_cards_share_neither_number_nor_contact() {
        let deck = Deck::shuffled(&Zeroes);
        for scenario in SCENARIOS {
            let cards: Vec<Card> = (0..1000).map(|_| deck.deal(scenario)).collect();
            let distinct = |part: fn(&Card) -> Option<String>| cards.iter().map(part).collect::<HashSet<_>>().len();
            assert_eq!(distinct(|card| Some(card.pan.clone())), 1000);
            assert_eq!(distinct(|card| card.phone.clone()), if scenario.phone { 1000 } else { 1 });
            assert_eq!(distinct(|card| card.email.clone()), if scenario.email { 1000 } else { 1 });
            for card in &cards {
                assert_eq!(card.pan.len(), 16);
                assert!(card.pan.ends_with(check_digit(&card.pan[..15])));
                assert!(card.pan.starts_with(scenario.prefix));
            }
        }
    }
}
