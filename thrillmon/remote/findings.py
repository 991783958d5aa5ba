"""What was found out about a link."""

from typing import NamedTuple

from thrillmon.floor.links import LinkName
from thrillmon.sentences import NOTHING, Sentence


class Finding(NamedTuple):
    """What was found out about a link.

    key: what of the link's settings or secrets to look at first: a key of its section, platform, user, key or token.
    """

    link: LinkName
    ok: bool
    detail: Sentence
    advice: Sentence = NOTHING
    key: str = ""
