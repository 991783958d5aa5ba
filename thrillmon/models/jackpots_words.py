"""What is said of jackpots: happenings, draws, countdowns and since when, in the user's words."""

from datetime import datetime, tzinfo

from thrillmon.floor.descents import WIN_WITHIN
from thrillmon.floor.happenings import Fall, Happened, Happening, Switch
from thrillmon.floor.jackpot_queries import Doubt, PotSeen, plain_brand
from thrillmon.floor.pots import Draw, InstanceNow, Standing
from thrillmon.floor.tap_events import Bonus, BonusChange, DropWin, PayoutError, RaffleWin, ServerError, Win
from thrillmon.models.jackpots_amounts import money_text
from thrillmon.models.jackpots_signs import Sign, sign_of
from thrillmon.models.timeline_words import one_line
from thrillmon.models.words import tr

# Brands told by name in a row; the others are counted.
MOST_BRANDS = 2

# Of an id that stands for a name, what is shown of it.
SHORT_ID = 8

# What is older than this needs its date with it.
_SAME_DAY = 20 * 3600.0


def time_text(at: float, zone: tzinfo, now: float) -> str:
    """Say a time of day, with the date when it is not of these hours."""
    moment = datetime.fromtimestamp(at, zone)
    return moment.strftime("%H:%M:%S" if abs(now - at) < _SAME_DAY else "%Y-%m-%d %H:%M:%S")


