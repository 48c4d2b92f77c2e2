//! base64url, strict JSON, JSON output, extensions.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::envelope::{DEPTH_LIMIT, Fields, Outgoing, decode_base64, encode_base64url};
use super::super::extension;
use super::super::value::Version;

#[test]
fn nothing_but_alphabet_and_padding_is_forgiven() {
    for wrong in ["e30 ", " e30", "e3\n0", "e3=0", "e30==", "====", "e", "e31", "é30", "e30%3D"] {
        assert_eq!(decode_base64(wrong), None, "{wrong:?}");
    }
    assert_eq!(decode_base64("e30="), Some(b"{}".to_vec()));
    assert_eq!(decode_base64("e30"), Some(b"{}".to_vec()));
}

#[test]
fn repeated_keys_are_named_with_their_path_row_7() {
    let fields = Fields::parse(br#"{"a":1,"b":{"c":1,"c":2,"d":[{"e":1,"e":1}]},"a":2,"a":3}"#).unwrap();
    assert_eq!(fields.duplicates(), ["b.c", "b.d.e", "a"]);
    assert_eq!(fields.get("a"), Some(&json!(1)), "the first value counts");
    let escaped = Fields::parse(br#"{"a":1,"\u0061":2}"#).unwrap();
    assert_eq!(escaped.duplicates(), ["a"], "an escape does not hide a repetition");
}

#[test]
fn depth_is_bounded() {
    let nested = |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels - 1), "]".repeat(levels - 1));
    assert!(Fields::parse(nested(DEPTH_LIMIT).as_bytes()).is_ok());
    assert!(Fields::parse(nested(DEPTH_LIMIT + 1).as_bytes()).is_err());
    assert!(Fields::parse("[".repeat(100_000).as_bytes()).is_err());
}

#[test]
fn only_one_object_is_a_message() {
    for wrong in ["", "[]", "1", "null", "\"x\"", "{} {}", "{}x", "{\"a\":1,}", "{\"a\":1e999}", "\u{feff}{}", "{a:1}"] {
        assert!(Fields::parse(wrong.as_bytes()).is_err(), "{wrong:?}");
    }
    assert!(Fields::parse(b"\xff{}").is_err());
    assert!(Fields::parse(b"{\"a\":\"\\ud800\"}").is_err());
    assert!(Fields::parse(b" {\n } \r\n").is_ok());
}

fn extensions(count: usize) -> Value {
    let one = json!({"name": "n", "id": "A1", "criticalityIndicator": false, "data": {"x": "y"}});
    Value::Array(vec![one; count])
}

#[test]
fn extension_limits_follow_the_version() {
    assert_eq!(extension::check(&extensions(10), Version::V220), Ok(vec![]));
    assert!(extension::check(&extensions(11), Version::V220).is_err());
    assert_eq!(extension::check(&extensions(15), Version::V231), Ok(vec![]));
    assert!(extension::check(&extensions(16), Version::V231).is_err());
    assert!(extension::check(&extensions(0), Version::V231).is_err(), "sent empty");
    assert!(extension::check(&json!({}), Version::V231).is_err());
}

#[test]
fn unknown_critical_extensions_are_named_row_8() {
    let mut two = extensions(2);
    two[1]["criticalityIndicator"] = json!(true);
    two[1]["id"] = json!("B2");
    assert_eq!(extension::check(&two, Version::V220), Ok(vec!["B2".to_owned()]));
}

#[test]
fn extension_members_are_checked() {
    let faults = |member: &str, value: Value| {
        let mut one = extensions(1);
        one[0][member] = value;
        extension::check(&one, Version::V220).unwrap_err()
    };
    assert_eq!(faults("name", json!("n".repeat(65))), ["messageExtension.name"]);
    assert_eq!(faults("id", json!("")), ["messageExtension.id"]);
    assert_eq!(faults("criticalityIndicator", json!("false")), ["messageExtension.criticalityIndicator"]);
    assert_eq!(faults("data", json!({"x": "y".repeat(8059)})), ["messageExtension.data"]);
    assert_eq!(faults("data", json!("text")), ["messageExtension.data"]);
}

proptest! {
    #[test]
    fn base64_round_trips_in_every_alphabet(bytes: Vec<u8>) {
        prop_assert_eq!(decode_base64(&encode_base64url(&bytes)), Some(bytes.clone()));
        for text in [STANDARD.encode(&bytes), STANDARD_NO_PAD.encode(&bytes), URL_SAFE.encode(&bytes), URL_SAFE_NO_PAD.encode(&bytes)] {
            prop_assert_eq!(decode_base64(&text), Some(bytes.clone()));
        }
    }

    #[test]
    fn decoding_never_panics(text: String, bytes: Vec<u8>) {
        let _ = decode_base64(&text);
        let _ = Fields::parse(&bytes);
        let _ = Fields::parse(text.as_bytes());
    }

    #[test]
    fn output_is_ascii_and_the_same_in_both_alphabets(text in any::<String>(), marks in "[?>~\u{7f}é\u{1f600}]{0,9}") {
        let message = Outgoing::new().text("first", text.clone()).text("second", marks.clone());
        let json = message.to_json();
        let plain = json.is_ascii() && !json.contains(['?', '>', '~', '\u{7f}']);
        prop_assert!(plain);
        prop_assert_eq!(encode_base64url(json.as_bytes()), STANDARD_NO_PAD.encode(&json));
        let back: Value = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(back, json!({"first": text, "second": marks}));
    }

    #[test]
    fn a_repeated_key_is_always_found(
        path in prop::collection::vec("[a-z]{1,4}", 0..6),
        key in "\\PC{1,8}",
        others in prop::collection::hash_set("[A-Z]{2,5}", 0..5),
    ) {
        let quoted = serde_json::to_string(&key).unwrap();
        let mut members: Vec<String> = others.iter().map(|other| format!("\"{other}\":[]")).collect();
        members.insert(members.len() / 2, format!("{quoted}:1"));
        members.push(format!("{quoted}:{{\"x\":null}}"));
        let mut text = format!("{{{}}}", members.join(","));
        for step in path.iter().rev() {
            text = format!("{{\"{step}\":[0,{text}]}}");
        }
        let mut name = path.clone();
        name.push(key);
        prop_assert_eq!(Fields::parse(text.as_bytes()).unwrap().duplicates().to_vec(), vec![name.join(".")]);
    }

    #[test]
    fn an_object_without_repetition_has_none(keys in prop::collection::hash_set("\\PC{0,6}", 0..20)) {
        let object: serde_json::Map<String, Value> = keys.into_iter().map(|key| (key, json!({"a": {"a": 1}}))).collect();
        let count = object.len();
        let fields = Fields::parse(Value::Object(object).to_string().as_bytes()).unwrap();
        prop_assert!(fields.duplicates().is_empty());
        prop_assert_eq!(fields.iter().count(), count);
    }
}
