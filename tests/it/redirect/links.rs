//! The link: what following it does, which is nothing, what its page does, and what nobody can do with its token.

use super::{Desk, Placed, assert_goes_back, request};
use acs_challenge::emv::value::Version;
use acs_challenge::server::seal::Purpose;
use axum::http::Method;
use serde_json::json;

/// What a scanner does: it looks, again and again.
async fn scan(placed: &Placed<'_>) {
    for round in 0..20 {
        let (method, agent) = if round % 2 == 0 { (Method::GET, "scanner") } else { (Method::HEAD, "") };
        let answer = placed.desk.acs.send(method, &placed.link, &[("user-agent", agent)], "").await;
        assert_eq!(answer.status, 200);
        placed.desk.acs.drain().await;
    }
}

#[tokio::test]
async fn a_scanner_changes_nothing_before_or_after_the_cardholder() {
    let desk = Desk::new().await;
    let placed = desk.place(&request()).await;
    desk.acs.drain().await;
    let (before, object) = (desk.acs.dump(), placed.object().await);
    scan(&placed).await;
    assert_eq!(desk.acs.dump(), before);
    assert_eq!(placed.object().await, object);
    assert_eq!((desk.acs.sent(), &object["counters"]["asked"]), (0, &json!(0)));

    let (page, code) = placed.start_with_code().await;
    let before = desk.acs.dump();
    scan(&placed).await;
    assert_eq!((desk.acs.dump(), desk.acs.sent()), (before, 1));
    placed.begun().intend(&page, "submit", &code).await;
    desk.acs.drain().await;
    let before = desk.acs.dump();
    scan(&placed).await;
    assert_eq!(desk.acs.dump(), before);
    assert_eq!(placed.object().await["authenticated"], true);
}

#[tokio::test]
async fn a_scanner_gives_nobody_more_time() {
    let desk = Desk::new().await;
    let placed = desk.place(&request()).await;
    desk.acs.clock.wait(599);
    scan(&placed).await;
    assert_eq!(placed.object().await["status"], "created");
    desk.acs.clock.wait(1);
    // Even one that comes before the sweeper decides nothing.
    let before = desk.acs.dump();
    assert_eq!(placed.follow().await.status, 200);
    assert_eq!(desk.acs.dump(), before);
    assert_goes_back(&placed.start().await, &placed.id);
    assert_eq!(placed.object().await["endReason"], "timed_out_before_opening");
    assert_eq!(desk.acs.sent(), 0);
}

#[tokio::test]
async fn the_links_page_asks_to_go_on_and_tells_no_address() {
    let desk = Desk::new().await;
    let placed = desk.place(&request()).await;
    let page = placed.follow().await;
    assert_eq!((page.status.as_u16(), page.action().as_str()), (200, "/challenge"));
    assert_eq!((page.field("handle").as_deref(), page.field("intent").as_deref()), (Some(placed.token()), Some("start")));
    assert!(page.text().contains("Tea &amp; Paper") && page.plain().contains("49.99"));
    assert!(!page.text().contains("3389") && !page.asks_for_code());
    assert!(page.header("cache-control").contains("no-store"), "{}", page.header("cache-control"));
}

#[tokio::test]
async fn going_on_twice_shows_the_same_and_sends_one_message() {
    let desk = Desk::new().await;
    let placed = desk.place(&request()).await;
    let (page, code) = placed.start_with_code().await;
    assert!(page.asks_for_code());
    let opened = placed.object().await;
    assert_eq!(
        (&opened["status"], &opened["openedAt"], &opened["method"]),
        (&json!("open"), &json!("2026-01-15T12:00:00Z"), &json!("sms"))
    );
    let before = desk.acs.dump();
    desk.acs.clock.wait(5);
    let again = placed.start().await;
    desk.acs.drain().await;
    assert!(again.asks_for_code());
    assert_eq!((desk.acs.dump(), desk.acs.sent()), (before, 1));
    // Either page goes on.
    assert_goes_back(&placed.begun().intend(&again, "submit", &code).await, &placed.id);
    assert_goes_back(&placed.begun().intend(&page, "submit", &code).await, &placed.id);
}

