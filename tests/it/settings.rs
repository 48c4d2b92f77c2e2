//! Settings: the file that lists them is the truth, typing errors stop the start, and production has no demo in it.

use crate::play::production;
use acs_challenge::server::settings::{DEFAULTS, Profile, SettingFault, Settings, load};
use std::collections::BTreeMap;

fn variables(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn no_files(path: &str) -> Result<String, String> {
    Err(format!("{path}: no such file"))
}

fn with(pairs: &[(&str, &str)]) -> Result<Settings, Vec<SettingFault>> {
    load(None, &variables(pairs), no_files)
}

/// Keys of the faults, sorted.
fn faulty(result: Result<Settings, Vec<SettingFault>>) -> Vec<String> {
    let mut keys: Vec<String> = result.expect_err("faults").into_iter().map(|fault| fault.key).collect();
    keys.sort();
    keys
}

/// Every key with its path, as the defaults have them.
fn keys() -> Vec<String> {
    let table: toml::Table = DEFAULTS.parse().unwrap();
    let path = |(name, value): (&String, &toml::Value)| match value {
        toml::Value::Table(section) => section.keys().map(|key| format!("{name}.{key}")).collect(),
        _ => vec![name.clone()],
    };
    table.iter().flat_map(path).collect()
}

fn variable(key: &str) -> String {
    format!("ACS__{}", key.to_uppercase().replace('.', "__"))
}

#[test]
fn the_defaults_are_a_whole_demo() {
    let settings = with(&[]).unwrap();
    assert_eq!((settings.profile, settings.public_url().as_str()), (Profile::Demo, "http://127.0.0.1:3000"));
    assert_eq!((settings.challenge.attempts, settings.challenge.resend_waits.as_slice()), (3, [30, 60, 120].as_slice()));
    assert_eq!(load(Some(DEFAULTS), &variables(&[]), no_files).unwrap().issuer.name, settings.issuer.name);
}

#[test]
fn a_file_goes_before_the_defaults_and_a_variable_before_the_file() {
    let file = "[issuer]\nname = \"File Bank\"\n[email]\nport = 25\n";
    let settings = load(Some(file), &variables(&[("ACS__ISSUER__NAME", "Variable Bank"), ("PATH", "/bin")]), no_files).unwrap();
    assert_eq!((settings.issuer.name.as_str(), settings.email.port), ("Variable Bank", 25));
}

#[test]
fn unknown_keys_are_refused() {
    for file in
        ["profil = \"demo\"", "[server]\nadr = \"x\"", "[sever]\naddr = \"x\"", "[server.addr]\nx = 1", "[log.json]\nx = true"]
    {
        assert_eq!(load(Some(file), &variables(&[]), no_files).unwrap_err().len(), 1, "{file}");
    }
    for name in [
        "ACS__SERVER__ADR",
        "ACS__PROFIL",
        "ACS__SERVER",
        "ACS__",
        "ACS__SERVER__ADDR__X",
        "ACS__SERVER__ADDR_FILE",
        "ACS__ACS__PROFILE",
    ] {
        assert_eq!(faulty(with(&[(name, "demo")])), [name]);
    }
}

#[test]
fn a_value_of_another_type_is_refused() {
    for (name, value) in [
        ("ACS__CHALLENGE__ATTEMPTS", "three"),
        ("ACS__CHALLENGE__ATTEMPTS", ""),
        ("ACS__CHALLENGE__ATTEMPTS", "3.0"),
        ("ACS__LOG__JSON", "yes"),
        ("ACS__CHALLENGE__RESEND_WAITS", "30,soon"),
    ] {
        assert_eq!(faulty(with(&[(name, value)])), [name], "{value}");
    }
    for (file, key) in [
        ("[challenge]\nattempts = \"3\"", "challenge.attempts"),
        ("[challenge]\nresend_waits = 30", "challenge.resend_waits"),
        ("[server]\naddr = 3000", "server.addr"),
        ("server = 1", "server"),
    ] {
        assert_eq!(faulty(load(Some(file), &variables(&[]), no_files)), [key]);
    }
}

#[test]
fn a_value_that_does_not_fit_is_named_by_its_key() {
    for (name, value, key) in [
        ("ACS__PROFILE", "staging", "profile"),
        ("ACS__CHALLENGE__ATTEMPTS", "300", "challenge.attempts"),
        ("ACS__CHALLENGE__CODE_SECONDS", "-1", "challenge.code_seconds"),
        ("ACS__EMAIL__PORT", "70000", "email.port"),
    ] {
        assert_eq!(faulty(with(&[(name, value)])), [key]);
    }
}

#[test]
fn every_fault_is_named_at_once() {
    let found = faulty(load(
        Some("[challenge]\nattempts = 9\ncode_digits = 4\n[nowhere]\nx = 1\n"),
        &variables(&[
            ("ACS__SERVER__ADDR", "localhost"),
            ("ACS__STORE__URL", "mysql://x"),
            ("ACS__KEYS__RING", "k1:abc"),
            ("ACS__EMAIL__PORT", "70000"),
            ("ACS__LOG__JSON", "maybe"),
            ("ACS__TYPO", "x"),
            ("ACS__RESULTS__ECI", "visa:Y:5,visa:Y:05"),
            ("ACS__INTAKE__FRICTIONLESS_BELOW", "EUR"),
            ("ACS__INTAKE__EMAIL_COUNTRIES", "nl"),
        ]),
        no_files,
    ));
    let expected = [
        "ACS__LOG__JSON",
        "ACS__TYPO",
        "challenge.attempts",
        "challenge.code_digits",
        "email.port",
        "intake.email_countries",
        "intake.frictionless_below",
        "keys.ring",
        "nowhere",
        "results.eci",
        "server.addr",
        "store.url",
    ];
    assert_eq!(found, expected);
}

#[test]
fn limits_of_the_law_hold() {
    for (name, value) in [
        ("ACS__CHALLENGE__ATTEMPTS", "6"),
        ("ACS__CHALLENGE__ATTEMPTS", "0"),
        ("ACS__CHALLENGE__CODE_DIGITS", "5"),
        ("ACS__CHALLENGE__CODE_SECONDS", "601"),
        ("ACS__CHALLENGE__CARD_FAILURES", "6"),
        ("ACS__CHALLENGE__UNDELIVERED", "0"),
    ] {
        assert_eq!(faulty(with(&[(name, value)])), [name.trim_start_matches("ACS__").to_lowercase().replace("__", ".")]);
    }
}

#[test]
fn lists_are_separated_by_commas() {
    let settings = with(&[
        ("ACS__CHALLENGE__RESEND_WAITS", " 5, 10 ,"),
        ("ACS__INTAKE__EMAIL_COUNTRIES", "IN,BD"),
        ("ACS__RESULTS__ECI", ""),
    ])
    .unwrap();
    assert_eq!(settings.challenge.resend_waits, [5, 10]);
    assert_eq!(settings.intake.email_countries, ["IN", "BD"]);
    assert!(settings.results.eci.is_empty());
}

#[test]
fn secrets_may_stand_in_files() {
    let ring = format!("k1:{}", "ab".repeat(32));
    let read = |path: &str| if path == "/run/secrets/ring" { Ok(format!("{ring}\n")) } else { no_files(path) };
    let settings = load(None, &variables(&[("ACS__KEYS__RING_FILE", "/run/secrets/ring")]), read).unwrap();
    assert_eq!(settings.keys.ring.expose(), ring);
    let missing = load(None, &variables(&[("ACS__KEYS__RING_FILE", "/nowhere")]), no_files).unwrap_err();
    assert_eq!(missing[0].to_string(), "ACS__KEYS__RING_FILE: /nowhere: no such file");
    let both = [("ACS__KEYS__RING_FILE", "/run/secrets/ring"), ("ACS__KEYS__RING", ring.as_str())];
    assert_eq!(faulty(load(None, &variables(&both), read)), ["ACS__KEYS__RING_FILE"]);
    // A key that ends in _file by itself is no request to open one.
    let authority = tempfile::NamedTempFile::new().unwrap();
    let certificate = rcgen::generate_simple_self_signed(vec!["ds.example".into()]).unwrap().cert;
    std::fs::write(authority.path(), certificate.pem()).unwrap();
    let path = authority.path().to_str().unwrap();
    assert_eq!(with(&[("ACS__RESULTS__CA_FILE", path)]).unwrap().results.ca_file, path);
}

#[test]
fn production_starts_only_without_any_part_of_the_demo() {
    let whole = production();
    assert!(with(&whole).is_ok());
    let bare = faulty(with(&[("ACS__PROFILE", "production")]));
    for key in [
        "demo.shop",
        "server.public_url",
        "keys.ring",
        "intake.api_keys",
        "intake.ds_urls",
        "sms.url",
        "intake.reference_number",
        "issuer.name",
    ] {
        assert!(bare.contains(&key.to_owned()), "{key}: {bare:?}");
    }
    for (name, _) in whole.iter().filter(|(name, _)| !["ACS__PROFILE", "ACS__SMS__HEADERS"].contains(name)) {
        let without: Vec<_> = whole.iter().filter(|(other, _)| other != name).copied().collect();
        assert!(with(&without).is_err(), "{name}");
    }
    for (name, value, key) in [
        ("ACS__SERVER__PUBLIC_URL", "http://acs.bank.example", "server.public_url"),
        ("ACS__SMS__URL", "http://sms.example/", "sms.url"),
        ("ACS__INTAKE__DS_URLS", "http://ds.example/", "intake.ds_urls"),
        ("ACS__INTAKE__API_KEYS", "short", "intake.api_keys"),
        ("ACS__EMAIL__TLS", "none", "email.tls"),
    ] {
        let mut changed = variables(&whole);
        changed.insert("ACS__EMAIL__HOST".into(), "mail.example".into());
        changed.insert("ACS__EMAIL__FROM".into(), "no-reply@bank.example".into());
        changed.insert(name.into(), value.into());
        assert_eq!(faulty(load(None, &changed, no_files)), [key], "{value}");
    }
}

#[test]
fn no_secret_shows_in_debug_or_in_a_fault() {
    let mut pairs = production();
    pairs.push(("ACS__EMAIL__PASSWORD", "mail-secret"));
    let shown = format!("{:?}", with(&pairs).unwrap());
    let secrets = ["0123456789abcdef", "an-api-key", "gateway-secret", "mail-secret"];
    assert!(secrets.iter().all(|secret| !shown.contains(secret)), "{shown}");
    let faults = with(&[
        ("ACS__KEYS__RING", "hush-ring"),
        ("ACS__INTAKE__API_KEYS", "hush-key"),
        ("ACS__SMS__HEADERS", "hush-header"),
        ("ACS__EMAIL__PORT", "70000"),
    ])
    .unwrap_err();
    assert_eq!(faults.len(), 4);
    assert!(faults.iter().all(|fault| !format!("{fault} {fault:?}").contains("hush")), "{faults:?}");
    let file = load(Some("[keys]\nring = hush-ring\n"), &variables(&[]), no_files).unwrap_err();
    assert!(file.iter().all(|fault| !fault.to_string().contains("hush")), "{file:?}");
}

#[test]
fn the_file_says_above_every_key_which_variable_sets_it() {
    let lines: Vec<&str> = DEFAULTS.lines().collect();
    let mut section = String::new();
    let mut described = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = format!("{name}.");
        } else if let Some((key, _)) = line
            .split_once(" = ")
            .filter(|(key, _)| key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'))
        {
            let key = format!("{section}{key}");
            let comment = lines[..index].iter().rev().take_while(|line| line.starts_with('#')).last().unwrap_or(&"");
            let rest = comment.strip_prefix(&format!("# {}", variable(&key))).unwrap_or_else(|| panic!("{key}: {comment:?}"));
            assert!(rest.starts_with(['.', ',']), "{key}: {comment:?}");
            let secret = ["keys.ring", "intake.api_keys", "sms.headers", "email.password"].contains(&key.as_str());
            assert_eq!(rest.starts_with(", secret."), secret, "{key}");
            described.push(key);
        }
    }
    described.sort();
    let mut known = keys();
    known.sort();
    assert_eq!(described, known);
}

