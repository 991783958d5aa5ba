"""`thrillmon updates`: verify signed news of a new version, from a file or from where they are published."""

import argparse
import base64
from pathlib import Path

from thrillmon import __version__
from thrillmon.clock import SystemClock
from thrillmon.commands.speaking import Exit, note, print_line
from thrillmon.remote import feed_keys
from thrillmon.remote.feed import LARGEST, FeedError, Seen, read, version_of
from thrillmon.remote.updates import fetch
from thrillmon.sentences import say

NO_KEY = say("This build believes nobody's news: no key was built in (see remote/feed_keys.py).")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--file", metavar="FEED", help="verify this file of signed news; no network is used")


async def run(arguments: argparse.Namespace) -> Exit:
    """Print what is new. 0: news that are believed, or none. 1: not believed, or not to be had."""
    keys = [base64.b64decode(key) for key in feed_keys.PUBLIC_KEYS]
    if not keys or not (arguments.file or feed_keys.FEED_URL):
        note(NO_KEY)
        return Exit.WORLD
    own = version_of(".".join(__version__.split(".")[:3]))
    try:
        body = _read(Path(arguments.file)) if arguments.file else await fetch(feed_keys.FEED_URL)
        release = read(body, keys, now=SystemClock().now(), seen=Seen(own))
    except OSError as error:
        note(say("{file} cannot be read: {reason}", file=arguments.file, reason=error.strerror))
        return Exit.CALL
    except FeedError as refused:
        note(refused.sentence)
        return Exit.WORLD
    if release.version == own:
        print_line(f"Version {__version__} is the newest there is.")
        return Exit.WELL
    print_line(f"Version {release.name} is there; this is {__version__}.")
    for line in (*release.news.splitlines(), *(f"{system}: {link}" for system, link in release.links.items())):
        print_line(line)
    return Exit.WELL


def _read(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(LARGEST + 1)
