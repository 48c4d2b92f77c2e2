//! What only the inside can show: pragmas of each connection, groups, mounts, migrations, how rows are found. The rest is in `tests/it/store`.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod plans;

use super::place::network_file_system;
use super::{Sqlite, connection};
use crate::server::ports::StoreFault;
use crate::server::store::migrations::{Migration, SQLITE, pending};
use rusqlite::Connection;
use rusqlite::types::Value;
use std::path::Path;
use std::sync::{Arc, mpsc};

fn pragma(connection: &Connection, name: &str) -> Result<String, StoreFault> {
    Ok(match connection.pragma_query_value(None, name, |row| row.get::<_, Value>(0))? {
        Value::Integer(number) => number.to_string(),
        other => format!("{other:?}"),
    })
}

fn beat(id: i64) -> impl FnOnce(&Connection) -> Result<(), StoreFault> + Send + 'static {
    move |connection| {
        connection.execute("INSERT INTO notes (id) VALUES (?1)", [id])?;
        Ok(())
    }
}

/// A store with a table to scribble in.
async fn opened(directory: &Path) -> Arc<Sqlite> {
    let store = Sqlite::open(&directory.join("acs.db")).unwrap();
    let table = "CREATE TABLE notes (id INTEGER PRIMARY KEY, card TEXT REFERENCES card (id)) STRICT";
    store.writer.write(move |connection| Ok(connection.execute_batch(table)?)).await.unwrap();
    Arc::new(store)
}

async fn notes(store: &Sqlite) -> Vec<i64> {
    let read = |connection: &Connection| {
        let mut statement = connection.prepare("SELECT id FROM notes ORDER BY id")?;
        Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?)
    };
    store.readers.read(read).await.unwrap()
}

/// Queues writes while the writer is held up, so that they become one group.
async fn as_one_group<F>(store: &Arc<Sqlite>, writes: Vec<F>) -> Vec<Result<(), StoreFault>>
where
    F: FnOnce(&Connection) -> Result<(), StoreFault> + Send + 'static,
{
    let (open_gate, gate) = mpsc::channel::<()>();
    let mut tasks = Vec::new();
    let first = Arc::clone(store);
    let (entered, at_gate) = tokio::sync::oneshot::channel();
    let held = tokio::spawn(async move {
        let wait = move |_: &Connection| {
            let _ = entered.send(());
            let _ = gate.recv();
            Ok(())
        };
        first.writer.write(wait).await
    });
    at_gate.await.unwrap();
    for write in writes {
        let store = Arc::clone(store);
        tasks.push(tokio::spawn(async move { store.writer.write(write).await }));
    }
    // On this runtime's one thread, one turn lets every task queue its write.
    tokio::task::yield_now().await;
    open_gate.send(()).unwrap();
    held.await.unwrap().unwrap();
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.unwrap());
    }
    answers
}

#[tokio::test]
async fn pragmas_are_in_force_on_every_connection() {
    let directory = tempfile::tempdir().unwrap();
    let store = opened(directory.path()).await;
    let written = |connection: &Connection| {
        ["journal_mode", "synchronous", "busy_timeout", "foreign_keys", "trusted_schema", "secure_delete"]
            .map(|name| pragma(connection, name))
            .into_iter()
            .collect::<Result<Vec<_>, _>>()
    };
    let found = store.writer.write(written).await.unwrap();
    assert_eq!(found, ["Text(\"wal\")", "2", "5000", "1", "0", "1"]);
    let read = |connection: &Connection| {
        Ok([pragma(connection, "query_only")?, pragma(connection, "trusted_schema")?, pragma(connection, "busy_timeout")?])
    };
    assert_eq!(store.readers.read(read).await.unwrap(), ["1", "0", "5000"]);
}

#[tokio::test]
async fn readers_cannot_write() {
    let directory = tempfile::tempdir().unwrap();
    let store = opened(directory.path()).await;
    assert!(store.readers.read(beat(1)).await.is_err());
}

