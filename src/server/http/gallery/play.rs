//! Plays a challenge in memory against a clock that moves only when told, with the server's own policy and keys.
//!
//! What not: no state of the gallery, no rule. What is asked is answered by `challenge::step` alone, and what a step owes the
//! world is dropped.

use crate::challenge::credential::{Malformed, Matched, Verdict};
use crate::challenge::{
    Attempt, Block, BlockReason, CReqDigest, Challenge, Command, Embedding, Entry, Facts, FieldsDigest, Method, Moment, Phase,
    Policy, Reply, Ruling, Standing, step,
};
use crate::emv::areq::Purchase;
use crate::emv::value::{
    Amount, Currency, CurrencyProblem, InvalidValue, MessageCategory, TransactionId, Version, WebUrl, WindowSize,
};
use crate::server::app::App;
use crate::server::flow::enrolment::Enrolment;
use crate::server::flow::transaction::{Emv, Transaction, Via};
use crate::server::flow::{Advanced, FlowFault};
use std::time::Duration;

/// When every play begins: 2026-11-21, 14:27 in Berlin, so that pictures are the same every time.
const START: Moment = Moment::from_millis(1_795_267_620_000);
/// Minutes of a browser in Berlin, positive behind UTC.
const BERLIN: i32 = -60;

/// Why a state cannot be shown.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unplayable {
    /// Something written here is no such value.
    #[error(transparent)]
    Value(#[from] InvalidValue),
    /// The currency written here is none.
    #[error(transparent)]
    Currency(#[from] CurrencyProblem),
    /// The screen could not be made.
    #[error(transparent)]
    Screen(#[from] FlowFault),
}

/// A challenge being played.
pub(super) struct Play {
    pub(super) challenge: Challenge,
    pub(super) transaction: Transaction,
    policy: Policy,
    issuer: String,
    now: Moment,
    reply: Reply,
}

impl Play {
    /// Just announced: 123.45 EUR at a bookshop, a card with a phone, a mail address and the app; text messages only.
    pub(super) fn new(app: &App, language: &str, scheme: &str) -> Result<Self, Unplayable> {
        let id: TransactionId = "5f1c1a52-3c1e-4f0b-9d4a-6a0e1f7c2b90".parse()?;
        let url = |text| WebUrl::parse(text, WebUrl::NOTIFICATION_LIMIT, false);
        let facts = Facts {
            id: id.clone(),
            version: Version::V220,
            category: MessageCategory::Payment,
            embedding: Embedding::Emv,
            methods: vec![Method::Sms],
            password: false,
            asks: false,
            trust_list: false,
            decline: None,
            created_at: START,
        };
        let enrolment = Enrolment {
            phone: Some("+33639980042".to_owned()),
            email: Some("card-0042@mail.example".to_owned()),
            app: true,
            ..Enrolment::default()
        };
        let transaction = Transaction {
            via: Via::Emv(Emv {
                version: Version::V220,
                server_trans_id: id.clone(),
                ds_trans_id: id,
                ds_url: url("https://ds.example/")?,
                notification_url: url("https://shop.example/return")?,
            }),
            category: MessageCategory::Payment,
            merchant: "Nordlicht Books".to_owned(),
            merchant_id: None,
            merchant_url: None,
            mcc: None,
            merchant_country: None,
            purchase: Some(purchase("12345", 2, "978")?),
            indicators: Vec::new(),
            theme: None,
            languages: [language].into_iter().filter(|tag| !tag.is_empty()).map(str::to_owned).collect(),
            time_zone: Some(BERLIN),
            card: String::new(),
            client_id: None,
            last_four: "0010".to_owned(),
            scheme: if scheme.is_empty() { "visa".to_owned() } else { scheme.to_owned() },
            enrolment,
            passkeys: Vec::new(),
            salt: [7; 16],
            code_key: app.keys.active().to_owned(),
        };
        Ok(Self {
            challenge: Challenge::new(facts, Standing::default()),
            transaction,
            policy: app.policy.clone(),
            issuer: app.settings.issuer.id.clone(),
            now: START,
            reply: Reply::Shown,
        })
    }

    /// As a use case would leave it.
    pub(super) fn advanced(self) -> Advanced {
        let Self { challenge, transaction, issuer, now, reply, .. } = self;
        Advanced { challenge, reply, issuer, transaction, session_data: None, now }
    }

    /// Asks for something, as a new intent where it is one.
    pub(super) fn ask(&mut self, command: Command) -> &mut Self {
        let step = step(self.challenge.clone(), command, self.now, &self.policy);
        (self.challenge, self.reply) = (step.next, step.reply);
        self
    }

    pub(super) fn wait(&mut self, span: Duration) -> &mut Self {
        self.now = self.now.plus(span);
        self
    }

    /// The CReq arrives a moment after the ARes.
    pub(super) fn open(&mut self) -> &mut Self {
        self.wait(Duration::from_secs(1)).ask(Command::Open { creq: CReqDigest([1; 32]), window: WindowSize::W390x400 })
    }

    /// The same, with these ways.
    pub(super) fn open_with(&mut self, methods: &[Method]) -> &mut Self {
        self.challenge.facts.methods = methods.to_vec();
        self.open()
    }

    /// The same, and the cardholder is asked which way.
    pub(super) fn open_asking(&mut self, methods: &[Method]) -> &mut Self {
        self.challenge.facts.asks = true;
        self.open_with(methods)
    }

    /// The same, with the card's password.
    pub(super) fn open_with_password(&mut self) -> &mut Self {
        self.challenge.facts.password = true;
        self.open()
    }

    /// A card that is only saved: nothing is paid.
    pub(super) fn save_only(&mut self) -> &mut Self {
        self.challenge.facts.category = MessageCategory::NonPayment;
        self.transaction.category = MessageCategory::NonPayment;
        self.transaction.purchase = None;
        self
    }

    /// A name without a space, and more than anybody has paid, in a currency that is written out.
    pub(super) fn long(&mut self) -> &mut Self {
        self.transaction.merchant = "Wuppertalersperrholzmanufakturwarenmarkt".to_owned();
        // No such currency would leave the ordinary purchase, which the tests would see.
        if let Ok(long) = purchase("98765432198765", 2, "360") {
            self.transaction.purchase = Some(long);
        }
        self
    }

    /// The card has so many failures left before it is blocked.
    pub(super) fn nearly_blocked(&mut self, left: u8) -> &mut Self {
        let failures = self.policy.card_failures.saturating_sub(left);
        self.challenge.standing = Standing { failures, last_failure: Some(self.now), block: None };
        self
    }

    /// The card is blocked.
    pub(super) fn blocked(&mut self) -> &mut Self {
        let block = Block { until: self.now.plus(self.policy.card_block), reason: BlockReason::WrongEntries };
        let failures = self.policy.card_failures;
        self.challenge.standing = Standing { failures, last_failure: Some(self.now), block: Some(block) };
        self
    }

    /// Something with the shape of a code was compared.
    pub(super) fn submit(&mut self, matched: Matched) -> &mut Self {
        let password = self.challenge.facts.password.then_some(true);
        let verdict = Verdict { number: self.number(), matched, password };
        self.ask(Command::Submit { attempt: anew(), entry: Entry::Judged(verdict), trust: false })
    }

    pub(super) fn wrong(&mut self) -> &mut Self {
        self.wait(Duration::from_secs(20)).submit(Matched::Nothing)
    }

    /// Wrong until one attempt is left.
    pub(super) fn wrong_but_once(&mut self) -> &mut Self {
        for _ in 1..self.policy.attempts {
            self.wrong();
        }
        self
    }

    pub(super) fn slip(&mut self, malformed: Malformed) -> &mut Self {
        self.ask(Command::Submit { attempt: anew(), entry: Entry::Malformed(malformed), trust: false })
    }

    /// Another code, or the app asked again, as soon as that is possible.
    pub(super) fn resend(&mut self) -> &mut Self {
        let wait = self.policy.resend_waits.get(usize::from(self.challenge.tally.resends)).copied().unwrap_or_default();
        self.wait(wait).resend_at_once()
    }

    /// Without waiting.
    pub(super) fn resend_at_once(&mut self) -> &mut Self {
        self.ask(Command::Resend { attempt: anew() })
    }

    /// Until nothing more can be sent.
    pub(super) fn resend_all(&mut self) -> &mut Self {
        for _ in 0..self.policy.resends() {
            self.resend();
        }
        self
    }

    /// The code's time is over.
    pub(super) fn outlive_code(&mut self) -> &mut Self {
        self.wait(self.policy.code_life)
    }

    /// The end of the challenge is near, and the code is a fresh one.
    pub(super) fn near_the_end(&mut self) -> &mut Self {
        let Policy { challenge_life, page_life, .. } = self.policy;
        let short = Duration::from_secs(180);
        let mut left = challenge_life.saturating_sub(short);
        while left > Duration::ZERO {
            let span = left.min(page_life / 2);
            left -= span;
            self.wait(span).resend_at_once();
        }
        self.wait(Duration::from_secs(61)).ask(Command::Tick)
    }

    /// The page's time is over.
    pub(super) fn outlive_page(&mut self) -> &mut Self {
        self.wait(self.policy.page_life).ask(Command::Tick)
    }

    /// The gateway refuses the newest message.
    pub(super) fn undeliverable(&mut self) -> &mut Self {
        let number = self.number();
        self.ask(Command::DeliveryFailed { number })
    }

    pub(super) fn choose(&mut self, method: Option<Method>) -> &mut Self {
        self.ask(Command::Choose { attempt: anew(), method })
    }

    /// The app decides about what is live.
    pub(super) fn rule(&mut self, ruling: Ruling) -> &mut Self {
        let number = self.number();
        self.ask(Command::Decide { attempt: anew(), number, ruling })
    }

    /// The directory server has taken the result.
    pub(super) fn acknowledged(&mut self) -> &mut Self {
        self.ask(Command::ResultAcknowledged)
    }

    /// Number of the live code or approval, 0 when there is none.
    fn number(&self) -> u32 {
        match &self.challenge.phase {
            Phase::Asking(asking) => asking.live.map_or(0, |live| live.number),
            Phase::Awaited | Phase::Decided(_) => 0,
        }
    }
}

/// An intent that is no repetition.
fn anew() -> Attempt {
    Attempt { id: None, fields: FieldsDigest([0; 16]) }
}

fn purchase(minor: &str, exponent: u8, currency: &str) -> Result<Purchase, Unplayable> {
    let currency: Currency = currency.parse()?;
    Ok(Purchase { amount: Amount::new(minor, exponent)?, currency, date: "20261121132700".parse()? })
}
