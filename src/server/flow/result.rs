//! A challenge as its issuer sees it: where it stands, how it ended, and that signed.
//!
//! What not: nothing for a directory server (`report`) or another vendor's webhook (`event`). A new member is a field of
//! [`ChallengeObject`]; it is never a code, an address or a token.

mod signature;

pub use signature::{PublicKey, public_keys};

use super::FlowFault;
use super::event::timestamp;
use super::transaction::{Transaction, Via};
use crate::challenge::{Challenge, Channel, Decided, Embedding, Handover, Method, Outcome, Phase, Proof, Report};
use crate::emv::value::{ChallengeCancel, Scheme, TransStatus, TransStatusReason, TransactionId};
use crate::server::app::App;
use crate::server::language::money;
use crate::server::ports::{Card, Stored};
use serde::Serialize;
use signature::Claims;
use utoipa::ToSchema;

/// A challenge, whatever brought it here. Moments are RFC 3339 in UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Challenge)]
pub struct ChallengeObject {
    /// `acsTransID`: also the `reference` that the browser brings back.
    #[schema(format = "uuid")]
    pub id: String,
    /// Where it stands.
    pub status: Status,
    /// How the browser comes here and goes back.
    pub embedding: EmbeddingName,
    /// `transStatus` of EMV 3DS: `Y` authenticated, `N` not, `U` could not be done, `R` rejected by the issuer. Once completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "Y")]
    pub trans_status: Option<TransStatus>,
    /// What the status says, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_meaning: Option<&'static str>,
    /// `transStatusReason` of EMV 3DS, two digits; not with `Y`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "19")]
    pub trans_status_reason: Option<TransStatusReason>,
    /// What the reason says, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason_meaning: Option<&'static str>,
    /// `challengeCancel` as the directory server was told; only of one that came by EMV 3DS.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "01")]
    pub challenge_cancel: Option<ChallengeCancel>,
    /// `eci` as the directory server was told; only of one that came by EMV 3DS, where the scheme has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "05")]
    pub eci: Option<String>,
    /// Whether the cardholder has proved who they are. Never true before it is completed.
    pub authenticated: bool,
    /// Why it ended; once completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "attempts_exceeded")]
    pub end_reason: Option<&'static str>,
    /// What the result rests on, or what was asked for last; none when nothing was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<MethodName>,
    /// The card's password was asked for together with the code.
    pub password_used: bool,
    /// What was counted.
    pub counters: Counters,
    /// Authenticated by something the cardholder possesses, as PSD2 counts it: a code by mail is none (EBA-Op-2019-06).
    pub sca_possession: bool,
    /// When it was asked for.
    #[schema(format = DateTime)]
    pub created_at: String,
    /// Until when it must be opened, or once it is open: completed.
    #[schema(format = DateTime)]
    pub expires_at: String,
    /// When the first page was presented.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    pub opened_at: Option<String>,
    /// When the cardholder last did something that is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    pub last_interaction_at: Option<String>,
    /// When it was completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = DateTime)]
    pub ended_at: Option<String>,
    /// Whose card.
    pub card: CardObject,
    /// Who is paid, or where the card is to be used.
    pub merchant: MerchantObject,
    /// What is paid, in minor units: digits, for they may be more than a number of JSON holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "1250")]
    pub amount: Option<String>,
    /// ISO 4217, letters; its three digits where it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "EUR")]
    pub currency: Option<String>,
    /// Whether the cardholder trusts the merchant from now on; none when that was not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trusted: Option<bool>,
    /// The cardholder has said that it was not them.
    pub reported_as_fraud: bool,
    /// How far the result has got to the directory server; of a completed one that came by EMV 3DS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handed_over: Option<HandedOver>,
    /// The issuer's own, as it came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The result as a JWS in compact form, signed with Ed25519 by a key of `/v1/keys.json`; once completed. The same
    /// challenge has the same `jti` each time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_result: Option<String>,
}

