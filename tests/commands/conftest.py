"""The studio that tests of commands share."""

from tests.commands.calling import house

__all__ = ["house"]
