//! From settings to a running server.

mod world;

use super::app::{App, Parts};
use super::demo::Inbox;
use super::language::words::Languages;
use super::ports::{Clock, CodeSender, Store};
use super::seal::Keyring;
use super::senders::email::{EmailSettings, SmtpEmail, Tls};
use super::senders::results::HttpResults;
use super::senders::sms::{HttpSms, SmsSettings};
use super::settings::{Secret, Settings};
use super::store::sqlite::Sqlite;
use super::system::{SystemChance, SystemClock};
use super::{http, outbox};
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

    let path = PathBuf::from(settings.store.url.trim_start_matches("sqlite://"));
    let store = Sqlite::open(&path).map_err(|fault| fault.to_string())?;
    let store: Arc<dyn Store> = Arc::new(store);
    // This process is alone on the file: whatever is claimed was claimed by one that has died.
    store.release_claims().await.map_err(|fault| fault.to_string())?;

    let clock: Arc<dyn Clock> = Arc::new(SystemClock::default());
    let mut demo = None;
    if settings.is_demo() {
        let kept = world::keys(&path, &SystemChance)?;
        if settings.keys.ring.expose().is_empty() {
            settings.keys.ring = Secret::from(kept.ring.clone());
        }
        if settings.demo.shop {
            let inbox = Inbox::new(clock.clone());
            world::connect(&mut settings, inbox.clone()).await?;
            demo = Some((kept, inbox));
        }
    }
    let app = App::new(Parts {
        keys: Keyring::parse(settings.keys.ring.expose()).map_err(|fault| fault.to_string())?,
        sms: sms(&settings)?,
        email: email(&settings)?,
        results: Arc::new(results(&settings)?),
        languages: Languages::load().map_err(|fault| fault.to_string())?,
        clock,
        chance: Arc::new(SystemChance),
        store,
        settings,
    });
    // The executor of leptos, once for the process; a second start in the same process finds it set.
    let _ = any_spawner::Executor::init_tokio();
    let outside = match demo {
        Some((kept, inbox)) => world::routes(app.clone(), &kept, inbox).await?,
        None => axum::Router::new(),
    };
    let router = http::router(app.clone(), outside);
    Ok(Started { app, address, listener, router })
}

impl Started {
    /// Serves, works off what is owed, and lets deadlines pass, until `stop` resolves.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let work = tokio::spawn(outbox::run(self.app.clone()));
        http::serve::serve(self.listener, self.router, stop).await;
        work.abort();
    }
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

fn results(settings: &Settings) -> Result<HttpResults, String> {
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
