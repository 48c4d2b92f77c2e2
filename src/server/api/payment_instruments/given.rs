//! A member of a request: absent, `null`, of the right type, or not.
//!
//! A member of a wrong type is no reason to read no further: whoever mends a request wants to hear of everything at once.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// What a member of a request is. No `Debug`: it may hold a password.
#[derive(Default)]
pub enum Given<T> {
    /// It is not there.
    #[default]
    Absent,
    /// It is `null`.
    Null,
    /// It is this.
    Value(T),
    /// It is something else.
    Wrong,
}

impl<T> Given<T> {
    /// The same, with `null` for what is not there: where there is nothing yet, there is nothing to remove.
    pub(super) fn or_absent(self) -> Self {
        match self {
            Given::Null => Given::Absent,
            other => other,
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Given<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Value::deserialize(deserializer)? {
            Value::Null => Given::Null,
            value => T::deserialize(value).map_or(Given::Wrong, Given::Value),
        })
    }
}
