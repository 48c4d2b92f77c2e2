//! The choice between languages: a form like any other, so that it works without script. It changes the words
//! and nothing else; what is half typed goes with the old page, which is why it stands where nobody is who types.

use super::HiddenFields;
use crate::ui::pages::{Frame, LanguageName};
use leptos::prelude::*;

/// The language of the page, and behind it all others.
#[component]
pub fn LanguageSwitch(
    /// The document's frame.
    frame: Frame,
    /// The page's authority.
    handle: String,
) -> impl IntoView {
    let Frame { text, languages, .. } = frame;
    let present = text.language().to_owned();
    let (label, name) = (text.say("language-label"), text.say("language-name"));
    let spoken = format!("{label}: {name}");
    let option = move |language: &LanguageName| {
        let LanguageName { tag, name } = language.clone();
        view! {
            <option value=tag.clone() lang=tag.clone() selected=tag == present>
                {name}
            </option>
        }
    };
    let options: Vec<_> = languages.iter().map(option).collect();
    view! {
        <details class="language">
            <summary aria-label=spoken>
                <svg class="globe" viewBox="0 0 24 24" width="18" height="18" fill="none" stroke="currentColor" aria-hidden="true">
                    <path d="M12 3a9 9 0 0 0 0 18a9 9 0 0 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"></path>
                </svg>
                {name}
            </summary>
            <form class="language" method="post" action="/challenge">
                <HiddenFields handle=handle attempt=String::new() />
                <label for="language">{label}</label>
                // Without autocomplete a browser puts back after a reload what was chosen before.
                <select id="language" name="language" autocomplete="off">
                    {options}
                </select>
                <button class="secondary" type="submit" name="intent" value="language">
                    {text.say("language-change")}
                </button>
            </form>
        </details>
    }
}
