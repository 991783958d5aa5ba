"""A result of any length in blocks: whatever is loaded in whatever order, each row is the right one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from thrillmon.archive.rows import Key, RoundRow
from thrillmon.models.records_rows import BLOCK, MOST_BLOCKS, ResultRows


def row(at: float, number: int, mark: str = "a") -> RoundRow:
    return RoundRow(
        Key(19_000, at, number), f"{mark}{number}".encode(), f"R{number}", "T1", "G1", "BACCARAT", "", "", "",
        at, None, None, None, "", "", None, 0, number, 0,
    )  # fmt: skip


def archived(count: int) -> list[RoundRow]:
    return [row(1000.0 + (count - place) * 2, count - place) for place in range(count)]


def counted(every: list[RoundRow]) -> ResultRows:
    rows = ResultRows()
    rows.begin(every[:BLOCK])
    rows.grow(len(every), [one.key for one in every[BLOCK - 1 :: BLOCK]])
    rows.settle(len(every))
    return rows


def load(rows: ResultRows, every: list[RoundRow], seen: range) -> int:
    loads = 0
    while (wanted := rows.missing(seen)) is not None:
        block, after = wanted
        start = 0 if after is None else next(place for place, one in enumerate(every) if one.key == after) + 1
        assert start == block * BLOCK
        rows.take(block, every[start : start + BLOCK])
        loads += 1
    return loads


@settings(max_examples=60)
@given(
    st.integers(0, 650),
    st.lists(st.integers(0, 1400), max_size=30, unique=True),
    st.lists(st.integers(0, 700), max_size=8),
)
def test_each_row_is_the_one_that_stands_there(count: int, odd: list[int], looks: list[int]) -> None:
    every = archived(count)
    rows = counted(every)
    # Odd seconds stand between those of the archive, and beyond its last.
    extras = [row(1000.0 + second * 2 - 399, -1 - second, "p") for second in odd]
    for extra in extras:
        rows.insert(extra)
    wanted = sorted([*every, *extras], key=lambda one: one.key, reverse=True)
    assert len(rows) == len(wanted)
    for look in looks:
        seen = range(min(look, max(0, len(rows) - 1)), min(look + 20, len(rows)))
        load(rows, every, seen)
        assert [rows.row(place) for place in seen] == wanted[seen.start : seen.stop]
    assert not rows.outdated
    for place in range(len(wanted)):
        assert rows.row(place) in (None, wanted[place])


@given(st.integers(0, 420), st.lists(st.integers(0, 900), max_size=6, unique=True))
def test_extras_are_said_to_come_where_they_then_stand(count: int, odd: list[int]) -> None:
    every = archived(count)
    rows = counted(every)
    load(rows, every, range(count))
    for second in odd:
        extra = row(1000.0 + second * 2 - 1, -1 - second, "p")
        place = rows.place_for(extra)
        rows.insert(extra)
        assert rows.row(place) == extra
        assert rows.place_of(extra.id) == place


def test_only_so_much_is_held() -> None:
    every = archived((MOST_BLOCKS + 40) * BLOCK)
    rows = counted(every)
    for start in range(0, len(every), BLOCK):
        load(rows, every, range(start, start + 10))
    held = sum(rows.row(place) is not None for place in range(len(every)))
    assert held <= MOST_BLOCKS * BLOCK
    assert rows.row(0) == every[0], "the newest are kept"


def test_a_round_written_down_between_first_page_and_counting_is_not_missed() -> None:
    every = archived(250)
    rows = ResultRows()
    rows.begin([one for place, one in enumerate(every[: BLOCK + 1]) if place != 30])
    rows.grow(250, [one.key for one in every[BLOCK - 1 :: BLOCK]])
    rows.settle(250)
    load(rows, every, range(250))
    assert [rows.row(place) for place in range(250)] == every
    assert not rows.outdated


def test_an_archive_that_has_changed_since_is_told_of() -> None:
    every = archived(350)
    rows = counted(every)
    changed = [*every[:150], row(every[150].key.at + 1, 999), *every[150:]]
    rows.take(1, changed[100:200])
    assert rows.outdated
    gone = counted(every)
    gone.take(2, every[200:290])
    assert gone.outdated
