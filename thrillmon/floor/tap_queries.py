"""What a query can ask about a frame of the tap; the search of the jackpot journal."""

from collections.abc import Iterable

from thrillmon.floor.amounts import Money
from thrillmon.floor.jackpot_queries import plain_brand
from thrillmon.floor.queries import Field, Kind, Language
from thrillmon.floor.tap_events import Bonus, DropWin, InstanceUpdate, OptIn, PayoutError, RaffleWin, Win
from thrillmon.floor.taps import TapNotice, brand_path

_OF_INSTANCE = (Win, RaffleWin, OptIn, PayoutError)


def instance_in(notice: TapNotice) -> str:
    """Return the jackpot a message is about; "" for none."""
    event = notice.event
    return event.instance if isinstance(event, InstanceUpdate | Win | RaffleWin | OptIn | PayoutError) else ""


def money_in(notice: TapNotice) -> list[Money]:
    """Return the amounts of a message: of pots, of what was won."""
    event = notice.event
    match event:
        case InstanceUpdate():
            return [Money(pot.value, event.currency) for pot in event.pots]
        case Win():
            return [event.money] if event.money is not None else list(event.amounts[:1])
        case RaffleWin():
            return [winner.money for winner in event.winners if winner.money is not None]
        case Bonus() | DropWin():
            return [event.money] if event.money is not None else []
        case _:
            return []


def pots_in(notice: TapNotice) -> list[str]:
    """Return the pots a message is about."""
    event = notice.event
    if isinstance(event, InstanceUpdate):
        return [pot.pot for pot in event.pots]
    return [event.pot] if isinstance(event, Win) and event.pot else []


def players_in(notice: TapNotice) -> list[str]:
    """Return the players a message is about."""
    event = notice.event
    found = [notice.player]
    if isinstance(event, Win | OptIn):
        found.append(event.player)
    if isinstance(event, Win):
        found += [payout.player for payout in event.community]
    if isinstance(event, RaffleWin):
        found += [payout.player for payout in event.winners]
    return list(dict.fromkeys(filter(None, found)))


def brands_in(notice: TapNotice) -> list[str]:
    """Return the brands a message is for or about, as operator:brand."""
    event = notice.event
    found = [notice.brand]
    if isinstance(event, InstanceUpdate):
        found += event.brands
    elif isinstance(event, Win | RaffleWin | OptIn):
        found.append(event.brand)
    return list(dict.fromkeys(brand_path(brand, notice.operator) for brand in found if brand))


def jackpot_in(notice: TapNotice) -> str:
    """Return what people call the jackpot; "" when the message does not say."""
    event = notice.event
    return event.name if isinstance(event, Win | RaffleWin) else ""


def _type(notice: TapNotice) -> Iterable[str]:
    """Return the name as it came and without its ending, so that type=win works."""
    return (notice.name, notice.name.removesuffix("Event")) if notice.name else ()


def _both_forms(notice: TapNotice) -> Iterable[str]:
    return [form for brand in brands_in(notice) for form in (brand, plain_brand(brand))]


def _currencies(notice: TapNotice) -> Iterable[str]:
    found = [money.currency for money in money_in(notice)]
    event = notice.event
    if isinstance(event, InstanceUpdate | Win | RaffleWin):
        found.append(event.currency)
    return list(dict.fromkeys(filter(None, found)))


def _sources(notice: TapNotice) -> Iterable[str]:
    event = notice.event
    if isinstance(event, InstanceUpdate):
        return event.sources
    return [event.source] if isinstance(event, Win) and event.source else []


def _words(notice: TapNotice) -> Iterable[str]:
    return [
        *filter(None, (notice.name, notice.source, instance_in(notice), jackpot_in(notice))),
        *pots_in(notice),
        *players_in(notice),
        *brands_in(notice),
    ]


TAP_FRAMES: Language[TapNotice] = Language(
    {
        "type": Field(Kind.CODE, _type),
        "kind": Field(Kind.CODE, lambda notice: notice.kind or None),
        "sender": Field(Kind.CODE, lambda notice: notice.source or None),
        "instance": Field(Kind.CODE, lambda notice: instance_in(notice) or None),
        "jackpot": Field(Kind.NAME, lambda notice: jackpot_in(notice) or None),
        "pot": Field(Kind.CODE, pots_in),
        "brand": Field(Kind.CODE, _both_forms),
        "source": Field(Kind.CODE, _sources),
        "player": Field(Kind.CODE, players_in),
        "currency": Field(Kind.CODE, _currencies),
        "amount": Field(Kind.AMOUNT, lambda notice: [str(money.amount) for money in money_in(notice)]),
        "withheld": Field(
            Kind.FLAG, lambda notice: isinstance(notice.event, Win | RaffleWin) and notice.event.withheld is True
        ),
        "error": Field(Kind.FLAG, lambda notice: notice.error is not None),
        "odd": Field(Kind.FLAG, lambda notice: bool(notice.notes)),
        "after": Field(Kind.AFTER, lambda notice: notice.frame.received),
        "before": Field(Kind.BEFORE, lambda notice: notice.frame.received),
    },
    _words,
)
"""Times are those of hearing, by our clock."""
