//! Everything made with a secret key: encryption at rest, fingerprints, one-time codes, page tokens.
//!
//! One master key per key id; every purpose has a key of its own, derived from it, so that nothing made for one purpose can
//! pass for another. New things are made with the active key; old ones are recognised under any key still in the ring. To
//! rotate: put a new key first and keep the old one until what it sealed is gone.

use super::ports::{Chance, Fingerprint, Sealed};
use crate::emv::value::TransactionId;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use std::str::FromStr;
use zeroize::Zeroizing;

type HmacSha256 = Hmac<Sha256>;

/// Bytes of a MAC and of a master key.
const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;
const TOKEN_NONCE_BYTES: usize = 16;
const FORMAT: u8 = 1;

/// The letters of a code's reference: no vowels, so no words; no letters that look like others.
const REFERENCE_LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";

/// What a page token is good for. A token made for one purpose is worthless for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Acting on a challenge: the hidden field `handle`.
    Handle,
    /// Looking at it: the path of the resume page.
    Resume,
    /// Opening one that the issuer redirects to: the path of its link.
    Start,
}

/// What a code is bound to (RTS Art. 5(1)): change any of it and the code is another.
pub struct CodeBinding<'a> {
    /// Key id the challenge was begun with.
    pub key: &'a str,
    /// `acsTransID`.
    pub challenge: &'a TransactionId,
    /// The challenge's random salt.
    pub salt: &'a [u8; 16],
    /// Amount in minor units with its exponent, or empty.
    pub amount: &'a str,
    /// Numeric currency, or empty.
    pub currency: &'a str,
    /// Merchant's name.
    pub merchant: &'a str,
}

/// Why something could not be unsealed or a key ring not read. Names no content.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealFault {
    /// The ring's text is not `id:64 hex digits`, comma-separated, ids 1 to 16 letters, digits or hyphens.
    #[error("the key ring must be 'id:64 hex digits', several separated by commas, the active one first")]
    Ring,
    /// Made with a key that is no longer here.
    #[error("sealed with a key that is not in the ring")]
    UnknownKey,
    /// Altered, or sealed for another place.
    #[error("sealed bytes are not authentic")]
    NotAuthentic,
}

/// The keys. Shows nothing in `Debug`.
pub struct Keyring {
    active: Key,
    older: Vec<Key>,
}

struct Key {
    id: String,
    master: Zeroizing<[u8; KEY_BYTES]>,
}

impl std::fmt::Debug for Keyring {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Keyring({} keys)", 1 + self.older.len())
    }
}

impl Keyring {
    /// Reads `id:hex[,id:hex]`; the first is the active one.
    ///
    /// # Errors
    /// [`SealFault::Ring`] when any part is not of that form or an id comes twice.
    pub fn parse(text: &str) -> Result<Self, SealFault> {
        let mut keys: Vec<Key> = Vec::new();
        for part in text.trim().split(',') {
            let (id, hex) = part.trim().split_once(':').ok_or(SealFault::Ring)?;
            let id_fits = (1..=16).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
            if !id_fits || keys.iter().any(|key| key.id == id) {
                return Err(SealFault::Ring);
            }
            keys.push(Key { id: id.to_owned(), master: key_from_hex(hex).ok_or(SealFault::Ring)? });
        }
        let mut keys = keys.into_iter();
        let active = keys.next().ok_or(SealFault::Ring)?;
        Ok(Self { active, older: keys.collect() })
    }

    /// A ring's text with one new random key.
    pub fn generate(chance: &dyn Chance) -> Zeroizing<String> {
        let mut key = Zeroizing::new([0_u8; KEY_BYTES]);
        chance.fill(key.as_mut());
        Zeroizing::new(format!("k1:{}", to_hex(key.as_ref())))
    }

    /// Id of the key that new things are made with.
    pub fn active(&self) -> &str {
        &self.active.id
    }

