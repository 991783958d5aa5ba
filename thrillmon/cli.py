"""The command line: chooses a command and hands it its arguments."""

import argparse
import importlib
import sys
from collections.abc import Sequence
from typing import Any

from thrillmon import __version__
from thrillmon.commands.speaking import Exit, note, quieten_libraries, speak_utf8
from thrillmon.settings.files import ProfileError

# Name, module, help. A module is imported only when its command was named: those without a window never import Qt.
COMMANDS: Sequence[tuple[str, str]] = (
    ("demo", "start a pretend studio and the window on it"),
    ("studio", "run the pretend studio alone; prints a ready profile"),
    ("tail", "print everything heard, decoded, as it comes"),
    ("floor", "print the floor as the poll sees it now"),
    ("records", "look rounds, shoes and shifts up"),
    ("alarms", "run the alarm rules over the archive and print what they cost"),
    ("updates", "verify signed news of a new version"),
    ("check", "try each configured link and say what is wrong"),
    ("selftest", "prove that this installation works"),
)

CONFIG = "--config"

WITH_WINDOW = frozenset({"demo", "selftest"})


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: 0 well, 1 something is wrong with the world, 2 the call was wrong."""
    # First of all: gRPC reads its setting when it is loaded.
    quieten_libraries()
    speak_utf8()
    words = list(sys.argv[1:] if argv is None else argv)
    parser, commands = _parser()
    named = _named(words)
    if named is not None:
        # Only the named command's arguments are declared: the others' modules need not be loaded.
        _module(named).add_arguments(commands[named])
    arguments = parser.parse_args(words)
    try:
        return _run(arguments)
    except ProfileError as error:
        note(error.sentence)
        return Exit.CALL
    except KeyboardInterrupt:
        return Exit.WELL


def _named(words: Sequence[str]) -> str | None:
    """Return the command that is called: a file behind --config may have the name of another one."""
    names = dict(COMMANDS)
    before = ("", *words)
    return next((word for word, former in zip(words, before, strict=False) if word in names and former != CONFIG), None)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.command is None:
        return _module("window").run(arguments)
    module = _module(arguments.command)
    if arguments.command in WITH_WINDOW:
        return module.run(arguments)
    from thrillmon.commands import looping

    return looping.run(module.run(arguments))


def _module(name: str) -> Any:
    return importlib.import_module(f"thrillmon.commands.{name}")


def _parser() -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    parser = argparse.ArgumentParser(
        prog="thrillmon",
        description="Desktop console for live-casino floors. Without a command it opens the window.",
        epilog="Without --config the file in THRILLMON_CONFIG is used, else the profile saved by the window."
        " Secrets come from the system's keychain or from THRILLMON_AMQP_USER, THRILLMON_AMQP_PASSWORD,"
        " THRILLMON_REST_KEY and THRILLMON_TAP_TOKEN.",
    )
    _add_config(parser, None)
    parser.add_argument("--version", action="version", version=f"thrillmon {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    made = {name: commands.add_parser(name, help=text, description=text) for name, text in COMMANDS}
    for command in made.values():
        # Left out here, it does not take back what was said before the command.
        _add_config(command, argparse.SUPPRESS)
    return parser, made


def _add_config(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument(CONFIG, metavar="FILE", default=default, help="the profile file (TOML)")