/// Where a challenge stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ChallengeStatus)]
pub enum Status {
    /// Not opened yet.
    Created,
    /// A page is in front of the cardholder.
    Open,
    /// Decided for good.
    Completed,
}

/// How the browser comes and goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ChallengeEmbedding)]
pub enum EmbeddingName {
    /// By CReq and CRes of EMV 3DS.
    ThreeDSecure,
    /// The issuer redirects it.
    Redirect,
}

/// A way to prove who you are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ChallengeMethod)]
pub enum MethodName {
    /// A code by text message.
    Sms,
    /// A code by mail.
    Email,
    /// The issuer's app.
    Approval,
    /// A passkey.
    Passkey,
    /// A passkey through the browser's own payment dialogue (Secure Payment Confirmation).
    PaymentConfirmation,
}

/// How far a result has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ChallengeHandover)]
pub enum HandedOver {
    /// On its way.
    Pending,
    /// The directory server has it.
    Acknowledged,
    /// Refused, or too late: the merchant was told "not authenticated", whatever the result.
    GivenUp,
}

/// What is counted in a challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ChallengeCounters)]
pub struct Counters {
    /// Submissions that were compared, right or wrong.
    pub interactions: u8,
    /// Codes and approvals the cardholder asked for after the first.
    pub resends: u8,
    /// Messages that could not be delivered.
    pub undelivered: u8,
    /// Codes and approvals in all.
    pub asked: u32,
}

/// A card, as far as a challenge tells of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ChallengeCard)]
pub struct CardObject {
    /// Our id of it; of a contact that came with the request, the same for the same contact.
    pub id: String,
    /// Last four digits; empty where the issuer has told none.
    pub last_four: String,
    /// The issuer's own id of the cardholder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
}

