"""Messages for people: an English template and its values, put into words only where they are shown."""

from collections.abc import Callable, Mapping
from typing import NamedTuple


class Sentence(NamedTuple):
    """What happened, since when, and what to do. str() gives English; the window translates the template."""

    template: str
    values: Mapping[str, object]

    def __str__(self) -> str:
        return self.render(lambda template: template)

    def render(self, translate: Callable[[str], str]) -> str:
        """Return the text in the language of translate, values that are sentences included."""
        values = {
            name: value.render(translate) if isinstance(value, Sentence) else value
            for name, value in self.values.items()
        }
        return translate(self.template).format_map(values)


def say(template: str, **values: object) -> Sentence:
    """Make a sentence. The template is a literal, so that the translators' tools find it."""
    return Sentence(template, values)


def word(text: str) -> str:
    """Mark a literal that stands as data and is translated where it is shown; the translators' tools find it."""
    return text


NOTHING = Sentence("", {})
