"""The package for Debian: what it depends on is what README tells, and what the program runs on from source."""

import re

from translations import ROOT

DEPENDS = [
    re.split(r"[ |]", line)[0].removesuffix("t64")
    for line in (ROOT / "packaging/linux/depends").read_text("utf-8").splitlines()
]


def test_readme_names_every_library() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [name for name in DEPENDS if name not in readme] == []


def test_no_python_is_asked_for() -> None:
    assert [name for name in DEPENDS if "python" in name] == []


def test_the_menu_entry_starts_what_is_installed() -> None:
    entry = (ROOT / "packaging/linux/thrillmon.desktop").read_text("utf-8")
    assert "\nExec=thrillmon\n" in entry
    assert "usr/bin/thrillmon" in (ROOT / "packaging/linux/deb.sh").read_text("utf-8")
