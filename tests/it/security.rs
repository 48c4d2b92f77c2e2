//! Who may act on a challenge, and what strangers' texts can do: nothing.

use crate::acs::{Answer, TestAcs};
use crate::device::WITH_DOMAIN;
use crate::holders::by_app;
use acs_challenge::emv::value::Version;
use acs_challenge::server::seal::Purpose;
use axum::http::Method;

/// Posts an intent with a handle of one's own choosing.
async fn intend_with(acs: &TestAcs, handle: Option<&str>, intent: &str, code: &str) -> Answer {
    let mut fields = vec![("intent", intent), ("code", code), ("attempt", "a1")];
    fields.extend(handle.map(|handle| ("handle", handle)));
    acs.form("/challenge", &fields).await
}

/// All elements in order with the names of their attributes: what a document is, whatever its words are.
fn elements(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, tag)) = rest.split_once('<') {
        let mut element = String::new();
        let mut quoted = false;
        let end = tag.find(|c: char| {
            quoted ^= c == '"';
            if !quoted && c != '"' && c != '>' {
                element.push(c);
            }
            c == '>' && !quoted
        });
        rest = &tag[end.unwrap_or(tag.len())..];
        for raw in ["style", "script"].into_iter().filter(|raw| element.starts_with(raw)) {
            rest = rest.split_once(&format!("</{raw}")).map_or("", |(_, after)| after);
        }
        found.push(element);
    }
    found
}

#[tokio::test]
async fn ids_of_the_protocol_open_nothing() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    let other = acs.begin(Version::V220).await;
    let (other_page, _) = other.open_with_code().await;
    let handle = page.field("handle").unwrap();
    let foreign = other_page.field("handle").unwrap();
    let (_, rest) = foreign.split_once('.').unwrap();
    let (start, mac) = handle.rsplit_once('.').unwrap();
    let resume = page.resume().trim_start_matches("/challenge/").to_owned();
    assert!(acs.app.keys.verify(Purpose::Resume, &resume).is_some(), "it is a good token, for another purpose");
    let flipped = format!("{start}.{}{}", if mac.starts_with('A') { 'B' } else { 'A' }, &mac[1..]);
    let id = begun.id.as_str();
    let handles = [
        None,
        Some(String::new()),
        Some(id.to_owned()),
        Some(begun.areq["threeDSServerTransID"].as_str().unwrap().to_owned()),
        Some(begun.areq["dsTransID"].as_str().unwrap().to_owned()),
        Some(format!("{id}.{rest}")),
        Some(flipped),
        Some(format!("{start}.")),
        Some(format!("{id}..")),
        Some(format!("{handle}.x")),
        Some(format!(" {handle}")),
        Some(handle[..handle.len() - 1].to_owned()),
        Some(resume),
    ];
    let before = acs.dump();
    for forged in &handles {
        for intent in ["submit", "resend", "cancel", "continue", "choose", "assert", "disown"] {
            let answer = intend_with(&acs, forged.as_deref(), intent, &code).await;
            assert_eq!(answer.status, 403, "{forged:?} {intent}");
        }
        for function in ["submit", "resend", "poll"] {
            let fields = [("handle", forged.as_deref().unwrap_or_default()), ("code", &code)];
            assert_eq!(acs.form(&format!("/fn/{function}"), &fields).await.json(), "next", "{forged:?} {function}");
        }
    }
    assert_eq!(acs.dump(), before, "nothing was counted");
    for not_a_resume in [id, handle.as_str(), "", "x", "..", "%00"] {
        assert_eq!(acs.get(&format!("/challenge/{not_a_resume}")).await.status, 404, "{not_a_resume}");
    }
}

#[tokio::test]
async fn a_doubled_handle_or_code_has_no_meaning() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    let handle = page.field("handle").unwrap();
    let before = acs.dump();
    let doubled = [("handle", handle.as_str()), ("handle", handle.as_str()), ("intent", "submit"), ("code", code.as_str())];
    assert_eq!(acs.form("/challenge", &doubled).await.status, 403);
    let codes = [("handle", handle.as_str()), ("intent", "submit"), ("code", code.as_str()), ("code", "000000")];
    let answer = acs.form("/challenge", &codes).await;
    assert!(answer.text().contains("aria-invalid=\"true\""));
    assert_eq!(acs.form("/challenge", &[("handle", handle.as_str()), ("intent", "approve")]).await.status, 400);
    assert_eq!(acs.dump(), before);
}

