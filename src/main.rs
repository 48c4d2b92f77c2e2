//! The command: reads settings, starts, stops when asked to.

use acs_challenge::server::settings::{SettingFault, Settings, load};
use acs_challenge::server::{start, telemetry};
use std::ffi::OsString;
use std::process::ExitCode;

const USAGE: &str = "\
acs-challenge [--config FILE] [--check-config] [--enrol FILE] [--help]

Serves the 3-D Secure challenge page. Without any configuration it is a demo world on http://127.0.0.1:3000/demo.
Every setting and its variable: Leptos.toml.

  --config FILE    read settings from FILE before the ACS__… variables
  --check-config   list every mistake in the settings and stop
  --enrol FILE     store the cards of FILE and stop; one JSON object a line with pan, phone, email, country; the server
                   must not be running
  --help           this text
";

struct Arguments {
    config: Option<String>,
    check: bool,
    enrol: Option<String>,
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
    let done = match &arguments.enrol {
        Some(path) => enrol(settings, path),
        None => run(settings),
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
    let mut arguments = Arguments { config: None, check: false, enrol: None };
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--config" => arguments.config = Some(given.next().ok_or("--config: a file's path is missing")?),
            "--check-config" => arguments.check = true,
            "--enrol" => arguments.enrol = Some(given.next().ok_or("--enrol: a file's path is missing")?),
            "--help" | "-h" => return Ok(None),
            other => return Err(format!("{other}: not an argument")),
        }
    }
    Ok(Some(arguments))
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
