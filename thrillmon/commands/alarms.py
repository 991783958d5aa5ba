"""`thrillmon alarms backtest` and `learn`: what the rules would have cost a person, and what the past suggests."""

import argparse
import json
from collections.abc import Mapping
from datetime import datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from thrillmon.archive.alarm_file import catalogue_in, catalogue_of
from thrillmon.archive.files import Files
from thrillmon.archive.hearings import said
from thrillmon.archive.places import folder_of
from thrillmon.archive.step_samples import samples
from thrillmon.clock import SystemClock
from thrillmon.commands.speaking import Exit, note, open_profile, print_line, table_lines
from thrillmon.floor.alarms.backtest import Run, backtest
from thrillmon.floor.alarms.catalogue import Catalogue
from thrillmon.floor.alarms.catalogue_file import CatalogueError
from thrillmon.floor.alarms.figures import VERDICTS, figures, plain_report
from thrillmon.floor.alarms.journal import AlarmKey, Transition
from thrillmon.floor.alarms.proposals import propose
from thrillmon.floor.alarms.report import Report
from thrillmon.floor.moments import read_moment

DAY = 86_400.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("action", choices=["backtest", "learn"])
    parser.add_argument("--from", dest="since", metavar="T", help="from this time: 21:00, 2026-11-21, RFC 3339")
    parser.add_argument("--to", dest="until", metavar="T", help="up to this time; now without it")
    parser.add_argument("--operators", type=float, default=1.0, metavar="N", help="how many people share the alarms")
    parser.add_argument("--archive", type=Path, metavar="FOLDER", help="the archive; that of the profile without it")
    parser.add_argument("--rules", type=Path, metavar="FILE", help="try another alarm file than that of the archive")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


async def run(arguments: argparse.Namespace) -> Exit:
    """Run the rules and print. Exit.WORLD when the budget is broken."""
    zone, folder = ZoneInfo("UTC"), arguments.archive
    if folder is None:
        profile, _ = open_profile(arguments.config)
        zone, folder = ZoneInfo(profile.studio.time_zone), folder_of(profile)
    now = SystemClock().now()
    moments: dict[str, float] = {}
    for flag, text, usual in (("--from", arguments.since, now - DAY), ("--to", arguments.until, now)):
        try:
            moments[flag] = read_moment(text, zone, now) if text else usual
        except (ValueError, OverflowError):
            note(f"{flag}: “{text}” is no time such as 21:00, 2026-11-21 or 2026-11-21T21:00")
            return Exit.CALL
    since, until = moments["--from"], min(now, moments["--to"])
    if since >= until:
        note("--from must be before --to, and neither lies ahead")
        return Exit.CALL
    if arguments.action == "backtest" and not arguments.operators > 0:
        note("--operators must be more than 0")
        return Exit.CALL
    try:
        catalogue = catalogue_in(folder) if arguments.rules is None else catalogue_of(arguments.rules)
    except CatalogueError as error:
        note(error.sentence)
        return Exit.CALL
    files = Files(folder)
    if not files.days():
        note(f"Nothing has been kept yet in “{folder}”.")
        return Exit.WORLD
    if arguments.action == "learn":
        return _learn(arguments, files, catalogue, since, until, zone)
    names: dict[str, str] = {}

    def look(run: Run) -> list[Transition]:
        if len(names) != len(run.floor.tables):
            moment = run.floor.moment()
            names.update({code: run.floor.table(code, moment).table_code for code in run.floor.tables})
        return []

    _, report = backtest(
        said(files, since, until), catalogue, start=since, end=until, operators=arguments.operators, act=look
    )
    if arguments.json:
        print(json.dumps({"names": names, "report": plain_report(report)}, ensure_ascii=False))
    else:
        for line in report_lines(report, zone, names):
            print_line(line)
    return Exit.WELL if report.within_budget() else Exit.WORLD


def _learn(
    arguments: argparse.Namespace, files: Files, catalogue: Catalogue, since: float, until: float, zone: tzinfo
) -> Exit:
    """Print which thresholds the past suggests; nothing is changed by it."""
    proposals = propose(samples(files, since, until), catalogue, until)
    if arguments.json:
        print(json.dumps({"proposals": [one._asdict() for one in proposals]}, ensure_ascii=False))
        return Exit.WELL
    rows = [
        (
            one.game_code or one.game_type, one.step, "-" if one.current is None else f"{one.current:g}",
            f"{one.seconds:g}", f"{one.samples:,}", f"{one.median:.1f}", f"{one.p999:.1f}",
        )
        for one in proposals
    ]  # fmt: skip
    print_line(f"{_time(since, zone)} to {_time(until, zone)}: {len(rows)} thresholds are suggested; none is in use")
    for line in table_lines([("table or game", "step", "now", "suggested", "spans", "median", "p99.9"), *rows]):
        print_line(line)
    return Exit.WELL


def report_lines(report: Report, zone: tzinfo, names: Mapping[str, str]) -> list[str]:
    """Return a report as lines of text. names: what people call tables, by game code."""

    def called(key: AlarmKey) -> str:
        return " ".join(filter(None, (key.kind, names.get(key.place) or key.place)))

    span = f"{_time(report.start, zone)} to {_time(report.end, zone)}"
    people = f"{report.operators:g} operator{'' if report.operators == 1 else 's'}"
    alarms = f"{report.alarms} alarm{'' if report.alarms == 1 else 's'}"
    budget = [(str(one.what), one.value, one.target, one.worst, str(VERDICTS[one.verdict])) for one in figures(report)]
    lines = [
        f"{span}, {people}: {alarms}, {report.per_hour:.1f} per operator-hour",
        "",
        *table_lines([("measure", "found", "target", "worst", "verdict"), *budget]),
        "",
        "What called most:",
        *(f"  {count:4}  {called(key)}" for key, count in report.top),
    ]
    if report.chattering:
        lines += ["", "Chattering:", *(f"  {called(key)}" for key in report.chattering)]
    if report.floods:
        lines += ["", "Floods:"]
        lines += [
            f"  {_time(flood.start, zone)} to {_time(flood.end, zone)}: {flood.alarms} alarms"
            for flood in report.floods
        ]
    if report.near_misses:
        lines += ["", "Gone within their delay:"]
        lines += [f"  {count:4}  {kind}" for kind, count in sorted(report.near_misses.items())]
    return lines


def _time(seconds: float, zone: tzinfo) -> str:
    return datetime.fromtimestamp(seconds, zone).strftime("%Y-%m-%d %H:%M:%S")
