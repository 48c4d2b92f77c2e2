//! Registration (WebAuthn 7.1), and the keys it accepts.

use super::device::{BACKED_UP, BACKUP_ELIGIBLE, Ceremony, Device, EXTENSIONS, bytes};
use super::{CHALLENGE, Malformed, ORIGIN, Refused, Stale, registered, relying_party, user};
use crate::server::passkeys::key::PublicKey;
use crate::server::passkeys::wire::encode;
use crate::server::passkeys::{By, MAX_RESPONSE, Passkey, PasskeyFault, User};
use ciborium::{Value as Cbor, cbor};
use serde_json::{Value, json};

fn after(change: impl FnOnce(&mut Ceremony<'_>)) -> Result<Passkey, PasskeyFault> {
    let device = Device::es256();
    let mut ceremony = Ceremony::create(&device);
    change(&mut ceremony);
    relying_party().register(&CHALLENGE, &user(), &ceremony.registration())
}

fn after_json(change: impl FnOnce(&mut Value)) -> Result<Passkey, PasskeyFault> {
    let mut json = Ceremony::create(&Device::es256()).registration();
    change(&mut json);
    relying_party().register(&CHALLENGE, &user(), &json)
}

#[test]
fn the_right_registration_passes() {
    let passkey = registered(&Device::es256());
    assert_eq!(passkey.counter, 7);
    assert_eq!(passkey.transports, ["internal", "hybrid"]);
    assert_eq!(passkey.id(), encode(b"credential"));
    assert!(after(|it| it.flags |= BACKUP_ELIGIBLE | BACKED_UP).unwrap().backup_eligible);
    after(|it| it.client["payment"] = json!({ "browserBoundPublicKey": "AAAA" })).unwrap();
}

#[test]
fn each_step_refuses() {
    assert_eq!(after(|it| it.client["type"] = json!("webauthn.get")).unwrap_err(), Refused("ceremony"));
    assert_eq!(after(|it| it.client["challenge"] = json!(encode(&[8; 32]))).unwrap_err(), Stale);
    assert_eq!(after(|it| it.client["origin"] = json!("https://evil.example")).unwrap_err(), Refused("origin"));
    assert_eq!(after(|it| it.client["crossOrigin"] = json!(true)).unwrap_err(), Refused("frame"));
    assert_eq!(after(|it| it.rp_id = "evil.example".to_owned()).unwrap_err(), Refused("relying party"));
    assert_eq!(after(|it| it.flags &= !0x01).unwrap_err(), Refused("presence"));
    assert_eq!(after(|it| it.flags &= !0x04).unwrap_err(), Refused("verification"));
    assert_eq!(after(|it| it.flags |= BACKED_UP).unwrap_err(), Refused("backup"));
    assert_eq!(after(|it| it.flags &= !0x40).unwrap_err(), Malformed);
    assert_eq!(after(|it| it.rest = vec![0]).unwrap_err(), Malformed);
    assert_eq!(after(|it| it.id = vec![1; 1024]).unwrap_err(), Malformed);
    let other = |json: &mut Value| {
        json["id"] = json!("AAAA");
        json["rawId"] = json!("AAAA");
    };
    assert_eq!(after_json(other).unwrap_err(), Refused("credential"));
    assert_eq!(after_json(|json| json["response"]["attestationObject"] = json!("AAAA")).unwrap_err(), Malformed);
    assert_eq!(after_json(|json| *json = Value::Null).unwrap_err(), Malformed);
    after(|it| it.client["padding"] = json!("x".repeat(MAX_RESPONSE / 2))).unwrap();
    assert_eq!(after(|it| it.client["padding"] = json!("x".repeat(MAX_RESPONSE))).unwrap_err(), Malformed);
    let with_large_extensions = after(|it| {
        it.flags |= EXTENSIONS;
        it.rest = bytes(&cbor!({ "padding" => "x".repeat(MAX_RESPONSE) }).unwrap());
    });
    assert_eq!(with_large_extensions.unwrap_err(), Malformed);
    for id in [Vec::new(), vec![1; 65]] {
        let right = Ceremony::create(&Device::es256()).registration();
        assert_eq!(relying_party().register(&CHALLENGE, &User { id, ..user() }, &right).unwrap_err(), Malformed);
    }
}

#[test]
fn an_attestation_is_none_or_the_keys_own() {
    let own = |it: &mut Ceremony<'_>| {
        it.format = "packed";
        it.statement = Some(it.own_statement());
    };
    after(own).unwrap();
    let ed_dsa = Device::ed_dsa();
    let mut ceremony = Ceremony::create(&ed_dsa);
    own(&mut ceremony);
    relying_party().register(&CHALLENGE, &user(), &ceremony.registration()).unwrap();

    let wrong = [
        ("packed", cbor!({ "alg" => -7, "sig" => Cbor::Bytes(vec![0; 70]) }).unwrap()),
        ("packed", cbor!({ "alg" => -7, "sig" => Cbor::Bytes(vec![]), "x5c" => [] }).unwrap()),
        ("fido-u2f", cbor!({}).unwrap()),
        ("none", cbor!({ "sig" => 1 }).unwrap()),
    ];
    for (format, statement) in wrong {
        let refused = after(|it| {
            it.format = format;
            it.statement = Some(statement.clone());
        });
        assert_eq!(refused.unwrap_err(), Refused("attestation"), "{format}");
    }
    let other_algorithm = after(|it| {
        it.format = "packed";
        it.statement = Some(cbor!({ "alg" => -257, "sig" => Cbor::Bytes(it.signature()) }).unwrap());
    });
    assert_eq!(other_algorithm.unwrap_err(), Refused("attestation"));
    let with_chain = after(|it| {
        it.format = "packed";
        it.statement = Some(cbor!({ "alg" => -7, "sig" => Cbor::Bytes(it.signature()), "x5c" => [] }).unwrap());
    });
    assert_eq!(with_chain.unwrap_err(), Refused("attestation"));
    assert_eq!(after(|it| it.statement = None).unwrap_err(), Malformed);
}

