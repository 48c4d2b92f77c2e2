//! The way from a command to the process that serves: a Unix socket beside the database, `<database>.sock`. One line of JSON in,
//! an [`Errand`]; one line out, what to print or what is wrong.
//!
//! What passes here are card numbers, passwords and new keys. Only the user that the process runs as may connect: the file's mode
//! says so, and each caller is asked who they are, because a socket has its mode only a moment after it is there. The command asks
//! too: a socket of this name may be anybody's who may write into the folder.

use super::{Errand, run};
use crate::server::app::App;
use crate::server::settings::Secret;
use std::convert::Infallible;
use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};
use zeroize::Zeroizing;

/// Bytes of an errand: half a million cards.
const LARGEST: usize = 128 * 1024 * 1024;

/// What comes back.
type Said = Result<Secret, String>;

/// The socket of a process that serves. The file goes with it.
pub(super) struct Socket {
    path: PathBuf,
    listener: UnixListener,
    owner: u32,
}

impl Socket {
    /// Opens it, in the place of one that a process before has left: this one has the database to itself.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub(super) fn open(database: &Path) -> Result<Self, String> {
        let path = path(database);
        let cannot = |error: std::io::Error| format!("{}: {error}", path.display());
        match fs::symlink_metadata(&path) {
            Ok(found) if found.file_type().is_socket() => fs::remove_file(&path).map_err(cannot)?,
            Ok(_) => return Err(format!("{}: is there already and no socket", path.display())),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(cannot(error)),
        }
        let listener = UnixListener::bind(&path).map_err(cannot)?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).map_err(cannot)?;
        let owner = fs::metadata(&path).map_err(cannot)?.uid();
        Ok(Self { path, listener, owner })
    }

    /// Does errands, several at a time if need be.
    pub(super) async fn serve(self, app: Arc<App>) -> Infallible {
        loop {
            match self.listener.accept().await {
                Ok((stream, _)) if self.admits(&stream) => {
                    let app = app.clone();
                    tokio::spawn(async move { answer(&app, stream).await });
                }
                Ok(_) => tracing::warn!("operator: another user at the socket"),
                Err(error) => {
                    tracing::warn!(%error, "operator: no connection");
                    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
                }
            }
        }
    }

    /// The user we run as, or root.
    fn admits(&self, stream: &UnixStream) -> bool {
        stream.peer_cred().is_ok_and(|caller| caller.uid() == self.owner || caller.uid() == 0)
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // Whoever starts next takes one away that is still there.
        let _ = fs::remove_file(&self.path);
    }
}

async fn answer(app: &App, mut stream: UnixStream) {
    let said = match read(&mut stream).await {
        Ok(line) => match serde_json::from_slice(&line) {
            Ok(errand) => run(app, errand).await,
            // A message of the parser may quote what it read.
            Err(_) => Err("the process that serves does not know this errand: is it of another version?".to_owned()),
        },
        Err(trouble) => Err(trouble),
    };
    // Whoever has hung up hears nothing.
    let _ = write(&mut stream, &said).await;
}

/// Has the process that serves do an errand; `None` when nobody listens.
pub(super) async fn ask(database: &Path, errand: &Errand) -> Option<Said> {
    let mut stream = UnixStream::connect(path(database)).await.ok()?;
    let us = ourselves();
    if !listener(&stream).zip(us).is_some_and(|(listener, us)| trusts(us, owner(database), listener)) {
        return Some(Err("another user listens at the socket beside the database: nothing was sent".to_owned()));
    }
    Some(converse(&mut stream, errand).await.unwrap_or_else(|trouble| Err(format!("the process that serves: {trouble}"))))
}

/// The user of whoever has made the socket.
fn listener(stream: &UnixStream) -> Option<u32> {
    stream.peer_cred().ok().map(|credentials| credentials.uid())
}

/// The user we are.
fn ourselves() -> Option<u32> {
    let (one, _other) = UnixStream::pair().ok()?;
    listener(&one)
}

fn owner(database: &Path) -> Option<u32> {
    fs::metadata(database).ok().map(|found| found.uid())
}

/// Whether a listener may be told card numbers: when it is the same user, or, where root asks, the one whose database it is.
fn trusts(us: u32, owner: Option<u32>, listener: u32) -> bool {
    listener == us || us == 0 && owner == Some(listener)
}

async fn converse(stream: &mut UnixStream, errand: &Errand) -> Result<Said, String> {
    write(stream, errand).await?;
    let line = read(stream).await?;
    serde_json::from_slice(&line).map_err(|_| "hung up before the errand was done, or after".to_owned())
}

