"""Find out by asking which generation of calls a server speaks, and remember it until it changes."""

from collections.abc import Awaitable, Callable
from typing import Literal, TypeVar

from thrillmon.remote.calls import FETCH_GAMES, LIST_GAMES, Asker
from thrillmon.remote.errors import Unimplemented
from thrillmon.sentences import say
from thrillmon.wire.recorder.provider_pb2 import FetchGameProvideListRequest, GameProvide, ListGamesRequest

_Answer = TypeVar("_Answer")

Generation = Literal["list", "fetch"]


class Generations:
    """The generation of one server.

    wanted: "auto" asks ListGames and, when that is not known, FetchGameProvideList; the others never change.
    platform: the platform code, which the Fetch generation wants with the question.
    """

    def __init__(self, asker: Asker, platform: str, wanted: Literal["auto", "list", "fetch"] = "auto") -> None:
        self._asker = asker
        self._platform = platform
        self._wanted: Literal["auto", "list", "fetch"] = wanted
        self.known: Generation | None = None if wanted == "auto" else wanted

    async def find(self) -> Generation:
        """Return the generation, asked for when it is not known yet."""
        return self.known or (await self._found())[0]

    async def differs_from(self, former: Generation) -> bool:
        """Ask anew after a call of that generation turned out unknown; say whether the server speaks the other."""
        if self._wanted != "auto":
            return False
        self.known = None
        return await self.find() != former

    async def spoken(
        self, *, list_way: Callable[[], Awaitable[_Answer]], fetch_way: Callable[[], Awaitable[_Answer]]
    ) -> _Answer:
        """Ask in the generation that the server speaks, and once more in the other when it has changed."""
        generation = await self.find()
        try:
            return await (list_way if generation == "list" else fetch_way)()
        except Unimplemented:
            if not await self.differs_from(generation):
                raise
        return await (fetch_way if generation == "list" else list_way)()

    async def games(self) -> list[GameProvide]:
        """Return all tables, asked in the generation that the server speaks. Raises RemoteFailure."""
        return (await self._found())[1]

    async def _found(self) -> tuple[Generation, list[GameProvide]]:
        """Ask for the tables in the likelier generation, then in the other; remember which was answered."""
        ways: dict[Generation, Callable[[], Awaitable[list[GameProvide]]]] = {
            "list": self._list_games,
            "fetch": self._fetch_games,
        }
        if self._wanted != "auto":
            return self._wanted, await ways[self._wanted]()
        first: Generation = self.known or "list"
        second: Generation = "fetch" if first == "list" else "list"
        try:
            games = await ways[first]()
            self.known = first
            return first, games
        except Unimplemented:
            self.known = None
        try:
            games = await ways[second]()
        except Unimplemented:
            raise Unimplemented(
                say("{place} answers, but knows neither ListGames nor FetchGameProvideList.", place=self._asker.place),
                say("Check the address: this is another service."),
            ) from None
        self.known = second
        return second, games

    async def _list_games(self) -> list[GameProvide]:
        return list((await self._asker.ask(LIST_GAMES, ListGamesRequest())).game_provides)

    async def _fetch_games(self) -> list[GameProvide]:
        question = FetchGameProvideListRequest(platform=self._platform)
        return list((await self._asker.ask(FETCH_GAMES, question)).game_provides)
