"""Serve a studio's answers over real HTTP or HTTPS on loopback, as the provider's gateway does."""

import asyncio
import json
import re
import ssl
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any, Literal, NamedTuple
from urllib.parse import unquote

from aiohttp import web
from google.protobuf.message import Message

from thrillmon.studio.answers import Answers
from thrillmon.studio.faults import HTTP_STATUS, Fault, FaultCode
from thrillmon.studio.gateway_json import printed, read_body, read_parameters
from thrillmon.wire.recorder import provider_pb2 as wire

_Answer = Callable[[Any], Message]


class _Rule(NamedTuple):
    verb: str
    path: re.Pattern[str]
    answer: _Answer | None
    request_class: type[Message]


def _rules(answers: Answers, *, dealers_verb: str) -> list[_Rule]:
    """Return the gateway's paths in the release 1.11.0, matched in this order on the escaped path.

    Lists of shoes and rounds stand under provider, those of shifts under recorder: true in every release.
    """
    return [
        _rule("GET", "/v1/recorder/shifts", answers.list_shifts, wire.ListRecordsRequest),
        _rule("GET", "/v1/recorder/shifts:current", answers.get_current_shift, wire.GetCurrentRecordRequest),
        _rule("GET", "/v1/recorder/shifts/{code}", answers.get_shift, wire.GetRequest),
        _rule("GET", "/v1/provider/shoes", answers.list_shoe, wire.ListRecordsRequest),
        _rule("GET", "/v1/recorder/shoes:current", answers.get_current_shoe, wire.GetCurrentRecordRequest),
        _rule("GET", "/v1/recorder/shoes/{code}", answers.get_shoe, wire.GetRequest),
        _rule("GET", "/v1/recorder/shoes/{shoe_code}/rounds", answers.get_rounds_by_shoe, wire.GetRoundsByShoeRequest),
        _rule("GET", "/v1/provider/rounds", answers.list_rounds, wire.ListRecordsRequest),
        _rule("GET", "/v1/recorder/rounds:current", answers.get_current_round, wire.GetCurrentRecordRequest),
        _rule("GET", "/v1/recorder/rounds/{code}", answers.get_round, wire.GetRequest),
        _rule("GET", "/v1/recorder/playback/{code}", answers.get_play_back_round, wire.GetRoundPlayBackRequest),
        _rule("GET", "/v1/provider/games", answers.list_games, wire.ListGamesRequest),
        # The calls that act on a live table: known paths, and nobody home.
        _rule("POST", "/v1/provider/games/{code}:verify", None, wire.GetRequest),
        _rule("POST", "/v1/provider/games/{code}:instructions", None, wire.GetRequest),
        _rule("GET", "/v1/provider/games/{code}", answers.get_games, wire.GetRequest),
        _rule(dealers_verb, "/v1/provider/dealers", answers.list_dealers, wire.ListDealersRequest),
        _rule("GET", "/v1/provider/dealers/{code}", answers.get_dealer, wire.GetRequest),
    ]


def _rule(verb: str, template: str, answer: _Answer | None, request_class: type[Message]) -> _Rule:
    pattern = "".join(
        f"(?P<{part[1:-1]}>[^/]+)" if part.startswith("{") else re.escape(part)
        for part in re.split(r"(\{\w+\})", template)
    )
    return _Rule(verb, re.compile(pattern), answer, request_class)


def _never() -> bool:
    return False


class RestServer:
    """The gateway of a pretend studio.

    port: 0 takes any free one. It is kept over stop() and start(), so that a restart is found again.
    api_key: what X-API-Key must say; None lets everybody in.
    html_refusals: refuse a wrong key with a web page, as a proxy in front of a gateway does.
    enums: how they are printed; the gateway's default is names, its published description says numbers.
    dealers_verb: of the list of dealers; up to release 1.6.0 it was GET.
    muted: while true, requests get no answer until they are given up.
    latency_seconds: how long an answer takes.
    """

    def __init__(
        self,
        answers: Answers,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        api_key: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        html_refusals: bool = False,
        enums: Literal["names", "numbers"] = "names",
        dealers_verb: Literal["GET", "POST"] = "POST",
        muted: Callable[[], bool] = _never,
        latency_seconds: float = 0.0,
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self.host = host
        self.port = port
        self._rules = _rules(answers, dealers_verb=dealers_verb)
        self._api_key = api_key
        self._ssl_context = ssl_context
        self._html_refusals = html_refusals
        self._enum_numbers = enums == "numbers"
        self._muted = muted
        self._latency_seconds = latency_seconds
        self._pause = pause
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """Return what a client connects to."""
        return f"{'http' if self._ssl_context is None else 'https'}://{self.host}:{self.port}"

    async def start(self) -> None:
        """Listen and answer. Raises OSError when the port is taken."""
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._respond)
        # Requests that hang while muted end with their connection, and at once when the server stops.
        runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0)
        await runner.setup()
        try:
            site = web.TCPSite(runner, self.host, self.port, ssl_context=self._ssl_context)
            await site.start()
        except OSError:
            await runner.cleanup()
            raise
        self.port = runner.addresses[0][1]
        self._runner = runner

    async def stop(self) -> None:
        """Break all connections off and listen no more."""
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()

    async def _respond(self, request: web.Request) -> web.Response:
        if self._muted():
            await asyncio.Event().wait()
        if self._latency_seconds:
            await self._pause(self._latency_seconds)
        if self._api_key is not None and request.headers.get("X-API-Key") != self._api_key:
            return self._refusal()
        try:
            return web.json_response(printed(await self._answer(request), enum_numbers=self._enum_numbers))
        except Fault as fault:
            return _status(fault.code, fault.text)

    async def _answer(self, request: web.Request) -> Message:
        path = request.rel_url.raw_path
        other_verb = False
        for rule in self._rules:
            found = rule.path.fullmatch(path)
            if found is None:
                continue
            if rule.verb != request.method:
                other_verb = True
                continue
            if rule.answer is None:
                raise Fault(FaultCode.UNIMPLEMENTED, "this studio is for looking at only")
            asked = rule.request_class()
            if rule.verb == "POST":
                read_body(asked, await _body(request))
            else:
                read_parameters(asked, request.rel_url.query.items())
            # Last, as the path wins over a query that names the same field.
            read_parameters(asked, ((name, unquote(value)) for name, value in found.groupdict().items()))
            return rule.answer(asked)
        if other_verb:
            raise Fault(FaultCode.UNIMPLEMENTED, "Method Not Allowed")
        raise Fault(FaultCode.NOT_FOUND, "Not Found")

    def _refusal(self) -> web.Response:
        if self._html_refusals:
            page = "<html><head><title>401 Authorization Required</title></head><body>nginx</body></html>"
            return web.Response(status=HTTPStatus.UNAUTHORIZED, text=page, content_type="text/html")
        return _status(FaultCode.UNAUTHENTICATED, "the key is missing or wrong")


async def _body(request: web.Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.read() or b"{}")
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise Fault(FaultCode.INVALID_ARGUMENT, "the body is no JSON object")
    return body  # pyright: ignore[reportUnknownVariableType] - JSON


def _status(code: FaultCode, text: str) -> web.Response:
    """Return an rpcStatus."""
    return web.json_response({"code": int(code), "message": text, "details": []}, status=HTTP_STATUS[code])
