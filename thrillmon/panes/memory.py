"""What the window remembers by itself between runs; what a person has set stands in the profile instead."""

import base64
import binascii
import logging
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

log = logging.getLogger(__name__)


def usual_path() -> Path:
    """Return where the window's memory is kept on this system."""
    return Path(platformdirs.user_state_path("thrillmon", appauthor=False)) / "window.ini"


class Memory:
    """Texts and bytes by key, in a file of Qt's INI format; without a path nothing outlives the program.

    A file that is missing, damaged or not writable costs what it held and nothing else.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._kept: dict[str, str] = {}
        self._file: QSettings | None = None
        if path is not None:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                log.warning("The window cannot remember its arrangement: %s", error)
                return
            self._file = QSettings(str(path), QSettings.Format.IniFormat)
            if self._file.status() is not QSettings.Status.NoError:
                log.warning("%s is damaged; what can be read of it is used", path)

    def text(self, key: str) -> str:
        """Return what was kept; "" when nothing was."""
        value = self._file.value(key, "") if self._file is not None else self._kept.get(key, "")
        return value if isinstance(value, str) else ""

    def keep(self, key: str, text: str) -> None:
        """Keep a text."""
        if self._file is None:
            self._kept[key] = text
        else:
            self._file.setValue(key, text)

    def shape(self, key: str) -> QByteArray:
        """Return what Qt's saveState() or saveGeometry() gave to be kept; empty when nothing was, or it is damaged."""
        try:
            return QByteArray(base64.b64decode(self.text(key), validate=True))
        except (ValueError, binascii.Error):
            return QByteArray()

    def keep_shape(self, key: str, shape: QByteArray) -> None:
        """Keep a state or geometry of Qt."""
        self.keep(key, base64.b64encode(shape.data()).decode())

    def save(self) -> None:
        """Write everything to the file now."""
        if self._file is not None:
            self._file.sync()
