"""Call the program as a person does: another process, its output, its exit code."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pytest

from thrillmon.commands.child import ChildStudio

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Called:
    """What a call printed and ended with."""

    code: int
    out: str
    err: str

    def objects(self) -> list[dict[str, Any]]:
        """Return what --json printed: one object per line and nothing else."""
        return [json.loads(line) for line in self.out.splitlines()]


def call(*arguments: str, environment: Mapping[str, str] | None = None, seconds: float = 60) -> Called:
    """Run the program to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "thrillmon", *arguments],
        env={**os.environ, "PYTHONUTF8": "1", **(environment or {})},
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=seconds,
        check=False,
    )
    return Called(done.returncode, done.stdout, done.stderr)


class Running:
    """A call that goes on until it is told to stop."""

    def __init__(
        self,
        *arguments: str,
        environment: Mapping[str, str] | None = None,
        output: IO[str] | None = None,
        folder: Path = ROOT,
        before: str = "",
    ) -> None:
        """before: Python run ahead of the program, to shorten a wait of minutes."""
        begun = f"{before}\nimport sys\nfrom thrillmon.cli import main\nsys.exit(main())"
        program = ["-c", begun] if before else ["-m", "thrillmon"]
        # A shell that runs the tests in the background ignores Ctrl+C, and what it starts inherits that. Mended
        # here, for between fork and exec gRPC's fork handlers would run, and now and then end the child.
        if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
            signal.signal(signal.SIGINT, signal.default_int_handler)
        self.process = subprocess.Popen(
            [sys.executable, *program, *arguments],
            env={**os.environ, "PYTHONUTF8": "1", **(environment or {})},
            cwd=folder,
            stdout=subprocess.PIPE if output is None else output,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def line(self) -> str:
        """Return the next line of its output. Fails with what it complained of when it has ended."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            _, complaint = self.process.communicate(timeout=20)
            raise AssertionError(f"it has ended with {self.process.returncode}: {complaint}")
        return line

    def interrupt(self) -> Called:
        """Press Ctrl+C and wait for the end."""
        self.process.send_signal(signal.SIGINT)
        out, err = self.process.communicate(timeout=20)
        return Called(self.process.returncode, out or "", err)

    def __enter__(self) -> "Running":
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdout, self.process.stderr):
            if pipe is not None:
                pipe.close()


class House:
    """A pretend studio in a process of its own, with a profile file for it."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self._studio = ChildStudio(*arguments)
        self._studio.start()
        self.environment = self._studio.environment
        self.text = self._studio.profile
        self.file = folder / "studio.toml"
        self.file.write_text(self.text, encoding="utf-8")
        self._folder = folder
        self._made = 0

    def call(self, *arguments: str, **options: Any) -> Called:
        """Run a command on this studio."""
        options.setdefault("environment", self.environment)
        return call(*arguments, "--config", str(self.file), **options)

    def profile(self, *changes: tuple[str, str]) -> str:
        """Return a file with the profile in which texts are replaced."""
        text = self.text
        for before, after in changes:
            assert before in text, f"{before!r} is not in the profile"
            text = text.replace(before, after)
        self._made += 1
        path = self._folder / f"changed-{self._made}.toml"
        path.write_text(text, encoding="utf-8")
        return str(path)

    def value(self, key: str) -> str:
        """Return the value of a key in the profile."""
        return next(line for line in self.text.splitlines() if line.startswith(f"{key} = ")).split('"')[1]

    def stop(self) -> None:
        """End the studio."""
        self._studio.stop()


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A studio of 12 tables, five times as fast as life."""
    made = House(tmp_path_factory.mktemp("house"), "--tables=12", "--speed=5")
    yield made
    made.stop()
