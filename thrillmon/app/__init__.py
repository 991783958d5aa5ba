"""The composition root: the only place that knows every part of the program."""

from thrillmon.app.application import has_display, make_application
from thrillmon.app.console import AT_ONCE, Console, Report
from thrillmon.app.running import run

__all__ = ["AT_ONCE", "Console", "Report", "has_display", "make_application", "run"]
