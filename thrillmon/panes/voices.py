"""What this computer can sound with: Qt's own sound where it is installed, else what the system brings, else a beep."""

import importlib
import os
import shutil
import sys
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

# Players of a system, the first that is there is taken, with what they are called with before the file.
PLAYERS: tuple[tuple[str, ...], ...] = (("afplay",), ("pw-play",), ("paplay",), ("aplay", "-q"))

# Lists the sound devices of a Linux machine, or says that there are none.
CARDS = Path("/proc/asound/cards")


class Voice(Protocol):
    """Something that plays a WAV file."""

    def play(self, path: Path) -> None:
        """Play it now, from its beginning."""
        ...

    def stop(self) -> None:
        """Be silent."""
        ...

    def audible(self) -> bool | None:
        """Say whether anybody can hear it; None when nobody can tell."""
        ...


class QtVoice:
    """QtMultimedia, an addition to what is needed to run at all."""

    def __init__(self, multimedia: Any) -> None:
        self._multimedia = multimedia
        self._effects: dict[Path, Any] = {}

    def play(self, path: Path) -> None:
        """See Voice."""
        effect = self._effects.get(path)
        if effect is None:
            effect = self._effects[path] = self._multimedia.QSoundEffect()
            effect.setSource(QUrl.fromLocalFile(str(path)))
        effect.play()

    def stop(self) -> None:
        """See Voice."""
        for effect in self._effects.values():
            effect.stop()

    def audible(self) -> bool | None:
        """See Voice."""
        return not self._multimedia.QMediaDevices.defaultAudioOutput().isNull()


class PlayerVoice(QObject):
    """A program of the system that plays files, such as paplay."""

    def __init__(self, command: tuple[str, ...], cards: Path = CARDS) -> None:
        super().__init__()
        self._command = command
        self._cards = cards
        self._failed: bool | None = None
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._not_started)

    def play(self, path: Path) -> None:
        """See Voice. While it still plays, it is left to end."""
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self._process.start(self._command[0], [*self._command[1:], str(path)])

    def stop(self) -> None:
        """See Voice."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished(500)
            self._process.blockSignals(False)

    def audible(self) -> bool | None:
        """See Voice."""
        if self._failed is not None:
            return not self._failed
        try:
            return "no soundcards" not in self._cards.read_text(encoding="ascii", errors="replace")
        except OSError:
            return None

    def _finished(self, code: int) -> None:
        self._failed = code != 0

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._failed = True


class WindowsVoice:
    """The sound of Windows itself."""

    def __init__(self) -> None:
        self._sound: Any = importlib.import_module("winsound")
        self._multimedia: Any = importlib.import_module("ctypes").windll.winmm

    def play(self, path: Path) -> None:
        """See Voice."""
        self._sound.PlaySound(str(path), self._sound.SND_FILENAME | self._sound.SND_ASYNC | self._sound.SND_NODEFAULT)

    def stop(self) -> None:
        """See Voice."""
        self._sound.PlaySound(None, self._sound.SND_PURGE)

    def audible(self) -> bool | None:
        """See Voice."""
        return bool(self._multimedia.waveOutGetNumDevs() > 0)


class BeepVoice:
    """The beep of the desktop: better than nothing, and nobody can tell whether it is heard."""

    def play(self, path: Path) -> None:
        """See Voice."""
        del path
        QApplication.beep()

    def stop(self) -> None:
        """See Voice: a beep is over before anybody can stop it."""

    def audible(self) -> bool | None:
        """See Voice: a desktop without a player most likely has no loudspeaker either."""
        return False


class NoVoice:
    """Of a program without a screen: nobody sits in front of it who could hear anything."""

    def play(self, path: Path) -> None:
        """See Voice."""

    def stop(self) -> None:
        """See Voice."""

    def audible(self) -> bool | None:
        """See Voice."""
        return None


def find_voice() -> Voice:
    """Return the best voice of this computer."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return NoVoice()
    try:
        return QtVoice(importlib.import_module("PySide6.QtMultimedia"))
    except ImportError:
        pass
    if sys.platform == "win32":
        return WindowsVoice()
    for command in PLAYERS:
        found = shutil.which(command[0], path=os.environ.get("PATH", os.defpath))
        if found is not None:
            return PlayerVoice((found, *command[1:]))
    return BeepVoice()
