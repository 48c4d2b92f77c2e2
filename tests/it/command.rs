//! The command line: errands that end by themselves, run as an operator runs them, with and without a process that serves.

use acs_challenge::challenge::Standing;
use acs_challenge::server::flow::endpoint::Target;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::flow::transaction::{open, place};
use acs_challenge::server::ports::Store;
use acs_challenge::server::seal::Keyring;
use acs_challenge::server::store::sqlite::Sqlite;
use sha2::{Digest, Sha256};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

const KEY: &str = "p1:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
const NEW_KEY: &str = "p2:fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

fn command(folder: &Path, ring: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acs-challenge"));
    command.args(arguments).current_dir(folder).env("ACS__KEYS__RING", ring).env("ACS__ISSUER__NAME", "Bank of Examples");
    command.env("ACS__STORE__URL", "sqlite://acs.db").env("ACS__ISSUER__ID", "bank-1").env("ACS__DEMO__SHOP", "false");
    command.env("ACS__SERVER__ADDR", "127.0.0.1:0");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, KEY, arguments).output().unwrap()
}

fn printed(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What was printed as `id …` and then as the other word.
fn id_and<'a>(printed: &'a str, word: &str) -> (&'a str, &'a str) {
    let mut lines = printed.lines();
    let mut next = |word: &str| lines.next().and_then(|line| line.strip_prefix(&format!("{word} "))).unwrap();
    (next("id"), next(word))
}

/// A process that serves, and is stopped with the test.
struct Serving(Child);

