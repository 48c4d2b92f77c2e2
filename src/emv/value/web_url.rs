//! Web addresses received in messages: parsed once, refused when in doubt, kept in the parser's own spelling.
//!
//! What: `WebUrl`, absolute http or https, with nothing in it that two readers could understand differently.
//! What not: no allow-list of hosts, no name resolution, no request. Source: reference §10; security row U1.
//! How to extend: a further refusal is a condition in `parse`, with a line in the tests' corpus.

use std::fmt;

use serde::{Deserialize, Serialize};
use url::Url;

use super::InvalidValue;

const PROBLEM: InvalidValue = InvalidValue("web address");

/// An absolute web address without credentials, fragment or control characters.
///
/// The text is the URL parser's serialisation, not the sender's: what was checked is what is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WebUrl(String);

impl WebUrl {
    /// Longest `notificationURL`.
    pub const NOTIFICATION_LIMIT: usize = 256;
    /// Longest `dsURL`, `acsURL` and `threeDSRequestorURL`.
    pub const GENERAL_LIMIT: usize = 2048;

    /// Parses an address of at most `limit` characters; plain `http` only where `allow_http` says so.
    ///
    /// # Errors
    /// Other schemes, relative forms, a missing host or one with unusual characters, credentials (an empty `@` too), fragments, backslashes,
    /// white space, control characters plain or percent-encoded, excess length before or after parsing.
    pub fn parse(text: &str, limit: usize, allow_http: bool) -> Result<Self, InvalidValue> {
        if text.len() > limit.saturating_mul(4) || text.chars().count() > limit {
            return Err(PROBLEM);
        }
        if text.chars().any(|character| character.is_control() || character.is_whitespace() || "\\#".contains(character)) {
            return Err(PROBLEM);
        }
        // The parser forgives `https:host` and `https:///host`; a browser and a proxy might not agree on those.
        let lower = text.to_ascii_lowercase();
        let rest = match (lower.strip_prefix("https://"), lower.strip_prefix("http://")) {
            (Some(rest), _) => rest,
            (None, Some(rest)) if allow_http => rest,
            _ => return Err(PROBLEM),
        };
        let authority = rest.split(['/', '?']).next().unwrap_or_default();
        if authority.is_empty() || authority.contains('@') || has_encoded_control(&lower) {
            return Err(PROBLEM);
        }
        let url = Url::parse(text).map_err(|_| PROBLEM)?;
        let plain = url.host_str().is_some_and(is_ordinary_host)
            && url.username().is_empty()
            && url.password().is_none()
            && url.fragment().is_none();
        let serialised = String::from(url);
        if plain && serialised.len() <= limit { Ok(Self(serialised)) } else { Err(PROBLEM) }
    }

    /// The whole address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Scheme, host and port as in an `Origin` header or a content security policy: `https://shop.example:8443`.
    #[must_use]
    pub fn origin(&self) -> &str {
        let authority_start = self.0.find("://").map_or(0, |position| position + 3);
        let length = self.0.get(authority_start..).and_then(|rest| rest.find(['/', '?'])).unwrap_or(self.0.len());
        self.0.get(..authority_start + length).unwrap_or(&self.0)
    }

    /// Whether the scheme is https.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }
}

/// Letters, digits, dots, hyphens, underscores, or a bracketed IPv6 address.
///
/// The URL standard also allows `;`, `'`, `,` and `*` in a host. Our origin goes into a content security policy,
/// where those would add a directive or a wildcard.
fn is_ordinary_host(host: &str) -> bool {
    let address = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    match address {
        Some(address) => address.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':' || byte == b'.'),
        None => !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte)),
    }
}

/// Percent-encoded C0 control characters or DEL, in lower-cased text: harmless to a parser, never innocent.
fn has_encoded_control(lower: &str) -> bool {
    lower.as_bytes().windows(3).any(|window| matches!(window, [b'%', b'0' | b'1', _] | [b'%', b'7', b'f']))
}

impl TryFrom<String> for WebUrl {
    type Error = InvalidValue;

    /// Reads a stored address. Policy on plain http was applied when it was first parsed.
    fn try_from(text: String) -> Result<Self, InvalidValue> {
        Self::parse(&text, Self::GENERAL_LIMIT, true)
    }
}

impl From<WebUrl> for String {
    fn from(url: WebUrl) -> Self {
        url.0
    }
}

impl fmt::Display for WebUrl {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
