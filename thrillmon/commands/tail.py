"""`thrillmon tail`: everything heard, decoded, as it comes."""

import argparse
import asyncio
import base64
import contextlib
from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager
from datetime import tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from thrillmon.archive.archive import Archive, archive_link
from thrillmon.archive.places import folder_of
from thrillmon.clock import Clock, SystemClock
from thrillmon.commands.speaking import Exit, flush, note, note_failure, open_profile, print_json, print_line
from thrillmon.floor.games import game_named
from thrillmon.floor.hall import Floor
from thrillmon.floor.links import LinkName
from thrillmon.floor.notice_queries import NOTICES
from thrillmon.floor.notices import Notice
from thrillmon.floor.plain import plain
from thrillmon.floor.queries import Query, QueryError
from thrillmon.floor.times import clock_text, rfc3339
from thrillmon.remote.broker import Batch, Broker
from thrillmon.remote.connect import make_broker
from thrillmon.sentences import say
from thrillmon.settings.profile import Profile
from thrillmon.wire.recorder.record_pb2 import RoundRecord

NO_AMQP = say("The profile has no [amqp] section: there is nothing to hear.")
PEEKING = say(
    "The queue is not ours, so nothing is acknowledged: at most {count} messages can be seen, and all of them stay."
)
ENOUGH_PEEKED = say("The broker sends no more until something is acknowledged, and that is not ours to do.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--count", type=_positive, metavar="N", help="end after so many messages")
    parser.add_argument("--seconds", type=_seconds, metavar="S", help="end after so many seconds")
    parser.add_argument("--filter", default="", metavar="EXPR", help='only these, as in: table=T101 type="*FINISH*"')
    parser.add_argument("--json", action="store_true", help="print one JSON object per line")


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < 1e9:
        raise ValueError(text)
    return value


async def run(arguments: argparse.Namespace) -> Exit:
    """Listen and print until told to stop, or until the broker is lost for good."""
    profile, secrets = open_profile(arguments.config)
    if profile.amqp is None:
        note(NO_AMQP)
        return Exit.CALL
    clock = SystemClock()
    zone = ZoneInfo(profile.studio.time_zone)
    try:
        wanted = NOTICES.parse(arguments.filter, zone, clock.now())
    except QueryError as error:
        note(f"--filter, character {error.position + 1}: {error.sentence}")
        return Exit.CALL
    floor = Floor(clock)
    link = floor.links[LinkName.AMQP]
    broker = make_broker(profile, secrets, link, clock, persistent=False, on_loss=note_failure)
    if broker is None:
        return Exit.CALL
    if not broker.owns_queue:
        note(PEEKING._replace(values={"count": profile.amqp.prefetch}))
    async with _archive(profile, clock) as archive:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(arguments.seconds):
                await _print_all(broker, archive, floor, wanted, zone, arguments, profile.amqp.prefetch)
    return Exit.WELL


@asynccontextmanager
async def _archive(profile: Profile, clock: Clock) -> AsyncGenerator[Archive | None]:
    """Open the archive, if the profile has the section. Raises an ArchiveFailure."""
    if "archive" not in profile.model_fields_set:
        yield None
        return
    archive = Archive(
        folder_of(profile), clock, archive_link(), synchronous=profile.archive.synchronous, persistent=False
    )
    async with archive.running():
        yield archive


async def _print_all(
    broker: Broker,
    archive: Archive | None,
    floor: Floor,
    wanted: Query[Notice],
    zone: tzinfo,
    arguments: argparse.Namespace,
    prefetch: int,
) -> None:
    left: int | None = arguments.count
    peeked = 0
    async with aclosing(broker.batches()) as batches:
        async for batch in batches:
            left = await _print_batch(batch, broker, archive, floor, wanted, zone, arguments.json, left)
            if left == 0:
                return
            peeked += len(batch.deliveries)
            if not broker.owns_queue and peeked >= prefetch:
                note(ENOUGH_PEEKED)
                prefetch = 1 << 62


async def _print_batch(
    batch: Batch,
    broker: Broker,
    archive: Archive | None,
    floor: Floor,
    wanted: Query[Notice],
    zone: tzinfo,
    as_json: bool,
    left: int | None,
) -> int | None:
    """Print what is wanted of a batch; return how many are still to come.

    What was not printed is not acknowledged, and nothing is before it is in the archive.
    """
    notices = floor.deliver(batch.deliveries)
    if archive is not None:
        await archive.append(notices)
    for notice in notices:
        if not wanted(notice):
            continue
        if as_json:
            print_json(as_object(notice))
        else:
            print_line(as_line(notice, zone))
        if left is not None:
            left -= 1
            if left == 0:
                flush()
                if broker.owns_queue:
                    await batch.ack(notice.delivery)
                return left
    flush()
    if broker.owns_queue:
        await batch.ack()
    return left


def as_object(notice: Notice) -> dict[str, Any]:
    """Return a notice as `tail --json` prints it."""
    delivery, record = notice.delivery, notice.record
    message, refused = plain(record) if record is not None else (None, None)
    error = notice.error or refused
    values: dict[str, Any] = {
        "type": delivery.kind,
        "sent": rfc3339(notice.sent),
        "received": rfc3339(delivery.received),
    }
    for name in ("game_code", "table_code", "shift_code", "shoe_code", "round_code"):
        values[name] = getattr(record, name, "") or None
    record_id = getattr(record, "id", b"")
    values |= {
        "id": record_id.hex() or None,
        "replayed": notice.replayed,
        "duplicate": notice.duplicate,
        "error": None if error is None else str(error),
        "message": message,
    }
    if error is not None:
        values["raw"] = base64.b64encode(delivery.body).decode("ascii")
    return values


def as_line(notice: Notice, zone: tzinfo) -> str:
    """Return a notice as a line for people."""
    delivery, record = notice.delivery, notice.record
    moment = notice.sent if notice.sent is not None else delivery.received
    kind = "(no type)" if delivery.kind is None else delivery.kind.removeprefix("NOTIFY_")
    parts = [clock_text(moment, zone), f"{kind:<24}"]
    if record is not None:
        parts.append(f"{getattr(record, 'table_code', '') or record.game_code:<8}")
        parts.append(_gist(notice))
    marks = [word for word, true in (("replayed", notice.replayed), ("duplicate", notice.duplicate)) if true]
    marks += [str(sentence) for sentence in notice.notes]
    if notice.error is not None:
        marks.append(f"NOT READ: {notice.error}")
    return "  ".join([*parts, *(f"[{mark}]" for mark in marks)]).rstrip()


def _gist(notice: Notice) -> str:
    """Say in a few words what a record tells."""
    record = notice.record
    if record is None:
        return ""
    game = game_named(record.game_type)
    words = [game.label]
    if isinstance(record, RoundRecord):
        words.append(f"round {record.shift_round}")
        if record.process:
            words.append(game.step(record.process[-1].code).label)
        outcome = game.read(record)
        if outcome.complete:
            words.append(str(outcome.text))
        if record.cancel:
            words.append(f"cancelled {record.cancel_code} {record.cancel_message}".strip())
        if record.test:
            words.append("test")
    else:
        words += [code for name in ("shoe_code", "shift_code") if (code := getattr(record, name, ""))][:1]
    return " · ".join(words)
