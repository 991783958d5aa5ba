"""What each link is worth now: the truth behind its lamp, judged by evidence and not by sockets."""

from collections import deque
from enum import StrEnum
from typing import NamedTuple

from thrillmon.sentences import NOTHING, Sentence, say


class LinkName(StrEnum):
    """The links a profile can have."""

    AMQP = "amqp"
    GRPC = "grpc"
    REST = "rest"
    TAP = "tap"
    ARCHIVE = "archive"


class Condition(StrEnum):
    """What a link is worth."""

    OFF = "off"
    """Not configured."""
    STANDBY = "standby"
    """Configured and not needed now."""
    CONNECTING = "connecting"
    LIVE = "live"
    QUIET = "quiet"
    """The other end answers, but what should come by now does not."""
    SILENT = "silent"
    """Nothing at all comes from the other end, although nobody has closed the connection."""
    DOWN = "down"
    """Lost; being tried again."""
    REFUSED = "refused"
    """The other end says no: trying again will not help until a person acts."""


TRUSTED = frozenset({Condition.LIVE, Condition.QUIET})
"""Conditions in which what the link says counts as heard now."""


NOTHING_COMES = say("Nothing came, although the connection was open.")
WAIT_FOR_IT = say("It is connected anew by itself within seconds; if that fails, look at the network.")
ASK_THE_STUDIO = say("Look at the tables, or ask the studio whether it sends; the poll shows whether they play.")


class Silence(NamedTuple):
    """A time in which nothing was heard over a link, by our clock; end: None while it lasts."""

    start: float
    end: float | None
    cause: Sentence


# Silences kept of a link.
MOST_SILENCES = 64


class Lamp(NamedTuple):
    """What the title strip shows of a link.

    since: when this condition began.  evidence: when the other end last gave a sign of life (both by our clock).
    lag: seconds from sending to hearing of the newest message.  backlog: messages waiting for us.
    sentence: what has happened.  advice: what to do.
    """

    link: LinkName
    condition: Condition
    since: float
    evidence: float | None
    lag: float | None
    backlog: int
    sentence: Sentence
    advice: Sentence = NOTHING


