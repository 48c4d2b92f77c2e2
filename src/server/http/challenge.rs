//! The cardholder's documents: `POST /challenge` with a CReq or an intent, the start page of a challenge that an issuer redirects
//! to, the resume page, and pages for what went wrong.

use super::render;
use super::screen::{self, plain_frame};
use crate::emv::creq::decode;
use crate::emv::envelope::CREQ_LIMIT;
use crate::emv::value::{SessionData, TransactionId};
use crate::server::app::App;
use crate::server::flow::challenge::{self, Opened, Typed};
use crate::server::flow::transaction::Via;
use crate::server::flow::{Advanced, FlowFault, language, redirect};
use crate::server::language::words::accept_language;
use crate::server::seal::Purpose;
use crate::ui::pages::{Frame, Page, Problem};
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use std::time::Duration;
use url::form_urlencoded;

/// How long the request that decides a challenge waits for the directory server (design §4).
const HOLD: Duration = Duration::from_secs(8);

/// The fields of a form, each at most once.
struct Form(Vec<(String, String)>);

impl Form {
    fn parse(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    /// The field, if it is there exactly once: a doubled field has no one meaning.
    fn field(&self, name: &str) -> Option<&str> {
        let mut values = self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        values.next().filter(|_| values.next().is_none())
    }
}

/// A CReq from the merchant's page, or an intent from ours.
pub async fn post(State(app): State<Arc<App>>, request: HeaderMap, body: Result<Bytes, BytesRejection>) -> Response {
    let body = match body {
        Ok(body) => body,
        Err(rejection) => {
            return problem(&app, &request, rejection.status(), Problem::BadRequest, "body unreadable or too large");
        }
    };
    let form = Form::parse(&body);
    if let Some(creq) = form.field("creq") {
        return opened(&app, &request, creq, form.field("threeDSSessionData")).await;
    }
    let Some(intent) = form.field("intent") else {
        return problem(&app, &request, StatusCode::BAD_REQUEST, Problem::BadRequest, "error 101: neither creq nor intent");
    };
    if intent == "start" {
        return started(&app, &request, form.field("handle").unwrap_or_default()).await;
    }
    let Some(id) = form.field("handle").and_then(|handle| app.keys.verify(Purpose::Handle, handle)) else {
        return problem(&app, &request, StatusCode::FORBIDDEN, Problem::BadRequest, "no valid handle");
    };
    let given = |name: &str| form.field(name).unwrap_or_default();
    let (attempt, trust) = (given("attempt"), given("trust") == "1");
    let advanced = match intent {
        "submit" => {
            let typed = Typed { attempt, code: given("code"), password: given("password"), trust };
            challenge::submit(&app, &id, &typed).await
        }
        "assert" => challenge::assert(&app, &id, attempt, given("assertion"), trust).await,
        "resend" => challenge::resend(&app, &id, attempt).await,
        "choose" => challenge::choose(&app, &id, attempt, given("method")).await,
        "cancel" => challenge::cancel(&app, &id).await,
        "disown" => challenge::disown(&app, &id).await,
        "continue" => challenge::tick(&app, &id).await,
        "language" => language::choose(&app, &id, given("language")).await,
        _ => return problem(&app, &request, StatusCode::BAD_REQUEST, Problem::BadRequest, "no such intent"),
    };
    answer(&app, &request, &id, advanced).await
}

async fn opened(app: &App, request: &HeaderMap, creq: &str, session: Option<&str>) -> Response {
    if creq.len() > CREQ_LIMIT {
        return problem(app, request, StatusCode::PAYLOAD_TOO_LARGE, Problem::BadRequest, "creq too large");
    }
    // Over-long session data is dropped, not refused: merchants can recover by the ids in the CRes (FAQ 49).
    let session = session.and_then(|data| data.parse::<SessionData>().ok());
    match challenge::open(app, decode(creq), session.as_ref(), &asked(request)).await {
        Ok(Opened::Page(advanced)) => {
            let id = advanced.challenge.facts.id.clone();
            answer(app, request, &id, Ok(Some(*advanced))).await
        }
        Ok(Opened::Erro(advanced, fault)) => {
            tracing::info!(acs_trans_id = %advanced.challenge.facts.id, error_code = %fault.code, error_detail = %fault.detail, "creq refused");
            let page = screen::erro(app, &advanced, &fault, session.map(String::from));
            render::page(app, StatusCode::OK, page, screen::frame(app, &advanced))
        }
        Ok(Opened::Unknown(fault)) => {
            problem(app, request, StatusCode::BAD_REQUEST, Problem::UnknownChallenge, &fault.to_string())
        }
        Err(fault) => unavailable(app, request, None, &fault),
    }
}

/// The start page was continued. Whoever has the link's token may open the challenge, and no more than that.
async fn started(app: &App, request: &HeaderMap, token: &str) -> Response {
    match app.keys.verify(Purpose::Start, token) {
        Some(id) => answer(app, request, &id, redirect::open(app, &id, &asked(request)).await).await,
        None => problem(app, request, StatusCode::FORBIDDEN, Problem::BadRequest, "no valid start token"),
    }
}

/// Shows where the challenge stands, once its result has been handed over or that has taken too long.
async fn answer(app: &App, request: &HeaderMap, id: &TransactionId, advanced: Result<Option<Advanced>, FlowFault>) -> Response {
    let settled = match advanced {
        Ok(Some(advanced)) => challenge::settle(app, advanced, HOLD).await.map(Some),
        other => other,
    };
    match settled {
        Ok(Some(advanced)) => show(app, &advanced),
        Ok(None) => problem(app, request, StatusCode::NOT_FOUND, Problem::UnknownChallenge, "no such challenge"),
        Err(fault) => unavailable(app, request, Some(id), &fault),
    }
}

fn show(app: &App, advanced: &Advanced) -> Response {
    match screen::page(app, advanced) {
        Ok(page) => render::page(app, status_of(&page), page, screen::frame(app, advanced)),
        Err(fault) => unavailable_in(app, screen::frame(app, advanced), Some(&advanced.challenge.facts.id), &fault),
    }
}

fn status_of(page: &Page) -> StatusCode {
    if matches!(page, Page::Problem(_)) { StatusCode::GONE } else { StatusCode::OK }
}

/// `GET /challenge`: the protocol gives it no meaning.
pub async fn get(State(app): State<Arc<App>>, request: HeaderMap) -> Response {
    let mut response = problem(&app, &request, StatusCode::METHOD_NOT_ALLOWED, Problem::BadRequest, "GET without a token");
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST"));
    response
}

/// The link an issuer redirects to. Mail programs and scanners follow links as well, so it only asks to go on: it writes, sends
/// and counts nothing, and restarts no timer.
pub async fn start(State(app): State<Arc<App>>, Path(token): Path<String>, request: HeaderMap) -> Response {
    let Some(id) = app.keys.verify(Purpose::Start, &token) else {
        return problem(&app, &request, StatusCode::NOT_FOUND, Problem::UnknownChallenge, "no valid start token");
    };
    match challenge::look(&app, &id).await {
        Ok(Some((mut advanced, _))) if matches!(advanced.transaction.via, Via::Redirect(_)) => {
            // In the language in which it will be opened: see `language::adopt`.
            advanced.transaction.languages.extend(app.languages.find(&asked(&request)).map(str::to_owned));
            let page = screen::start(&app, &advanced, token);
            render::page(&app, StatusCode::OK, page, screen::frame(&app, &advanced))
        }
        Ok(_) => problem(&app, &request, StatusCode::NOT_FOUND, Problem::UnknownChallenge, "no such challenge"),
        Err(fault) => unavailable(&app, &request, None, &fault),
    }
}

/// A reload, or a tab that comes back: shows the present step and changes nothing. WebKit reloads by posting the form that led to
/// the document to the document's new address; what that form asked for was done then.
pub async fn resume(State(app): State<Arc<App>>, Path(token): Path<String>, request: HeaderMap) -> Response {
    let Some(id) = app.keys.verify(Purpose::Resume, &token) else {
        return problem(&app, &request, StatusCode::NOT_FOUND, Problem::UnknownChallenge, "no valid resume token");
    };
    match look(&app, &id).await {
        Ok(Some((advanced, page))) => render::page(&app, status_of(&page), page, screen::frame(&app, &advanced)),
        Ok(None) => problem(&app, &request, StatusCode::NOT_FOUND, Problem::UnknownChallenge, "no such challenge"),
        Err(fault) => unavailable(&app, &request, Some(&id), &fault),
    }
}

async fn look(app: &App, id: &TransactionId) -> Result<Option<(Advanced, Page)>, FlowFault> {
    let Some((advanced, lapsed)) = challenge::look(app, id).await? else { return Ok(None) };
    // What time has decided is shown once the sweeper has stored it: a GET neither stores nor foretells.
    let page = if lapsed { screen::finishing(app, &advanced) } else { screen::page(app, &advanced)? };
    Ok(Some((advanced, page)))
}

/// No such page.
pub async fn not_found(app: Arc<App>, request: Request) -> Response {
    problem(&app, request.headers(), StatusCode::NOT_FOUND, Problem::UnknownChallenge, "no such page")
}

/// A handler panicked: the page says what to do, nothing about the cause. What the panic said may hold data and stays out of
/// the log, too: `telemetry` reports where it happened.
pub fn panicked(app: &App) -> Response {
    problem(app, &HeaderMap::new(), StatusCode::INTERNAL_SERVER_ERROR, Problem::Unavailable, "handler panicked")
}

/// The body could not be read: a page for a browser, the bare status for everybody else.
pub fn unread(app: &App, head: &Parts, status: StatusCode) -> Response {
    if head.uri.path().starts_with("/challenge") {
        problem(app, &head.headers, status, Problem::BadRequest, "body too large or too slow")
    } else {
        status.into_response()
    }
}

/// `id` where whoever asks has shown that the challenge is theirs: then the page leads back to it.
fn unavailable(app: &App, request: &HeaderMap, id: Option<&TransactionId>, fault: &FlowFault) -> Response {
    unavailable_in(app, stranger(app, request), id, fault)
}

fn unavailable_in(app: &App, frame: Frame, id: Option<&TransactionId>, fault: &FlowFault) -> Response {
    let page = screen::unavailable(app, id, &fault.to_string());
    let mut response = render::page(app, StatusCode::SERVICE_UNAVAILABLE, page, frame);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
    response
}

fn problem(app: &App, request: &HeaderMap, status: StatusCode, problem: Problem, cause: &str) -> Response {
    render::page(app, status, screen::problem(app, problem, cause), stranger(app, request))
}

/// The frame of a page that belongs to no challenge: in the language the browser asks for.
fn stranger(app: &App, request: &HeaderMap) -> Frame {
    let tag = app.languages.find(&asked(request)).unwrap_or(&app.settings.issuer.language);
    plain_frame(app, app.languages.text(tag), "")
}

/// The languages the browser asks for, best first.
fn asked(request: &HeaderMap) -> Vec<String> {
    accept_language(request.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default())
}
