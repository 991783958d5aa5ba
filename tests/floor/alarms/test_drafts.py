"""A draft of other rules: each field for itself, what differs from what is delivered, and the rules it makes."""

import pytest

from thrillmon.floor.alarms.catalogue import Hiding, changes_between, seed
from thrillmon.floor.alarms.catalogue_file import read_catalogue, write_catalogue
from thrillmon.floor.alarms.drafts import NO, Draft, Field, differs_from_shipped
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.rules_tables import MAINTENANCE, SHOE_CHANGING


def field(draft: Draft, rule: str, key: str) -> Field:
    return next(one for one in (*(draft.fields(rule) if rule else ()), *draft.shared()) if one.key == key)


def put(draft: Draft, rule: str, key: str, text: str) -> Field:
    one = field(draft, rule, key)
    draft.put(one, text)
    return one


def test_each_field_is_what_it_was_delivered_as_until_somebody_types() -> None:
    draft = Draft(seed())
    for rule in draft.base.entries:
        for one in draft.fields(rule):
            assert draft.text(one) == one.shipped, one
            assert draft.problem(one) is None
    assert draft.catalogue() == draft.base
    assert draft.changes() == []


def test_what_was_typed_makes_other_rules_that_the_file_holds_whole() -> None:
    draft = Draft(seed())
    put(draft, "round_stalled", "margin_seconds", "25")
    put(draft, "round_stalled", "priority", "high")
    put(draft, "round_stalled", "hidden_by shoe_change", NO)
    put(draft, "dealer_missing", "guidance_zh-Hant", "請派人接替。")
    put(draft, "shoe_overrun", "enabled", NO)
    put(draft, "feed_dead", "on_delay_seconds", "12,5")
    put(draft, "", "maintenance", "3600")
    made = draft.catalogue()
    stalled = made.entries["round_stalled"]
    assert (stalled.numbers["margin_seconds"], stalled.kind.priority) == (25.0, Priority.HIGH)
    assert made.entries["dealer_missing"].kind.guidance == {"zh-Hant": "請派人接替。"}
    assert not made.entries["shoe_overrun"].enabled
    assert made.entries["feed_dead"].kind.on_delay_seconds == 12.5
    hiding = Hiding(made)
    assert hiding.rule("round_stalled", SHOE_CHANGING) is None
    assert hiding.rule("shoe_overrun", SHOE_CHANGING) is SHOE_CHANGING
    hidden = hiding.rule("round_stalled", MAINTENANCE)
    assert hidden is not None
    assert hidden.longest_seconds == 3600.0
    assert len(draft.changes()) == 7
    assert read_catalogue(write_catalogue(made), "again") == made
    assert [name for name, entry in made.entries.items() if differs_from_shipped(entry)] == [
        "feed_dead", "round_stalled", "dealer_missing", "shoe_overrun",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "key", "text", "said"),
    [
        ("round_stalled", "margin_seconds", "soon", "must be a number"),
        ("round_stalled", "margin_seconds", "nan", "must be a number"),
        ("round_stalled", "margin_seconds", "0", "must be 1 to 600"),
        ("feed_dead", "on_delay_seconds", "-1", "must be 0 to 3600"),
        ("", "maintenance", "1", "must be 60 to 604800"),
        ("feed_dead", "guidance_en", "x" * 1001, "must be at most 1000 characters long"),
    ],
)
def test_what_is_wrong_is_said_at_the_field_and_nothing_is_made_of_it(
    rule: str, key: str, text: str, said: str
) -> None:
    draft = Draft(seed())
    one = put(draft, rule, key, text)
    assert str(draft.problem(one)) == said
    assert [found for found, _ in draft.problems()] == [one]
    assert draft.changes() == []
    with pytest.raises(ValueError, match="wrong"):
        draft.catalogue()


def test_long_delays_on_both_sides_are_refused() -> None:
    draft = Draft(seed())
    put(draft, "feed_dead", "on_delay_seconds", "90")
    assert draft.problems() == []
    one = put(draft, "feed_dead", "off_delay_seconds", "90")
    assert "long before and after" in str(draft.problem(one))


def test_a_rule_goes_back_to_what_was_delivered_and_a_draft_to_what_is_in_use() -> None:
    draft = Draft(seed())
    put(draft, "round_stalled", "margin_seconds", "25")
    changed = Draft(draft.catalogue())
    assert changed.differs(field(changed, "round_stalled", "margin_seconds"))
    assert not changed.touched(field(changed, "round_stalled", "margin_seconds"))
    changed.ship("round_stalled")
    assert changed.catalogue().entries == seed().entries
    assert len(changes_between(changed.base, changed.catalogue())) == 1
    changed.discard()
    assert changed.catalogue() == changed.base
