//! The listening socket: slow clients are cut, a stop is graceful.

use axum::Router;
use axum::extract::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use std::future::Future;
use std::time::Duration;
use tokio::net::TcpListener;
use tower::ServiceExt;

/// A client that has not sent its headers by then is cut (security reference R11).
const HEADERS_WITHIN: Duration = Duration::from_secs(10);
/// A client that has not sent its body by then is cut.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);
/// Requests in flight may take this long after a stop was asked for.
const DRAIN_WITHIN: Duration = Duration::from_secs(30);
/// A pause after the system refuses a connection, for want of descriptors for instance.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// Serves until `stop` resolves, then finishes what has begun.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN);
    let mut stop = std::pin::pin!(stop);
    loop {
        let (stream, _) = tokio::select! {
            accepted = listener.accept() => match accepted {
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
        let service = hyper::service::service_fn(move |request: Request<Incoming>| {
            let router = router.clone();
            async move { bounded(router, request).await }
        });
        let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            // A connection that breaks is the client's affair.
            let _ = watched.await;
        });
    }
    drop(listener);
    if tokio::time::timeout(DRAIN_WITHIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("requests still in flight were cut");
    }
}

/// One answer, cut when it takes longer than anything of ours does: in the end, a client that sends its body slowly.
async fn bounded(router: Router, request: Request<Incoming>) -> Result<axum::response::Response, std::convert::Infallible> {
    use axum::response::IntoResponse;
    let answer = router.oneshot(request.map(axum::body::Body::new));
    match tokio::time::timeout(ANSWER_WITHIN, answer).await {
        Ok(answer) => answer,
        Err(_) => Ok(axum::http::StatusCode::REQUEST_TIMEOUT.into_response()),
    }
}
