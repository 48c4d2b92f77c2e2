//! An AReq arrives from a directory server: challenge it, wave it through, or decline; answer ARes or Erro.

use super::FlowFault;
use super::answered;
use super::cards::{enrolment, passkeys};
use super::enrolment::Enrolment;
use super::transaction::{Emv, Transaction, Via};
use crate::challenge::{Challenge, Channel, Decline, Embedding, Facts, Method, Standing, named, offer};
use crate::emv::areq::{AReq, Head, Options, Purchase, Request, parse};
use crate::emv::ares::{ARes, Basis, Offer, Refusal};
use crate::emv::value::{
    ChallengeIndicator, MessageCategory, Scheme, TransStatus, TransStatusReason, TransactionId, Version, WebUrl,
};
use crate::emv::{Erro, ErrorCode, Fault};
use crate::server::app::App;
use crate::server::passkeys::Passkey;
use crate::server::ports::{Begun, Card, CardStatus, Event, Intake, NewChallenge, NewEvent, Subject};
use crate::server::settings::check::parse_limit;
use crate::server::system::{random_token, random_uuid};
use std::str::FromStr;

/// How often a request is decided anew when its card keeps changing.
const DECIDED: usize = 8;

/// The answer's JSON: ARes, or Erro when the request cannot be accepted. The same request gets the same answer again.
/// `None` when the message was an Erro: that is never answered with another (FAQ 52).
///
/// # Errors
/// [`FlowFault`] when nothing could be stored; the caller answers Erro 403 and the directory server may ask again.
pub async fn receive(app: &App, body: &[u8]) -> Result<Option<String>, FlowFault> {
    let request = match parse(body, Options { allow_http: app.settings.is_demo() }) {
        Err(fault) if !fault.may_be_answered() => return Ok(None),
        Err(fault) => return Ok(Some(refused(&fault))),
        Ok(request) => request,
    };
    let head = match &request {
        Request::OtherChannel(head) => head.clone(),
        Request::Browser(areq) => areq.head.clone(),
    };
    if let Some((digest, ares)) = app.store.answered(&head.three_ds_server_trans_id, &head.ds_trans_id).await? {
        return Ok(Some(if app.keys.is_digest_of(&digest, body) { ares } else { repeated(&head) }));
    }
    let areq = match request {
        Request::OtherChannel(_) => None,
        Request::Browser(areq) if !may_use(app, &areq.ds_url) => {
            return Ok(Some(refused(&fault_of(&areq.head, ErrorCode::AccessDenied, "dsURL"))));
        }
        Request::Browser(areq) => Some(*areq),
    };
    for _ in 0..DECIDED {
        let (card, decision) = match &areq {
            None => (None, Decision::NotAuthenticated(TransStatus::U, TransStatusReason::UNSUPPORTED_DEVICE)),
            Some(areq) => decide(app, areq).await?,
        };
        // A card that was changed meanwhile may have lost what the decision rests on.
        if let Some(answer) = answer(app, body, &head, decision, areq.as_ref().zip(card.as_ref())).await? {
            return Ok(Some(answer));
        }
    }
    Err(FlowFault::Contended)
}

/// What is decided about a request.
enum Decision {
    Challenge(Box<Challenged>),
    /// `Y`, or `I` where the requestor only shares data.
    Frictionless {
        status: TransStatus,
        category: MessageCategory,
        scheme: &'static str,
        low_value: bool,
    },
    NotAuthenticated(TransStatus, TransStatusReason),
}

struct Challenged {
    standing: Standing,
    enrolment: Enrolment,
    passkeys: Vec<Passkey>,
    methods: Vec<Method>,
    decline: Option<Decline>,
}

impl Challenged {
    /// Codes go with the card's password where it has one (seed 000).
    fn password(&self) -> bool {
        self.enrolment.password.is_some()
    }
}

