"""Prove that every dependency of thrillmon can be installed on Windows and macOS without a compiler.

Usage: python packaging/wheels.py [FOLDER]   (asks pip to download the wheels, by default into a folder thrown away)
"""

import argparse
import itertools
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from email.parser import Parser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent

PYTHONS = ("3.11", "3.12", "3.13")

# What pip installs from, by the name of the system; a wheel for any of the tags will do. macOS 13 is the oldest that Qt
# runs on, and installs what was made for the ones before.
SYSTEMS: Mapping[str, tuple[str, ...]] = {
    "Windows": ("win_amd64",),
    "macOS, Apple silicon": tuple(
        f"macosx_{version}_{arch}"
        for version, arch in itertools.product(("13_0", "12_0", "11_0"), ("arm64", "universal2"))
    ),
    "macOS, Intel": tuple(
        f"macosx_{version}_{arch}"
        for version, arch in itertools.product(
            ("13_0", "12_0", "11_0", "10_15", "10_13", "10_9"), ("x86_64", "universal2")
        )
    ),
}

# pip reads markers for the machine it runs on: these are read here, for the system it downloads for.
ENVIRONMENTS: Mapping[str, Mapping[str, str]] = {
    "Windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
    "macOS, Apple silicon": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    "macOS, Intel": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
}


def environment(system: str, python: str) -> dict[str, str]:
    """Return what markers of requirements are read against."""
    return {**ENVIRONMENTS[system], "python_version": python, "python_full_version": f"{python}.0", "extra": ""}


def applying(lines: Iterable[str], markers: Mapping[str, str]) -> Iterator[Requirement]:
    """Give the requirements that apply there."""
    for line in lines:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate(dict(markers)):
            yield requirement


def required_by(wheel: Path) -> list[str]:
    """Return what a wheel says it needs."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(
            name for name in archive.namelist() if name.endswith(".dist-info/METADATA") and name.count("/") == 1
        )
        return Parser().parsestr(archive.read(name).decode("utf-8")).get_all("Requires-Dist", [])


def download(requirements: Iterable[Requirement], system: str, python: str, folder: Path) -> None:
    """Have pip fetch exactly these. Raises subprocess.CalledProcessError when there is no wheel of one of them."""
    wanted = [f"{requirement.name}{requirement.specifier}" for requirement in requirements]
    platforms = [f"--platform={platform}" for platform in SYSTEMS[system]]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--only-binary=:all:", "--implementation=cp", f"--python-version={python}", *platforms]
    command += [f"--constraint={ROOT / 'constraints.txt'}", f"--dest={folder}"]
    subprocess.run([*command, *wanted], check=True)


def fetch(needed: Iterable[str], system: str, python: str, folder: Path) -> list[str]:
    """Fetch these and, wave by wave, what they need in turn; return the names of the wheels."""
    markers = environment(system, python)
    seen: set[str] = set()
    looked_at: set[Path] = set()
    wave = list(applying(needed, markers))
    while wave:
        seen.update(canonicalize_name(requirement.name) for requirement in wave)
        download(wave, system, python, folder)
        fresh = set(folder.glob("*.whl")) - looked_at
        looked_at |= fresh
        lines = [line for wheel in sorted(fresh) for line in required_by(wheel)]
        following = {canonicalize_name(found.name): found for found in applying(lines, markers)}
        wave = [found for name, found in following.items() if name not in seen]
    return sorted(wheel.name for wheel in looked_at)


def main() -> int:
    """See the module. Returns 1 when something has no wheel somewhere."""
    parser = argparse.ArgumentParser(description="Prove that there are wheels for Windows and macOS.")
    parser.add_argument("folder", type=Path, nargs="?")
    chosen: Path | None = parser.parse_args().folder
    needed: list[str] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    missing = 0
    for system, python in itertools.product(SYSTEMS, PYTHONS):
        with tempfile.TemporaryDirectory() as passing:
            folder = (chosen or Path(passing)) / system.replace(", ", "-").replace(" ", "-") / python
            folder.mkdir(parents=True, exist_ok=True)
            try:
                wheels = fetch(needed, system, python, folder)
            except subprocess.CalledProcessError:
                missing += 1
                print(f"BAD  {system}, Python {python}: something has no wheel, see above", flush=True)
                continue
            own = sum(not name.endswith("-none-any.whl") for name in wheels)
            print(f"ok   {system}, Python {python}: {len(wheels)} wheels, {own} of them made for it", flush=True)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
