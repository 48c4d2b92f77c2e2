//! The document itself: OpenAPI 3.1, and of every route there is.

use super::{DOCUMENT, fits};
use crate::acs::TestAcs;
use acs_challenge::server::api::doors;
use acs_challenge::server::ports::Shape;
use axum::http::Method;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Every operation with its path and method.
fn operations() -> impl Iterator<Item = (&'static str, &'static str, &'static Value)> {
    let paths = DOCUMENT["paths"].as_object().unwrap();
    paths.iter().flat_map(|(path, item)| {
        let methods = item.as_object().unwrap().iter().filter(|(method, _)| METHODS.contains(&method.as_str()));
        methods.map(|(method, operation)| (path.as_str(), method.as_str(), operation))
    })
}

/// Visits every value.
fn walk(value: &'static Value, at: &str, visit: &mut impl FnMut(&str, &'static Value)) {
    visit(at, value);
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| walk(value, &format!("{at}/{name}"), visit)),
        Value::Array(items) => items.iter().for_each(|value| walk(value, at, visit)),
        _ => {}
    }
}

#[tokio::test]
async fn it_is_served_and_says_where_it_is() {
    let acs = TestAcs::with(&[("ACS__SERVER__PUBLIC_URL", "https://acs.bank.example")]).await;
    let answer = acs.get("/v1/openapi.json").await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, "application/json"));
    let mut served = answer.json();
    assert_eq!(served["openapi"].as_str().unwrap().split('.').take(2).collect::<Vec<_>>(), ["3", "1"]);
    assert_eq!(served["servers"][0]["url"], "https://acs.bank.example");
    assert_eq!(served["info"]["version"], env!("CARGO_PKG_VERSION"));
    served.as_object_mut().unwrap().remove("servers");
    assert_eq!(served, *DOCUMENT);
}

#[test]
fn every_reference_leads_somewhere_and_every_schema_is_one() {
    walk(&DOCUMENT, "", &mut |at, value| {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            let place = reference.strip_prefix('#').expect("within the document");
            assert!(DOCUMENT.pointer(place).is_some(), "{at}: {reference}");
        }
        if at.ends_with("/schema") || at.starts_with("/components/schemas/") && at.matches('/').count() == 3 {
            assert!(jsonschema::draft202012::meta::validate(value).is_ok(), "{at}");
        }
    });
}

#[test]
fn every_schema_is_used() {
    let schemas = DOCUMENT["components"]["schemas"].as_object().unwrap();
    let used: BTreeSet<&str> = {
        let mut used = BTreeSet::new();
        walk(&DOCUMENT, "", &mut |_, value| {
            used.extend(value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.rsplit('/').next()));
        });
        used
    };
    for name in schemas.keys() {
        assert!(used.contains(name.as_str()), "{name} is not used");
    }
}

#[test]
fn every_operation_is_whole() {
    let tags: BTreeSet<_> = DOCUMENT["tags"].as_array().unwrap().iter().map(|tag| tag["name"].as_str().unwrap()).collect();
    let mut ids = BTreeSet::new();
    for (path, method, operation) in operations() {
        let named = format!("{method} {path}");
        assert!(ids.insert(operation["operationId"].as_str().expect("an id")), "{named}");
        assert!(operation["summary"].is_string() || operation["description"].is_string(), "{named}");
        assert!(operation["tags"].as_array().unwrap().iter().all(|tag| tags.contains(tag.as_str().unwrap())), "{named}");

        let responses = operation["responses"].as_object().unwrap();
        assert!(responses.keys().any(|status| status.starts_with('2')), "{named}");
        for (status, response) in responses {
            assert!(response["description"].is_string(), "{named} {status}");
            let problem = !response["content"]["application/problem+json"]["schema"].is_null();
            assert_eq!(problem, !status.starts_with('2'), "{named} {status}");
            let reference = response["content"]["application/problem+json"]["schema"]["$ref"].as_str();
            let shape = if path.starts_with("/bcl/") { "AdyenError" } else { "ProblemDetails" };
            assert!(!problem || reference == Some(&format!("#/components/schemas/{shape}")), "{named} {status}");
        }
        let security = operation["security"].as_array().expect("says who may");
        let open = security.iter().all(|way| way.as_object().unwrap().is_empty());
        let needed: &[&str] = if open { &[] } else { &["401", "403", "429", "500", "503"] };
        assert!(needed.iter().all(|status| responses.contains_key(*status)), "{named}");
        assert_eq!(open, ["/v1/openapi.json", "/v1/keys.json"].contains(&path), "{named}");
        let schemes = &DOCUMENT["components"]["securitySchemes"];
        assert!(security.iter().flat_map(|way| way.as_object().unwrap().keys()).all(|name| schemes[name].is_object()), "{named}");
        if ["post", "patch"].contains(&method) {
            let writes = ["400", "409", "413", "422"].iter().all(|status| responses.contains_key(*status));
            assert!(writes, "{named} takes an Idempotency-Key");
        }

        let in_path: BTreeSet<_> = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
        let parameters = operation["parameters"].as_array().map_or(&[][..], Vec::as_slice);
        let described = parameters.iter().filter(|parameter| parameter["in"] == "path" && parameter["required"] == true);
        assert_eq!(described.map(|parameter| parameter["name"].as_str().unwrap()).collect::<BTreeSet<_>>(), in_path, "{named}");
    }
}

#[test]
fn every_event_is_described() {
    let described: BTreeSet<&str> = DOCUMENT["webhooks"].as_object().unwrap().keys().map(String::as_str).collect();
    let told = [Shape::Own, Shape::Approvals, Shape::Adyen].into_iter().flat_map(|shape| shape.kinds().iter().copied());
    assert_eq!(described, told.collect());
}

/// Of every path that is routed: methods that are described, and methods that `Allow` names.
#[tokio::test]
async fn every_route_is_described_and_nothing_else() {
    let acs = TestAcs::new().await;
    let mut described: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (path, method, _) in operations() {
        described.entry(path).or_default().insert(method.to_ascii_uppercase());
    }
    let routed: BTreeSet<&str> = doors(&acs.app).into_iter().map(|(path, _)| path).collect();
    assert_eq!(described.keys().copied().collect::<BTreeSet<_>>(), routed);
    for (template, methods) in described {
        let path = template.split('/').map(|part| if part.starts_with('{') { "x" } else { part }).collect::<Vec<_>>().join("/");
        assert!(fits(template, &path));
        for path in [path.clone(), format!("{path}/")] {
            let answer = acs.send(Method::from_bytes(b"PROPFIND").unwrap(), &path, &[], "").await;
            assert_eq!(answer.status, 405, "{path}");
            let allowed = answer.header("allow").split(',').map(|method| method.trim().to_owned());
            // Wherever there is GET there is HEAD.
            assert_eq!(allowed.filter(|method| method != "HEAD").collect::<BTreeSet<_>>(), methods, "{path}");
        }
    }
}
