"""Where a profile comes from: flag, variable or the window's own file; and where its mistakes are."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.settings.profiles import NOTHING, WHOLE, changed, refused
from thrillmon.settings.files import NoProfileError, ProfileError, default_path, find, load, parse
from thrillmon.settings.profile import SECTIONS, Profile


def test_the_flag_goes_before_the_variable_and_the_variable_before_the_windows_own_file() -> None:
    variable = {"THRILLMON_CONFIG": "/etc/floor.toml"}
    assert find("mine.toml", variable) == Path("mine.toml")
    assert find(None, variable) == Path("/etc/floor.toml")
    assert find("", {"THRILLMON_CONFIG": ""}) == find(None, NOTHING) == default_path()
    assert default_path().name == "profile.toml"
    assert "thrillmon" in default_path().parts


def test_a_file_is_read_as_text_of_any_editor(tmp_path: Path) -> None:
    expected = parse(WHOLE, "x", NOTHING)
    file = tmp_path / "floor.toml"
    for written in (WHOLE, "\ufeff" + WHOLE, WHOLE.replace("\n", "\r\n")):
        file.write_bytes(written.encode("utf-8"))
        assert load(file, NOTHING) == expected


def test_a_missing_file_says_how_to_begin(tmp_path: Path) -> None:
    with pytest.raises(NoProfileError, match="thrillmon demo") as caught:
        load(tmp_path / "none.toml", NOTHING)
    assert str(tmp_path / "none.toml") in str(caught.value)


def test_what_is_no_text_or_no_file_is_told_with_its_name(tmp_path: Path) -> None:
    file = tmp_path / "floor.toml"
    file.write_bytes(b'[studio]\nname = "\xff\xfe"\n')
    for path in (file, tmp_path, tmp_path / "a\0b"):
        with pytest.raises(ProfileError, match="cannot be read") as caught:
            load(path, NOTHING)
        assert not isinstance(caught.value, NoProfileError)
        assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[studio]\nname = \n", 2),
        ('[studio]\nname = "a"\nname = "b"\n', 3),
        ("[studio\n", 1),
        ("\n\nname\n", 3),
        ('[studio]\nname = "open\n', 2),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(text: str, line: int) -> None:
    said = refused(text)
    assert said.startswith("floor.toml: this is no TOML: ")
    assert f"line {line}" in said


@pytest.mark.parametrize(
    "text", ["a = " + "[" * 5_000, "a = " + "9" * 5_000, "a = " + "{b=" * 5_000, "a.b = " + "[" * 900]
)
def test_toml_beyond_all_sense_is_refused_in_words(text: str) -> None:
    assert refused(text).startswith("floor.toml: this is no TOML: ")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[ampq]\n", "line 1: [ampq]: there is no such key"),
        ("\nstudio = 5\n", "line 2: [studio]: must be a section"),
        ("\n\n[[studio]]\n", "line 3: [studio]: must be a section"),
        ("[studio]\n\nname = 5", "line 3: [studio] name: "),
        ("[studio]\n\n  name=5", "line 3: [studio] name: "),
        ('[studio]\n\n"name" = 5', "line 3: [studio] name: "),
        ("[ 'studio' ] # mine\n\n name = 5", "line 3: [studio] name: "),
        ("\nstudio.name = 5", "line 2: [studio] name: "),
        ("\n\nstudio = { platform = 'a', name = 5 }\n", "line 3: [studio] name: "),
        ("[studio]\nplatform = '''\nname = 5\n'''\nname = 5\n", "line 5: [studio] name: "),
        ("[archive]\nname = 5\n[studio]\nname = 5\n", "line 4: [studio] name: "),
        ("[studio]\nplatform = 'a'\n[amqp]\n\n", "line 3: [amqp] url: this key is missing"),
        ("[amqp]\nurl = 'amqp://h'\ngame_codes = [\n  'a',\n  5,\n]\n", "line 3: [amqp] game_codes.1: "),
        ("[grpc]\ntarget = 'h:1'\n[grpc.metadata]\na = 'b'\nc = 5\n", "line 5: [grpc] metadata.c: "),
        ("[grpc]\ntarget = 'h:1'\n\nmetadata.c = 5\n", "line 4: [grpc] metadata.c: "),
        ("[grpc]\ntarget = 'h:1'\n\nmetadata = { a = 'b', c = 5 }\n", "line 4: [grpc] metadata.c: "),
        ("[grpc]\ntarget = 'h:1'\n\n[grpc.nonsense]\n", "line 4: [grpc] nonsense: there is no such key"),
        ("[studio]\n\n[rest]\nurl = 'https://h'\nkey = 'geheim'\n", "line 5: [rest] key: there is no such key"),
    ],
)
def test_a_mistake_is_told_where_it_stands_however_it_is_written(text: str, place: str) -> None:
    assert refused(text).startswith(f"floor.toml, {place}")
    assert "geheim" not in refused(text)


@pytest.mark.parametrize("section", sorted(SECTIONS))
def test_a_misspelt_key_in_any_section_is_an_error_that_names_file_line_and_key(section: str) -> None:
    text = WHOLE.replace(f"[{section}]\n", f"[{section}]\ncolour = 1\n")
    line = text.splitlines().index("colour = 1") + 1
    assert refused(text) == f"floor.toml, line {line}: [{section}] colour: there is no such key; check its spelling"


# ---- the environment


def test_variables_lie_over_the_file() -> None:
    read = parse(
        WHOLE,
        "x",
        {
            "THRILLMON_STUDIO__NAME": "Night shift",
            "THRILLMON_AMQP__URL": "amqps://broker.example.test/",
            "THRILLMON_AMQP__PREFETCH": "7",
            "THRILLMON_AMQP__GAME_CODES": '["A", "B"]',
            "THRILLMON_GRPC__TLS": "false",
            "THRILLMON_GRPC__POLL_SECONDS": "5.5",
            "THRILLMON_GRPC__METADATA": '{ a = "env:B" }',
            "THRILLMON_ARCHIVE__KEEP_DAYS": "1",
        },
    )
    assert read.studio.name == "Night shift"
    assert read.amqp is not None
    assert (read.amqp.url, read.amqp.prefetch) == ("amqps://broker.example.test/", 7)
    assert read.amqp.game_codes == ("A", "B")
    assert read.grpc is not None
    assert (read.grpc.tls, read.grpc.poll_seconds, read.grpc.metadata) == (False, 5.5, {"a": "env:B"})
    assert read.archive.keep_days == 1
    assert read.amqp.exchange == parse(WHOLE, "x", NOTHING).amqp.exchange  # type: ignore[union-attr]


def test_a_variable_alone_switches_a_link_on() -> None:
    read = parse("", "x", {"THRILLMON_REST__URL": "https://api.example.test"})
    assert read.rest is not None
    assert read.grpc is None


@pytest.mark.parametrize(
    "raw", ["101", "true", "1979-05-27", "2.5", "[a]", "[]", "", " ", "wl demo", '"quoted"', "\n", "'"]
)
def test_a_key_that_holds_text_takes_any_text_of_a_variable(raw: str) -> None:
    read = parse("", "x", {"THRILLMON_STUDIO__PLATFORM": raw})
    assert read.studio.platform == ("quoted" if raw == '"quoted"' else raw)


@pytest.mark.parametrize(
    ("variable", "raw"),
    [
        ("THRILLMON_GRPC__TLS", "maybe"),
        ("THRILLMON_GRPC__POLL_SECONDS", "0.123"),
        ("THRILLMON_AMQP__PREFETCH", "9" * 5_000),
        ("THRILLMON_AMQP__GAME_CODES", "[" * 5_000),
        ("THRILLMON_AMQP__URL", "amqps://user:hunter2@host"),
        ("THRILLMON_TAP__COLOUR", "hunter2"),
        ("THRILLMON_STUDIO__TIME_ZONE", "Mars/Olympus"),
    ],
)
def test_a_mistake_in_a_variable_names_the_variable_and_not_its_value(variable: str, raw: str) -> None:
    said = refused(WHOLE, {variable: raw})
    assert said.startswith(f"The variable {variable}: ")
    assert raw not in said
    assert "hunter2" not in said


def test_other_variables_mean_nothing() -> None:
    strange = {
        "THRILLMON_AMQP_PASSWORD": "hunter2",
        "THRILLMON_CONFIG": "/etc/floor.toml",
        "THRILLMON_AMQP_URL": "5",
        "thrillmon_amqp__url": "5",
        "THRILLMON_WINDOW__SIZE": "5",
        "PATH": "/bin",
    }
    assert parse(WHOLE, "x", strange) == parse(WHOLE, "x", NOTHING)


def test_a_variable_cannot_mend_a_section_that_is_none() -> None:
    assert refused("amqp = 5\n", {"THRILLMON_AMQP__URL": "amqp://h"}).startswith("floor.toml, line 1: [amqp]: ")


# ---- junk

KEYS = st.sampled_from(
    [*SECTIONS, *(key for keys in SECTIONS.values() for key in keys.model_fields), "x", '"a b"', "''"]
)
SCALARS = ['"a"', "5", "-1", "2.5", "nan", "true", "1979-05-27", "0x" + "f" * 400, "'''\nname = 5\n'''", '"\\u0000"']
NESTED = ["[]", '["a"]', "[\n1,\n]", "{}", '{a="b"}', "{url=5}", "[[]]"]
SOUND = ['"amqp://host"', '"host:1"', '"own"', '"Asia/Taipei"']
VALUES = st.sampled_from([*SCALARS, *NESTED, *SOUND])
LINES = st.one_of(
    KEYS.map(lambda key: f"[{key}]"),
    KEYS.map(lambda key: f"[[{key}]]"),
    st.tuples(KEYS, KEYS).map(lambda keys: f"[{keys[0]}.{keys[1]}]"),
    st.tuples(KEYS, VALUES).map(" = ".join),
    st.tuples(KEYS, KEYS, VALUES).map(lambda parts: f"{parts[0]}.{parts[1]} = {parts[2]}"),
    st.text(max_size=8),
    st.just("# [amqp]"),
)


def assert_profile_or_reason(text: str, environment: dict[str, str]) -> None:
    reason = ""
    try:
        read = parse(text, "floor.toml", environment)
    except ProfileError as error:
        reason = str(error)
    else:
        assert isinstance(read, Profile)
        assert set(read.unprotected()) <= {"amqp", "grpc", "rest", "tap"}
    assert not reason or reason.startswith(("floor.toml", "The variable THRILLMON_")), reason


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_any_toml_is_a_profile_or_a_reason(text: str) -> None:
    assert_profile_or_reason(text, NOTHING)


@given(st.text(max_size=60))
def test_any_text_is_a_profile_or_a_reason(text: str) -> None:
    assert_profile_or_reason(text, NOTHING)


@given(
    st.sampled_from([(section, key) for section, keys in SECTIONS.items() for key in [*keys.model_fields, "x"]]),
    VALUES | st.text(max_size=20),
)
def test_any_variable_is_taken_or_refused_in_words(place: tuple[str, str], raw: str) -> None:
    assert_profile_or_reason(WHOLE, {f"THRILLMON_{place[0]}__{place[1]}".upper(): raw})


@given(st.sampled_from([(section, key) for section, keys in SECTIONS.items() for key in keys.model_fields]), VALUES)
def test_any_value_is_taken_or_refused_in_its_place(place: tuple[str, str], value: str) -> None:
    section, key = place
    text, line = changed(section, key, value)
    reason = ""
    try:
        parse(text, "floor.toml", NOTHING)
    except ProfileError as error:
        reason = str(error)
    # A rule that spans keys names another one of its section, or the platform that some modes need.
    in_its_place = f"floor.toml, line {line}: [{section}] {key}"
    assert not reason or reason.startswith((in_its_place, "floor.toml, line 6: [amqp]: ")), reason


@given(st.binary(max_size=60))
@settings(max_examples=50)
def test_any_file_is_a_profile_or_a_reason(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.mktemp("profiles") / "floor.toml"
    file.write_bytes(content)
    reason = ""
    try:
        load(file, NOTHING)
    except ProfileError as error:
        reason = str(error)
    assert not reason or str(file) in reason
