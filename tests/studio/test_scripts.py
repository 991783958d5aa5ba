"""Trouble scripts: what is accepted, and that every mistake is named with its file, entry and key."""

import re
import tomllib
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thrillmon.studio.scripts import (
    KINDS,
    ClockSkew,
    Correct,
    FeedDead,
    Poison,
    Poisoned,
    Reorder,
    ScriptError,
    Stall,
    load_script,
    parse_script,
)

DOCS = Path(__file__).parents[2] / "docs"


def entry(text: str) -> str:
    """Return a script of one entry with its keys between semicolons."""
    return "[[trouble]]\n" + text.replace("; ", "\n")


def complaint_about(text: str) -> str | None:
    """Return what is said against a script called x, if anything."""
    try:
        parse_script(text, "x")
    except ScriptError as error:
        return str(error)
    return None


def test_entries_are_read_in_the_order_of_the_file() -> None:
    text = """
    [[trouble]]
    at = 90
    kind = "stall"
    table = "T101"
    for = 30.5

    [[trouble]]
    at = 0.5
    kind = "clock_skew"
    seconds = -3
    """
    script = parse_script(text, "night.toml")
    assert script.name == "night.toml"
    assert script.troubles == (
        Stall(at=90, table="T101", seconds_long=30.5),
        ClockSkew(at=0.5, seconds=-3),
    )


def test_what_is_left_out_has_its_plain_meaning() -> None:
    found = parse_script(
        entry('at = 1; kind = "feed_dead"; link = "amqp"; for = 2')
        + "\n"
        + entry('at = 1; kind = "reorder"; table = "*"; for = 2')
        + "\n"
        + entry('at = 1; kind = "correct"; table = "*"; how = "finish"')
        + "\n"
        + entry('at = 1; kind = "poison"; table = "*"; what = "huge"'),
        "x",
    ).troubles
    assert found == (
        FeedDead(at=1, seconds_long=2, link="amqp", table="*", held=False, refuse=False),
        Reorder(at=1, seconds_long=2, table="*", within=5.0),
        Correct(at=1, table="*", how="finish", seconds_long=None),
        Poison(at=1, table="*", what="huge", count=1, seconds_long=None),
    )


def test_an_empty_script_is_a_script() -> None:
    assert parse_script("# all is well\n", "calm.toml").troubles == ()