/// Whether results may go to this URL: outside demo only to the directory servers of the settings.
fn may_use(app: &App, url: &WebUrl) -> bool {
    let allowed = |known: &String| {
        let text = url.as_str();
        text == known || (known.ends_with('/') && text.starts_with(known))
    };
    app.settings.is_demo() && app.settings.intake.ds_urls.is_empty() || app.settings.intake.ds_urls.iter().any(allowed)
}

async fn decide(app: &App, areq: &AReq) -> Result<(Option<Card>, Decision), FlowFault> {
    let fingerprints = app.keys.fingerprints(areq.pan.expose());
    let Some((card, standing)) = app.store.card(&fingerprints).await? else {
        return Ok((None, Decision::NotAuthenticated(TransStatus::N, TransStatusReason::NO_CARD_RECORD)));
    };
    let decision = decide_for(app, areq, &card, standing).await?;
    Ok((Some(card), decision))
}

async fn decide_for(app: &App, areq: &AReq, card: &Card, standing: Standing) -> Result<Decision, FlowFault> {
    let enrolment = enrolment(app, card)?;
    let passkeys = passkeys(app, &card.id).await?;
    // A challenge is not allowed then (protocol reference §4.6, FAQ 29). 2.1.0 does not know the value.
    let only_shares = areq.challenge_indicators.contains(&ChallengeIndicator::DATA_SHARE_ONLY);
    let stopped = if enrolment.refused || card.status != CardStatus::Active {
        Some(Decline::Refused)
    } else {
        standing.is_blocked(app.clock.now()).then_some(Decline::Blocked)
    };
    let waved = |status, low_value| Decision::Frictionless { status, category: areq.category, scheme: scheme(areq), low_value };
    if stopped.is_none()
        && let Some(low_value) = is_frictionless(app, areq)
    {
        return Ok(waved(TransStatus::Y, low_value));
    }
    if stopped.is_none() && only_shares {
        return Ok(waved(TransStatus::I, false));
    }
    let methods = methods(app, &enrolment, &passkeys);
    let decline = stopped.or_else(|| methods.is_empty().then_some(Decline::NoContact));
    if let Some(decline) = decline.filter(|_| only_shares || !app.settings.intake.explain_declines) {
        let (status, reason) = decline.answer();
        return Ok(Decision::NotAuthenticated(status, reason));
    }
    Ok(Decision::Challenge(Box::new(Challenged { standing, enrolment, passkeys, methods, decline })))
}

/// What the card is enrolled for, this server can do, and the issuer's rules allow; no text message where the card's country
/// always gets mail (seed 000).
pub fn methods(app: &App, enrolment: &Enrolment, passkeys: &[Passkey]) -> Vec<Method> {
    let email_only = enrolment.country.as_ref().is_some_and(|country| app.settings.intake.email_countries.contains(country));
    let can = |method: &Method| match method {
        Method::Sms => !email_only && app.sender(Channel::Sms).is_some(),
        Method::Email => app.sender(Channel::Email).is_some(),
        Method::Approval => true,
        Method::Passkey => app.passkeys.is_some(),
    };
    let ways: Vec<Method> = enrolment.ways(passkeys).into_iter().filter(can).collect();
    offer(&ways, enrolment.password.is_some(), &app.offer)
}

/// Whether the issuer's rules wave a request through, and if so whether because of its amount.
fn is_frictionless(app: &App, areq: &AReq) -> Option<bool> {
    let rules = &app.settings.intake;
    if areq.category != MessageCategory::Payment || areq.challenge_indicators.contains(&ChallengeIndicator::CHALLENGE_MANDATED) {
        return None;
    }
    let prefix = rules.frictionless_prefixes.iter().any(|prefix| areq.pan.expose().starts_with(prefix));
    let small = areq.purchase.as_ref().is_some_and(|purchase| {
        let limits = rules.frictionless_below.iter().filter_map(|rule| parse_limit(rule));
        limits.into_iter().any(|(currency, limit)| is_below(purchase, currency, limit))
    });
    (prefix || small).then_some(small)
}

