"""The cells of the jackpot pane's lists: two lines of text, a sign or a curve, and what a screen reader says."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from typing import NamedTuple

from thrillmon.models.cells import Tone
from thrillmon.models.jackpots_curve import CurveLine
from thrillmon.models.jackpots_signs import Loudness, Sign


class LineCell(NamedTuple):
    """One value. under: a second, quieter line.  unit: its currency, in a place of its own.

    loudness: of the sign; of the second line, too, whose words then stand out.  spoken: what a screen reader says.
    """

    text: str = ""
    under: str = ""
    unit: str = ""
    tone: Tone = Tone.NORMAL
    sign: Sign | None = None
    loudness: Loudness = Loudness.QUIET
    curve: CurveLine | None = None
    tip: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class LineColumn:
    """A column. letters: its width; 0 takes what is left.  money: right-aligned, its unit beside it."""

    key: str
    title: Callable[[], str]
    tip: Callable[[], str]
    letters: int
    right: bool = False
    money: bool = False
    bold: bool = False
    sortable: bool = False


class View(NamedTuple):
    """What cells need beside their subject. alone: there is one operator only.  now: by our clock."""

    zone: tzinfo
    now: float
    alone: bool
