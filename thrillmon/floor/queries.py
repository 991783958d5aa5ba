"""The query language of lists, records and `tail --filter`: table=T101 cancel after:21:00 step.gap>20s "free text"."""

import fnmatch
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from enum import Enum, auto
from functools import cache
from typing import Generic, TypeVar, cast

from lark import Lark, Token, Tree, UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from thrillmon.floor.moments import read_moment
from thrillmon.sentences import Sentence, say

S = TypeVar("S")

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
    NUMBER = auto()
    """A number; seconds for spans, written 20s, 2m, 1h."""
    FLAG = auto()
    """yes or no; the bare name means yes."""
    AFTER = auto()
    """A time that must not be before the one given."""
    BEFORE = auto()
    """A time that must be before the one given."""


Value = str | float | bool | None | Iterable[str] | Iterable[float]


@dataclass(frozen=True, slots=True)
class Field(Generic[S]):
    """Something a query can ask for. get: its value, several values, or None when there is none."""

    kind: Kind
    get: Callable[[S], Value]


Query = Callable[[S], bool]


@dataclass(frozen=True, slots=True)
class Language(Generic[S]):
    """What can be asked about an S. text: where bare words are looked for."""

    fields: Mapping[str, Field[S]]
    text: Callable[[S], Iterable[str]]

    def parse(self, query: str, zone: tzinfo, now: float) -> Query[S]:
        """Return a test for an S. Times without a date are of the newest such moment, seen from now, in zone.

        Raises QueryError.
        """
        if not query.strip():
            return lambda subject: True
        try:
            tree = _parser().parse(query)  # pyright: ignore[reportUnknownMemberType]
        except UnexpectedInput as error:
            raise _syntax_error(error, query) from None
        return self._build(tree, zone, now, DEEPEST)

    def _build(self, node: Tree[Token] | Token, zone: tzinfo, now: float, depth: int) -> Query[S]:
        tree = cast("Tree[Token]", node)
        if depth == 0:
            raise QueryError(say("The query is nested deeper than {depth}.", depth=DEEPEST), _place(tree))
        match tree.data:
            case "either":
                parts = [self._build(child, zone, now, depth - 1) for child in tree.children]
                return lambda subject: any(part(subject) for part in parts)
            case "every":
                parts = [self._build(child, zone, now, depth - 1) for child in tree.children]
                return lambda subject: all(part(subject) for part in parts)
            case "negated":
                inner = self._build(tree.children[0], zone, now, depth - 1)
                return lambda subject: not inner(subject)
            case "compared":
                left, right = cast("tuple[Token, Token]", tuple(tree.children))
                return self._compare(left, right, zone, now)
            case _:
                return self._word(cast("Token", tree.children[0]))

    def _word(self, token: Token) -> Query[S]:
        field = self.fields.get(token.lower())
        if field is not None and field.kind is Kind.FLAG:
            get = field.get
            return lambda subject: get(subject) is True
        wanted = _unquote(token).casefold()
        matches = _pattern(f"*{wanted}*")
        text = self.text
        return lambda subject: any(matches(value.casefold()) for value in text(subject))

    def _compare(self, left: Token, right: Token, zone: tzinfo, now: float) -> Query[S]:
        found = re.fullmatch(r"([a-z_.]+)(\W+)", left.lower())
        name, operator = (found[1], found[2]) if found else (left, "=")
        field = self.fields.get(name)
        if field is None:
            raise QueryError(
                say("There is no field “{name}”. There are: {fields}.", name=name, fields=", ".join(self.fields)),
                left.start_pos or 0,
            )
        if operator == ":":
            operator = "="
        raw = _unquote(right)
        try:
            test = _test(field.kind, operator, raw, zone, now)
        except _MistakeError as error:
            raise QueryError(
                say("{name} cannot be “{value}”: {reason}.", name=name, value=raw, reason=error.reason),
                right.start_pos or 0,
            ) from None
        get = field.get
        if operator == "!=":
            return lambda subject: not _holds(test, get(subject))
        return lambda subject: _holds(test, get(subject))


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


def _holds(test: Callable[[str | float | bool], bool], value: Value) -> bool:
    if value is None:
        return False
    if isinstance(value, str | float | int):
        return test(value)
    return any(test(one) for one in value)


def _test(kind: Kind, operator: str, raw: str, zone: tzinfo, now: float) -> Callable[[str | float | bool], bool]:
    match kind:
        case Kind.NUMBER:
            return _number_test(operator, _number(raw))
        case Kind.FLAG:
            wanted = _flag(raw)
            return lambda value: value is wanted
        case Kind.AFTER:
            moment = _moment(raw, zone, now)
            return lambda value: float(value) >= moment
        case Kind.BEFORE:
            moment = _moment(raw, zone, now)
            return lambda value: float(value) < moment
        case _:
            return _text_test(kind, operator, raw.casefold())


def _text_test(kind: Kind, operator: str, wanted: str) -> Callable[[str | float | bool], bool]:
    if operator not in ("=", "!=", "~"):
        raise _MistakeError(say("text cannot be compared with {operator}", operator=operator))
    if operator == "~":
        inside = _pattern(f"*{wanted}*")
        return lambda value: inside(str(value).casefold())
    whole = _pattern(wanted)
    if kind is Kind.NAME:
        return lambda value: whole(str(value).casefold()) or any(whole(word) for word in str(value).casefold().split())
    return lambda value: whole(str(value).casefold())


def _number_test(operator: str, wanted: float) -> Callable[[str | float | bool], bool]:
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
