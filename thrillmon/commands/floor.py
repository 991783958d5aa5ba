"""`thrillmon floor`: the floor as the poll sees it now, one row per table."""

import argparse
from contextlib import aclosing
from typing import Any

from thrillmon.clock import SystemClock
from thrillmon.commands.speaking import Exit, note, note_failure, open_profile, print_json, print_line, table_lines
from thrillmon.floor.answers import Answer
from thrillmon.floor.hall import Floor
from thrillmon.floor.rounds import Source
from thrillmon.floor.table_now import TableNow, natural
from thrillmon.floor.times import rfc3339
from thrillmon.remote.connect import make_grpc, make_rest
from thrillmon.remote.errors import RemoteFailure
from thrillmon.remote.source import FloorSource
from thrillmon.sentences import say
from thrillmon.wire.recorder.provider_pb2 import GameProvideState

NO_POLL = say("The profile has neither a [grpc] nor a [rest] section: there is nobody to ask.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--json", action="store_true", help="print one JSON object per line")


async def run(arguments: argparse.Namespace) -> Exit:
    """Ask once, gRPC before REST, and print what was answered."""
    profile, secrets = open_profile(arguments.config)
    clock = SystemClock()
    made = (make_grpc(profile, secrets, clock), make_rest(profile, secrets, clock))
    sources: list[FloorSource] = [source for source in made if source is not None]
    if not sources:
        note(NO_POLL)
        return Exit.CALL
    floor = Floor(clock)
    try:
        for source in sources:
            try:
                await ask(source, floor, clock)
            except RemoteFailure as failure:
                note_failure(failure)
                continue
            _print(floor, as_json=arguments.json)
            return Exit.WELL
    finally:
        for source in sources:
            await source.close()
    return Exit.WORLD


async def ask(source: FloorSource, floor: Floor, clock: SystemClock) -> None:
    """Ask a source for the whole floor. Raises a RemoteFailure when it cannot be asked."""
    witness = Source(source.name)
    asked = clock.now()
    games = await source.games()
    floor.absorb(Answer(witness, asked, clock.now(), games=games))
    asked = clock.now()
    async with aclosing(source.current([game.game_code for game in games])) as answers:
        async for current in answers:
            now = clock.now()
            floor.absorb(Answer(witness, asked, now, current=[current], server_time=current.server_time))
    for code, failure in source.failed.items():
        note(f"{code}: {failure}")
    moment = floor.moment()
    for code in floor.tables:
        floor.table(code, moment)  # meets the dealers without a name
    wanted = floor.wanted_dealers()
    if wanted:
        try:
            floor.learn(await source.dealers(wanted))
        except RemoteFailure as failure:
            note_failure(failure)


def _print(floor: Floor, *, as_json: bool) -> None:
    moment = floor.moment()
    tables = sorted((floor.table(code, moment) for code in floor.tables), key=natural)
    if as_json:
        for table in tables:
            print_json(as_object(table))
        return
    rows = [("TABLE", "GAME", "STATE", "PHASE", "ROUND", "DEALER", "LAST RESULT")]
    for table in tables:
        subtype = table.game.subtype_label(table.subtype)
        dealer = (table.dealer.name or table.dealer.code) if table.dealer is not None else "-"
        rows.append(
            (
                table.table_code or table.game_code,
                " · ".join(filter(None, (table.game.label, subtype))),
                str(_state(table)).removeprefix("GAME_PROVIDE_"),
                str(table.phase),
                table.round_code or "-",
                dealer,
                str(table.last.text) if table.last.complete else "-",
            )
        )
    for line in table_lines(rows):
        print_line(line)


def as_object(table: TableNow) -> dict[str, Any]:
    """Return a table as `floor --json` prints it."""
    return {
        "game_code": table.game_code,
        "game_type": table.game.name,
        "game_subtype": table.subtype,
        "state": _state(table),
        "phase": str(table.phase),
        "round_code": table.round_code or None,
        "dealer": (table.dealer.name or table.dealer.code) if table.dealer is not None else None,
        "confirmed": rfc3339(table.confirmed),
        "source": str(table.poll_source) if table.poll_source is not None else None,
    }


def _state(table: TableNow) -> str | int:
    """Return the state's name; numbers nobody knows stay numbers."""
    known = GameProvideState.values()
    return GameProvideState.Name(table.state) if table.state in known else int(table.state)
