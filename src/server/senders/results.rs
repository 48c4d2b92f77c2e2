//! Posts RReq to directory servers over HTTP. What the answer means is not decided here.

use crate::server::ports::{PostFault, ResultSender};
use async_trait::async_trait;
use std::time::Duration;

/// Connecting may take this long; the protocol gives no figure for it.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);
/// From the sent request to the answer, and between its parts (EMV 3DS Req 241).
const ANSWER_WITHIN: Duration = Duration::from_secs(5);
/// An RRes or Erro fits many times.
const ANSWER_LIMIT: usize = 64 * 1024;

/// The HTTP client for directory servers.
#[derive(Debug)]
pub struct HttpResults {
    client: reqwest::Client,
}

impl HttpResults {
    /// A client that trusts the public authorities and `authority`, and shows `identity` (PEM) if there is one.
    ///
    /// # Errors
    /// When a PEM cannot be read or the TLS library cannot start.
    pub fn new(authority: Option<&[u8]>, identity: Option<&[u8]>) -> Result<Self, String> {
        super::tls();
        let mut builder = reqwest::Client::builder()
            .connect_timeout(CONNECT_WITHIN)
            .read_timeout(ANSWER_WITHIN)
            .timeout(CONNECT_WITHIN + ANSWER_WITHIN)
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .user_agent("acs-challenge");
        if let Some(pem) = authority {
            let certificate = reqwest::Certificate::from_pem(pem).map_err(|error| format!("results.ca_file: {error}"))?;
            builder = builder.tls_certs_merge([certificate]);
        }
        if let Some(pem) = identity {
            let identity = reqwest::Identity::from_pem(pem).map_err(|error| format!("results.identity_file: {error}"))?;
            builder = builder.identity(identity);
        }
        Ok(Self { client: builder.build().map_err(|error| error.to_string())? })
    }
}

#[async_trait]
impl ResultSender for HttpResults {
    async fn post(&self, url: &str, body: &str) -> Result<Vec<u8>, PostFault> {
        let request = self.client.post(url).header("content-type", "application/json; charset=utf-8").body(body.to_owned());
        let mut response = request.send().await.map_err(fault)?;
        let status = response.status().as_u16();
        if status != 200 {
            return Err(PostFault::Status(status));
        }
        let mut answer = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(fault)? {
            if answer.len() + chunk.len() > ANSWER_LIMIT {
                return Err(PostFault::Unreachable("answer too long".into()));
            }
            answer.extend_from_slice(&chunk);
        }
        Ok(answer)
    }
}

/// The URL is left out: it may carry a key of the directory server's own.
fn fault(error: reqwest::Error) -> PostFault {
    // A connection that never opened is no missing answer: the answer's timer starts with the sent request.
    if error.is_timeout() && !error.is_connect() {
        PostFault::NoAnswer
    } else {
        PostFault::Unreachable(error.without_url().to_string())
    }
}