#[tokio::test]
async fn a_failing_write_does_not_touch_its_group() {
    let directory = tempfile::tempdir().unwrap();
    let store = opened(directory.path()).await;
    let answers = as_one_group(&store, vec![beat(1), beat(1), beat(2)]).await;
    assert_eq!(answers.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    assert_eq!(notes(&store).await, [1, 2]);
}

#[tokio::test]
async fn a_failing_write_leaves_no_half_of_itself() {
    let directory = tempfile::tempdir().unwrap();
    let store = opened(directory.path()).await;
    let two_steps = |connection: &Connection| {
        beat(1)(connection)?;
        Err(StoreFault("second half".to_owned()))
    };
    assert_eq!(store.writer.write::<(), _>(two_steps).await, Err(StoreFault("second half".to_owned())));
    assert!(notes(&store).await.is_empty());
}

#[tokio::test]
async fn a_failing_commit_fails_the_whole_group_and_nothing_after_it() {
    let directory = tempfile::tempdir().unwrap();
    let store = opened(directory.path()).await;
    // A constraint that is checked at COMMIT only.
    let breaks_commit: fn(&Connection) -> Result<(), StoreFault> = |connection| {
        connection.execute_batch("PRAGMA defer_foreign_keys=ON; INSERT INTO notes (id, card) VALUES (1, 'nobody')")?;
        Ok(())
    };
    let fine: fn(&Connection) -> Result<(), StoreFault> = |connection| beat(2)(connection);
    let answers = as_one_group(&store, vec![fine, breaks_commit]).await;
    assert!(answers.iter().all(Result::is_err), "{answers:?}");
    assert!(notes(&store).await.is_empty());
    store.writer.write(beat(3)).await.unwrap();
    assert_eq!(notes(&store).await, [3]);
}

#[tokio::test]
async fn a_transaction_that_sqlite_gave_up_is_not_answered_as_done() {
    let directory = tempfile::tempdir().unwrap();
    let store = opened(directory.path()).await;
    store.writer.write(beat(1)).await.unwrap();
    let fine: fn(&Connection) -> Result<(), StoreFault> = |connection| beat(2)(connection);
    // What a full disk does: the whole transaction is rolled back in the middle.
    let rolls_back: fn(&Connection) -> Result<(), StoreFault> = |connection| {
        connection.execute_batch("INSERT OR ROLLBACK INTO notes (id) VALUES (1)")?;
        Ok(())
    };
    let late: fn(&Connection) -> Result<(), StoreFault> = |connection| beat(3)(connection);
    let answers = as_one_group(&store, vec![fine, rolls_back, late]).await;
    assert!(answers.iter().all(Result::is_err), "{answers:?}");
    assert_eq!(notes(&store).await, [1]);
    store.writer.write(beat(4)).await.unwrap();
    assert_eq!(notes(&store).await, [1, 4]);
}

#[tokio::test]
async fn a_full_disk_fails_closed_and_heals() {
    let directory = tempfile::tempdir().unwrap();
    let store = opened(directory.path()).await;
    let pages = |limit: u32| {
        let sql = format!("PRAGMA max_page_count={limit}");
        store.writer.write(move |connection| Ok(connection.execute_batch(&sql)?))
    };
    // No page beyond those there are: for SQLite the same as a disk without room.
    pages(1).await.unwrap();
    let large = |connection: &Connection| {
        let sql = "INSERT INTO card (id, issuer, fingerprint_key, fingerprint_mac, last_four, sealed_contact)
                   VALUES ('a', 'i', 'k', x'00', '1234', zeroblob(100000))";
        connection.execute(sql, [])?;
        Ok(())
    };
    assert!(store.writer.write(large).await.unwrap_err().0.contains("full"));
    pages(1_000_000).await.unwrap();
    store.writer.write(large).await.unwrap();
}

#[tokio::test]
async fn dropping_writes_what_was_queued_and_leaves_one_clean_file() {
    let directory = tempfile::tempdir().unwrap();
    let store = opened(directory.path()).await;
    let answers = as_one_group(&store, (1..=50).map(beat).collect()).await;
    assert!(answers.iter().all(Result::is_ok));
    drop(store);
    assert!(!directory.path().join("acs.db-wal").exists());
    assert_eq!(notes(&Sqlite::open(&directory.path().join("acs.db")).unwrap()).await.len(), 50);
}

#[test]
fn scripts_run_once_and_in_order() {
    let first = Migration { number: 1, name: "first", text: "CREATE TABLE a (id INTEGER) STRICT" };
    let second = Migration { number: 2, name: "second", text: "CREATE TABLE b (id INTEGER) STRICT" };
    let edited = Migration { text: "CREATE TABLE c (id INTEGER) STRICT", ..first };
    let ran = [(1, first.checksum())];
    assert_eq!(pending(&[first, second], &ran).unwrap().len(), 1);
    assert_eq!(pending(&[first], &ran).unwrap().len(), 0);
    assert!(pending(&[edited, second], &ran).unwrap_err().0.contains("changed"));
    assert!(pending(&[], &ran).unwrap_err().0.contains("newer"));
    assert!(pending(&[first, second], &[(2, second.checksum())]).is_err());
    assert!(SQLITE.iter().map(|migration| migration.number).eq(1..=i64::try_from(SQLITE.len()).unwrap()));
}

#[test]
fn a_script_that_fails_leaves_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("acs.db");
    std::fs::File::create(&path).unwrap();
    let mut writer = connection::open_writer(&path).unwrap();
    let broken = Migration { number: 1, name: "broken", text: "CREATE TABLE a (id INTEGER) STRICT; CREATE TABLE a (id INTEGER)" };
    assert!(connection::migrate(&mut writer, &[broken]).is_err());
    let mended = Migration { text: "CREATE TABLE a (id INTEGER) STRICT", ..broken };
    connection::migrate(&mut writer, &[mended]).unwrap();
    connection::migrate(&mut writer, &[mended]).unwrap();
}

#[test]
fn network_file_systems_are_seen() {
    let mounts = "21 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
                  30 21 0:40 / /srv rw,relatime shared:5 - nfs4 server:/x rw\n\
                  31 30 8:2 / /srv/local\\040disk rw - xfs /dev/sdb rw\n";
    assert_eq!(network_file_system(mounts, Path::new("/srv/acs.db")), Some("nfs4"));
    assert_eq!(network_file_system(mounts, Path::new("/srv/local disk/acs.db")), None);
    assert_eq!(network_file_system(mounts, Path::new("/srvother/acs.db")), None);
    assert_eq!(network_file_system("", Path::new("/acs.db")), None);
}
