"""What happens to rounds after they were played: replays, corrections, and results that come late."""

from collections import deque
from functools import partial
from typing import Literal

from thrillmon.studio.play.sheets import Sheet
from thrillmon.studio.play.tables import Table

How = Literal["modify", "cancel", "finish"]

# Seconds from the end of a round to its replay, to a correction, and until somebody supplies a missing result.
_REPLAY = (5.0, 20.0)
_CORRECTED = (30.0, 180.0)
_SUPPLIED = (60.0, 240.0)
_CANCELLED_AGAIN = (10.0, 30.0)

# One round in so many, at ordinary luck.
_MODIFIED_ONE_IN = 1500
_ANNULLED_ONE_IN = 2500
# Of the rounds that were left open, this part is voided in the end.
_NEVER_SETTLED = 0.35

# The last rounds are remembered for a correction.
_REMEMBERED = 8

_ANNULLED = "Voided after review of the recording"


class Aftermath:
    """The back office of a table."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._ended: deque[Sheet] = deque(maxlen=_REMEMBERED)

    def finished(self, sheet: Sheet) -> None:
        """A round was played to its end."""
        self._ended.append(sheet)
        self._later(_REPLAY, partial(self._replay, sheet))
        table = self._table
        luck = table.house.mishaps
        if not luck:
            return
        chance = table.rng.random() / luck
        if chance < 1 / _MODIFIED_ONE_IN:
            self._later(_CORRECTED, partial(self._modify, sheet))
        elif chance < 1 / _MODIFIED_ONE_IN + 1 / _ANNULLED_ONE_IN:
            self._later(_CORRECTED, partial(self._annul, sheet, self.code(), _ANNULLED))

    def cancelled(self, sheet: Sheet) -> None:
        """A round was voided while it was played."""
        if self._table.house.switches.cancelled_again:
            code, message = sheet.record.cancel_code, sheet.record.cancel_message
            self._later(_CANCELLED_AGAIN, partial(self._annul, sheet, code, message))

    def left_open(self, sheet: Sheet, delay_ms: int | None = None) -> None:
        """A round was left without a result.

        delay_ms: until the result is supplied; when it is None somebody looks into it some time, and may void it.
        """
        if delay_ms is not None:
            self._table.house.later(delay_ms, partial(self._supply, sheet))
        elif self._table.rng.random() < _NEVER_SETTLED:
            self._later(_SUPPLIED, partial(self._annul, sheet, self.code(), "No result could be established"))
        else:
            self._later(_SUPPLIED, partial(self._supply, sheet))

    def correct(self, how: Literal["modify", "cancel"], code: str | None, message: str | None) -> bool:
        """Correct the last round that can be; return whether there is one."""
        for sheet in reversed(self._ended):
            if sheet.record.cancel:
                continue
            if how == "modify":
                if self._modify(sheet):
                    return True
                continue
            self._annul(sheet, self.code() if code is None else code, _ANNULLED if message is None else message)
            return True
        return False

    def code(self) -> str:
        """Return a cancel code."""
        return self._table.rng.choice(self._table.house.switches.cancel_codes)

    def _later(self, between: tuple[float, float], call: partial[object]) -> None:
        house = self._table.house
        house.later(house.milliseconds(self._table.rng.uniform(*between)), call)

    def _replay(self, sheet: Sheet) -> None:
        sheet.replay_at(f"https://replay.example.test/{sheet.record.round_code}.mp4")
        self._table.tell_round(sheet, "NOTIFY_ROUND_PLAYBACK")

    def _modify(self, sheet: Sheet) -> bool:
        table = self._table
        fortune = table.place.game.fortune
        record = sheet.record
        if fortune and record.fortune_rates and table.house.switches.fortune_edits and table.rng.random() < 0.5:
            record.fortune_rates.clear()
            record.fortune_rates.update(fortune(table.rng))
        else:
            changed = table.place.game.changed(table.rng, sheet.lay, sheet.shown())
            if changed is None:
                return False
            lay, laid = changed
            sheet.modify(table.house.stamp_ms, lay, laid.spot)
        table.tell_round(sheet, "NOTIFY_ROUND_MODIFY_AFTER_ROUND")
        return True

    def _annul(self, sheet: Sheet, code: str, message: str) -> None:
        sheet.annul(self._table.house.stamp_ms, code, message)
        self._table.tell_round(sheet, "NOTIFY_ROUND_CANCEL_AFTER_ROUND")

    def _supply(self, sheet: Sheet) -> None:
        sheet.supply(self._table.house.stamp_ms)
        self._table.tell_round(sheet, "NOTIFY_ROUND_FINISH_AFTER_ROUND")
