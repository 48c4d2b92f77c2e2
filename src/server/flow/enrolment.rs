//! What an issuer has told us about a cardholder, and what a challenge keeps of it.

use crate::challenge::{Channel, Method};
use crate::server::passkeys::Passkey;
use serde::{Deserialize, Serialize};

/// A cardholder's ways to prove who they are, as enrolled. `Debug` shows which there are, never what they are.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Enrolment {
    /// Mobile number in E.164.
    pub phone: Option<String>,
    /// Number of a landline in E.164, kept to be shown to the issuer: no message is ever sent there.
    pub landline: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Country of issue, ISO 3166 alpha-2, for the rule "always email".
    pub country: Option<String>,
    /// Argon2id hash of the password, as a PHC string. The password itself is nowhere.
    pub password: Option<String>,
    /// The issuer's own title of the cardholder (`clientTitle` of seed 003); empty for none.
    pub title: String,
    /// The cardholder has the issuer's app.
    pub app: bool,
    /// The cardholder wants to be asked which way, each time.
    pub asks: bool,
    /// The issuer allows this card no online payments.
    pub refused: bool,
}

impl std::fmt::Debug for Enrolment {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Enrolment")
            .field("phone", &self.phone.is_some())
            .field("email", &self.email.is_some())
            .field("password", &self.password.is_some())
            .field("app", &self.app)
            .finish_non_exhaustive()
    }
}

impl Enrolment {
    /// The address for a channel.
    pub fn address(&self, channel: Channel) -> Option<&str> {
        match channel {
            Channel::Sms => self.phone.as_deref(),
            Channel::Email => self.email.as_deref(),
        }
    }

    /// Ways this card could be asked, in no order that means anything.
    pub fn ways(&self, passkeys: &[Passkey]) -> Vec<Method> {
        let has = |method: &Method| match method {
            Method::Sms => self.phone.is_some(),
            Method::Email => self.email.is_some(),
            Method::Approval => self.app,
            Method::Passkey => !passkeys.is_empty(),
        };
        Method::ALL.into_iter().filter(has).collect()
    }
}
