"""`thrillmon records`: look rounds, shoes and shifts up at the provider."""

import argparse
import csv
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from thrillmon.clock import SystemClock
from thrillmon.commands.archived import Shelf, Wanted, archived
from thrillmon.commands.speaking import (
    Exit,
    flush,
    note,
    open_profile,
    print_json,
    print_line,
    table_lines,
)
from thrillmon.floor.games import game_named
from thrillmon.floor.moments import read_moment
from thrillmon.floor.plain import plain
from thrillmon.floor.times import rfc3339, seconds_of
from thrillmon.remote.connect import RECORDS_DEADLINE_SECONDS, make_grpc, make_rest
from thrillmon.remote.provider import GrpcProvider
from thrillmon.remote.record_pages import Page
from thrillmon.remote.recorder import Recorder
from thrillmon.remote.rest import RestProvider
from thrillmon.sentences import Sentence, say
from thrillmon.settings.profile import Profile
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

Record = RoundRecord | ShoeRecord | ShiftRecord

DEFAULT_LIMIT = 100

NO_SOURCE = say("The profile has neither a [grpc] nor a [rest] section: there is nobody to ask.")
NO_SECTION = say("The profile has no [{section}] section.")
LIMITED = say("Only the first {count} are shown; ask for more with --limit.")

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "rounds": (
        "round_code", "table_code", "game_code", "game_type", "game_subtype", "shift_round", "shoe_round",
        "started", "ended", "result", "cancelled", "cancel_code", "cancel_message", "test", "id",
    ),
    "shoes": ("shoe_code", "table_code", "game_code", "game_type", "shift_code", "started", "ended", "test", "id"),
    "shifts": (
        "shift_code", "table_code", "game_code", "game_type", "started", "ended", "rounds", "shoes", "test", "id",
    ),
}  # fmt: skip

