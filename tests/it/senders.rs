//! The senders against real peers: an HTTP gateway in this process, an SMTP server in one of its own.

use acs_challenge::server::ports::{CodeSender, Message, SendFault};
use acs_challenge::server::senders::email::{EmailSettings, SmtpEmail, Tls};
use acs_challenge::server::senders::sms::{HttpSms, SmsSettings};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Lines};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;
use tempfile::TempDir;
use tokio::net::TcpListener;

const PATIENT: Duration = Duration::from_secs(20);
const HASTY: Duration = Duration::from_millis(300);

fn message(to: &str, text: &str) -> Message {
    let subject = "Your Bänk security code, ref KQ".to_owned();
    Message { to: to.into(), subject, text: text.into(), trace: "8a880dc0-d2d2-4067-bcb1-b08d1690b26e".into() }
}

// ---- text messages ----

type Received = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// A gateway that keeps what it gets at `/200`, `/204`, … and answers with that status; some paths misbehave.
async fn gateway() -> (String, Received) {
    let received = Received::default();
    let keep = |State(received): State<Received>, path: axum::extract::Path<String>, headers: HeaderMap, body: Bytes| async move {
        received.lock().unwrap().push((headers, body));
        misbehave(&path).await
    };
    let router = Router::new().route("/{answer}", post(keep)).with_state(received.clone());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (address, received)
}

async fn misbehave(answer: &str) -> Response {
    match answer {
        "redirect" => Redirect::temporary("/200").into_response(),
        "silence" => std::future::pending().await,
        "flood" => (StatusCode::OK, vec![b'x'; 50_000_000]).into_response(),
        status => StatusCode::from_bytes(status.as_bytes()).unwrap().into_response(),
    }
}

fn sms(url: String, timeout: Duration) -> HttpSms {
    let headers = vec![("Authorization".to_owned(), "Bearer hush".to_owned().into())];
    let body = r#"{"messages":[{"recipient":"{to}","body":"{text}","flash":false}]}"#.to_owned();
    HttpSms::new(SmsSettings { url, headers, body, timeout }).unwrap()
}

async fn answer_to(path: &str, timeout: Duration) -> Result<(), SendFault> {
    let (address, _) = gateway().await;
    sms(format!("{address}/{path}"), timeout).send(&message("+43664123456", "042137")).await
}

#[tokio::test]
async fn the_gateway_gets_the_operators_json_with_the_message_intact() {
    let (address, received) = gateway().await;
    let sender = sms(format!("{address}/200"), PATIENT);
    let text = "042137 \"},{\"recipient\":\"+1\" \\ {to} {text}\n€ 👍 \u{2028}\n@shop.example #042137";
    sender.send(&message("+43664123456", text)).await.unwrap();
    let (headers, body) = received.lock().unwrap().remove(0);
    let body: Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body, json!({"messages": [{"recipient": "+43664123456", "body": text, "flash": false}]}));
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(headers["authorization"], "Bearer hush");
    assert_eq!(headers["x-transaction"], "8a880dc0-d2d2-4067-bcb1-b08d1690b26e");
}

#[tokio::test]
async fn a_trace_that_is_no_header_value_does_not_stop_the_message() {
    let (address, received) = gateway().await;
    let odd = Message { trace: "a\r\nX-Evil: 1".into(), ..message("+43664123456", "042137") };
    sms(format!("{address}/202"), PATIENT).send(&odd).await.unwrap();
    let (headers, _) = received.lock().unwrap().remove(0);
    assert!(!headers.contains_key("x-transaction") && !headers.contains_key("x-evil"));
}

