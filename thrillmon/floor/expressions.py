"""What a query asks for, as a tree: read once, then asked of rows one by one or compiled to SQL."""

import fnmatch
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from decimal import Decimal
from enum import Enum, auto
from functools import cache
from operator import eq, ge, gt, le, lt
from typing import cast

from lark import Lark, Token, Tree, UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from thrillmon.floor.amounts import read_amount
from thrillmon.floor.moments import read_moment
from thrillmon.sentences import Sentence, say

GRAMMAR = r"""
    ?start: either
    ?either: every (_OR every)*
    ?every: term+
    ?term: _NOT term            -> negated
         | "(" either ")"
         | COMPARED VALUE       -> compared
         | WORD                 -> word
         | QUOTED               -> word
    _OR.3: /or(?=[\s(])/i
    _NOT.3: /not(?=[\s(])/i | /-(?=\S)/
    COMPARED.2: /[A-Za-z][A-Za-z_.]*(>=|<=|!=|=|~|:|>|<)/
    VALUE: /"[^"]*"|[^\s()"]+/
    QUOTED: /"[^"]*"/
    WORD: /[^\s()"]+/
    %ignore /\s+/
"""


# People nest three deep; a test that calls itself a thousand deep would end in the middle of a list.
DEEPEST = 50


class QueryError(Exception):
    """The query cannot be understood. position: the character (from 0) where it goes wrong."""

    def __init__(self, sentence: Sentence, position: int) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.position = position


class _MistakeError(Exception):
    """A value that its field cannot have."""

    def __init__(self, reason: Sentence) -> None:
        super().__init__(str(reason))
        self.reason = reason


class Kind(Enum):
    """What a field holds, and so how it is compared."""

    CODE = auto()
    """Text compared as a whole, capitals aside; * and … stand for any characters."""
    NAME = auto()
    """Text of which any word may be meant: dealer=anna finds Anna Berg."""
    RESULT = auto()
    """How a round ended, then side results behind commas: banker finds "Banker 8 over 3", not "Tie 2, banker pair"."""
    NUMBER = auto()
    """A number; seconds for spans, written 20s, 2m, 1h."""
    AMOUNT = auto()
    """An exact decimal, handed over as the text that spells it: money is never a binary float."""
    FLAG = auto()
    """yes or no; the bare name means yes."""
    AFTER = auto()
    """A time that must not be before the one given."""
    BEFORE = auto()
    """A time that must be before the one given."""


Test = Callable[[str | float | bool], bool]
"""Whether one value of a field is one that is asked for."""


@dataclass(frozen=True, slots=True)
class Every:
    """All parts hold; without parts it holds for everything."""

    parts: tuple["Expression", ...] = ()


@dataclass(frozen=True, slots=True)
class Either:
    """One of the parts holds."""

    parts: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: "Expression"


@dataclass(frozen=True, slots=True)
class Compared:
    """A field has a value that passes the test; one without a value passes none.

    operator: = ~ > < >= <=.  wanted: the value compared with: casefolded text, a number, a flag, Unix seconds.
    """

    name: str
    kind: Kind
    operator: str
    wanted: str | float | bool
    test: Test


@dataclass(frozen=True, slots=True)
class Word:
    """A bare word stands somewhere in the codes. wanted: casefolded."""

    wanted: str
    test: Callable[[str], bool]


Expression = Every | Either | Not | Compared | Word


def understand(query: str, fields: Mapping[str, Kind], zone: tzinfo, now: float) -> Expression:
    """Read a query about these fields. Times without a date are of the newest such moment, seen from now, in zone.

    Raises QueryError.
    """
    if not query.strip():
        return Every()
    try:
        tree = _parser().parse(query)  # pyright: ignore[reportUnknownMemberType]
    except UnexpectedInput as error:
        raise _syntax_error(error, query) from None
    return _Reader(fields, zone, now).read(tree, DEEPEST)


class _Reader:
    """Turns what the parser found into an expression."""

    def __init__(self, fields: Mapping[str, Kind], zone: tzinfo, now: float) -> None:
        self._fields = fields
        self._zone = zone
        self._now = now

    def read(self, node: Tree[Token] | Token, depth: int) -> Expression:
        tree = cast("Tree[Token]", node)
        if depth == 0:
            raise QueryError(say("The query is nested deeper than {depth}.", depth=DEEPEST), _place(tree))
        match tree.data:
            case "either":
                return Either(tuple(self.read(child, depth - 1) for child in tree.children))
            case "every":
                return Every(tuple(self.read(child, depth - 1) for child in tree.children))
            case "negated":
                return Not(self.read(tree.children[0], depth - 1))
            case "compared":
                left, right = cast("tuple[Token, Token]", tuple(tree.children))
                return self._compare(left, right)
            case _:
                return self._word(cast("Token", tree.children[0]))

    def _word(self, token: Token) -> Expression:
        name = token.lower()
        if self._fields.get(name) is Kind.FLAG:
            return Compared(name, Kind.FLAG, "=", True, lambda value: value is True)
        wanted = _unquote(token).casefold()
        return Word(wanted, _pattern(f"*{wanted}*"))

    def _compare(self, left: Token, right: Token) -> Expression:
        found = re.fullmatch(r"([a-z_.]+)(\W+)", left.lower())
        name, operator = (found[1], found[2]) if found else (left, "=")
        kind = self._fields.get(name)
        if kind is None:
            raise QueryError(
                say("There is no field “{name}”. There are: {fields}.", name=name, fields=", ".join(self._fields)),
                left.start_pos or 0,
            )
        unequal = operator == "!="
        if unequal or operator == ":":
            operator = "="
        raw = _unquote(right)
        try:
            wanted, test = _test(kind, operator, raw, self._zone, self._now)
        except _MistakeError as error:
            raise QueryError(
                say("{name} cannot be “{value}”: {reason}.", name=name, value=raw, reason=error.reason),
                right.start_pos or 0,
            ) from None
        compared = Compared(name, kind, operator, wanted, test)
        return Not(compared) if unequal else compared


