"""`thrillmon` without a command: the window, or the set-up where nothing has been set up yet."""

import argparse

from thrillmon import app
from thrillmon.app.log_file import usual_folder
from thrillmon.commands.demo import demo_studio
from thrillmon.commands.speaking import Exit, open_profile
from thrillmon.panes.memory import Memory, usual_path
from thrillmon.settings.files import find, named
from thrillmon.settings.profiles import Profiles


def run(arguments: argparse.Namespace) -> Exit:
    """Show the window until it is closed."""
    wish = app.first_wish(named(arguments.config), find(arguments.config))
    if isinstance(wish, app.Saved) or not app.has_display():
        # Says on the command line what is not encrypted; without a display, why there is nothing to show.
        open_profile(arguments.config)
    failed = app.open_house(wish, Profiles(), demo_studio, memory=Memory(usual_path()), logs=usual_folder())
    return Exit.WORLD if failed else Exit.WELL
