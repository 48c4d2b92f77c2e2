//! That what runs at every turn finds its rows by an index that holds only what waits, and goes through nobody else's.

use crate::challenge::Moment;
use crate::server::ports::{Endpoint, Event, NewEvent, Sealed, Settled, Shape, Subject};
use crate::server::store::migrations::SQLITE;
use crate::server::store::sqlite::events::{
    CLAIM, ENDPOINTS_DUE, FORGET_EVENT, add_endpoint, claim, remove_endpoint, settle, tell,
};
use rusqlite::types::Null;
use rusqlite::{Connection, Params, StatementStatus, params};

fn migrated() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    for migration in SQLITE {
        connection.execute_batch(migration.text).unwrap();
    }
    connection
}

/// SQLite's steps for a statement.
fn plan(sql: &str) -> Vec<String> {
    let connection = migrated();
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let values = vec![Null; statement.parameter_count()];
    let steps = statement.query_map(rusqlite::params_from_iter(values), |row| row.get("detail")).unwrap();
    steps.collect::<Result<_, _>>().unwrap()
}

fn has(plan: &[String], step: &str) -> bool {
    plan.iter().any(|found| found.contains(step))
}

#[test]
fn claiming_looks_at_nothing_that_is_done_or_anothers() {
    let plan = plan(CLAIM);
    assert!(has(&plan, "SEARCH candidate USING INDEX delivery_due (endpoint_id=? AND due_at<?)"), "{plan:#?}");
    assert!(has(&plan, "SEARCH before USING INDEX delivery_waiting (endpoint_id=? AND subject=? AND sequence<?)"), "{plan:#?}");
    assert!(!plan.iter().any(|step| step.starts_with("SCAN") || step.contains("TEMP B-TREE")), "{plan:#?}");
}

#[test]
fn looking_for_endpoints_goes_through_endpoints_only() {
    let plan = plan(ENDPOINTS_DUE);
    assert!(has(&plan, "SEARCH candidate USING INDEX delivery_due (endpoint_id=? AND due_at<?)"), "{plan:#?}");
    assert!(has(&plan, "SEARCH before USING INDEX delivery_waiting (endpoint_id=? AND subject=? AND sequence<?)"), "{plan:#?}");
    let scans: Vec<_> = plan.iter().filter(|step| step.starts_with("SCAN")).collect();
    assert_eq!(scans, ["SCAN endpoint"], "{plan:#?}");
}

#[test]
fn other_queries_over_much_use_their_index() {
    let approvals = "SELECT count(*) FROM approval JOIN card ON card.id = approval.card_id WHERE card.issuer = ? AND ";
    for (sql, index) in [
        ("SELECT id, state FROM challenge WHERE card_id = ?1 AND due IS NOT NULL", "challenge_open (card_id=?)"),
        ("SELECT id FROM event WHERE at < ?1", "event_at (at<?)"),
        ("SELECT 1 FROM delivery WHERE event_id = ?1", "(event_id=?)"),
        ("SELECT event_id FROM delivery WHERE endpoint_id = ?1", "(endpoint_id=?)"),
        (FORGET_EVENT, "SEARCH event USING INDEX sqlite_autoindex_event_1 (id=?)"),
        ("DELETE FROM reservation WHERE forget_at <= ?1", "reservation_forget (forget_at<?)"),
        ("SELECT id FROM outbox WHERE dead_at IS NULL AND due_at <= ?1 ORDER BY due_at, id", "outbox_due (due_at<?)"),
        (&format!("{approvals} card.client_number = ?"), "card_client_number (issuer=? AND client_number=?)"),
        (&format!("{approvals} card.client_title_mac IN (?, ?)"), "card_client_title (issuer=? AND client_title_mac=?)"),
    ] {
        let plan = plan(sql);
        assert!(has(&plan, index), "{sql}: {plan:#?}");
    }
}

/// Operations of SQLite's machine for a statement that yields that many rows.
fn operations(connection: &Connection, sql: &str, values: impl Params, rows: usize) -> i32 {
    let mut statement = connection.prepare(sql).unwrap();
    let found = statement.query_map(values, |_| Ok(())).unwrap().count();
    assert_eq!(found, rows);
    statement.get_status(StatementStatus::VmStep)
}

