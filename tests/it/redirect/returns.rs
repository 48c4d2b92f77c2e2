//! The way back: what the browser brings, which is the issuer's own and proves nothing.

use super::{Desk, with};
use crate::acs::{Answer, attribute};
use serde_json::{Value, json};

/// The first form's method and its hidden fields in order.
fn form(page: &Answer) -> (String, Vec<(String, String)>) {
    let text = page.text();
    let form = &text[text.find("<form").expect("a form")..];
    let form = &form[..form.find("</form>").unwrap()];
    let fields = form.split("<input").skip(1).map(|rest| &rest[..rest.find('>').unwrap()]);
    let fields = fields.map(|tag| (attribute(tag, "name").unwrap(), attribute(tag, "value").unwrap_or_default()));
    (attribute(&form[..form.find('>').unwrap()], "method").unwrap(), fields.collect())
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> Vec<(String, String)> {
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
}

#[tokio::test]
async fn by_get_an_address_keeps_its_own_query_and_gets_reference_and_state() {
    let desk = Desk::new().await;
    let own = "https://shop.example/back/here?order=7&x=a%26b+c&order=8&empty=";
    let placed = desk.place(&with(json!({ "returnUrl": own, "state": "my state" }))).await;
    let page = placed.authenticate().await;
    let (method, fields) = form(&page);
    let (action, query) = own.split_once('?').unwrap();
    assert_eq!(method, "get");
    assert_eq!(page.action().split('?').next(), Some(action));
    let own = [("order", "7"), ("x", "a&b c"), ("order", "8"), ("empty", "")];
    assert_eq!(fields, [pairs(own), pairs([("reference", &placed.id), ("state", "my state")])].concat(), "{query}");
}

#[tokio::test]
async fn by_post_there_are_two_fields() {
    let desk = Desk::new().await;
    let own = "https://shop.example/back/here?order=7&reference=theirs";
    let placed = desk.place(&with(json!({ "returnUrl": null, "notificationURL": own, "state": "s" }))).await;
    let page = placed.authenticate().await;
    assert_eq!(
        (form(&page), page.action()),
        (("post".to_owned(), pairs([("reference", &placed.id), ("state", "s")])), own.to_owned())
    );
    let without = desk.place(&with(json!({ "returnUrl": null, "notificationURL": own }))).await;
    assert_eq!(form(&without.authenticate().await).1, pairs([("reference", &without.id)]));
}

#[tokio::test]
async fn the_state_comes_back_as_it_came_and_is_never_markup() {
    let desk = Desk::new().await;
    for state in [
        "\"><script>alert(1)</script>",
        "' onfocus=alert(1) autofocus='",
        "</form><form action=https://evil.test/>",
        "&quot;&amp;&#x27;",
        " spaces around ",
        "a&b=c#d%00+",
        "\u{202e}evil\u{2066}",
        "日本語 \u{1f600}",
        &"\u{1f600}".repeat(512),
    ] {
        for by in ["returnUrl", "notificationURL"] {
            let mut body = with(json!({ "returnUrl": null, "state": state }));
            body[by] = json!("https://shop.example/back/");
            let placed = desk.place(&body).await;
            let page = placed.authenticate().await;
            let text = page.text();
            assert!(!text.contains("<script>alert") && !text.contains("<form action=https://evil"), "{state}");
            assert_eq!(form(&page).1.last(), Some(&("state".to_owned(), state.to_owned())));
            assert_eq!(placed.object().await["state"], state);
        }
    }
}

#[tokio::test]
async fn what_the_browser_brings_is_the_same_however_it_ended() {
    let desk = Desk::new().await;
    let mut brought = Vec::new();
    for end in ["submit", "cancel", "disown"] {
        let placed = desk.place(&with(json!({ "state": "s" }))).await;
        let (page, code) = placed.start_with_code().await;
        let end = placed.begun().intend(&page, end, &code).await;
        let (method, mut fields) = form(&end);
        assert_eq!(fields.remove(0), ("reference".to_owned(), placed.id.clone()));
        brought.push((method, fields));
        // A reload says the same.
        let again = desk.acs.get(&page.resume()).await;
        assert_eq!(form(&again).1[0].1, placed.id);
    }
    assert!(brought.iter().all(|one| one == &brought[0]), "{brought:?}");
    assert_eq!(brought[0], ("get".to_owned(), pairs([("state", "s")])));
}

#[tokio::test]
async fn without_a_state_none_is_brought() {
    let desk = Desk::new().await;
    let placed = desk.place(&with(json!({ "state": Value::Null }))).await;
    assert_eq!(form(&placed.authenticate().await).1, pairs([("reference", &placed.id)]));
}