class Link:
    """The life of one link. Times are Unix seconds by our clock; the caller hands them in.

    silent_after: seconds without any byte (heartbeats included) after which the other end counts as gone.
    quiet_after: seconds without a message, while some are expected, after which the link counts as quiet.
    """

    def __init__(self, name: LinkName, *, silent_after: float, quiet_after: float) -> None:
        self.name = name
        self.silent_after = silent_after
        self.quiet_after = quiet_after
        self.lag: float | None = None
        self.backlog = 0
        self.live_since: float | None = None
        """When it last came up; None while it is not up."""
        self._condition = Condition.OFF
        self._since = 0.0
        self._evidence: float | None = None
        self._traffic: float | None = None
        self._sentence: Sentence = NOTHING
        self._advice: Sentence = NOTHING
        self._silences: deque[Silence] = deque(maxlen=MOST_SILENCES)

    @property
    def on(self) -> bool:
        """Whether the profile has this link at all."""
        return self._condition is not Condition.OFF

    def connecting(self, now: float) -> None:
        """Note that a connection is being made. A link that was down stays down until it is up."""
        if self._condition not in (Condition.DOWN, Condition.REFUSED):
            self._become(Condition.CONNECTING, now, say("Connecting."))

    def up(self, now: float, sentence: Sentence = NOTHING) -> None:
        """Note that the connection works."""
        self._break_silence(now)
        self.live_since = now
        self._evidence = now
        self._traffic = now
        self._become(Condition.LIVE, now, sentence)

    def evidence(self, now: float) -> None:
        """Note a sign of life from the other end."""
        self._note_silence(now)
        self._evidence = now

    def traffic(self, now: float, lag: float | None = None) -> None:
        """Note a message, and how long it took to get here."""
        self._note_silence(now)
        self._evidence = now
        self._traffic = now
        if lag is not None:
            self.lag = lag

    def down(self, now: float, reason: Sentence, advice: Sentence = NOTHING) -> None:
        """Note that the connection is lost, or could not be made; it will be tried again."""
        self._fall_silent(now, reason)
        self.live_since = None
        self._become(Condition.DOWN, now, reason, advice)

    def refused(self, now: float, reason: Sentence, advice: Sentence = NOTHING) -> None:
        """Note that the other end says no and a person must act."""
        self._fall_silent(now, reason)
        self.live_since = None
        self._become(Condition.REFUSED, now, reason, advice)

    def standby(self, now: float, reason: Sentence = NOTHING) -> None:
        """Note that the link is not needed now."""
        self._break_silence(now)
        self.live_since = None
        self._become(Condition.STANDBY, now, reason)

    def off(self, now: float) -> None:
        """Note that the link is switched off."""
        self._break_silence(now)
        self.live_since = None
        self._become(Condition.OFF, now, NOTHING)

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set by so many seconds: what was read from it before goes with it."""
        self._since += seconds
        self.live_since = None if self.live_since is None else self.live_since + seconds
        self._evidence = None if self._evidence is None else self._evidence + seconds
        self._traffic = None if self._traffic is None else self._traffic + seconds
        moved = [
            Silence(start + seconds, None if end is None else end + seconds, cause)
            for start, end, cause in self._silences
        ]
        self._silences = deque(moved, maxlen=MOST_SILENCES)

    def condition(self, now: float, *, expecting: bool = False) -> Condition:
        """Return what the link is worth now. expecting: whether messages should be coming."""
        if self._condition is not Condition.LIVE:
            return self._condition
        if self._evidence is not None and now - self._evidence > self.silent_after:
            return Condition.SILENT
        if expecting and self._traffic is not None and now - self._traffic > self.quiet_after:
            return Condition.QUIET
        return Condition.LIVE

    def silences(self, now: float) -> tuple[Silence, ...]:
        """Return when nothing could be heard over this link, oldest first; the last may still go on."""
        silences = tuple(self._silences)
        if self._evidence is not None and self.condition(now) is Condition.SILENT:
            silences = (*silences, Silence(self._evidence, None, NOTHING_COMES))
        return silences

    def lamp(self, now: float, *, expecting: bool = False) -> Lamp:
        """Return what to show. See condition()."""
        condition = self.condition(now, expecting=expecting)
        since, sentence, advice = self._since, self._sentence, self._advice
        if condition is Condition.SILENT:
            since = self._evidence or since
            sentence = say(
                "Nothing has come for {seconds:.0f} s, although the connection is open.", seconds=now - since
            )
            advice = WAIT_FOR_IT
        elif condition is Condition.QUIET:
            since = self._traffic or since
            sentence = say("Connected, but no table has said anything for {seconds:.0f} s.", seconds=now - since)
            advice = ASK_THE_STUDIO
        return Lamp(self.name, condition, since, self._evidence, self.lag, self.backlog, sentence, advice)

    def _note_silence(self, now: float) -> None:
        """Keep the silence that a sign of life has just ended, if there was one."""
        evidence = self._evidence
        if evidence is not None and now - evidence > self.silent_after and self._condition is Condition.LIVE:
            self._silences.append(Silence(evidence, now, NOTHING_COMES))

    def _fall_silent(self, now: float, cause: Sentence) -> None:
        """A link that is lost was last heard when it last gave a sign of life; a new try that fails changes nothing."""
        if self._silences and self._silences[-1].end is None:
            return
        heard = self._evidence if self.live_since is not None and self._evidence is not None else now
        self._silences.append(Silence(heard, None, cause))

    def _break_silence(self, now: float) -> None:
        if self._silences and self._silences[-1].end is None:
            self._silences[-1] = self._silences[-1]._replace(end=now)

    def _become(self, condition: Condition, now: float, sentence: Sentence, advice: Sentence = NOTHING) -> None:
        if condition is not self._condition:
            self._condition = condition
            self._since = now
        self._sentence = sentence
        self._advice = advice