#[test]
fn an_attestation_object_is_read_to_the_last_byte() {
    let device = Device::es256();
    let right = Ceremony::create(&device).attestation_object();
    let with = |object: &[u8]| after_json(|json| json["response"]["attestationObject"] = json!(encode(object)));
    for length in 0..right.len() {
        assert_eq!(with(&right[..length]).unwrap_err(), Malformed, "{length}");
    }
    assert_eq!(with(&[right.as_slice(), &[0]].concat()).unwrap_err(), Malformed);
    assert_eq!(with(&[0x81; 40_000]).unwrap_err(), Malformed);
    assert_eq!(with(&[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]).unwrap_err(), Malformed);
    assert_eq!(with(&[0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]).unwrap_err(), Malformed);
    let data = Cbor::Bytes(Ceremony::create(&device).data());
    let twice = Cbor::Map(vec![
        (Cbor::from("fmt"), Cbor::from("none")),
        (Cbor::from("fmt"), Cbor::from("none")),
        (Cbor::from("attStmt"), Cbor::Map(Vec::new())),
        (Cbor::from("authData"), data),
    ]);
    assert_eq!(with(&bytes(&twice)).unwrap_err(), Malformed);
}

#[test]
fn keys_that_were_not_asked_for_are_refused() {
    let x = || Cbor::Bytes(vec![4; 32]);
    let (short, long) = (|| Cbor::Bytes(vec![4; 31]), || Cbor::Bytes(vec![4; 33]));
    let cases = [
        (cbor!({ 1 => 2, 3 => -35, -1 => 2, -2 => x(), -3 => x() }), Refused("algorithm")),
        (cbor!({ 1 => 2, 3 => -257, -1 => 1, -2 => x(), -3 => x() }), Refused("algorithm")),
        (cbor!({ 1 => 2, -1 => 1, -2 => x(), -3 => x() }), Refused("algorithm")),
        (cbor!({ 1 => 2, 3 => -65_535, -1 => 1, -2 => x(), -3 => x() }), Refused("algorithm")),
        (cbor!({ 1 => 2, 3 => -7, -1 => 2, -2 => x(), -3 => x() }), Malformed),
        (cbor!({ 1 => 2, 3 => -7, -1 => 1, -2 => x() }), Malformed),
        (cbor!({ 1 => 2, 3 => -7, -1 => 1, -2 => x(), -3 => true }), Malformed),
        (cbor!({ 1 => 2, 3 => -7, -1 => 1, -2 => long(), -3 => x() }), Malformed),
        (cbor!({ 1 => 2, 3 => -7, -1 => 1, -2 => short(), -3 => x() }), Malformed),
        (cbor!({ 1 => 1, 3 => -8, -1 => 6, -2 => long() }), Malformed),
        (cbor!({ 1 => 1, 3 => -8, -1 => 6, -2 => short() }), Malformed),
        (cbor!({ 1 => 1, 3 => -8, -1 => 4, -2 => x() }), Malformed),
        (cbor!({ 1 => 3, 3 => -257, -1 => x(), -2 => Cbor::Bytes(vec![1, 0, 1]) }), Malformed),
        (cbor!([]), Malformed),
    ];
    for (key, fault) in cases {
        let key = key.unwrap();
        assert_eq!(after(|it| it.key = bytes(&key)).unwrap_err(), fault, "{key:?}");
    }
    let twice = after(|it| {
        let Cbor::Map(mut members) = it.device.cose() else { panic!("a key is a map") };
        members.push(members[3].clone());
        it.key = bytes(&Cbor::Map(members));
    });
    assert_eq!(twice.unwrap_err(), Malformed);
    let more = [bytes(&Device::es256().cose()), vec![0]].concat();
    assert_eq!(PublicKey::parse(&more).err(), Some(Malformed));
}