fn is_below(purchase: &Purchase, currency: iso_currency::Currency, limit: u128) -> bool {
    // A message whose exponent is not the currency's own is compared with nothing: challenge it.
    let same = purchase.currency.number() == currency.numeric()
        && currency.exponent().is_some_and(|exponent| u32::from(purchase.amount.exponent()) == u32::from(exponent));
    same && purchase.amount.minor_units().parse::<u128>().is_ok_and(|amount| amount < limit)
}

/// Stores the decision with its answer, unless the request had been answered before; `None` when the card has changed since.
async fn answer(
    app: &App,
    body: &[u8],
    head: &Head,
    decision: Decision,
    known: Option<(&AReq, &Card)>,
) -> Result<Option<String>, FlowFault> {
    let id = TransactionId::from_str(&random_uuid(app.chance.as_ref())).map_err(|_| FlowFault::Unreadable("own id"))?;
    let ares = ares(app, head, &id, &decision).map_err(|refusal| FlowFault::OwnMessage(refusal.to_string()))?;
    let mut intake = Intake {
        server_trans_id: head.three_ds_server_trans_id.clone(),
        ds_trans_id: head.ds_trans_id.clone(),
        digest: app.keys.body_digest(body),
        ares: ares.to_json(),
        at: app.clock.now(),
        card: known.map(|(_, card)| (card.id.clone(), card.version)),
        challenge: None,
        events: Vec::new(),
    };
    match (decision, known) {
        (Decision::Challenge(challenged), Some((areq, card))) => {
            intake.challenge = Some(begin(app, &id, *challenged, areq, card)?);
        }
        (Decision::Frictionless { status, low_value, .. }, Some((areq, card))) => {
            intake.events.push(told(app, &id, (areq, card), (status, None), low_value)?);
        }
        (Decision::NotAuthenticated(status, reason), Some((areq, card))) => {
            intake.events.push(told(app, &id, (areq, card), (status, Some(reason)), false)?);
        }
        (_, None) => {}
    }
    let ours = intake.ares.clone();
    let owes = !intake.events.is_empty();
    let begun = app.store.begin(intake).await?;
    if begun == Begun::New {
        tracing::info!(acs_trans_id = %id, trans_status = ares.status().code(), "areq answered");
        if owes {
            app.bells.ring();
        }
    }
    Ok(match begun {
        Begun::New => Some(ours),
        Begun::Same(ares) => Some(ares),
        Begun::Different => Some(repeated(head)),
        Begun::CardMoved => None,
    })
}

/// What the issuer is told of a request that needs no challenge.
fn told(
    app: &App,
    id: &TransactionId,
    (areq, card): (&AReq, &Card),
    (status, reason): (TransStatus, Option<TransStatusReason>),
    low_value: bool,
) -> Result<NewEvent, FlowFault> {
    let transaction = transaction(app, areq, card, Enrolment::default(), Vec::new());
    let event = random_token(app.chance.as_ref());
    Ok(NewEvent {
        facts: Some(answered::Facts { transaction, status, reason, low_value }.seal(&app.keys, app.chance.as_ref(), &event)?),
        id: event,
        issuer: card.issuer.clone(),
        subject: Subject::Transaction(id.clone()),
        event: Event::Answered,
    })
}

fn transaction(app: &App, areq: &AReq, card: &Card, enrolment: Enrolment, passkeys: Vec<Passkey>) -> Transaction {
    let mut salt = [0_u8; 16];
    app.chance.fill(&mut salt);
    let mut languages: Vec<String> = areq.browser.language.iter().cloned().collect();
    languages.extend(areq.browser.accept_language.iter().cloned());
    Transaction {
        via: Via::Emv(Emv {
            version: areq.head.version,
            server_trans_id: areq.head.three_ds_server_trans_id.clone(),
            ds_trans_id: areq.head.ds_trans_id.clone(),
            ds_url: areq.ds_url.clone(),
            notification_url: areq.notification_url.clone(),
        }),
        category: areq.category,
        merchant: areq.merchant_name.clone().unwrap_or_default(),
        merchant_id: areq.merchant_id.clone(),
        merchant_url: areq.merchant_url.clone(),
        mcc: areq.mcc.clone(),
        merchant_country: areq.merchant_country.clone(),
        purchase: areq.purchase.clone(),
        indicators: areq.challenge_indicators.clone(),
        theme: None,
        languages,
        time_zone: areq.browser.time_zone_minutes,
        card: card.id.clone(),
        client_id: Some(card.client_id.clone()),
        last_four: areq.pan.last_four().to_owned(),
        scheme: scheme(areq).to_owned(),
        enrolment,
        passkeys,
        salt,
        code_key: app.keys.active().to_owned(),
    }
}

