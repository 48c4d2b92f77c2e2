//! The words of the command line, and the errands they stand for. Their documentation is what `--help` prints.

use super::Errand;
use crate::server::api::access::Scope;
use crate::server::ports::{Shape, Which};
use crate::server::settings::{Secret, is_issuer_id};
use clap::{Args, CommandFactory, Parser, Subcommand, error::ErrorKind};
use std::ffi::OsString;

/// Serves the 3-D Secure challenge page, or does an errand and stops.
///
/// Without any configuration it is a demo world on http://127.0.0.1:3000/demo. Every setting and its variable: Leptos.toml.
/// Errands work while the server runs, and while it does not.
#[derive(Debug, Parser)]
#[command(name = "acs-challenge")]
pub struct Arguments {
    /// Read settings from FILE before the ACS__… variables
    #[arg(long, value_name = "FILE")]
    pub config: Option<String>,
    /// List every mistake in the settings and stop
    #[arg(long)]
    pub check_config: bool,
    /// What to do; serve, if left out.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do instead of serving.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Cards and how to reach their holders
    #[command(subcommand)]
    Cards(Cards),
    /// Keys of issuers' systems, and the keys everything is encrypted with
    #[command(subcommand)]
    Keys(Keys),
    /// Where issuers' systems are told what happens
    #[command(subcommand)]
    Webhook(Webhook),
}

/// Errands about cards.
#[derive(Debug, Subcommand)]
pub enum Cards {
    /// Store the cards of FILE under issuer.id, all or none
    ///
    /// One JSON object a line with pan and, optionally, phone, email, country, password, app, asks, refused (true or false),
    /// client_id, client_number and client_title. A card that is stored already is replaced.
    Enrol {
        /// The file
        file: String,
    },
}

/// Errands about keys.
#[derive(Debug, Subcommand)]
pub enum Keys {
    /// Make a key for an issuer's systems and print its id and, once, the key itself
    ///
    /// SCOPES are enrol, authenticate, approve and read, joined by +. ISSUER is the id that its cards are enrolled under,
    /// issuer.id if left out.
    Add {
        /// What the key is for
        #[arg(value_name = "[ISSUER:]SCOPES", value_parser = key_wish)]
        wish: KeyWish,
    },
    /// List keys: id, issuer, scopes, made at, good until
    List {
        /// Only of this issuer
        issuer: Option<String>,
    },
    /// Make another key for the same; the old one is good for api.key_overlap_hours more
    Renew {
        /// The old key's id
        id: String,
    },
    /// End a key at once
    Remove {
        /// The key's id
        id: String,
    },
    /// Encrypt everything with the first key of keys.ring, and say what still needs the others
    Rotate,
}

/// Errands about webhooks.
#[derive(Debug, Subcommand)]
pub enum Webhook {
    /// Tell an issuer's systems at URL from now on; print the endpoint's id and, once, the secret that signs
    Add {
        /// Whose systems
        #[arg(value_parser = issuer)]
        issuer: String,
        /// What they understand: own, approvals or adyen
        #[arg(value_parser = shape)]
        shape: Shape,
        /// Where they listen
        url: String,
        /// Only these types of events
        #[arg(long, value_name = "KIND,KIND", value_delimiter = ',')]
        only: Vec<String>,
        /// A file with user:password, for HTTP Basic
        #[arg(long, value_name = "FILE")]
        basic_file: Option<String>,
    },
    /// List endpoints: id, issuer, shape, host, types, secrets, on or off
    List {
        /// Only of this issuer
        issuer: Option<String>,
    },
    /// Forget an endpoint, and what it was still to be told
    Remove {
        /// The endpoint's id
        id: String,
    },
    /// Tell an endpoint nothing; what happens meanwhile is not kept for it
    Disable {
        /// The endpoint's id
        id: String,
    },
    /// Tell an endpoint again
    Enable {
        /// The endpoint's id
        id: String,
    },
    /// Sign with a new secret, printed once, and with the old one too
    Renew {
        /// The endpoint's id
        id: String,
    },
    /// Drop the old secret after `renew`
    Settle {
        /// The endpoint's id
        id: String,
    },
    /// List what was given up, newest first: event, endpoint, issuer, type, when, tries, why
    Dead {
        /// Only of this issuer
        issuer: Option<String>,
    },
    /// Send again what was delivered or given up
    Replay(Replay),
}

