//! Where a link leads: says what it is about and goes on, by script or by the button that is always there.
//!
//! The form comes first in the document: `start.js` submits the first one there is. Nothing has been sent or counted before it.

use super::{Frame, StartPage};
use crate::ui::parts::{Help, HiddenFields, Purchase, Topic, ask_line};
use leptos::prelude::*;

/// The start screen.
#[component]
pub fn Start(
    /// The document's frame.
    frame: Frame,
    /// What it shows.
    page: StartPage,
) -> impl IntoView {
    let text = frame.text.clone();
    let StartPage { purchase, token } = page;
    view! {
        <section class="story">
            <h1>{text.say("start-heading")}</h1>
            <p class="ask">{ask_line(&text, "start-ask", &purchase)}</p>
            <Purchase text=text.clone() purchase=purchase />
        </section>
        <form class="entry" method="post" action="/challenge">
            <HiddenFields handle=token attempt=String::new() />
            <input type="hidden" name="intent" value="start" />
            <button class="primary" type="submit">
                {text.say("start-continue")}
            </button>
        </form>
        <Help frame=frame topic=Topic::Nothing handle=None />
    }
}
