"""Mistakes in the entries of a trouble script, in plain words."""

from typing import Any

from pydantic import BaseModel

from thrillmon.sentences import Sentence, say

_MUST_BE: dict[str, Sentence] = {
    "missing": say("is missing"),
    "float_type": say("must be a number"),
    "int_type": say("must be a whole number"),
    "string_type": say("must be text in quotes"),
    "bool_type": say("must be true or false"),
    "finite_number": say("must be a number with an end"),
    "string_too_short": say("must not be empty"),
}


def problem_of(
    cls: type[BaseModel], loc: tuple[int | str, ...], kind: str, text: str, context: dict[str, Any]
) -> Sentence:
    """Say in plain words what the first complaint about an entry is."""
    problem = _MUST_BE.get(kind)
    if problem is None:
        match kind:
            case "extra_forbidden":
                known = ", ".join(field.alias or key for key, field in cls.model_fields.items())
                problem = say("is not known here; known are {keys}", keys=known)
            case "literal_error":
                problem = say("must be {choice}", choice=context["expected"])
            case "greater_than":
                problem = say("must be more than {limit:g}", limit=context["gt"])
            case "greater_than_equal":
                problem = say("must be {limit:g} or more", limit=context["ge"])
            case "less_than_equal":
                problem = say("must be {limit:g} or less", limit=context["le"])
            case _:
                problem = say("is wrong: {reason}", reason=text)
    return say("“{key}” {problem}", key=loc[0], problem=problem)
