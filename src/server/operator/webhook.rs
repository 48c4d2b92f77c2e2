//! Errands about the addresses where issuers' systems are told: added, switched, signed with another secret, told again.

use super::shown;
use crate::challenge::Moment;
use crate::server::app::App;
use crate::server::flow::endpoint::Target;
use crate::server::ports::{Endpoint, Shape, Which};
use crate::server::settings::Secret;
use crate::server::system::random_uuid;
use std::fmt::Write;

/// Lines that a list has at most: the newest.
const SHOWN: usize = 1000;
/// How often a change is made again when others keep changing the same.
const TRIES: usize = 32;

/// An endpoint to add.
pub(super) struct Wish {
    pub(super) issuer: String,
    pub(super) shape: Shape,
    pub(super) url: Secret,
    pub(super) only: Vec<String>,
    pub(super) basic: Option<Secret>,
}

pub(super) async fn add(app: &App, wish: Wish) -> Result<String, String> {
    let Wish { issuer, shape, url, only, basic } = wish;
    let kinds = shape.kinds();
    if let Some(unknown) = only.iter().find(|kind| !kinds.contains(&kind.as_str())) {
        return Err(format!("--only: {} has no '{unknown}', but {}", shape.name(), kinds.join(", ")));
    }
    let secret = Target::new_secret(shape, app.chance.as_ref());
    let target = Target { url: url.expose().to_owned(), secrets: vec![secret.clone()], basic };
    checked(app, shape, &target)?;
    let id = random_uuid(app.chance.as_ref());
    let sealed = target.seal(&app.keys, app.chance.as_ref(), &id).map_err(|fault| fault.to_string())?;
    let created_at = app.clock.now();
    let endpoint = Endpoint { id: id.clone(), issuer, shape, only, target: sealed, created_at, disabled_at: None };
    app.store.add_endpoint(endpoint).await.map_err(|fault| fault.to_string())?;
    Ok(format!("id {id}\nsecret {}\n", secret.expose()))
}

