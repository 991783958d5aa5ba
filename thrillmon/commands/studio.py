"""`thrillmon studio`: the pretend studio alone; prints a ready profile when it is up."""

import argparse
import asyncio
import os
import sys
import threading
from pathlib import Path

from thrillmon.clock import SystemClock
from thrillmon.commands.child import READY, TETHER_VARIABLE
from thrillmon.commands.speaking import Exit, flush, note
from thrillmon.sentences import say
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, REST_KEY, TAP_TOKEN
from thrillmon.studio.play.world import FASTEST, SLOWEST
from thrillmon.studio.scripts import Script, ScriptError, load_script
from thrillmon.studio.studio import Options, Studio
from thrillmon.studio.tap_messages import RELEASES

MOST_TABLES = 1000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    add_floor_arguments(parser)
    parser.add_argument("--amqp", metavar="URL", help="publish to this broker instead of an embedded one")
    parser.add_argument("--grpc-port", type=_port, default=0, metavar="P", help="0 takes any free one")
    parser.add_argument("--rest-port", type=_port, default=0, metavar="P", help="0 takes any free one")
    parser.add_argument(
        "--tap-port", type=_port, default=None, metavar="P", help="serve jackpots, too; 0 takes any free one"
    )
    parser.add_argument(
        "--tap-release", choices=RELEASES, default=RELEASES[-1], help="whose messages the jackpots are told in"
    )
    parser.add_argument("--script", metavar="FILE", help="troubles to happen, see docs/studio-scripts.md")
    parser.add_argument("--generation", choices=["list", "fetch", "both"], default="both", help="gRPC calls to serve")


def add_floor_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the studio and the demo have in common."""
    parser.add_argument("--tables", type=_tables, default=24, metavar="N", help="how many tables play (24)")
    parser.add_argument("--speed", type=_speed, default=1.0, metavar="X", help="how many times faster than life (1)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="the same seed plays the same games (1)")


def _tables(text: str) -> int:
    value = int(text)
    if not 1 <= value <= MOST_TABLES:
        raise argparse.ArgumentTypeError(f"must be 1 to {MOST_TABLES}")
    return value


def _speed(text: str) -> float:
    value = float(text)
    if not SLOWEST <= value <= FASTEST:
        raise argparse.ArgumentTypeError(f"must be {SLOWEST} to {FASTEST}")
    return value


def _port(text: str) -> int:
    value = int(text)
    if not 0 <= value <= 65535:
        raise argparse.ArgumentTypeError("must be 0 to 65535")
    return value


async def run(arguments: argparse.Namespace) -> Exit:
    """Play until told to stop."""
    script: Script | None = None
    if arguments.script is not None:
        try:
            script = load_script(Path(arguments.script))
        except ScriptError as error:
            note(error.sentence)
            return Exit.CALL
    options = Options(
        tables=arguments.tables,
        speed=arguments.speed,
        seed=arguments.seed,
        amqp=arguments.amqp,
        grpc_port=arguments.grpc_port,
        rest_port=arguments.rest_port,
        tap_port=arguments.tap_port,
        tap_release=arguments.tap_release,
        generation=arguments.generation,
        script=script,
        user=os.environ.get(AMQP_USER) or None,
        password=os.environ.get(AMQP_PASSWORD) or None,
        api_key=os.environ.get(REST_KEY) or None,
        tap_token=os.environ.get(TAP_TOKEN) or None,
    )
    try:
        studio = Studio(options, SystemClock())
        async with studio.running():
            print(studio.profile())
            print(READY)
            flush()
            await _told_to_stop()
    except ScriptError as error:
        note(error.sentence)
        return Exit.CALL
    except OSError as error:
        note(say("A port of the studio cannot be opened: {reason}", reason=error.strerror or error))
        return Exit.WORLD
    return Exit.WELL


async def _told_to_stop() -> None:
    """Wait for ever, or until the pipe of the one who started us ends."""
    stop = asyncio.Event()
    if os.environ.get(TETHER_VARIABLE):
        loop = asyncio.get_running_loop()

        def wait_for_the_end() -> None:
            sys.stdin.buffer.read()
            loop.call_soon_threadsafe(stop.set)

        threading.Thread(target=wait_for_the_end, name="tether", daemon=True).start()
    await stop.wait()