/// A merchant, as the request named it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = ChallengeMerchant)]
pub struct MerchantObject {
    /// Name; may be empty where nothing is paid.
    pub name: String,
    /// The acquirer's id of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// `mcc`, four digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_code: Option<String>,
    /// ISO 3166, three digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// The object of a challenge of this issuer, as it stands now; `None` when the issuer has none of this id.
///
/// # Errors
/// [`FlowFault`] of a look at the store, or when it cannot be read.
pub async fn of(app: &App, issuer: &str, id: &TransactionId) -> Result<Option<ChallengeObject>, FlowFault> {
    let Some(stored) = app.store.challenge_of(issuer, id).await? else { return Ok(None) };
    let Some((card, _)) = app.store.card_by_id(issuer, &stored.card).await? else { return Ok(None) };
    let transaction = Transaction::of(&app.keys, &stored)?;
    object(app, &stored, &transaction, &card).map(Some)
}

fn object(app: &App, stored: &Stored, transaction: &Transaction, card: &Card) -> Result<ChallengeObject, FlowFault> {
    let challenge = &stored.challenge;
    let policy = &app.policy;
    let decided = match &challenge.phase {
        Phase::Decided(decided) => Some(decided),
        Phase::Awaited | Phase::Asking(_) => None,
    };
    let report = decided.map(|decided| Report::of(challenge, decided));
    let reason = report.as_ref().and_then(|report| report.reason);
    // What only a directory server is told.
    let told = report.as_ref().filter(|_| challenge.facts.embedding == Embedding::Emv);
    let eci = |status| app.settings.results.eci(&transaction.scheme, transaction.category, status);
    let authenticated = decided.is_some_and(|decided| decided.outcome == Outcome::Authenticated);
    let proof = proof(challenge);
    let (status, ends) = match &challenge.phase {
        Phase::Awaited => (Status::Created, challenge.opens_until(policy)),
        Phase::Asking(_) => (Status::Open, challenge.ends_at(policy)),
        Phase::Decided(_) => (Status::Completed, challenge.ends_at(policy)),
    };
    let tally = challenge.tally;
    let mut object = ChallengeObject {
        id: challenge.facts.id.to_string(),
        status,
        embedding: embedding(challenge.facts.embedding),
        trans_status: report.as_ref().map(|report| report.status),
        status_meaning: report.as_ref().map(|report| report.status.meaning()),
        trans_status_reason: reason,
        reason_meaning: reason.and_then(|reason| reason.meaning(Scheme::named(&transaction.scheme))),
        challenge_cancel: told.and_then(|report| report.cancel),
        eci: told.and_then(|report| eci(report.status)),
        authenticated,
        end_reason: decided.map(|decided| decided.outcome.name()),
        method: proof.map(method),
        password_used: challenge.facts.password && matches!(proof, Some(Proof::Code(_))),
        counters: Counters {
            interactions: tally.interactions,
            resends: tally.resends,
            undelivered: tally.undelivered,
            asked: tally.asked,
        },
        sca_possession: authenticated && proof.is_some_and(|proof| proof != Proof::Code(Channel::Email)),
        created_at: timestamp(challenge.facts.created_at),
        expires_at: timestamp(ends),
        opened_at: challenge.times.opened_at.map(timestamp),
        last_interaction_at: challenge.times.last_interaction.map(timestamp),
        ended_at: decided.map(|decided| timestamp(decided.at)),
        card: CardObject {
            id: card.id.clone(),
            last_four: transaction.last_four.clone(),
            client_id: Some(card.client_id.clone()).filter(|id| !id.is_empty()),
        },
        merchant: MerchantObject {
            name: transaction.merchant.clone(),
            id: transaction.merchant_id.clone(),
            url: transaction.merchant_url.clone(),
            category_code: transaction.mcc.clone(),
            country: transaction.merchant_country.clone(),
        },
        amount: transaction.purchase.as_ref().map(|purchase| purchase.amount.minor_units().to_owned()),
        currency: transaction.purchase.as_ref().map(|purchase| money::currency_code(purchase.currency)),
        trusted: decided.and_then(|decided| decided.trusted),
        reported_as_fraud: decided.is_some_and(|decided| decided.disowned),
        handed_over: decided.filter(|_| challenge.facts.embedding == Embedding::Emv).map(handed_over),
        state: state(transaction),
        signed_result: None,
    };
    if let (Some(decided), Some(trans_status)) = (decided, object.trans_status) {
        let signed = Claims::of(app, &stored.issuer, &object, trans_status, decided.at).sign(&app.keys)?;
        object.signed_result = Some(signed);
    }
    Ok(object)
}

/// What a decision rests on, or what is asked for now.
fn proof(challenge: &Challenge) -> Option<Proof> {
    match &challenge.phase {
        Phase::Awaited => None,
        Phase::Asking(asking) => asking.live.map(|live| Method::proof(live.method)),
        // The page only said why: nothing was asked for.
        Phase::Decided(Decided { outcome: Outcome::Declined(_), .. }) => None,
        Phase::Decided(decided) => decided.proof,
    }
}

fn method(proof: Proof) -> MethodName {
    match proof {
        Proof::Code(Channel::Sms) => MethodName::Sms,
        Proof::Code(Channel::Email) => MethodName::Email,
        Proof::Approval => MethodName::Approval,
        Proof::Passkey => MethodName::Passkey,
        Proof::PaymentConfirmation => MethodName::PaymentConfirmation,
    }
}

fn embedding(embedding: Embedding) -> EmbeddingName {
    match embedding {
        Embedding::Emv => EmbeddingName::ThreeDSecure,
        Embedding::Redirect => EmbeddingName::Redirect,
    }
}

fn handed_over(decided: &Decided) -> HandedOver {
    match decided.handover {
        Handover::Pending => HandedOver::Pending,
        Handover::Acknowledged => HandedOver::Acknowledged,
        Handover::GivenUp => HandedOver::GivenUp,
    }
}

fn state(transaction: &Transaction) -> Option<String> {
    match &transaction.via {
        Via::Emv(_) => None,
        Via::Redirect(redirect) => redirect.state.clone(),
    }
}
