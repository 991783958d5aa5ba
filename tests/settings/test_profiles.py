"""Several profiles on one machine: none is lost, none takes the secrets of another, and files hold no secret."""

from pathlib import Path

import pytest

from tests.settings.profiles import NOTHING, WHOLE
from thrillmon.settings.files import ProfileError, default_path, load, parse, saved_path
from thrillmon.settings.profile import SECTIONS, Profile
from thrillmon.settings.profiles import Profiles, renamed
from thrillmon.settings.secrets import AMQP_PASSWORD, AMQP_USER, REST_KEY, TAP_TOKEN
from thrillmon.settings.writing import HEADING, as_toml, write

FLOOR = parse(WHOLE, "whole", NOTHING)


@pytest.fixture
def profiles(tmp_path: Path) -> Profiles:
    return Profiles(tmp_path / "thrillmon")


def called(name: str) -> Profile:
    return renamed(FLOOR, name)


STRANGE = WHOLE.replace(
    "metadata = {}", 'metadata = { "x-a" = "say \\"hi\\"\\n\\u007f\\\\", "b.c" = "keychain:t" }'
).replace("game_codes = []", 'game_codes = ["A", "桌"]')


@pytest.mark.parametrize(
    "text",
    [WHOLE, "", "[archive]\n", '[studio]\nname = "a # b"\n', STRANGE, WHOLE.replace("keep_days = 90", "keep_days = 7")],
)
def test_what_is_written_is_read_as_the_same_profile(text: str, tmp_path: Path) -> None:
    profile = parse(text, "x", NOTHING)
    file = tmp_path / "a" / "b.toml"
    assert write(file, profile) is None
    read = load(file, NOTHING)
    assert read == profile
    assert ("archive" in read.model_fields_set) == ("archive" in profile.model_fields_set), "it keeps or it does not"
    assert sorted(tmp_path.rglob("*")) == [tmp_path / "a", file], "nothing is left lying about"


def test_a_file_explains_every_key_of_its_sections() -> None:
    text = as_toml(FLOOR)
    for section, keys in SECTIONS.items():
        assert f"[{section}]" in text
        for key in keys.model_fields:
            assert f"\n{key} = " in text or f"\n# {key} = " in text


def test_a_file_with_comments_of_somebody_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "floor.toml"
    file.write_text("# ask Ann before changing this\n" + WHOLE, encoding="utf-8")
    aside = write(file, FLOOR)
    assert aside == tmp_path / "floor.toml.former"
    assert "ask Ann" in aside.read_text(encoding="utf-8")
    assert file.read_text(encoding="utf-8").startswith(HEADING)
    assert write(file, FLOOR) is None, "ours is no loss"


