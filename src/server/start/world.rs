//! Joins the demo world to the product: its keys, its gateways, its cards. Nothing of this exists in production.

use crate::emv::value::Pan;
use crate::server::app::App;
use crate::server::demo::{self, Enrol, Inbox, World};
use crate::server::flow::cards;
use crate::server::flow::transaction::Contact;
use crate::server::ports::Chance;
use crate::server::seal::{Keyring, to_hex};
use crate::server::settings::{Secret, Settings};
use crate::server::system::SystemChance;
use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// The demo's secrets: made once and kept beside the database, readable by its owner only.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    ring: String,
    api_key: String,
    basic: String,
    hmac_key: String,
}

/// The demo's secrets; the key ring goes into the settings that have none.
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

/// Points the gateways that are not configured at the demo's own.
pub(super) async fn connect(settings: &mut Settings, inbox: Inbox) -> Result<(), String> {
    if settings.sms.url.is_empty() {
        settings.sms.url = format!("http://{}/demo/gateway/sms", settings.server.addr);
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
    Ok(())
}

/// The demo's routes.
pub(super) async fn routes(app: Arc<App>, kept: &Kept, inbox: Inbox) -> Result<axum::Router, String> {
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .map_err(|error| error.to_string())?;
    let world = World {
        base_url: app.settings.public_url(),
        api_key: kept.api_key.clone(),
        basic: kept.basic.clone(),
        hmac_key: kept.hmac_key.clone(),
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
    async fn enrol(&self, pan: &str, phone: Option<&str>, email: Option<&str>) -> Result<(), String> {
        let pan: Pan = pan.parse().map_err(|_| "not a card number".to_owned())?;
        let contact = Contact { phone: phone.map(str::to_owned), email: email.map(str::to_owned), country: None };
        cards::enrol(&self.app, "demo", &pan, &contact).await.map_err(|fault| fault.to_string())
    }
}
