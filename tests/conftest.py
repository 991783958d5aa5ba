"""Fixtures that tests of several folders share."""

import os

# Before anything imports Qt: the tests need no screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# And they read English, whatever the machine they run on speaks.
os.environ["THRILLMON_LANGUAGE"] = "en"

import pytest
from PySide6.QtWidgets import QApplication

from tests.rabbit import make_rabbit, rabbit, rabbit_url

__all__ = ["make_rabbit", "rabbit", "rabbit_url"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Let the application outlive the last window of a test, as the program lets it."""
    qapp.setQuitOnLastWindowClosed(False)
    return qapp
