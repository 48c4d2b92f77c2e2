//! The cardholder's banking app: payments that wait for an approval, and what came of those decided here.
//!
//! What: the page for people, in the whole window or as a panel, and the form behind its buttons. Complete without script.
//! What not: the interface of the bank (`bank`), and adding passkeys (`passkeys`).
//! How to extend: an answer of the bank that deserves words of its own is a variant of [`Told`].

use super::bank::{Approval, is_id};
use super::page::{self, Shell, escape, query};
use super::{Demo, passkeys};
use axum::extract::{Form, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::sync::Arc;

const EXPLAINED: &str = r#"<p class="quiet">Payments that wait for an approval, newest first.</p>"#;

/// What the bank made of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Told {
    Approved,
    Rejected,
    /// Ended or decided before.
    Late,
    WrongNumber,
    NumberMissing,
    Failed(String),
}

/// A decision that was made here.
#[derive(Clone)]
pub(super) struct Decision {
    approval: Approval,
    told: Told,
    /// Time of day.
    clock: String,
}

impl Told {
    fn of(answer: Result<(StatusCode, String), String>, approves: bool) -> Self {
        let (status, kind) = match answer {
            Ok(answer) => answer,
            Err(reason) => return Told::Failed(reason),
        };
        match (status, kind.as_str()) {
            _ if status.is_success() && approves => Told::Approved,
            _ if status.is_success() => Told::Rejected,
            (StatusCode::CONFLICT, _) => Told::Late,
            (StatusCode::UNPROCESSABLE_ENTITY, "wrong-number") => Told::WrongNumber,
            // The only other thing it refuses is no number or one that is none.
            (StatusCode::UNPROCESSABLE_ENTITY, _) => Told::NumberMissing,
            _ => Told::Failed(format!("The bank answered with HTTP status {status}.")),
        }
    }

    /// Whether the request still waits after this.
    fn is_open(&self) -> bool {
        matches!(self, Told::WrongNumber | Told::NumberMissing)
    }

    /// Name for tools, headline, sentence.
    fn words(&self) -> (&'static str, &'static str, &str) {
        match self {
            Told::Approved => ("approved", "Approved", "The bank has been told."),
            Told::Rejected => ("rejected", "Rejected", "The bank has been told."),
            Told::Late => ("late", "Too late", "It had ended, or was decided before."),
            Told::WrongNumber => ("wrong-number", "Wrong number", "That is not the number on the bank’s page."),
            Told::NumberMissing => ("number-missing", "Number needed", "Type the two digits that the bank’s page shows."),
            Told::Failed(reason) => ("failed", "Not decided", reason),
        }
    }
}

/// How to show the app.
#[derive(Deserialize)]
pub(super) struct View {
    /// Present: as a panel in another page.
    embedded: Option<String>,
    /// Only this one: `acsTransID`, or the approval's own id.
    transaction: Option<String>,
}

impl View {
    fn wants(&self, approval: &Approval) -> bool {
        let same = |other: &str| [&approval.transaction, &approval.id].into_iter().any(|own| own.eq_ignore_ascii_case(other));
        self.transaction.as_deref().is_none_or(same)
    }
}

