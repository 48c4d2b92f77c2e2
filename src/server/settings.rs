//! Settings, read once at the start. `Leptos.toml` is the list of what there is: a key that is not in it does not exist.
//!
//! A new setting is a line in `Leptos.toml` (its default gives its type), a field here, and a check in [`check`] if not every
//! value makes sense. Secrets never show in `Debug` or in a message.

pub(crate) mod check;

pub use check::is_issuer_id;

use crate::challenge::{Method, OfferRules, Policy};
use crate::emv::value::{Eci, MessageCategory, Scheme, TransStatus};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::time::Duration;
use toml::{Table, Value};

/// The annotated defaults.
pub const DEFAULTS: &str = include_str!("../../Leptos.toml");

/// Keys that may be given as `…_FILE`.
const SECRETS: [&str; 4] = ["keys.ring", "intake.api_keys", "sms.headers", "email.password"];

/// A secret from the settings. Shows nothing in `Debug` and is wiped when dropped.
#[derive(Clone, Default, Deserialize, PartialEq, Eq)]
#[serde(from = "String")]
pub struct Secret(zeroize::Zeroizing<String>);

impl Secret {
    /// The value.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// For what is encrypted right after, and for the operator's own socket: a secret is written nowhere else.
impl serde::Serialize for Secret {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(if self.0.is_empty() { "Secret(empty)" } else { "Secret(…)" })
    }
}

/// Which world this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Everything is included, nothing is real.
    Demo,
    /// Real cards.
    Production,
}

/// Every setting, typed. Field by field described in `Leptos.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "Leptos.toml describes every key once")]
pub struct Settings {
    pub profile: Profile,
    pub server: Server,
    pub store: Store,
    pub keys: Keys,
    pub log: Log,
    pub issuer: Issuer,
    pub challenge: Challenge,
    pub methods: Methods,
    pub password: Password,
    pub approval: Approval,
    pub passkey: Passkey,
    pub events: Events,
    pub api: Api,
    pub intake: Intake,
    pub sms: Sms,
    pub email: Email,
    pub results: Results,
    pub demo: Demo,
}

