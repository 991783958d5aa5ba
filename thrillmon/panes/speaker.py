"""The sound of alarms: the tone of the most urgent one, again and again, until somebody acknowledges or silences it."""

from pathlib import Path

from thrillmon.clock import Clock
from thrillmon.floor.alarms.letters import Priority
from thrillmon.panes.resources import folder
from thrillmon.panes.voices import Voice

EVERY: dict[Priority, float] = {Priority.HIGH: 3.0, Priority.MEDIUM: 8.0, Priority.LOW: 30.0}
"""Seconds from one tone to the next."""


def tone(priority: Priority) -> Path:
    """Return the file of a priority."""
    return folder() / "sounds" / f"{priority.name.lower()}.wav"


class Speaker:
    """call() is told about once a second what sounds; a louder priority is heard at once."""

    def __init__(self, voice: Voice, clock: Clock) -> None:
        self._voice = voice
        self._clock = clock
        self._calling: Priority | None = None
        self._played_at = 0.0
        self.heard: bool | None = None
        """Whether a person has heard all tones in the last sound test; None when nobody has listened."""

    def call(self, priority: Priority | None) -> None:
        """Sound for this priority; None: be silent."""
        if priority is None:
            if self._calling is not None:
                self._calling = None
                self._voice.stop()
            return
        now = self._clock.monotonic()
        louder = self._calling is None or priority > self._calling
        if louder or now - self._played_at >= EVERY[priority]:
            self._voice.play(tone(priority))
            self._played_at = now
        self._calling = priority

    def play(self, priority: Priority) -> None:
        """Play a tone once, for somebody who listens."""
        self._voice.stop()
        self._voice.play(tone(priority))

    def audible(self) -> bool | None:
        """Say whether alarms can be heard; None when nobody can tell. Who has heard nothing in a test knows best."""
        found = self._voice.audible()
        return False if self.heard is False and found is not None else found

    def stop(self) -> None:
        """Be silent for good."""
        self._calling = None
        self._voice.stop()
