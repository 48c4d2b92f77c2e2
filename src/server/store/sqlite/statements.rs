//! The SQL of requests, challenges and owed work; its neighbours have the rest. Each function runs inside a transaction that
//! somebody else begins and ends: what it has changed when it fails is rolled back by the caller.

use super::{approvals, events, reservations};
use crate::challenge::{Moment, Phase, Standing};
use crate::emv::value::TransactionId;
use crate::server::ports::{
    Begun, Commit, Committed, Intake, Job, NewChallenge, Placed, Sealed, Settled, StoreFault, Stored, Task,
};
use crate::server::store::rows;
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

/// Stores an AReq's fate, unless one is stored under its ids or the card it was decided by has changed.
pub(super) fn begin(connection: &Connection, intake: &Intake) -> Result<Begun, StoreFault> {
    if let Some((digest, ares)) = answered(connection, &intake.server_trans_id, &intake.ds_trans_id)? {
        return Ok(if digest == intake.digest { Begun::Same(ares) } else { Begun::Different });
    }
    if let Some((card, version)) = &intake.card
        && has_moved(connection, card, *version)?
    {
        return Ok(Begun::CardMoved);
    }
    connection
        .prepare_cached("INSERT INTO intake (server_trans_id, ds_trans_id, digest, ares, at) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![
            intake.server_trans_id.canonical(),
            intake.ds_trans_id.canonical(),
            intake.digest,
            intake.ares,
            intake.at.millis()
        ])?;
    if let Some(new) = &intake.challenge {
        insert_challenge(connection, new)?;
    }
    events::tell(connection, &intake.events, intake.at)?;
    Ok(Begun::New)
}

/// Stores a challenge that an issuer asked for, unless there is one of its id or its card has changed.
pub(super) fn place(connection: &Connection, new: &NewChallenge) -> Result<Placed, StoreFault> {
    let id = new.challenge.facts.id.canonical();
    if connection.prepare_cached("SELECT 1 FROM challenge WHERE id = ?1")?.exists([id])? {
        return Ok(Placed::Known);
    }
    if has_moved(connection, &new.card, new.card_version)? {
        return Ok(Placed::CardMoved);
    }
    insert_challenge(connection, new)?;
    Ok(Placed::New)
}

/// Whether the card is no longer what was decided by.
fn has_moved(connection: &Connection, card: &str, decided_by: u64) -> Result<bool, StoreFault> {
    let version: Option<i64> =
        connection.prepare_cached("SELECT version FROM card WHERE id = ?1")?.query_row([card], |row| row.get(0)).optional()?;
    let version = version.ok_or_else(|| StoreFault("no such card".to_owned()))?;
    Ok(rows::read_version(version)? != decided_by)
}

fn insert_challenge(connection: &Connection, new: &NewChallenge) -> Result<(), StoreFault> {
    connection
        .prepare_cached(
            "INSERT INTO challenge (id, card_id, state, sealed_transaction, due, created_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            new.challenge.facts.id.canonical(),
            new.card,
            rows::write_challenge(&new.challenge)?,
            new.transaction.0,
            new.due.map(Moment::millis),
            new.challenge.facts.created_at.millis()
        ])?;
    Ok(())
}

/// Digest and ARes stored under these ids.
pub(super) fn answered(
    connection: &Connection,
    server_trans_id: &TransactionId,
    ds_trans_id: &TransactionId,
) -> Result<Option<(Vec<u8>, String)>, StoreFault> {
    Ok(connection
        .prepare_cached("SELECT digest, ares FROM intake WHERE server_trans_id = ?1 AND ds_trans_id = ?2")?
        .query_row([server_trans_id.canonical(), ds_trans_id.canonical()], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// The columns of a challenge with those of its card.
pub(super) const CHALLENGE: &str =
    "card.failures, card.last_failure, card.blocked_until, card.block_reason, card.standing_version,
     challenge.version, challenge.state, challenge.sealed_transaction, challenge.sealed_session_data, card.issuer, card.id,
     challenge.language";

/// A challenge with its card's standing.
pub(super) fn load(connection: &Connection, id: &TransactionId) -> Result<Option<Stored>, StoreFault> {
    one(connection, "challenge.id = ?1", [id.canonical()])
}

/// A challenge of this issuer.
pub(super) fn challenge_of(connection: &Connection, issuer: &str, id: &TransactionId) -> Result<Option<Stored>, StoreFault> {
    one(connection, "challenge.id = ?1 AND card.issuer = ?2", params![id.canonical(), issuer])
}

fn one(connection: &Connection, condition: &str, which: impl Params) -> Result<Option<Stored>, StoreFault> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {CHALLENGE} FROM challenge JOIN card ON card.id = challenge.card_id WHERE {condition}"
    ))?;
    let mut found = statement.query(which)?;
    found.next()?.map(stored).transpose()
}

