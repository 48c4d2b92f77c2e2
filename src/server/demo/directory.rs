//! The directory server: takes results (RReq), keeps them, and answers a receipt (RRes) — or misbehaves on request.
//!
//! The `dsURL` of an AReq chooses: `/demo/ds?fault=status500`, or `…&times=2` for only the first two results of each
//! transaction. What not: routing of authentication requests; the shop plays that part itself.
//! How to extend: a way to misbehave is a variant of [`Fault`].

use super::kept::Kept;
use super::{Demo, page};
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

/// How long a hanging directory server holds the line: far beyond the five seconds an ACS waits.
const HANG: Duration = Duration::from_secs(30);

/// A way to misbehave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Fault {
    /// An HTTP error without a message.
    Status500,
    /// An error message (Erro).
    Erro,
    /// A receipt for some other transaction.
    WrongIds,
    /// Something that is no message.
    Garbage,
    /// No answer for [`HANG`].
    Hang,
}

/// The switches in the address.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Switches {
    fault: Option<Fault>,
    times: Option<usize>,
}

impl Switches {
    /// The fault due after so many results of the transaction.
    fn due(&self, earlier: usize) -> Option<Fault> {
        self.fault.filter(|_| self.times.is_none_or(|times| earlier < times))
    }
}

/// A result as received.
#[derive(Clone)]
struct Received {
    body: Value,
    transaction: String,
    /// Whether a proper receipt was given: otherwise the 3DS Server never learns of it.
    receipted: bool,
}

/// The results received so far.
#[derive(Default)]
pub(super) struct Results(Kept<Received>);

/// What the shop can learn about a transaction from the directory server.
pub(super) enum Known {
    /// No result came.
    Nothing,
    /// A result came, but no receipt went back: it does not count.
    Unreceipted(Value),
    /// The result.
    Result(Value),
}

impl Results {
    /// What is known about the transaction.
    pub(super) fn of(&self, transaction: &str) -> Known {
        let about = |received: &Received| received.transaction.eq_ignore_ascii_case(transaction);
        match self.0.newest(|received| about(received) && received.receipted) {
            Some(received) => Known::Result(received.body),
            None => self.0.newest(about).map_or(Known::Nothing, |received| Known::Unreceipted(received.body)),
        }
    }
}

/// `POST /demo/ds`.
pub(super) async fn receive(State(demo): State<Arc<Demo>>, Query(switches): Query<Switches>, body: Bytes) -> Response {
    let body: Value = serde_json::from_slice(&body).unwrap_or_else(|_| Value::from(String::from_utf8_lossy(&body).into_owned()));
    let transaction = text_of(&body, "acsTransID");
    let is_result = text_of(&body, "messageType") == "RReq" && !transaction.is_empty();
    let earlier = demo.results.0.count(|received| received.transaction.eq_ignore_ascii_case(&transaction));
    let fault = switches.due(earlier);
    demo.results.0.put(Received { body: body.clone(), transaction, receipted: is_result && fault.is_none() });
    match fault {
        None if is_result => message(&receipt(&body)),
        None => message(&error(&body, "101", "The directory server takes results (RReq) only.")),
        Some(Fault::Status500) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Some(Fault::Erro) => message(&error(&body, "403", "The demo directory server was asked to fail.")),
        Some(Fault::WrongIds) => {
            let mut wrong = receipt(&body);
            wrong["acsTransID"] = Value::from("00000000-0000-4000-8000-000000000000");
            message(&wrong)
        }
        Some(Fault::Garbage) => (StatusCode::OK, "<html>maintenance</html>").into_response(),
        Some(Fault::Hang) => {
            tokio::time::sleep(HANG).await;
            StatusCode::GATEWAY_TIMEOUT.into_response()
        }
    }
}

/// `GET /demo/ds/results.json`.
pub(super) async fn results(State(demo): State<Arc<Demo>>) -> Response {
    let bodies: Vec<Value> = demo.results.0.all().into_iter().map(|received| received.body).collect();
    page::json(StatusCode::OK, &bodies)
}

/// A member that is text, or nothing.
pub(super) fn text_of(message: &Value, name: &str) -> String {
    message.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn receipt(result: &Value) -> Value {
    json!({
        "messageType": "RRes",
        "messageVersion": result["messageVersion"],
        "threeDSServerTransID": result["threeDSServerTransID"],
        "acsTransID": result["acsTransID"],
        "dsTransID": result["dsTransID"],
        "resultsStatus": "01",
    })
}

fn error(received: &Value, code: &str, detail: &str) -> Value {
    let mut error = json!({
        "messageType": "Erro",
        "messageVersion": "2.2.0",
        "errorCode": code,
        "errorComponent": "D",
        "errorDescription": if code == "101" { "Message not recognised" } else { "Temporary failure" },
        "errorDetail": detail,
        "errorMessageType": "RReq",
    });
    for name in ["messageVersion", "threeDSServerTransID", "acsTransID", "dsTransID"] {
        if let Some(value) = received.get(name).filter(|value| value.is_string()) {
            error[name] = value.clone();
        }
    }
    error
}

fn message(message: &Value) -> Response {
    ([(header::CONTENT_TYPE, "application/json; charset=UTF-8")], message.to_string()).into_response()
}

#[cfg(test)]
mod tests {
    use super::{Fault, Switches, error, receipt};
    use crate::emv::{Erro, RRes};
    use serde_json::{Value, json};

    fn result() -> Value {
        json!({
            "messageType": "RReq",
            "messageVersion": "2.3.1",
            "threeDSServerTransID": "8a880dc0-d2d2-4067-bcb1-b08d1690b26e",
            "acsTransID": "d7c1ee99-9478-44a6-b1f2-391e29c6b340",
            "dsTransID": "5fb9ba8f-0c36-4a44-9a9f-2d4d1a3c7b55",
        })
    }

    #[test]
    fn a_fault_ends_after_its_times() {
        let switches = Switches { fault: Some(Fault::Garbage), times: Some(2) };
        assert_eq!([0, 1, 2].map(|earlier| switches.due(earlier)), [Some(Fault::Garbage), Some(Fault::Garbage), None]);
        assert_eq!(Switches { fault: Some(Fault::Hang), times: None }.due(99), Some(Fault::Hang));
        assert_eq!(Switches::default().due(0), None);
    }

    #[test]
    fn answers_are_well_formed_messages() {
        assert!(RRes::parse(receipt(&result()).to_string().as_bytes()).is_ok());
        assert!(Erro::parse(error(&result(), "403", "detail").to_string().as_bytes()).is_ok());
        assert!(Erro::parse(error(&Value::from("nonsense"), "101", "detail").to_string().as_bytes()).is_ok());
    }
}
