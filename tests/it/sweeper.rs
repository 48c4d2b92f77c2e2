//! The sweeper and the outbox worker: one that cannot be moved must not hold up the others.

use crate::acs::TestAcs;
use acs_challenge::emv::value::Version;
use serde_json::json;

#[tokio::test]
async fn challenges_that_a_wider_policy_has_given_more_time_do_not_hold_up_others() {
    let narrow = TestAcs::with(&[("ACS__CHALLENGE__FIRST_CREQ_SECONDS", "30")]).await;
    for _ in 0..70 {
        narrow.begin(Version::V220).await;
    }
    let (store, folder) = (narrow.app.store.clone(), narrow.folder.clone());
    // The operator restarts with more time; what was stored is due after 30 s, but not yet over.
    let wide = TestAcs::on(store, folder, &[("ACS__CHALLENGE__FIRST_CREQ_SECONDS", "600")]).await;
    wide.clock.wait(45);
    wide.drain().await;
    assert!(wide.results().is_empty());
    wide.clock.wait(600);
    wide.drain().await;
    assert_eq!(wide.results().len(), 70);
    assert!(wide.results().iter().all(|result| result["challengeCancel"] == "05"));
}

#[tokio::test]
async fn challenges_that_cannot_be_read_do_not_hold_up_others() {
    let acs = TestAcs::new().await;
    for _ in 0..70 {
        acs.begin(Version::V220).await;
    }
    let database = rusqlite::Connection::open(acs.folder.path().join("acs.db")).unwrap();
    database.execute("UPDATE challenge SET state = 'of another time'", []).unwrap();
    let begun = acs.begin(Version::V220).await;
    acs.clock.wait(31);
    acs.drain().await;
    assert_eq!(begun.result().unwrap()["transStatusReason"], "14");
}

#[tokio::test]
async fn a_directory_server_that_connects_and_says_nothing_is_told_so_and_asked_again_at_once() {
    let acs = TestAcs::new().await;
    acs.silence_ds(1);
    let begun = acs.begin(Version::V220).await;
    acs.clock.wait(31);
    acs.drain().await;
    let reports = begun.reports();
    assert_eq!(reports.len(), 2);
    assert_eq!(reports[0], reports[1]);
    let told = crate::play::until(|| {
        let received = acs.ds.received.lock().unwrap();
        received.iter().find(|message| message["messageType"] == "Erro").cloned()
    });
    assert_eq!(told.await["errorCode"], json!("402"));
}
