//! What the values of `POST /v1/challenges` must be like, and what is made of them.
//!
//! A part of the wrong type has ended the reading before this; here every faulty value is named at once. What not: whether
//! there is such a card and what it can do (`flow::redirect`).

use super::request::{AmountBody, Body, ContactBody, KindBody, MerchantBody, MethodBody, ThemeBody, TransactionBody};
use crate::challenge::{Method, Moment};
use crate::emv::areq::Purchase;
use crate::emv::value::{Amount, Currency, MessageCategory, PurchaseDate, Scheme, WebUrl};
use crate::server::app::App;
use crate::server::flow::contact::{PhoneKind, email, phone};
use crate::server::flow::redirect::{Asked, Contact, Merchant, Whom, may_return, own_query};
use crate::server::flow::transaction::{Redirect, ReturnBy, Theme};
use icu_locale_core::Locale;
use serde::Serialize;
use utoipa::ToSchema;

/// Characters of `state`.
const STATE: usize = 512;
/// Characters of a merchant's name, as in EMV 3DS.
const NAME: usize = 40;
/// Characters of a merchant's id, as in EMV 3DS.
const MERCHANT_ID: usize = 35;
/// Characters of a client's id.
const CLIENT_ID: usize = 64;
/// Characters of a language tag, as in EMV 3DS.
const LOCALE: usize = 35;
/// What the browser brings back: a return address must not have one of them already.
const BROUGHT: [&str; 2] = ["reference", "state"];

/// A field that cannot be what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = FieldFault)]
pub struct FieldFault {
    /// Path of the field, parts separated by dots.
    #[schema(example = "transaction.currency")]
    pub field: &'static str,
    /// What it must be.
    pub detail: String,
}

/// What a body asks for.
///
/// # Errors
/// Every faulty field.
pub fn read(app: &App, issuer: &str, body: Body) -> Result<Asked, Vec<FieldFault>> {
    let mut reader = Reader { faults: Vec::new() };
    let returns = Returns { rules: &app.settings.api.return_urls, issuer, demo: app.settings.is_demo() };
    let asked = reader.asked(body, &returns, app.clock.now());
    asked.filter(|_| reader.faults.is_empty()).ok_or(reader.faults)
}

/// Where this issuer may have browsers sent.
struct Returns<'a> {
    rules: &'a [String],
    issuer: &'a str,
    demo: bool,
}

struct Reader {
    faults: Vec<FieldFault>,
}

impl Reader {
    fn fault<T>(&mut self, field: &'static str, detail: impl Into<String>) -> Option<T> {
        self.faults.push(FieldFault { field, detail: detail.into() });
        None
    }

    fn require(&mut self, holds: bool, field: &'static str, detail: &str) {
        if !holds {
            self.fault::<()>(field, detail);
        }
    }

    fn asked(&mut self, body: Body, returns: &Returns<'_>, now: Moment) -> Option<Asked> {
        let whom = self.whom(body.card, body.contact);
        let methods = body.methods.map(|named| self.methods(&named));
        let purchase = self.purchase(&body.transaction, now);
        let payment = !matches!(body.transaction.kind, Some(KindBody::Other));
        let merchant = self.merchant(body.transaction.merchant);
        let fits = |tag: &String| tag.len() <= LOCALE && tag.parse::<Locale>().is_ok();
        self.require(body.locale.as_ref().is_none_or(fits), "locale", "must be a language tag of BCP 47, such as nl-NL");
        let time_zone = body.time_zone.as_deref().and_then(|text| match offset(text) {
            Some(minutes) => Some(minutes),
            None => self.fault("timeZone", "must be Z, or a distance from UTC such as +02:00"),
        });
        let state = |text: &String| (1..=STATE).contains(&text.chars().count()) && !text.chars().any(char::is_control);
        self.require(body.state.as_ref().is_none_or(state), "state", "must have 1 to 512 characters, no control characters");
        let (return_to, by) = self.back(body.return_url, body.notification_url, returns)?;
        Some(Asked {
            whom: whom?,
            category: if payment { MessageCategory::Payment } else { MessageCategory::NonPayment },
            merchant,
            purchase,
            methods,
            language: body.locale,
            time_zone,
            theme: match body.theme {
                Some(ThemeBody::Light) => Some(Theme::Light),
                Some(ThemeBody::Dark) => Some(Theme::Dark),
                Some(ThemeBody::Auto) | None => None,
            },
            back: Redirect { return_to, by, state: body.state },
        })
    }

