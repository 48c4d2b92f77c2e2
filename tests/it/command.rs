//! The command line: errands that end by themselves, run as an operator runs them.

use acs_challenge::challenge::Standing;
use acs_challenge::server::flow::enrolment::Enrolment;
use acs_challenge::server::flow::transaction::{open, place};
use acs_challenge::server::ports::Store;
use acs_challenge::server::seal::Keyring;
use acs_challenge::server::store::sqlite::Sqlite;
use sha2::{Digest, Sha256};
use std::path::Path;
use std::process::{Command, Output};

const RING: &str = "p1:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_acs-challenge"));
    command.args(arguments).current_dir(folder).env("ACS__KEYS__RING", RING).env("ACS__ISSUER__NAME", "Bank of Examples");
    command.env("ACS__STORE__URL", "sqlite://acs.db").env("ACS__ISSUER__ID", "bank-1").output().unwrap()
}

fn printed(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

const FIELDS: [&str; 9] = ["pan", "phone", "email", "country", "password", "app", "asks", "refused", "client_id"];

#[tokio::test]
async fn cards_are_enrolled_with_every_field_under_the_issuers_id() {
    let folder = tempfile::tempdir().unwrap();
    let whole = r#"{"pan":"4519000000000001","phone":"+31611223389","email":"sam@example.com","country":"NL","password":"pass",
        "app":true,"asks":true,"refused":true,"client_id":"client-7"}"#;
    assert!(FIELDS.iter().all(|field| whole.contains(&format!("\"{field}\""))));
    let lines = format!("{}\n\n{}\n", whole.replace('\n', ""), r#"{"pan":"4519000000000002"}"#);
    std::fs::write(folder.path().join("cards.jsonl"), lines).unwrap();
    assert_eq!(printed(&run(folder.path(), &["--enrol", "cards.jsonl"])), "2 cards enrolled\n");

    let store = Sqlite::open(&folder.path().join("acs.db")).unwrap();
    let keys = Keyring::parse(RING).unwrap();
    let enrolled = async |pan: &str| {
        let (card, standing) = store.card(&keys.fingerprints(pan)).await.unwrap().unwrap();
        assert_eq!((card.issuer.as_str(), standing), ("bank-1", Standing::default()));
        let enrolment: Enrolment = open(&keys, &place("card", &card.id), &card.enrolment, "enrolment").unwrap();
        (enrolment, card.client_id)
    };
    let (mut found, client_id) = enrolled("4519000000000001").await;
    assert!(found.password.take().unwrap().starts_with("$argon2id$"));
    let expected = Enrolment {
        phone: Some("+31611223389".to_owned()),
        email: Some("sam@example.com".to_owned()),
        country: Some("NL".to_owned()),
        password: None,
        app: true,
        asks: true,
        refused: true,
    };
    assert!(found == expected, "{found:?}");
    assert_eq!(client_id, "client-7");
    let (bare, client_id) = enrolled("4519000000000002").await;
    assert!(bare == Enrolment::default() && client_id.is_empty());
}

#[test]
fn a_field_that_no_card_has_is_refused_and_nothing_stored() {
    let folder = tempfile::tempdir().unwrap();
    let lines = "{\"pan\":\"4519000000000001\"}\n{\"pan\":\"4519000000000002\",\"refuse\":true}\n";
    std::fs::write(folder.path().join("cards.jsonl"), lines).unwrap();
    let output = run(folder.path(), &["--enrol", "cards.jsonl"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("line 2:") && !said.contains("4519"), "{said}");
    assert!(FIELDS.iter().all(|field| said.contains(field)), "{said}");
    assert!(!folder.path().join("acs.db").exists());
}

#[test]
fn the_usage_names_every_field_and_every_argument() {
    let folder = tempfile::tempdir().unwrap();
    let usage = printed(&run(folder.path(), &["--help"]));
    let arguments = ["--config", "--check-config", "--enrol", "--add-key", "--remove-key", "--help"];
    for word in FIELDS.into_iter().chain(arguments) {
        assert!(usage.contains(word), "{word}");
    }
}

#[tokio::test]
async fn a_key_is_shown_once_with_its_id_and_removed_by_it() {
    let folder = tempfile::tempdir().unwrap();
    let made = printed(&run(folder.path(), &["--add-key", "approve+read"]));
    let (id, key) = made.strip_prefix("id ").and_then(|rest| rest.trim_end().split_once("\nkey ")).unwrap();
    let digest = Sha256::digest(key).to_vec();
    let stored = async || Sqlite::open(&folder.path().join("acs.db")).unwrap().api_key(&digest).await.unwrap();
    let found = stored().await.unwrap();
    assert_eq!((found.id.as_str(), found.issuer.as_str(), found.scopes.as_str()), (id, "bank-1", "approve read"));
    assert!(!run(folder.path(), &["--remove-key", "another"]).status.success());
    assert!(stored().await.is_some());
    assert_eq!(printed(&run(folder.path(), &["--remove-key", id])), format!("key {id} removed\n"));
    assert!(stored().await.is_none());

    let other = run(folder.path(), &["--add-key", "bank-2:read"]);
    assert!(String::from_utf8_lossy(&other.stderr).contains("bank-1"), "whoever has no cards here is told");
    printed(&other);
    for wrong in ["Your Bank:read", ":read", "bank-1:write", "bank-1:", "", "read+"] {
        assert_eq!(run(folder.path(), &["--add-key", wrong]).status.code(), Some(2), "{wrong}");
    }
    assert_eq!(run(folder.path(), &["--add-key", "read", "--remove-key", "x"]).status.code(), Some(2));
}
