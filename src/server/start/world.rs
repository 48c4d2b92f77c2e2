//! Joins the demo world to the product: its keys, its gateways, its cards. Nothing of this exists in production.

use crate::emv::value::{Pan, WebUrl};
use crate::server::api::access::{self, Scope};
use crate::server::app::App;
use crate::server::demo::{self, Enrol, Inbox, NewCard, World};
use crate::server::flow::cards::{self, Client};
use crate::server::flow::endpoint::Target;
use crate::server::flow::enrolment::Enrolment;
use crate::server::http;
use crate::server::ports::{Chance, Endpoint, Shape};
use crate::server::seal::{Keyring, to_hex};
use crate::server::settings::{Secret, Settings};
use crate::server::system::SystemChance;
use async_trait::async_trait;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
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
    if settings.approval.app_url.is_empty() {
        settings.approval.app_url = format!("{}/demo/app?transaction={{id}}", settings.public_url());
    }
    if settings.api.return_urls.is_empty() {
        let sites = BTreeSet::from([settings.public_url(), demo::swap_site(&settings.public_url())]);
        let returns = sites.iter().filter_map(|site| WebUrl::parse(&format!("{site}/demo/"), WebUrl::GENERAL_LIMIT, true).ok());
        settings.api.return_urls = returns.map(|url| format!("{} {}", settings.issuer.id, url.as_str())).collect();
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
        let stored = access::keep_key(app.store.as_ref(), app.clock.now(), (id, &app.settings.issuer.id), &Scope::ALL, key).await;
        stored.map_err(|fault| fault.to_string())?;
    }
    listen(&app, kept).await?;
    let world = World {
        base_url: app.settings.public_url(),
        api_key: kept.api_key.clone(),
        basic: kept.basic.clone(),
        hmac_key: kept.hmac_key.clone(),
        events_secret: kept.events_secret(),
        enrol: Arc::new(DemoEnrolment { app: app.clone() }),
        inbox,
        clock: app.clock.clone(),
        chance: app.chance.clone(),
        client,
    };
    Ok(demo::router(world).await.merge(http::gallery::router(app)))
}

/// Has the demo's issuer told of everything, in every shape, at the demo's own address. The same endpoints after every start.
async fn listen(app: &App, kept: &Kept) -> Result<(), String> {
    let issuer = &app.settings.issuer.id;
    for shape in Shape::ALL {
        let id = format!("demo-{}", shape.name());
        let secret = match shape {
            Shape::Own | Shape::Approvals => kept.events_secret(),
            Shape::Adyen => kept.hmac_key.clone(),
        };
        let target = Target { url: events_url(&app.settings.server.addr), secrets: vec![Secret::from(secret)], basic: None };
        let endpoint = Endpoint {
            target: target.seal(&app.keys, app.chance.as_ref(), &id).map_err(|fault| fault.to_string())?,
            id,
            issuer: issuer.clone(),
            shape,
            only: Vec::new(),
            created_at: app.clock.now(),
            disabled_at: None,
        };
        app.store.add_endpoint(endpoint).await.map_err(|fault| fault.to_string())?;
    }
    Ok(())
}

/// Where the demo receives webhooks. A server that listens on every address of its machine is called on its loopback one.
fn events_url(listening: &str) -> String {
    let here = match listening.parse::<SocketAddr>() {
        Ok(SocketAddr::V4(at)) if at.ip().is_unspecified() => SocketAddr::from((Ipv4Addr::LOCALHOST, at.port())).to_string(),
        Ok(SocketAddr::V6(at)) if at.ip().is_unspecified() => SocketAddr::from((Ipv6Addr::LOCALHOST, at.port())).to_string(),
        _ => listening.to_owned(),
    };
    format!("http://{here}/demo/events")
}

struct DemoEnrolment {
    app: Arc<App>,
}

