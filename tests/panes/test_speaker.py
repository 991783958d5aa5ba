"""The sound of alarms: the most urgent is heard until somebody has acted, and whether anybody can hear it at all."""

import sys
import wave
from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.alarm_bench import Ear
from thrillmon.clock import FakeClock
from thrillmon.floor.alarms.letters import Priority
from thrillmon.panes import voices
from thrillmon.panes.speaker import EVERY, Speaker, tone
from thrillmon.panes.voices import BeepVoice, NoVoice, PlayerVoice, find_voice

HIGH, MEDIUM, LOW = Priority.HIGH, Priority.MEDIUM, Priority.LOW


class Room:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.ear = Ear()
        self.speaker = Speaker(self.ear, self.clock)

    def call(self, *wanted: Priority | None) -> list[str]:
        """Let seconds pass in which this sounds; return what was heard."""
        self.ear.heard.clear()
        for priority in wanted:
            self.clock.advance(1.0)
            self.speaker.call(priority)
        return list(self.ear.heard)


@pytest.fixture
def room() -> Room:
    return Room()


def test_a_tone_is_repeated_until_somebody_acts(room: Room) -> None:
    assert room.call(HIGH, *[HIGH] * 6) == ["high", "high", "high"]
    assert room.call(None, None) == ["silence"]
    assert room.call(*[LOW] * 29) == ["low"]
    assert EVERY[HIGH] < EVERY[MEDIUM] < EVERY[LOW]


def test_something_louder_is_heard_at_once_and_something_quieter_waits_its_turn(room: Room) -> None:
    assert room.call(LOW, HIGH) == ["low", "high"]
    assert room.call(MEDIUM, MEDIUM) == []
    assert room.call(*[MEDIUM] * 6) == ["medium"]


def test_who_has_heard_nothing_in_the_test_is_believed(room: Room) -> None:
    assert room.speaker.audible() is True
    room.speaker.heard = False
    assert room.speaker.audible() is False
    room.ear.device = None
    assert room.speaker.audible() is None, "nobody sits in front of a program without a screen"


def test_there_is_a_tone_for_each_priority_and_they_differ_in_length_and_pitch() -> None:
    lengths: set[int] = set()
    crossings: set[int] = set()
    for priority in Priority:
        with wave.open(str(tone(priority)), "rb") as file:
            assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
            frames = file.readframes(file.getnframes())
        lengths.add(len(frames))
        values = [int.from_bytes(frames[at : at + 2], "little", signed=True) for at in range(0, 4000, 2)]
        crossings.add(sum(one < 0 <= other for one, other in pairwise(values)))
        assert max(map(abs, values)) > 8000
    assert len(lengths) == len(crossings) == 3


def test_a_player_of_the_system_plays_and_says_when_it_cannot(qtbot: QtBot, tmp_path: Path) -> None:
    cards = tmp_path / "cards"
    voice = PlayerVoice((sys.executable, "-c", "import sys; sys.exit(0)"), cards)
    assert voice.audible() is None
    cards.write_text("--- no soundcards ---\n")
    assert voice.audible() is False
    cards.write_text(" 0 [PCH ]: HDA-Intel\n")
    assert voice.audible() is True
    with qtbot.waitSignal(voice._process.finished):
        voice.play(tone(LOW))
    assert voice.audible() is True
    silent = PlayerVoice((sys.executable, "-c", "import sys; sys.exit(1)"), cards)
    with qtbot.waitSignal(silent._process.finished):
        silent.play(tone(LOW))
    assert silent.audible() is False
    gone = PlayerVoice((str(tmp_path / "player"),), cards)
    with qtbot.waitSignal(gone._process.errorOccurred):
        gone.play(tone(LOW))
    assert gone.audible() is False


def test_a_tone_that_plays_is_stopped_at_once(qtbot: QtBot) -> None:
    voice = PlayerVoice((sys.executable, "-c", "import time; time.sleep(20)"))
    with qtbot.waitSignal(voice._process.started):
        voice.play(tone(HIGH))
    voice.stop()
    assert voice._process.state() is voice._process.ProcessState.NotRunning
    assert voice._failed is None


def test_without_a_screen_nobody_listens_and_without_a_player_there_is_a_beep(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(find_voice(), NoVoice)
    monkeypatch.setattr(voices.QGuiApplication, "platformName", staticmethod(lambda: "xcb"))
    monkeypatch.setattr(voices.sys, "platform", "linux")
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr(voices.importlib, "import_module", _missing)
    voice = find_voice()
    assert isinstance(voice, BeepVoice)
    assert voice.audible() is False


def _missing(name: str) -> object:
    raise ImportError(name)
