"""How long betting stays open, and how long a step was planned to take."""

import pytest

from tests.making import NOW, round_record, step
from thrillmon.floor.countdowns import Plan, countdown, in_milliseconds, plan_of, planned_seconds
from thrillmon.floor.games import GAMES, game_named
from thrillmon.floor.games.game import Game
from thrillmon.floor.phases import Phase
from thrillmon.floor.table_now import round_phase
from thrillmon.wire.recorder.record_pb2 import BetStep, Step

BACCARAT = game_named("BACCARAT")


@pytest.mark.parametrize(
    ("duration", "seconds"),
    [
        (45, 45.0),
        (1, 1.0),
        (999, 999.0),
        (1_000, 1.0),
        (45_000, 45.0),
        (86_400_000, 86_400.0),
        (86_400_001, None),
        (2**63 - 1, None),
        (0, None),
        (-25, None),
        (-(2**63), None),
        (None, None),
    ],
)
def test_durations_are_seconds_and_from_a_thousand_on_milliseconds(duration: int | None, seconds: float | None) -> None:
    one = step(8, NOW, duration=duration)
    assert planned_seconds(one) == seconds
    assert plan_of(one) == (None if seconds is None else Plan(NOW, seconds))
    assert in_milliseconds(round_record(step(1, NOW), one)) == (duration is not None and duration >= 1_000)


def test_a_plan_ends_after_its_seconds() -> None:
    assert Plan(NOW, 25.0).ends == NOW + 25


@pytest.mark.parametrize("seconds", [0, -5, 10**12, 2**63 - 1])
def test_a_step_without_a_sound_time_has_no_plan(seconds: int) -> None:
    one = Step(code=8, duration=25)
    assert plan_of(one) is None
    one.timestamp.seconds = seconds
    assert plan_of(one) is None
    assert planned_seconds(one) == 25.0


BETTING_STEPS = [
    (game, number) for game in GAMES for number, kind in game.steps.items() if kind.name.endswith("ROUND_BET")
]


@pytest.mark.parametrize(
    ("game", "number"), BETTING_STEPS, ids=[f"{game.name} {game.step(number).name}" for game, number in BETTING_STEPS]
)
def test_every_betting_window_of_every_game_counts_down(game: Game, number: int) -> None:
    record = round_record(step(1, NOW), step(number, NOW + 2, duration=20), game_type=game.name)
    assert countdown(game, record) == Plan(NOW + 2, 20.0)
    record.is_end = True
    assert countdown(game, record) is None


def test_every_game_has_a_betting_window_and_five_have_a_second_one() -> None:
    games = [game.name for game, _ in BETTING_STEPS]
    assert set(games) == {game.name for game in GAMES}
    twice = {name for name in games if games.count(name) > 1}
    assert twice == {"COLORGAME", "DROPBALL", "COLORGAME_JACKPOT", "ONELUCKYNINE", "CARACRUZ"}


@pytest.mark.parametrize("game", GAMES, ids=lambda game: game.name)
def test_no_other_step_of_any_game_does(game: Game) -> None:
    for number, kind in game.steps.items():
        if not kind.name.endswith("ROUND_BET"):
            record = round_record(step(number, NOW, duration=20, bet_step=BetStep.ROUND_BET))
            assert countdown(game, record) is None, kind.name


def test_only_the_last_step_counts() -> None:
    assert countdown(BACCARAT, round_record(step(8, NOW, duration=25), step(9, NOW + 25, duration=25))) is None
    assert countdown(BACCARAT, round_record()) is None
    assert countdown(BACCARAT, round_record(step(8, NOW))) is None


@pytest.mark.parametrize(
    ("bet_step", "phase"),
    [
        (BetStep.ROUND_BET, Phase.BETTING),
        (BetStep.NO_MORE_BET, Phase.CLOSED),
        (2, Phase.CLOSED),
        *((other, Phase.PLAYING) for other in (BetStep.CARD, 0, 77, -1)),
    ],
)
def test_a_game_nobody_knows_yet_is_followed_by_the_bet_step_all_games_share(bet_step: int, phase: Phase) -> None:
    stranger = game_named("BACCARAT9")
    record = round_record(step(61, NOW, duration=20, bet_step=bet_step), game_type="BACCARAT9")
    told, kind, since = round_phase(stranger, record)
    assert (told, since, kind and kind.label) == (phase, NOW, "Step 61")
    assert countdown(stranger, record) == (Plan(NOW, 20.0) if phase is Phase.BETTING else None)
    # The same of a step that a later version gives to a game we know.
    assert round_phase(BACCARAT, record)[0] is phase


@pytest.mark.parametrize(
    ("bet_step", "phase"),
    [(BetStep.ROUND_BET, Phase.BETTING), (BetStep.NO_MORE_BET, Phase.CLOSED), (0, Phase.PLAYING)],
)
def test_a_record_without_steps_is_believed_by_its_own_bet_step(bet_step: int, phase: Phase) -> None:
    record = round_record()
    record.bet_step = bet_step  # type: ignore[assignment]
    assert round_phase(BACCARAT, record) == (phase, None, NOW)
    record.is_end = True
    assert round_phase(BACCARAT, record)[0] is Phase.FINISHED
