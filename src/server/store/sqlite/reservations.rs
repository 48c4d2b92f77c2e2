//! The SQL of requests that may be repeated. Like `statements`, inside somebody else's transaction.
//!
//! A row is a request that is carried out, was answered, or was left without an answer. Only who holds it may answer or leave
//! it: a holder that has outlived its lease does nothing to the next.

use crate::challenge::Moment;
use crate::server::ports::{REMEMBERED, Reserved, Sealed, StoreFault};
use rusqlite::{Connection, OptionalExtension, params};

/// A row that is there: request, seed, answer, until when it is taken.
type Found = (Vec<u8>, [u8; 16], Option<Vec<u8>>, i64);

/// Takes a key of an issuer for a request until `until`, unless it is taken. `request` are digests of the same request, the
/// first of them to keep.
pub(super) fn reserve(
    connection: &Connection,
    (issuer, key): (&str, &str),
    request: &[Vec<u8>],
    holder: [u8; 16],
    now: Moment,
    until: Moment,
) -> Result<Reserved, StoreFault> {
    let found: Option<Found> = connection
        .prepare_cached(
            "SELECT request, seed, sealed_answer, until FROM reservation WHERE issuer = ?1 AND key = ?2 AND forget_at > ?3",
        )?
        .query_row(params![issuer, key, now.millis()], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .optional()?;
    if let Some((kept, seed, answer, taken)) = found {
        let same = request.contains(&kept);
        match answer {
            _ if taken > now.millis() && !same => return Ok(Reserved::Different),
            Some(answer) if taken > now.millis() => return Ok(Reserved::Answered(Sealed(answer))),
            None if taken > now.millis() => return Ok(Reserved::Busy),
            None if same => {
                // Known for as long as it is carried out, should that be longer.
                connection
                    .prepare_cached(
                        "UPDATE reservation SET holder = ?3, until = ?4, forget_at = max(forget_at, ?4)
                         WHERE issuer = ?1 AND key = ?2",
                    )?
                    .execute(params![issuer, key, holder, until.millis()])?;
                return Ok(Reserved::Fresh { seed });
            }
            _ => {}
        }
    }
    let digest = request.first().ok_or_else(|| StoreFault("a request has no digest".to_owned()))?;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO reservation (issuer, key, request, seed, holder, until, forget_at)
             VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6)",
        )?
        .execute(params![issuer, key, digest, holder, until.millis(), now.plus(REMEMBERED).millis()])?;
    Ok(Reserved::Fresh { seed: holder })
}

/// Keeps the answer to the request of a reservation. The first answer stays.
pub(super) fn fulfil(
    connection: &Connection,
    (issuer, key): (&str, &str),
    holder: [u8; 16],
    answer: &Sealed,
    until: Moment,
) -> Result<(), StoreFault> {
    connection
        .prepare_cached(
            "UPDATE reservation SET sealed_answer = ?4, until = ?5, forget_at = ?5
             WHERE issuer = ?1 AND key = ?2 AND holder = ?3 AND sealed_answer IS NULL",
        )?
        .execute(params![issuer, key, holder, answer.0, until.millis()])?;
    Ok(())
}

/// Lets others take a reservation that has no answer.
pub(super) fn release(
    connection: &Connection,
    (issuer, key): (&str, &str),
    holder: [u8; 16],
    now: Moment,
) -> Result<(), StoreFault> {
    connection
        .prepare_cached(
            "UPDATE reservation SET until = ?4 WHERE issuer = ?1 AND key = ?2 AND holder = ?3 AND sealed_answer IS NULL",
        )?
        .execute(params![issuer, key, holder, now.millis()])?;
    Ok(())
}

/// Lets others take every reservation that has no answer: nobody carries them out any more.
pub(super) fn release_all(connection: &Connection) -> Result<(), StoreFault> {
    connection.execute("UPDATE reservation SET until = 0 WHERE sealed_answer IS NULL", [])?;
    Ok(())
}

/// Forgets requests whose keys name none any more.
pub(super) fn forget(connection: &Connection, now: Moment) -> Result<(), StoreFault> {
    connection.prepare_cached("DELETE FROM reservation WHERE forget_at <= ?1")?.execute([now.millis()])?;
    Ok(())
}
