//! The numbered scripts that make the tables, and the rule which of them are still to run.
//!
//! What not: running them; each database does that with its own connection, one transaction for each script.
//! How to extend: a file in `migrations/<database>` and a line in its list below. The checksum of a script that has run is
//! kept, and a script that was edited afterwards refuses to start.

use crate::server::ports::StoreFault;
use sha2::{Digest, Sha256};

/// SQLite's scripts, in order.
pub(super) const SQLITE: &[Migration] = &[
    Migration { number: 1, name: "first_tables", text: include_str!("migrations/sqlite/0001_first_tables.sql") },
    Migration { number: 2, name: "issuer", text: include_str!("migrations/sqlite/0002_issuer.sql") },
    Migration { number: 3, name: "endpoints", text: include_str!("migrations/sqlite/0003_endpoints.sql") },
    Migration { number: 4, name: "language", text: include_str!("migrations/sqlite/0004_language.sql") },
];

/// A script.
#[derive(Clone, Copy, Debug)]
pub(super) struct Migration {
    /// Its place, from 1 without gaps.
    pub(super) number: i64,
    /// What it does, for people.
    pub(super) name: &'static str,
    /// The SQL.
    pub(super) text: &'static str,
}

impl Migration {
    /// What is kept to recognise the script.
    pub(super) fn checksum(&self) -> Vec<u8> {
        Sha256::digest(self.text.as_bytes()).to_vec()
    }
}

/// The scripts that have not run yet, given number and checksum of those that have, in order.
///
/// # Errors
/// When a script has changed since it ran, is missing in between, or is not known to this version.
pub(super) fn pending<'a>(known: &'a [Migration], ran: &[(i64, Vec<u8>)]) -> Result<&'a [Migration], StoreFault> {
    let mut rest = known;
    for (number, checksum) in ran {
        let Some((next, after)) = rest.split_first() else {
            return Err(StoreFault(format!("migration {number} is unknown: the database belongs to a newer version")));
        };
        if next.number != *number {
            return Err(StoreFault(format!("migration {} is expected but {number} has run", next.number)));
        }
        if next.checksum() != *checksum {
            return Err(StoreFault(format!("migration {number} ({}) has changed since it ran", next.name)));
        }
        rest = after;
    }
    Ok(rest)
}
