"""A few letters find a command: without case, accents and widths, whole words first."""

import pytest

from thrillmon.models.fuzzy import folded, score


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("wall", "Wall"),
        ("CAFÉ", "Cafe of the studio"),
        ("cafe", "Café of the studio"),
        ("hc", "High contrast"),
        ("high dark", "High contrast, dark"),
        ("dark high", "High contrast, dark"),
        ("牌桌", "顯示牌桌"),
        ("顯牌", "顯示牌桌"),
        ("ｗａｌｌ", "Wall"),
        ("f11", "Ｆ１１ key"),
    ],
)
def test_found(query: str, text: str) -> None:
    assert score(query, text) is not None


@pytest.mark.parametrize(("query", "text"), [("wallx", "Wall"), ("high red", "High contrast, dark"), ("z", "Wall")])
def test_not_found(query: str, text: str) -> None:
    assert score(query, text) is None


def test_the_beginning_beats_a_word_beats_the_inside_beats_scattered_letters() -> None:
    texts = ["The wall", "Wall", "Firewalls", "Wide all over"]
    points = {text: score("wall", text) or 0 for text in texts}
    assert sorted(texts, key=lambda text: -points[text]) == ["Wall", "The wall", "Firewalls", "Wide all over"]


def test_what_stands_beside_counts_less_than_the_text() -> None:
    own, aside = score("records", "Records", "Window"), score("records", "Export", "Records")
    assert own is not None
    assert aside is not None
    assert own > aside


def test_folding_keeps_hangul_and_han_whole() -> None:
    assert folded("한글") == "한글"
    assert folded("Ünïcödé ＡＢ") == "unicode ab"
