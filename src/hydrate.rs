//! Starts in the browser: the one function the page's boot script calls before it hands over the islands.
//!
//! Does nothing else. An island needs no line here: its macro exports it by itself.

use wasm_bindgen::prelude::wasm_bindgen;

/// Makes the islands ready to be hydrated one by one.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
