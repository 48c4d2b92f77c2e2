//! `balancePlatform.authentication.created` of seed 000: every 3-D Secure authentication, once, when it has ended.
//!
//! The schema and the samples spell two fields differently; both spellings are written (design §5). A field that does not apply
//! is left out, never `null`.

use crate::challenge::{Challenge, Channel, Decided, Method, Moment, Phase, Proof, Report};
use crate::emv::areq::Purchase;
use crate::emv::value::{AdyenChallengeCancel, MessageCategory, TransStatus, TransStatusReason, TransactionId};
use crate::server::app::App;
use crate::server::flow::FlowFault;
use crate::server::flow::approvals::MinorUnits;
use crate::server::flow::transaction::{Emv, Transaction};
use crate::server::language::money::currency_code;
use crate::server::ports::{Delivery, Event, Subject};
use crate::server::settings::Settings;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Countries (ISO 3166-1 numeric) in which PSD2 applies: the parties to the EEA Agreement, and the parts of France and Finland
/// with a code of their own in which European Union law applies too (TFEU Art. 349, 355).
const EEA: [&str; 37] = [
    "040", // Austria
    "056", // Belgium
    "100", // Bulgaria
    "191", // Croatia
    "196", // Cyprus
    "203", // Czechia
    "208", // Denmark
    "233", // Estonia
    "246", // Finland
    "248", // Åland Islands
    "250", // France
    "254", // French Guiana
    "312", // Guadeloupe
    "474", // Martinique
    "175", // Mayotte
    "638", // Réunion
    "663", // Saint Martin (French part)
    "276", // Germany
    "300", // Greece
    "348", // Hungary
    "352", // Iceland
    "372", // Ireland
    "380", // Italy
    "428", // Latvia
    "438", // Liechtenstein
    "440", // Lithuania
    "442", // Luxembourg
    "470", // Malta
    "528", // Netherlands
    "578", // Norway
    "616", // Poland
    "620", // Portugal
    "642", // Romania
    "703", // Slovakia
    "705", // Slovenia
    "724", // Spain
    "752", // Sweden
];

/// Digits of a phone number of which four may be seen.
const ENOUGH_DIGITS: usize = 8;

/// How an authentication ended.
struct Ended<'a> {
    id: &'a TransactionId,
    transaction: &'a Transaction,
    status: TransStatus,
    reason: Option<TransStatusReason>,
    created_at: Moment,
    low_value: bool,
    /// Where there was one.
    challenge: Option<(&'a Challenge, &'a Decided)>,
}

/// The webhook; `None` when the challenge is gone.
pub(super) async fn told(app: &App, issuer: &str, delivery: &Delivery, kind: &str) -> Result<Option<Value>, FlowFault> {
    let Subject::Transaction(id) = &delivery.subject else { return Ok(None) };
    if delivery.event == Event::Answered {
        let facts = super::answered(app, delivery)?;
        let ended = Ended {
            id,
            transaction: &facts.transaction,
            status: facts.status,
            reason: facts.reason,
            created_at: delivery.at,
            low_value: facts.low_value,
            challenge: None,
        };
        return webhook(&app.settings, (issuer, kind), delivery, &ended).map(Some);
    }
    let Some(stored) = app.store.load(id).await? else { return Ok(None) };
    let transaction = Transaction::of(&app.keys, &stored)?;
    let Phase::Decided(decided) = &stored.challenge.phase else { return Err(FlowFault::Unreadable("challenge")) };
    let report = Report::of(&stored.challenge, decided);
    let ended = Ended {
        id,
        transaction: &transaction,
        status: report.status,
        reason: report.reason,
        created_at: stored.challenge.facts.created_at,
        low_value: false,
        challenge: Some((&stored.challenge, decided)),
    };
    webhook(&app.settings, (issuer, kind), delivery, &ended).map(Some)
}

fn webhook(
    settings: &Settings,
    (issuer, kind): (&str, &str),
    delivery: &Delivery,
    ended: &Ended<'_>,
) -> Result<Value, FlowFault> {
    let emv = ended.transaction.via.emv().ok_or(FlowFault::Unreadable("transaction"))?;
    let platform = Some(settings.api.balance_platform.as_str()).filter(|name| !name.is_empty()).unwrap_or(issuer);
    let mut data = json!({
        "authentication": authentication(settings, emv, ended),
        "balancePlatform": platform,
        "creationDate": time(delivery.at),
        "id": id_of(&delivery.event_id),
        "paymentInstrumentId": ended.transaction.card,
        "status": match ended.status {
            TransStatus::Y | TransStatus::I | TransStatus::A => "authenticated",
            TransStatus::N | TransStatus::R => "rejected",
            _ => "error",
        },
    });
    if let Some(purchase) = &ended.transaction.purchase {
        let (year, month, day, hour, minute, second) = purchase.date.parts();
        data["purchase"] = json!({
            "date": format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}+00:00"),
            "merchantName": ended.transaction.merchant,
            "originalAmount": amount(purchase),
        });
    }
    let environment = if settings.is_demo() { "test" } else { "live" };
    Ok(json!({ "data": data, "environment": environment, "timestamp": time(delivery.at), "type": kind }))
}