#[tokio::test]
async fn a_code_is_worth_nothing_on_another_challenge_of_the_same_card() {
    let acs = TestAcs::new().await;
    acs.enrol("4519000099990003", Some("+31611223389"), None).await;
    let one = acs.begin_with(acs.payment(Version::V220, "4519000099990003")).await;
    let two = acs.begin_with(acs.payment(Version::V220, "4519000099990003")).await;
    let (_, code) = one.open_with_code().await;
    let (page, own) = two.open_with_code().await;
    assert_ne!(code, own);
    let answer = two.intend(&page, "submit", &code).await;
    assert!(answer.text().contains(&acs.counted("notice-wrong", 2)));
}

#[tokio::test]
async fn what_the_browser_claims_about_the_payment_is_ignored() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let injected = [
        ("notificationURL", "https://evil.example/"),
        ("action", "https://evil.example/"),
        ("purchaseAmount", "1"),
        ("merchantName", "Evil"),
        ("method", "email"),
    ];
    let creq = begun.creq();
    let open = [&[("creq", creq.as_str()), ("threeDSSessionData", crate::play::SESSION)], injected.as_slice()].concat();
    let answer = acs.form("/challenge?notificationURL=https%3A%2F%2Fevil.example%2F", &open).await;
    assert!(!answer.text().contains("vil") && answer.text().contains("49.99"), "{}", answer.text());
    let code = begun.code_sent(1).await;
    let handle = answer.field("handle").unwrap();
    let submit = [&[("handle", handle.as_str()), ("intent", "submit"), ("code", code.as_str())], injected.as_slice()].concat();
    begun.returns(&acs.form("/challenge", &submit).await, "Y");
    assert!(acs.email.messages.lock().unwrap().is_empty());
}

#[tokio::test]
async fn session_data_comes_back_as_it_came_and_does_nothing() {
    let plain = "a".repeat(1024);
    let sharp = format!("{:a<1024}", "\"><script>alert(1)</script>'&amp;&lt;\u{202e}+%2B =");
    let sharp: String = sharp.chars().take(1022).collect();
    let mut documents = Vec::new();
    for data in [plain.as_str(), sharp.as_str()] {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        let begun = acs.begin(Version::V220).await;
        let page = acs.form("/challenge", &[("creq", &begun.creq()), ("threeDSSessionData", data)]).await;
        assert!(!page.text().contains(data), "it has no business on the page itself");
        let end = begun.intend(&page, "cancel", "").await;
        assert_eq!(end.field("threeDSSessionData").as_deref(), Some(data));
        documents.push(elements(&end.text()));
        let late = acs.begin(Version::V220).await;
        acs.clock.wait(31);
        let erro = acs.form("/challenge", &[("creq", &late.creq()), ("threeDSSessionData", data)]).await;
        assert_eq!(erro.field("threeDSSessionData").as_deref(), Some(data));
        documents.push(elements(&erro.text()));
    }
    // A cancelled challenge can still be disowned, a CReq that came too late cannot: two kinds of document.
    assert!(documents[0] == documents[2] && documents[1] == documents[3], "no element comes from session data");
}

#[tokio::test]
async fn session_data_longer_than_allowed_is_left_out_and_stops_nothing() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let page = acs.form("/challenge", &[("creq", &begun.creq()), ("threeDSSessionData", &"a".repeat(1025))]).await;
    let end = begun.intend(&page, "cancel", "").await;
    assert!(end.field("cres").is_some() && end.field("threeDSSessionData").is_none());
}

#[tokio::test]
async fn a_merchants_name_is_only_ever_text() {
    let mut documents = Vec::new();
    for name in [
        "Plain",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "\" onmouseover=\"alert(1)",
        "</title><svg onload=alert(1)>",
        "</style><script>x</script>",
        "<!-- ]]> --!>",
        "javascript:alert(1)",
        "{{7*7}}${7*7}<%= 7 %>",
        "&lt;script&gt;&#60;b&#62;",
        "\u{202e}moc.knab\u{2066}x\u{2069}",
        "a\u{200b}\u{feff}\u{ad}b",
        "Shop @evil.example #123456",
    ] {
        let acs = TestAcs::new().await;
        let _work = acs.work();
        acs.enrol("4519000099990004", Some("+31611223389"), None).await;
        let mut areq = acs.payment(Version::V220, "4519000099990004");
        areq["merchantName"] = name.into();
        let begun = acs.begin_with(areq).await;
        let (page, _) = begun.opened().await;
        let end = begun.intend(&page, "cancel", "").await;
        documents.push((name, elements(&page.text()), elements(&end.text())));
        for text in [page.text(), end.text()] {
            // U+2068 and U+2069 are ours: they keep a name from turning the words around it.
            let bidi = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' | '\u{200b}' | '\u{feff}');
            assert_eq!(text.matches('\u{2068}').count(), text.matches('\u{2069}').count(), "{name:?}");
            assert!(!text.contains(bidi), "{name:?}");
        }
        let message = acs.sms.messages.lock().unwrap()[0].text.clone();
        assert!(!message.contains('\n') && !message.contains(" @") && !message.contains(" #"), "{message:?}");
    }
    let (_, page, end) = &documents[0];
    for (name, other_page, other_end) in &documents {
        assert!(other_page == page && other_end == end, "an element came from {name:?}");
    }
}

