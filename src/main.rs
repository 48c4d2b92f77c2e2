//! The command: reads settings, starts, stops when asked to.

use acs_challenge::server::api::access::{Scope, add_key};
use acs_challenge::server::ports::Store;
use acs_challenge::server::settings::{SettingFault, Settings, is_issuer_id, load};
use acs_challenge::server::store::sqlite::Sqlite;
use acs_challenge::server::system::SystemChance;
use acs_challenge::server::{start, telemetry};
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
acs-challenge [--config FILE] [--check-config] [--enrol FILE | --add-key [ISSUER:]SCOPES | --remove-key ID] [--help]

Serves the 3-D Secure challenge page. Without any configuration it is a demo world on http://127.0.0.1:3000/demo.
Every setting and its variable: Leptos.toml.

  --config FILE    read settings from FILE before the ACS__… variables
  --check-config   list every mistake in the settings and stop
  --enrol FILE     store the cards of FILE and stop; one JSON object a line with pan and, optionally, phone, email, country,
                   password, app, asks, refused (true or false) and client_id; the server must not be running
  --add-key [ISSUER:]SCOPES
                   make a key for an issuer's systems, print its id and, once, the key itself, and stop; SCOPES are enrol,
                   approve and read, joined by + (authenticate is reserved); ISSUER is the id that its cards were enrolled
                   under, issuer.id if left out; the server must not be running
  --remove-key ID  remove the key of that id and stop; the server must not be running
  --help           this text
";

struct Arguments {
    config: Option<String>,
    check: bool,
    enrol: Option<String>,
    add_key: Option<KeyWish>,
    remove_key: Option<String>,
}

/// Whose key, and what for.
struct KeyWish {
    /// None: whoever the settings name.
    issuer: Option<String>,
    scopes: Vec<Scope>,
}

fn main() -> ExitCode {
    let arguments = match arguments(std::env::args().skip(1)) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(trouble) => {
            eprint!("{trouble}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let settings = match settings(arguments.config.as_deref()) {
        Ok(settings) => settings,
        Err(faults) => {
            for fault in faults {
                eprintln!("{fault}");
            }
            return ExitCode::from(2);
        }
    };
    if arguments.check {
        println!("settings: no mistakes");
        return ExitCode::SUCCESS;
    }
    let done = match (&arguments.enrol, &arguments.add_key, &arguments.remove_key) {
        (Some(path), ..) => enrol(settings, path),
        (None, Some(wish), _) => make_key(&settings, wish),
        (None, None, Some(id)) => remove_key(&settings, id),
        (None, None, None) => run(settings),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("acs-challenge: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn arguments(mut given: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
    let mut arguments = Arguments { config: None, check: false, enrol: None, add_key: None, remove_key: None };
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--config" => arguments.config = Some(given.next().ok_or("--config: a file's path is missing")?),
            "--check-config" => arguments.check = true,
            "--enrol" => arguments.enrol = Some(given.next().ok_or("--enrol: a file's path is missing")?),
            "--add-key" => {
                let wish = given.next().ok_or("--add-key: [ISSUER:]SCOPES is missing")?;
                arguments.add_key = Some(key_wish(&wish)?);
            }
            "--remove-key" => arguments.remove_key = Some(given.next().ok_or("--remove-key: a key's id is missing")?),
            "--help" | "-h" => return Ok(None),
            other => return Err(format!("{other}: not an argument")),
        }
    }
    let errands = [arguments.enrol.is_some(), arguments.add_key.is_some(), arguments.remove_key.is_some()];
    if errands.into_iter().filter(|given| *given).count() > 1 {
        return Err("--enrol, --add-key and --remove-key: one at a time".to_owned());
    }
    Ok(Some(arguments))
}

fn key_wish(text: &str) -> Result<KeyWish, String> {
    let (issuer, scopes) = text.split_once(':').map_or((None, text), |(issuer, scopes)| (Some(issuer), scopes));
    if !issuer.is_none_or(is_issuer_id) {
        return Err("--add-key: ISSUER must be 1 to 64 letters, digits or hyphens, as issuer.id".to_owned());
    }
    let scope = |name: &str| Scope::named(name).ok_or_else(|| format!("--add-key: '{name}' is no scope"));
    Ok(KeyWish { issuer: issuer.map(str::to_owned), scopes: scopes.split('+').map(scope).collect::<Result<_, _>>()? })
}

fn settings(path: Option<&str>) -> Result<Settings, Vec<SettingFault>> {
    let read = |path: &str| std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"));
    let file =
        path.map(|path| read(path).map_err(|trouble| vec![SettingFault { key: "--config".into(), trouble }])).transpose()?;
    // Names and values that are not UTF-8 cannot be ours.
    let text = |(name, value): (OsString, OsString)| Some((name.into_string().ok()?, value.into_string().ok()?));
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
    let variables = std::env::vars_os().filter_map(text).collect();
    load(file.as_deref(), &variables, read)
}

#[tokio::main]
async fn enrol(settings: Settings, path: &str) -> Result<(), String> {
    let lines = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let count = start::enrol(settings, &lines).await.map_err(|trouble| format!("{path}: {trouble}"))?;
    println!("{count} cards enrolled");
    Ok(())
}

#[tokio::main]
async fn make_key(settings: &Settings, wish: &KeyWish) -> Result<(), String> {
    let issuer = wish.issuer.as_ref().unwrap_or(&settings.issuer.id);
    if *issuer != settings.issuer.id {
        eprintln!("acs-challenge: issuer.id is {}: cards enrolled with these settings are not {issuer}'s", settings.issuer.id);
    }
    let made = add_key(&open(settings)?, &SystemChance, issuer, &wish.scopes).await.map_err(|fault| fault.to_string())?;
    println!("id {}\nkey {}", made.id, made.key.as_str());
    Ok(())
}

#[tokio::main]
async fn remove_key(settings: &Settings, id: &str) -> Result<(), String> {
    let removed = open(settings)?.remove_api_key(id).await.map_err(|fault| fault.to_string())?;
    if !removed {
        return Err(format!("there is no key {id}"));
    }
    println!("key {id} removed");
    Ok(())
}

fn open(settings: &Settings) -> Result<Sqlite, String> {
    let path = settings.store.url.strip_prefix("sqlite://").unwrap_or_default();
    Sqlite::open(Path::new(path)).map_err(|fault| fault.to_string())
}

#[tokio::main]
async fn run(settings: Settings) -> Result<(), String> {
    telemetry::start(&settings.log.filter, settings.log.json)?;
    let demo = settings.is_demo() && settings.demo.shop;
    let started = start::start(settings).await?;
    tracing::info!(address = %started.address, "serving");
    if demo {
        eprintln!("\n  acs-challenge demo: open {}/demo\n", started.app.settings.public_url());
    }
    started.run(stop()).await
}

/// Resolves when the process is asked to stop. A second request stops it at once.
async fn stop() {
    asked().await;
    tracing::info!("stopping: finishing what has begun");
    tokio::spawn(async {
        asked().await;
        std::process::exit(1);
    });
}

async fn asked() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => {
                tokio::select! {
                    _ = interrupt => {}
                    _ = terminate.recv() => {}
                }
            }
            Err(_) => {
                let _ = interrupt.await;
            }
        }
    }
    #[cfg(not(unix))]
    {
        let _ = interrupt.await;
    }
}
