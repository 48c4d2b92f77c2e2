//! From a request's JSON to a change that can be carried out, or to everything that is wrong with it.

use super::errors::InvalidField;
use super::given::Given;
use super::wire::{AuthenticationData, CardData, NewPaymentInstrument, PaymentInstrumentChange, PhoneData};
use crate::emv::value::Pan;
use crate::server::flow::contact::{self, PhoneKind};
use crate::server::flow::instruments::description::{DescriptionChange, Wish};
use crate::server::flow::instruments::{Change, Phone};
use crate::server::ports::CardStatus;
use crate::server::settings::Secret;

/// Characters of a text that has no limit of its own.
const TEXT: usize = 300;
/// Characters of `reference`.
const REFERENCE: usize = 150;
/// Characters that fit on a card.
const NAME_ON_CARD: usize = 26;

/// What was found while reading.
pub(super) struct Reading {
    /// Whether long passwords are allowed.
    long: bool,
    /// What is wrong.
    pub(super) faults: Vec<InvalidField>,
}

impl Reading {
    pub(super) fn new(long: bool) -> Self {
        Self { long, faults: Vec::new() }
    }

    /// Account, country, and how the instrument begins. Worth something only if there are no faults.
    pub(super) fn new_instrument(&mut self, request: NewPaymentInstrument) -> (String, String, Change) {
        let kind = self.required("type", request.r#type);
        if kind.is_some_and(|kind| kind != "card") {
            self.wrong("type", "must be card: bank accounts are not enrolled here");
        }
        let country = self.required("issuingCountryCode", request.issuing_country_code).unwrap_or_default();
        let is_code = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
        if !country.is_empty() && !is_code {
            self.wrong("issuingCountryCode", "must be two capital letters (ISO 3166)");
        }
        let account = self.required("balanceAccountId", request.balance_account_id).unwrap_or_default();
        if account.chars().count() > REFERENCE || account.contains(char::is_control) {
            self.wrong("balanceAccountId", format!("must have at most {REFERENCE} characters"));
        }
        let description = DescriptionChange {
            description: self.text("description", request.description, TEXT),
            reference: self.text("reference", request.reference, REFERENCE),
            status_reason: self.text("statusReason", request.status_reason, TEXT),
            status_comment: self.text("statusComment", request.status_comment, TEXT),
            payment_instrument_group_id: self.text("paymentInstrumentGroupId", request.payment_instrument_group_id, TEXT),
            ..DescriptionChange::default()
        };
        let status = self.status(request.status.or_absent());
        let card = match request.card {
            Given::Value(card) => Given::Value(CardData { number: card.number.or_absent(), ..card }),
            other => other,
        };
        let change = self.card(card, Change { description, ..Change::default() }, Some(&country).filter(|_| is_code));
        let physical = matches!(&change.description.form_factor, Wish::Set(form) if form == "physical");
        // A card that has to be sent may be stolen on its way.
        let begins = if physical { CardStatus::Inactive } else { CardStatus::Active };
        (account, country, Change { status: Some(status.unwrap_or(begins)), ..change })
    }

    /// What is to change of an instrument with this country and account. Worth something only if there are no faults.
    pub(super) fn change(&mut self, request: PaymentInstrumentChange, country: Option<&str>, account: &str) -> Change {
        match request.balance_account_id {
            Given::Absent => {}
            Given::Value(same) if same == account => {}
            _ => self.wrong("balanceAccountId", "cannot be changed"),
        }
        let description = DescriptionChange {
            description: self.text("description", request.description, TEXT),
            reference: self.text("reference", request.reference, REFERENCE),
            status_reason: self.text("statusReason", request.status_reason, TEXT),
            status_comment: self.text("statusComment", request.status_comment, TEXT),
            ..DescriptionChange::default()
        };
        let status = self.status(request.status);
        self.card(request.card, Change { status, description, ..Change::default() }, country.map(str::to_owned).as_ref())
    }

    fn card(&mut self, card: Given<CardData>, change: Change, country: Option<&String>) -> Change {
        let card = match card {
            Given::Value(card) => card,
            Given::Absent | Given::Null => return change,
            Given::Wrong => {
                self.wrong("card", "must be an object");
                return change;
            }
        };
        let form_factor = match self.text("card.formFactor", card.form_factor, TEXT) {
            Wish::Set(form) if !["physical", "virtual"].iter().any(|known| form.eq_ignore_ascii_case(known)) => {
                self.wrong("card.formFactor", "must be physical or virtual");
                Wish::Keep
            }
            Wish::Set(form) => Wish::Set(form.to_ascii_lowercase()),
            other => other,
        };
        let description = DescriptionChange {
            form_factor,
            brand: self.text("card.brand", card.brand, TEXT),
            brand_variant: self.text("card.brandVariant", card.brand_variant, TEXT),
            cardholder_name: self.text("card.cardholderName", card.cardholder_name, NAME_ON_CARD),
            card_description: self.text("card.description", card.description, TEXT),
            expiration: self.whole("card.expiration", card.expiration),
            configuration: self.whole("card.configuration", card.configuration),
            delivery_contact: self.whole("card.deliveryContact", card.delivery_contact),
            ..change.description
        };
        let number = self.number(card.number);
        let change = Change { number, description, ..change };
        match card.authentication {
            Given::Absent => change,
            Given::Null => Change { password: Wish::Remove, phone: Wish::Remove, email: Wish::Remove, ..change },
            Given::Value(data) => self.authentication(data, change, country),
            Given::Wrong => {
                self.wrong("card.authentication", "must be an object");
                change
            }
        }
    }

    fn authentication(&mut self, data: AuthenticationData, change: Change, country: Option<&String>) -> Change {
        let password = self.checked("card.authentication.password", data.password, |password: &Secret, long| {
            contact::password(password.expose(), long).map_err(|fault| fault.to_string())
        });
        let email = self.checked("card.authentication.email", data.email, |email: &Secret, _| {
            contact::email(email.expose()).map_err(|fault| fault.to_string())
        });
        let email = match email {
            Wish::Set(email) => Wish::Set(email.expose().to_owned()),
            Wish::Remove => Wish::Remove,
            Wish::Keep => Wish::Keep,
        };
        let phone = match data.phone {
            Given::Absent => Wish::Keep,
            Given::Null => Wish::Remove,
            Given::Value(data) => self.phone(data, country),
            Given::Wrong => {
                self.wrong("card.authentication.phone", "must be an object");
                Wish::Keep
            }
        };
        Change { password, email, phone, ..change }
    }

    fn phone(&mut self, data: PhoneData, country: Option<&String>) -> Wish<Phone> {
        let kind = self.required("card.authentication.phone.type", data.r#type);
        let kind = kind.and_then(|name| {
            let kind = PhoneKind::named(&name);
            if kind.is_none() {
                self.wrong("card.authentication.phone.type", "must be mobile or landline");
            }
            kind
        });
        const NUMBER: &str = "card.authentication.phone.number";
        let number = match data.number {
            Given::Value(text) => text.0,
            Given::Absent | Given::Null => {
                self.wrong(NUMBER, "is required");
                return Wish::Keep;
            }
            Given::Wrong => {
                self.wrong(NUMBER, "must be text");
                return Wish::Keep;
            }
        };
        // Without a kind there is still something to say about the number.
        match contact::phone(number.expose(), kind.unwrap_or(PhoneKind::Landline), country.map(String::as_str)) {
            Ok(number) => kind.map_or(Wish::Keep, |kind| Wish::Set(Phone { number, kind })),
            Err(fault) => {
                self.wrong(NUMBER, fault.to_string());
                Wish::Keep
            }
        }
    }

    fn number(&mut self, number: Given<Secret>) -> Option<Pan> {
        let number = match number {
            Given::Absent => return None,
            Given::Value(number) => number.expose().parse().ok(),
            Given::Null | Given::Wrong => None,
        };
        if number.is_none() {
            self.wrong("card.number", "must be a text of 13 to 19 digits");
        }
        number
    }

    fn status(&mut self, status: Given<String>) -> Option<CardStatus> {
        let status = match status {
            Given::Absent => return None,
            Given::Value(name) => CardStatus::named(&name.to_ascii_lowercase()),
            Given::Null | Given::Wrong => None,
        };
        if status.is_none() {
            self.wrong("status", format!("must be {}", CardStatus::ALL.map(CardStatus::name).join(", ")));
        }
        status
    }

    /// A text that must be there.
    fn required(&mut self, name: &str, given: Given<String>) -> Option<String> {
        match given {
            Given::Value(text) if !text.trim().is_empty() => return Some(text),
            Given::Wrong => self.wrong(name, "must be text"),
            Given::Value(_) | Given::Absent | Given::Null => self.wrong(name, "is required"),
        }
        None
    }

    /// A text of at most so many characters. One that is empty is none.
    fn text(&mut self, name: &str, given: Given<String>, most: usize) -> Wish<String> {
        match given {
            Given::Absent => Wish::Keep,
            Given::Null => Wish::Remove,
            Given::Value(text) if text.is_empty() => Wish::Remove,
            Given::Value(text) if text.chars().count() <= most => Wish::Set(text),
            Given::Value(_) => {
                self.wrong(name, format!("must have at most {most} characters"));
                Wish::Keep
            }
            Given::Wrong => {
                self.wrong(name, "must be text");
                Wish::Keep
            }
        }
    }

    /// An object that is kept as it came.
    fn whole<T>(&mut self, name: &str, given: Given<T>) -> Wish<T> {
        match given {
            Given::Absent => Wish::Keep,
            Given::Null => Wish::Remove,
            Given::Value(value) => Wish::Set(value),
            Given::Wrong => {
                self.wrong(name, "must be an object whose members are texts");
                Wish::Keep
            }
        }
    }

    /// A secret text with a rule.
    fn checked(&mut self, name: &str, given: Given<Secret>, rule: impl Fn(&Secret, bool) -> Result<(), String>) -> Wish<Secret> {
        match given {
            Given::Absent => Wish::Keep,
            Given::Null => Wish::Remove,
            Given::Wrong => {
                self.wrong(name, "must be text");
                Wish::Keep
            }
            Given::Value(value) => match rule(&value, self.long) {
                Ok(()) => Wish::Set(value),
                Err(fault) => {
                    self.wrong(name, fault);
                    Wish::Keep
                }
            },
        }
    }

    fn wrong(&mut self, name: &str, message: impl Into<String>) {
        self.faults.push(InvalidField::new(name, message));
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
#[path = "reading_tests.rs"]
mod tests;
