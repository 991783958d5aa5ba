"""The text of a query as chips and completion see it: terms that are put in and taken out, and what may come next."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from thrillmon.floor.expressions import Kind

# A term as the grammar divides them: a quoted text belongs to the field before it.
_TERM = re.compile(r'[^\s()"]*"[^"]*"?|[^\s()"]+')
_FIELD = re.compile(r"(-?)([A-Za-z][A-Za-z_.]*)(>=|<=|!=|=|~|:|>|<)(.*)", re.DOTALL)

# What usually follows the name of a field.
_OPERATORS = {
    Kind.CODE: "=",
    Kind.NAME: "=",
    Kind.RESULT: "=",
    Kind.NUMBER: ">",
    Kind.FLAG: "",
    Kind.AFTER: ":",
    Kind.BEFORE: ":",
}

MOST_CANDIDATES = 40


def terms_of(query: str) -> list[str]:
    """Return the terms of a query."""
    return _TERM.findall(query)


def has_term(query: str, term: str) -> bool:
    """Say whether a term stands in a query for everything in it: not in brackets, not one of several."""
    return "(" not in query and not _divided(query) and term in terms_of(query)


def with_term(query: str, term: str, instead_of: str = "") -> str:
    """Return the query narrowed by a term. instead_of: terms that begin like this are taken out."""
    if instead_of and not _divided(query):
        for other in [other for other in terms_of(query) if other.startswith(instead_of)]:
            query = without_term(query, other)
    query = query.strip()
    if not query:
        return term
    return f"({query}) {term}" if _divided(query) else f"{query} {term}"


def without_term(query: str, term: str) -> str:
    """Return the query without a term."""
    spans = [found.span() for found in _TERM.finditer(query) if found[0] == term]
    for start, end in reversed(spans):
        query = f"{query[:start].rstrip()} {query[end:].lstrip()}"
    return query.strip()


def quoted(value: str) -> str:
    """Return a value as it is written in a query."""
    return f'"{value}"' if re.search(r"[\s()]", value) or not value else value


class Suggestions(NamedTuple):
    """What may stand in place of a part of the query. start, end: that part."""

    start: int
    end: int
    texts: list[str]


def suggest(
    query: str, cursor: int, fields: Mapping[str, Kind], vocabulary: Mapping[str, Sequence[str]]
) -> Suggestions:
    """Return what may be meant by what is typed before the cursor; nothing when it is whole already."""
    found = next((one for one in _TERM.finditer(query) if one.start() < cursor <= one.end()), None)
    if found is None or cursor != found.end():
        return Suggestions(cursor, cursor, [])
    typed = found[0]
    field = _FIELD.fullmatch(typed)
    texts = _names(typed, fields, vocabulary) if field is None else _values(field, fields, vocabulary)
    return Suggestions(found.start(), found.end(), [text for text in texts if text != typed][:MOST_CANDIDATES])


def _values(field: re.Match[str], fields: Mapping[str, Kind], vocabulary: Mapping[str, Sequence[str]]) -> list[str]:
    minus, name, operator, typed = field.groups()
    wanted = typed.strip('"').casefold()
    known = ("yes", "no") if fields.get(name.lower()) is Kind.FLAG else vocabulary.get(name.lower(), ())
    fit = [value for value in known if '"' not in value and wanted in value.casefold()]
    fit.sort(key=lambda value: not value.casefold().startswith(wanted))
    return [f"{minus}{name}{operator}{quoted(value)}" for value in fit]


def _names(typed: str, fields: Mapping[str, Kind], vocabulary: Mapping[str, Sequence[str]]) -> list[str]:
    minus = "-" if typed.startswith("-") else ""
    wanted = typed.removeprefix("-").casefold()
    names = [f"{minus}{name}{_OPERATORS[kind]}" for name, kind in fields.items() if name.startswith(wanted)]
    tables = [f"{minus}table={quoted(value)}" for value in vocabulary.get("table", ()) if wanted in value.casefold()]
    return names + tables if wanted else names


def _divided(query: str) -> bool:
    """Say whether one of several parts may hold, so that a term behind it would belong to the last alone."""
    return any(term.casefold() == "or" for term in terms_of(query))
