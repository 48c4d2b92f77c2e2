//! The demo's mail server against a real sender, and against one that misbehaves.

use super::{Noon, TRANSACTION};
use crate::server::demo::{Inbox, mailbox};
use lettre::message::header::{ContentTransferEncoding, HeaderName, HeaderValue};
use lettre::message::{Body, MultiPart, SinglePart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

fn mail(encoding: ContentTransferEncoding, text: &str) -> lettre::Message {
    let body = Body::new_with_encoding(text.to_owned(), encoding).unwrap();
    let plain = SinglePart::builder().header(lettre::message::header::ContentType::TEXT_PLAIN).body(body);
    let name = HeaderName::new_from_ascii_str("X-Transaction");
    lettre::Message::builder()
        .from("bank@bank.example".parse().unwrap())
        .to("card-1@mail.example".parse().unwrap())
        .subject("Ihr Code für den Einkauf")
        .raw_header(HeaderValue::new(name, TRANSACTION.to_owned()))
        .multipart(MultiPart::alternative().singlepart(plain))
        .unwrap()
}

#[tokio::test]
async fn the_mailbox_takes_what_a_real_sender_sends() {
    let inbox = Inbox::new(Arc::new(Noon));
    let address = mailbox(inbox.clone()).await.unwrap();
    let sender = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous("127.0.0.1").port(address.port()).build();
    let long = format!("Grüße! Ihr Code ist 445566 (QX).\n.\n..dots\n{}", "Wörter ".repeat(40).trim_end());
    for encoding in [ContentTransferEncoding::QuotedPrintable, ContentTransferEncoding::Base64] {
        sender.send(mail(encoding, &long)).await.unwrap();
    }
    sender.send(mail(ContentTransferEncoding::SevenBit, ".\n.one\nCode 111222")).await.unwrap();
    let texts: Vec<String> = inbox.all().into_iter().map(|message| message.text).collect();
    assert_eq!(texts, [".\n.one\nCode 111222", &long, &long]);
    let newest = inbox.all().remove(1);
    assert_eq!((newest.channel, newest.to.as_str()), ("email", "card-1@mail.example"));
    assert_eq!(newest.transaction.as_deref(), Some(TRANSACTION));
    assert_eq!((newest.code.as_deref(), newest.reference.as_deref()), (Some("445566"), Some("QX")));
}

#[tokio::test]
async fn the_mailbox_keeps_to_the_order_of_commands() {
    let inbox = Inbox::new(Arc::new(Noon));
    let address = mailbox(inbox.clone()).await.unwrap();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let commands = "HELO x\r\nDATA\r\nRCPT TO:<a@b>\r\nMAIL FROM:<>\r\nRCPT TO:nobody\r\nRCPT TO:<a@b>\r\nRSET\r\nDATA\r\n\
                    NOOP\r\nVRFY a\r\nMAIL FROM:<c@d>\r\nMAIL FROM:<c@d>\r\nRCPT TO:<a@b>\r\nDATA\r\n\r\nhi\r\n.\r\nQUIT\r\n";
    stream.write_all(commands.as_bytes()).await.unwrap();
    let mut answers = String::new();
    stream.read_to_string(&mut answers).await.unwrap();
    let codes: Vec<&str> = answers.lines().map(|line| &line[..3]).collect();
    let expected = "220 250 503 503 250 501 250 250 503 250 502 250 503 250 354 250 221";
    assert_eq!(codes.join(" "), expected);
    assert_eq!(inbox.all().len(), 1);
}

#[tokio::test]
async fn the_mailbox_refuses_endless_mails() {
    let inbox = Inbox::new(Arc::new(Noon));
    let address = mailbox(inbox.clone()).await.unwrap();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let body = format!("{}\r\n", "x".repeat(998)).repeat(300);
    let commands = format!("EHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<a@b>\r\nDATA\r\n\r\n{body}.\r\nQUIT\r\n");
    stream.write_all(commands.as_bytes()).await.unwrap();
    let mut answers = String::new();
    stream.read_to_string(&mut answers).await.unwrap();
    assert!(answers.contains("552 too long"), "{answers}");
    assert!(inbox.all().is_empty());
}
