//! One payment: the shop asks the bank as a directory server would, and understands the answer.
//!
//! What: the request over HTTP, the reading of the answer, the frame the challenge is shown in.
//! What not: the pages around that frame (`checkout`, `nested`), and what came of it (`orders`).
//! How to extend: what a buyer may choose is a member of [`Wish`].

use super::Demo;
use super::areq::{self, Ask, Browser, Measured};
use super::directory::text_of;
use super::orders::Order;
use super::page::{escape, query};
use super::scenarios::Scenario;
use crate::emv::Version;
use crate::server::system::random_uuid;
use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::{Value, json};
use std::time::Duration;

/// How long the shop waits for the bank.
const PATIENCE: Duration = Duration::from_secs(15);

/// What the buyer chose. Everything has a default, so that a tool may send only what it cares about.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    pub(super) pan: String,
    /// Present: a new card of the same kind.
    pub(super) fresh: String,
    pub(super) version: String,
    /// `01` to `05`, `page` for no frame at all, or `redirect` for no message either: see [`super::redirected`].
    pub(super) window: String,
    /// Currency, or `none` to pay nothing.
    pub(super) price: String,
    /// How the directory server is to misbehave: the query of its address.
    pub(super) fault: String,
    /// `challenge`: the bank's frame loses its origin. For [`super::nested`].
    pub(super) sandbox: String,
    #[serde(flatten)]
    pub(super) measured: Measured,
}

impl Wish {
    fn version(&self) -> Version {
        Version::from_code(&self.version).unwrap_or(Version::V220)
    }

    /// Whether the whole page goes to the bank.
    pub(super) fn leaves_the_shop(&self) -> bool {
        self.window == "page"
    }

    /// Whether the bank is asked over its own interface instead.
    pub(super) fn is_redirected(&self) -> bool {
        self.window == "redirect"
    }

    /// The size as the message says it.
    pub(super) fn window_code(&self) -> &str {
        match self.window.as_str() {
            code @ ("01" | "03" | "04" | "05") => code,
            "page" => "05",
            _ => "02",
        }
    }
}

/// A challenge the bank wants.
pub(super) struct Challenge {
    pub(super) transaction: String,
    acs_url: String,
    creq: String,
    session_data: String,
}

/// What the bank answered.
pub(super) enum Answer {
    Challenge(Box<Challenge>),
    /// Decided at once; or an error message.
    Decided(Value),
    /// No answer that could be read.
    Nothing(String),
}

/// A payment that was begun.
pub(super) struct Begun {
    pub(super) order: Order,
    /// The kind of card, if it is one of the demo's.
    pub(super) scenario: Option<&'static Scenario>,
    pub(super) answer: Answer,
}

/// The address under which the browser sees this server: `localhost` and `127.0.0.1` are two sites to it.
pub(super) fn site(headers: &HeaderMap, base_url: &str) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let other = swap_site(base_url);
    if other != base_url && other.split("://").nth(1) == Some(host) { other } else { base_url.to_owned() }
}

/// The same server under the other of its two loopback names; an address without one stays.
pub fn swap_site(address: &str) -> String {
    if address.contains("://localhost") {
        address.replacen("://localhost", "://127.0.0.1", 1)
    } else {
        address.replacen("://127.0.0.1", "://localhost", 1)
    }
}

/// An address of this server under the name by which the browser sees the shop: passkeys belong to one of the two only.
pub(super) fn beside(address: &str, site: &str) -> String {
    match address.strip_prefix(&swap_site(site)).filter(|path| path.starts_with('/')) {
        Some(path) => format!("{site}{path}"),
        None => address.to_owned(),
    }
}

/// The shop's own name for an order that is begun with that UUID.
pub(super) fn order_number(uuid: &str) -> String {
    format!("TP-{}", uuid.get(..6).unwrap_or_default().to_ascii_uppercase())
}

impl Demo {
    /// Asks the bank.
    pub(super) async fn begin_payment(&self, wish: &Wish, headers: &HeaderMap) -> Begun {
        let chance = self.world.chance.as_ref();
        let (server_trans_id, ds_trans_id) = (random_uuid(chance), random_uuid(chance));
        let price = areq::price(&wish.price);
        let number = order_number(&server_trans_id);
        let order =
            |transaction: &str| Order { transaction: transaction.to_owned(), number: number.clone(), price, redirected: false };
        let (pan, scenario) = match self.card(wish).await {
            Ok(card) => card,
            Err(reason) => return Begun { order: order(""), scenario: None, answer: Answer::Nothing(reason) },
        };
        let site = site(headers, &self.world.base_url);
        let message = areq::build(&Ask {
            version: wish.version(),
            server_trans_id: &server_trans_id,
            ds_trans_id: &ds_trans_id,
            ds_url: &directory_address(&self.world.base_url, &wish.fault),
            notification_url: &format!("{site}/demo/notify"),
            shop_url: &format!("{site}/demo"),
            pan: &pan,
            price,
            browser: &Browser::seen(headers, &wish.measured),
            now: self.world.clock.now(),
        });
        let answer = match self.ask_the_bank(&message).await {
            Ok(answer) => answer,
            Err(reason) => return Begun { order: order(""), scenario, answer: Answer::Nothing(reason) },
        };
        let transaction = text_of(&answer, "acsTransID");
        let order = order(&transaction);
        self.orders.put(order.clone());
        if text_of(&answer, "transStatus") != "C" {
            return Begun { order, scenario, answer: Answer::Decided(answer) };
        }
        let creq = json!({
            "messageType": "CReq",
            "messageVersion": wish.version().code(),
            "threeDSServerTransID": server_trans_id,
            "acsTransID": transaction,
            "challengeWindowSize": wish.window_code(),
        });
        let session = json!({"order": order.number, "shop": "tea-and-paper"});
        let challenge = Challenge {
            transaction,
            acs_url: text_of(&answer, "acsURL"),
            creq: URL_SAFE_NO_PAD.encode(creq.to_string()),
            session_data: URL_SAFE_NO_PAD.encode(session.to_string()),
        };
        Begun { order, scenario, answer: Answer::Challenge(Box::new(challenge)) }
    }

