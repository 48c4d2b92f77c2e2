//! What an issuer's pages and messages look like: name, language, colours, logo. Read once at the start.
//!
//! What: a folder with a file for each issuer that wants to look like itself (`issuer.pages`); whoever has none looks as the
//! section `[issuer]` and the table of colours say.
//! What not: no rule of a challenge depends on it, and nothing of it comes from a request.
//! How to extend: see `file` for another key, `palette` for another colour.

pub mod colour;
mod file;
pub mod logo;
pub mod palette;

use super::language::words::Languages;
use super::settings::{SettingFault, Settings, is_issuer_id};
use crate::ui::parts::{Branding, Dress, LogoPlace};
use file::Choices;
use logo::Logo;
use palette::{Choice, Palette, ROUND, style};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The setting that names the folder.
const KEY: &str = "issuer.pages";

/// One issuer's.
#[derive(Clone, Debug)]
pub struct Look {
    /// Shown on the page and in messages.
    pub name: String,
    /// BCP 47 tag used when a cardholder's browser asks for none we have.
    pub language: String,
    /// What its pages are dressed in.
    pub branding: Arc<Branding>,
}

/// Everybody's.
pub struct Looks {
    by_issuer: BTreeMap<String, Look>,
    default: Look,
    logos: BTreeMap<String, Logo>,
}

impl Look {
    fn plain(settings: &Settings) -> Self {
        let dress = |choice| {
            let colours = style(choice, &Palette::LIGHT, &Palette::DARK, ROUND);
            Dress { colours, logo: None, logo_dark: None, own_ground: false }
        };
        Self { name: settings.issuer.name.clone(), language: settings.issuer.language.clone(), branding: branding(dress) }
    }

    fn chosen(choices: &Choices, settings: &Settings) -> Self {
        let place = |logo: &Logo| LogoPlace { path: format!("/assets/{}", logo.name), width: logo.width, height: logo.height() };
        let (logo, logo_dark) = (choices.logo.as_ref().map(place), choices.logo_dark.as_ref().map(place));
        let (light, dark) = (&choices.light, &choices.dark);
        let dress = |choice| {
            let (logo, logo_dark) = match choice {
                Choice::Browser => (logo.clone(), logo_dark.clone()),
                Choice::Light => (logo.clone(), None),
                Choice::Dark => (logo_dark.clone().or_else(|| logo.clone()), None),
            };
            let own_ground = light.brand != light.paper || dark.brand != dark.paper;
            Dress { colours: style(choice, light, dark, choices.round), logo, logo_dark, own_ground }
        };
        Self {
            name: choices.name.clone().unwrap_or_else(|| settings.issuer.name.clone()),
            language: choices.language.clone().unwrap_or_else(|| settings.issuer.language.clone()),
            branding: branding(dress),
        }
    }
}

fn branding(dress: impl Fn(Choice) -> Dress) -> Arc<Branding> {
    Arc::new(Branding { by_browser: dress(Choice::Browser), light: dress(Choice::Light), dark: dress(Choice::Dark) })
}

impl Looks {
    /// Reads the folder that the settings name, if they name one.
    ///
    /// # Errors
    /// Everything that is wrong with any file of it: what cannot be read by a cardholder with poor sight is refused.
    pub fn load(settings: &Settings) -> Result<Self, Vec<SettingFault>> {
        let mut looks = Self { by_issuer: BTreeMap::new(), default: Look::plain(settings), logos: BTreeMap::new() };
        if settings.issuer.pages.is_empty() {
            return Ok(looks);
        }
        let fault = |trouble: String| SettingFault { key: KEY.to_owned(), trouble };
        let folder = Path::new(&settings.issuer.pages);
        let languages = Languages::load().map_err(|trouble| vec![fault(trouble.to_string())])?;
        let files = files(folder).map_err(|error| vec![fault(format!("{}: {error}", folder.display()))])?;
        let mut faults = Vec::new();
        for path in files {
            let issuer = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let mut say = |trouble: &str| faults.push(fault(format!("{issuer}.toml: {trouble}")));
            if !is_issuer_id(&issuer) {
                say("must be called as an issuer's id is: 1 to 64 letters, digits or hyphens");
                continue;
            }
            match file::read(&path, &languages.tags()) {
                Ok(choices) => {
                    looks.by_issuer.insert(issuer, Look::chosen(&choices, settings));
                    let logos = [choices.logo, choices.logo_dark].into_iter().flatten();
                    looks.logos.extend(logos.map(|logo| (logo.name.clone(), logo)));
                }
                Err(troubles) => troubles.iter().for_each(|trouble| say(trouble)),
            }
        }
        if faults.is_empty() { Ok(looks) } else { Err(faults) }
    }

    /// That of the issuer of this id; the default one for an issuer that has chosen none.
    pub fn of(&self, issuer: &str) -> &Look {
        self.by_issuer.get(issuer).unwrap_or(&self.default)
    }

    /// The one of pages that belong to no issuer in particular.
    pub fn default(&self) -> &Look {
        &self.default
    }

    /// A logo by its name under `/assets/`.
    pub fn logo(&self, name: &str) -> Option<&Logo> {
        self.logos.get(name)
    }
}

/// The issuers' files, sorted by name.
fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    files.sort();
    Ok(files)
}
