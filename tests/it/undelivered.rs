//! What the page says of a code that cannot be delivered: not that it was sent, and the way to another one before the button that
//! confirms.

use crate::acs::{Answer, TestAcs, attribute};
use crate::holders::by_sms;
use crate::play::until;
use acs_challenge::emv::value::Version;
use acs_challenge::server::ports::SendFault;

/// Whether the confirming button stands back, and what is said about where the code went.
fn shown(page: &Answer) -> (bool, String) {
    let text = page.text();
    let tag = |id: &str| text.split('<').find(|tag| attribute(tag, "id").as_deref() == Some(id)).unwrap().to_owned();
    (tag("confirm").contains("data-later"), tag("sent").split_once('>').unwrap().1.trim().to_owned())
}

#[tokio::test]
async fn a_code_that_was_refused_is_not_said_to_be_sent() {
    let acs = TestAcs::new().await;
    acs.sms.faults.lock().unwrap().push_back(SendFault::Refused("no such number".into()));
    let begun = acs.begin_as(Version::V220, &by_sms()).await;
    let page = begun.open().await;
    let (later, sent) = shown(&page);
    assert!(!later && !sent.is_empty(), "on its way: {sent}");
    let _work = acs.work();
    until(|| (!acs.dead_letters().is_empty()).then_some(())).await;
    let page = acs.get(&page.resume()).await;
    assert!(page.text().contains("could not be delivered"), "{}", page.text());
    assert_eq!(shown(&page), (true, String::new()));
    acs.clock.wait(30);
    begun.post(&page, "resend", &[]).await;
    until(|| (acs.sent() == 1).then_some(())).await;
    let (later, sent) = shown(&acs.get(&page.resume()).await);
    assert!(!later && !sent.is_empty(), "the next one was delivered: {sent}");
}
