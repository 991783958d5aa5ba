"""What happened, as Qt reads it: words for everything, the newest first, and nothing moves under a hand."""

import pytest
from pytestqt.qtbot import QtBot

from tests.floor.thrills import INSTANCE
from tests.jackpot_room import MINOR, OTHER, JackpotRoom
from thrillmon.floor.happenings import Happened, Happening
from thrillmon.floor.pots import PotKey
from thrillmon.models.jackpots_book import Book
from thrillmon.models.jackpots_happenings import HappeningModel, is_trouble, is_win
from thrillmon.models.jackpots_signs import Loudness, Sign


class Desk(JackpotRoom):
    def __init__(self) -> None:
        super().__init__()
        self.log = HappeningModel(self.model)
        self.watch(self.log)

    def told(self) -> list[str]:
        return [self.log.line_cell(row, 2).text for row in range(self.log.rowCount())]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_a_win_is_told_with_what_it_was_and_to_whom(desk: Desk) -> None:
    desk.update(minor=23.41)
    desk.win(win_amount=23.41, community_winners=[{"player_id": "p-1", "win_amount": 1, "currency": "EUR"}])
    desk.flush()

    assert desk.told() == ["Community win · Bay Riches · minor"]
    assert desk.log.line_cell(0, 2).under == "others paid: 1 · player p-0815 · lucky-bay · slots-all"
    assert desk.log.index(0, 3).data() == "23.41 EUR"


def test_an_amount_that_was_not_sent_is_said_to_be_estimated_or_missing(desk: Desk) -> None:
    desk.update(minor=23.41)
    desk.win()
    desk.flush()
    assert desk.log.line_cell(0, 3).text == "not sent"
    desk.clock.advance(2)
    desk.update(minor=10.0)
    desk.flush()
    cell = desk.log.line_cell(0, 3)
    assert (cell.text, cell.under) == ("23.41", "estimated")


def test_a_fall_nobody_explains_is_told_and_taken_back(desk: Desk) -> None:
    desk.update(minor=23.41)
    desk.wait(2, minor=10.0)
    desk.wait(14)
    desk.flush()
    assert desk.told() == ["FELL WITHOUT A WIN · 7c0f2a4e… · minor"]
    assert desk.log.line_cell(0, 2).under == "from 23.41 EUR to 10.00 EUR · no win came within 10 s"
    assert desk.log.line_cell(0, 0).loudness is Loudness.MEDIUM
    desk.win()
    desk.flush()
    assert "Taken back: FELL WITHOUT A WIN · Bay Riches · minor" in desk.told()
    assert desk.log.doubtful(1)
    assert desk.log.line_cell(1, 0).loudness is Loudness.QUIET


def test_a_model_switch_is_told_in_words_in_both_logs(desk: Desk) -> None:
    desk.wait(20, minor=100.0)
    desk.wait(40, OTHER, minor=80.0)
    desk.flush()
    assert desk.log.line_cell(0, 2).under.startswith("7c0f2a4e… went quiet and d41e0000… appeared in its place")
    for key in (MINOR, PotKey(OTHER, "minor")):
        desk.log.show_pot(key)
        assert desk.log.line_cell(0, 0).sign is Sign.SWITCH


def test_the_newest_comes_first_and_waits_while_somebody_reads(desk: Desk) -> None:
    desk.update(minor=1.0)
    desk.win(player_id="p-1")
    desk.flush()
    desk.log.held = True
    desk.clock.advance(1)
    desk.win(player_id="p-2", win_withheld=True)
    desk.flush()
    assert desk.log.rowCount() == 1
    desk.log.held = False
    desk.flush()
    assert desk.told() == ["WITHHELD WIN · Bay Riches · minor", "Win · Bay Riches · minor"]


def test_wins_and_troubles_can_be_listed_alone(desk: Desk) -> None:
    desk.update(minor=1.0)
    desk.win()
    desk.say("CommunityPayoutErrorEvent", {"instance_id": INSTANCE, "failed_payouts": [{}], "credit_id": "c"})
    desk.say("Denied", {"message": "<b>no</b>"}, kind="Error")
    desk.flush()
    desk.log.show(is_win)
    assert desk.told() == ["Win · Bay Riches · minor"]
    desk.log.show(is_trouble)
    assert desk.told() == ["ThrillConnect complains", "PAYOUT ERROR · Bay Riches"]


def test_news_grows_quiet_by_itself(desk: Desk) -> None:
    desk.update(minor=1.0)
    desk.win(win_withheld=True)
    desk.flush()
    desk.log.line_cell(0, 0)
    changed: list[int] = []
    desk.log.dataChanged.connect(lambda one, two: changed.append(one.row()))
    desk.wait(902)
    desk.flush()
    assert changed == [0]
    assert desk.log.line_cell(0, 0).loudness is Loudness.QUIET


def test_the_book_is_bounded_and_forgets_the_oldest() -> None:
    book = Book(most=10)
    for number in range(1, 31):
        book.absorb([Happening(number, Happened.WIN, float(number), instance=f"i-{number % 3}", pot="minor")])
    assert [one.number for one in book.newest_first()] == list(range(30, 20, -1))
    assert [one.number for one in book.of(PotKey("i-0", "minor"))] == [30, 27, 24, 21]
    assert book.get(1) is None
