"""Two accounts of a round side by side."""

from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW, baccarat, round_record, step
from thrillmon.floor.comparisons import compare, differences
from thrillmon.wire.recorder.record_pb2 import RoundRecord


def played(banker: tuple[str, ...] = ("SPADE_9", "HEART_K")) -> RoundRecord:
    steps = (step(8, NOW, duration=25), step(9, NOW + 25), step(2, NOW + 40))
    return baccarat(("CLUB_2", "DIAMOND_3"), banker, round_record(*steps, end=NOW + 41))


def words(one: RoundRecord, other: RoundRecord) -> list[tuple[str, str, str]]:
    return [(str(row.what), str(row.one), str(row.other)) for row in differences(one, other)]


def test_equal_accounts_differ_in_nothing_and_still_show_what_they_say() -> None:
    rows = compare(played(), played())

    assert all(row.same for row in rows)
    assert [str(row.what) for row in rows] == [
        "result",
        "Player, First cards",
        "Banker, First cards",
        "start",
        "end",
        "steps",
    ]
    assert str(rows[0].one) == "Banker 9 over 5"


def test_a_changed_card_shows_as_card_and_as_result() -> None:
    found = words(played(), played(("SPADE_2", "HEART_K")))

    assert found == [("result", "Banker 9 over 5", "Player 5 over 2"), ("Banker, First cards", "9♠ K♥", "2♠ K♥")]


def test_a_cancel_shows_with_its_reason() -> None:
    other = played()
    other.cancel, other.cancel_code, other.cancel_message = True, "C1", "misdeal {x}"

    assert ("cancelled", "", "yes: misdeal {x}, C1") in words(played(), other)


def test_a_step_only_one_knows_of_and_one_at_another_time() -> None:
    one, other = played(), played()
    del one.process[2:]
    other.process[1].timestamp.nanos = 500_000_000

    found = words(one, other)

    assert ("steps", "2", "3") in found
    assert ("step 2", "No more bets at :45.000", "No more bets at :45.500") in found
    assert any(what == "step 3" and not mine for what, mine, _ in found)


def test_any_other_field_is_told_by_its_path() -> None:
    other = played()
    other.table_code = "T999"
    other.tags["{odd}"] = "x"

    found = words(played(), other)

    assert ("table_code", "T107", "T999") in found
    assert ("tags[{odd}].value", "", "x") in found


@given(st.binary(max_size=200), st.binary(max_size=200))
def test_no_two_accounts_can_stop_it(one: bytes, other: bytes) -> None:
    records = [played(), played()]
    for record, junk in zip(records, (one, other), strict=True):
        try:
            record.MergeFromString(junk)
        except Exception:  # noqa: S112 - half merged records are welcome
            continue
    for row in compare(*records):
        assert str(row.what)
        assert isinstance(str(row.one) + str(row.other), str)
    assert differences(records[0], records[0]) == ()
