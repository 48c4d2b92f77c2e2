//! The store for one machine: a SQLite file, one process, one writer that groups commits, a few readers.
//!
//! What: [`Sqlite`]. `place` finds and locks the file, `connection` opens it and runs the migrations, `writer` commits,
//! `readers` read, `statements`, `cards` and `approvals` are the SQL, `fault` puts SQLite's errors into words that name no data.
//!
//! What not: no second process on the same file and no network file system; that is what PostgreSQL will be for.
//!
//! How to extend: an operation of the port is a function beside its like and one line here. Whatever writes goes through
//! the writer, and nothing else has a connection that can write.

mod approvals;
mod cards;
mod connection;
mod fault;
mod place;
mod readers;
mod statements;
#[cfg(test)]
mod tests;
mod writer;

use crate::challenge::{Moment, Standing};
use crate::emv::value::TransactionId;
use crate::server::ports::{
    Added, ApiKey, ApprovalFilter, Begun, Card, Commit, Committed, Fingerprint, Intake, Job, KeptPasskey, Lane, Settled, Store,
    StoreFault, Stored, StoredApproval,
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
    async fn put_card(&self, card: Card) -> Result<(), StoreFault> {
        self.writer.write(move |connection| cards::put_card(connection, &card)).await
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

    async fn card_by_id(&self, issuer: &str, id: &str) -> Result<Option<Card>, StoreFault> {
        let (issuer, id) = (issuer.to_owned(), id.to_owned());
        self.readers.read(move |connection| cards::card_by_id(connection, &issuer, &id)).await
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

    async fn claim(&self, lane: Lane, now: Moment, until: Moment, limit: usize) -> Result<Vec<Job>, StoreFault> {
        self.writer.write(move |connection| statements::claim(connection, lane, now, until, limit)).await
    }

    async fn settle(&self, job: i64, settled: Settled) -> Result<(), StoreFault> {
        self.writer.write(move |connection| statements::settle(connection, job, &settled)).await
    }

    async fn release_claims(&self) -> Result<(), StoreFault> {
        self.writer.write(statements::release_claims).await
    }

    async fn ready(&self) -> Result<(), StoreFault> {
        self.writer.write(statements::beat).await
    }
}
