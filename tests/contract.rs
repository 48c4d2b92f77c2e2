//! The contract test: whatever is asked of the issuer's doors, the answer is one that `/v1/openapi.json` describes, and none is a
//! fault of ours.
//!
//! Schemathesis makes the requests from the document: right ones, wrong ones, and sequences that use what was answered. It
//! runs against the real binary, in a Python environment of its own under `target`; `contract/requirements.txt` says what is
//! in that. What a new machine lacks is brought by apt where that asks nobody for a password. Nothing is skipped.
//!
//! A failure prints the request as a `curl` line. The seed is fixed, so that the same code is asked the same; with
//! `ACS_TEST_SCALE=full` it is asked more.

#[path = "contract/server.rs"]
mod server;

use serde_json::Value;
use server::Server;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What chance begins with.
const SEED: &str = "20260115";
/// Requests for each operation, besides those that cover its parameters one by one.
const EXAMPLES: &str = "25";
/// The same at full scale.
const MANY_EXAMPLES: &str = "400";
/// What is held against the document.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,\
                      response_schema_conformance,unsupported_method,ignored_auth";
/// Which parameter is taken from what there is, in two of three requests, and which of it.
const KNOWN: [(&str, &str, &str); 5] = [
    ("/bcl/v2/paymentInstruments/{id}", "id", "cards"),
    ("/v1/challenges/{id}", "id", "challenges"),
    ("/v1/challenges/{id}/cancel", "id", "challenges"),
    ("/v1/cards/{card}/passkeys", "card", "cards"),
    ("/v1/cards/{card}/passkeys/options", "card", "cards"),
];
/// Challenges to look at and to end.
const CHALLENGES: usize = 5;

#[test]
fn whatever_is_asked_is_answered_as_described() {
    let checked = tools().and_then(|tools| {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let server = Server::start(folder.path())?;
        let world = server.ask("GET", "/demo/world.json", None)?;
        let key = world["keys"][0]["api_key"].as_str().ok_or("no key in world.json")?.to_owned();
        let config = folder.path().join("schemathesis.toml");
        std::fs::write(&config, known(&server, &world, &key)?).map_err(|error| error.to_string())?;
        let mut run = Command::new(tools.join("bin/schemathesis"));
        run.arg("--config-file").arg(config).args(["run", &format!("{}/v1/openapi.json", server.base), "--url", &server.base]);
        run.args(["--header", &format!("X-API-Key: {key}"), "--checks", CHECKS, "--seed", SEED, "--max-examples", examples()]);
        run.args(["--continue-on-failure", "--no-color", "--warnings", "off", "--request-timeout", "10"]);
        run.args(["--generation-database", "none"]).current_dir(folder.path());
        output(run).map_err(|trouble| format!("{trouble}\nthe server said last:\n{}", server.said()))
    });
    match checked {
        Ok(output) => println!("{output}"),
        Err(trouble) => unreachable!("{trouble}"),
    }
}

fn examples() -> &'static str {
    #[expect(clippy::disallowed_methods, reason = "the scale of the tests is not a setting of the product")]
    let scale = std::env::var("ACS_TEST_SCALE").unwrap_or_default();
    if scale == "full" { MANY_EXAMPLES } else { EXAMPLES }
}

/// Names what there is on the server, so that not every id is one that nothing has.
fn known(server: &Server, world: &Value, key: &str) -> Result<String, String> {
    let cards = world["cards"].as_array().ok_or("no cards in world.json")?;
    let cards: Vec<&Value> = cards.iter().map(|card| &card["cardId"]).collect();
    let challenge = serde_json::json!({
        "transaction": { "amount": 1250, "currency": "EUR", "merchant": { "name": "Tea & Paper" } },
        "card": cards.first(), "returnUrl": server::RETURN,
    });
    let mut challenges = Vec::new();
    for _ in 0..CHALLENGES {
        let made = server.ask("POST", "/v1/challenges", Some((key, &challenge)))?;
        challenges.push(made["id"].as_str().ok_or_else(|| format!("no challenge: {made}"))?.to_owned());
    }
    let mut config = format!(
        "[dictionaries.cards]\nvalues = {}\n[dictionaries.challenges]\nvalues = {}\n",
        serde_json::json!(cards),
        serde_json::json!(challenges)
    );
    for (path, parameter, dictionary) in KNOWN {
        config += &format!("[[operations]]\ninclude-path = \"{path}\"\n[operations.parameters]\n");
        config += &format!("\"path.{parameter}\" = {{ dictionary = \"{dictionary}\", probability = 0.67 }}\n");
    }
    Ok(config)
}

/// The Python environment with what `requirements.txt` names: made anew when it is not what was installed.
fn tools() -> Result<PathBuf, String> {
    let wanted = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/contract/requirements.txt");
    let text = std::fs::read(&wanted).map_err(|error| format!("{}: {error}", wanted.display()))?;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("contract");
    let installed = folder.join("installed.txt");
    if std::fs::read(&installed).is_ok_and(|found| found == text) {
        return Ok(folder);
    }
    let make = || {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv", "--clear"]).arg(&folder);
        output(venv)
    };
    make().or_else(|trouble| apt().map_err(|missing| format!("{trouble}\n{missing}")).and_then(|()| make()))?;
    let mut pip = Command::new(folder.join("bin/pip"));
    pip.args(["install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", "--requirement"]);
    output({
        pip.arg(&wanted);
        pip
    })?;
    std::fs::write(&installed, text).map_err(|error| format!("{}: {error}", installed.display()))?;
    Ok(folder)
}

/// Brings Python with what environments are made by.
fn apt() -> Result<(), String> {
    let by_hand =
        "the contract test needs Python 3.10 or newer. Run: sudo apt-get update && sudo apt-get install -y python3-venv";
    let quiet = |program: &str, arguments: &[&str]| {
        let mut command = Command::new(program);
        command.args(arguments);
        output(command)
    };
    let as_root = quiet("id", &["-u"]).is_ok_and(|user| user.trim() == "0");
    if !as_root && quiet("sudo", &["-n", "true"]).is_err() {
        return Err(by_hand.to_owned());
    }
    for arguments in [&["update"][..], &["install", "-y", "--no-install-recommends", "python3-venv"]] {
        let mut apt = Command::new(if as_root { "apt-get" } else { "sudo" });
        if !as_root {
            apt.args(["-n", "apt-get"]);
        }
        apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        output(apt).map_err(|trouble| format!("{by_hand}\n{trouble}"))?;
    }
    Ok(())
}

/// Runs a command and returns what it said; fails with that if it does not succeed.
fn output(mut command: Command) -> Result<String, String> {
    let named = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{named}: {error}"))?;
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() { Ok(said) } else { Err(format!("{named}: {}\n{said}", output.status)) }
}