/// What to send again: an event, or all of a time.
#[derive(Debug, Args)]
pub struct Replay {
    /// The event's id
    #[arg(required_unless_present = "from", conflicts_with = "from")]
    event_id: Option<String>,
    /// Happened at TIME or later, as in 2026-01-31T12:00:00Z
    #[arg(long, value_name = "TIME", value_parser = time, requires = "until")]
    from: Option<i64>,
    /// Happened before TIME
    #[arg(long, value_name = "TIME", value_parser = time, requires = "from")]
    until: Option<i64>,
    /// Only to this endpoint
    #[arg(long, value_name = "ID")]
    endpoint: Option<String>,
    /// Only of this issuer
    #[arg(long, value_name = "ID")]
    issuer: Option<String>,
    /// Only what was given up
    #[arg(long)]
    dead: bool,
}

/// Whose key, and what for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyWish {
    /// None: whoever the settings name.
    issuer: Option<String>,
    scopes: Vec<Scope>,
}

impl Arguments {
    /// Reads the arguments of the process, its name first.
    ///
    /// # Errors
    /// What to print instead, with the status to exit with: help, or what is wrong.
    pub fn read(given: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let arguments = Self::try_parse_from(given)?;
        if arguments.check_config && arguments.command.is_some() {
            return Err(Self::command().error(ErrorKind::ArgumentConflict, "--check-config: does nothing else"));
        }
        Ok(arguments)
    }
}

impl Command {
    /// The errand, with what its files hold. `read` opens one.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn errand(self, read: impl Fn(&str) -> Result<String, String>) -> Result<Errand, String> {
        Ok(match self {
            Command::Cards(Cards::Enrol { file }) => Errand::EnrolCards { lines: Secret::from(read(&file)?) },
            Command::Keys(keys) => match keys {
                Keys::Add { wish } => Errand::AddKey { issuer: wish.issuer, scopes: wish.scopes },
                Keys::List { issuer } => Errand::ListKeys { issuer },
                Keys::Renew { id } => Errand::RenewKey { id },
                Keys::Remove { id } => Errand::RemoveKey { id },
                Keys::Rotate => Errand::RotateKeys,
            },
            Command::Webhook(webhook) => match webhook {
                Webhook::Add { issuer, shape, url, only, basic_file } => {
                    let basic = basic_file.map(|file| read(&file)).transpose()?;
                    let basic = basic.map(|text| Secret::from(text.trim_end_matches(['\r', '\n']).to_owned()));
                    Errand::AddWebhook { issuer, shape, url: Secret::from(url), only, basic }
                }
                Webhook::List { issuer } => Errand::ListWebhooks { issuer },
                Webhook::Remove { id } => Errand::RemoveWebhook { id },
                Webhook::Disable { id } => Errand::SwitchWebhook { id, on: false },
                Webhook::Enable { id } => Errand::SwitchWebhook { id, on: true },
                Webhook::Renew { id } => Errand::RenewWebhook { id },
                Webhook::Settle { id } => Errand::SettleWebhook { id },
                Webhook::Dead { issuer } => Errand::DeadWebhooks { issuer },
                Webhook::Replay(replay) => Errand::ReplayWebhooks(Which {
                    issuer: replay.issuer,
                    endpoint: replay.endpoint,
                    event: replay.event_id,
                    from: replay.from,
                    until: replay.until,
                    dead: replay.dead,
                }),
            },
        })
    }
}

fn issuer(text: &str) -> Result<String, String> {
    let fits = is_issuer_id(text).then(|| text.to_owned());
    fits.ok_or_else(|| "must be 1 to 64 letters, digits or hyphens, as issuer.id".to_owned())
}

fn shape(text: &str) -> Result<Shape, String> {
    Shape::named(text).ok_or_else(|| format!("must be {}", Shape::ALL.map(Shape::name).join(", ")))
}

/// A moment as milliseconds since 1970.
fn time(text: &str) -> Result<i64, String> {
    let moment = text.parse::<jiff::Timestamp>();
    moment.map(jiff::Timestamp::as_millisecond).map_err(|_| "must be a time such as 2026-01-31T12:00:00Z".to_owned())
}