    fn whom(&mut self, card: Option<String>, contact: Option<ContactBody>) -> Option<Whom> {
        match (card, contact) {
            (Some(card), None) => Some(Whom::Card(card)),
            (None, Some(contact)) => Some(Whom::Contact(self.contact(contact))),
            _ => self.fault("card", "must be there, or else contact; not both"),
        }
    }

    fn contact(&mut self, body: ContactBody) -> Contact {
        let app = body.app.unwrap_or_default();
        let reachable = body.phone.is_some() || body.email.is_some() || app;
        self.require(reachable, "contact", "must have a phone, an email or app: true");
        let phone = body.phone.and_then(|text| match phone(&text, PhoneKind::Mobile, None) {
            Ok(phone) => Some(phone),
            Err(fault) => self.fault("contact.phone", fault.to_string()),
        });
        if let Some(Err(fault)) = body.email.as_deref().map(email) {
            self.fault::<()>("contact.email", fault.to_string());
        }
        let client = |id: &String| is_plain(id, CLIENT_ID);
        self.require(body.client_id.as_ref().is_none_or(client), "contact.clientId", "must have 1 to 64 characters");
        self.require(!app || body.client_id.is_some(), "contact.clientId", "is needed with app: true");
        let last_four = |text: &String| is_digits(text, 4);
        self.require(body.last_four.as_ref().is_none_or(last_four), "contact.lastFour", "must be four digits");
        let scheme = |name: &String| Scheme::named(name).is_some();
        self.require(body.scheme.as_ref().is_none_or(scheme), "contact.scheme", "must be a card scheme, such as visa");
        Contact {
            phone,
            email: body.email,
            app,
            last_four: body.last_four.unwrap_or_default(),
            scheme: body.scheme.unwrap_or_default(),
            client_id: body.client_id.unwrap_or_default(),
        }
    }

    fn methods(&mut self, named: &[MethodBody]) -> Vec<Method> {
        let ways: Vec<Method> = named.iter().map(|way| way.method()).collect();
        let twice = ways.iter().enumerate().any(|(index, way)| ways.iter().take(index).any(|earlier| earlier == way));
        self.require(!ways.is_empty() && !twice, "methods", "must name ways, each once");
        self.require(ways != [Method::Passkey], "methods", "must name another way beside the passkey: not every browser has one");
        ways
    }

    fn purchase(&mut self, body: &TransactionBody, now: Moment) -> Option<Purchase> {
        let payment = !matches!(body.kind, Some(KindBody::Other));
        let date = self.date(body.date.as_deref(), now);
        let (Some(amount), Some(code)) = (&body.amount, &body.currency) else {
            self.require(!payment || body.amount.is_some(), "transaction.amount", "is needed for a payment");
            self.require(!payment || body.currency.is_some(), "transaction.currency", "is needed for a payment");
            self.require(payment || body.amount.is_some() == body.currency.is_some(), "transaction.amount", "needs currency");
            return None;
        };
        let (currency, exponent) = currency(code).or_else(|| {
            self.fault("transaction.currency", "must be a currency of ISO 4217 that things are paid in: letters or three digits")
        })?;
        let digits = match amount {
            AmountBody::Number(number) => number.to_string(),
            AmountBody::Digits(digits) => digits.clone(),
        };
        let Ok(amount) = Amount::new(&digits, exponent) else {
            return self.fault("transaction.amount", "must be minor units: 1 to 48 digits");
        };
        Some(Purchase { amount, currency, date: date? })
    }

    fn date(&mut self, text: Option<&str>, now: Moment) -> Option<PurchaseDate> {
        let moment = match text {
            Some(text) => text.parse::<jiff::Timestamp>().ok(),
            None => jiff::Timestamp::from_millisecond(now.millis()).ok(),
        };
        let date = moment.and_then(|moment| moment.strftime("%Y%m%d%H%M%S").to_string().parse::<PurchaseDate>().ok());
        date.or_else(|| self.fault("transaction.date", "must be a moment of RFC 3339, such as 2026-11-21T15:00:00Z"))
    }

