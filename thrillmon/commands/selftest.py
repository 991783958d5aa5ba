"""`thrillmon selftest`: what the packaged program runs to prove itself."""

import argparse
import os
from contextlib import aclosing

from thrillmon import app
from thrillmon.clock import SystemClock
from thrillmon.commands import looping, proofs
from thrillmon.commands.child import ChildStudio, StudioFailedError
from thrillmon.commands.speaking import Exit, flush, note, print_line
from thrillmon.remote.connect import make_grpc
from thrillmon.settings.files import parse
from thrillmon.settings.profile import Profile
from thrillmon.settings.secrets import Secrets

TABLES = 4
GIVE_UP_SECONDS = 20.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments: none."""
    del parser


def run(arguments: argparse.Namespace) -> Exit:
    """Prove a pretend studio, an offscreen window, a painted cell, a record, and what a packer leaves behind."""
    del arguments
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    studio = ChildStudio(f"--tables={TABLES}", "--speed=5")
    try:
        with studio:
            print_line("ok   a pretend studio is up")
            flush()
            profile = parse(studio.profile, "the studio's profile", {})
            secrets = Secrets(profile.studio.name, studio.environment)
            return _prove(profile, secrets)
    except StudioFailedError as error:
        note(str(error))
        return Exit.WORLD


def _prove(profile: Profile, secrets: Secrets) -> Exit:
    report = app.run(profile, secrets, for_seconds=GIVE_UP_SECONDS, until_tables=TABLES)
    proved = [
        (report.tables == TABLES, f"the window lists {report.tables} tables"),
        (report.heard > 0, f"{report.heard} messages were heard over AMQP"),
        (report.painted_colours > 1, f"a cell is painted in {report.painted_colours} colours"),
        (not report.failed, "everything closed in order"),
    ]
    code = looping.run(_find_record(profile, secrets))
    proved.append((code is Exit.WELL, "a record was found over gRPC"))
    proved += proofs.parts()
    for well, text in proved:
        print_line(f"{'ok  ' if well else 'BAD '} {text}")
    return Exit.WELL if all(well for well, _ in proved) else Exit.WORLD


async def _find_record(profile: Profile, secrets: Secrets) -> Exit:
    source = make_grpc(profile, secrets, SystemClock(), deadline_seconds=5.0)
    if source is None:
        return Exit.WORLD
    try:
        async with aclosing(source.recorder().rounds(limit=1)) as pages:
            async for page in pages:
                if page.records:
                    return Exit.WELL
    finally:
        await source.close()
    return Exit.WORLD
