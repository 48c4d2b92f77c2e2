//! The page to read the document on.

use crate::acs::TestAcs;
use crate::api::assert_problem;
use axum::http::Method;
use std::collections::BTreeSet;
use std::io::Read;

/// What the page may do.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; \
                      connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

#[tokio::test]
async fn the_page_and_what_it_is_made_of_come_from_here() {
    let acs = TestAcs::new().await;
    for path in ["/v1/docs", "/v1/docs/"] {
        let page = acs.get(path).await;
        assert_eq!((page.status.as_u16(), page.header("content-type")), (200, "text/html; charset=utf-8"));
        let text = page.text();
        assert!(!text.contains("//") && !text.contains("<style") && !text.contains("style="), "nothing from elsewhere or inline");
        assert!(text.matches("<script").count() == text.matches("<script src=\"/v1/docs/").count());
        let files: BTreeSet<&str> = text.split('"').filter(|text| text.starts_with("/v1/docs/")).collect();
        assert!(files.len() > 4, "{files:?}");
        for path in files {
            let plain = acs.get(path).await;
            assert_eq!(plain.status, 200, "{path}");
            let gzip = acs.send(Method::GET, path, &[("accept-encoding", "br, gzip;q=0.9")], "").await;
            for answer in [&page, &plain, &gzip] {
                assert_eq!(answer.header("content-security-policy"), POLICY);
                assert_eq!((answer.header("x-frame-options"), answer.header("x-content-type-options")), ("DENY", "nosniff"));
            }
            let end = path.rsplit('.').next().unwrap();
            let kind =
                [("js", "text/javascript"), ("css", "text/css"), ("png", "image/png")].into_iter().find(|kind| kind.0 == end);
            assert!(plain.header("content-type").starts_with(kind.unwrap().1), "{path}");
            if gzip.header("content-encoding") == "gzip" {
                let mut whole = Vec::new();
                flate2::read::GzDecoder::new(gzip.body.as_ref()).read_to_end(&mut whole).unwrap();
                assert_eq!(whole, plain.body, "{path}");
            }
        }
    }
    let begins = acs.get("/v1/docs/swagger-initializer.js").await.text();
    assert!(begins.contains("\"/v1/openapi.json\"") && !begins.contains("//petstore") && !begins.contains("{{"), "{begins}");
    assert!(begins.contains("\"validatorUrl\": \"none\""), "{begins}");
    for unknown in ["index.html", "oauth2-redirect.html", "x", "..%2f..%2fetc%2fpasswd", "%ff"] {
        assert_problem(&acs.get(&format!("/v1/docs/{unknown}")).await, 404, "not-found");
    }
    assert_problem(&acs.send(Method::POST, "/v1/docs", &[], "").await, 405, "method-not-allowed");
}

#[tokio::test]
async fn where_it_is_turned_off_there_is_nothing_of_it() {
    let acs = TestAcs::with(&[("ACS__API__DOCS", "false")]).await;
    for path in ["/v1/openapi.json", "/v1/docs", "/v1/docs/", "/v1/docs/swagger-ui.css", "/v1/docs/swagger-initializer.js"] {
        assert_problem(&acs.get(path).await, 404, "not-found");
    }
}
