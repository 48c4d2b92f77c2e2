//! Demo cards: the standing ones, fresh ones for tests, and the contract that lists them.
//!
//! What not: what each kind is for (`scenarios`), and enrolling itself, which is the product's.

use super::scenarios::{PASSWORD, SCENARIOS, Scenario, scenario};
use super::{Demo, Enrol, NewCard, page};
use crate::server::ports::Chance;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

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
    #[serde(skip_serializing_if = "Option::is_none")]
    trans_status_reason: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed<'a> {
    pan: &'a str,
    card_id: Option<&'a str>,
    scenario: &'a str,
    says: &'a str,
    password: Option<&'a str>,
    expect: Expected,
}

/// A card that the product was told about.
#[derive(Clone)]
pub(super) struct Issued {
    pub(super) card: Card,
    /// The product's id of it; none if it could not be enrolled.
    pub(super) id: Option<String>,
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

    /// Its password, if it has one.
    pub(super) fn password(&self) -> Option<&'static str> {
        self.scenario.password.then_some(PASSWORD)
    }

    /// Makes it known to the product.
    pub(super) async fn enrol(self, enrol: &dyn Enrol) -> Result<Issued, String> {
        let card = NewCard {
            pan: &self.pan,
            phone: self.phone.as_deref(),
            email: self.email.as_deref(),
            password: self.password(),
            app: self.scenario.app,
            asks: self.scenario.asks,
            refused: self.scenario.refused,
            blocked: self.scenario.blocked,
        };
        let id = enrol.enrol(&card).await?;
        Ok(Issued { id: Some(id), card: self })
    }

    /// The last four digits, as people see them.
    pub(super) fn ending(&self) -> String {
        format!("•••• {}", self.pan.get(12..).unwrap_or_default())
    }

    /// The number in groups of four, for people.
    pub(super) fn spaced(&self) -> String {
        self.pan.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
    }
}

impl Issued {
    fn listed(&self) -> Listed<'_> {
        let (trans_status, trans_status_reason) = self.card.scenario.expected;
        Listed {
            pan: &self.card.pan,
            card_id: self.id.as_deref(),
            scenario: self.card.scenario.name,
            says: self.card.scenario.says,
            password: self.card.password(),
            expect: Expected { trans_status, trans_status_reason },
        }
    }
}

/// Makes the standing cards known to the product.
///
/// One that cannot be enrolled is logged and has no id: the rest of the world is still of use to find out why.
pub(super) async fn enrol_standing(enrol: &dyn Enrol) -> Vec<Issued> {
    let mut issued = Vec::new();
    for card in standing() {
        issued.push(match card.clone().enrol(enrol).await {
            Ok(known) => known,
            Err(reason) => {
                tracing::error!(scenario = card.scenario.name, reason, "demo card not enrolled");
                Issued { card, id: None }
            }
        });
    }
    issued
}

/// One card of each kind, the same after every start.
fn standing() -> Vec<Card> {
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
    pub(super) async fn fresh_card(&self, scenario: &'static Scenario) -> Result<Issued, String> {
        let issued = self.deck.deal(scenario).enrol(self.world.enrol.as_ref()).await?;
        self.fresh.put(issued.clone());
        Ok(issued)
    }

    /// The card for which that is true.
    pub(super) fn issued(&self, fits: impl Fn(&Issued) -> bool) -> Option<Issued> {
        self.standing.iter().find(|issued| fits(issued)).cloned().or_else(|| self.fresh.newest(fits))
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
        Ok(issued) => page::json(StatusCode::OK, &issued.listed()),
        Err(reason) => page::problem(StatusCode::INTERNAL_SERVER_ERROR, "The card could not be enrolled", &reason),
    }
}

/// `GET /demo/world.json`.
pub(super) async fn world(State(demo): State<Arc<Demo>>) -> Response {
    let world = &demo.world;
    let address = |path: &str| format!("{}{path}", world.base_url);
    let cards: Vec<_> = demo.standing.iter().map(Issued::listed).collect();
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
        "events_secret": world.events_secret,
        "approvals_url": address("/card-transaction-authentications"),
        "app_url": address("/demo/app"),
        "challenges_url": address("/v1/challenges"),
        "return_url": address("/demo/return"),
        "cards": cards,
    });
    page::json(StatusCode::OK, &contract)
}

#[cfg(test)]
mod tests {
    use super::{Card, Deck, SCENARIOS, check_digit, standing};
    use crate::server::demo::scenarios::{FRICTIONLESS_PREFIX, PASSWORD};
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
        let always = [
            "4000000000000010",
            "4000010000000027",
            "4000020000000034",
            "4000030000000041",
            "4000040000000057",
            "4000050000000064",
            "4000060000000071",
            "4000070000000088",
            "4000080000000095",
            "4000090000000102",
            "4000100000000117",
        ];
        assert_eq!(pans, always);
    }

    #[test]
    fn kinds_are_told_apart_by_name_and_number() {
        let names: HashSet<&str> = SCENARIOS.iter().map(|scenario| scenario.name).collect();
        assert_eq!(names.len(), SCENARIOS.len());
        for scenario in SCENARIOS {
            let alike = SCENARIOS.iter().filter(|other| other.prefix.starts_with(scenario.prefix)).count();
            assert_eq!(alike, 1, "{}", scenario.name);
            let free = scenario.prefix.starts_with(FRICTIONLESS_PREFIX);
            assert_eq!(free, scenario.name == "frictionless");
            assert_eq!(scenario.expected.1.is_some(), scenario.expected.0 != "Y", "{}", scenario.name);
        }
        assert!((1..=30).contains(&PASSWORD.len()) && PASSWORD.contains(|letter: char| !letter.is_ascii_alphanumeric()));
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
