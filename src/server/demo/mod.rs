//! The demo world: a shop, a phone and mail inbox, a directory server and a webhook sink, for people and for tools.
//!
//! What: everything around the product that a bank's real surroundings would bring, mounted under `/demo` in the demo
//! profile only. `world.json` is the contract with tests outside the repository (design §8).
//! What not: no access to the store or to a flow. It talks to the product over the product's own public HTTP endpoints,
//! like any stranger; enrolling a card is the one exception, behind [`Enrol`]. Nothing here survives a restart except
//! the standing cards, which are enrolled again with the same numbers.
//! How to extend: a kind of card is a row of `cards::SCENARIOS`; a way for the directory server to misbehave is a
//! variant of `directory::Fault`; a place of the world is a file here and a line in [`router`].
//!
//! Messages are written and read by hand here, not with `emv`: a mistake in one must not hide in the other.

mod areq;
mod cards;
mod checkout;
mod directory;
mod events;
mod inbox;
mod kept;
mod mail;
mod mailbox;
mod nested;
mod orders;
mod page;
mod payment;

#[cfg(test)]
mod tests;

use super::ports::{Chance, Clock};
use async_trait::async_trait;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use std::sync::Arc;

pub use cards::FRICTIONLESS_PREFIX;
pub use inbox::Inbox;
pub use mailbox::mailbox;

/// Makes a card known to the product.
#[async_trait]
pub trait Enrol: Send + Sync {
    /// Enrols the card, or replaces its contact data. Asked again for the same number, it must succeed again.
    ///
    /// # Errors
    /// Why not, in words for a developer.
    async fn enrol(&self, pan: &str, phone: Option<&str>, email: Option<&str>) -> Result<(), String>;
}

/// What the demo world needs from the one who starts it.
pub struct World {
    /// Public address of this server, no slash at the end.
    pub base_url: String,
    /// The demo issuer's key, as `world.json` tells it.
    pub api_key: String,
    /// The same as `user:password`.
    pub basic: String,
    /// The key webhooks are signed with: 64 hexadecimal digits.
    pub hmac_key: String,
    /// Makes cards known.
    pub enrol: Arc<dyn Enrol>,
    /// Where messages arrive; the one that [`mailbox`] feeds.
    pub inbox: Inbox,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub chance: Arc<dyn Chance>,
    /// For calls to this server's own public endpoints.
    pub client: reqwest::Client,
}

/// The world with what it remembers.
struct Demo {
    world: World,
    deck: cards::Deck,
    results: directory::Results,
    events: kept::Kept<events::Event>,
    orders: kept::Kept<orders::Order>,
    returns: kept::Kept<orders::Return>,
}

/// Longest request body the demo reads. It keeps some hundred of them in memory.
const BODY_LIMIT: usize = 128 * 1024;

/// Enrols the standing cards and builds all routes, each with its full path.
///
/// A card that cannot be enrolled is logged and missing: the rest of the world is still of use to find out why.
pub async fn router(world: World) -> Router {
    for card in cards::standing() {
        if let Err(reason) = card.enrol(world.enrol.as_ref()).await {
            tracing::error!(scenario = card.scenario.name, reason, "demo card not enrolled");
        }
    }
    let deck = cards::Deck::shuffled(world.chance.as_ref());
    let demo = Demo {
        world,
        deck,
        results: directory::Results::default(),
        events: kept::Kept::default(),
        orders: kept::Kept::default(),
        returns: kept::Kept::default(),
    };
    Router::new()
        .route("/demo", get(checkout::shop))
        .route("/demo/pay", get(checkout::shop).post(checkout::pay))
        .route("/demo/orders/{transaction}", get(orders::order))
        .route("/demo/notify", get(orders::explain).post(orders::notify))
        .route("/demo/notify/redirect", post(orders::redirect))
        .route("/demo/notify/arrived", get(orders::arrived))
        .route("/demo/ds", post(directory::receive))
        .route("/demo/ds/results.json", get(directory::results))
        .route("/demo/inbox", get(inbox::show))
        .route("/demo/inbox.json", get(inbox::list))
        .route("/demo/gateway/sms", post(inbox::receive_sms))
        .route("/demo/events", post(events::receive))
        .route("/demo/events.json", get(events::list))
        .route("/demo/world.json", get(cards::world))
        .route("/demo/cards", post(cards::fresh))
        .route("/demo/nested", get(nested::outer))
        .route("/demo/nested/inner", get(nested::inner))
        .route("/demo/style.css", get(page::style))
        .route("/demo/script.js", get(page::script))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(Arc::new(demo))
}
