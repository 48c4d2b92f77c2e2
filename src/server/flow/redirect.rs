//! Challenges that an issuer asks for itself: begun by its request, opened by their link, ended by it if it changes its mind.
//!
//! What not: nothing of HTTP and no reading of bodies (`api::challenges`), and no rule of a challenge. Once it is open it is a
//! challenge like any other. What a request may say more is a field of [`Asked`].

use super::transaction::{Redirect, Theme, Transaction, Via, place, seal};
use super::{Advanced, Extras, FlowFault, advance, cards, intake, language};
use crate::challenge::{
    CReqDigest, Challenge, Command, Decided, Decline, Embedding, Facts, Method, Outcome, Phase, Standing, Withdrawal,
};
use crate::emv::areq::Purchase;
use crate::emv::value::{MessageCategory, TransactionId, Version, WebUrl, WindowSize};
use crate::server::app::App;
use crate::server::flow::enrolment::Enrolment;
use crate::server::passkeys::Passkey;
use crate::server::ports::{Card, CardChange, CardStatus, Changed, NewChallenge, Placed};
use sha2::{Digest, Sha256};

/// How often a request is decided anew when its card keeps changing.
const DECIDED: usize = 8;

/// What an issuer asks for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who is to prove it.
    pub whom: Whom,
    /// Payment or not.
    pub category: MessageCategory,
    /// Who is paid, or where the card is to be used.
    pub merchant: Merchant,
    /// What is paid.
    pub purchase: Option<Purchase>,
    /// The ways that may be offered, best first; none: those of the settings.
    pub methods: Option<Vec<Method>>,
    /// Language of the page, if the issuer knows it.
    pub language: Option<String>,
    /// Minutes, positive behind UTC.
    pub time_zone: Option<i32>,
    /// Light or dark; none: as the browser prefers.
    pub theme: Option<Theme>,
    /// Where the browser goes in the end.
    pub back: Redirect,
}

/// A merchant, with what the issuer's app and records are told of it.
#[derive(Clone, Debug, Default)]
pub struct Merchant {
    /// As the cardholder sees it.
    pub name: String,
    /// The acquirer's id of it.
    pub id: Option<String>,
    /// Its site; nobody calls it.
    pub url: Option<String>,
    /// `mcc`, four digits.
    pub category_code: Option<String>,
    /// ISO 3166 numeric.
    pub country: Option<String>,
}

/// Who is to prove it.
#[derive(Clone, Debug)]
pub enum Whom {
    /// The holder of a card that is enrolled here, by our id.
    Card(String),
    /// Somebody whose addresses come with the request.
    Contact(Contact),
}

/// Addresses that come with a request. Shows none in `Debug`.
#[derive(Clone, Default)]
pub struct Contact {
    /// Mobile number in E.164.
    pub phone: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// They have the issuer's app.
    pub app: bool,
    /// Last four digits of the card; empty where there is none.
    pub last_four: String,
    /// Card scheme, lower case; empty for none.
    pub scheme: String,
    /// The issuer's own id of them; empty for none.
    pub client_id: String,
}

impl std::fmt::Debug for Contact {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Contact(…)")
    }
}

/// What became of a request for a challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// There is one of this id now, or was already.
    Placed,
    /// The issuer has no such card.
    NoCard,
    /// None of the ways that were named is possible here, though others are.
    NoWay,
    /// It would be declined, and the settings want no page to say so.
    Declined(Decline),
}

/// An id of version 8 out of bytes: of what may be asked for twice.
pub fn derived_id(bytes: [u8; 16]) -> String {
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}

/// Whether an issuer may have browsers sent to an address: one of its own in `api.return_urls`, whole or up to a slash.
pub fn may_return(rules: &[String], issuer: &str, url: &WebUrl) -> bool {
    let fits = |known: &str| url.as_str() == known || (known.ends_with('/') && url.as_str().starts_with(known));
    rules.iter().filter_map(|rule| rule.split_once(' ')).any(|(whose, known)| whose == issuer && fits(known))
}

