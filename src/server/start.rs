//! From settings to a running server.

mod world;

use super::api::limits::Limits;
use super::app::{App, Bells};
use super::demo::Inbox;
use super::flow::cards::{self, Client};
use super::flow::contact::{self, PhoneKind};
use super::flow::enrolment::Enrolment;
use super::flow::password::Passwords;
use super::language::words::Languages;
use super::look::Looks;
use super::operator::Errands;
use super::passkeys::RelyingParty;
use super::ports::{Clock, CodeSender, Store};
use super::seal::Keyring;
use super::senders::email::{EmailSettings, SmtpEmail, Tls};
use super::senders::events::HttpEvents;
use super::senders::results::HttpResults;
use super::senders::sms::{HttpSms, SmsSettings};
use super::settings::{Secret, SettingFault, Settings};
use super::store::sqlite::Sqlite;
use super::system::{SystemChance, SystemClock};
use super::{http, outbox};
use crate::challenge::Moment;
use crate::emv::value::Pan;
use std::future::Future;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;

/// A server that is ready to serve.
pub struct Started {
    /// The application.
    pub app: Arc<App>,
    /// Where it listens.
    pub address: SocketAddr,
    errands: Errands,
    listener: TcpListener,
    router: axum::Router,
}

/// Opens the store, the gateways and the socket.
///
/// # Errors
/// What to mend, in one sentence.
pub async fn start(mut settings: Settings) -> Result<Started, String> {
    let listener = TcpListener::bind(&settings.server.addr)
        .await
        .map_err(|error| format!("server.addr: cannot listen on {}: {error}", settings.server.addr))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    settings.server.addr = address.to_string();

    let (path, store, clock) = open_store(&settings).await?;
    let mut demo = None;
    if settings.is_demo() {
        let kept = world::keys(&path, &mut settings)?;
        if settings.demo.shop {
            let inbox = Inbox::new(clock.clone());
            world::connect(&mut settings, inbox.clone()).await?;
            demo = Some((kept, inbox));
        }
    }
    let app = assemble(settings, store, clock)?;
    // The executor of leptos, once for the process; a second start in the same process finds it set.
    let _ = any_spawner::Executor::init_tokio();
    let outside = match demo {
        Some((kept, inbox)) => world::routes(app.clone(), &kept, inbox).await?,
        None => axum::Router::new(),
    };
    if http::assets::for_page().wasm.is_none() {
        tracing::warn!("built without the page's script (ACS_SKIP_WASM): every page works as if script were off");
    }
    let router = http::router(app.clone(), outside);
    Ok(Started { app, address, errands: Errands::open(&path), listener, router })
}

/// The application without its server: for an operator's errands while nothing serves.
///
/// # Errors
/// What to mend, in one sentence.
pub async fn closed(mut settings: Settings) -> Result<Arc<App>, String> {
    let (path, store, clock) = open_store(&settings).await?;
    if settings.is_demo() {
        world::keys(&path, &mut settings)?;
    }
    assemble(settings, store, clock)
}

/// The database's file.
pub fn database(settings: &Settings) -> PathBuf {
    PathBuf::from(settings.store.url.strip_prefix("sqlite://").unwrap_or_default())
}

async fn open_store(settings: &Settings) -> Result<(PathBuf, Arc<dyn Store>, Arc<dyn Clock>), String> {
    let path = database(settings);
    let store: Arc<dyn Store> = Arc::new(Sqlite::open(&path).map_err(|fault| fault.to_string())?);
    // This process is alone on the file: whatever is claimed was claimed by one that has died.
    store.release_claims().await.map_err(|fault| fault.to_string())?;
    let latest = store.latest().await.map_err(|fault| fault.to_string())?;
    let clock = SystemClock::not_before(latest.unwrap_or(Moment::from_millis(0)));
    Ok((path, store, Arc::new(clock)))
}

/// The demo profile has two more, which show where a page has no room.
fn languages(settings: &Settings) -> Result<Languages, String> {
    let languages = Languages::load().map_err(|fault| fault.to_string())?;
    Ok(if settings.is_demo() { languages.with_pseudo() } else { languages })
}

