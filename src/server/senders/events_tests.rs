//! Signatures by the vectors of those who specify them, and what is made of answers and addresses.

use super::super::address::tests::{Script, allowed};
use super::*;
use crate::server::flow::endpoint::Target;
use crate::server::settings::Secret;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const ADYEN_KEY: &str = "11223344D785FBAE710E7F943F307971BB61B21281C98C9129B3D4018A57B2EB";

fn target(url: &str, secrets: &[&str]) -> Target {
    Target {
        url: url.to_owned(),
        secrets: secrets.iter().map(|secret| Secret::from((*secret).to_owned())).collect(),
        basic: None,
    }
}

fn event(shape: Shape, target: Target) -> OutgoingEvent {
    OutgoingEvent { id: "id".to_owned(), at: Moment::from_millis(1_999), body: "{}".to_owned(), shape, target }
}

fn head(event: &OutgoingEvent) -> HeaderMap {
    let request = reqwest::Client::new().post("http://localhost/");
    signed(request, event, &event.target.keys(event.shape).unwrap()).build().unwrap().headers().clone()
}

/// The example of the Standard Webhooks specification and of its authors' libraries.
#[test]
fn the_signature_is_that_of_the_specification() {
    let keys = target("", &["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"]).keys(Shape::Own).unwrap();
    let signature = standard(&keys[0], "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", r#"{"test": 2432232314}"#);
    assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
}

/// The vector of the protocol reference, §12.1.
#[test]
fn the_other_signature_is_adyens() {
    let keys = target("", &[ADYEN_KEY]).keys(Shape::Adyen).unwrap();
    let body = r#"{"type":"balancePlatform.authentication.created","environment":"test","data":{}}"#;
    assert_eq!(adyen(&keys[0], body), "Zi4vdtE33YAJ8aUDQ665IVL1bOqPSijphcGrYRHLVTo=");
}

#[test]
fn during_a_rotation_both_secrets_sign_where_there_is_room() {
    super::super::tls();
    let (new, old) = (format!("whsec_{}", STANDARD.encode([2; 64])), format!("whsec_{}", STANDARD.encode([1; 24])));
    let headers = head(&event(Shape::Approvals, target("", &[&new, &old])));
    let expected = format!("{} {}", standard(&[2; 64], "id", "1", "{}"), standard(&[1; 24], "id", "1", "{}"));
    assert_eq!(headers["webhook-signature"], expected);
    assert_eq!((&headers["webhook-id"], &headers["webhook-timestamp"]), (&"id".parse().unwrap(), &"1".parse().unwrap()));

    let headers = head(&event(Shape::Adyen, target("", &[&"ab".repeat(32), &"cd".repeat(32)])));
    assert_eq!(headers["hmacsignature"], adyen(&[0xcd; 32], "{}"));
    assert_eq!(headers["protocol"], "HmacSHA256");
    assert!(!headers.contains_key("webhook-id"));
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let now = Moment::from_millis(784_111_777_000);
    let asked = |text: &str| retry_after(&[(RETRY_AFTER, text.parse().unwrap())].into_iter().collect(), now);
    assert_eq!(asked("120"), Some(Duration::from_secs(120)));
    assert_eq!(asked("99999999999999999999999"), Some(Duration::from_secs(u64::MAX)));
    assert_eq!(asked("Sun, 06 Nov 1994 08:50:37 GMT"), Some(Duration::from_secs(60)));
    assert_eq!(asked("Sun, 06 Nov 1994 08:48:37 GMT"), Some(Duration::ZERO));
    for odd in ["", "soon", "-1", "1.5"] {
        assert_eq!(asked(odd), None, "{odd}");
    }
    assert_eq!(retry_after(&HeaderMap::new(), now), None);
}

/// Listens on a loopback address and answers every request with a status line and a head.
async fn listener(at: &str, answer: &'static str) -> (u16, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind(at).await.unwrap();
    let (port, (heard, hears)) = (listener.local_addr().unwrap().port(), tokio::sync::mpsc::unbounded_channel());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut buffer = vec![0; 16 * 1024];
            let count = stream.read(&mut buffer).await.unwrap();
            heard.send(String::from_utf8_lossy(&buffer[..count]).into_owned()).unwrap();
            stream.write_all(format!("HTTP/1.1 {answer}\r\ncontent-length: 0\r\n\r\n").as_bytes()).await.unwrap();
        }
    });
    (port, hears)
}

