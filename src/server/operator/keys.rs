//! Errands about keys: those that an issuer's systems call with, and the ring that everything is encrypted with.

use super::shown;
use crate::server::api::access::{self, Renewed, Scope, add_key};
use crate::server::api::idempotency;
use crate::server::app::App;
use crate::server::flow::rotation::{self, Report};
use crate::server::ports::SealedIn;
use std::fmt::Write;
use std::time::Duration;

pub(super) async fn add(app: &App, issuer: &str, scopes: &[Scope]) -> Result<String, String> {
    let made = add_key(app.store.as_ref(), app.chance.as_ref(), app.clock.now(), issuer, scopes).await;
    let made = made.map_err(|fault| fault.to_string())?;
    Ok(format!("id {}\nkey {}\n", made.id, made.key.as_str()))
}

/// A line for each: id, issuer, scopes, when it was made, until when it is good.
pub(super) async fn list(app: &App, issuer: Option<&str>) -> Result<String, String> {
    let keys = app.store.api_keys(issuer).await.map_err(|fault| fault.to_string())?;
    let mut lines = String::new();
    for key in keys {
        let end = match key.expires_at {
            Some(end) if end <= app.clock.now() => "ended".to_owned(),
            Some(end) => format!("until {}", shown(end)),
            None => "good".to_owned(),
        };
        let scopes = key.scopes.replace(' ', "+");
        let _ = writeln!(lines, "{}\t{}\t{scopes}\t{}\t{end}", key.id, key.issuer, shown(key.created_at));
    }
    Ok(lines)
}

pub(super) async fn renew(app: &App, id: &str) -> Result<String, String> {
    let overlap = Duration::from_secs(u64::from(app.settings.api.key_overlap_hours) * 60 * 60);
    match access::renew_key(app, id, overlap).await.map_err(|fault| fault.to_string())? {
        Renewed::By(made, end) => {
            Ok(format!("id {}\nkey {}\nold key {id} is good until {}\n", made.id, made.key.as_str(), shown(end)))
        }
        Renewed::Already(end) => Err(format!("key {id} is being replaced already, and good until {}", shown(end))),
        Renewed::Unknown => Err(format!("there is no key {id}")),
    }
}

pub(super) async fn remove(app: &App, id: &str) -> Result<String, String> {
    match app.store.remove_api_key(id).await.map_err(|fault| fault.to_string())? {
        true => Ok(format!("key {id} removed\n")),
        false => Err(format!("there is no key {id}")),
    }
}

pub(super) async fn rotate(app: &App) -> Result<String, String> {
    let report = rotation::rotate(app).await.map_err(|fault| fault.to_string())?;
    // What was begun before this process had the new key has begun by now.
    let now = app.clock.now();
    let challenges = now.plus(app.policy.first_visit_within).plus(app.policy.challenge_life);
    let answers = now.plus(idempotency::KEPT);
    let mut lines = told(app.keys.active(), &report);
    let _ = writeln!(
        lines,
        "challenges begun under an older key end by {}, requests are recognised under it until {}, at the latest: keep it till then",
        shown(challenges),
        shown(answers),
    );
    Ok(lines)
}

/// What a report says, line by line.
fn told(active: &str, report: &Report) -> String {
    let mut lines = String::new();
    for rotated in &report.places {
        let _ = write!(lines, "{}: {} encrypted with {active}", words(rotated.place), rotated.resealed);
        if rotated.left > 0 {
            let _ = write!(lines, ", {} changed meanwhile: run it again", rotated.left);
        }
        if rotated.unreadable > 0 {
            let _ = write!(lines, ", {} NOT READABLE with any key of the ring", rotated.unreadable);
        }
        lines.push('\n');
    }
    if report.bound > 0 {
        let _ =
            writeln!(lines, "{} cards are found under an older key only until they are enrolled again: keep it", report.bound);
    }
    lines
}

const fn words(place: SealedIn) -> &'static str {
    match place {
        SealedIn::Enrolment => "contact data",
        SealedIn::Description => "descriptions",
        SealedIn::Number => "fingerprints",
        SealedIn::Passkey => "passkeys",
        SealedIn::Transaction => "transactions",
        SealedIn::SessionData => "session data",
        SealedIn::Target => "webhook secrets",
        SealedIn::Facts => "events",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::flow::rotation::Rotated;

    #[test]
    fn a_report_says_what_still_needs_an_older_key() {
        let place = |place| Rotated { place, resealed: 0, unreadable: 0, left: 0 };
        let mut report = Report { places: SealedIn::ALL.map(place).to_vec(), bound: 0 };
        let quiet = told("k2", &report);
        assert_eq!(quiet.lines().count(), SealedIn::ALL.len());
        assert!(quiet.starts_with("contact data: 0 encrypted with k2\n"), "{quiet}");

        report.places[0].unreadable = 3;
        report.places[1].left = 2;
        report.bound = 7;
        let loud = told("k2", &report);
        for part in ["3 NOT READABLE", "2 changed meanwhile", "7 cards are found under an older key"] {
            assert!(loud.contains(part), "{loud}");
        }
    }
}
