"""The Qt application: made once, offscreen where nobody can see it."""

import logging
import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from thrillmon.panes import fonts, languages
from thrillmon.panes.languages import Language
from thrillmon.panes.resources import folder

log = logging.getLogger(__name__)


def has_display() -> bool:
    """Say whether a window can be shown to somebody."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _hear_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Send what Qt complains about to the log, but for a note of the offscreen platform about itself."""
    del context
    if "propagateSizeHints" not in message:
        severe = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        log.log(logging.ERROR if severe else logging.WARNING, "Qt: %s", message)


def make_application(language: Language | None = None) -> QApplication:
    """Return the application, offscreen where there is no display; without a language that of THRILLMON_LANGUAGE."""
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_hear_qt)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["thrillmon"])
    application.setApplicationName("thrillmon")
    # Wayland finds the icon by the menu entry, the others take it from here.
    application.setDesktopFileName("thrillmon")
    application.setWindowIcon(QIcon(str(folder() / "icons" / "thrillmon.svg")))
    application.setQuitOnLastWindowClosed(False)
    application.setStyle("Fusion")
    fonts.install(application, languages.install(application, language or languages.from_environment(os.environ)))
    return application
