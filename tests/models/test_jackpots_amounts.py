"""How money is written."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.floor.amounts import Money
from thrillmon.models.jackpots_amounts import amount_text, growth_text, money_text, short_amount


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        ("48132.905", "EUR", "48,132.90"),
        ("48132.915", "EUR", "48,132.92"),
        ("500", "JPY", "500"),
        ("1234.5678", "KWD", "1,234.568"),
        ("-0.001", "EUR", "-0.001"),
        ("0.00001234", "BTC", "0.00001234"),
        ("-0.0", "EUR", "0.00"),
        ("999999999999999999.99", "EUR", "999,999,999,999,999,999.99"),
        ("0.1", "", "0.10"),
    ],
)
def test_amounts_are_grouped_in_the_minor_unit_of_their_currency(amount: str, currency: str, text: str) -> None:
    assert amount_text(Money(Decimal(amount), currency)) == text


def test_what_nobody_can_count_is_told_by_its_magnitude() -> None:
    assert short_amount(Money(Decimal("999999999999.99"), "EUR")) == "999,999,999,999.99"
    assert short_amount(Money(Decimal("999999999999999999"), "EUR")) == "≈ 1.00×10¹⁸"
    assert short_amount(Money(Decimal("-2.5e15"), "EUR")) == "≈ -2.50×10¹⁵"


def test_an_unknown_currency_is_never_taken_for_another() -> None:
    assert money_text(Money(Decimal(5), "")) == "5.00 (currency not told)"
    assert money_text(Money(Decimal(5), "SEK")) == "5.00 SEK"


def test_growth_is_signed_and_unknown_growth_is_no_number() -> None:
    assert growth_text(Decimal("12.3"), "EUR") == "+12.30"
    assert growth_text(Decimal(0), "EUR") == "0.00"
    assert growth_text(None, "EUR") == "—"


@given(st.decimals(min_value=Decimal("-1e17"), max_value=Decimal("1e17"), places=18, allow_nan=False))
def test_every_amount_can_be_read_back_to_its_minor_unit(amount: Decimal) -> None:
    text = amount_text(Money(amount, "EUR"))
    assert abs(Decimal(text.replace(",", "")) - amount) <= Decimal("0.005")
