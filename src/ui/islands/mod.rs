//! Comfort where script runs: each island wraps a native form that the server rendered and that works without it.
//!
//! An island adopts its form as it finds it: it renders no words, changes nothing when it starts (typed and autofilled text
//! stays, focus stays), and looks elements up by the ids in [`super::slots`] each time. A translator or a password manager
//! that rearranged the page can therefore not break it. A new island: a file here, wrapped around a form in its page.

pub mod code_entry;
mod deadlines;
pub mod waiting;

pub use code_entry::CodeEntry;
pub use waiting::Waiting;
