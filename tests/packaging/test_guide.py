"""The guide is built without a warning, leads nowhere dead, needs no network, and names everything."""

import re
import tomllib
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import guide
import pytest

from thrillmon.archive.rows import ROUNDS
from thrillmon.cli import COMMANDS
from thrillmon.floor.alarms.catalogue import seed
from thrillmon.floor.alarms.catalogue_file import read_catalogue
from thrillmon.floor.alarms.journal_queries import JOURNAL
from thrillmon.floor.jackpot_queries import POTS
from thrillmon.floor.notice_queries import NOTICES
from thrillmon.floor.table_queries import TABLES
from thrillmon.floor.tap_queries import TAP_FRAMES
from thrillmon.settings.files import parse
from thrillmon.settings.profile import SECTIONS

ROOT = guide.ROOT
DOCS = ROOT / "docs"

LOADED = {"script": "src", "img": "src", "link": "href", "iframe": "src", "source": "src", "audio": "src"}


class Page(HTMLParser):
    """What a page loads, what it leads to, and the places in it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.leads: list[str] = []
        self.places: set[str] = set()
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if "id" in values:
            self.places.add(values["id"])
        if tag in LOADED and LOADED[tag] in values:
            self.loads.append(values[LOADED[tag]])
        if tag == "a" and "href" in values:
            self.leads.append(values["href"])


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Mapping[Path, Page]:
    """The built pages, by their files. A warning is an error here."""
    folder = guide.build(folder=tmp_path_factory.mktemp("built") / "guide")
    return {path: Page(path) for path in folder.rglob("*.html")}


def test_every_link_and_picture_leads_somewhere(pages: Mapping[Path, Page]) -> None:
    dead: list[str] = []
    for path, page in pages.items():
        for address in (*page.loads, *page.leads):
            parts = urlsplit(address)
            if parts.scheme:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            found = target.is_file() and (
                not parts.fragment or target not in pages or unquote(parts.fragment) in pages[target].places
            )
            if not found:
                dead.append(f"{path.name} -> {address}")
    assert dead == []


def test_it_can_be_read_without_a_network(pages: Mapping[Path, Page]) -> None:
    folder = min(pages, key=lambda path: len(path.parts)).parent
    for path, page in pages.items():
        assert [address for address in page.loads if urlsplit(address).netloc] == [], path.name
    for sheet in folder.rglob("*.css"):
        text = sheet.read_text("utf-8")
        assert re.findall(r"""(?:@import\s+|url\()["']?(?:https?:)?//""", text) == [], sheet.name
    assert {"index.html", "newcomer.html", "deployment.html"} <= {path.name for path in pages}


def test_every_page_and_every_picture_of_a_page_is_committed_where_it_is_looked_for() -> None:
    listed = set(re.findall(r"^([a-z-]+)$", (DOCS / "index.md").read_text("utf-8"), re.MULTILINE))
    assert listed == {path.stem for path in DOCS.glob("*.md")} - {"index"}


def section(page: str, heading: str) -> str:
    """Return what stands under a heading of the second level."""
    return (DOCS / page).read_text("utf-8").split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]


@pytest.mark.parametrize(
    ("heading", "language"),
    [
        ("Tables", TABLES),
        ("Rounds", ROUNDS),
        ("Messages", NOTICES),
        ("Alarm journal", JOURNAL),
        ("Jackpots", POTS),
        ("Jackpot journal", TAP_FRAMES),
    ],
)
def test_every_field_of_a_query_is_told_and_no_other(heading: str, language: object) -> None:
    rows = re.findall(r"^\| (`.*?) \|", section("queries.md", heading), re.MULTILINE)
    told = {name for row in rows for name in re.findall(r"`([a-z_.]+)`", row)}
    assert told == set(language.fields)  # type: ignore[attr-defined]


def test_every_rule_of_the_alarms_is_told_with_its_priority() -> None:
    rows = re.findall(
        r"^\| ([A-Z][^|]*) \| ([A-Z][a-z]+)", section("alarms.md", "The rules as delivered"), re.MULTILINE
    )
    assert rows == [(str(entry.kind.what), entry.kind.priority.name.capitalize()) for entry in seed().entries.values()]


def test_every_command_and_every_setting_is_told() -> None:
    text = (DOCS / "setup.md").read_text("utf-8")
    for command, _ in COMMANDS:
        assert f"`thrillmon {command}" in text, command
    for name, keys in SECTIONS.items():
        assert f"`[{name}]`" in text, name
        for key in keys.model_fields:
            assert f"`{key}`" in text, f"[{name}] {key}"


def test_every_key_of_the_program_is_told() -> None:
    told = (DOCS / "keyboard.md").read_text("utf-8") + (DOCS / "alarms.md").read_text("utf-8")
    for source in sorted((ROOT / "thrillmon").rglob("*.py")):
        if source.parent.name in ("panes", "app"):
            for keys in re.findall(r'"((?:Ctrl|Alt|Shift)(?:\+\w+)+|F\d+)"', source.read_text("utf-8")):
                # Of a row of digits the first and the last are told.
                one = re.sub(r"\+[2-9]$", "+1", keys.replace("Return", "Enter"))
                assert one in told, f"{keys} of {source.name}"


def test_the_files_that_it_shows_are_understood() -> None:
    for page in DOCS.glob("*.md"):
        for block in re.findall(r"^ *```toml\n(.*?)^ *```", page.read_text("utf-8"), re.MULTILINE | re.DOTALL):
            text = re.sub(r"^ {3}", "", block, flags=re.MULTILINE) if block.startswith("   ") else block
            keys = tomllib.loads(text).keys()
            if keys <= SECTIONS.keys():
                parse(text, page.name, {})
            elif "trouble" not in keys:
                read_catalogue(text, page.name)
