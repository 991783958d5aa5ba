"""Addresses of servers: taken apart, written as people write them, and never with a secret in them."""

from urllib.parse import urlsplit

_GRPC_PORT = 443
_WEB_PORTS = {"http": 80, "https": 443}


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
