"""The dossier of a round: everything that can settle a dispute, as data; the PDF is made from the same."""

import base64
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from thrillmon import __version__
from thrillmon.archive.rows import Kept
from thrillmon.floor.comparisons import Compared, differences
from thrillmon.floor.dealers import Register
from thrillmon.floor.masking import masked, masked_name
from thrillmon.floor.plain import plain
from thrillmon.floor.round_lines import round_line
from thrillmon.floor.timelines import RoundLine
from thrillmon.models.records_source import Story
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType
from thrillmon.wire.recorder.record_pb2 import Card, RoundRecord

Json = dict[str, Any]

DIGEST = "BLAKE2b, 16 bytes, of: body, line feed, AMQP type, line feed, AMQP timestamp (as Python writes it)"


@dataclass(frozen=True, slots=True)
class Dossier:
    """What goes into a dossier. told: the provider's record; None when it was not had, and why_not says why.

    made_at: Unix seconds.  revealed: whether people's names are written out.
    """

    story: Story
    told: RoundRecord | None
    why_not: str
    zone: tzinfo
    made_at: float
    revealed: bool

    def time(self, seconds: float | None) -> str | None:
        """Return a time in the dossier's zone, to the millisecond."""
        if seconds is None:
            return None
        return datetime.fromtimestamp(seconds, self.zone).isoformat(timespec="milliseconds")

    def name(self, name: str) -> str:
        """Return a person's name, or initials."""
        return name if self.revealed else masked_name(name)

    def line(self) -> RoundLine:
        """Return the round as bars and marks."""
        return round_line(self.story.round, self.story.round.game(), Register(), lambda code: None)

    def signed(self) -> list[tuple[str, Card]]:
        """Return cards that came with a signature, each with where it lies in the record."""
        found: list[tuple[str, Card]] = []
        for place, step in enumerate(self.story.round.record.process):
            for action in step.actions:
                for resource, cards in sorted(action.cards.items()):
                    where = f"process[{place}], resource {resource}"
                    found += [(where, card) for card in cards.list if card.signature]
        for seat, held in sorted(self.story.round.record.seats.items()):
            for resource, cards in sorted(held.cards.items()):
                found += [(f"seat {seat}, resource {resource}", card) for card in cards.list if card.signature]
        return found


def dossier_json(dossier: Dossier) -> Json:
    """Return the dossier as data; the names of its fields are English in every language."""
    story = dossier.story
    record = story.round.record
    outcome = story.round.outcome()
    content, left_out = plain(record if dossier.revealed else masked(record))
    return {
        "dossier": {
            "made": dossier.time(dossier.made_at),
            "made_with": f"thrillmon {__version__}",
            "time_zone": str(dossier.zone),
            "names": "shown" if dossier.revealed else "masked",
        },
        "round": {
            "round_code": record.round_code,
            "id": record.id.hex(),
            "table_code": record.table_code,
            "game_code": record.game_code,
            "game": record.game_type,
            "started": dossier.time(story.row.started),
            "ended": dossier.time(story.row.ended),
            "seconds": story.row.duration,
            "longest_gap_seconds": story.row.gap,
            "cancelled": record.cancel,
            "cancel_code": record.cancel_code,
            "cancel_message": record.cancel_message,
            "test": record.test,
            "told_by": str(story.source),
        },
        "result": {
            "text": str(outcome.text),
            "complete": outcome.complete,
            "derivation": str(outcome.derivation),
            "winning_seats": list(outcome.winners),
            "tie": outcome.tie,
            "hands": [
                {
                    "seat": hand.seat,
                    "label": hand.label,
                    "score": hand.score,
                    "cards": [face.code for face in hand.faces],
                }
                for hand in outcome.hands
            ],
        },
        "dealer": {"code": story.row.dealer_code, "name": dossier.name(story.row.dealer)},
        "timeline": _timeline(dossier),
        "corrections": _corrections(dossier),
        "provider": _provider(dossier),
        "links": story.round.medias(),
        "card_signatures": {
            "verified": False,
            "as_sent": [
                {
                    "where": where,
                    "card": card.code,
                    "plain_text": card.plain_text,
                    "signature": card.signature,
                    "sign_algorithm": card.sign_algorithm,
                }
                for where, card in dossier.signed()
            ],
        },
        "deliveries": {"digest": DIGEST, "kept": [_delivery(kept, dossier) for kept in story.kept]},
        "feed_holes": [
            {
                "from": dossier.time(hole.start),
                "to": dossier.time(hole.end),
                "cause": str(hole.cause),
                "recovered": hole.recovered,
            }
            for hole in story.holes
        ],
        "feed_holes_looked_for": "from an hour before the round to an hour after it",
        "record": content,
        "record_left_out": str(left_out) if left_out is not None else None,
    }


def _timeline(dossier: Dossier) -> list[Json]:
    line = dossier.line()
    return [
        {
            "step": bar.code,
            "label": bar.label,
            "at": dossier.time(bar.start),
            "planned_seconds": bar.planned,
            "took_seconds": round(bar.end - bar.start, 3) if bar.end is not None else None,
            "edited_by_hand": bar.edit,
            "marks": [
                {"kind": str(mark.kind), "text": str(mark.text), "cards": [face.code for face in mark.faces]}
                for mark in line.marks
                if mark.bar == place
            ],
        }
        for place, bar in enumerate(line.bars)
    ]


def _corrections(dossier: Dossier) -> list[Json]:
    story = dossier.story
    found: list[Json] = []
    before = story.round.base
    for number, heard in enumerate(story.round.corrections):
        code, name = story.dealers[number] if number < len(story.dealers) else ("", "")
        found.append(
            {
                "at": dossier.time(heard.at),
                "kind": GameNotifyType.Name(heard.kind) if heard.kind in GameNotifyType.values() else heard.kind,
                "dealing_then": {"code": code, "name": dossier.name(name)},
                "differences": _rows(differences(before.record, heard.record), dossier) if before is not None else None,
            }
        )
        before = heard
    return found


def _provider(dossier: Dossier) -> Json:
    if dossier.told is None:
        return {"asked": bool(dossier.why_not), "why_not": dossier.why_not or "not asked"}
    rows = differences(dossier.story.round.record, dossier.told)
    content, _ = plain(dossier.told if dossier.revealed else masked(dossier.told))
    return {"asked": True, "differences": _rows(rows, dossier), "record": content}


def _rows(rows: tuple[Compared, ...], dossier: Dossier) -> list[Json]:
    shown = [row for row in rows if dossier.revealed or not str(row.what).startswith("players_name")]
    return [
        {
            "what": str(row.what),
            "one": str(row.one) if row.times is None else dossier.time(row.times[0]),
            "other": str(row.other) if row.times is None else dossier.time(row.times[1]),
        }
        for row in shown
    ]


def _delivery(kept: Kept, dossier: Dossier) -> Json:
    delivery = kept.notice.delivery
    return {
        "type": delivery.kind,
        "sent": dossier.time(delivery.sent),
        "received": dossier.time(delivery.received),
        "source": str(kept.source),
        "bytes": len(delivery.body),
        "digest": delivery.digest().hex(),
        # The bytes hold names; masked they would not have this digest.
        "body_base64": base64.b64encode(delivery.body).decode() if dossier.revealed else None,
    }
