//! Secrets stay secret: in logs, in the database file, in pages. And codes are what they should be.

use crate::acs::{Answer, RING, TestAcs, other_than};
use crate::logged::{Log, contains};
use crate::play::decoded;
use acs_challenge::emv::value::{TransactionId, Version};
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::flow::transaction::Transaction;
use acs_challenge::server::ports::Sealed;
use acs_challenge::server::seal::{CodeBinding, Keyring, SealFault};
use sha2::{Digest, Sha256};

const PAN: &str = "4519019876543210";
const PHONE: &str = "+31687654321";
const MAIL: &str = "canary.bird@coalmine.example";
const SESSION: &str = "Y2FuYXJ5X3Nlc3Npb24_data";
const PASSWORD: &str = "Canary-Password-77";
const WRONG_PASSWORD: &str = "Magpie-Password-78";
const OTHER_RING: &str = "next:a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5";

/// Everything SQLite has written, whichever file it is in.
fn database(acs: &TestAcs) -> Vec<u8> {
    let files = std::fs::read_dir(acs.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    files.flat_map(|path| std::fs::read(path).unwrap()).collect()
}

/// Submits as the page's script does.
async fn typed(acs: &TestAcs, page: &Answer, password: &str, code: &str) -> Answer {
    let (handle, attempt) = (page.field("handle").unwrap(), page.field("attempt").unwrap());
    let fields = [("handle", handle.as_str()), ("attempt", &attempt), ("code", code), ("password", password)];
    acs.form("/fn/submit", &fields).await
}

#[tokio::test]
async fn no_secret_is_written_anywhere() {
    let log = Log::listen();
    let acs = TestAcs::new().await;
    let _work = acs.work();
    let hash = acs.app.passwords.hash(acs.app.chance.as_ref(), PASSWORD).await.unwrap();
    let holder = Enrolment {
        phone: Some(PHONE.to_owned()),
        email: Some(MAIL.to_owned()),
        password: Some(hash.clone()),
        ..Enrolment::default()
    };
    acs.enrol_as(PAN, &holder).await;
    acs.silence_ds(1);
    let mut secrets: Vec<String> = [PAN, PHONE, MAIL, SESSION, "31687654321", "canary.bird", "5a5a5a5a5a5a5a5a", RING]
        .into_iter()
        .map(str::to_owned)
        .collect();
    let hashed = hash.rsplit('$').next().unwrap().to_owned();
    secrets.extend([PASSWORD.to_owned(), WRONG_PASSWORD.to_owned(), hash, hashed]);
    let mut on_pages = Vec::new();
    for ending in ["submit", "cancel", "wrong", "undeliverable"] {
        let begun = acs.begin_with(acs.payment(Version::V231, PAN)).await;
        if ending == "undeliverable" {
            let refused = || acs_challenge::server::ports::SendFault::Refused("gateway answered HTTP 400".into());
            acs.sms.faults.lock().unwrap().push_back(refused());
            acs.email.faults.lock().unwrap().push_back(refused());
        }
        let mut page = acs.form("/challenge", &[("creq", &begun.creq()), ("threeDSSessionData", SESSION)]).await;
        secrets.extend([page.field("handle").unwrap(), page.resume().replace("/challenge/", "")]);
        on_pages.push(page.text());
        if ending == "undeliverable" {
            begun.reported().await;
            continue;
        }
        let code = begun.code_sent(1).await;
        if ending == "wrong" {
            acs.clock.wait(30);
            page = begun.intend(&page, "resend", "").await;
            secrets.push(begun.code_sent(2).await);
            on_pages.push(typed(&acs, &page, WRONG_PASSWORD, &other_than(&code)).await.text());
            on_pages.push(begun.submit(&page, PASSWORD, &other_than(&code)).await.text());
            secrets.push(other_than(&code));
        }
        let intent = if ending == "wrong" { "cancel" } else { ending };
        if ending == "submit" {
            assert_eq!(typed(&acs, &page, PASSWORD, &code).await.json(), "next");
            acs.clock.wait(10);
        }
        let end = begun.intend(&page, intent, &code).await;
        assert_eq!(decoded(&end.field("cres").unwrap())["messageType"], "CRes");
        secrets.push(code);
    }
    // Wrong messages and strangers' tokens are logged as events, not as what they held.
    acs.form("/challenge", &[("creq", PAN), ("threeDSSessionData", SESSION)]).await;
    let password = ("password", PASSWORD);
    acs.form("/challenge", &[("handle", &secrets[12]), ("intent", "nothing"), ("code", MAIL), password]).await;
    acs.form("/challenge", &[("handle", PASSWORD), ("intent", "submit"), ("code", MAIL), password]).await;
    acs.get(&format!("/challenge/{PAN}")).await;
    let mut areq = acs.payment(Version::V220, PAN);
    areq["notificationURL"] = MAIL.into();
    areq[PAN] = PHONE.into();
    acs.areq(&areq).await;

    let logs = log.read();
    let files = database(&acs);
    for line in ["code handed to gateway", "result acknowledged"] {
        assert!(contains(&logs, line), "the log was on: {line}");
    }
    assert!(contains(&files, "ReportResult") || contains(&files, "report_result") || contains(&files, "CREATE TABLE"));
    for secret in &secrets {
        assert!(!contains(&logs, secret), "{secret} is in the log");
        assert!(!contains(&files, secret), "{secret} is in the database");
    }
    let hidden = secrets.iter().filter(|secret| !secret.contains('.') || secret.contains('@'));
    for secret in hidden {
        assert!(on_pages.iter().all(|page| !page.contains(secret.as_str())), "{secret} is in a page");
    }
}

#[tokio::test]
async fn nothing_stored_is_made_from_the_code_without_a_key() {
    let mut stored = Vec::new();
    for ring in [RING, OTHER_RING] {
        let acs = TestAcs::with(&[("ACS__KEYS__RING", ring)]).await;
        let begun = acs.begin(Version::V220).await;
        let (page, _) = begun.open_with_code().await;
        begun.intend(&page, "submit", "271828").await;
        let (id, attempt) = (begun.id.to_string(), page.field("attempt").unwrap());
        let files = database(&acs);
        let states = acs.dump()["challenge"].join("\n");
        for plain in
            ["271828".to_owned(), "submit271828".into(), format!("{id}271828"), format!("271828{id}"), format!("{attempt}271828")]
        {
            let digest = Sha256::digest(plain.as_bytes());
            let numbers = digest[..8].iter().map(u8::to_string).collect::<Vec<_>>().join(",");
            let hex: String = digest[..8].iter().map(|byte| format!("{byte:02x}")).collect();
            assert!(
                !files.windows(8).any(|window| window == &digest[..8]) && !states.contains(&numbers) && !states.contains(&hex)
            );
        }
        let state = states.split("\"fields\":").nth(1).expect("a digest of the fields");
        stored.push(state[..state.find(']').unwrap()].to_owned());
    }
    assert_ne!(stored[0], stored[1], "another key, another digest of the same fields");
}

fn id(number: u64) -> TransactionId {
    format!("00000000-0000-4000-8000-{number:012x}").parse().unwrap()
}

fn binding<'a>(challenge: &'a TransactionId, salt: &'a [u8; 16]) -> CodeBinding<'a> {
    CodeBinding { key: "test", challenge, salt, amount: "4999e2", currency: "978", merchant: "Tea & Paper" }
}

#[test]
fn codes_are_uniform_and_keep_their_leading_zeros() {
    const BINS: usize = 1000;
    let keys = Keyring::parse(RING).unwrap();
    let rounds = crate::acs::rounds(2_000_000);
    let mut bins = vec![0_u32; BINS];
    let mut zeros = 0;
    for round in 0..rounds {
        let id = id(u64::try_from(round).unwrap());
        let code = keys.code(&binding(&id, &[7; 16]), 1, 6).unwrap();
        assert!(code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()));
        zeros += usize::from(code.starts_with('0'));
        bins[code[..3].parse::<usize>().unwrap()] += 1;
    }
    let expected = f64::from(u32::try_from(rounds).unwrap()) / 1000.0;
    let chi: f64 = bins.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum();
    // 999 degrees of freedom: above 1143 with probability 0.001.
    println!("{rounds} codes, chi-square {chi:.0}, {zeros} with a leading zero");
    assert!(chi < 1143.0 && zeros.abs_diff(rounds / 10) < rounds / 100);
}

