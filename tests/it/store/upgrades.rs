//! SQLite files as earlier versions left them, opened by this one.

use super::contract::{at, card, fingerprint, id, intake, loaded, put};
use super::sqlite::{count, file};
use acs_challenge::challenge::{Block, BlockReason, Channel, Embedding, Moment, Phase, Times};
use acs_challenge::server::ports::{ApiKey, Begun, Card, CardNumber, CardStatus, Sealed, Store, Task};
use acs_challenge::server::store::sqlite::Sqlite;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use tempfile::TempDir;

const SCRIPTS: [(&str, &str); 3] = [
    ("first_tables", include_str!("../../../src/server/store/migrations/sqlite/0001_first_tables.sql")),
    ("issuer", include_str!("../../../src/server/store/migrations/sqlite/0002_issuer.sql")),
    ("endpoints", include_str!("../../../src/server/store/migrations/sqlite/0003_endpoints.sql")),
];

/// A file as that version left it, without content.
fn of_version(version: usize) -> (TempDir, Connection) {
    let directory = tempfile::tempdir().unwrap();
    let connection = Connection::open(file(&directory)).unwrap();
    connection
        .execute_batch(
            "CREATE TABLE migration (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
        )
        .unwrap();
    for (number, (name, script)) in (1_i64..).zip(SCRIPTS).take(version) {
        connection.execute_batch(script).unwrap();
        let digest = Sha256::digest(script.as_bytes()).to_vec();
        connection.execute("INSERT INTO migration VALUES (?1, ?2, ?3)", (number, name, digest)).unwrap();
    }
    (directory, connection)
}

/// The first version's, with a blocked card.
fn of_the_first_version() -> (TempDir, Connection) {
    let (directory, connection) = of_version(1);
    let insert =
        "INSERT INTO card (id, issuer, fingerprint_key, fingerprint_mac, last_four, sealed_contact, failures, blocked_until)
                  VALUES ('c', 'issuer', 'key-1', x'63', '1234', x'', 5, 1800000009000)";
    connection.execute_batch(insert).unwrap();
    (directory, connection)
}

#[tokio::test]
async fn cards_of_the_first_version_keep_their_block() {
    let (directory, connection) = of_the_first_version();
    drop(connection);
    let store = Sqlite::open(&file(&directory)).unwrap();
    let (kept, standing) = store.card(&[fingerprint("c")]).await.unwrap().unwrap();
    assert_eq!((kept.id.as_str(), kept.client_id.as_str()), ("c", ""));
    assert_eq!(standing.block, Some(Block { until: at(9), reason: BlockReason::WrongEntries }));
}

