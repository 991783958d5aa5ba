"""What frames of ThrillConnect say, in the shapes of every release, and that nothing makes the decoder stumble."""

import json
from decimal import Decimal
from typing import Any

import pytest

from tests.floor.thrills import INSTANCE, SENT, envelope, frame, update, win
from thrillmon.floor.amounts import Money, read_amount
from thrillmon.floor.tap_events import (
    Bonus,
    BonusChange,
    DropWin,
    InstanceUpdate,
    OptIn,
    Payout,
    PayoutError,
    RaffleWin,
    ServerError,
    TicketReply,
    Win,
)
from thrillmon.floor.taps import LARGEST_FRAME, TapFrame, brand_path, decode

EUR = "EUR"


def read(name: str, data: object, **how: Any) -> Any:
    notice = decode(frame(envelope(name, data, **how)))
    assert notice.error is None, str(notice.error)
    return notice.event


def test_an_update_tells_every_pot_to_the_last_digit() -> None:
    found = read("JackpotUpdate", update({"minor": 23.41, "mega": 481.3199999999994}))
    assert isinstance(found, InstanceUpdate)
    assert (found.instance, found.currency, found.kind) == (INSTANCE, EUR, "Jackpot")
    assert [(pot.pot, pot.value) for pot in found.pots] == [
        ("minor", Decimal("23.41")),
        ("mega", Decimal("481.3199999999994")),
    ]
    assert found.brands == ("acme-group:lucky-bay",)


def test_an_update_of_the_first_release_has_no_kind_and_no_times() -> None:
    data = update({"minor": 5})
    for key in ("jackpot_type", "timestamp_start", "timestamp_end"):
        del data[key]
    found = read("JackpotUpdate", data)
    assert (found.kind, found.starts, found.ends) == ("", None, None)


@pytest.mark.parametrize("unit", [1, 1000])
def test_times_come_in_seconds_or_milliseconds(unit: int) -> None:
    notice = decode(frame(envelope("JackpotUpdate", update({}, timestamp_end=1748822400 * unit), at=1748779200 * unit)))
    assert notice.sent == 1748779200
    assert isinstance(notice.event, InstanceUpdate)
    assert notice.event.ends == 1748822400


@pytest.mark.parametrize(
    ("data", "money"),
    [
        ({"win_amount": 23.41}, Money(Decimal("23.41"), EUR)),
        (
            {"win_amounts": [{"currency": "SEK", "value": 264}, {"currency": EUR, "value": 23.41}]},
            Money(Decimal("23.41"), EUR),
        ),
        ({"win_amounts": [{"currency": "SEK", "value": 264}]}, None),
        ({"win_amount": "23.41"}, Money(Decimal("23.41"), EUR)),
        (
            {"currency_multipliers": {"brand_id": "b", "base_currency": EUR, "multipliers": {"EUR": 1.0, "SEK": 11.3}}},
            None,
        ),
        ({}, None),
    ],
)
def test_a_win_has_its_amount_in_every_shape(data: dict[str, object], money: Money | None) -> None:
    found = read("WinEvent", win(**data))
    assert isinstance(found, Win)
    assert found.money == money
    if "currency_multipliers" in data:
        assert found.rates is not None
        assert found.rates.multipliers["SEK"] == Decimal("11.3")


def test_a_misspelt_pot_is_known_by_both_names() -> None:
    data = win(win_pot_it="major")
    del data["win_pot_id"]
    assert read("WinEvent", data).pot == "major"
    assert read("JackpotWinEvent", win()).pot == "minor"


def test_a_community_win_names_everybody() -> None:
    record = {"player_id": "p-2", "brand_id": "acme-group:reef", "currency": "SEK", "win_amount": 17}
    found = read("WinEvent", win(community_winners=[record], win_withheld=True))
    assert found.community == (Payout("p-2", "acme-group:reef", Money(Decimal(17), "SEK")),)
    assert found.withheld is True


@pytest.mark.parametrize(
    "winners",
    [
        [["p-9", {"currency": EUR, "value": 50}]],
        [{"player_id": "p-9", "brand_id": "acme-group:lucky-bay", "currency": EUR, "win_amount": 50}],
    ],
)
def test_a_raffle_has_its_winners_in_both_shapes(winners: list[object]) -> None:
    data = {
        "brand_id": "acme-group:lucky-bay",
        "instance_id": "d41e",
        "jackpot_name": "Friday Draw",
        "jackpot_currency": EUR,
        "timestamp": 1748822400500,
        "winners": winners,
        "win_withheld": False,
    }
    found = read("RaffleWinEvent", data)
    assert isinstance(found, RaffleWin)
    assert found.winners == (Payout("p-9", "acme-group:lucky-bay", Money(Decimal(50), EUR)),)
    assert found.at == 1748822400.5


