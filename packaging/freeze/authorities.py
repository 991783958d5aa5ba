"""Runs first in the frozen program: shows OpenSSL where this system keeps the certificate authorities it trusts.

The library that is packed in looks where its builder's system had them, and finds none on another. Windows has a store
that Python asks by itself.
"""

import os
import ssl
import sys
from collections.abc import Iterable, MutableMapping
from pathlib import Path

VARIABLE = "SSL_CERT_FILE"

PLACES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch
    "/etc/ssl/cert.pem",  # macOS, Alpine
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # openSUSE
)


def show_authorities(environment: MutableMapping[str, str], system: str, places: Iterable[str] = PLACES) -> None:
    """Name the first bundle there is, where the user named none and OpenSSL finds none."""
    if system == "win32" or environment.get(VARIABLE):
        return
    built_in = ssl.get_default_verify_paths()
    if not built_in.cafile and not built_in.capath:
        found = next((place for place in places if Path(place).is_file()), None)
        if found is not None:
            environment[VARIABLE] = found


if getattr(sys, "frozen", False):
    show_authorities(os.environ, sys.platform)