/// A sender of the demo, which may call this machine without https, with a name server of the test's.
fn sender(lookup: Script) -> HttpEvents {
    let settings = crate::server::settings::load(None, &Default::default(), |_| Err(String::new())).unwrap();
    HttpEvents::with(Allowed::of(&settings), lookup).unwrap()
}

#[tokio::test]
async fn a_name_that_moves_to_a_private_address_is_not_followed() {
    let (port, mut hears) = listener("127.0.0.1:0", "200 OK").await;
    let sender = sender(Script::of(&[&["127.0.0.1"], &["10.0.0.1"], &["127.0.0.1", "10.0.0.1"]]));
    let event = event(Shape::Adyen, target(&format!("http://localhost:{port}/"), &[ADYEN_KEY]));
    assert_eq!(sender.post(&event).await, Ok(()));
    assert!(hears.recv().await.unwrap().starts_with("POST / HTTP/1.1\r\n"));
    // The connection is not kept: each try asks the name server, and is refused.
    for _ in 0..2 {
        let fault = "url must not lead to an address that is not public".to_owned();
        assert_eq!(sender.post(&event).await, Err(EventFault::Later { fault, after: None }));
    }
    assert!(hears.try_recv().is_err());
}

#[tokio::test]
async fn a_literal_address_never_reaches_a_connection() {
    let (port, mut hears) = listener("127.0.0.1:0", "200 OK").await;
    let production = HttpEvents::with(allowed(&["10.1.0.0/16"]), System).unwrap();
    for host in ["127.0.0.1", "0x7f.1", "2130706433", "[::ffff:127.0.0.1]", "localhost"] {
        let event = event(Shape::Adyen, target(&format!("https://{host}:{port}/"), &[ADYEN_KEY]));
        let fault = "url must not lead to an address that is not public".to_owned();
        assert_eq!(production.post(&event).await, Err(EventFault::Later { fault, after: None }), "{host}");
    }
    assert!(hears.try_recv().is_err());
}

#[tokio::test]
async fn what_is_answered_says_when_to_try_again() {
    for (answer, expected) in [
        ("204 No Content", Ok(())),
        ("410 Gone", Err(EventFault::Gone)),
        ("307 Temporary Redirect\r\nlocation: /elsewhere", Err(later("HTTP status 307".to_owned()))),
        (
            "429 Too Many Requests\r\nretry-after: 7",
            Err(EventFault::Later { fault: "HTTP status 429".to_owned(), after: Some(Duration::from_secs(7)) }),
        ),
        ("500 Internal Server Error", Err(later("HTTP status 500".to_owned()))),
    ] {
        let (port, mut hears) = listener("127.0.0.1:0", answer).await;
        let mut target = target(&format!("http://127.0.0.1:{port}/hook?key=hush"), &[ADYEN_KEY]);
        target.basic = Some(Secret::from("user:pass:word".to_owned()));
        assert_eq!(sender(Script::of(&[])).post(&event(Shape::Adyen, target)).await, expected, "{answer}");
        let request = hears.recv().await.unwrap();
        assert!(request.contains(&format!("authorization: Basic {}\r\n", STANDARD.encode("user:pass:word"))), "{request}");
        assert!(request.contains("content-type: application/json\r\n"), "{request}");
        assert!(hears.try_recv().is_err(), "a redirect is not followed");
    }
}

#[tokio::test]
async fn a_fault_names_neither_url_nor_secret() {
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let event = event(Shape::Adyen, target(&format!("http://{nobody}/hook?key=hush"), &[ADYEN_KEY]));
    assert_eq!(sender(Script::of(&[])).post(&event).await, Err(later("no connection".to_owned())));
    assert_eq!(format!("{event:?}"), "OutgoingEvent(id)");
    assert_eq!(format!("{:?}", event.target), "Target(…)");
}
