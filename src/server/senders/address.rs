//! Which addresses an issuer's endpoint may have: public ones. Whoever names a URL must not be able to make this server call
//! what only this server can reach (ASVS 1.3.6, 15.3.2).
//!
//! What: a URL is checked before each request, and a name when it is resolved for it. Every address of the name must be
//! allowed, and the connection goes to one of those that were checked: a name that points elsewhere a moment later gains nothing.
//! What not: gateways and directory servers. The operator names them in the settings, and they may well be private.
//! How to extend: a range that must not be called is a row of [`NOT_PUBLIC_4`] or [`NOT_PUBLIC_6`].

use crate::server::settings::Settings;
use async_trait::async_trait;
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use url::{Host, Url};

/// IPv4 that is not globally reachable (IANA special-purpose registry), multicast and reserved space; and the one public
/// address at which Azure answers its own machines.
const NOT_PUBLIC_4: [Ipv4Net; 16] = [
    net4([0, 0, 0, 0], 8),
    net4([10, 0, 0, 0], 8),
    net4([100, 64, 0, 0], 10),
    net4([127, 0, 0, 0], 8),
    net4([168, 63, 129, 16], 32),
    net4([169, 254, 0, 0], 16),
    net4([172, 16, 0, 0], 12),
    net4([192, 0, 0, 0], 24),
    net4([192, 0, 2, 0], 24),
    net4([192, 88, 99, 0], 24),
    net4([192, 168, 0, 0], 16),
    net4([198, 18, 0, 0], 15),
    net4([198, 51, 100, 0], 24),
    net4([203, 0, 113, 0], 24),
    net4([224, 0, 0, 0], 4),
    net4([240, 0, 0, 0], 4),
];

/// All of IPv6 that is given out for the public. Loopback, link-local, unique local, multicast, and the forms that carry an
/// IPv4 address (mapped, translated) lie outside of it.
const PUBLIC_6: Ipv6Net = net6([0x2000, 0], 3);

/// What is not public in [`PUBLIC_6`]: protocol assignments with Teredo, documentation, 6to4, documentation again.
const NOT_PUBLIC_6: [Ipv6Net; 4] =
    [net6([0x2001, 0], 23), net6([0x2001, 0xdb8], 32), net6([0x2002, 0], 16), net6([0x3fff, 0], 20)];

const fn net4([a, b, c, d]: [u8; 4], bits: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), bits)
}

const fn net6([a, b]: [u16; 2], bits: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(a, b, 0, 0, 0, 0, 0, 0), bits)
}

/// Why a URL or what it leads to is not called. Names neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Not a URL, or one without a host.
    #[error("must be an absolute URL")]
    Malformed,
    /// Anyone on the way could read and change what is sent.
    #[error("must be https")]
    Scheme,
    /// `user:password@`: ends up in logs.
    #[error("must hold no user name and no password")]
    Credentials,
    /// `#…`: is never sent.
    #[error("must have no fragment")]
    Fragment,
    /// It lies in a network that is not public, or one of the addresses of its name does.
    #[error("must not lead to an address that is not public")]
    Address,
}

/// What may be called besides the public.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    /// `events.private_networks`.
    private: Vec<IpNet>,
    /// This machine, in the demo only; without https too.
    own: Vec<IpNet>,
}

impl Allowed {
    /// What the settings allow. A network that is none is left out: `settings::check` has refused it.
    pub fn of(settings: &Settings) -> Self {
        let private = settings.events.private_networks.iter().filter_map(|text| text.parse().ok()).collect();
        let mut own = Vec::new();
        if settings.is_demo() {
            let listening = settings.server.addr.parse().map(|addr: SocketAddr| addr.ip()).ok();
            own = [Some(IpAddr::from(Ipv6Addr::LOCALHOST)), listening].into_iter().flatten().map(IpNet::from).collect();
            own.push(net4([127, 0, 0, 0], 8).into());
        }
        Self { private, own }
    }

    /// Reads the URL of an endpoint. A host that is an address is checked here, in whichever way it is written; a name is when
    /// it is resolved.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn url(&self, text: &str) -> Result<Url, Refused> {
        let url = Url::parse(text).map_err(|_| Refused::Malformed)?;
        let address = match url.host().ok_or(Refused::Malformed)? {
            Host::Ipv4(ip) => Some(IpAddr::from(ip)),
            Host::Ipv6(ip) => Some(IpAddr::from(ip)),
            Host::Domain(_) => None,
        };
        let here = match address {
            Some(ip) => self.is_own(ip),
            None => !self.own.is_empty() && url.host_str() == Some("localhost"),
        };
        match url.scheme() {
            "https" => {}
            "http" if here => {}
            _ => return Err(Refused::Scheme),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(Refused::Credentials);
        }
        if url.fragment().is_some() {
            return Err(Refused::Fragment);
        }
        if address.is_some_and(|ip| !is_allowed(ip, self)) {
            return Err(Refused::Address);
        }
        Ok(url)
    }

    fn is_own(&self, ip: IpAddr) -> bool {
        self.own.iter().any(|network| network.contains(&ip))
    }
}

/// Whether an address may be called.
pub fn is_allowed(ip: IpAddr, allowed: &Allowed) -> bool {
    let public = match ip {
        IpAddr::V4(ip) => !NOT_PUBLIC_4.iter().any(|network| network.contains(&ip)),
        IpAddr::V6(ip) => PUBLIC_6.contains(&ip) && !NOT_PUBLIC_6.iter().any(|network| network.contains(&ip)),
    };
    public || allowed.is_own(ip) || allowed.private.iter().any(|network| network.contains(&ip))
}

/// Finds the addresses of a name.
#[async_trait]
pub(super) trait Lookup: Send + Sync + 'static {
    /// All of them.
    async fn addresses(&self, name: &str) -> std::io::Result<Vec<IpAddr>>;
}

/// The operating system's resolver.
pub(super) struct System;

#[async_trait]
impl Lookup for System {
    async fn addresses(&self, name: &str) -> std::io::Result<Vec<IpAddr>> {
        Ok(tokio::net::lookup_host((name, 0)).await?.map(|address| address.ip()).collect())
    }
}

/// Resolves for a client that has to be kept off what is not public: it is given nothing but checked addresses.
pub(super) struct Guard<L> {
    lookup: Arc<L>,
    allowed: Allowed,
}

impl<L: Lookup> Guard<L> {
    pub(super) fn new(lookup: L, allowed: Allowed) -> Self {
        Self { lookup: Arc::new(lookup), allowed }
    }
}

impl<L: Lookup> Resolve for Guard<L> {
    fn resolve(&self, name: Name) -> Resolving {
        let (lookup, allowed) = (self.lookup.clone(), self.allowed.clone());
        Box::pin(async move {
            let addresses = lookup.addresses(name.as_str()).await?;
            // One that is not public among others that are is no mistake of an honest name.
            if !addresses.iter().all(|ip| is_allowed(*ip, &allowed)) {
                return Err(Refused::Address.into());
            }
            // Port 0 is replaced by the URL's.
            Ok(Box::new(addresses.into_iter().map(|ip| SocketAddr::new(ip, 0))) as Addrs)
        })
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#[path = "address_tests.rs"]
pub(super) mod tests;
