//! A mail server that delivers nothing: whatever it is handed appears in the inbox.
//!
//! What: the few commands of SMTP (RFC 5321) that a sender needs, on a port of its own on this machine.
//! What not: relaying, encryption, authentication, extensions other than 8-bit text.
//! How to extend: a command is an arm of [`Session::command`].

use super::inbox::{Inbox, TRACE_HEADER};
use super::mail;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// Longest mail.
const MAIL_LIMIT: usize = 256 * 1024;
/// Longest line, with its end. RFC 5321 allows 1000; some senders write more.
const LINE_LIMIT: u64 = 8 * 1024;
/// Most recipients of one mail.
const RECIPIENT_LIMIT: usize = 100;
/// How long a silent sender is waited for.
const PATIENCE: Duration = Duration::from_secs(300);

/// Starts the mail server on a free port of 127.0.0.1 and says which. It runs as long as the runtime does.
///
/// # Errors
/// No port could be opened.
pub async fn mailbox(inbox: Inbox) -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        loop {
            match listener.accept().await {
                Ok((stream, _)) => {
                    let inbox = inbox.clone();
                    tokio::spawn(async move {
                        if let Err(fault) = converse(stream, inbox).await {
                            tracing::debug!(%fault, "demo mailbox: a sender went away");
                        }
                    });
                }
                Err(fault) => {
                    tracing::warn!(%fault, "demo mailbox: cannot accept a connection");
                    tokio::time::sleep(Duration::from_millis(200)).await;
                }
            }
        }
    });
    Ok(address)
}

async fn converse(stream: TcpStream, inbox: Inbox) -> std::io::Result<()> {
    let (reading, mut writing) = stream.into_split();
    let mut reading = BufReader::new(reading);
    let mut session = Session { inbox, recipients: Vec::new(), begun: false };
    reply(&mut writing, "220 demo mailbox, nothing leaves this machine").await?;
    while let Some(line) = line(&mut reading).await? {
        let line = String::from_utf8_lossy(&line).trim_end().to_owned();
        match session.command(&line) {
            Next::Say(answer) => reply(&mut writing, &answer).await?,
            Next::Quit => return reply(&mut writing, "221 bye").await,
            Next::Data => {
                reply(&mut writing, "354 end with a single dot").await?;
                let Some(raw) = data(&mut reading).await? else { return Ok(()) };
                let answer = session.deliver(raw);
                reply(&mut writing, answer).await?;
            }
        }
    }
    Ok(())
}

/// What follows a command.
enum Next {
    Say(String),
    Data,
    Quit,
}

struct Session {
    inbox: Inbox,
    recipients: Vec<String>,
    /// Whether a sender was named.
    begun: bool,
}

impl Session {
    fn command(&mut self, line: &str) -> Next {
        let verb = line.split_ascii_whitespace().next().unwrap_or_default().to_ascii_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => {
                self.reset();
                format!("250-demo\r\n250-8BITMIME\r\n250 SIZE {MAIL_LIMIT}")
            }
            "HELO" => {
                self.reset();
                "250 demo".to_owned()
            }
            "MAIL" if self.begun => "503 one mail at a time".to_owned(),
            "MAIL" => {
                self.begun = true;
                "250 ok".to_owned()
            }
            "RCPT" if !self.begun => "503 who sends it?".to_owned(),
            "RCPT" if self.recipients.len() >= RECIPIENT_LIMIT => "452 too many recipients".to_owned(),
            "RCPT" => match address(line) {
                Some(address) => {
                    self.recipients.push(address);
                    "250 ok".to_owned()
                }
                None => "501 no address found".to_owned(),
            },
            "DATA" if self.recipients.is_empty() => "503 to whom?".to_owned(),
            "DATA" => return Next::Data,
            "RSET" => {
                self.reset();
                "250 ok".to_owned()
            }
            "NOOP" => "250 ok".to_owned(),
            "QUIT" => return Next::Quit,
            _ => "502 not here".to_owned(),
        };
        Next::Say(answer)
    }

    fn reset(&mut self) {
        self.recipients.clear();
        self.begun = false;
    }

    fn deliver(&mut self, raw: Option<Vec<u8>>) -> &'static str {
        let recipients = std::mem::take(&mut self.recipients);
        self.begun = false;
        let Some(raw) = raw else { return "552 too long" };
        let mail = mail::read(&raw, TRACE_HEADER);
        for to in recipients {
            self.inbox.put("email", mail.trace.clone(), to, mail.text.clone());
        }
        "250 delivered"
    }
}

/// The address between angle brackets.
fn address(line: &str) -> Option<String> {
    let (_, rest) = line.split_once('<')?;
    let (address, _) = rest.split_once('>')?;
    (address.contains('@') && address.len() <= 254).then(|| address.to_owned())
}

async fn reply(writing: &mut (impl AsyncWrite + Unpin), answer: &str) -> std::io::Result<()> {
    writing.write_all(format!("{answer}\r\n").as_bytes()).await
}

/// One line, or nothing at the end of the conversation.
async fn line(reading: &mut (impl AsyncBufRead + Unpin)) -> std::io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    let mut limited = reading.take(LINE_LIMIT);
    let read = tokio::time::timeout(PATIENCE, limited.read_until(b'\n', &mut line));
    read.await.map_err(|_| std::io::Error::from(std::io::ErrorKind::TimedOut))??;
    if line.is_empty() {
        return Ok(None);
    }
    if line.ends_with(b"\n") { Ok(Some(line)) } else { Err(std::io::ErrorKind::InvalidData.into()) }
}

/// The mail up to the single dot: inner `None` if it is too long, outer `None` if the sender went away.
async fn data(reading: &mut (impl AsyncBufRead + Unpin)) -> std::io::Result<Option<Option<Vec<u8>>>> {
    let mut mail = Vec::new();
    let mut too_long = false;
    while let Some(line) = line(reading).await? {
        if line == b".\r\n" || line == b".\n" {
            return Ok(Some((!too_long).then_some(mail)));
        }
        // A line that begins with a dot was sent with one more.
        let line = line.strip_prefix(b".").unwrap_or(&line);
        too_long = too_long || mail.len() + line.len() > MAIL_LIMIT;
        if !too_long {
            mail.extend_from_slice(line);
        }
    }
    Ok(None)
}
