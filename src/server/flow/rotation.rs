//! A rotation of keys: what was sealed with another key than the active one is sealed with it, while everything goes on.
//!
//! To rotate: put a new key first in `keys.ring`, start anew, run this, and take the old key out once the report says that nothing
//! needs it any more. What not: tokens, codes and references. They are derived from the key their challenge began with and end
//! with it. Nor answers kept for repeated requests: a day later they are gone.
//! How to extend: whatever is sealed and stays is a [`SealedIn`], with its words in [`kind`] here.

use super::FlowFault;
use super::cards::title_digests;
use super::enrolment::Enrolment;
use super::transaction::place;
use crate::emv::value::TransactionId;
use crate::server::app::App;
use crate::server::ports::{Resealed, Sealed, SealedIn};
use std::str::FromStr;

/// Rows looked at at once: between pages others have their turn.
const PAGE: usize = 100;
/// How often a place is gone through before what is left is left: more than once only when others keep writing there.
const PASSES: usize = 8;

/// What a rotation has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Place by place.
    pub places: Vec<Rotated>,
    /// Cards that are found by a fingerprint that only the key it was made with can make again: enrolled by the first versions,
    /// and not since.
    pub bound: usize,
}

/// What became of one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rotated {
    /// Which.
    pub place: SealedIn,
    /// Rows sealed anew.
    pub resealed: usize,
    /// Rows that cannot be opened with any key of the ring. They are as they were.
    pub unreadable: usize,
    /// Rows that somebody else changed each time.
    pub left: usize,
}

/// Seals everything with the active key. May run at any time, again, and more than once at a time: each row is replaced only if
/// it still is what it was.
///
/// # Errors
/// [`FlowFault`] when the store fails; what was done until then stays done.
pub async fn rotate(app: &App) -> Result<Report, FlowFault> {
    let mut places = Vec::new();
    for place in SealedIn::ALL {
        let rotated = rotate_place(app, place).await?;
        tracing::info!(?place, rotated.resealed, rotated.unreadable, rotated.left, "keys: place rotated");
        places.push(rotated);
    }
    Ok(Report { places, bound: app.store.bound_fingerprints(app.keys.active()).await? })
}

async fn rotate_place(app: &App, place: SealedIn) -> Result<Rotated, FlowFault> {
    let mut rotated = Rotated { place, resealed: 0, unreadable: 0, left: 0 };
    for _ in 0..PASSES {
        let pass = go_through(app, place).await?;
        rotated = Rotated { resealed: rotated.resealed + pass.resealed, ..pass };
        if pass.resealed == 0 && pass.left == 0 {
            break;
        }
    }
    Ok(rotated)
}

/// Goes through a place once.
async fn go_through(app: &App, place: SealedIn) -> Result<Rotated, FlowFault> {
    let mut pass = Rotated { place, resealed: 0, unreadable: 0, left: 0 };
    let mut after = String::new();
    loop {
        let rows = app.store.sealed_otherwise(place, app.keys.active(), &after, PAGE).await?;
        let Some((last, _)) = rows.last() else { return Ok(pass) };
        after.clone_from(last);
        for (row, old) in rows {
            match anew(app, place, row, old) {
                Ok(resealed) => match app.store.reseal(resealed).await? {
                    true => pass.resealed += 1,
                    false => pass.left += 1,
                },
                Err(fault) => {
                    tracing::error!(?place, %fault, "keys: a row cannot be opened");
                    pass.unreadable += 1;
                }
            }
        }
        tokio::task::yield_now().await;
    }
}

/// The same under the active key, with what else is made of it.
fn anew(app: &App, sealed_in: SealedIn, row: String, old: Sealed) -> Result<Resealed, FlowFault> {
    let sealed_for = place_of(sealed_in, &row)?;
    let plain = app.keys.open(&sealed_for, &old)?;
    let new = app.keys.seal(app.chance.as_ref(), &sealed_for, &plain)?;
    let fingerprint = (sealed_in == SealedIn::Number).then(|| app.keys.fingerprint(&plain));
    let client_title = match sealed_in {
        SealedIn::Enrolment => {
            let enrolment: Enrolment = serde_json::from_slice(&plain).map_err(|_| FlowFault::Unreadable("enrolment"))?;
            title_digests(app, &enrolment.title).into_iter().next()
        }
        _ => None,
    };
    Ok(Resealed { place: sealed_in, row, old, new, fingerprint, client_title })
}

/// The name under which a row's bytes were sealed.
fn place_of(sealed_in: SealedIn, row: &str) -> Result<String, FlowFault> {
    match sealed_in {
        // In whatever spelling the row has the id.
        SealedIn::Transaction | SealedIn::SessionData => {
            let id = TransactionId::from_str(row).map_err(|_| FlowFault::Unreadable("transaction id"))?;
            Ok(place(kind(sealed_in), &id.canonical()))
        }
        _ => Ok(place(kind(sealed_in), row)),
    }
}

/// As whoever seals it names it.
const fn kind(sealed_in: SealedIn) -> &'static str {
    match sealed_in {
        SealedIn::Enrolment => "card",
        SealedIn::Description => "description",
        SealedIn::Number => "number",
        SealedIn::Passkey => "passkey",
        SealedIn::Transaction => "transaction",
        SealedIn::SessionData => "session",
        SealedIn::Target => "endpoint",
        SealedIn::Facts => "event",
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_named_as_whoever_seals_it_names_it() {
        let id = "8A880DC0-D2D2-4067-BCB1-B08D1690B26E";
        assert_eq!(place_of(SealedIn::Transaction, id).unwrap(), place("transaction", &id.to_lowercase()));
        assert_eq!(place_of(SealedIn::SessionData, id).unwrap(), place("session", &id.to_lowercase()));
        assert!(place_of(SealedIn::Transaction, "1").is_err());
        let kinds: std::collections::BTreeSet<&str> = SealedIn::ALL.into_iter().map(kind).collect();
        assert_eq!(kinds.len(), SealedIn::ALL.len());
    }
}
