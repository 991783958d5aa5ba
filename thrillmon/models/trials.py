"""How the test of a link stands, for whoever enters it."""

from enum import StrEnum
from typing import NamedTuple

from thrillmon.models.words import render, tr
from thrillmon.sentences import NOTHING, Sentence, word


class Stage(StrEnum):
    """How far a test is."""

    UNUSED = "unused"
    ENTERED = "entered"
    TESTING = "testing"
    WELL = "well"
    WRONG = "wrong"


class Trial(NamedTuple):
    """A test and what it found. key: the key of the link's section, or the secret, that is to be looked at."""

    stage: Stage
    detail: Sentence = NOTHING
    advice: Sentence = NOTHING
    key: str = ""


UNUSED = Trial(Stage.UNUSED)
ENTERED = Trial(Stage.ENTERED)
TESTING = Trial(Stage.TESTING)

# A shape with each word: never colour alone.
_MARKS = {Stage.UNUSED: "○", Stage.ENTERED: "…", Stage.TESTING: "…", Stage.WELL: "✓", Stage.WRONG: "▲"}
_WORDS = {
    Stage.UNUSED: word("not used"),
    Stage.ENTERED: word("not tested yet"),
    Stage.TESTING: word("testing"),
    Stage.WELL: word("works"),
    Stage.WRONG: word("does not work yet"),
}


def stage_text(stage: Stage) -> str:
    """Say in a word how a link stands."""
    return f"{_MARKS[stage]} {tr(_WORDS[stage])}"


def trial_text(trial: Trial) -> str:
    """Say what a test found and what to do."""
    return f"{render(trial.detail)} {render(trial.advice)}".strip()
