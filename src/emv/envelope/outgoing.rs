//! Writing a message as JSON that survives every channel.
//!
//! What: members in a given order, ASCII only, and none of the characters that make base64 and base64url differ.
//! What not: no check of contents; the message types do that before they write.
//! How to extend: another kind of member is a method that ends in `value`.

use serde_json::{Map, Value};

/// A JSON object under construction. Absent optional members are left out, never written empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outgoing {
    members: Vec<(&'static str, Value)>,
}

impl Outgoing {
    /// An object without members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text member.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.value(name, Value::String(text.into()))
    }

    /// Adds a text member if there is one.
    #[must_use]
    pub fn optional(self, name: &'static str, text: Option<impl Into<String>>) -> Self {
        match text {
            Some(text) => self.text(name, text),
            None => self,
        }
    }

    /// Adds a member of any kind.
    #[must_use]
    pub fn value(mut self, name: &'static str, value: Value) -> Self {
        self.members.push((name, value));
        self
    }

    /// The object as JSON text: ASCII, and free of `?`, `>`, `~` and DEL.
    ///
    /// Only those four ASCII characters can produce the base64 digits 62 and 63, where the alphabets differ.
    /// They and all non-ASCII occur only inside JSON strings, where an escape means the same.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut text = String::from("{");
        for (position, (name, value)) in self.members.iter().enumerate() {
            if position > 0 {
                text.push(',');
            }
            text.push_str(&Value::from(*name).to_string());
            text.push(':');
            text.push_str(&value.to_string());
        }
        text.push('}');
        escape(&text)
    }

    /// The object as a JSON value, to be put inside another message.
    #[must_use]
    pub fn into_value(self) -> Value {
        let members: Map<String, Value> = self.members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Value::Object(members)
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii() && !matches!(character, '?' | '>' | '~' | '\u{7f}') {
            escaped.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    escaped
}
