"""`thrillmon check` on the tap: each fault gets its own sentence and advice, and none shows the token."""

from collections.abc import Iterator

import pytest

from tests.commands.calling import Called, House, call

PLAYER = "acme-group/lucky-bay"


@pytest.fixture(scope="module")
def tapped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A studio with jackpots; its profile has nothing but the tap."""
    made = House(tmp_path_factory.mktemp("tapped"), "--tables=2", "--tap-port=0")
    assert "[tap]" in made.text
    made.text = "[tap]" + made.text.split("[tap]")[1]
    made.file.write_text(made.text, encoding="utf-8")
    yield made
    made.stop()


def check(tapped: House, *changes: tuple[str, str], **secrets: str) -> Called:
    called = call(
        "check", "--json", "--config", tapped.profile(*changes), environment={**tapped.environment, **secrets}
    )
    for token in (tapped.environment["THRILLMON_TAP_TOKEN"], *secrets.values()):
        assert not token or token not in called.out + called.err
    return called


def expect(called: Called, *words: str) -> None:
    (one,) = called.objects()
    assert (called.code, one["link"], one["ok"]) == (1, "tap", False)
    said = f"{one['detail']} {one['advice']}"
    for word in words:
        assert word in said, said
    assert one["advice"]


def test_a_good_tap_works_for_back_ends_and_players(tapped: House) -> None:
    for path in ("service", PLAYER):
        called = check(tapped, ("events/service", f"events/{path}"))
        (one,) = called.objects()
        assert (called.code, one["link"], one["ok"]) == (0, "tap", True), one
        assert "first event (JackpotUpdate)" in one["detail"]


def test_a_wrong_token(tapped: House) -> None:
    expect(check(tapped, THRILLMON_TAP_TOKEN="swordfish-swordfish"), "refuses the token", "401", "THRILLMON_TAP_TOKEN")


def test_a_missing_token(tapped: House) -> None:
    expect(check(tapped, THRILLMON_TAP_TOKEN=""), "There is no token", "THRILLMON_TAP_TOKEN")


def test_a_wrong_path(tapped: House) -> None:
    expect(
        check(tapped, ("/v1/events/", "/events/")), "no event stream at /events/service", "/v1/events/OPERATOR/BRAND"
    )


def test_a_wrong_host(tapped: House, unused_tcp_port: int) -> None:
    url = tapped.value("url")
    expect(
        check(tapped, (url, "wss://no-such-host.invalid/v1/events/service")), "no-such-host.invalid", "typing errors"
    )
    expect(check(tapped, (url, f"ws://127.0.0.1:{unused_tcp_port}/v1/events/service")), "nothing listens there")


def test_tls_to_a_plain_port(tapped: House) -> None:
    expect(check(tapped, ("ws://", "wss://")), "talks plain text", "ws://")


def test_an_event_nobody_has_proves_nothing(tapped: House) -> None:
    called = check(tapped, ('events = ["*", "thrillgate:*", "thrilldrops:*"]', 'events = ["NoSuchEvent"]'))
    (one,) = called.objects()
    assert one["ok"] is True
    assert "proves nothing" in one["detail"]
    assert "[tap] events" in one["advice"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("events/service", "events/acme-group:lucky-bay"),
        ("events/service", "events/service?token=MARKED-TOKEN"),
        ('events = ["*", "thrillgate:*", "thrilldrops:*"]', "events = []"),
        ('events = ["*", "thrillgate:*", "thrilldrops:*"]', 'events = ["a b"]'),
    ],
)
def test_what_cannot_work_is_refused_when_the_profile_is_read(tapped: House, before: str, after: str) -> None:
    called = check(tapped, (before, after))
    assert called.code == 2
    assert "[tap]" in called.err
    assert "MARKED" not in called.err
