//! Longer strokes for tests: waiting for what must happen, whole journeys in one call, messages taken apart.

use crate::acs::{Answer, Begun, DsAnswer, SOON, TestAcs};
use acs_challenge::emv::value::Version;
use acs_challenge::server::ports::PostFault;
use acs_challenge::ui::text::{Arg, Text};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

/// The versions of the protocol we speak.
pub const VERSIONS: [Version; 3] = [Version::V210, Version::V220, Version::V231];

/// What `threeDSSessionData` the stage's browser brings.
pub const SESSION: &str = "c2Vzc2lvbg==";

/// Settings with which the server starts in production.
pub fn production() -> Vec<(&'static str, &'static str)> {
    vec![
        ("ACS__PROFILE", "production"),
        ("ACS__DEMO__SHOP", "false"),
        ("ACS__SERVER__PUBLIC_URL", "https://acs.bank.example"),
        ("ACS__KEYS__RING", "p1:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
        ("ACS__ISSUER__NAME", "Bank of Examples"),
        ("ACS__INTAKE__API_KEYS", "an-api-key-of-at-least-32-characters"),
        ("ACS__INTAKE__DS_URLS", "https://ds.example/"),
        ("ACS__INTAKE__REFERENCE_NUMBER", "3DS_LOA_ACS_EXAM_020200_00001"),
        ("ACS__SMS__URL", "https://sms.example/send"),
        ("ACS__SMS__HEADERS", "Authorization: Bearer gateway-secret"),
    ]
}

/// Waits for something that another task must do, and returns it.
pub async fn until<T>(mut look: impl FnMut() -> Option<T>) -> T {
    let wait = async {
        loop {
            if let Some(found) = look() {
                return found;
            }
            tokio::time::sleep(Duration::from_millis(3)).await;
        }
    };
    tokio::time::timeout(SOON, wait).await.expect("what must happen happens")
}

/// A base64url form field as JSON; padding or the other alphabet is refused, as a strict merchant would.
pub fn decoded(field: &str) -> Value {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(field).expect("unpadded base64url")).expect("JSON")
}

fn shown(value: rusqlite::types::ValueRef<'_>) -> String {
    match value {
        rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
        other => format!("{other:?}"),
    }
}

impl TestAcs {
    /// Words of the page in English, as a payment's code page says them.
    pub fn words(&self) -> Text {
        let about = [("kind", "payment"), ("step", "code"), ("entry", "code")];
        about.into_iter().fold(self.app.languages.text("en"), |text, (name, value)| text.with(name, value.into()))
    }

    /// Words with a count in them.
    pub fn counted(&self, key: &str, count: u32) -> String {
        self.words().fill(key, &[("count", Arg::Number(count))])
    }

    /// The same without the marks around numbers and names.
    pub fn counted_plain(&self, key: &str, count: u32) -> String {
        self.counted(key, count).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// The directory server does not answer the next `times` results.
    pub fn silence_ds(&self, times: usize) {
        let silent = || DsAnswer::Fault(PostFault::NoAnswer);
        self.ds.answers.lock().unwrap().extend(std::iter::repeat_with(silent).take(times));
    }

    /// Asks one of the page's functions.
    pub async fn function(&self, name: &str, page: &Answer, code: &str) -> Answer {
        let (handle, attempt) = (page.field("handle").unwrap(), page.field("attempt").unwrap_or_default());
        self.form(&format!("/fn/{name}"), &[("handle", &handle), ("attempt", &attempt), ("code", code)]).await
    }

    /// The database as another program would see it: rows of each table as text, in a fixed order.
    pub fn dump(&self) -> BTreeMap<String, Vec<String>> {
        let connection = self.database();
        let mut tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
        let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let rows = |table: &String| {
            let mut all = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
            let columns = all.column_count();
            let row = |row: &rusqlite::Row<'_>| {
                Ok((0..columns).map(|column| shown(row.get_ref(column).unwrap())).collect::<Vec<_>>().join("|"))
            };
            let mut rows: Vec<String> = all.query_map([], row).unwrap().map(Result::unwrap).collect();
            rows.sort();
            rows
        };
        tables.iter().map(|table| (table.clone(), rows(table))).collect()
    }

