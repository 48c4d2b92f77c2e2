//! Ids of the elements that a page and its island agree on: the page renders them, the island finds and fills them.
//!
//! Islands get what they need from the document itself and not as props: reading JSON props would cost more bytes than the
//! islands do. Texts wait ready-made in `data-` attributes of the element they are for.

/// Where the code went.
pub const SENT: &str = "sent";
/// Live region, `role=status`. `data-ending`: the warning; `data-ending-in`, `data-ends-in`: seconds; `data-offline`: words;
/// `data-checking`: words for whoever comes back to a page that waits.
pub const STATUS: &str = "status";
/// Live region, `role=alert`; describes the fields that something is wrong with.
pub const ALERT: &str = "alert";
/// The code field. `data-digits`: how many a code has.
pub const CODE: &str = "code";
/// How long the code is good.
pub const VALIDITY: &str = "validity";
/// The button that submits the code. `data-other`: its words while busy; `data-later`: another code is what helps first.
pub const CONFIRM: &str = "confirm";
/// Attempts left.
pub const ATTEMPTS: &str = "attempts";
/// The button that asks for another code. `data-other`: its words while busy.
pub const RESEND: &str = "resend";
/// Under it. `data-ready`: its words once the wait is over; `data-ready-in`: seconds until then.
pub const RESEND_HINT: &str = "resend-hint";
/// The password field, where the card has one.
pub const PASSWORD: &str = "password";
/// The button that shows and hides the password. `data-shown`: whether it is shown; `data-other`: its other words;
/// `data-other-name`: its other name.
pub const REVEAL: &str = "reveal";
/// The link to the issuer's app; hidden until script is there. `data-failed`: what to do where the link opens nothing.
pub const OPEN_APP: &str = "open-app";
