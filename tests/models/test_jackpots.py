"""The list of pots as Qt reads it."""

from collections.abc import Callable
from datetime import UTC
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.floor.thrills import INSTANCE, SENT
from tests.jackpot_room import MINOR, OTHER, JackpotRoom
from thrillmon.floor.jackpot_queries import POTS, Doubt
from thrillmon.models.cells import Tone
from thrillmon.models.jackpots import AT_ONCE
from thrillmon.models.jackpots_signs import Loudness, Sign
from thrillmon.models.jackpots_wanted import Wanted

SEK = {"currency": "SEK", "allowed_brands": ["acme-group:reef"], "allowed_sources": ["slots-2"]}


@pytest.fixture
def room(qtbot: QtBot) -> JackpotRoom:
    return JackpotRoom()


def spoken(room: JackpotRoom, column: int, row: int = 0) -> str:
    return room.model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_pot_shows_its_amount_with_its_own_currency_and_nothing_is_read_before_a_flush(room: JackpotRoom) -> None:
    room.update(minor=23.41, mega=48132.905)
    assert room.model.rowCount() == 0
    room.flush()

    assert room.pots() == ["minor", "mega"]
    assert room.texts("amount") == ["23.41", "48,132.90"]
    assert room.model.index(1, 2).data() == "48,132.90 EUR"
    assert room.texts("jackpot")[0] == "7c0f2a4e… · minor", "before a win nobody has told its name"
    assert room.cell("jackpot").under == "lucky-bay · any source"
    assert spoken(room, 2) == "23.41 EUR, told 0 s ago"


def test_a_win_tells_the_name(room: JackpotRoom) -> None:
    room.update(minor=23.41)
    room.flush()
    room.win()
    room.flush()
    assert room.texts("jackpot") == ["Bay Riches · minor"]


def test_silence_makes_a_pot_old_in_looks_and_in_words(room: JackpotRoom) -> None:
    room.update(minor=23.41)
    room.flush()
    assert not room.model.doubtful(0)
    room.wait(40)
    room.flush()

    assert room.model.doubtful(0)
    cell = room.cell("amount")
    assert cell.under == "not told since 12:00:00"
    assert cell.tone is Tone.DIM
    assert room.cell("told").text == "40 s"
    assert room.cell("sign").sign is Sign.STALE
    assert spoken(room, 2) == "was 23.41 EUR, not confirmed since 12:00:00, 40 s"


def test_when_the_link_dies_nothing_is_confirmed_and_soon_all_is_unknown(room: JackpotRoom) -> None:
    room.update(minor=23.41)
    room.flush()
    room.lose()
    room.flush()
    assert room.model.doubtful(0), "at once: nobody confirms it any more"
    room.wait(40)
    room.flush()

    seen = room.model.seen(MINOR)
    assert seen is not None
    assert seen.doubt is Doubt.UNKNOWN
    assert room.cell("amount").under == "unknown since 12:00:00"
    room.jackpots.link.up(room.clock.now())
    room.update(minor=23.5)
    room.flush()
    assert not room.model.doubtful(0)


def test_a_withheld_win_and_a_payout_error_stand_out_by_sign_and_word_and_come_first(room: JackpotRoom) -> None:
    room.update(OTHER, minor=1.0)
    room.update(minor=23.41)
    room.flush()
    room.win(win_withheld=True)
    room.flush()

    assert room.model.rows[0] == MINOR
    assert (room.cell("sign").sign, room.cell("sign").loudness) == (Sign.WITHHELD, Loudness.HIGH)
    assert room.cell("jackpot").under.startswith("WITHHELD WIN · ")
    assert spoken(room, 0) == "WITHHELD WIN"
    room.say("CommunityPayoutErrorEvent", {"instance_id": OTHER, "failed_payouts": [{}, {}], "credit_id": "c-1"})
    room.flush()
    signs = {room.model.rows[row]: room.cell("sign", row).sign for row in range(2)}
    assert Sign.WITHHELD in signs.values()
    assert Sign.PAYOUT_ERROR in signs.values()


def test_what_is_no_longer_news_is_grey_and_still_said(room: JackpotRoom) -> None:
    room.update(minor=23.41)
    room.win(win_withheld=True)
    room.wait(1000, minor=23.41)
    room.flush()
    assert (room.cell("sign").sign, room.cell("sign").loudness) == (Sign.WITHHELD, Loudness.QUIET)
    assert room.cell("amount").under == "last win withheld"


def test_a_raffle_counts_down_and_its_draw_is_due(room: JackpotRoom) -> None:
    room.update(data={"jackpot_type": "Raffle", "timestamp_end": (SENT + 252) * 1000}, prize=500.0)
    room.flush()
    assert room.cell("amount").under == "draw in 4:12"
    room.wait(260)
    room.update(INSTANCE, {"jackpot_type": "Raffle", "timestamp_end": (SENT + 252) * 1000}, prize=500.0)
    room.flush()
    assert room.cell("amount").under == "draw due for 0:08"
    assert room.cell("sign").sign is Sign.DUE


