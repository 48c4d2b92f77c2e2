//! Real concurrency: many tasks on several threads, one database, the outbox at work. The end is always one of those allowed,
//! and every limit holds. (Security reference §1.3.)

use crate::acs::{Answer, Begun, TestAcs, other_than, rounds};
use acs_challenge::emv::value::Version;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

/// What one contestant posts: intent, code.
type Move = (&'static str, String);

/// Posts every move from a task of its own, all at once, each with an attempt of its own; answers in the order of `moves`.
async fn race(acs: &Arc<TestAcs>, moves: Vec<(String, Move)>) -> Vec<Answer> {
    let barrier = Arc::new(Barrier::new(moves.len()));
    let mut tasks = JoinSet::new();
    for (index, (handle, (intent, code))) in moves.into_iter().enumerate() {
        let (acs, barrier) = (acs.clone(), barrier.clone());
        tasks.spawn(async move {
            let attempt = format!("a{index}");
            let fields = [("handle", handle.as_str()), ("attempt", &attempt), ("code", &code), ("intent", intent)];
            barrier.wait().await;
            (index, acs.form("/challenge", &fields).await)
        });
    }
    let mut answers = tasks.join_all().await;
    answers.sort_by_key(|(index, _)| *index);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

fn again(handle: &str, times: usize, intent: &'static str, code: &str) -> Vec<(String, Move)> {
    vec![(handle.to_owned(), (intent, code.to_owned())); times]
}

/// The one result, after everybody has been answered and the outbox is empty.
async fn only_result(begun: &Begun<'_>) -> Value {
    begun.reported().await;
    begun.acs.idle().await;
    let reports = begun.reports();
    assert_eq!(reports.len(), 1, "{reports:?}");
    reports[0].clone()
}

fn status(result: &Value) -> String {
    result["transStatus"].as_str().unwrap().to_owned()
}

/// What a result says: `transStatus`, reason, cancel, interaction counter.
type Ending<'a> = (&'a str, Option<&'a str>, Option<&'a str>, &'a str);

/// The one ending that everybody was told of: the result says it as it should, and every browser carries the same CRes.
async fn one_ending(begun: &Begun<'_>, answers: &[Answer], yes: Ending<'_>, no: Ending<'_>) -> String {
    let result = only_result(begun).await;
    let status = status(&result);
    begun.assert_result(&result, if status == "Y" { yes } else { no });
    assert!(answers.iter().all(|answer| begun.returns(answer, &status) == answers[0].field("cres").unwrap()));
    status
}

/// Counts what happened; every one of `outcomes` must have its share.
fn assert_shares(counts: &BTreeMap<String, usize>, rounds: usize, outcomes: &[&str]) {
    println!("{rounds} rounds: {counts:?}");
    for outcome in outcomes {
        let share = counts.get(*outcome).copied().unwrap_or_default();
        assert!(share * 20 >= rounds, "{outcome} happened {share} times in {rounds} rounds: {counts:?}");
    }
    assert_eq!(counts.values().sum::<usize>(), rounds);
    assert!(counts.keys().all(|outcome| outcomes.contains(&outcome.as_str())));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_wrong_codes_at_once_end_at_the_third() {
    let acs = Arc::new(TestAcs::new().await);
    let work = acs.work();
    let rounds = rounds(500);
    for _ in 0..rounds {
        let begun = acs.begin(Version::V220).await;
        let (page, code) = begun.opened().await;
        let answers = race(&acs, again(&page.field("handle").unwrap(), 50, "submit", &other_than(&code))).await;
        begun.assert_result(&only_result(&begun).await, ("N", Some("19"), None, "03"));
        let ended = answers.iter().filter(|answer| answer.field("cres").is_some()).count();
        assert!(ended >= 48, "two may be told of a wrong code, the others of the end: {ended}");
        begun.returns(&begun.open().await, "N");
    }
    println!("{rounds} rounds of 50 wrong codes");
    work.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_right_codes_at_once_are_one_success_and_all_hear_of_it() {
    let acs = Arc::new(TestAcs::new().await);
    let work = acs.work();
    let rounds = rounds(500);
    for _ in 0..rounds {
        let begun = acs.begin(Version::V220).await;
        let (page, code) = begun.opened().await;
        let answers = race(&acs, again(&page.field("handle").unwrap(), 16, "submit", &code)).await;
        begun.assert_result(&only_result(&begun).await, ("Y", None, None, "01"));
        let first = begun.returns(&answers[0], "Y");
        assert!(answers.iter().all(|answer| begun.returns(answer, "Y") == first));
    }
    println!("{rounds} rounds of 16 right codes");
    work.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_right_code_against_the_last_wrong_one_has_one_outcome() {
    let acs = Arc::new(TestAcs::new().await);
    let work = acs.work();
    let (rounds, mut counts) = (rounds(500), BTreeMap::<String, usize>::new());
    for round in 0..rounds {
        let begun = acs.begin(Version::V220).await;
        let (page, code) = begun.opened().await;
        let handle = page.field("handle").unwrap();
        let wrong = other_than(&code);
        for _ in 0..2 {
            acs.form("/fn/submit", &[("handle", &handle), ("code", &wrong)]).await;
        }
        let mut moves = vec![(handle.clone(), ("submit", code)), (handle, ("submit", wrong))];
        // Whoever is spawned first has a head start.
        moves.rotate_left(round % 2);
        let answers = race(&acs, moves).await;
        let ending = one_ending(&begun, &answers, ("Y", None, None, "03"), ("N", Some("19"), None, "03")).await;
        *counts.entry(ending).or_default() += 1;
    }
    assert_shares(&counts, rounds, &["Y", "N"]);
    work.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn cancelling_against_a_right_code_has_one_outcome() {
    let acs = Arc::new(TestAcs::new().await);
    let work = acs.work();
    let (rounds, mut counts) = (rounds(500), BTreeMap::<String, usize>::new());
    for round in 0..rounds {
        let begun = acs.begin(Version::V220).await;
        let (page, code) = begun.opened().await;
        let handle = page.field("handle").unwrap();
        let mut moves = vec![(handle.clone(), ("submit", code)), (handle, ("cancel", String::new()))];
        moves.rotate_left(round % 2);
        let answers = race(&acs, moves).await;
        let ending = one_ending(&begun, &answers, ("Y", None, None, "01"), ("N", Some("01"), Some("01"), "00")).await;
        *counts.entry(ending).or_default() += 1;
    }
    assert_shares(&counts, rounds, &["Y", "N"]);
    work.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_right_code_against_the_end_of_time_has_one_outcome() {
    let acs = Arc::new(TestAcs::new().await);
    let work = acs.work();
    let (rounds, mut counts) = (rounds(200), BTreeMap::<String, usize>::new());
    for _ in 0..rounds {
        let begun = acs.begin(Version::V220).await;
        let (page, _) = begun.opened().await;
        // A code that is still good when the page's time is over.
        acs.clock.wait(590);
        let page = begun.intend(&page, "resend", "").await;
        let code = begun.code_sent(2).await;
        acs.clock.wait(299);
        let (contestant, handle) = (acs.clone(), page.field("handle").unwrap());
        let sweeper = tokio::spawn(async move {
            contestant.clock.wait(11);
            contestant.drain().await;
        });
        let answers = race(&acs, again(&handle, 1, "submit", &code)).await;
        sweeper.await.unwrap();
        let ending = one_ending(&begun, &answers, ("Y", None, None, "01"), ("N", Some("14"), Some("04"), "00")).await;
        *counts.entry(ending).or_default() += 1;
    }
    println!("{rounds} rounds: {counts:?}");
    work.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn challenges_of_one_card_share_its_failures_whatever_happens_at_once() {
    let acs = Arc::new(TestAcs::with(&[("ACS__INTAKE__EXPLAIN_DECLINES", "false")]).await);
    let work = acs.work();
    let rounds = rounds(200);
    for round in 0..rounds {
        let pan = format!("45190011{round:08}");
        acs.enrol(&pan, Some("+31611223389"), None).await;
        let one = acs.begin_with(acs.payment(Version::V220, &pan)).await;
        let two = acs.begin_with(acs.payment(Version::V231, &pan)).await;
        let (first, code) = one.opened().await;
        let (second, other) = two.opened().await;
        let wrong =
            ["000000", "111111", "222222"].into_iter().find(|wrong| ![&code, &other].contains(&&(*wrong).to_owned())).unwrap();
        let moves = [&first, &second].map(|page| again(&page.field("handle").unwrap(), 8, "submit", wrong)).concat();
        race(&acs, moves).await;
        let counted = [&one, &two].map(|begun| begun.result().expect("both have ended")["interactionCounter"].clone());
        let counted: Vec<usize> = counted.iter().map(|counter| counter.as_str().unwrap().parse().unwrap()).collect();
        assert!(counted.iter().sum::<usize>() == 5 && counted.iter().all(|count| *count <= 3), "{counted:?}");
        assert_eq!(acs.areq(&acs.payment(Version::V220, &pan)).await["transStatusReason"], "04", "the card is blocked");
    }
    println!("{rounds} rounds of two challenges of one card");
    work.abort();
}
