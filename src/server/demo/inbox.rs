//! The cardholder's phone and mailbox: shows every code message, whoever it was for.
//!
//! What: the text message gateway the product is set up to call, the list for tools, the page for people.
//! What not: the mail protocol (`mailbox`) and the format of mails (`mail`).
//! How to extend: a further channel calls [`Inbox::put`].

use super::kept::Kept;
use super::page::{self, Shell, escape};
use super::{Demo, directory};
use crate::server::ports::Clock;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::sync::Arc;

/// Header of gateway calls and mails that says which transaction they belong to.
pub(super) const TRACE_HEADER: &str = "x-transaction";

/// A message that arrived.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Message {
    /// Which challenge, if the sender said so.
    #[serde(rename = "acsTransID")]
    pub(super) transaction: Option<String>,
    /// `sms` or `email`.
    pub(super) channel: &'static str,
    pub(super) to: String,
    pub(super) text: String,
    /// The code found in the text.
    pub(super) code: Option<String>,
    /// The two letters found in the text that the page shows too.
    pub(super) reference: Option<String>,
    /// RFC 3339.
    pub(super) at: String,
}

/// Where messages arrive. Clones share the messages.
#[derive(Clone)]
pub struct Inbox {
    clock: Arc<dyn Clock>,
    messages: Arc<Kept<Message>>,
}

impl Inbox {
    /// An empty inbox.
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Self { clock, messages: Arc::default() }
    }

    /// A message arrives.
    pub(super) fn put(&self, channel: &'static str, transaction: Option<String>, to: String, text: String) {
        let at = jiff::Timestamp::from_millisecond(self.clock.now().millis()).unwrap_or_default().to_string();
        let code = find_code(&text);
        let reference = find_reference(&text);
        self.messages.put(Message { transaction, channel, to, text, code, reference, at });
    }

    /// All messages, newest first.
    pub(super) fn all(&self) -> Vec<Message> {
        self.messages.all()
    }
}

/// The code: the digits after a `#` on the last line (the form browsers fill in by themselves), else the first six
/// digits that stand alone.
fn find_code(text: &str) -> Option<String> {
    let is_code = |run: &str| (4..=10).contains(&run.len()) && run.bytes().all(|byte| byte.is_ascii_digit());
    let last_line = text.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let filled = last_line.split_whitespace().filter(|_| last_line.starts_with('@')).find_map(|word| word.strip_prefix('#'));
    if let Some(code) = filled.filter(|code| is_code(code)) {
        return Some(code.to_owned());
    }
    // Amounts keep their separators and so never look like a code.
    text.split(|character: char| !(character.is_ascii_digit() || ".,'+*".contains(character)))
        .map(|run| run.trim_end_matches(['.', ',']))
        .find(|run| run.len() == 6 && is_code(run))
        .map(str::to_owned)
}

/// The reference: two capital letters that stand alone, after a word like `Ref`; else the last such pair.
fn find_reference(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_pair = |word: &str| word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
    let announces = |word: &str| ["ref", "réf"].iter().any(|start| word.to_lowercase().starts_with(start));
    let announced = words.windows(2).rev().find_map(|pair| match pair {
        [before, word] if announces(before) && is_pair(word) => Some(*word),
        _ => None,
    });
    announced.or_else(|| words.iter().rev().copied().find(|word| is_pair(word))).map(str::to_owned)
}

/// `POST /demo/gateway/sms`: `{"to", "text"}`, with the transaction in a header.
pub(super) async fn receive_sms(State(demo): State<Arc<Demo>>, headers: HeaderMap, body: Bytes) -> Response {
    let message: Value = serde_json::from_slice(&body).unwrap_or_default();
    let (to, text) = (directory::text_of(&message, "to"), directory::text_of(&message, "text"));
    if to.is_empty() || text.is_empty() {
        let detail = "Send a JSON object with the texts \"to\" and \"text\".";
        return page::problem(StatusCode::UNPROCESSABLE_ENTITY, "Not a text message", detail);
    }
    let trace = headers.get(TRACE_HEADER).and_then(|value| value.to_str().ok()).map(str::to_owned);
    demo.world.inbox.put("sms", trace, to, text);
    page::json(StatusCode::ACCEPTED, &json!({"status": "accepted"}))
}

