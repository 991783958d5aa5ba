"""How far the studio's clock is ahead of ours."""

from collections import deque
from itertools import islice
from typing import NamedTuple

# A poll's reading counts for this long; a push's likewise.
KEEP_SECONDS = 300.0

# Readings grow too old to count by and by: an answer stands for so long unless another reading comes.
ANSWER_SECONDS = 1.0

# Of the newest polls so many are compared: the quickest is the most exact.
COMPARED = 8

# Steps "in the future" by more than this come from junk, not from a clock that somebody set wrong.
LARGEST_OFFSET = 7 * 86_400.0


class _Reading(NamedTuple):
    taken: float
    offset: float
    uncertainty: float


class ServerClock:
    """Estimates the studio's time from polls that tell it, else from the quickest of the pushed messages.

    A poll's answer carries the server's time, which lies between asking and answering. A pushed step was made
    before it was received, so the greatest (step time - reception) is the best guess: only delays make it smaller.
    """

    def __init__(self) -> None:
        self._polls: deque[_Reading] = deque(maxlen=64)
        self._pushes: deque[_Reading] = deque(maxlen=64)
        # When it was last reckoned and what came out: it is asked for with every batch and every flush.
        self._answer: tuple[float, float] | None = None

    def hear_poll(self, server_time: float, asked: float, answered: float) -> None:
        """Take in a poll's answer: server_time by the studio's clock, the rest by ours, in Unix seconds."""
        offset = server_time - (asked + answered) / 2.0
        if abs(offset) <= LARGEST_OFFSET and answered >= asked:
            self._polls.append(_Reading(answered, offset, (answered - asked) / 2.0))
            self._answer = None

    def hear_push(self, stepped: float, received: float) -> None:
        """Take in a pushed message: stepped by the studio's clock, received by ours, in Unix seconds."""
        offset = stepped - received
        if abs(offset) > LARGEST_OFFSET:
            return
        newest = self._pushes[-1] if self._pushes else None
        # One reading a second is enough, and within that second the largest counts.
        if newest is not None and 0.0 <= received - newest.taken < 1.0:
            if offset > newest.offset:
                self._pushes[-1] = _Reading(newest.taken, offset, 0.0)
                self._answer = None
            return
        self._pushes.append(_Reading(received, offset, 0.0))
        self._answer = None

    def forget(self) -> None:
        """Drop all readings: our own clock was set, and they were taken against the old one."""
        self._polls.clear()
        self._pushes.clear()
        self._answer = None

    def told(self, now: float) -> bool:
        """Say whether a poll has told the time lately: pushes alone cannot tell a slow clock from a slow wire."""
        return any(abs(now - reading.taken) <= KEEP_SECONDS for reading in self._polls)

    def known(self, now: float) -> bool:
        """Say whether anybody has told lately what the studio's clock shows, or shown it by a step."""
        return self.told(now) or any(abs(now - reading.taken) <= KEEP_SECONDS for reading in self._pushes)

    def offset(self, now: float) -> float:
        """Return seconds to add to our time to get the studio's; 0 while nobody has told."""
        if self._answer is None or not 0.0 <= now - self._answer[0] < ANSWER_SECONDS:
            self._answer = now, self._reckon(now)
        return self._answer[1]

    def _reckon(self, now: float) -> float:
        recent = (reading for reading in reversed(self._polls) if abs(now - reading.taken) <= KEEP_SECONDS)
        polls = list(islice(recent, COMPARED))
        if polls:
            return min(reversed(polls), key=lambda reading: reading.uncertainty).offset
        pushes = [reading.offset for reading in self._pushes if abs(now - reading.taken) <= KEEP_SECONDS]
        return max(pushes) if pushes else 0.0