def test_all_other_events() -> None:
    opt_in = {
        "instance_id": INSTANCE,
        "player_id": "p",
        "contribution_value": 38.4,
        "contribution_count": 128,
        "opted_in": True,
    }
    found = read("OptInEvent", opt_in, player="p")
    assert isinstance(found, OptIn)
    assert (found.contributed, found.contributions, found.opted_in) == (Decimal("38.4"), 128, True)

    failed = {"instance_id": INSTANCE, "gameround_id": "r-1", "tx_credit_id": "c-1", "failed_payouts": [{}, "?"]}
    assert read("CommunityPayoutErrorEvent", failed) == PayoutError(INSTANCE, "r-1", "c-1", 2)

    fixed = {"type": "PlayerFixedFreeSpins", "count": 10, "used": 3, "currency": EUR, "value": 0.5}
    bonus = {
        "id": "b-31",
        "bonus_instance_id": "bi-7",
        "promo_id": None,
        "bonus_data": {"Freespins": {"id": "f", "name": "Ten free", "freespin_type": fixed}},
        "state": "Available",
        "timestamp_bonus_awarded": 1748700000000,
        "timestamp_bonus_consumed": None,
    }
    found = read("PlayerBonusConsumed", bonus, source="thrillgate")
    assert isinstance(found, Bonus)
    assert (found.change, found.money, found.count, found.used) == (
        BonusChange.CONSUMED,
        Money(Decimal("0.5"), EUR),
        10,
        3,
    )
    variable = {"type": "PlayerVariableFreeSpins", "amount": "20.00", "amount_used": "3.40", "currency": EUR}
    bonus["bonus_data"] = {"Freespins": {"id": "f", "name": "", "freespin_type": variable}}
    found = read("PlayerBonusUpdated", bonus, source="thrillgate")
    assert (found.money, found.spent) == (Money(Decimal("20.00"), EUR), Money(Decimal("3.40"), EUR))

    drop = {"reward_id": "w-1", "reward_valid_from": 1748700000000, "name": "Hat", "currency": EUR, "value": "12.5"}
    found = read("CampaignDropWin", drop, source="thrilldrops")
    assert isinstance(found, DropWin)
    assert found.money == Money(Decimal("12.5"), EUR)


@pytest.mark.parametrize("several", [True, False])
def test_tickets_are_told_as_an_object_or_a_list(several: bool) -> None:
    one = {"instance_id": "d41e", "brand_id": "b", "player_id": "p", "ticket_count": 17, "accumulated_cost": "3.40"}
    found = read("PlayerRaffleTicketResponse", [one] if several else one, kind="Message")
    assert isinstance(found, TicketReply)
    assert (found.tickets[0].number, found.tickets[0].cost) == (17, Decimal("3.40"))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"code": "E7", "message": "no"}, '{"code": "E7", "message": "no"}'),
        ("no", "no"),
        (None, ""),
        ([1.5], '["1.5"]'),
    ],
)
def test_an_error_is_shown_whatever_it_holds(data: object, text: str) -> None:
    assert read("AuthenticationError", data, kind="Error") == ServerError("AuthenticationError", text)


def test_the_wrapper_of_the_gateway_is_read_and_pointed_out() -> None:
    notice = decode(frame({"event_type": "JackpotUpdateEvent", "event_id": "x", "data": update({"minor": 1})}))
    assert isinstance(notice.event, InstanceUpdate)
    assert "ThrillPots Gateway" in str(notice.notes[0])


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"\xff\xfe\x00", "no text"),
        (b"", "no JSON"),
        (b"{", "no JSON"),
        (b"[]", "no object"),
        (b"null", "no object"),
        (b'"JackpotUpdate"', "no object"),
        (b"{}", "no name"),
        (b"[" * 100_000, "nested deeper"),
        (b'{"a":' * 100_000, "nested deeper"),
        (b" " * (LARGEST_FRAME + 1), "kept unread"),
        (b'{"msg_type":"Event","msg_name":"LoyaltyTick","source":"x","data":{}}', "“LoyaltyTick”"),
        (b'{"msg_type":"Event","msg_name":"JackpotUpdate","data":{}}', "lacks what would make it one"),
        (b'{"msg_type":"Event","msg_name":"JackpotUpdate","data":null}', "lacks what would make it one"),
        (b'{"msg_type":"Event","msg_name":"WinEvent","data":[1]}', "lacks what would make it one"),
    ],
)
def test_what_cannot_be_read_is_kept_with_its_reason(body: bytes, words: str) -> None:
    notice = decode(TapFrame(body, SENT))
    assert notice.event is None
    assert words in str(notice.error)
    assert notice.frame.body is body


@pytest.mark.parametrize(
    "value",
    [
        "NaN",
        "Infinity",
        "-Infinity",
        "1e99999999999999999999",
        "1e999999999",
        "9" * 5000,
        "0." + "1" * 5000,
        "true",
        '"?"',
        "[]",
    ],
)
def test_an_amount_that_is_none_is_left_out_and_noted(value: str) -> None:
    text = json.dumps(envelope("JackpotUpdate", update({"minor": 1, "mega": 424242}))).replace("424242", value)
    notice = decode(TapFrame(text.encode(), SENT))
    assert isinstance(notice.event, InstanceUpdate)
    assert [pot.pot for pot in notice.event.pots] == ["minor"]
    assert "pots" in " ".join(map(str, notice.notes))


def test_amounts_are_finite_and_fine_enough() -> None:
    assert read_amount(Decimal("1e-400")) == 0
    assert read_amount(Decimal("-9999999999999.999999")) == Decimal("-9999999999999.999999")
    assert read_amount(10**18) is None
    assert read_amount(0.1) is None, "a binary float has lost what was sent"
    assert Money(Decimal("481.3199999999994"), EUR).rounded() == Decimal("481.32")
    assert Money(Decimal("481.5"), "JPY").rounded() == Decimal("482")
    assert Money(Decimal("481.5"), "KWD").rounded() == Decimal("481.500")


def test_a_brand_is_told_in_one_form() -> None:
    assert brand_path("lucky-bay", "acme-group") == "acme-group:lucky-bay"
    assert brand_path("acme-group:lucky-bay", "acme-group") == "acme-group:lucky-bay"
    assert brand_path("lucky-bay") == "lucky-bay"
    assert brand_path("", "acme-group") == ""
