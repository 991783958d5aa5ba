"""Mask personal data: names, birth dates, places and pictures of people, until somebody deliberately asks for them."""

import re
from typing import TypeVar

from google.protobuf.message import Message

from thrillmon.floor.dissection import Part, dissect
from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord

M = TypeVar("M", bound=Message)

MASK = "***"

_BYTES = 2
"""The wire type of texts."""

# Paths of what is personal, in records and in tables as they are offered. Of a dealer everything is but the code.
_PERSONAL = re.compile(
    r"^players_(name|avatar|birth|location)\[.*\]\.value$|^dealers\[[^\]]*\]\.value\.(?!code$)", re.DOTALL
)

# Latin letters and everything that UTF-8 writes in several bytes.
_LETTERS = re.compile(rb"[A-Za-z]|[\xc3-\xf4][\x80-\xbf]{1,3}")


def masked_name(name: str) -> str:
    """Return the initials of a name: Mei Lin becomes M. L., 陳怡君 becomes 陳○○."""
    words = name.split()
    if len(words) == 1 and len(words[0]) > 1 and not words[0].isascii() and not words[0][0].isupper():
        # Scripts without capitals write family names first and in one sign.
        return words[0][0] + "○" * min(4, len(words[0]) - 1)
    return " ".join(f"{word[0]}." for word in words)


def masked(message: M) -> M:
    """Return a copy of a record without personal data; people can still be told apart by code and initials."""
    copy = type(message)()
    copy.CopyFrom(message)
    if isinstance(copy, RoundRecord | GameProvide):
        # Lists, because a map that is written to while it is walked skips some.
        for code, name in list(copy.players_name.items()):
            copy.players_name[code] = masked_name(name)
    if isinstance(copy, GameProvide):
        for details in (copy.players_avatar, copy.players_birth, copy.players_location):
            for code in list(details):
                details[code] = MASK
        for seat in list(copy.dealers):
            _mask_dealer(copy.dealers[seat])
    if isinstance(copy, Dealer):
        _mask_dealer(copy)
    return copy


def masked_body(body: bytes) -> bytes:
    """Return the bytes of a RoundRecord with its names struck out, everything else in its place."""
    return covered(dissect(body, RoundRecord), body)[1]


def covered(root: Part, body: bytes) -> tuple[Part, bytes]:
    """Return a dissected body with all that may be personal struck out, in its parts and in its bytes alike.

    Of a body of which nobody knows the type that is every text, and of a broken one everything that looks like text
    behind the break: a name may stand anywhere in it.
    """
    struck = bytearray(body)
    return _covered(root, struck, known=bool(root.name)), bytes(struck)


def _covered(part: Part, struck: bytearray, *, known: bool) -> Part:
    if part.problem.template:
        struck[part.start : part.end] = _LETTERS.sub(
            lambda found: b"*" * len(found[0]), bytes(struck[part.start : part.end])
        )
    if part.children:
        return part._replace(children=tuple(_covered(child, struck, known=known) for child in part.children))
    # Only what came as a string of bytes: a struck number would be another number, or none.
    is_text = part.number > 0 and part.inside > part.start and struck[part.start] & 7 == _BYTES
    if not is_text or (known and not _PERSONAL.search(part.path)):
        return part
    struck[part.inside : part.end] = b"*" * (part.end - part.inside)
    return part._replace(text=MASK if part.text else "")


def _mask_dealer(dealer: Dealer) -> None:
    dealer.name = masked_name(dealer.name)
    for field in ("age", "birthday", "location", "avatar"):
        if getattr(dealer, field):
            setattr(dealer, field, MASK)
    # Introductions and posts are free text and pictures of the person; tags may be anything.
    for field in ("intro", "posts", "tags"):
        dealer.ClearField(field)