#[tokio::test]
async fn the_link_of_a_challenge_that_is_over_leads_back() {
    let desk = Desk::new().await;
    let right = desk.place(&request()).await;
    right.authenticate().await;
    let wrong = desk.place(&request()).await;
    let (page, code) = wrong.start_with_code().await;
    wrong.begun().intend(&page, "cancel", &code).await;
    let unopened = desk.place(&request()).await;
    assert_eq!(unopened.cancel().await.status, 200);
    let sent = desk.acs.sent();
    for placed in [right, wrong, unopened] {
        let object = placed.object().await;
        for _ in 0..2 {
            assert_eq!(placed.follow().await.field("handle").as_deref(), Some(placed.token()));
            assert_goes_back(&placed.start().await, &placed.id);
        }
        desk.acs.drain().await;
        assert_eq!(placed.object().await, object);
    }
    assert_eq!(desk.acs.sent(), sent);
}

#[tokio::test]
async fn a_token_is_good_for_its_own_purpose_only() {
    let desk = Desk::new().await;
    let placed = desk.place(&request()).await;
    let (page, code) = placed.start_with_code().await;
    let before = desk.acs.dump();
    let (handle, resume) = (page.field("handle").unwrap(), page.resume());
    let resume = resume.rsplit('/').next().unwrap();
    assert_eq!(desk.acs.get(&format!("/challenge/{resume}")).await.status, 200, "so it is one");

    // The link proves nothing: nobody acts by it.
    for intent in ["submit", "resend", "choose", "cancel", "disown", "continue", "assert"] {
        let fields = [("handle", placed.token()), ("intent", intent), ("code", &code), ("attempt", "1"), ("method", "sms")];
        assert_eq!(desk.acs.form("/challenge", &fields).await.status, 403, "{intent}");
        let by_resume = [("handle", resume), ("intent", intent), ("code", &code), ("attempt", "1"), ("method", "sms")];
        assert_eq!(desk.acs.form("/challenge", &by_resume).await.status, 403, "{intent}");
    }
    assert_eq!(desk.acs.get(&format!("/challenge/{}", placed.token())).await.status, 404);
    for function in ["submit", "resend", "poll"] {
        desk.acs.form(&format!("/fn/{function}"), &[("handle", placed.token()), ("code", &code), ("shown", "x")]).await;
    }
    // And nothing else opens it.
    let cut = &placed.token()[..placed.token().len() - 1];
    for token in [handle.as_str(), resume, cut, "", "x.y.z"] {
        assert_eq!(desk.acs.form("/challenge", &[("handle", token), ("intent", "start")]).await.status, 403, "{token}");
        assert_ne!(desk.acs.get(&format!("/challenge/start/{token}")).await.status, 200, "{token}");
    }
    desk.acs.drain().await;
    assert_eq!(desk.acs.dump(), before);
}

#[tokio::test]
async fn a_token_of_one_challenge_opens_no_other() {
    let desk = Desk::new().await;
    let (one, other) = (desk.place(&request()).await, desk.place(&request()).await);
    let parts = |placed: &Placed<'_>| placed.token().split('.').map(str::to_owned).collect::<Vec<_>>();
    let (mut mixed, theirs) = (parts(&one), parts(&other));
    mixed[0].clone_from(&theirs[0]);
    let mixed = mixed.join(".");
    assert_eq!(desk.acs.get(&format!("/challenge/start/{mixed}")).await.status, 404);
    assert_eq!(desk.acs.form("/challenge", &[("handle", &mixed), ("intent", "start")]).await.status, 403);
    assert_eq!(other.object().await["status"], "created");
}

#[tokio::test]
async fn a_challenge_that_came_by_emv_has_no_link() {
    let desk = Desk::new().await;
    let emv = desk.acs.begin(Version::V220).await;
    desk.acs.drain().await;
    let token = desk.acs.app.keys.token(desk.acs.app.chance.as_ref(), Purpose::Start, &emv.id);
    let before = desk.acs.dump();
    assert_eq!(desk.acs.get(&format!("/challenge/start/{token}")).await.status, 404);
    assert_eq!(desk.acs.form("/challenge", &[("handle", &token), ("intent", "start")]).await.status, 404);
    desk.acs.drain().await;
    assert_eq!((desk.acs.dump(), desk.acs.sent()), (before, 0));
}

#[tokio::test]
async fn no_creq_opens_a_challenge_that_has_a_link() {
    let desk = Desk::new().await;
    let placed = desk.place(&request()).await;
    let mut begun = placed.begun();
    begun.areq = json!({ "threeDSServerTransID": "8a880dc0-d2d2-4067-bcb1-b08d1690b26e" });
    let answer = begun.open().await;
    desk.acs.drain().await;
    assert_ne!(answer.status, 200, "{}", answer.text());
    assert_eq!((&placed.object().await["status"], desk.acs.sent(), desk.acs.results().len()), (&json!("created"), 0, 0));
}