fn key_wish(text: &str) -> Result<KeyWish, String> {
    let (whose, scopes) = text.split_once(':').map_or((None, text), |(issuer, scopes)| (Some(issuer), scopes));
    let named = |name: &str| Scope::named(name).ok_or_else(|| format!("'{name}' is no scope"));
    let scopes = scopes.split('+').map(named).collect::<Result<Vec<_>, _>>()?;
    Ok(KeyWish { issuer: whose.map(issuer).transpose()?, scopes })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Arguments, clap::Error> {
        Arguments::read(
            std::iter::once("acs-challenge").chain(line.split(' ').filter(|word| !word.is_empty())).map(OsString::from),
        )
    }

    fn errand(line: &str) -> Errand {
        let file = |path: &str| Ok(format!("contents of {path}\n"));
        read(line).unwrap().command.unwrap().errand(file).unwrap()
    }

    #[test]
    fn the_definition_holds_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn without_a_command_it_serves() {
        let served = read("--config acs.toml").unwrap();
        assert!(served.command.is_none() && served.config.as_deref() == Some("acs.toml"));
        assert!(read("--check-config").unwrap().check_config);
    }

    #[test]
    fn words_are_errands() {
        let id = || "x".to_owned();
        let which = Which::default();
        let rows = [
            ("cards enrol f", Errand::EnrolCards { lines: Secret::from("contents of f\n".to_owned()) }),
            ("keys add read", Errand::AddKey { issuer: None, scopes: vec![Scope::Read] }),
            (
                "keys add b:enrol+authenticate",
                Errand::AddKey { issuer: Some("b".to_owned()), scopes: vec![Scope::Enrol, Scope::Authenticate] },
            ),
            ("keys list", Errand::ListKeys { issuer: None }),
            ("keys list x", Errand::ListKeys { issuer: Some(id()) }),
            ("keys renew x", Errand::RenewKey { id: id() }),
            ("keys remove x", Errand::RemoveKey { id: id() }),
            ("--config c keys rotate", Errand::RotateKeys),
            (
                "webhook add b adyen https://b.example/ --only a,b --basic-file f",
                Errand::AddWebhook {
                    issuer: "b".to_owned(),
                    shape: Shape::Adyen,
                    url: Secret::from("https://b.example/".to_owned()),
                    only: vec!["a".to_owned(), "b".to_owned()],
                    basic: Some(Secret::from("contents of f".to_owned())),
                },
            ),
            ("webhook list", Errand::ListWebhooks { issuer: None }),
            ("webhook remove x", Errand::RemoveWebhook { id: id() }),
            ("webhook disable x", Errand::SwitchWebhook { id: id(), on: false }),
            ("webhook enable x", Errand::SwitchWebhook { id: id(), on: true }),
            ("webhook renew x", Errand::RenewWebhook { id: id() }),
            ("webhook settle x", Errand::SettleWebhook { id: id() }),
            ("webhook dead x", Errand::DeadWebhooks { issuer: Some(id()) }),
            ("webhook replay x", Errand::ReplayWebhooks(Which { event: Some(id()), ..which.clone() })),
            (
                "webhook replay --from 1970-01-01T00:00:01Z --until 1970-01-01T01:00:00+01:00 --endpoint e --issuer i --dead",
                Errand::ReplayWebhooks(Which {
                    issuer: Some("i".to_owned()),
                    endpoint: Some("e".to_owned()),
                    event: None,
                    from: Some(1000),
                    until: Some(0),
                    dead: true,
                }),
            ),
        ];
        for (line, expected) in rows {
            let found = errand(line);
            assert_eq!(found, expected, "{line}");
            assert!(line.contains(expected.name()), "{line}");
            let there = serde_json::to_string(&found).unwrap();
            assert_eq!(serde_json::from_str::<Errand>(&there).unwrap(), expected, "{there}");
        }
    }

    #[test]
    fn whatever_is_no_errand_is_refused() {
        for line in [
            "serve",
            "--enrol f",
            "cards",
            "cards enrol",
            "keys add",
            "keys add read+",
            "keys add bank-1:write",
            "keys add :read",
            "keys add bank-1:",
            "keys add read read",
            "keys remove",
            "webhook add b c https://b.example/",
            "webhook add _ own https://b.example/",
            "webhook replay",
            "webhook replay --from 2026-01-31T12:00:00Z",
            "webhook replay --until 2026-01-31T12:00:00Z",
            "webhook replay x --from 2026-01-31T12:00:00Z --until 2026-02-01T12:00:00Z",
            "webhook replay --from yesterday --until today",
            "--check-config keys list",
        ] {
            assert_eq!(read(line).unwrap_err().exit_code(), 2, "{line}");
        }
    }

    #[test]
    fn an_errand_shows_no_secret() {
        for line in ["cards enrol f", "webhook add b own https://b.example/hush --basic-file f"] {
            let shown = format!("{:?}", errand(line));
            assert!(!shown.contains("contents of f") && !shown.contains("hush"), "{shown}");
        }
    }
}
