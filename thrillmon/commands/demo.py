"""`thrillmon demo`: a pretend studio as a child process, and the window on it, over real sockets."""

import argparse
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from thrillmon import app
from thrillmon.commands.child import ChildStudio, StudioFailedError
from thrillmon.commands.speaking import Exit, note, print_line
from thrillmon.panes.memory import Memory
from thrillmon.sentences import say
from thrillmon.settings.files import parse
from thrillmon.settings.profile import Archive, Profile
from thrillmon.settings.profiles import Profiles
from thrillmon.settings.secrets import Secrets

# How long a demo runs that nobody can see and nobody gave an end.
UNSEEN_SECONDS = 15.0

UNSEEN = say("There is no display: the window runs offscreen for {seconds:.0f} s and takes pictures.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    # Loading the studio takes a while, and a window that may never open a demo loads this module too.
    from thrillmon.commands.studio import add_floor_arguments

    add_floor_arguments(parser)
    parser.add_argument("--for", dest="for_seconds", type=_seconds, metavar="SECONDS", help="end after so many seconds")
    parser.add_argument("--screenshots", metavar="DIR", help="take pictures of the window at the end")


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value <= 86_400:
        raise argparse.ArgumentTypeError("must be more than 0 and at most 86400")
    return value


@contextmanager
def demo_studio(*choices: str) -> Generator[tuple[Profile, Secrets]]:
    """Start a pretend studio; give the profile and the secrets of a window on it. Raises StudioFailedError.

    What a demo hears is kept as long as the demo lasts.
    """
    studio = ChildStudio(*choices, "--tap-port=0")
    with tempfile.TemporaryDirectory(prefix="thrillmon-demo-", ignore_cleanup_errors=True) as archive, studio:
        profile = parse(studio.profile, "the studio's profile", {})
        profile = profile.model_copy(update={"archive": Archive(path=archive)})
        yield profile, Secrets(profile.studio.name, studio.environment)


def run(arguments: argparse.Namespace) -> Exit:
    """Show the demo until the window is closed or the time is over."""
    seconds: float | None = arguments.for_seconds
    folder = Path(arguments.screenshots) if arguments.screenshots else None
    if not app.has_display():
        seconds = seconds or UNSEEN_SECONDS
        folder = folder or Path("screenshots")
        note(UNSEEN._replace(values={"seconds": seconds}))
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            note(say("--screenshots {folder}: {reason}", folder=folder, reason=error.strerror))
            return Exit.CALL
    choices = f"--tables={arguments.tables}", f"--speed={arguments.speed}", f"--seed={arguments.seed}"
    try:
        with demo_studio(*choices) as (profile, secrets):
            if seconds is None and folder is None:
                # From here one may go on to a profile of one's own.
                opened = nullcontext((profile, secrets))
                failed = app.open_house(app.Demo(), Profiles(), lambda: opened, memory=Memory())
                return Exit.WORLD if failed else Exit.WELL
            report = app.run(profile, secrets, for_seconds=seconds, pictures=folder)
    except StudioFailedError as error:
        note(str(error))
        return error.exit
    if report.pictures:
        print_line(
            f"The window showed {report.tables} tables of {report.game_types} game types;"
            f" {report.heard} messages were heard and {report.polled} tables polled."
        )
        print_line("Screenshots:")
        for picture in report.pictures:
            print_line(f"  {picture}")
    return Exit.WORLD if report.failed else Exit.WELL
