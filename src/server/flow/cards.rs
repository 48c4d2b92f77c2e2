//! Cards the issuer has enrolled.

use super::enrolment::Enrolment;
use super::instruments::description::Description;
use super::instruments::{Decided, Door, Instrument, hash_of, opened, settle};
use super::transaction::{Transaction, open, place, seal};
use super::{Extras, FlowFault, advance};
use crate::challenge::{Block, BlockReason, Command, Facts, Method, Moment, Standing, Withdrawal};
use crate::emv::value::{Pan, TransactionId};
use crate::server::app::App;
use crate::server::passkeys::Passkey;
use crate::server::ports::{Card, CardNumber, CardStatus, KeptPasskey, Sealed};
use crate::server::seal::number_root;
use crate::server::settings::Secret;
use crate::server::system::random_uuid;
use async_trait::async_trait;
use std::convert::Infallible;

/// What an issuer says about a cardholder besides how to reach them: its own id, number and title, empty for none; and the
/// password, to be hashed unless what is kept is of the same.
#[derive(Clone, Copy, Debug, Default)]
pub struct Client<'a> {
    /// `clientId` of seed 003.
    pub id: &'a str,
    /// `clientNumber`.
    pub number: &'a str,
    /// `clientTitle`.
    pub title: &'a str,
    /// The password; none: the enrolment has its hash, if there is any.
    pub password: Option<&'a Secret>,
}

/// Enrols a card and returns our id of it: a keyed fingerprint and the last four digits of its number are kept, the enrolment
/// encrypted, the number itself nowhere. A card that is enrolled already gets the new enrolment, with all that follows from a
/// change ([`super::instruments`]); if that is what it has, nothing follows.
///
/// # Errors
/// [`FlowFault`]; then nothing was stored, or a challenge may still be open, which the outbox ends.
pub async fn enrol(app: &App, issuer: &str, pan: &Pan, enrolment: &Enrolment, client: Client<'_>) -> Result<String, FlowFault> {
    let Ok(enrolled) = settle(app, Enrolling { issuer, pan, enrolment, client, hashed: None }).await?;
    Ok(enrolled.card.id)
}

struct Enrolling<'a> {
    issuer: &'a str,
    pan: &'a Pan,
    enrolment: &'a Enrolment,
    client: Client<'a>,
    hashed: Option<String>,
}

#[async_trait]
impl Door for Enrolling<'_> {
    type Reason = Infallible;

    async fn decide(&mut self, app: &App) -> Result<Decided<Infallible>, FlowFault> {
        let Self { issuer, pan, enrolment, client, hashed } = self;
        let known = app.store.card(&app.keys.fingerprints(pan.expose())).await?;
        let before = known.map(|(card, _)| opened(app, card)).transpose()?;
        if before.as_ref().is_some_and(|before| before.card.issuer != *issuer) {
            return Err(FlowFault::NumberTaken);
        }
        let mut after = before.clone().unwrap_or_else(|| nothing_yet(random_uuid(app.chance.as_ref()), issuer));
        let password = match client.password {
            Some(password) => Some(hash_of(app, after.enrolment.password.as_deref(), password, hashed).await?),
            None => enrolment.password.clone(),
        };
        after.enrolment = Enrolment { title: client.title.to_owned(), password, ..(*enrolment).clone() };
        let card = &mut after.card;
        let found = |number: &CardNumber| number.root.is_some() && number.fingerprint.key == app.keys.active();
        if !card.number.as_ref().is_some_and(found) {
            card.number = Some(number(app, &card.id, pan)?);
        }
        card.last_four = pan.last_four().to_owned();
        card.client_id = client.id.to_owned();
        card.client_number = client.number.to_owned();
        card.client_title = title_digests(app, client.title).into_iter().next();
        Ok(Decided::Becomes { before: before.map(Box::new), after: Box::new(after) })
    }
}

/// A card of which nothing is known.
fn nothing_yet(id: String, issuer: &str) -> Instrument {
    let card = Card {
        id,
        issuer: issuer.to_owned(),
        number: None,
        last_four: String::new(),
        client_id: String::new(),
        client_number: String::new(),
        client_title: None,
        status: CardStatus::Active,
        enrolment: Sealed(Vec::new()),
        description: None,
        version: 0,
    };
    Instrument { card, enrolment: Enrolment::default(), description: Description::default() }
}

