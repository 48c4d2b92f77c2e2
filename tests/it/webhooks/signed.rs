//! Signatures, and what becomes of an event by what its receiver answers: checked on the bytes that arrived.

use super::receiver::{Receiver, Reply};
use super::{Hook, WAVED, adding, printed};
use crate::acs::TestAcs;
use acs_challenge::server::flow::endpoint::Target;
use acs_challenge::server::operator::Errand;
use acs_challenge::server::ports::{EventFault, EventSender, OutgoingEvent, Shape};
use acs_challenge::server::senders::events::HttpEvents;
use acs_challenge::server::settings::Secret;

/// A server with one endpoint of a shape, at `hook`.
async fn stage(shape: Shape) -> (TestAcs, Receiver, Hook) {
    let (acs, receiver) = (TestAcs::over_http(&[WAVED]).await, Receiver::new().await);
    let hook = acs.hook(shape, &receiver.url("hook")).await;
    (acs, receiver, hook)
}

/// One more event, sent now.
async fn one_more(acs: &TestAcs) {
    acs.wave_through().await;
    acs.drain().await;
}

const STRANGERS: &str = "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

#[tokio::test]
async fn during_a_rotation_both_secrets_verify_and_afterwards_the_newer_alone() {
    for shape in [Shape::Own, Shape::Approvals] {
        let (acs, receiver, old) = stage(shape).await;
        let event = async || {
            if shape == Shape::Own {
                one_more(&acs).await;
            } else {
                acs.begin_as(acs_challenge::emv::value::Version::V220, &crate::holders::by_app()).await.open().await;
                acs.drain().await;
            }
            receiver.last("hook")
        };
        let believed = |request: &super::receiver::Request, secrets: [&str; 3]| secrets.map(|secret| request.is_standard(secret));
        let first = event().await;
        assert_eq!(believed(&first, [&old.secret, STRANGERS, STRANGERS]), [true, false, false]);

        let new = printed(&acs.errand(Errand::RenewWebhook { id: old.id.clone() }).await.unwrap());
        assert_eq!(believed(&event().await, [&new.secret, &old.secret, STRANGERS]), [true, true, false]);
        acs.errand(Errand::SettleWebhook { id: old.id.clone() }).await.unwrap();
        assert_eq!(believed(&event().await, [&new.secret, &old.secret, STRANGERS]), [true, false, false]);
        assert!(!receiver.last("hook").header("webhook-signature").contains(' '));
    }
}

#[tokio::test]
async fn adyens_signature_is_the_older_secrets_until_the_rotation_is_over() {
    let (acs, receiver, old) = stage(Shape::Adyen).await;
    one_more(&acs).await;
    assert!(receiver.last("hook").is_adyens(&old.secret));
    let new = printed(&acs.errand(Errand::RenewWebhook { id: old.id.clone() }).await.unwrap());
    one_more(&acs).await;
    assert!(receiver.last("hook").is_adyens(&old.secret) && !receiver.last("hook").is_adyens(&new.secret));
    acs.errand(Errand::SettleWebhook { id: old.id.clone() }).await.unwrap();
    one_more(&acs).await;
    assert!(receiver.last("hook").is_adyens(&new.secret) && !receiver.last("hook").is_adyens(&old.secret));
    assert_eq!(receiver.at("hook").len(), 3);
}

#[tokio::test]
async fn what_is_signed_are_the_bytes_that_arrive() {
    let (acs, receiver, hook) = stage(Shape::Own).await;
    let mut areq = acs.payment(acs_challenge::emv::value::Version::V220, super::WAVED_PAN);
    areq["merchantName"] = "Käse \"& Söhne\" \u{2028} 茶".into();
    acs.areq(&areq).await;
    acs.drain().await;
    let mut request = receiver.last("hook");
    assert!(request.json().to_string().contains("茶") && request.is_standard(&hook.secret));
    let mut bytes = request.body.to_vec();
    bytes.push(b' ');
    request.body = bytes.into();
    assert!(!request.is_standard(&hook.secret), "one byte more is another event");
}

#[tokio::test]
async fn a_receiver_that_wants_a_password_gets_it() {
    let (acs, receiver, _) = stage(Shape::Own).await;
    let mut errand = adding("demo", Shape::Adyen, &receiver.url("guarded"));
    if let Errand::AddWebhook { basic, .. } = &mut errand {
        *basic = Some(Secret::from("user:pass:wörd".to_owned()));
    }
    printed(&acs.errand(errand).await.unwrap());
    one_more(&acs).await;
    // base64 of user:pass:wörd in UTF-8.
    assert_eq!(receiver.last("guarded").header("authorization"), "Basic dXNlcjpwYXNzOnfDtnJk");
    assert_eq!(receiver.last("hook").header("authorization"), "", "nobody else's password");
}

