"""Read the payload of each ThrillConnect message, in the shapes of all releases."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import cast

from thrillmon.floor.amounts import Money, is_currency, read_amount
from thrillmon.floor.tap_events import (
    Bonus,
    BonusChange,
    DropWin,
    InstanceUpdate,
    OptIn,
    Payout,
    PayoutError,
    PotTicker,
    RaffleWin,
    Rates,
    TapEvent,
    TicketReply,
    Tickets,
    Win,
)
from thrillmon.floor.tap_fields import Fields, clean

# Honest instances have a handful.
_MOST_POTS = 100


def _instance_update(fields: Fields) -> InstanceUpdate | None:
    instance = fields.text("id")
    if not instance:
        return None
    pots: dict[str, PotTicker] = {}
    for ticker in fields.objects("pots")[:_MOST_POTS]:
        pot, value = ticker.text("id"), ticker.amount("current_value")
        if pot and value is not None:
            pots[pot] = PotTicker(pot, ticker.flag("is_progressive"), value)
        else:
            fields.odd("pots")
    return InstanceUpdate(
        instance=instance,
        currency=fields.currency("currency"),
        pots=tuple(pots.values()),
        brands=fields.texts("allowed_brands"),
        sources=fields.texts("allowed_sources"),
        status=fields.text("status"),
        kind=fields.text("jackpot_type"),
        updated=fields.moment("last_updated"),
        starts=fields.moment("timestamp_start"),
        ends=fields.moment("timestamp_end"),
    )


def _win(fields: Fields) -> Win | None:
    instance = fields.text("instance_id")
    if not instance:
        return None
    currency = fields.currency("jackpot_currency")
    amounts = _win_amounts(fields)
    single = fields.amount("win_amount")
    if single is not None:
        money = Money(single, currency)
    else:
        money = next((amount for amount in amounts if currency and amount.currency == currency), None)
    return Win(
        instance=instance,
        # A release of the gateway misspelt it.
        pot=fields.text("win_pot_id", "win_pot_it"),
        name=fields.text("jackpot_name"),
        currency=currency,
        brand=fields.text("brand_id"),
        player=fields.text("player_id"),
        source=fields.text("source_id"),
        at=fields.moment("timestamp"),
        money=money,
        amounts=amounts,
        rates=_rates(fields),
        withheld=fields.flag("win_withheld"),
        community=tuple(_payout(record) for record in fields.objects("community_winners")),
        games=fields.texts("games_in_jackpot"),
        seed=fields.amount("seed"),
        seed_deficit=fields.amount("seed_deficit"),
    )


def _win_amounts(fields: Fields) -> tuple[Money, ...]:
    found = (entry.money("value", "currency") for entry in fields.objects("win_amounts"))
    return tuple(money for money in found if money is not None)


def _payout(record: Fields) -> Payout:
    return Payout(record.text("player_id"), record.text("brand_id"), record.money("win_amount", "currency"))


def _rates(fields: Fields) -> Rates | None:
    told = fields.inner("currency_multipliers")
    if told is None:
        return None
    multipliers: dict[str, Decimal] = {}
    table = told.inner("multipliers")
    for code, value in table.values.items() if table is not None else ():
        rate = read_amount(value)
        if rate is not None and is_currency(code):
            multipliers[code] = rate
        else:
            told.odd("multipliers")
    return Rates(told.text("brand_id"), told.currency("base_currency"), multipliers)


def _raffle_win(fields: Fields) -> RaffleWin | None:
    instance = fields.text("instance_id")
    if not instance:
        return None
    return RaffleWin(
        instance=instance,
        name=fields.text("jackpot_name"),
        currency=fields.currency("jackpot_currency"),
        brand=fields.text("brand_id"),
        at=fields.moment("timestamp"),
        winners=tuple(_winners(fields)),
        rates=_rates(fields),
        withheld=fields.flag("win_withheld"),
    )


def _winners(fields: Fields) -> list[Payout]:
    """Read winners as records, or as the pairs of player and amount that 202405-1 has."""
    brand = fields.text("brand_id")
    found: list[Payout] = []
    for value in fields.sequence("winners"):
        record = Fields.of(value, fields.notes)
        if record is not None:
            found.append(_payout(record))
            continue
        pair = cast("list[object]", value) if isinstance(value, list) else []
        if len(pair) == 2 and isinstance(pair[0], str):
            amount = Fields.of(pair[1], fields.notes)
            money = None if amount is None else amount.money("value", "currency")
            found.append(Payout(clean(pair[0]), brand, money))
        else:
            fields.odd("winners")
    return found


def _opt_in(fields: Fields) -> OptIn | None:
    instance = fields.text("instance_id")
    if not instance:
        return None
    return OptIn(
        instance=instance,
        player=fields.text("player_id"),
        external_player=fields.text("ext_player_id"),
        brand=fields.text("player_brand_id"),
        opted_in=fields.flag("opted_in"),
        preferred=fields.amount("preferred_contribution_value"),
        contributions=fields.count("contribution_count"),
        contributed=fields.amount("contribution_value"),
        updated=fields.moment("last_updated"),
    )


def _payout_error(fields: Fields) -> PayoutError | None:
    instance = fields.text("instance_id")
    if not instance:
        return None
    failed = len(fields.sequence("failed_payouts"))
    return PayoutError(instance, fields.text("gameround_id"), fields.text("tx_credit_id"), failed)


def _bonus(change: BonusChange) -> "Callable[[Fields], Bonus | None]":
    def read(fields: Fields) -> Bonus | None:
        bonus, bonus_instance = fields.text("id"), fields.text("bonus_instance_id")
        if not bonus and not bonus_instance:
            return None
        freespins = fields.inner("bonus_data")
        freespins = None if freespins is None else freespins.inner("Freespins")
        spins = freespins if freespins is not None else Fields({}, fields.notes)
        form = spins.inner("freespin_type")
        form = form if form is not None else Fields({}, fields.notes)
        return Bonus(
            change=change,
            bonus=bonus,
            bonus_instance=bonus_instance,
            promo=fields.text("promo_id"),
            name=spins.text("name"),
            state=fields.text("state"),
            form=form.text("type"),
            money=form.money("amount" if form.has("amount") else "value", "currency"),
            spent=form.money("amount_used", "currency"),
            count=form.count("count"),
            used=form.count("used"),
            awarded=fields.moment("timestamp_bonus_awarded"),
            expires=fields.moment("timestamp_bonus_expires"),
            consumed=fields.moment("timestamp_bonus_consumed"),
        )

    return read


def _drop_win(fields: Fields) -> DropWin | None:
    reward = fields.text("reward_id")
    if not reward:
        return None
    return DropWin(
        reward,
        fields.text("name"),
        fields.money("value", "currency"),
        fields.moment("reward_valid_from"),
        fields.moment("reward_valid_to"),
    )


def read_tickets(data: object, fields: Fields) -> TicketReply | None:
    """Read the answer about raffle tickets: one object or a list of them; None when it is neither."""
    entries = fields.objects("data") if isinstance(data, list) else [Fields.of(data, fields.notes)]
    entries = [one for one in entries if one is not None]
    if not entries and data != []:
        return None
    return TicketReply(
        tuple(
            Tickets(
                one.text("instance_id"),
                one.text("player_id"),
                one.text("brand_id"),
                one.count("ticket_count"),
                one.amount("accumulated_cost"),
            )
            for one in entries
        )
    )


READERS: Mapping[str, Callable[[Fields], TapEvent | None]] = {
    "JackpotUpdate": _instance_update,
    "WinEvent": _win,
    "RaffleWinEvent": _raffle_win,
    "OptInEvent": _opt_in,
    "CommunityPayoutErrorEvent": _payout_error,
    "CampaignDropWin": _drop_win,
    **{change.value: _bonus(change) for change in BonusChange},
    # What other pages and the gateway call them.
    "JackpotUpdateEvent": _instance_update,
    "JackpotWinEvent": _win,
    "CommunityPayoutError": _payout_error,
}
"""How the payload of an event is read, by its name; a reader returns None when what makes it that event is missing."""
