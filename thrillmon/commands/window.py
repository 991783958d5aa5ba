"""`thrillmon` without a command: the window."""

import argparse

from thrillmon import app
from thrillmon.commands.speaking import Exit, open_profile


def run(arguments: argparse.Namespace) -> Exit:
    """Show the window until it is closed."""
    profile, secrets = open_profile(arguments.config)
    return Exit.WORLD if app.run(profile, secrets).failed else Exit.WELL
