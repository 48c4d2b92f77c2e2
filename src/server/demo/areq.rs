//! An authentication request as a directory server would pass it on, in the fields of each version.
//!
//! What not: sending it, and drawing its identifiers. Written without `emv`, see the parent module.
//! How to extend: a field is a line in [`build`]; one that came with a version goes behind a comparison with it.

use crate::challenge::Moment;
use crate::emv::Version;
use axum::http::{HeaderMap, HeaderName, header};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// Something to pay, or nothing.
pub(super) struct Price {
    /// Name in the form: the alphabetic currency, or `none`.
    pub(super) name: &'static str,
    /// For people.
    pub(super) shown: &'static str,
    /// None: the card is only saved.
    pub(super) purchase: Option<Purchase>,
}

/// An amount as the message says it.
pub(super) struct Purchase {
    pub(super) amount: &'static str,
    pub(super) currency: &'static str,
    exponent: &'static str,
}

impl Price {
    const fn new(name: &'static str, shown: &'static str, purchase: [&'static str; 3]) -> Self {
        let [amount, currency, exponent] = purchase;
        Self { name, shown, purchase: Some(Purchase { amount, currency, exponent }) }
    }
}

/// One price for each number of decimal places a currency may have, and none at all.
pub(super) const PRICES: &[Price] = &[
    Price::new("EUR", "€\u{a0}42.80", ["4280", "978", "2"]),
    Price::new("JPY", "¥\u{a0}6,900", ["6900", "392", "0"]),
    Price::new("KWD", "KWD\u{a0}14.250", ["14250", "414", "3"]),
    Price { name: "none", shown: "Save the card, pay nothing now", purchase: None },
];

/// The price in that currency, or the first.
pub(super) fn price(name: &str) -> &'static Price {
    const FIRST: &Price = &PRICES[0];
    PRICES.iter().find(|price| price.name == name).unwrap_or(FIRST)
}

/// What a script in the shop's page found out about the browser.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Measured {
    /// `true` once the script has run.
    pub(super) script: String,
    pub(super) zone: String,
    pub(super) depth: String,
    pub(super) width: String,
    pub(super) height: String,
}

/// What the shop knows about the browser.
pub(super) struct Browser {
    accept: String,
    user_agent: String,
    languages: Vec<String>,
    measured: Option<Measured>,
}

impl Browser {
    /// Reads the request of the browser that pays.
    pub(super) fn seen(headers: &HeaderMap, measured: &Measured) -> Self {
        let text = |name: HeaderName| {
            let value = headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
            value.unwrap_or_default().chars().filter(|character| !character.is_control()).take(2048).collect::<String>()
        };
        let or = |found: String, instead: &str| if found.is_empty() { instead.to_owned() } else { found };
        let languages = text(header::ACCEPT_LANGUAGE)
            .split(',')
            .filter_map(|entry| entry.split(';').next())
            .map(|tag| tag.trim().to_owned())
            .filter(|tag| is_language_tag(tag))
            .take(9)
            .collect();
        Self {
            accept: or(text(header::ACCEPT), "*/*"),
            user_agent: or(text(header::USER_AGENT), "unknown"),
            languages,
            measured: (measured.script == "true").then(|| measured.clone()),
        }
    }

    /// The preferred language, if it says one.
    pub(super) fn preferred(&self) -> Option<&str> {
        self.languages.first().map(String::as_str)
    }

    /// Its distance from UTC as `+hh:mm`, if a script has found that out.
    pub(super) fn offset(&self) -> Option<String> {
        let behind = number(&self.measured.as_ref()?.zone, -14 * 60, 12 * 60)?;
        let sign = if behind > 0 { '-' } else { '+' };
        Some(format!("{sign}{:02}:{:02}", behind.abs() / 60, behind.abs() % 60))
    }

    /// The preferred language; only 2.3.1 has room for long tags.
    fn language(&self, version: Version) -> String {
        let preferred = self.preferred().unwrap_or("en");
        if version >= Version::V231 || preferred.len() <= 8 {
            return preferred.to_owned();
        }
        preferred.split('-').next().unwrap_or(preferred).to_owned()
    }
}

