//! A row of the table of outcomes, and the table as a document.

use serde_json::Value;

/// What an ending said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Message that told the directory server.
    pub message: &'static str,
    pub status: String,
    pub reason: String,
    pub cancel: String,
    pub method: String,
    pub kind: String,
    pub counter: String,
    pub eci: String,
    pub trusted: String,
    /// What the browser took to the merchant.
    pub browser: String,
}

impl Row {
    /// Of an RReq or ARes, and of what the browser brought.
    pub fn of(message: &'static str, told: &Value, browser: &str) -> Self {
        let text = |name: &str| match &told[name] {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let list = ["whiteListStatus", "trustListStatus"].into_iter().find(|name| !told[*name].is_null());
        let list = list.map(|name| format!("{name} {} from {}", text(name), text(&format!("{name}Source"))));
        Self {
            message,
            status: text("transStatus"),
            reason: text("transStatusReason"),
            cancel: text("challengeCancel"),
            method: text("authenticationMethod"),
            kind: text("authenticationType"),
            counter: text("interactionCounter"),
            eci: text("eci"),
            trusted: list.unwrap_or_default(),
            browser: browser.to_owned(),
        }
    }

    fn cells(&self) -> [&str; 10] {
        [
            self.message,
            &self.status,
            &self.reason,
            &self.cancel,
            &self.method,
            &self.kind,
            &self.counter,
            &self.eci,
            &self.trusted,
            &self.browser,
        ]
    }
}

const HEAD: &str = "# Outcomes

How every challenge ends on the wire. Each row was played over HTTP against the whole server; its fields are those of the
message that a directory server received, and of the form with which the browser went back to the merchant.

This file is made by the test `every_ending_says_what_the_table_of_outcomes_says` (`tests/it/outcomes.rs`), which fails when
the server says something else. To make it anew: `ACS_WRITE_DOCS=1 cargo test --test it every_ending`.

An empty cell: the field is not in the message. A version that is not named says the same as the ones it is listed with. Cards
are Visa, payments 49.99 EUR, settings the defaults of `Leptos.toml` unless the row says otherwise. *Browser* is `transStatus`
of the CRes, `Erro`, or nothing where the protocol gives no way back.

";

const COLUMNS: [&str; 12] = [
    "What happened",
    "Version",
    "Message",
    "`transStatus`",
    "`transStatusReason`",
    "`challengeCancel`",
    "`authenticationMethod`",
    "`authenticationType`",
    "`interactionCounter`",
    "`eci`",
    "Trust list",
    "Browser",
];

const VERSIONS: [&str; 3] = ["2.1.0", "2.2.0", "2.3.1"];

/// The whole document.
pub fn render(rows: &[(&str, Vec<Row>)]) -> String {
    let mut lines = vec![COLUMNS.map(str::to_owned).to_vec()];
    for (scenario, versions) in rows {
        let mut said: Vec<(Vec<&str>, &Row)> = Vec::new();
        for (version, row) in VERSIONS.into_iter().zip(versions) {
            match said.iter_mut().find(|(_, known)| *known == row) {
                Some((same, _)) => same.push(version),
                None => said.push((vec![version], row)),
            }
        }
        for (index, (versions, row)) in said.iter().enumerate() {
            let name = if index == 0 { *scenario } else { "" };
            let mut cells = vec![name.to_owned(), versions.join(", ")];
            cells.extend(row.cells().map(|cell| if cell.is_empty() { String::new() } else { format!("`{cell}`") }));
            lines.push(cells);
        }
    }
    let width = |column: usize| lines.iter().map(|cells| cells[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..COLUMNS.len()).map(width).collect();
    let line = |cells: &[String]| {
        let padded = cells.iter().zip(&widths).map(|(cell, width)| format!(" {cell:<width$} "));
        format!("|{}|\n", padded.collect::<Vec<_>>().join("|"))
    };
    let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
    let body: String = lines[1..].iter().map(|cells| line(cells)).collect();
    format!("{HEAD}{}{}{body}", line(&lines[0]), line(&rule))
}