/// The pairs of an address's own query, in order. A form that is sent by GET replaces the query, so it brings them along.
pub fn own_query(url: &WebUrl) -> Vec<(String, String)> {
    let query = url.as_str().split_once('?').map_or("", |(_, query)| query);
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

/// Begins a challenge of this id, unless there is one. Nothing is sent: that waits for the cardholder.
///
/// # Errors
/// [`FlowFault`]; then there is none.
pub async fn begin(app: &App, issuer: &str, id: &TransactionId, asked: &Asked) -> Result<Begun, FlowFault> {
    for _ in 0..DECIDED {
        if app.store.challenge_of(issuer, id).await?.is_some() {
            return Ok(Begun::Placed);
        }
        let (card, standing, enrolment) = match &asked.whom {
            Whom::Card(card) => {
                let Some((card, standing)) = app.store.card_by_id(issuer, card).await? else { return Ok(Begun::NoCard) };
                let enrolment = cards::enrolment(app, &card)?;
                (card, standing, enrolment)
            }
            Whom::Contact(contact) => {
                let (card, standing) = card_of(app, issuer, contact).await?;
                (card, standing, enrolled(contact))
            }
        };
        let passkeys = cards::passkeys(app, &card.id).await?;
        let possible = intake::methods(app, &enrolment, &passkeys);
        let methods = asked.methods.as_ref().map_or_else(|| possible.clone(), |named| among(named, &possible));
        let decline = if enrolment.refused || card.status != CardStatus::Active {
            Some(Decline::Refused)
        } else if standing.is_blocked(app.clock.now()) {
            Some(Decline::Blocked)
        } else if possible.is_empty() {
            Some(Decline::NoContact)
        } else {
            None
        };
        match decline {
            None if methods.is_empty() => return Ok(Begun::NoWay),
            Some(decline) if !app.settings.intake.explain_declines => return Ok(Begun::Declined(decline)),
            _ => {}
        }
        let facts = Facts {
            id: id.clone(),
            // No message is sent. The newest one has a reason for every ending.
            version: Version::V231,
            category: asked.category,
            embedding: Embedding::Redirect,
            password: enrolment.password.is_some(),
            asks: enrolment.asks,
            trust_list: app.settings.methods.trust_list,
            methods,
            decline,
            created_at: app.clock.now(),
        };
        let challenge = Challenge::new(facts, standing);
        let transaction = transaction(app, asked, &card, enrolment, passkeys);
        let new = NewChallenge {
            due: challenge.due(&app.policy),
            transaction: transaction.seal(&app.keys, app.chance.as_ref(), id)?,
            challenge,
            card_version: card.version,
            card: card.id,
        };
        match app.store.place(new).await? {
            Placed::New => {
                tracing::info!(acs_trans_id = %id, issuer, ?decline, "challenge placed");
                return Ok(Begun::Placed);
            }
            Placed::Known => return Ok(Begun::Placed),
            // It may have lost what this was decided by.
            Placed::CardMoved => {}
        }
    }
    Err(FlowFault::Contended)
}

fn transaction(app: &App, asked: &Asked, card: &Card, enrolment: Enrolment, passkeys: Vec<Passkey>) -> Transaction {
    let mut salt = [0_u8; 16];
    app.chance.fill(&mut salt);
    let merchant = asked.merchant.clone();
    let scheme = match &asked.whom {
        Whom::Card(_) => String::new(),
        Whom::Contact(contact) => contact.scheme.clone(),
    };
    Transaction {
        via: Via::Redirect(asked.back.clone()),
        category: asked.category,
        merchant: merchant.name,
        merchant_id: merchant.id,
        merchant_url: merchant.url,
        mcc: merchant.category_code,
        merchant_country: merchant.country,
        purchase: asked.purchase.clone(),
        indicators: Vec::new(),
        theme: asked.theme,
        languages: asked.language.iter().cloned().collect(),
        time_zone: asked.time_zone,
        card: card.id.clone(),
        client_id: Some(card.client_id.clone()),
        last_four: card.last_four.clone(),
        scheme,
        enrolment,
        passkeys,
        salt,
        code_key: app.keys.active().to_owned(),
    }
}

/// Those of the named ways that are possible, in the order they were named. A passkey alone is none: the browser may have none.
fn among(named: &[Method], possible: &[Method]) -> Vec<Method> {
    let ways: Vec<Method> = named.iter().copied().filter(|method| possible.contains(method)).collect();
    if ways == [Method::Passkey] { Vec::new() } else { ways }
}

fn enrolled(contact: &Contact) -> Enrolment {
    Enrolment { phone: contact.phone.clone(), email: contact.email.clone(), app: contact.app, ..Enrolment::default() }
}

/// The card that stands for a contact: the same for the same contact, so that failures in a row are counted and block it as
/// they do any card (RTS Art. 4(3)(b)). Everything that can be seen of a card is part of what names it, so no challenge ever
/// shows another's.
async fn card_of(app: &App, issuer: &str, contact: &Contact) -> Result<(Card, Standing), FlowFault> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let (phone, email) = (text(&contact.phone), text(&contact.email).to_lowercase());
    let parts = [issuer, &phone, &email, &contact.client_id, &contact.last_four].map(str::as_bytes);
    // Under every key, so that a rotation of keys forgets no block; made under the active one.
    let ids: Vec<String> = app.keys.digests("contact", &parts).iter().filter_map(|digest| contact_id(digest)).collect();
    let id = ids.first().cloned().ok_or(FlowFault::Unreadable("contact"))?;
    for _ in 0..DECIDED {
        for id in &ids {
            if let Some(found) = app.store.card_by_id(issuer, id).await? {
                return Ok(found);
            }
        }
        let card = Card {
            id: id.clone(),
            issuer: issuer.to_owned(),
            number: None,
            last_four: contact.last_four.clone(),
            client_id: contact.client_id.clone(),
            client_number: String::new(),
            client_title: None,
            status: CardStatus::Active,
            enrolment: seal(&app.keys, app.chance.as_ref(), &place("card", &id), &enrolled(contact))?,
            description: None,
            version: 0,
        };
        let change = CardChange { card, expected: None, tasks: Vec::new(), events: Vec::new(), now: app.clock.now() };
        if app.store.change_card(change).await? == Changed::NumberTaken {
            return Err(FlowFault::NumberTaken);
        }
    }
    Err(FlowFault::Contended)
}