fn assemble(settings: Settings, store: Arc<dyn Store>, clock: Arc<dyn Clock>) -> Result<Arc<App>, String> {
    Ok(Arc::new(App {
        policy: settings.policy(),
        offer: settings.offer(),
        events: Arc::new(HttpEvents::new(&settings)?),
        passwords: Passwords::new(settings.password.at_once, settings.password.waiting),
        limits: Limits::new(&settings.api),
        passkeys: passkeys(&settings)?,
        bells: Bells::default(),
        looks: looks(&settings)?,
        keys: Keyring::parse(settings.keys.ring.expose()).map_err(|fault| fault.to_string())?,
        sms: sms(&settings)?,
        email: email(&settings)?,
        results: Arc::new(results(&settings)?),
        languages: languages(&settings)?,
        clock,
        chance: Arc::new(SystemChance),
        store,
        settings,
    }))
}

/// A line of a card file.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct CardLine {
    pan: String,
    phone: Option<String>,
    email: Option<String>,
    country: Option<String>,
    password: Option<Secret>,
    #[serde(default)]
    app: bool,
    #[serde(default)]
    asks: bool,
    #[serde(default)]
    refused: bool,
    #[serde(default)]
    client_id: String,
    #[serde(default)]
    client_number: String,
    #[serde(default)]
    client_title: String,
}

/// Stores cards, one JSON object a line, and says how many. Nothing is stored when any line is wrong.
///
/// # Errors
/// Every wrong line by its number; never its content.
pub async fn enrol(app: &App, lines: &str) -> Result<usize, String> {
    let mut cards = Vec::new();
    let mut troubles = Vec::new();
    for (number, line) in lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match card(line) {
            Ok(card) => cards.push(card),
            Err(trouble) => troubles.push(format!("line {}: {trouble}", number + 1)),
        }
    }
    if !troubles.is_empty() {
        return Err(troubles.join("\n"));
    }
    let count = cards.len();
    for (pan, card) in cards {
        let enrolment = Enrolment {
            phone: card.phone,
            email: card.email,
            country: card.country,
            app: card.app,
            asks: card.asks,
            refused: card.refused,
            ..Enrolment::default()
        };
        let issuer = &app.settings.issuer.id;
        let client = Client {
            id: &card.client_id,
            number: &card.client_number,
            title: &card.client_title,
            password: card.password.as_ref(),
        };
        cards::enrol(app, issuer, &pan, &enrolment, client).await.map_err(|fault| fault.to_string())?;
    }
    Ok(count)
}

fn card(line: &str) -> Result<(Pan, CardLine), String> {
    let mut card: CardLine = serde_json::from_str(line).map_err(
        |_| "must be a JSON object with pan and, optionally, phone, email, country, password, app, asks, refused, client_id, client_number and client_title",
    )?;
    let pan = card.pan.parse().map_err(|_| "pan: must have 13 to 19 digits")?;
    if !card.country.iter().all(|country| country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase())) {
        return Err("country: must be two capital letters".to_owned());
    }
    card.phone = match &card.phone {
        Some(phone) => {
            let read = contact::phone(phone, PhoneKind::Mobile, card.country.as_deref());
            Some(read.map_err(|fault| format!("phone: {fault}"))?)
        }
        None => None,
    };
    if let Some(email) = &card.email {
        contact::email(email).map_err(|fault| format!("email: {fault}"))?;
    }
    if card.password.as_ref().is_some_and(|password| password.expose().is_empty()) {
        return Err("password: must not be empty".to_owned());
    }
    Ok((pan, card))
}

impl Started {
    /// Serves, works off what is owed, lets deadlines pass, and does an operator's errands, until `stop` resolves.
    ///
    /// # Errors
    /// When the worker ends by itself: the process should fail, so that it is started again.
    pub async fn run(self, stop: impl Future<Output = ()>) -> Result<(), String> {
        let mut work = tokio::spawn(outbox::run(self.app.clone()));
        let errands = self.errands.serve(self.app.clone());
        let serve = http::serve::serve(self.listener, self.router, http::serve::Limits::default(), stop);
        tokio::select! {
            () = serve => {
                work.abort();
                Ok(())
            }
            // Without it no code is sent and no deadline kept.
            _ = &mut work => Err("the outbox worker ended".to_owned()),
            never = errands => match never {},
        }
    }
}

