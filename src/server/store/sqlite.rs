//! The store for one machine: a SQLite file, one process, one writer that groups commits, a few readers.
//!
//! What: [`Sqlite`]. `place` finds and locks the file, `connection` opens it and runs the migrations, `writer` commits,
//! `readers` read, `statements`, `cards`, `approvals`, `events`, `reservations` and `rotation` are the SQL, `fault` puts
//! SQLite's errors into words that name no data.
//!
//! What not: no second process on the same file and no network file system; that is what PostgreSQL will be for.
//!
//! How to extend: an operation of the port is a function beside its like and one line here. Whatever writes goes through
//! the writer, and nothing else has a connection that can write.

mod approvals;
mod cards;
mod connection;
mod events;
mod fault;
mod place;
mod readers;
mod reservations;
mod rotation;
mod statements;
#[cfg(test)]
mod tests;
mod writer;

use crate::challenge::{Moment, Standing};
use crate::emv::value::TransactionId;
use crate::server::ports::{
    Added, ApiKey, ApprovalFilter, Begun, Card, CardChange, Changed, Commit, Committed, Delivery, Endpoint, Fingerprint, Intake,
    Job, KeptPasskey, NewChallenge, Placed, Resealed, Reserved, Sealed, SealedIn, Settled, Shown, Store, StoreFault, Stored,
    StoredApproval, Which,
};
use async_trait::async_trait;
use place::Place;
use readers::Readers;
use std::path::Path;
use writer::Writer;

/// A SQLite file as a [`Store`].
///
/// What a method answers with `Ok` is on disk. Dropping it waits until what was queued is written, closes the file and
/// gives up the lock; a method's future that is dropped may still have its write done.
#[derive(Debug)]
pub struct Sqlite {
    // Dropped in this order: the writer closes last, so that it folds the log into the file; then the lock goes.
    readers: Readers,
    writer: Writer,
    _place: Place,
}

impl Sqlite {
    /// Opens the file, makes it when it is missing (with its directory, readable by this user only), and brings its tables
    /// up to date. Blocks; meant for the start.
    ///
    /// # Errors
    /// When another process has the file open, when it lies on a network file system, when a pragma is not in force, when a
    /// migration has changed or is unknown, and when SQLite fails.
    pub fn open(path: &Path) -> Result<Sqlite, StoreFault> {
        let place = Place::take(path)?;
        let mut connection = connection::open_writer(place.database())?;
        connection::migrate(&mut connection, super::migrations::SQLITE)?;
        let readers = Readers::open(place.database())?;
        Ok(Sqlite { readers, writer: Writer::start(connection)?, _place: place })
    }
}

#[async_trait]
impl Store for Sqlite {
    async fn change_card(&self, change: CardChange) -> Result<Changed, StoreFault> {
        self.writer.write(move |connection| cards::change_card(connection, &change)).await
    }

    async fn card(&self, fingerprints: &[Fingerprint]) -> Result<Option<(Card, Standing)>, StoreFault> {
        let fingerprints = fingerprints.to_vec();
        self.readers.read(move |connection| cards::card(connection, &fingerprints)).await
    }

    async fn set_standing(&self, fingerprints: &[Fingerprint], standing: Standing) -> Result<(), StoreFault> {
        let fingerprints = fingerprints.to_vec();
        self.writer.write(move |connection| cards::set_standing(connection, &fingerprints, &standing)).await
    }

    async fn add_passkey(&self, card: &str, passkey: KeptPasskey, at: Moment, limit: usize) -> Result<Added, StoreFault> {
        let card = card.to_owned();
        self.writer.write(move |connection| cards::add_passkey(connection, &card, &passkey, at, limit)).await
    }

    async fn update_passkey(&self, card: &str, passkey: KeptPasskey) -> Result<(), StoreFault> {
        let card = card.to_owned();
        self.writer.write(move |connection| cards::update_passkey(connection, &card, &passkey)).await
    }

    async fn remove_passkey(&self, card: &str, credential_id: &str) -> Result<bool, StoreFault> {
        let (card, credential_id) = (card.to_owned(), credential_id.to_owned());
        self.writer.write(move |connection| cards::remove_passkey(connection, &card, &credential_id)).await
    }

    async fn passkeys(&self, card: &str) -> Result<Vec<KeptPasskey>, StoreFault> {
        let card = card.to_owned();
        self.readers.read(move |connection| cards::passkeys(connection, &card)).await
    }

    async fn passkeys_added(&self, card: &str) -> Result<Vec<(String, Moment)>, StoreFault> {
        let card = card.to_owned();
        self.readers.read(move |connection| cards::passkeys_added(connection, &card)).await
    }

    async fn card_of(&self, challenge: &TransactionId) -> Result<Option<Card>, StoreFault> {
        let challenge = challenge.clone();
        self.readers.read(move |connection| cards::card_of(connection, &challenge)).await
    }

