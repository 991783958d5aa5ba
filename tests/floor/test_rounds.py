"""The merge rule: whatever order statements come in, the same round comes out."""

from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW, baccarat, round_record, step
from thrillmon.floor.rounds import Heard, Round, Source
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType as Kind
from thrillmon.wire.recorder.record_pb2 import RoundRecord


def heard(record: RoundRecord, kind: int = 0, at: float = NOW, source: Source = Source.PUSH) -> Heard:
    return Heard(record, kind, source, at)


def merged(*statements: Heard) -> Round:
    first, *others = statements
    made = Round(first)
    for other in others:
        made.hear(other)
    return made


BET = round_record(step(8, NOW, duration=25))
CLOSED = round_record(step(8, NOW, duration=25), step(9, NOW + 25, duration=25))
FINISHED = round_record(step(8, NOW, duration=25), step(9, NOW + 25), step(23, NOW + 40), end=NOW + 41)
PLAYER_WINS = baccarat(("SPADE_9", "CLUB_K"), ("HEART_2", "CLUB_5"), round_record(*FINISHED.process, end=NOW + 41))
BANKER_WINS = baccarat(("SPADE_9", "CLUB_K"), ("HEART_2", "CLUB_7"), round_record(*FINISHED.process, end=NOW + 41))


def test_the_longer_process_wins_over_a_late_shorter_one() -> None:
    assert merged(heard(CLOSED, at=NOW + 25), heard(BET, at=NOW + 30)).record is CLOSED


def test_finish_wins_although_running_snapshots_recorded_the_round_start_as_a_step() -> None:
    running = round_record(step(1, NOW), *FINISHED.process)
    assert merged(heard(FINISHED, at=NOW + 41), heard(running, at=NOW + 50)).record is FINISHED


def test_a_correction_wins_over_everything_said_before_and_after() -> None:
    corrected = heard(BANKER_WINS, Kind.NOTIFY_ROUND_MODIFY_AFTER_ROUND, NOW + 100)
    known = merged(heard(PLAYER_WINS, Kind.NOTIFY_ROUND_FINISH), corrected, heard(PLAYER_WINS, 0, NOW + 200))
    assert known.record is BANKER_WINS
    assert known.base is not None
    assert known.base.record is PLAYER_WINS
    assert known.corrections == (corrected,)


def test_a_round_is_not_frozen_at_finish() -> None:
    bonus = round_record(*FINISHED.process, step(9, NOW + 60), end=NOW + 70)
    assert merged(heard(FINISHED), heard(bonus)).record is bonus


def test_a_cancel_wins_over_the_same_steps_without_it() -> None:
    cancelled = round_record(*CLOSED.process, cancel=True)
    assert merged(heard(cancelled, Kind.NOTIFY_ROUND_CANCEL), heard(CLOSED, at=NOW + 90)).record is cancelled


def test_a_playback_link_is_kept_when_the_round_is_corrected() -> None:
    replay = round_record(*PLAYER_WINS.process, end=NOW + 41)
    replay.medias["replay"] = "https://replay.example.test/1"
    known = merged(
        heard(PLAYER_WINS, Kind.NOTIFY_ROUND_FINISH),
        heard(replay, Kind.NOTIFY_ROUND_PLAYBACK, NOW + 55),
        heard(BANKER_WINS, Kind.NOTIFY_ROUND_MODIFY_AFTER_ROUND, NOW + 100),
    )
    assert known.medias() == {"replay": "https://replay.example.test/1"}


def test_a_poll_that_repeats_what_is_known_changes_nothing() -> None:
    known = merged(heard(FINISHED))
    same = RoundRecord.FromString(FINISHED.SerializeToString())
    assert not known.hear(heard(same, 0, NOW + 2, Source.GRPC))


KINDS = st.sampled_from([0, *range(13, 23)])
STEPS = st.lists(
    st.builds(step, st.integers(0, 40), st.floats(NOW, NOW + 100), duration=st.none() | st.integers(0, 2000)),
    max_size=5,
)


@st.composite
def statements(draw: st.DrawFn) -> Heard:
    record = round_record(*draw(STEPS), end=draw(st.none() | st.floats(NOW, NOW + 200)))
    if draw(st.booleans()):
        record.cancel = draw(st.booleans())
    for seat in draw(st.lists(st.sampled_from([50, 64, 68, 69]), max_size=2)):
        record.seats[seat].cards[1].list.add(code=draw(st.sampled_from(["SPADE_2", "HEART_K", ""])))
    return Heard(record, draw(KINDS), draw(st.sampled_from(Source)), draw(st.sampled_from([NOW, NOW + 1, NOW + 2])))


def belief(known: Round) -> tuple[object, ...]:
    def said(statement: Heard | None) -> object:
        return statement and (statement.record.SerializeToString(deterministic=True), statement.kind, statement.at)

    return said(known.best), said(known.base), said(known.playback), tuple(map(said, known.corrections))


@given(st.lists(statements(), min_size=1, max_size=7), st.randoms())
def test_merging_is_independent_of_order_and_idempotent(said: list[Heard], random: st.DataObject) -> None:
    once = merged(*said)
    shuffled = [*said, *said[:3]]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert belief(merged(*shuffled)) == belief(once)
