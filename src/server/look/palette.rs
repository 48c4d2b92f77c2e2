//! The colours of every page, light and dark: the one table of them. Each is a custom property of the style sheets in `style/`.
//!
//! What not: which of them an issuer may choose; that is `file`. How to extend: a line in the table gives a colour, `SHADOWS` is
//! for what is no plain colour; use it as `var(--name)`. Text keeps 7:1 against what it stands on, edges and signs 3:1; the
//! tests below say which pairs these are.

use super::colour::{Colour, TEXT};
use std::fmt::Write as _;

macro_rules! palette {
    ($($(#[$doc:meta])* $field:ident $name:literal $light:literal $dark:literal;)+) => {
        /// The colours of one scheme.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Palette { $($(#[$doc])* pub $field: Colour,)+ }

        impl Palette {
            /// On light ground.
            pub const LIGHT: Self = Self { $($field: Colour::of($light),)+ };
            /// On dark ground.
            pub const DARK: Self = Self { $($field: Colour::of($dark),)+ };

            /// Each with the name that style sheets have for it.
            pub fn named(&self) -> impl Iterator<Item = (&'static str, Colour)> {
                [$(($name, self.$field),)+].into_iter()
            }
        }
    };
}

palette! {
    /// Around the page, where there is room.
    ground "ground" 0xeef1f5 0x0c1016;
    /// The page.
    paper "paper" 0xffffff 0x151b24;
    /// What lies a little deeper in the page.
    sunken "sunken" 0xf5f7fa 0x1d2530;
    /// Text.
    ink "ink" 0x17202e 0xeef2f8;
    /// Text that says less.
    soft "soft" 0x454f60 0xbcc6d4;
    /// Lines that only part.
    line "line" 0xdbe1e9 0x2e3847;
    /// Edges of what can be used.
    edge "edge" 0x6d7889 0x8592a6;
    /// What is to be done: the main button, links, the focus.
    accent "accent" 0x173f8f 0xa9c6ff;
    /// The same, pointed at.
    accent_over "accent-over" 0x102f6e 0xc8daff;
    /// Text on both.
    on_accent "on-accent" 0xffffff 0x0b1830;
    /// Ground of the branding zone.
    brand "brand" 0xffffff 0x151b24;
    /// Text on it.
    on_brand "on-brand" 0x17202e 0xeef2f8;
    /// It went well.
    good "good" 0x0b5536 0x84e0b3;
    /// It did not.
    bad "bad" 0x9c1420 0xffb0ae;
    /// Behind words that say so.
    bad_wash "bad-wash" 0xfdf1f1 0x34191d;
    /// Behind words that inform.
    calm_wash "calm-wash" 0xeef4fd 0x1a273d;
    /// The strip that says "demonstration".
    demo "demo" 0xa31220 0xa31220;
    /// Text on it.
    on_demo "on-demo" 0xffffff 0xffffff;
}

/// The shadow of the page on its ground, light and dark.
const SHADOWS: [&str; 2] =
    ["0 1px 2px rgba(23,32,46,.06),0 12px 32px rgba(23,32,46,.1)", "0 1px 2px rgba(0,0,0,.4),0 12px 32px rgba(0,0,0,.4)"];

/// Radius of corners, in CSS pixels, unless an issuer says otherwise.
pub const ROUND: u8 = 10;

impl Palette {
    /// Contrasts that would be too low to read by: which pair, and how much it has.
    pub fn illegible(&self) -> Vec<(String, f64)> {
        let pair = |text: &str, on: &str, colours: (Colour, Colour)| {
            (format!("{text} {} on {on} {}", colours.0, colours.1), colours.0.contrast(colours.1))
        };
        // The accent is also edge and focus on the same grounds, for which 3:1 would do.
        let mut pairs = vec![
            pair("on_accent", "accent", (self.on_accent, self.accent)),
            pair("accent", "paper", (self.accent, self.paper)),
            pair("accent", "tinted ground", (self.accent, self.sunken)),
            pair("accent", "tinted ground", (self.accent, self.calm_wash)),
            pair("on_brand", "brand", (self.on_brand, self.brand)),
        ];
        pairs.dedup();
        pairs.into_iter().filter(|(_, contrast)| *contrast < TEXT).collect()
    }

    /// With an issuer's accent, and what follows from it.
    #[must_use]
    pub fn with_accent(self, accent: Colour, on_accent: Option<Colour>) -> Self {
        let on_accent = on_accent.unwrap_or_else(|| accent.ink());
        let over = accent.mixed(self.ink, 4);
        // Some accents leave no room: they stay as they are when pointed at.
        let holds = over.contrast(on_accent) >= TEXT && over.contrast(self.paper) >= TEXT;
        // No tint of the accent's: a red one would look like something had gone wrong.
        Self { accent, on_accent, accent_over: if holds { over } else { accent }, calm_wash: self.sunken, ..self }
    }
}

/// The custom properties of both schemes, the browser choosing, or of the one that is chosen already; see [`Choice`].
pub fn style(choice: Choice, light: &Palette, dark: &Palette, round: u8) -> String {
    // An em of the root element has 16 CSS pixels by default: corners grow with text.
    let shape = format!("--round:{}rem", f64::from(round) / 16.0);
    match choice {
        Choice::Browser => {
            let light_ones: Vec<_> = properties(light, SHADOWS[0]);
            let differs = |property: &String| !light_ones.contains(property);
            let dark_ones: Vec<_> = properties(dark, SHADOWS[1]).into_iter().filter(differs).collect();
            let mut style = format!(":root{{color-scheme:light dark;{};{shape}}}", light_ones.join(";"));
            // Writing to a string does not fail.
            let _ = write!(style, "@media (prefers-color-scheme:dark){{:root{{{}}}}}", dark_ones.join(";"));
            style
        }
        Choice::Light => format!(":root{{color-scheme:light;{};{shape}}}", properties(light, SHADOWS[0]).join(";")),
        Choice::Dark => format!(":root{{color-scheme:dark;{};{shape}}}", properties(dark, SHADOWS[1]).join(";")),
    }
}

/// Who chooses between light and dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The browser, by what its user prefers.
    Browser,
    /// Light has been chosen.
    Light,
    /// Dark has been chosen.
    Dark,
}

fn properties(palette: &Palette, shadow: &str) -> Vec<String> {
    let colours = palette.named().map(|(name, colour)| format!("--{name}:{colour}"));
    colours.chain([format!("--shadow:{shadow}")]).collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use std::collections::BTreeSet;

    const SCHEMES: [(&str, Palette); 2] = [("light", Palette::LIGHT), ("dark", Palette::DARK)];

    fn assert_pairs(name: &str, least: f64, pairs: &[(Colour, Colour)]) {
        for (one, two) in pairs {
            assert!(one.contrast(*two) >= least, "{name}: {one} on {two} has {:.2}, not {least}", one.contrast(*two));
        }
    }

    #[test]
    fn text_has_seven_to_one_against_what_it_stands_on() {
        for (name, of) in SCHEMES {
            let grounds = [of.ground, of.paper, of.sunken, of.calm_wash];
            for text in [of.ink, of.soft, of.accent, of.accent_over] {
                assert_pairs(name, 7.0, &grounds.map(|ground| (text, ground)));
            }
            let others =
                [(of.bad, of.bad_wash), (of.bad, of.paper), (of.ink, of.bad_wash), (of.good, of.paper), (of.on_brand, of.brand)];
            assert_pairs(name, 7.0, &others);
            assert_pairs(name, 7.0, &[(of.on_accent, of.accent), (of.on_accent, of.accent_over), (of.on_demo, of.demo)]);
        }
    }

    #[test]
    fn edges_and_signs_have_three_to_one() {
        for (name, of) in SCHEMES {
            let grounds = [of.ground, of.paper, of.sunken];
            for sign in [of.edge, of.accent, of.good, of.bad] {
                assert_pairs(name, 3.0, &grounds.map(|ground| (sign, ground)));
            }
        }
    }

    #[test]
    fn every_name_that_the_style_sheets_use_is_in_the_table() {
        let made = style(Choice::Browser, &Palette::LIGHT, &Palette::DARK, ROUND);
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/style");
        let files = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        let sheets: String = files.collect();
        let until = |end: &[char], text: &str| text.split(end).next().unwrap_or_default().to_owned();
        let used: BTreeSet<String> = sheets.split("var(--").skip(1).map(|rest| until(&[')', ','], rest)).collect();
        let made: BTreeSet<String> = made.split("--").skip(1).map(|rest| until(&[':'], rest)).collect();
        // A style sheet may have properties of its own, which it sets itself.
        let set = sheets.lines().filter_map(|line| line.trim_start().strip_prefix("--")).map(|rest| until(&[':'], rest));
        let known: BTreeSet<String> = set.chain(made.iter().cloned()).collect();
        assert!(used.len() > 15 && made.len() > 15);
        let unknown: Vec<_> = used.difference(&known).collect();
        assert!(unknown.is_empty(), "not in the table: {unknown:?}");
        let unused: Vec<_> = made.difference(&used).collect();
        assert!(unused.is_empty(), "used by no style sheet: {unused:?}");
    }

    #[test]
    fn a_scheme_that_is_chosen_leaves_the_other_out() {
        let of = |choice| style(choice, &Palette::LIGHT, &Palette::DARK, ROUND);
        let (browser, light, dark) = (of(Choice::Browser), of(Choice::Light), of(Choice::Dark));
        assert!(browser.contains("color-scheme:light dark") && browser.contains("prefers-color-scheme:dark"));
        assert!(light.contains("color-scheme:light;") && light.contains("--paper:#ffffff;") && !light.contains("@media"));
        assert!(dark.contains("color-scheme:dark;") && dark.contains("--paper:#151b24;") && !dark.contains("#ffffff;--sunken"));
        assert!(browser.contains("--round:0.625rem") && light.contains("--shadow:0 1px"));
        assert_eq!(browser.matches("--demo:").count(), 1, "what both have is said once");
    }

    #[test]
    fn what_follows_from_an_accent_can_be_read_as_well() {
        for (name, scheme) in SCHEMES {
            let mut usable = 0;
            for number in (0..=0xff_ff_ff).step_by(0x00_51_37) {
                let of = scheme.clone().with_accent(Colour::of(number), None);
                if !of.illegible().is_empty() {
                    continue;
                }
                usable += 1;
                let grounds = [of.paper, of.sunken, of.calm_wash];
                assert_pairs(name, TEXT, &[(of.on_accent, of.accent), (of.on_accent, of.accent_over)]);
                assert_pairs(name, TEXT, &grounds.map(|ground| (of.accent, ground)));
                assert_pairs(name, TEXT, &[(of.accent_over, of.paper)]);
            }
            assert!(usable > 100, "{name}: {usable}");
        }
    }
}
