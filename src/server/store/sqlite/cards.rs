//! The SQL of cards and what belongs to them and their issuers: passkeys, and keys of issuers' systems. Like `statements`,
//! inside somebody else's transaction.

use super::events;
use super::statements::{owe, standing};
use crate::challenge::{Moment, Standing};
use crate::emv::value::TransactionId;
use crate::server::ports::{Added, ApiKey, Card, CardChange, CardNumber, Changed, Fingerprint, KeptPasskey, Sealed, StoreFault};
use crate::server::store::rows;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// The columns of a card, in the order of [`read_card`].
const CARD: &str = "id, issuer, fingerprint_key, fingerprint_mac, sealed_number, last_four, client_id, client_number,
     client_title_mac, status, sealed_contact, sealed_description, version";
/// The columns of a card's standing, in the order of [`standing`].
const STANDING: &str = "failures, last_failure, blocked_until, block_reason";

/// Stores a card that is new, or one in the place of what was loaded, with what is owed because of it.
pub(super) fn change_card(connection: &Connection, change: &CardChange) -> Result<Changed, StoreFault> {
    let card = &change.card;
    let found: Option<i64> = connection
        .prepare_cached("SELECT version FROM card WHERE id = ?1")?
        .query_row([&card.id], |row| row.get(0))
        .optional()?;
    if found.map(rows::read_version).transpose()? != change.expected {
        return Ok(Changed::Moved);
    }
    // A card without a number has a fingerprint that no number can have, and that no other card has.
    let (key, mac) = match &card.number {
        Some(number) => (number.fingerprint.key.as_str(), number.fingerprint.mac.as_slice()),
        None => ("", card.id.as_bytes()),
    };
    let taken = connection
        .prepare_cached("SELECT 1 FROM card WHERE fingerprint_key = ?1 AND fingerprint_mac = ?2 AND id <> ?3")?
        .exists(params![key, mac, card.id])?;
    if taken {
        return Ok(Changed::NumberTaken);
    }
    connection
        .prepare_cached(
            "INSERT INTO card (id, issuer, fingerprint_key, fingerprint_mac, sealed_number, last_four, client_id, client_number,
                               client_title_mac, status, sealed_contact, sealed_description)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
             ON CONFLICT (id) DO UPDATE SET
                 issuer = excluded.issuer,
                 fingerprint_key = excluded.fingerprint_key,
                 fingerprint_mac = excluded.fingerprint_mac,
                 sealed_number = excluded.sealed_number,
                 last_four = excluded.last_four,
                 client_id = excluded.client_id,
                 client_number = excluded.client_number,
                 client_title_mac = excluded.client_title_mac,
                 status = excluded.status,
                 sealed_contact = excluded.sealed_contact,
                 sealed_description = excluded.sealed_description,
                 version = version + 1",
        )?
        .execute(params![
            card.id,
            card.issuer,
            key,
            mac,
            card.number.as_ref().and_then(|number| number.root.as_ref()).map(|root| &root.0),
            card.last_four,
            card.client_id,
            card.client_number,
            card.client_title,
            card.status.name(),
            card.enrolment.0,
            card.description.as_ref().map(|description| &description.0)
        ])?;
    owe(connection, &change.tasks, change.now)?;
    events::tell(connection, &change.events, change.now)?;
    Ok(Changed::Done)
}

/// The card with the first of these fingerprints that any card has.
pub(super) fn card(connection: &Connection, fingerprints: &[Fingerprint]) -> Result<Option<(Card, Standing)>, StoreFault> {
    let mut statement = connection
        .prepare_cached(&format!("SELECT {STANDING}, {CARD} FROM card WHERE fingerprint_key = ?1 AND fingerprint_mac = ?2"))?;
    for fingerprint in fingerprints {
        let mut rows = statement.query(params![fingerprint.key, fingerprint.mac])?;
        if let Some(row) = rows.next()? {
            return both(row).map(Some);
        }
    }
    Ok(None)
}