fn looks(settings: &Settings) -> Result<Looks, String> {
    let said = |faults: Vec<SettingFault>| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    Looks::load(settings).map_err(said)
}

/// The text message gateway, if one is configured.
///
/// # Errors
/// What to mend.
pub fn sms(settings: &Settings) -> Result<Option<Arc<dyn CodeSender>>, String> {
    if settings.sms.url.is_empty() {
        return Ok(None);
    }
    let header = |line: &Secret| {
        let (name, value) = line.expose().split_once(':').unwrap_or_default();
        (name.trim().to_owned(), Secret::from(value.trim().to_owned()))
    };
    let gateway = HttpSms::new(SmsSettings {
        url: settings.sms.url.clone(),
        headers: settings.sms.headers.iter().map(header).collect(),
        body: settings.sms.body.clone(),
        timeout: Duration::from_secs(settings.sms.timeout_seconds),
    });
    gateway.map(|gateway| Some(Arc::new(gateway) as Arc<dyn CodeSender>)).map_err(|fault| format!("sms: {fault}"))
}

/// The mail gateway, if one is configured.
///
/// # Errors
/// What to mend.
pub fn email(settings: &Settings) -> Result<Option<Arc<dyn CodeSender>>, String> {
    if settings.email.host.is_empty() {
        return Ok(None);
    }
    let tls = match settings.email.tls.as_str() {
        "implicit" => Tls::Implicit,
        "none" => Tls::None,
        _ => Tls::StartTls,
    };
    let gateway = SmtpEmail::new(EmailSettings {
        host: settings.email.host.clone(),
        port: settings.email.port,
        tls,
        credentials: (!settings.email.user.is_empty()).then(|| (settings.email.user.clone(), settings.email.password.clone())),
        from: settings.email.from.clone(),
        authority: read_optional("email.ca_file", &settings.email.ca_file)?,
        timeout: Duration::from_secs(settings.email.timeout_seconds),
    });
    gateway.map(|gateway| Some(Arc::new(gateway) as Arc<dyn CodeSender>)).map_err(|fault| format!("email: {fault}"))
}

/// Passkeys, where this server has a domain name to use them with.
///
/// # Errors
/// What to mend.
pub fn passkeys(settings: &Settings) -> Result<Option<RelyingParty>, String> {
    let Some(rp_id) = settings.rp_id() else { return Ok(None) };
    let origin = |text: &str| {
        let url = url::Url::parse(text).map_err(|error| format!("server.public_url: {error}"))?;
        let named = matches!(url.host(), Some(url::Host::Domain(_)));
        Ok::<_, String>(named.then(|| url.origin().ascii_serialization()))
    };
    let mut page = origin(&settings.public_url())?;
    // No passkey works on an IP address; the demo's has a loopback name besides.
    if page.is_none() && settings.is_demo() {
        page = origin(&super::demo::swap_site(&settings.public_url()))?;
    }
    let pages: Vec<String> = page.into_iter().collect();
    // Twice, to know whose fault it is.
    RelyingParty::new(&rp_id, &pages, &[]).map_err(|trouble| format!("passkey.rp_id: {trouble}"))?;
    let party = RelyingParty::new(&rp_id, &pages, &settings.passkey.origins);
    party.map(Some).map_err(|trouble| format!("passkey.origins: {trouble}"))
}

/// The client for directory servers.
///
/// # Errors
/// What to mend.
pub fn results(settings: &Settings) -> Result<HttpResults, String> {
    let authority = read_optional("results.ca_file", &settings.results.ca_file)?;
    let identity = read_optional("results.identity_file", &settings.results.identity_file)?;
    HttpResults::new(authority.as_deref(), identity.as_deref())
}

fn read_optional(key: &str, path: &str) -> Result<Option<Vec<u8>>, String> {
    if path.is_empty() {
        return Ok(None);
    }
    std::fs::read(Path::new(path)).map(Some).map_err(|error| format!("{key}: {path}: {error}"))
}
