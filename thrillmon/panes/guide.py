"""The user guide that comes with the program, read offline: which page fits, and who opens it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from thrillmon.models.words import tr
from thrillmon.panes.resources import folder

FRONT = "index"

Open = Callable[[QUrl], bool]


def find(page: str, root: Path | None = None) -> Path | None:
    """Return the file of a page, else that of the front page; None when the guide is not there."""
    guide = (root or folder()) / "guide"
    for name in (page, FRONT):
        file = guide / f"{name}.html"
        if name and file.is_file():
            return file
    return None


def open_page(page: str, root: Path | None = None, open_url: Open = QDesktopServices.openUrl) -> str:
    """Open a page in the browser of the system. Return what went wrong, "" when nothing did."""
    file = find(page, root)
    if file is None:
        return tr("The guide is not part of this installation: it is built together with the installers.")
    if not open_url(QUrl.fromLocalFile(str(file))):
        return tr("No program of this system opens {file}; open it by hand.").format(file=file)
    return ""
