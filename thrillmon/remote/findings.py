"""What was found out about a link."""

from typing import NamedTuple

from thrillmon.floor.links import LinkName
from thrillmon.sentences import NOTHING, Sentence


class Finding(NamedTuple):
    """What was found out about a link."""

    link: LinkName
    ok: bool
    detail: Sentence
    advice: Sentence = NOTHING
