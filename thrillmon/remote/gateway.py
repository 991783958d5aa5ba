"""Ask the provider over HTTPS: the same calls as over gRPC, through its gateway, failures in plain words."""

import json
import logging
import ssl
from dataclasses import replace
from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote, urlencode

import aiohttp
from google.protobuf import json_format
from yarl import URL

from thrillmon.remote.addresses import address, split_url
from thrillmon.remote.calls import Answer, Call, Question
from thrillmon.remote.complaints import (
    LARGEST_ANSWER,
    broken_off,
    closed,
    mute,
    no_gateway,
    proxy_refuses,
    redirected,
    too_large,
    unreadable,
    web_page,
)
from thrillmon.remote.discretion import Discretion
from thrillmon.remote.errors import RemoteFailure, Unimplemented
from thrillmon.remote.examiner import Examiner
from thrillmon.remote.json_answers import NoAnswer, read_answer
from thrillmon.remote.statuses import UNAUTHENTICATED, failure_of, status_of_http
from thrillmon.sentences import say
from thrillmon.settings.rules import is_loopback

log = logging.getLogger(__name__)

_CREDENTIALS = say("Check the API key of the REST link; the provider calls it the Provider HTTP Secret.")


class Gateway:
    """An Asker over HTTPS.

    url: where the gateway's paths begin. api_key: sent as X-API-Key, a secret. ssl_context: the authorities to
    trust, those of this computer without it.
    Raises ValueError for a url or key that cannot be, without showing it.
    """

    def __init__(
        self, url: str, *, api_key: str, deadline_seconds: float, ssl_context: ssl.SSLContext | None = None
    ) -> None:
        self.host, self.port, self._root = split_url(url)
        self.place = address(self.host, self.port)
        self.deadline_seconds = deadline_seconds
        self._tls = self._root.startswith("https:")
        self._ssl_context = ssl_context
        if not (api_key.isascii() and api_key.isprintable()):
            raise ValueError("the API key must be printable ASCII")
        self._headers = {"X-API-Key": api_key} if api_key else {}
        self._discretion = Discretion([api_key])
        self._examiner = Examiner(
            self.host,
            self.port,
            tls=(lambda: ssl_context or ssl.create_default_context()) if self._tls else None,
            speaks="http",
            patience_seconds=deadline_seconds,
        )
        self._session: aiohttp.ClientSession | None = None
        self._posts = True
        self._lossy: set[str] = set()
        self._closed = False

    def __repr__(self) -> str:
        return f"Gateway({self.place!r})"

    async def ask(self, call: Call[Question, Answer], question: Question) -> Answer:
        """Return the answer, or raise a RemoteFailure within the deadline and the two seconds of a diagnosis."""
        if call.verb == "POST":
            if self._posts:
                try:
                    return await self._ask(call, question)
                except Unimplemented:
                    # Up to release 1.6.0 the one call that is a POST was a GET.
                    self._posts = False
            try:
                return await self._ask(replace(call, verb="GET"), question)
            except Unimplemented:
                self._posts = True
                raise
        return await self._ask(call, question)

    async def close(self) -> None:
        """End all requests; later ones raise Unavailable."""
        self._closed = True
        session, self._session = self._session, None
        if session is not None:
            await session.close()
        await self._examiner.close()

    async def _ask(self, call: Call[Question, Answer], question: Question) -> Answer:
        if self._closed:
            raise closed(self.place)
        if self._session is None:
            self._session = self._open()
        url, body = self._request(call, question)
        try:
            async with self._session.request(call.verb, url, json=body, allow_redirects=False) as response:
                content = await self._content(response, call.method)
        except (aiohttp.ClientError, TimeoutError, OSError, UnicodeError) as error:
            # Not chained: some of these show the address with everything in it.
            failure = await self._failure(error, call.method)
        else:
            return self._read(call, response, content)
        raise failure

    def _open(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            headers={**self._headers, "Accept": "application/json"},
            timeout=aiohttp.ClientTimeout(total=self.deadline_seconds),
            connector=aiohttp.TCPConnector(ssl=self._ssl_context or True),
            cookie_jar=aiohttp.DummyCookieJar(),
            # Networks that let only HTTPS through often want a proxy; nobody's proxy leads to this computer.
            trust_env=not is_loopback(self.host),
        )

    def _request(self, call: Call[Question, Answer], question: Question) -> tuple[URL, dict[str, Any] | None]:
        """Return where to ask and the body, if there is one."""
        fields = json_format.MessageToDict(question, preserving_proto_field_name=True)
        path = call.path
        for name in question.DESCRIPTOR.fields_by_name:
            if f"{{{name}}}" in path:
                path = path.replace(f"{{{name}}}", quote(str(fields.pop(name, "")), safe=""))
        body = None
        query = ""
        names = {field.name: field.json_name for field in question.DESCRIPTOR.fields}
        asked = {names[name]: value for name, value in fields.items()}
        if call.verb == "POST":
            body = asked
        elif asked:
            query = f"?{urlencode(asked, doseq=True)}"
        # Encoded by us: the colon of `:current` must stay as it is.
        return URL(f"{self._root}{path}{query}", encoded=True), body

    async def _content(self, response: aiohttp.ClientResponse, call: str) -> bytes:
        content = bytearray()
        async for part in response.content.iter_any():
            content += part
            if len(content) > LARGEST_ANSWER:
                raise too_large(self.place, call)
        return bytes(content)

    def _read(self, call: Call[Question, Answer], response: aiohttp.ClientResponse, content: bytes) -> Answer:
        if 300 <= response.status < 400:
            raise redirected(self.place, response.status)
        if response.status >= 400:
            raise self._refusal(call.method, response.status, content)
        try:
            answer, lost = read_answer(call.answer_class, content)
        except NoAnswer:
            page = response.content_type == "text/html" or content.lstrip().startswith(b"<")
            raise (web_page if page else unreadable)(self.place, call.method) from None
        if lost:
            # Once a call in full view: what cannot be read now cannot be read in two seconds either.
            level = logging.DEBUG if call.method in self._lossy else logging.WARNING
            self._lossy.add(call.method)
            log.log(level, "%s: %d values of %s cannot be read: %s", self.place, len(lost), call.method, lost[0])
        return answer

    async def _failure(self, error: Exception, call: str) -> RemoteFailure:
        """Return what a request means that got no answer at all."""
        if isinstance(error, aiohttp.ClientHttpProxyError):
            return proxy_refuses(self.place, error.status)
        found = None if self._closed else await self._examiner.examine()
        if self._closed:
            return closed(self.place)
        if found is not None:
            return found
        if isinstance(error, TimeoutError):
            return mute(self.place, call, self.deadline_seconds)
        return broken_off(self.place, call)

    def _refusal(self, call: str, http_status: int, content: bytes) -> RemoteFailure:
        """Return what an answer of 400 and above means; its body may be anything."""
        if http_status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
            return proxy_refuses(self.place, http_status)
        status, said = status_of_http(http_status), f"HTTP {http_status}"
        told = _told(content)
        if told is not None:
            status, said = told[0], self._discretion.shown(told[1])
        elif http_status == HTTPStatus.NOT_FOUND:
            # What is merely unknown to the provider is told in JSON.
            return no_gateway(self.place, call)
        return failure_of(status, said, place=self.place, call=call, credentials=_CREDENTIALS)


def _told(content: bytes) -> tuple[int, str] | None:
    """Return status and message of an rpcStatus; None when this is none."""
    try:
        body: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(body, dict):
        return None
    fields = cast("dict[str, object]", body)
    code, message = fields.get("code"), fields.get("message")
    if type(code) is not int or not 1 <= code <= UNAUTHENTICATED or not isinstance(message, str):
        return None
    return code, message
