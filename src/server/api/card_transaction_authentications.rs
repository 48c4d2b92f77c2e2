//! `/card-transaction-authentications`: approvals for the issuer's systems, in the envelope of seed 003.
//!
//! `GET` lists them or shows one (scope `read`), `PATCH` brings a decision (scope `approve`). Decisions may be repeated: the
//! answer is the same and nothing changes. An approval of another issuer does not exist. Their JSON is in `wire`.

pub mod wire;

use super::access::{Scope, caller};
use super::openapi::problems::{ProblemDetails, Refused, WriteRefused};
use super::problem::{Problem, Refusal, read_json, shape_fault};
use crate::challenge::ApprovalStatus;
use crate::server::app::App;
use crate::server::flow::approvals::{Decision, KIND, PROVIDER, Ruled, StatusName, decide, object};
use crate::server::flow::cards::title_digests;
use crate::server::ports::{ApiKey, ApprovalFilter};
use axum::Extension;
use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, PathRejection};
use axum::extract::{Path, RawQuery, State};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;
use wire::{Answer, Change, NumberTyped, Page, PageNumbers};

/// Approvals on a page unless the caller says otherwise.
const PAGE: usize = 10;
/// Approvals on a page at most.
const LARGEST_PAGE: usize = 100;
/// The one way decisions are taken.
const DIRECT: &str = "direct";
/// What filters begin with.
const FILTER: &str = "data.cardTransactionAuthentication.";

