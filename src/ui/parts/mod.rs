//! What several screens share, in the order they appear: demo strip and brand, purchase, notices, help.
//!
//! A part is given ready words or looks its own up by key; it decides nothing and knows no screen.

pub mod brand;
pub mod help;
pub mod notice;
pub mod purchase;

pub use brand::{Brand, DemoStrip};
pub use help::Help;
pub use notice::Notices;
pub use purchase::Purchase;
