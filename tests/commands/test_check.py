"""`thrillmon check`: each fault gets its own sentence and advice."""

import socket
from collections.abc import Iterator

import pytest

from tests.commands.calling import Called, House, Running, call
from tests.rabbit import MakeRabbit


def finding(called: Called, link: str) -> dict[str, object]:
    (one,) = [one for one in called.objects() if one["link"] == link]
    assert list(one) == ["link", "ok", "detail", "advice"]
    return one


def test_all_links_of_a_good_profile_work(house: House) -> None:
    called = house.call("check", "--json")
    assert called.code == 0
    assert [(one["link"], one["ok"]) for one in called.objects()] == [("amqp", True), ("grpc", True), ("rest", True)]
    assert "12 tables" in str(finding(called, "grpc")["detail"])
    assert "wl-demo" in str(finding(called, "amqp")["detail"])


def test_people_get_a_line_each(house: House) -> None:
    called = house.call("check")
    assert [line.split()[:2] for line in called.out.splitlines()] == [["ok", "amqp"], ["ok", "grpc"], ["ok", "rest"]]


def expect(called: Called, link: str, *words: str) -> None:
    one = finding(called, link)
    assert called.code == 1
    assert one["ok"] is False
    said = f"{one['detail']} {one['advice']}"
    for word in words:
        assert word in said, said
    assert one["advice"]


def check(house: House, *changes: tuple[str, str], **secrets: str) -> Called:
    return call("check", "--json", "--config", house.profile(*changes), environment={**house.environment, **secrets})


def test_a_wrong_host(house: House) -> None:
    called = check(house, (house.value("url"), "amqp://no-such-host.invalid/"))
    expect(called, "amqp", "no-such-host.invalid", "spelling")


def test_a_wrong_grpc_host(house: House) -> None:
    called = check(house, (house.value("target"), "no-such-host.invalid:50051"))
    expect(called, "grpc", "no-such-host.invalid")


def test_a_wrong_password(house: House) -> None:
    called = check(house, THRILLMON_AMQP_PASSWORD="swordfish")
    expect(called, "amqp", "refuses the user “demo”", "THRILLMON_AMQP_PASSWORD")
    assert "swordfish" not in called.out + called.err


def test_a_wrong_virtual_host(house: House) -> None:
    called = check(house, (house.value("url"), house.value("url") + "nowhere"))
    expect(called, "amqp", "virtual host “nowhere”", "%2F")


def test_a_missing_exchange(house: House) -> None:
    called = check(house, ('exchange = "game-exchange"', 'exchange = "other"'))
    expect(called, "amqp", "no exchange “other”", "provider")


def test_tls_to_a_plain_broker(house: House) -> None:
    called = check(house, (house.value("url"), house.value("url").replace("amqp:", "amqps:")))
    expect(called, "amqp", "TLS", "amqp://")


def test_tls_to_a_plain_grpc_server(house: House) -> None:
    called = check(house, ("tls = false", "tls = true"))
    expect(called, "grpc", "TLS", "Switch TLS off")


def test_https_to_a_plain_rest_server(house: House) -> None:
    rest = house.text.split("[rest]")[1].split('"')[1]
    called = check(house, (rest, rest.replace("http:", "https:")))
    expect(called, "rest", "TLS", "Switch TLS off")


def test_a_bad_rest_key(house: House) -> None:
    called = check(house, THRILLMON_REST_KEY="swordfish")
    expect(called, "rest", "key")
    assert "swordfish" not in called.out + called.err


def test_a_wrong_platform_code(house: House) -> None:
    called = check(house, ('platform = "wl-demo"', 'platform = "wl-dmeo"'))
    expect(called, "amqp", "wl-dmeo", "header")


def test_nothing_at_the_port(house: House, unused_tcp_port: int) -> None:
    called = check(house, (house.value("target"), f"127.0.0.1:{unused_tcp_port}"))
    expect(called, "grpc", str(unused_tcp_port))


@pytest.fixture
def mute_port() -> Iterator[int]:
    """A port where connections are made and nobody ever says a word."""
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        yield mute.getsockname()[1]


def test_a_mute_server_is_told_from_an_absent_one(house: House, mute_port: int) -> None:
    called = check(house, (house.value("target"), f"127.0.0.1:{mute_port}"))
    expect(called, "grpc", str(mute_port))


@pytest.mark.broker
def test_a_queue_that_is_in_use(house: House, make_rabbit: MakeRabbit) -> None:
    node = make_rabbit()
    queue = "operator"
    node.ctl(
        "eval",
        f'rabbit_amqqueue:declare({{resource, <<"/">>, queue, <<"{queue}">>}}, true, false, [], none, <<"test">>), ok.',
    )
    file = house.profile(
        (house.value("url"), f"amqp://127.0.0.1:{node.port}/"),
        ('mode = "own"', f'mode = "provisioned"\nqueue = "{queue}"'),
    )
    secrets = {"THRILLMON_AMQP_USER": node.user, "THRILLMON_AMQP_PASSWORD": node.password}
    environment = {**house.environment, **secrets}
    alone = call("check", "--json", "--config", file, environment=environment)
    assert finding(alone, "amqp")["ok"] is True

    with Running("tail", "--config", file, environment=environment) as running:
        for _ in range(100):
            if queue in node.ctl("list_consumers", "queue_name"):
                break
        called = call("check", "--json", "--config", file, environment=environment)
        running.interrupt()
    expect(called, "amqp", "“operator” already has 1 other consumer", "own")