async fn read(stream: &mut UnixStream) -> Result<Zeroizing<Vec<u8>>, String> {
    let mut line = Zeroizing::new(Vec::new());
    let mut limited = BufReader::new(stream).take(LARGEST as u64);
    limited.read_until(b'\n', &mut line).await.map_err(|error| error.to_string())?;
    Ok(line)
}

async fn write(stream: &mut UnixStream, value: &impl serde::Serialize) -> Result<(), String> {
    let mut line = Zeroizing::new(serde_json::to_vec(value).map_err(|error| error.to_string())?);
    if line.len() >= LARGEST {
        return Err("too much at once: send it in parts".to_owned());
    }
    line.push(b'\n');
    stream.write_all(&line).await.map_err(|error| error.to_string())?;
    stream.flush().await.map_err(|error| error.to_string())
}

/// One path for one database, whatever links lead to it.
fn path(database: &Path) -> PathBuf {
    let mut name = fs::canonicalize(database).unwrap_or_else(|_| database.to_owned()).into_os_string();
    name.push(".sock");
    PathBuf::from(name)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::server::api::access::Scope;
    use crate::server::settings::load;
    use crate::server::start;

    const RING: &str = "p1:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    async fn app(database: &Path) -> Arc<App> {
        let variables = [("ACS__STORE__URL", format!("sqlite://{}", database.display())), ("ACS__KEYS__RING", RING.to_owned())];
        let variables = variables.map(|(name, value)| (name.to_owned(), value)).into();
        start::closed(load(None, &variables, |_| Err("no files here".to_owned())).unwrap()).await.unwrap()
    }

    #[tokio::test]
    async fn an_errand_goes_there_and_its_words_come_back() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("acs.db");
        let add = Errand::AddKey { issuer: None, scopes: vec![Scope::Read, Scope::Authenticate] };
        assert!(ask(&database, &add).await.is_none(), "nobody serves");

        let app = app(&database).await;
        let socket = Socket::open(&database).unwrap();
        let file = socket.path.clone();
        assert_eq!(fs::metadata(&file).unwrap().mode() & 0o777, 0o600);
        let serving = tokio::spawn(socket.serve(app.clone()));
        let said = ask(&database, &add).await.unwrap().unwrap();
        let id = said.expose().strip_prefix("id ").and_then(|rest| rest.split('\n').next()).unwrap().to_owned();
        let kept = app.store.api_keys(None).await.unwrap();
        assert_eq!((kept[0].id.as_str(), kept[0].scopes.as_str()), (id.as_str(), "read authenticate"));
        let wrong = ask(&database, &Errand::RemoveKey { id: "another".to_owned() }).await.unwrap();
        assert_eq!(wrong, Err("there is no key another".to_owned()));

        let mut stream = UnixStream::connect(&file).await.unwrap();
        write(&mut stream, &"no errand").await.unwrap();
        let said: Said = serde_json::from_slice(&read(&mut stream).await.unwrap()).unwrap();
        assert!(said.unwrap_err().contains("another version"));

        serving.abort();
        assert!(serving.await.unwrap_err().is_cancelled());
        assert!(!file.exists());
        assert!(ask(&database, &add).await.is_none(), "nobody serves any more");
    }

    #[tokio::test]
    async fn nothing_is_sent_to_another_user() {
        const ROOT: u32 = 0;
        const US: u32 = 1000;
        const THEM: u32 = 1001;
        assert!(trusts(US, Some(US), US) && trusts(US, None, US) && trusts(ROOT, Some(US), US) && trusts(ROOT, None, ROOT));
        for (us, owner, listener) in
            [(US, Some(US), THEM), (US, Some(THEM), THEM), (US, None, ROOT), (ROOT, Some(US), THEM), (ROOT, None, THEM)]
        {
            assert!(!trusts(us, owner, listener), "{us} {owner:?} {listener}");
        }
        // Who we are is who owns the files that we make.
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(ourselves(), owner(folder.path()));
        assert!(ourselves().is_some());
    }

    #[tokio::test]
    async fn a_socket_that_was_left_is_replaced_and_a_file_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("acs.db");
        fs::write(&database, "").unwrap();
        std::mem::forget(Socket::open(&database).unwrap());
        drop(Socket::open(&database).unwrap());
        fs::write(path(&database), "somebody's").unwrap();
        assert!(Socket::open(&database).is_err());
        assert!(path(&database).exists());
    }
}
