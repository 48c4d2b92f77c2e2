//! The SQL of a rotation of keys: what was sealed with another key, and putting new bytes in its place. Like `statements`,
//! inside somebody else's transaction.
//!
//! Nothing is unsealed here: encrypted bytes begin with the id of their key, see `seal`.

use crate::server::ports::{Resealed, Sealed, SealedIn, StoreFault};
use crate::server::store::rows;
use rusqlite::types::Value;
use rusqlite::{Connection, params, params_from_iter};

/// Where the bytes of a place are.
struct Column {
    table: &'static str,
    /// The column of the row's key.
    row: &'static str,
    bytes: &'static str,
}

const fn column(place: SealedIn) -> Column {
    let (table, row, bytes) = match place {
        SealedIn::Enrolment => ("card", "id", "sealed_contact"),
        SealedIn::Description => ("card", "id", "sealed_description"),
        SealedIn::Number => ("card", "id", "sealed_number"),
        SealedIn::Passkey => ("passkey", "credential_id", "sealed_passkey"),
        SealedIn::Transaction => ("challenge", "id", "sealed_transaction"),
        SealedIn::SessionData => ("challenge", "id", "sealed_session_data"),
        SealedIn::Target => ("endpoint", "id", "sealed_target"),
        SealedIn::Facts => ("event", "id", "sealed_facts"),
    };
    Column { table, row, bytes }
}

/// How bytes begin that were sealed with this key.
fn header(key: &str) -> Result<Vec<u8>, StoreFault> {
    let length = u8::try_from(key.len()).map_err(|_| StoreFault("a key's id is too long".to_owned()))?;
    Ok([&[1, length], key.as_bytes()].concat())
}

/// Rows of a place, in order from behind `after`, whose bytes were not sealed with `key`; of numbers also those whose
/// fingerprint was not made with it.
pub(super) fn sealed_otherwise(
    connection: &Connection,
    place: SealedIn,
    key: &str,
    after: &str,
    limit: usize,
) -> Result<Vec<(String, Sealed)>, StoreFault> {
    let Column { table, row, bytes } = column(place);
    let or = match place {
        // The key's id stands in the header behind two bytes.
        SealedIn::Number => "OR fingerprint_key <> CAST(substr(?2, 3) AS TEXT)",
        _ => "",
    };
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {row}, {bytes} FROM {table}
         WHERE {row} > ?1 AND {bytes} IS NOT NULL AND (substr({bytes}, 1, length(?2)) <> ?2 {or})
         ORDER BY {row} LIMIT ?3"
    ))?;
    let found = statement
        .query_map(params![after, header(key)?, rows::write_limit(limit)], |row| Ok((row.get(0)?, Sealed(row.get(1)?))))?;
    Ok(found.collect::<Result<Vec<_>, _>>()?)
}

/// Puts other bytes in the place of what is there, if it still is. A card's version rises: whoever has loaded it and would put
/// the old bytes back loads it again. A challenge's stays, for no step writes its transaction.
pub(super) fn reseal(connection: &Connection, resealed: &Resealed) -> Result<bool, StoreFault> {
    let Column { table, row, bytes } = column(resealed.place);
    let blob = |sealed: &Sealed| Value::from(sealed.0.clone());
    let mut changes = vec![(bytes, blob(&resealed.new))];
    match (resealed.place, &resealed.fingerprint, &resealed.client_title) {
        (SealedIn::Number, Some(fingerprint), _) => {
            changes.push(("fingerprint_key", Value::from(fingerprint.key.clone())));
            changes.push(("fingerprint_mac", Value::from(fingerprint.mac.clone())));
        }
        (SealedIn::Enrolment, _, Some(title)) => changes.push(("client_title_mac", Value::from(title.clone()))),
        _ => {}
    }
    let tests = vec![(bytes, blob(&resealed.old)), (row, Value::from(resealed.row.clone()))];
    let listed = |pairs: &[(&str, Value)], between: &str| {
        pairs.iter().map(|(column, _)| format!("{column} = ?")).collect::<Vec<_>>().join(between)
    };
    let version = if table == "card" { ", version = version + 1" } else { "" };
    let sql = format!("UPDATE {table} SET {}{version} WHERE {}", listed(&changes, ", "), listed(&tests, " AND "));
    let values = changes.into_iter().chain(tests).map(|(_, value)| value);
    Ok(connection.prepare_cached(&sql)?.execute(params_from_iter(values))? > 0)
}

/// How many cards have a fingerprint that cannot be made with another key than its own, which is not `key`.
pub(super) fn bound_fingerprints(connection: &Connection, key: &str) -> Result<usize, StoreFault> {
    let count = connection
        .prepare_cached("SELECT count(*) FROM card WHERE sealed_number IS NULL AND fingerprint_key NOT IN ('', ?1)")?
        .query_row([key], |row| row.get(0))?;
    Ok(rows::read_count(count))
}