def test_a_file_that_cannot_be_written_is_told_and_the_former_one_stays(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    with pytest.raises(ProfileError, match="cannot be written"):
        write(tmp_path / "taken" / "floor.toml", FLOOR)


def test_a_link_to_a_file_stays_a_link(tmp_path: Path) -> None:
    write(tmp_path / "real.toml", FLOOR)
    (tmp_path / "link.toml").symlink_to(tmp_path / "real.toml")
    write(tmp_path / "link.toml", called("Floor B"))
    assert (tmp_path / "link.toml").is_symlink()
    assert load(tmp_path / "real.toml", NOTHING).studio.name == "Floor B"


def test_the_first_one_is_the_usual_file_and_further_ones_have_their_own(profiles: Profiles) -> None:
    first, second = profiles.add(called("Floor A")), profiles.add(called("Abend/Nacht: 夜"))
    assert first == profiles.folder / default_path().name
    assert second == profiles.folder / "profiles" / "abend-nacht--夜.toml"
    assert [kept.name for kept in profiles.all()] == ["Abend/Nacht: 夜", "Floor A"]


@pytest.mark.parametrize("name", ["floor a", "Floor A", "FLOOR-A", "floor/a"])
def test_a_name_that_shares_secrets_or_archive_with_another_is_refused(profiles: Profiles, name: str) -> None:
    path = profiles.add(called("Floor A"))
    with pytest.raises(ProfileError, match="already"):
        profiles.add(called(name))
    assert profiles.free(name, path), "it may keep its own"
    assert profiles.another(name) == f"{name} 2"


@pytest.mark.parametrize("name", ["CON", "nul", "com1", "LPT9", "../../etc/passwd", ".", "x" * 300, "a\nb"])
def test_any_name_makes_a_file_that_all_systems_take(profiles: Profiles, name: str) -> None:
    profiles.add(called("First"))
    path = profiles.add(called(name))
    assert path.parent == profiles.folder / "profiles"
    assert path.stem.split(".")[0] not in {"con", "nul", "com1", "lpt9"}
    assert len(path.name) < 100
    assert {kept.name for kept in profiles.all()} == {"First", name}


def test_the_chosen_one_is_opened_next_time_and_the_first_one_when_it_is_gone(profiles: Profiles) -> None:
    first, second = profiles.add(called("Floor A")), profiles.add(called("Floor B"))
    assert profiles.chosen() == first
    profiles.choose(second)
    assert saved_path(profiles.folder) == second.resolve()
    profiles.delete(second)
    assert profiles.chosen() == first


@pytest.mark.parametrize("note", ["../outside.toml", "/etc/passwd", "", "\0", "profiles"])
def test_a_note_that_points_elsewhere_means_nothing(profiles: Profiles, note: str) -> None:
    first = profiles.add(called("Floor A"))
    (profiles.folder.parent / "outside.toml").write_text(WHOLE, encoding="utf-8")
    (profiles.folder / "chosen.txt").write_text(note, encoding="utf-8")
    assert profiles.chosen() == first


def test_a_file_that_cannot_be_used_is_listed_with_its_reason(profiles: Profiles) -> None:
    profiles.add(called("Floor A")).write_text("[ampq]\n", encoding="utf-8")
    (kept,) = profiles.all()
    assert kept.profile is None
    assert "there is no such key" in str(kept.trouble)


def test_a_profile_from_elsewhere_never_takes_the_name_of_one_that_is_there(profiles: Profiles, tmp_path: Path) -> None:
    profiles.add(called("Demo floor"))
    source = tmp_path / "theirs.toml"
    source.write_text(WHOLE, encoding="utf-8")
    brought = profiles.bring_in(source)
    assert load(brought.path, NOTHING).studio.name == "Demo floor 2"
    assert brought.needed == [AMQP_USER, AMQP_PASSWORD, REST_KEY, TAP_TOKEN]
    source.write_text("[ampq]", encoding="utf-8")
    with pytest.raises(ProfileError, match="there is no such key"):
        profiles.bring_in(source)
    with pytest.raises(ProfileError, match="cannot be read"):
        profiles.bring_in(tmp_path / "none.toml")


def test_what_leaves_this_machine_names_the_secrets_to_enter_and_holds_none(profiles: Profiles, tmp_path: Path) -> None:
    text = WHOLE.replace("metadata = {}", 'metadata = { authorization = "hunter2", host = "env:HOUSE" }').replace(
        'path = ""  ', 'path = "/home/ann/archive"  '
    )
    handed = profiles.hand_out(parse(text, "x", NOTHING), tmp_path / "out.toml")
    assert handed.needed == [AMQP_USER, AMQP_PASSWORD, REST_KEY, TAP_TOKEN, "authorization"]
    written = handed.path.read_text(encoding="utf-8")
    assert "hunter2" not in written
    assert "/home/ann" not in written
    read = load(handed.path, NOTHING)
    assert read.grpc is not None
    assert read.grpc.metadata == {"authorization": "keychain:authorization", "host": "env:HOUSE"}
    with pytest.raises(ProfileError, match="cannot be written"):
        profiles.hand_out(FLOOR, tmp_path / "none" / "out.toml")
