//! Kinds of demo cards: what each is for, what the bank knows about its holder, and how it ends.
//!
//! What not: numbers, contact data and enrolling (`cards`), and the rules that make a card behave as it does; those are the
//! product's. How to extend: a kind is a row of [`SCENARIOS`], after the others: the place is part of the standing card's
//! number.

/// Card numbers that begin so are to be let through without a challenge: for the product's demo settings.
pub const FRICTIONLESS_PREFIX: &str = "40000200";

/// The password of every card that has one.
pub(super) const PASSWORD: &str = "Oolong#1717";

/// A kind of demo card.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Scenario {
    /// Name in the contract.
    pub(super) name: &'static str,
    /// Where it stands in the shop's list.
    pub(super) group: Group,
    /// For the shop's list.
    pub(super) title: &'static str,
    /// One line: what it shows.
    pub(super) says: &'static str,
    /// One line: how to end well, or what happens.
    pub(super) outcome: &'static str,
    /// How the card numbers begin.
    pub(super) prefix: &'static str,
    /// What the bank knows about the cardholder.
    pub(super) phone: bool,
    pub(super) email: bool,
    pub(super) password: bool,
    /// The cardholder has the banking app.
    pub(super) app: bool,
    /// A passkey is to be added in the banking app.
    pub(super) passkey: bool,
    /// The cardholder wants to choose each time.
    pub(super) asks: bool,
    /// No online payments for this card.
    pub(super) refused: bool,
    /// Too many failures before.
    pub(super) blocked: bool,
    /// How the authentication ends if the cardholder does everything right: `transStatus`, and why if it is not `Y`.
    pub(super) expected: (&'static str, Option<&'static str>),
}

/// Kinds that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Group {
    Codes,
    App,
    Choice,
    Alone,
}

impl Group {
    /// In the order of the shop's list.
    pub(super) const ALL: [Group; 4] = [Group::Codes, Group::App, Group::Choice, Group::Alone];

    /// For people.
    pub(super) fn title(self) -> &'static str {
        match self {
            Group::Codes => "With a code",
            Group::App => "With the app or a passkey",
            Group::Choice => "As the cardholder likes",
            Group::Alone => "Decided by the bank alone",
        }
    }
}

/// A card the bank knows nothing about.
const UNKNOWN: Scenario = Scenario {
    name: "",
    group: Group::Codes,
    title: "",
    says: "",
    outcome: "",
    prefix: "",
    phone: false,
    email: false,
    password: false,
    app: false,
    passkey: false,
    asks: false,
    refused: false,
    blocked: false,
    expected: ("Y", None),
};

/// All kinds.
pub(super) const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "sms",
        title: "Code by text message",
        says: "The bank sends a code to a mobile phone.",
        outcome: "Type the code from the inbox: the order goes through.",
        prefix: "400000",
        phone: true,
        ..UNKNOWN
    },
    Scenario {
        name: "email",
        title: "Code by email",
        says: "The bank knows no phone number and mails the code.",
        outcome: "Type the code from the inbox: the order goes through.",
        prefix: "400001",
        email: true,
        ..UNKNOWN
    },
    Scenario {
        name: "frictionless",
        group: Group::Alone,
        title: "No questions asked",
        says: "The bank finds the payment harmless and lets it through without a challenge.",
        outcome: "The order goes through at once.",
        prefix: FRICTIONLESS_PREFIX,
        phone: true,
        ..UNKNOWN
    },
    Scenario {
        name: "no-contact",
        group: Group::Alone,
        title: "No way to reach the cardholder",
        says: "The bank knows neither phone nor email.",
        outcome: "A page says why it declines, and leads back: N, reason 13.",
        prefix: "400003",
        expected: ("N", Some("13")),
        ..UNKNOWN
    },
    Scenario {
        name: "password",
        title: "Password and text message",
        says: "The bank asks for the card’s password together with a code.",
        outcome: "Type both: the order goes through.",
        prefix: "400004",
        phone: true,
        password: true,
        ..UNKNOWN
    },
    Scenario {
        name: "password-email",
        title: "Password and email",
        says: "The bank asks for the card’s password together with a mailed code.",
        outcome: "Type both: the order goes through.",
        prefix: "400005",
        email: true,
        password: true,
        ..UNKNOWN
    },
    Scenario {
        name: "approval",
        group: Group::App,
        title: "Approval in the banking app",
        says: "The bank asks in its app and shows two digits to compare.",
        outcome: "Approve in the app: the order goes through.",
        prefix: "400006",
        app: true,
        ..UNKNOWN
    },
    Scenario {
        name: "passkey",
        group: Group::App,
        title: "Passkey",
        says: "The bank asks this device for a passkey, with the app and text messages as other ways.",
        outcome: "Use the passkey: the order goes through.",
        prefix: "400007",
        phone: true,
        app: true,
        passkey: true,
        ..UNKNOWN
    },
    Scenario {
        name: "choice",
        group: Group::Choice,
        title: "The cardholder chooses",
        says: "Text message, email or app: the bank asks each time which it shall be.",
        outcome: "Choose and prove it: the order goes through.",
        prefix: "400008",
        phone: true,
        email: true,
        app: true,
        asks: true,
        ..UNKNOWN
    },
    Scenario {
        name: "blocked",
        group: Group::Alone,
        title: "Blocked card",
        says: "Too many wrong codes were typed for this card before.",
        outcome: "A page says why it declines, and leads back: N, reason 04.",
        prefix: "400009",
        phone: true,
        blocked: true,
        expected: ("N", Some("04")),
        ..UNKNOWN
    },
    Scenario {
        name: "refused",
        group: Group::Alone,
        title: "No online payments",
        says: "The bank allows this card no payments on the internet.",
        outcome: "A page says why it declines, and leads back: R, reason 12.",
        prefix: "400010",
        phone: true,
        refused: true,
        expected: ("R", Some("12")),
        ..UNKNOWN
    },
];

/// The kind of that name.
pub(super) fn scenario(name: &str) -> Option<&'static Scenario> {
    SCENARIOS.iter().find(|scenario| scenario.name == name)
}

impl Scenario {
    /// Whether a code may be sent: then the inbox is worth showing.
    pub(super) fn has_codes(&self) -> bool {
        self.phone || self.email
    }
}
