"""Every trouble has its effect at its tables, at its time, and nowhere else; and a script must fit its studio."""

from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from tests.studio.play.watching import (
    BACCARAT,
    FINISH,
    HOUR,
    ROULETTE,
    START,
    WHEEL,
    Bare,
    bare,
    both,
    but,
    events,
    gaps,
    of,
    read,
    rounds,
    script,
    seconds,
    watch,
    world,
)
from thrillmon.studio.book import Event
from thrillmon.studio.play.poisons import UNKNOWN_KIND
from thrillmon.studio.scripts import Link, ScriptError, load_script
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShoeRecord

EXAMPLE = Path(__file__).parents[3] / "docs" / "examples" / "one-bad-hour.toml"


# ---- at the tables


def test_a_stalled_step_lasts_so_much_longer() -> None:
    calm, bad = both(300, 'at = 5; kind = "stall"; table = "T101"; for = 60')
    assert but(calm, BACCARAT) == but(bad, BACCARAT)

    def longest(found: list[Event]) -> float:
        steps = [gap for _, record in rounds(of(found, BACCARAT), FINISH) for step, gap in gaps(record)]
        return max(steps)

    assert longest(calm) < 26
    assert 60 < longest(bad) < 60 + 26


def test_a_stall_waits_for_its_step() -> None:
    entry = 'at = 1; kind = "stall"; table = "ROULETTE"; for = 100; step = "NO_MORE_BET"'
    stalled: set[str] = set()
    for _, record in rounds(events(world(script=script(entry)), 400), FINISH):
        for step, gap in gaps(record):
            if step.code == 5 and gap > 100:
                assert record.game_type == "ROULETTE"
                stalled.add(record.table_code)
            else:
                assert gap < 50
    assert stalled == {"T102", "T115"}


def test_a_round_is_voided_at_once() -> None:
    entry = 'at = 2; kind = "cancel"; table = "T103"; code = "BALL"; message = "The ball flew off"'
    played = world(script=script(entry))
    (found,) = [(event, record) for event, record in rounds(events(played, 3), "NOTIFY_ROUND_CANCEL") if record.cancel]
    event, record = found
    assert event.game_code == WHEEL
    assert (record.cancel_code, record.cancel_message) == ("BALL", "The ball flew off")
    assert record.process[-1].cancel
    assert seconds(record.ts_end) == START + 2
    after = [record for _, record in rounds(of(events(played, 120), WHEEL), "NOTIFY_ROUND_START")]
    assert after[0].shift_round == record.shift_round + 1, "the next round comes"


def test_a_round_is_voided_at_a_step() -> None:
    entry = 'at = 0; kind = "cancel"; table = "T103"; step = "SPIN_WHEEL"'
    record = next(record for _, record in rounds(events(world(script=script(entry)), 200), "NOTIFY_ROUND_CANCEL"))
    assert [step.code for step in record.process] == [4, 5, 8, 3]


def test_a_result_is_changed_afterwards() -> None:
    played = world(script=script('at = 20; kind = "correct"; table = "T101"; how = "modify"'))
    before = {record.id: record for record in played.rounds(BACCARAT)}
    for _, record in rounds(played.advance(START + 19.9)):
        before[record.id] = record
    found = played.advance(START + 20)
    ((_, changed),) = rounds(found, "NOTIFY_ROUND_MODIFY_AFTER_ROUND")
    former = before[changed.id]
    assert former.is_end
    assert changed.is_end
    assert changed.seats != former.seats
    assert list(changed.process)[:-1] == list(former.process)
    assert changed.process[-1].code in (24, 25, 26)
    assert played.rounds(BACCARAT)[0 if changed.id == played.rounds(BACCARAT)[0].id else 1] == changed


def test_a_round_is_voided_afterwards() -> None:
    played = world(script=script('at = 3; kind = "correct"; table = "T102"; how = "cancel"; code = "X"'))
    ((event, record),) = rounds(events(played, 4), "NOTIFY_ROUND_CANCEL_AFTER_ROUND")
    assert event.game_code == ROULETTE
    assert record.cancel
    assert record.is_end
    assert record.cancel_code == "X"
    assert record.cancel_message
    assert record.seats


