"""What a brand's pots are worth: per currency, without what nobody confirms."""

import pytest
from pytestqt.qtbot import QtBot

from tests.jackpot_room import OTHER, JackpotRoom
from thrillmon.models.jackpots_frames import MOST_BYTES
from thrillmon.models.jackpots_totals import TotalModel
from thrillmon.models.jackpots_wanted import Wanted


class Desk(JackpotRoom):
    def __init__(self) -> None:
        super().__init__()
        self.totals = TotalModel(self.model)
        self.watch(self.totals)

    def rows(self) -> list[list[str]]:
        self.flush()
        self.totals.refresh()
        return [
            [str(self.totals.index(row, column).data()) for column in range(5)] for row in range(self.totals.rowCount())
        ]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_a_row_per_brand_and_currency_and_never_a_sum_across(desk: Desk) -> None:
    desk.update(minor=0.1, mega=0.2)
    desk.update(OTHER, {"currency": "SEK", "allowed_brands": ["acme-group:lucky-bay", "acme-group:reef"]}, minor=500.0)
    desk.update("r", {"jackpot_type": "Raffle"}, prize=250.0)
    assert desk.rows() == [
        ["lucky-bay", "0.30 EUR", "250.00 EUR", "—", "3"],
        ["lucky-bay", "500.00 SEK", "—", "—", "1"],
        ["reef", "500.00 SEK", "—", "—", "1"],
    ]
    desk.model.show(Wanted(brand="acme-group:reef"))
    assert desk.rows() == [["reef", "500.00 SEK", "—", "—", "1"]]


def test_what_is_old_is_summed_apart_and_without_the_link_all_is_hatched(desk: Desk) -> None:
    desk.update(minor=10.0)
    desk.update(OTHER, minor=1.0)
    desk.wait(40, OTHER, minor=1.0)
    assert desk.rows() == [["lucky-bay", "1.00 EUR", "—", "10.00 EUR", "1 + 1"]]
    assert not desk.totals.doubtful(0)
    desk.lose()
    desk.rows()
    assert desk.totals.doubtful(0)


def test_the_last_frames_are_kept_as_they_came_and_not_without_bounds(desk: Desk) -> None:
    desk.update(minor=481.3199999999994)
    desk.win(metadata={"long": "x" * 40_000})
    frames = {frame.name: frame for frame in desk.model.frames.of(OTHER)}
    assert frames == {}
    newest = {
        frame.name: frame for frame in desk.model.frames.of(desk.model.rows[0].instance if desk.model.rows else "")
    }
    assert newest == {}
    desk.flush()
    newest = {frame.name: frame for frame in desk.model.frames.of(desk.model.rows[0].instance)}
    assert "481.3199999999994" in newest["JackpotUpdate"].text()
    assert newest["WinEvent"].size > 40_000
    assert len(newest["WinEvent"].body) == MOST_BYTES
