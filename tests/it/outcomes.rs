//! What every ending says on the wire, in every version: played over HTTP, read from what the directory server received, and
//! kept as a table in `docs/outcomes.md`.

mod scenarios;
mod table;

use crate::play::VERSIONS;
use scenarios::{SCENARIOS, play};
use table::{Row, render};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/outcomes.md");

#[tokio::test]
async fn every_ending_says_what_the_table_of_outcomes_says() {
    let mut rows: Vec<(&str, Vec<Row>)> = Vec::new();
    for scenario in SCENARIOS {
        let mut versions = Vec::new();
        for version in VERSIONS {
            versions.push(play(scenario, version).await);
        }
        rows.push((scenario, versions));
    }
    let table = render(&rows);
    #[expect(clippy::disallowed_methods, reason = "whether a test writes its file is not a setting of the product")]
    let write = std::env::var("ACS_WRITE_DOCS").unwrap_or_default() == "1";
    if write {
        std::fs::write(FILE, &table).unwrap();
    }
    let kept = std::fs::read_to_string(FILE).unwrap_or_default();
    for (number, (kept, made)) in kept.lines().zip(table.lines()).enumerate() {
        assert_eq!(kept, made, "docs/outcomes.md, line {}: ACS_WRITE_DOCS=1 writes it anew", number + 1);
    }
    assert_eq!(kept, table, "docs/outcomes.md: ACS_WRITE_DOCS=1 writes it anew");
}
