//! The SQL of approvals. Like `statements`, inside somebody else's transaction.

use super::statements::{CHALLENGE, stored};
use crate::challenge::{ApprovalStatus, Moment};
use crate::emv::value::TransactionId;
use crate::server::ports::{ApprovalChange, ApprovalFilter, StoreFault, StoredApproval};
use crate::server::store::rows;
use rusqlite::types::Value;
use rusqlite::{Connection, Params, Row, params, params_from_iter};

/// Makes an approval, or ends one that is pending. What has ended never changes again.
pub(super) fn apply(connection: &Connection, challenge: &str, change: &ApprovalChange, now: Moment) -> Result<(), StoreFault> {
    if change.status == ApprovalStatus::Pending {
        connection
            .prepare_cached(
                "INSERT INTO approval (id, challenge_id, card_id, number, status, asked_at)
                 SELECT ?1, id, card_id, ?3, ?4, ?5 FROM challenge WHERE id = ?2",
            )?
            .execute(params![change.id, challenge, change.number, change.status.name(), now.millis()])?;
    } else {
        connection
            .prepare_cached(
                "UPDATE approval SET status = ?3, ended_at = ?4
                 WHERE challenge_id = ?1 AND number = ?2 AND status = 'pending'",
            )?
            .execute(params![challenge, change.number, change.status.name(), now.millis()])?;
    }
    Ok(())
}

/// The columns of an approval, those of its challenge first, and where they come from.
fn select() -> String {
    format!(
        "SELECT {CHALLENGE}, approval.id, approval.number, approval.status, approval.challenge_id, card.client_id
         FROM approval JOIN challenge ON challenge.id = approval.challenge_id JOIN card ON card.id = approval.card_id"
    )
}

/// An approval of this issuer.
pub(super) fn approval(connection: &Connection, issuer: &str, id: &str) -> Result<Option<StoredApproval>, StoreFault> {
    one(connection, "approval.id = ?1 AND card.issuer = ?2", params![id, issuer])
}

/// The approval of a challenge by its number.
pub(super) fn approval_of(
    connection: &Connection,
    challenge: &TransactionId,
    number: u32,
) -> Result<Option<StoredApproval>, StoreFault> {
    one(connection, "approval.challenge_id = ?1 AND approval.number = ?2", params![challenge.canonical(), number])
}

fn one(connection: &Connection, condition: &str, which: impl Params) -> Result<Option<StoredApproval>, StoreFault> {
    let mut statement = connection.prepare_cached(&format!("{} WHERE {condition}", select()))?;
    let mut found = statement.query(which)?;
    found.next()?.map(read).transpose()
}

/// A page of the approvals that match, newest first, and how many match in all. Both are seen in one transaction.
pub(super) fn approvals(
    connection: &Connection,
    filter: &ApprovalFilter,
    offset: usize,
    limit: usize,
) -> Result<(Vec<StoredApproval>, usize), StoreFault> {
    // Only what is asked for stands in the statement, so that the index of what is asked for is used.
    let asked = [
        ("card.issuer = ?", Some(filter.issuer.as_str())),
        ("card.client_id = ?", filter.client_id.as_deref()),
        ("card.client_number = ?", filter.client_number.as_deref()),
        ("approval.card_id = ?", filter.card_id.as_deref()),
        ("approval.status = ?", filter.status.map(ApprovalStatus::name)),
    ];
    let (mut tests, mut values): (Vec<_>, Vec<_>) =
        asked.into_iter().filter_map(|(test, value)| Some((test.to_owned(), Value::from(value?.to_owned())))).unzip();
    if let Some(digests) = &filter.client_title {
        tests.push(format!("card.client_title_mac IN ({})", vec!["?"; digests.len()].join(", ")));
        values.extend(digests.iter().cloned().map(Value::from));
    }
    let tests = tests.join(" AND ");

    let count = format!("SELECT count(*) FROM approval JOIN card ON card.id = approval.card_id WHERE {tests}");
    let total = connection.prepare_cached(&count)?.query_row(params_from_iter(&values), |row| row.get(0))?;
    let mut statement =
        connection.prepare_cached(&format!("{} WHERE {tests} ORDER BY approval.seq DESC LIMIT ? OFFSET ?", select()))?;
    let window = [limit, offset].map(|number| Value::from(rows::write_limit(number)));
    values.extend(window);
    let mut found = statement.query(params_from_iter(&values))?;
    let mut page = Vec::new();
    while let Some(row) = found.next()? {
        page.push(read(row)?);
    }
    Ok((page, rows::read_count(total)))
}

fn read(row: &Row<'_>) -> Result<StoredApproval, StoreFault> {
    let stored = stored(row)?;
    Ok(StoredApproval {
        id: row.get(12)?,
        number: rows::read_number(row.get(13)?)?,
        status: rows::read_status(&row.get::<_, String>(14)?)?,
        card_id: stored.card.clone(),
        client_id: row.get(16)?,
        challenge_id: rows::read_id(&row.get::<_, String>(15)?)?,
        stored,
    })
}
