"""The columns of the list of pots: what each shows, how it is said aloud, and how rows are put in its order."""

from decimal import Decimal

from thrillmon.floor.amounts import Money
from thrillmon.floor.jackpot_queries import Doubt, PotSeen, plain_brand
from thrillmon.floor.pots import Draw, PotNow, Standing
from thrillmon.models.cells import Tone
from thrillmon.models.jackpots_amounts import amount_text, currency_text, growth_text, money_text, short_amount
from thrillmon.models.jackpots_cells import LineCell, LineColumn, View
from thrillmon.models.jackpots_curve import CurveLine
from thrillmon.models.jackpots_signs import Loudness, Sign, loudness, sign_of_pot
from thrillmon.models.jackpots_words import (
    brands_text,
    doubt_text,
    draw_text,
    jackpot_text,
    sources_text,
    time_text,
    what_text,
)
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import age_text, tr

POT_COLUMNS: tuple[LineColumn, ...] = (
    LineColumn("sign", lambda: "", lambda: tr("What a person has to look at"), 3),
    LineColumn("jackpot", lambda: tr("Jackpot · pot"), lambda: tr("Brand and source below"), 0, sortable=True),
    LineColumn(
        "amount",
        lambda: tr("Amount"),
        lambda: tr("In the pot's own currency; in this order currencies stay apart"),
        13,
        right=True,
        money=True,
        bold=True,
        sortable=True,
    ),
    LineColumn("curve", lambda: tr("Last 30 min"), lambda: tr("Each curve has a scale of its own"), 17),
    LineColumn(
        "growth",
        lambda: tr("Per hour"),
        lambda: tr("What an hour adds at the pace of the last ten minutes, falls left out"),
        10,
        right=True,
        sortable=True,
    ),
    LineColumn("told", lambda: tr("Told"), lambda: tr("Time since the last update"), 8, right=True, sortable=True),
)

SortKey = tuple[str | float | Decimal | int, ...]


def pot_cells(seen: PotSeen, curve: CurveLine, view: View) -> tuple[LineCell, ...]:
    """Return the cells of a pot's row, in the order of POT_COLUMNS."""
    pot = seen.pot
    doubt = doubt_text(seen, view.zone, view.now)
    name = title_text(pot)
    tone = Tone.DIM if doubt else Tone.NORMAL
    return (
        _sign(seen, view),
        _jackpot(seen, view, name, doubt),
        _amount(seen, view, doubt, tone),
        LineCell(curve=curve, spoken=_curve_words(curve, pot)),
        _growth(pot, doubt, tone),
        _told(seen, view, doubt),
    )


def title_text(pot: PotNow) -> str:
    """Call a pot by its jackpot and its own name."""
    return f"{jackpot_text(pot.of.name, pot.of.instance)} · {one_line(pot.key.pot)}"


def sign_words(seen: PotSeen) -> str:
    """Say in words what the sign at the head of a pot's row means; "" without one."""
    if seen.news is not None:
        return what_text(seen.news)
    match sign_of_pot(seen):
        case Sign.REPLACED:
            return tr("replaced")
        case Sign.UNKNOWN:
            return tr("unknown")
        case Sign.GONE:
            return tr("over or closed")
        case Sign.STALE:
            return tr("old")
        case Sign.WITHHELD:
            return tr("last win withheld")
        case Sign.DUE:
            return tr("draw due")
        case _:
            return ""


def _sign(seen: PotSeen, view: View) -> LineCell:
    loud = loudness(seen.news, view.now) if seen.news is not None else Loudness.QUIET
    words = sign_words(seen)
    return LineCell(sign=sign_of_pot(seen), loudness=loud, tip=words, spoken=words)


