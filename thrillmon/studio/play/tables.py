"""A table: its people, state, shift, shoe and records, and the messages that tell of them."""

from random import Random

from thrillmon.studio.play.acts import Lay
from thrillmon.studio.play.catalogue import Place
from thrillmon.studio.play.codes import round_code
from thrillmon.studio.play.house import House
from thrillmon.studio.play.people import Seating
from thrillmon.studio.play.sheets import Sheet, stamp
from thrillmon.studio.play.shelves import Shelf
from thrillmon.studio.play.shoes import Shoe
from thrillmon.studio.play.spans import Shift, ShoeUse
from thrillmon.wire.games import games_pb2 as games
from thrillmon.wire.recorder import provider_pb2 as wire
from thrillmon.wire.recorder.provider_pb2 import GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord, ShiftRecord, ShoeRecord

# Of shoes and shifts there are few; these are about a day's.
_MOST_SHOES = 60
_MOST_SHIFTS = 20

# What these tell is soon overtaken by the next snapshot: nobody needs them of the past.
_PASSING = frozenset({"NOTIFY_ROUND_START", "NOTIFY_ROUND_BET", "NOTIFY_ROUND_NO_MORE_BET", "NOTIFY_ROUND_STEP"})


class Table:
    """Everything about one table but the order in which things happen to it.

    sheet: the newest round.  playing: the name of the step that is going on; empty between rounds.
    """

    def __init__(self, place: Place, house: House, shift: Shift, kept_rounds: int) -> None:
        self.place = place
        self.house = house
        self.rng = Random(f"table {house.seed} {place.number}")
        self.seating = Seating(newer=place.number % 2 == 1 or place.row.two_dealers, two_dealers=place.row.two_dealers)
        self.state = wire.GAME_PROVIDE_AVAILABLE
        self.rounds = Shelf(RoundRecord, kept_rounds)
        self.shoes = Shelf(ShoeRecord, _MOST_SHOES)
        self.shifts = Shelf(ShiftRecord, _MOST_SHIFTS)
        self.shift = shift
        self.shoe: ShoeUse | None = None
        self.sheet: Sheet | None = None
        self.playing = ""
        self._captured_ms = 0
        self._last_round_code = ""
        self._provide: GameProvide | None = None
        self._blank = RoundRecord(
            supplier=place.supplier,
            game_type=place.game.type,
            game_subtype=place.row.subtype,
            game_version=place.game.version,
            game_code=place.game_code,
            table_code=place.table_code,
            test=True if place.row.rehearsal else None,
        )
        self._signed = "BLOCKCHAIN" in place.row.subtype

    @property
    def has_shoe(self) -> bool:
        """Whether the game is dealt from a shoe."""
        return self.place.game.decks > 0

    # ---- the table as it is offered

    def provide(self) -> GameProvide:
        """Return the table as it is offered now; the message is never changed, but replaced."""
        if self._provide is None:
            self._provide = self._provide_now()
        return self._provide

    def tell_provide(self, kind: str) -> None:
        """Publish the table as it is offered, because something about it has changed."""
        self._provide = None
        if self.house.live:
            self._publish(kind, self.provide().SerializeToString(deterministic=True))

    def set_state(self, state: wire.GameProvideState) -> None:
        """Change the state of the table."""
        self.state = state
        self.tell_provide("NOTIFY_GAME_PROVIDE_STATE_CHANGE")

    def capture(self) -> None:
        """Take a picture of the table."""
        self._captured_ms = self.house.stamp_ms
        self.tell_provide("NOTIFY_GAME_CAPTURE")

    def log_in(self, seat: int) -> None:
        """Somebody rested signs in."""
        self.seating.sit(seat, self.house.roster.call())
        self.tell_provide("NOTIFY_GAME_DEALER_LOGIN")

    def log_out(self, seat: int) -> None:
        """Who sits there signs out; nothing happens when nobody does."""
        person = self.seating.leave(seat)
        if person is not None:
            self.house.roster.rest(person)
            self.tell_provide("NOTIFY_GAME_DEALER_LOGOUT")

    def call_pit_boss(self) -> None:
        """The pit boss of the shift takes over."""
        self.seating.leave(games.PITBOSS)
        self.seating.sit(games.PITBOSS, self.house.roster.pit_boss(self.place.number, self.shift.number))
        self._provide = None

    # ---- shifts and shoes

    def tell_shift(self, kind: str) -> None:
        """Publish the shift."""
        self._publish(kind, self.keep_shift())

    def keep_shift(self) -> bytes:
        """Keep the shift as it is now and return its bytes."""
        body = self.shift.body()
        self.shifts.keep(self.shift.id, self.shift.started_ms, body)
        return body

    def open_shoe(self, shoe: Shoe | None, number: int) -> ShoeUse:
        """Put a new shoe into use."""
        house = self.house
        use = ShoeUse(self.place, house.mint, self.shift, number, house.now_ms, house.stamp_ms, shoe)
        self.shift.shoe_codes.append(use.code)
        self.shoe = use
        return use

    def tell_shoe(self, kind: str) -> None:
        """Publish the shoe, if there is one."""
        if self.shoe is not None:
            self._publish(kind, self.keep_shoe(self.shoe))

    def keep_shoe(self, use: ShoeUse) -> bytes:
        """Keep a shoe as it is now and return its bytes."""
        body = use.body()
        self.shoes.keep(use.id, use.started_ms, body)
        return body

    def keep_spans(self) -> None:
        """Keep the shift and the shoe as they are now, with the rounds since they were last told."""
        self.keep_shift()
        if self.shoe is not None:
            self.keep_shoe(self.shoe)

    # ---- rounds

    def open_round(self, lay: Lay) -> Sheet:
        """Begin a round."""
        house, shift, use = self.house, self.shift, self.shoe
        record = RoundRecord()
        record.CopyFrom(self._blank)
        record.id = house.mint.id_at(house.stamp_ms)
        record.shift_code = shift.code
        record.shift_round = len(shift.round_codes) + 1
        record.round_code = round_code(shift.code, record.shift_round)
        shift.round_codes.append(record.round_code)
        if use is not None:
            use.rounds += 1
            record.shoe_code = use.code
            record.shoe_round = use.rounds
        stamp(record.ts_start, house.stamp_ms)
        self.seating.show_on_round(record)
        self.sheet = Sheet(record, self.place.game, lay, house.switches, started_ms=house.now_ms, signed=self._signed)
        return self.sheet

    def tell_round(self, sheet: Sheet, kind: str) -> None:
        """Keep and publish a round as it is now."""
        if self.house.live or kind not in _PASSING:
            self._publish(kind, self.keep_round(sheet))
        if kind == "NOTIFY_ROUND_FINISH":
            self._last_round_code = sheet.record.round_code
            self._provide = None

    def keep_round(self, sheet: Sheet) -> bytes:
        """Keep a round as it is now and return its bytes."""
        body = sheet.body()
        self.rounds.keep(sheet.record.id, sheet.started_ms, body)
        return body

    # ----

    def _publish(self, kind: str, body: bytes) -> None:
        self.house.publish(self.place.table_code, kind, body)

    def _provide_now(self) -> GameProvide:
        place = self.place
        code = place.game_code
        provide = GameProvide(
            supplier=place.supplier,
            game_type=place.game.type,
            game_subtype=place.row.subtype,
            game_code=code,
            last_round_code=self._last_round_code,
            state=self.state,
            tags={"hall": "demo", "language": "en" if place.number % 2 else "zh-Hant"},
            medias={"cover": f"https://media.example.test/{code}/cover.jpg"},
        )
        if self._captured_ms:
            provide.medias["capture"] = f"https://media.example.test/{code}/{self._captured_ms // 1000}.jpg"
        for quality in ("hd", "sd"):
            stream = provide.live_streams[quality]
            stream.code = f"{place.table_code.lower()}-{quality}"
            stream.app = "live"
            stream.channel = place.game_id.lower()
        self.seating.show_on_provide(provide)
        return provide
