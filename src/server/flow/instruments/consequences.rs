//! What follows from a change of a card: what the issuer hears, and whom the cardholder's old addresses warn.

use super::Instrument;
use crate::challenge::Channel;
use crate::server::app::App;
use crate::server::flow::FlowFault;
use crate::server::flow::enrolment::Enrolment;
use crate::server::flow::notice::Notice;
use crate::server::ports::{CardStatus, Task};

/// Names of what has changed, as the issuer hears them.
pub(super) fn fields(before: &Instrument, after: &Instrument) -> Vec<&'static str> {
    let (old, new) = (&before.enrolment, &after.enrolment);
    let all = [
        ("phone", old.phone != new.phone || old.landline != new.landline),
        ("email", old.email != new.email),
        ("password", old.password != new.password),
        ("status", before.card.status != after.card.status),
        // The same number may be found by another key.
        ("number", before.card.number.is_none() != after.card.number.is_none()),
        ("description", before.description != after.description),
        ("country", old.country != new.country),
        ("app", old.app != new.app),
        ("asks", old.asks != new.asks),
        ("refused", old.refused != new.refused),
        ("client", clients(before) != clients(after)),
    ];
    all.into_iter().filter(|(_, changed)| *changed).map(|(name, _)| name).collect()
}

/// What the issuer says about the cardholder: id, number and title.
fn clients(of: &Instrument) -> (&str, &str, &str) {
    (&of.card.client_id, &of.card.client_number, &of.enrolment.title)
}

/// What the world is owed because of a change: challenges end, and the cardholder hears of it.
pub(super) fn tasks(app: &App, before: &Instrument, after: &Instrument) -> Result<Vec<Task>, FlowFault> {
    let card = &after.card;
    let contacts = Contacts { before: &before.enrolment, after: &after.enrolment };
    let mut tasks = Vec::new();
    if !contacts.changed().is_empty() || takes_more(before, after) {
        tasks.push(Task::EndChallenges { card: card.id.clone() });
    }
    for (channel, notice) in contacts.notices(&card.issuer, &card.last_four) {
        tasks.push(Task::Notify { card: card.id.clone(), channel, notice: notice.seal(app, &card.id)? });
    }
    Ok(tasks)
}

/// Whether a change takes something else from challenges: the card itself, the app, or whose app it is.
fn takes_more(before: &Instrument, after: &Instrument) -> bool {
    let stopped = |of: &Instrument| of.card.status != CardStatus::Active || of.enrolment.refused;
    let app = before.enrolment.app && (!after.enrolment.app || before.card.client_id != after.card.client_id);
    app || (!stopped(before) && stopped(after))
}

/// A cardholder's ways before and after a change.
struct Contacts<'a> {
    before: &'a Enrolment,
    after: &'a Enrolment,
}

impl Contacts<'_> {
    /// Which of the ways to prove it have changed.
    fn changed(&self) -> Vec<&'static str> {
        let (old, new) = (self.before, self.after);
        let all =
            [("phone", old.phone != new.phone), ("email", old.email != new.email), ("password", old.password != new.password)];
        all.into_iter().filter(|(_, changed)| *changed).map(|(name, _)| name).collect()
    }

    /// Who is told what: the old address hears that it was changed or removed; whatever else has changed (a password, an address
    /// where there was none) had no address of its own, and all old ones hear of it.
    fn notices(&self, issuer: &str, last_four: &str) -> Vec<(Channel, Notice)> {
        let (old, new) = (self.before, self.after);
        let reached = [(Channel::Sms, "phone", &old.phone, &new.phone), (Channel::Email, "email", &old.email, &new.email)];
        let to_all = old.password != new.password || reached.iter().any(|(_, _, old, new)| old.is_none() && new.is_some());
        let notice = |(channel, _, old, new): (Channel, &str, &Option<String>, &Option<String>)| {
            let to = old.clone().filter(|_| to_all || old != new)?;
            let changed = self.changed().into_iter().map(str::to_owned).collect();
            Some((channel, Notice { to, changed, last_four: last_four.to_owned(), issuer: issuer.to_owned() }))
        };
        reached.into_iter().filter_map(notice).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enrolled(phone: &str, email: &str, password: &str) -> Enrolment {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Enrolment { phone: some(phone), email: some(email), password: some(password), ..Enrolment::default() }
    }

    #[test]
    fn old_addresses_are_told_of_what_concerns_them() {
        for (before, after, told) in [
            (("+1", "a@b", "x"), ("+1", "a@b", "x"), vec![]),
            (("+1", "a@b", "x"), ("+2", "a@b", "x"), vec![("+1", "phone")]),
            (("+1", "a@b", "x"), ("", "a@b", "x"), vec![("+1", "phone")]),
            (("+1", "a@b", "x"), ("+1", "c@d", "x"), vec![("a@b", "email")]),
            (("+1", "a@b", "x"), ("+1", "a@b", "y"), vec![("+1", "password"), ("a@b", "password")]),
            (("+1", "a@b", "x"), ("+2", "a@b", "y"), vec![("+1", "phone password"), ("a@b", "phone password")]),
            (("", "a@b", "x"), ("+2", "a@b", "x"), vec![("a@b", "phone")]),
            (("+1", "", ""), ("+1", "a@b", "x"), vec![("+1", "email password")]),
            (("", "", ""), ("+1", "a@b", "x"), vec![]),
        ] {
            let (before, after) = (enrolled(before.0, before.1, before.2), enrolled(after.0, after.1, after.2));
            let notices = Contacts { before: &before, after: &after }.notices("demo", "1234");
            let found: Vec<(String, String)> =
                notices.into_iter().map(|(_, notice)| (notice.to, notice.changed.join(" "))).collect();
            let told: Vec<(String, String)> =
                told.into_iter().map(|(to, what): (&str, &str)| (to.to_owned(), what.to_owned())).collect();
            assert_eq!(found, told);
        }
    }
}
