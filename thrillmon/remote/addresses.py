"""Addresses of servers: taken apart, written as people write them, and never with a secret in them."""

from typing import NamedTuple
from urllib.parse import quote, urlsplit

from pydantic import SecretStr

_GRPC_PORT = 443
_WEB_PORTS = {"http": 80, "https": 443}
_TAP_PORTS = {"ws": 80, "wss": 443}


def address(host: str, port: int) -> str:
    """Return host:port, with brackets around an IPv6 host."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def split_target(target: str) -> tuple[str, int]:
    """Return host and port of a gRPC address; 443 without a port. Raises ValueError, without showing it."""
    try:
        parts = urlsplit(f"//{target}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or any(mark in target for mark in "@/?#") or port == 0:
        raise ValueError("the gRPC address must be host:port, without a scheme, a user or a path")
    return host, port or _GRPC_PORT


def split_url(url: str) -> tuple[str, int, str]:
    """Return host, port and the url up to where the paths of the gateway begin, without a slash at its end.

    Raises ValueError, without showing the url: a person may have written a password into it.
    """
    try:
        parts = urlsplit(url.strip())
        scheme, host, port = parts.scheme, parts.hostname, parts.port
    except ValueError:
        raise ValueError("the REST address is no web address") from None
    if scheme not in _WEB_PORTS or not host or port == 0:
        raise ValueError("the REST address must begin with https:// or http:// and name a host")
    if "@" in parts.netloc:
        raise ValueError("the REST address must not hold a user or a password: the API key has its own place")
    if parts.query or parts.fragment:
        raise ValueError("the REST address must end with the host or a path")
    return host, port or _WEB_PORTS[scheme], f"{scheme}://{parts.netloc}{parts.path.rstrip('/')}"


class TapAddress(NamedTuple):
    """Where ThrillConnect's events are, without the token.

    service: it is the stream for back ends, which takes no currency.
    """

    host: str
    port: int
    tls: bool
    root: str
    path: str
    service: bool

    @property
    def place(self) -> str:
        """Return host and port as people write them."""
        return address(self.host, self.port)

    def signed(self, token: SecretStr, currency: str) -> str:
        """Return the whole address with the token in it: for the socket and for nobody's eyes."""
        query = f"token={quote(token.get_secret_value(), safe='')}"
        if not self.service:
            query += f"&currency={quote(currency, safe='')}"
        return f"{self.root}?{query}"


def split_tap_url(url: str) -> TapAddress:
    """Return the parts of a tap's address. Raises ValueError, without showing the address."""
    try:
        parts = urlsplit(url)
        scheme, host, port = parts.scheme, parts.hostname, parts.port
    except ValueError:
        raise ValueError("the address of the tap cannot be read") from None
    if scheme not in _TAP_PORTS or not host or port == 0:
        raise ValueError("the address of the tap must begin with wss:// or ws:// and name a host")
    if "@" in parts.netloc or parts.query or parts.fragment:
        raise ValueError("the address of the tap must end with its path: the token has its own place")
    path = parts.path.rstrip("/")
    return TapAddress(
        host,
        port or _TAP_PORTS[scheme],
        scheme == "wss",
        f"{scheme}://{parts.netloc}{path}",
        path or "/",
        path.rpartition("/")[2] == "service",
    )
