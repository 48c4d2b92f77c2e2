//! The list of states is one that tools can rely on.

use super::states::STATES;
use std::collections::BTreeSet;

#[test]
fn every_state_has_a_name_of_its_own_that_can_stand_in_a_path() {
    let names: BTreeSet<&str> = STATES.iter().map(|state| state.name).collect();
    assert_eq!(names.len(), STATES.len());
    assert!(names.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
}

#[test]
fn every_state_says_when_it_occurs() {
    for state in STATES {
        assert!(state.says.ends_with('.') && !state.says.contains(['<', '&', '"']), "{}", state.name);
    }
}
