"""Mask personal data: names, birth dates, places and pictures of people, until somebody deliberately asks for them."""

from typing import TypeVar

from google.protobuf.message import Message

from thrillmon.floor.dissection import dissect
from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord

M = TypeVar("M", bound=Message)

MASK = "***"


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
    struck = bytearray(body)
    for part in dissect(body, RoundRecord).walk():
        if part.path.startswith("players_name[") and part.path.endswith("].value"):
            struck[part.inside : part.end] = b"*" * (part.end - part.inside)
    return bytes(struck)


def _mask_dealer(dealer: Dealer) -> None:
    dealer.name = masked_name(dealer.name)
    for field in ("age", "birthday", "location", "avatar"):
        if getattr(dealer, field):
            setattr(dealer, field, MASK)
    # Introductions and posts are free text and pictures of the person; tags may be anything.
    for field in ("intro", "posts", "tags"):
        dealer.ClearField(field)