def countdown_text(seconds: float) -> str:
    """Say how long it is until something: 4:12, 1:02:33, 3 d 4 h."""
    whole = max(0, int(seconds))
    hours, minutes = whole // 3600, whole // 60 % 60
    if hours >= 48:
        return tr("{days} d {hours} h").format(days=hours // 24, hours=hours % 24)
    return f"{hours}:{minutes:02d}:{whole % 60:02d}" if hours else f"{minutes}:{whole % 60:02d}"


def jackpot_text(name: str, instance: str) -> str:
    """Call a jackpot by its name; until a win has told it, by the beginning of its id."""
    return one_line(name) if name else short_id(instance)


def short_id(instance: str) -> str:
    """Return the beginning of an instance's id."""
    shown = one_line(instance)
    return shown if len(shown) <= SHORT_ID else f"{shown[:SHORT_ID]}…"


def brand_text(brand: str, *, alone: bool) -> str:
    """Say a brand. alone: there is one operator only, who need not be told."""
    return one_line(plain_brand(brand) if alone else brand) or tr("no brand told")


def brands_text(brands: tuple[str, ...], *, alone: bool) -> str:
    """Say the brands of a jackpot in a row."""
    shown = ", ".join(brand_text(brand, alone=alone) for brand in brands[:MOST_BRANDS]) or tr("no brand told")
    left_out = len(brands) - MOST_BRANDS
    return tr("{brands} and {count} more").format(brands=shown, count=left_out) if left_out > 0 else shown


def sources_text(sources: tuple[str, ...]) -> str:
    """Say the sources of a jackpot."""
    return ", ".join(one_line(source) for source in sources) or tr("any source")


def draw_text(of: InstanceNow) -> str:
    """Say where a raffle stands; "" when it is none."""
    match of.draw:
        case Draw.NONE:
            return ""
        case Draw.OPEN_ENDED:
            return tr("draw: no time told")
        case Draw.RUNNING:
            return tr("draw in {time}").format(time=countdown_text(of.countdown or 0.0))
        case Draw.DUE:
            return tr("draw due for {time}").format(time=countdown_text(-(of.countdown or 0.0)))
        case Draw.DRAWN:
            return tr("drawn")


def doubt_text(seen: PotSeen, zone: tzinfo, now: float) -> str:
    """Say since when a pot may not be believed; "" when it may."""
    pot = seen.pot
    since = time_text(pot.confirmed, zone, now)
    if pot.of.standing is Standing.REPLACED:
        return tr("switched at {time} to {successor}").format(time=since, successor=short_id(pot.of.replaced_by))
    if seen.doubt is Doubt.UNKNOWN:
        return tr("unknown since {time}").format(time=since)
    if pot.of.standing is Standing.GONE:
        return tr("not told since {time}: over or closed").format(time=since)
    return tr("not told since {time}").format(time=since) if seen.doubt is Doubt.STALE else ""


def what_text(happening: Happening) -> str:
    """Say what kind of thing happened, in two or three words."""
    text = _what(happening)
    return tr("Taken back: {what}").format(what=text) if happening.withdrawn else text


def _what(happening: Happening) -> str:
    match sign_of(happening):
        case Sign.WITHHELD:
            return tr("WITHHELD DRAW") if happening.what is Happened.RAFFLE else tr("WITHHELD WIN")
        case Sign.COMMUNITY:
            return tr("Community win")
        case Sign.WIN:
            return tr("Win")
        case Sign.RAFFLE:
            return tr("Raffle drawn")
        case Sign.FALL:
            return tr("FELL WITHOUT A WIN")
        case Sign.UNHEARD:
            return tr("Lower than before a silence")
        case Sign.SWITCH:
            return tr("Model switch")
        case Sign.PAYOUT_ERROR:
            return tr("PAYOUT ERROR")
        case Sign.BONUS:
            return _bonus_text(happening.event)
        case Sign.DROP:
            return tr("Campaign reward")
        case _:
            return tr("ThrillConnect complains")


def _bonus_text(event: object) -> str:
    match event.change if isinstance(event, Bonus) else None:
        case BonusChange.ADDED:
            return tr("Freebet given")
        case BonusChange.REMOVED:
            return tr("Freebet taken away")
        case BonusChange.UPDATED:
            return tr("Freebet changed")
        case BonusChange.CONSUMED:
            return tr("Freebet used up")
        case BonusChange.EXPIRED:
            return tr("Freebet expired")
        case None:
            return tr("Freebet")


def details_text(happening: Happening, *, alone: bool) -> str:
    """Say what is known of a happening beside its amount. alone: see brand_text."""
    parts = _details(happening)
    if happening.player:
        parts.append(tr("player {player}").format(player=one_line(happening.player)))
    if happening.brand:
        parts.append(", ".join(brand_text(brand, alone=alone) for brand in happening.brand.split(", ")))
    if happening.source and happening.what in (Happened.WIN, Happened.RAFFLE):
        parts.append(one_line(happening.source))
    if happening.replayed:
        parts.append(tr("told late"))
    return " · ".join(filter(None, parts))


def _details(happening: Happening) -> list[str]:
    match happening.event:
        case Win(community=others):
            return [
                tr("amount not sent") if happening.money is None else "",
                tr("amount read from the fall of the pot") if happening.estimated else "",
                tr("others paid: {count}").format(count=len(others)) if others else "",
            ]
        case RaffleWin(winners=winners):
            return [tr("winners: {count}").format(count=len(winners))]
        case Fall(before, after, unheard):
            fell = tr("from {before} to {after}").format(before=money_text(before), after=money_text(after))
            if unheard:
                return [fell, tr("nothing was heard in between, so a win may have been missed")]
            return [fell, tr("no win came within {seconds} s").format(seconds=round(WIN_WITHIN))]
        case Switch(successor):
            return [
                tr("{former} went quiet and {successor} appeared in its place").format(
                    former=short_id(happening.instance), successor=short_id(successor)
                )
            ]
        case PayoutError(failed=failed, game_round=game_round, credit=credit):
            return [
                tr("payouts of a community win that failed: {count}").format(count=failed),
                tr("game round {code}").format(code=one_line(game_round)) if game_round else "",
                tr("credit {code}").format(code=one_line(credit)) if credit else "",
            ]
        case Bonus(state=state, promo=promo):
            return [one_line(happening.name), one_line(promo), one_line(state)]
        case DropWin():
            return [one_line(happening.name)]
        case ServerError(name=name, text=text):
            return [one_line(name), one_line(text)]
        case _:
            return []
