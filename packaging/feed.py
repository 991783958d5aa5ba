"""Make a key for the news of new versions, and sign news with it.

Usage: python packaging/feed.py key PRIVATE            writes a key; its public half is for remote/feed_keys.py
       python packaging/feed.py sign PRIVATE NEWS OUT  signs NEWS (JSON: version, news, links; the date is added)

The private file belongs on a machine that builds releases, never into the repository.
"""

import argparse
import base64
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from thrillmon.clock import SystemClock
from thrillmon.remote.feed import FeedError, read


def make_key(file: Path) -> str:
    """Write a new private key for its owner alone; return the public one. Raises FileExistsError."""
    key = Ed25519PrivateKey.generate()
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(base64.b64encode(key.private_bytes_raw()) + b"\n")
    return public_of(key)


def public_of(key: Ed25519PrivateKey) -> str:
    """Return the public half in base64."""
    return base64.b64encode(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()


def load_key(file: Path) -> Ed25519PrivateKey:
    """Read a private key."""
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(file.read_text(encoding="ascii")))


def sign(key: Ed25519PrivateKey, news: dict[str, Any]) -> bytes:
    """Return signed news: what was signed is carried as bytes, so that nobody's JSON can change it."""
    content = json.dumps(news, ensure_ascii=False, sort_keys=True).encode()
    envelope = {"signed": base64.b64encode(content), "signature": base64.b64encode(key.sign(content))}
    return json.dumps({name: part.decode() for name, part in envelope.items()}, indent=1).encode() + b"\n"


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description="Make a key for the news of new versions, and sign news with it.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("key").add_argument("private", type=Path)
    signing = commands.add_parser("sign")
    for name in ("private", "news", "out"):
        signing.add_argument(name, type=Path)
    arguments = parser.parse_args()
    if arguments.command == "key":
        print(make_key(arguments.private))
        return 0
    clock = SystemClock()
    key = load_key(arguments.private)
    news: dict[str, Any] = json.loads(arguments.news.read_text(encoding="utf-8"))
    news.setdefault("date", datetime.fromtimestamp(clock.now(), UTC).isoformat(timespec="seconds"))
    body = sign(key, news)
    try:
        # What the program would not believe is not published.
        read(body, [base64.b64decode(public_of(key))], now=clock.now())
    except FeedError as refused:
        print(refused, file=sys.stderr)
        return 1
    arguments.out.write_bytes(body)
    return 0


if __name__ == "__main__":
    sys.exit(main())
