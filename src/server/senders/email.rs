//! Mail through an SMTP server.
//!
//! What: one plain text mail for each message, over TLS, with a certificate that is checked.
//! What not: no HTML, no attachment, no direct delivery to the recipient's server.
//! How to extend: another way to hand in mail (an HTTP API) is a file of its own.

use super::SenderFault;
use crate::server::ports::{CodeSender, Message, SendFault};
use crate::server::settings::Secret;
use async_trait::async_trait;
use lettre::address::Address;
use lettre::message::header::{ContentType, HeaderName, HeaderValue, MessageId};
use lettre::message::{Mailbox, MessageBuilder};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, TlsParameters};
use lettre::transport::smtp::{self, AsyncSmtpTransport};
use lettre::{AsyncTransport, Tokio1Executor};
use std::fmt;
use std::time::Duration;

/// How long a mail server may take, unless the settings say otherwise.
pub const TIMEOUT: Duration = Duration::from_secs(10);

/// How the connection to the mail server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tls {
    /// From the first byte (port 465).
    Implicit,
    /// Asked for after the greeting, and required (port 587).
    StartTls,
    /// Not at all. For the demo.
    None,
}

/// How to reach the mail server. `Debug` shows no password.
#[derive(Clone)]
pub struct EmailSettings {
    /// Host name; its certificate must be for this name.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Protection.
    pub tls: Tls,
    /// User and password.
    pub credentials: Option<(String, Secret)>,
    /// `Demo Bank <codes@bank.example>`.
    pub from: String,
    /// PEM of certificate authorities to trust besides the public ones.
    pub authority: Option<Vec<u8>>,
    /// For the whole conversation.
    pub timeout: Duration,
}

impl fmt::Debug for EmailSettings {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("EmailSettings");
        shown.field("host", &self.host).field("port", &self.port).field("tls", &self.tls);
        shown.field("credentials", &self.credentials.as_ref().map(|_| "…")).field("from", &self.from);
        shown.field("authority", &self.authority.is_some()).field("timeout", &self.timeout).finish()
    }
}

/// Sends mail by SMTP.
pub struct SmtpEmail {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    timeout: Duration,
}

impl SmtpEmail {
    /// A sender for one server. Connects to nothing yet.
    ///
    /// # Errors
    /// A sender address that is not one, an authority that cannot be used, credentials that would travel in clear.
    pub fn new(settings: EmailSettings) -> Result<Self, SenderFault> {
        super::tls();
        let fault = |problem: String| SenderFault(format!("mail server, {problem}"));
        let from: Mailbox = settings.from.parse().map_err(|_| fault("`from` is not a mail address".to_owned()))?;
        let tls = match settings.tls {
            Tls::Implicit => smtp::client::Tls::Wrapper(tls_parameters(&settings)?),
            Tls::StartTls => smtp::client::Tls::Required(tls_parameters(&settings)?),
            Tls::None if settings.credentials.is_some() => {
                return Err(fault("credentials are not sent without TLS".to_owned()));
            }
            Tls::None => smtp::client::Tls::None,
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(settings.host)
            .port(settings.port)
            .tls(tls)
            .timeout(Some(settings.timeout));
        if let Some((user, password)) = settings.credentials {
            builder = builder.credentials(Credentials::new(user, password.expose().to_owned()));
        }
        Ok(Self { transport: builder.build(), from, timeout: settings.timeout })
    }
}

fn tls_parameters(settings: &EmailSettings) -> Result<TlsParameters, SenderFault> {
    let fault = |problem: &str| SenderFault(format!("mail server, {problem}"));
    let mut builder = TlsParameters::builder(settings.host.clone());
    if let Some(pem) = &settings.authority {
        let certificate = Certificate::from_pem(pem).map_err(|_| fault("the authority is not PEM"))?;
        builder = builder.add_root_certificate(certificate);
    }
    builder.build_rustls().map_err(|_| fault("a certificate of the authority cannot be used"))
}

#[async_trait]
impl CodeSender for SmtpEmail {
    async fn send(&self, message: &Message) -> Result<(), SendFault> {
        let mail = compose(&self.from, message)?;
        match tokio::time::timeout(self.timeout, self.transport.send(mail)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(fault)) => Err(verdict(&fault)),
            Err(_) => Err(SendFault::Unavailable("mail server did not answer in time".to_owned())),
        }
    }
}

