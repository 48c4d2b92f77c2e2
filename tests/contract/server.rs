//! A server process of our own, as the browser tests have one: the binary that cargo has just built, in the demo world, on a
//! free port, with a database that is gone afterwards. It ends with its value.

use serde_json::Value;
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

/// Where browsers may be sent back.
pub(crate) const RETURN: &str = "https://shop.example/return";

const START_WITHIN: Duration = Duration::from_secs(60);
const ANSWER_WITHIN: Duration = Duration::from_secs(10);
/// Lines of the log that are kept for a failure.
const LINES: usize = 40;

/// The process.
pub(crate) struct Server {
    /// Its address, no slash at the end.
    pub(crate) base: String,
    port: u16,
    child: Child,
    lines: Arc<Mutex<VecDeque<String>>>,
}

impl Drop for Server {
    fn drop(&mut self) {
        // One that has ended already cannot be ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// Starts one. Passkeys need a name and names a port, so it is chosen beforehand.
    ///
    /// # Errors
    /// What the server said instead of serving.
    pub(crate) fn start(folder: &Path) -> Result<Self, String> {
        let free = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
        let port = free.map_err(|error| error.to_string())?.port();
        let base = format!("http://localhost:{port}");
        let mut command = Command::new(env!("CARGO_BIN_EXE_acs-challenge"));
        command.env_clear().envs([
            ("ACS__SERVER__ADDR", format!("127.0.0.1:{port}")),
            ("ACS__SERVER__PUBLIC_URL", base.clone()),
            ("ACS__STORE__URL", format!("sqlite://{}", folder.join("acs.db").display())),
            ("ACS__LOG__FILTER", "error,acs_challenge=error".to_owned()),
            ("ACS__API__PER_SECOND", "100000".to_owned()),
            ("ACS__API__BURST", "100000".to_owned()),
            ("ACS__API__RETURN_URLS", format!("demo {RETURN}")),
        ]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| format!("the server could not be run: {error}"))?;
        let lines = Arc::<Mutex<VecDeque<String>>>::default();
        let heard = child.stderr.take().map(|stderr| listen(stderr, lines.clone())).ok_or("no standard error")?;
        let server = Self { base, port, child, lines };
        heard.recv_timeout(START_WITHIN).map_err(|_| format!("the server does not serve:\n{}", server.said()))?;
        Ok(server)
    }

    /// What it said last.
    pub(crate) fn said(&self) -> String {
        self.lines.lock().map(|lines| lines.iter().cloned().collect::<Vec<_>>().join("\n")).unwrap_or_default()
    }

    /// Asks for JSON, with a key and a body if there are some.
    ///
    /// # Errors
    /// Whatever is no JSON.
    pub(crate) fn ask(&self, method: &str, path: &str, given: Option<(&str, &Value)>) -> Result<Value, String> {
        let ask = || {
            let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
            stream.set_read_timeout(Some(ANSWER_WITHIN))?;
            let (key, body) =
                given.map_or((String::new(), String::new()), |(key, body)| (format!("X-API-Key: {key}\r\n"), body.to_string()));
            let length = body.len();
            let head =
                format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{key}Content-Length: {length}\r\n");
            stream.write_all(format!("{head}\r\n{body}").as_bytes())?;
            let mut answer = String::new();
            stream.read_to_string(&mut answer)?;
            Ok::<_, std::io::Error>(answer)
        };
        let answer = ask().map_err(|error| format!("{path}: {error}"))?;
        let body = answer.split_once("\r\n\r\n").map(|(_, body)| body).unwrap_or_default();
        serde_json::from_str(body).map_err(|error| format!("{path}: {error}: {answer}"))
    }
}

/// Keeps what is said, and tells once that the server serves.
fn listen(stderr: impl Read + Send + 'static, lines: Arc<Mutex<VecDeque<String>>>) -> mpsc::Receiver<()> {
    let (serves, heard) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stderr).lines().map_while(Result::ok) {
            if line.contains("open http://") {
                // Nobody waits for it any more after a failure.
                let _ = serves.send(());
            }
            if let Ok(mut lines) = lines.lock() {
                lines.push_back(line);
                if lines.len() > LINES {
                    lines.pop_front();
                }
            }
        }
    });
    heard
}
