//! What several screens share, in the order they appear: demo strip and brand, purchase, notices, asking once more, help.
//!
//! A part is given ready words or looks its own up by key; it decides nothing and knows no screen.

pub mod again;
pub mod brand;
pub mod fields;
pub mod help;
pub mod language;
pub mod notice;
pub mod purchase;

pub use again::Again;
pub use brand::{Brand, Branding, DemoStrip, Dress, LogoPlace};
pub use fields::{Cancel, HiddenFields, OtherWays, Trust};
pub use help::{Disown, Help, Topic};
pub use language::LanguageSwitch;
pub use notice::Notices;
pub use purchase::{Purchase, ask_line};
