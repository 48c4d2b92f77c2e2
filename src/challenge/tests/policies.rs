//! The issuer's numbers: the defaults the design names, and the bounds.

use super::super::Policy;
use super::play::seconds;

#[test]
fn the_defaults_are_the_designs_and_within_bounds() {
    let policy = Policy::default().checked().unwrap();
    assert_eq!((policy.attempts, policy.resends(), policy.code_digits), (3, 3, 6));
    assert_eq!(policy.resend_waits, [seconds(30), seconds(60), seconds(120)]);
    assert_eq!((policy.code_life, policy.page_life, policy.challenge_life), (seconds(300), seconds(600), seconds(900)));
    assert_eq!((policy.first_creq_within, policy.first_visit_within), (seconds(30), seconds(600)));
    assert_eq!((policy.card_failures, policy.card_window, policy.card_block), (5, seconds(86_400), seconds(1800)));
}

#[test]
fn each_bound_is_kept_by_name() {
    type Spoil = fn(&mut Policy);
    let cases: [(&str, Spoil); 20] = [
        ("attempts", |policy| policy.attempts = 0),
        ("attempts", |policy| policy.attempts = 6),
        ("resend_waits", |policy| policy.resend_waits = vec![seconds(1); 10]),
        ("code_digits", |policy| policy.code_digits = 5),
        ("code_digits", |policy| policy.code_digits = 9),
        ("code_life", |policy| policy.code_life = seconds(0)),
        ("code_life", |policy| policy.code_life = seconds(601)),
        ("first_creq_within", |policy| policy.first_creq_within = seconds(0)),
        ("first_visit_within", |policy| policy.first_visit_within = seconds(0)),
        ("page_life", |policy| policy.page_life = seconds(0)),
        ("challenge_life", |policy| policy.challenge_life = seconds(29)),
        ("card_failures", |policy| policy.card_failures = 0),
        ("card_failures", |policy| policy.card_failures = 6),
        ("card_window", |policy| policy.card_window = seconds(0)),
        ("card_block", |policy| policy.card_block = seconds(0)),
        ("hand_over_within", |policy| policy.hand_over_within = seconds(0)),
        ("undelivered", |policy| policy.undelivered = 0),
        ("undelivered", |policy| policy.undelivered = 10),
        // Shorter than a millisecond is nothing at all in the resolution of `Moment`.
        ("page_life", |policy| policy.page_life = std::time::Duration::from_nanos(1)),
        ("hand_over_within", |policy| policy.hand_over_within = std::time::Duration::from_micros(999)),
    ];
    for (field, spoil) in cases {
        let mut policy = Policy::default();
        spoil(&mut policy);
        let faults = policy.checked().unwrap_err();
        assert_eq!(faults.iter().map(|fault| fault.field).collect::<Vec<_>>(), [field]);
    }
}

#[test]
fn all_faults_are_named_at_once() {
    let policy = Policy { attempts: 0, code_digits: 1, undelivered: 0, ..Policy::default() };
    assert_eq!(policy.checked().unwrap_err().len(), 3);
}
