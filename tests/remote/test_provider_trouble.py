"""The floor polled over gRPC from servers that restart, fall mute, lie or refuse."""

import asyncio
import logging
import traceback

import pytest

from tests.remote.polling import (  # noqa: F401 - the fixture is used by name
    GENERATIONS,
    SECRET,
    nothing_left_behind,
    poll,
    poll_whole,
    provider_at,
    until_answered,
)
from tests.remote.pretend import (
    BACCARAT,
    PLATFORM,
    WHEEL,
    PretendBook,
    grpc_studio,
)
from thrillmon.remote.errors import Refused, Unavailable, Wrong
from thrillmon.remote.provider import GrpcProvider
from thrillmon.studio.answers import Answers
from thrillmon.studio.faults import Fault, FaultCode
from thrillmon.wire.recorder import provider_pb2 as wire
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShoeRecord

pytestmark = pytest.mark.usefixtures("nothing_left_behind")


@pytest.fixture
def book() -> PretendBook:
    return PretendBook()


@pytest.mark.parametrize("generation", GENERATIONS)
async def test_after_a_restart_of_the_server_the_poll_goes_on_within_two_seconds(
    book: PretendBook, generation: str
) -> None:
    async with grpc_studio(book, generation=generation) as server, provider_at(server) as provider:
        first = await poll(provider, book.codes())
        await server.stop()
        for _ in range(3):
            with pytest.raises(Unavailable, match="refuses the connection"):
                await poll(provider, book.codes())
        await server.start()
        back = await until_answered(lambda: poll_whole(provider, book))
        # After a hole everything is asked for anew.
        assert back == first | {
            code: current._replace(server_time=first[code].server_time) for code, current in back.items()
        }
        assert back[BACCARAT].shoe is not None


async def test_a_server_stopped_in_the_middle_of_a_poll_ends_it_with_a_reason() -> None:
    book = PretendBook(tables=60, rounds=1)
    async with grpc_studio(book) as server, provider_at(server) as provider:
        told: list[str] = []

        async def stop_after_three() -> None:
            async for current in provider.current(book.codes()):
                told.append(current.game_code)
                if len(told) == 3:
                    await server.stop()

        with pytest.raises(Unavailable):
            await stop_after_three()
        assert 3 <= len(told) < 60
        await server.start()
        await until_answered(lambda: poll_whole(provider, book))


@pytest.mark.parametrize("generation", GENERATIONS)
async def test_a_mute_server_is_told_from_an_unreachable_one(book: PretendBook, generation: str) -> None:
    book = PretendBook(tables=50, rounds=1)
    muted = False
    async with (
        grpc_studio(book, generation=generation, muted=lambda: muted) as server,
        provider_at(server, deadline_seconds=0.2) as provider,
    ):
        await provider.games()
        muted = True
        with pytest.raises(Unavailable, match=r"can be reached, but did not answer \w+ within 0\.2 s"):
            await provider.games()
        # One deadline for those under way, not one for each of fifty tables.
        async with asyncio.timeout(1.0):
            with pytest.raises(Unavailable, match="did not answer"):
                await poll(provider, book.codes())
        muted = False
        assert len(await poll(provider, book.codes())) == 50


async def test_one_table_that_fails_does_not_hide_the_others(book: PretendBook) -> None:
    class Broken(Answers):
        def get_current_round(self, request: wire.GetCurrentRecordRequest) -> RoundRecord:
            if request.game_code == WHEEL:
                raise Fault(FaultCode.INTERNAL, "disk full")
            return super().get_current_round(request)

    async with grpc_studio(Broken(book)) as server, provider_at(server) as provider:
        told = await poll(provider, [WHEEL, BACCARAT])
        assert list(told) == [BACCARAT]
        assert list(provider.failed) == [WHEEL]
        assert "disk full" in str(provider.failed[WHEEL])
        with pytest.raises(Unavailable, match="disk full"):
            await poll(provider, [WHEEL])
        await poll(provider, [BACCARAT])
        assert provider.failed == {}


async def test_tables_that_this_account_may_not_see_do_not_hide_the_others() -> None:
    book = PretendBook(tables=40, rounds=1)

    class Choosy(Answers):
        def get_current_round(self, request: wire.GetCurrentRecordRequest) -> RoundRecord:
            if request.game_code != book.codes()[-1]:
                raise Fault(FaultCode.UNAUTHENTICATED, "not yours")
            return super().get_current_round(request)

    async with grpc_studio(Choosy(book)) as server, provider_at(server) as provider:
        assert list(await poll(provider, book.codes())) == [book.codes()[-1]]
        assert len(provider.failed) == 39
        with pytest.raises(Refused, match="not yours"):
            await poll(provider, book.codes()[:-1])


async def test_an_answer_beyond_all_measure_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("thrillmon.remote.channel._OPTIONS", (("grpc.max_receive_message_length", 1000),))
    async with grpc_studio(PretendBook(tables=50, rounds=1)) as server, provider_at(server) as provider:
        with pytest.raises(Wrong, match="larger than 64 MiB"):
            await provider.games()


