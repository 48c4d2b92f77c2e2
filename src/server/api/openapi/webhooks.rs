//! The webhooks section of the document: what the issuer's systems are told, in each of the three shapes.
//!
//! What not: the events themselves, which `flow::event` writes. Where the code has a type for something it is the type here;
//! where it writes JSON by hand, its fields are listed in `told`, and the tests hold real events against them. A new event is
//! a kind of its [`Shape`] and an arm of [`about`].

use super::told::{
    AdyenAuthenticationCreated, ApprovalEventMetadata, AuthenticationCompleted, CardBlocked, CardChanged, CardEvent, CardStanding,
};
use crate::server::api::card_transaction_authentications::wire::One;
use crate::server::flow::result::ChallengeObject;
use crate::server::ports::Shape;
use utoipa::PartialSchema;
use utoipa::ToSchema;
use utoipa::openapi::path::{HttpMethod, OperationBuilder, PathItemBuilder};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{Components, Content, PathItem, Paths, PathsBuilder, Ref, RefOr, Required, ResponseBuilder, Schema};

/// Every shape with its tag, and what there is to say about its deliveries.
const SHAPES: [(Shape, &str, &str); 3] = [
    (
        Shape::Own,
        "Events",
        "Signed as Standard Webhooks 1.0.0 says: webhook-id, webhook-timestamp and webhook-signature. `timestamp` is when it \
         happened; `sequence` counts what this endpoint is told about the same thing, from 1 without gaps.",
    ),
    (
        Shape::Approvals,
        "Approval events",
        "Seed 003. Signed as Standard Webhooks 1.0.0 says. In `metadata`, `timestamp` is when it happened; `sequence` counts what \
         this endpoint is told about the same thing.",
    ),
    (
        Shape::Adyen,
        "Adyen events",
        "Seed 000: every 3-D Secure authentication, once, when it has ended. Signed as Adyen signs: hmacsignature.",
    ),
];

/// What an event of our own shape is about: what it is for, and the schema of its `data`. `None` for a kind there is not.
fn about(kind: &str) -> Option<(&'static str, RefOr<Schema>)> {
    Some(match kind {
        "authentication.completed" => ("An authentication was answered without a challenge.", named::<AuthenticationCompleted>()),
        "challenge.completed" => ("A challenge has ended: as `GET /v1/challenges/{id}` shows it.", named::<ChallengeObject>()),
        "challenge.fraud_reported" => ("The cardholder has said that it was not them.", named::<CardEvent>()),
        "card.blocked" => ("Too many failures: no challenge of the card can be passed for a while.", named::<CardBlocked>()),
        "card.changed" => ("What is known of a card has changed.", named::<CardChanged>()),
        "card.enrolled" => ("A card was enrolled.", named::<CardStanding>()),
        "merchant.trusted" => ("The cardholder trusts the merchant from now on.", named::<CardEvent>()),
        _ => return None,
    })
}

/// The section. What its schemas refer to is put among the components.
pub(super) fn section(components: &mut Components) -> Paths {
    register::<AuthenticationCompleted>(components);
    register::<ChallengeObject>(components);
    register::<CardBlocked>(components);
    register::<CardChanged>(components);
    register::<CardEvent>(components);
    register::<CardStanding>(components);
    register::<One>(components);
    register::<ApprovalEventMetadata>(components);
    register::<AdyenAuthenticationCreated>(components);
    let mut section = PathsBuilder::new();
    for (shape, tag, signed) in SHAPES {
        for kind in shape.kinds() {
            let (summary, schema) = match shape {
                Shape::Own => match about(kind) {
                    Some((summary, data)) => (summary, own(kind, data)),
                    None => continue,
                },
                Shape::Approvals => ("How an approval stands, or how far it has got.", approvals(kind)),
                Shape::Adyen => ("How an authentication has ended.", named::<AdyenAuthenticationCreated>()),
            };
            section = section.path(*kind, webhook(kind, tag, (summary, signed), schema));
        }
    }
    section.build()
}

fn webhook(kind: &str, tag: &str, (summary, signed): (&str, &str), schema: RefOr<Schema>) -> PathItem {
    let heard = "Any status from 200 to 299: heard. Whatever else is answered, it is told again.";
    let body = RequestBodyBuilder::new().required(Some(Required::True)).content("application/json", Content::new(Some(schema)));
    let operation = OperationBuilder::new()
        .tag(tag)
        .operation_id(Some(kind))
        .summary(Some(summary))
        .description(Some(signed))
        .request_body(Some(body.build()))
        .response("2XX", ResponseBuilder::new().description(heard));
    PathItemBuilder::new().operation(HttpMethod::Post, operation).build()
}

/// The envelope of our own shape.
fn own(kind: &str, data: RefOr<Schema>) -> RefOr<Schema> {
    let object = ObjectBuilder::new()
        .property("type", only(kind))
        .property("timestamp", text().format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime))))
        .property("sequence", ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(1)))
        .property("data", data);
    let required = ["type", "timestamp", "sequence", "data"];
    Schema::from(required.into_iter().fold(object, ObjectBuilder::required)).into()
}

/// The envelope of seed 003.
fn approvals(kind: &str) -> RefOr<Schema> {
    let module = ObjectBuilder::new()
        .property("module", only("card-transaction-authentications"))
        .property("type", only(kind))
        .required("module")
        .required("type");
    let object = ObjectBuilder::new()
        .property("webhook", module)
        .property("data", named::<One>())
        .property("connect", ObjectBuilder::new())
        .property("metadata", named::<ApprovalEventMetadata>());
    let required = ["webhook", "data", "connect", "metadata"];
    Schema::from(required.into_iter().fold(object, ObjectBuilder::required)).into()
}

fn text() -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String)
}

fn only(word: &str) -> ObjectBuilder {
    text().enum_values(Some([word]))
}

fn named<T: ToSchema>() -> RefOr<Schema> {
    Ref::from_schema_name(T::name()).into()
}

fn register<T: ToSchema + PartialSchema>(components: &mut Components) {
    let mut schemas = Vec::new();
    T::schemas(&mut schemas);
    schemas.push((T::name().into_owned(), T::schema()));
    components.schemas.extend(schemas);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_our_own_is_about_something() {
        for kind in Shape::Own.kinds() {
            assert!(about(kind).is_some(), "{kind}");
        }
    }
}