#[async_trait]
impl Enrol for DemoEnrolment {
    async fn enrol(&self, card: &NewCard<'_>) -> Result<String, String> {
        let app = self.app.as_ref();
        let pan: Pan = card.pan.parse().map_err(|_| "not a card number".to_owned())?;
        let enrolment = Enrolment {
            phone: card.phone.map(str::to_owned),
            email: card.email.map(str::to_owned),
            app: card.app,
            asks: card.asks,
            refused: card.refused,
            ..Enrolment::default()
        };
        let (client, password) = (client_id(card.pan), card.password.map(|password| Secret::from(password.to_owned())));
        let client = Client { id: &client, password: password.as_ref(), ..Client::default() };
        let id = cards::enrol(app, &app.settings.issuer.id, &pan, &enrolment, client).await;
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

    use super::{DemoEnrolment, Kept, client_id, connect, events_url};
    use crate::challenge::Moment;
    use crate::server::demo::{Enrol, Inbox, NewCard};
    use crate::server::settings::{Settings, load};
    use crate::server::start::closed;
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
        assert_eq!(settings.approval.app_url, "http://127.0.0.1:3000/demo/app?transaction={id}");
        assert_eq!(settings.api.return_urls, ["demo http://127.0.0.1:3000/demo/", "demo http://localhost:3000/demo/"]);
        assert_eq!(settings.rp_id().as_deref(), Some("localhost"));
        assert!(crate::server::start::passkeys(&settings).unwrap().is_some());
    }

    #[tokio::test]
    async fn what_is_configured_stays() {
        let settings = connected(&[("ACS__SERVER__PUBLIC_URL", "https://demo.bank.example")]).await;
        assert_eq!(settings.api.return_urls, ["demo https://demo.bank.example/demo/"]);
        assert_eq!(settings.rp_id().as_deref(), Some("demo.bank.example"));
        assert!(settings.passkey.rp_id.is_empty());
    }

    #[tokio::test]
    async fn a_card_is_enrolled_again_at_every_start_and_only_once_in_the_store() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("demo.db").display());
        let variables = [("ACS__STORE__URL".to_owned(), url)].into_iter().collect();
        let settings = load(None, &variables, |_| Err("no files here".to_owned())).unwrap();
        let app = closed(settings).await.unwrap();
        let demo = DemoEnrolment { app: app.clone() };
        let card = NewCard {
            pan: "4000000000000010",
            phone: Some("+33639980001"),
            email: None,
            password: Some("1234"),
            app: true,
            asks: false,
            refused: false,
            blocked: false,
        };
        let id = demo.enrol(&card).await.unwrap();
        let stored = app.store.card_by_id("demo", &id).await.unwrap();
        assert_eq!(demo.enrol(&card).await.unwrap(), id);
        assert_eq!(app.store.card_by_id("demo", &id).await.unwrap(), stored, "its password is not hashed anew");
        assert_eq!(demo.enrol(&NewCard { password: Some("4321"), ..card }).await.unwrap(), id);
        assert_ne!(app.store.card_by_id("demo", &id).await.unwrap(), stored);
    }

    #[test]
    fn webhooks_are_signed_with_the_key_of_the_contract() {
        let text = |text: &str| text.to_owned();
        let kept = Kept { ring: text(""), api_key: text("a"), basic: text("b:c"), hmac_key: "00ff".repeat(16) };
        assert_eq!(kept.events_secret(), "whsec_AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8A/wD/AP8=");
    }

    #[test]
    fn webhooks_arrive_wherever_the_demo_listens() {
        for (listening, expected) in [
            ("127.0.0.1:3000", "http://127.0.0.1:3000/demo/events"),
            ("0.0.0.0:3000", "http://127.0.0.1:3000/demo/events"),
            ("[::]:3000", "http://[::1]:3000/demo/events"),
            ("192.168.7.7:80", "http://192.168.7.7:80/demo/events"),
        ] {
            assert_eq!(events_url(listening), expected);
        }
    }

    #[test]
    fn cardholders_have_ids_of_their_own() {
        assert_eq!(client_id("4000000000000010"), client_id("4000000000000010"));
        assert_ne!(client_id("4000000000000010"), client_id("4000010000000027"));
        assert_eq!(client_id("4000000000000010").len(), 36);
    }
}
