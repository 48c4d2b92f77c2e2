//! One colour, and how well it stands out against another.
//!
//! What not: which colours there are; that is `palette`.

use std::fmt;

/// The least contrast of text with what it stands on (WCAG 2.2, 1.4.3).
pub const TEXT: f64 = 4.5;

/// A colour of the sRGB space. Written, and read, as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self::of(0xff_ff_ff);
    /// Black.
    pub const BLACK: Self = Self::of(0);

    /// The colour of a number that is written as style sheets write colours: `0x173f8f`.
    pub const fn of(number: u32) -> Self {
        let [_, red, green, blue] = number.to_be_bytes();
        Self { red, green, blue }
    }

    /// Reads `#rrggbb`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let known = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        u32::from_str_radix(digits, 16).ok().filter(|_| known).map(Self::of)
    }

    /// Contrast with another, 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// This colour with some of another in it: `share` of 16 parts.
    pub fn mixed(self, other: Self, share: u8) -> Self {
        let share = u16::from(share.min(16));
        let mix = |one: u8, two: u8| {
            let sum = u16::from(one) * (16 - share) + u16::from(two) * share;
            u8::try_from(sum / 16).unwrap_or(u8::MAX)
        };
        Self { red: mix(self.red, other.red), green: mix(self.green, other.green), blue: mix(self.blue, other.blue) }
    }

    /// What to write on it with: white where that can be read, else black. One of the two always can.
    pub fn ink(self) -> Self {
        if Self::WHITE.contrast(self) >= TEXT { Self::WHITE } else { Self::BLACK }
    }

    /// The colour itself or, where it does not reach this contrast with a dark ground, the least lighter one that does.
    pub fn lightened(self, ground: Self, contrast: f64) -> Self {
        let lighter = (0..=16).map(|share| self.mixed(Self::WHITE, share));
        lighter.into_iter().find(|colour| colour.contrast(ground) >= contrast).unwrap_or(Self::WHITE)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn only_six_hex_digits_are_a_colour() {
        assert_eq!(Colour::parse("#0B5536").unwrap().to_string(), "#0b5536");
        for text in ["", "#", "0b5536", "#0b553", "#0b55366", "#0b553g", "#+b5536", "red", "#fff", "#fff;}x{", "#ß5536"] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    /// Values of the WebAIM contrast checker, which cuts off after two digits.
    #[test]
    fn contrast_is_what_others_measure() {
        for (one, two, expected) in [
            ("#000000", "#ffffff", 21.0),
            ("#777777", "#ffffff", 4.47),
            ("#767676", "#ffffff", 4.54),
            ("#ff0000", "#ffffff", 3.99),
            ("#0000ff", "#ffffff", 8.59),
            ("#173f8f", "#173f8f", 1.0),
        ] {
            let (one, two) = (Colour::parse(one).unwrap(), Colour::parse(two).unwrap());
            assert!((one.contrast(two) - expected).abs() < 0.01, "{one} {two}: {}", one.contrast(two));
            assert!((one.contrast(two) - two.contrast(one)).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn there_is_an_ink_for_every_colour() {
        for number in (0..=0xff_ff_ff).step_by(0x01_03_07) {
            let colour = Colour::of(number);
            assert!(colour.ink().contrast(colour) >= TEXT, "{colour}");
        }
        assert_eq!((Colour::of(0x17_3f_8f).ink(), Colour::of(0xff_c7_2c).ink()), (Colour::WHITE, Colour::BLACK));
    }

    #[test]
    fn a_colour_is_made_no_lighter_than_it_has_to_be() {
        let (ground, dark) = (Colour::of(0x15_1b_24), Colour::of(0x7a_00_3c));
        let lighter = dark.lightened(ground, 7.0);
        assert!(lighter.contrast(ground) >= 7.0 && lighter.contrast(ground) < 9.0, "{lighter}");
        assert_eq!(lighter.lightened(ground, 7.0), lighter);
    }
}
