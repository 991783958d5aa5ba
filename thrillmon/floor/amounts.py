"""Money as ThrillConnect tells it: decimals with their own currency, never a binary float."""

import re
from decimal import ROUND_HALF_EVEN, Context, Decimal, InvalidOperation
from typing import NamedTuple

# No jackpot holds a trillion times a million of anything, and nobody pays in 10^-18 of it.
_LARGEST = Decimal(10) ** 18
_FINEST = Decimal(1).scaleb(-18)
_LONGEST_TEXT = 64
_EXACT = Context(prec=60, rounding=ROUND_HALF_EVEN)
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d{1,4})?", re.ASCII)
_CURRENCY = re.compile(r"[A-Z0-9]{2,10}", re.ASCII)

# ISO 4217 minor units other than 2.
_MINOR_UNITS = {
    **dict.fromkeys(("CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}


class Money(NamedTuple):
    """An amount in its own currency. currency: "" when the message names none."""

    amount: Decimal
    currency: str

    def rounded(self) -> Decimal:
        """Return the amount in whole minor units of its currency (cents), as it is shown."""
        places = _MINOR_UNITS.get(self.currency, 2)
        return self.amount.quantize(Decimal(1).scaleb(-places), context=_EXACT)


def read_number(text: str) -> Decimal | None:
    """Return the number that a JSON text spells; None when it is beyond all measure. For json.loads, too."""
    if len(text) > _LONGEST_TEXT:
        return None
    try:
        return Decimal(text)
    except InvalidOperation:  # an exponent of twenty digits
        return None


def read_amount(value: object) -> Decimal | None:
    """Return a decoded JSON value as an amount: an integer, a decimal, or a text that spells one; else None.

    A fraction finer than 10^-18 is rounded to it.
    """
    if isinstance(value, str):
        number = read_number(value) if _NUMBER.fullmatch(value) else None
    elif isinstance(value, Decimal):
        number = value
    elif isinstance(value, int) and not isinstance(value, bool):
        number = Decimal(value)
    else:
        return None
    if number is None or not number.is_finite() or number.copy_abs() >= _LARGEST:
        return None
    exponent = number.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -18:
        return number.quantize(_FINEST, context=_EXACT)
    return number


def is_currency(text: str) -> bool:
    """Say whether this can be a currency code; wallets have codes of their own beside ISO's, such as USDT."""
    return _CURRENCY.fullmatch(text) is not None