def _jackpot(seen: PotSeen, view: View, name: str, doubt: str) -> LineCell:
    of = seen.pot.of
    loud = loudness(seen.news, view.now) if seen.news is not None else Loudness.QUIET
    news = what_text(seen.news) if seen.news is not None else ""
    owners = brands_text(of.brands, alone=view.alone), sources_text(of.sources)
    under = " · ".join(filter(None, (news, *owners)))
    brands = ", ".join(one_line(brand) for brand in of.brands) or tr("no brand told")
    tip = "\n".join(
        (
            name,
            tr("Brands: {brands}").format(brands=brands),
            tr("Sources: {sources}").format(sources=sources_text(of.sources)),
            tr("Instance: {instance}").format(instance=one_line(of.instance)),
            *([] if of.name else [tr("ThrillConnect tells its name only with a win.")]),
        )
    )
    tone = Tone.DIM if doubt else Tone.NORMAL
    return LineCell(name, under, tone=tone, loudness=loud, tip=tip, spoken=f"{name}, {under}")


def _amount(seen: PotSeen, view: View, doubt: str, tone: Tone) -> LineCell:
    pot = seen.pot
    under = doubt or draw_text(pot.of)
    if not under and seen.withheld and seen.news is None:
        under = tr("last win withheld")
    since = time_text(pot.confirmed, view.zone, view.now)
    if seen.doubt is Doubt.NONE:
        spoken = tr("{amount}, told {age} ago").format(amount=money_text(pot.value), age=age_text(pot.age))
    else:
        spoken = tr("was {amount}, not confirmed since {time}, {age}").format(
            amount=money_text(pot.value), time=since, age=age_text(pot.age)
        )
    if under and under != doubt:
        spoken = f"{spoken}, {under}"
    return LineCell(
        short_amount(pot.value),
        under,
        currency_text(pot.value.currency),
        tone,
        tip=spoken,
        spoken=spoken,
    )


def _growth(pot: PotNow, doubt: str, tone: Tone) -> LineCell:
    text = growth_text(pot.growth, pot.value.currency)
    if pot.growth is None:
        spoken = tr("growth unknown")
    else:
        spoken = tr("{amount} per hour").format(amount=money_text(Money(pot.growth, pot.value.currency)))
    still = pot.growth is None or not pot.growth
    under = tr("fixed prize") if pot.progressive is False and still else ""
    return LineCell(text, under, tone=Tone.DIM if still else tone, tip=spoken, spoken=f"{spoken} {doubt}".strip())


def _told(seen: PotSeen, view: View, doubt: str) -> LineCell:
    age = age_text(seen.pot.age)
    since = time_text(seen.pot.confirmed, view.zone, view.now)
    spoken = tr("last told {age} ago, at {time}").format(age=age, time=since)
    if doubt:
        spoken = f"{doubt}, {age}"
    tone = Tone.STRONG if doubt else Tone.DIM
    return LineCell(age, tr("old") if doubt else "", tone=tone, tip=spoken, spoken=spoken)


def _curve_words(curve: CurveLine, pot: PotNow) -> str:
    inside = [point for point in curve.points if point.at >= curve.since]
    if len(inside) < 2:
        return tr("no curve yet")
    words = tr("from {first} to {last} in {count} min").format(
        first=amount_text(Money(inside[0].value, pot.value.currency)),
        last=money_text(Money(inside[-1].value, pot.value.currency)),
        count=max(1, round((inside[-1].at - inside[0].at) / 60)),
    )
    return words if not curve.marks else tr("{words}; {count} marks").format(words=words, count=len(curve.marks))


# ---- order


def natural_key(seen: PotSeen, rank: tuple[int, int]) -> SortKey:
    """Return where a pot belongs when nothing else is asked for. rank: of its jackpot and its own.

    What a person has to look at comes first, what is over or replaced last; in between it goes by brand.
    """
    of = seen.pot.of
    over = of.standing in (Standing.REPLACED, Standing.GONE)
    brands = ", ".join(plain_brand(brand).casefold() for brand in of.brands)
    raffle = of.draw is not Draw.NONE
    return int(seen.news is None), int(over), int(not of.brands), brands, int(raffle), *rank


def sort_key(column: str, seen: PotSeen) -> SortKey:
    """Return where a pot belongs in the order of a column."""
    pot = seen.pot
    match column:
        case "jackpot":
            return int(not pot.of.name), pot.of.name.casefold(), pot.key.pot.casefold()
        case "amount":
            return pot.value.currency, pot.value.amount
        case "growth":
            return pot.value.currency, int(pot.growth is not None), pot.growth or Decimal(0)
        case "told":
            return (pot.age,)
        case _:
            return ()
