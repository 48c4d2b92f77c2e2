//! Which settings make sense. Each fault says what to change.

use super::{SettingFault, Settings};
use crate::challenge::{Channel, Method, PolicyFault};
use crate::emv::value::{Eci, Scheme, WebUrl};
use crate::server::language::words::Languages;
use crate::server::look::Looks;
use crate::server::seal::{Keyring, looks_random};
use crate::server::senders::results::HttpResults;
use crate::server::start;
use std::net::SocketAddr;

/// Everything that is wrong.
pub(super) fn faults(settings: &Settings) -> Vec<SettingFault> {
    let mut faults = Vec::new();
    let mut require = |holds: bool, key: &str, trouble: &str| {
        if !holds {
            faults.push(SettingFault::new(key, trouble));
        }
    };
    let https = |text: &str| url::Url::parse(text).is_ok_and(|url| url.scheme() == "https" && url.host().is_some());
    let web =
        |text: &str| url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host().is_some());

    require(
        settings.server.addr.parse::<SocketAddr>().is_ok(),
        "server.addr",
        "must be an address and port such as 0.0.0.0:3000",
    );
    require(
        settings.server.public_url.is_empty() || is_origin(&settings.server.public_url),
        "server.public_url",
        "must be an http or https URL without path, query or credentials: pages use absolute paths",
    );
    require(
        settings.store.url.strip_prefix("sqlite://").is_some_and(|path| !path.is_empty()),
        "store.url",
        "must be sqlite:// and a path",
    );
    require(
        settings.keys.ring.expose().is_empty() || Keyring::parse(settings.keys.ring.expose()).is_ok(),
        "keys.ring",
        "must be 'id:64 hex digits', several separated by commas, the active one first",
    );
    require(!settings.issuer.name.trim().is_empty(), "issuer.name", "must not be empty");
    require(is_issuer_id(&settings.issuer.id), "issuer.id", "must be 1 to 64 letters, digits or hyphens");
    require(
        (1..=32).contains(&settings.intake.reference_number.len())
            && settings.intake.reference_number.bytes().all(|byte| byte.is_ascii_graphic()),
        "intake.reference_number",
        "must be 1 to 32 visible ASCII characters",
    );
    let visible = settings.intake.operator_id.bytes().all(|byte| byte.is_ascii_graphic());
    require(
        settings.intake.operator_id.len() <= 32 && visible,
        "intake.operator_id",
        "must be at most 32 visible ASCII characters",
    );
    let ways = |text: &String| Method::named(text).is_some();
    let order = &settings.methods.order;
    let twice = |text: &String| order.iter().filter(|other| *other == text).count() > 1;
    require(!order.is_empty() && order.iter().all(ways), "methods.order", "must name ways: passkey, approval, sms, email");
    require(!order.iter().any(twice), "methods.order", "must name each way once");
    require(order.iter().any(|name| name != "passkey"), "methods.order", "must name another way beside the passkey");
    require(matches!(settings.methods.profile.as_str(), "any" | "eea"), "methods.profile", "must be any or eea");
    let factors = |text: &String| {
        let (name, with_password) = text.strip_prefix("password+").map_or((text.as_str(), false), |name| (name, true));
        Method::named(name).is_some_and(|method| !with_password || method.channel().is_some())
    };
    require(
        settings.methods.two_factors.iter().all(factors),
        "methods.two_factors",
        "must name ways, password+sms or password+email",
    );
    // As `challenge::offer` counts, for a card that has everything.
    let rules = settings.offer();
    let counts = |method: &Method| rules.two_factors.iter().any(|(counted, _)| counted == method);
    require(
        !rules.require_two || rules.order.iter().any(|method| *method != Method::Passkey && counts(method)),
        "methods.two_factors",
        "must name a way of methods.order besides the passkey where methods.profile is eea: no card could be challenged",
    );
    require((1..=64).contains(&settings.password.at_once), "password.at_once", "must be 1 to 64");
    require(settings.password.waiting <= 10_000, "password.waiting", "must be at most 10000");
    let app_url = settings.approval.app_url.replace("{id}", "0");
    require(
        app_url.is_empty() || web(&app_url) && (settings.is_demo() || https(&app_url)),
        "approval.app_url",
        "must be an absolute URL, https in production",
    );
    let network = |text: &String| text.parse::<ipnet::IpNet>().is_ok();
    require(
        settings.events.private_networks.iter().all(network),
        "events.private_networks",
        "must be networks such as 10.1.0.0/16",
    );
    require((1..=64).contains(&settings.events.at_once), "events.at_once", "must be 1 to 64");
    require((1..=3650).contains(&settings.events.keep_days), "events.keep_days", "must be 1 to 3650");
    require(settings.api.per_second > 0, "api.per_second", "must be at least 1");
    require(settings.api.burst > 0, "api.burst", "must be at least 1");
    let returns = |rule: &String| {
        rule.split_once(' ').is_some_and(|(issuer, url)| {
            is_issuer_id(issuer)
                && WebUrl::parse(url, WebUrl::GENERAL_LIMIT, settings.is_demo()).is_ok_and(|parsed| parsed.as_str() == url)
        })
    };
    require(
        settings.api.return_urls.iter().all(returns),
        "api.return_urls",
        "must be 'ISSUER URL', the URL absolute, https in production, in its normal form: lower-case host, a path",
    );
    let normal = |url: &String| WebUrl::parse(url, WebUrl::GENERAL_LIMIT, true).is_ok_and(|parsed| parsed.as_str() == url);
    require(
        settings.intake.ds_urls.iter().all(normal),
        "intake.ds_urls",
        "must be absolute URLs in their normal form: lower-case host, a path, no default port",
    );
    let host = |text: &str| url::Host::parse(text).is_ok_and(|host| matches!(host, url::Host::Domain(_)));
    require(settings.sms.top_host.is_empty() || host(&settings.sms.top_host), "sms.top_host", "must be a host name");
    require(
        Languages::load().is_ok_and(|languages| languages.tags().contains(&settings.issuer.language.as_str())),
        "issuer.language",
        "must be a language there is a folder in locales for",
    );
    let long_keys = settings.intake.api_keys.iter().all(|key| key.expose().len() >= 32);
    require(long_keys, "intake.api_keys", "every key must have at least 32 characters");
    let below = settings.intake.frictionless_below.iter().all(|rule| parse_limit(rule).is_some());
    require(below, "intake.frictionless_below", "must be CURRENCY:MINOR_UNITS such as EUR:3000");
    let digits = |text: &String| (6..=19).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    require(
        settings.intake.frictionless_prefixes.iter().all(digits),
        "intake.frictionless_prefixes",
        "every prefix must have 6 to 19 digits",
    );
    let country = |text: &String| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    require(settings.intake.email_countries.iter().all(country), "intake.email_countries", "must be two capital letters each");
    require(settings.sms.url.is_empty() || web(&settings.sms.url), "sms.url", "must be an absolute URL");
    let header = |text: &str| text.split_once(':').is_some_and(|(name, _)| !name.trim().is_empty());
    require(settings.sms.headers.iter().all(|line| header(line.expose())), "sms.headers", "must be 'Name: value' each");
    require((1..=30).contains(&settings.sms.timeout_seconds), "sms.timeout_seconds", "must be 1 to 30");
    require((1..=30).contains(&settings.email.timeout_seconds), "email.timeout_seconds", "must be 1 to 30");
    require(
        matches!(settings.email.tls.as_str(), "starttls" | "implicit" | "none"),
        "email.tls",
        "must be starttls, implicit or none",
    );
    require(
        settings.results.eci.iter().all(|row| is_eci_row(row)),
        "results.eci",
        "must be scheme:status:eci such as visa:Y:05, with - for none",
    );
    require(matches!(settings.results.hand_over_seconds, 1..=120), "results.hand_over_seconds", "must be 1 to 120");
    require(
        settings.results.retry_seconds >= settings.results.hand_over_seconds,
        "results.retry_seconds",
        "must be at least results.hand_over_seconds",
    );
    let field = &settings.results.error_field;
    require(
        !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_alphanumeric()) && field != "threeDSSessionData",
        "results.error_field",
        "must be letters and digits, and not threeDSSessionData",
    );

    if !settings.is_demo() {
        require(!settings.demo.shop, "demo.shop", "must be false in production");
        require(https(&settings.server.public_url), "server.public_url", "must be an https URL in production");
        require(!settings.keys.ring.expose().is_empty(), "keys.ring", "is required in production");
        require(
            settings.keys.ring.expose().is_empty() || looks_random(settings.keys.ring.expose()),
            "keys.ring",
            "must be drawn by chance: this one has a pattern",
        );
        require(
            settings.email.host.is_empty() || !settings.email.from.ends_with("@demo-bank.example"),
            "email.from",
            "must be the issuer's address, in production",
        );
        require(!settings.intake.api_keys.is_empty(), "intake.api_keys", "is required in production");
        require(!settings.intake.ds_urls.is_empty(), "intake.ds_urls", "is required in production");
        require(settings.intake.ds_urls.iter().all(|url| https(url)), "intake.ds_urls", "must be https URLs");
        require(settings.sms.url.is_empty() || https(&settings.sms.url), "sms.url", "must be an https URL in production");
        let named = |channel: Channel| rules.order.iter().any(|method| method.channel() == Some(channel));
        let (sms, email) = (named(Channel::Sms), named(Channel::Email));
        require(
            !(sms || email) || sms && !settings.sms.url.is_empty() || email && !settings.email.host.is_empty(),
            if sms { "sms.url" } else { "email.host" },
            "methods.order names codes, and there is no gateway for any of them: required in production",
        );
        require(settings.email.host.is_empty() || settings.email.tls != "none", "email.tls", "must not be none in production");
        require(
            settings.intake.reference_number != "ACS-CHALLENGE-DEMO",
            "intake.reference_number",
            "must be the number EMVCo assigned, in production",
        );
        require(settings.issuer.name != "Demo Bank", "issuer.name", "must be the issuer's name, in production");
    }
    // What cannot be built because of a fault already named is named once: a key, or a section whose keys are wrong.
    let section = |key: &str| key.split('.').next().unwrap_or_default().to_owned();
    let is_known = |key: &str| faults.iter().any(|fault| fault.key == key || section(&fault.key) == key);
    // Passkeys are of the server's own address.
    let follows = |key: &str| section(key) == "passkey" && is_known("server");
    let unbuilt: Vec<_> =
        unbuildable(settings).into_iter().filter(|fault| !is_known(&fault.key) && !follows(&fault.key)).collect();
    faults.extend(unbuilt);
    if let Err(policy) = settings.policy().checked() {
        faults.extend(policy.into_iter().map(named));
    }
    faults
}

