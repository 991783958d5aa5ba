"""Poll the floor in the Fetch generation: one question for many tables."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from thrillmon.floor.snapshots import Current
from thrillmon.floor.times import seconds_of
from thrillmon.remote.calls import FETCH_CURRENT, FETCH_DEALERS, Asker
from thrillmon.remote.complaints import mistaken
from thrillmon.remote.errors import RemoteFailure
from thrillmon.remote.pacing import Pace
from thrillmon.wire.recorder.provider_pb2 import CurrentGame, Dealer, FetchCurrentGameRequest, GetDealerRequest

_Outcome = Current | RemoteFailure

_TABLES_AT_ONCE = 100
_DEALERS_AT_ONCE = 100


class FetchPoll:
    """Remembers which shoe and shift each table named last, to ask for them only when they change.

    They are heavy: a shift lists all its rounds, a shoe its cards.
    """

    def __init__(self, asker: Asker, pace: Pace) -> None:
        self.failed: dict[str, RemoteFailure] = {}
        self._asker = asker
        self._pace = pace
        self._named: dict[str, tuple[str, str]] = {}

    async def current(self, game_codes: Sequence[str], spread_seconds: float) -> AsyncGenerator[Current, None]:
        """Give one answer per table, as FloorSource.current promises; a failed question ends it."""
        failed: dict[str, RemoteFailure] = {}
        chunks = [game_codes[start : start + _TABLES_AT_ONCE] for start in range(0, len(game_codes), _TABLES_AT_ONCE)]
        try:
            outcomes = self._pace.ask_all(chunks, self._outcomes, spread_seconds=spread_seconds)
            async with aclosing(outcomes):
                async for _, told in outcomes:
                    if isinstance(told, RemoteFailure):
                        raise told
                    for game_code, outcome in told.items():
                        if isinstance(outcome, RemoteFailure):
                            failed[game_code] = outcome
                        else:
                            yield outcome
            if failed and len(failed) == len(game_codes):
                raise next(iter(failed.values()))
        except RemoteFailure:
            # What was not heard of in between may have changed without a new name.
            self._named.clear()
            raise
        finally:
            self.failed = failed

    async def dealers(self, codes: Sequence[str]) -> list[Dealer]:
        """Return the dealers with these codes."""
        dealers: dict[str, Dealer] = {}
        for start in range(0, len(codes), _DEALERS_AT_ONCE):
            asked = codes[start : start + _DEALERS_AT_ONCE]
            answer = await self._asker.ask(FETCH_DEALERS, GetDealerRequest(dealer_codes=asked))
            dealers.update((dealer.code, dealer) for dealer in answer.dealers if dealer.code in asked)
        return list(dealers.values())

    async def _outcomes(self, game_codes: Sequence[str]) -> dict[str, _Outcome] | RemoteFailure:
        """Return the outcome by game code, or why the question failed as a whole."""
        try:
            told = await self._fetch([code for code in game_codes if code in self._named], whole=False)
            strange = [code for code in game_codes if code not in told or self._names_others(told[code])]
            told |= await self._fetch(strange, whole=True)
        except RemoteFailure as failure:
            return failure
        return told

    def _names_others(self, outcome: _Outcome) -> bool:
        """Say whether a round names another shoe or shift than the table did before."""
        if isinstance(outcome, RemoteFailure) or outcome.round is None:
            return False
        return self._named.get(outcome.game_code) != (outcome.round.shoe_code, outcome.round.shift_code)

    async def _fetch(self, game_codes: Sequence[str], *, whole: bool) -> dict[str, _Outcome]:
        """Return what these tables do now; whole: with shoe and shift, which are then remembered."""
        if not game_codes:
            return {}
        question = FetchCurrentGameRequest(game_codes=game_codes, shift=whole, shoe=whole)
        answer = await self._asker.ask(FETCH_CURRENT, question)
        server_time = seconds_of(answer.ts)
        told: dict[str, _Outcome] = {}
        for code in game_codes:
            # Looking a missing key up in a protobuf map would add it.
            game = answer.map_current_games[code] if code in answer.map_current_games else CurrentGame()
            current = Current(
                code,
                # Some servers send a record that is not there as one with nothing in it.
                game.round if game.round.id else None,
                game.shoe if game.shoe.id else None,
                game.shift if game.shift.id else None,
                server_time,
            )
            strangers = [
                record.game_code
                for record in (current.round, current.shoe, current.shift)
                if record is not None and record.game_code != code
            ]
            if strangers:
                told[code] = mistaken(self._asker.place, FETCH_CURRENT.method, code, strangers[0])
                continue
            if whole:
                round_now = current.round
                self._named[code] = ("", "") if round_now is None else (round_now.shoe_code, round_now.shift_code)
            told[code] = current
        return told
