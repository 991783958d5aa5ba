"""Find what somebody means by a few letters: without case, accents or widths, whole words before scattered letters."""

import unicodedata

_START, _WORD, _INSIDE, _SCATTERED = 100, 80, 50, 10


def folded(text: str) -> str:
    """Return text without case, accents and the wide forms of Chinese keyboards."""
    taken_apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFKC", "".join(part for part in taken_apart if not unicodedata.combining(part)))


def score(query: str, text: str, aside: str = "") -> int | None:
    """Say how well a text answers a query; None when it does not.

    Every word of the query must be found in the text, or in what stands beside it, which counts for half.
    """
    whole, beside = folded(text), folded(aside)
    total = 0
    for word in folded(query).split():
        found = max(_word(word, whole), _word(word, beside, scattered=False) // 2)
        if not found:
            return None
        total += found
    return total


def _word(word: str, text: str, *, scattered: bool = True) -> int:
    at = text.find(word)
    if at == 0:
        return _START
    if at > 0:
        # A later place may begin a word where the first does not.
        begins = any(
            text.startswith(word, place) and not text[place - 1].isalnum()
            for place in range(at, len(text) - len(word) + 1)
        )
        return _WORD if begins else _INSIDE
    return _SCATTERED if scattered and len(word) > 1 and _scattered(word, text) else 0


def _scattered(letters: str, text: str) -> bool:
    """Say whether the letters stand in this order in a text, the first at the beginning of a word."""
    at = -1
    for place, letter in enumerate(letters):
        at = text.find(letter, at + 1)
        while place == 0 and at > 0 and text[at - 1].isalnum():
            at = text.find(letter, at + 1)
        if at < 0:
            return False
    return True