def test_brand_source_and_query_narrow_the_list(room: JackpotRoom) -> None:
    room.update(minor=23.41, mega=9000.5)
    room.update(OTHER, SEK, minor=5.0)
    room.flush()
    model = room.model
    assert model.brands == ("acme-group:lucky-bay", "acme-group:reef")
    assert model.sources == ("", "slots-2")
    assert model.summary() == "3 pots"

    model.show(Wanted(brand="acme-group:reef"))
    assert room.model.rows == [(OTHER, "minor")]
    model.show(Wanted(source=""))
    assert room.pots() == ["minor", "mega"]
    model.show(Wanted(query=POTS.parse("amount>9000.49", UTC, SENT)))
    assert room.pots() == ["mega"]
    room.update(minor=9001.0, mega=9000.5)
    room.flush()
    assert room.pots() == ["minor", "mega"], "what comes to pass the query appears"
    assert model.summary().startswith("2 of 3 pots")


def test_currencies_stay_apart_in_the_order_of_amounts(room: JackpotRoom) -> None:
    room.update(minor=3.0, mega=9000.5)
    room.update(OTHER, SEK, minor=500.0)
    room.flush()
    room.model.show(Wanted(order="amount", descending=True))
    assert [room.cell("amount", row).unit for row in range(3)] == ["SEK", "EUR", "EUR"]
    assert room.texts("amount") == ["500.00", "9,000.50", "3.00"]


def test_nothing_moves_while_somebody_is_pointing_at_the_rows(room: JackpotRoom) -> None:
    room.update(minor=1.0)
    room.flush()
    room.model.held = True
    room.update(OTHER, SEK, minor=2.0)
    room.win(instance_id=OTHER, win_withheld=True)
    room.flush()
    assert room.model.rowCount() == 1
    room.model.held = False
    room.flush()
    assert room.model.rowCount() == 2


def test_exactly_the_changed_cells_are_announced(room: JackpotRoom, qtbot: QtBot) -> None:
    room.update(minor=1.0)
    room.update(OTHER, SEK, minor=2.0)
    room.flush()
    for row in range(2):
        room.cell("amount", row)
    changed: list[tuple[int, int, int]] = []
    room.model.dataChanged.connect(lambda one, two: changed.append((one.row(), one.column(), two.column())))
    room.flush()
    assert changed == []
    room.update(OTHER, SEK, minor=2.5)
    room.flush()
    assert changed
    assert {row for row, _, _ in changed} == {room.model.place_of((OTHER, "minor"))}  # type: ignore[arg-type]


def test_a_model_switch_is_told_in_words_on_both_sides(room: JackpotRoom) -> None:
    room.wait(20, minor=100.0)
    room.wait(40, OTHER, minor=80.0)
    room.flush()
    old = room.model.place_of(MINOR)
    assert old == 1, "what is over comes last"
    assert room.cell("amount", old).under.startswith("switched at 12:00:20 to d41e0000")
    assert room.cell("sign", old).sign is Sign.REPLACED


def test_hostile_names_are_one_line_of_plain_text(room: JackpotRoom) -> None:
    evil = "<img src=x>\n\u202egnp.exe" + "A" * 5000
    room.update(evil[:200], {"currency": "EUR", "allowed_brands": [evil], "allowed_sources": [evil]}, **{evil: 1e17})
    room.flush()
    for column in range(room.model.columnCount()):
        text = room.model.index(0, column).data()
        assert "\n" not in text
        assert "\u202e" not in text
        assert len(room.cell("jackpot").text) < 500
        tip = room.model.index(0, column).data(Qt.ItemDataRole.ToolTipRole)
        assert "<img" not in tip
    assert room.texts("amount") == ["≈ 1.00×10¹⁷"]


def test_more_pots_than_one_flush_can_read_have_their_turn(room: JackpotRoom) -> None:
    for number in range(AT_ONCE + 20):
        room.update(f"i-{number}", minor=float(number))
    room.flush()
    assert room.model.rowCount() == AT_ONCE + 20


def test_zones_change_the_times_that_are_said(room: JackpotRoom) -> None:
    room.update(minor=1.0)
    room.wait(40)
    room.flush()
    room.model.show_zone(ZoneInfo("Asia/Taipei"))
    assert room.cell("amount").under == "not told since 20:00:00"


ACTS: list[Callable[[JackpotRoom, int], object]] = [
    lambda room, seed: room.update(f"i-{seed % 4}", minor=float(seed), mega=seed * 3.7),
    lambda room, seed: room.win(instance_id=f"i-{seed % 4}", win_withheld=seed % 3 == 0),
    lambda room, seed: room.wait(2 + 40 * (seed % 2)),
    lambda room, seed: room.lose(),
    lambda room, seed: room.jackpots.link.up(room.clock.now()),
    lambda room, seed: setattr(room.model, "held", seed % 2 == 0),
    lambda room, seed: room.model.show(Wanted(query=POTS.parse("amount>5", UTC, SENT) if seed % 2 else None)),
    lambda room, seed: room.model.show(Wanted(order=["", "amount", "told", "growth", "jackpot"][seed % 5])),
    lambda room, seed: room.clock.advance(90_000 if seed == 7 else 1),
    lambda room, seed: room.flush(),
]


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 20)), max_size=25))
def test_whatever_happens_the_model_keeps_qts_rules(
    qtbot: QtBot, acts: list[tuple[Callable[[JackpotRoom, int], object], int]]
) -> None:
    room = JackpotRoom()
    for act, seed in acts:
        act(room, seed)
        for row in range(room.model.rowCount()):
            room.cell("amount", row)
    room.model.held = False
    room.jackpots.tick()
    room.model.absorb(room.jackpots.drain())
    room.flush()
    room.model.show(Wanted())
    assert set(room.model.rows) == set(room.jackpots.pots())
