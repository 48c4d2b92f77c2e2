//! The seam to the browser: one lean request, timers, and the few things islands do to the document.
//!
//! Islands name no browser interface themselves. Everything here tolerates a document that is not as expected (a translator
//! or an extension was faster): a missing element means nothing happens, and the native form still works.

use leptos::prelude::set_timeout;
use leptos::web_sys::HtmlFormElement;
use std::time::Duration;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Document, Element, Event, HtmlInputElement, RequestCache, RequestCredentials, RequestInit, RequestMode,
    RequestRedirect, Response, UrlSearchParams, VisibilityState, Window,
};

/// What a server function answered. Mirrors [`super::desk::Heard`], without the weight of a decoder.
pub enum Reply {
    /// The same step, with its fields.
    Same(Fields),
    /// Another step.
    Next,
    /// Nothing new yet.
    Wait,
    /// No answer, or none we understand.
    Lost,
}

/// The fields of a reply, read by name.
pub struct Fields(JsValue);

impl Fields {
    /// A text; empty when missing.
    pub fn text(&self, name: &str) -> String {
        self.get(name).as_string().unwrap_or_default()
    }

    /// A number; zero when missing.
    pub fn number(&self, name: &str) -> f64 {
        self.get(name).as_f64().unwrap_or_default()
    }

    /// Whether something is said to be so.
    pub fn flag(&self, name: &str) -> bool {
        self.get(name).is_truthy()
    }

    /// Fields within a field.
    pub fn inner(&self, name: &str) -> Fields {
        Fields(self.get(name))
    }

    fn get(&self, name: &str) -> JsValue {
        js_sys::Reflect::get(&self.0, &JsValue::from_str(name)).unwrap_or_default()
    }
}

/// Holds a question, so that whoever asked it can let it go.
#[derive(Clone)]
pub struct Leash(Option<AbortController>);

impl Leash {
    /// For one question.
    #[expect(clippy::new_without_default, reason = "it is made for one question, never by default")]
    pub fn new() -> Self {
        Self(AbortController::new().ok())
    }

    /// Lets it go: its answer is [`Reply::Lost`], at once. Does nothing once it has been answered.
    pub fn let_go(&self) {
        if let Some(abort) = &self.0 {
            abort.abort();
        }
    }
}

/// Posts fields to a server function. Gives up after `patience` milliseconds.
pub async fn ask(path: &str, fields: &[(&str, &str)], patience: u64, leash: &Leash) -> Reply {
    let Ok(answer) = fetch(path, fields, patience, leash).await else { return Reply::Lost };
    match answer.as_string().as_deref() {
        Some("next") => Reply::Next,
        Some("wait") => Reply::Wait,
        Some(_) => Reply::Lost,
        None => {
            let same = Fields(answer).inner("same");
            if same.0.is_object() { Reply::Same(same) } else { Reply::Lost }
        }
    }
}

async fn fetch(path: &str, fields: &[(&str, &str)], patience: u64, leash: &Leash) -> Result<JsValue, JsValue> {
    let body = UrlSearchParams::new()?;
    for (name, value) in fields {
        body.append(name, value);
    }
    let headers = js_sys::Object::new();
    // Says what we can read; without it the framework would take us for a native form and redirect.
    js_sys::Reflect::set(&headers, &"accept".into(), &"application/json".into())?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_body(&body);
    request.set_headers(&headers);
    request.set_mode(RequestMode::SameOrigin);
    request.set_credentials(RequestCredentials::SameOrigin);
    request.set_cache(RequestCache::NoStore);
    request.set_redirect(RequestRedirect::Error);
    request.set_signal(leash.0.as_ref().map(AbortController::signal).as_ref());
    let held = leash.clone();
    set_timeout(move || held.let_go(), Duration::from_millis(patience));
    let response: Response = JsFuture::from(window()?.fetch_with_str_and_init(path, &request)).await?.dyn_into()?;
    if response.status() != 200 {
        return Err(JsValue::NULL);
    }
    JsFuture::from(response.json()?).await
}

/// Lets so many milliseconds pass.
pub async fn pause(milliseconds: f64) {
    let elapsed = js_sys::Promise::new(&mut |resolve, _| {
        if let Ok(window) = window() {
            // A timer takes 32 bits of milliseconds; nothing here lasts that long.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds as i32);
        }
    });
    let _ = JsFuture::from(elapsed).await;
}

/// A pause of about this length, never longer: a thousand pages that lost one server must not come back in one instant.
pub fn about(milliseconds: f64) -> f64 {
    milliseconds * (0.8 + 0.2 * js_sys::Math::random())
}