    /// Encrypts and authenticates. `place` names where the bytes belong (table and row); they open nowhere else.
    ///
    /// # Errors
    /// [`SealFault::NotAuthentic`] if the cipher refuses, which takes a message of 256 GiB.
    pub fn seal(&self, chance: &dyn Chance, place: &str, plain: &[u8]) -> Result<Sealed, SealFault> {
        let id = self.active();
        let mut nonce = [0_u8; NONCE_BYTES];
        chance.fill(&mut nonce);
        let cipher = self.active.cipher()?;
        let text = cipher
            .encrypt(XNonce::from_slice(&nonce), Payload { msg: plain, aad: place.as_bytes() })
            .map_err(|_| SealFault::NotAuthentic)?;
        let length = u8::try_from(id.len()).map_err(|_| SealFault::Ring)?;
        let mut bytes = Vec::with_capacity(2 + id.len() + NONCE_BYTES + text.len());
        bytes.extend([FORMAT, length]);
        bytes.extend(id.as_bytes());
        bytes.extend(nonce);
        bytes.extend(text);
        Ok(Sealed(bytes))
    }

    /// Opens what [`Self::seal`] made for the same place.
    ///
    /// # Errors
    /// When the key is gone, the bytes were altered, or they belong elsewhere.
    pub fn open(&self, place: &str, sealed: &Sealed) -> Result<Zeroizing<Vec<u8>>, SealFault> {
        let [FORMAT, length, rest @ ..] = sealed.0.as_slice() else { return Err(SealFault::NotAuthentic) };
        let (id, rest) = rest.split_at_checked(usize::from(*length)).ok_or(SealFault::NotAuthentic)?;
        let (nonce, text) = rest.split_at_checked(NONCE_BYTES).ok_or(SealFault::NotAuthentic)?;
        let id = std::str::from_utf8(id).map_err(|_| SealFault::NotAuthentic)?;
        self.key(id)?
            .cipher()?
            .decrypt(XNonce::from_slice(nonce), Payload { msg: text, aad: place.as_bytes() })
            .map(Zeroizing::new)
            .map_err(|_| SealFault::NotAuthentic)
    }

    /// Fingerprint of a card number, given its [`number_root`], under the active key.
    pub fn fingerprint(&self, root: &[u8]) -> Fingerprint {
        self.active.fingerprint(root)
    }

    /// Fingerprints of a card number under every key, to find a card enrolled before a rotation; those that the first versions
    /// made, of the number itself, come last.
    pub fn fingerprints(&self, number: &str) -> Vec<Fingerprint> {
        let root = number_root(number);
        let made = self.all().map(|key| key.fingerprint(root.as_ref()));
        made.chain(self.all().map(|key| key.fingerprint(number.as_bytes()))).collect()
    }

    /// Keyed digests of parts for one purpose, one for each key, the active one's first: store the first, compare with all.
    pub fn digests(&self, label: &'static str, parts: &[&[u8]]) -> Vec<Vec<u8>> {
        self.all().map(|key| key.mac(label, parts).to_vec()).collect()
    }

    /// A secret of each key for one purpose, with the key's id, the active one first.
    pub fn secrets(&self, label: &'static str) -> Vec<(&str, Zeroizing<[u8; KEY_BYTES]>)> {
        self.all().map(|key| (key.id.as_str(), key.derive(label))).collect()
    }

    /// Keyed digest of a message body: `key id`, `:`, MAC. Keyed, because a body with a card number can be guessed.
    pub fn body_digest(&self, body: &[u8]) -> Vec<u8> {
        self.active.body_digest(body)
    }

    /// Whether a stored digest is this body's, whichever key of the ring made it.
    pub fn is_digest_of(&self, digest: &[u8], body: &[u8]) -> bool {
        self.all().any(|key| key.body_digest(body) == digest)
    }

    /// Keyed digest of an intent's fields.
    pub fn fields_digest(&self, fields: &[&[u8]]) -> [u8; 16] {
        let mac = self.active.mac("fields", fields);
        let mut digest = [0; 16];
        digest.copy_from_slice(&mac[..16]);
        digest
    }

    /// Code number `number`: `digits` decimal digits, uniform, leading zeros kept. Stored nowhere.
    ///
    /// # Errors
    /// [`SealFault::UnknownKey`] when the challenge's key has left the ring.
    pub fn code(&self, binding: &CodeBinding<'_>, number: u32, digits: u8) -> Result<Zeroizing<String>, SealFault> {
        let key = self.key(binding.key)?;
        let modulus = 10_u64.pow(u32::from(digits.min(18)));
        // The largest multiple of the modulus: values at or above it would favour small codes.
        let fair = u64::MAX - u64::MAX % modulus;
        let mut round = 0_u32;
        loop {
            let mac = key.bound(binding, "code", &[&number.to_be_bytes(), &round.to_be_bytes()]);
            let draws = mac.chunks_exact(8).filter_map(|chunk| Some(u64::from_be_bytes(chunk.try_into().ok()?)));
            if let Some(value) = draws.into_iter().find(|value| *value < fair) {
                return Ok(Zeroizing::new(format!("{:0width$}", value % modulus, width = usize::from(digits))));
            }
            round += 1;
        }
    }