#[tokio::test]
async fn an_upgrade_ends_the_challenges_of_the_first_version() {
    let (directory, connection) = of_the_first_version();
    // One that waits for its CReq, one that asks for a code, one whose result is on its way: as that version wrote them.
    let facts = r#""version":"2.2.0","category":"Payment","channels":["sms"],"created_at":1800000000000"#;
    let asking = r#"{"asking":{"creq":[],"window":"02","page_until":1800000000000,"code":{"number":1},"notice":null}}"#;
    let decided = r#"{"decided":{"outcome":"Authenticated","at":1800000000000,"creq":null,"handover":"pending"}}"#;
    for (nth, phase) in (1..).zip(["\"awaited\"", asking, decided]) {
        let state = format!(r#"{{"facts":{{"id":"{}",{facts}}},"tally":{{}},"phase":{phase},"answered":[]}}"#, id(1, nth));
        let insert = "INSERT INTO challenge (id, card_id, state, sealed_transaction, due, created_at)
                      VALUES (?1, 'c', ?2, x'', 1800000000000, 1800000000000)";
        connection.execute(insert, [id(1, nth).canonical(), state]).unwrap();
        let insert = "INSERT INTO outbox (challenge_id, task, owed_at, due_at) VALUES (?1, ?2, 1800000000000, 1800000000000)";
        let task = r#"{"task":"send_code","number":1,"channel":"sms"}"#;
        connection.execute(insert, [&id(1, nth).canonical(), task]).unwrap();
    }
    drop(connection);
    let store = Sqlite::open(&file(&directory)).unwrap();
    assert_eq!(store.due(at(9999), 9).await, Ok(vec![]), "nothing would come of their deadlines");
    assert_eq!(store.claim(at(9999), at(10_000), 9).await, Ok(vec![]));
    assert_eq!(store.open_challenges("c").await, Ok(vec![]));
    for nth in 1..=3 {
        assert!(store.load(&id(1, nth)).await.is_err(), "nobody can go on with one");
    }
    assert_eq!(count(&file(&directory), "challenge"), 3);
    // The card takes new ones.
    assert_eq!(store.begin(intake(4, "c", None)).await, Ok(Begun::New));
}

/// The second version's: a card with a passkey and an approval, a key, a challenge that waits, and one task of each kind,
/// tried once.
fn of_the_second_version() -> (TempDir, Connection) {
    let (directory, connection) = of_version(2);
    let challenge = id(1, 1).canonical();
    let state = format!(
        r#"{{"facts":{{"id":"{challenge}","version":"2.2.0","category":"01","methods":["approval","sms"],"password":true,
             "asks":false,"trust_list":true,"decline":null,"created_at":1800000000000}},
            "tally":{{"interactions":2,"asked":3,"resends":0,"undelivered":0}},
            "phase":"awaited","answered":[]}}"#
    );
    connection
        .execute_batch(
            "INSERT INTO card (id, issuer, fingerprint_key, fingerprint_mac, last_four, sealed_contact, client_id, failures)
             VALUES ('c', 'issuer', 'key-1', x'63', '1234', x'01', 'client', 2);
             INSERT INTO passkey (credential_id, card_id, sealed_passkey, added_at) VALUES ('p', 'c', x'02', 1800000000000);
             INSERT INTO api_key (id, issuer, scopes, digest) VALUES ('k', 'issuer', 'read', x'03');",
        )
        .unwrap();
    let insert = "INSERT INTO challenge (id, card_id, state, sealed_transaction, due, created_at, told)
                  VALUES (?1, 'c', ?2, x'04', 1800000060000, 1800000000000, 1)";
    connection.execute(insert, [&challenge, &state]).unwrap();
    let insert = "INSERT INTO approval (id, challenge_id, card_id, number, status, asked_at)
                  VALUES ('a', ?1, 'c', 1, 'pending', 1800000000000)";
    connection.execute(insert, [&challenge]).unwrap();
    for (task, sequence) in [
        (r#"{"task":"send_code","number":3,"channel":"sms"}"#, None),
        (r#"{"task":"report_result","url":"https://ds.example/","rreq":"{\"ä\":1}"}"#, None),
        (r#"{"task":"tell_issuer","id":"e","event":{"news":"fraud_reported"}}"#, Some(1)),
    ] {
        let insert = "INSERT INTO outbox (challenge_id, task, owed_at, due_at, tries, claimed_until, sequence)
                      VALUES (?1, ?2, 1800000000000, 1800000005000, 1, 1800000060000, ?3)";
        connection.execute(insert, (&challenge, task, sequence)).unwrap();
    }
    (directory, connection)
}

#[tokio::test]
async fn cards_and_keys_of_the_second_version_are_kept() {
    let (directory, connection) = of_the_second_version();
    drop(connection);
    let store = Sqlite::open(&file(&directory)).unwrap();
    let (kept, standing) = store.card(&[fingerprint("c")]).await.unwrap().unwrap();
    let expected = Card {
        id: "c".to_owned(),
        issuer: "issuer".to_owned(),
        number: Some(CardNumber { fingerprint: fingerprint("c"), root: None }),
        last_four: "1234".to_owned(),
        client_id: "client".to_owned(),
        client_number: String::new(),
        client_title: None,
        status: CardStatus::Active,
        enrolment: Sealed(vec![1]),
        description: None,
        version: 1,
    };
    assert_eq!((kept, standing.failures), (expected, 2));
    assert_eq!(store.bound_fingerprints("key-2").await, Ok(1));
    assert_eq!(store.passkeys("c").await.unwrap().len(), 1);
    let key = ApiKey {
        id: "k".to_owned(),
        issuer: "issuer".to_owned(),
        scopes: "read".to_owned(),
        digest: vec![3],
        created_at: Moment::from_millis(0),
        expires_at: None,
    };
    assert_eq!(store.api_keys(None).await, Ok(vec![key]));
    put(&store, card("d")).await;
}

#[tokio::test]
async fn challenges_of_the_second_version_go_on() {
    let (directory, connection) = of_the_second_version();
    drop(connection);
    let store = Sqlite::open(&file(&directory)).unwrap();
    let stored = loaded(&store, 1).await;
    assert_eq!((stored.challenge.facts.embedding, stored.challenge.times), (Embedding::Emv, Times::default()));
    assert_eq!((stored.challenge.tally.interactions, stored.challenge.phase), (2, Phase::Awaited));
    assert_eq!((stored.transaction, stored.version), (Sealed(vec![4]), 1));
    assert_eq!(store.due(at(60), 9).await, Ok(vec![id(1, 1)]));
    assert_eq!(store.open_challenges("c").await, Ok(vec![id(1, 1)]));
    assert!(store.approval_of(&id(1, 1), 1).await.unwrap().is_some());
}

#[tokio::test]
async fn tasks_of_the_second_version_are_done_and_its_events_are_not_told() {
    let (directory, connection) = of_the_second_version();
    drop(connection);
    let store = Sqlite::open(&file(&directory)).unwrap();
    assert_eq!(store.claim(at(59), at(99), 9).await, Ok(vec![]), "claimed by who has died");
    store.release_claims().await.unwrap();
    assert_eq!(store.claim(at(4), at(99), 9).await, Ok(vec![]), "not due yet");
    let jobs = store.claim(at(5), at(99), 9).await.unwrap();
    let code = Task::SendCode { challenge: id(1, 1), number: 3, channel: Channel::Sms };
    let rreq = "{\"ä\":1}".to_owned();
    let result = Task::ReportResult { challenge: id(1, 1), url: "https://ds.example/".to_owned(), rreq };
    assert_eq!(
        jobs.iter().map(|job| (&job.task, job.tries, job.owed_at)).collect::<Vec<_>>(),
        [(&code, 1, at(0)), (&result, 1, at(0))]
    );
    assert_eq!((count(&file(&directory), "outbox"), count(&file(&directory), "event")), (2, 0));
}

#[tokio::test]
async fn challenges_of_the_third_version_go_on_without_a_language_of_their_own() {
    let (directory, connection) = of_version(3);
    connection
        .execute_batch(
            "INSERT INTO card (id, issuer, fingerprint_key, fingerprint_mac, last_four, sealed_contact, client_id)
             VALUES ('c', 'issuer', 'key-1', x'63', '1234', x'01', 'client')",
        )
        .unwrap();
    let state = format!(
        r#"{{"facts":{{"id":"{}","version":"2.2.0","category":"01","methods":["sms"],"password":false,
             "asks":false,"trust_list":true,"decline":null,"created_at":1800000000000}},
            "tally":{{"interactions":0,"asked":0,"resends":0,"undelivered":0}},"phase":"awaited","answered":[]}}"#,
        id(1, 1)
    );
    let insert = "INSERT INTO challenge (id, card_id, state, sealed_transaction, due, created_at)
                  VALUES (?1, 'c', ?2, x'04', 1800000060000, 1800000000000)";
    connection.execute(insert, [&id(1, 1).canonical(), &state]).unwrap();
    drop(connection);
    let store = Sqlite::open(&file(&directory)).unwrap();
    let stored = loaded(&store, 1).await;
    assert_eq!((stored.language, stored.transaction, stored.challenge.phase), (None, Sealed(vec![4]), Phase::Awaited));
}
