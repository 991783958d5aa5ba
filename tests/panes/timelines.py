"""Timelines for tests and benchmarks, with plausible values for what a test does not care about."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.making import NOW, baccarat, record_id, round_record, step
from thrillmon.floor.card_codes import POKER, faces_of
from thrillmon.floor.cards import Face
from thrillmon.floor.games import game_named
from thrillmon.floor.games.game import Outcome
from thrillmon.floor.phases import Phase
from thrillmon.floor.timelines import (
    Band,
    Bar,
    Change,
    ChangeKind,
    Hole,
    Mark,
    MarkKind,
    RoundLine,
    Stage,
    Timeline,
    Usual,
)
from thrillmon.sentences import Sentence, say

GAME = game_named("BACCARAT")


@dataclass(frozen=True)
class Plays:
    """One step to be played. took: seconds; None while it runs."""

    code: int
    took: float | None
    planned: float | None = None
    usual: Usual | None = None
    cards: str = ""


FULL = (
    Plays(8, 25.0, 25.0, Usual(25.0, 25.4, 214)),
    Plays(9, 2.7, 3.0, Usual(2.6, 3.4, 214)),
    Plays(14, 11.6, 15.0, Usual(10.0, 16.0, 210)),
    Plays(11, 1.4, None, Usual(1.2, 2.4, 214), "SPADE_8 HEART_K DIAMOND_9 CLUB_4"),
    Plays(17, 9.0, 15.0, Usual(9.0, 19.0, 120), "CLUB_5"),
    Plays(23, 0.9, None, Usual(0.8, 2.0, 214)),
)


def faces(codes: str) -> tuple[Face, ...]:
    return tuple(face for code in codes.split() for face in faces_of(code, POKER))


def line(
    number: int = 57,
    start: float = NOW,
    plays: Sequence[Plays] = FULL,
    *,
    result: Sentence | None = None,
    marks: tuple[Mark, ...] = (),
    cancelled: bool = False,
    corrected: bool = False,
    test: bool = False,
    dealer: str = "Mei Lin",
    code: str | None = None,
) -> RoundLine:
    """Return a round that is over unless its last step still runs."""
    bars: list[Bar] = []
    bands: list[Band] = []
    found: list[Mark] = []
    stages: list[Stage] = []
    at = start
    record = round_record(number=number, started=start)
    for place, play in enumerate(plays):
        kind = GAME.step(play.code)
        end = None if play.took is None else at + play.took
        bars.append(
            Bar(place, play.code, kind.label, kind.phase, at, end, play.planned, play.usual, kind.bonus, kind.edit)
        )
        if bands and bands[-1].phase is kind.phase:
            bands[-1] = bands[-1]._replace(end=end)
        else:
            bands.append(Band(kind.phase, at, end))
        if kind.phase is Phase.BETTING:
            stages.append(Stage(len(stages), kind.label, at, None))
        if play.cards:
            found.append(Mark(at + 0.4, MarkKind.CARDS, faces=faces(play.cards), bar=place))
        record.process.append(step(play.code, at, duration=None if play.planned is None else int(play.planned)))
        at = end if end is not None else at
    running = bool(bars) and bars[-1].end is None
    told = result if result is not None else say("Banker {points} over {other}", points=8, other=3)
    if not running and not cancelled:
        found.append(Mark(at - 0.9, MarkKind.RESULT, told, bar=len(bars) - 1))
    phase = bars[-1].phase if running else Phase.CANCELLED if cancelled else Phase.FINISHED
    baccarat(("SPADE_8", "HEART_K"), ("DIAMOND_9", "CLUB_4"), record)
    return RoundLine(
        record_id(start, number),
        code if code is not None else record.round_code,
        number,
        number % 60,
        record.shoe_code,
        record.shift_code,
        dealer,
        start,
        None if running else at,
        tuple(bars),
        tuple(bands),
        tuple(stages),
        tuple(sorted((*found, *marks), key=lambda mark: mark.at)),
        Outcome() if running or cancelled else Outcome(text=told),
        phase,
        cancelled,
        corrected,
        test,
        record,
    )


RESULTS = ("Player {points} over {other}", "Banker {points} over {other}", "Tie {points}")

PEEKING = (*FULL[:4], Plays(17, None, 15.0, Usual(9.0, 19.0, 120)))
"""A round whose last step has a plan of 15 s and runs."""


def _varied(play: Plays, seed: int) -> Plays:
    return replace(play, took=None if play.took is None else play.took * (0.8 + 0.13 * (seed % 5)))


def started_before(now: float, plays: Sequence[Plays], running_for: float) -> float:
    """Return when a round began whose last step has run so long by now."""
    return now - running_for - sum(play.took or 0.0 for play in plays)


def timeline(
    running_for: float = 8.0,
    *,
    lanes: int = 12,
    holes: tuple[Hole, ...] | None = None,
    changes: tuple[Change, ...] | None = None,
    live: RoundLine | None = None,
    **changed: object,
) -> Timeline:
    """Return a baccarat table whose third-card peek has run so long, with a past in which things happened."""
    if live is None:
        live = line(58, started_before(NOW, PEEKING, running_for), PEEKING)
    past: list[RoundLine] = []
    at = live.start or NOW
    for place in range(lanes):
        number = 57 - place
        steps = tuple(_varied(play, place * 7 + order) if order > 1 else play for order, play in enumerate(FULL))
        at -= sum(play.took or 0.0 for play in steps) + 9.0
        notes: dict[str, object] = {}
        if place == 3:
            words = say("corrected after the round: banker third {before} → {after}", before="6♠", after="9♠")
            notes = {"corrected": True, "marks": (Mark(at + 90, MarkKind.CORRECTED, words),)}
        elif place == 5:
            words = say("cancelled: {reason}", reason="MISDEAL")
            notes = {"cancelled": True, "marks": (Mark(at + 40, MarkKind.CANCEL, words, bar=4),)}
        elif place == 7:
            notes = {"test": True}
        dealer = "Mei Lin" if place < 6 else "Jo"
        result = say(RESULTS[place % 3], points=8 - place % 3, other=3)
        past.append(line(number, at, steps, result=result, dealer=dealer, **notes))  # type: ignore[arg-type]
    if holes is None:
        holes = ()
        if len(past) > 2:
            start = (past[2].end or NOW) - 4
            holes = (Hole(start, start + 12, say("The broker was restarted."), recovered=True),)
    if changes is None:
        changes = ()
        if len(past) > 9:
            changes = (
                Change((past[5].start or NOW) - 4, ChangeKind.DEALER, "Mei Lin"),
                Change((past[9].start or NOW) - 5, ChangeKind.SHOE, past[0].shoe_code),
            )
    made = Timeline(
        "STUDIO-BA-LLBC07DEMO", "T107", GAME, "BACCARAT_PEEK", live, (live, *past), holes, changes, None, NOW, True, NOW
    )
    return made._replace(**changed)
