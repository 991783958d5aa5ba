"""Roads as a person reads them."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.panes.timelines import timeline
from thrillmon.clock import FakeClock
from thrillmon.floor.beads import Side
from thrillmon.floor.card_codes import ROULETTE, faces_of
from thrillmon.floor.games import game_named
from thrillmon.floor.roads import Cell, Fall, Hit, RoadKind, Roads
from thrillmon.models.timeline_roads import cell_words, heading_words, roads_spoken
from thrillmon.panes.roads import RoadsView, has_roads
from thrillmon.panes.theme import load
from thrillmon.panes.timeline import TimelinePane

GAME_CODE = timeline().game_code
LETTERS = {Side.FIRST: "P", Side.SECOND: "B", Side.TIE: "T"}


def duel(sides: str, **changed: object) -> Roads:
    """Return the roads of results like "PBT"; the big road is laid as the beads are."""
    kinds = {"P": Side.FIRST, "B": Side.SECOND, "T": Side.TIE}
    cells = tuple(
        Cell(place // 6, place % 6, kinds[side], side, "8", round_code=f"R{place}") for place, side in enumerate(sides)
    )
    values: dict[str, object] = {
        "first_label": "Player",
        "second_label": "Banker",
        "first": sides.count("P"),
        "second": sides.count("B"),
        "ties": sides.count("T"),
        "beads": cells,
        "big_road": tuple(cell for cell in cells if cell.kind is not Side.TIE),
    }
    values.update(changed)
    shoe = "SHOELLBC07080023111400010003"
    game = game_named("BACCARAT")
    return Roads(GAME_CODE, game, RoadKind.DUEL, shoe, len(sides), True, 0, **values)  # type: ignore[arg-type]


def numbers() -> Roads:
    fallen = ("32", "0", "15", "32")
    history = tuple(Fall(text, faces_of(f"ROULETTE_{text}", ROULETTE), f"R{text}") for text in fallen)
    hits = tuple(Hit(str(n), None, fallen.count(str(n)), 0 if n == 32 else None) for n in range(37))
    return Roads(GAME_CODE, game_named("ROULETTE"), RoadKind.NUMBERS, "", 4, False, 0, history=history, hits=hits)


def picture(qtbot: QtBot, roads: Roads, theme: str = "dark") -> tuple[RoadsView, QImage]:
    view = RoadsView(load(theme))  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(230, 300)
    view.show_roads(roads)
    return view, view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def bytes_of(image: QImage) -> bytes:
    return bytes(image.constBits())


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_sides_and_ties_are_told_apart_without_colour(qtbot: QtBot, theme: str) -> None:
    cells = []
    for side in "PBT":
        _, image = picture(qtbot, duel(side, beads=duel(side).beads, big_road=()), theme)
        cells.append(bytes_of(image.copy(10, 50, 19, 19)))
    assert len(set(cells)) == 3


def test_strokes_and_pairs_are_seen(qtbot: QtBot) -> None:
    plain = duel("PP")
    tied = duel("PP", big_road=(plain.big_road[0], Cell(0, 1, Side.FIRST, "P", "8", ties=2)))
    paired = duel("PP", beads=(plain.beads[0], Cell(0, 1, Side.FIRST, "P", "8", first_pair=True)))
    assert len({bytes_of(picture(qtbot, roads)[1]) for roads in (plain, tied, paired)}) == 3


def test_a_long_shoe_shows_its_newest_columns(qtbot: QtBot) -> None:
    view, _ = picture(qtbot, duel("PB" * 60))
    told = [words for _, words in view._told]
    assert any("R119" in words for words in told)
    assert not any(words.endswith("R0") for words in told)


def test_a_place_tells_its_round(qtbot: QtBot) -> None:
    view, _ = picture(qtbot, duel("PBT"))
    place = next(rect for rect, words in view._told if "R1" in words)
    assert view.tip_at(place.center().toPoint()) == "Banker 8, R1"
    assert view.tip_at(QPoint(229, 299)) == ""
    cell = Cell(0, 0, Side.FIRST, "P", "9", 2, first_pair=True, natural=True)
    assert cell_words(cell, duel("P")) == "Player 9, ties on it: 2, natural, Player pair"


def test_what_was_not_heard_of_the_shoe_is_said() -> None:
    roads = duel("PB")
    assert heading_words(roads) == "Shoe 3 · 2 rounds"
    late = Roads(GAME_CODE, roads.game, RoadKind.DUEL, roads.shoe_code, 2, False, 3)
    assert heading_words(late) == "Shoe 3 · 2 rounds · its beginning was not heard"
    gaps = Roads(GAME_CODE, roads.game, RoadKind.DUEL, roads.shoe_code, 2, True, 3)
    assert heading_words(gaps) == "Shoe 3 · 2 rounds · 3 not heard"


def test_screen_readers_hear_counts_and_the_newest_results() -> None:
    words = roads_spoken(duel("PPBT"))
    assert words == "Shoe 3 · 4 rounds. Player 2   Banker 1   Tie 1. newest first: T, B, P, P"
    assert roads_spoken(numbers()).endswith("newest first: 32, 15, 0, 32")


def test_numbers_are_shown_with_their_counts(qtbot: QtBot) -> None:
    view, _ = picture(qtbot, numbers())
    told = [words for _, words in view._told]
    assert told[:4] == ["32", "15", "0", "32"]
    assert "32: 2 times, last 0 rounds ago" in told


def test_roads_stand_beside_their_own_table_only(qtbot: QtBot) -> None:
    pane = TimelinePane(load("dark"), FakeClock(timeline().server))
    qtbot.addWidget(pane)
    pane.resize(900, 400)
    pane.show()
    pane.show_timeline(timeline())
    assert not pane.roads.isVisible()
    pane.show_roads(duel("PB"))
    assert pane.roads.isVisible()
    pane.heading.toggle_roads()
    assert not pane.roads.isVisible()
    pane.heading.toggle_roads()
    pane.show_timeline(timeline()._replace(game_code="OTHER"))
    assert not pane.roads.isVisible()


def test_games_without_roads_have_none() -> None:
    none = Roads(GAME_CODE, game_named("SAKLA"), RoadKind.NONE, "", 0, False, 0)
    assert not has_roads(none)
    assert not has_roads(None)
    assert has_roads(numbers())