/// What a card's number is found by.
///
/// # Errors
/// [`FlowFault`] when sealing fails.
pub fn number(app: &App, card: &str, pan: &Pan) -> Result<CardNumber, FlowFault> {
    let root = number_root(pan.expose());
    Ok(CardNumber {
        fingerprint: app.keys.fingerprint(root.as_ref()),
        root: Some(app.keys.seal(app.chance.as_ref(), &place("number", card), root.as_ref())?),
    })
}

/// Digests a client's title is found by, the active key's first; none for an empty one.
pub fn title_digests(app: &App, title: &str) -> Vec<Vec<u8>> {
    if title.is_empty() { Vec::new() } else { app.keys.digests("client title", &[title.as_bytes()]) }
}

/// Ends the open challenges of a card that use what it no longer has: a phone, mail address or password that was changed, or the
/// card itself (ASVS 6.5.6, 7.4.2).
///
/// # Errors
/// [`FlowFault`]; then some may still be open.
pub async fn end_challenges(app: &App, card: &str) -> Result<(), FlowFault> {
    let mut trouble = None;
    for id in app.store.open_challenges(card).await? {
        // One that cannot be ended must not keep the others open.
        if let Err(fault) = end_challenge(app, &id).await {
            tracing::error!(acs_trans_id = %id, %fault, "challenge of a changed card cannot be ended");
            // One that cannot be read will not be on another day, and leads nobody anywhere.
            trouble = Some(fault).filter(|fault| matches!(fault, FlowFault::Store(_) | FlowFault::Contended)).or(trouble);
        }
    }
    trouble.map_or(Ok(()), Err)
}

async fn end_challenge(app: &App, id: &TransactionId) -> Result<(), FlowFault> {
    let Some(card) = app.store.card_of(id).await? else { return Ok(()) };
    let Some(stored) = app.store.load(id).await? else { return Ok(()) };
    let begun = Transaction::of(&app.keys, &stored)?;
    let begun_with = (&begun.enrolment, begun.client_id.as_deref());
    if has_lost(&stored.challenge.facts, begun_with, &card, &enrolment(app, &card)?) {
        let withdraw = Command::Withdraw { why: Withdrawal::CardChanged };
        advance(app, id, Extras::default(), |_, _| Ok(withdraw.clone())).await?;
    }
    Ok(())
}

/// Whether a challenge uses something that its card no longer has. One that only says why nothing is asked uses nothing. What it
/// was begun with is an enrolment and the client's id, if that was noted.
fn has_lost(facts: &Facts, (begun_with, client): (&Enrolment, Option<&str>), card: &Card, present: &Enrolment) -> bool {
    // Approvals are shown to the card's client of today.
    let other_client = client.is_some_and(|client| client != card.client_id);
    let of = |method: Method| match method {
        Method::Sms => begun_with.phone != present.phone,
        Method::Email => begun_with.email != present.email,
        Method::Approval => begun_with.app && (!present.app || other_client),
        // Whether it is still there is looked up when it is used: one that was removed is good for nothing by then.
        Method::Passkey => false,
    };
    let stopped = card.status != CardStatus::Active || present.refused;
    let password = facts.password && begun_with.password != present.password;
    facts.decline.is_none() && (stopped || password || facts.methods.iter().copied().any(of))
}

/// Blocks a card until a moment, as too many wrong entries do.
///
/// # Errors
/// [`FlowFault`]; then nothing has changed.
pub async fn block(app: &App, pan: &Pan, until: Moment) -> Result<(), FlowFault> {
    let block = Block { until, reason: BlockReason::WrongEntries };
    let standing = Standing { failures: app.policy.card_failures, last_failure: Some(app.clock.now()), block: Some(block) };
    Ok(app.store.set_standing(&app.keys.fingerprints(pan.expose()), standing).await?)
}

/// A card's enrolment.
///
/// # Errors
/// [`FlowFault`] when it cannot be decrypted.
pub fn enrolment(app: &App, card: &Card) -> Result<Enrolment, FlowFault> {
    open(&app.keys, &place("card", &card.id), &card.enrolment, "enrolment")
}