/// `visa:Y:05`, optionally with `-npa` behind the scheme, and with `-` for no ECI at all.
fn is_eci_row(row: &str) -> bool {
    let parts: Vec<&str> = row.split(':').collect();
    let [scheme, status, eci] = parts.as_slice() else { return false };
    Scheme::named(scheme.strip_suffix("-npa").unwrap_or(scheme)).is_some()
        && matches!(*status, "Y" | "A" | "N" | "U" | "R" | "I")
        && (*eci == "-" || eci.parse::<Eci>().is_ok())
}

/// A policy fault under the name its setting has.
fn named(fault: PolicyFault) -> SettingFault {
    let key = match fault.field {
        "code_life" => "code_seconds",
        "first_visit_within" => "first_visit_seconds",
        "first_creq_within" => "first_creq_seconds",
        "page_life" => "page_seconds",
        "challenge_life" => "total_seconds",
        "card_window" => "card_window_seconds",
        "card_block" => "card_block_seconds",
        other => other,
    };
    SettingFault::new(format!("challenge.{key}"), format!("must be {}", fault.bounds))
}

/// An http or https URL with a host and, if need be, a port, and nothing else.
fn is_origin(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.host().is_some()
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none()
    })
}

/// What only building shows: gateways whose templates, addresses and files must be readable. Nothing is contacted.
fn unbuildable(settings: &Settings) -> Vec<SettingFault> {
    let named = |trouble: String| {
        let (key, rest) = trouble.split_once(": ").map_or(("settings", trouble.as_str()), |(key, rest)| (key, rest));
        SettingFault::new(key, rest)
    };
    let built = [
        start::sms(settings).err(),
        start::email(settings).err(),
        start::results(settings).map(|_: HttpResults| ()).err(),
        start::passkeys(settings).err(),
        tracing_subscriber::EnvFilter::try_new(&settings.log.filter).err().map(|_| "log.filter: must be a tracing filter".into()),
    ];
    let looks = Looks::load(settings).err().unwrap_or_default();
    built.into_iter().flatten().map(named).chain(looks).collect()
}

/// `EUR:3000` as alphabetic currency and minor units.
pub(crate) fn parse_limit(rule: &str) -> Option<(iso_currency::Currency, u128)> {
    let (code, amount) = rule.split_once(':')?;
    Some((iso_currency::Currency::from_code(code)?, amount.parse().ok()?))
}

/// Whether an issuer's id is well-formed.
pub fn is_issuer_id(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