fn begin(app: &App, id: &TransactionId, challenged: Challenged, areq: &AReq, card: &Card) -> Result<NewChallenge, FlowFault> {
    let facts = Facts {
        id: id.clone(),
        version: areq.head.version,
        category: areq.category,
        embedding: Embedding::Emv,
        password: challenged.password(),
        asks: challenged.enrolment.asks,
        trust_list: app.settings.methods.trust_list && areq.head.version != Version::V210,
        methods: challenged.methods,
        decline: challenged.decline,
        created_at: app.clock.now(),
    };
    let transaction = transaction(app, areq, card, challenged.enrolment, challenged.passkeys);
    let challenge = Challenge::new(facts, challenged.standing);
    Ok(NewChallenge {
        due: challenge.due(&app.policy),
        transaction: transaction.seal(&app.keys, app.chance.as_ref(), id)?,
        challenge,
        card: card.id.clone(),
        card_version: card.version,
    })
}

/// The scheme of the card, lower case, or empty.
fn scheme(areq: &AReq) -> &'static str {
    Scheme::of_number(areq.pan.expose()).map_or("", Scheme::name)
}

fn ares(app: &App, head: &Head, id: &TransactionId, decision: &Decision) -> Result<ARes, Refusal> {
    let rules = &app.settings.intake;
    let mut basis = Basis::answering(head, id.clone(), rules.reference_number.clone());
    basis.acs_operator_id = (!rules.operator_id.is_empty()).then(|| rules.operator_id.clone());
    match decision {
        Decision::Challenge(challenged) => {
            let url = format!("{}/challenge", app.settings.public_url());
            let acs_url =
                WebUrl::parse(&url, WebUrl::GENERAL_LIMIT, app.settings.is_demo()).map_err(|_| Refusal::Malformed("acsURL"))?;
            let (authentication_methods, authentication_type) =
                named(challenged.methods.first().copied().map(Method::proof), challenged.password());
            let offer = Offer { acs_url, mandated: rules.mandated, authentication_type, authentication_methods };
            ARes::challenge(basis, offer)
        }
        Decision::Frictionless { status, category, scheme, .. } => {
            basis.eci = app.settings.results.eci(scheme, *category, *status);
            ARes::frictionless(basis, *status, None)
        }
        Decision::NotAuthenticated(status, reason) => ARes::not_authenticated(basis, *status, *reason),
    }
}

fn repeated(head: &Head) -> String {
    refused(&fault_of(head, ErrorCode::IdNotRecognised, "threeDSServerTransID, dsTransID: used by another request"))
}

fn fault_of(head: &Head, code: ErrorCode, detail: &str) -> Fault {
    let recognised = crate::emv::erro::Recognised {
        message_type: Some(crate::emv::value::MessageType::AReq),
        version: Some(head.version),
        ids: crate::emv::erro::KnownIds {
            three_ds_server: Some(head.three_ds_server_trans_id.clone()),
            ds: Some(head.ds_trans_id.clone()),
            acs: None,
        },
    };
    recognised.fault(code, detail)
}

fn refused(fault: &Fault) -> String {
    tracing::info!(error_code = %fault.code, error_detail = %fault.detail, "message refused");
    Erro::from_fault(fault).to_json()
}
