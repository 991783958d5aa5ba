"""The messages of ThrillConnect in the shapes of its releases."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, get_args

Release = Literal["202405-1", "202410-1", "202501-1", "202509-1", "upcoming"]
RELEASES: tuple[Release, ...] = get_args(Release)

Refusal = Literal["http401", "http403", "close", "error"]
"""In which form a token is refused: HTTP 401 or 403 instead of the stream, a close with 401 in its reason, or an Error
message and a close."""

RATES = {"EUR": 1.0, "SEK": 11.3, "USD": 1.08, "JPY": 168.4}
"""Units of each currency for one euro."""


class TapMessage(NamedTuple):
    """A message to whoever listens for it. player: "" for everybody; text: the whole frame."""

    source: str
    name: str
    operator: str
    brand: str
    player: str
    text: str


class Winner(NamedTuple):
    """Somebody who is paid, and how much, in the jackpot's currency."""

    player: str
    brand: str
    value: float


@dataclass(frozen=True, slots=True)
class Prize:
    """A jackpot instance as messages tell of it; pots: name, whether it is progressive, value."""

    instance: str
    name: str
    currency: str
    brands: tuple[str, ...]
    source: str
    raffle: bool
    starts_ms: int | None
    ends_ms: int | None
    pots: tuple[tuple[str, bool, float], ...]


def _since(release: Release, first: Release) -> bool:
    return RELEASES.index(release) >= RELEASES.index(first)


def wrapped(
    name: str,
    brand_path: str,
    data: object,
    at_ms: int,
    *,
    source: str = "thrillpots",
    player: str = "",
    kind: str = "Event",
) -> TapMessage:
    """Return a message in the envelope. brand_path: as operator:brand."""
    operator, _, brand = brand_path.partition(":")
    text = json.dumps(
        {
            "msg_type": kind,
            "source": source,
            "msg_name": name,
            "operator_id": operator,
            "brand_id": brand,
            "player_id": player or None,
            "data": data,
            "timestamp": at_ms,
        }
    )
    return TapMessage(source, name, operator, brand, player, text)


def jackpot_update(release: Release, prize: Prize, at_ms: int) -> dict[str, Any]:
    """Return the payload of a JackpotUpdate."""
    data: dict[str, Any] = {
        "id": prize.instance,
        "currency": prize.currency,
        "pots": [
            {"id": pot, "is_progressive": progressive, "current_value": value} for pot, progressive, value in prize.pots
        ],
        "allowed_brands": list(prize.brands),
        "allowed_sources": [prize.source],
        "status": "Active",
        "last_updated": at_ms - 200,
    }
    if _since(release, "202501-1"):
        data["jackpot_type"] = "Raffle" if prize.raffle else "Jackpot"
        data["timestamp_start"] = prize.starts_ms
        data["timestamp_end"] = prize.ends_ms
    return data


def win(
    release: Release,
    prize: Prize,
    pot: str,
    winner: Winner,
    at_ms: int,
    *,
    seed: float,
    withheld: bool = False,
    community: Sequence[Winner] = (),
) -> dict[str, Any]:
    """Return the payload of a WinEvent."""
    data: dict[str, Any] = {
        "brand_id": winner.brand,
        "player_id": winner.player,
        "source_id": prize.source,
        "instance_id": prize.instance,
        "jackpot_name": prize.name,
        "jackpot_currency": prize.currency,
        "timestamp": at_ms,
        "win_pot_it" if release == "202410-1" else "win_pot_id": pot,
        "win_withheld": withheld,
        "community_winners": [_payout(one, prize.currency) for one in community] or None,
        "games_in_jackpot": ["bk-fruits", "bk-pharaoh"],
        "seed": seed,
    }
    _add_amount(release, data, prize, winner)
    if _since(release, "202501-1"):
        data["metadata"] = {"round": f"r-{at_ms}"}
    return data


def raffle_win(
    release: Release, prize: Prize, winners: Sequence[Winner], at_ms: int, *, withheld: bool = False
) -> dict[str, Any]:
    """Return the payload of a RaffleWinEvent."""
    data: dict[str, Any] = {
        "brand_id": prize.brands[0],
        "instance_id": prize.instance,
        "jackpot_name": prize.name,
        "jackpot_currency": prize.currency,
        "timestamp": at_ms,
        "win_withheld": withheld,
    }
    if _since(release, "202410-1"):
        data["winners"] = [_payout(one, prize.currency) for one in winners]
        data["currency_multipliers"] = _multipliers(prize.brands[0])
    else:
        data["winners"] = [[one.player, {"currency": prize.currency, "value": one.value}] for one in winners]
    return data


def payout_error(prize: Prize, at_ms: int) -> dict[str, Any]:
    """Return the payload of a CommunityPayoutErrorEvent."""
    failed = [{"player_id": "p-404", "reason": "WALLET_TIMEOUT"}]
    return {
        "instance_id": prize.instance,
        "gameround_id": f"r-{at_ms}",
        "tx_credit_id": f"c-{at_ms}",
        "failed_payouts": failed,
    }


def bonus(currency: str, at_ms: int, *, variable: bool) -> dict[str, Any]:
    """Return the payload of a PlayerBonus message."""
    kind: Mapping[str, object] = (
        {"type": "PlayerVariableFreeSpins", "amount": "20.00", "amount_used": "3.40", "currency": currency}
        if variable
        else {"type": "PlayerFixedFreeSpins", "count": 10, "used": 3, "currency": currency, "value": 0.5}
    )
    return {
        "id": f"b-{at_ms}",
        "bonus_instance_id": f"bi-{at_ms}",
        "promo_id": None,
        "available_for": [{"provider_id": "tt", "game_ids": ["j1"]}],
        "bonus_data": {"Freespins": {"id": "f-1", "name": "Ten on the house", "freespin_type": kind}},
        "state": "Available",
        "timestamp_bonus_awarded": at_ms,
        "timestamp_bonus_expires": at_ms + 86_400_000,
        "timestamp_bonus_consumed": None,
    }


def drop_win(currency: str, at_ms: int) -> dict[str, Any]:
    """Return the payload of a CampaignDropWin."""
    return {
        "reward_id": f"w-{at_ms}",
        "reward_valid_from": at_ms,
        "reward_valid_to": at_ms + 3_600_000,
        "name": "Golden hat",
        "currency": currency,
        "value": "12.50",
    }


def _add_amount(release: Release, data: dict[str, Any], prize: Prize, winner: Winner) -> None:
    """Add what the release sends of an amount: both currencies, or only the rates."""
    if _since(release, "202410-1"):
        data["currency_multipliers"] = _multipliers(winner.brand)
        return
    euros = winner.value / RATES[prize.currency]
    data["win_amounts"] = [{"currency": code, "value": euros * rate} for code, rate in RATES.items()]


def _multipliers(brand: str) -> dict[str, Any]:
    return {"brand_id": brand, "base_currency": "EUR", "multipliers": RATES}


def _payout(winner: Winner, currency: str) -> dict[str, Any]:
    return {
        "player_id": winner.player,
        "brand_id": winner.brand,
        "currency": currency,
        "win_amount": round(winner.value, 2),
    }
