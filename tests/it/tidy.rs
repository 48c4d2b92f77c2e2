//! The invariants of the design, kept by reading the source: what may name what, and where things stand.
//!
//! A new invariant is a test here; most are absences. Text in comments does not count, text in unit tests does.

use std::path::{Path, PathBuf};

/// A file of ours: path from the root, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The lines of code with their numbers: no comments, no doc comments.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let numbered = self.text.lines().enumerate().map(|(index, line)| (index + 1, line));
        numbered.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// Asserts that none of the words is in the code; words are matched whole.
    fn never_names(&self, words: &[&str]) {
        for (number, line) in self.code() {
            for word in words {
                assert!(!names(line, word), "{}:{number} names {word}: {line}", self.path);
            }
        }
    }

    /// Asserts that every path from the root of the crate begins with one of these.
    fn names_only(&self, allowed: &[&str]) {
        for (number, line) in self.code() {
            for (start, root) in line.match_indices("crate::") {
                let path = &line[start + root.len()..];
                let known = allowed.iter().any(|allowed| names(path, allowed) && path.starts_with(allowed));
                assert!(known, "{}:{number} names crate::{path}", self.path);
            }
        }
    }

    fn is_in(&self, folders: &[&str]) -> bool {
        folders.iter().any(|folder| self.path.starts_with(folder))
    }
}

/// Whether the word stands in the line, not as part of a longer one.
fn names(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(start, _)| {
        let before = line[..start].chars().next_back();
        let after = line[start + word.len()..].chars().next();
        let longer = (before.is_some_and(part) && word.starts_with(part)) || (after.is_some_and(part) && word.ends_with(part));
        !longer
    })
}

fn read(folder: &Path, sources: &mut Vec<Source>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            read(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            sources.push(Source { path: path.strip_prefix(root).unwrap().to_str().unwrap().to_owned(), text });
        }
    }
}

/// Rust files under these folders of the repository.
fn sources(folders: &[&str]) -> Vec<Source> {
    let mut sources = Vec::new();
    for folder in folders {
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut sources);
    }
    assert!(!sources.is_empty());
    sources
}

const WORLD: [&str; 14] = [
    "leptos",
    "axum",
    "tokio",
    "rusqlite",
    "tracing",
    "SystemTime",
    "Instant",
    "std::fs",
    "std::env",
    "std::net::Tcp",
    "std::thread",
    "getrandom",
    "crate::server",
    "crate::ui",
];

#[test]
fn the_protocol_names_nothing_of_ours() {
    for source in sources(&["src/emv"]) {
        source.never_names(&WORLD);
        source.names_only(&["emv"]);
    }
}

#[test]
fn the_challenge_names_only_values_of_the_protocol() {
    for source in sources(&["src/challenge"]) {
        source.never_names(&WORLD);
        source.names_only(&["challenge", "emv::value"]);
    }
}

#[test]
fn the_page_names_neither_server_nor_rules() {
    for source in sources(&["src/ui"]) {
        source.never_names(&["axum", "tokio", "rusqlite", "inner_html"]);
        source.names_only(&["ui", "challenge::view"]);
    }
}

#[test]
fn use_cases_name_no_framework() {
    for source in sources(&["src/server/flow"]) {
        source.never_names(&["axum", "leptos", "rusqlite", "StatusCode"]);
    }
}

#[test]
fn sql_stands_in_the_store_only() {
    let elsewhere = sources(&["src"]).into_iter().filter(|source| !source.is_in(&["src/server/store"]));
    for source in elsewhere {
        source.never_names(&["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "CREATE TABLE", "rusqlite"]);
    }
}

#[test]
fn features_are_chosen_in_two_places() {
    let allowed = ["src/lib.rs", "src/ui/browser.rs"];
    for source in sources(&["src"]).into_iter().filter(|source| !allowed.contains(&source.path.as_str())) {
        source.never_names(&["cfg(feature", "cfg(not(feature", "cfg(all(feature", "cfg(any(feature", "target_arch", "cfg_if"]);
    }
}

#[test]
fn islands_stand_in_their_folder() {
    for source in sources(&["src"]).into_iter().filter(|source| !source.is_in(&["src/ui/islands"])) {
        source.never_names(&["#[island"]);
    }
}

#[test]
fn every_file_says_what_it_is() {
    for source in sources(&["src", "tests", "benches", "build"]) {
        assert!(source.text.starts_with("//! "), "{} begins without //!", source.path);
    }
}

#[test]
fn no_file_is_longer_than_400_lines_without_a_reason() {
    for source in sources(&["src", "tests", "benches", "build"]) {
        let lines = source.text.lines().count();
        let reason = source.text.lines().any(|line| line.starts_with("// Long because: "));
        assert!(lines <= 400 || reason, "{} has {lines} lines", source.path);
    }
}

#[test]
fn no_file_is_named_after_nothing() {
    let forbidden = ["utils", "util", "common", "helpers", "helper", "misc", "types", "prelude", "manager", "shared"];
    for source in sources(&["src", "tests", "benches", "build"]) {
        let parts = source.path.trim_end_matches(".rs").split('/');
        assert!(parts.into_iter().all(|part| !forbidden.contains(&part)), "{}", source.path);
    }
}

#[test]
fn nothing_is_left_to_do() {
    for source in sources(&["src", "tests", "build"]).into_iter().filter(|source| source.path != "tests/it/tidy.rs") {
        for (number, line) in source.text.lines().enumerate() {
            let marked = ["TODO", "FIXME", "XXX", "HACK", "dbg!(", "#[ignore"].iter().any(|mark| names(line, mark));
            assert!(!marked, "{}:{} {line}", source.path, number + 1);
        }
    }
}

#[test]
fn time_and_chance_are_asked_for_in_one_place() {
    for source in sources(&["src"]).into_iter().filter(|source| source.path != "src/server/system.rs") {
        source.never_names(&["SystemTime::now", "std::time::Instant", "getrandom::fill", "Uuid::new_v4", "rand::"]);
    }
}

#[test]
fn what_cardholders_read_stands_in_the_locales() {
    let pages = sources(&["src/ui/pages", "src/ui/parts", "src/ui/islands"]);
    for source in pages.iter().filter(|source| !source.path.ends_with("tests.rs")) {
        for (number, line) in source.code() {
            // Quoted text standing alone between tags is text of the page; words of letters in it are prose.
            let text = line.trim().strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
            let prose = text.is_some_and(|text| {
                text.split(' ').filter(|word| word.chars().all(char::is_alphabetic) && word.len() > 1).count() > 1
            });
            assert!(!prose, "{}:{number} {line}", source.path);
        }
    }
}

#[test]
fn every_point_of_the_field_checklist_has_a_browser_test() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("end2end");
    let list = std::fs::read_to_string(folder.join("field-checklist.md")).unwrap();
    let numbered = list.lines().filter_map(|line| line.split_once(". ")).filter(|(number, _)| number.parse::<u32>().is_ok());
    let points: Vec<(&str, &str)> = numbered.collect();
    assert_eq!(points.len(), 30);
    let mut specs = Vec::new();
    read_specs(&folder.join("specs"), &mut specs);
    let has_test = |number: &str| specs.iter().any(|spec| spec.contains(&format!("\"@field-{number}\"")));
    let without: Vec<_> = points.iter().filter(|(number, _)| !has_test(number)).collect();
    assert!(without.is_empty(), "without a test that has their tag: {without:?}");
}

fn read_specs(folder: &Path, specs: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_specs(&path, specs);
        } else if path.extension().is_some_and(|extension| extension == "ts") {
            specs.push(std::fs::read_to_string(&path).unwrap());
        }
    }
}
