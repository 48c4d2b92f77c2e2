//! Reads a mail as far as the inbox needs: one header and the plain text.
//!
//! What not: encoded words in headers, character sets other than UTF-8, attachments.
//! How to extend: a transfer encoding is an arm of [`decode`].

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// What the inbox shows of a mail.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mail {
    /// The header asked for.
    pub(super) trace: Option<String>,
    /// The first plain text part.
    pub(super) text: String,
}

/// How deep parts within parts are followed.
const DEPTH: usize = 4;

/// Reads a mail as it travelled, dots already unstuffed.
pub(super) fn read(raw: &[u8], trace_header: &str) -> Mail {
    let raw = String::from_utf8_lossy(raw).replace("\r\n", "\n");
    let trace = Part::split(&raw).header(trace_header);
    let text = plain_text(&raw, DEPTH).unwrap_or_default();
    Mail { trace, text: text.trim_end().to_owned() }
}

struct Part<'a> {
    head: String,
    body: &'a str,
}

impl<'a> Part<'a> {
    fn split(raw: &'a str) -> Self {
        let (head, body) =
            if let Some(body) = raw.strip_prefix('\n') { ("", body) } else { raw.split_once("\n\n").unwrap_or((raw, "")) };
        // A line that begins with white space continues the one before.
        Self { head: head.replace("\n ", " ").replace("\n\t", " "), body }
    }

    fn header(&self, wanted: &str) -> Option<String> {
        self.head.lines().find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.trim().eq_ignore_ascii_case(wanted).then(|| value.trim().to_owned())
        })
    }
}

fn plain_text(raw: &str, depth: usize) -> Option<String> {
    let part = Part::split(raw);
    let kind = part.header("content-type").unwrap_or_else(|| "text/plain".to_owned());
    let lower = kind.to_ascii_lowercase();
    if lower.starts_with("multipart/") {
        let boundary = format!("--{}", parameter(&kind, "boundary")?);
        let depth = depth.checked_sub(1)?;
        let parts = part.body.split(boundary.as_str()).skip(1).take_while(|inner| !inner.starts_with("--"));
        return parts.filter_map(|inner| inner.strip_prefix('\n')).find_map(|inner| plain_text(inner, depth));
    }
    lower.starts_with("text/plain").then(|| decode(part.body, &part.header("content-transfer-encoding").unwrap_or_default()))
}

fn parameter(value: &str, wanted: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|piece| {
        let (name, value) = piece.split_once('=')?;
        name.trim().eq_ignore_ascii_case(wanted).then(|| value.trim().trim_matches('"').to_owned())
    })
}

fn decode(body: &str, encoding: &str) -> String {
    let bytes = match encoding.to_ascii_lowercase().as_str() {
        "base64" => {
            let packed: String = body.chars().filter(|character| !character.is_ascii_whitespace()).collect();
            STANDARD.decode(packed).unwrap_or_else(|_| body.as_bytes().to_vec())
        }
        "quoted-printable" => decode_quoted(body),
        _ => body.as_bytes().to_vec(),
    };
    String::from_utf8_lossy(&bytes).replace("\r\n", "\n")
}

/// Quoted-printable: `=41` is a byte, `=` at the end of a line joins it with the next.
fn decode_quoted(body: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(body.len());
    let mut rest = body.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        (rest, bytes) = match (first, after) {
            (b'=', [b'\n', after @ ..]) => (after, bytes),
            (b'=', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                let digit = |digit: &u8| char::from(*digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).unwrap_or(0);
                bytes.push(digit(high) * 16 + digit(low));
                (after, bytes)
            }
            _ => {
                bytes.push(*first);
                (after, bytes)
            }
        };
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::{Mail, read};

    #[track_caller]
    fn check(raw: &str, trace: Option<&str>, text: &str) {
        let expected = Mail { trace: trace.map(str::to_owned), text: text.to_owned() };
        assert_eq!(read(raw.as_bytes(), "x-transaction"), expected);
    }

    #[test]
    fn plain_and_encoded_mails_are_read() {
        check("Subject: a\r\nX-Transaction: 1-2\r\n\r\nHello\r\n", Some("1-2"), "Hello");
        check("Content-Transfer-Encoding: quoted-printable\n\nGr=C3=BC=C3=9Fe, =\nim Caf=C3=A9 =zz", None, "Grüße, im Café =zz");
        check("Content-Transfer-Encoding:\n base64\nX-TRANSACTION: t\n\nR3LDvMOf\nZQ==\n", Some("t"), "Grüße");
        check("\nno head", None, "no head");
        check("only a head", None, "");
    }

    #[test]
    fn the_plain_part_of_several_is_taken() {
        let raw = "Content-Type: multipart/mixed; boundary=\"out\"\n\npreamble\n--out\n\
                   Content-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/html\n\n<b>no</b>\n\
                   --in\nContent-Type: text/plain; charset=utf-8\n\nyes\n--in--\n--out--\n";
        check(raw, None, "yes");
    }
}
