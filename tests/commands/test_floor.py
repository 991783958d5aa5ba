"""`thrillmon floor`"""

import re
from itertools import pairwise

from tests.commands.calling import House, call

FIELDS = [
    "game_code", "game_type", "game_subtype", "state", "phase", "round_code", "dealer", "confirmed", "source",
]  # fmt: skip
PHASES = {"betting", "closed", "playing", "finished", "cancelled", "changing_shoe", "idle", "unknown"}


def test_it_prints_one_object_per_table(house: House) -> None:
    called = house.call("floor", "--json")
    assert called.code == 0
    objects = called.objects()
    assert len({one["game_code"] for one in objects}) == len(objects) == 12
    for one in objects:
        assert list(one) == FIELDS
        assert one["phase"] in PHASES
        assert one["state"].startswith("GAME_PROVIDE_")
        assert one["source"] == "grpc"
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", one["confirmed"])
    assert any(one["round_code"] for one in objects)
    assert any(one["dealer"] for one in objects)


def test_people_get_a_table_in_table_order(house: House) -> None:
    called = house.call("floor")
    title, *codes = [line.split()[0] for line in called.out.splitlines()]
    assert title == "TABLE"
    assert sorted(codes) == [f"T{number}" for number in range(101, 113)]
    # Tables that have closed meanwhile stand below the open ones; both in order.
    breaks = sum(later < earlier for earlier, later in pairwise(codes))
    assert breaks <= 1


def test_rest_stands_in_for_grpc_that_cannot_be_reached(house: House, unused_tcp_port: int) -> None:
    file = house.profile((house.value("target"), f"127.0.0.1:{unused_tcp_port}"))
    called = call("floor", "--json", "--config", file, environment=house.environment)
    assert called.code == 0
    assert {one["source"] for one in called.objects()} == {"rest"}
    assert "nothing listens there" in called.err


def test_nobody_to_be_reached_is_a_fault_of_the_world(house: House, unused_tcp_port_factory: object) -> None:
    ports = [unused_tcp_port_factory(), unused_tcp_port_factory()]  # type: ignore[operator]
    rest = house.text.split("[rest]")[1].split('"')[1]
    file = house.profile((house.value("target"), f"127.0.0.1:{ports[0]}"), (rest, f"http://127.0.0.1:{ports[1]}"))
    called = call("floor", "--json", "--config", file, environment=house.environment)
    assert (called.code, called.out) == (1, "")


def test_a_broken_profile_names_file_line_and_key(house: House) -> None:
    file = house.profile(("tls = false", "tsl = false"))
    called = call("floor", "--config", file)
    assert called.code == 2
    line = house.text.splitlines().index("tls = false") + 1
    assert f"{file}, line {line}: [grpc] tsl" in called.err


def test_a_missing_profile_says_what_to_do() -> None:
    called = call("floor", "--config", "/nowhere/profile.toml")
    assert called.code == 2
    assert "thrillmon demo" in called.err


def test_the_environment_names_the_profile(house: House) -> None:
    called = call("floor", "--json", environment={**house.environment, "THRILLMON_CONFIG": str(house.file)})
    assert len(called.objects()) == 12
