//! Who is calling: systems of an issuer, each with a key that says whose it is and what it may do.
//!
//! A key is 256 bits drawn by chance, shown once, and kept as its SHA-256. Looking a digest up tells an attacker's clock
//! nothing about a key: who does not know the key cannot choose its digest. No key is ever logged.
//!
//! [`super::door`] looks the key up, lets nobody in whose key is not known, counts, and hands the key on; each door asks [`caller`]
//! for the scope it needs.

use super::problem::{Problem, Refusal};
use crate::challenge::Moment;
use crate::server::app::App;
use crate::server::flow::FlowFault;
use crate::server::ports::{ApiKey, Chance, Store, StoreFault};
use crate::server::system::random_uuid;
use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::time::Duration;
use zeroize::Zeroizing;

/// What a key may be for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// To enrol cards as payment instruments (seed 000's "Bank SCA Webservice Role") and their passkeys.
    Enrol,
    /// To begin challenges that a directory server has not asked for, and to end them.
    Authenticate,
    /// To decide approvals.
    Approve,
    /// To look at approvals.
    Read,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Scope; 4] = [Scope::Enrol, Scope::Authenticate, Scope::Approve, Scope::Read];

    /// Name in the store and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Scope::Enrol => "enrol",
            Scope::Authenticate => "authenticate",
            Scope::Approve => "approve",
            Scope::Read => "read",
        }
    }

    /// The scope of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }
}

/// The issuer whose key it is, if the key allows `scope`: nothing of another's is there for this caller.
///
/// # Errors
/// The refusal of a key that does not allow this (403).
pub fn caller(key: &ApiKey, scope: Scope) -> Result<&str, Refusal> {
    caller_of_any(key, &[scope])
}

/// The same for a door that several scopes open.
///
/// # Errors
/// As [`caller`].
pub fn caller_of_any<'a>(key: &'a ApiKey, scopes: &[Scope]) -> Result<&'a str, Refusal> {
    if !key.scopes.split(' ').any(|name| scopes.iter().any(|scope| scope.name() == name)) {
        let names = scopes.iter().map(|scope| format!("'{}'", scope.name())).collect::<Vec<_>>().join(" or ");
        tracing::warn!(key = key.id, issuer = key.issuer, scopes = names, "api: key lacks the scope");
        return Err(Problem::Forbidden.because(format!("The key lacks the scope {names}.")));
    }
    Ok(&key.issuer)
}

/// The key that the headers show. One that has run out is unknown.
///
/// It comes as `X-API-Key`, or by HTTP Basic, where the whole `user:password` is the key; an empty password leaves the user.
///
/// # Errors
/// The refusal of a caller without a key that is known (401).
pub(super) async fn known(app: &App, headers: &HeaderMap) -> Result<ApiKey, Refusal> {
    let refused = || Problem::Unauthenticated.because("Send a key as X-API-Key or by HTTP Basic.");
    let shown = shown(headers).ok_or_else(refused)?;
    match app.store.api_key(&digest(&shown)).await? {
        Some(key) if key.expires_at.is_none_or(|end| app.clock.now() < end) => Ok(key),
        Some(key) => {
            tracing::warn!(key = key.id, issuer = key.issuer, "api: key has run out");
            Err(refused())
        }
        None => {
            tracing::warn!("api: unknown key");
            Err(refused())
        }
    }
}

fn shown(headers: &HeaderMap) -> Option<Zeroizing<Vec<u8>>> {
    // An empty one hides no other.
    let own = headers.get("x-api-key").map(|value| Zeroizing::new(value.as_bytes().to_vec())).filter(|key| !key.is_empty());
    let key = own.or_else(|| {
        let (scheme, credentials) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
        let basic = scheme.eq_ignore_ascii_case("basic");
        let mut text = Zeroizing::new(basic.then(|| STANDARD.decode(credentials.trim()).ok())??);
        if text.last() == Some(&b':') {
            text.pop();
        }
        Some(text)
    });
    key.filter(|key| !key.is_empty())
}

fn digest(key: &[u8]) -> Vec<u8> {
    Sha256::digest(key).to_vec()
}

/// A key that was just made. Shows nothing in `Debug`.
pub struct NewKey {
    /// What it is called, in logs and to remove it.
    pub id: String,
    /// The key itself: nobody can read it again.
    pub key: Zeroizing<String>,
}

impl std::fmt::Debug for NewKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "NewKey({})", self.id)
    }
}

/// Makes a key for an issuer and stores its digest.
///
/// # Errors
/// [`StoreFault`]; then there is no key.
pub async fn add_key(
    store: &dyn Store,
    chance: &dyn Chance,
    now: Moment,
    issuer: &str,
    scopes: &[Scope],
) -> Result<NewKey, StoreFault> {
    draw(store, chance, now, issuer, names(scopes)).await
}

async fn draw(store: &dyn Store, chance: &dyn Chance, now: Moment, issuer: &str, scopes: String) -> Result<NewKey, StoreFault> {
    let mut bytes = Zeroizing::new([0_u8; 32]);
    chance.fill(bytes.as_mut());
    let key = Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_ref()));
    let id = random_uuid(chance);
    keep(store, now, (&id, issuer), scopes, &key).await?;
    Ok(NewKey { id, key })
}

/// Stores the digest of a key that somebody else has drawn, under an id of theirs: storing it again changes nothing.
///
/// # Errors
/// [`StoreFault`]; then there is no key.
pub async fn keep_key(
    store: &dyn Store,
    now: Moment,
    (id, issuer): (&str, &str),
    scopes: &[Scope],
    key: &str,
) -> Result<(), StoreFault> {
    keep(store, now, (id, issuer), names(scopes), key).await
}

async fn keep(store: &dyn Store, now: Moment, (id, issuer): (&str, &str), scopes: String, key: &str) -> Result<(), StoreFault> {
    let digest = digest(key.as_bytes());
    let key = ApiKey { id: id.to_owned(), issuer: issuer.to_owned(), scopes, digest, created_at: now, expires_at: None };
    store.put_api_key(key).await
}

fn names(scopes: &[Scope]) -> String {
    scopes.iter().map(|scope| scope.name()).collect::<Vec<_>>().join(" ")
}

/// What became of a key that was to be renewed.
#[derive(Debug)]
pub enum Renewed {
    /// There is another for the same; the old one is good until then.
    By(NewKey, Moment),
    /// It is being replaced already, and is good until then.
    Already(Moment),
    /// There is no such key.
    Unknown,
}

/// Makes another key with the issuer and scopes of this one, which stays good for `overlap`: time to bring the new one to
/// everybody who calls.
///
/// # Errors
/// [`FlowFault`]; then the old key stays as it is, and nobody has the new one.
pub async fn renew_key(app: &App, id: &str, overlap: Duration) -> Result<Renewed, FlowFault> {
    let Some(old) = app.store.api_keys(None).await?.into_iter().find(|key| key.id == id) else { return Ok(Renewed::Unknown) };
    if let Some(end) = old.expires_at {
        return Ok(Renewed::Already(end));
    }
    let (store, now) = (app.store.as_ref(), app.clock.now());
    let made = draw(store, app.chance.as_ref(), now, &old.issuer, old.scopes.clone()).await?;
    let end = now.plus(overlap);
    store.put_api_key(ApiKey { expires_at: Some(end), ..old }).await?;
    Ok(Renewed::By(made, end))
}