    /// The two letters that message and page share for code number `number`; no two codes of a challenge share them.
    ///
    /// # Errors
    /// [`SealFault::UnknownKey`] when the challenge's key has left the ring.
    pub fn reference(&self, binding: &CodeBinding<'_>, number: u32) -> Result<String, SealFault> {
        let mac = self.key(binding.key)?.bound(binding, "reference", &[]);
        let pairs = REFERENCE_LETTERS.len() * REFERENCE_LETTERS.len();
        let start = usize::from(u16::from_be_bytes([mac[0], mac[1]]));
        // A stride without common divisor visits all 400 pairs before one returns.
        let pair = (start + usize::try_from(number).unwrap_or(0) % pairs * 171) % pairs;
        let letter = |index: usize| char::from(REFERENCE_LETTERS[index % REFERENCE_LETTERS.len()]);
        Ok([letter(pair / REFERENCE_LETTERS.len()), letter(pair)].iter().collect())
    }

    /// The two digits, 10 to 99, that page and app compare for approval number `number`. Stored nowhere.
    ///
    /// # Errors
    /// [`SealFault::UnknownKey`] when the challenge's key has left the ring.
    pub fn approval_number(&self, binding: &CodeBinding<'_>, number: u32) -> Result<String, SealFault> {
        let mac = self.key(binding.key)?.bound(binding, "approval", &[&number.to_be_bytes()]);
        // 2^64 is so much larger than 90 that no number is favoured by more than 10^-17.
        let drawn = u64::from_be_bytes([mac[0], mac[1], mac[2], mac[3], mac[4], mac[5], mac[6], mac[7]]);
        Ok((10 + drawn % 90).to_string())
    }

    /// What a passkey signs in a round of a challenge: bound to amount, currency and merchant like a code (RTS Art. 5(1)), and
    /// to the round, so that it is good for one counted submission. Stored nowhere.
    ///
    /// # Errors
    /// [`SealFault::UnknownKey`] when the challenge's key has left the ring.
    pub fn passkey_challenge(&self, binding: &CodeBinding<'_>, round: u8) -> Result<[u8; KEY_BYTES], SealFault> {
        Ok(self.key(binding.key)?.bound(binding, "passkey", &[&[round]]))
    }

    /// What a new passkey signs when a card gets it: bound to the card and to the hour, and stored nowhere. `hour` counts
    /// from 1970.
    pub fn registration_challenge(&self, card: &str, hour: i64) -> [u8; KEY_BYTES] {
        self.active.registration_challenge(card, hour)
    }

    /// The same under every key, the active one first: options that were made before a rotation are still good.
    pub fn registration_challenges(&self, card: &str, hour: i64) -> impl Iterator<Item = [u8; KEY_BYTES]> {
        self.all().map(move |key| key.registration_challenge(card, hour))
    }

    /// A page token: `id.nonce.mac`, verified and never stored.
    pub fn token(&self, chance: &dyn Chance, purpose: Purpose, challenge: &TransactionId) -> String {
        let mut nonce = [0_u8; TOKEN_NONCE_BYTES];
        chance.fill(&mut nonce);
        let id = challenge.canonical();
        let mac = self.active.mac(purpose.label(), &[id.as_bytes(), &nonce]);
        format!("{id}.{}.{}", URL_SAFE_NO_PAD.encode(nonce), URL_SAFE_NO_PAD.encode(mac))
    }

