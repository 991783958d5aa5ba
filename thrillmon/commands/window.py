"""`thrillmon` without a command: the window."""

import argparse

from thrillmon import app
from thrillmon.app.log_file import usual_folder
from thrillmon.commands.speaking import Exit, open_profile
from thrillmon.panes.memory import Memory, usual_path


def run(arguments: argparse.Namespace) -> Exit:
    """Show the window until it is closed."""
    profile, secrets = open_profile(arguments.config)
    report = app.run(profile, secrets, memory=Memory(usual_path()), logs=usual_folder())
    return Exit.WORLD if report.failed else Exit.WELL
