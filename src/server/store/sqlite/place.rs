//! Where the database file lies: found or made, on a local disk, and taken by this process alone.
//!
//! What not: opening it as a database. The file is never opened and closed here once it exists, because closing any handle
//! of it would give up the locks SQLite holds in this process.

use crate::server::ports::StoreFault;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// File systems on which SQLite's log and locks do not work.
const NETWORK: &[&str] = &[
    "nfs",
    "nfs3",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "glusterfs",
    "lustre",
    "ocfs2",
    "gfs2",
    "fuse.sshfs",
    "fuse.glusterfs",
    "fuse.s3fs",
    "fuse.ceph",
];

/// A database file taken by this process. The lock goes with it.
#[derive(Debug)]
pub(super) struct Place {
    database: PathBuf,
    _lock: File,
}

impl Place {
    /// Makes directory and file if they are missing (0700 and 0600), and locks `<file>.lock`.
    ///
    /// # Errors
    /// When the path cannot be made, lies on a network file system, or is locked by another process.
    pub(super) fn take(path: &Path) -> Result<Self, StoreFault> {
        make(path).map_err(|error| cannot("make", path, &error))?;
        // One spelling for one file, whatever links lead to it.
        let database = fs::canonicalize(path).map_err(|error| cannot("find", path, &error))?;
        if let Ok(mounts) = fs::read_to_string("/proc/self/mountinfo")
            && let Some(kind) = network_file_system(&mounts, &database)
        {
            return Err(StoreFault(format!(
                "{} lies on a network file system ({kind}), where SQLite cannot keep its promises: use a local disk",
                path.display()
            )));
        }
        let mut lock_name = database.clone().into_os_string();
        lock_name.push(".lock");
        let lock_path = PathBuf::from(lock_name);
        let lock = private().read(true).create(true).open(&lock_path).map_err(|error| cannot("make", &lock_path, &error))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self { database, _lock: lock }),
            Err(TryLockError::WouldBlock) => Err(StoreFault(format!(
                "{} is in use by another process: one process per SQLite file ({} is locked)",
                path.display(),
                lock_path.display()
            ))),
            Err(TryLockError::Error(error)) => Err(cannot("lock", &lock_path, &error)),
        }
    }

    /// The file.
    pub(super) fn database(&self) -> &Path {
        &self.database
    }
}

fn make(path: &Path) -> io::Result<()> {
    if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(parent)?;
    }
    match private().create_new(true).open(path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// Options to make a file that only this user reads.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn cannot(what: &str, path: &Path, error: &io::Error) -> StoreFault {
    StoreFault(format!("cannot {what} {}: {error}", path.display()))
}

/// The kind of network file system a path lies on, from Linux's table of mounts (`/proc/self/mountinfo`); `None` when it is
/// a local one.
pub(super) fn network_file_system<'a>(mounts: &'a str, path: &Path) -> Option<&'a str> {
    let nearest = mounts
        .lines()
        .filter_map(|line| {
            let (mount, source) = line.split_once(" - ")?;
            let point = mount.split(' ').nth(4)?.replace("\\040", " ");
            path.starts_with(&point).then_some((point.len(), source.split(' ').next()?))
        })
        // The longest point is the nearest; of equal ones the last mounted lies on top.
        .max_by_key(|(length, _)| *length)?;
    NETWORK.contains(&nearest.1).then_some(nearest.1)
}
