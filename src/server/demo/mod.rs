//! The demo world: a shop, a phone and mail inbox, a banking app, a directory server and a webhook sink, for people and for
//! tools.
//!
//! What: everything around the product that a bank's real surroundings would bring, mounted under `/demo` in the demo
//! profile only. `world.json` is the contract with tests outside the repository (design §8).
//! What not: no access to the store or to a flow. It talks to the product over the product's own public HTTP endpoints,
//! like any stranger; enrolling a card is the one exception, behind [`Enrol`]. Nothing here survives a restart except
//! the standing cards, which are enrolled again with the same numbers.
//! How to extend: a kind of card is a row of `scenarios::SCENARIOS`; a way for the directory server to misbehave is a
//! variant of `directory::Fault`; a place of the world is a file here and a line in [`router`].
//!
//! Messages are written and read by hand here, not with `emv`: a mistake in one must not hide in the other.

mod app;
mod areq;
mod bank;
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
mod passkeys;
mod payment;
mod redirected;
mod scenarios;
mod signed;

#[cfg(test)]
mod tests;

use super::ports::{Chance, Clock};
use async_trait::async_trait;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use std::sync::Arc;

pub use inbox::Inbox;
pub use mailbox::mailbox;
pub use payment::swap_site;
pub use scenarios::FRICTIONLESS_PREFIX;

/// A card and what the bank shall know about its holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewCard<'a> {
    /// Card number.
    pub pan: &'a str,
    /// Mobile number.
    pub phone: Option<&'a str>,
    /// Mail address.
    pub email: Option<&'a str>,
    /// Password to be asked for beside a code.
    pub password: Option<&'a str>,
    /// The cardholder has the banking app.
    pub app: bool,
    /// The cardholder wants to be asked which way, each time.
    pub asks: bool,
    /// No online payments.
    pub refused: bool,
    /// Too many failures before.
    pub blocked: bool,
}

/// Makes a card known to the product.
#[async_trait]
pub trait Enrol: Send + Sync {
    /// Enrols the card, or replaces what is known about its holder, and says its id. Asked again for the same number, it must
    /// succeed again.
    ///
    /// # Errors
    /// Why not, in words for a developer.
    async fn enrol(&self, card: &NewCard<'_>) -> Result<String, String>;
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
    /// The secret webhooks are signed with, as Standard Webhooks writes it; the same key, unless it is configured.
    pub events_secret: String,
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
    /// The same after every start, each with its id.
    standing: Vec<cards::Issued>,
    fresh: kept::Kept<cards::Issued>,
    deck: cards::Deck,
    decisions: kept::Kept<app::Decision>,
    results: directory::Results,
    events: kept::Kept<events::Event>,
    orders: kept::Kept<orders::Order>,
    returns: kept::Kept<orders::Return>,
}

/// Longest request body the demo reads. It keeps some hundred of them in memory.
const BODY_LIMIT: usize = 128 * 1024;

/// Enrols the standing cards and builds all routes, each with its full path.
pub async fn router(world: World) -> Router {
    let demo = Demo {
        standing: cards::enrol_standing(world.enrol.as_ref()).await,
        fresh: kept::Kept::default(),
        deck: cards::Deck::shuffled(world.chance.as_ref()),
        decisions: kept::Kept::default(),
        results: directory::Results::default(),
        events: kept::Kept::default(),
        orders: kept::Kept::default(),
        returns: kept::Kept::default(),
        world,
    };
    Router::new()
        .route("/demo", get(checkout::shop))
        .route("/demo/pay", get(checkout::shop).post(checkout::pay))
        .route("/demo/orders/{transaction}", get(orders::order))
        .route("/demo/return", get(redirected::returned))
        .route("/demo/notify", get(orders::explain).post(orders::notify))
        .route("/demo/notify/redirect", post(orders::redirect))
        .route("/demo/notify/arrived", get(orders::arrived))
        .route("/demo/ds", post(directory::receive))
        .route("/demo/ds/results.json", get(directory::results))
        .route("/demo/inbox", get(inbox::show))
        .route("/demo/inbox.json", get(inbox::list))
        .route("/demo/app", get(app::show))
        .route("/demo/app/decide", post(app::decide))
        .route("/demo/app/cards/{card}", get(passkeys::show))
        .route("/demo/app/cards/{card}/options", post(passkeys::options))
        .route("/demo/app/cards/{card}/passkeys", post(passkeys::register))
        .route("/demo/gateway/sms", post(inbox::receive_sms))
        .route("/demo/events", post(events::receive))
        .route("/demo/events.json", get(events::list))
        .route("/demo/world.json", get(cards::world))
        .route("/demo/cards", post(cards::fresh))
        .route("/demo/nested", get(nested::outer))
        .route("/demo/nested/inner", get(nested::inner))
        .route("/demo/style.css", get(page::style))
        .route("/demo/script.js", get(page::script))
        .route("/demo/passkey-enrol.js", get(page::passkey_script))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(Arc::new(demo))
}