/// A card's passkeys, oldest first.
///
/// # Errors
/// [`FlowFault`] when one cannot be read.
pub async fn passkeys(app: &App, card: &str) -> Result<Vec<Passkey>, FlowFault> {
    let kept = app.store.passkeys(card).await?;
    kept.iter().map(|kept| open(&app.keys, &place("passkey", &kept.credential_id), &kept.sealed, "passkey")).collect()
}

/// Stores the counter of a passkey that was used, unless the passkey is gone.
///
/// # Errors
/// [`FlowFault`]; then nothing was stored.
pub async fn use_passkey(app: &App, card: &str, passkey: &Passkey) -> Result<(), FlowFault> {
    let credential_id = passkey.id();
    let sealed = seal(&app.keys, app.chance.as_ref(), &place("passkey", &credential_id), passkey)?;
    Ok(app.store.update_passkey(card, KeptPasskey { credential_id, sealed }).await?)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::challenge::{Decline, Embedding};
    use crate::emv::value::{MessageCategory, Version};

    fn facts(methods: &[Method], password: bool) -> Facts {
        Facts {
            id: "8a880dc0-d2d2-4067-bcb1-b08d1690b26e".parse().unwrap(),
            version: Version::V220,
            category: MessageCategory::Payment,
            embedding: Embedding::Emv,
            methods: methods.to_vec(),
            password,
            asks: false,
            trust_list: false,
            decline: None,
            created_at: Moment::from_millis(0),
        }
    }

    fn card(status: CardStatus) -> Card {
        Card {
            id: "PI3227C223222B5BPCMFXD2XG".into(),
            issuer: "demo".into(),
            number: None,
            last_four: String::new(),
            client_id: String::new(),
            client_number: String::new(),
            client_title: None,
            status,
            enrolment: Sealed(Vec::new()),
            description: None,
            version: 0,
        }
    }

    #[test]
    fn a_challenge_has_lost_only_what_it_uses() {
        let some = |text: &str| Some(text.to_owned());
        let before = Enrolment {
            phone: some("+31611223344"),
            email: some("sam@example.com"),
            password: some("hash"),
            app: true,
            ..Enrolment::default()
        };
        let phone = Enrolment { phone: some("+31611223345"), ..before.clone() };
        let email = Enrolment { email: None, ..before.clone() };
        let password = Enrolment { password: some("other"), ..before.clone() };
        let app = Enrolment { app: false, ..before.clone() };
        let landline = Enrolment { landline: some("+31201234567"), ..before.clone() };
        let active = card(CardStatus::Active);
        for (methods, with_password, present, lost) in [
            (&[Method::Sms][..], true, &before, false),
            (&[Method::Sms], true, &landline, false),
            (&[Method::Sms], false, &phone, true),
            (&[Method::Email], false, &phone, false),
            (&[Method::Sms, Method::Email], false, &email, true),
            (&[Method::Sms], false, &email, false),
            (&[Method::Sms], true, &password, true),
            (&[Method::Approval], false, &password, false),
            (&[Method::Approval], false, &app, true),
            (&[Method::Passkey], false, &Enrolment::default(), false),
            (&[Method::Passkey], false, &Enrolment { refused: true, ..before.clone() }, true),
        ] {
            let begun_with = (&before, Some(""));
            assert_eq!(has_lost(&facts(methods, with_password), begun_with, &active, present), lost, "{methods:?} {present:?}");
        }
        for (methods, client, lost) in [
            (&[Method::Approval][..], Some("somebody else"), true),
            (&[Method::Sms, Method::Approval], Some("somebody else"), true),
            (&[Method::Sms], Some("somebody else"), false),
            (&[Method::Approval], Some(""), false),
            // Begun by a version that did not note it.
            (&[Method::Approval], None, false),
        ] {
            assert_eq!(has_lost(&facts(methods, false), (&before, client), &active, &before), lost, "{methods:?} {client:?}");
        }
        for status in [CardStatus::Inactive, CardStatus::Suspended, CardStatus::Closed] {
            assert!(has_lost(&facts(&[Method::Passkey], false), (&before, None), &card(status), &before));
            let explains = Facts { decline: Some(Decline::Refused), ..facts(&[], false) };
            assert!(!has_lost(&explains, (&before, None), &card(status), &before));
        }
    }
}
