//! What comparing found out: codes, passwords and passkeys against what was enrolled. The rules that follow are the core's.

use super::FlowFault;
use super::transaction::Transaction;
use crate::challenge::credential::{Assertion, Found, Matched, TypedCode, Verdict};
use crate::challenge::{Attempt, Challenge, Phase};
use crate::emv::value::TransactionId;
use crate::server::app::App;
use crate::server::passkeys::{By, Passkey, PasskeyFault};
use subtle::ConstantTimeEq;

/// Verdicts of one request: each is made once and used again after a lost race, while what it is about still stands.
#[derive(Default)]
pub struct Judged {
    code: Option<Verdict>,
    assertion: Option<Assertion>,
    used: Option<Passkey>,
}

impl Judged {
    /// What a typed code is, together with what has been found out about the password.
    ///
    /// # Errors
    /// [`FlowFault`] when the challenge's key is gone.
    pub fn code(
        &mut self,
        app: &App,
        challenge: &Challenge,
        transaction: &Transaction,
        code: &TypedCode,
        password: Option<bool>,
    ) -> Result<Verdict, FlowFault> {
        let live = match &challenge.phase {
            Phase::Asking(asking) => asking.code().map_or(0, |live| live.number),
            Phase::Awaited | Phase::Decided(_) => 0,
        };
        if let Some(verdict) = self.code.filter(|verdict| verdict.number == live) {
            return Ok(verdict);
        }
        let matched = compare(app, &challenge.facts.id, transaction, code, live)?;
        let verdict = Verdict { number: live, matched, password };
        self.code = Some(verdict);
        Ok(verdict)
    }

    /// What the assertion of a passkey of an issuer's card is. Fails closed: whatever is not a valid one is invalid, unless it
    /// was made for another page, in which case its signature was not looked at.
    ///
    /// # Errors
    /// [`FlowFault`] when the challenge's key is gone.
    pub fn assertion(
        &mut self,
        app: &App,
        challenge: &Challenge,
        (issuer, transaction): (&str, &Transaction),
        passkeys: &[Passkey],
        text: &str,
    ) -> Result<Assertion, FlowFault> {
        let round = challenge.tally.interactions;
        if let Some(assertion) = self.assertion.filter(|assertion| assertion.round == round) {
            return Ok(assertion);
        }
        let id = &challenge.facts.id;
        let bound = transaction.bound();
        let signed = app.keys.passkey_challenge(&transaction.binding(id, &bound), round)?;
        let terms = super::message::payment_terms(app, issuer, transaction);
        let verified = app.passkeys.as_ref().map(|party| party.verify(&signed, passkeys, text, terms.as_ref()));
        let found = match verified {
            Some(Ok(asserted)) => {
                let payment_confirmation = asserted.by == By::PaymentConfirmation;
                self.used = Some(asserted.passkey);
                Found::Valid { payment_confirmation }
            }
            Some(Err(PasskeyFault::Stale)) => Found::Stale,
            Some(Err(fault)) => {
                tracing::info!(acs_trans_id = %id, %fault, "passkey refused");
                Found::Invalid
            }
            None => Found::Invalid,
        };
        let assertion = Assertion { round, found };
        self.assertion = Some(assertion);
        Ok(assertion)
    }

    /// The passkey that was used, with its new counter.
    pub fn used(&self) -> Option<&Passkey> {
        self.used.as_ref()
    }
}

/// Compares with every code the challenge has had, always all of them, each in constant time.
fn compare(app: &App, id: &TransactionId, transaction: &Transaction, typed: &TypedCode, live: u32) -> Result<Matched, FlowFault> {
    let bound = transaction.bound();
    let binding = transaction.binding(id, &bound);
    let mut matched = Matched::Nothing;
    for number in 1..=live {
        let code = app.keys.code(&binding, number, app.policy.code_digits)?;
        if bool::from(code.as_bytes().ct_eq(typed.expose().as_bytes())) {
            matched = if number == live { Matched::Live } else { Matched::Replaced };
        }
    }
    Ok(matched)
}

/// Whether the password is the card's; `None` where it is not asked for, or where the intent has its answer already.
///
/// # Errors
/// [`FlowFault`]; then nobody has learned anything.
pub async fn password(app: &App, id: &TransactionId, attempt: &Attempt, typed: &str) -> Result<Option<bool>, FlowFault> {
    let Some(stored) = app.store.load(id).await? else { return Ok(None) };
    let challenge = &stored.challenge;
    let repeated = attempt.id.is_some() && challenge.answered.iter().any(|answered| answered.attempt == *attempt);
    // Only what will be counted is hashed: a page whose code cannot be right any more is no way to keep us busy.
    let counts = match &challenge.phase {
        Phase::Asking(asking) => asking.code().is_some_and(|code| app.clock.now() < code.valid_until),
        Phase::Awaited | Phase::Decided(_) => false,
    };
    if repeated || !challenge.facts.password || !counts {
        return Ok(None);
    }
    let transaction = Transaction::of(&app.keys, &stored)?;
    let hash = transaction.enrolment.password.as_deref().ok_or(FlowFault::Unreadable("password"))?;
    app.passwords.matches(hash, typed).await.map(Some)
}
