//! The authentication request (AReq) from the directory server. Source: reference §10; design §5.
//!
//! What: reads a browser AReq into values that cannot be wrong, and keeps what a challenge needs. Every other known
//! field is checked for its format (`formats`) and dropped; unknown fields are ignored.
//! What not: whether the directory server may use this `dsURL`, repeated requests, risk, the answer.
//! How to extend: a field that is used gets a member here; one that is only checked gets a line in `formats`.

mod formats;

use serde::{Deserialize, Serialize};

use super::envelope::{BODY_LIMIT, Checker, open};
use super::erro::Fault;
use super::value::{
    Amount, ChallengeIndicator, Currency, CurrencyProblem, DeviceChannel, MessageCategory, MessageType, Pan, PurchaseDate,
    TransactionId, Version, WebUrl,
};

/// What the caller allows when reading.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Accept plain `http` in `dsURL` and `notificationURL`: demo only.
    pub allow_http: bool,
}

/// What every AReq has, of whatever device channel: enough to answer it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// `messageVersion`; fixed for the whole transaction.
    pub version: Version,
    /// `threeDSServerTransID`.
    pub three_ds_server_trans_id: TransactionId,
    /// `dsTransID`.
    pub ds_trans_id: TransactionId,
    /// `dsReferenceNumber`, at most 32 characters; to be echoed in the ARes.
    pub ds_reference_number: Option<String>,
    /// `deviceChannel`.
    pub device_channel: DeviceChannel,
}

/// What is paid: all four purchase fields, or none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purchase {
    /// `purchaseAmount` with `purchaseExponent`.
    pub amount: Amount,
    /// `purchaseCurrency`.
    pub currency: Currency,
    /// `purchaseDate`, UTC.
    pub date: PurchaseDate,
}

/// What the request says about the browser. All of it is optional for us.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Browser {
    /// `browserLanguage`: a language tag, as sent.
    pub language: Option<String>,
    /// `acceptLanguage` (2.3.1): language preferences of the HTTP header, best first; else empty.
    pub accept_language: Vec<String>,
    /// `browserTZ`: minutes, **positive behind UTC** (UTC+5 is -300). Reference §13 row 14.
    pub time_zone_minutes: Option<i32>,
}

/// An accepted AReq of the browser channel. It holds the card number, so it is not serialisable as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AReq {
    /// Version and identifiers.
    pub head: Head,
    /// `dsURL`: where the RReq goes.
    pub ds_url: WebUrl,
    /// `messageCategory`.
    pub category: MessageCategory,
    /// `acctNumber`.
    pub pan: Pan,
    /// `notificationURL`: where the browser returns to. The only source of that address.
    pub notification_url: WebUrl,
    /// `merchantName`, at most 40 characters, the merchant's own words: escape. Always there for payments.
    pub merchant_name: Option<String>,
    /// `acquirerMerchantID`.
    pub merchant_id: Option<String>,
    /// `threeDSRequestorURL`, as sent: a merchant's own site may be plain http, and nobody calls it.
    pub merchant_url: Option<String>,
    /// `mcc`, four digits.
    pub mcc: Option<String>,
    /// `merchantCountryCode`, ISO 3166 numeric.
    pub merchant_country: Option<String>,
    /// What is paid. Always there for payments.
    pub purchase: Option<Purchase>,
    /// `threeDSRequestorChallengeInd`: one value before 2.3.1, one or two from then on; empty if not sent.
    pub challenge_indicators: Vec<ChallengeIndicator>,
    /// Browser data.
    pub browser: Browser,
}

/// What [`parse`] found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// A browser request that can be challenged.
    Browser(Box<AReq>),
    /// A request of another channel, of which only the head was checked: answer `U`.
    OtherChannel(Head),
}

/// Reads an AReq.
///
/// # Errors
/// 101, 102, 201, 203, 204, 202 or 304 (excluded currency or country), with every name of the first kind found.
pub fn parse(bytes: &[u8], options: Options) -> Result<Request, Fault> {
    let opened = open(bytes, BODY_LIMIT, MessageType::AReq)?;
    let mut checker = Checker::new(&opened);
    let head = read_head(&mut checker);
    match head {
        Some(head) if head.device_channel != DeviceChannel::Browser => checker.finish(Some(Request::OtherChannel(head))),
        head => {
            let areq = read_browser_request(&mut checker, head, options);
            checker.finish(areq.map(|areq| Request::Browser(Box::new(areq))))
        }
    }
}

