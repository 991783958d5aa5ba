"""The proof of wheels reads requirements for the system it asks about, not for the one it runs on."""

import tomllib
import zipfile
from pathlib import Path

import pytest
from wheels import ENVIRONMENTS, PYTHONS, ROOT, SYSTEMS, applying, environment, required_by

OF_KEYRING = [
    'pywin32-ctypes>=0.2.0; sys_platform == "win32"',
    'SecretStorage>=3.2; sys_platform == "linux"',
    'importlib_metadata>=4; python_version < "3.12"',
    'pytest>=6; extra == "test"',
    "jaraco.classes",
]


@pytest.mark.parametrize(
    ("system", "python", "expected"),
    [
        ("Windows", "3.12", {"pywin32-ctypes", "jaraco.classes"}),
        ("macOS, Intel", "3.12", {"jaraco.classes"}),
        ("macOS, Apple silicon", "3.11", {"importlib_metadata", "jaraco.classes"}),
    ],
)
def test_only_what_applies_there_is_asked_for(system: str, python: str, expected: set[str]) -> None:
    assert {found.name for found in applying(OF_KEYRING, environment(system, python))} == expected


def test_every_python_that_thrillmon_supports_is_proved() -> None:
    supported = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    assert supported == f">={PYTHONS[0]},<3.{int(PYTHONS[-1].split('.')[1]) + 1}"
    assert SYSTEMS.keys() == ENVIRONMENTS.keys()


def test_the_right_qt_is_chosen_for_each_python() -> None:
    lines = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    for python in PYTHONS:
        qt = [found for found in applying(lines, environment("Windows", python)) if found.name.startswith("PySide6")]
        assert len(qt) == 1


def test_a_wheel_tells_what_it_needs(tmp_path: Path) -> None:
    wheel = tmp_path / "x-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("x/vendored/y.dist-info/METADATA", "Requires-Dist: wrong\n")
        archive.writestr(
            "x-1.dist-info/METADATA", "Name: x\nRequires-Dist: a>=1\nRequires-Dist: b\n\nRequires-Dist: c\n"
        )
    assert required_by(wheel) == ["a>=1", "b"]