#[tokio::test]
async fn a_code_with_a_leading_zero_can_be_typed() {
    let acs = TestAcs::new().await;
    let _work = acs.work();
    for _ in 0..200 {
        let begun = acs.begin(Version::V220).await;
        let (page, code) = begun.opened().await;
        if code.starts_with('0') {
            begun.returns(&begun.intend(&page, "submit", &code).await, "Y");
            return;
        }
    }
    panic!("no code began with 0");
}

#[test]
fn a_code_is_another_when_anything_it_is_bound_to_changes() {
    let keys = Keyring::parse(&format!("{RING},{OTHER_RING}")).unwrap();
    let (one, two) = (id(1), id(2));
    let bound = binding(&one, &[7; 16]);
    let code = |binding: CodeBinding<'_>, number| keys.code(&binding, number, 8).unwrap().to_string();
    let codes = [
        code(binding(&one, &[7; 16]), 1),
        code(binding(&one, &[7; 16]), 2),
        code(binding(&two, &[7; 16]), 1),
        code(binding(&one, &[8; 16]), 1),
        code(CodeBinding { amount: "4998e2", ..binding(&one, &[7; 16]) }, 1),
        code(CodeBinding { amount: "4999e3", ..binding(&one, &[7; 16]) }, 1),
        code(CodeBinding { currency: "840", ..binding(&one, &[7; 16]) }, 1),
        code(CodeBinding { merchant: "Tea & Papers", ..binding(&one, &[7; 16]) }, 1),
        code(CodeBinding { currency: "97", merchant: "8Tea & Paper", ..binding(&one, &[7; 16]) }, 1),
        code(CodeBinding { key: "next", ..binding(&one, &[7; 16]) }, 1),
    ];
    let different: std::collections::BTreeSet<_> = codes.iter().collect();
    assert_eq!(different.len(), codes.len(), "{codes:?}");
    assert_eq!(code(bound, 1), codes[0], "and the same when nothing does");
    let gone = CodeBinding { key: "gone", ..binding(&one, &[7; 16]) };
    assert_eq!(keys.code(&gone, 1, 6).unwrap_err(), SealFault::UnknownKey);
}

