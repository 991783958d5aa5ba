"""What push and poll say of a table, when they say different things of the same moment."""

from typing import NamedTuple

from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import bet_phase
from thrillmon.floor.hearings import EXPLAINED_SECONDS, Hearing
from thrillmon.floor.phases import Phase
from thrillmon.floor.rounds import far_of, start_of
from thrillmon.floor.timelines import Disagreement
from thrillmon.sentences import Sentence, say
from thrillmon.wire.recorder.provider_pb2 import GameProvideState
from thrillmon.wire.recorder.record_pb2 import RoundRecord

_PHASES: dict[Phase, Sentence] = {
    Phase.BETTING: say("betting"),
    Phase.CLOSED: say("no more bets"),
    Phase.PLAYING: say("playing"),
    Phase.FINISHED: say("finished"),
    Phase.CANCELLED: say("cancelled"),
    Phase.IDLE: say("no round"),
    Phase.UNKNOWN: say("running"),
}
_STATES: dict[int, Sentence] = {
    GameProvideState.GAME_PROVIDE_AVAILABLE: say("open"),
    GameProvideState.GAME_PROVIDE_MAINTEN_AFTER_ROUND: say("maintenance after this round"),
    GameProvideState.GAME_PROVIDE_IN_MAINTENANCE: say("in maintenance"),
    GameProvideState.GAME_PROVIDE_CLOSE_AFTER_ROUND: say("closes after this round"),
    GameProvideState.GAME_PROVIDE_CLOSE: say("closed"),
    GameProvideState.GAME_PROVIDE_AVAILABLE_AFTER_ROUND: say("opens again after this round"),
}


class Told(NamedTuple):
    """What a witness says of the newest round of a table.

    start: when the round began, as a sort key.  name: its number in the shift, else its code.
    phase: unknown when nothing more is told than that the round runs.
    length: how many steps it has had; None from a poll that tells no steps.
    """

    start: tuple[float, bytes]
    name: int | str
    phase: Phase
    over: bool
    length: int | None


NO_ROUND = Told((0.0, b""), 0, Phase.IDLE, True, None)
"""The word of a poll that knows of no round at this table."""


def phase_of(record: RoundRecord) -> Phase:
    """Return the phase a statement tells; unknown when it tells none."""
    if record.cancel:
        return Phase.CANCELLED
    if record.is_end:
        return Phase.FINISHED
    steps = record.process
    if steps:
        return game_named(record.game_type).step_of(steps[-1]).phase
    return bet_phase(record.bet_step) if record.bet_step else Phase.UNKNOWN


def told_of(record: RoundRecord, phase: Phase, *, pushed: bool) -> Told:
    """Return what a statement about a round says. A push tells all steps so far; a poll may tell none at all."""
    steps, over = far_of(record)
    length = steps if pushed or record.process else None
    return Told(start_of(record), record.shift_round or record.round_code, phase, over, length)


def _same(one: Told, other: Told) -> bool:
    """Say whether both mean the same."""
    if one is NO_ROUND or other is NO_ROUND:
        return one.over and other.over
    if one.start[1] != other.start[1]:
        return False
    if one.phase is other.phase:
        return True
    if one.over or other.over:
        return False
    if Phase.UNKNOWN in (one.phase, other.phase):
        return True
    # A witness that tells no steps cannot tell closed from playing.
    return (one.length is None or other.length is None) and Phase.BETTING not in (one.phase, other.phase)


def _beyond(one: Told, other: Told) -> bool:
    """Say whether one is from a later moment of the table's play than the other."""
    if one.start[1] != other.start[1]:
        return one.start > other.start
    if one.length is not None and other.length is not None and one.length != other.length:
        return one.length > other.length
    if one.over or other.over or Phase.UNKNOWN in (one.phase, other.phase):
        return one.over and not other.over
    return one.phase is not Phase.BETTING and other.phase is Phase.BETTING


# States told in one second of the broker's clock: which of them was the last cannot be known.
_States = frozenset[int]


def _share(one: _States, other: _States) -> bool:
    return bool(one & other)


def _never(one: _States, other: _States) -> bool:
    """States come in no fixed order."""
    del one, other
    return False


class Witnesses:
    """Both witnesses of one table: what they say of its newest round, and of its state. Times are by our clock."""

    __slots__ = ("_rounds", "_state_sent", "_state_told", "_states", "_told")

    def __init__(self) -> None:
        self._rounds: Hearing[Told] = Hearing(_same, _beyond)
        self._states: Hearing[_States] = Hearing(_share, _never)
        self._told: Told | None = None
        self._state_sent = 0.0
        self._state_told: _States = frozenset()

    def push_round(self, record: RoundRecord, received: float) -> None:
        """Take in what a push says of a round."""
        told = self._told
        phase = phase_of(record)
        if told is not None and told.phase is phase and told.start[1] == record.id:
            # By far the most: one more step of the same phase.
            self._rounds.hear_again(received)
            return
        told = told_of(record, phase, pushed=True)
        if self._rounds.push(told, received):
            self._told = told

    def push_state(self, state: int, sent: float, received: float) -> None:
        """Take in the state a push gives to the table; 0 is none. sent: by the studio's clock."""
        if not state or sent < self._state_sent:
            return
        together = self._state_told if sent == self._state_sent else frozenset[int]()
        self._state_sent, self._state_told = sent, together | {state}
        self._states.push(self._state_told, received)

    def poll_round(self, record: RoundRecord | None, asked: float, answered: float) -> None:
        """Take in which round a poll says is the current one; None when it knows of none."""
        self._rounds.poll(
            told_of(record, phase_of(record), pushed=False) if record is not None else NO_ROUND, asked, answered
        )

    def poll_state(self, state: int, asked: float, answered: float) -> None:
        """Take in the state a poll gives to the table; 0 is none."""
        if state:
            self._states.poll(frozenset({state}), asked, answered)

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set by so many seconds."""
        self._rounds.shift_clock(seconds)
        self._states.shift_clock(seconds)

    def disagreement(self, now: float, push_since: float, push_lag: float | None) -> Disagreement | None:
        """Return how push and poll differ beyond explanation; None while they agree.

        push_since: when the push came up.  push_lag: how late it is; while a backlog is drained it speaks of then.
        """
        if push_lag is not None and push_lag > EXPLAINED_SECONDS:
            return None
        rounds = self._rounds.differ(now, push_since)
        if rounds is not None:
            since, push, poll = rounds
            return Disagreement(since, now - since, _rounds_differ(push, poll))
        states = self._states.differ(now, push_since)
        if states is None:
            return None
        since, pushed, polled = states
        text = say("broker says {push}, poll says {poll}", push=_state(max(pushed)), poll=_state(max(polled)))
        return Disagreement(since, now - since, text)


def _rounds_differ(push: Told, poll: Told) -> Sentence:
    if push.start[1] == poll.start[1] or poll is NO_ROUND:
        return say("broker says {push}, poll says {poll}", push=_PHASES[push.phase], poll=_PHASES[poll.phase])
    return say(
        "broker says round {number} {push}, poll says round {other} {poll}",
        number=push.name,
        push=_PHASES[push.phase],
        other=poll.name,
        poll=_PHASES[poll.phase],
    )


def _state(state: int) -> Sentence:
    return _STATES.get(state) or say("state {number}", number=state)
