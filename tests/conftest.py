"""Fixtures that tests of several folders share."""

import gc
import os
from collections.abc import Iterator
from itertools import count

# Before anything imports Qt: the tests need no screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# And they read English, whatever the machine they run on speaks.
os.environ["THRILLMON_LANGUAGE"] = "en"

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from tests.loops import loop, run
from tests.rabbit import make_rabbit, rabbit, rabbit_url
from thrillmon.panes import measures

__all__ = ["loop", "make_rabbit", "rabbit", "rabbit_url", "run"]


# Speed is measured by the benchmarks; a busy machine makes no example wrong. The examples of `make test` are the same
# for the same code: what is found by chance belongs to whoever goes looking for it, with HYPOTHESIS_PROFILE=explore.
# How much of a timeline is made up depends on what else was imported, and is no reason to fail.
_UNMINDED = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture)
settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=_UNMINDED)
settings.register_profile("explore", deadline=None, suppress_health_check=_UNMINDED)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))

# Automatic rounds of the collector may come on a thread of the archive and destroy Qt objects there.
gc.disable()
_tests = count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with those that wait for minutes: the others run beside them meanwhile."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


@pytest.fixture(autouse=True)
def _collect() -> Iterator[None]:
    """Collect by hand, on the thread of the tests: the young after each, all now and then."""
    yield
    gc.collect(1 if next(_tests) % 50 else 2)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Let the application outlive the last window of a test, as the program lets it."""
    qapp.setQuitOnLastWindowClosed(False)
    return qapp


@pytest.fixture(autouse=True, scope="module")
def _undressed() -> Iterator[None]:
    """Take off what the windows of a file have put on: theme, font and text size belong to the whole application."""
    before = QApplication.instance()
    font = before.font() if isinstance(before, QApplication) else None
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyleSheet("")
        application.setPalette(application.style().standardPalette())
        application.setFont(font or QFont())
        measures.show_percent(100)
