//! What the issuer's systems are told, written at the moment it is sent: nothing but ids is kept in the outbox.
//!
//! What: the JSON of an event, in the shape that an endpoint understands: ours ([`own`]), that of seed 003 ([`approvals`]), that
//! of seed 000 ([`adyen`]). No code, no address and no more of a card number than its last four digits is ever in one.
//! What not: whether an endpoint is told of an event at all. [`Endpoint::wants`] decides that.
//! How to extend: an event is a variant of [`Event`](crate::server::ports::Event), a word in its `kind`, and an arm in the shapes
//! that have that word; a shape is a variant of [`Shape`] and a file here.

mod adyen;
mod approvals;
mod own;

use super::FlowFault;
use super::answered::Facts;
use crate::challenge::Moment;
use crate::server::app::App;
use crate::server::ports::{Delivery, Endpoint, Shape};

/// The JSON of an event for an endpoint; `None` when the challenge, approval or card it is about is gone, or when the endpoint's
/// shape has no word for it.
///
/// # Errors
/// [`FlowFault`] of a look at the store, or when something stored cannot be read.
pub async fn body(app: &App, endpoint: &Endpoint, delivery: &Delivery) -> Result<Option<String>, FlowFault> {
    let Some(kind) = delivery.event.kind(endpoint.shape) else { return Ok(None) };
    let value = match endpoint.shape {
        Shape::Own => own::told(app, &endpoint.issuer, delivery, kind).await?,
        Shape::Approvals => approvals::told(app, delivery, kind).await?,
        Shape::Adyen => adyen::told(app, &endpoint.issuer, delivery, kind).await?,
    };
    Ok(value.map(|value| value.to_string()))
}

/// RFC 3339, in UTC.
pub fn timestamp(moment: Moment) -> String {
    jiff::Timestamp::from_millisecond(moment.millis()).unwrap_or_default().to_string()
}

/// What is told of an authentication that was answered without a challenge.
fn answered(app: &App, delivery: &Delivery) -> Result<Facts, FlowFault> {
    let sealed = delivery.facts.as_ref().ok_or(FlowFault::Unreadable("event"))?;
    Facts::open(&app.keys, &delivery.event_id, sealed)
}
