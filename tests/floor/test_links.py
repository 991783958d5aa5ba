"""What a lamp tells of a link."""

from tests.making import NOW
from thrillmon.floor.links import Condition, Link, LinkName
from thrillmon.sentences import say


def link() -> Link:
    return Link(LinkName.AMQP, silent_after=4.5, quiet_after=60.0)


def test_a_link_that_is_not_configured_is_off() -> None:
    made = link()
    assert (made.on, made.condition(NOW)) == (False, Condition.OFF)


def test_a_link_is_live_only_after_it_came_up() -> None:
    made = link()
    made.connecting(NOW)
    assert made.condition(NOW) is Condition.CONNECTING
    made.up(NOW + 1)
    assert (made.condition(NOW + 2), made.live_since) == (Condition.LIVE, NOW + 1)


def test_an_open_connection_without_any_byte_is_silent_within_five_seconds() -> None:
    made = link()
    made.up(NOW)
    assert made.condition(NOW + 4) is Condition.LIVE
    lamp = made.lamp(NOW + 5)
    assert (lamp.condition, lamp.since) == (Condition.SILENT, NOW)
    assert "5 s" in str(lamp.sentence)


def test_heartbeats_keep_a_link_alive_but_it_is_quiet_when_messages_are_expected() -> None:
    made = link()
    made.up(NOW)
    made.evidence(NOW + 100)
    assert made.condition(NOW + 101) is Condition.LIVE
    assert made.condition(NOW + 101, expecting=True) is Condition.QUIET
    made.traffic(NOW + 102, lag=0.2)
    assert made.condition(NOW + 103, expecting=True) is Condition.LIVE
    assert made.lamp(NOW + 103).lag == 0.2


def test_a_lost_link_says_since_when_and_stays_down_while_it_is_tried_again() -> None:
    made = link()
    made.up(NOW)
    made.down(NOW + 10, say("first reason"))
    made.connecting(NOW + 11)
    made.down(NOW + 12, say("second reason"))
    lamp = made.lamp(NOW + 20)
    assert (lamp.condition, lamp.since, str(lamp.sentence)) == (Condition.DOWN, NOW + 10, "second reason")
    assert made.live_since is None


def test_a_refusal_is_told_apart_from_a_loss() -> None:
    made = link()
    made.refused(NOW, say("wrong password"))
    assert made.condition(NOW + 1) is Condition.REFUSED
    made.up(NOW + 30)
    assert made.condition(NOW + 31) is Condition.LIVE
