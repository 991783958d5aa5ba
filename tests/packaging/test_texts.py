"""The collector of texts: finds all of them, keeps what is translated, and says what is wrong."""

from pathlib import Path

import pytest
import texts
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator
from translations import LANGUAGES, Message, compile_all, read, ts_file, write

FILE = "thrillmon/panes/example.py"


def found(source: str, file: str = FILE) -> list[str]:
    return [use.text for use in texts.uses(source, file) if not use.fault]


def faults(source: str, file: str = FILE) -> list[str]:
    return [use.fault for use in texts.uses(source, file) if use.fault]


def test_both_chinese_translations_are_complete(capsys: pytest.CaptureFixture[str]) -> None:
    assert texts.main(["--check"]) == 0, capsys.readouterr().err


def test_literals_are_found_wherever_they_stand() -> None:
    source = """
class Pane:
    title = lambda self: tr("Title")
    def show(self, late):
        return say("{count} rounds "
                   "are late", count=tr("many" if late else "few"))
WORDS = {1: word("bull 1")}
"""
    assert sorted(found(source)) == ["Title", "bull 1", "few", "many", "{count} rounds are late"]
    assert faults(source) == []


def test_a_text_that_cannot_be_found_by_reading_is_named_with_its_line() -> None:
    assert faults("\ntr(title)\n") == [f"{FILE}:2: title is no literal; mark the text where it stands"]
    assert len(faults('say(f"{count} rounds")')) == 1
    assert len(faults('say("one" + "two")')) == 1
    assert len(faults('self.tr("Title")')) == 1


def test_labels_of_games_are_known_and_no_fault() -> None:
    collected, wrong = texts.collect()
    assert wrong == []
    for label in ("Baccarat", "Peek third card (banker)", "Dragon", "Shoe cut", "heads", "Swords", "bull-bull", "odd"):
        assert label in collected
    assert faults("tr(step.label)") == []
    assert faults("tr(game.seat_label(seat))") == []
    assert faults("tr(subtype)", "thrillmon/models/table_texts.py") == []
    assert len(faults("tr(subtype)")) == 1


def test_translations_survive_and_new_texts_are_unfinished() -> None:
    former = {"Dealer": Message("Dealer", ("old.py",), "荷官"), "Gone": Message("Gone", ("old.py",), "不見")}
    merged = {
        message.source: message
        for message in texts.merged({"Dealer": ("a.py",), "Shoe": ("a.py",)}, former, drop=False)
    }
    assert merged["Dealer"] == Message("Dealer", ("a.py",), "荷官")
    assert merged["Shoe"].kind == "unfinished"
    assert merged["Gone"].kind == "vanished"
    back = texts.merged({"Gone": ("b.py",)}, merged, drop=True)
    assert back == [Message("Gone", ("b.py",), "不見")]


def complaints(message: Message, wanted: str = "{count} rounds") -> list[str]:
    return list(texts.complaints("zh_Hant", {wanted: ("a.py",)}, {message.source: message}))


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (Message("{count} rounds", (), "", "unfinished"), "missing"),
        (Message("{count} rounds", (), "{count} 局", "unfinished"), "unfinished"),
        (Message("{count} rounds", (), "{cuont} 局"), "placeholders differ"),
        (Message("{count} rounds", (), "局"), "placeholders differ"),
        (Message("{count} rounds", (), "{count 局"), "placeholders differ"),
        (Message("{count} rounds", (), "{count:.1f} 局"), "placeholders differ"),
        (Message("Gone", (), "不見", "vanished"), "unused"),
    ],
)
def test_what_is_wrong_with_a_translation_is_said(message: Message, words: str) -> None:
    assert any(words in line and message.source in line for line in complaints(message))


def test_placeholders_may_stand_in_another_order() -> None:
    message = Message("{points} over {other}", (), "{other} 負 {points}")
    assert complaints(message, "{points} over {other}") == []


# What XML can carry; Qt's tools write line ends as they are.
TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")) | st.just("\n"), min_size=1)


@given(source=TEXTS, translation=TEXTS, comment=st.none() | TEXTS)
def test_what_was_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, source: str, translation: str, comment: str | None
) -> None:
    path = tmp_path_factory.mktemp("i18n") / "thrillmon_zh_Hant.ts"
    message = Message(source, ("a.py", "b.py"), translation, "", comment or "")
    write(path, "zh_Hant", [message])
    assert read(path) == {source: message}


def test_an_update_of_what_is_up_to_date_changes_nothing(tmp_path: Path) -> None:
    collected, _ = texts.collect()
    for language in LANGUAGES:
        path = tmp_path / f"{language}.ts"
        write(path, language, texts.merged(collected, read(ts_file(language)), drop=False))
        assert path.read_bytes() == ts_file(language).read_bytes()


def test_qt_reads_what_was_compiled(tmp_path: Path) -> None:
    compile_all(folder=tmp_path)
    for language, banker in (("zh_Hant", "莊"), ("zh_Hans", "庄")):
        translator = QTranslator()
        assert translator.load(str(tmp_path / f"thrillmon_{language}.qm"))
        assert translator.translate("thrillmon", "Banker") == banker