/// The id of the card that stands for a contact.
fn contact_id(digest: &[u8]) -> Option<String> {
    digest.first_chunk().map(|bytes| derived_id(*bytes))
}

/// The link of a challenge is followed, and its page continued, in a browser that asks for these languages: the first code goes
/// out. Doing so again changes nothing and sends nothing, as with a CReq. `None` when there is no such challenge, or it has no link.
///
/// # Errors
/// [`FlowFault`]; then nothing has changed.
pub async fn open(app: &App, id: &TransactionId, asked: &[String]) -> Result<Option<Advanced>, FlowFault> {
    let Some(stored) = app.store.load(id).await? else { return Ok(None) };
    if stored.challenge.facts.embedding != Embedding::Redirect {
        return Ok(None);
    }
    language::adopt(app, &stored, &Transaction::of(&app.keys, &stored)?, asked).await?;
    let creq = CReqDigest(Sha256::new().chain_update("start").chain_update(id.canonical()).finalize().into());
    advance(app, id, Extras::default(), |_, _| Ok(Command::Open { creq, window: WindowSize::Full })).await
}

/// An issuer ends a challenge of its own, whatever brought it: how it has ended, now or before. `None` when there is none.
///
/// # Errors
/// [`FlowFault`]; then the challenge goes on.
pub async fn withdraw(app: &App, issuer: &str, id: &TransactionId) -> Result<Option<Outcome>, FlowFault> {
    if app.store.challenge_of(issuer, id).await?.is_none() {
        return Ok(None);
    }
    let why = Withdrawal::Requested;
    let advanced = advance(app, id, Extras::default(), |_, _| Ok(Command::Withdraw { why })).await?;
    Ok(advanced.and_then(|advanced| match advanced.challenge.phase {
        Phase::Decided(Decided { outcome, .. }) => Some(outcome),
        Phase::Awaited | Phase::Asking(_) => None,
    }))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn url(text: &str) -> WebUrl {
        WebUrl::parse(text, WebUrl::GENERAL_LIMIT, true).unwrap()
    }

    #[test]
    fn a_browser_goes_back_only_where_its_issuer_may_send_it() {
        let rules = ["bank https://bank.example/back", "bank https://bank.example/app/", "other https://other.example/"];
        let rules = rules.map(str::to_owned);
        for (text, may) in [
            ("https://bank.example/back", true),
            ("HTTPS://Bank.Example:443/back", true),
            ("https://bank.example/back?order=1", false),
            ("https://bank.example/back/more", false),
            ("https://bank.example/app/", true),
            ("https://bank.example/app/a?b=c", true),
            ("https://bank.example/app", false),
            ("https://bank.example/app/../back", true),
            ("https://bank.example/app/../other", false),
            ("https://bank.example/app/%2e%2e/other", false),
            ("https://bank.example.evil.example/app/", false),
            ("http://bank.example/back", false),
            ("https://other.example/", false),
        ] {
            assert_eq!(may_return(&rules, "bank", &url(text)), may, "{text}");
        }
        assert!(!may_return(&[], "bank", &url("https://bank.example/back")));
        assert!(!may_return(&rules, "nobody", &url("https://bank.example/back")));
    }

    #[test]
    fn ways_keep_the_order_they_were_named_in_and_a_passkey_is_never_alone() {
        use Method::{Approval, Email, Passkey, Sms};
        for (named, possible, ways) in [
            (vec![Email, Sms], vec![Passkey, Sms, Email], vec![Email, Sms]),
            (vec![Sms, Passkey], vec![Passkey, Email], vec![]),
            (vec![Passkey, Email], vec![Email, Passkey], vec![Passkey, Email]),
            (vec![Approval], vec![Sms], vec![]),
        ] {
            assert_eq!(among(&named, &possible), ways, "{named:?} of {possible:?}");
        }
    }

    #[test]
    fn a_derived_id_is_a_uuid_of_version_eight() {
        let id = derived_id([0xff; 16]);
        assert_eq!(id, "ffffffff-ffff-8fff-bfff-ffffffffffff");
        assert!(id.parse::<TransactionId>().is_ok());
    }

    #[test]
    fn a_contact_shows_no_address() {
        let contact = Contact { phone: Some("+491701234567".into()), email: Some("a@b.example".into()), ..Contact::default() };
        let shown = format!("{:?}", Whom::Contact(contact));
        assert!(!shown.contains("+49") && !shown.contains('@'), "{shown}");
    }
}
