"""One game table: what all messages heard so far make of it."""

from collections.abc import Mapping

from thrillmon.floor.attendance import Attendance, Sighting, later, not_after
from thrillmon.floor.beads import Beads
from thrillmon.floor.codes import made_at
from thrillmon.floor.dealers import Person, Register
from thrillmon.floor.disagreements import Witnesses
from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Game
from thrillmon.floor.kept_rounds import KeptRounds
from thrillmon.floor.notices import CORRECTIONS, Notice
from thrillmon.floor.paces import Tempo
from thrillmon.floor.record_ranks import began, fixed, note_start, shift_rank, shoe_rank
from thrillmon.floor.rounds import Heard, Round, Source, start_of
from thrillmon.floor.spans import Spans
from thrillmon.floor.times import seconds_of
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

# What began more seconds ahead of the studio's clock was told by a clock that has been set since.
FUTURE_AFTER = 10.0

# What was said within so many seconds is said of now, and not a message that was held back.
SAID_NOW = 30.0

# A round heard of for the first time that began longer ago was missed before, and is not the one that is played.
BEGUN_LATELY = 120.0

# What is told of a round long over says nothing of what the table does now.
AFTERWARDS = CORRECTIONS | {GameNotifyType.NOTIFY_ROUND_PLAYBACK}

# In the same second a dealer who logs in wins over the one who leaves.
_PROVIDE_ORDER: dict[int, int] = {
    GameNotifyType.NOTIFY_GAME_DEALER_LOGOUT: 0,
    GameNotifyType.NOTIFY_GAME_PROVIDE_STATE_CHANGE: 1,
    GameNotifyType.NOTIFY_GAME_DEALER_LOGIN: 2,
}


Record = RoundRecord | GameProvide | ShoeRecord | ShiftRecord


