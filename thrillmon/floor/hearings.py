"""Hearing two witnesses about one thing: what the push believed beside what a poll says, at the same moments."""

from collections import deque
from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

# What the wire, a server's cache or a slow answer can explain.
EXPLAINED_SECONDS = 5.0

# Words of each witness kept: more than a table changes in the time that can be explained, whatever its speed.
KEPT = 32

_Word = TypeVar("_Word")


class _Contradiction(NamedTuple, Generic[_Word]):
    """A poll's word that the push did not say. behind: the push was further already."""

    since: float
    word: _Word
    behind: bool


class Hearing(Generic[_Word]):
    """Compares the words of push and poll about one thing. All times are Unix seconds by our clock.

    A poll agrees if the push believed the same at any time from EXPLAINED_SECONDS before it was asked until
    EXPLAINED_SECONDS after it answered: so long the wire, a cache or the interval of the poll explain it.

    same: whether two words mean the same.  beyond: whether the first comes later than the second.
    """

    __slots__ = ("_agreed", "_beliefs", "_beyond", "_contradictions", "_polled", "_pushed", "_same")

    def __init__(self, same: Callable[[_Word, _Word], bool], beyond: Callable[[_Word, _Word], bool]) -> None:
        self._same = same
        self._beyond = beyond
        self._beliefs: deque[tuple[float, _Word]] = deque(maxlen=KEPT)
        self._contradictions: deque[_Contradiction[_Word]] = deque(maxlen=KEPT)
        self._pushed: float | None = None
        self._polled: _Word | None = None
        self._agreed: float | None = None

    def hear_again(self, received: float) -> None:
        """Note that a push has repeated what it said last."""
        self._pushed = received

    def push(self, word: _Word, received: float) -> bool:
        """Take in what a push says. Return whether it is what the push believes now, and no word from before."""
        self._pushed = received
        if self._beliefs and self._beyond(self._beliefs[-1][1], word):
            return False
        if self._beliefs and self._same(self._beliefs[-1][1], word):
            self._beliefs[-1] = self._beliefs[-1][0], word
        else:
            self._beliefs.append((received, word))
        while self._contradictions:
            first = self._contradictions[0]
            # The push was late, and now says the same or has gone on from there.
            if not self._same(first.word, word) and (first.behind or self._beyond(first.word, word)):
                break
            self._contradictions.popleft()
        return True

    def poll(self, word: _Word, asked: float, answered: float) -> None:
        """Take in what a poll says."""
        self._polled = word
        if not self._beliefs:
            return
        passed: float | None = None
        recent = True
        for received, believed in reversed(self._beliefs):
            if self._same(believed, word):
                if recent:
                    self._contradictions.clear()
                    if believed is self._beliefs[-1][1]:
                        self._agreed = answered
                    return
                break
            if self._beyond(believed, word):
                passed = received
            elif passed is not None and passed > asked - EXPLAINED_SECONDS and self._beyond(word, believed):
                # What the push skipped, or what was lost on the way, lies between two of its words.
                self._contradictions.clear()
                return
            recent = recent and received > asked - EXPLAINED_SECONDS
        behind = self._beyond(self._beliefs[-1][1], word)
        if recent and (behind or len(self._beliefs) == KEPT):
            return  # what the push believed at that time is not known
        since = answered
        if behind and passed is not None:
            since = passed if self._agreed is None else max(passed, self._agreed)
        if len(self._contradictions) == KEPT:
            # The first one tells since when.
            self._contradictions[-1] = _Contradiction(since, word, behind)
        else:
            self._contradictions.append(_Contradiction(since, word, behind))

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set by so many seconds."""
        self._beliefs = deque(((at + seconds, word) for at, word in self._beliefs), maxlen=KEPT)
        self._contradictions = deque(
            (found._replace(since=found.since + seconds) for found in self._contradictions), maxlen=KEPT
        )
        self._pushed = None if self._pushed is None else self._pushed + seconds
        self._agreed = None if self._agreed is None else self._agreed + seconds

    def differ(self, now: float, push_since: float) -> tuple[float, _Word, _Word] | None:
        """Return since when, and what push and poll say, if they have differed beyond explanation.

        push_since: when the push came up; what it said before does not count.
        """
        if not self._contradictions:
            return None
        since = self._contradictions[0].since
        if now - since <= EXPLAINED_SECONDS or self._pushed is None or self._pushed < push_since:
            return None
        return None if self._polled is None else (since, self._beliefs[-1][1], self._polled)