/// `GET /card-transaction-authentications`: a page, newest first. One that arrives meanwhile moves the others towards later
/// pages: whoever reads page after page may see one twice, and misses none that was there at the start.
///
/// # Errors
/// A [`Refusal`].
#[utoipa::path(
    get,
    path = "/card-transaction-authentications",
    tag = "Approvals",
    operation_id = "listCardTransactionAuthentications",
    summary = "List approvals",
    description = "Seed 003. Newest first. Each parameter at most once; one that begins with `data.` or `metadata.` and is not \
                   here is refused, others are ignored.",
    params(
        ("metadata.page.number" = Option<u64>, Query, description = "Which page, from 0; without it 0."),
        ("metadata.page.size" = Option<u8>, Query, minimum = 1, maximum = 100, description = "Approvals on a page; without it 10."),
        ("data.cardTransactionAuthentication.clientId" = Option<String>, Query, description = "Only of this cardholder."),
        ("data.cardTransactionAuthentication.cardId" = Option<String>, Query, description = "Only of this card."),
        ("data.cardTransactionAuthentication.type" = Option<String>, Query, description = "`biometric`: there are no others."),
        ("data.cardTransactionAuthentication.status" = Option<StatusName>, Query, description = "Only those that stand so."),
        ("data.cardTransactionAuthentication.serviceProvider" = Option<String>, Query, description = "`acs-challenge`: there are no others."),
        ("data.cardTransactionAuthentication.clientTitle" = Option<String>, Query, description = "Only of cardholders with this title."),
        ("data.cardTransactionAuthentication.clientNumber" = Option<String>, Query, description = "Only of cardholders with this number."),
    ),
    responses(
        (status = 200, description = "A page; empty where nothing fits.", body = Page),
        (status = 400, description = "A parameter that is not one, or has a value that it cannot have.", body = ProblemDetails, content_type = "application/problem+json"),
        Refused,
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn list(
    State(app): State<Arc<App>>,
    Extension(key): Extension<ApiKey>,
    RawQuery(query): RawQuery,
) -> Result<Json<Page>, Refusal> {
    let issuer = caller(&key, Scope::Read)?;
    let asked = Asked::read(query.as_deref().unwrap_or_default(), issuer.to_owned(), |title| title_digests(&app, title))
        .map_err(|trouble| Problem::Malformed.because(trouble))?;
    let (found, total) = if asked.matches_nothing {
        (Vec::new(), 0)
    } else {
        app.store.approvals(&asked.filter, asked.number.saturating_mul(asked.size), asked.size).await?
    };
    let objects = found.iter().map(|approval| object(&app, approval)).collect::<Result<Vec<_>, _>>()?;
    let numbers =
        PageNumbers { size: asked.size, number: asked.number, total_elements: total, total_pages: total.div_ceil(asked.size) };
    Ok(Json(Page::of(objects, numbers)))
}

/// `GET /card-transaction-authentications/{id}`: one.
///
/// # Errors
/// A [`Refusal`].
#[utoipa::path(
    get,
    path = "/card-transaction-authentications/{id}",
    tag = "Approvals",
    operation_id = "getCardTransactionAuthentication",
    summary = "Look at an approval",
    params(("id" = String, Path, description = "Id of the approval.")),
    responses(
        (status = 200, description = "How it stands.", body = Answer),
        (status = 404, description = "You have none of this id.", body = ProblemDetails, content_type = "application/problem+json"),
        Refused,
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn show(
    State(app): State<Arc<App>>,
    Extension(key): Extension<ApiKey>,
    id: Result<Path<String>, PathRejection>,
) -> Result<Json<Answer>, Refusal> {
    let issuer = caller(&key, Scope::Read)?;
    let Path(id) = id.map_err(|_| unknown())?;
    let approval = app.store.approval(issuer, &id).await?.ok_or_else(unknown)?;
    Ok(Json(Answer::of(object(&app, &approval)?, None)))
}

/// `PATCH /card-transaction-authentications/{id}`: the decision made in the issuer's app.
///
/// # Errors
/// A [`Refusal`].
#[utoipa::path(
    patch,
    path = "/card-transaction-authentications/{id}",
    tag = "Approvals",
    operation_id = "updateCardTransactionAuthentication",
    summary = "Decide an approval",
    description = "The decision made in your app. It may be sent again: the answer is the same and nothing changes.",
    params(
        ("id" = String, Path, description = "Id of the approval."),
        ("Idempotency-Key" = Option<String>, Header, description = "Not needed: this may be repeated as it is."),
    ),
    request_body(content = Change, example = json!({
        "workflow": { "code": "direct" }, "data": { "cardTransactionAuthentication": { "status": "approved" } },
        "connect": {}, "metadata": {},
    })),
    responses(
        (status = 200, description = "It stands as asked, now or since earlier.", body = Answer),
        (status = 404, description = "You have none of this id.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 409, description = "It has ended in another way, see `cardTransactionAuthentication`; or the same request is being carried out.", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "Not a decision; the page's number is missing or another, which is counted; or an Idempotency-Key of another request.", body = ProblemDetails, content_type = "application/problem+json"),
        WriteRefused,
        Refused,
    ),
    security(("api_key" = []), ("basic" = [])),
)]
pub async fn update(
    State(app): State<Arc<App>>,
    Extension(key): Extension<ApiKey>,
    id: Result<Path<String>, PathRejection>,
    body: Result<Bytes, BytesRejection>,
) -> Result<Json<Answer>, Refusal> {
    let issuer = caller(&key, Scope::Approve)?;
    let Path(id) = id.map_err(|_| unknown())?;
    let decision = read_decision(&read_json(body)?).map_err(|trouble| Problem::Unprocessable.because(trouble))?;
    match decide(&app, issuer, &id, &decision).await?.ok_or_else(unknown)? {
        Ruled::Stands(approval) => Ok(Json(Answer::of(object(&app, &approval)?, Some(DIRECT)))),
        Ruled::Ended(status) => {
            let present = json!({ "cardTransactionAuthentication": { "status": status.name() } });
            Err(Problem::Ended.because(format!("It is {} and stays so.", status.name())).with(present))
        }
        Ruled::WrongNumber => Err(Problem::WrongNumber.because("The try was counted. It is still pending.")),
        Ruled::NumberMissing => Err(Problem::NumberMissing.because("Send the two digits that the page shows as binding.number.")),
    }
}

fn unknown() -> Refusal {
    Problem::NotFound.because("There is no such card transaction authentication.")
}

/// What a list is asked for.
struct Asked {
    filter: ApprovalFilter,
    number: usize,
    size: usize,
    /// A filter no approval of ours can pass.
    matches_nothing: bool,
}

impl Asked {
    /// Reads a query. Parameters of other families are ignored; an unknown one of ours would, ignored, show more than was
    /// asked for, and is refused. `digests` are those a client's title is found by.
    fn read(query: &str, issuer: String, digests: impl Fn(&str) -> Vec<Vec<u8>>) -> Result<Self, String> {
        let filter = ApprovalFilter { issuer, ..ApprovalFilter::default() };
        let mut asked = Self { filter, number: 0, size: PAGE, matches_nothing: false };
        let mut seen = std::collections::HashSet::new();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            if !seen.insert(name.clone()) {
                return Err(format!("{name} is given twice."));
            }
            match name.as_ref() {
                "metadata.page.number" => {
                    asked.number = whole(&value, 0, usize::MAX).ok_or("metadata.page.number: from 0 up.")?
                }
                "metadata.page.size" => {
                    asked.size = whole(&value, 1, LARGEST_PAGE).ok_or("metadata.page.size: from 1 to 100.")?;
                }
                name => match name.strip_prefix(FILTER) {
                    Some(field) => asked.restrict(field, &value, &digests)?,
                    None if name.starts_with("metadata.") || name.starts_with("data.") => {
                        return Err(format!("{name} is no parameter."));
                    }
                    None => {}
                },
            }
        }
        Ok(asked)
    }

    fn restrict(&mut self, field: &str, value: &str, digests: impl Fn(&str) -> Vec<Vec<u8>>) -> Result<(), String> {
        match field {
            "clientId" => self.filter.client_id = Some(value.to_owned()),
            "cardId" => self.filter.card_id = Some(value.to_owned()),
            "status" => {
                let known = ApprovalStatus::named(value);
                self.filter.status = Some(known.ok_or("status: pending, approved, rejected or cancelled.")?);
            }
            "type" => self.matches_nothing |= value != KIND,
            "serviceProvider" => self.matches_nothing |= value != PROVIDER,
            // Not kept in clear: found by what is made of it under each key.
            "clientTitle" => {
                // Nobody has an empty title.
                self.matches_nothing |= value.is_empty();
                self.filter.client_title = Some(digests(value));
            }
            "clientNumber" => self.filter.client_number = Some(value.to_owned()),
            other => return Err(format!("{FILTER}{other} is no parameter.")),
        }
        Ok(())
    }
}