@cache
def _parser() -> Lark:
    return Lark(GRAMMAR, parser="lalr", lexer="contextual", propagate_positions=False)


def _syntax_error(error: UnexpectedInput, query: str) -> QueryError:
    position = len(query)
    if isinstance(error, UnexpectedCharacters):
        position = cast("int", error.pos_in_stream)  # pyright: ignore[reportUnknownMemberType]
    elif isinstance(error, UnexpectedToken):
        token = cast("Token", error.token)  # pyright: ignore[reportUnknownMemberType]
        if token.type != "$END":
            position = token.start_pos or 0
    if position >= len(query):
        return QueryError(say("The query ends too early: something is missing after “{query}”.", query=query), position)
    return QueryError(say("“{rest}” is not understood here.", rest=query[position:][:20]), position)


def _place(node: Tree[Token] | Token) -> int:
    """Return where the first word of a part of the query stands."""
    while isinstance(node, Tree):
        node = node.children[0]
    return node.start_pos or 0


def _unquote(token: str) -> str:
    return token[1:-1] if len(token) >= 2 and token[0] == token[-1] == '"' else str(token)


def _pattern(wanted: str) -> Callable[[str], bool]:
    """Return a test for casefolded text; * and … stand for any characters, nothing else is special."""
    star = wanted.replace("…", "*").replace("...", "*")
    expression = re.compile(fnmatch.translate(star.replace("[", "[[]").replace("?", "[?]")))
    return lambda value: expression.match(value) is not None


def _test(kind: Kind, operator: str, raw: str, zone: tzinfo, now: float) -> tuple[str | float | bool, Test]:
    match kind:
        case Kind.NUMBER:
            number = _number(raw)
            return number, _number_test(operator, number)
        case Kind.AMOUNT:
            return raw, _amount_test(operator, raw)
        case Kind.FLAG:
            wanted = _flag(raw)
            return wanted, lambda value: value is wanted
        case Kind.AFTER:
            moment = _moment(raw, zone, now)
            return moment, lambda value: float(value) >= moment
        case Kind.BEFORE:
            moment = _moment(raw, zone, now)
            return moment, lambda value: float(value) < moment
        case _:
            text = raw.casefold()
            return text, _text_test(kind, operator, text)


def _text_test(kind: Kind, operator: str, wanted: str) -> Test:
    if operator not in ("=", "~"):
        raise _MistakeError(say("text cannot be compared with {operator}", operator=operator))
    if operator == "~":
        inside = _pattern(f"*{wanted}*")
        return lambda value: inside(str(value).casefold())
    whole = _pattern(wanted)
    if kind is Kind.NAME:
        return lambda value: whole(str(value).casefold()) or any(whole(word) for word in str(value).casefold().split())
    if kind is Kind.RESULT:
        return lambda value: _ended_so(whole, str(value).casefold())
    return lambda value: whole(str(value).casefold())


def _ended_so(whole: Callable[[str], bool], text: str) -> bool:
    """Say whether a result is meant: all of it, a word of its first part, or a side result, by its last word too."""
    first, *sides = text.split(", ")
    return any(map(whole, (text, *first.split(), *sides, *(side.rpartition(" ")[2] for side in sides))))


def _number_test(operator: str, wanted: float) -> Test:
    tests: dict[str, Callable[[float], bool]] = {
        "=": lambda value: value == wanted,
        "!=": lambda value: value == wanted,
        ">": lambda value: value > wanted,
        "<": lambda value: value < wanted,
        ">=": lambda value: value >= wanted,
        "<=": lambda value: value <= wanted,
    }
    test = tests.get(operator)
    if test is None:
        raise _MistakeError(say("a number cannot be compared with {operator}", operator=operator))
    return lambda value: test(float(value))


def _amount_test(operator: str, raw: str) -> Test:
    compare = _ORDERS.get(operator)
    if compare is None:
        raise _MistakeError(say("an amount cannot be compared with {operator}", operator=operator))
    wanted = read_amount(raw.replace(",", ""))
    if wanted is None:
        raise _MistakeError(say("that is no amount such as 500 or 48,132.91"))
    return lambda value: compare(Decimal(str(value)), wanted)


_ORDERS: dict[str, Callable[[Decimal, Decimal], bool]] = {"=": eq, ">": gt, "<": lt, ">=": ge, "<=": le}

_UNITS = {"": 1.0, "ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}


def _number(raw: str) -> float:
    found = re.fullmatch(r"(-?\d+(?:\.\d+)?)\s*(ms|s|m|h|)", raw)
    if found is None:
        raise _MistakeError(say("that is no number such as 20, 20s or 2m"))
    return float(found[1]) * _UNITS[found[2]]


def _flag(raw: str) -> bool:
    word = raw.casefold()
    if word in ("yes", "true", "1"):
        return True
    if word in ("no", "false", "0"):
        return False
    raise _MistakeError(say("that is neither yes nor no"))


def _moment(raw: str, zone: tzinfo, now: float) -> float:
    try:
        return read_moment(raw, zone, now)
    except (ValueError, OverflowError):
        raise _MistakeError(say("that is no time such as 21:00 or 2026-11-21T21:00")) from None
