"""A small studio made by hand: few tables, records that a test can count on, and servers on loopback."""

import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import trustme

from thrillmon.clock import FakeClock
from thrillmon.studio.answers import Answers
from thrillmon.studio.grpc_server import Certificate, GrpcServer
from thrillmon.studio.rest_server import RestServer
from thrillmon.wire.recorder.provider_pb2 import Dealer, GameProvide, GameProvideState
from thrillmon.wire.recorder.record_pb2 import BetStep, Card, CardList, RoundRecord, Seat, ShiftRecord, ShoeRecord, Step

PLATFORM = "wl-demo"
START = 1_700_000_000
ROUND_SECONDS = 60
ROUNDS = 12

BACCARAT = "STUDIO-BA-BACC01DEMO"
WHEEL = "STUDIO-LW-LLWC01DEMO"


class PretendBook:
    """A Book of handmade records.

    Tables play a round a minute since START; the newest one is running at START + ROUNDS minutes, which is now.
    Wheels have no shoes. The table of WHEEL has a fixed place in the tests; further tables are like the first.
    """

    platform = PLATFORM

    def __init__(self, *, tables: int = 2, rounds: int = ROUNDS) -> None:
        self.clock = FakeClock(START + rounds * ROUND_SECONDS)
        codes = [BACCARAT, WHEEL, *(f"STUDIO-BA-BACC{number:03}DEMO" for number in range(2, tables))][:tables]
        self.games = [_provide(number, code) for number, code in enumerate(codes)]
        self.people = [Dealer(code=f"D{number:03}", name=name) for number, name in enumerate(_NAMES)]
        self.round_list: dict[str, list[RoundRecord]] = {}
        self.shoe_list: dict[str, list[ShoeRecord]] = {}
        self.shift_list: dict[str, list[ShiftRecord]] = {}
        for number, code in enumerate(codes):
            self.round_list[code] = [_round(number, code, place) for place in range(rounds)][::-1]
            self.shoe_list[code] = [] if code == WHEEL else [_shoe(number, code)]
            self.shift_list[code] = [_shift(number, code, rounds)]

    def now(self) -> float:
        return self.clock.now()

    def provides(self) -> Sequence[GameProvide]:
        return self.games

    def dealers(self) -> Sequence[Dealer]:
        return self.people

    def current_round(self, game_code: str) -> RoundRecord | None:
        return next(iter(self.round_list[game_code]), None)

    def current_shoe(self, game_code: str) -> ShoeRecord | None:
        return next(iter(self.shoe_list[game_code]), None)

    def current_shift(self, game_code: str) -> ShiftRecord | None:
        return next(iter(self.shift_list[game_code]), None)

    def rounds(self, game_code: str | None = None) -> Sequence[RoundRecord]:
        return _chosen(self.round_list, game_code)

    def shoes(self, game_code: str | None = None) -> Sequence[ShoeRecord]:
        return _chosen(self.shoe_list, game_code)

    def shifts(self, game_code: str | None = None) -> Sequence[ShiftRecord]:
        return _chosen(self.shift_list, game_code)

    def codes(self) -> list[str]:
        """Return all game codes."""
        return [game.game_code for game in self.games]

    def replace_current(self, record: RoundRecord) -> None:
        """Put a record in the place of the newest round of its table."""
        self.round_list[record.game_code][0] = record


_NAMES = ("Mei", "陳美玲", "O'Neill", "Ana-Lucía")


def _chosen(lists: dict, game_code: str | None) -> list:
    if game_code is not None:
        return list(lists.get(game_code, ()))
    together = [record for records in lists.values() for record in records]
    return sorted(together, key=lambda record: (record.ts_start.seconds, record.id), reverse=True)


def record_id(seconds: int, table: int, number: int) -> bytes:
    """Return an id as the provider makes them: 4 bytes of time, 5 of the process, 3 of a counter."""
    return seconds.to_bytes(4, "big") + table.to_bytes(5, "big") + number.to_bytes(3, "big")


