//! The description of the API: that it is one, that it describes what there is and nothing else, and that what is sent and
//! answered is as it says.
//!
//! The last is asked all over: the stage holds whatever a test is answered by a described path ([`assert_described`]), and
//! whatever the issuer's systems are told ([`assert_told`]), against the document.

mod document;
mod errors;
mod page;
mod samples;
mod told;

use crate::acs::Answer;
use acs_challenge::server::api::openapi::description;
use acs_challenge::server::ports::Shape;
use axum::http::Method;
use jsonschema::Validator;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex};

/// The document, as of any server.
static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::to_value(description()).unwrap());

/// Schemas that were needed, by their place in the document.
static SCHEMAS: LazyLock<Mutex<HashMap<String, Arc<Validator>>>> = LazyLock::new(Mutex::default);

/// What a value is not, by the schema at this place of the document.
fn faults(place: &str, value: &Value) -> Vec<String> {
    let known = SCHEMAS.lock().unwrap().get(place).cloned();
    let schema = known.unwrap_or_else(|| {
        let schema = DOCUMENT.pointer(place).unwrap_or_else(|| panic!("nothing at {place}"));
        let dialect = "https://json-schema.org/draft/2020-12/schema";
        // By value: a reference to a path with parameters is no URI.
        let root = json!({ "$schema": dialect, "components": DOCUMENT["components"], "allOf": [schema] });
        let schema = Arc::new(jsonschema::options().should_validate_formats(true).build(&root).unwrap());
        SCHEMAS.lock().unwrap().insert(place.to_owned(), schema.clone());
        schema
    });
    schema.iter_errors(value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect()
}

fn escaped(part: &str) -> String {
    part.replace('~', "~0").replace('/', "~1")
}

/// Place of an operation.
fn place(path: &str, method: &str) -> String {
    format!("/paths/{}/{}", escaped(path), method.to_ascii_lowercase())
}

/// Whether the document has this path with something in the places of its parameters.
fn fits(template: &str, path: &str) -> bool {
    let parts: Vec<_> = path.split('/').collect();
    let known: Vec<_> = template.split('/').collect();
    parts.len() == known.len() && known.iter().zip(parts).all(|(known, part)| known.starts_with('{') || *known == part)
}

/// Asserts that this answer is one that the document has for this request, if it has the path and the method.
pub fn assert_described(method: &Method, uri: &str, answer: &Answer) {
    let path = uri.split('?').next().unwrap_or_default().trim_end_matches('/');
    let paths = DOCUMENT["paths"].as_object().unwrap();
    // A path without parameters before one with them, as the router has it.
    let found = paths.keys().find(|template| *template == path).or_else(|| paths.keys().find(|template| fits(template, path)));
    let Some(template) = found else { return };
    let place = place(template, method.as_str());
    if let Some(operation) = DOCUMENT.pointer(&place) {
        assert_answered(&place, operation, answer);
    }
}

fn assert_answered(place: &str, operation: &Value, answer: &Answer) {
    let status = answer.status.as_u16().to_string();
    let response = &operation["responses"][&status];
    assert!(response.is_object(), "{place} does not say that it may answer {status}: {}", answer.text());
    let Some(content) = response["content"].as_object() else {
        return assert!(answer.body.is_empty(), "{place} {status}: {}", answer.text());
    };
    let kind = answer.header("content-type");
    assert!(content.contains_key(kind), "{place} {status} is {kind}");
    let faults = faults(&format!("{place}/responses/{status}/content/{}/schema", escaped(kind)), &answer.json());
    assert!(faults.is_empty(), "{place} {status}: {faults:?} in {}", answer.text());
}

/// Asserts that this event is as the document says.
pub fn assert_told(shape: Shape, body: &str) {
    let event: Value = serde_json::from_str(body).unwrap();
    let kind = if shape == Shape::Approvals { &event["webhook"]["type"] } else { &event["type"] };
    let faults = faults(&event_place(kind.as_str().unwrap()), &event);
    assert!(faults.is_empty(), "{faults:?} in {event}");
}

/// Place of the schema of an event.
fn event_place(kind: &str) -> String {
    format!("/webhooks/{}/post/requestBody/content/application~1json/schema", escaped(kind))
}
