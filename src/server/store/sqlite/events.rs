//! The SQL of what issuers' systems are told: endpoints, events, deliveries. Like `statements`, inside somebody else's
//! transaction.
//!
//! A delivery waits until it is delivered or dead. Those of one endpoint and subject form a queue: only its first may be
//! claimed, so what is about one thing arrives in the order in which it happened, and endpoints do not wait for each other.

use super::reservations;
use crate::challenge::Moment;
use crate::server::ports::{Delivery, Endpoint, NewEvent, Sealed, Settled, Shown, StoreFault, Which};
use crate::server::store::rows;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Params, Row, params, params_from_iter};

/// Whether the delivery `candidate` is the first of its queue, due at `?1`, and nobody's. Each part has an index that holds
/// only what waits.
macro_rules! claimable {
    () => {
        "candidate.delivered_at IS NULL AND candidate.dead_at IS NULL AND candidate.due_at <= ?1
         AND (candidate.claimed_until IS NULL OR candidate.claimed_until <= ?1)
         AND NOT EXISTS (SELECT 1 FROM delivery AS before
                         WHERE before.endpoint_id = candidate.endpoint_id AND before.subject = candidate.subject
                           AND before.sequence < candidate.sequence
                           AND before.delivered_at IS NULL AND before.dead_at IS NULL)"
    };
}