#[test]
fn what_would_only_fail_later_is_refused_at_the_start() {
    let wrong = [
        ("ACS__RESULTS__ECI", "visa:Y:??", "results.eci"),
        ("ACS__RESULTS__ECI", "vissa:Y:05", "results.eci"),
        ("ACS__SMS__BODY", "nope", "sms"),
        ("ACS__SMS__TOP_HOST", "https://shop.example", "sms.top_host"),
        ("ACS__LOG__FILTER", "=[[", "log.filter"),
        ("ACS__ISSUER__LANGUAGE", "tlh", "issuer.language"),
        ("ACS__RESULTS__CA_FILE", "/nowhere/ca.pem", "results.ca_file"),
        ("ACS__RESULTS__ERROR_FIELD", "threeDSSessionData", "results.error_field"),
        ("ACS__SERVER__PUBLIC_URL", "https://user:word@acs.bank.example", "server.public_url"),
        ("ACS__SERVER__PUBLIC_URL", "https://acs.bank.example/3ds", "server.public_url"),
        ("ACS__INTAKE__DS_URLS", "https://DS.example/", "intake.ds_urls"),
        ("ACS__INTAKE__REFERENCE_NUMBER", "A\tB", "intake.reference_number"),
        ("ACS__KEYS__RING", "p1:0000000000000000000000000000000000000000000000000000000000000000", "keys.ring"),
        ("ACS__EMAIL__HOST", "mail.bank.example", "email.from"),
    ];
    for (name, value, key) in wrong {
        let mut settings = production();
        settings.retain(|(known, _)| *known != name);
        settings.push((name, value));
        assert_eq!(faulty(with(&settings)), [key], "{name}={value}");
    }
    assert!(with(&production()).is_ok());
}