def _provide(number: int, code: str) -> GameProvide:
    wheel = code == WHEEL
    return GameProvide(
        supplier="wecasino-live",
        game_type="LUCKYWHEEL" if wheel else "BACCARAT",
        game_subtype="LUCKYWHEEL_RAINBOW" if wheel else "BACCARAT_SPEED",
        game_code=code,
        state=GameProvideState.GAME_PROVIDE_AVAILABLE,
        players={64: f"D{number % len(_NAMES):03}"},
    )


def _round(table: int, code: str, place: int) -> RoundRecord:
    start = START + place * ROUND_SECONDS
    provide = _provide(table, code)
    record = RoundRecord(
        id=record_id(start, table, place),
        supplier=provide.supplier,
        game_type=provide.game_type,
        game_subtype=provide.game_subtype,
        game_code=code,
        table_code=f"T{101 + table}",
        shift_code=f"SHIF{table:06}02002311140001",
        shift_round=place + 1,
        shoe_code="" if code == WHEEL else f"SHOE{table:06}020023111400010001",
        shoe_round=place + 1,
        round_code=f"ROUN{table:06}02002311140001{place + 1:04}",
        bet_step=BetStep.ROUND_BET,
        process=[Step(code=8, bet_step=BetStep.ROUND_BET, duration=25)],
        seats={68: Seat(code=68, cards={1: CardList(list=[Card(code="SPADE_8", index=3, visible=True)])})},
        medias={"replay": f"https://replay.example.test/{table}/{place}"},
    )
    record.ts_start.FromSeconds(start)
    record.process[0].timestamp.FromSeconds(start)
    if place < ROUNDS - 1:
        record.is_end = True
        record.bet_step = BetStep.BET_STEP_UNSPECIFIED
        record.ts_end.FromSeconds(start + 50)
    return record


def _shoe(table: int, code: str) -> ShoeRecord:
    record = ShoeRecord(
        id=record_id(START, table, 1),
        game_code=code,
        game_type="BACCARAT",
        game_subtype="BACCARAT_SPEED",
        supplier="wecasino-live",
        shoe_code=f"SHOE{table:06}020023111400010001",
        shift_code=f"SHIF{table:06}02002311140001",
        cut_round=40,
    )
    record.ts_start.FromSeconds(START)
    return record


def _shift(table: int, code: str, rounds: int) -> ShiftRecord:
    provide = _provide(table, code)
    record = ShiftRecord(
        id=record_id(START, table, 2),
        game_code=code,
        game_type=provide.game_type,
        game_subtype=provide.game_subtype,
        supplier=provide.supplier,
        shift_code=f"SHIF{table:06}02002311140001",
        round_codes=[f"ROUN{table:06}02002311140001{place + 1:04}" for place in range(rounds)],
    )
    record.ts_start.FromSeconds(START)
    return record


class Authority:
    """A certificate authority of the tests with one server certificate for this computer."""

    def __init__(self, *names: str) -> None:
        self._authority = trustme.CA()
        self._issued = self._authority.issue_cert(*(names or ("127.0.0.1", "localhost")))

    @property
    def pem(self) -> bytes:
        """What a gRPC client trusts."""
        return self._authority.cert_pem.bytes()

    @property
    def certificate(self) -> Certificate:
        """What a gRPC server shows."""
        chain = b"".join(part.bytes() for part in self._issued.cert_chain_pems)
        return Certificate(self._issued.private_key_pem.bytes(), chain)

    def server_context(self) -> ssl.SSLContext:
        """Return what an HTTPS server shows."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        self._issued.configure_cert(context)
        return context

    def client_context(self) -> ssl.SSLContext:
        """Return what an HTTPS client trusts."""
        context = ssl.create_default_context()
        self._authority.configure_trust(context)
        return context


@asynccontextmanager
async def grpc_studio(answers: Answers | PretendBook, **how: object) -> AsyncIterator[GrpcServer]:
    """Run a gRPC server."""
    server = GrpcServer(answers if isinstance(answers, Answers) else Answers(answers), **how)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


@asynccontextmanager
async def rest_studio(answers: Answers | PretendBook, **how: object) -> AsyncIterator[RestServer]:
    """Run a REST server."""
    server = RestServer(answers if isinstance(answers, Answers) else Answers(answers), **how)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()
