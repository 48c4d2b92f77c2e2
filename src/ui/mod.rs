//! The page, as Leptos views for both targets: what is shown, never why. Names nothing of `server`.
//!
//! [`shell`] makes a whole document of a [`pages::Page`]; [`pages`] are the screens, [`parts`] what they share; [`islands`]
//! add comfort where script runs, through [`browser`]; [`forms`] are the functions they call, which ask the [`desk`].

pub mod browser;
pub mod desk;
pub mod forms;
pub mod islands;
pub mod pages;
pub mod parts;
pub mod shell;
pub mod slots;
pub mod text;
