"""What is wrong with a setting: a sentence, and the key it is about."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError

from thrillmon.sentences import Sentence, say

Place = tuple[str, ...]
"""Section and key, and what follows inside of lists and tables."""


class Mistake(ValueError):  # noqa: N818 - said to people
    """A rule of a profile that is broken. at: where a person mends it, when that is not where it was found."""

    def __init__(self, sentence: Sentence, at: Place = ()) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence
        self.at = at


class Found(NamedTuple):
    """A mistake: where it was found, where it is mended, and what it is."""

    place: Place
    at: Place
    reason: Sentence


_REASONS: Mapping[str, Sentence] = {
    "extra_forbidden": say("there is no such key; check its spelling"),
    "missing": say("this key is missing"),
    "string_type": say("must be text in quotes"),
    "bool_type": say("must be true or false"),
    "int_type": say("must be a whole number"),
    "int_from_float": say("must be a whole number"),
    "float_type": say("must be a number"),
    "finite_number": say("must be a number that ends"),
    "tuple_type": say('must be a list such as ["A", "B"]'),
    "dict_type": say('must be a table such as {{ "key" = "value" }}'),
    "model_type": say("must be a section with keys"),
    "model_attributes_type": say("must be a section with keys"),
    "too_short": say("must name at least one"),
}

_LIMITS: Mapping[str, tuple[str, Sentence]] = {
    "greater_than_equal": ("ge", say("must be {limit:g} or more")),
    "greater_than": ("gt", say("must be more than {limit:g}")),
    "less_than_equal": ("le", say("must be {limit:g} or less")),
    "string_too_long": ("max_length", say("must not have more than {limit} characters")),
    "literal_error": ("expected", say("must be one of {limit}")),
}


def mistakes(error: ValidationError) -> list[Found]:
    """Return all mistakes that were found."""
    found: list[Found] = []
    for problem in error.errors(include_url=False, include_input=False):
        place = tuple(str(part) for part in problem["loc"])
        context: dict[str, Any] = problem.get("ctx", {})
        cause = context.get("error")
        if isinstance(cause, Mistake):
            found.append(Found(place, cause.at or place, cause.sentence))
        else:
            found.append(Found(place, place, _reason(problem["type"], context, str(problem["msg"]))))
    return found


def _reason(kind: str, context: Mapping[str, Any], message: str) -> Sentence:
    if kind in _LIMITS:
        name, sentence = _LIMITS[kind]
        return sentence._replace(values={"limit": context[name]})
    return _REASONS.get(kind) or say("{reason}", reason=message.removeprefix("Value error, ").removeprefix("Input "))
