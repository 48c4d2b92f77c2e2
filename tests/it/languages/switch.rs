//! The choice between languages on the page: it changes the words and nothing else.

use super::{assert_message_in, begin, open_asking, root};
use crate::acs::{Answer, Begun, TestAcs, other_than};
use acs_challenge::server::ports::Stored;
use axum::http::StatusCode;

/// Posts the choice as the page's form does.
async fn switch(begun: &Begun<'_>, page: &Answer, language: &str) -> Answer {
    let handle = page.field("handle").expect("a handle");
    let fields = [("handle", handle.as_str()), ("attempt", ""), ("language", language), ("intent", "language")];
    begun.acs.form("/challenge", &fields).await
}

async fn stored(begun: &Begun<'_>) -> Stored {
    begun.acs.app.store.load(&begun.id).await.unwrap().unwrap()
}

#[tokio::test]
async fn the_choice_goes_before_everything_and_changes_only_the_words() {
    let acs = TestAcs::new().await;
    let begun = begin(&acs, &[("browserLanguage", "de".into())]).await;
    let (page, code) = (open_asking(&begun, "fr").await, {
        acs.drain().await;
        begun.code()
    });
    begun.intend(&page, "submit", &other_than(&code)).await;
    let before = stored(&begun).await;
    acs.clock.wait(20);
    let switched = switch(&begun, &page, "pl").await;
    assert_eq!(
        (switched.status, root(&switched, "lang").as_str(), root(&switched, "dir").as_str()),
        (StatusCode::OK, "pl", "ltr")
    );
    let after = stored(&begun).await;
    assert_eq!((&after.challenge, after.version), (&before.challenge, before.version), "no step");
    assert_eq!(after.language.as_deref(), Some("pl"));
    acs.drain().await;
    assert_eq!(acs.sms.messages.lock().unwrap().len(), 1, "nothing was sent");
    // The page it shows is whole: it takes the code.
    let end = begun.intend(&switched, "submit", &code).await;
    assert_eq!(root(&end, "lang"), "pl");
}

#[tokio::test]
async fn later_messages_and_every_tab_follow_the_choice() {
    let acs = TestAcs::new().await;
    let begun = begin(&acs, &[("browserLanguage", "en".into())]).await;
    let (first, second) = (open_asking(&begun, "").await, open_asking(&begun, "").await);
    acs.drain().await;
    assert_message_in(&acs, begun.id.as_str(), "en");
    let switched = switch(&begun, &first, "he").await;
    assert_eq!((root(&switched, "lang").as_str(), root(&switched, "dir").as_str()), ("he", "rtl"));
    assert_eq!(root(&acs.get(&second.resume()).await, "lang"), "he");
    acs.clock.wait(60);
    let resent = begun.intend(&second, "resend", "").await;
    assert_eq!(root(&resent, "lang"), "he");
    acs.drain().await;
    assert_message_in(&acs, begun.id.as_str(), "he");
    assert_eq!(root(&switch(&begun, &second, "en").await, "lang"), "en", "and back");
}

#[tokio::test]
async fn what_is_no_language_of_ours_changes_nothing() {
    let acs = TestAcs::new().await;
    let begun = begin(&acs, &[("browserLanguage", "de".into())]).await;
    let page = open_asking(&begun, "").await;
    for tag in ["", "tlh", "de-AT", "../en", "*", "en-XC", "language-name"] {
        let answer = switch(&begun, &page, tag).await;
        assert_eq!((answer.status, root(&answer, "lang").as_str()), (StatusCode::OK, "de"), "{tag}");
        assert_eq!(stored(&begun).await.language, None, "{tag}");
    }
    let forged = [("handle", "x"), ("intent", "language"), ("language", "en")];
    assert_eq!(acs.form("/challenge", &forged).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_pages_that_ask_offer_every_language_by_its_own_name() {
    let acs = TestAcs::new().await;
    let begun = begin(&acs, &[("browserLanguage", "de".into())]).await;
    let text = open_asking(&begun, "").await.text();
    let names = acs.app.languages.names();
    assert_eq!(text.matches("<option").count(), names.len());
    let latin = names.iter().take_while(|language| language.name.starts_with(|first: char| first < '\u{370}')).count();
    let others: Vec<_> = names.iter().skip(latin).map(|language| language.tag.as_str()).collect();
    assert_eq!(others, ["el", "bg", "uk", "he", "ar", "hi", "ja", "zh-Hans", "zh-Hant"]);
    let first: Vec<_> = names.iter().take(3).map(|language| language.tag.as_str()).collect();
    assert_eq!(first, ["cs", "da", "de"], "Čeština, Dansk, Deutsch");
    for language in names.iter() {
        let option = format!("lang=\"{}\"", language.tag);
        assert!(text.contains(&option) && text.contains(&language.name), "{}", language.tag);
    }
    assert_eq!(text.matches("selected").count(), 1);
    assert!(text.contains("aria-label=\"Sprache: Deutsch\""));
    // Where nothing is asked there is nothing to choose.
    assert!(!acs.get("/nowhere").await.text().contains("<select"));
}

#[tokio::test]
async fn testers_choose_a_pseudo_language_that_nobody_is_offered() {
    let acs = TestAcs::new().await;
    let begun = begin(&acs, &[("browserLanguage", "de".into())]).await;
    let page = open_asking(&begun, "en-XA").await;
    assert!(!page.text().contains("en-XA") && !page.text().contains("ar-XB"));
    for (tag, direction) in [("en-XA", "ltr"), ("ar-XB", "rtl")] {
        let answer = switch(&begun, &page, tag).await;
        assert_eq!((root(&answer, "lang").as_str(), root(&answer, "dir").as_str()), (tag, direction));
        assert!(answer.text().contains("Çöñƒîŕm") || answer.text().contains("Çöñfîŕm"), "Confirm, accented");
    }
    // `TestAcs` has them as the demo profile does; the languages of any other profile do not.
    assert_eq!(acs_challenge::server::language::Languages::load().unwrap().known("en-XA"), None);
}