/// Production with some variables changed.
fn changed(changes: &[(&'static str, &str)]) -> Result<Settings, Vec<SettingFault>> {
    let mut variables = variables(&production());
    variables.extend(changes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    load(None, &variables, no_files)
}

#[test]
fn passkeys_that_the_start_would_refuse_are_named_once() {
    for (origins, rp_id, key) in [
        ("https://www.bank.example/", "bank.example", "passkey.origins"),
        ("https://www.bank.example/login", "bank.example", "passkey.origins"),
        ("http://www.bank.example", "bank.example", "passkey.origins"),
        ("https://www.other.example", "bank.example", "passkey.origins"),
        ("https://www.bank.example", "", "passkey.origins"),
        ("", "other.example", "passkey.rp_id"),
        ("", "www.bank.example", "passkey.rp_id"),
        ("", "Bank.Example", "passkey.rp_id"),
        ("", "192.0.2.1", "passkey.rp_id"),
        ("https://www.bank.example/", "other.example", "passkey.rp_id"),
    ] {
        let found = changed(&[("ACS__PASSKEY__ORIGINS", origins), ("ACS__PASSKEY__RP_ID", rp_id)]);
        assert_eq!(faulty(found), [key], "{origins} {rp_id}");
    }
    assert!(changed(&[("ACS__PASSKEY__ORIGINS", "https://www.bank.example"), ("ACS__PASSKEY__RP_ID", "bank.example")]).is_ok());
    // The address is wrong, not the passkeys of it.
    assert_eq!(faulty(changed(&[("ACS__SERVER__PUBLIC_URL", "http://acs.bank.example")])), ["server.public_url"]);
    // The demo starts on whatever it may start on.
    assert_eq!(faulty(with(&[("ACS__SERVER__PUBLIC_URL", "http://demo.bank.example")])), ["passkey.rp_id"]);
    assert!(with(&[("ACS__SERVER__PUBLIC_URL", "http://localhost:3000")]).is_ok());
}

#[test]
fn an_issuers_id_is_letters_digits_and_hyphens() {
    for wrong in ["", "Your Bank", "bank:1", "b\u{e4}nk", "bank_1", &"b".repeat(65)] {
        assert_eq!(faulty(with(&[("ACS__ISSUER__ID", wrong)])), ["issuer.id"], "{wrong}");
    }
    assert_eq!(with(&[("ACS__ISSUER__ID", "Bank-1")]).unwrap().issuer.id, "Bank-1");
    // Apart from the name, which may change.
    assert_eq!(changed(&[]).unwrap().issuer.id, "demo");
}

#[test]
fn what_the_issuers_side_is_allowed_is_checked() {
    let limits = [
        ("ACS__EVENTS__PRIVATE_NETWORKS", "10.1.0.0/16,office", "events.private_networks"),
        ("ACS__EVENTS__PRIVATE_NETWORKS", "10.1.0.0/33", "events.private_networks"),
        ("ACS__EVENTS__AT_ONCE", "0", "events.at_once"),
        ("ACS__EVENTS__AT_ONCE", "65", "events.at_once"),
        ("ACS__EVENTS__KEEP_DAYS", "0", "events.keep_days"),
        ("ACS__EVENTS__KEEP_DAYS", "3651", "events.keep_days"),
        ("ACS__API__PER_SECOND", "0", "api.per_second"),
        ("ACS__API__BURST", "0", "api.burst"),
        ("ACS__CHALLENGE__FIRST_VISIT_SECONDS", "0", "challenge.first_visit_seconds"),
    ];
    for (name, value, key) in limits {
        assert_eq!(faulty(changed(&[(name, value)])), [key], "{value}");
    }
    for url in
        ["https://www.bank.example/back", "demo", "demo back", "demo http://www.bank.example/", "demo https://WWW.bank.example/"]
    {
        assert_eq!(faulty(changed(&[("ACS__API__RETURN_URLS", url)])), ["api.return_urls"], "{url}");
    }
    let taken = changed(&[
        ("ACS__EVENTS__PRIVATE_NETWORKS", "10.1.0.0/16,fd00::/8"),
        ("ACS__EVENTS__AT_ONCE", "64"),
        ("ACS__EVENTS__KEEP_DAYS", "3650"),
        ("ACS__API__RETURN_URLS", "demo https://www.bank.example/back"),
        ("ACS__CHALLENGE__FIRST_VISIT_SECONDS", "900"),
    ]);
    assert_eq!(taken.unwrap().policy().first_visit_within, std::time::Duration::from_secs(900));
}

#[test]
fn where_two_factors_are_needed_some_way_must_be_able_to_count() {
    let eea = |order, two_factors| {
        with(&[("ACS__METHODS__PROFILE", "eea"), ("ACS__METHODS__ORDER", order), ("ACS__METHODS__TWO_FACTORS", two_factors)])
    };
    for (order, two_factors) in
        [("sms,email", "approval"), ("passkey,sms", "passkey"), ("approval", ""), ("email", "password+sms")]
    {
        assert_eq!(faulty(eea(order, two_factors)), ["methods.two_factors"], "{order} {two_factors}");
        let any = with(&[("ACS__METHODS__ORDER", order), ("ACS__METHODS__TWO_FACTORS", two_factors)]);
        assert!(any.is_ok(), "{order} {two_factors}");
    }
    for (order, two_factors) in [("sms", "password+sms"), ("passkey,approval", "approval"), ("email,sms", "sms")] {
        assert!(eea(order, two_factors).is_ok(), "{order} {two_factors}");
    }
}

#[test]
fn codes_that_are_offered_need_a_gateway_for_one_of_them() {
    let mail = [("ACS__EMAIL__HOST", "mail.bank.example"), ("ACS__EMAIL__FROM", "no-reply@bank.example")];
    let (no_sms, order) = (("ACS__SMS__URL", ""), |order: &'static str| ("ACS__METHODS__ORDER", order));
    for (order, key) in [("approval,sms", "sms.url"), ("sms,email", "sms.url"), ("approval,email", "email.host")] {
        assert_eq!(faulty(changed(&[no_sms, ("ACS__METHODS__ORDER", order)])), [key], "{order}");
    }
    assert_eq!(faulty(changed(&[order("email,approval")])), ["email.host"], "no message can go by the gateway there is");
    assert_eq!(faulty(changed(&[no_sms, order("sms"), mail[0], mail[1]])), ["sms.url"]);
    assert!(changed(&[no_sms, order("passkey,approval")]).is_ok(), "nothing is sent");
    assert!(changed(&[no_sms, order("email,approval"), mail[0], mail[1]]).is_ok());
    assert!(changed(&[no_sms, mail[0], mail[1]]).is_ok());
}
