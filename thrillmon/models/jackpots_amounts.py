"""How money is written: grouped digits in the minor units of its own currency, from the exact decimal."""

from decimal import Context, Decimal

from thrillmon.floor.amounts import Money
from thrillmon.models.words import tr

# From here on digits are told by their number: nobody can count fifteen of them in passing.
APPROXIMATE_FROM = Decimal(10) ** 12

# What is less than half a minor unit is written with so many digits, for it is not nothing.
_SMALL_DIGITS = Context(prec=4)

_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def amount_text(money: Money) -> str:
    """Write an amount without its currency, exactly to its minor unit: 48,132.91."""
    rounded = money.rounded()
    if not rounded and money.amount:
        return f"{_SMALL_DIGITS.create_decimal(money.amount).normalize():f}"
    # Without a sign before nothing: values that come from binary floats can be -0.00.
    return f"{rounded:,f}" if rounded else f"{abs(rounded):f}"


def short_amount(money: Money) -> str:
    """Write an amount for a cell: from a thousand thousand millions on, about how much it is: ≈ 9.99×10¹⁷."""
    if money.amount.copy_abs() < APPROXIMATE_FROM:
        return amount_text(money)
    digits, _, power = f"{money.amount:.2e}".partition("e")
    return f"≈ {digits}×10{power.removeprefix('+').translate(_SUPERSCRIPTS)}"


def currency_text(currency: str) -> str:
    """Say a currency; one that was not told is a question mark, never somebody else's."""
    return currency or "?"


def money_text(money: Money) -> str:
    """Write an amount with its currency."""
    if not money.currency:
        return tr("{amount} (currency not told)").format(amount=amount_text(money))
    return f"{amount_text(money)} {money.currency}"


def growth_text(growth: Decimal | None, currency: str) -> str:
    """Write what an hour adds; a dash while it is unknown."""
    if growth is None:
        return "—"
    text = short_amount(Money(growth, currency))
    return f"+{text}" if growth > 0 and not text.startswith("≈") else text
