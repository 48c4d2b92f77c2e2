//! Connections: how they are opened, what must be in force on them, and the migrations.

use crate::server::ports::StoreFault;
use crate::server::store::migrations::{Migration, pending};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, TransactionBehavior, params};
use std::path::Path;

/// What must be in force on the connection that writes, and how SQLite answers when it is. Reference R1.
const WRITING: &[(&str, &str, &str)] = &[
    ("busy_timeout", "5000", "5000"),
    ("secure_delete", "ON", "1"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
];

/// The same for connections that read.
const READING: &[(&str, &str, &str)] =
    &[("busy_timeout", "5000", "5000"), ("query_only", "ON", "1"), ("trusted_schema", "OFF", "0")];

/// Opens the connection that writes.
///
/// # Errors
/// When SQLite fails, or when a pragma is not in force afterwards.
pub(super) fn open_writer(path: &Path) -> Result<Connection, StoreFault> {
    open(path, OpenFlags::SQLITE_OPEN_READ_WRITE, WRITING)
}

/// Opens a connection that reads. The writer must have opened the file before.
///
/// # Errors
/// When SQLite fails, or when a pragma is not in force afterwards.
pub(super) fn open_reader(path: &Path) -> Result<Connection, StoreFault> {
    open(path, OpenFlags::SQLITE_OPEN_READ_ONLY, READING)
}

fn open(path: &Path, mode: OpenFlags, pragmas: &[(&str, &str, &str)]) -> Result<Connection, StoreFault> {
    // No SQLITE_OPEN_URI: a path is a path. No SQLITE_OPEN_CREATE: `place` makes the file, with its mode.
    let connection = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.set_prepared_statement_cache_capacity(64);
    for (name, wish, _) in pragmas {
        connection.execute_batch(&format!("PRAGMA {name}={wish}"))?;
    }
    // Asked after all have been set: SQLite ignores what it does not know or cannot do.
    for (name, _, expected) in pragmas {
        let found = match connection.pragma_query_value(None, name, |row| row.get::<_, Value>(0))? {
            Value::Integer(number) => number.to_string(),
            Value::Text(text) => text,
            _ => String::new(),
        };
        if found != *expected {
            return Err(StoreFault(format!("PRAGMA {name} is {found} and must be {expected}")));
        }
    }
    Ok(connection)
}

/// Runs the scripts that have not run yet, each in a transaction of its own together with the note that it ran.
///
/// # Errors
/// When a script that ran is changed or unknown, and when SQLite fails.
pub(super) fn migrate(connection: &mut Connection, known: &[Migration]) -> Result<(), StoreFault> {
    connection.execute_batch(
        "CREATE TABLE IF NOT EXISTS migration (
             number INTEGER NOT NULL PRIMARY KEY,
             name   TEXT    NOT NULL,
             sha256 BLOB    NOT NULL
         ) STRICT",
    )?;
    let ran = connection
        .prepare("SELECT number, sha256 FROM migration ORDER BY number")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    for migration in pending(known, &ran)? {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(migration.text)?;
        transaction.execute(
            "INSERT INTO migration (number, name, sha256) VALUES (?1, ?2, ?3)",
            params![migration.number, migration.name, migration.checksum()],
        )?;
        transaction.commit()?;
    }
    Ok(())
}
