//! What may be called, and what may not.

use super::*;
use crate::server::settings::load;
use std::collections::VecDeque;
use std::sync::Mutex;

/// What a production server allows that names these networks.
pub(in crate::server::senders) fn allowed(networks: &[&str]) -> Allowed {
    Allowed { private: networks.iter().map(|text| text.parse().unwrap()).collect(), own: Vec::new() }
}

/// A name server that answers each question with the next of its answers.
pub(in crate::server::senders) struct Script(pub(in crate::server::senders) Mutex<VecDeque<Vec<IpAddr>>>);

impl Script {
    pub(in crate::server::senders) fn of(answers: &[&[&str]]) -> Self {
        let parsed = |answer: &&[&str]| answer.iter().map(|ip| ip.parse().unwrap()).collect();
        Self(Mutex::new(answers.iter().map(parsed).collect()))
    }
}

#[async_trait]
impl Lookup for Script {
    async fn addresses(&self, _name: &str) -> std::io::Result<Vec<IpAddr>> {
        Ok(self.0.lock().unwrap().pop_front().unwrap_or_default())
    }
}

fn demo(addr: &str) -> Allowed {
    let variables = [("ACS__SERVER__ADDR".to_owned(), addr.to_owned())].into();
    Allowed::of(&load(None, &variables, |_| Err(String::new())).unwrap())
}

#[test]
fn only_public_addresses_may_be_called() {
    let refused = [
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.1",
        "100.100.100.200",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.255",
        "168.63.129.16",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:8.8.8.8",
        "::ffff:169.254.169.254",
        "::8.8.8.8",
        "64:ff9b::808:808",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:1ff:ffff::1",
        "2001:db8::1",
        "2002:a00:1::1",
        "3fff::1",
        "3fff:fff::1",
        "4000::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
    ];
    let public = [
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.0",
        "168.63.129.15",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.1",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2003::1",
        "2606:4700::1111",
        "3ffe::1",
        "3fff:1000::1",
    ];
    for ip in refused {
        assert!(!is_allowed(ip.parse().unwrap(), &Allowed::default()), "{ip}");
    }
    for ip in public {
        assert!(is_allowed(ip.parse().unwrap(), &Allowed::default()), "{ip}");
    }
}

#[test]
fn an_operator_may_name_further_networks_and_the_demo_reaches_itself() {
    let settings = allowed(&["10.1.0.0/16", "fd00:1::/32"]);
    for (ip, expected) in [("10.1.2.3", true), ("10.2.0.1", false), ("fd00:1::1", true), ("127.0.0.1", false)] {
        assert_eq!(is_allowed(ip.parse().unwrap(), &settings), expected, "{ip}");
    }
    // Another way to write an address of it is not in it.
    assert!(!is_allowed("::ffff:10.1.2.3".parse().unwrap(), &settings));
    let demo = demo("192.168.7.7:3000");
    for (ip, expected) in [("127.0.0.1", true), ("::1", true), ("192.168.7.7", true), ("192.168.7.8", false)] {
        assert_eq!(is_allowed(ip.parse().unwrap(), &demo), expected, "{ip}");
    }
}

#[test]
fn a_url_is_checked_in_every_spelling_of_its_address() {
    for host in [
        "169.254.169.254",
        "2130706433",
        "0x7f.1",
        "0x7f000001",
        "0177.0.0.1",
        "127.1",
        "0",
        "127.0.0.1.",
        "１２７.0.0.1",
        "[::1]",
        "[::ffff:169.254.169.254]",
        "[::ffff:a9fe:a9fe]",
        "[0:0:0:0:0:ffff:7f00:1]",
        "[64:ff9b::a9fe:a9fe]",
        "[fe80::1]",
    ] {
        assert_eq!(Allowed::default().url(&format!("https://{host}/hook")), Err(Refused::Address), "{host}");
        assert_eq!(Allowed::default().url(&format!("http://{host}/hook")), Err(Refused::Scheme), "{host}");
    }
    for (url, expected) in [
        ("https://bank.example/hook?key=1", Ok(())),
        ("https://8.8.8.8:8443/", Ok(())),
        ("http://bank.example/", Err(Refused::Scheme)),
        ("http://localhost/", Err(Refused::Scheme)),
        ("ftp://bank.example/", Err(Refused::Scheme)),
        ("file:///etc/passwd", Err(Refused::Malformed)),
        ("bank.example", Err(Refused::Malformed)),
        ("", Err(Refused::Malformed)),
        ("https://user@bank.example/", Err(Refused::Credentials)),
        ("https://user:word@bank.example/", Err(Refused::Credentials)),
        ("https://bank.example/#part", Err(Refused::Fragment)),
    ] {
        assert_eq!(Allowed::default().url(url).map(|_| ()), expected, "{url}");
    }
}

#[test]
fn only_the_demo_calls_its_own_machine_and_that_without_https() {
    let demo = demo("127.0.0.1:3000");
    for url in ["http://127.0.0.1:3000/demo/events", "http://[::1]/", "http://localhost:1/", "https://localhost/"] {
        assert!(demo.url(url).is_ok(), "{url}");
    }
    for url in ["http://10.0.0.1/", "http://bank.example/", "http://localhost.bank.example/"] {
        assert_eq!(demo.url(url), Err(Refused::Scheme), "{url}");
    }
}

#[tokio::test]
async fn every_address_of_a_name_is_checked_each_time() {
    let answers: [&[&str]; 4] =
        [&["8.8.8.8", "2606:4700::1111"], &["10.0.0.1"], &["8.8.8.8", "10.0.0.1"], &["8.8.8.8", "::ffff:10.0.0.1"]];
    let guard = Guard::new(Script::of(&answers), Allowed::default());
    let resolve = async || guard.resolve("bank.example".parse().unwrap()).await.map(|found| found.map(|to| to.ip()).collect());
    let first: Vec<IpAddr> = resolve().await.unwrap();
    assert_eq!(first, ["8.8.8.8".parse::<IpAddr>().unwrap(), "2606:4700::1111".parse().unwrap()]);
    for _ in 0..3 {
        assert_eq!(resolve().await.unwrap_err().downcast_ref(), Some(&Refused::Address));
    }
}