    /// Waits until nothing is owed any more: no work, and nothing to tell.
    pub async fn idle(&self) {
        let owed = "SELECT 1 FROM outbox UNION ALL SELECT 1 FROM delivery WHERE delivered_at IS NULL AND dead_at IS NULL";
        until(|| self.ask_database::<u32>(owed).is_empty().then_some(())).await;
    }

    /// Reasons of what was given up: work, and then what was to be told.
    pub fn dead_letters(&self) -> Vec<String> {
        let dead = |table: &str| {
            self.ask_database::<String>(&format!("SELECT fault FROM {table} WHERE dead_at IS NOT NULL ORDER BY id"))
        };
        [dead("outbox"), dead("delivery")].concat()
    }

    /// The one column of a query.
    fn ask_database<T: rusqlite::types::FromSql>(&self, query: &str) -> Vec<T> {
        let connection = self.database();
        let mut rows = connection.prepare(query).unwrap();
        rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    fn database(&self) -> rusqlite::Connection {
        let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
        rusqlite::Connection::open_with_flags(self.folder.path().join("acs.db"), flags).unwrap()
    }
}

impl Begun<'_> {
    /// Every code sent for this challenge, by whatever channel, oldest first in each.
    pub fn codes(&self) -> Vec<String> {
        let id = self.id.to_string();
        let of = |gateway: &crate::acs::Gateway| {
            let messages = gateway.messages.lock().unwrap();
            let ours = messages.iter().filter(|message| message.trace == id);
            ours.map(|message| crate::acs::digits(&message.text)).collect::<Vec<_>>()
        };
        [of(&self.acs.sms), of(&self.acs.email)].concat()
    }

    /// The code number `number`, once it has been sent.
    pub async fn code_sent(&self, number: usize) -> String {
        until(|| self.codes().get(number - 1).cloned()).await
    }

    /// Opens while the outbox works, and returns the page and the code.
    pub async fn opened(&self) -> (Answer, String) {
        let page = self.open().await;
        (page, self.code_sent(1).await)
    }

    /// Opens and types the right code; returns the last page.
    pub async fn authenticate(&self) -> Answer {
        let (page, code) = self.opened().await;
        self.intend(&page, "submit", &code).await
    }

    /// Every result reported for this challenge, repeated posts included.
    pub fn reports(&self) -> Vec<Value> {
        let id = self.id.to_string();
        self.acs.results().into_iter().filter(|result| result["acsTransID"] == id).collect()
    }

    /// The one result, once it has been reported.
    pub async fn reported(&self) -> Value {
        until(|| self.result()).await
    }

    /// Asserts that this page sends the browser back to the merchant with this status, and returns its `cres` field.
    pub fn returns(&self, page: &Answer, status: &str) -> String {
        assert_eq!(page.status, 200, "{}", page.text());
        assert_eq!(page.action(), self.areq["notificationURL"].as_str().unwrap());
        assert_eq!(page.field("threeDSSessionData").as_deref(), Some(SESSION));
        let cres = page.field("cres").expect("a cres");
        let expected = serde_json::json!({
            "messageType": "CRes", "messageVersion": self.version.code(), "challengeCompletionInd": "Y", "transStatus": status,
            "threeDSServerTransID": self.areq["threeDSServerTransID"], "acsTransID": self.ares["acsTransID"],
        });
        assert_eq!(decoded(&cres), expected);
        cres
    }

    /// Asserts what the one result says: status, reason, cancel, counter.
    pub fn assert_result(&self, result: &Value, says: (&str, Option<&str>, Option<&str>, &str)) {
        let text = |name: &str| result[name].as_str();
        let found = (text("transStatus"), text("transStatusReason"), text("challengeCancel"), text("interactionCounter"));
        assert_eq!(found, (Some(says.0), says.1, says.2, Some(says.3)), "{result}");
        let reports = self.reports();
        assert!(reports.iter().all(|report| report == result), "one logical result: {reports:?}");
    }
}
