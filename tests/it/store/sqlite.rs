//! SQLite: the contract, and what a file promises besides.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::contract::{
    NOW, about, about_card, at, begun, card, code, delivered, endpoint, id, intake, loaded, new_card, put, step, tell,
};
use acs_challenge::challenge::ApprovalStatus;
use acs_challenge::server::ports::{ApprovalChange, Begun, CardChange, Commit, Committed, Sealed, Store, Task, Which};
use acs_challenge::server::store::sqlite::Sqlite;
use rusqlite::Connection;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use tempfile::TempDir;

fn open() -> (Arc<dyn Store>, TempDir) {
    let directory = tempfile::tempdir().unwrap();
    let store = Sqlite::open(&directory.path().join("acs.db")).unwrap();
    (Arc::new(store), directory)
}

super::hold_to_contract!(crate::store::sqlite::open);

pub(super) fn file(directory: &TempDir) -> PathBuf {
    directory.path().join("acs.db")
}

/// What SQLite holds, as another program would see it.
pub(super) fn count(path: &Path, table: &str) -> i64 {
    let connection = Connection::open(path).unwrap();
    connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
}

#[tokio::test]
async fn a_second_store_on_the_same_file_is_refused_until_the_first_is_gone() {
    let (first, directory) = open();
    let fault = Sqlite::open(&file(&directory)).unwrap_err();
    assert!(fault.0.contains("in use by another process"), "{fault}");
    // The refused attempt has not cost the first one its file.
    first.ready().await.unwrap();
    drop(first);
    Sqlite::open(&file(&directory)).unwrap().ready().await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn a_second_store_is_refused_under_another_name_too() {
    let (_first, directory) = open();
    let link = directory.path().join("link.db");
    std::os::unix::fs::symlink(file(&directory), &link).unwrap();
    assert!(Sqlite::open(&link).unwrap_err().0.contains("in use"));
}

#[cfg(unix)]
#[tokio::test]
async fn everything_it_makes_is_this_users_only() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().unwrap();
    let made = directory.path().join("var/lib");
    let store = Sqlite::open(&made.join("acs.db")).unwrap();
    store.ready().await.unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&made), 0o700);
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&made).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(mode(&entry.path()), 0o600, "{entry:?}");
        names.push(entry.file_name().into_string().unwrap());
    }
    names.sort();
    assert_eq!(names, ["acs.db", "acs.db-shm", "acs.db-wal", "acs.db.lock"]);
}

#[tokio::test]
async fn a_changed_or_unknown_migration_refuses_to_start() {
    let (store, directory) = open();
    drop(store);
    let alter = |sql: &str| Connection::open(file(&directory)).unwrap().execute_batch(sql).unwrap();
    alter("INSERT INTO migration (number, name, sha256) VALUES (9999, 'future', x'00')");
    let fault = Sqlite::open(&file(&directory)).unwrap_err();
    assert!(fault.0.contains("9999") && fault.0.contains("newer version"), "{fault}");
    alter("DELETE FROM migration WHERE number = 9999");
    drop(Sqlite::open(&file(&directory)).unwrap());
    alter("UPDATE migration SET sha256 = x'00' WHERE number = 1");
    let fault = Sqlite::open(&file(&directory)).unwrap_err();
    assert!(fault.0.contains("migration 1") && fault.0.contains("changed"), "{fault}");
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(file(&directory), "not a database, but long enough to be read as the header of one".repeat(20)).unwrap();
    assert!(Sqlite::open(&file(&directory)).is_err());
    assert!(Sqlite::open(directory.path()).is_err());
}