fn checked(app: &App, shape: Shape, target: &Target) -> Result<(), String> {
    let faults = target.check(shape, &app.settings);
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// A line for each: id, issuer, shape, host, types, secrets, whether it is told. The rest of the address may carry a key of the
/// receiver's own.
pub(super) async fn list(app: &App, issuer: Option<&str>) -> Result<String, String> {
    let endpoints = app.store.endpoints(issuer).await.map_err(|fault| fault.to_string())?;
    let mut lines = String::new();
    for endpoint in endpoints {
        let (host, secrets) = match Target::open(&app.keys, &endpoint) {
            Ok(target) => (host(&target.url), target.secrets.len().to_string()),
            Err(fault) => (fault.to_string(), "?".to_owned()),
        };
        let only = if endpoint.only.is_empty() { "all".to_owned() } else { endpoint.only.join(",") };
        let told = endpoint.disabled_at.map_or_else(|| "on".to_owned(), |since| format!("off since {}", shown(since)));
        let (id, issuer, shape) = (endpoint.id, endpoint.issuer, endpoint.shape.name());
        let _ = writeln!(lines, "{id}\t{issuer}\t{shape}\t{host}\t{only}\t{secrets}\t{told}");
    }
    Ok(lines)
}

fn host(url: &str) -> String {
    url::Url::parse(url).map_or_else(|_| "?".to_owned(), |url| url.origin().ascii_serialization())
}

pub(super) async fn remove(app: &App, id: &str) -> Result<String, String> {
    match app.store.remove_endpoint(id).await.map_err(|fault| fault.to_string())? {
        true => Ok(format!("webhook {id} removed\n")),
        false => Err(unknown(id)),
    }
}

pub(super) async fn switch(app: &App, id: &str, on: bool) -> Result<String, String> {
    let at = (!on).then(|| app.clock.now());
    if !app.store.disable_endpoint(id, at, None).await.map_err(|fault| fault.to_string())? {
        return Err(unknown(id));
    }
    // What has waited is due.
    app.bells.ring();
    Ok(format!("webhook {id} is {}\n", if on { "on" } else { "off" }))
}

pub(super) async fn renew(app: &App, id: &str) -> Result<String, String> {
    let mut secret = Secret::from(String::new());
    retarget(app, id, |shape, target| {
        if target.secrets.len() > 1 {
            return Err(format!("webhook {id} has two secrets: once its receiver has the newer one, settle it, then renew it"));
        }
        secret = Target::new_secret(shape, app.chance.as_ref());
        target.secrets.insert(0, secret.clone());
        Ok(())
    })
    .await?;
    Ok(format!("id {id}\nsecret {}\n", secret.expose()))
}

pub(super) async fn settle(app: &App, id: &str) -> Result<String, String> {
    retarget(app, id, |_, target| {
        if target.secrets.len() < 2 {
            return Err(format!("webhook {id} has one secret: renew it first"));
        }
        target.secrets.truncate(1);
        Ok(())
    })
    .await?;
    Ok(format!("webhook {id} is signed with the newer secret alone\n"))
}

/// Changes a target as it is at that moment: again from the start when somebody else has changed it meanwhile.
async fn retarget(app: &App, id: &str, mut change: impl FnMut(Shape, &mut Target) -> Result<(), String>) -> Result<(), String> {
    for _ in 0..TRIES {
        let endpoint = find(app, id).await?;
        let mut target = Target::open(&app.keys, &endpoint).map_err(|fault| fault.to_string())?;
        change(endpoint.shape, &mut target)?;
        checked(app, endpoint.shape, &target)?;
        let sealed = target.seal(&app.keys, app.chance.as_ref(), id).map_err(|fault| fault.to_string())?;
        if app.store.retarget_endpoint(id, &endpoint.target, sealed).await.map_err(|fault| fault.to_string())? {
            return Ok(());
        }
    }
    Err(format!("webhook {id} is being changed by others: try again"))
}

async fn find(app: &App, id: &str) -> Result<Endpoint, String> {
    let endpoints = app.store.endpoints(None).await.map_err(|fault| fault.to_string())?;
    endpoints.into_iter().find(|endpoint| endpoint.id == id).ok_or_else(|| unknown(id))
}

fn unknown(id: &str) -> String {
    format!("there is no webhook {id}")
}

/// A line for each that was given up, the newest first: event, endpoint, issuer, type, when it happened, tries, why.
pub(super) async fn dead(app: &App, issuer: Option<String>) -> Result<String, String> {
    let which = Which { issuer, dead: true, ..Which::default() };
    let found = app.store.deliveries(&which, SHOWN).await.map_err(|fault| fault.to_string())?;
    let mut lines = String::new();
    for given_up in &found {
        let at = shown(Moment::from_millis(given_up.at));
        let (event, endpoint, issuer) = (&given_up.event, &given_up.endpoint, &given_up.issuer);
        let (kind, tries, fault) = (&given_up.kind, given_up.tries, &given_up.fault);
        let _ = writeln!(lines, "{event}\t{endpoint}\t{issuer}\t{kind}\t{at}\t{tries}\t{fault}");
    }
    if found.len() == SHOWN {
        let _ = writeln!(lines, "the newest {SHOWN}; there may be more");
    }
    Ok(lines)
}

pub(super) async fn replay(app: &App, which: &Which) -> Result<String, String> {
    let count = app.store.replay(which, app.clock.now()).await.map_err(|fault| fault.to_string())?;
    app.bells.ring();
    Ok(format!("{count} deliveries are sent again\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_address_only_the_host_is_shown() {
        assert_eq!(host("https://hooks.bank.example:8443/T0/secret?key=1"), "https://hooks.bank.example:8443");
        assert_eq!(host("https://user:word@bank.example/"), "https://bank.example");
        assert_eq!(host("nonsense"), "?");
    }
}