def test_a_result_comes_late_from_the_back_office() -> None:
    entry = 'at = 0; kind = "correct"; table = "T102"; how = "finish"; for = 45'
    found = events(world(script=script(entry)), 300)
    ((late, record),) = rounds(found, "NOTIFY_ROUND_FINISH_AFTER_ROUND")
    same = [(event, one) for event, one in rounds(found) if one.id == record.id]
    last_but_one = same[-2][1]
    assert not last_but_one.is_end
    assert not last_but_one.seats
    assert record.is_end
    assert record.seats[64].cards[66].list[0].code.startswith("ROULETTE_")
    assert FINISH not in {event.kind for event, _ in same}
    assert late.sent is not None
    assert late.sent - seconds(record.process[-1].timestamp) >= 45 - 1


def test_a_dealer_leaves_and_nobody_comes() -> None:
    found = events(world(script=script('at = 10; kind = "dealer_gone"; table = "T101"; for = 100')), 200)
    told = [event for event in of(found, BACCARAT) if "DEALER" in (event.kind or "")]
    assert [(event.kind, event.sent) for event in told] == [
        ("NOTIFY_GAME_DEALER_LOGOUT", START + 10),
        ("NOTIFY_GAME_DEALER_LOGIN", START + 110),
    ]
    gone, back = (read(event) for event in told)
    assert isinstance(gone, GameProvide)
    assert isinstance(back, GameProvide)
    assert 64 not in gone.players
    assert gone.players[65] != back.players[64]
    between = [record for event, record in rounds(of(found, BACCARAT), "NOTIFY_ROUND_START")]
    assert any(64 not in record.players for record in between), "the play goes on without a name"


def test_a_shuffle_takes_too_long() -> None:
    found = events(world(script=script('at = 10; kind = "shoe_overrun"; table = "T101"; for = 200')), 600)
    told = [event for event in of(found, BACCARAT) if "SHOE" in (event.kind or "")]
    assert [event.kind for event in told][:3] == ["NOTIFY_GAME_CHANGING_SHOE", "NOTIFY_SHOE_END", "NOTIFY_SHOE_START"]
    old, new = read(told[1]), read(told[2])
    assert isinstance(old, ShoeRecord)
    assert isinstance(new, ShoeRecord)
    assert 240 <= seconds(new.ts_start) - seconds(old.ts_end) <= 290


def test_a_shuffle_that_goes_on_is_lengthened() -> None:
    first = 'at = 0; kind = "shoe_overrun"; table = "T101"; for = 100'
    second = 'at = 120; kind = "shoe_overrun"; table = "T101"; for = 50'
    found = of(events(world(script=script(first, second)), 600), BACCARAT)
    shuffles = [event for event in found if event.kind in ("NOTIFY_SHOE_END", "NOTIFY_SHOE_START")]
    assert len(shuffles) == 2 or shuffles[0].kind == "NOTIFY_SHOE_END"
    assert shuffles[0].sent is not None
    assert shuffles[1].sent is not None
    assert shuffles[0].sent < START + 120 < shuffles[1].sent
    assert 190 <= shuffles[1].sent - shuffles[0].sent <= 241


@pytest.mark.parametrize(("close", "states"), [("false", [2, 3, 6, 1]), ("true", [4, 5, 1])])
def test_a_table_stops_after_the_round(close: str, states: list[int]) -> None:
    entry = f'at = 10; kind = "maintenance"; table = "T101"; for = 200; close = {close}'
    found = of(events(world(script=script(entry)), 300), BACCARAT)
    changes = [event for event in found if event.kind == "NOTIFY_GAME_PROVIDE_STATE_CHANGE"]
    assert [read(event).state for event in changes] == states  # type: ignore[union-attr]
    assert changes[0].sent == START + 10
    assert changes[2].sent == START + 210
    stopped = [event for event in found if changes[1].sent < event.sent < changes[2].sent]  # type: ignore[operator]
    assert {event.kind for event in stopped} <= {"NOTIFY_ROUND_PLAYBACK", "NOTIFY_GAME_CAPTURE"}
    assert any(event.kind == "NOTIFY_ROUND_START" and event.sent > START + 210 for event in found)  # type: ignore[operator]


