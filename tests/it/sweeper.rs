//! The sweeper and the outbox worker: one that cannot be moved must not hold up the others.

use crate::acs::{RING, TestAcs};
use crate::play::until;
use acs_challenge::challenge::News;
use acs_challenge::emv::value::Version;
use acs_challenge::server::api::limits::Limits;
use acs_challenge::server::app::{App, Bells};
use acs_challenge::server::flow::password::Passwords;
use acs_challenge::server::language::words::Languages;
use acs_challenge::server::look::Looks;
use acs_challenge::server::outbox;
use acs_challenge::server::ports::{Commit, Committed, Event, EventFault, EventSender, NewEvent, OutgoingEvent, Subject};
use acs_challenge::server::seal::Keyring;
use async_trait::async_trait;
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

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

/// A receiver that takes every connection and never answers.
#[derive(Default)]
struct Silent(AtomicUsize);

#[async_trait]
impl EventSender for Silent {
    async fn post(&self, _: &OutgoingEvent) -> Result<(), EventFault> {
        self.0.fetch_add(1, Ordering::SeqCst);
        std::future::pending().await
    }
}

#[tokio::test]
async fn ten_thousand_overdue_events_and_a_silent_receiver_delay_no_code_and_no_result() {
    let acs = TestAcs::new().await;
    for _ in 0..100 {
        let begun = acs.begin(Version::V220).await;
        let stored = acs.app.store.load(&begun.id).await.unwrap().unwrap();
        let tell = |nth| NewEvent {
            id: format!("{} {nth}", begun.id),
            issuer: "demo".to_owned(),
            subject: Subject::Transaction(begun.id.clone()),
            event: Event::News(News::FraudReported),
            facts: None,
        };
        let commit = Commit {
            next: stored.challenge,
            due: None,
            version: stored.version,
            standing_version: stored.standing_version,
            session_data: None,
            approvals: vec![],
            tasks: vec![],
            events: (0..100).map(tell).collect(),
            now: acs.app.clock.now(),
        };
        assert_eq!(acs.app.store.commit(commit).await, Ok(Committed::Done));
    }
    acs.clock.wait(60);
    let receiver = Arc::new(Silent::default());
    let app = App {
        policy: acs.app.policy.clone(),
        offer: acs.app.offer.clone(),
        events: receiver.clone(),
        limits: Limits::new(&acs.app.settings.api),
        passwords: Passwords::new(1, 1),
        passkeys: None,
        bells: Bells::default(),
        looks: Looks::load(&acs.app.settings).unwrap(),
        settings: acs.app.settings.clone(),
        store: acs.app.store.clone(),
        clock: acs.app.clock.clone(),
        chance: acs.app.chance.clone(),
        keys: Keyring::parse(RING).unwrap(),
        sms: acs.app.sms.clone(),
        email: acs.app.email.clone(),
        results: acs.app.results.clone(),
        languages: Languages::load().unwrap(),
    };
    let worker = tokio::spawn(outbox::run(Arc::new(app)));
    let at_once = acs.app.settings.events.at_once;
    let busy = || Some(receiver.0.load(Ordering::SeqCst)).filter(|busy| *busy == at_once);
    until(busy).await;
    let begun = acs.begin(Version::V220).await;
    let page = begun.open().await;
    let code = begun.code_sent(1).await;
    let end = begun.intend(&page, "submit", &code);
    let (_, result) = tokio::join!(end, until(|| begun.result()));
    assert_eq!(result["transStatus"], "Y");
    assert_eq!(receiver.0.load(Ordering::SeqCst), at_once, "no more wait for an answer at once");
    worker.abort();
}
