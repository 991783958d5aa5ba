"""Fixtures that tests of several folders share."""

import os

# Before anything imports Qt: the tests need no screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.rabbit import make_rabbit, rabbit, rabbit_url

__all__ = ["make_rabbit", "rabbit", "rabbit_url"]