def test_a_short_stop_is_withdrawn() -> None:
    entry = 'at = 1; kind = "maintenance"; table = "T103"; for = 0.5'
    found = of(events(world(script=script(entry)), 120), WHEEL)
    changes = [event for event in found if event.kind == "NOTIFY_GAME_PROVIDE_STATE_CHANGE"]
    assert [read(event).state for event in changes] == [2, 6, 1]  # type: ignore[union-attr]


# ---- the script and the studio


@pytest.mark.parametrize(
    ("entry", "complaint"),
    [
        (
            'at = 1; kind = "stall"; table = "T999"; for = 2',
            "“table” is “T999”, which is no table here; name",
        ),
        ('at = 1; kind = "disagree"; table = "POKER"; for = 2', "“table” is “POKER”"),
        ('at = 1; kind = "feed_dead"; link = "amqp"; table = "T1"; for = 2', "“table” is “T1”"),
        (
            'at = 1; kind = "stall"; table = "T101"; for = 2; step = "SPIN_WHEEL"',
            "“step” is “SPIN_WHEEL”, which",
        ),
        ('at = 1; kind = "cancel"; table = "*"; step = "Spin"', "“step” is “Spin”"),
        ('at = 1; kind = "shoe_overrun"; table = "ROULETTE"; for = 2', "nothing is dealt from a shoe"),
    ],
)
def test_a_script_that_does_not_fit_the_studio_is_refused_at_the_start(entry: str, complaint: str) -> None:
    with pytest.raises(ScriptError) as caught:
        world(script=script('at = 1; kind = "clock_skew"; seconds = 1', entry))
    assert str(caught.value).startswith("test.toml: trouble 2 (")
    assert complaint in str(caught.value)


def test_tables_whose_game_has_no_such_step_are_spared() -> None:
    entry = 'at = 0; kind = "cancel"; table = "*"; step = "SPIN_WHEEL"'
    found = [record for _, record in rounds(events(world(script=script(entry)), 200), "NOTIFY_ROUND_CANCEL")]
    assert {record.game_type for record in found} == {"ROULETTE", "LUCKYWHEEL"}
    assert len(found) == 3


def test_troubles_do_not_hang_on_the_speed() -> None:
    entry = 'at = 10; kind = "dealer_gone"; table = "T101"; for = 20'
    found = of(events(world(speed=20.0, script=script(entry)), 60), BACCARAT)
    told = [event.sent for event in found if event.kind == "NOTIFY_GAME_DEALER_LOGOUT"]
    assert START + 10 in told
    back = [event.sent for event in found if event.kind == "NOTIFY_GAME_DEALER_LOGIN"]
    assert START + 30 in back


def test_the_example_lets_everything_happen() -> None:
    played = world(script=load_script(EXAMPLE))
    kinds: Counter[str | None] = Counter()
    links: set[tuple[str, bool, bool]] = set()
    bodies: Counter[Bare] = Counter()
    longest = 0.0
    for second in range(0, 3600, 5):
        for event in played.advance(START + second):
            kinds[event.kind] += 1
            if 2400 < second < 2580:
                bodies.update(bare([event]))
            if event.kind == FINISH and event.game_code == ROULETTE:
                longest = max(longest, *(gap for _, gap in gaps(RoundRecord.FromString(event.body))))
        for link in get_args(Link):
            links.add((link, played.muted(link), played.refused(link)))
    assert kinds["NOTIFY_ROUND_CANCEL"] == 1
    assert kinds["NOTIFY_ROUND_MODIFY_AFTER_ROUND"] == 1
    assert kinds["NOTIFY_ROUND_CANCEL_AFTER_ROUND"] == 2, "at both sic bo tables"
    assert kinds["NOTIFY_ROUND_FINISH_AFTER_ROUND"] == 1
    assert kinds[None] == kinds[UNKNOWN_KIND] == 1
    assert {("amqp", True, False), ("grpc", True, False), ("rest", True, True), ("tap", True, False)} <= links
    assert longest > 120
    assert Counter(bodies.values())[2] > 0.9 * len(bodies)


def test_a_bad_hour_is_as_repeatable_as_a_good_one() -> None:
    one = list(watch(world(script=load_script(EXAMPLE)), HOUR, pace=3600))
    other = list(watch(world(script=load_script(EXAMPLE)), HOUR, pace=7))
    assert one == other
