//! Words, looked up. `ui` knows keys; the words are in `locales/` and the server resolves them.

use std::sync::Arc;

/// An argument of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Inserted as it is, isolated for bidirectional text.
    Text(String),
    /// Chooses the plural form and is written with the language's digits.
    Number(u32),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

type Lookup = dyn Fn(&str, &[(&str, Arg)]) -> String + Send + Sync;

/// A key and its arguments to words in one language.
#[derive(Clone)]
pub struct Text {
    lookup: Arc<Lookup>,
    language: String,
    right_to_left: bool,
}

impl Text {
    /// Words of one language: its BCP 47 tag, its direction, its lookup.
    pub fn new(
        language: impl Into<String>,
        right_to_left: bool,
        lookup: impl Fn(&str, &[(&str, Arg)]) -> String + Send + Sync + 'static,
    ) -> Self {
        Self { lookup: Arc::new(lookup), language: language.into(), right_to_left }
    }

    /// The same words with an argument that every text gets, such as what kind of transaction it is all about.
    #[must_use]
    pub fn with(self, name: &'static str, argument: Arg) -> Self {
        let Self { lookup, language, right_to_left } = self;
        let lookup = move |key: &str, arguments: &[(&str, Arg)]| {
            let mut all = arguments.to_vec();
            all.push((name, argument.clone()));
            lookup(key, &all)
        };
        Self { lookup: Arc::new(lookup), language, right_to_left }
    }

    /// The words for a key.
    pub fn say(&self, key: &str) -> String {
        (self.lookup)(key, &[])
    }

    /// The words for a key with arguments.
    pub fn fill(&self, key: &str, arguments: &[(&str, Arg)]) -> String {
        (self.lookup)(key, arguments)
    }

    /// BCP 47 tag for `lang`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Value for `dir`.
    pub fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}
