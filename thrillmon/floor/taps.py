"""Decode: what a frame of ThrillConnect says, or the reason why it cannot be read."""

import json
from collections import Counter
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import NamedTuple

from thrillmon.floor.tap_events import ServerError, TapEvent
from thrillmon.floor.tap_fields import Fields, clean, load_json
from thrillmon.floor.tap_payloads import READERS, read_tickets
from thrillmon.sentences import Sentence, say

# The largest honest frame is the draw of a raffle with some thousand winners, about 100 bytes each.
LARGEST_FRAME = 2 * 1024 * 1024

_TICKETS = "PlayerRaffleTicketResponse"
_LONGEST_ERROR = 500

# A junk feed could invent any number of them.
_MOST_NAMES = 100

_GATEWAY = say(
    "The frame has the wrapper of the ThrillPots Gateway, not that of ThrillConnect; check the address of the tap."
)


class TapFrame(NamedTuple):
    """A frame as it came. received: Unix seconds of this machine."""

    body: bytes
    received: float

    def digest(self) -> bytes:
        """Return what makes two frames the same: every byte, the time of sending among them."""
        return blake2b(self.body, digest_size=16).digest()


@dataclass(slots=True)
class TapNotice:
    """A frame that was looked into.

    kind: the envelope's msg_type: Event, Message, Error; "" without one.  name: its msg_name.
    operator, brand, player: whom the message is for; "" for nobody in particular.
    sent: Unix seconds by the server's clock; None without a plausible time.
    event: what it says; None when there is an error.  error: why it could not be decoded.
    notes: what is odd about a frame that could be decoded.
    duplicate: the same frame was heard before.
    """

    frame: TapFrame
    kind: str = ""
    source: str = ""
    name: str = ""
    operator: str = ""
    brand: str = ""
    player: str = ""
    sent: float | None = None
    event: TapEvent | None = None
    error: Sentence | None = None
    notes: tuple[Sentence, ...] = ()
    duplicate: bool = False


@dataclass(slots=True)
class TapCounters:
    """What came in since the start. late: updates that others had overtaken.  by_name: frames by their msg_name."""

    heard: int = 0
    bytes: int = 0
    largest: int = 0
    broken: int = 0
    duplicates: int = 0
    late: int = 0
    by_name: Counter[str] = field(default_factory=Counter[str])

    def count(self, notice: TapNotice) -> None:
        """Count a frame."""
        size = len(notice.frame.body)
        self.heard += 1
        self.bytes += size
        self.largest = max(self.largest, size)
        self.broken += notice.event is None
        self.duplicates += notice.duplicate
        if notice.name in self.by_name or len(self.by_name) < _MOST_NAMES:
            self.by_name[notice.name] += 1


def decode(frame: TapFrame) -> TapNotice:
    """Look into a frame. Never raises: what cannot be read becomes a notice with its reason."""
    notice = TapNotice(frame)
    envelope = _envelope(notice)
    if envelope is None:
        return notice
    notice.kind = envelope.text("msg_type")
    notice.source = envelope.text("source")
    notice.name = envelope.text("msg_name")
    notice.operator = envelope.text("operator_id")
    notice.brand = envelope.text("brand_id")
    notice.player = envelope.text("player_id")
    notice.sent = envelope.moment("timestamp")
    if not notice.name and "event_type" in envelope.values:
        notice.kind, notice.name = "Event", envelope.text("event_type")
        envelope.notes.append(_GATEWAY)
    _read(notice, envelope)
    notice.notes = tuple(envelope.notes)
    return notice


def brand_path(brand: str, operator: str = "") -> str:
    """Return a brand as operator:brand, whichever form it came in; the plain form when no operator is known."""
    return f"{operator}:{brand}" if brand and operator and ":" not in brand else brand


def _envelope(notice: TapNotice) -> Fields | None:
    body = notice.frame.body
    if len(body) > LARGEST_FRAME:
        notice.error = say(
            "The frame has {size:,} bytes and honest ones have at most {limit:,}; it is kept unread.",
            size=len(body),
            limit=LARGEST_FRAME,
        )
        return None
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        notice.error = say("The frame ({size:,} bytes) is no text.", size=len(body))
        return None
    try:
        value = load_json(text)
    except ValueError:
        notice.error = say("The frame ({size:,} bytes) is damaged or cut off: it is no JSON.", size=len(body))
        return None
    except RecursionError:
        notice.error = say("The frame ({size:,} bytes) is nested deeper than anything honest.", size=len(body))
        return None
    envelope = Fields.of(value)
    if envelope is None:
        notice.error = say("The frame is JSON, but no object: ThrillConnect sends nothing else.")
    return envelope


def _read(notice: TapNotice, envelope: Fields) -> None:
    data = envelope.values.get("data")
    if notice.kind == "Error":
        notice.event = ServerError(notice.name, _compact(data))
        return
    if not notice.name:
        notice.error = say("The message has no name, and only the name says what it is.")
        return
    if notice.name == _TICKETS:
        notice.event = read_tickets(data, envelope)
        if notice.event is None:
            notice.error = _lacking(notice.name)
        return
    reader = READERS.get(notice.name)
    if reader is None:
        notice.error = say(
            "Nobody here knows the message “{name}” of “{source}”; it is kept unread.",
            name=notice.name,
            source=notice.source,
        )
        return
    fields = Fields.of(data, envelope.notes)
    notice.event = reader(fields) if fields is not None else None
    if notice.event is None:
        notice.error = _lacking(notice.name)


def _lacking(name: str) -> Sentence:
    return say("The message is called “{name}” and lacks what would make it one.", name=name)


def _compact(value: object) -> str:
    """Return a payload as one short line of JSON."""
    if value is None:
        return ""
    try:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    except RecursionError:
        return "…"
    return clean(text, _LONGEST_ERROR)