    fn merchant(&mut self, body: MerchantBody) -> Merchant {
        self.require(is_plain(&body.name, NAME), "transaction.merchant.name", "must have 1 to 40 characters");
        let id = |text: &String| is_plain(text, MERCHANT_ID);
        self.require(body.id.as_ref().is_none_or(id), "transaction.merchant.id", "must have 1 to 35 characters");
        let url = |text: &String| WebUrl::parse(text, WebUrl::GENERAL_LIMIT, true).is_ok();
        self.require(body.url.as_ref().is_none_or(url), "transaction.merchant.url", "must be an http or https address");
        let mcc = |text: &String| is_digits(text, 4);
        let field = "transaction.merchant.categoryCode";
        self.require(body.category_code.as_ref().is_none_or(mcc), field, "must be four digits");
        let country = |text: &String| is_digits(text, 3) && text != "000" && text.as_str() <= "900";
        let field = "transaction.merchant.country";
        self.require(body.country.as_ref().is_none_or(country), field, "must be three digits of ISO 3166, such as 528");
        Merchant { name: body.name, id: body.id, url: body.url, category_code: body.category_code, country: body.country }
    }

    fn back(&mut self, get: Option<String>, post: Option<String>, returns: &Returns<'_>) -> Option<(WebUrl, ReturnBy)> {
        let (field, text, by) = match (get, post) {
            (Some(text), None) => ("returnUrl", text, ReturnBy::Get),
            (None, Some(text)) => ("notificationURL", text, ReturnBy::Post),
            _ => return self.fault("returnUrl", "must be there, or else notificationURL; not both"),
        };
        let url = WebUrl::parse(&text, WebUrl::GENERAL_LIMIT, returns.demo).ok();
        let Some(url) = url.filter(|url| url.is_https() || is_loopback(url)) else {
            return self.fault(field, "must be an https address without credentials or fragment");
        };
        if !may_return(returns.rules, returns.issuer, &url) {
            return self.fault(field, "must be one of your return addresses: ask the operator to add it");
        }
        if by == ReturnBy::Get && own_query(&url).iter().any(|(name, _)| BROUGHT.contains(&name.as_str())) {
            return self.fault(field, "must not have a reference or state of its own");
        }
        Some((url, by))
    }
}

impl MethodBody {
    fn method(self) -> Method {
        match self {
            MethodBody::Sms => Method::Sms,
            MethodBody::Email => Method::Email,
            MethodBody::Approval => Method::Approval,
            MethodBody::Passkey => Method::Passkey,
        }
    }
}

/// Text of so many characters, none of them a control character.
fn is_plain(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.chars().count()) && !text.chars().any(char::is_control) && !text.trim().is_empty()
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A currency with its decimals, by letters or number. One that things are not counted in, as gold, is none.
fn currency(code: &str) -> Option<(Currency, u8)> {
    let known = match code.parse::<u16>() {
        Ok(number) if is_digits(code, 3) => iso_currency::Currency::from_numeric(number),
        _ => iso_currency::Currency::from_code(code),
    }?;
    let currency = format!("{:03}", known.numeric()).parse().ok()?;
    Some((currency, u8::try_from(known.exponent()?).ok()?))
}

/// Minutes that a place is behind UTC, as a browser counts them: `+02:00` is -120.
fn offset(text: &str) -> Option<i32> {
    if text == "Z" {
        return Some(0);
    }
    let (sign, clock) = text.split_at_checked(1)?;
    let (hours, minutes) = clock.split_once(':')?;
    let number = |text: &str| if is_digits(text, 2) { text.parse::<i32>().ok() } else { None };
    let behind = number(hours)? * 60 + number(minutes).filter(|minutes| *minutes < 60)?;
    match sign {
        "+" if behind <= 14 * 60 => Some(-behind),
        "-" if behind <= 12 * 60 => Some(behind),
        _ => None,
    }
}

/// This machine: where browsers allow http too.
fn is_loopback(url: &WebUrl) -> bool {
    match url::Url::parse(url.as_str()).ok().as_ref().and_then(url::Url::host) {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#[path = "reading_tests.rs"]
mod tests;