/// A number without sign, within bounds.
fn whole(text: &str, least: usize, most: usize) -> Option<usize> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| text.parse().ok())??;
    (least..=most).contains(&number).then_some(number)
}

/// The decision of a body. Members that are not described are ignored, and change nothing.
fn read_decision(body: &Value) -> Result<Decision, String> {
    let change = Change::deserialize(body).map_err(|fault| format!("The body is no decision: {}.", shape_fault(&fault)))?;
    // Other workflows would ask somebody else first, which does not happen here.
    if change.workflow.and_then(|workflow| workflow.code).is_some_and(|code| code != DIRECT) {
        return Err("workflow.code: only 'direct'.".to_owned());
    }
    let made = change.data.card_transaction_authentication;
    let number = match made.binding.and_then(|binding| binding.number) {
        None => None,
        // As the page shows it and in no other spelling, so that none that cannot be right is counted.
        Some(NumberTyped::Digits(text)) if matches!(text.as_bytes(), [b'1'..=b'9', b'0'..=b'9']) => Some(text),
        Some(NumberTyped::Number(number)) if (10..100).contains(&number) => Some(number.to_string()),
        Some(_) => return Err("binding.number: the two digits that the page shows, 10 to 99.".to_owned()),
    };
    match made.status.as_str() {
        "approved" => Ok(Decision::Approve { number }),
        "rejected" => Ok(Decision::Reject),
        _ => Err("data.cardTransactionAuthentication.status: 'approved' or 'rejected'.".to_owned()),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn asked(query: &str) -> Result<Asked, String> {
        Asked::read(query, "issuer".to_owned(), |title| vec![title.as_bytes().to_vec()])
    }

    #[test]
    fn pages_are_counted_from_zero_and_bounded() {
        let first = asked("").unwrap();
        assert_eq!((first.number, first.size), (0, 10));
        let later = asked("metadata.page.number=7&metadata.page.size=100").unwrap();
        assert_eq!((later.number, later.size), (7, 100));
        for bad in ["number=-1", "number=", "number=x", "number=1.0", "size=0", "size=101", "size=%2B5", "nr=1"] {
            assert!(asked(&format!("metadata.page.{bad}")).is_err(), "{bad}");
        }
        assert!(asked("metadata.page.size=5&metadata.page.size=5").is_err());
        assert!(asked(&format!("metadata.page.number={}0", usize::MAX)).is_err());
    }

    #[test]
    fn filters_restrict() {
        let all = asked(
            "data.cardTransactionAuthentication.clientId=a%20b&data.cardTransactionAuthentication.cardId=c\
             &data.cardTransactionAuthentication.status=cancelled&data.cardTransactionAuthentication.type=biometric\
             &data.cardTransactionAuthentication.serviceProvider=acs-challenge&data.cardTransactionAuthentication.clientNumber=7\
             &data.cardTransactionAuthentication.clientTitle=Dr&other=1",
        )
        .unwrap();
        let expected = ApprovalFilter {
            issuer: "issuer".to_owned(),
            client_id: Some("a b".to_owned()),
            card_id: Some("c".to_owned()),
            status: Some(ApprovalStatus::Cancelled),
            client_number: Some("7".to_owned()),
            client_title: Some(vec![b"Dr".to_vec()]),
        };
        assert_eq!((all.filter, all.matches_nothing), (expected, false));
        for nothing in ["type=password", "serviceProvider=thredd", "clientTitle="] {
            assert!(asked(&format!("{FILTER}{nothing}")).unwrap().matches_nothing, "{nothing}");
        }
        for bad in ["status=done", "status=", "status=Pending", "merchant=x"] {
            assert!(asked(&format!("{FILTER}{bad}")).is_err(), "{bad}");
        }
    }

    #[test]
    fn decisions_are_read_and_nothing_else() {
        let body = |inner: Value| json!({ "data": { "cardTransactionAuthentication": inner } });
        let approve = |number: Option<&str>| Ok(Decision::Approve { number: number.map(str::to_owned) });
        let read = |inner: Value| read_decision(&body(inner));
        assert_eq!(read(json!({ "status": "approved" })), approve(None));
        assert_eq!(read(json!({ "status": "approved", "binding": { "number": "10" } })), approve(Some("10")));
        assert_eq!(read(json!({ "status": "approved", "binding": { "number": 42 } })), approve(Some("42")));
        assert_eq!(read(json!({ "status": "approved", "binding": null, "amount": 1, "id": "x" })), approve(None));
        assert_eq!(read(json!({ "status": "rejected", "binding": { "number": "42" } })), Ok(Decision::Reject));
        for status in
            [json!("pending"), json!("cancelled"), json!("Approved"), json!(""), json!(1), json!(null), json!(["approved"])]
        {
            assert!(read(json!({ "status": status })).is_err(), "{status}");
        }
        for number in [
            json!("7"),
            json!("07"),
            json!("00"),
            json!("123"),
            json!("4x"),
            json!("٤٢"),
            json!(7),
            json!(100),
            json!(-42),
            json!(42.5),
        ] {
            assert!(read(json!({ "status": "approved", "binding": { "number": number } })).is_err(), "{number}");
        }
        for number in [json!([42]), json!(true), json!({}), json!("")] {
            assert!(read(json!({ "status": "rejected", "binding": { "number": number } })).is_err(), "{number}");
        }
        for shapeless in [json!(null), json!([]), json!("approved"), json!({ "status": "approved" }), json!({ "data": [] })] {
            assert!(read_decision(&shapeless).is_err(), "{shapeless}");
        }
        let mut other = body(json!({ "status": "approved" }));
        other["workflow"] = json!({ "code": "four-eyes" });
        assert!(read_decision(&other).is_err());
    }
}
