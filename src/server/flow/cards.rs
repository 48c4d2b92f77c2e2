//! Cards the issuer has enrolled. For now they are seeded; the issuer's enrolment endpoints will call the same function.

use super::FlowFault;
use super::transaction::{Contact, open, place, seal};
use crate::emv::value::Pan;
use crate::server::app::App;
use crate::server::ports::Card;

/// Stores a card: a keyed fingerprint and the last four digits of its number, its contact data encrypted. The number
/// itself is not kept. A card that is enrolled already gets the new contact data.
///
/// # Errors
/// [`FlowFault`]; then nothing was stored.
pub async fn enrol(app: &App, issuer: &str, pan: &Pan, contact: &Contact) -> Result<(), FlowFault> {
    let known = app.store.card(&app.keys.fingerprints(pan.expose())).await?;
    let id = known.map_or_else(|| crate::server::system::random_uuid(app.chance.as_ref()), |(card, _)| card.id);
    let card = Card {
        contact: seal(&app.keys, app.chance.as_ref(), &place("card", &id), contact)?,
        fingerprint: app.keys.fingerprint(pan.expose()),
        issuer: issuer.to_owned(),
        last_four: pan.last_four().to_owned(),
        id,
    };
    Ok(app.store.put_card(card).await?)
}

/// A card's contact data.
///
/// # Errors
/// [`FlowFault`] when it cannot be decrypted.
pub fn contact(app: &App, card: &Card) -> Result<Contact, FlowFault> {
    open(&app.keys, &place("card", &card.id), &card.contact, "contact")
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
