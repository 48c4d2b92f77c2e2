//! Authentications told in Adyen's shape, which the stage's issuer does not listen to otherwise. Every event that any test
//! brings about is held against the document by the stage.

use crate::acs::{SeededChance, TestAcs};
use acs_challenge::emv::value::Version;
use acs_challenge::server::flow::endpoint::Target;
use acs_challenge::server::ports::{Endpoint, Shape};
use acs_challenge::server::settings::Secret;
use std::sync::atomic::AtomicU64;

#[tokio::test]
async fn every_authentication_is_told_in_adyens_shape_as_described() {
    let acs = TestAcs::with(&[("ACS__INTAKE__FRICTIONLESS_BELOW", "EUR:1000")]).await;
    let secrets = vec![Secret::from(format!("whsec_{}", "AAAA".repeat(8)))];
    let target = Target { url: "https://platform.bank.example/".to_owned(), secrets, basic: None };
    let endpoint = Endpoint {
        id: "platform".to_owned(),
        issuer: "demo".to_owned(),
        shape: Shape::Adyen,
        only: Vec::new(),
        target: target.seal(&acs.app.keys, &SeededChance(AtomicU64::new(0)), "platform").unwrap(),
        created_at: acs.app.clock.now(),
        disabled_at: None,
    };
    acs.app.store.add_endpoint(endpoint).await.unwrap();
    let begun = acs.begin(Version::V220).await;
    let (page, code) = begun.open_with_code().await;
    begun.intend(&page, "submit", &code).await;
    let mut small = acs.payment(Version::V220, "4519000000000001");
    small["purchaseAmount"] = "99".into();
    acs.enrol("4519000000000001", Some("+31611223389"), None).await;
    assert_eq!(acs.areq(&small).await["transStatus"], "Y");
    acs.drain().await;
    let told = acs.told(Shape::Adyen);
    let mut types: Vec<_> = told.iter().map(|event| event["data"]["authentication"]["type"].as_str().unwrap()).collect();
    types.sort_unstable();
    assert_eq!(types, ["challenge", "frictionless"]);
    let own = acs.told(Shape::Own);
    assert!(own.iter().any(|event| event["type"] == "authentication.completed"), "{own:?}");
}
