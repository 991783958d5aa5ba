"""The parts of a body in the words of its game."""

from hypothesis import given
from hypothesis import strategies as st

from tests.making import NOW, baccarat, round_record, step
from thrillmon.floor.dissection import dissect
from thrillmon.floor.part_words import words_of
from thrillmon.wire.recorder.record_pb2 import RoundRecord, StepActionType


def words(record: RoundRecord) -> dict[str, str]:
    root = dissect(record.SerializeToString(), RoundRecord)
    return {part.path: str(words_of(part, record)) for part in root.walk()}


def test_steps_seats_places_and_cards_have_the_games_names() -> None:
    record = baccarat(("SPADE_8",), ("HEART_K",), round_record(step(8, NOW), step(13, NOW + 20)))
    action = record.process[1].actions.add(type=StepActionType.ADD, target_seat=69)
    action.cards[1].list.add(code="CLUB_4")

    found = words(record)

    assert found["game_type"] == "Baccarat"
    assert found["process[0]"] == found["process[0].code"] != ""
    assert found["seats[68]"] == "Player"
    assert found["seats[69].value.cards[1]"] == "First cards"
    assert found["seats[69].value.cards[1].value.list[0].code"] == "K♥"
    assert found["seats[69].value.cards[1].value.list[0]"] == "K♥"
    assert found["process[1].actions[0].target_seat"] == "Banker"
    assert found["process[1].actions[0].cards[1].value.list[0].code"] == "4♣"
    assert found["round_code"] == ""


@given(st.text(max_size=12), st.text(max_size=12), st.integers(-(2**31), 2**31 - 1))
def test_hostile_texts_and_numbers_are_words_too(game_type: str, code: str, seat: int) -> None:
    record = round_record(step(99, NOW), game_type=game_type)
    record.game_subtype = code
    record.seats[seat].cards[seat].list.add(code=code)
    record.players[seat] = "{x}"

    for text in words(record).values():
        assert isinstance(text, str)