/// What claims deliveries of endpoint `?2`, unless it is disabled.
pub(super) const CLAIM: &str = concat!(
    "UPDATE delivery SET claimed_until = ?3
     WHERE id IN (SELECT candidate.id FROM delivery AS candidate
                  WHERE candidate.endpoint_id = ?2
                    AND EXISTS (SELECT 1 FROM endpoint WHERE endpoint.id = ?2 AND endpoint.disabled_at IS NULL)
                    AND ",
    claimable!(),
    " ORDER BY candidate.due_at, candidate.id LIMIT ?4)
     RETURNING due_at, id"
);

/// What finds the endpoints that have something to claim.
pub(super) const ENDPOINTS_DUE: &str = concat!(
    "SELECT id, issuer, shape, only_kinds, sealed_target, created_at, disabled_at FROM endpoint
     WHERE disabled_at IS NULL
       AND EXISTS (SELECT 1 FROM delivery AS candidate WHERE candidate.endpoint_id = endpoint.id AND ",
    claimable!(),
    ") ORDER BY seq"
);

/// What forgets the event `?1` once nobody is to be told.
pub(super) const FORGET_EVENT: &str =
    "DELETE FROM event WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.event_id = event.id)";

/// Stores events, with a delivery for every endpoint that wants them. What nobody wants is not stored.
pub(super) fn tell(connection: &Connection, events: &[NewEvent], now: Moment) -> Result<(), StoreFault> {
    for new in events {
        let mut wanting = endpoints(connection, Some(&new.issuer))?;
        wanting.retain(|endpoint| endpoint.wants(&new.event));
        if wanting.is_empty() {
            continue;
        }
        connection
            .prepare_cached("INSERT INTO event (id, issuer, subject, event, sealed_facts, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
            .execute(params![
                new.id,
                new.issuer,
                rows::write_subject(&new.subject)?,
                rows::write_event(&new.event)?,
                new.facts.as_ref().map(|sealed| &sealed.0),
                now.millis()
            ])?;
        // A delivery is not due before those it follows: it would be looked at in every claim and passed over.
        let mut statement = connection.prepare_cached(
            "INSERT INTO delivery (event_id, endpoint_id, subject, sequence, due_at)
             VALUES (?1, ?2, ?3,
                 1 + max(coalesce((SELECT max(sequence) FROM delivery WHERE endpoint_id = ?2 AND subject = ?3), 0),
                         coalesce((SELECT sequence FROM told WHERE endpoint_id = ?2 AND subject = ?3), 0)),
                 max(?4, coalesce((SELECT due_at FROM delivery
                     WHERE endpoint_id = ?2 AND subject = ?3 AND delivered_at IS NULL AND dead_at IS NULL
                     ORDER BY sequence DESC LIMIT 1), ?4)))",
        )?;
        for endpoint in wanting {
            statement.execute(params![new.id, endpoint.id, rows::write_queue(&new.subject), now.millis()])?;
        }
    }
    Ok(())
}

/// Stores an endpoint, or what it is told where and how of the one with the same id.
pub(super) fn add_endpoint(connection: &Connection, endpoint: &Endpoint) -> Result<(), StoreFault> {
    connection
        .prepare_cached(
            "INSERT INTO endpoint (id, issuer, shape, only_kinds, sealed_target, created_at, disabled_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (id) DO UPDATE SET
                 shape = excluded.shape,
                 only_kinds = excluded.only_kinds,
                 sealed_target = excluded.sealed_target",
        )?
        .execute(params![
            endpoint.id,
            endpoint.issuer,
            endpoint.shape.name(),
            endpoint.only.join(" "),
            endpoint.target.0,
            endpoint.created_at.millis(),
            endpoint.disabled_at.map(Moment::millis)
        ])?;
    Ok(())
}

/// Puts another target in the place of an endpoint's, if that still is `old`.
pub(super) fn retarget_endpoint(connection: &Connection, id: &str, old: &Sealed, new: &Sealed) -> Result<bool, StoreFault> {
    let changed = connection
        .prepare_cached("UPDATE endpoint SET sealed_target = ?3 WHERE id = ?1 AND sealed_target = ?2")?
        .execute(params![id, old.0, new.0])?;
    Ok(changed > 0)
}

/// Disables an endpoint or has it told again, whatever its target is, or only with this one.
pub(super) fn disable_endpoint(
    connection: &Connection,
    id: &str,
    at: Option<Moment>,
    target: Option<&Sealed>,
) -> Result<bool, StoreFault> {
    let changed = connection
        .prepare_cached(
            "UPDATE endpoint SET disabled_at = iif(?2 IS NULL, NULL, coalesce(disabled_at, ?2))
             WHERE id = ?1 AND (?3 IS NULL OR sealed_target = ?3)",
        )?
        .execute(params![id, at.map(Moment::millis), target.map(|target| &target.0)])?;
    Ok(changed > 0)
}

/// Removes an endpoint with its deliveries, and the events that nobody else is told.
pub(super) fn remove_endpoint(connection: &Connection, id: &str) -> Result<bool, StoreFault> {
    let mut told = connection.prepare_cached("SELECT event_id FROM delivery WHERE endpoint_id = ?1")?;
    let told = told.query_map([id], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    connection.prepare_cached("DELETE FROM delivery WHERE endpoint_id = ?1")?.execute([id])?;
    connection.prepare_cached("DELETE FROM told WHERE endpoint_id = ?1")?.execute([id])?;
    let mut nobodys = connection.prepare_cached(FORGET_EVENT)?;
    for event in told {
        nobodys.execute([event])?;
    }
    Ok(connection.prepare_cached("DELETE FROM endpoint WHERE id = ?1")?.execute([id])? > 0)
}

/// An issuer's endpoints, or everybody's, oldest first.
pub(super) fn endpoints(connection: &Connection, issuer: Option<&str>) -> Result<Vec<Endpoint>, StoreFault> {
    let sql = match issuer {
        Some(_) => {
            "SELECT id, issuer, shape, only_kinds, sealed_target, created_at, disabled_at FROM endpoint
             WHERE issuer = ?1 ORDER BY seq"
        }
        None => {
            "SELECT id, issuer, shape, only_kinds, sealed_target, created_at, disabled_at FROM endpoint
             ORDER BY seq"
        }
    };
    found_endpoints(connection, sql, params_from_iter(issuer))
}

/// Endpoints that are not disabled and have something to be told now.
pub(super) fn endpoints_due(connection: &Connection, now: Moment) -> Result<Vec<Endpoint>, StoreFault> {
    found_endpoints(connection, ENDPOINTS_DUE, [now.millis()])
}

fn found_endpoints(connection: &Connection, sql: &str, which: impl Params) -> Result<Vec<Endpoint>, StoreFault> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut found = statement.query(which)?;
    let mut endpoints = Vec::new();
    while let Some(row) = found.next()? {
        match read_endpoint(row) {
            Ok(endpoint) => endpoints.push(endpoint),
            // One of another version must not keep the others, or a challenge, from going on.
            Err(fault) => {
                tracing::error!(%fault, endpoint = row.get::<_, String>(0)?, "an endpoint cannot be read and was passed over");
            }
        }
    }
    Ok(endpoints)
}

fn read_endpoint(row: &Row<'_>) -> Result<Endpoint, StoreFault> {
    Ok(Endpoint {
        id: row.get(0)?,
        issuer: row.get(1)?,
        shape: rows::read_shape(&row.get::<_, String>(2)?)?,
        only: row.get::<_, String>(3)?.split_whitespace().map(str::to_owned).collect(),
        target: Sealed(row.get(4)?),
        created_at: Moment::from_millis(row.get(5)?),
        disabled_at: row.get::<_, Option<i64>>(6)?.map(Moment::from_millis),
    })
}

/// Takes deliveries of an endpoint until `until`, longest due first. One that is disabled is told nothing.
pub(super) fn claim(
    connection: &Connection,
    endpoint: &str,
    now: Moment,
    until: Moment,
    limit: usize,
) -> Result<Vec<Delivery>, StoreFault> {
    let taken = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?));
    let mut taken = connection
        .prepare_cached(CLAIM)?
        .query_map(params![now.millis(), endpoint, until.millis(), rows::write_limit(limit)], taken)?
        .collect::<Result<Vec<_>, _>>()?;
    // RETURNING promises no order.
    taken.sort_unstable();
    let mut statement = connection.prepare_cached(
        "SELECT delivery.id, event.id, event.subject, event.event, event.sealed_facts, delivery.sequence, delivery.tries, event.at
         FROM delivery JOIN event ON event.id = delivery.event_id WHERE delivery.id = ?1",
    )?;
    let mut deliveries = Vec::new();
    for (_, id) in taken {
        let mut found = statement.query([id])?;
        match found.next()?.map(delivery).transpose() {
            Ok(delivery) => deliveries.extend(delivery),
            // Stays claimed and comes up again later: one of another version must not hold up all the others.
            Err(fault) => tracing::error!(%fault, delivery = id, "a delivery cannot be read and was passed over"),
        }
    }
    Ok(deliveries)
}

fn delivery(row: &Row<'_>) -> Result<Delivery, StoreFault> {
    Ok(Delivery {
        id: row.get(0)?,
        event_id: row.get(1)?,
        subject: rows::read_subject(&row.get::<_, String>(2)?)?,
        event: rows::read_event(&row.get::<_, String>(3)?)?,
        facts: row.get::<_, Option<Vec<u8>>>(4)?.map(Sealed),
        sequence: rows::read_sequence(row.get(5)?)?,
        tries: rows::read_tries(row.get(6)?)?,
        at: Moment::from_millis(row.get(7)?),
    })
}

/// Ends a claim. A delivery that is gone, delivered or dead stays as it is: somebody else has settled it.
pub(super) fn settle(connection: &Connection, delivery: i64, settled: &Settled, now: Moment) -> Result<(), StoreFault> {
    match settled {
        Settled::Done => {
            connection
                .prepare_cached(
                    "UPDATE delivery SET tries = tries + 1, delivered_at = ?2, claimed_until = NULL, fault = NULL
                     WHERE id = ?1 AND delivered_at IS NULL AND dead_at IS NULL",
                )?
                .execute(params![delivery, now.millis()])?;
        }
        Settled::Dead { fault } => {
            connection
                .prepare_cached(
                    "UPDATE delivery SET tries = tries + 1, dead_at = ?2, claimed_until = NULL, fault = ?3
                     WHERE id = ?1 AND delivered_at IS NULL AND dead_at IS NULL",
                )?
                .execute(params![delivery, now.millis(), fault])?;
        }
        Settled::Again { at, fault } => {
            let queue: Option<(String, String, i64)> = connection
                .prepare_cached(
                    "UPDATE delivery SET tries = tries + 1, due_at = ?2, claimed_until = NULL, fault = ?3
                     WHERE id = ?1 AND delivered_at IS NULL AND dead_at IS NULL
                     RETURNING endpoint_id, subject, sequence",
                )?
                .query_row(params![delivery, at.millis(), fault], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
                .optional()?;
            if let Some((endpoint, subject, sequence)) = queue {
                connection
                    .prepare_cached(
                        "UPDATE delivery SET due_at = ?4
                         WHERE endpoint_id = ?1 AND subject = ?2 AND sequence > ?3 AND due_at < ?4
                           AND delivered_at IS NULL AND dead_at IS NULL",
                    )?
                    .execute(params![endpoint, subject, sequence, at.millis()])?;
            }
        }
    }
    Ok(())
}

/// Deliveries, newest first.
pub(super) fn deliveries(connection: &Connection, which: &Which, limit: usize) -> Result<Vec<Shown>, StoreFault> {
    let (tests, mut values) = tests(which);
    let mut statement = connection.prepare_cached(&format!(
        "SELECT event.id, endpoint.id, event.issuer, endpoint.shape, event.event, event.at,
                delivery.delivered_at IS NOT NULL, delivery.dead_at IS NOT NULL, delivery.tries, coalesce(delivery.fault, '')
         FROM delivery JOIN event ON event.id = delivery.event_id JOIN endpoint ON endpoint.id = delivery.endpoint_id
         WHERE {tests} ORDER BY delivery.id DESC LIMIT ?"
    ))?;
    values.push(Value::from(rows::write_limit(limit)));
    let mut found = statement.query(params_from_iter(values))?;
    let mut deliveries = Vec::new();
    while let Some(row) = found.next()? {
        deliveries.push(shown(row)?);
    }
    Ok(deliveries)
}

fn shown(row: &Row<'_>) -> Result<Shown, StoreFault> {
    let (shape, event): (String, String) = (row.get(3)?, row.get(4)?);
    // What this version cannot read is shown without its type.
    let kind = rows::read_shape(&shape).ok().and_then(|shape| rows::read_event(&event).ok()?.kind(shape));
    let state = match (row.get(6)?, row.get(7)?) {
        (true, _) => "delivered",
        (false, true) => "dead",
        (false, false) => "waiting",
    };
    Ok(Shown {
        event: row.get(0)?,
        endpoint: row.get(1)?,
        issuer: row.get(2)?,
        kind: kind.unwrap_or_default().to_owned(),
        at: row.get(5)?,
        state: state.to_owned(),
        tries: rows::read_tries(row.get(8)?)?,
        fault: row.get(9)?,
    })
}

/// Only what is asked for, over `delivery` and `event`, with its values.
fn tests(which: &Which) -> (String, Vec<Value>) {
    let text = |value: &Option<String>| value.clone().map(Value::from);
    let asked = [
        ("event.issuer = ?", text(&which.issuer)),
        ("delivery.endpoint_id = ?", text(&which.endpoint)),
        ("event.id = ?", text(&which.event)),
        ("event.at >= ?", which.from.map(Value::from)),
        ("event.at < ?", which.until.map(Value::from)),
    ];
    let (mut tests, values): (Vec<_>, Vec<_>) = asked.into_iter().filter_map(|(test, value)| Some((test, value?))).unzip();
    tests.push(if which.dead { "delivery.dead_at IS NOT NULL" } else { "TRUE" });
    (tests.join(" AND "), values)
}

/// Makes deliveries that were delivered or given up due again.
pub(super) fn replay(connection: &Connection, which: &Which, now: Moment) -> Result<usize, StoreFault> {
    let (tests, values) = tests(which);
    let mut statement = connection.prepare_cached(&format!(
        "UPDATE delivery
         SET tries = 0, due_at = ?, claimed_until = NULL, delivered_at = NULL, dead_at = NULL, fault = NULL
         WHERE (delivered_at IS NOT NULL OR dead_at IS NOT NULL)
           AND id IN (SELECT delivery.id FROM delivery JOIN event ON event.id = delivery.event_id WHERE {tests})"
    ))?;
    Ok(statement.execute(params_from_iter([Value::from(now.millis())].into_iter().chain(values)))?)
}

/// Forgets deliveries that wait no longer and their events, of before `events`, and reservations that name no request any more.
pub(super) fn forget(connection: &Connection, events: Moment, now: Moment) -> Result<(), StoreFault> {
    // A card outlives what is told about it: how far the count had got is kept.
    connection
        .prepare_cached(
            "INSERT INTO told (endpoint_id, subject, sequence)
             SELECT endpoint_id, subject, max(sequence) FROM delivery
             WHERE event_id IN (SELECT id FROM event WHERE at < ?1)
               AND (delivered_at IS NOT NULL OR dead_at IS NOT NULL) AND subject LIKE 'card/%'
             GROUP BY endpoint_id, subject
             ON CONFLICT (endpoint_id, subject) DO UPDATE SET sequence = max(sequence, excluded.sequence)",
        )?
        .execute([events.millis()])?;
    connection
        .prepare_cached(
            "DELETE FROM delivery WHERE event_id IN (SELECT id FROM event WHERE at < ?1)
               AND (delivered_at IS NOT NULL OR dead_at IS NOT NULL)",
        )?
        .execute([events.millis()])?;
    connection
        .prepare_cached(
            "DELETE FROM event WHERE at < ?1 AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.event_id = event.id)",
        )?
        .execute([events.millis()])?;
    reservations::forget(connection, now)
}
