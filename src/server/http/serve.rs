//! The listening socket: slow clients are cut, a stop is graceful.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::Response;
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tower::ServiceExt;

/// A client that has not sent its body by then is refused (security reference R11).
const BODY_WITHIN: Duration = Duration::from_secs(10);
/// Requests in flight may take this long after a stop was asked for.
const DRAIN_WITHIN: Duration = Duration::from_secs(30);
/// A pause after the system refuses a connection, for want of descriptors for instance.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// What the socket allows a client.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// A client that has not sent its headers by then is cut, whether it began to or not (security reference R11).
    pub headers_within: Duration,
    /// Connections at once; further ones wait in the system's queue.
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { headers_within: Duration::from_secs(10), connections: 10_000 }
    }
}

/// Serves HTTP/1.1 until `stop` resolves, then finishes what has begun. HTTP/2 belongs to the proxy that ends TLS: spoken
/// here in the clear it would have none of these limits.
pub async fn serve(listener: TcpListener, router: Router, limits: Limits, stop: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(limits.connections));
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(limits.headers_within);
    let mut stop = std::pin::pin!(stop);
    loop {
        let accept = async {
            // The semaphore is never closed.
            let place = places.clone().acquire_owned().await.ok();
            listener.accept().await.map(|(stream, _)| (stream, place))
        };
        let (stream, place) = tokio::select! {
            accepted = accept => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "connection not accepted");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        // A code must not wait for a larger packet.
        let _ = stream.set_nodelay(true);
        let router = router.clone();
        let service =
            hyper::service::service_fn(move |request: Request<Incoming>| router.clone().oneshot(request.map(Body::new)));
        let watched = graceful.watch(builder.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // A connection that breaks is the client's affair.
            let _ = watched.await;
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(DRAIN_WITHIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("requests still in flight were cut");
    }
}

/// Reads the whole body before anything else happens, within [`BODY_WITHIN`] and `limit` bytes: no handler waits for a slow
/// client, and none sees half a form. Routes have smaller limits of their own. `refuse` answers when it cannot be read.
pub async fn whole_body(
    limit: usize,
    request: Request,
    next: Next,
    refuse: impl FnOnce(&Parts, StatusCode) -> Response,
) -> Response {
    let (parts, body) = request.into_parts();
    match tokio::time::timeout(BODY_WITHIN, Limited::new(body, limit).collect()).await {
        Ok(Ok(body)) => {
            let body: Bytes = body.to_bytes();
            next.run(Request::from_parts(parts, Body::from(body))).await
        }
        Ok(Err(_)) => refuse(&parts, StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => refuse(&parts, StatusCode::REQUEST_TIMEOUT),
    }
}
