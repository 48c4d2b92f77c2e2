//! Where challenges, cards and owed work are kept: the only folder with SQL.
//!
//! What: [`sqlite`], the store for one machine; `rows`, how values become columns, the same for every database;
//! `migrations`, the numbered scripts that make the tables and the rule which of them are still to run.
//!
//! What not: no rule of a challenge, no clock, no key. Whatever must not be read from a dump arrives sealed.
//!
//! How to extend: a change of the tables is a new script in `migrations/<database>` and a line in `migrations`; never edit
//! one that has been released. Expand first, contract in a later release. A database is a file here that implements
//! [`super::ports::Store`] and passes the contract in `tests/it/store`.

mod migrations;
mod rows;
pub mod sqlite;
