//! Message extensions (`messageExtension`): limits and criticality. Source: reference §2.2.
//!
//! What: checks the array and names critical extensions. This ACS understands no extension, so every critical
//! one makes the message unacceptable (202) and every other one is ignored.
//! What not: no extension's content.
//! How to extend: once an extension is supported, list its id in `SUPPORTED` and read its `data` where it is used.

use serde_json::{Map, Value};

use super::value::Version;

/// Ids of extensions that are understood.
const SUPPORTED: &[&str] = &[];

/// Longest `name` and `id`, in characters.
const LABEL_LIMIT: usize = 64;
/// Longest `data` object, in characters of its JSON.
const DATA_LIMIT: usize = 8059;
/// Longest whole array, in characters of its JSON.
const WHOLE_LIMIT: usize = 81_920;

/// Most extensions one message may carry: 10, or 15 in 2.3.1.
#[must_use]
pub const fn count_limit(version: Version) -> usize {
    match version {
        Version::V210 | Version::V220 => 10,
        Version::V231 => 15,
    }
}

/// Checks the value of `messageExtension` and answers the ids of critical extensions that are not understood.
///
/// # Errors
/// Dotted names of what breaks a limit or has the wrong kind, such as `messageExtension.data`, each once: code 203.
pub fn check(value: &Value, version: Version) -> Result<Vec<String>, Vec<String>> {
    let whole = || vec!["messageExtension".to_owned()];
    let Some(extensions) = value.as_array() else { return Err(whole()) };
    if extensions.is_empty() || extensions.len() > count_limit(version) || length_of(value) > WHOLE_LIMIT {
        return Err(whole());
    }
    let mut invalid: Vec<String> = Vec::new();
    let mut critical = Vec::new();
    for extension in extensions {
        let Some(members) = extension.as_object() else { return Err(whole()) };
        let id = label(members, "id");
        let criticality = members.get("criticalityIndicator").and_then(Value::as_bool);
        let data_fits = members.get("data").is_some_and(|data| data.is_object() && length_of(data) <= DATA_LIMIT);
        let checks = [
            ("name", label(members, "name").is_some()),
            ("id", id.is_some()),
            ("criticalityIndicator", criticality.is_some()),
            ("data", data_fits),
        ];
        for (name, _) in checks.into_iter().filter(|(_, passed)| !passed) {
            let dotted = format!("messageExtension.{name}");
            if !invalid.contains(&dotted) {
                invalid.push(dotted);
            }
        }
        if let (Some(id), Some(true)) = (id, criticality)
            && !SUPPORTED.contains(&id)
        {
            critical.push(id.to_owned());
        }
    }
    if invalid.is_empty() { Ok(critical) } else { Err(invalid) }
}

fn label<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    members
        .get(name)
        .and_then(Value::as_str)
        .filter(|text| (1..=LABEL_LIMIT).contains(&text.chars().count()) && !text.chars().any(char::is_control))
}

fn length_of(value: &Value) -> usize {
    value.to_string().chars().count()
}
