//! `Idempotency-Key`: a request that is sent again is carried out once, and gets the same answer.
//!
//! A key is the caller's own name for a request: 1 to 64 visible ASCII characters, one issuer's names apart from another's. It is
//! taken before the request is carried out, so that copies that arrive meanwhile wait; the answer of one that was carried out is kept
//! for a day, encrypted, for copies that arrive later. GET and DELETE may be repeated as they are and need no key; one that they
//! bring is ignored.
//!
//! What not: the safety net of the doors themselves. A process that dies between carrying out and keeping leaves a key that may
//! be taken again after a minute, with the same [`Seed`]: doors that make something derive its id from that, so that the copy
//! finds it made. A day later the key names another request, whose seed is another: what was made is not found any more.

use super::BODY;
use super::problem::{Problem, Refusal};
use crate::server::app::App;
use crate::server::flow::FlowFault;
use crate::server::flow::transaction::{open, place, seal};
use crate::server::ports::{ApiKey, Chance, REMEMBERED, Reserved, Sealed};
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

/// The header.
const HEADER: HeaderName = HeaderName::from_static("idempotency-key");
/// On an answer that was given before.
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");
/// Characters of a key.
const LENGTH: std::ops::RangeInclusive<usize> = 1..=64;
/// How long a key is taken while its request is carried out. Longer than any door takes.
const LEASE: Duration = Duration::from_secs(60);
/// How long an answer is kept.
pub const KEPT: Duration = REMEMBERED;

/// What the ids of everything that a request makes are derived from; in the extensions of every POST and PATCH. By chance, and
/// the same again for a request that is taken up again under its key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Seed([u8; 16]);

impl Seed {
    fn drawn(chance: &dyn Chance) -> Self {
        let mut bytes = [0; 16];
        chance.fill(&mut bytes);
        Self(bytes)
    }

    /// The bytes of an id. No key goes into them: an id is no secret, and stays what it is when keys are rotated.
    pub fn id(self, label: &'static str) -> [u8; 16] {
        let digest = Sha256::new().chain_update(label).chain_update(self.0).finalize();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        bytes
    }
}

/// The caller's name for its request, if it gives one.
///
/// # Errors
/// The refusal of a header that is no key, or comes twice.
fn key(headers: &HeaderMap) -> Result<Option<&str>, Refusal> {
    let mut given = headers.get_all(HEADER).iter();
    let Some(value) = given.next() else { return Ok(None) };
    let text =
        value.to_str().ok().filter(|text| LENGTH.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic()));
    match (text, given.next()) {
        (Some(text), None) => Ok(Some(text)),
        _ => Err(Problem::IdempotencyKey.because("Idempotency-Key: once, with 1 to 64 visible ASCII characters and no spaces.")),
    }
}

/// Carries a request out, unless it has a key under which it was carried out before.
///
/// # Errors
/// The refusal of a key that cannot be used, or not for this request.
pub(super) async fn once<W, F>(app: &Arc<App>, caller: &ApiKey, mut request: Request, work: W) -> Result<Response, Refusal>
where
    W: FnOnce(Request) -> F + Send + 'static,
    F: Future<Output = Response> + Send + 'static,
{
    if !matches!(*request.method(), Method::POST | Method::PATCH) {
        return Ok(work(request).await);
    }
    let drawn = Seed::drawn(app.chance.as_ref());
    let Some(key) = key(request.headers())?.map(str::to_owned) else {
        request.extensions_mut().insert(drawn);
        return Ok(work(request).await);
    };
    let (mut head, body) = request.into_parts();
    let body = to_bytes(body, BODY).await.map_err(|_| Problem::TooLarge.because("At most 64 KiB are read."))?;
    // With what the caller's key may do: whoever may do less must not be shown what somebody who may do more was answered.
    let parts =
        [head.method.as_str(), head.uri.path().trim_end_matches('/'), head.uri.query().unwrap_or_default(), &caller.scopes];
    let mut parts = parts.map(str::as_bytes).to_vec();
    parts.push(&body);
    let digests = app.keys.digests("idempotency", &parts);

    let held = Held { app: app.clone(), issuer: caller.issuer.clone(), key, holder: drawn.0 };
    let now = app.clock.now();
    match app.store.reserve(&held.issuer, &held.key, &digests, held.holder, now, now.plus(LEASE)).await? {
        Reserved::Busy => Err(Problem::IdempotencyBusy.because("Ask again in a moment.")),
        Reserved::Different => Err(Problem::IdempotencyDifferent.because("Give another request a key of its own.")),
        Reserved::Answered(sealed) => Ok(held.again(&sealed)?),
        Reserved::Fresh { seed } => {
            head.extensions.insert(Seed(seed));
            let request = Request::from_parts(head, Body::from(body));
            // In a task of its own: to the end, and with its answer kept, even when the caller hangs up.
            let task = tokio::spawn({
                let held = held.clone();
                async move { held.settle(work(request).await).await }
            });
            match task.await {
                Ok(response) => Ok(response),
                Err(fault) => {
                    held.release().await;
                    match fault.try_into_panic() {
                        // The router answers panics, in this task.
                        Ok(panic) => std::panic::resume_unwind(panic),
                        Err(_) => Err(Problem::Unavailable.because("The server is stopping.")),
                    }
                }
            }
        }
    }
}

