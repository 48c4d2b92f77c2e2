//! SQLite's errors in words for the log. They name tables and columns, never what is in them.

use crate::server::ports::StoreFault;
use rusqlite::Error;

impl From<Error> for StoreFault {
    fn from(error: Error) -> Self {
        StoreFault(match error {
            // SQLite's own texts name tables, columns and constraints; values are bound and do not appear in them.
            Error::SqliteFailure(code, Some(text)) => format!("sqlite {}: {text}", code.extended_code),
            Error::SqliteFailure(code, None) => format!("sqlite {}", code.extended_code),
            Error::SqlInputError { error, msg, .. } => format!("sqlite {}: {msg}", error.extended_code),
            Error::InvalidColumnType(_, column, kind) => format!("column {column} holds {kind}"),
            Error::QueryReturnedNoRows => "a row is missing".to_owned(),
            // Others may quote a value.
            _ => "sqlite: a value or a statement does not fit".to_owned(),
        })
    }
}
