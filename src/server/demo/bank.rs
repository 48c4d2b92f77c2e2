//! The bank's side of the banking app: asks the product over its issuer-facing endpoints, with the issuer's key.
//!
//! What not: the app's pages (`app`, `passkeys`). The key stays here; a browser never sees it.
//! Messages are written by hand, in the envelope of the published interface.

use super::Demo;
use super::directory::text_of;
use axum::http::{Method, StatusCode, header};
use serde_json::{Value, json};
use std::time::Duration;

/// How long the app waits for the bank.
const PATIENCE: Duration = Duration::from_secs(10);

const APPROVALS: &str = "/card-transaction-authentications";

/// An approval that was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Approval {
    pub(super) id: String,
    /// `acsTransID`.
    pub(super) transaction: String,
    pub(super) card: String,
    pub(super) merchant: String,
    /// For people; none where nothing is paid.
    pub(super) amount: Option<String>,
    /// RFC 3339 without a zone: UTC.
    pub(super) at: String,
}

/// Whether that is safe in a path: ids are UUIDs, and what comes from a form or an address may be anything.
pub(super) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

impl Approval {
    fn read(object: &Value) -> Self {
        let within = |member: &str, name: &str| object.get(member).map(|inner| text_of(inner, name)).unwrap_or_default();
        let amount = object.pointer("/transaction/amount").and_then(minor_units);
        Self {
            id: text_of(object, "id"),
            transaction: within("connection", "reference"),
            card: text_of(object, "cardId"),
            merchant: within("merchant", "name"),
            amount: amount.map(|units| money(&units, &within("transaction", "currency"))),
            at: within("transaction", "creationDateTime"),
        }
    }
}

/// A count of minor units, whether it came as number or as text.
fn minor_units(value: &Value) -> Option<String> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    (!text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit())).then_some(text)
}

/// Minor units for people: `JPY 6,900`, `KWD 14.250`.
fn money(units: &str, currency: &str) -> String {
    let places = iso_currency::Currency::from_code(currency).and_then(|known| known.exponent()).unwrap_or(2);
    let places = usize::from(places);
    let padded = format!("{units:0>width$}", width = places + 1);
    let (whole, parts) = padded.split_at(padded.len() - places);
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let point = if parts.is_empty() { "" } else { "." };
    format!("{currency}\u{a0}{grouped}{point}{parts}")
}

impl Demo {
    /// Asks the product and gives its answer, whatever it is.
    pub(super) async fn ask_issuer_side(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> Result<(StatusCode, Value), String> {
        let address = format!("{}{path}", self.world.base_url);
        let mut request = self.world.client.request(method, address).timeout(PATIENCE).header("x-api-key", &self.world.api_key);
        if let Some(body) = body {
            request = request.header(header::CONTENT_TYPE, "application/json").body(body.to_string());
        }
        let response = request.send().await.map_err(|fault| format!("The bank cannot be reached: {fault}."))?;
        let status = response.status();
        let bytes = response.bytes().await.map_err(|fault| format!("The bank’s answer broke off: {fault}."))?;
        Ok((status, serde_json::from_slice(&bytes).unwrap_or_default()))
    }

    /// Approvals that wait, newest first.
    pub(super) async fn pending(&self) -> Result<Vec<Approval>, String> {
        let path = format!("{APPROVALS}?data.cardTransactionAuthentication.status=pending&metadata.page.size=100");
        let (status, answer) = self.ask_issuer_side(Method::GET, &path, None).await?;
        if status != StatusCode::OK {
            return Err(format!("The bank answered with HTTP status {status}."));
        }
        let objects = answer.pointer("/data/cardTransactionAuthentications").and_then(Value::as_array);
        Ok(objects.map(|objects| objects.iter().map(Approval::read).collect()).unwrap_or_default())
    }

    /// One approval; empty but for its id when the bank does not tell.
    pub(super) async fn approval(&self, id: &str) -> Approval {
        let answer = self.ask_issuer_side(Method::GET, &format!("{APPROVALS}/{id}"), None).await;
        let object =
            answer.ok().and_then(|(_, answer)| answer.pointer("/data/cardTransactionAuthentication").map(Approval::read));
        object.unwrap_or_else(|| Approval { id: id.to_owned(), ..Approval::default() })
    }

    /// Brings the cardholder's decision to the bank: `approved` or `rejected`, with the number they typed. Gives the status
    /// and, of a refusal, the last part of its type.
    pub(super) async fn bring_decision(&self, id: &str, status: &str, number: &str) -> Result<(StatusCode, String), String> {
        let mut decision = json!({"status": status});
        if !number.is_empty() {
            decision["binding"] = json!({"number": number});
        }
        let body = json!({
            "workflow": {"code": "direct"},
            "data": {"cardTransactionAuthentication": decision},
            "connect": {},
            "metadata": {},
        });
        let (status, answer) = self.ask_issuer_side(Method::PATCH, &format!("{APPROVALS}/{id}"), Some(&body)).await?;
        let kind = text_of(&answer, "type").rsplit('/').next().unwrap_or_default().to_owned();
        Ok((status, kind))
    }
}

#[cfg(test)]
mod tests {
    use super::{Approval, is_id, minor_units, money};
    use serde_json::{Value, json};

    #[test]
    fn minor_units_become_money() {
        assert_eq!(money("4280", "EUR"), "EUR\u{a0}42.80");
        assert_eq!(money("7", "EUR"), "EUR\u{a0}0.07");
        assert_eq!(money("6900", "JPY"), "JPY\u{a0}6,900");
        assert_eq!(money("1234567890", "KWD"), "KWD\u{a0}1,234,567.890");
        assert_eq!(
            [json!(42), json!("42"), json!(-1), Value::Null].map(|value| minor_units(&value).is_some()),
            [true, true, false, false]
        );
    }

    #[test]
    fn an_approval_that_pays_nothing_has_no_amount() {
        let object = json!({"id": "a", "merchant": {"name": "Tea & Paper"}, "transaction": {"amount": null}});
        let read = Approval::read(&object);
        assert_eq!((read.merchant.as_str(), read.amount), ("Tea & Paper", None));
    }

    #[test]
    fn only_ids_go_into_paths() {
        assert!(is_id("3ccfcd31-1bf7-4935-9b25-7985f085a590"));
        assert!(!["", "..", "a/b", "a?b", "é"].into_iter().any(is_id));
    }
}