#[tokio::test]
async fn no_get_changes_anything() {
    let acs = TestAcs::with(&[WITH_DOMAIN]).await;
    let key = acs.master_key().await;
    let approving = acs.begin_as(Version::V220, &by_app()).await;
    let waiting = approving.open().await.resume();
    let one = format!("/card-transaction-authentications/{}", approving.approval(1).await);
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    let handle = page.field("handle").unwrap();
    let query = format!("?creq={}&handle={handle}&intent=submit&code={code}&attempt=x", begun.creq());
    let others =
        ["disown", "cancel", "choose", "assert", "resend"].map(|intent| format!("/challenge?handle={handle}&intent={intent}"));
    for path in &others {
        assert_eq!(acs.get(path).await.status, 405);
    }
    let resume = page.resume();
    let card = "/v1/cards/4d0cfc09-75ad-4ccc-a7d1-30a36393124b/passkeys";
    let options = format!("{card}/options");
    let paths = [
        "/challenge",
        &resume,
        &waiting,
        "/fn/submit",
        "/fn/resend",
        "/fn/poll",
        "/3ds/areq",
        "/card-transaction-authentications",
        &one,
        card,
        &options,
        "/livez",
        "/readyz",
        "/assets/x",
        "/x",
    ];
    // The readiness probe is there to see whether a write goes through; it has a row of its own for that.
    let dump = || acs.dump().into_iter().filter(|(table, _)| table != "heartbeat").collect::<Vec<_>>();
    let before = dump();
    for wait in [0, 601, 1000] {
        acs.clock.wait(wait);
        for path in paths {
            for method in [Method::GET, Method::HEAD, Method::OPTIONS] {
                let body = crate::holders::ruling("approved").to_string();
                let answer = acs.send(method, &format!("{path}{query}"), &[("x-api-key", &key)], body).await;
                assert!(!answer.status.is_server_error() && !answer.status.is_redirection(), "{path}");
            }
        }
        assert_eq!(dump(), before);
    }
    assert_eq!(acs.codes().len(), 1);
    assert!(acs.ds.received.lock().unwrap().is_empty());
}

#[tokio::test]
async fn a_reload_that_posts_the_old_form_shows_the_step_and_changes_nothing() {
    let acs = TestAcs::new().await;
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    let handle = page.field("handle").unwrap();
    let before = acs.dump();
    let intents = ["submit", "resend", "cancel", "disown"];
    let forms = intents.map(|intent| vec![("handle", handle.as_str()), ("intent", intent), ("code", code.as_str())]);
    let creq = begun.creq();
    for form in forms.into_iter().chain([vec![("creq", creq.as_str())]]) {
        let shown = acs.form(&page.resume(), &form).await;
        assert_eq!(shown.status, 200);
        assert!(shown.text().contains(&acs.words().say("code-heading")), "{}", shown.text());
    }
    assert_eq!(acs.dump(), before);
}

#[tokio::test]
async fn the_page_works_without_cookies_and_sets_none() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.opened().await;
    let end = begun.intend(&page, "submit", &code).await;
    for answer in [&page, &end] {
        assert_eq!(answer.header("set-cookie"), "");
    }
}

#[tokio::test]
async fn origin_and_fetch_metadata_are_no_gate() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.opened().await;
    let body = format!("handle={}&intent=submit&code={code}", page.field("handle").unwrap());
    let headers = [("origin", "null"), ("sec-fetch-site", "cross-site"), ("content-type", "application/x-www-form-urlencoded")];
    begun.returns(&acs.send(Method::POST, "/challenge", &headers, body).await, "Y");
}
