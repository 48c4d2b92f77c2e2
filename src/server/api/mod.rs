//! The JSON doors: one file each.

pub mod areq;
