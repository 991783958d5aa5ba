"""The read calls of the provider, each with its gRPC method and, where the gateway has one, its HTTP rule."""

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from google.protobuf.message import Message

from thrillmon.wire.recorder import provider_pb2 as wire
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

Question = TypeVar("Question", bound=Message)
Answer = TypeVar("Answer", bound=Message)

_PROVIDER = "ProviderService"
_RECORDER = "RecorderReadService"


@dataclass(frozen=True, slots=True)
class Call(Generic[Question, Answer]):
    """One unary call.

    path: of the gateway, with the fields of the question that stand in it; empty where there is no gateway.
    What is not in the path goes into the query of a GET or the body of a POST.
    """

    service: str
    method: str
    answer_class: type[Answer]
    path: str = ""
    verb: str = "GET"

    @property
    def grpc_path(self) -> str:
        """Return the method as gRPC addresses it."""
        return f"/recorder.{self.service}/{self.method}"


class Asker(Protocol):
    """Who brings a question to a server and its answer back."""

    @property
    def place(self) -> str:
        """Where the server is, for people; never with a secret in it."""
        ...

    async def ask(self, call: Call[Question, Answer], question: Question) -> Answer:
        """Return the answer, or raise a RemoteFailure."""
        ...

    async def close(self) -> None:
        """End all calls and let the connection go."""
        ...


# ---- List generation (0.7.0 to 1.11.0); paths as of 1.11.0. Lists of shoes and rounds are under provider.

LIST_GAMES: Call[wire.ListGamesRequest, wire.ListGamesResponse] = Call(
    _PROVIDER, "ListGames", wire.ListGamesResponse, "/v1/provider/games"
)
GET_GAME: Call[wire.GetRequest, wire.GameProvide] = Call(
    _PROVIDER, "GetGames", wire.GameProvide, "/v1/provider/games/{code}"
)
GET_DEALER: Call[wire.GetRequest, wire.Dealer] = Call(
    _PROVIDER, "GetDealer", wire.Dealer, "/v1/provider/dealers/{code}"
)
LIST_DEALERS: Call[wire.ListDealersRequest, wire.ListDealersResponse] = Call(
    _PROVIDER, "ListDealers", wire.ListDealersResponse, "/v1/provider/dealers", "POST"
)
LIST_ROUNDS: Call[wire.ListRecordsRequest, wire.ListRoundsRecordResponse] = Call(
    _RECORDER, "ListRounds", wire.ListRoundsRecordResponse, "/v1/provider/rounds"
)
LIST_SHOES: Call[wire.ListRecordsRequest, wire.ListShoesRecordResponse] = Call(
    _RECORDER, "ListShoe", wire.ListShoesRecordResponse, "/v1/provider/shoes"
)
LIST_SHIFTS: Call[wire.ListRecordsRequest, wire.ListShiftsResponse] = Call(
    _RECORDER, "ListShifts", wire.ListShiftsResponse, "/v1/recorder/shifts"
)
GET_ROUND: Call[wire.GetRequest, RoundRecord] = Call(_RECORDER, "GetRound", RoundRecord, "/v1/recorder/rounds/{code}")
GET_SHOE: Call[wire.GetRequest, ShoeRecord] = Call(_RECORDER, "GetShoe", ShoeRecord, "/v1/recorder/shoes/{code}")
GET_SHIFT: Call[wire.GetRequest, ShiftRecord] = Call(_RECORDER, "GetShift", ShiftRecord, "/v1/recorder/shifts/{code}")
GET_CURRENT_ROUND: Call[wire.GetCurrentRecordRequest, RoundRecord] = Call(
    _RECORDER, "GetCurrentRound", RoundRecord, "/v1/recorder/rounds:current"
)
GET_CURRENT_SHOE: Call[wire.GetCurrentRecordRequest, ShoeRecord] = Call(
    _RECORDER, "GetCurrentShoe", ShoeRecord, "/v1/recorder/shoes:current"
)
GET_CURRENT_SHIFT: Call[wire.GetCurrentRecordRequest, ShiftRecord] = Call(
    _RECORDER, "GetCurrentShift", ShiftRecord, "/v1/recorder/shifts:current"
)
GET_ROUNDS_BY_SHOE: Call[wire.GetRoundsByShoeRequest, wire.GetRoundsByShoeResponse] = Call(
    _RECORDER, "GetRoundsByShoe", wire.GetRoundsByShoeResponse, "/v1/recorder/shoes/{shoe_code}/rounds"
)
GET_PLAYBACK: Call[wire.GetRoundPlayBackRequest, wire.GetRoundPlayBackResponse] = Call(
    _RECORDER, "GetPlayBackRound", wire.GetRoundPlayBackResponse, "/v1/recorder/playback/{code}"
)

# ---- Fetch generation (0.6.2), which has no gateway we know of

FETCH_GAMES: Call[wire.FetchGameProvideListRequest, wire.FetchGameProvideListResponse] = Call(
    _PROVIDER, "FetchGameProvideList", wire.FetchGameProvideListResponse
)
FETCH_GAME: Call[wire.FetchGameProvideRequest, wire.FetchGameProvideResponse] = Call(
    _PROVIDER, "FetchGameProvide", wire.FetchGameProvideResponse
)
FETCH_CURRENT: Call[wire.FetchCurrentGameRequest, wire.FetchCurrentGameResponse] = Call(
    _PROVIDER, "FetchCurrentGame", wire.FetchCurrentGameResponse
)
FETCH_DEALERS: Call[wire.GetDealerRequest, wire.GetDealerResponse] = Call(
    _PROVIDER, "GetDealers", wire.GetDealerResponse
)
FETCH_ROUNDS: Call[wire.FetchRoundRecordRequest, wire.FetchRoundRecordResponse] = Call(
    _RECORDER, "FetchRoundRecord", wire.FetchRoundRecordResponse
)
FETCH_SHOES: Call[wire.FetchShoeRecordRequest, wire.FetchShoeRecordResponse] = Call(
    _RECORDER, "FetchShoeRecord", wire.FetchShoeRecordResponse
)
FETCH_SHIFTS: Call[wire.FetchShiftRecordRequest, wire.FetchShiftRecordResponse] = Call(
    _RECORDER, "FetchShiftRecord", wire.FetchShiftRecordResponse
)
FETCH_LAST_ROUND: Call[wire.FetchRoundRecordRequest, wire.FetchRoundRecordResponse] = Call(
    _RECORDER, "FetchLastOneRoundRecord", wire.FetchRoundRecordResponse
)
FETCH_LAST_SHOE: Call[wire.FetchShoeRecordRequest, wire.FetchShoeRecordResponse] = Call(
    _RECORDER, "FetchLastOneShoeRecord", wire.FetchShoeRecordResponse
)
FETCH_LAST_SHIFT: Call[wire.FetchShiftRecordRequest, wire.FetchShiftRecordResponse] = Call(
    _RECORDER, "FetchLastOneShiftRecord", wire.FetchShiftRecordResponse
)