#[tokio::test]
async fn what_was_stored_is_there_after_a_restart() {
    let (store, directory) = open();
    begun(&*store, 1).await;
    let stored = loaded(&*store, 1).await;
    store.commit(step(&stored, vec![code(1)])).await.unwrap();
    let before = loaded(&*store, 1).await;
    drop(store);
    let store = Sqlite::open(&file(&directory)).unwrap();
    let after = loaded(&store, 1).await;
    assert_eq!((after.challenge, after.version), (before.challenge, before.version));
    assert_eq!(store.claim(at(0), at(1), 9).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_step_whose_job_cannot_be_stored_is_not_stored_either() {
    let (store, directory) = open();
    begun(&*store, 1).await;
    let trigger = "CREATE TRIGGER refuse BEFORE INSERT ON outbox WHEN NEW.task LIKE '%refused%'
                   BEGIN SELECT RAISE(ABORT, 'refused by the test'); END";
    Connection::open(file(&directory)).unwrap().execute_batch(trigger).unwrap();
    let before = loaded(&*store, 1).await;
    let refused = Task::ReportResult { challenge: id(1, 1), url: "refused".to_owned(), rreq: String::new() };
    let mut half = step(&before, vec![code(1), refused]);
    half.next.standing.failures = 1;
    half.session_data = Some(Sealed(vec![1]));
    half.due = Some(at(0));
    assert!(store.commit(half).await.is_err());
    let after = loaded(&*store, 1).await;
    assert_eq!(after.challenge, before.challenge);
    assert_eq!((after.version, after.standing_version, after.session_data), (before.version, before.standing_version, None));
    assert_eq!(store.claim(at(9), at(10), 9).await, Ok(vec![]));
    assert_eq!(store.due(at(9), 9).await, Ok(vec![]));
}

#[tokio::test]
async fn an_approval_that_cannot_be_stored_leaves_nothing_of_its_step() {
    let (store, directory) = open();
    begun(&*store, 1).await;
    let change = |id: &str| ApprovalChange { id: id.to_owned(), number: 1, status: ApprovalStatus::Pending };
    let asked = Commit { approvals: vec![change("one")], ..step(&loaded(&*store, 1).await, vec![]) };
    store.commit(asked).await.unwrap();
    let before = loaded(&*store, 1).await;
    // Number 1 is taken.
    let twin = Commit { approvals: vec![change("two")], ..step(&before, vec![code(1)]) };
    assert!(store.commit(twin).await.is_err());
    assert_eq!(loaded(&*store, 1).await.version, before.version);
    assert_eq!((count(&file(&directory), "approval"), count(&file(&directory), "outbox")), (1, 0));
}

/// On one thread, so that one turn of the executor queues every write while another program holds the file.
#[tokio::test]
async fn one_failing_write_of_a_group_does_not_touch_the_others() {
    let (store, directory) = open();
    put(&*store, card("c")).await;
    let holder = Connection::open(file(&directory)).unwrap();
    holder.execute_batch("BEGIN IMMEDIATE").unwrap();
    let writes: Vec<_> = (1..=20)
        .map(|nth| {
            let store = Arc::clone(&store);
            let card = if nth == 7 { "no such card" } else { "c" };
            tokio::spawn(async move { store.begin(intake(nth, card, None)).await })
        })
        .collect();
    tokio::task::yield_now().await;
    holder.execute_batch("ROLLBACK").unwrap();
    for (nth, write) in (1..).zip(writes) {
        let answer = write.await.unwrap();
        assert_eq!(answer.is_ok_and(|begun| begun == Begun::New), nth != 7, "write {nth}");
    }
    assert_eq!((count(&file(&directory), "intake"), count(&file(&directory), "challenge")), (19, 19));
}

#[tokio::test]
async fn a_job_that_cannot_be_read_does_not_hold_up_the_others() {
    let (store, directory) = open();
    begun(&*store, 1).await;
    let stored = loaded(&*store, 1).await;
    store.commit(step(&stored, vec![code(1), code(2)])).await.unwrap();
    let alter = "UPDATE outbox SET task = '{\"task\":\"of_another_version\"}' WHERE id = 1";
    Connection::open(file(&directory)).unwrap().execute_batch(alter).unwrap();
    let jobs = store.claim(at(0), at(60), 9).await.unwrap();
    assert_eq!(jobs.iter().map(|job| job.task.clone()).collect::<Vec<_>>(), [code(2)]);
    assert_eq!(count(&file(&directory), "outbox"), 2);
}

#[tokio::test]
async fn a_change_whose_event_cannot_be_stored_is_not_stored_either() {
    let (store, directory) = open();
    put(&*store, card("c")).await;
    store.add_endpoint(endpoint("e")).await.unwrap();
    tell(&*store, NOW, vec![about_card("taken")]).await;
    let events = vec![about_card("new"), about_card("taken")];
    let twin = CardChange { expected: Some(2), tasks: vec![code(1)], events, ..new_card(card("c")) };
    assert!(store.change_card(twin).await.is_err());
    assert_eq!(store.card_by_id("issuer", "c").await.unwrap().map(|(card, _)| card.version), Some(2));
    let kept = ["event", "delivery", "outbox"].map(|table| count(&file(&directory), table));
    assert_eq!(kept, [1, 1, 0]);
}

#[tokio::test]
async fn an_event_goes_with_its_last_delivery() {
    let (store, directory) = open();
    put(&*store, card("c")).await;
    for name in ["e", "f"] {
        store.add_endpoint(endpoint(name)).await.unwrap();
    }
    tell(&*store, NOW, vec![about_card("one"), about_card("two")]).await;
    assert_eq!(delivered(&*store, "e", NOW).await.len(), 2);
    let rows = || ["event", "delivery", "told"].map(|table| count(&file(&directory), table));
    store.forget(at(9), at(9)).await.unwrap();
    assert_eq!(rows(), [2, 2, 1]);
    assert_eq!(store.remove_endpoint("f").await, Ok(true));
    assert_eq!(rows(), [0, 0, 1]);
    assert_eq!(store.remove_endpoint("e").await, Ok(true));
    assert_eq!(rows(), [0, 0, 0]);
}

#[tokio::test]
async fn an_endpoint_or_event_that_cannot_be_read_does_not_hold_up_the_others() {
    let (store, directory) = open();
    put(&*store, card("c")).await;
    for name in ["e", "f"] {
        store.add_endpoint(endpoint(name)).await.unwrap();
    }
    tell(&*store, NOW, vec![about_card("odd"), about(1, "fine")]).await;
    let alter = "UPDATE endpoint SET shape = 'future' WHERE id = 'f'; UPDATE event SET event = '\"future\"' WHERE id = 'odd'";
    Connection::open(file(&directory)).unwrap().execute_batch(alter).unwrap();
    assert_eq!(store.endpoints(None).await, Ok(vec![endpoint("e")]));
    assert_eq!(store.endpoints_due(NOW).await, Ok(vec![endpoint("e")]));
    assert_eq!(delivered(&*store, "e", NOW).await, [("fine".to_owned(), 1)]);
    tell(&*store, at(1), vec![about(2, "later")]).await;
    assert_eq!(delivered(&*store, "e", at(1)).await, [("later".to_owned(), 1)]);
    // An operator sees all of it.
    let shown = store.deliveries(&Which::default(), 9).await.unwrap();
    let kinds: Vec<_> = shown.iter().map(|shown| (shown.event.as_str(), shown.endpoint.as_str(), shown.kind.as_str())).collect();
    let fraud = "challenge.fraud_reported";
    assert_eq!(kinds, [("later", "e", fraud), ("fine", "f", ""), ("fine", "e", fraud), ("odd", "f", ""), ("odd", "e", "")]);
    assert_eq!(store.remove_endpoint("f").await, Ok(true));
}

#[tokio::test]
async fn a_state_that_cannot_be_read_is_a_fault_that_quotes_nothing() {
    let (store, directory) = open();
    begun(&*store, 1).await;
    let alter = "UPDATE challenge SET state = '{\"facts\":\"4111111111111111\"}'";
    Connection::open(file(&directory)).unwrap().execute_batch(alter).unwrap();
    let fault = store.load(&id(1, 1)).await.unwrap_err();
    assert!(!fault.0.contains("4111"), "{fault}");
}

const VICTIM: &str = "store::sqlite::a_killed_process_loses_nothing_it_has_answered";

/// What the killed process does until it is killed: commits, and says so.
async fn be_the_victim() {
    let store = Sqlite::open(Path::new("acs.db")).unwrap();
    loop {
        let stored = loaded(&store, 1).await;
        let answer = store.commit(step(&stored, vec![code(1)])).await.unwrap();
        assert_eq!(answer, Committed::Done);
        // Past the test harness, which keeps what is printed.
        writeln!(std::io::stderr().lock(), "stored {}", stored.version + 1).unwrap();
    }
}

/// Runs itself a second time as the process to kill: there, and only there, the marker file is in the working directory.
#[tokio::test]
async fn a_killed_process_loses_nothing_it_has_answered() {
    if Path::new("victim").exists() {
        return be_the_victim().await;
    }
    let (store, directory) = open();
    begun(&*store, 1).await;
    drop(store);
    std::fs::write(directory.path().join("victim"), "").unwrap();
    for _ in 0..3 {
        let mut victim = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", VICTIM, "--nocapture"])
            .current_dir(directory.path())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(victim.stderr.take().unwrap()).lines().map_while(Result::ok);
        let early: Vec<String> = lines.by_ref().take(25).collect();
        victim.kill().unwrap();
        let last = early.into_iter().chain(lines).filter_map(|line| line.strip_prefix("stored ")?.parse::<u64>().ok()).last();
        victim.wait().unwrap();

        let store = Sqlite::open(&file(&directory)).unwrap();
        let stored = loaded(&store, 1).await;
        assert!(stored.version >= last.unwrap(), "{} is older than {last:?}", stored.version);
        // Every step owed one job, and the first version was there before any.
        let jobs = store.claim(at(0), at(60), usize::MAX).await.unwrap();
        assert_eq!(jobs.len() as u64, stored.version - 1);
        store.release_claims().await.unwrap();
    }
}
