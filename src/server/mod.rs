//! Everything that touches the world: HTTP, SQL, keys, clocks, gateways. No rule of a challenge lives here.
//!
//! `flow` holds the use cases, `http` and `api` the doors, `store` and `senders` the adapters of `ports`; `start` puts them
//! together. `demo` stands outside and uses the product over HTTP like anybody else.

pub mod api;
pub mod app;
pub mod demo;
pub mod flow;
pub mod http;
pub mod language;
pub mod look;
pub mod operator;
pub mod outbox;
pub mod passkeys;
pub mod ports;
pub mod seal;
pub mod senders;
pub mod settings;
pub mod start;
pub mod store;
pub mod system;
pub mod telemetry;