fn is_language_tag(tag: &str) -> bool {
    let well_formed = tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    well_formed && (2..=35).contains(&tag.len()) && tag.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// What an authentication request is about.
pub(super) struct Ask<'a> {
    pub(super) version: Version,
    pub(super) server_trans_id: &'a str,
    pub(super) ds_trans_id: &'a str,
    pub(super) ds_url: &'a str,
    pub(super) notification_url: &'a str,
    pub(super) shop_url: &'a str,
    pub(super) pan: &'a str,
    pub(super) price: &'a Price,
    pub(super) browser: &'a Browser,
    pub(super) now: Moment,
}

/// The message.
pub(super) fn build(ask: &Ask<'_>) -> Value {
    let mut message = json!({
        "messageType": "AReq",
        "messageVersion": ask.version.code(),
        "deviceChannel": "02",
        "messageCategory": if ask.price.purchase.is_some() { "01" } else { "02" },
        "threeDSCompInd": "U",
        // Payment; add card.
        "threeDSRequestorAuthenticationInd": if ask.price.purchase.is_some() { "01" } else { "04" },
        "threeDSRequestorID": "tea-and-paper",
        "threeDSRequestorName": "Tea & Paper",
        "threeDSRequestorURL": ask.shop_url,
        "threeDSServerRefNumber": "3DS_DEMO_SERVER",
        "threeDSServerTransID": ask.server_trans_id,
        "threeDSServerURL": ask.shop_url,
        "dsReferenceNumber": "3DS_DEMO_DIRECTORY",
        "dsTransID": ask.ds_trans_id,
        "dsURL": ask.ds_url,
        "notificationURL": ask.notification_url,
        "acctNumber": ask.pan,
        "cardExpiryDate": "3012",
        "acquirerBIN": "400551",
        "acquirerMerchantID": "TEAPAPER0001",
        "merchantName": "Tea & Paper",
        "merchantCountryCode": "276",
        "mcc": "5947",
    });
    if let Some(message) = message.as_object_mut() {
        if let Some(purchase) = &ask.price.purchase {
            add_purchase(message, purchase, ask.now);
        }
        add_browser(message, ask.browser, ask.version);
    }
    message
}

fn add_purchase(message: &mut Map<String, Value>, purchase: &Purchase, now: Moment) {
    let mut put = |name: &str, value: &str| message.insert(name.to_owned(), value.into());
    put("purchaseAmount", purchase.amount);
    put("purchaseCurrency", purchase.currency);
    put("purchaseExponent", purchase.exponent);
    put("purchaseDate", &purchase_date(now));
    put("transType", "01");
}

fn add_browser(message: &mut Map<String, Value>, browser: &Browser, version: Version) {
    let mut put = |name: &str, value: Value| message.insert(name.to_owned(), value);
    put("browserAcceptHeader", browser.accept.clone().into());
    put("browserUserAgent", browser.user_agent.clone().into());
    put("browserLanguage", browser.language(version).into());
    if version >= Version::V220 {
        put("browserJavascriptEnabled", browser.measured.is_some().into());
    }
    if version >= Version::V231 && !browser.languages.is_empty() {
        put("acceptLanguage", browser.languages.clone().into());
    }
    // Without script a shop cannot measure; from 2.2.0 on it may then say nothing, 2.1.0 wants an answer all the same.
    if browser.measured.is_none() && version >= Version::V220 {
        return;
    }
    let measured = browser.measured.clone().unwrap_or_default();
    put("browserJavaEnabled", false.into());
    put("browserTZ", number(&measured.zone, -899, 899).unwrap_or(0).to_string().into());
    put("browserColorDepth", colour_depth(&measured.depth).into());
    put("browserScreenWidth", number(&measured.width, 1, 99_999).unwrap_or(1280).to_string().into());
    put("browserScreenHeight", number(&measured.height, 1, 99_999).unwrap_or(720).to_string().into());
}