_STALL = 'at = 1; kind = "stall"; table = "*"; for = 2'


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[[trouble", "bad.toml: is no TOML: "),
        ("x = 1", "bad.toml: “x” is not known"),
        ("[trouble]\nat = 1", "bad.toml: “trouble” must be a list"),
        ("trouble = 5", "bad.toml: “trouble” must be a list"),
        ("trouble = [5]", "bad.toml: trouble 1 must be a table"),
        (entry("at = 1"), "bad.toml: trouble 1: “kind” is missing; it must be one of stall, cancel"),
        (entry('kind = "fire"'), "bad.toml: trouble 1: “kind” is “fire”; it must be one of stall, cancel"),
        (entry("kind = [1]"), "bad.toml: trouble 1: “kind” is “[1]”"),
        (entry('kind = "stall"; table = "*"; for = 2'), "bad.toml: trouble 1 (stall): “at” is missing"),
        (entry('at = 1; kind = "stall"; table = "*"'), "bad.toml: trouble 1 (stall): “for” is missing"),
        (entry('at = 1; kind = "stall"; for = 2'), "bad.toml: trouble 1 (stall): “table” is missing"),
        (entry(_STALL) + "\n" + entry(_STALL + "; loud = true"), "bad.toml: trouble 2 (stall): “loud” is not known"),
        (entry(_STALL + "; loud = 1"), "known are at, for, table, kind, step"),
        (entry('at = 1; kind = "stall"; table = "*"; seconds_long = 2'), "(stall): “for” is missing"),
        (entry('at = "1"; kind = "stall"; table = "*"; for = 2'), "“at” must be a number"),
        (entry('at = true; kind = "stall"; table = "*"; for = 2'), "“at” must be a number"),
        (entry('at = -1; kind = "stall"; table = "*"; for = 2'), "“at” must be 0 or more"),
        (entry('at = 1e9; kind = "stall"; table = "*"; for = 2'), "“at” must be 604800 or less"),
        (entry('at = nan; kind = "stall"; table = "*"; for = 2'), "“at” must be a number with an end"),
        (entry('at = inf; kind = "stall"; table = "*"; for = 2'), "“at” must be"),
        (entry('at = 1; kind = "stall"; table = "*"; for = 0'), "“for” must be more than 0"),
        (entry('at = 1; kind = "stall"; table = ""; for = 2'), "“table” must not be empty"),
        (entry('at = 1; kind = "stall"; table = 101; for = 2'), "“table” must be text in quotes"),
        (entry('at = 1; kind = "correct"; table = "*"; how = "undo"'), "“how” must be 'modify', 'cancel' or 'finish'"),
        (entry('at = 1; kind = "correct"; table = "*"; how = "modify"; for = 3'), "“for” goes only with how"),
        (entry('at = 1; kind = "correct"; table = "*"; how = "finish"; code = "A"'), "“code” and “message” go only"),
        (entry('at = 1; kind = "maintenance"; table = "*"; for = 2; close = 1'), "“close” must be true or false"),
        (entry('at = 1; kind = "feed_dead"; link = "smtp"; for = 2'), "“link” must be 'amqp', 'grpc', 'rest' or 'tap'"),
        (entry('at = 1; kind = "feed_dead"; link = "grpc"; for = 2; held = true'), "“held” and “table” go only with"),
        (entry('at = 1; kind = "feed_dead"; link = "rest"; for = 2; table = "T101"'), "“held” and “table” go only"),
        (
            entry('at = 1; kind = "feed_dead"; link = "amqp"; for = 2; table = "T101"; refuse = true'),
            "“refuse” is for the whole link",
        ),
        (entry('at = 1; kind = "poison"; table = "*"; what = "arsenic"'), "“what” must be 'truncated', "),
        (entry('at = 1; kind = "poison"; table = "*"; what = "huge"; count = 0'), "“count” must be 1 or more"),
        (entry('at = 1; kind = "poison"; table = "*"; what = "huge"; count = 1.5'), "“count” must be a whole number"),
        (entry('at = 1; kind = "clock_skew"; seconds = 1e9'), "“seconds” must be 604800 or less"),
        (entry('at = 1; kind = "clock_skew"; seconds = 1; table = "*"'), "“table” is not known here"),
    ],
)
def test_mistakes_are_named(text: str, complaint: str) -> None:
    with pytest.raises(ScriptError) as caught:
        parse_script(text, "bad.toml")
    assert complaint in str(caught.value)
    assert str(caught.value) == str(caught.value.sentence)
    assert str(caught.value).startswith("bad.toml: ")


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    missing, binary = tmp_path / "none.toml", tmp_path / "binary.toml"
    binary.write_bytes(b"\xff\xfe\x00")
    for path in (missing, binary, tmp_path):
        with pytest.raises(ScriptError, match=re.escape(f"{path}: cannot be read")):
            load_script(path)


@given(st.text())
def test_any_text_is_a_script_or_a_complaint(text: str) -> None:
    complaint = complaint_about(text)
    assert complaint is None or complaint.startswith("x: ")


_values = st.one_of(st.integers(), st.floats(), st.booleans(), st.text(max_size=5), st.lists(st.integers(), max_size=2))
_keys = st.sampled_from(
    ["at", "table", "for", "step", "how", "link", "held", "refuse", "what", "count", "within", "seconds", "close", "x"]
)


@given(st.sampled_from(list(KINDS)), st.dictionaries(_keys, _values))
def test_any_entry_is_a_trouble_or_a_complaint(kind: str, keys: dict[str, object]) -> None:
    def written(value: object) -> str:
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, str):
            return '"' + "".join(f"\\U{ord(letter):08x}" for letter in value) + '"'
        return str(value)

    lines = [f'kind = "{kind}"', *(f"{key} = {written(value)}" for key, value in keys.items())]
    text = "[[trouble]]\n" + "\n".join(lines)
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    complaint = complaint_about(text)
    if complaint is None:
        assert [trouble.kind for trouble in parse_script(text, "x").troubles] == [kind]
    else:
        assert complaint.startswith(f"x: trouble 1 ({kind}): ")


# ---- what is shipped


def test_the_example_uses_every_kind_and_every_poison() -> None:
    script = load_script(DOCS / "examples" / "one-bad-hour.toml")
    assert {trouble.kind for trouble in script.troubles} == KINDS.keys()
    assert {trouble.what for trouble in script.troubles if isinstance(trouble, Poison)} == set(get_args(Poisoned))
    assert max(trouble.at for trouble in script.troubles) < 3600


def test_the_page_explains_every_kind_key_and_poison_and_its_example_is_right() -> None:
    page = (DOCS / "studio-scripts.md").read_text(encoding="utf-8")
    for cls in KINDS.values():
        for key, field in cls.model_fields.items():
            assert f"`{field.alias or key}`" in page, f"{cls.__name__}: {field.alias or key}"
    for kind in KINDS:
        assert f"**`{kind}`**" in page
    for what in get_args(Poisoned):
        assert f"`{what}`" in page
    (example,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    assert {trouble.kind for trouble in parse_script(example, "page").troubles} == KINDS.keys()