async def test_a_round_is_told_even_when_its_shoe_cannot_be(
    book: PretendBook, caplog: pytest.LogCaptureFixture
) -> None:
    class Shoeless(Answers):
        broken = True

        def get_current_shoe(self, request: wire.GetCurrentRecordRequest) -> ShoeRecord:
            if self.broken:
                raise Fault(FaultCode.INTERNAL, "no shoes")
            return super().get_current_shoe(request)

    answers = Shoeless(book)
    caplog.set_level(logging.INFO, "thrillmon.remote")
    async with grpc_studio(answers) as server, provider_at(server) as provider:
        told = await poll(provider, [BACCARAT])
        assert told[BACCARAT].round is not None
        assert told[BACCARAT].shoe is None
        assert "no shoes" in caplog.text
        answers.broken = False
        assert (await poll(provider, [BACCARAT]))[BACCARAT].shoe is not None


@pytest.mark.parametrize("generation", GENERATIONS)
async def test_answers_for_another_table_are_thrown_away_and_named(book: PretendBook, generation: str) -> None:
    class Liar(Answers):
        def get_current_round(self, request: wire.GetCurrentRecordRequest) -> RoundRecord:
            return book.round_list[BACCARAT][0]

        def fetch_current_game(self, request: wire.FetchCurrentGameRequest) -> wire.FetchCurrentGameResponse:
            answer = super().fetch_current_game(request)
            if WHEEL in answer.map_current_games:
                answer.map_current_games[WHEEL].round.CopyFrom(book.round_list[BACCARAT][0])
            return answer

    async with grpc_studio(Liar(book), generation=generation) as server, provider_at(server) as provider:
        told = await poll(provider, book.codes())
        assert list(told) == [BACCARAT]
        assert isinstance(provider.failed[WHEEL], Wrong)
        with pytest.raises(Wrong, match=f"for {WHEEL} and answered for “{BACCARAT}”"):
            await poll(provider, [WHEEL])


async def test_damaged_answers_are_wrong_and_not_a_crash() -> None:
    class Damaged:
        """Answers bytes that are no message."""

        def SerializeToString(self) -> bytes:  # noqa: N802 - protobuf's name
            return b"\xff\xff\xff"

    class Garbling(Answers):
        def list_games(self, request: wire.ListGamesRequest) -> wire.ListGamesResponse:
            return Damaged()  # type: ignore[return-value]

    async with grpc_studio(Garbling(PretendBook())) as server, provider_at(server) as provider:
        with pytest.raises(Wrong, match="not what the provider sends"):
            await provider.games()


async def test_wrong_metadata_is_refused_and_never_shown(book: PretendBook, caplog: pytest.LogCaptureFixture) -> None:
    class Echoing(Answers):
        """Says in its refusal what it was sent, as careless servers do."""

        def list_games(self, request: wire.ListGamesRequest) -> wire.ListGamesResponse:
            raise Fault(FaultCode.UNAUTHENTICATED, f"bad token {SECRET}\n\x1b[31m{SECRET}")

    async with grpc_studio(book, required_metadata=("authorization", f"Bearer {SECRET}")) as server:
        async with provider_at(server, metadata={"Authorization": f"Bearer {SECRET}"}) as provider:
            assert await provider.games()
        async with provider_at(server) as provider:
            with pytest.raises(Refused, match="does not accept our credentials") as caught:
                await poll(provider, book.codes())
            assert "metadata" in str(caught.value.advice)
    metadata = {"authorization": f"Bearer {SECRET}"}
    async with grpc_studio(Echoing(book)) as server, provider_at(server, metadata=metadata) as provider:
        with pytest.raises(Refused) as caught:
            await provider.games()
        texts = [str(caught.value), repr(caught.value), repr(provider), repr(vars(caught.value)), caplog.text]
        texts += traceback.format_exception(caught.value)
        assert not [text for text in texts if SECRET in text]
        assert "bad token ••• [31m•••" in str(caught.value)


@pytest.mark.parametrize(
    ("target", "metadata"),
    [
        ("https://host:1", {}),
        (f"user:{SECRET}@host:1", {}),
        ("host:notaport", {}),
        ("", {}),
        (":50051", {}),
        ("host:1", {"x-token": f"{SECRET}\n"}),
        ("host:1", {"x-token": f"{SECRET}ü"}),
        ("host:1", {"bad name": SECRET}),
        ("host:1", {"grpc-timeout": SECRET}),
    ],
)
def test_impossible_settings_are_said_without_their_values(target: str, metadata: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="gRPC") as caught:
        GrpcProvider(target, tls=False, metadata=metadata, platform=PLATFORM)
    assert SECRET not in str(caught.value)


def test_broken_certificates_are_said() -> None:
    with pytest.raises(ValueError, match="no PEM certificates"):
        GrpcProvider("host:1", tls=True, metadata={}, platform=PLATFORM, root_certificates=b"junk")
