//! Who is calling: systems of an issuer, each with a key that says whose it is and what it may do.
//!
//! A key is 256 bits drawn by chance, shown once, and kept as its SHA-256. Looking a digest up tells an attacker's clock
//! nothing about a key: who does not know the key cannot choose its digest. No key is ever logged.

use super::problem::{Problem, Refusal};
use crate::server::app::App;
use crate::server::ports::{ApiKey, Chance, Store, StoreFault};
use crate::server::system::random_uuid;
use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// What a key may be for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// To enrol cards' passkeys.
    Enrol,
    /// Reserved for `POST /v1/challenges`, by which systems other than a directory server will begin authentications: no door
    /// asks for it yet.
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

/// Whoever shows a key that allows `scope`: the issuer it belongs to.
///
/// The key comes as `X-API-Key`, or by HTTP Basic, where the whole `user:password` is the key; an empty password leaves the
/// user.
///
/// # Errors
/// The refusal of a caller without a key that is known (401), or whose key does not allow this (403).
pub async fn caller(app: &App, headers: &HeaderMap, scope: Scope) -> Result<String, Refusal> {
    let refused = || Problem::Unauthenticated.because("Send a key as X-API-Key or by HTTP Basic.");
    let shown = shown(headers).ok_or_else(refused)?;
    let Some(key) = app.store.api_key(&digest(&shown)).await? else {
        tracing::warn!("api: unknown key");
        return Err(refused());
    };
    if !key.scopes.split(' ').any(|name| name == scope.name()) {
        tracing::warn!(key = key.id, issuer = key.issuer, scope = scope.name(), "api: key lacks the scope");
        return Err(Problem::Forbidden.because(format!("The key lacks the scope '{}'.", scope.name())));
    }
    Ok(key.issuer)
}

fn shown(headers: &HeaderMap) -> Option<Zeroizing<Vec<u8>>> {
    let own = headers.get("x-api-key").map(|value| Zeroizing::new(value.as_bytes().to_vec()));
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
pub async fn add_key(store: &dyn Store, chance: &dyn Chance, issuer: &str, scopes: &[Scope]) -> Result<NewKey, StoreFault> {
    let mut bytes = Zeroizing::new([0_u8; 32]);
    chance.fill(bytes.as_mut());
    let key = Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes.as_ref()));
    let id = random_uuid(chance);
    keep_key(store, &id, issuer, scopes, &key).await?;
    Ok(NewKey { id, key })
}

/// Stores the digest of a key that somebody else has drawn, under an id of theirs: storing it again changes nothing.
///
/// # Errors
/// [`StoreFault`]; then there is no key.
pub async fn keep_key(store: &dyn Store, id: &str, issuer: &str, scopes: &[Scope], key: &str) -> Result<(), StoreFault> {
    let scopes = scopes.iter().map(|scope| scope.name()).collect::<Vec<_>>().join(" ");
    let digest = digest(key.as_bytes());
    store.put_api_key(ApiKey { id: id.to_owned(), issuer: issuer.to_owned(), scopes, digest }).await
}
