"""Runs first in the frozen program: programs of the system that it starts are to find their own libraries, not ours.

PyInstaller points the loader of Linux at the bundle; players of sounds and browsers would inherit that. The loader has
read it long before: what this program loads is found all the same.
"""

import os
import sys
from collections.abc import MutableMapping

VARIABLE = "LD_LIBRARY_PATH"
FORMER = "LD_LIBRARY_PATH_ORIG"

# Without it this program, started by itself (the pretend studio), would take the path for set already.
ANEW = "PYINSTALLER_RESET_ENVIRONMENT"


def give_back(environment: MutableMapping[str, str]) -> None:
    """Set the variable to what it was before the program was started, and have our own children set it anew."""
    environment[ANEW] = "1"
    former = environment.get(FORMER)
    if former:
        environment[VARIABLE] = former
    else:
        environment.pop(VARIABLE, None)


if getattr(sys, "frozen", False) and sys.platform == "linux":
    give_back(os.environ)