/// The mail. Nothing of the message can become a header: the address is parsed, the subject loses its controls and is
/// encoded, the trace is left out unless it is a plain word.
fn compose(from: &Mailbox, message: &Message) -> Result<lettre::Message, SendFault> {
    let refused = |problem: &str| SendFault::Refused(problem.to_owned());
    let address: Address = message.to.parse().map_err(|_| refused("not a mail address"))?;
    let subject: String = message.subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let mut builder: MessageBuilder = lettre::Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, address))
        .subject(subject)
        .message_id(None)
        .header(ContentType::TEXT_PLAIN)
        .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned()));
    let plain_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if !message.trace.is_empty() && message.trace.len() <= 64 && message.trace.bytes().all(plain_word) {
        let name = HeaderName::new_from_ascii_str("X-Transaction");
        builder = builder.raw_header(HeaderValue::new(name, message.trace.clone()));
    }
    let mut mail = builder.body(message.text.clone()).map_err(|_| refused("the mail cannot be written"))?;
    if let Some(id) = mail.headers().get::<MessageId>() {
        // lettre puts this machine's name behind the random part; receivers expect the sender's domain.
        let random = id.as_ref().trim_start_matches('<').split('@').next().unwrap_or_default().to_owned();
        mail.headers_mut().set(MessageId::from(format!("<{random}@{}>", from.email.domain())));
    }
    Ok(mail)
}

/// What a failure means for the message. The server's own text stays out: it often repeats the address.
fn verdict(fault: &smtp::Error) -> SendFault {
    let said = fault.status().map_or_else(|| reason(fault).to_owned(), |code| format!("mail server answered {code}"));
    if fault.is_permanent() { SendFault::Refused(said) } else { SendFault::Unavailable(said) }
}

fn reason(fault: &smtp::Error) -> &'static str {
    if fault.is_timeout() {
        "mail server did not answer in time"
    } else if fault.is_tls() {
        "no trusted TLS connection to the mail server"
    } else {
        "no conversation with the mail server"
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn message(to: &str, subject: &str, trace: &str) -> Message {
        Message { to: to.into(), subject: subject.into(), text: "Grüße\n.\nBcc: x@evil.test".into(), trace: trace.into() }
    }

    #[test]
    fn nothing_becomes_a_header() {
        let from: Mailbox = "Bank <codes@bank.test>".parse().unwrap();
        let hostile = "Code\r\nBcc: x@evil.test\r\n\r\nbody\u{2028}\u{85}Bcc: y@evil.test";
        let mail = compose(&from, &message("anna@example.com", hostile, "a\r\nBcc: z@evil.test")).unwrap();
        let written = String::from_utf8(mail.formatted()).unwrap();
        let (head, _) = written.split_once("\r\n\r\n").unwrap();
        assert!(head.split("\r\n").all(|line| !line.to_ascii_lowercase().starts_with("bcc")), "{head}");
        assert!(!head.contains("X-Transaction"));
        for to in ["a@b\r\nBcc: x@evil.test", "a@b>,<x@evil.test", "", "anna", "a@b.test\r\nRCPT TO:<x@evil.test>"] {
            assert!(matches!(compose(&from, &message(to, "Code", "")), Err(SendFault::Refused(_))), "{to:?}");
        }
    }

    #[test]
    fn secrets_are_not_shown_and_not_sent_in_clear() {
        let settings = EmailSettings {
            host: "mail.test".into(),
            port: 25,
            tls: Tls::None,
            credentials: Some(("user".into(), "hush".to_owned().into())),
            from: "codes@bank.test".into(),
            authority: None,
            timeout: TIMEOUT,
        };
        assert!(!format!("{settings:?}").contains("hush"));
        assert!(SmtpEmail::new(settings.clone()).is_err());
        assert!(SmtpEmail::new(EmailSettings { tls: Tls::StartTls, ..settings.clone() }).is_ok());
        assert!(SmtpEmail::new(EmailSettings { credentials: None, ..settings.clone() }).is_ok());
        assert!(SmtpEmail::new(EmailSettings { from: "nobody".into(), ..settings }).is_err());
    }
}
