//! The desk behind the page's server functions: the same use cases as the native form, answered as small JSON.

use super::screen;
use crate::challenge::Reply;
use crate::emv::value::TransactionId;
use crate::server::app::App;
use crate::server::flow::challenge::{self, Typed};
use crate::server::flow::{Advanced, FlowFault};
use crate::server::seal::Purpose;
use crate::ui::desk::{Answer, Desk, Heard, Posted};
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::extract::rejection::BytesRejection;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::provide_context;
use std::sync::Arc;
use std::time::Duration;

/// How long a poll is held. Below what proxies cut.
const POLL: Duration = Duration::from_secs(25);

/// Hands the desk to leptos; the same for server functions and for rendering.
#[derive(Clone)]
pub struct Provider(Arc<dyn Desk>);

/// The provider for an application.
pub fn provider(app: Arc<App>) -> Provider {
    Provider(Arc::new(ChallengeDesk { app }))
}

/// Answers a server function.
///
/// The framework would send a form that accepts HTML back to its `Referer` with the error in the URL, and calls whatever it
/// cannot read an error of the server: neither may happen here.
pub async fn answer(provider: Provider, mut head: Parts, body: Result<Bytes, BytesRejection>) -> Response {
    let body = match body {
        Ok(body) => body,
        Err(rejection) => return rejection.status().into_response(),
    };
    head.headers.remove(header::ACCEPT);
    let request = Request::from_parts(head, Body::from(body));
    let context = move || provide_context(provider.0.clone());
    let response = leptos_axum::handle_server_fns_with_context(context, request).await.into_response();
    // The desk never fails, so the fault is the request's.
    if response.status().is_server_error() { StatusCode::BAD_REQUEST.into_response() } else { response }
}

struct ChallengeDesk {
    app: Arc<App>,
}

impl ChallengeDesk {
    /// The challenge the posted handle speaks for. Nothing else in the request has authority.
    fn challenge(&self, posted: &Posted) -> Option<TransactionId> {
        self.app.keys.verify(Purpose::Handle, &posted.handle)
    }

    fn heard(&self, result: Result<Option<Advanced>, FlowFault>) -> Heard {
        let fields = result.and_then(|advanced| match advanced {
            Some(advanced) if advanced.reply != Reply::Over => screen::code_fields(&self.app, &advanced),
            _ => Ok(None),
        });
        match fields {
            Ok(Some(fields)) => Heard::Same(Box::new(fields)),
            Ok(None) => Heard::Next,
            Err(fault) => {
                tracing::error!(%fault, "server function failed");
                Heard::Unavailable
            }
        }
    }
}

impl Desk for ChallengeDesk {
    fn submit(&self, posted: Posted) -> Answer<'_> {
        Box::pin(async move {
            let Some(id) = self.challenge(&posted) else { return Heard::Next };
            let typed =
                Typed { attempt: &posted.attempt, code: &posted.code, password: &posted.password, trust: posted.trust == "1" };
            self.heard(challenge::submit(&self.app, &id, &typed).await)
        })
    }

    fn resend(&self, posted: Posted) -> Answer<'_> {
        Box::pin(async move {
            let Some(id) = self.challenge(&posted) else { return Heard::Next };
            self.heard(challenge::resend(&self.app, &id, &posted.attempt).await)
        })
    }

    fn poll(&self, posted: Posted) -> Answer<'_> {
        Box::pin(async move {
            let Some(id) = self.challenge(&posted) else { return Heard::Next };
            // A page that does not say where it waits waits for the hand-over.
            let shown = if posted.shown.is_empty() { "hand-over" } else { posted.shown.as_str() };
            let still = |advanced: &Advanced| challenge::waiting(advanced).as_deref() == Some(shown);
            match challenge::wait_while(&self.app, &id, POLL, still).await {
                Ok(Some(advanced)) if still(&advanced) => Heard::Wait,
                Ok(_) => Heard::Next,
                Err(fault) => {
                    tracing::error!(%fault, "poll failed");
                    Heard::Wait
                }
            }
        })
    }
}