/// Made with another implementation (Python's `cryptography`): modulus, and signature over the data of [`Ceremony::get`] with
/// counter 8 and the client data below.
const RSA: [&str; 2] = [
    "psw5mAp-fBtQIAHGNjmiyZJ4uwwlsgMKgcWteVXdFno4EoIOJDnU8mAV0-3ON9JNp8yVoNLmgwAQGVdLCRfChfwYSjyMg13V7isAuOACBjocw6\
     mbcL04cNCnFYpgwUmQq15BaR1J87gucHWp1-yTbmKU_9sjc8QwKf19rDcz65rha9ouvtkjzbvHmTl7_Rbc8FbY7UDtxvlDUBIbtpYH3VpPyKM8\
     z7Pja_oQMSTwC7aTc3srk6jxgGJqziC9GDNIEAGuH5NEHtlt5vtsShin6deWlQj6JV8vu9eAji_TXGT9wewhwJZC_-KjxT96ijPyM1wcHXbO9I\
     _NyNYWk9UHFQ",
    "dHapb6jA1L3l3NKbEDPVp-aS5IwN8jADOXMBM2S1R4cdCUN8Bg3lU2RopDK6B2_1ciP34xQIMDF4WquWh3U-2tl49PXxAQLn3WPW2tuwG691VE\
     J-GTRIWOlme0cAL_-gefxLGnr9Q6IGDyuv0a5OqqSPpZJR6VJSwrnVUqqsql3ZFQNuU9JVvXjVcBCkhoU4r-lLDpU_pOKWUDn1fxmgJGp6Ak2P\
     9HsqP9_2PYRHT_jtq4VvFnr7LcThmcimTC3GYMH47QaSiCHT8e4PyIgY30iD9S0_Vowc8dY0ZJBnHgcHLKbe1-r-RkH-DmsoBnS7VO8618oQoL\
     nyNSDTq3tMsw",
];

#[test]
fn an_rsa_passkey_passes() {
    use base64::Engine;
    let [modulus, signature] = RSA;
    let modulus = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(modulus).unwrap();
    let key = cbor!({ 1 => 3, 3 => -257, -1 => Cbor::Bytes(modulus), -2 => Cbor::Bytes(vec![1, 0, 1]) }).unwrap();
    let passkey = after(|it| it.key = bytes(&key)).unwrap();
    let device = Device::es256();
    let mut ceremony = Ceremony::get(&device);
    let client = format!(
        "{{\"type\":\"webauthn.get\",\"challenge\":\"{}\",\"origin\":\"{ORIGIN}\",\"crossOrigin\":true}}",
        encode(&CHALLENGE)
    );
    ceremony.client_text = Some(client.into_bytes());
    let mut json = ceremony.assertion();
    json["response"]["signature"] = json!(signature);
    let asserted = relying_party().verify(&CHALLENGE, std::slice::from_ref(&passkey), &json.to_string(), None).unwrap();
    assert_eq!(asserted.by, By::WebAuthn);
    json["response"]["signature"] = json!(signature.replacen('d', "e", 1));
    let refused = relying_party().verify(&CHALLENGE, &[passkey], &json.to_string(), None);
    assert_eq!(refused.unwrap_err(), Refused("signature"));
}