/// Replaces the standing of the card with the first of these fingerprints that any card has.
pub(super) fn set_standing(connection: &Connection, fingerprints: &[Fingerprint], standing: &Standing) -> Result<(), StoreFault> {
    let mut statement = connection.prepare_cached(
        "UPDATE card
         SET failures = ?3, last_failure = ?4, blocked_until = ?5, block_reason = ?6, standing_version = standing_version + 1
         WHERE fingerprint_key = ?1 AND fingerprint_mac = ?2",
    )?;
    for fingerprint in fingerprints {
        let changed = statement.execute(params![
            fingerprint.key,
            fingerprint.mac,
            standing.failures,
            standing.last_failure.map(Moment::millis),
            standing.block.map(|block| block.until.millis()),
            standing.block.map(|block| block.reason.name())
        ])?;
        if changed > 0 {
            return Ok(());
        }
    }
    Err(StoreFault("no such card".to_owned()))
}

/// A card of this issuer.
pub(super) fn card_by_id(connection: &Connection, issuer: &str, id: &str) -> Result<Option<(Card, Standing)>, StoreFault> {
    let sql = format!("SELECT {STANDING}, {CARD} FROM card WHERE id = ?1 AND issuer = ?2");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut found = statement.query([id, issuer])?;
    found.next()?.map(both).transpose()
}

/// The card of a challenge.
pub(super) fn card_of(connection: &Connection, challenge: &TransactionId) -> Result<Option<Card>, StoreFault> {
    let sql = format!("SELECT {CARD} FROM card WHERE id = (SELECT card_id FROM challenge WHERE challenge.id = ?1)");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut found = statement.query([challenge.canonical()])?;
    found.next()?.map(|row| read_card(row, 0)).transpose()
}

/// A card with its standing, of the columns of [`STANDING`] and [`CARD`].
fn both(row: &Row<'_>) -> Result<(Card, Standing), StoreFault> {
    Ok((read_card(row, 4)?, standing(row)?))
}

/// The card in the columns of [`CARD`], the first of them at `from`.
fn read_card(row: &Row<'_>, from: usize) -> Result<Card, StoreFault> {
    let sealed = |nth: usize| row.get::<_, Option<Vec<u8>>>(from + nth).map(|bytes| bytes.map(Sealed));
    let fingerprint = Fingerprint { key: row.get(from + 2)?, mac: row.get(from + 3)? };
    let root = sealed(4)?;
    Ok(Card {
        id: row.get(from)?,
        issuer: row.get(from + 1)?,
        number: (!fingerprint.key.is_empty()).then_some(CardNumber { fingerprint, root }),
        last_four: row.get(from + 5)?,
        client_id: row.get(from + 6)?,
        client_number: row.get(from + 7)?,
        client_title: row.get(from + 8)?,
        status: rows::read_card_status(&row.get::<_, String>(from + 9)?)?,
        enrolment: Sealed(row.get(from + 10)?),
        description: sealed(11)?,
        version: rows::read_version(row.get(from + 12)?)?,
    })
}

/// Adds a passkey to a card that has room for it.
pub(super) fn add_passkey(
    connection: &Connection,
    card: &str,
    passkey: &KeptPasskey,
    at: Moment,
    limit: usize,
) -> Result<Added, StoreFault> {
    let owner: Option<String> = connection
        .prepare_cached("SELECT card_id FROM passkey WHERE credential_id = ?1")?
        .query_row([&passkey.credential_id], |row| row.get(0))
        .optional()?;
    if let Some(owner) = owner {
        return Ok(if owner == card { Added::Known } else { Added::Taken });
    }
    let changed = connection
        .prepare_cached(
            "INSERT INTO passkey (credential_id, card_id, sealed_passkey, added_at)
             SELECT ?1, ?2, ?3, ?4 WHERE (SELECT count(*) FROM passkey WHERE card_id = ?2) < ?5",
        )?
        .execute(params![passkey.credential_id, card, passkey.sealed.0, at.millis(), rows::write_limit(limit)])?;
    Ok(if changed > 0 { Added::New } else { Added::Full })
}

