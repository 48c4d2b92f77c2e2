//! Payment instruments (seed 000): cards that an issuer's system enrols, changes and looks at.
//!
//! Here: what a change is, and what follows from it. Whatever a challenge may be using is taken from it before the change is
//! answered, and whoever could be reached until now is told (RTS Art. 24, 25; ASVS 6.3.7, 6.5.6). Not here: the form of
//! requests, and the rules of contact data ([`super::contact`]), which were checked before.

mod consequences;
pub mod description;

use super::contact::PhoneKind;
use super::enrolment::Enrolment;
use super::transaction::{open, place, seal};
use super::{FlowFault, cards};
use crate::emv::value::Pan;
use crate::server::app::App;
use crate::server::ports::{Card, CardChange, CardStatus, Changed, Event, NewEvent, Sealed, Subject};
use crate::server::settings::Secret;
use crate::server::system::random_token;
use async_trait::async_trait;
use consequences::{fields, tasks};
use description::{Description, DescriptionChange, Wish};

/// How often a change is decided again when others keep changing the card.
const TRIES: usize = 32;
/// What ids are written with, and how many of them follow `PI` (seed 000: `PI3227C223222B5BPCMFXD2XG`).
const ID_LETTERS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ID_LENGTH: usize = 23;

/// A payment instrument, opened. No `Debug`: it holds addresses.
#[derive(Clone, PartialEq, Eq)]
pub struct Instrument {
    /// As stored.
    pub card: Card,
    /// How its holder proves who they are.
    pub enrolment: Enrolment,
    /// What the issuer says about it.
    pub description: Description,
}

/// A phone number in E.164, with the kind of its line. No `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone {
    /// The number.
    pub number: String,
    /// Its line.
    pub kind: PhoneKind,
}

/// What becomes of an instrument, checked as far as that goes without knowing it. No `Debug`.
#[derive(Clone, Default)]
pub struct Change {
    /// Its status.
    pub status: Option<CardStatus>,
    /// The card's number, once it is known.
    pub number: Option<Pan>,
    /// The password.
    pub password: Wish<Secret>,
    /// The phone; a landline is kept and shown, and no more.
    pub phone: Wish<Phone>,
    /// The mail address.
    pub email: Wish<String>,
    /// Everything else.
    pub description: DescriptionChange,
}

/// An instrument to be. No `Debug`.
pub struct NewInstrument {
    /// Its id, of [`id`].
    pub id: String,
    /// `balanceAccountId`: the cardholder, as far as the issuer tells.
    pub account: String,
    /// `issuingCountryCode`, ISO 3166 alpha-2.
    pub country: String,
    /// What it begins with.
    pub content: Change,
}

/// What became of a change.
pub enum Ruled {
    /// This is how it stands.
    Stands(Box<Instrument>),
    /// It is closed and stays so.
    Closed,
    /// The card has another number.
    OtherNumber,
}

/// An id for a new instrument, of bytes that are drawn by chance or derived from such.
pub fn id(bytes: [u8; 16]) -> String {
    let mut rest = u128::from_be_bytes(bytes);
    let mut id = "PI".to_owned();
    for _ in 0..ID_LENGTH {
        let digit = usize::try_from(rest % 36).unwrap_or_default();
        id.push(char::from(ID_LETTERS[digit]));
        rest /= 36;
    }
    id
}

/// An instrument of this issuer. A card that stands for addresses of a request ([`super::redirect`]) is none: it has neither a
/// number nor a description, and every instrument has one of them.
///
/// # Errors
/// [`FlowFault`] of a look at the store, or when it cannot be read.
pub async fn find(app: &App, issuer: &str, id: &str) -> Result<Option<Instrument>, FlowFault> {
    let Some((card, _)) = app.store.card_by_id(issuer, id).await? else { return Ok(None) };
    if card.number.is_none() && card.description.is_none() { Ok(None) } else { opened(app, card).map(Some) }
}

/// A card, opened.
pub(super) fn opened(app: &App, card: Card) -> Result<Instrument, FlowFault> {
    let description = card.description.as_ref();
    let description = description.map(|sealed| open(&app.keys, &place("description", &card.id), sealed, "description"));
    Ok(Instrument { enrolment: cards::enrolment(app, &card)?, description: description.transpose()?.unwrap_or_default(), card })
}

/// Enrols an instrument. One of its id that is there is answered as it is: the request has come before.
///
/// # Errors
/// [`FlowFault`]; then nothing was stored. [`FlowFault::NumberTaken`] when another card has the number.
pub async fn create(app: &App, issuer: &str, new: NewInstrument) -> Result<Instrument, FlowFault> {
    match settle(app, Creation { issuer, new: &new, hashed: None }).await? {
        Ok(made) => Ok(made),
        Err(known) => Ok(known),
    }
}

