//! An issuer's file: what it may choose, and what is made of it.
//!
//! What not: the colours it does not choose; those are in `palette`. How to extend: a key is a field here, what it does is in
//! [`read`], and `Leptos.toml` and `docs/issuer-pages.md` tell of it.

use super::colour::Colour;
use super::logo::Logo;
use super::palette::{Palette, ROUND};
use serde::Deserialize;
use std::path::Path;

/// The largest radius of corners, in CSS pixels: a button is 48 high.
const ROUNDEST: u8 = 24;
/// The longest name, in characters. What text messages need at most is tested with twelve; each further letter adds to that.
const LONGEST_NAME: usize = 40;

/// The file as it is written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    name: Option<String>,
    language: Option<String>,
    logo: Option<String>,
    logo_dark: Option<String>,
    round: Option<i64>,
    light: Colours,
    dark: Colours,
}

/// The colours of one scheme, as they are written.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Colours {
    accent: Option<String>,
    on_accent: Option<String>,
    brand: Option<String>,
    on_brand: Option<String>,
}

/// The same, read.
#[derive(Default)]
struct Chosen {
    accent: Option<Colour>,
    on_accent: Option<Colour>,
    brand: Option<Colour>,
    on_brand: Option<Colour>,
}

/// What an issuer has chosen, and what follows from it.
pub(super) struct Choices {
    pub(super) name: Option<String>,
    pub(super) language: Option<String>,
    pub(super) logo: Option<Logo>,
    pub(super) logo_dark: Option<Logo>,
    pub(super) round: u8,
    pub(super) light: Palette,
    pub(super) dark: Palette,
}

/// Reads a file, with the logos beside it.
///
/// # Errors
/// Everything that is wrong with it.
pub(super) fn read(path: &Path, languages: &[&str]) -> Result<Choices, Vec<String>> {
    let text = std::fs::read_to_string(path).map_err(|error| vec![error.to_string()])?;
    let file: File = toml::from_str(&text).map_err(|error| vec![error.message().to_owned()])?;
    let mut troubles = Vec::new();
    let proper =
        |name: &String| !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME && !name.chars().any(char::is_control);
    if !file.name.iter().all(proper) {
        troubles.push(format!("name: must have 1 to {LONGEST_NAME} characters, in one line"));
    }
    if !file.language.iter().all(|tag| languages.contains(&tag.as_str())) {
        troubles.push("language: must be a language there is a folder in locales for".to_owned());
    }
    let round = file.round.map_or(Some(ROUND), |round| u8::try_from(round).ok().filter(|round| *round <= ROUNDEST));
    if round.is_none() {
        troubles.push(format!("round: must be 0 to {ROUNDEST}"));
    }
    if file.logo.is_none() && file.logo_dark.is_some() {
        troubles.push("logo_dark: is for a logo, and there is none".to_owned());
    }
    let logo = logo(path, "logo", file.logo, &mut troubles);
    let logo_dark = self::logo(path, "logo_dark", file.logo_dark, &mut troubles);
    let light = Chosen::read("light", file.light, &mut troubles);
    let mut dark = Chosen::read("dark", file.dark, &mut troubles);

    if dark.accent.is_none() {
        dark.accent = light.accent.map(|accent| accent.lightened(Palette::DARK.sunken, 7.0));
    }
    // A logo is drawn for the ground it lies on.
    if dark.brand.is_none() && (light.brand.is_some() || logo.is_some()) && logo_dark.is_none() {
        dark.brand = light.brand.or(Some(Palette::LIGHT.brand));
        dark.on_brand = dark.on_brand.or(light.on_brand);
    }
    let (light, dark) = (light.applied(Palette::LIGHT), dark.applied(Palette::DARK));
    if troubles.is_empty() {
        for (scheme, palette) in [("light", &light), ("dark", &dark)] {
            let pairs = palette.illegible().into_iter();
            // Cut off, not rounded: what is too low must not read as if it were enough.
            let said = |(pair, contrast): (String, f64)| {
                let measured = (contrast * 100.0).floor() / 100.0;
                format!("{scheme}: {pair} has a contrast of {measured:.2}, needs {:.1}", super::colour::TEXT)
            };
            troubles.extend(pairs.map(said));
        }
    }
    match round {
        Some(round) if troubles.is_empty() => {
            Ok(Choices { name: file.name, language: file.language, logo, logo_dark, round, light, dark })
        }
        _ => Err(troubles),
    }
}

impl Chosen {
    fn read(scheme: &str, written: Colours, troubles: &mut Vec<String>) -> Self {
        let mut colour = |key: &str, text: Option<String>| {
            let text = text?;
            let colour = Colour::parse(&text);
            if colour.is_none() {
                troubles.push(format!("{scheme}.{key}: must be a colour such as #173f8f"));
            }
            colour
        };
        Self {
            accent: colour("accent", written.accent),
            on_accent: colour("on_accent", written.on_accent),
            brand: colour("brand", written.brand),
            on_brand: colour("on_brand", written.on_brand),
        }
    }

    fn applied(&self, palette: Palette) -> Palette {
        let mut applied = match (self.accent, self.on_accent) {
            (None, None) => palette,
            (accent, on_accent) => {
                let accent = accent.unwrap_or(palette.accent);
                palette.with_accent(accent, on_accent)
            }
        };
        if let Some(brand) = self.brand {
            (applied.brand, applied.on_brand) = (brand, brand.ink());
        }
        applied.on_brand = self.on_brand.unwrap_or(applied.on_brand);
        applied
    }
}

/// The logo of this name beside the file.
fn logo(file: &Path, key: &str, name: Option<String>, troubles: &mut Vec<String>) -> Option<Logo> {
    let name = name?;
    let plain = Path::new(&name).file_name().is_some_and(|own| own == name.as_str());
    let read = if plain {
        let bytes = std::fs::read(file.with_file_name(&name)).map_err(|error| error.to_string());
        bytes.and_then(Logo::read)
    } else {
        Err("must be a file beside this one".to_owned())
    };
    read.map_err(|trouble| troubles.push(format!("{key}: {name}: {trouble}"))).ok()
}
