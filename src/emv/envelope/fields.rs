//! Strict reading of a JSON object.
//!
//! What: keeps order, finds keys given twice at any depth, bounds the depth.
//! What not: no schema; who may be missing is the checker's business.
//! How to extend: a further strictness is a condition in `Reading`, and a `Malformed` variant if it ends parsing.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::DEPTH_LIMIT;

/// The text is not one JSON object within limits: error code 101.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a well-formed JSON object")]
pub struct Malformed;

/// The members of a JSON object, in the order received. Of a repeated key the first value counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Fields {
    entries: Vec<(String, Value)>,
    duplicates: Vec<String>,
}

impl Fields {
    /// Reads one JSON object in UTF-8, surrounded by nothing but white space.
    ///
    /// # Errors
    /// [`Malformed`] for other text, other JSON, unrepresentable numbers, or nesting beyond [`DEPTH_LIMIT`].
    pub fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let text = std::str::from_utf8(bytes).map_err(|_| Malformed)?;
        let duplicates = RefCell::new(Vec::new());
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let entries = deserializer.deserialize_map(Members { duplicates: &duplicates }).map_err(|_| Malformed)?;
        deserializer.end().map_err(|_| Malformed)?;
        Ok(Self { entries, duplicates: duplicates.into_inner() })
    }

    /// The value of a top-level member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.entries.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The text of a top-level member, if it is there and is a string.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }

    /// Top-level names and values in the order received.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.entries.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// Dotted names of keys that occur more than once in one object, each named once. Arrays add no index.
    #[must_use]
    pub fn duplicates(&self) -> &[String] {
        &self.duplicates
    }
}

/// Most names kept of repeated keys; one is enough to refuse, and a hostile message may hold thousands.
const DUPLICATES_KEPT: usize = 32;

/// Notes the key of one object; true when it was there before.
fn seen_before(seen: &mut HashSet<String>, key: &str, path: &str, duplicates: &RefCell<Vec<String>>) -> bool {
    if seen.insert(key.to_owned()) {
        return false;
    }
    let name = dotted(path, key);
    let mut duplicates = duplicates.borrow_mut();
    if duplicates.len() < DUPLICATES_KEPT && !duplicates.contains(&name) {
        duplicates.push(name);
    }
    true
}

fn dotted(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// Reads the top level.
struct Members<'a> {
    duplicates: &'a RefCell<Vec<String>>,
}

impl<'de> Visitor<'de> for Members<'_> {
    type Value = Vec<(String, Value)>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        let mut seen = HashSet::new();
        while let Some(key) = access.next_key::<String>()? {
            let reading = Reading { path: &key, depth: 2, duplicates: self.duplicates };
            let value = access.next_value_seed(reading)?;
            if !seen_before(&mut seen, &key, "", self.duplicates) {
                entries.push((key, value));
            }
        }
        Ok(entries)
    }
}

/// Reads one value below the top level.
#[derive(Clone, Copy)]
struct Reading<'a> {
    path: &'a str,
    /// The level an object or array found here would have.
    depth: usize,
    duplicates: &'a RefCell<Vec<String>>,
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        if self.depth > DEPTH_LIMIT {
            return Err(A::Error::custom("too deep"));
        }
        let mut elements = Vec::new();
        let below = Reading { depth: self.depth + 1, ..self };
        while let Some(element) = access.next_element_seed(below)? {
            elements.push(element);
        }
        Ok(Value::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        if self.depth > DEPTH_LIMIT {
            return Err(A::Error::custom("too deep"));
        }
        let mut members = Map::new();
        let mut seen = HashSet::new();
        while let Some(key) = access.next_key::<String>()? {
            // A long chain of long keys would make paths that grow with every level: cut, they are only named.
            let mut path = dotted(self.path, &key);
            if path.len() > 1024 {
                path = key.chars().take(64).collect();
            }
            let value = access.next_value_seed(Reading { path: &path, depth: self.depth + 1, ..self })?;
            if !seen_before(&mut seen, &key, self.path, self.duplicates) {
                members.insert(key, value);
            }
        }
        Ok(Value::Object(members))
    }
}