class Table:
    """Everything known about the table that plays one game code. Absorbing is independent of order."""

    def __init__(self, game_code: str, register: Register, spans: Spans | None = None) -> None:
        self.game_code = game_code
        self.provide: GameProvide | None = None
        self.shift: ShiftRecord | None = None
        self.shoe: ShoeRecord | None = None
        self._kept = KeptRounds()
        self.rounds = self._kept.by_id
        """Those that are kept, by their ids; the last heard of comes last."""
        self.newest: Round | None = None
        """The round that began last."""
        self.finished: Round | None = None
        """The newest round that has ended."""
        self.pushed: float | None = None
        """When a push about this table was last received, by our clock."""
        self.polled: float | None = None
        """When a poll last answered for this table, by our clock."""
        self.polled_by: Source | None = None
        self.changing_shoe_at: float | None = None
        """When the newest shoe change was announced, by the studio's clock."""
        self.first_heard: float = 0.0
        self.beads = Beads()
        """What the rounds that are not kept any more left on the road."""
        self.witnesses = Witnesses()
        """What push and poll say of this table, each for itself."""
        self._tempo: Tempo | None = None
        self.spans = spans or Spans()
        """How long the steps of this table usually take."""
        self.shoe_starts: dict[str, float] = {}
        self.shift_starts: dict[str, float] = {}
        """By code: when shoes and shifts were said to have begun, by the studio's clock."""
        self._people = Attendance(register)
        self._provide_rank: tuple[float, int] = (0.0, -1)

    @property
    def game(self) -> Game:
        """The game that is played here, by the newest round; before any round by whatever else names one."""
        round_now = self.newest.record if self.newest is not None else None
        for record in (round_now, self.provide, self.shoe, self.shift):
            if record is not None and record.game_type:
                return game_named(record.game_type)
        return game_named("")

    def apply(self, notice: Notice, at: float) -> bool:
        """Take a decoded push in; at: when it was sent, by the studio's clock. Return whether anything changed."""
        self.pushed = notice.delivery.received
        record = notice.record
        if isinstance(record, RoundRecord):
            if notice.kind not in AFTERWARDS:
                self.witnesses.push_round(record, self.pushed)
            return self.hear(Heard(record, notice.kind, Source.PUSH, at))
        if isinstance(record, GameProvide):
            self.witnesses.push_state(record.state, at, self.pushed)
            return self._apply_provide(record, notice.kind, at)
        if isinstance(record, ShoeRecord):
            return self.hear_shoe(record)
        if isinstance(record, ShiftRecord):
            return self.hear_shift(record)
        return False

    def give_way(self, record: Record, at: float, server: float) -> None:
        """Let what began in the future give way to what is said now; call it before that is heard.

        A studio whose clock is set back goes on with times before those it told until then.
        at: when it was said; server: now; both by the studio's clock.
        """
        latest = server + FUTURE_AFTER
        if abs(at - server) > SAID_NOW:
            return
        if isinstance(record, RoundRecord):
            newest = self.newest
            begun_now = server - BEGUN_LATELY <= start_of(record)[0] <= latest and record.id not in self.rounds
            if begun_now and newest is not None and newest.start[0] > latest and _told_in_time(newest):
                self._kept.overtake(latest)
                self._note_last()
                self._tempo = None
                self.changing_shoe_at = not_after(self.changing_shoe_at, latest)
                self._people.forget_after(latest)
        elif isinstance(record, GameProvide):
            if self._provide_rank[0] > latest >= at:
                self._provide_rank = (0.0, -1)
                self.changing_shoe_at = not_after(self.changing_shoe_at, latest)
                self._people.forget_after(latest)
        elif isinstance(record, ShoeRecord):
            if self.shoe is not None and began(self.shoe) > latest >= began(record):
                self.shoe = None
        elif self.shift is not None and began(self.shift) > latest >= began(record):
            self.shift = None

    def hear(self, heard: Heard) -> bool:
        """Take in what somebody said about one of this table's rounds."""
        known = self.rounds.get(heard.record.id)
        if known is not None:
            beat = known.beat
            if not known.hear(heard):
                return False
            moved = known.beat != beat
            if moved:
                self._tempo = None
                self._kept.move()
            self._kept.note_end(known, moved=moved)
        else:
            known = Round(heard)
            gone = self._kept.add(known)
            if gone is not None:
                self.beads.note(gone)
            if gone is known:
                return False
            self._tempo = None
        self._note_last()
        self._learn(known)
        self._people.see_at_start(known)
        return True

    def hear_shoe(self, record: ShoeRecord) -> bool:
        """Take in what somebody said about a shoe of this table."""
        note_start(self.shoe_starts, record.shoe_code, record.ts_start)
        if self.shoe is not None and shoe_rank(record) <= shoe_rank(self.shoe):
            return False
        self.shoe = record
        return True

    def hear_shift(self, record: ShiftRecord) -> bool:
        """Take in what somebody said about a shift of this table."""
        note_start(self.shift_starts, record.shift_code, record.ts_start)
        if self.shift is not None and shift_rank(record) <= shift_rank(self.shift):
            return False
        self.shift = record
        return True

    def hear_provide(self, record: GameProvide, at: float) -> bool:
        """Take in what a poll said about the table as it is offered; at: by the studio's clock."""
        return self._apply_provide(record, 0, at)

    def confirm_poll(self, source: Source, answered: float) -> None:
        """Note that a poll answered for this table, whatever it said; answered: by our clock."""
        self.polled = answered
        self.polled_by = source

    def shift_clock(self, seconds: float) -> None:
        """Note that our clock was set by so many seconds: what was read from it before goes with it."""
        self.pushed = None if self.pushed is None else self.pushed + seconds
        self.polled = None if self.polled is None else self.polled + seconds
        self.witnesses.shift_clock(seconds)

    def tempo(self) -> Tempo:
        """Return how quickly the table plays; counted once per round."""
        if self._tempo is None:
            self._tempo = self._kept.tempo()
        return self._tempo

    @property
    def subtype(self) -> str:
        """The kind of game that is played here, in the provider's words; "" where nobody says."""
        for told in (self.newest and self.newest.record, self.provide):
            if told is not None and told.game_subtype:
                return told.game_subtype
        return ""

    def table_code(self) -> str:
        """Return the physical table that plays this game code now; "" while nobody has told."""
        newest = max(
            (record for record in (self.newest and self.newest.record, self.shoe, self.shift) if record is not None),
            key=lambda record: seconds_of(record.ts_start) or made_at(record.id) or 0.0,
            default=None,
        )
        return newest.table_code if newest is not None else ""

    def dealer(self) -> Sighting | None:
        """Return who deals and since when, by the studio's clock."""
        return self._people.dealer(self.provide, self.newest.record if self.newest is not None else None)

    def recent(self) -> list[Round]:
        """Return the kept rounds, oldest first."""
        return self._kept.oldest_first()

    @property
    def logged_in(self) -> Mapping[str, float]:
        """When somebody was last heard to log in, by dealer code, by the studio's clock."""
        return self._people.logged_in

    def shoe_in_use(self) -> str:
        """Return the code of the shoe that is dealt from; empty where there is none, or nobody has told."""
        newest, shoe = self.newest, self.shoe
        if newest is None or (shoe is not None and (seconds_of(shoe.ts_start) or 0.0) > newest.start[0]):
            return shoe.shoe_code if shoe is not None else ""
        return newest.record.shoe_code

    def shift_in_use(self) -> str:
        """Return the code of the shift that runs, or last ran; empty while nobody has told."""
        newest, shift = self.newest, self.shift
        if newest is None or (shift is not None and (seconds_of(shift.ts_start) or 0.0) > newest.start[0]):
            return shift.shift_code if shift is not None else ""
        return newest.record.shift_code

    def person_at(self, seats: tuple[int, ...]) -> Person | None:
        """Return who sits on the first of these seats that is taken; None when nobody does, or nobody says."""
        return self._people.at(self.provide, self.newest.record if self.newest is not None else None, seats)

    def name_of(self, code: str) -> str:
        """Return the name of a dealer, or the code while nobody has told it."""
        return self._people.name_of(code)

    def _apply_provide(self, record: GameProvide, kind: int, at: float) -> bool:
        if kind == GameNotifyType.NOTIFY_GAME_CHANGING_SHOE:
            self.changing_shoe_at = later(self.changing_shoe_at, at)
        elif kind == GameNotifyType.NOTIFY_GAME_DEALER_LOGIN:
            self._people.note_login(record, at)
        elif kind == GameNotifyType.NOTIFY_GAME_DEALER_LOGOUT:
            self._people.note_logout(at)
        self._people.see(record, at)
        order = (at, _PROVIDE_ORDER.get(kind, 1))
        former = self.provide
        if former is not None and (
            order < self._provide_rank
            # The same second and kind: any fixed order will do, as long as hearing order makes no difference.
            or (order == self._provide_rank and fixed(record) <= fixed(former))
        ):
            return False
        self.provide = record
        self._provide_rank = order
        return former is None or former != record

    def _note_last(self) -> None:
        # Asked for whenever the table is read.
        self.newest, self.finished = self._kept.newest, self._kept.finished

    def _learn(self, known: Round) -> None:
        """Learn step times from a round that has ended; what was done to it afterwards teaches nothing."""
        base = known.base
        if base is not None and base.record.is_end:
            known.learned = self.spans.learn(base.record, known.learned)


def _told_in_time(known: Round) -> bool:
    """Say whether a round had begun when it was spoken of; else its start is junk, and says nothing of clocks."""
    return known.best.at >= known.start[0] - FUTURE_AFTER
