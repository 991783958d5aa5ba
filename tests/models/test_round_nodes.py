"""A round as a tree: every game's rounds, and rounds made to do harm."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.making import NOW, baccarat, round_record, step
from thrillmon.archive.round_rows import row_of
from thrillmon.floor.rounds import Heard, Round, Source
from thrillmon.models.records_source import Extra, Story, story_of
from thrillmon.models.round_accounts import accounts_of
from thrillmon.models.round_nodes import Node, openable, round_nodes
from thrillmon.models.round_tree import RoundTreeModel
from thrillmon.studio.play.world import World
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType
from thrillmon.wire.recorder.record_pb2 import RoundRecord

ZONE = ZoneInfo("Asia/Taipei")


def story(record: RoundRecord) -> Story:
    return story_of(Extra(row_of(record, NOW), record), Source.GRPC, NOW)


def walk(node: Node) -> list[Node]:
    return [node, *(below for child in node.children for below in walk(child))]


def test_every_game_has_its_steps_cards_and_bytes(qtbot: QtBot) -> None:
    world = World(start=NOW, tables=24, history_rounds=2)
    for record in world.rounds():
        told = story(record)
        nodes = walk(round_nodes(told, told.body, ZONE, revealed=False))
        steps = [node for node in nodes if node.path.startswith("process[") and node.path.endswith("]")]
        assert len([node for node in steps if "." not in node.path]) >= len(record.process)
        for node in nodes:
            assert 0 <= node.start <= node.end <= len(told.body)
        model = RoundTreeModel(QColor("grey"))
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.show_node(round_nodes(told, told.body, ZONE, revealed=False))
        for place in range(0, len(told.body), 7):
            node = model.node(model.index_at(place))
            assert node is not None
            assert node.start <= place < node.end
        del tester


@settings(max_examples=60)
@given(st.binary(max_size=400))
def test_whatever_the_bytes_are_there_is_a_tree(body: bytes) -> None:
    record = RoundRecord(round_code="R")
    told = story(record)
    for node in walk(round_nodes(told, body, ZONE, revealed=True)):
        assert node.text.isprintable()
        assert node.note.isprintable()


def test_unknown_fields_are_shown_with_a_sign() -> None:
    record = round_record(step(8, NOW))
    told = story(RoundRecord.FromString(record.SerializeToString() + b"\xfa\x06\x05hello"))
    loud = [node for node in walk(round_nodes(told, told.body, ZONE, revealed=False)) if node.loud]
    assert any(node.text == "▲ field 111 (unknown)" and "hello" in node.note for node in loud)
    assert any(node.note == "1 unknown" for node in loud)


def test_a_correction_is_told_with_before_after_and_who_was_dealing() -> None:
    before = baccarat(("SPADE_2", "HEART_3"), ("CLUB_9", "CLUB_K"), round_record(step(8, NOW), end=NOW + 40))
    after = baccarat(("SPADE_2", "HEART_8"), ("CLUB_9", "CLUB_K"), round_record(step(8, NOW), end=NOW + 40))
    merged = Round(Heard(before, GameNotifyType.NOTIFY_ROUND_FINISH, Source.PUSH, NOW + 41))
    merged.hear(Heard(after, GameNotifyType.NOTIFY_ROUND_MODIFY_AFTER_ROUND, Source.PUSH, NOW + 90))
    told = Story(row_of(after, NOW), merged, Source.PUSH, after.SerializeToString(), dealers=(("D7", "Mei Lin"),))
    node = next(node for node in walk(round_nodes(told, told.body, ZONE, revealed=False)) if node.text.startswith("◆"))
    assert node.text == "◆ 06:14:50  modified after the round"
    assert node.note == "dealing then: M. L."
    assert any("2♠ 3♥ → 2♠ 8♥" in child.note for child in node.children)
    (pair,) = accounts_of(told, None, ZONE)
    assert not pair.rows[0].same
    assert pair.different == sum(not row.same for row in pair.rows) >= 1
    table, _ = accounts_of(told, after, ZONE)
    assert table.different == 0


@pytest.mark.parametrize(
    ("address", "opens"),
    [
        ("https://replay.example/r.mp4", True),
        ("HTTP://replay.example/", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("https://", False),
        ("https://bank.example@evil.example/", False),
        ("https://x.example/\nhttps://y.example/", False),
        ("https://x.example/\u202egpj.exe", False),
        (" https://x.example", False),
        ("", False),
    ],
)
def test_only_pages_of_the_web_are_opened(address: str, opens: bool) -> None:
    assert openable(address) is opens
