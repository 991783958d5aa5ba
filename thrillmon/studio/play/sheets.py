"""One round as its record grows: steps, cards face down and up, the result, and what happens to it afterwards."""

from collections.abc import Collection

from google.protobuf.timestamp_pb2 import Timestamp

from thrillmon.studio.play.acts import Act, Lay, Spot
from thrillmon.studio.play.cues import Cue
from thrillmon.studio.play.games import Game
from thrillmon.studio.play.spelling import sign, spelled
from thrillmon.studio.play.switches import Switches
from thrillmon.wire.games import games_pb2 as games
from thrillmon.wire.recorder import record_pb2 as wire
from thrillmon.wire.recorder.record_pb2 import CardList, RoundRecord, Step

_CANCELED = "ROUND_CANCELED"


def stamp(timestamp: Timestamp, stamp_ms: int) -> None:
    """Write a time of the studio's clock into a record."""
    timestamp.seconds, left = divmod(stamp_ms, 1000)
    timestamp.nanos = left * 1_000_000


class Sheet:
    """A round in the making. The record is nobody else's: what others see are the bytes of body().

    lay: all cards of the round, those to come included.
    betting_closed: the first betting window is over.
    """

    def __init__(
        self, record: RoundRecord, game: Game, lay: Lay, switches: Switches, *, started_ms: int, signed: bool
    ) -> None:
        self.record = record
        self.started_ms = started_ms
        self.lay = lay
        self.betting_closed = False
        self._game = game
        self._switches = switches
        self._signed = signed
        self._codes = spelled(lay, switches, game.joined)
        self._shown: dict[Spot, int] = {}

    def body(self) -> bytes:
        """Return the record as it is published: the same bytes for the same content."""
        return self.record.SerializeToString(deterministic=True)

    def shown(self) -> Collection[Spot]:
        """Return the spots on which cards lie open."""
        return [spot for spot, count in self._shown.items() if count]

    # ---- in play

    def play(self, cue: Cue, stamp_ms: int, misread: Lay | None = None) -> None:
        """Do a step. misread: what the cameras take the cards for, when they err."""
        record, act = self.record, cue.act
        if act.inner and record.is_end and self._switches.bonus_reopens:
            record.is_end = False
            record.ClearField("ts_end")
        record.bet_step = cue.bet_step or record.bet_step
        if not cue.recorded:
            return
        step = record.process.add(code=cue.code, bet_step=cue.bet_step)
        stamp(step.timestamp, stamp_ms)
        if cue.duration:
            step.duration = cue.duration
        if act.shows or act.hides:
            if misread is None:
                self._lay_down(step, act)
            else:
                step.error = "CARD_MISREAD"
                right, self._codes = self._codes, spelled(misread, self._switches, self._game.joined)
                self._lay_down(step, act)
                self._codes = right
        else:
            step.actions.add(code=act.verb, type=wire.NONE)

    def finish(self, stamp_ms: int) -> None:
        """The result is final."""
        record = self.record
        record.bet_step = wire.BET_STEP_UNSPECIFIED
        record.is_end = True
        stamp(record.ts_end, stamp_ms)
        self._tell_winners()

    def cancel(self, stamp_ms: int, code: str, message: str) -> None:
        """The round is voided while it is played."""
        record = self.record
        try:
            number = self._game.step(_CANCELED)
        except ValueError:  # not every game has a step for it
            pass
        else:
            stamp(record.process.add(code=number, cancel=True).timestamp, stamp_ms)
        self.annul(stamp_ms, code, message)

    def edit(self, stamp_ms: int, spot: Spot) -> None:
        """The pit boss sets the cards of a spot as they are; games without a step for it get none."""
        name = self._game.edits.get(spot)
        if name is not None:
            step = self.record.process.add(code=self._game.step(name), seat=games.PITBOSS)
            stamp(step.timestamp, stamp_ms)
            action = step.actions.add(code="MODIFY", type=wire.SET, source_seat=games.PITBOSS, target_seat=spot.seat)
            self._fill(action.cards[spot.resource], spot)
        self._fill(self._cards(spot), spot)
        self._show_pattern(spot)

    # ---- when it is over

    def mark(self, spot: Spot, code: str) -> None:
        """Put a marker (a jackpot hit, the cut card) on a seat of its own; there is no step for it."""
        text = spelled({spot: [code]}, self._switches, "")[spot][0]
        self._cards(spot).list.add(code=text, visible=True)

    def replay_at(self, link: str) -> None:
        """A replay can be watched now."""
        self.record.medias["replay"] = link

    def annul(self, stamp_ms: int, code: str, message: str) -> None:
        """The round is voided; it may have been left open before."""
        record = self.record
        record.bet_step = wire.BET_STEP_UNSPECIFIED
        record.cancel = True
        record.cancel_code = code
        record.cancel_message = message
        if self._switches.cancelled_is_end and not record.is_end:
            record.is_end = True
            stamp(record.ts_end, stamp_ms)

    def modify(self, stamp_ms: int, lay: Lay, spot: Spot) -> None:
        """The result is changed afterwards: other cards lie on that spot."""
        self.lay = lay
        self._codes = spelled(lay, self._switches, self._game.joined)
        self.edit(stamp_ms, spot)
        self._tell_winners()

    def supply(self, stamp_ms: int) -> None:
        """The result of a round that was left open is typed in: all cards lie there now."""
        for spot in self._codes:
            self._fill(self._cards(spot), spot)
            self._show_pattern(spot)
        self.finish(stamp_ms)

    # ---- cards

    def _cards(self, spot: Spot) -> CardList:
        seat = self.record.seats[spot.seat]
        seat.code = spot.seat
        cards = seat.cards[spot.resource]
        if not cards.card_type:
            cards.card_type = self._game.card_type
        return cards

    def _lay_down(self, step: Step, act: Act) -> None:
        turned = any(laid.spot in self._shown for laid in act.shows)
        action_type = wire.VISIBLE if turned else wire.ADD
        for laid, up in (*((laid, True) for laid in act.shows), *((laid, False) for laid in act.hides)):
            spot = laid.spot
            action = step.actions.add(code=act.verb, type=action_type, source_seat=0, target_seat=spot.seat)
            told = action.cards[spot.resource]
            cards = self._cards(spot)
            for index in range(len(self._codes[spot])) if laid.card is None else (laid.card,):
                self._put(cards, spot, index, index, up)
                self._put(told, spot, len(told.list), index, up)
            self._shown.setdefault(spot, 0)
            if up:
                self._shown[spot] += len(told.list)
                self._show_pattern(spot)

    def _put(self, cards: CardList, spot: Spot, place: int, index: int, up: bool) -> None:
        """Lay the card of that index on a list, or turn the one over that lies at that place of it."""
        code = self._codes[spot][index] if up else self._switches.face_down
        if place < len(cards.list):
            card = cards.list[place]
            card.code = code
        else:
            card = cards.list.add(code=code, index=index)
        # Games without a shoe leave `visible` false on what lies open, as the samples do.
        card.visible = up and self._game.decks > 0
        if up and self._signed:
            sign(card, self.record.round_code, spot.seat)

    def _fill(self, cards: CardList, spot: Spot) -> None:
        for index in range(len(self._codes[spot])):
            self._put(cards, spot, index, index, up=True)
        self._shown[spot] = len(self._codes[spot])

    def _show_pattern(self, spot: Spot) -> None:
        pattern = self._game.pattern
        if pattern is not None and spot in self._game.alphabets and self._shown[spot] == len(self.lay[spot]):
            self._cards(spot).pattern = pattern(self.lay[spot])

    def _tell_winners(self) -> None:
        if self._switches.win_types:
            for seat, win in self._game.wins(self.lay).items():
                self.record.win_type[seat] = win