#[tokio::test]
async fn every_try_has_the_same_id_and_body_and_a_timestamp_of_its_own() {
    let (acs, receiver, hook) = stage(Shape::Own).await;
    receiver.then("hook", [Reply::Status(500), Reply::Status(400), Reply::Status(302)]);
    one_more(&acs).await;
    for wait in [6, 331, 1981] {
        acs.clock.wait(wait);
        acs.drain().await;
    }
    let tries = receiver.at("hook");
    assert_eq!(tries.iter().map(|one| one.answered.unwrap()).collect::<Vec<_>>(), [500, 400, 302, 204]);
    let stamps: Vec<u64> = tries.iter().map(|one| one.header("webhook-timestamp").parse().unwrap()).collect();
    assert_eq!(stamps, [0, 6, 337, 2318].map(|passed| 1_768_478_400 + passed));
    for one in &tries {
        assert!(one.is_standard(&hook.secret), "signed anew with its own timestamp");
        assert_eq!((one.header("webhook-id"), &one.body), (tries[0].header("webhook-id"), &tries[0].body));
        assert_eq!(one.header("content-type"), "application/json");
    }
    one_more(&acs).await;
    assert_ne!(receiver.last("hook").header("webhook-id"), tries[0].header("webhook-id"));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (acs, receiver, _) = stage(Shape::Adyen).await;
    for status in [301, 302, 303, 307, 308] {
        receiver.then("hook", [Reply::With(status, "location", receiver.url("elsewhere"))]);
        one_more(&acs).await;
    }
    assert_eq!(receiver.at("hook").len(), 5);
    assert!(receiver.at("elsewhere").is_empty() && receiver.taken("hook").is_empty());
    acs.clock.wait(6);
    acs.drain().await;
    assert_eq!(receiver.taken("hook").len(), 5, "each is tried again where it belongs");
}

#[tokio::test]
async fn a_receiver_that_is_gone_is_told_nothing_until_an_operator_says_so() {
    let (acs, receiver, hook) = stage(Shape::Own).await;
    acs.hook(Shape::Own, &receiver.url("other")).await;
    receiver.then("hook", [Reply::Status(410)]);
    let listed = async || acs.errand(Errand::ListWebhooks { issuer: None }).await.unwrap();
    for _ in 0..3 {
        one_more(&acs).await;
        acs.clock.wait(86_400);
    }
    assert_eq!((receiver.at("hook").len(), receiver.taken("other").len()), (1, 3));
    assert!(listed().await.lines().any(|line| line.starts_with(&hook.id) && line.contains("off since 2026-01-15T12:00:00Z")));
    let dead = acs.errand(Errand::DeadWebhooks { issuer: None }).await.unwrap();
    assert_eq!(dead.lines().count(), 1, "{dead}");
    assert!(dead.contains(&hook.id) && dead.contains("authentication.completed"), "{dead}");

    acs.errand(Errand::SwitchWebhook { id: hook.id.clone(), on: true }).await.unwrap();
    one_more(&acs).await;
    assert_eq!((receiver.at("hook").len(), receiver.taken("other").len()), (2, 4), "what came meanwhile was not kept for it");
    assert!(!listed().await.contains("off since"));
}

#[tokio::test]
async fn a_receiver_says_when_it_wants_to_be_asked_again() {
    let soon = |seconds: u64| {
        let at = jiff::Timestamp::from_second(1_768_478_400 + i64::try_from(seconds).unwrap()).unwrap();
        at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
    };
    for (after, wait) in [("120".to_owned(), 120), (soon(300), 300), ("99999999".to_owned(), 86_400)] {
        let (acs, receiver, _) = stage(Shape::Adyen).await;
        receiver.then("hook", [Reply::With(503, "retry-after", after.clone())]);
        one_more(&acs).await;
        for (seconds, tries) in [(wait - 1, 1), (1, 2)] {
            acs.clock.wait(seconds);
            acs.drain().await;
            assert_eq!(receiver.at("hook").len(), tries, "{after}");
        }
    }
    // What is shorter than the first wait, or nonsense, shortens nothing.
    for after in ["0", "soon", "-5"] {
        let (acs, receiver, _) = stage(Shape::Adyen).await;
        receiver.then("hook", [Reply::With(429, "retry-after", after.to_owned())]);
        one_more(&acs).await;
        acs.clock.wait(4);
        acs.drain().await;
        assert_eq!(receiver.at("hook").len(), 1, "{after}");
        acs.clock.wait(2);
        acs.drain().await;
        assert_eq!(receiver.taken("hook").len(), 1, "{after}");
    }
}

/// Time is virtual: it passes when there is nothing else to wait for.
#[tokio::test(start_paused = true)]
async fn a_receiver_that_does_not_answer_is_given_fifteen_seconds() {
    let receiver = Receiver::new().await;
    receiver.always("hook", Reply::Silence);
    let settings = acs_challenge::server::settings::load(None, &[].into(), |path| Err(path.to_owned())).unwrap();
    let sender = HttpEvents::new(&settings).unwrap();
    let target = Target { url: receiver.url("hook"), secrets: vec![Secret::from(STRANGERS.to_owned())], basic: None };
    let at = acs_challenge::challenge::Moment::from_millis(crate::acs::START);
    let event = OutgoingEvent { id: "id".to_owned(), at, body: "{}".to_owned(), shape: Shape::Own, target };
    let started = tokio::time::Instant::now();
    let fault = EventFault::Later { fault: "no answer in time".to_owned(), after: None };
    assert_eq!(sender.post(&event).await, Err(fault));
    assert_eq!(started.elapsed().as_secs(), 15);
}
