//! The signature under a bank's result: a JWS in compact form (RFC 7515) with Ed25519 (RFC 8037), checked as any receiver would.
//!
//! What not: what the claims must say, which is the shop's to know (`redirected`). One algorithm and no other: a token that names
//! another is refused before anything in it is believed.

use super::directory::text_of;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{ED25519, UnparsedPublicKey};
use serde_json::Value;

/// Claims whose signature is right.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Signed {
    pub(super) claims: Value,
    /// Id of the key.
    pub(super) kid: String,
}

/// The claims of a token that one of these keys has signed. `keys` is a JWK Set (RFC 7517).
///
/// # Errors
/// Why it is not believed, as the end of a sentence.
pub(super) fn verify(token: &str, keys: &Value) -> Result<Signed, &'static str> {
    let unreadable = "the signed result cannot be read";
    let [head, claims, signature] = token.split('.').collect::<Vec<_>>()[..] else { return Err(unreadable) };
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| unreadable);
    let header: Value = serde_json::from_slice(&decode(head)?).map_err(|_| unreadable)?;
    if text_of(&header, "alg") != "EdDSA" {
        return Err("the result is signed in another way than agreed");
    }
    let kid = text_of(&header, "kid");
    let known = keys.get("keys").and_then(Value::as_array).and_then(|keys| keys.iter().find(|key| text_of(key, "kid") == kid));
    let known = known.filter(|key| text_of(key, "kty") == "OKP" && text_of(key, "crv") == "Ed25519");
    let public = decode(&text_of(known.ok_or("the bank has no such key")?, "x"))?;
    let checked = UnparsedPublicKey::new(&ED25519, public).verify(format!("{head}.{claims}").as_bytes(), &decode(signature)?);
    checked.map_err(|_| "the signature is not the bank’s")?;
    let claims = serde_json::from_slice(&decode(claims)?).map_err(|_| unreadable)?;
    Ok(Signed { claims, kid })
}

#[cfg(test)]
mod tests {
    use super::super::tests::redirected::{keys, sign};
    use super::verify;
    use serde_json::json;

    #[test]
    fn only_what_the_bank_has_signed_is_believed() {
        let token = sign(&json!({"alg": "EdDSA", "kid": "k1"}), &json!({"sub": "a"}));
        let signed = verify(&token, &keys());
        assert_eq!(signed.map(|signed| (signed.kid, signed.claims)), Ok(("k1".to_owned(), json!({"sub": "a"}))));
        let refused = |token: &str| verify(token, &keys()).err();
        assert_eq!(
            refused(&sign(&json!({"alg": "none", "kid": "k1"}), &json!({}))),
            Some("the result is signed in another way than agreed")
        );
        assert_eq!(refused(&sign(&json!({"alg": "EdDSA", "kid": "k2"}), &json!({}))), Some("the bank has no such key"));
        let (head, rest) = token.split_once('.').unwrap_or_default();
        let signature = rest.split('.').nth(1).unwrap_or_default();
        let other = sign(&json!({"alg": "EdDSA", "kid": "k1"}), &json!({"sub": "b"}));
        let claims = other.split('.').nth(1).unwrap_or_default();
        assert_eq!(refused(&format!("{head}.{claims}.{signature}")), Some("the signature is not the bank’s"));
        for token in ["", "a.b", "?.?.?", "e30.e30.e30.e30"] {
            assert!(refused(token).is_some(), "{token}");
        }
    }
}
