"""Fixtures that tests of several folders share."""

from tests.rabbit import make_rabbit, rabbit, rabbit_url

__all__ = ["make_rabbit", "rabbit", "rabbit_url"]
