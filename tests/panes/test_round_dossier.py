"""The dossier on paper and as data: hostile texts stay text, names stay hidden, nothing is claimed."""

import json
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from tests.making import NOW, baccarat, delivery, round_record, step
from thrillmon.archive.round_rows import row_of
from thrillmon.archive.rows import Kept
from thrillmon.floor.notices import decode
from thrillmon.floor.rounds import Heard, Round, Source
from thrillmon.floor.timelines import Hole
from thrillmon.models.records_source import Story
from thrillmon.models.round_dossier import Dossier, dossier_json
from thrillmon.panes.round_dossier import document, pdf_bytes, write_dossier
from thrillmon.sentences import say

ZONE = ZoneInfo("Asia/Taipei")
HOSTILE = "</td><script>x</script><img src='file:///etc/passwd'>"


def dossier(*, revealed: bool = False, told: bool = True) -> Dossier:
    record = baccarat(("SPADE_2", "HEART_3"), ("CLUB_9", "CLUB_K"), round_record(step(8, NOW), end=NOW + 40))
    record.players[64] = "D7"
    record.players_name["D7"] = "Mei Lin"
    record.players_name["P1"] = "Nina Villanueva"
    record.cancel, record.cancel_message = True, HOSTILE
    record.medias["video"] = f"https://x.example/{HOSTILE}"
    card = record.seats[68].cards[1].list[0]
    card.signature, card.sign_algorithm, card.plain_text = "c2lnbg==", "ED25519", "SPADE_2|1"
    merged = Round(Heard(record, 0, Source.PUSH, NOW + 41))
    notice = decode(delivery("NOTIFY_ROUND_FINISH", record, sent=NOW + 41))
    other = type(record)()
    other.CopyFrom(record)
    other.cancel = False
    return Dossier(
        Story(
            row_of(record, NOW),
            merged,
            Source.PUSH,
            notice.delivery.body,
            (Kept(notice, Source.PUSH),),
            holes=(Hole(NOW - 60, NOW - 20, say("The broker restarted.")),),
        ),
        other if told else None,
        "" if told else "The provider is away.",
        ZONE,
        NOW + 100,
        revealed,
    )


def test_the_paper_has_everything_and_hostile_texts_as_text(qtbot: QtBot) -> None:
    made = document(dossier())
    text = made.toPlainText()
    assert "<script>x</script>" in text
    for wanted in (
        "ROUNLLBC07080023111400010001", "M. L. (D7)", "derived from the cards", "not verified by thrillmon", "c2lnbg==",
        "ROUND_FINISH", dossier().story.kept[0].notice.delivery.digest().hex(), "The broker restarted.",
        "not recovered", "What the table said", "cancelled", "2023-11-15 06:13:20.000+08:00",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "Mei Lin" not in text
    assert "Nina" not in text
    assert "Mei Lin" in document(dossier(revealed=True)).toPlainText()
    assert "The provider is away." in document(dossier(told=False)).toPlainText()
    assert pdf_bytes(dossier()).startswith(b"%PDF-1")


def test_the_data_says_the_same_and_is_checked_by_its_digests(qtbot: QtBot) -> None:
    masked = dossier_json(dossier())
    assert "Mei Lin" not in json.dumps(masked)
    assert "Nina" not in json.dumps(masked)
    (kept,) = masked["deliveries"]["kept"]
    assert kept["body_base64"] is None
    assert masked["card_signatures"]["verified"] is False
    assert masked["card_signatures"]["as_sent"][0]["signature"] == "c2lnbg=="
    assert [row["what"] for row in masked["provider"]["differences"]] == ["cancelled"]
    shown = dossier_json(dossier(revealed=True))
    assert shown["dealer"]["name"] == "Mei Lin"
    assert shown["deliveries"]["kept"][0]["body_base64"]
    assert dossier_json(dossier(told=False))["provider"] == {"asked": True, "why_not": "The provider is away."}


def test_nothing_half_written_is_left(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "case.json").mkdir()
    with pytest.raises(OSError, match=r"case\.json"):
        write_dossier(tmp_path / "case.pdf", tmp_path / "case.json", dossier())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case.json"]