#[tokio::test]
async fn the_status_decides_whether_another_try_may_help() {
    for status in ["200", "202", "204"] {
        assert_eq!(answer_to(status, PATIENT).await, Ok(()), "{status}");
    }
    for status in ["400", "401", "403", "404", "422"] {
        let refused = SendFault::Refused(format!("gateway answered HTTP {status}"));
        assert_eq!(answer_to(status, PATIENT).await, Err(refused), "{status}");
    }
    for status in ["408", "425", "429", "500", "502", "503", "304"] {
        let unavailable = SendFault::Unavailable(format!("gateway answered HTTP {status}"));
        assert_eq!(answer_to(status, PATIENT).await, Err(unavailable), "{status}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (address, received) = gateway().await;
    let answer = sms(format!("{address}/redirect"), PATIENT).send(&message("+43664123456", "042137")).await;
    assert_eq!(answer, Err(SendFault::Unavailable("gateway answered HTTP 307".into())));
    assert_eq!(received.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn silence_ends_in_time_and_a_flood_is_not_read() {
    let late = SendFault::Unavailable("gateway did not answer in time".into());
    assert_eq!(answer_to("silence", HASTY).await, Err(late));
    assert_eq!(answer_to("flood", PATIENT).await, Ok(()));
}

#[tokio::test]
async fn garbage_and_closed_doors_are_faults_that_name_no_address() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let garbage = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = tokio::io::AsyncWriteExt::write_all(&mut stream, b"220 not HTTP at all\r\n\r\n").await;
    });
    let sender = sms(format!("http://{address}/?token=hush"), PATIENT);
    let broke = SendFault::Unavailable("the connection to the gateway broke".into());
    assert_eq!(sender.send(&message("+43664123456", "042137")).await, Err(broke));
    garbage.await.unwrap();
    let closed = SendFault::Unavailable("no connection to the gateway".into());
    assert_eq!(sender.send(&message("+43664123456", "042137")).await, Err(closed));
}

// ---- mail ----

/// An SMTP server in a process of its own; it ends with the test.
struct MailServer {
    process: Child,
    said: Lines<BufReader<ChildStdout>>,
    port: u16,
    certificates: Certificates,
}

/// A certificate for `localhost`, and the authority that signed it, as files.
struct Certificates {
    folder: TempDir,
}

impl Certificates {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let mut authority = CertificateParams::new(Vec::new()).unwrap();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority_key = KeyPair::generate().unwrap();
        std::fs::write(folder.path().join("ca.pem"), authority.self_signed(&authority_key).unwrap().pem()).unwrap();
        let key = KeyPair::generate().unwrap();
        let server = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        let server = server.signed_by(&key, &Issuer::new(authority, authority_key)).unwrap();
        std::fs::write(folder.path().join("cert.pem"), server.pem()).unwrap();
        std::fs::write(folder.path().join("key.pem"), key.serialize_pem()).unwrap();
        Self { folder }
    }

    fn authority(&self) -> Option<Vec<u8>> {
        std::fs::read(self.file("ca.pem")).ok()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

impl MailServer {
    fn start(tls: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("end2end");
        install_packages(&folder);
        let certificates = Certificates::new();
        let settings = json!({"tls": tls, "key": certificates.file("key.pem"), "cert": certificates.file("cert.pem")});
        let mut process = Command::new("node")
            .args(["smtp-sink.mjs", &settings.to_string()])
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node runs");
        let said = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut server = Self { process, said, port: 0, certificates };
        server.port = server.next()["port"].as_u64().and_then(|port| port.try_into().ok()).unwrap();
        server
    }

    /// The next thing the server says. A mail is said before its sender gets the answer.
    fn next(&mut self) -> Value {
        serde_json::from_str(&self.said.next().expect("the mail server runs").unwrap()).unwrap()
    }

    fn settings(&self, tls: Tls) -> EmailSettings {
        EmailSettings {
            host: "localhost".into(),
            port: self.port,
            tls,
            credentials: None,
            from: "Bänk <codes@bank.example>".into(),
            authority: self.certificates.authority(),
            timeout: PATIENT,
        }
    }

    /// Stops it and hands over what it said meanwhile.
    fn stop(mut self) -> Vec<String> {
        drop(self.process.stdin.take());
        self.said.by_ref().map(Result::unwrap).collect()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Once in this process; other test binaries run before or after this one.
fn install_packages(folder: &Path) {
    static INSTALLED: OnceLock<()> = OnceLock::new();
    INSTALLED.get_or_init(|| crate::packages::install(folder).unwrap());
}

async fn send(settings: EmailSettings, to: &str, text: &str) -> Result<(), SendFault> {
    SmtpEmail::new(settings).unwrap().send(&message(to, text)).await
}

fn unavailable(reason: &str) -> Result<(), SendFault> {
    Err(SendFault::Unavailable(reason.into()))
}

#[tokio::test]
async fn mail_arrives_over_both_kinds_of_tls() {
    for (server_tls, tls) in [("implicit", Tls::Implicit), ("starttls", Tls::StartTls)] {
        let mut server = MailServer::start(server_tls);
        let credentials = Some(("user".to_owned(), "secret".to_owned().into()));
        let settings = EmailSettings { credentials, ..server.settings(tls) };
        let text = "Your code is 042137\n\n.\nBcc: x@evil.test\n..Grüße = €\n";
        send(settings, "anna.muster@example.com", text).await.unwrap();
        let said = server.next();
        assert_eq!(said["secure"], true);
        assert_eq!(said["user"], "user:secret");
        assert_eq!((&said["from"], &said["to"]), (&json!("codes@bank.example"), &json!(["anna.muster@example.com"])));
        let mail = said["mail"].as_str().unwrap();
        let (head, body) = mail.split_once("\r\n\r\n").unwrap();
        for header in [
            "To: anna.muster@example.com",
            "Content-Type: text/plain; charset=utf-8",
            "Auto-Submitted: auto-generated",
            "X-Transaction: 8a880dc0-d2d2-4067-bcb1-b08d1690b26e",
            "From: =?utf-8?b?QsOkbms=?= <codes@bank.example>",
            "Content-Transfer-Encoding: quoted-printable",
        ] {
            assert!(head.split("\r\n").any(|line| line.eq_ignore_ascii_case(header)), "{header}\n{head}");
        }
        for name in ["Subject: ", "Date: ", "Message-ID: <"] {
            assert_eq!(head.matches(&format!("\r\n{name}")).count(), 1, "{name}\n{head}");
        }
        assert!(head.lines().any(|line| line.starts_with("Message-ID: <") && line.ends_with("@bank.example>")), "{head}");
        assert!(!head.contains("042137") && !head.to_ascii_lowercase().contains("bcc:"), "{head}");
        assert_eq!(
            body.replace("=\r\n", "").trim_end(),
            "Your code is 042137\r\n\r\n.\r\nBcc: x@evil.test\r\n..Gr=C3=BC=C3=9Fe =3D =E2=82=AC"
        );
    }
}

#[tokio::test]
async fn an_untrusted_certificate_gets_no_mail() {
    let other = Certificates::new();
    for (server_tls, tls) in [("implicit", Tls::Implicit), ("starttls", Tls::StartTls)] {
        let server = MailServer::start(server_tls);
        let no_tls = unavailable("no conversation with the mail server");
        let wrong_authority = EmailSettings { authority: other.authority(), ..server.settings(tls) };
        assert_eq!(send(wrong_authority, "anna@example.com", "042137").await, no_tls);
        let public_only = EmailSettings { authority: None, ..server.settings(tls) };
        assert_eq!(send(public_only, "anna@example.com", "042137").await, no_tls);
        let wrong_name = EmailSettings { host: "127.0.0.1".into(), ..server.settings(tls) };
        assert_eq!(send(wrong_name, "anna@example.com", "042137").await, no_tls);
        assert_eq!(server.stop(), Vec::<String>::new());
    }
}

#[tokio::test]
async fn a_server_without_tls_gets_no_mail_where_tls_is_required() {
    for tls in [Tls::Implicit, Tls::StartTls] {
        let server = MailServer::start("none");
        let credentials = Some(("user".to_owned(), "secret".to_owned().into()));
        let settings = EmailSettings { credentials, ..server.settings(tls) };
        let answer = send(settings, "anna@example.com", "042137").await;
        assert!(matches!(answer, Err(SendFault::Unavailable(_))), "{answer:?}");
        assert_eq!(server.stop(), Vec::<String>::new());
    }
    let mut server = MailServer::start("none");
    send(server.settings(Tls::None), "anna@example.com", "042137").await.unwrap();
    assert_eq!(server.next()["secure"], false);
}

#[tokio::test]
async fn the_servers_answer_decides_whether_another_try_may_help() {
    let server = MailServer::start("starttls");
    let refused = Err(SendFault::Refused("mail server answered 550".into()));
    assert_eq!(send(server.settings(Tls::StartTls), "refused@example.com", "042137").await, refused);
    let later = unavailable("mail server answered 451");
    assert_eq!(send(server.settings(Tls::StartTls), "later@example.com", "042137").await, later);
    let hasty = EmailSettings { timeout: HASTY, ..server.settings(Tls::StartTls) };
    let silent = unavailable("mail server did not answer in time");
    assert_eq!(send(hasty, "silent@example.com", "042137").await, silent);
    let settings = server.settings(Tls::StartTls);
    assert_eq!(server.stop(), Vec::<String>::new());
    assert_eq!(send(settings, "anna@example.com", "042137").await, unavailable("no conversation with the mail server"));
}