/// A key that is taken.
#[derive(Clone)]
struct Held {
    app: Arc<App>,
    issuer: String,
    key: String,
    /// Drawn for this request: whoever takes the key after us has another.
    holder: [u8; 16],
}

/// An answer, as it is kept.
#[derive(Serialize, Deserialize)]
struct Answer {
    status: u16,
    content_type: Option<String>,
    location: Option<String>,
    body: String,
}

impl Held {
    /// Keeps the answer or gives the key up. The answer is true either way: a store that fails now is for the log.
    async fn settle(self, response: Response) -> Response {
        if !is_final(&response) {
            self.release().await;
            return response;
        }
        let (head, body) = response.into_parts();
        // Doors answer with whole texts.
        let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
        let named = |name| head.headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).map(str::to_owned);
        let answer = Answer {
            status: head.status.as_u16(),
            content_type: named(header::CONTENT_TYPE),
            location: named(header::LOCATION),
            body: String::from_utf8_lossy(&body).into_owned(),
        };
        if let Err(fault) = self.keep(&answer).await {
            tracing::error!(issuer = self.issuer, %fault, "api: an answer could not be kept for its Idempotency-Key");
        }
        Response::from_parts(head, Body::from(body))
    }

    async fn keep(&self, answer: &Answer) -> Result<(), FlowFault> {
        let sealed = seal(&self.app.keys, self.app.chance.as_ref(), &self.place(), answer)?;
        let until = self.app.clock.now().plus(KEPT);
        Ok(self.app.store.fulfil(&self.issuer, &self.key, self.holder, sealed, until).await?)
    }

    async fn release(&self) {
        let now = self.app.clock.now();
        if let Err(fault) = self.app.store.release(&self.issuer, &self.key, self.holder, now).await {
            tracing::error!(issuer = self.issuer, %fault, "api: an Idempotency-Key stays taken for a minute");
        }
    }

    /// The answer that was given before.
    fn again(&self, sealed: &Sealed) -> Result<Response, FlowFault> {
        let answer: Answer = open(&self.app.keys, &self.place(), sealed, "answer")?;
        let status = StatusCode::from_u16(answer.status).map_err(|_| FlowFault::Unreadable("answer"))?;
        let mut headers = HeaderMap::new();
        for (name, text) in [(header::CONTENT_TYPE, answer.content_type), (header::LOCATION, answer.location)] {
            if let Some(value) = text.and_then(|text| HeaderValue::try_from(text).ok()) {
                headers.insert(name, value);
            }
        }
        headers.insert(REPLAYED, HeaderValue::from_static("true"));
        Ok((status, headers, answer.body).into_response())
    }

    fn place(&self) -> String {
        place("answer", &format!("{}/{}", self.issuer, self.key))
    }
}

