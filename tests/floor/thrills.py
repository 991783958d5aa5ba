"""Messages of ThrillConnect for tests, with plausible values for what a test does not care about."""

import json
from typing import Any

from thrillmon.floor.taps import TapFrame

SENT = 1_748_779_200.0
INSTANCE = "7c0f2a4e-13b5-4d0a-9a55-5f0e6b1d2c33"
OPERATOR, BRAND = "acme-group", "lucky-bay"


def envelope(
    name: str,
    data: object,
    *,
    kind: str = "Event",
    source: str = "thrillpots",
    player: str | None = None,
    at: float = SENT * 1000,
) -> dict[str, object]:
    """Return a message as ThrillConnect wraps it."""
    return {
        "msg_type": kind,
        "source": source,
        "msg_name": name,
        "operator_id": OPERATOR,
        "brand_id": BRAND,
        "player_id": player,
        "data": data,
        "timestamp": at,
    }


def update(pots: dict[str, float], instance: str = INSTANCE, **data: Any) -> dict[str, Any]:
    """Return the payload of a JackpotUpdate with these pots."""
    return {
        "id": instance,
        "currency": "EUR",
        "pots": [{"id": pot, "is_progressive": True, "current_value": value} for pot, value in pots.items()],
        "allowed_brands": [f"{OPERATOR}:{BRAND}"],
        "allowed_sources": [],
        "status": "Active",
        "last_updated": (SENT - 0.2) * 1000,
        "jackpot_type": "Jackpot",
        "timestamp_start": None,
        "timestamp_end": None,
        **data,
    }


def win(**data: object) -> dict[str, object]:
    """Return the payload of a WinEvent; without an amount, as releases since 202410-1 send it."""
    return {
        "brand_id": "acme-group:lucky-bay",
        "player_id": "p-0815",
        "source_id": "slots-all",
        "instance_id": INSTANCE,
        "jackpot_name": "Bay Riches",
        "jackpot_currency": "EUR",
        "timestamp": 1748779201000,
        "win_pot_id": "minor",
        "win_withheld": False,
        "community_winners": None,
        "games_in_jackpot": ["bk-fruits"],
        "seed": 10.0,
        **data,
    }


def frame(message: object, received: float = SENT) -> TapFrame:
    """Return a message as the tap hands it over."""
    return TapFrame(json.dumps(message).encode(), received)
