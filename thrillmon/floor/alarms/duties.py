"""Who is at the console: a shift of duty, with its end and its sound test, and the notes of whoever sits there."""

from typing import NamedTuple

from thrillmon.floor.alarms.people import User
from thrillmon.sentences import Sentence


class Duty(NamedTuple):
    """One person's time at the console. Times are Unix seconds by our clock.

    ends: when somebody else takes over; None when nobody has said.
    heard: whether all tones were heard in the sound test at its beginning; None when nobody has listened.
    """

    user: User
    began: float
    ends: float | None = None
    heard: bool | None = None


class Note(NamedTuple):
    """Something for those who come after. at: Unix seconds by our clock.  user: "" for the console itself."""

    at: float
    user: str
    sentence: Sentence


def written(at: float, user: str, text: str) -> Note:
    """Return a note as somebody wrote it: it is shown as it is, in every language."""
    return Note(at, user, Sentence("{text}", {"text": text}))