/// The challenge in the twelve columns of [`CHALLENGE`], which come first.
pub(super) fn stored(row: &Row<'_>) -> Result<Stored, StoreFault> {
    let state: String = row.get(6)?;
    Ok(Stored {
        challenge: rows::read_challenge(&state, standing(row)?)?,
        issuer: row.get(9)?,
        card: row.get(10)?,
        transaction: Sealed(row.get(7)?),
        language: row.get(11)?,
        session_data: row.get::<_, Option<Vec<u8>>>(8)?.map(Sealed),
        version: rows::read_version(row.get(5)?)?,
        standing_version: rows::read_version(row.get(4)?)?,
    })
}

/// Keeps the language of a challenge; one that is gone stays gone.
pub(super) fn set_language(connection: &Connection, id: &TransactionId, language: &str) -> Result<(), StoreFault> {
    connection.prepare_cached("UPDATE challenge SET language = ?2 WHERE id = ?1")?.execute(params![id.canonical(), language])?;
    Ok(())
}

/// The open challenges of a card. One that is decided may still have a deadline, by which its result must be handed over.
pub(super) fn open_challenges(connection: &Connection, card: &str) -> Result<Vec<TransactionId>, StoreFault> {
    let mut statement = connection
        .prepare_cached("SELECT id, state FROM challenge WHERE card_id = ?1 AND due IS NOT NULL ORDER BY created_at, id")?;
    let mut found = statement.query([card])?;
    let mut ids = Vec::new();
    while let Some(row) = found.next()? {
        let challenge = rows::read_challenge(&row.get::<_, String>(1)?, Standing::default());
        match challenge.and_then(|challenge| Ok((challenge.phase, rows::read_id(&row.get::<_, String>(0)?)?))) {
            Ok((Phase::Awaited | Phase::Asking(_), id)) => ids.push(id),
            Ok((Phase::Decided(_), _)) => {}
            Err(fault) => tracing::error!(%fault, "a challenge cannot be read and was passed over"),
        }
    }
    Ok(ids)
}

/// Stores a step with its approvals, jobs and events, if challenge and card are still what was loaded.
pub(super) fn commit(connection: &Connection, commit: &Commit) -> Result<Committed, StoreFault> {
    let id = commit.next.facts.id.canonical();
    let changed = connection
        .prepare_cached(
            "UPDATE challenge
             SET version = version + 1, state = ?4, due = ?5, sealed_session_data = coalesce(?6, sealed_session_data)
             WHERE id = ?1 AND version = ?2
               AND EXISTS (SELECT 1 FROM card WHERE card.id = challenge.card_id AND card.standing_version = ?3)",
        )?
        .execute(params![
            id,
            rows::write_version(commit.version)?,
            rows::write_version(commit.standing_version)?,
            rows::write_challenge(&commit.next)?,
            commit.due.map(Moment::millis),
            commit.session_data.as_ref().map(|sealed| &sealed.0)
        ])?;
    if changed == 0 {
        let exists = connection.prepare_cached("SELECT 1 FROM challenge WHERE id = ?1")?.exists([&id])?;
        return if exists { Ok(Committed::Moved) } else { Err(StoreFault("no such challenge".to_owned())) };
    }
    let standing = &commit.next.standing;
    connection
        .prepare_cached(
            "UPDATE card
             SET failures = ?2, last_failure = ?3, blocked_until = ?4, block_reason = ?5,
                 standing_version = standing_version + 1
             WHERE id = (SELECT card_id FROM challenge WHERE challenge.id = ?1)
               AND (failures, last_failure, blocked_until, block_reason) IS NOT (?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            id,
            standing.failures,
            standing.last_failure.map(Moment::millis),
            standing.block.map(|block| block.until.millis()),
            standing.block.map(|block| block.reason.name())
        ])?;
    for change in &commit.approvals {
        approvals::apply(connection, &id, change, commit.now)?;
    }
    owe(connection, &commit.tasks, commit.now)?;
    events::tell(connection, &commit.events, commit.now)?;
    Ok(Committed::Done)
}

/// Stores jobs that are due at once.
pub(super) fn owe(connection: &Connection, tasks: &[Task], now: Moment) -> Result<(), StoreFault> {
    let mut statement = connection.prepare_cached("INSERT INTO outbox (task, owed_at, due_at) VALUES (?1, ?2, ?2)")?;
    for task in tasks {
        statement.execute(params![rows::write_task(task)?, now.millis()])?;
    }
    Ok(())
}

/// Challenges whose deadline has come, longest overdue first.
pub(super) fn due(connection: &Connection, now: Moment, limit: usize) -> Result<Vec<TransactionId>, StoreFault> {
    let mut statement = connection.prepare_cached("SELECT id FROM challenge WHERE due <= ?1 ORDER BY due, id LIMIT ?2")?;
    let mut found = statement.query(params![now.millis(), rows::write_limit(limit)])?;
    let mut ids = Vec::new();
    while let Some(row) = found.next()? {
        match rows::read_id(&row.get::<_, String>(0)?) {
            Ok(id) => ids.push(id),
            Err(fault) => tracing::error!(%fault, "a challenge cannot be read and was passed over"),
        }
    }
    Ok(ids)
}

