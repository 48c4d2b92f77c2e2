//! Nothing tells which of password and code was wrong (RTS Art. 4(3)(a)): whatever comes back is the same, byte by byte.

use crate::acs::{Answer, Begun, TestAcs, other_than};
use crate::holders::{PASSWORD, PASSWORD_APART, by_sms};
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::enrolment::Enrolment;

const WRONG: &str = "not the password";
const PAN: &str = "4519000277770001";

/// Blanks what follows each `mark`, as far as `part` reaches; how often there was something to blank.
fn blank(text: &str, mark: &str, part: impl Fn(char) -> bool) -> (String, usize) {
    let mut pieces = text.split(mark);
    let mut blanked = pieces.next().unwrap_or_default().to_owned();
    let mut times = 0;
    for piece in pieces {
        let rest = piece.trim_start_matches(&part);
        times += usize::from(rest.len() < piece.len());
        blanked.push_str(mark);
        blanked.push('…');
        blanked.push_str(rest);
    }
    (blanked, times)
}

/// Everything that is drawn by chance for each answer, and nothing else, blanked: nonces, tokens, ids of attempts, reference
/// letters.
fn without_chance(text: &str) -> String {
    let token = |c: char| c.is_ascii_alphanumeric() || "-_.+/=".contains(c);
    let letter = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
    let mut text = text.to_owned();
    for mark in ["nonce=\"", "'nonce-", "name=\"handle\" value=\"", "name=\"attempt\" value=\"", "\"attempt\":\"", "/challenge/"]
    {
        text = blank(&text, mark, token).0;
    }
    for mark in ["Ref ", "Ref \u{2068}"] {
        text = blank(&text, mark, letter).0;
    }
    text
}

/// Status, headers and body.
fn whole(answer: &Answer) -> String {
    let mut headers: Vec<String> =
        answer.headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
    headers.sort();
    without_chance(&format!("{}\n{}\n\n{}", answer.status, headers.join("\n"), answer.text()))
}

/// What is typed: password, code.
type Typed<'a> = (&'a str, &'a str);

