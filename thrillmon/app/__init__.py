"""The composition root: the only place that knows every part of the program."""

from thrillmon.app.application import has_display, make_application
from thrillmon.app.console import AT_ONCE, Console, Report
from thrillmon.app.house import House, first_wish, open_house
from thrillmon.app.running import run
from thrillmon.app.wishes import Demo, Saved, SetUpWanted

__all__ = [
    "AT_ONCE",
    "Console",
    "Demo",
    "House",
    "Report",
    "Saved",
    "SetUpWanted",
    "first_wish",
    "has_display",
    "make_application",
    "open_house",
    "run",
]
