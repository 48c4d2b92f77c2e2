//! Joins the demo world to the product: its keys, its gateways, its cards. Nothing of this exists in production.

use crate::emv::value::Pan;
use crate::server::api::access::{self, Scope};
use crate::server::app::App;
use crate::server::demo::{self, Enrol, Inbox, NewCard, World};
use crate::server::flow::cards;
use crate::server::flow::enrolment::Enrolment;
use crate::server::ports::Chance;
use crate::server::seal::{Keyring, to_hex};
use crate::server::settings::{Secret, Settings};
use crate::server::system::SystemChance;
use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use zeroize::Zeroizing;

/// How long a card that is blocked for show stays so, from each time the demo enrols it.
const BLOCKED_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// The demo's secrets: made once and kept beside the database, readable by its owner only.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    ring: String,
    api_key: String,
    basic: String,
    hmac_key: String,
}

/// The demo's secrets; key ring and webhook secret go into the settings that have none.
pub(super) fn keys(database: &Path, settings: &mut Settings) -> Result<Kept, String> {
    let kept = kept(database, &SystemChance)?;
    if settings.keys.ring.expose().is_empty() {
        settings.keys.ring = Secret::from(kept.ring.clone());
    }
    if settings.events.secret.expose().is_empty() {
        settings.events.secret = Secret::from(kept.events_secret());
    }
    Ok(kept)
}

