//! The SQL of cards and what belongs to them and their issuers: passkeys, and keys of issuers' systems. Like `statements`,
//! inside somebody else's transaction.

use super::statements::standing;
use crate::challenge::{Moment, Standing};
use crate::emv::value::TransactionId;
use crate::server::ports::{Added, ApiKey, Card, Fingerprint, KeptPasskey, Sealed, StoreFault};
use crate::server::store::rows;
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

/// Stores a card, or replaces the one with the same id, but for its standing.
pub(super) fn put_card(connection: &Connection, card: &Card) -> Result<(), StoreFault> {
    connection
        .prepare_cached(
            "INSERT INTO card (id, issuer, fingerprint_key, fingerprint_mac, last_four, client_id, sealed_contact)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (id) DO UPDATE SET
                 issuer = excluded.issuer,
                 fingerprint_key = excluded.fingerprint_key,
                 fingerprint_mac = excluded.fingerprint_mac,
                 last_four = excluded.last_four,
                 client_id = excluded.client_id,
                 sealed_contact = excluded.sealed_contact",
        )?
        .execute(params![
            card.id,
            card.issuer,
            card.fingerprint.key,
            card.fingerprint.mac,
            card.last_four,
            card.client_id,
            card.enrolment.0
        ])?;
    Ok(())
}

/// The card with the first of these fingerprints that any card has.
pub(super) fn card(connection: &Connection, fingerprints: &[Fingerprint]) -> Result<Option<(Card, Standing)>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "SELECT failures, last_failure, blocked_until, block_reason,
                id, issuer, fingerprint_key, fingerprint_mac, last_four, client_id, sealed_contact
         FROM card WHERE fingerprint_key = ?1 AND fingerprint_mac = ?2",
    )?;
    for fingerprint in fingerprints {
        let mut rows = statement.query(params![fingerprint.key, fingerprint.mac])?;
        if let Some(row) = rows.next()? {
            return Ok(Some((read_card(row, 4)?, standing(row)?)));
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
pub(super) fn card_by_id(connection: &Connection, issuer: &str, id: &str) -> Result<Option<Card>, StoreFault> {
    let sql = "SELECT id, issuer, fingerprint_key, fingerprint_mac, last_four, client_id, sealed_contact
               FROM card WHERE id = ?1 AND issuer = ?2";
    one_card(connection, sql, [id, issuer])
}

/// The card of a challenge.
pub(super) fn card_of(connection: &Connection, challenge: &TransactionId) -> Result<Option<Card>, StoreFault> {
    let sql = "SELECT id, issuer, fingerprint_key, fingerprint_mac, last_four, client_id, sealed_contact
               FROM card WHERE id = (SELECT card_id FROM challenge WHERE challenge.id = ?1)";
    one_card(connection, sql, [challenge.canonical()])
}

fn one_card(connection: &Connection, sql: &str, which: impl Params) -> Result<Option<Card>, StoreFault> {
    Ok(connection.prepare_cached(sql)?.query_row(which, |row| read_card(row, 0)).optional()?)
}

/// The card in seven columns, the first of them at `from`.
fn read_card(row: &Row<'_>, from: usize) -> rusqlite::Result<Card> {
    Ok(Card {
        id: row.get(from)?,
        issuer: row.get(from + 1)?,
        fingerprint: Fingerprint { key: row.get(from + 2)?, mac: row.get(from + 3)? },
        last_four: row.get(from + 4)?,
        client_id: row.get(from + 5)?,
        enrolment: Sealed(row.get(from + 6)?),
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
            "INSERT INTO api_key (id, issuer, scopes, digest) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET issuer = excluded.issuer, scopes = excluded.scopes, digest = excluded.digest",
        )?
        .execute(params![key.id, key.issuer, key.scopes, key.digest])?;
    Ok(())
}

/// Removes a key of an issuer's systems.
pub(super) fn remove_api_key(connection: &Connection, id: &str) -> Result<bool, StoreFault> {
    Ok(connection.prepare_cached("DELETE FROM api_key WHERE id = ?1")?.execute([id])? > 0)
}

/// The key with this digest.
pub(super) fn api_key(connection: &Connection, digest: &[u8]) -> Result<Option<ApiKey>, StoreFault> {
    let key = |row: &Row<'_>| Ok(ApiKey { id: row.get(0)?, issuer: row.get(1)?, scopes: row.get(2)?, digest: row.get(3)? });
    Ok(connection
        .prepare_cached("SELECT id, issuer, scopes, digest FROM api_key WHERE digest = ?1")?
        .query_row([digest], key)
        .optional()?)
}