/// What comes back for each thing typed at the same point of the same challenge, in a world of its own each: by page or by
/// function, after `failures` other wrong entries.
async fn answers(typed: &[Typed<'_>], by_function: bool, failures: usize) -> Vec<String> {
    let mut all = Vec::new();
    for (password, code) in typed {
        let (acs, enrolment) = world().await;
        acs.enrol_as(PAN, &enrolment).await;
        let begun = acs.begin_with(acs.payment(Version::V220, PAN)).await;
        let (page, codes) = two_codes(&begun).await;
        let mut page = page;
        for _ in 0..failures {
            page = begun.submit(&page, WRONG, &none_of(&codes)).await;
            assert!(page.asks_for_code(), "{}", page.visible());
        }
        let code = match *code {
            "live" => codes[1].clone(),
            "earlier" => codes[0].clone(),
            _ => none_of(&codes),
        };
        let _work = acs.work();
        let answer = if by_function {
            let (handle, attempt) = (page.field("handle").unwrap(), page.field("attempt").unwrap());
            let fields = [("handle", handle.as_str()), ("attempt", &attempt), ("code", &code), ("password", password)];
            acs.form("/fn/submit", &fields).await
        } else {
            begun.submit(&page, password, &code).await
        };
        all.push(whole(&answer));
    }
    all
}

/// A world, and a cardholder with a password; the same in every call.
async fn world() -> (TestAcs, Enrolment) {
    let acs = TestAcs::new().await;
    let enrolment = acs.with_password(by_sms()).await;
    (acs, enrolment)
}

/// Opens and asks for a second code: the page, and both codes.
async fn two_codes(begun: &Begun<'_>) -> (Answer, Vec<String>) {
    let (page, _) = begun.open_with_code().await;
    begun.acs.clock.wait(30);
    let page = begun.post(&page, "resend", &[]).await;
    begun.acs.drain().await;
    let codes = begun.codes();
    assert_ne!(codes[0], codes[1]);
    (page, codes)
}

/// A code that never was one of these.
fn none_of(codes: &[String]) -> String {
    let wrong = ["000000", "111111", "222222"].into_iter().find(|wrong| codes.iter().all(|code| code != wrong));
    wrong.unwrap().to_owned()
}

const COMBINATIONS: [Typed<'_>; 5] =
    [(WRONG, "live"), (PASSWORD, "wrong"), (WRONG, "wrong"), (PASSWORD, "earlier"), (WRONG, "earlier")];

#[tokio::test]
async fn no_answer_tells_which_of_password_and_code_was_wrong() {
    for by_function in [false, true] {
        for failures in 0..3 {
            let answers = answers(&COMBINATIONS, by_function, failures).await;
            for (combination, answer) in COMBINATIONS.iter().zip(&answers) {
                assert_eq!(*answer, answers[0], "{combination:?} after {failures}, function: {by_function}");
            }
            assert!(answers[0].starts_with("200 OK"), "{}", answers[0]);
            let over = if by_function { answers[0].ends_with("\"next\"") } else { answers[0].contains("name=\"cres\"") };
            assert_eq!(over, failures == 2, "{}", answers[0]);
        }
    }
}

#[tokio::test]
async fn what_is_blanked_before_comparing_is_only_what_chance_makes() {
    let texts = answers(&[(WRONG, "wrong"), (PASSWORD, "live")], false, 0).await;
    assert_ne!(texts[0], texts[1], "a right answer is another one");
    let before = "<i nonce=\"Ab-9\" name=\"handle\" value=\"a.b.c\"> Ref QX, tries 2 <a href=\"/challenge/x-y\">";
    let after = "<i nonce=\"…\" name=\"handle\" value=\"…\"> Ref …, tries 2 <a href=\"/challenge/…\">";
    assert_eq!(without_chance(before), after);
}

#[tokio::test]
async fn right_and_wrong_count_alike_in_the_result() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let holder = acs.with_password(by_sms()).await;
    let begun = acs.begin_as(Version::V231, &holder).await;
    let (page, code) = begun.opened().await;
    let page = begun.submit(&page, WRONG, &code).await;
    let page = begun.submit(&page, PASSWORD, &other_than(&code)).await;
    begun.returns(&begun.submit(&page, PASSWORD, &code).await, "Y");
    let result = begun.reported().await;
    begun.assert_result(&result, ("Y", None, None, "03"));
    assert_eq!(result["authenticationMethod"], serde_json::json!(["01", "02"]));
}

#[tokio::test]
async fn a_password_is_right_in_whatever_form_its_letters_come() {
    for typed in [PASSWORD, PASSWORD_APART] {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        let holder = acs.with_password(by_sms()).await;
        let begun = acs.begin_as(Version::V220, &holder).await;
        let (page, code) = begun.opened().await;
        begun.returns(&begun.submit(&page, typed, &code).await, "Y");
        begun.assert_result(&begun.reported().await, ("Y", None, None, "01"));
    }
}

#[tokio::test]
async fn a_password_of_many_characters_is_compared_whole() {
    let long = "p\u{e4}ssw\u{f6}rd \u{1f511} ".repeat(8);
    assert!(long.chars().count() > 64);
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let hash = acs.app.passwords.hash(acs.app.chance.as_ref(), &long).await.unwrap();
    let begun = acs.begin_as(Version::V220, &Enrolment { password: Some(hash), ..by_sms() }).await;
    let (page, code) = begun.opened().await;
    let cut: String = long.chars().take(64).collect();
    let page = begun.submit(&page, &cut, &code).await;
    assert!(page.asks_for_code(), "{}", page.visible());
    let page = begun.submit(&page, &"x".repeat(5000), &code).await;
    assert!(page.asks_for_code(), "{}", page.visible());
    begun.returns(&begun.submit(&page, &long, &code).await, "Y");
    begun.assert_result(&begun.reported().await, ("Y", None, None, "03"));
}

#[tokio::test]
async fn a_missing_password_is_told_and_costs_nothing() {
    let acs = TestAcs::new().await;
    let holder = acs.with_password(by_sms()).await;
    let begun = acs.begin_as(Version::V220, &holder).await;
    let (mut page, code) = begun.open_with_code().await;
    let before = acs.dump();
    for typed in [code.as_str(), "000000", ""] {
        page = begun.submit(&page, "", typed).await;
        assert!(page.plain().contains(&acs.words().say("notice-no-password")), "{}", page.visible());
    }
    let page = begun.submit(&page, PASSWORD, "12").await;
    assert!(page.asks_for_code() && page.text().contains("aria-invalid=\"true\""), "a slip in the code is one here, too");
    assert_eq!(acs.dump(), before);
}

#[tokio::test]
async fn a_password_where_none_is_due_is_ignored() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin_as(Version::V220, &by_sms()).await;
    let (page, code) = begun.opened().await;
    assert_eq!(page.field("password"), None);
    begun.returns(&begun.submit(&page, "whatever", &code).await, "Y");
    begun.assert_result(&begun.reported().await, ("Y", None, None, "01"));
}

#[tokio::test]
async fn the_page_never_fills_or_remembers_a_password() {
    let acs = TestAcs::new().await;
    let holder = acs.with_password(by_sms()).await;
    let begun = acs.begin_as(Version::V220, &holder).await;
    let (page, _) = begun.open_with_code().await;
    let again = begun.submit(&page, PASSWORD, "000000").await;
    for page in [&page, &again] {
        assert_eq!(page.field("password").as_deref(), Some(""));
        assert!(!page.text().contains(PASSWORD) && !page.text().contains("argon2"));
    }
}
