//! What the issuer's systems receive, over HTTP, from the whole server, checked as they would check it themselves.
//!
//! Here: the stage with the real sender. `receiver` is the other side; the tests are in the other modules.

mod queues;
pub mod receiver;
mod samples;
mod schedule;
mod secrecy;
mod signed;

use crate::acs::{ENDPOINTS, TestAcs};
use acs_challenge::emv::value::Version;
use acs_challenge::server::http;
use acs_challenge::server::operator::{self, Errand};
use acs_challenge::server::ports::Shape;
use acs_challenge::server::senders::events::HttpEvents;
use acs_challenge::server::settings::Secret;
use serde_json::Value;
use std::sync::Arc;

/// An endpoint as the operator has got it.
pub struct Hook {
    pub id: String,
    pub secret: String,
}

/// What is printed as `id …` and `secret …`.
pub fn printed(text: &str) -> Hook {
    let mut lines = text.lines();
    let mut next = |word: &str| lines.next().and_then(|line| line.strip_prefix(word)).expect("a line of it").to_owned();
    Hook { id: next("id "), secret: next("secret ") }
}

/// The errand that adds an endpoint.
pub fn adding(issuer: &str, shape: Shape, url: &str) -> Errand {
    Errand::AddWebhook { issuer: issuer.to_owned(), shape, url: Secret::from(url.to_owned()), only: Vec::new(), basic: None }
}

impl TestAcs {
    /// A server that posts events over HTTP, and knows no endpoint yet.
    pub async fn over_http(changes: &[(&str, &str)]) -> Self {
        let mut acs = Self::with(changes).await;
        for (id, _) in ENDPOINTS {
            assert!(acs.app.store.remove_endpoint(id).await.unwrap());
        }
        acs.router = axum::Router::new();
        let app = Arc::get_mut(&mut acs.app).expect("only the router had it too");
        app.events = Arc::new(HttpEvents::new(&app.settings).unwrap());
        acs.router = http::router(acs.app.clone(), axum::Router::new());
        // Before there is anybody to be told of it.
        acs.enrol(WAVED_PAN, Some("+31611223389"), None).await;
        acs
    }

    /// An operator's errand; what is printed, or why not.
    pub async fn errand(&self, errand: Errand) -> Result<String, String> {
        operator::run(&self.app, errand).await.map(|said| said.expose().to_owned())
    }

    /// Adds an endpoint of the stage's issuer.
    pub async fn hook(&self, shape: Shape, url: &str) -> Hook {
        printed(&self.errand(adding("demo", shape, url)).await.unwrap())
    }

    /// A payment that needs no challenge: the cheapest event there is.
    pub async fn wave_through(&self) -> Value {
        let ares = self.areq(&self.payment(Version::V220, WAVED_PAN)).await;
        assert_eq!(ares["transStatus"], "Y", "{ares}");
        ares
    }
}

/// The card of [`TestAcs::wave_through`], and the setting that lets it.
pub const WAVED_PAN: &str = "5199000000000017";
pub const WAVED: (&str, &str) = ("ACS__INTAKE__FRICTIONLESS_PREFIXES", "519900");
