"""The rounds a table keeps: whatever is heard in whatever order, they are in order and the pace is theirs."""

from hypothesis import example, given
from hypothesis import strategies as st

from tests.floor.tempos import tempo_of
from tests.making import NOW, round_record, step
from thrillmon.floor import kept_rounds
from thrillmon.floor.kept_rounds import KEEP_ROUNDS, KeptRounds
from thrillmon.floor.rounds import Heard, Round, Source


def made(second: int, number: int, ended: bool) -> Round:
    began = NOW + second
    record = round_record(
        step(8, began), number=number, started=began, end=began + 20 if ended else None
    )  # fmt: skip
    return Round(Heard(record, 0, Source.PUSH, began))


STEPS = st.tuples(st.integers(0, 400), st.integers(1, 90), st.booleans(), st.sampled_from(["add", "move", "overtake"]))


@given(st.lists(STEPS, max_size=30), st.integers(3, 8))
@example([(number * 10, number, True, "add") for number in range(1, 12)], 5)
@example([(300, 1, True, "add"), (310, 2, True, "add"), (0, 0, True, "overtake"), (100, 3, True, "add")], 5)
def test_the_pace_is_that_of_the_rounds_however_they_came(steps: list[tuple[int, int, bool, str]], keep: int) -> None:
    rounds = KeptRounds()
    kept_rounds.KEEP_ROUNDS = keep
    try:
        for second, number, ended, what in steps:
            known = made(second, number, ended)
            kept = rounds.by_id.get(known.record.id)
            if what == "overtake":
                rounds.overtake(NOW + second) if rounds.by_id else None
            elif kept is None:
                rounds.add(known)
            elif what == "move":
                # It is told anew, with another number in its shift.
                moved = made(second, number, ended)
                moved.record.shift_round += 1
                kept.hear(Heard(moved.record, 0, Source.PUSH, NOW + second + 60))
                rounds.move()
                rounds.note_end(kept, moved=True)
            assert rounds.tempo() == tempo_of(rounds.beats())
            assert len(rounds.by_id) <= keep
            assert list(rounds.beats()) == sorted(rounds.beats())
            if rounds.by_id:
                assert rounds.oldest_first()[-1] is rounds.newest
            ended_ones = [one for one in rounds.oldest_first() if one.record.is_end]
            assert rounds.finished is (ended_ones[-1] if ended_ones else None)
    finally:
        kept_rounds.KEEP_ROUNDS = KEEP_ROUNDS