/// Whether the request was carried out. A refusal is not kept: what was in the way may be gone the next time. One refusal has an
/// effect, and must have it once: a number that is wrong is counted.
fn is_final(response: &Response) -> bool {
    response.status().is_success() || response.extensions().get() == Some(&Problem::WrongNumber)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::server::settings::load;
    use crate::server::start;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn headers(value: &[u8]) -> HeaderMap {
        HeaderMap::from_iter([(HEADER, HeaderValue::from_bytes(value).unwrap())])
    }

    #[test]
    fn a_key_is_1_to_64_visible_characters() {
        assert_eq!(key(&HeaderMap::new()).unwrap(), None);
        let longest = "x".repeat(64);
        for good in ["a", "8e03978e-40d5-43e8-bc93-6894a57f9324", "\"quoted\"", "!~", &longest] {
            assert_eq!(key(&headers(good.as_bytes())).unwrap(), Some(good));
        }
        let long = "x".repeat(65);
        for bad in ["", " ", "a b", "a\tb", "schlüssel", &long] {
            assert_eq!(key(&headers(bad.as_bytes())).unwrap_err().problem(), Problem::IdempotencyKey, "{bad}");
        }
        assert!(key(&headers(b"\xff")).is_err());
        let mut twice = headers(b"a");
        twice.append(HEADER, HeaderValue::from_static("a"));
        assert!(key(&twice).is_err());
    }

    #[test]
    fn what_may_be_answered_otherwise_the_next_time_is_not_kept() {
        for kept in [StatusCode::OK, StatusCode::CREATED, StatusCode::NO_CONTENT] {
            assert!(is_final(&kept.into_response()), "{kept}");
        }
        for problem in Problem::ALL {
            let kept = is_final(&problem.because("").into_response());
            assert_eq!(kept, problem == Problem::WrongNumber, "{problem:?}");
        }
    }

    #[test]
    fn ids_of_one_seed_are_the_same_again_and_apart_from_others() {
        let seed = Seed([7; 16]);
        assert_eq!(seed.id("challenge"), Seed([7; 16]).id("challenge"));
        assert_ne!(seed.id("challenge"), seed.id("payment instrument"));
        assert_ne!(seed.id("challenge"), Seed([8; 16]).id("challenge"));
    }

    /// An application with a store of its own, and a key of it.
    async fn app(folder: &std::path::Path) -> (Arc<App>, ApiKey) {
        let ring = "p1:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef".to_owned();
        let variables = [("ACS__STORE__URL", format!("sqlite://{}/acs.db", folder.display())), ("ACS__KEYS__RING", ring)];
        let variables = variables.map(|(name, value)| (name.to_owned(), value)).into();
        let settings = load(None, &variables, |_| Err("no files here".to_owned())).unwrap();
        let app = start::closed(settings).await.unwrap();
        let created_at = app.clock.now();
        let (id, issuer, scopes) = ("key".to_owned(), "bank-1".to_owned(), "enrol".to_owned());
        (app, ApiKey { id, issuer, scopes, digest: Vec::new(), created_at, expires_at: None })
    }

    fn post(name: &str, body: &'static str) -> Request {
        Request::post("/v1/things/").header(HEADER, name).body(Body::from(body)).unwrap()
    }

    fn made() -> Response {
        (StatusCode::CREATED, [(header::LOCATION, "/v1/things/1")], "{}").into_response()
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn a_hundred_copies_are_carried_out_once() {
        let folder = tempfile::tempdir().unwrap();
        let (app, key) = app(folder.path()).await;
        let count = Arc::new(AtomicUsize::new(0));
        let copy = || {
            let (app, key, count) = (app.clone(), key.clone(), count.clone());
            let work = move |_: Request| async move {
                count.fetch_add(1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                made()
            };
            tokio::spawn(async move { once(&app, &key, post("copies", "{}"), work).await })
        };
        let copies: Vec<_> = (0..100).map(|_| copy()).collect();
        for copy in copies {
            match copy.await.unwrap() {
                Ok(response) => assert_eq!(response.status(), StatusCode::CREATED),
                Err(refusal) => assert_eq!(refusal.problem(), Problem::IdempotencyBusy),
            }
        }
        assert_eq!(count.load(Ordering::SeqCst), 1);
        let again = copy().await.unwrap().unwrap();
        assert_eq!((again.status(), &again.headers()[header::LOCATION]), (StatusCode::CREATED, &"/v1/things/1".parse().unwrap()));
        assert_eq!(again.headers()[REPLAYED], "true");
        assert_eq!(to_bytes(again.into_body(), BODY).await.unwrap(), "{}");
        assert_eq!(count.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn a_key_is_one_requests_one_issuers_and_one_kind_of_callers() {
        let folder = tempfile::tempdir().unwrap();
        let (app, key) = app(folder.path()).await;
        let work = |_: Request| async { made() };
        once(&app, &key, post("k", "{}"), work).await.unwrap();
        assert!(once(&app, &key, post("k", "{}"), work).await.unwrap().headers().contains_key(REPLAYED));
        let mut without_slash = post("k", "{}");
        *without_slash.uri_mut() = "/v1/things".parse().unwrap();
        assert!(once(&app, &key, without_slash, work).await.unwrap().headers().contains_key(REPLAYED));

        let mut elsewhere = post("k", "{}");
        *elsewhere.uri_mut() = "/v1/things/2".parse().unwrap();
        let mut otherwise = post("k", "{}");
        *otherwise.method_mut() = Method::PATCH;
        for other in [post("k", "{ }"), elsewhere, otherwise] {
            let refusal = once(&app, &key, other, work).await.unwrap_err();
            assert_eq!(refusal.problem(), Problem::IdempotencyDifferent);
        }
        let lesser = ApiKey { scopes: "read".to_owned(), ..key.clone() };
        assert_eq!(once(&app, &lesser, post("k", "{}"), work).await.unwrap_err().problem(), Problem::IdempotencyDifferent);
        let other = ApiKey { issuer: "bank-2".to_owned(), ..key.clone() };
        assert!(!once(&app, &other, post("k", "{ }"), work).await.unwrap().headers().contains_key(REPLAYED));
        let mut look = post("k", "{ }");
        *look.method_mut() = Method::GET;
        assert!(!once(&app, &key, look, work).await.unwrap().headers().contains_key(REPLAYED));
    }

    #[tokio::test]
    async fn what_failed_may_be_tried_again_and_what_was_begun_is_ended() {
        let folder = tempfile::tempdir().unwrap();
        let (app, key) = app(folder.path()).await;
        let failed = once(&app, &key, post("k", "{}"), |_| async { StatusCode::SERVICE_UNAVAILABLE.into_response() }).await;
        assert_eq!(failed.unwrap().status(), StatusCode::SERVICE_UNAVAILABLE);
        let second = once(&app, &key, post("k", "{}"), |_| async { made() }).await.unwrap();
        assert!(!second.headers().contains_key(REPLAYED));

        let (begun, begins) = tokio::sync::oneshot::channel();
        let (go_on, waits) = tokio::sync::oneshot::channel::<()>();
        let hung_up = tokio::spawn({
            let (app, key) = (app.clone(), key.clone());
            let work = move |_: Request| async move {
                begun.send(()).unwrap();
                waits.await.unwrap();
                made()
            };
            async move { once(&app, &key, post("slow", "{}"), work).await }
        });
        begins.await.unwrap();
        hung_up.abort();
        assert!(hung_up.await.unwrap_err().is_cancelled());
        let meanwhile = once(&app, &key, post("slow", "{}"), |_| async { made() }).await;
        assert_eq!(meanwhile.unwrap_err().problem(), Problem::IdempotencyBusy);
        go_on.send(()).unwrap();
        loop {
            match once(&app, &key, post("slow", "{}"), |_| async { unreachable!("it is carried out already") }).await {
                Err(refusal) => assert_eq!(refusal.problem(), Problem::IdempotencyBusy),
                Ok(response) => break assert!(response.headers().contains_key(REPLAYED)),
            }
            tokio::task::yield_now().await;
        }
    }
    #[tokio::test]
    async fn a_request_that_is_taken_up_again_has_its_seed_and_no_other_has_it() {
        let folder = tempfile::tempdir().unwrap();
        let (app, key) = app(folder.path()).await;
        let seed = async |request: Request, status: StatusCode| {
            let (tell, told) = tokio::sync::oneshot::channel();
            let work = move |request: Request| async move {
                tell.send(*request.extensions().get::<Seed>().unwrap()).ok().unwrap();
                status.into_response()
            };
            once(&app, &key, request, work).await.unwrap();
            told.await.unwrap()
        };
        let keyless = || Request::post("/v1/things").body(Body::from("{}")).unwrap();
        let refused = StatusCode::UNPROCESSABLE_ENTITY;
        let first = seed(post("k", "{}"), refused).await;
        assert!(seed(post("k", "{}"), refused).await == first);
        assert!(seed(post("another", "{}"), refused).await != first);
        assert!(seed(keyless(), refused).await != seed(keyless(), refused).await);
        // A key whose request was refused may name another, which makes something else.
        assert!(seed(post("k", "{ }"), StatusCode::CREATED).await != first);
    }
}
