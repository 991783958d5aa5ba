"""Roads as a pit boss reads them, against sequences laid by hand."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import GAME_CODE, NOW, baccarat, delivery, round_record, shoe, step
from thrillmon.clock import FakeClock
from thrillmon.floor.beads import Bead, Side
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.games import GAMES
from thrillmon.floor.hall import Floor
from thrillmon.floor.roads import ROWS, Cell, RoadKind, Roads, bead_plate, big_road, letters_of
from thrillmon.wire.recorder.record_pb2 import RoundRecord

LETTERS = letters_of("Player", "Banker")
SIDES = {"P": Side.FIRST, "B": Side.SECOND, "T": Side.TIE}


def beads(results: str) -> list[Bead]:
    return [
        Bead((NOW + number, b""), f"R{number}", "S", number + 1, "BACCARAT", True, SIDES[letter])
        for number, letter in enumerate(results)
    ]


def drawn(cells: tuple[Cell, ...]) -> list[str]:
    """Return the rows of a road as text; a tie is an apostrophe behind the entry."""
    rows = [[" "] * (1 + max((cell.column for cell in cells), default=0)) for _ in range(ROWS)]
    for cell in cells:
        rows[cell.row][cell.column] = cell.label + "'" * cell.ties
    return [" ".join(row).rstrip() for row in rows]


def road(results: str) -> list[str]:
    return drawn(big_road(beads(results), LETTERS))


def test_a_streak_goes_down_and_another_winner_begins_the_next_column() -> None:
    assert road("BBPBPP") == ["B P B P", "B     P", "", "", "", ""]


def test_ties_are_strokes_on_the_entry_before_them() -> None:
    assert road("BTBTTP") == ["B' P", "B''", "", "", "", ""]


def test_leading_ties_lie_on_the_first_entry_to_come() -> None:
    assert road("TT") == ["T''", "", "", "", "", ""]
    assert road("TTPTB") == ["P''' B", "", "", "", "", ""]


def test_a_streak_that_finds_the_bottom_turns_to_the_right() -> None:
    assert road("B" * 8) == ["B", "B", "B", "B", "B", "B B B"]


def test_a_streak_turns_before_the_tail_of_another() -> None:
    assert road("B" * 8 + "P" * 7) == ["B P", "B P", "B P", "B P", "B P P P", "B B B"]


def test_once_turned_a_tail_goes_on_to_the_right() -> None:
    # The second streak turns above the first one's tail, runs past its end, and stays in its row.
    assert road("B" * 7 + "P" * 9) == ["B P", "B P", "B P", "B P", "B P P P P P", "B B"]


def test_a_tail_in_the_first_row_pushes_the_next_streak_out() -> None:
    results = "".join(letter * 9 for letter in "BPBPBP") + "BBB" + "P"
    rows = road(results)
    assert rows[0] == " ".join("BPBPB" + "P" * 9 + "BP")
    assert len([letter for row in rows for letter in row if letter != " "]) == len(results)


def test_the_bead_plate_fills_columns_of_six_with_ties_in_their_own_place() -> None:
    cells = bead_plate(beads("BPTBBBPB"), LETTERS)
    assert drawn(cells) == ["B P", "P B", "T", "B", "B", "B"]


def test_the_letters_of_a_duel_are_all_different() -> None:
    assert set(letters_of("Dragon", "Tiger").values()) == {"D", "T", "="}
    assert set(LETTERS.values()) == {"P", "B", "T"}


@given(st.text("PBT", max_size=120))
def test_every_result_has_one_place_within_the_rows(results: str) -> None:
    cells = big_road(beads(results), LETTERS)
    places = [(cell.column, cell.row) for cell in cells]
    assert len(set(places)) == len(places)
    assert all(0 <= row < ROWS and column >= 0 for column, row in places)
    wins = [cell for cell in cells if cell.kind is not Side.TIE]
    assert len(wins) == len(results.replace("T", ""))
    assert sum(cell.ties for cell in cells) == results.count("T")
    assert "".join(cell.label for cell in wins) == results.replace("T", "")
    assert len(bead_plate(beads(results), LETTERS)) == len(results)
    for one, other in pairwise(cells):
        moved = other.column - one.column, other.row - one.row
        assert moved in ((0, 1), (1, 0)) if one.kind is other.kind else other.row == 0


# ---- from rounds

HANDS = {
    "P": (("SPADE_2", "CLUB_7"), ("HEART_2", "CLUB_5")),
    "B": (("SPADE_2", "CLUB_5"), ("HEART_2", "CLUB_6")),
    "T": (("SPADE_2", "CLUB_5"), ("HEART_2", "CLUB_5")),
}


def played(number: int, letter: str, *, shoe_round: int = 0, shoe_code: str = "", at: float = 0.0) -> RoundRecord:
    began = NOW + 60 * number + at
    record = round_record(step(8, began), step(23, began + 40), number=number, started=began, end=began + 41)
    record.shoe_round = shoe_round or number
    record.shoe_code = shoe_code or record.shoe_code
    return baccarat(*HANDS[letter], record)


def hear(floor: Floor, *records: RoundRecord, kind: str = "NOTIFY_ROUND_FINISH") -> None:
    floor.deliver([delivery(kind, record, received=NOW) for record in records])


@pytest.fixture
def floor() -> Floor:
    return Floor(FakeClock(NOW))


def text(roads: Roads) -> str:
    return "".join(cell.label for cell in roads.beads)


def test_a_correction_after_the_fact_rebuilds_the_road(floor: Floor) -> None:
    hear(floor, *(played(number, letter) for number, letter in enumerate("BBPBT", 1)))
    assert drawn(floor.roads(GAME_CODE).big_road)[:2] == ["B P B'", "B"]
    hear(floor, played(3, "B"), kind="NOTIFY_ROUND_MODIFY_AFTER_ROUND")
    assert drawn(floor.roads(GAME_CODE).big_road)[:4] == ["B", "B", "B", "B'"]
    void = played(2, "B")
    void.cancel = True
    hear(floor, void, kind="NOTIFY_ROUND_CANCEL_AFTER_ROUND")
    roads = floor.roads(GAME_CODE)
    assert (text(roads), roads.rounds, roads.first, roads.second, roads.ties) == ("BBBT", 4, 0, 3, 1)
    # A voided round was heard all the same.
    assert (roads.from_start, roads.missing) == (True, 0)


def test_the_whole_shoe_stands_although_its_first_rounds_are_not_kept(floor: Floor) -> None:
    results = "".join(random.Random(7).choices("PBT", (9, 9, 2), k=100))
    for number, letter in enumerate(results, 1):
        hear(floor, played(number, letter))
    assert len(floor.tables[GAME_CODE].rounds) == 64
    roads = floor.roads(GAME_CODE)
    assert (text(roads), roads.from_start, roads.missing) == (results, True, 0)
    # One of those that are kept in short only is corrected.
    hear(floor, played(5, "P" if results[4] != "P" else "B"), kind="NOTIFY_ROUND_MODIFY_AFTER_ROUND")
    assert text(floor.roads(GAME_CODE))[4] != results[4]
    # What was said of it before the correction changes nothing when it is heard late.
    hear(floor, played(5, results[4], at=0.001))
    assert text(floor.roads(GAME_CODE))[4] != results[4]


def test_a_shoe_heard_from_its_middle_says_so(floor: Floor) -> None:
    hear(floor, played(1, "B", shoe_round=11), played(2, "P", shoe_round=12), played(3, "P", shoe_round=14))
    roads = floor.roads(GAME_CODE)
    assert (roads.from_start, roads.missing, roads.rounds) == (False, 11, 3)


def test_a_new_shoe_begins_a_new_road(floor: Floor) -> None:
    hear(floor, played(1, "B"), played(2, "P"))
    new = shoe(number=4, started=NOW + 200)
    floor.deliver([delivery("NOTIFY_SHOE_START", new)])
    empty = floor.roads(GAME_CODE)
    assert (empty.shoe_code, empty.beads, empty.big_road) == (new.shoe_code, (), ())
    hear(floor, played(5, "T", shoe_round=1, shoe_code=new.shoe_code))
    assert text(floor.roads(GAME_CODE)) == "T"


def test_rehearsals_and_open_rounds_leave_nothing(floor: Floor) -> None:
    rehearsal, still_open = played(1, "B"), played(2, "P")
    rehearsal.test = True
    still_open.is_end = False
    hear(floor, rehearsal, still_open, played(3, "B"))
    assert text(floor.roads(GAME_CODE)) == "B"


def test_pairs_and_naturals_are_told(floor: Floor) -> None:
    record = played(1, "P")
    record.seats[68].cards[1].list[0].code = "SPADE_4"
    record.seats[68].cards[1].list[1].code = "CLUB_4"
    hear(floor, record)
    (cell,) = floor.roads(GAME_CODE).beads
    assert (cell.label, cell.score, cell.first_pair, cell.second_pair, cell.natural) == ("P", "8", True, False, True)


@given(st.permutations(range(1, 9)), st.text("PBT", min_size=8, max_size=8))
def test_the_order_of_hearing_makes_no_difference(order: list[int], results: str) -> None:
    floor = Floor(FakeClock(NOW))
    hear(floor, *(played(number, results[number - 1]) for number in order))
    assert text(floor.roads(GAME_CODE)) == results


def thrown(number: int, code: str, game_type: str, *, resource: int = 66) -> Delivery:
    began = NOW + 60 * number
    record = round_record(
        step(4, began), step(8, began + 30), number=number, started=began, end=began + 31, game_type=game_type
    )
    record.seats[64].cards[resource].list.add(code=code)
    return delivery("NOTIFY_ROUND_FINISH", record)


def test_a_wheel_has_a_history_and_every_number_is_counted(floor: Floor) -> None:
    numbers = ("17", "0", "17", "36")
    floor.deliver(thrown(place, f"ROULETTE_{number}", "ROULETTE") for place, number in enumerate(numbers))
    roads = floor.roads(GAME_CODE)
    assert (roads.kind, [fall.label for fall in roads.history]) == (RoadKind.NUMBERS, [*numbers])
    hits = {hit.label: (hit.count, hit.ago) for hit in roads.hits}
    assert list(hits) == [str(number) for number in range(37)]
    assert (hits["17"], hits["36"], hits["0"], hits["5"]) == ((2, 1), (1, 0), (1, 2), (0, None))
    assert all(hit.face is not None for hit in roads.hits)


def test_dice_are_counted_by_their_total_and_colours_each_for_itself(floor: Floor) -> None:
    floor.deliver([thrown(1, "DICE_1-DICE_2-DICE_5", "SICBO"), thrown(2, "DICE_6-DICE_6-DICE_5", "SICBO")])
    roads = floor.roads(GAME_CODE)
    assert [fall.label for fall in roads.history] == ["8", "17"]
    assert {hit.label: hit.count for hit in roads.hits if hit.count} == {"8": 1, "17": 1}
    assert len(roads.hits) == 16
    colours = Floor(FakeClock(NOW))
    colours.deliver([thrown(1, "Color_1-Color_1-Color_5", "COLORGAME", resource=1)])
    assert {hit.label: hit.count for hit in colours.roads(GAME_CODE).hits} == {"yellow": 2, "red": 1}


@pytest.mark.parametrize("game", GAMES, ids=lambda game: game.name)
def test_every_game_has_its_kind_of_road(floor: Floor, game) -> None:
    floor.deliver([thrown(1, "1", game.name)])
    roads = floor.roads(GAME_CODE)
    duels = {"BACCARAT", "BACCARAT2", "BACCARAT3", "ONELUCKYNINE", "THEBIGBATTLE", "THREECARDS"}
    kind = RoadKind.DUEL if game.name in duels else RoadKind.NUMBERS
    assert roads.kind is (RoadKind.NONE if game.name in ("BULLFIGHT", "SAKLA") else kind)
    assert (roads.game, roads.beads, roads.big_road) == (game, (), ())


def test_a_game_nobody_knows_has_no_road(floor: Floor) -> None:
    floor.deliver([thrown(1, "1", "BACCARAT9")])
    assert floor.roads(GAME_CODE).kind is RoadKind.NONE
