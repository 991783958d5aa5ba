"""What was before the start: where a table stood in its shift and shoe when its remembered past begins."""

from random import Random

from thrillmon.studio.play.catalogue import Place
from thrillmon.studio.play.codes import round_code, shoe_code
from thrillmon.studio.play.cues import cues, typical_ms
from thrillmon.studio.play.house import House
from thrillmon.studio.play.lives import PAUSE, RELIEF_EVERY, SHIFT_SECONDS, Life
from thrillmon.studio.play.spans import Shift, ShoeUse
from thrillmon.studio.play.tables import Table

_DAY_MS = 86_400_000
# The first table changes its shift so many seconds after the start, so that a short visit sees one.
_FIRST_SHIFT_CHANGE = 60.0
_SHUFFLE = 60.0
# How far a shoe is used up, as parts of the whole.
_USED = (0.05, 0.9)
_PAST_SHOES = 2
_SAMPLED_DEALS = 12
# Before this shift, every so many-th game was played at another table: game codes move between tables.
_MOVED_ONE_IN = 5


def settle(place: Place, house: House, *, tables: int, history_rounds: int, kept_rounds: int) -> Life:
    """Return a table in the middle of its life, with about so many rounds to be played before the start."""
    rng = Random(f"past {house.seed} {place.number}")
    played_cues = cues(place.game.flow, place, house)
    round_ms = typical_ms(played_cues, house) + house.milliseconds(PAUSE)
    begin_ms = house.start_ms - history_rounds * round_ms - rng.randrange(round_ms)
    shift_ms = house.milliseconds(SHIFT_SECONDS)
    spread_ms = max(0, shift_ms - (house.start_ms - begin_ms) - house.milliseconds(2 * _FIRST_SHIFT_CHANGE))
    due_ms = house.start_ms + house.milliseconds(_FIRST_SHIFT_CHANGE) + spread_ms * place.number // tables
    while due_ms - shift_ms > begin_ms:  # a past of more than one shift
        due_ms -= shift_ms
    opened_ms = due_ms - shift_ms

    former = _shift(place, house, opened_ms - shift_ms, shift_ms)
    if place.number % _MOVED_ONE_IN == _MOVED_ONE_IN - 1:
        former.table_code = f"T{901 + place.number}"
    former.round_codes += [round_code(former.code, number + 1) for number in range(shift_ms // round_ms)]
    former.end(opened_ms)
    shift = _shift(place, house, opened_ms, shift_ms)
    shift.round_codes += [round_code(shift.code, number + 1) for number in range((begin_ms - opened_ms) // round_ms)]

    table = Table(place, house, shift, kept_rounds)
    if place.game.decks:
        _shoes(rng, table, former, begin_ms, round_ms)
    elif place.row.shoe_named:
        _named_shoes(table, former)
    table.shift = former
    table.keep_shift()
    table.shift = shift
    table.keep_shift()
    for seat in table.seating.seats:
        table.log_in(seat)
        table.log_out(seat)
        table.log_in(seat)
    table.call_pit_boss()
    life = Life(table, due_ms, begin_ms + house.milliseconds(rng.uniform(0.0, RELIEF_EVERY[1])))
    life.begin(begin_ms)
    return life


def _shift(place: Place, house: House, opened_ms: int, shift_ms: int) -> Shift:
    number = 1 + opened_ms % _DAY_MS // shift_ms
    return Shift(place, house.mint, number, opened_ms, opened_ms)


def _shoes(rng: Random, table: Table, former: Shift, begin_ms: int, round_ms: int) -> None:
    """Put a used shoe on the table, and keep the shoes before it."""
    house, place, shift = table.house, table.place, table.shift
    game = place.game
    shoe = game.shoe(rng)
    trial = game.shoe(rng)
    for _ in range(_SAMPLED_DEALS):
        game.deal(rng, trial.draw)
    cards_a_round = trial.dealt / _SAMPLED_DEALS
    rounds_a_shoe = int(shoe.cut / cards_a_round)
    played = min(len(shift.round_codes), int(rounds_a_shoe * rng.uniform(*_USED)))
    shoe.skip(int(played * cards_a_round))
    number = 1 + -(-(len(shift.round_codes) - played) // rounds_a_shoe)
    former_count = max(1, len(former.round_codes) // rounds_a_shoe)
    former.shoe_codes += [shoe_code(former.code, count + 1) for count in range(former_count)]
    shift.shoe_codes += [shoe_code(shift.code, count + 1) for count in range(number)]

    shuffle_ms = house.milliseconds(_SHUFFLE)
    started_ms = begin_ms - played * round_ms
    for back in range(_PAST_SHOES, 0, -1):
        past = game.shoe(rng)
        past.skip(past.cut)
        of_shift, of_number = (shift, number - back) if number > back else (former, former_count + number - back)
        ended_ms = started_ms - shuffle_ms - (back - 1) * (rounds_a_shoe * round_ms + shuffle_ms)
        past_started_ms = ended_ms - rounds_a_shoe * round_ms
        use = ShoeUse(place, house.mint, of_shift, max(1, of_number), past_started_ms, past_started_ms, past)
        use.rounds = use.cut_round = rounds_a_shoe
        use.end(ended_ms)
        table.keep_shoe(use)
    table.shoe = ShoeUse(place, house.mint, shift, number, started_ms, started_ms, shoe)
    table.shoe.rounds = played
    table.keep_shoe(table.shoe)


def _named_shoes(table: Table, former: Shift) -> None:
    """Keep the shoes that stand for a shift in games that have none."""
    shift = table.shift
    for span in (former, shift):
        use = ShoeUse(table.place, table.house.mint, span, 1, span.started_ms, span.started_ms, None)
        use.rounds = len(span.round_codes)
        span.shoe_codes.append(use.code)
        if span is former:
            use.end(shift.started_ms)
        else:
            table.shoe = use
        table.keep_shoe(use)
