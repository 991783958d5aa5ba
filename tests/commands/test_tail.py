"""`thrillmon tail`"""

import base64
import os
import re
import subprocess
import sys

from tests.commands.calling import House, Running, call

FIELDS = [
    "type", "sent", "received", "game_code", "table_code", "shift_code", "shoe_code", "round_code",
    "id", "replayed", "duplicate", "error", "message",
]  # fmt: skip
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


def test_it_prints_what_is_heard_and_ends_after_the_count(house: House) -> None:
    called = house.call("tail", "--count", "10", "--json")
    assert called.code == 0
    objects = called.objects()
    assert len(objects) == 10
    for one in objects:
        assert list(one) == FIELDS
        assert one["type"].startswith("NOTIFY_")
        assert RFC3339.fullmatch(one["sent"])
        assert RFC3339.fullmatch(one["received"])
        assert one["game_code"].startswith("STUDIO-")
        assert one["error"] is None
        assert one["message"]["gameCode"] == one["game_code"]
        assert not one["replayed"]


def test_round_objects_carry_codes_and_the_id_in_hex(house: House) -> None:
    (one,) = house.call("tail", "--count", "1", "--json", "--filter", "type=ROUND_BET").objects()
    assert one["round_code"].startswith("ROUN")
    assert one["shift_code"].startswith("SHIF")
    assert one["table_code"].startswith("T1")
    assert base64.b64decode(one["message"]["id"]).hex() == one["id"]
    assert all(
        step.get("betStep", "") in ("", "ROUND_BET", "NO_MORE_BET", "CARD") for step in one["message"]["process"]
    )


def test_it_ends_after_the_seconds_although_nothing_passes_the_filter(house: House) -> None:
    called = house.call("tail", "--seconds", "1", "--filter", "table=T999")
    assert (called.code, called.out) == (0, "")


def test_people_get_a_line_per_message_in_the_studios_time(house: House) -> None:
    called = house.call("tail", "--count", "3", "--filter", "type=ROUND_BET")
    assert called.code == 0
    for line in called.out.splitlines():
        assert re.match(r"\d\d:\d\d:\d\d  ROUND_BET +T1\d\d +\S", line)


def test_ctrl_c_is_a_good_end(house: House) -> None:
    with Running("tail", "--config", str(house.file), environment=house.environment) as running:
        running.line()
        called = running.interrupt()
    assert (called.code, called.err) == (0, "")


def test_a_reader_that_goes_away_is_no_accident(house: House) -> None:
    with Running("tail", "--config", str(house.file), environment=house.environment) as running:
        running.line()
        assert running.process.stdout is not None
        running.process.stdout.close()
        assert running.process.wait(20) == 0
        assert running.process.stderr is not None
        assert running.process.stderr.read() == ""


def test_a_broken_filter_points_at_its_character(house: House) -> None:
    called = house.call("tail", "--filter", "table=T101 tabel=1")
    assert called.code == 2
    assert "character 12" in called.err


def test_a_profile_without_a_broker_is_a_wrong_call(house: House) -> None:
    text = house.text[house.text.index("[grpc]") :]
    path = house.file.with_name("no-amqp.toml")
    path.write_text(text, encoding="utf-8")
    called = call("tail", "--config", str(path))
    assert called.code == 2
    assert "[amqp]" in called.err


def test_a_broker_that_is_not_there_ends_it_with_a_reason(house: House, unused_tcp_port: int) -> None:
    file = house.profile((house.value("url"), f"amqp://127.0.0.1:{unused_tcp_port}/"))
    called = call("tail", "--config", file, environment=house.environment)
    assert called.code == 1
    assert "Nothing listens at" in called.err
    assert called.out == ""


def test_a_wrong_password_ends_it_without_showing_it(house: House) -> None:
    environment = {**house.environment, "THRILLMON_AMQP_PASSWORD": "swordfish"}
    called = house.call("tail", environment=environment)
    assert called.code == 1
    assert "refuses the user “demo”" in called.err
    assert "swordfish" not in called.err


def test_it_never_imports_qt(house: House) -> None:
    script = (
        "import sys; from thrillmon.cli import main; code = main(sys.argv[1:]);"
        "assert not {name.partition('.')[0] for name in sys.modules} & {'PySide6', 'qasync', 'pyqtgraph'};"
        "sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "tail", "--count", "1", "--config", str(house.file)],
        env={**os.environ, **house.environment},
        check=False,
        capture_output=True,
        timeout=30,
    )
    assert done.returncode == 0, done.stderr