/// Milliseconds on a clock that goes on while the device sleeps.
pub fn now() -> f64 {
    js_sys::Date::now()
}

/// Whether the browser believes it has a network.
pub fn online() -> bool {
    window().is_ok_and(|window| window.navigator().on_line())
}

/// Calls back whenever the page comes back to the foreground, for as long as it lives.
pub fn on_return(callback: impl Fn() + 'static) {
    let Some(document) = document() else { return };
    let listener = Closure::<dyn Fn()>::new({
        let document = document.clone();
        move || {
            if document.visibility_state() == VisibilityState::Visible {
                callback();
            }
        }
    });
    let _ = document.add_event_listener_with_callback("visibilitychange", listener.as_ref().unchecked_ref());
    listener.forget();
}

/// Submits the form the native way, which needs no handler of ours, with an intent as if its button had been pressed.
pub fn leave(form: &HtmlFormElement, intent: &str) {
    let Some(hidden) = document().and_then(|document| document.create_element("input").ok()) else { return };
    for (name, value) in [("type", "hidden"), ("name", "intent"), ("value", intent)] {
        let _ = hidden.set_attribute(name, value);
    }
    if form.append_child(&hidden).is_ok() {
        let _ = form.submit();
        // What is sent has been read. Whoever stops it will press a button that has an intent of its own.
        hidden.remove();
    }
}

/// Value of a field of the form.
pub fn value(form: &HtmlFormElement, name: &str) -> String {
    form.query_selector(&format!("[name={name}]"))
        .ok()
        .flatten()
        .and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
        .map(|field| field.value())
        .unwrap_or_default()
}

/// Whether a box of the form is ticked.
pub fn is_ticked(form: &HtmlFormElement, name: &str) -> bool {
    form.query_selector(&format!("[name={name}]:checked")).is_ok_and(|found| found.is_some())
}

/// Whether a click was on the element with that id.
pub fn clicked(event: &Event, id: &str) -> bool {
    event.target().and_then(|target| target.dyn_into::<Element>().ok()).is_some_and(|element| element.id() == id)
}

/// Opens a window for an address; tells whether the frame allows that.
pub fn open(url: &str) -> bool {
    window().is_ok_and(|window| window.open_with_url(url).is_ok_and(|opened| opened.is_some()))
}

/// Gives every field of that name in the document a value.
pub fn set_values(name: &str, value: &str) {
    let Some(fields) = document().and_then(|document| document.query_selector_all(&format!("[name={name}]")).ok()) else {
        return;
    };
    for index in 0..fields.length() {
        if let Some(field) = fields.item(index).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
            field.set_value(value);
        }
    }
}

/// An element's words; empty when missing.
pub fn words(id: &str) -> String {
    element(id).and_then(|element| element.text_content()).unwrap_or_default()
}

/// Replaces an element's words, unless they are the same already.
pub fn show(id: &str, text: &str) {
    if let Some(element) = element(id)
        && element.text_content().as_deref() != Some(text)
    {
        element.set_text_content(Some(text));
    }
}

/// Puts words into a live region so that they are announced even when they are the same as before.
pub fn announce(id: &'static str, text: String) {
    show(id, "");
    set_timeout(move || show(id, &text), Duration::from_millis(60));
}

/// Sets an attribute, or removes it.
pub fn mark(id: &str, attribute: &str, value: Option<&str>) {
    if let Some(element) = element(id) {
        let _ = match value {
            Some(value) => element.set_attribute(attribute, value),
            None => element.remove_attribute(attribute),
        };
    }
}

/// Reads an attribute; empty when missing.
pub fn marked(id: &str, attribute: &str) -> String {
    element(id).and_then(|element| element.get_attribute(attribute)).unwrap_or_default()
}

/// Exchanges a button's words with those in its `data-other`, if it has some. While they are the other ones it has the attribute
/// `data-swapped`.
pub fn swap_words(id: &str) {
    if let Some(element) = element(id)
        && let Some(other) = element.get_attribute("data-other")
    {
        let shown = element.text_content().unwrap_or_default();
        element.set_text_content(Some(&other));
        let _ = element.set_attribute("data-other", &shown);
        let _ = element.toggle_attribute("data-swapped");
    }
}

/// Puts the cursor into a field, its content selected.
pub fn focus_field(id: &str) {
    if let Some(field) = element(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
        let _ = field.focus();
        field.select();
    }
}

/// Removes a field's content.
pub fn clear_field(id: &str) {
    if let Some(field) = element(id).and_then(|element| element.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value("");
    }
}

fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

fn document() -> Option<Document> {
    window().ok()?.document()
}

fn window() -> Result<Window, JsValue> {
    web_sys::window().ok_or(JsValue::NULL)
}
