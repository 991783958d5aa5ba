"""What is wrong with the jackpot feed at the moment, and what is to happen to jackpots next."""

from functools import partial

from thrillmon.studio import scripts
from thrillmon.studio.play.house import House
from thrillmon.studio.tap_messages import Refusal


class TapTroubles:
    """The troubles of a script that are about jackpots; the house says when they end."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._forms: list[Refusal] = []
        self._held = 0
        self._due: list[scripts.Tap | scripts.Jackpot] = []

    @property
    def refusal(self) -> Refusal | None:
        """The form in which everybody is refused now; None when nobody is."""
        return self._forms[-1] if self._forms else None

    @property
    def held(self) -> bool:
        """Whether connections are half open now: nothing comes, not even answers to pings."""
        return self._held > 0

    def drain(self) -> list[scripts.Tap | scripts.Jackpot]:
        """Return what began since the last call."""
        due, self._due = self._due, []
        return due

    def begin(self, trouble: scripts.Tap | scripts.Jackpot) -> None:
        """Let a trouble happen now."""
        self._due.append(trouble)
        if isinstance(trouble, scripts.Jackpot) or trouble.seconds_long is None:
            return
        after_ms = round(trouble.seconds_long * 1000)
        if trouble.what == "refuse":
            form: Refusal = trouble.form or "close"
            self._forms.append(form)
            self._house.later(after_ms, partial(self._forms.remove, form))
        elif trouble.what == "half_open":
            self._held += 1
            self._house.later(after_ms, self._let_go)

    def _let_go(self) -> None:
        self._held -= 1
