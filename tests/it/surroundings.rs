//! What a server in a test stands in: a clock that is moved, chance that repeats, gateways and directory servers that record.

use acs_challenge::challenge::Moment;
use acs_challenge::emv::rreq::RReq;
use acs_challenge::emv::rres::RRes;
use acs_challenge::emv::value::ResultsStatus;
use acs_challenge::server::ports::{
    Chance, Clock, CodeSender, EventFault, EventSender, Message, OutgoingEvent, PostFault, ResultSender, SendFault, Shape,
};
use async_trait::async_trait;
use serde_json::Value;
use std::collections::{HashMap, VecDeque};
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

/// A clock that moves when told to.
pub struct ManualClock(pub AtomicI64);

impl Clock for ManualClock {
    fn now(&self) -> Moment {
        Moment::from_millis(self.0.load(Ordering::SeqCst))
    }
}

impl ManualClock {
    pub fn wait(&self, seconds: u64) {
        self.0.fetch_add(i64::try_from(seconds * 1000).unwrap(), Ordering::SeqCst);
    }
}

/// The same numbers every run, different ones every call: splitmix64.
pub struct SeededChance(pub AtomicU64);

impl Chance for SeededChance {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let mut word = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::SeqCst);
            word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            chunk.copy_from_slice(&(word ^ (word >> 31)).to_le_bytes()[..chunk.len()]);
        }
    }
}

/// A gateway that keeps what it is given, after the faults it was told to have.
#[derive(Default)]
pub struct Gateway {
    pub messages: Mutex<Vec<Message>>,
    pub faults: Mutex<VecDeque<SendFault>>,
}

#[async_trait]
impl CodeSender for Gateway {
    async fn send(&self, message: &Message) -> Result<(), SendFault> {
        if let Some(fault) = self.faults.lock().unwrap().pop_front() {
            return Err(fault);
        }
        self.messages.lock().unwrap().push(message.clone());
        Ok(())
    }
}

/// What a directory server answers with.
pub enum DsAnswer {
    Fault(PostFault),
    Body(Vec<u8>),
}

/// A directory server that keeps what it is sent and acknowledges it, after the answers it was told to give first.
#[derive(Default)]
pub struct DirectoryServer {
    pub received: Mutex<Vec<Value>>,
    pub answers: Mutex<VecDeque<DsAnswer>>,
}

#[async_trait]
impl ResultSender for DirectoryServer {
    async fn post(&self, _url: &str, body: &str) -> Result<Vec<u8>, PostFault> {
        let message: Value = serde_json::from_str(body).unwrap();
        let is_erro = message["messageType"] == "Erro";
        self.received.lock().unwrap().push(message);
        if is_erro {
            return Ok(Vec::new());
        }
        match self.answers.lock().unwrap().pop_front() {
            Some(DsAnswer::Fault(fault)) => Err(fault),
            Some(DsAnswer::Body(body)) => Ok(body),
            None => {
                let rreq = RReq::parse(body.as_bytes()).expect("an RReq within the rules");
                Ok(RRes::answering(&rreq, ResultsStatus::Received).to_json().into_bytes())
            }
        }
    }
}

/// The issuer's systems: keep what they are told, after the faults that those of a shape were told to have.
#[derive(Default)]
pub struct IssuerSystems {
    pub told: Mutex<Vec<OutgoingEvent>>,
    faults: Mutex<HashMap<Shape, VecDeque<EventFault>>>,
}

impl IssuerSystems {
    /// The endpoint of this shape has these faults next.
    pub fn fail(&self, shape: Shape, faults: impl IntoIterator<Item = EventFault>) {
        self.faults.lock().unwrap().entry(shape).or_default().extend(faults);
    }

    /// Faults of this shape that are still to come.
    pub fn faults_left(&self, shape: Shape) -> usize {
        self.faults.lock().unwrap().get(&shape).map_or(0, VecDeque::len)
    }
}

/// A receiver that may be asked again.
pub fn down() -> EventFault {
    EventFault::Later { fault: "HTTP status 500".to_owned(), after: None }
}

#[async_trait]
impl EventSender for IssuerSystems {
    async fn post(&self, event: &OutgoingEvent) -> Result<(), EventFault> {
        if let Some(fault) = self.faults.lock().unwrap().get_mut(&event.shape).and_then(VecDeque::pop_front) {
            return Err(fault);
        }
        crate::openapi::assert_told(event.shape, &event.body);
        self.told.lock().unwrap().push(event.clone());
        Ok(())
    }
}