#[test]
fn ten_thousand_deliveries_of_a_dead_endpoint_slow_no_other() {
    let claiming = |waiting: i64| {
        let connection = migrated();
        let tables = "INSERT INTO endpoint (id, issuer, shape, only_kinds, sealed_target, created_at)
                      VALUES ('dead', 'i', 'own', '', x'', 0), ('alive', 'i', 'own', '', x'', 0);
                      INSERT INTO event (id, issuer, subject, event, at) VALUES ('a', 'i', '', '', 0), ('b', 'i', '', '', 0);
                      INSERT INTO delivery (event_id, endpoint_id, subject, sequence, due_at)
                      VALUES ('a', 'alive', 's1', 1, 5), ('b', 'alive', 's2', 1, 5);";
        connection.execute_batch(tables).unwrap();
        // Half of them about the same as one of the other's, and half each about something else.
        for sql in [
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
             INSERT INTO event (id, issuer, subject, event, at) SELECT 'e' || i, 'i', '', '', 0 FROM n",
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
             INSERT INTO delivery (event_id, endpoint_id, subject, sequence, due_at)
             SELECT 'e' || i, 'dead', iif(i % 2, 's1', 's' || i), i, 0 FROM n",
        ] {
            connection.execute(sql, [waiting]).unwrap();
        }
        operations(&connection, CLAIM, params![5, "alive", 60, 9], 2)
    };
    assert_eq!(claiming(1), claiming(10_000));
}

#[test]
fn what_waits_behind_a_failed_delivery_is_not_looked_at() {
    let at = Moment::from_millis;
    let endpoint = Endpoint {
        id: "e".to_owned(),
        issuer: "i".to_owned(),
        shape: Shape::Own,
        only: vec![],
        target: Sealed(vec![]),
        created_at: at(0),
        disabled_at: None,
    };
    let event = |name: String| NewEvent {
        id: name,
        issuer: "i".to_owned(),
        subject: Subject::Card("c".to_owned()),
        event: Event::CardEnrolled,
        facts: None,
    };
    let claiming = |before: usize, after: usize| {
        let connection = migrated();
        add_endpoint(&connection, &endpoint).unwrap();
        let events: Vec<_> = (0..=before).map(|nth| event(format!("before {nth}"))).collect();
        tell(&connection, &events, at(0)).unwrap();
        let first = claim(&connection, "e", at(0), at(60), 9).unwrap().remove(0);
        let again = Settled::Again { at: at(30), fault: String::new() };
        settle(&connection, first.id, &again, at(1)).unwrap();
        let events: Vec<_> = (0..after).map(|nth| event(format!("after {nth}"))).collect();
        tell(&connection, &events, at(2)).unwrap();
        operations(&connection, CLAIM, params![29, "e", 60, 9], 0)
    };
    assert_eq!((claiming(500, 0), claiming(0, 500)), (claiming(0, 0), claiming(0, 0)));
}

#[test]
fn removing_an_endpoint_looks_at_its_own_events_only() {
    let connection = migrated();
    let tables = "INSERT INTO endpoint (id, issuer, shape, only_kinds, sealed_target, created_at)
                  VALUES ('e', 'i', 'own', '', x'', 0), ('f', 'i', 'own', '', x'', 0);
                  INSERT INTO event (id, issuer, subject, event, at) VALUES ('mine', 'i', '', '', 0), ('both', 'i', '', '', 0),
                      ('nobody told', 'i', '', '', 0);
                  INSERT INTO delivery (event_id, endpoint_id, subject, sequence, due_at)
                  VALUES ('mine', 'e', 's', 1, 5), ('both', 'e', 's', 2, 5), ('both', 'f', 's', 1, 5);";
    connection.execute_batch(tables).unwrap();
    assert!(remove_endpoint(&connection, "e").unwrap());
    let mut statement = connection.prepare("SELECT id FROM event ORDER BY id").unwrap();
    let left: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    assert_eq!(left, ["both", "nobody told"], "what is not its own is not even looked at");
}