/// Moves the deadline of a challenge that is overdue; one that somebody has moved meanwhile stays as it is.
pub(super) fn postpone(connection: &Connection, id: &str, now: Moment, due: Option<Moment>) -> Result<(), StoreFault> {
    connection.prepare_cached("UPDATE challenge SET due = ?3 WHERE id = ?1 AND due <= ?2")?.execute(params![
        id,
        now.millis(),
        due.map(Moment::millis)
    ])?;
    Ok(())
}

/// The latest moment that anything was stored at.
pub(super) fn latest(connection: &Connection) -> Result<Option<Moment>, StoreFault> {
    let latest: Option<i64> = connection
        .prepare_cached(
            "SELECT max(at) FROM (SELECT max(at) AS at FROM intake UNION ALL SELECT max(last_failure) FROM card
                                  UNION ALL SELECT max(owed_at) FROM outbox UNION ALL SELECT max(asked_at) FROM approval
                                  UNION ALL SELECT max(ended_at) FROM approval UNION ALL SELECT max(at) FROM event)",
        )?
        .query_row([], |row| row.get(0))?;
    Ok(latest.map(Moment::from_millis))
}

/// Takes jobs until `until`, longest due first.
pub(super) fn claim(connection: &Connection, now: Moment, until: Moment, limit: usize) -> Result<Vec<Job>, StoreFault> {
    let mut statement = connection.prepare_cached(
        "UPDATE outbox SET claimed_until = ?2
         WHERE id IN (SELECT id FROM outbox
                      WHERE dead_at IS NULL AND due_at <= ?1 AND (claimed_until IS NULL OR claimed_until <= ?1)
                      ORDER BY due_at, id LIMIT ?3)
         RETURNING due_at, id, task, tries, owed_at",
    )?;
    let mut found = statement.query(params![now.millis(), until.millis(), rows::write_limit(limit)])?;
    let mut jobs = Vec::new();
    while let Some(row) = found.next()? {
        match job(row) {
            Ok(job) => jobs.push((row.get::<_, i64>(0)?, job)),
            // Stays claimed and comes up again later: a job of another version must not hold up all the others.
            Err(fault) => tracing::error!(%fault, job = row.get::<_, i64>(1)?, "a job cannot be read and was passed over"),
        }
    }
    // RETURNING promises no order.
    jobs.sort_by_key(|(due_at, job)| (*due_at, job.id));
    Ok(jobs.into_iter().map(|(_, job)| job).collect())
}

/// Ends a claim. A job that is gone stays gone: somebody else has settled it.
pub(super) fn settle(connection: &Connection, job: i64, settled: &Settled) -> Result<(), StoreFault> {
    match settled {
        Settled::Done => connection.prepare_cached("DELETE FROM outbox WHERE id = ?1")?.execute([job])?,
        Settled::Again { at, fault } => connection
            .prepare_cached(
                "UPDATE outbox SET tries = tries + 1, due_at = ?2, claimed_until = NULL, fault = ?3
                 WHERE id = ?1 AND dead_at IS NULL",
            )?
            .execute(params![job, at.millis(), fault])?,
        // The moment is for an operator's eye only; nothing is decided by it, so the database's clock will do.
        Settled::Dead { fault } => connection
            .prepare_cached(
                "UPDATE outbox SET dead_at = CAST(unixepoch('subsec') * 1000 AS INTEGER), claimed_until = NULL, fault = ?2
                 WHERE id = ?1 AND dead_at IS NULL",
            )?
            .execute(params![job, fault])?,
    };
    Ok(())
}

/// Gives up all claims: of jobs, of deliveries, and of requests that nobody carries out any more.
pub(super) fn release_claims(connection: &Connection) -> Result<(), StoreFault> {
    connection.execute("UPDATE outbox SET claimed_until = NULL WHERE claimed_until IS NOT NULL", [])?;
    connection.execute("UPDATE delivery SET claimed_until = NULL WHERE claimed_until IS NOT NULL", [])?;
    reservations::release_all(connection)
}

/// Writes something, to see whether writing works.
pub(super) fn beat(connection: &Connection) -> Result<(), StoreFault> {
    connection
        .prepare_cached("INSERT INTO heartbeat (id, beats) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET beats = beats + 1")?
        .execute([])?;
    Ok(())
}

/// The standing in the first four columns of a row.
pub(super) fn standing(row: &Row<'_>) -> Result<Standing, StoreFault> {
    let reason: Option<String> = row.get(3)?;
    rows::read_standing(row.get(0)?, row.get(1)?, row.get(2)?, reason.as_deref())
}

/// The job in the columns after the first.
fn job(row: &Row<'_>) -> Result<Job, StoreFault> {
    Ok(Job {
        id: row.get(1)?,
        task: rows::read_task(&row.get::<_, String>(2)?)?,
        tries: rows::read_tries(row.get(3)?)?,
        owed_at: Moment::from_millis(row.get(4)?),
    })
}
