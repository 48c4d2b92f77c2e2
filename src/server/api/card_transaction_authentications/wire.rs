//! What goes in and out of `/card-transaction-authentications` as JSON: the envelopes of seed 003, in which `connect` and what
//! has nothing to say are empty objects.
//!
//! What is read ignores members that are not here, as the seed's requests have more of them. What not: the object itself, which
//! is `flow::approvals`'.

use crate::server::flow::approvals::ApprovalObject;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::{ObjectBuilder, OneOfBuilder, Type};

/// An object with nothing in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Empty {}

/// One approval.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = CardTransactionAuthenticationAnswer)]
pub struct Answer {
    /// How a decision was taken; empty where none was asked for.
    pub workflow: Workflow,
    /// It.
    pub data: One,
    /// Empty.
    pub connect: Empty,
    /// Empty.
    pub metadata: Empty,
}

impl Answer {
    /// An answer to a question, or with a `code` to a decision.
    pub(super) fn of(object: ApprovalObject, code: Option<&'static str>) -> Self {
        let data = One { card_transaction_authentication: object };
        Self { workflow: Workflow { code }, data, connect: Empty {}, metadata: Empty {} }
    }
}

/// How a decision is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = CardTransactionAuthenticationWorkflow)]
pub struct Workflow {
    /// `direct`: at once, without asking anybody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, nullable = false, example = "direct")]
    pub code: Option<&'static str>,
}

/// One approval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CardTransactionAuthenticationData)]
pub struct One {
    /// It.
    pub card_transaction_authentication: ApprovalObject,
}

/// A page of approvals.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = CardTransactionAuthenticationPage)]
pub struct Page {
    /// Empty.
    pub workflow: Empty,
    /// They.
    pub data: Many,
    /// Empty.
    pub connect: Empty,
    /// Which page.
    pub metadata: PageMetadata,
}

impl Page {
    pub(super) fn of(objects: Vec<ApprovalObject>, page: PageNumbers) -> Self {
        let data = Many { card_transaction_authentications: objects };
        Self { workflow: Empty {}, data, connect: Empty {}, metadata: PageMetadata { page } }
    }
}

/// Approvals.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CardTransactionAuthenticationsData)]
pub struct Many {
    /// Newest first.
    pub card_transaction_authentications: Vec<ApprovalObject>,
}

/// Which page.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[schema(as = CardTransactionAuthenticationPageMetadata)]
pub struct PageMetadata {
    /// Its numbers.
    pub page: PageNumbers,
}

/// Numbers of a page.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CardTransactionAuthenticationPageNumbers)]
pub struct PageNumbers {
    /// Approvals on a page.
    #[schema(example = 10)]
    pub size: usize,
    /// Which one, from 0.
    #[schema(example = 0)]
    pub number: usize,
    /// Approvals in all.
    pub total_elements: usize,
    /// Pages in all.
    pub total_pages: usize,
}

/// A decision. Members that are not described are ignored, and change nothing.
#[derive(Deserialize, ToSchema)]
#[schema(as = CardTransactionAuthenticationChange)]
pub struct Change {
    /// How it is to be taken.
    pub workflow: Option<WorkflowAsked>,
    /// It.
    pub data: ChangeData,
}

/// How a decision is to be taken.
#[derive(Deserialize, ToSchema)]
#[schema(as = CardTransactionAuthenticationWorkflowAsked)]
pub struct WorkflowAsked {
    /// Only `direct`: others would ask somebody else first, which does not happen here.
    #[schema(pattern = "^direct$", example = "direct")]
    pub code: Option<String>,
}

/// A decision.
#[derive(Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CardTransactionAuthenticationChangeData)]
pub struct ChangeData {
    /// It.
    pub card_transaction_authentication: DecisionMade,
}

/// A decision made in the issuer's app.
#[derive(Deserialize, ToSchema)]
#[schema(as = CardTransactionAuthenticationDecision)]
pub struct DecisionMade {
    /// `approved` or `rejected`.
    #[schema(pattern = "^(approved|rejected)$", example = "approved")]
    pub status: String,
    /// What binds it to the page; only an approval needs it, and only where the server is set so.
    pub binding: Option<Binding>,
}

/// What binds an approval to the page it was asked for on.
#[derive(Deserialize, ToSchema)]
#[schema(as = CardTransactionAuthenticationBinding)]
pub struct Binding {
    /// The two digits that the page shows, 10 to 99, as they were typed into the app: text or a number.
    #[schema(schema_with = two_digits)]
    pub number: Option<NumberTyped>,
}

/// The two digits that the page shows: text or a number.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum NumberTyped {
    /// As text.
    Digits(String),
    /// As a number.
    Number(u64),
}

fn two_digits() -> OneOfBuilder {
    let text = ObjectBuilder::new().schema_type(Type::String).pattern(Some("^[1-9][0-9]$"));
    let number = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(10)).maximum(Some(99));
    OneOfBuilder::new().item(text).item(number).item(ObjectBuilder::new().schema_type(Type::Null))
}