fn read_head(checker: &mut Checker<'_>) -> Option<Head> {
    let version = checker.version();
    let server_id = checker.required_id("threeDSServerTransID");
    let ds_id = checker.required_id("dsTransID");
    let ds_reference_number = checker.optional("dsReferenceNumber", |text| formats::text(text, 32));
    let channel = checker.required("deviceChannel", DeviceChannel::from_code);
    Some(Head {
        version,
        three_ds_server_trans_id: server_id?,
        ds_trans_id: ds_id?,
        ds_reference_number,
        device_channel: channel?,
    })
}

fn read_browser_request(checker: &mut Checker<'_>, head: Option<Head>, options: Options) -> Option<AReq> {
    let version = checker.version();
    let category = checker.required("messageCategory", MessageCategory::from_code);
    let payment = category == Some(MessageCategory::Payment);
    let http = options.allow_http;
    let ds_url = checker.required("dsURL", |text| WebUrl::parse(text, WebUrl::GENERAL_LIMIT, http).ok());
    let notification_url = checker.required("notificationURL", |text| WebUrl::parse(text, WebUrl::NOTIFICATION_LIMIT, http).ok());
    let pan = checker.required("acctNumber", |text| text.parse::<Pan>().ok());
    let read_name = |text: &str| formats::text(text, 40);
    let merchant_name =
        if payment { checker.required("merchantName", read_name) } else { checker.optional("merchantName", read_name) };
    let purchase = read_purchase(checker, payment);
    let challenge_indicators =
        checker.optional_value("threeDSRequestorChallengeInd", |value| formats::indicators(value, version));
    let browser = read_browser(checker, version);
    let merchant_id = checker.optional("acquirerMerchantID", |text| formats::text(text, 35));
    let web = |text: &str| WebUrl::parse(text, WebUrl::GENERAL_LIMIT, true).ok().map(|_| text.to_owned());
    let merchant_url = checker.optional("threeDSRequestorURL", web);
    let mcc = checker.optional("mcc", |text| formats::digits(text, 4, 4));
    let merchant_country = read_country(checker, "merchantCountryCode");
    for country in ["billAddrCountry", "shipAddrCountry"] {
        read_country(checker, country);
    }
    formats::check_unused(checker, version);
    checker.extensions();
    Some(AReq {
        head: head?,
        ds_url: ds_url?,
        category: category?,
        pan: pan?,
        notification_url: notification_url?,
        merchant_name,
        merchant_id,
        merchant_url,
        mcc,
        merchant_country,
        purchase,
        challenge_indicators: challenge_indicators.unwrap_or_default(),
        browser,
    })
}

fn read_purchase(checker: &mut Checker<'_>, required: bool) -> Option<Purchase> {
    let mut text = |name: &str| if required { checker.required_str(name) } else { checker.optional_str(name) };
    let digits = text("purchaseAmount");
    let currency_code = text("purchaseCurrency");
    let exponent_digit = text("purchaseExponent");
    let date_digits = text("purchaseDate");

    if digits.is_some_and(|digits| Amount::new(digits, 0).is_err()) {
        checker.invalid("purchaseAmount");
    }
    let exponent = exponent_digit.and_then(formats::one_digit);
    if exponent_digit.is_some() && exponent.is_none() {
        checker.invalid("purchaseExponent");
    }
    let date = date_digits.and_then(|text| text.parse::<PurchaseDate>().ok());
    if date_digits.is_some() && date.is_none() {
        checker.invalid("purchaseDate");
    }
    let currency = match currency_code.map(str::parse::<Currency>) {
        Some(Err(CurrencyProblem::Format)) => {
            checker.invalid("purchaseCurrency");
            None
        }
        Some(Err(CurrencyProblem::Excluded)) => {
            checker.excluded("purchaseCurrency");
            None
        }
        Some(Ok(currency)) => Some(currency),
        None => None,
    };
    let amount = Amount::new(digits?, exponent?).ok()?;
    Some(Purchase { amount, currency: currency?, date: date? })
}

/// An ISO 3166 numeric code; 901 to 999 and 000 name no country (304).
fn read_country(checker: &mut Checker<'_>, name: &str) -> Option<String> {
    let code = checker.optional(name, |text| formats::digits(text, 3, 3));
    if code.as_deref().is_some_and(|code| code == "000" || code > "900") {
        checker.excluded(name);
    }
    code
}

fn read_browser(checker: &mut Checker<'_>, version: Version) -> Browser {
    let accept_language =
        if version >= Version::V231 { checker.optional_value("acceptLanguage", formats::accept_language) } else { None };
    Browser {
        language: checker.optional("browserLanguage", formats::language_tag),
        accept_language: accept_language.unwrap_or_default(),
        time_zone_minutes: checker.optional("browserTZ", formats::time_zone),
    }
}