/// Reads the demo's secrets, or makes them on the first start.
fn kept(database: &Path, chance: &dyn Chance) -> Result<Kept, String> {
    let path = database.with_extension("keys");
    let said = |error: std::io::Error| format!("{}: {error}", path.display());
    match std::fs::read_to_string(&path) {
        Ok(text) => toml::from_str(&text).map_err(|_| format!("{}: not a key file; delete it and the database", path.display())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let random = || {
                let mut bytes = Zeroizing::new([0_u8; 32]);
                chance.fill(bytes.as_mut());
                to_hex(bytes.as_ref())
            };
            let kept = Kept {
                ring: Keyring::generate(chance).to_string(),
                api_key: random(),
                basic: format!("demo:{}", random()),
                hmac_key: random(),
            };
            let text = Zeroizing::new(toml::to_string(&kept).map_err(|error| error.to_string())?);
            write_private(&path, &text).map_err(said)?;
            Ok(kept)
        }
        Err(error) => Err(said(error)),
    }
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

impl Kept {
    /// The key webhooks are signed with, as Standard Webhooks writes it.
    fn events_secret(&self) -> String {
        let digits = self.hmac_key.as_bytes().chunks(2).filter_map(|pair| std::str::from_utf8(pair).ok());
        let bytes: Vec<u8> = digits.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect();
        format!("whsec_{}", STANDARD.encode(bytes))
    }
}

/// Points what is not configured at the demo's own: gateways, webhooks, the banking app, and a domain for passkeys.
pub(super) async fn connect(settings: &mut Settings, inbox: Inbox) -> Result<(), String> {
    let here = format!("http://{}", settings.server.addr);
    if settings.sms.url.is_empty() {
        settings.sms.url = format!("{here}/demo/gateway/sms");
    }
    if settings.email.host.is_empty() {
        let address = demo::mailbox(inbox).await.map_err(|error| format!("demo mail server: {error}"))?;
        settings.email.host = address.ip().to_string();
        settings.email.port = address.port();
        settings.email.tls = "none".to_owned();
    }
    if settings.intake.frictionless_prefixes.is_empty() {
        settings.intake.frictionless_prefixes = vec![demo::FRICTIONLESS_PREFIX.to_owned()];
    }
    if settings.events.url.is_empty() {
        settings.events.url = format!("{here}/demo/events");
    }
    if settings.approval.app_url.is_empty() {
        settings.approval.app_url = format!("{}/demo/app?transaction={{id}}", settings.public_url());
    }
    // An address without a name has no passkeys; its other loopback name has.
    let named = demo::swap_site(&settings.public_url());
    if settings.rp_id().is_none() && named.contains("://localhost") {
        settings.passkey.rp_id = "localhost".to_owned();
    }
    Ok(())
}

/// The demo's routes.
pub(super) async fn routes(app: Arc<App>, kept: &Kept, inbox: Inbox) -> Result<axum::Router, String> {
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(|error| error.to_string())?;
    for (id, key) in [("demo-key", &kept.api_key), ("demo-basic", &kept.basic)] {
        let stored = access::keep_key(app.store.as_ref(), id, &app.settings.issuer.id, &Scope::ALL, key).await;
        stored.map_err(|fault| fault.to_string())?;
    }
    let world = World {
        base_url: app.settings.public_url(),
        api_key: kept.api_key.clone(),
        basic: kept.basic.clone(),
        hmac_key: kept.hmac_key.clone(),
        events_secret: app.settings.events.secret.expose().to_owned(),
        enrol: Arc::new(DemoEnrolment { app: app.clone() }),
        inbox,
        clock: app.clock.clone(),
        chance: app.chance.clone(),
        client,
    };
    Ok(demo::router(world).await)
}

struct DemoEnrolment {
    app: Arc<App>,
}

#[async_trait]
impl Enrol for DemoEnrolment {
    async fn enrol(&self, card: &NewCard<'_>) -> Result<String, String> {
        let app = self.app.as_ref();
        let pan: Pan = card.pan.parse().map_err(|_| "not a card number".to_owned())?;
        let password = match card.password {
            Some(password) => {
                let hash = app.passwords.hash(app.chance.as_ref(), password).await;
                Some(hash.map_err(|fault| fault.to_string())?)
            }
            None => None,
        };
        let enrolment = Enrolment {
            phone: card.phone.map(str::to_owned),
            email: card.email.map(str::to_owned),
            country: None,
            password,
            app: card.app,
            asks: card.asks,
            refused: card.refused,
        };
        let id = cards::enrol(app, &app.settings.issuer.id, &pan, &enrolment, &client_id(card.pan)).await;
        let id = id.map_err(|fault| fault.to_string())?;
        if card.blocked {
            let until = app.clock.now().plus(BLOCKED_FOR);
            cards::block(app, &pan, until).await.map_err(|fault| fault.to_string())?;
        }
        Ok(id)
    }
}

/// The issuer's id of a demo cardholder: the same at every start.
fn client_id(pan: &str) -> String {
    let mut bytes = [0_u8; 16];
    for (byte, from) in bytes.iter_mut().zip(Sha256::digest(pan)) {
        *byte = from;
    }
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{Kept, client_id, connect};
    use crate::challenge::Moment;
    use crate::server::demo::Inbox;
    use crate::server::settings::{Settings, load};
    use crate::server::system::SystemClock;
    use std::sync::Arc;

    async fn connected(variables: &[(&str, &str)]) -> Settings {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let mut settings = load(None, &variables, |_| Err("no files here".to_owned())).unwrap();
        let clock = Arc::new(SystemClock::not_before(Moment::from_millis(0)));
        connect(&mut settings, Inbox::new(clock)).await.unwrap();
        settings
    }

    #[tokio::test]
    async fn what_is_not_configured_is_the_demos_own() {
        let settings = connected(&[]).await;
        assert_eq!(settings.events.url, "http://127.0.0.1:3000/demo/events");
        assert_eq!(settings.approval.app_url, "http://127.0.0.1:3000/demo/app?transaction={id}");
        assert_eq!(settings.rp_id().as_deref(), Some("localhost"));
        assert!(crate::server::start::passkeys(&settings).unwrap().is_some());
    }

    #[tokio::test]
    async fn what_is_configured_stays() {
        let settings = connected(&[("ACS__SERVER__PUBLIC_URL", "https://demo.bank.example")]).await;
        assert_eq!(settings.rp_id().as_deref(), Some("demo.bank.example"));
        assert!(settings.passkey.rp_id.is_empty());
    }

    #[test]
    fn webhooks_are_signed_with_the_key_of_the_contract() {
        let text = |text: &str| text.to_owned();
        let kept = Kept { ring: text(""), api_key: text("a"), basic: text("b:c"), hmac_key: "00ff".repeat(16) };
        assert_eq!(kept.events_secret(), "whsec_AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8=");
    }

    #[test]
    fn cardholders_have_ids_of_their_own() {
        assert_eq!(client_id("4000000000000010"), client_id("4000000000000010"));
        assert_ne!(client_id("4000000000000010"), client_id("4000010000000027"));
        assert_eq!(client_id("4000000000000010").len(), 36);
    }
}
