"""Look one table or one dealer up by its code, over gRPC in either generation or over REST."""

from thrillmon.remote.calls import FETCH_DEALERS, FETCH_GAME, GET_DEALER, GET_GAME, Asker
from thrillmon.remote.complaints import mistaken
from thrillmon.remote.errors import NotFound
from thrillmon.remote.generations import Generations
from thrillmon.sentences import say
from thrillmon.wire.recorder.provider_pb2 import (
    Dealer,
    FetchGameProvideRequest,
    GameProvide,
    GetDealerRequest,
    GetRequest,
)


class Directory:
    """Every call raises a RemoteFailure, and nothing else, when it gets no answer. See Recorder for the parameters."""

    def __init__(self, asker: Asker, generations: Generations, *, platform: str) -> None:
        self._asker = asker
        self._generations = generations
        self._platform = platform

    async def game(self, game_code: str) -> GameProvide:
        """Return a table as it is offered. Raises NotFound."""
        provide = await self._generations.spoken(
            list_way=lambda: self._asker.ask(GET_GAME, GetRequest(code=game_code)),
            fetch_way=lambda: self._fetched_game(game_code),
        )
        if provide.game_code != game_code:
            raise mistaken(self._asker.place, GET_GAME.method, game_code, provide.game_code)
        return provide

    async def dealer(self, code: str) -> Dealer:
        """Return a dealer. Raises NotFound."""
        dealer = await self._generations.spoken(
            list_way=lambda: self._asker.ask(GET_DEALER, GetRequest(code=code)),
            fetch_way=lambda: self._fetched_dealer(code),
        )
        if dealer.code != code:
            raise mistaken(self._asker.place, GET_DEALER.method, code, dealer.code)
        return dealer

    async def _fetched_game(self, game_code: str) -> GameProvide:
        question = FetchGameProvideRequest(platform=self._platform, game_code=game_code)
        answer = await self._asker.ask(FETCH_GAME, question)
        if not answer.game_provide.game_code:
            raise self._not_found(game_code)
        return answer.game_provide

    async def _fetched_dealer(self, code: str) -> Dealer:
        answer = await self._asker.ask(FETCH_DEALERS, GetDealerRequest(dealer_codes=[code]))
        if not answer.dealers:
            raise self._not_found(code)
        return next((dealer for dealer in answer.dealers if dealer.code == code), answer.dealers[0])

    def _not_found(self, code: str) -> NotFound:
        return NotFound(say("{place} has nothing under the code {code}.", place=self._asker.place, code=code))