#[tokio::test]
async fn changing_the_stored_amount_or_payee_kills_the_code() {
    type Change = fn(&mut serde_json::Value);
    let changes: [Change; 2] = [
        |stored| stored["merchant"] = "Evil".into(),
        |stored| {
            let changed = stored.to_string().replace("4999", "5999");
            *stored = serde_json::from_str(&changed).unwrap();
        },
    ];
    for change in changes {
        let acs = TestAcs::new().await;
        let begun = acs.begin(Version::V220).await;
        let (page, code) = begun.open_with_code().await;
        let sealed = acs.app.store.load(&begun.id).await.unwrap().unwrap().transaction;
        let transaction = Transaction::open(&acs.app.keys, &begun.id, &sealed).unwrap();
        let mut value = serde_json::to_value(&transaction).unwrap();
        change(&mut value);
        let changed: Transaction = serde_json::from_value(value).unwrap();
        assert_ne!(changed, transaction);
        let Sealed(bytes) = changed.seal(&acs.app.keys, acs.app.chance.as_ref(), &begun.id).unwrap();
        let database = rusqlite::Connection::open(acs.folder.path().join("acs.db")).unwrap();
        assert_eq!(database.execute("UPDATE challenge SET sealed_transaction = ?1", [bytes]).unwrap(), 1);
        let answer = begun.intend(&page, "submit", &code).await;
        assert!(answer.text().contains(&acs.counted("notice-wrong", 2)), "{}", answer.text());
    }
}

#[tokio::test]
async fn two_keys_live_while_they_are_changed() {
    let old = TestAcs::new().await;
    let begun = old.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    let pan = begun.areq["acctNumber"].as_str().unwrap();
    let both = format!("{OTHER_RING},{RING}");
    let new = TestAcs::on(old.app.store.clone(), old.folder.clone(), &[("ACS__KEYS__RING", &both)]).await;
    let _work = new.work();
    let fields = [("handle", page.field("handle").unwrap()), ("intent", "submit".into()), ("code", code.clone())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let end = new.form("/challenge", &fields).await;
    begun.returns(&end, "Y");
    let mut areq = new.payment(Version::V220, pan);
    areq["dsTransID"] = "1f2e3d4c-0000-4000-8000-aaaaaaaaaaaa".into();
    let again = new.begin_with(areq).await;
    again.returns(&again.authenticate().await, "Y");
    assert_eq!(new.areq(&begun.areq).await, begun.ares, "the digest of an old request is still known");

    let without = TestAcs::on(old.app.store.clone(), old.folder.clone(), &[("ACS__KEYS__RING", OTHER_RING)]).await;
    assert_eq!(without.form("/challenge", &fields).await.status, 403);
    let mut areq = without.payment(Version::V220, pan);
    areq["dsTransID"] = "1f2e3d4c-0000-4000-8000-bbbbbbbbbbbb".into();
    assert_eq!(without.areq(&areq).await["transStatusReason"], "08", "nobody knows the card any more");
}

#[tokio::test]
async fn sealed_bytes_open_only_unchanged_and_in_their_place() {
    let acs = TestAcs::new().await;
    let Sealed(bytes) = acs.app.keys.seal(acs.app.chance.as_ref(), "card/1", b"secret").unwrap();
    let open = |place: &str, bytes: &[u8]| acs.app.keys.open(place, &Sealed(bytes.to_vec())).map(|plain| plain.to_vec());
    assert_eq!(open("card/1", &bytes).unwrap(), b"secret");
    assert_eq!(open("card/2", &bytes), Err(SealFault::NotAuthentic));
    for index in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[index] ^= 1;
        assert!(open("card/1", &changed).is_err(), "byte {index}");
        assert!(open("card/1", &bytes[..index]).is_err(), "cut at {index}");
    }
    let Sealed(again) = acs.app.keys.seal(acs.app.chance.as_ref(), "card/1", b"secret").unwrap();
    assert_ne!(bytes, again, "a fresh nonce each time");
}
