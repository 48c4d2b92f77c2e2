//! Issuers' logos: the file, what it is, and how wide it is for its height, so that its place on the page is kept free.
//!
//! What not: where it is shown and how large; that is the page. How to extend: another format is an arm in [`Logo::read`].

use sha2::{Digest, Sha256};

/// The largest file, in bytes.
const LARGEST: usize = 64 * 1024;
/// How high a logo is said to be, in CSS pixels; the style sheet scales it.
const HEIGHT: u32 = 32;
/// Widths, in heights, that a branding zone has room for.
const WIDTHS: std::ops::RangeInclusive<f64> = 0.5..=8.0;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
const SVG: &str = "http://www.w3.org/2000/svg";

/// A logo that can be served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// File name under `/assets/`; changes with the content.
    pub name: String,
    /// Value of `Content-Type`.
    pub content_type: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
    /// In CSS pixels, for a height of [`Self::height`].
    pub width: u32,
}

impl Logo {
    /// Reads a file: an SVG with a `viewBox`, or with width and height, or a PNG.
    ///
    /// # Errors
    /// What is wrong with it, in words that follow its name.
    pub fn read(bytes: Vec<u8>) -> Result<Self, String> {
        if bytes.len() > LARGEST {
            return Err(format!("has {} bytes, may have {LARGEST}", bytes.len()));
        }
        let (size, content_type, extension) = match png_size(&bytes) {
            Some(size) => (size, "image/png", "png"),
            None => (svg_size(&bytes)?, "image/svg+xml", "svg"),
        };
        let ratio = size.0 / size.1;
        if !WIDTHS.contains(&ratio) {
            return Err(format!("is {ratio:.1} times as wide as high, may be {} to {} times", WIDTHS.start(), WIDTHS.end()));
        }
        // At most 8 times the height: fits.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within WIDTHS")]
        let width = (ratio * f64::from(HEIGHT)).round() as u32;
        let digest: String = Sha256::digest(&bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Ok(Self { name: format!("logo.{digest}.{extension}"), content_type, bytes, width })
    }

    /// In CSS pixels.
    pub fn height(&self) -> u32 {
        HEIGHT
    }
}

/// Width and height of a PNG, from its first chunk; `None` when it is none.
fn png_size(bytes: &[u8]) -> Option<(f64, f64)> {
    let (width, rest) = bytes.strip_prefix(PNG)?.split_first_chunk()?;
    let (height, _) = rest.split_first_chunk()?;
    let (width, height) = (u32::from_be_bytes(*width), u32::from_be_bytes(*height));
    (width > 0 && height > 0).then(|| (f64::from(width), f64::from(height)))
}

/// Width and height of an SVG, in any unit.
fn svg_size(bytes: &[u8]) -> Result<(f64, f64), String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "must be an SVG or a PNG")?;
    // Drawing programs write a document type; entities are not nested without end.
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..roxmltree::ParsingOptions::default() };
    let document =
        roxmltree::Document::parse_with_options(text, options).map_err(|error| format!("must be an SVG or a PNG: {error}"))?;
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return Err(format!("must be an SVG or a PNG: its first element is no svg of {SVG}"));
    }
    let numbers = |text: &str| {
        let parts = text.split([' ', ',', '\t', '\r', '\n']).filter(|part| !part.is_empty());
        parts.map(|part| part.trim_end_matches("px").parse::<f64>().ok()).collect::<Option<Vec<_>>>()
    };
    let of = |name: &str| root.attribute(name).and_then(numbers);
    let boxed = match of("viewBox").as_deref() {
        Some([_, _, width, height]) => Some((*width, *height)),
        _ => None,
    };
    let plain = match (of("width").as_deref(), of("height").as_deref()) {
        (Some([width]), Some([height])) => Some((*width, *height)),
        _ => None,
    };
    let size = boxed.or(plain).filter(|(width, height)| {
        let positive = |length: f64| length.is_finite() && length > 0.0;
        positive(*width) && positive(*height)
    });
    size.ok_or_else(|| "must have a viewBox, or width and height, above 0: its place on the page is kept by them".to_owned())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn svg(attributes: &str) -> Vec<u8> {
        format!("<svg xmlns=\"{SVG}\" {attributes}><path d=\"M0 0h1\"/></svg>").into_bytes()
    }

    #[test]
    fn a_logo_says_how_wide_it_is() {
        let png = [PNG, &[0, 0, 1, 0, 0, 0, 0, 0x40, 8, 6, 0, 0, 0]].concat();
        for (bytes, width, content_type) in [
            (svg("viewBox=\"0 0 120 40\""), 96, "image/svg+xml"),
            (svg("viewBox=\"-5,-5 10,\t20\" width=\"100%\""), 16, "image/svg+xml"),
            (svg("width=\"64\" height=\"32px\""), 64, "image/svg+xml"),
            (png, 128, "image/png"),
        ] {
            let logo = Logo::read(bytes.clone()).unwrap();
            assert_eq!((logo.width, logo.height(), logo.content_type, &logo.bytes), (width, 32, content_type, &bytes));
            assert!(logo.name.starts_with("logo.") && logo.name.len() > 20, "{}", logo.name);
        }
        let doctype = [b"<?xml version=\"1.0\"?><!DOCTYPE svg>".as_slice(), &svg("viewBox=\"0 0 1 1\"")].concat();
        assert_eq!(Logo::read(doctype).unwrap().width, 32);
    }

    #[test]
    fn a_logo_whose_place_cannot_be_kept_is_refused() {
        for (bytes, said) in [
            (svg(""), "must have a viewBox"),
            (svg("viewBox=\"0 0 0 10\""), "must have a viewBox"),
            (svg("viewBox=\"0 0 NaN 10\""), "must have a viewBox"),
            (svg("width=\"10em\" height=\"1em\""), "must have a viewBox"),
            (svg("viewBox=\"0 0 900 100\""), "is 9.0 times as wide"),
            (b"<svg viewBox=\"0 0 1 1\"/>".to_vec(), "must be an SVG or a PNG: its first element is no svg"),
            (b"GIF89a".to_vec(), "must be an SVG or a PNG"),
            (b"\xff\xd8\xff".to_vec(), "must be an SVG or a PNG"),
            (b"\x89PNG\r\n\x1a\n".to_vec(), "must be an SVG or a PNG"),
            (vec![b' '; LARGEST + 1], "has 65537 bytes"),
        ] {
            let trouble = Logo::read(bytes).unwrap_err();
            assert!(trouble.starts_with(said), "{trouble}");
        }
    }
}