/// `GET /demo/inbox.json`.
pub(super) async fn list(State(demo): State<Arc<Demo>>) -> Response {
    page::json(StatusCode::OK, &demo.world.inbox.all())
}

/// How to show the inbox.
#[derive(Deserialize)]
pub(super) struct View {
    /// Present: as a panel in another page.
    embedded: Option<String>,
    /// Only messages of this transaction.
    transaction: Option<String>,
}

/// `GET /demo/inbox`.
pub(super) async fn show(State(demo): State<Arc<Demo>>, Query(view): Query<View>) -> Response {
    let wanted = |message: &Message| match &view.transaction {
        Some(transaction) => message.transaction.as_ref().is_some_and(|found| found.eq_ignore_ascii_case(transaction)),
        None => true,
    };
    let messages: String = demo.world.inbox.all().iter().filter(|message| wanted(message)).map(card).collect();
    let list = if messages.is_empty() {
        r#"<p class="quiet">Nothing yet. Messages appear here by themselves.</p>"#.to_owned()
    } else {
        format!(r#"<ol class="messages">{messages}</ol>"#)
    };
    let body = format!(
        r#"<h1>The cardholder’s inbox</h1>
<p class="quiet">Text messages and mails that the bank sent, newest first.</p>
<div data-refresh aria-live="polite">{list}</div>"#
    );
    let shell = if view.embedded.is_some() { Shell::Panel } else { Shell::Whole };
    page::document_with(shell, "Inbox", r#"<noscript><meta http-equiv="refresh" content="2"></noscript>"#, &body)
}

fn card(message: &Message) -> String {
    let kind = if message.channel == "sms" { "Text message" } else { "Email" };
    let code = message.code.as_deref().map_or_else(String::new, |code| {
        let reference = message
            .reference
            .as_deref()
            .map_or_else(String::new, |letters| format!(r#" <span class="quiet">reference {}</span>"#, escape(letters)));
        format!(r#"<p class="code"><strong>{}</strong>{reference}</p>"#, escape(code))
    });
    format!(
        r#"<li><p class="from"><span>{kind} to {to}</span> <time datetime="{at}">{clock} UTC</time></p>
{code}<p class="text">{text}</p></li>"#,
        to = escape(&message.to),
        at = escape(&message.at),
        clock = escape(message.at.get(11..19).unwrap_or(&message.at)),
        text = escape(message.text.trim()),
    )
}

#[cfg(test)]
mod tests {
    use super::{find_code, find_reference};

    #[track_caller]
    fn check(text: &str, code: Option<&str>, reference: Option<&str>) {
        assert_eq!(find_code(text).as_deref(), code, "{text}");
        assert_eq!(find_reference(text).as_deref(), reference, "{text}");
    }

    #[test]
    fn codes_and_references_are_found_in_many_wordings() {
        check("123456 is your code (KM) for EUR 42.80 at Tea & Paper.", Some("123456"), Some("KM"));
        check("Your code is 042107. Reference: QX. Amount 1,234,567 JPY", Some("042107"), Some("QX"));
        check(
            "042107 is your DB code to pay EUR 4 to AB Shop. Never share it, not even with DB. Ref KM",
            Some("042107"),
            Some("KM"),
        );
        check("Code 042107\nThe page shows the same reference: \u{2068}QX\u{2069}\n\nAsk DB.", Some("042107"), Some("QX"));
        check("AB Store asks. Référence TR, code 998877", Some("998877"), Some("TR"));
        check("Amount 123.456 KWD at XX\nCode 445566\n@bank.example #445566", Some("445566"), Some("XX"));
        check("Ref HK code 4455667\n\n@shop.example #4455667 @bank.example\n", Some("4455667"), Some("HK"));
        check("Call +33639980001 now", None, None);
    }
}