/// `GET /demo/app`.
pub(super) async fn show(State(demo): State<Arc<Demo>>, headers: HeaderMap, Query(view): Query<View>) -> Response {
    let home = passkeys::home(&headers, &demo.world.base_url);
    let decisions: Vec<Decision> = demo.decisions.all().into_iter().filter(|decision| view.wants(&decision.approval)).collect();
    let (waiting, trouble) = match demo.pending().await {
        Ok(pending) => (pending.into_iter().filter(|approval| view.wants(approval)).collect(), String::new()),
        Err(reason) => (Vec::new(), format!(r#"<p class="trouble">{}</p>"#, escape(&reason))),
    };
    let list: String = waiting.iter().map(|approval| demo.request(approval, &view, &decisions, &home)).collect();
    let done = decisions.iter().filter(|decision| !decision.told.is_open());
    let past: String = done.take(20).map(|decision| demo.decided(decision)).collect();
    let past = if past.is_empty() { past } else { format!(r#"<h2>Decided</h2><ol class="messages">{past}</ol>"#) };
    let list = match (list.is_empty(), past.is_empty()) {
        (false, _) => format!(r#"<ol class="messages">{list}</ol>"#),
        (true, false) => r#"<p class="quiet">Nothing else waits.</p>"#.to_owned(),
        (true, true) => r#"<p class="quiet">Nothing to approve. Requests appear here by themselves.</p>"#.to_owned(),
    };
    let shell = if view.embedded.is_some() { Shell::Panel } else { Shell::Whole };
    let body = format!(
        r#"<h1>The cardholder’s banking app</h1>
{explained}<div data-refresh aria-live="polite">{trouble}{list}{past}</div>{passkeys}"#,
        explained = if shell == Shell::Whole { EXPLAINED } else { "" },
        passkeys = if shell == Shell::Whole { demo.passkey_links(&home) } else { String::new() },
    );
    // Who is typing a number must not lose it to a reload.
    let seconds = if waiting.is_empty() { 2 } else { 30 };
    let head = format!(r#"<noscript><meta http-equiv="refresh" content="{seconds}"></noscript>"#);
    page::document_with(shell, "Banking app", &head, &body)
}

impl Demo {
    fn card_name(&self, id: &str) -> String {
        let issued = self.issued(|issued| issued.id.as_deref() == Some(id));
        issued.map_or_else(|| "Card".to_owned(), |issued| format!("Card {}", issued.card.ending()))
    }

    /// A request that waits, with its form.
    fn request(&self, approval: &Approval, view: &View, decisions: &[Decision], home: &str) -> String {
        let latest = decisions.iter().find(|decision| decision.approval.id == approval.id);
        let note = latest.filter(|decision| decision.told.is_open()).map_or_else(String::new, |decision| {
            let (name, headline, sentence) = decision.told.words();
            format!(r#"<p class="trouble" data-outcome="{name}">{headline}. {sentence}</p>"#)
        });
        let kept = |name: &str, value: &Option<String>| {
            let field = |value: &String| format!(r#"<input type="hidden" name="{name}" value="{}">"#, escape(value));
            value.as_ref().map_or_else(String::new, field)
        };
        let wants_passkey =
            |card: &super::cards::Issued| card.card.scenario.passkey && card.id.as_deref() == Some(&approval.card);
        let passkey = self.issued(wants_passkey).map_or_else(String::new, |_| {
            let (home, card) = (escape(home), escape(&approval.card));
            format!(
                r#"<p class="quiet"><a href="{home}/demo/app/cards/{card}" target="_blank">Add a passkey to this card</a></p>"#
            )
        });
        format!(
            r#"<li data-pending="{id}"><p class="from"><span>{card}</span> {time}</p>
<p class="asked">{what}</p>{note}
<form class="decide" method="post" action="/demo/app/decide">
<input type="hidden" name="id" value="{id}">{transaction}{embedded}
<label for="number-{id}">Number on the bank’s page <span class="quiet">(optional)</span></label>
<input id="number-{id}" name="number" inputmode="numeric" pattern="[0-9]{{2}}" maxlength="2" size="2" autocomplete="off">
<span class="buttons"><button name="decision" value="approved">Approve</button>
<button class="second" name="decision" value="rejected">Reject</button></span>
</form>{passkey}</li>"#,
            id = escape(&approval.id),
            card = escape(&self.card_name(&approval.card)),
            time = time(approval.at.get(11..19).unwrap_or_default()),
            what = what(approval),
            transaction = kept("transaction", &view.transaction),
            embedded = kept("embedded", &view.embedded),
        )
    }

    /// A decision and what came of it.
    fn decided(&self, decision: &Decision) -> String {
        let (name, headline, sentence) = decision.told.words();
        format!(
            r#"<li data-outcome="{name}"><p class="from"><span>{card}</span> {time}</p>
<p class="asked">{what}</p><p><strong>{headline}</strong> <span class="quiet">{sentence}</span></p></li>"#,
            card = escape(&self.card_name(&decision.approval.card)),
            time = time(&decision.clock),
            what = what(&decision.approval),
            sentence = escape(sentence),
        )
    }

    fn passkey_links(&self, home: &str) -> String {
        let link = |issued: &super::cards::Issued| {
            let id = issued.id.as_deref()?;
            let (home, ending) = (escape(home), issued.card.ending());
            Some(format!(r#"<li><a href="{home}/demo/app/cards/{id}">Add a passkey to card {ending}</a></li>"#))
        };
        let cards = self.standing.iter().filter(|issued| issued.card.scenario.passkey);
        let links: String = cards.filter_map(link).collect();
        if links.is_empty() { links } else { format!(r#"<h2 class="apart">Passkeys</h2><ul>{links}</ul>"#) }
    }
}

fn time(clock: &str) -> String {
    if clock.is_empty() { String::new() } else { format!("<time>{} UTC</time>", escape(clock)) }
}

fn what(approval: &Approval) -> String {
    let merchant = if approval.merchant.is_empty() { "a merchant" } else { &approval.merchant };
    let merchant = escape(merchant);
    match &approval.amount {
        Some(amount) => format!("<strong>{}</strong> to {merchant}", escape(amount)),
        None => format!("<strong>No payment</strong>: confirm that it is you at {merchant}"),
    }
}

/// The fields of the app's form.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(super) struct Fields {
    id: String,
    decision: String,
    number: String,
    transaction: Option<String>,
    embedded: Option<String>,
}

/// `POST /demo/app/decide`: brings the decision to the bank, and back to the app.
pub(super) async fn decide(State(demo): State<Arc<Demo>>, Form(fields): Form<Fields>) -> Response {
    let approves = fields.decision == "approved";
    if !is_id(&fields.id) || !(approves || fields.decision == "rejected") {
        let detail = "Send the form fields id and decision, which is approved or rejected.";
        return page::problem(StatusCode::UNPROCESSABLE_ENTITY, "Not a decision", detail);
    }
    let approval = demo.approval(&fields.id).await;
    let number = if approves { fields.number.trim() } else { "" };
    let told = Told::of(demo.bring_decision(&fields.id, &fields.decision, number).await, approves);
    let now = jiff::Timestamp::from_millisecond(demo.world.clock.now().millis()).unwrap_or_default().to_string();
    demo.decisions.put(Decision { approval, told, clock: now.get(11..19).unwrap_or_default().to_owned() });
    let part = |name: &str, value: &Option<String>| value.as_ref().map(|value| format!("{name}={}", query(value)));
    let kept = [part("embedded", &fields.embedded), part("transaction", &fields.transaction)];
    Redirect::to(&format!("/demo/app?{}", kept.into_iter().flatten().collect::<Vec<_>>().join("&"))).into_response()
}