macro_rules! section {
    ($(#[$meta:meta])* $name:ident { $($field:ident: $kind:ty),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[expect(missing_docs, reason = "Leptos.toml describes every key once")]
        pub struct $name { $(pub $field: $kind),+ }
    };
}

section!(Server { addr: String, public_url: String });
section!(Store { url: String });
section!(Keys { ring: Secret });
section!(Log { filter: String, json: bool });
section!(Issuer { id: String, name: String, language: String, pages: String });
section!(Challenge {
    attempts: u8,
    resend_waits: Vec<u64>,
    code_digits: u8,
    code_seconds: u64,
    first_creq_seconds: u64,
    first_visit_seconds: u64,
    page_seconds: u64,
    total_seconds: u64,
    card_failures: u8,
    card_window_seconds: u64,
    card_block_seconds: u64,
    undelivered: u8,
});
section!(Methods { order: Vec<String>, profile: String, two_factors: Vec<String>, trust_list: bool });
section!(Password { at_once: usize, waiting: usize, long: bool });
section!(Approval { app_url: String, number_required: bool });
section!(Passkey { rp_id: String, origins: Vec<String> });
section!(Events { private_networks: Vec<String>, keep_days: u32, at_once: usize });
section!(Api {
    per_second: u32,
    burst: u32,
    docs: bool,
    return_urls: Vec<String>,
    key_overlap_hours: u32,
    balance_platform: String,
    psd2: bool,
});
section!(Intake {
    explain_declines: bool,
    api_keys: Vec<Secret>,
    ds_urls: Vec<String>,
    reference_number: String,
    operator_id: String,
    mandated: bool,
    frictionless_below: Vec<String>,
    frictionless_prefixes: Vec<String>,
    email_countries: Vec<String>,
});
section!(Sms { url: String, headers: Vec<Secret>, body: String, timeout_seconds: u64, top_host: String });
section!(Email {
    host: String,
    port: u16,
    tls: String,
    user: String,
    password: Secret,
    from: String,
    ca_file: String,
    timeout_seconds: u64,
});
section!(Results {
    eci: Vec<String>,
    ca_file: String,
    identity_file: String,
    error_field: String,
    hand_over_seconds: u64,
    retry_seconds: u64,
});
section!(Demo { shop: bool });

/// What is wrong with one key. Never shows the value of a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{key}: {trouble}")]
pub struct SettingFault {
    /// Path of the key.
    pub key: String,
    /// What to change.
    pub trouble: String,
}

impl SettingFault {
    fn new(key: impl Into<String>, trouble: impl Into<String>) -> Self {
        Self { key: key.into(), trouble: trouble.into() }
    }
}

/// Reads defaults, file and variables, and checks them.
///
/// `variables` are the process's; those that do not begin with `ACS__` are ignored. `read` opens a `…_FILE`.
///
/// # Errors
/// Every fault at once.
pub fn load(
    file: Option<&str>,
    variables: &BTreeMap<String, String>,
    read: impl Fn(&str) -> Result<String, String>,
) -> Result<Settings, Vec<SettingFault>> {
    let mut faults = Vec::new();
    let defaults: Table = match DEFAULTS.parse() {
        Ok(table) => table,
        Err(error) => return Err(vec![SettingFault::new("Leptos.toml", format!("defaults cannot be read: {error}"))]),
    };
    let mut merged = defaults.clone();
    match file.unwrap_or_default().parse::<Table>() {
        Ok(table) => overlay(&mut merged, table, "", &mut faults),
        Err(error) => faults.push(SettingFault::new("file", error.message())),
    }
    for (name, text) in variables.iter().filter(|(name, _)| name.starts_with("ACS__")) {
        if let Err(fault) = overlay_variable(&mut merged, name, text, &read) {
            faults.push(fault);
        }
        if name.strip_suffix("_FILE").is_some_and(|value| variables.contains_key(value)) {
            faults.push(SettingFault::new(name, "is given together with the same name without _FILE: one must go"));
        }
    }
    reset_misfits(&mut merged, &defaults, &defaults, "", &mut faults);
    match Value::Table(merged).try_into::<Settings>() {
        Ok(settings) => {
            faults.extend(check::faults(&settings));
            if faults.is_empty() { Ok(settings) } else { Err(faults) }
        }
        // Every value fits by itself, so the defaults are not what the fields expect. A message may quote a value: none.
        Err(_) => Err(vec![SettingFault::new("Leptos.toml", "defaults do not fit the program")]),
    }
}

/// Names the values that are of the right type but do not fit their field, such as a number that is too large, and puts the
/// default in their place, so that whatever else is wrong is found too.
fn reset_misfits(merged: &mut Table, section: &Table, defaults: &Table, path: &str, faults: &mut Vec<SettingFault>) {
    for (key, default) in section {
        let Some(value) = merged.get_mut(key) else { continue };
        if let (Value::Table(inner), Value::Table(section)) = (&mut *value, default) {
            reset_misfits(inner, section, defaults, key, faults);
        } else if value != default && !fits(defaults, path, key, value) {
            let name = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            faults.push(SettingFault::new(name, "is too large, negative, or none of the choices"));
            *value = default.clone();
        }
    }
}

/// Whether the settings can be read with this one value changed.
fn fits(defaults: &Table, section: &str, key: &str, value: &Value) -> bool {
    let mut table = defaults.clone();
    let place = if section.is_empty() { Some(&mut table) } else { table.get_mut(section).and_then(Value::as_table_mut) };
    place.is_some_and(|place| place.insert(key.to_owned(), value.clone()).is_some())
        && Value::Table(table).try_into::<Settings>().is_ok()
}

/// Lays `over` onto `under`: only keys that exist, only values of the default's type.
fn overlay(under: &mut Table, over: Table, path: &str, faults: &mut Vec<SettingFault>) {
    for (key, value) in over {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        match (under.get_mut(&key), value) {
            (None, _) => faults.push(SettingFault::new(path, "no such key")),
            (Some(Value::Table(inner)), Value::Table(table)) => overlay(inner, table, &path, faults),
            (Some(known), value) if known.type_str() == value.type_str() => *known = value,
            (Some(known), value) => {
                let trouble = format!("must be of type {}, is {}", known.type_str(), value.type_str());
                faults.push(SettingFault::new(path, trouble));
            }
        }
    }
}

fn overlay_variable(
    merged: &mut Table,
    name: &str,
    text: &str,
    read: &impl Fn(&str) -> Result<String, String>,
) -> Result<(), SettingFault> {
    let fault = |trouble: &str| SettingFault::new(name, trouble);
    let path = name.strip_prefix("ACS__").unwrap_or(name).to_ascii_lowercase().replace("__", ".");
    // A key may itself end in _file: only an unknown path is read as a request to open a file.
    let from_file = path.strip_suffix("_file").filter(|key| SECRETS.contains(key)).map(str::to_owned);
    let (path, text) = match from_file {
        Some(key) => (key, read(text.trim()).map_err(|trouble| fault(&trouble))?.trim_end().to_owned()),
        None => (path, text.to_owned()),
    };
    let known = match path.split_once('.') {
        None => merged.get_mut(&path),
        Some((section, key)) => merged.get_mut(section).and_then(Value::as_table_mut).and_then(|table| table.get_mut(key)),
    };
    let known = known.filter(|value| !value.is_table()).ok_or_else(|| fault("no such key"))?;
    *known = parse_like(known, &text).ok_or_else(|| fault(&format!("must be of type {}", known.type_str())))?;
    Ok(())
}

/// Reads a variable's text as the type the default has. A list is separated by commas; an empty text is an empty list.
fn parse_like(like: &Value, text: &str) -> Option<Value> {
    match like {
        Value::String(_) => Some(Value::String(text.to_owned())),
        Value::Integer(_) => text.trim().parse().ok().map(Value::Integer),
        Value::Boolean(_) => text.trim().parse().ok().map(Value::Boolean),
        Value::Array(items) => {
            let element = items.first().cloned().unwrap_or(Value::String(String::new()));
            let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
            parts.map(|part| parse_like(&element, part)).collect::<Option<Vec<_>>>().map(Value::Array)
        }
        Value::Float(_) | Value::Datetime(_) | Value::Table(_) => None,
    }
}

impl Settings {
    /// Where browsers and directory servers reach us; no trailing slash.
    pub fn public_url(&self) -> String {
        let given = self.server.public_url.trim_end_matches('/');
        if given.is_empty() { format!("http://{}", self.server.addr) } else { given.to_owned() }
    }

    /// The issuer's numbers.
    pub fn policy(&self) -> Policy {
        let seconds = Duration::from_secs;
        let numbers = &self.challenge;
        Policy {
            attempts: numbers.attempts,
            resend_waits: numbers.resend_waits.iter().copied().map(seconds).collect(),
            code_digits: numbers.code_digits,
            code_life: seconds(numbers.code_seconds),
            first_creq_within: seconds(numbers.first_creq_seconds),
            first_visit_within: seconds(numbers.first_visit_seconds),
            page_life: seconds(numbers.page_seconds),
            challenge_life: seconds(numbers.total_seconds),
            card_failures: numbers.card_failures,
            card_window: seconds(numbers.card_window_seconds),
            card_block: seconds(numbers.card_block_seconds),
            hand_over_within: seconds(self.results.hand_over_seconds),
            undelivered: numbers.undelivered,
        }
    }

    /// The issuer's rules about ways to prove it. A name that is none is left out: [`check`] has refused it.
    pub fn offer(&self) -> OfferRules {
        let way = |text: &String| match text.strip_prefix("password+") {
            Some(name) => Method::named(name).map(|method| (method, true)),
            None => Method::named(text).map(|method| (method, false)),
        };
        OfferRules {
            order: self.methods.order.iter().filter_map(|name| Method::named(name)).collect(),
            two_factors: self.methods.two_factors.iter().filter_map(way).collect(),
            require_two: self.methods.profile == "eea",
        }
    }

    /// The domain passkeys belong to; none where this server has only an address.
    pub fn rp_id(&self) -> Option<String> {
        if !self.passkey.rp_id.is_empty() {
            return Some(self.passkey.rp_id.clone());
        }
        let url = url::Url::parse(&self.public_url()).ok()?;
        matches!(url.host()?, url::Host::Domain(_)).then(|| url.host_str().map(str::to_owned))?
    }

    /// Whether this is the demo world.
    pub fn is_demo(&self) -> bool {
        self.profile == Profile::Demo
    }
}

impl Results {
    /// ECI for a scheme, category and status: by the settings, or else by the table of the schemes ([`Eci::of`]).
    pub fn eci(&self, scheme: &str, category: MessageCategory, status: TransStatus) -> Option<String> {
        let row = if category == MessageCategory::Payment { scheme.to_owned() } else { format!("{scheme}-npa") };
        let written = self.eci.iter().find_map(|rule| {
            let mut parts = rule.split(':');
            (parts.next() == Some(row.as_str()) && parts.next() == Some(status.code()))
                .then(|| parts.next().map(str::to_owned))?
        });
        match written {
            Some(none) if none == "-" => None,
            Some(eci) => Some(eci),
            None => Eci::of(Scheme::named(scheme)?, category, status).map(|eci| eci.to_string()),
        }
    }
}
