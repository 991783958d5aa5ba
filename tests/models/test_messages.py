"""The packet list as Qt reads it."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.making import NOW, delivery, round_record, step
from thrillmon.floor.deliveries import Delivery
from thrillmon.floor.notice_queries import NOTICES
from thrillmon.floor.notices import Notice, decode
from thrillmon.models.messages import BLOCK, MessageModel

ZONE = ZoneInfo("Asia/Taipei")


def heard(number: int = 1, **changes: object) -> Notice:
    return decode(delivery("NOTIFY_ROUND_BET", round_record(step(8, NOW), number=number, **changes)))  # type: ignore[arg-type]


@pytest.fixture
def make(qtbot: QtBot) -> Callable[..., MessageModel]:
    def made(keep: int = 4000) -> MessageModel:
        model = MessageModel(ZONE, keep)
        model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
        return model

    return made


def texts(model: MessageModel, key: str) -> list[str]:
    column = [one.key for one in model.columns].index(key)
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_messages_come_newest_last_in_the_chosen_zone(make: Callable[..., MessageModel]) -> None:
    model = make()
    model.hear([heard(1), heard(2)])
    assert model.rowCount() == 0, "nothing moves between flushes"
    model.flush()

    assert texts(model, "code") == ["ROUNLLBC07080023111400010001", "ROUNLLBC07080023111400010002"]
    assert texts(model, "type") == ["ROUND_BET", "ROUND_BET"]
    assert texts(model, "received")[0].startswith("06:13:20")
    model.show_zone(ZoneInfo("UTC"))
    assert texts(model, "received")[0].startswith("22:13:20")


def test_a_paused_list_stands_still_and_says_how_many_are_newer(
    make: Callable[..., MessageModel], qtbot: QtBot
) -> None:
    model = make()
    model.hear([heard(1)])
    model.flush()
    model.pause()
    with qtbot.waitSignal(model.newer_changed) as told:
        model.hear([heard(2), heard(3)])
        model.flush()

    assert told.args == [2]
    assert model.rowCount() == 1
    model.follow()
    assert model.rowCount() == 3
    assert model.newer == 0


def test_a_broken_message_says_why_and_is_no_link(make: Callable[..., MessageModel]) -> None:
    model = make()
    model.hear([decode(Delivery("<b>NOPE</b>", b"\xff", None, NOW)), decode(Delivery(None, b"", None, NOW))])
    model.flush()

    assert "▲ Nobody here knows the type" in texts(model, "note")[0]
    assert texts(model, "type") == ["▲ <b>NOPE</b>", "▲ —"]
    tip = model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip


def test_a_query_picks_from_what_is_kept_and_from_what_comes(make: Callable[..., MessageModel]) -> None:
    model = make()
    model.hear([heard(1, table_code="T1"), heard(2, table_code="T2")])
    model.flush()
    model.show_query(NOTICES.parse("table=T2", ZONE, NOW))
    assert texts(model, "table") == ["T2"]
    model.hear([heard(3, table_code="T1"), heard(4, table_code="T2")])
    model.flush()
    assert texts(model, "table") == ["T2", "T2"]
    model.show_query(None)
    assert texts(model, "table") == ["T1", "T2", "T1", "T2"]


@settings(max_examples=40)
@given(
    st.lists(st.one_of(st.integers(1, 30), st.sampled_from(["pause", "follow", "flush", "some", "all"])), max_size=30)
)
def test_memory_is_bounded_and_the_newest_are_shown(make: Callable[..., MessageModel], acts: list[int | str]) -> None:
    model = make(20)
    number = 0
    for act in acts:
        if isinstance(act, int):
            model.hear([heard(number := number + 1) for _ in range(act)])
        elif act == "some":
            model.show_query(NOTICES.parse("round=*5", ZONE, NOW))
        elif act == "all":
            model.show_query(None)
        else:
            getattr(model, act)()
        assert model.rowCount() <= 20 + BLOCK
    model.show_query(None)
    model.follow()
    if number:
        assert texts(model, "code")[-1].endswith(f"{number:04d}")