    async fn card_by_id(&self, issuer: &str, id: &str) -> Result<Option<(Card, Standing)>, StoreFault> {
        let (issuer, id) = (issuer.to_owned(), id.to_owned());
        self.readers.read(move |connection| cards::card_by_id(connection, &issuer, &id)).await
    }

    async fn open_challenges(&self, card: &str) -> Result<Vec<TransactionId>, StoreFault> {
        let card = card.to_owned();
        self.readers.read(move |connection| statements::open_challenges(connection, &card)).await
    }

    async fn challenge_of(&self, issuer: &str, id: &TransactionId) -> Result<Option<Stored>, StoreFault> {
        let (issuer, id) = (issuer.to_owned(), id.clone());
        self.readers.read(move |connection| statements::challenge_of(connection, &issuer, &id)).await
    }

    async fn place(&self, new: NewChallenge) -> Result<Placed, StoreFault> {
        self.writer.write(move |connection| statements::place(connection, &new)).await
    }

    async fn approval(&self, issuer: &str, id: &str) -> Result<Option<StoredApproval>, StoreFault> {
        let (issuer, id) = (issuer.to_owned(), id.to_owned());
        self.readers.read(move |connection| approvals::approval(connection, &issuer, &id)).await
    }

    async fn approval_of(&self, challenge: &TransactionId, number: u32) -> Result<Option<StoredApproval>, StoreFault> {
        let challenge = challenge.clone();
        self.readers.read(move |connection| approvals::approval_of(connection, &challenge, number)).await
    }

    async fn approvals(
        &self,
        filter: &ApprovalFilter,
        offset: usize,
        limit: usize,
    ) -> Result<(Vec<StoredApproval>, usize), StoreFault> {
        let filter = filter.clone();
        self.readers.read(move |connection| approvals::approvals(connection, &filter, offset, limit)).await
    }

    async fn put_api_key(&self, key: ApiKey) -> Result<(), StoreFault> {
        self.writer.write(move |connection| cards::put_api_key(connection, &key)).await
    }

    async fn remove_api_key(&self, id: &str) -> Result<bool, StoreFault> {
        let id = id.to_owned();
        self.writer.write(move |connection| cards::remove_api_key(connection, &id)).await
    }

    async fn api_keys(&self, issuer: Option<&str>) -> Result<Vec<ApiKey>, StoreFault> {
        let issuer = issuer.map(str::to_owned);
        self.readers.read(move |connection| cards::api_keys(connection, issuer.as_deref())).await
    }

    async fn api_key(&self, digest: &[u8]) -> Result<Option<ApiKey>, StoreFault> {
        let digest = digest.to_vec();
        self.readers.read(move |connection| cards::api_key(connection, &digest)).await
    }

    async fn begin(&self, intake: Intake) -> Result<Begun, StoreFault> {
        self.writer.write(move |connection| statements::begin(connection, &intake)).await
    }

    async fn answered(
        &self,
        server_trans_id: &TransactionId,
        ds_trans_id: &TransactionId,
    ) -> Result<Option<(Vec<u8>, String)>, StoreFault> {
        let ids = (server_trans_id.clone(), ds_trans_id.clone());
        self.readers.read(move |connection| statements::answered(connection, &ids.0, &ids.1)).await
    }

    async fn load(&self, id: &TransactionId) -> Result<Option<Stored>, StoreFault> {
        let id = id.clone();
        self.readers.read(move |connection| statements::load(connection, &id)).await
    }

    async fn set_language(&self, id: &TransactionId, language: &str) -> Result<(), StoreFault> {
        let (id, language) = (id.clone(), language.to_owned());
        self.writer.write(move |connection| statements::set_language(connection, &id, &language)).await
    }

    async fn commit(&self, commit: Commit) -> Result<Committed, StoreFault> {
        self.writer.write(move |connection| statements::commit(connection, &commit)).await
    }

    async fn due(&self, now: Moment, limit: usize) -> Result<Vec<TransactionId>, StoreFault> {
        self.readers.read(move |connection| statements::due(connection, now, limit)).await
    }

    async fn postpone(&self, id: &TransactionId, now: Moment, due: Option<Moment>) -> Result<(), StoreFault> {
        let id = id.canonical();
        self.writer.write(move |connection| statements::postpone(connection, &id, now, due)).await
    }

    async fn latest(&self) -> Result<Option<Moment>, StoreFault> {
        self.readers.read(statements::latest).await
    }

    async fn claim(&self, now: Moment, until: Moment, limit: usize) -> Result<Vec<Job>, StoreFault> {
        self.writer.write(move |connection| statements::claim(connection, now, until, limit)).await
    }