    /// The number of the card to pay with, and its kind.
    pub(super) async fn card(&self, wish: &Wish) -> Result<(String, Option<&'static Scenario>), String> {
        let chosen = self.issued(|issued| wish.pan.is_empty() || issued.card.pan == wish.pan);
        match chosen.map(|issued| issued.card) {
            Some(card) if !wish.fresh.is_empty() => Ok((self.fresh_card(card.scenario).await?.card.pan, Some(card.scenario))),
            Some(card) => {
                // A block ends by itself, and this card is for showing one.
                if card.scenario.blocked {
                    card.clone().enrol(self.world.enrol.as_ref()).await?;
                }
                Ok((card.pan, Some(card.scenario)))
            }
            None => Ok((wish.pan.clone(), None)),
        }
    }

    async fn ask_the_bank(&self, message: &Value) -> Result<Value, String> {
        let address = format!("{}/3ds/areq", self.world.base_url);
        let request = self
            .world
            .client
            .post(address)
            .timeout(PATIENCE)
            .header(header::CONTENT_TYPE, "application/json; charset=UTF-8")
            .body(message.to_string());
        let response = request.send().await.map_err(|fault| format!("The bank cannot be reached: {fault}."))?;
        let status = response.status();
        let body = response.bytes().await.map_err(|fault| format!("The bank’s answer broke off: {fault}."))?;
        serde_json::from_slice(&body).map_err(|_| format!("The bank answered with HTTP status {status} and no message."))
    }
}

/// The directory server's address with its switches. Only known characters go in: the text comes from a form.
fn directory_address(base_url: &str, fault: &str) -> String {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"=&-".contains(&byte);
    if fault.is_empty() || !fault.bytes().all(known) {
        return format!("{base_url}/demo/ds");
    }
    format!("{base_url}/demo/ds?{fault}")
}

impl Challenge {
    /// The frame, in the exact size asked for, and the form that fills it; `page`: the form alone.
    pub(super) fn html(&self, wish: &Wish) -> String {
        let form = |target: &str| {
            format!(
                r#"<form class="handover" method="post" action="{action}" target="{target}" data-auto>
<input type="hidden" name="creq" value="{creq}"><input type="hidden" name="threeDSSessionData" value="{session}">
<p>Your bank wants to ask you something.</p><button>Continue to your bank</button></form>"#,
                action = escape(&self.acs_url),
                creq = escape(&self.creq),
                session = escape(&self.session_data),
            )
        };
        if wish.leaves_the_shop() {
            return form("_top");
        }
        let (width, height) = match wish.window_code() {
            "01" => ("250", "400"),
            "03" => ("500", "600"),
            "04" => ("600", "400"),
            "05" => ("100%", "100%"),
            _ => ("390", "400"),
        };
        format!(
            r#"{form}<iframe class="challenge" name="challenge" title="Your bank" width="{width}" height="{height}"
 sandbox="allow-forms allow-scripts{origin} allow-pointer-lock allow-popups"
 allow="payment *; publickey-credentials-get *; otp-credentials *"></iframe>"#,
            form = form("challenge"),
            origin = if wish.sandbox == "challenge" { "" } else { " allow-same-origin" },
        )
    }

    /// Sends the browser to the bank [`beside`] the shop.
    pub(super) fn at(&mut self, site: &str) {
        self.acs_url = beside(&self.acs_url, site);
    }

    /// Where the messages of this payment, or its approvals, are shown. `place` is `inbox` or `app`.
    pub(super) fn panel(&self, place: &str) -> String {
        format!("/demo/{place}?embedded&amp;transaction={}", escape(&query(&self.transaction)))
    }
}

#[cfg(test)]
mod tests {
    use super::{beside, directory_address, site};
    use axum::http::{HeaderMap, HeaderValue, header};

    #[test]
    fn the_shop_is_where_the_browser_sees_it() {
        let seen = |host: &'static str, base: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static(host));
            site(&headers, base)
        };
        assert_eq!(seen("localhost:3000", "http://127.0.0.1:3000"), "http://localhost:3000");
        assert_eq!(seen("127.0.0.1:3000", "http://localhost:3000"), "http://127.0.0.1:3000");
        assert_eq!(seen("evil.example", "http://127.0.0.1:3000"), "http://127.0.0.1:3000");
        assert_eq!(seen("localhost", "https://demo.bank.example"), "https://demo.bank.example");
    }

    #[test]
    fn the_bank_is_where_the_shop_is() {
        assert_eq!(beside("http://127.0.0.1:3000/challenge", "http://localhost:3000"), "http://localhost:3000/challenge");
        assert_eq!(beside("http://127.0.0.1:3000/challenge", "http://127.0.0.1:3000"), "http://127.0.0.1:3000/challenge");
        assert_eq!(beside("http://127.0.0.1:30001/challenge", "http://localhost:3000"), "http://127.0.0.1:30001/challenge");
        assert_eq!(beside("https://bank.example/challenge", "http://localhost:3000"), "https://bank.example/challenge");
    }

    #[test]
    fn switches_pass_and_nothing_else_does() {
        assert_eq!(directory_address("b", "fault=hang&times=2"), "b/demo/ds?fault=hang&times=2");
        assert_eq!(directory_address("b", "x#y"), "b/demo/ds");
        assert_eq!(directory_address("b", ""), "b/demo/ds");
    }
}