/// `data.authentication`.
///
/// `riskScore` is 0: no rule of ours adds to it. `exemptionIndicator` is `lowValue` where the issuer's own limit waved the
/// payment through; whether the merchant was a trusted beneficiary is not known here. Of two wishes about a challenge (2.3.1)
/// the first is told.
fn authentication(settings: &Settings, emv: &Emv, ended: &Ended<'_>) -> Value {
    let transaction = ended.transaction;
    let country = transaction.merchant_country.as_deref();
    let psd2 = settings.api.psd2 && country.is_some_and(|country| EEA.contains(&country));
    let mut told = json!({
        "acsTransId": ended.id.as_str(),
        "acsTransID": ended.id.as_str(),
        "challengeIndicator": transaction.indicators.first().map_or_else(|| "01".to_owned(), |wish| String::from(*wish)),
        "createdAt": time(ended.created_at),
        "deviceChannel": "browser",
        "dsTransID": emv.ds_trans_id.as_str(),
        "exemptionIndicator": if ended.low_value { "lowValue" } else { "noExemptionApplied" },
        "inPSD2Scope": psd2,
        "inPSD2scope": psd2,
        "messageCategory": match transaction.category {
            MessageCategory::Payment => "payment",
            MessageCategory::NonPayment => "nonPayment",
            // A directory server's own: a payment if something is paid.
            MessageCategory::Scheme(_) if transaction.purchase.is_some() => "payment",
            MessageCategory::Scheme(_) => "nonPayment",
        },
        "messageVersion": emv.version.code(),
        "riskScore": 0,
        "threeDSServerTransID": emv.server_trans_id.as_str(),
        "transStatus": ended.status.code(),
        "type": if ended.challenge.is_some() { "challenge" } else { "frictionless" },
    });
    if let Some(reason) = ended.reason {
        told["transStatusReason"] = String::from(reason).into();
    }
    if let Some(challenge) = ended.challenge.and_then(|(challenge, decided)| challenged(challenge, decided, transaction)) {
        told["challenge"] = challenge;
    }
    told
}

/// `data.authentication.challenge`: what it rests on, or was to rest on. `None` where there was nothing to ask for: such a
/// challenge only says why the card is declined, and its flow has no name.
///
/// `retries` counts what was submitted after the first time, `resends` what was asked for after it.
fn challenged(challenge: &Challenge, decided: &Decided, transaction: &Transaction) -> Option<Value> {
    let proof = decided.proof.or_else(|| challenge.facts.methods.first().copied().map(Method::proof))?;
    let mut told = json!({
        "flow": match proof {
            Proof::Code(Channel::Sms) => "OTP_SMS",
            Proof::Code(Channel::Email) => "OTP_EMAIL",
            // There is no word for a passkey. Of the three this is the one that sends no code.
            Proof::Approval | Proof::Passkey | Proof::PaymentConfirmation => "OOB",
        },
        "lastInteraction": time(challenge.times.last_interaction.unwrap_or(decided.at)),
        "resends": challenge.tally.resends,
        "retries": challenge.tally.interactions.saturating_sub(1),
    });
    if proof == Proof::Code(Channel::Sms)
        && let Some(phone) = &transaction.enrolment.phone
    {
        told["phoneNumber"] = masked(phone).into();
    }
    if let Some(cancel) = Report::of(challenge, decided).cancel {
        told["challengeCancel"] = AdyenChallengeCancel::reading(Some(cancel)).code().into();
    }
    Some(told)
}

/// Alphabetic currency, and minor units as a number; as text where a number could not hold them.
fn amount(purchase: &Purchase) -> Value {
    json!({ "currency": currency_code(purchase.currency), "value": MinorUnits::of(purchase.amount.minor_units()) })
}

/// `******6789`; nothing of a number too short to hide the rest of.
fn masked(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let shown = if digits.len() >= ENOUGH_DIGITS { digits.get(digits.len() - 4..).unwrap_or_default() } else { "" };
    format!("******{shown}")
}

/// `data.id`: the same at every try and every endpoint. An event's id as a UUID of our own making (RFC 9562 version 8).
fn id_of(event: &str) -> String {
    let digest = Sha256::digest(format!("authentication of {event}"));
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}

/// `2022-12-22T15:45:03+00:00`, as the samples write it, in UTC.
fn time(moment: Moment) -> String {
    jiff::Timestamp::from_millisecond(moment.millis()).unwrap_or_default().strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#[path = "adyen_tests.rs"]
mod tests;