SHORT: Mapping[str, tuple[str, ...]] = {
    "rounds": ("round_code", "table_code", "game_type", "started", "ended", "result", "cancelled"),
    "shoes": ("shoe_code", "table_code", "game_type", "started", "ended"),
    "shifts": ("shift_code", "table_code", "game_type", "started", "ended", "rounds"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("kind", choices=["rounds", "shoes", "shifts"])
    parser.add_argument("--code", default="", metavar="C", help="the record with this code")
    parser.add_argument("--game-code", default="", metavar="G", help="only of this game code")
    parser.add_argument("--from", dest="since", metavar="T", help="from this time: 21:00, 2026-11-21, RFC 3339")
    parser.add_argument("--to", dest="until", metavar="T", help="up to this time")
    parser.add_argument("--limit", type=int, metavar="N", help=f"at most so many; {DEFAULT_LIMIT} without it")
    parser.add_argument("--source", choices=["archive", "grpc", "rest"], help="whom to ask; grpc before rest")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print the records as protobuf JSON, one per line")
    form.add_argument("--csv", action="store_true", help="print a CSV table")


async def run(arguments: argparse.Namespace) -> Exit:
    """Search and print."""
    profile, secrets = open_profile(arguments.config)
    clock = SystemClock()
    zone = ZoneInfo(profile.studio.time_zone)
    missing = _missing_section(profile, arguments.source)
    if missing is not None:
        note(missing)
        return Exit.CALL
    if arguments.limit is not None and arguments.limit < 1:
        note("--limit must be at least 1")
        return Exit.CALL
    moments: list[float | None] = []
    for flag, text in (("--from", arguments.since), ("--to", arguments.until)):
        try:
            moments.append(read_moment(text, zone, clock.now()) if text else None)
        except (ValueError, OverflowError):
            note(f"{flag}: “{text}” is no time such as 21:00, 2026-11-21 or 2026-11-21T21:00")
            return Exit.CALL
    if arguments.source == "archive":
        wanted = Wanted(
            arguments.kind, arguments.code, arguments.game_code, moments[0], moments[1], _limit(arguments) + 1
        )
        await _print_pages(archived(profile, wanted, clock), arguments, zone)
        return Exit.WELL
    source: GrpcProvider | RestProvider | None = None
    if arguments.source != "rest":
        source = make_grpc(profile, secrets, clock, deadline_seconds=RECORDS_DEADLINE_SECONDS)
    source = source or make_rest(profile, secrets, clock, deadline_seconds=RECORDS_DEADLINE_SECONDS)
    if source is None:
        return Exit.CALL
    try:
        pages = _search(source.recorder(), arguments, moments[0], moments[1])
        await _print_pages(pages, arguments, zone)
    finally:
        await source.close()
    return Exit.WELL


def _missing_section(profile: Profile, source: str | None) -> Sentence | None:
    if source == "archive":
        return None
    if source == "grpc" and profile.grpc is None:
        return NO_SECTION._replace(values={"section": "grpc"})
    if source == "rest" and profile.rest is None:
        return NO_SECTION._replace(values={"section": "rest"})
    return NO_SOURCE if profile.grpc is None and profile.rest is None else None


def _search(
    recorder: Recorder, arguments: argparse.Namespace, since: float | None, until: float | None
) -> AsyncGenerator[Page[RoundRecord] | Page[ShoeRecord] | Page[ShiftRecord], None]:
    # One more than wanted tells whether there are more.
    wanted = _limit(arguments) + 1
    look_up = {"rounds": recorder.rounds, "shoes": recorder.shoes, "shifts": recorder.shifts}[arguments.kind]
    return look_up(code=arguments.code, game_code=arguments.game_code, since=since, until=until, limit=wanted)


def _limit(arguments: argparse.Namespace) -> int:
    return arguments.limit or DEFAULT_LIMIT


async def _print_pages(
    pages: AsyncGenerator[Page[RoundRecord] | Page[ShoeRecord] | Page[ShiftRecord] | Shelf, None],
    arguments: argparse.Namespace,
    zone: tzinfo,
) -> None:
    limit = _limit(arguments)
    printed = 0
    writer = csv.writer(sys.stdout, lineterminator="\n")
    columns = COLUMNS[arguments.kind]
    if arguments.csv:
        writer.writerow(columns)
    rows: list[tuple[str, ...]] = [tuple(name.replace("_", " ").upper() for name in SHORT[arguments.kind])]
    async with aclosing(pages):
        async for page in pages:
            for sentence in page.notes:
                note(sentence)
            for record in page.records:
                if printed == limit:
                    if arguments.limit is None:
                        note(LIMITED._replace(values={"count": limit}))
                    break
                printed += 1
                if arguments.json:
                    print_json(plain(record)[0])
                elif arguments.csv:
                    values = row_of(record)
                    writer.writerow([harmless(values[name]) for name in columns])
                else:
                    values = row_of(record, zone)
                    rows.append(tuple(values[name] for name in SHORT[arguments.kind]))
            flush()
    if not arguments.json and not arguments.csv:
        for line in table_lines(rows):
            print_line(line)
        flush()


def row_of(record: Record, zone: tzinfo | None = None) -> dict[str, str]:
    """Return a record as a row of texts; times in RFC 3339, or in a zone for people."""
    values = {
        "table_code": record.table_code,
        "game_code": record.game_code,
        "game_type": record.game_type,
        "game_subtype": record.game_subtype,
        "shift_code": record.shift_code,
        "started": _time(seconds_of(record.ts_start) if record.HasField("ts_start") else None, zone),
        "ended": _time(seconds_of(record.ts_end) if record.HasField("ts_end") else None, zone),
        "test": _yes(record.test, record.HasField("test")),
        "id": record.id.hex(),
    }
    if isinstance(record, RoundRecord):
        outcome = game_named(record.game_type).read(record)
        values |= {
            "round_code": record.round_code,
            "shift_round": str(record.shift_round),
            "shoe_round": str(record.shoe_round),
            "result": str(outcome.text) if outcome.complete else "",
            "cancelled": _yes(record.cancel, record.HasField("cancel")),
            "cancel_code": record.cancel_code,
            "cancel_message": record.cancel_message,
        }
    elif isinstance(record, ShoeRecord):
        values["shoe_code"] = record.shoe_code
    else:
        values |= {"rounds": str(len(record.round_codes)), "shoes": str(len(record.shoe_codes))}
    return values


def _time(seconds: float | None, zone: tzinfo | None) -> str:
    if seconds is None:
        return ""
    if zone is None:
        return rfc3339(seconds) or ""
    return datetime.fromtimestamp(seconds, zone).strftime("%Y-%m-%d %H:%M:%S")


def _yes(value: bool, present: bool) -> str:
    """Say yes, no, or nothing: unset and false are different."""
    return ("yes" if value else "no") if present else ""


def harmless(text: str) -> str:
    """Return a cell no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r", "\n") else text
