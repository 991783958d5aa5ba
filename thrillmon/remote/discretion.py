"""Make foreign text fit to be shown: one short line, without the secrets we sent."""

import json
import re
from collections.abc import Iterable
from urllib.parse import quote

_LONGEST = 200
_HIDDEN = "•••"
# Parts of a secret such as "Bearer 0123…" are secrets too, short words are not.
_SHORTEST_PART = 8

# A visible letter of ASCII as JSON may spell it; not the quote and the backslash, which must stay escaped.
_SPELT = re.compile(rb"\\u00((?!22|5[cC])[2-7][0-9a-fA-F])")


class Discretion:
    """Knows the secrets of a link and takes them out of what a server says."""

    def __init__(self, secrets: Iterable[str]) -> None:
        hidden: set[str] = set()
        for secret in secrets:
            parts = [secret, *(part for part in secret.split() if len(part) >= _SHORTEST_PART)]
            hidden.update(parts)
            hidden.update(quote(part, safe="") for part in parts)
            hidden.update(json.dumps(part)[1:-1] for part in parts)
            hidden.update(part.replace("/", "\\/") for part in parts)
        # Longest first, so that no part of one is left standing beside another.
        self._hidden = sorted((secret for secret in hidden if secret.strip()), key=len, reverse=True)

        # A short secret is found by chance in messages that are to be kept as they came.
        self._marks = [secret.encode() for secret in self._hidden if len(secret) >= _SHORTEST_PART]

    def __repr__(self) -> str:
        return f"Discretion({len(self._hidden)} secrets)"

    def cleansed(self, body: bytes) -> bytes:
        """Return a message as it came, but for secrets that are repeated in it."""
        if b"\\u00" in body:
            # Many encoders write +, / or & as their numbers.
            spelt = _SPELT.sub(lambda found: bytes([int(found[1], 16)]), body)
            if any(mark in spelt for mark in self._marks):
                body = spelt
        for mark in self._marks:
            if mark in body:
                body = body.replace(mark, _HIDDEN.encode())
        return body

    def without(self, text: str) -> str:
        """Return a text of any length, secrets replaced."""
        for secret in self._hidden:
            text = text.replace(secret, _HIDDEN)
        return text

    def shown(self, text: str) -> str:
        """Return text as one line of at most 200 characters, secrets replaced."""
        text = self.without(text)
        line = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
        return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