struct Creation<'a> {
    issuer: &'a str,
    new: &'a NewInstrument,
    hashed: Option<String>,
}

#[async_trait]
impl Door for Creation<'_> {
    type Reason = Instrument;

    async fn decide(&mut self, app: &App) -> Result<Decided<Instrument>, FlowFault> {
        let new = self.new;
        if let Some(known) = find(app, self.issuer, &new.id).await? {
            return Ok(Decided::Stays(known));
        }
        let card = Card {
            id: new.id.clone(),
            issuer: self.issuer.to_owned(),
            number: None,
            last_four: String::new(),
            client_id: new.account.clone(),
            client_number: String::new(),
            client_title: None,
            status: CardStatus::Active,
            enrolment: Sealed(Vec::new()),
            // There is one, however little it says: by this an instrument is known.
            description: Some(Sealed(Vec::new())),
            version: 0,
        };
        let enrolment = Enrolment { country: Some(new.country.clone()), ..Enrolment::default() };
        let mut instrument = Instrument { card, enrolment, description: Description::default() };
        apply(app, &mut instrument, new.content.clone(), &mut self.hashed).await?;
        Ok(Decided::Becomes { before: None, after: Box::new(instrument) })
    }
}

/// Changes an instrument; `None` when the issuer has none of this id. A change that changes nothing stores nothing and tells
/// nobody. When this returns, no open challenge of the card uses what it no longer has.
///
/// # Errors
/// [`FlowFault`]; a challenge may then still be open, and is ended by the outbox or when the change is repeated.
pub async fn change(app: &App, issuer: &str, id: &str, change: &Change) -> Result<Option<Ruled>, FlowFault> {
    Ok(match settle(app, Modification { issuer, id, change, hashed: None }).await? {
        Ok(instrument) => Some(Ruled::Stands(Box::new(instrument))),
        Err(refusal) => refusal,
    })
}

struct Modification<'a> {
    issuer: &'a str,
    id: &'a str,
    change: &'a Change,
    hashed: Option<String>,
}

#[async_trait]
impl Door for Modification<'_> {
    type Reason = Option<Ruled>;

    async fn decide(&mut self, app: &App) -> Result<Decided<Option<Ruled>>, FlowFault> {
        let change = self.change;
        let Some(before) = find(app, self.issuer, self.id).await? else { return Ok(Decided::Stays(None)) };
        let status = change.status.unwrap_or(before.card.status);
        if before.card.status == CardStatus::Closed && status != CardStatus::Closed {
            return Ok(Decided::Stays(Some(Ruled::Closed)));
        }
        if let (Some(number), Some(kept)) = (&change.number, &before.card.number)
            && !app.keys.fingerprints(number.expose()).contains(&kept.fingerprint)
        {
            return Ok(Decided::Stays(Some(Ruled::OtherNumber)));
        }
        let mut after = before.clone();
        apply(app, &mut after, change.clone(), &mut self.hashed).await?;
        Ok(Decided::Becomes { before: Some(Box::new(before)), after: Box::new(after) })
    }
}

/// A door by which something comes that is to become of a card.
#[async_trait]
pub(super) trait Door: Send {
    /// Why nothing becomes of it.
    type Reason: Send;

    /// Looks at the card as it is stored now, and decides.
    ///
    /// # Errors
    /// [`FlowFault`]; then nothing is stored.
    async fn decide(&mut self, app: &App) -> Result<Decided<Self::Reason>, FlowFault>;
}

/// What was decided about a card.
pub(super) enum Decided<R> {
    /// It is to be `after`.
    Becomes {
        /// What it was; none for a card that is new.
        before: Option<Box<Instrument>>,
        /// What it is to be. What is sealed in its card, here or in `before`, may be behind: it is sealed when it is stored.
        after: Box<Instrument>,
    },
    /// Nothing becomes of it, and why.
    Stays(R),
}

/// Has a card decided about, stores it with what follows, and ends the challenges that use what it no longer has; again from
/// the start when somebody else has changed the card meanwhile. Where nothing changes nothing is stored and nobody told. Every
/// door by which cards come in goes through here.
///
/// # Errors
/// [`FlowFault`]; a challenge may then still be open, and is ended by the outbox or when the change is repeated.
pub(super) async fn settle<D: Door>(app: &App, mut door: D) -> Result<Result<Instrument, D::Reason>, FlowFault> {
    for _ in 0..TRIES {
        let (before, mut after) = match door.decide(app).await? {
            Decided::Becomes { before, after } => (before, after),
            Decided::Stays(why) => return Ok(Err(why)),
        };
        if before.as_ref() != Some(&after) {
            match store(app, before.as_deref(), &mut after).await? {
                Changed::Done => {}
                Changed::Moved => continue,
                Changed::NumberTaken => return Err(FlowFault::NumberTaken),
            }
        }
        // Also when nothing has changed: the same change may have come before and have failed here.
        if before.is_some() {
            cards::end_challenges(app, &after.card.id).await?;
        }
        return Ok(Ok(*after));
    }
    Err(FlowFault::Contended)
}