    async fn settle(&self, job: i64, settled: Settled) -> Result<(), StoreFault> {
        self.writer.write(move |connection| statements::settle(connection, job, &settled)).await
    }

    async fn add_endpoint(&self, endpoint: Endpoint) -> Result<(), StoreFault> {
        self.writer.write(move |connection| events::add_endpoint(connection, &endpoint)).await
    }

    async fn retarget_endpoint(&self, id: &str, old: &Sealed, new: Sealed) -> Result<bool, StoreFault> {
        let (id, old) = (id.to_owned(), old.clone());
        self.writer.write(move |connection| events::retarget_endpoint(connection, &id, &old, &new)).await
    }

    async fn disable_endpoint(&self, id: &str, at: Option<Moment>, target: Option<&Sealed>) -> Result<bool, StoreFault> {
        let (id, target) = (id.to_owned(), target.cloned());
        self.writer.write(move |connection| events::disable_endpoint(connection, &id, at, target.as_ref())).await
    }

    async fn remove_endpoint(&self, id: &str) -> Result<bool, StoreFault> {
        let id = id.to_owned();
        self.writer.write(move |connection| events::remove_endpoint(connection, &id)).await
    }

    async fn endpoints(&self, issuer: Option<&str>) -> Result<Vec<Endpoint>, StoreFault> {
        let issuer = issuer.map(str::to_owned);
        self.readers.read(move |connection| events::endpoints(connection, issuer.as_deref())).await
    }

    async fn endpoints_due(&self, now: Moment) -> Result<Vec<Endpoint>, StoreFault> {
        self.readers.read(move |connection| events::endpoints_due(connection, now)).await
    }

    async fn claim_deliveries(
        &self,
        endpoint: &str,
        now: Moment,
        until: Moment,
        limit: usize,
    ) -> Result<Vec<Delivery>, StoreFault> {
        let endpoint = endpoint.to_owned();
        self.writer.write(move |connection| events::claim(connection, &endpoint, now, until, limit)).await
    }

    async fn settle_delivery(&self, delivery: i64, settled: Settled, now: Moment) -> Result<(), StoreFault> {
        self.writer.write(move |connection| events::settle(connection, delivery, &settled, now)).await
    }

    async fn deliveries(&self, which: &Which, limit: usize) -> Result<Vec<Shown>, StoreFault> {
        let which = which.clone();
        self.readers.read(move |connection| events::deliveries(connection, &which, limit)).await
    }

    async fn replay(&self, which: &Which, now: Moment) -> Result<usize, StoreFault> {
        let which = which.clone();
        self.writer.write(move |connection| events::replay(connection, &which, now)).await
    }

    async fn forget(&self, events: Moment, now: Moment) -> Result<(), StoreFault> {
        self.writer.write(move |connection| events::forget(connection, events, now)).await
    }

    async fn reserve(
        &self,
        issuer: &str,
        key: &str,
        request: &[Vec<u8>],
        holder: [u8; 16],
        now: Moment,
        until: Moment,
    ) -> Result<Reserved, StoreFault> {
        let (issuer, key, request) = (issuer.to_owned(), key.to_owned(), request.to_vec());
        self.writer
            .write(move |connection| reservations::reserve(connection, (&issuer, &key), &request, holder, now, until))
            .await
    }

    async fn fulfil(&self, issuer: &str, key: &str, holder: [u8; 16], answer: Sealed, until: Moment) -> Result<(), StoreFault> {
        let (issuer, key) = (issuer.to_owned(), key.to_owned());
        self.writer.write(move |connection| reservations::fulfil(connection, (&issuer, &key), holder, &answer, until)).await
    }

    async fn release(&self, issuer: &str, key: &str, holder: [u8; 16], now: Moment) -> Result<(), StoreFault> {
        let (issuer, key) = (issuer.to_owned(), key.to_owned());
        self.writer.write(move |connection| reservations::release(connection, (&issuer, &key), holder, now)).await
    }

    async fn sealed_otherwise(
        &self,
        place: SealedIn,
        key: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<(String, Sealed)>, StoreFault> {
        let (key, after) = (key.to_owned(), after.to_owned());
        self.readers.read(move |connection| rotation::sealed_otherwise(connection, place, &key, &after, limit)).await
    }

    async fn reseal(&self, resealed: Resealed) -> Result<bool, StoreFault> {
        self.writer.write(move |connection| rotation::reseal(connection, &resealed)).await
    }

    async fn bound_fingerprints(&self, key: &str) -> Result<usize, StoreFault> {
        let key = key.to_owned();
        self.readers.read(move |connection| rotation::bound_fingerprints(connection, &key)).await
    }

    async fn release_claims(&self) -> Result<(), StoreFault> {
        self.writer.write(statements::release_claims).await
    }

    async fn ready(&self) -> Result<(), StoreFault> {
        self.writer.write(statements::beat).await
    }
}
