//! The command: reads settings, serves or does an errand, stops when asked to.

use acs_challenge::server::operator::arguments::{Arguments, Command};
use acs_challenge::server::operator::{self, Errand};
use acs_challenge::server::settings::{SettingFault, Settings, load};
use acs_challenge::server::{start, telemetry};
use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = match Arguments::read(std::env::args_os()) {
        Ok(arguments) => arguments,
        Err(instead) => {
            // Where it cannot be printed, nothing can.
            let _ = instead.print();
            return if instead.use_stderr() { ExitCode::from(2) } else { ExitCode::SUCCESS };
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
    if arguments.check_config {
        println!("settings: no mistakes");
        return ExitCode::SUCCESS;
    }
    let done = match arguments.command {
        Some(command) => errand(settings, command),
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

/// Has the process that serves do the errand; does it here when there is none.
#[tokio::main]
async fn errand(settings: Settings, command: Command) -> Result<(), String> {
    let errand = command.errand(|path| std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}")))?;
    let named = match &errand {
        Errand::AddKey { issuer, .. } => issuer.as_ref(),
        Errand::AddWebhook { issuer, .. } => Some(issuer),
        _ => None,
    };
    if let Some(issuer) = named.filter(|issuer| **issuer != settings.issuer.id) {
        eprintln!("acs-challenge: issuer.id is {}: cards enrolled with these settings are not {issuer}'s", settings.issuer.id);
    }
    let said = match operator::ask(&start::database(&settings), &errand).await {
        Some(said) => said?,
        None => operator::run(start::closed(settings).await?.as_ref(), errand).await?,
    };
    print!("{}", said.expose());
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