impl Serving {
    fn start(folder: &Path, ring: &str) -> Self {
        let mut child = command(folder, ring, &[]).stdout(Stdio::piped()).spawn().unwrap();
        let mut log = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("serving") {
            line.clear();
            assert!(log.read_line(&mut line).unwrap() > 0, "it has ended");
        }
        // Whoever writes to a log that nobody reads waits for ever.
        std::thread::spawn(move || log.lines().for_each(drop));
        Self(child)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

const FIELDS: [&str; 11] =
    ["pan", "phone", "email", "country", "password", "app", "asks", "refused", "client_id", "client_number", "client_title"];

#[tokio::test]
async fn cards_are_enrolled_with_every_field_under_the_issuers_id() {
    let folder = tempfile::tempdir().unwrap();
    let whole = r#"{"pan":"4519000000000001","phone":"+31611223389","email":"sam@example.com","country":"NL","password":"pass",
        "app":true,"asks":true,"refused":true,"client_id":"client-7","client_number":"77","client_title":"Dr Sam"}"#;
    assert!(FIELDS.iter().all(|field| whole.contains(&format!("\"{field}\""))));
    let lines = format!("{}\n\n{}\n", whole.replace('\n', ""), r#"{"pan":"4519000000000002"}"#);
    std::fs::write(folder.path().join("cards.jsonl"), lines).unwrap();
    assert_eq!(printed(&run(folder.path(), &["cards", "enrol", "cards.jsonl"])), "2 cards enrolled\n");

    let store = Sqlite::open(&folder.path().join("acs.db")).unwrap();
    let keys = Keyring::parse(KEY).unwrap();
    let enrolled = async |pan: &str| {
        let (card, standing) = store.card(&keys.fingerprints(pan)).await.unwrap().unwrap();
        assert_eq!((card.issuer.as_str(), standing), ("bank-1", Standing::default()));
        let enrolment: Enrolment = open(&keys, &place("card", &card.id), &card.enrolment, "enrolment").unwrap();
        (enrolment, card)
    };
    let (mut found, card) = enrolled("4519000000000001").await;
    assert!(found.password.take().unwrap().starts_with("$argon2id$"));
    let expected = Enrolment {
        phone: Some("+31611223389".to_owned()),
        email: Some("sam@example.com".to_owned()),
        country: Some("NL".to_owned()),
        password: None,
        title: "Dr Sam".to_owned(),
        landline: None,
        app: true,
        asks: true,
        refused: true,
    };
    assert!(found == expected, "{found:?}");
    assert_eq!((card.client_id.as_str(), card.client_number.as_str()), ("client-7", "77"));
    let (bare, card) = enrolled("4519000000000002").await;
    assert!(bare == Enrolment::default() && card.client_id.is_empty() && card.client_title.is_none());
}

#[tokio::test]
async fn a_field_that_no_card_has_is_refused_and_nothing_stored() {
    let folder = tempfile::tempdir().unwrap();
    let lines = "{\"pan\":\"4519000000000001\"}\n{\"pan\":\"4519000000000002\",\"refuse\":true}\n";
    std::fs::write(folder.path().join("cards.jsonl"), lines).unwrap();
    let output = run(folder.path(), &["cards", "enrol", "cards.jsonl"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("line 2:") && !said.contains("4519"), "{said}");
    assert!(FIELDS.iter().all(|field| said.contains(field)), "{said}");
    let store = Sqlite::open(&folder.path().join("acs.db")).unwrap();
    let known = store.card(&Keyring::parse(KEY).unwrap().fingerprints("4519000000000001")).await.unwrap();
    assert!(known.is_none());
}

#[test]
fn the_help_names_every_field_and_every_errand() {
    let folder = tempfile::tempdir().unwrap();
    let help = |words: &[&str]| printed(&run(folder.path(), &[words, &["--help"]].concat()));
    let holds = |text: String, words: &[&str]| {
        for word in words {
            assert!(text.contains(word), "{word}: {text}");
        }
    };
    holds(help(&[]), &["--config", "--check-config", "--help", "cards", "keys", "webhook"]);
    holds(help(&["cards", "enrol"]), &FIELDS);
    holds(help(&["keys"]), &["add", "list", "renew", "remove", "rotate"]);
    holds(help(&["keys", "add"]), &["enrol", "authenticate", "approve", "read"]);
    let webhook = ["add", "list", "remove", "disable", "enable", "renew", "settle", "dead", "replay"];
    holds(help(&["webhook"]), &webhook);
}

#[tokio::test]
async fn a_key_is_shown_once_with_its_id_renewed_and_removed_by_it() {
    let folder = tempfile::tempdir().unwrap();
    let made = printed(&run(folder.path(), &["keys", "add", "approve+read"]));
    let (id, key) = id_and(&made, "key");
    let stored = async |key: &str| {
        let store = Sqlite::open(&folder.path().join("acs.db")).unwrap();
        store.api_key(&Sha256::digest(key)).await.unwrap()
    };
    let found = stored(key).await.unwrap();
    assert_eq!((found.id.as_str(), found.issuer.as_str(), found.scopes.as_str()), (id, "bank-1", "approve read"));
    assert_eq!(found.expires_at, None);

    let renewed = printed(&run(folder.path(), &["keys", "renew", id]));
    let (new_id, new_key) = id_and(&renewed, "key");
    assert!(renewed.contains(&format!("old key {id} is good until 20")), "{renewed}");
    let (old, new) = (stored(key).await.unwrap(), stored(new_key).await.unwrap());
    assert_eq!((new.issuer, new.scopes, new.expires_at), (old.issuer, old.scopes, None));
    assert_eq!(old.expires_at.map(|end| (end.millis() - new.created_at.millis()) / 3_600_000), Some(24));
    assert!(!run(folder.path(), &["keys", "renew", id]).status.success(), "once is enough");

    let listed = printed(&run(folder.path(), &["keys", "list"]));
    assert_eq!(listed.lines().count(), 2);
    assert!(listed.contains(id) && listed.contains(new_id) && !listed.contains(key) && !listed.contains(new_key));
    assert_eq!(printed(&run(folder.path(), &["keys", "list", "bank-2"])), "");

    assert!(!run(folder.path(), &["keys", "remove", "another"]).status.success());
    assert!(stored(key).await.is_some());
    assert_eq!(printed(&run(folder.path(), &["keys", "remove", id])), format!("key {id} removed\n"));
    assert!(stored(key).await.is_none());

    let other = run(folder.path(), &["keys", "add", "bank-2:read"]);
    assert!(String::from_utf8_lossy(&other.stderr).contains("bank-1"), "whoever has no cards here is told");
    printed(&other);
    for wrong in ["Your Bank:read", ":read", "bank-1:write", "bank-1:", "", "read+"] {
        assert_eq!(run(folder.path(), &["keys", "add", wrong]).status.code(), Some(2), "{wrong}");
    }
}

#[tokio::test]
async fn a_webhook_is_added_renewed_and_settled() {
    let folder = tempfile::tempdir().unwrap();
    let add = ["webhook", "add", "bank-1", "own", "https://hooks.bank.example/T0/hush", "--only", "card.blocked,card.changed"];
    let made = printed(&run(folder.path(), &add));
    let (id, secret) = id_and(&made, "secret");
    assert!(secret.starts_with("whsec_"));
    let list = || printed(&run(folder.path(), &["webhook", "list"]));
    let row = list();
    for part in [id, "bank-1", "own", "https://hooks.bank.example", "card.blocked,card.changed", "\ton\n"] {
        assert!(row.contains(part), "{row}");
    }
    assert!(!row.contains("hush") && !row.contains(secret));

    let renewed = printed(&run(folder.path(), &["webhook", "renew", id]));
    let (_, newer) = id_and(&renewed, "secret");
    assert!(!run(folder.path(), &["webhook", "renew", id]).status.success(), "two are enough");
    let secrets = async || {
        let store = Sqlite::open(&folder.path().join("acs.db")).unwrap();
        let endpoint = store.endpoints(None).await.unwrap().remove(0);
        let target = Target::open(&Keyring::parse(KEY).unwrap(), &endpoint).unwrap();
        target.secrets.iter().map(|secret| secret.expose().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(secrets().await, [newer, secret]);
    printed(&run(folder.path(), &["webhook", "settle", id]));
    assert_eq!(secrets().await, [newer]);
    assert!(!run(folder.path(), &["webhook", "settle", id]).status.success());

    printed(&run(folder.path(), &["webhook", "disable", id]));
    assert!(list().contains("\toff since 20"));
    printed(&run(folder.path(), &["webhook", "enable", id]));
    assert!(list().ends_with("\ton\n"));
    assert_eq!(printed(&run(folder.path(), &["webhook", "dead"])), "");
    assert_eq!(printed(&run(folder.path(), &["webhook", "replay", "none"])), "0 deliveries are sent again\n");
    printed(&run(folder.path(), &["webhook", "remove", id]));
    assert_eq!(list(), "");
    for wrong in [&["webhook", "add", "bank-1", "own", "ftp://bank.example/"][..], &["webhook", "enable", id]] {
        assert_eq!(run(folder.path(), wrong).status.code(), Some(1), "{wrong:?}");
    }
    let kind = run(folder.path(), &["webhook", "add", "bank-1", "adyen", "https://b.example/", "--only", "card.blocked"]);
    assert!(String::from_utf8_lossy(&kind.stderr).contains("balancePlatform.authentication.created"));
}

#[cfg(unix)]
#[tokio::test]
async fn errands_are_done_by_the_process_that_serves() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("cards.jsonl"), "{\"pan\":\"4519000000000001\",\"email\":\"sam@example.com\"}\n").unwrap();
    let serving = Serving::start(folder.path(), KEY);
    assert!(folder.path().join("acs.db.sock").exists());
    assert_eq!(printed(&run(folder.path(), &["cards", "enrol", "cards.jsonl"])), "1 cards enrolled\n");
    let made = printed(&run(folder.path(), &["webhook", "add", "bank-1", "adyen", "https://hooks.bank.example/"]));
    let (_, secret) = id_and(&made, "secret");
    drop(serving);

    // Another key first, everything encrypted with it while the server runs, and the old one taken away.
    let serving = Serving::start(folder.path(), &format!("{NEW_KEY},{KEY}"));
    let report = printed(&run(folder.path(), &["keys", "rotate"]));
    for line in ["contact data: 1 encrypted with p2", "fingerprints: 1 encrypted with p2", "webhook secrets: 1 encrypted with p2"]
    {
        assert!(report.contains(line), "{report}");
    }
    assert!(printed(&run(folder.path(), &["keys", "rotate"])).contains("contact data: 0 encrypted with p2"));
    drop(serving);
    let (store, keys) = (Sqlite::open(&folder.path().join("acs.db")).unwrap(), Keyring::parse(NEW_KEY).unwrap());
    let (card, _) = store.card(&keys.fingerprints("4519000000000001")).await.unwrap().unwrap();
    let enrolment: Enrolment = open(&keys, &place("card", &card.id), &card.enrolment, "enrolment").unwrap();
    assert_eq!(enrolment.email.as_deref(), Some("sam@example.com"));
    let endpoint = store.endpoints(None).await.unwrap().remove(0);
    assert_eq!(Target::open(&keys, &endpoint).unwrap().secrets[0].expose(), secret);
}