    /// The challenge a token of this purpose is for, if it is authentic.
    pub fn verify(&self, purpose: Purpose, token: &str) -> Option<TransactionId> {
        let mut parts = token.split('.');
        let (id, nonce, mac) = (parts.next()?, parts.next()?, parts.next()?);
        let nonce = URL_SAFE_NO_PAD.decode(nonce).ok()?;
        let mac = URL_SAFE_NO_PAD.decode(mac).ok()?;
        if parts.next().is_some() || nonce.len() != TOKEN_NONCE_BYTES {
            return None;
        }
        let authentic = self.all().any(|key| {
            // `verify_slice` takes the same time wherever the difference is.
            key.hmac(purpose.label(), &[id.as_bytes(), &nonce]).verify_slice(&mac).is_ok()
        });
        if authentic { TransactionId::from_str(id).ok() } else { None }
    }

    fn all(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.active).chain(&self.older)
    }

    fn key(&self, id: &str) -> Result<&Key, SealFault> {
        self.all().find(|key| key.id == id).ok_or(SealFault::UnknownKey)
    }
}

impl Key {
    fn fingerprint(&self, root: &[u8]) -> Fingerprint {
        Fingerprint { key: self.id.clone(), mac: self.mac("fingerprint", &[root]).to_vec() }
    }

    fn body_digest(&self, body: &[u8]) -> Vec<u8> {
        let mut digest = format!("{}:", self.id).into_bytes();
        digest.extend(self.mac("body", &[body]));
        digest
    }

    fn registration_challenge(&self, card: &str, hour: i64) -> [u8; KEY_BYTES] {
        self.mac("registration", &[card.as_bytes(), &hour.to_be_bytes()])
    }

    fn bound(&self, binding: &CodeBinding<'_>, label: &str, more: &[&[u8]]) -> [u8; KEY_BYTES] {
        let id = binding.challenge.canonical();
        let mut parts: Vec<&[u8]> = vec![
            id.as_bytes(),
            binding.salt,
            binding.amount.as_bytes(),
            binding.currency.as_bytes(),
            binding.merchant.as_bytes(),
        ];
        parts.extend(more);
        self.mac(label, &parts)
    }

    fn mac(&self, label: &str, parts: &[&[u8]]) -> [u8; KEY_BYTES] {
        self.hmac(label, parts).finalize().into_bytes().into()
    }

    /// A MAC over length-prefixed parts, so that no two lists of parts run together into the same bytes.
    fn hmac(&self, label: &str, parts: &[&[u8]]) -> HmacSha256 {
        let mut mac = keyed(self.derive(label).as_ref());
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac
    }

    fn derive(&self, label: &str) -> Zeroizing<[u8; KEY_BYTES]> {
        let mut mac = keyed(self.master.as_ref());
        mac.update(b"acs-challenge/1/");
        mac.update(label.as_bytes());
        Zeroizing::new(mac.finalize().into_bytes().into())
    }

    fn cipher(&self) -> Result<XChaCha20Poly1305, SealFault> {
        XChaCha20Poly1305::new_from_slice(self.derive("at rest").as_ref()).map_err(|_| SealFault::Ring)
    }
}

impl Purpose {
    fn label(self) -> &'static str {
        match self {
            Purpose::Handle => "handle",
            Purpose::Resume => "resume",
            Purpose::Start => "start",
        }
    }
}

/// What fingerprints of a card number are made of. A number has so few digits that it can be found from this by trying: it is
/// kept encrypted only.
pub fn number_root(number: &str) -> Zeroizing<[u8; KEY_BYTES]> {
    Zeroizing::new(Sha256::digest(format!("card number/{number}")).into())
}

fn keyed(key: &[u8]) -> HmacSha256 {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    <HmacSha256 as Mac>::new_from_slice(key).expect("any key length")
}

fn key_from_hex(hex: &str) -> Option<Zeroizing<[u8; KEY_BYTES]>> {
    if hex.len() != 2 * KEY_BYTES || !hex.is_ascii() {
        return None;
    }
    let mut key = Zeroizing::new([0_u8; KEY_BYTES]);
    for (byte, pair) in key.iter_mut().zip(hex.as_bytes().chunks_exact(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(key)
}

/// Whether every key of a ring's text looks drawn by chance: at least eight different bytes each.
pub fn looks_random(ring: &str) -> bool {
    let kinds = |hex: &str| key_from_hex(hex).map(|key| key.iter().collect::<std::collections::BTreeSet<_>>().len());
    ring.trim().split(',').all(|part| part.trim().split_once(':').and_then(|(_, hex)| kinds(hex)).is_some_and(|kinds| kinds >= 8))
}

/// Lower-case hexadecimal.
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
