//! How values become columns and come back, the same for every database.
//!
//! What not: no SQL, no database's types. A value that cannot be read back is a fault which names the column and never
//! the content.

use crate::challenge::{ApprovalStatus, Block, BlockReason, Challenge, Moment, Standing};
use crate::emv::value::TransactionId;
use crate::server::ports::{CardStatus, Event, Shape, StoreFault, Subject, Task};

/// The `state` column of a challenge. Its standing is not in it: that is the card's.
pub(super) fn write_challenge(challenge: &Challenge) -> Result<String, StoreFault> {
    serde_json::to_string(challenge).map_err(|_| StoreFault("a challenge cannot be written as JSON".to_owned()))
}

/// The challenge of a `state` column, with the card's standing.
pub(super) fn read_challenge(state: &str, standing: Standing) -> Result<Challenge, StoreFault> {
    let challenge: Challenge = serde_json::from_str(state).map_err(|_| unreadable("challenge.state"))?;
    Ok(Challenge { standing, ..challenge })
}

/// The `task` column of a job.
pub(super) fn write_task(task: &Task) -> Result<String, StoreFault> {
    serde_json::to_string(task).map_err(|_| StoreFault("a task cannot be written as JSON".to_owned()))
}

/// The task of a `task` column.
pub(super) fn read_task(task: &str) -> Result<Task, StoreFault> {
    serde_json::from_str(task).map_err(|_| unreadable("outbox.task"))
}

/// The `event` column of an event.
pub(super) fn write_event(event: &Event) -> Result<String, StoreFault> {
    serde_json::to_string(event).map_err(|_| StoreFault("an event cannot be written as JSON".to_owned()))
}

/// The event of an `event` column.
pub(super) fn read_event(event: &str) -> Result<Event, StoreFault> {
    serde_json::from_str(event).map_err(|_| unreadable("event.event"))
}

/// The `subject` column of an event.
pub(super) fn write_subject(subject: &Subject) -> Result<String, StoreFault> {
    serde_json::to_string(subject).map_err(|_| StoreFault("a subject cannot be written as JSON".to_owned()))
}

/// The subject of an event's `subject` column.
pub(super) fn read_subject(subject: &str) -> Result<Subject, StoreFault> {
    serde_json::from_str(subject).map_err(|_| unreadable("event.subject"))
}

/// The `subject` column of a delivery: the same for the same subject, whatever its spelling, and for no other.
pub(super) fn write_queue(subject: &Subject) -> String {
    match subject {
        Subject::Transaction(id) => format!("transaction/{}", id.canonical()),
        Subject::Card(id) => format!("card/{id}"),
    }
}

/// The shape of a column.
pub(super) fn read_shape(shape: &str) -> Result<Shape, StoreFault> {
    Shape::named(shape).ok_or_else(|| unreadable("endpoint.shape"))
}

/// The card's status of a column.
pub(super) fn read_card_status(status: &str) -> Result<CardStatus, StoreFault> {
    CardStatus::named(status).ok_or_else(|| unreadable("card.status"))
}

/// The identifier in a key column, in its canonical spelling.
pub(super) fn read_id(id: &str) -> Result<TransactionId, StoreFault> {
    id.parse().map_err(|_| unreadable("challenge.id"))
}

/// The standing in a card's columns. A block has both of its columns, or neither.
pub(super) fn read_standing(
    failures: i64,
    last_failure: Option<i64>,
    blocked_until: Option<i64>,
    block_reason: Option<&str>,
) -> Result<Standing, StoreFault> {
    let block = match (blocked_until, block_reason.map(BlockReason::named)) {
        (None, None) => None,
        (Some(until), Some(Some(reason))) => Some(Block { until: Moment::from_millis(until), reason }),
        _ => return Err(unreadable("card.block_reason")),
    };
    Ok(Standing {
        failures: u8::try_from(failures).map_err(|_| unreadable("card.failures"))?,
        last_failure: last_failure.map(Moment::from_millis),
        block,
    })
}

/// The status of a column.
pub(super) fn read_status(status: &str) -> Result<ApprovalStatus, StoreFault> {
    ApprovalStatus::named(status).ok_or_else(|| unreadable("approval.status"))
}

/// The number of a column.
pub(super) fn read_number(number: i64) -> Result<u32, StoreFault> {
    u32::try_from(number).map_err(|_| unreadable("approval.number"))
}

/// How many rows there are.
pub(super) fn read_count(count: i64) -> usize {
    usize::try_from(count).unwrap_or(0)
}

/// A version, for a column: databases count with a sign.
pub(super) fn write_version(version: u64) -> Result<i64, StoreFault> {
    i64::try_from(version).map_err(|_| StoreFault("a version is out of range".to_owned()))
}

/// The version of a column.
pub(super) fn read_version(version: i64) -> Result<u64, StoreFault> {
    u64::try_from(version).map_err(|_| unreadable("version"))
}

/// The number of tries of a column.
pub(super) fn read_tries(tries: i64) -> Result<u32, StoreFault> {
    u32::try_from(tries).map_err(|_| unreadable("tries"))
}

/// The sequence of a delivery's column.
pub(super) fn read_sequence(sequence: i64) -> Result<u32, StoreFault> {
    u32::try_from(sequence).map_err(|_| unreadable("delivery.sequence"))
}

/// A limit, for a query. More than a database can count is no limit.
pub(super) fn write_limit(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

fn unreadable(column: &str) -> StoreFault {
    StoreFault(format!("{column} holds what this version cannot read"))
}
