"""Windows and macOS from here: paths, fonts, keychains and streams of systems that this one is not."""

import importlib.metadata
import shutil
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path
from types import SimpleNamespace

import platformdirs
import pytest
from platformdirs import windows as of_windows
from platformdirs.macos import MacOS
from platformdirs.windows import Windows

from thrillmon.archive.places import folder_of
from thrillmon.commands import child, proofs
from thrillmon.commands.speaking import flush, note, print_line, speak_utf8
from thrillmon.panes import fonts, memory, voices
from thrillmon.settings import files
from thrillmon.settings.profile import Profile
from thrillmon.settings.profiles import Profiles, renamed

PROFILE = Profile.model_validate({"studio": {"name": "Floor A", "platform": "p", "time_zone": "UTC"}})


class Chosen:
    """A keychain of keyring."""

    name = "chosen"


def of(module: str) -> Chosen:
    return type("Keyring", (Chosen,), {"__module__": module})()


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(platformdirs, "PlatformDirs", Windows)
    # There is no system to ask here: platformdirs has the environment to fall back on.
    monkeypatch.setattr(of_windows, "get_win_folder", of_windows.get_win_folder_from_env_vars)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "Local"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path / "Local" / "thrillmon"


def test_windows_keeps_everything_of_ours_in_one_folder(windows: Path) -> None:
    """The one that the uninstaller removes when asked to."""
    assert files.default_path() == windows / "profile.toml"
    assert kept_in(Profiles()) == [windows / "profile.toml", windows / "profiles" / "con-floor.toml"]
    assert (windows / "chosen.txt").read_text(encoding="utf-8") == "profiles/con-floor.toml\n"
    assert memory.usual_path() == windows / "window.ini"
    assert folder_of(PROFILE) == windows / "archive" / "floor-a"


def kept_in(profiles: Profiles) -> list[Path]:
    """Keep two profiles, choose the second, and return where they are. Windows takes con.toml for a device."""
    paths = [profiles.add(renamed(PROFILE, name)) for name in ("Floor A", "CON")]
    profiles.choose(paths[1])
    assert files.find(None, {}) == paths[1].resolve()
    return paths


def test_macos_keeps_it_in_application_support(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(platformdirs, "PlatformDirs", MacOS)
    monkeypatch.setenv("HOME", str(tmp_path))
    ours = tmp_path / "Library/Application Support/thrillmon"
    assert files.default_path() == ours / "profile.toml"
    assert kept_in(Profiles()) == [ours / "profile.toml", ours / "profiles" / "con-floor.toml"]
    assert memory.usual_path() == ours / "window.ini"
    assert folder_of(PROFILE) == ours / "archive" / "floor-a"


def test_every_system_has_a_font_for_latin_and_for_both_kinds_of_chinese() -> None:
    of_systems = {
        "Windows": ("Segoe UI", "Microsoft JhengHei UI", "Microsoft YaHei UI"),
        "macOS": (".AppleSystemUIFont", "PingFang TC", "PingFang SC"),
        "Debian": ("Inter", "Noto Sans CJK TC", "Noto Sans CJK SC"),
    }
    for latin, traditional, simplified in of_systems.values():
        assert latin in fonts.LATIN
        for tongue, first, second in (("zh-Hant", traditional, simplified), ("zh-Hans", simplified, traditional)):
            families = fonts.families(tongue)  # type: ignore[arg-type]
            assert families.index(latin) < families.index(first) < families.index(second)


def test_the_keychains_of_all_systems_can_be_found() -> None:
    known = {entry.value for entry in importlib.metadata.entry_points(group="keyring.backends")}
    assert set(proofs.KEYCHAINS.values()) <= known


@pytest.mark.parametrize(("system", "module"), list(proofs.KEYCHAINS.items()))
def test_selftest_wants_the_systems_own_keychain(system: str, module: str) -> None:
    assert proofs.keychain(of(module), system) == (True, "the keychain: chosen")
    assert proofs.keychain(of("keyring.backends.fail"), system) == (False, "the keychain: chosen")
    chain = of("keyring.backends.chainer")
    chain.backends = [of("somebody.elses"), of(module)]  # type: ignore[attr-defined]
    assert proofs.keychain(chain, system)[0]


def test_a_linux_without_a_keychain_is_well() -> None:
    assert proofs.keychain(of("keyring.backends.fail"), "linux")[0]


@pytest.mark.parametrize(
    ("frozen", "executable", "expected"),
    [
        (False, "/usr/bin/python3", ["/usr/bin/python3", "-m", "thrillmon"]),
        (True, "/opt/thrillmon/thrillmon", ["/opt/thrillmon/thrillmon"]),
        (True, "/A/thrillmon.app/Contents/MacOS/thrillmon", ["/A/thrillmon.app/Contents/MacOS/thrillmon"]),
        (True, "C:/P/thrillmon.exe", ["C:/P/thrillmon.exe"]),
        (True, "C:/P/ThrillmonW.exe", ["C:/P/thrillmon.exe"]),
    ],
)
def test_the_studio_is_started_by_a_program_that_can_speak(
    frozen: bool, executable: str, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(sys, "executable", executable)
    assert child.program() == expected


def test_pipes_of_windows_carry_every_name(monkeypatch: pytest.MonkeyPatch) -> None:
    out, errors = TextIOWrapper(BytesIO(), encoding="cp1252"), TextIOWrapper(BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", errors)
    speak_utf8("win32")
    print_line("陳怡君")
    note("出了問題")
    flush()
    assert out.buffer.getvalue().decode("utf-8").splitlines() == ["陳怡君"]  # type: ignore[attr-defined]
    assert errors.buffer.getvalue().decode("utf-8").splitlines() == ["thrillmon: 出了問題"]  # type: ignore[attr-defined]


def test_other_systems_keep_their_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    out = TextIOWrapper(BytesIO(), encoding="big5")
    monkeypatch.setattr(sys, "stdout", out)
    speak_utf8("linux")
    assert out.encoding == "big5"


def test_a_program_of_the_start_menu_has_no_streams_and_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    speak_utf8("win32")
    print_line("nobody hears this")
    note("nor this")
    flush()


@pytest.fixture
def with_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen, and no QtMultimedia, which is no dependency."""
    monkeypatch.setattr(voices.QGuiApplication, "platformName", lambda: "screen")
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)


@pytest.mark.usefixtures("with_screen")
def test_windows_sounds_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[tuple[str | None, int]] = []
    sound = SimpleNamespace(
        SND_FILENAME=1, SND_ASYNC=2, SND_NODEFAULT=4, SND_PURGE=8, PlaySound=lambda *call: played.append(call)
    )
    devices = SimpleNamespace(winmm=SimpleNamespace(waveOutGetNumDevs=lambda: 0))
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winsound", sound)  # type: ignore[arg-type]
    monkeypatch.setitem(sys.modules, "ctypes", SimpleNamespace(windll=devices))  # type: ignore[arg-type]
    voice = voices.find_voice()
    voice.play(Path("high.wav"))
    voice.stop()
    assert played == [("high.wav", 7), (None, 8)]
    assert voice.audible() is False


@pytest.mark.usefixtures("with_screen", "qapp")
def test_macos_sounds_with_afplay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(shutil, "which", lambda name, path: f"/usr/bin/{name}" if name == "afplay" else None)
    voice = voices.find_voice()
    assert isinstance(voice, voices.PlayerVoice)
    assert voice._command == ("/usr/bin/afplay",)
