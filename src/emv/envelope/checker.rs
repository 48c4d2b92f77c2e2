//! Checking a message field by field, and naming everything that is wrong with it at once.
//!
//! What: `open` (is it JSON, is it the right message, a supported version) and `Checker` (its fields).
//! What not: no comparison with stored transactions.
//! How to extend: another kind of field is a method that records its name in `missing` or `invalid`.
//!
//! Order of answers, as in reference §2.3: 101, 102, then 201, 203, 204, 202, and last 304.

use serde_json::Value;

use super::super::erro::{ErrorCode, Fault, Recognised};
use super::super::extension;
use super::super::value::{MessageType, TransactionId, Version};
use super::fields::Fields;

/// A message of the expected type in a supported version, its fields not yet checked.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The members received.
    pub fields: Fields,
    /// What could be recognised; every later fault carries it.
    pub recognised: Recognised,
}

/// Reads a message and checks type and version.
///
/// A missing `messageType` or `messageVersion` is not a fault yet: it is named along with the other missing fields.
///
/// # Errors
/// 101 for malformed text or another message type, 102 for an unsupported version.
pub fn open(bytes: &[u8], limit: usize, expected: MessageType) -> Result<Opened, Fault> {
    if bytes.len() > limit {
        return Err(Fault::unreadable("message longer than accepted"));
    }
    let fields = Fields::parse(bytes).map_err(|_| Fault::unreadable("message is not well-formed JSON"))?;
    let recognised = Recognised::of(&fields);
    if fields.get("messageType").is_some() {
        match recognised.message_type {
            None => return Err(recognised.fault(ErrorCode::MessageInvalid, "messageType not recognised")),
            Some(received) if received != expected => {
                let detail = "messageType not expected by this component";
                return Err(recognised.fault(ErrorCode::MessageInvalid, detail));
            }
            Some(_) => {}
        }
    }
    // An empty or non-text version is a format fault, found later; any other unknown text is another version.
    let version_text = fields.text("messageVersion").filter(|text| !text.is_empty());
    if version_text.is_some() && recognised.version.is_none() {
        return Err(recognised.fault(ErrorCode::VersionNotSupported, Version::supported_list()));
    }
    Ok(Opened { fields, recognised })
}

/// Collects the names of all missing, malformed, repeated and excluded fields of one message.
#[derive(Debug)]
pub struct Checker<'a> {
    fields: &'a Fields,
    recognised: &'a Recognised,
    missing: Vec<String>,
    invalid: Vec<String>,
    excluded: Vec<String>,
    critical: Vec<String>,
}

impl<'a> Checker<'a> {
    /// Starts checking, with type and version, which every message has.
    #[must_use]
    pub fn new(opened: &'a Opened) -> Self {
        let mut checker = Self {
            fields: &opened.fields,
            recognised: &opened.recognised,
            missing: Vec::new(),
            invalid: Vec::new(),
            excluded: Vec::new(),
            critical: Vec::new(),
        };
        checker.required_str("messageType");
        checker.required_str("messageVersion");
        checker
    }

    /// The version of the message; the highest one while it is unknown, in which case checking fails anyway.
    #[must_use]
    pub fn version(&self) -> Version {
        self.recognised.version.unwrap_or(Version::HIGHEST)
    }

    /// Whether the field is there at all.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.fields.get(name).is_some()
    }

    /// A text that must be there, be non-empty and free of control characters.
    pub fn required_str(&mut self, name: &str) -> Option<&'a str> {
        if !self.require(name) {
            return None;
        }
        self.optional_str(name)
    }

    /// A text that, if it is there, must be non-empty and free of control characters.
    pub fn optional_str(&mut self, name: &str) -> Option<&'a str> {
        let value = self.fields.get(name)?;
        let text = value.as_str().filter(|text| !text.is_empty() && !text.chars().any(char::is_control));
        if text.is_none() {
            self.invalid(name);
        }
        text
    }

    /// A required text, read by `read`; `None` from it makes the field invalid.
    pub fn required<T>(&mut self, name: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        if !self.require(name) {
            return None;
        }
        self.optional(name, read)
    }

    /// An optional text, read by `read`; `None` from it makes the field invalid.
    pub fn optional<T>(&mut self, name: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let value = read(self.optional_str(name)?);
        if value.is_none() {
            self.invalid(name);
        }
        value
    }

    /// An optional value of any JSON kind, read by `read`; `None` from it makes the field invalid.
    pub fn optional_value<T>(&mut self, name: &str, read: impl FnOnce(&Value) -> Option<T>) -> Option<T> {
        let value = read(self.fields.get(name)?);
        if value.is_none() {
            self.invalid(name);
        }
        value
    }

    /// A required transaction identifier.
    pub fn required_id(&mut self, name: &str) -> Option<TransactionId> {
        self.required(name, |text| text.parse().ok())
    }

    /// The message extensions: limits, and criticality. We know none, so every critical one is a fault.
    pub fn extensions(&mut self) {
        let Some(value) = self.fields.get("messageExtension") else { return };
        match extension::check(value, self.version()) {
            Ok(critical) => self.critical = critical,
            Err(names) => self.invalid.extend(names),
        }
    }

    /// Names a field as present but wrong (203).
    pub fn invalid(&mut self, name: &str) {
        if !self.invalid.iter().any(|known| known == name) {
            self.invalid.push(name.to_owned());
        }
    }

    /// Names a field whose country or currency code is excluded (304).
    pub fn excluded(&mut self, name: &str) {
        self.excluded.push(name.to_owned());
    }

    fn require(&mut self, name: &str) -> bool {
        let there = self.has(name);
        if !there && !self.missing.iter().any(|known| known == name) {
            self.missing.push(name.to_owned());
        }
        there
    }

    /// Ends the check with the first kind of fault in the order of the module docs.
    ///
    /// `parts` is what the caller read; `None` in it always goes with a recorded fault, and if that were ever
    /// forgotten the message would still be refused.
    ///
    /// # Errors
    /// 201, 203, 204, 202 or 304, with all names of that kind.
    pub fn finish<T>(self, parts: Option<T>) -> Result<T, Fault> {
        let kinds = [
            (ErrorCode::ElementMissing, self.missing.as_slice()),
            (ErrorCode::ElementInvalid, self.invalid.as_slice()),
            (ErrorCode::ElementRepeated, self.fields.duplicates()),
            (ErrorCode::ExtensionNotRecognised, self.critical.as_slice()),
            (ErrorCode::CodeExcluded, self.excluded.as_slice()),
        ];
        for (code, names) in kinds {
            if !names.is_empty() {
                return Err(self.recognised.fault(code, harmless_names(names)));
            }
        }
        parts.ok_or_else(|| self.recognised.fault(ErrorCode::ElementInvalid, "message"))
    }
}

/// Joins names for `errorDetail`. Names of repeated keys and extension ids are the sender's words, so whatever is
/// not plain text is replaced, and a name that could hide a card number is not repeated.
fn harmless_names(names: &[String]) -> String {
    let harmless = |name: &String| {
        let longest = name.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or_default();
        if longest >= 13 {
            return "(withheld)".to_owned();
        }
        name.chars().take(128).map(|c| if c.is_ascii_graphic() && c != ',' { c } else { '_' }).collect()
    };
    names.iter().map(harmless).collect::<Vec<String>>().join(",")
}