/// Replaces a passkey of a card that is there.
pub(super) fn update_passkey(connection: &Connection, card: &str, passkey: &KeptPasskey) -> Result<(), StoreFault> {
    connection
        .prepare_cached("UPDATE passkey SET sealed_passkey = ?3 WHERE credential_id = ?1 AND card_id = ?2")?
        .execute(params![passkey.credential_id, card, passkey.sealed.0])?;
    Ok(())
}

/// Removes a passkey of a card.
pub(super) fn remove_passkey(connection: &Connection, card: &str, credential_id: &str) -> Result<bool, StoreFault> {
    let removed = connection
        .prepare_cached("DELETE FROM passkey WHERE credential_id = ?1 AND card_id = ?2")?
        .execute([credential_id, card])?;
    Ok(removed > 0)
}

/// A card's passkeys, oldest first.
pub(super) fn passkeys(connection: &Connection, card: &str) -> Result<Vec<KeptPasskey>, StoreFault> {
    let mut statement =
        connection.prepare_cached("SELECT credential_id, sealed_passkey FROM passkey WHERE card_id = ?1 ORDER BY seq")?;
    let kept = |row: &Row<'_>| Ok(KeptPasskey { credential_id: row.get(0)?, sealed: Sealed(row.get(1)?) });
    Ok(statement.query_map([card], kept)?.collect::<Result<Vec<_>, _>>()?)
}

/// When a card's passkeys were added, oldest first.
pub(super) fn passkeys_added(connection: &Connection, card: &str) -> Result<Vec<(String, Moment)>, StoreFault> {
    let mut statement =
        connection.prepare_cached("SELECT credential_id, added_at FROM passkey WHERE card_id = ?1 ORDER BY seq")?;
    let added = |row: &Row<'_>| Ok((row.get(0)?, Moment::from_millis(row.get(1)?)));
    Ok(statement.query_map([card], added)?.collect::<Result<Vec<_>, _>>()?)
}

/// Stores a key of an issuer's systems, or replaces the one with the same id.
pub(super) fn put_api_key(connection: &Connection, key: &ApiKey) -> Result<(), StoreFault> {
    connection
        .prepare_cached(
            "INSERT INTO api_key (id, issuer, scopes, digest, created_at, expires_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (id) DO UPDATE SET issuer = excluded.issuer, scopes = excluded.scopes, digest = excluded.digest,
                 created_at = excluded.created_at, expires_at = excluded.expires_at",
        )?
        .execute(params![
            key.id,
            key.issuer,
            key.scopes,
            key.digest,
            key.created_at.millis(),
            key.expires_at.map(Moment::millis)
        ])?;
    Ok(())
}

/// Removes a key of an issuer's systems.
pub(super) fn remove_api_key(connection: &Connection, id: &str) -> Result<bool, StoreFault> {
    Ok(connection.prepare_cached("DELETE FROM api_key WHERE id = ?1")?.execute([id])? > 0)
}

/// An issuer's keys, or everybody's, oldest first.
pub(super) fn api_keys(connection: &Connection, issuer: Option<&str>) -> Result<Vec<ApiKey>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "SELECT id, issuer, scopes, digest, created_at, expires_at FROM api_key
         WHERE ?1 IS NULL OR issuer = ?1 ORDER BY created_at, rowid",
    )?;
    Ok(statement.query_map([issuer], read_api_key)?.collect::<Result<Vec<_>, _>>()?)
}

/// The key with this digest.
pub(super) fn api_key(connection: &Connection, digest: &[u8]) -> Result<Option<ApiKey>, StoreFault> {
    Ok(connection
        .prepare_cached("SELECT id, issuer, scopes, digest, created_at, expires_at FROM api_key WHERE digest = ?1")?
        .query_row([digest], read_api_key)
        .optional()?)
}

fn read_api_key(row: &Row<'_>) -> rusqlite::Result<ApiKey> {
    Ok(ApiKey {
        id: row.get(0)?,
        issuer: row.get(1)?,
        scopes: row.get(2)?,
        digest: row.get(3)?,
        created_at: Moment::from_millis(row.get(4)?),
        expires_at: row.get::<_, Option<i64>>(5)?.map(Moment::from_millis),
    })
}