fn number(text: &str, least: i64, most: i64) -> Option<i64> {
    text.parse().ok().filter(|number| (least..=most).contains(number))
}

/// A depth that every version knows; browsers report others too, 30 above all, and send 24 for them.
fn colour_depth(text: &str) -> &'static str {
    const KNOWN: [&str; 8] = ["1", "4", "8", "15", "16", "24", "32", "48"];
    KNOWN.into_iter().find(|known| *known == text).unwrap_or("24")
}

fn purchase_date(now: Moment) -> String {
    let instant = jiff::Timestamp::from_millisecond(now.millis()).unwrap_or_default();
    instant.strftime("%Y%m%d%H%M%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::{Ask, Browser, Measured, PRICES, build};
    use crate::challenge::Moment;
    use crate::emv::Version;
    use crate::emv::areq::{Options, Request, parse};
    use axum::http::{HeaderMap, HeaderValue, header};
    use serde_json::Value;

    fn message(version: Version, script: bool, price: usize) -> Value {
        let mut headers = HeaderMap::new();
        headers.insert(header::USER_AGENT, HeaderValue::from_static("Mozilla/5.0 (X11)"));
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("zh-Hant-HK, de-AT;q=0.8, *;q=0.1"));
        let text = |text: &str| text.to_owned();
        let measured = Measured {
            script: script.to_string(),
            zone: text("-330"),
            depth: text("30"),
            width: text("1920"),
            height: text("evil"),
        };
        build(&Ask {
            version,
            server_trans_id: "8a880dc0-d2d2-4067-bcb1-b08d1690b26e",
            ds_trans_id: "d7c1ee99-9478-44a6-b1f2-391e29c6b340",
            ds_url: "http://127.0.0.1:3000/demo/ds?fault=erro&times=2",
            notification_url: "http://localhost:3000/demo/notify",
            shop_url: "http://localhost:3000/demo",
            pan: "4000000000000010",
            price: &PRICES[price],
            browser: &Browser::seen(&headers, &measured),
            now: Moment::from_millis(1_795_251_600_000),
        })
    }

    #[test]
    fn every_version_is_accepted_with_and_without_script_in_every_currency() {
        for version in [Version::V210, Version::V220, Version::V231] {
            for (script, price) in [(true, 0), (false, 1), (true, 2), (true, 3)] {
                let text = message(version, script, price).to_string();
                let parsed = parse(text.as_bytes(), Options { allow_http: true });
                let accepted = if let Ok(Request::Browser(areq)) = &parsed { Some(areq) } else { None };
                let areq = accepted.unwrap_or_else(|| unreachable!("{version:?}: {parsed:?}"));
                assert_eq!(areq.merchant_name.as_deref(), Some("Tea & Paper"));
                assert_eq!(areq.purchase.is_some(), price != 3);
                let zone = if script { Some(-330) } else { (version == Version::V210).then_some(0) };
                assert_eq!(areq.browser.time_zone_minutes, zone);
            }
        }
    }

    #[test]
    fn fields_belong_to_their_versions() {
        assert_eq!(message(Version::V220, true, 0)["browserLanguage"], "zh");
        assert_eq!(message(Version::V231, true, 0)["browserLanguage"], "zh-Hant-HK");
        assert_eq!(message(Version::V231, true, 0)["acceptLanguage"], serde_json::json!(["zh-Hant-HK", "de-AT"]));
        assert_eq!(message(Version::V220, true, 0)["acceptLanguage"], Value::Null);
        assert_eq!(message(Version::V210, true, 0)["browserJavascriptEnabled"], Value::Null);
        assert_eq!(message(Version::V210, true, 0)["browserColorDepth"], "24");
        assert_eq!(message(Version::V210, true, 0)["browserScreenHeight"], "720");
        assert_eq!(message(Version::V220, false, 0)["browserTZ"], Value::Null);
        assert_eq!(message(Version::V220, false, 0)["purchaseDate"], "20261121090000");
    }
}
