//! What slow and silent clients may do: nothing that costs anybody else anything.

use crate::acs::{SOON, TestAcs};
use acs_challenge::server::http::serve::{Limits, serve};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

async fn served(limits: Limits) -> SocketAddr {
    let acs = TestAcs::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { serve(listener, acs.router.clone(), limits, std::future::pending()).await });
    address
}

/// Everything the server says until it closes.
async fn rest(stream: &mut TcpStream) -> String {
    let mut said = Vec::new();
    // A reset is a way of closing, too.
    let _ = tokio::time::timeout(SOON, stream.read_to_end(&mut said)).await.expect("the server closes");
    String::from_utf8(said).unwrap()
}

#[tokio::test]
async fn a_client_that_does_not_finish_its_headers_is_cut_even_if_it_says_nothing() {
    let address = served(Limits { headers_within: Duration::from_millis(200), ..Limits::default() }).await;
    for beginning in ["", "P", "POST /challenge HTTP/1.1\r\nhost: x\r\n", "PRI * HTTP/2.0\r\n"] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(beginning.as_bytes()).await.unwrap();
        assert!(!rest(&mut stream).await.starts_with("HTTP/1.1 2"), "{beginning:?}");
    }
}

#[tokio::test]
async fn http_2_in_the_clear_is_not_spoken() {
    let address = served(Limits::default()).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await.unwrap();
    assert!(!rest(&mut stream).await.starts_with("HTTP/1.1 2"));
}

#[tokio::test]
async fn an_idle_connection_beyond_the_limit_waits_until_another_goes() {
    let address = served(Limits { headers_within: Duration::from_millis(300), connections: 1 }).await;
    let _silent = TcpStream::connect(address).await.unwrap();
    let mut second = TcpStream::connect(address).await.unwrap();
    second.write_all(b"GET /livez HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await.unwrap();
    assert!(rest(&mut second).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test(start_paused = true)]
async fn a_body_that_does_not_come_is_refused_with_every_header_of_its_route() {
    let acs = TestAcs::new().await;
    for (path, framed) in [("/challenge", true), ("/fn/submit", false), ("/3ds/areq", false)] {
        let never = Body::new(Never);
        let answer = acs.send(Method::POST, path, &[("content-type", "application/x-www-form-urlencoded")], never).await;
        assert_eq!(answer.status, StatusCode::REQUEST_TIMEOUT, "{path}");
        assert_eq!(answer.header("x-frame-options").is_empty(), framed, "{path}");
        assert!(!answer.header("content-security-policy").is_empty() && answer.header("cache-control") == "no-store", "{path}");
    }
}

/// A body that is announced and never sent.
struct Never;

impl axum::body::HttpBody for Never {
    type Data = axum::body::Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<hyper::body::Frame<Self::Data>, Self::Error>>> {
        std::task::Poll::Pending
    }
}
