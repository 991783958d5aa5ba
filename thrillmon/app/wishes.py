"""What a window is to be opened on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from thrillmon.sentences import NOTHING, Sentence


@dataclass(frozen=True, slots=True)
class Saved:
    """A profile's file. entered: secrets that hold until the program ends, by name; no keychain took them."""

    path: Path
    entered: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)


@dataclass(frozen=True, slots=True)
class Demo:
    """A pretend studio."""


@dataclass(frozen=True, slots=True)
class SetUpWanted:
    """The set-up. notice: why, when it is not the first run; form: begin behind the second door."""

    notice: Sentence = NOTHING
    form: bool = False


Wish = Saved | Demo | SetUpWanted