/// Does what a change says. `hashed` keeps the new password's hash from one try to the next.
async fn apply(app: &App, to: &mut Instrument, change: Change, hashed: &mut Option<String>) -> Result<(), FlowFault> {
    let Instrument { card, enrolment, description } = to;
    card.status = change.status.unwrap_or(card.status);
    if let Some(pan) = change.number.filter(|_| card.number.is_none()) {
        // The store compares with the active key's fingerprints only.
        if app.store.card(&app.keys.fingerprints(pan.expose())).await?.is_some_and(|(other, _)| other.id != card.id) {
            return Err(FlowFault::NumberTaken);
        }
        card.number = Some(cards::number(app, &card.id, &pan)?);
        card.last_four = pan.last_four().to_owned();
    }
    match change.phone {
        Wish::Keep => {}
        Wish::Remove => (enrolment.phone, enrolment.landline) = (None, None),
        Wish::Set(Phone { number, kind: PhoneKind::Mobile }) => (enrolment.phone, enrolment.landline) = (Some(number), None),
        Wish::Set(Phone { number, kind: PhoneKind::Landline }) => (enrolment.phone, enrolment.landline) = (None, Some(number)),
    }
    change.email.grant(&mut enrolment.email);
    match change.password {
        Wish::Keep => {}
        Wish::Remove => enrolment.password = None,
        Wish::Set(password) => {
            enrolment.password = Some(hash_of(app, enrolment.password.as_deref(), &password, hashed).await?);
        }
    }
    change.description.apply(description);
    Ok(())
}

/// The hash to keep of a password: the one that is kept, if it is of the same password. `hashed` keeps a new one from one try to
/// the next.
///
/// # Errors
/// [`FlowFault::Busy`] when too many passwords wait.
pub(super) async fn hash_of(
    app: &App,
    kept: Option<&str>,
    password: &Secret,
    hashed: &mut Option<String>,
) -> Result<String, FlowFault> {
    if let Some(kept) = kept {
        match app.passwords.matches(kept, password.expose()).await {
            Ok(true) => return Ok(kept.to_owned()),
            // What is no hash is of no password.
            Ok(false) | Err(FlowFault::Unreadable(_)) => {}
            Err(fault) => return Err(fault),
        }
    }
    if let Some(hash) = hashed {
        return Ok(hash.clone());
    }
    let hash = app.passwords.hash(app.chance.as_ref(), password.expose()).await?;
    *hashed = Some(hash.clone());
    Ok(hash)
}

/// Stores a card with what is owed because of it.
async fn store(app: &App, before: Option<&Instrument>, after: &mut Instrument) -> Result<Changed, FlowFault> {
    let (tasks, told) = match before {
        None => (Vec::new(), Some(Event::CardEnrolled)),
        Some(before) => {
            let changed: Vec<String> = fields(before, after).into_iter().map(str::to_owned).collect();
            // That its number is found by another key is nobody's business.
            let told = (!changed.is_empty()).then_some(Event::CardChanged { fields: changed });
            (tasks(app, before, after)?, told)
        }
    };
    let Instrument { card, enrolment, description } = after;
    card.enrolment = seal(&app.keys, app.chance.as_ref(), &place("card", &card.id), enrolment)?;
    if card.description.is_some() || *description != Description::default() {
        card.description = Some(seal(&app.keys, app.chance.as_ref(), &place("description", &card.id), description)?);
    }
    let event = |event| NewEvent {
        id: random_token(app.chance.as_ref()),
        issuer: card.issuer.clone(),
        subject: Subject::Card(card.id.clone()),
        event,
        facts: None,
    };
    let change = CardChange {
        card: card.clone(),
        expected: before.map(|before| before.card.version),
        tasks,
        events: told.clone().map(event).into_iter().collect(),
        now: app.clock.now(),
    };
    let changed = app.store.change_card(change).await?;
    if changed == Changed::Done {
        tracing::info!(card = card.id, issuer = card.issuer, status = card.status.name(), ?told, "card stored");
        app.bells.ring();
    }
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn ids_look_like_the_seeds_and_differ_with_every_bit() {
        let fits = |id: &str| id.len() == 25 && id.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
        let mut seen = std::collections::BTreeSet::new();
        // 36^23 is less than 2^119: the bits above it may be lost.
        for bit in 0..118 {
            let id = id((1_u128 << bit).to_be_bytes());
            assert!(id.starts_with("PI") && fits(&id) && fits("PI3227C223222B5BPCMFXD2XG"), "{id}");
            assert!(seen.insert(id));
        }
    }
}
