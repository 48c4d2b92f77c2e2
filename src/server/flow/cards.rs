//! Cards the issuer has enrolled.

use super::FlowFault;
use super::enrolment::Enrolment;
use super::transaction::{open, place, seal};
use crate::challenge::{Block, BlockReason, Moment, Standing};
use crate::emv::value::Pan;
use crate::server::app::App;
use crate::server::passkeys::Passkey;
use crate::server::ports::{Card, KeptPasskey};

/// Stores a card and returns our id of it: a keyed fingerprint and the last four digits of its number, the enrolment
/// encrypted. The number itself is not kept. A card that is enrolled already gets the new enrolment.
///
/// `client_id` is the issuer's own id of the cardholder; empty when the issuer names none.
///
/// # Errors
/// [`FlowFault`]; then nothing was stored.
pub async fn enrol(app: &App, issuer: &str, pan: &Pan, enrolment: &Enrolment, client_id: &str) -> Result<String, FlowFault> {
    let known = app.store.card(&app.keys.fingerprints(pan.expose())).await?;
    let id = known.map_or_else(|| crate::server::system::random_uuid(app.chance.as_ref()), |(card, _)| card.id);
    let card = Card {
        enrolment: seal(&app.keys, app.chance.as_ref(), &place("card", &id), enrolment)?,
        fingerprint: app.keys.fingerprint(pan.expose()),
        issuer: issuer.to_owned(),
        last_four: pan.last_four().to_owned(),
        client_id: client_id.to_owned(),
        id: id.clone(),
    };
    app.store.put_card(card).await?;
    Ok(id)
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

/// Schemes that [`scheme`] tells apart.
pub const SCHEMES: [&str; 8] = ["amex", "diners", "discover", "jcb", "maestro", "mastercard", "unionpay", "visa"];

/// The scheme a number belongs to by its first digits (ISO/IEC 7812 ranges the schemes publish), or empty.
pub fn scheme(pan: &Pan) -> &'static str {
    let prefix = |digits: usize| pan.expose().get(..digits).and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
    match (prefix(1), prefix(2), prefix(3), prefix(4)) {
        (4, ..) => "visa",
        (_, 51..=55, ..) | (_, _, _, 2221..=2720) => "mastercard",
        (_, 34 | 37, ..) => "amex",
        (_, _, _, 3528..=3589) => "jcb",
        (_, 62, ..) => "unionpay",
        (_, 65, ..) | (_, _, 644..=649, _) | (_, _, _, 6011) => "discover",
        (_, 36 | 38 | 39, ..) | (_, _, 300..=305, _) => "diners",
        (_, 50 | 56..=58 | 67, ..) => "maestro",
        _ => "",
    }
}
