"""Shows the jackpots to their rules about once a second. Under a dead tap one alarm stands for all pots."""

from collections.abc import Iterable
from datetime import UTC, datetime

from thrillmon.floor.alarms.catalogue import Catalogue, Entry
from thrillmon.floor.alarms.jackpot_rules import (
    JACKPOT_RULES,
    PAYOUT_ERROR,
    POT_FELL,
    POT_STALE,
    TAP_DEAD,
    TAP_QUIET,
    WIN_WITHHELD,
)
from thrillmon.floor.alarms.journal import NO_EVIDENCE, AlarmKey, Evidence
from thrillmon.floor.alarms.kinds import Condition
from thrillmon.floor.alarms.letters import Priority
from thrillmon.floor.alarms.rules import JackpotRule
from thrillmon.floor.amounts import Money
from thrillmon.floor.happenings import Fall, Happened, Happening
from thrillmon.floor.jackpots import Jackpots
from thrillmon.floor.links import TRUSTED, Lamp, LinkName
from thrillmon.floor.links import Condition as LinkCondition
from thrillmon.floor.pots import STALE_AFTER, Draw, InstanceNow, Standing
from thrillmon.floor.tap_events import PayoutError, RaffleWin
from thrillmon.sentences import Sentence, say

# A happening may be amended for so long: what was a win becomes a withheld one when it is told again.
_LATELY = 600.0

# What is told of so late is for the books and not for a shift.
_TOO_LATE = 3600.0

_CONNECTED = frozenset({LinkCondition.LIVE, LinkCondition.QUIET, LinkCondition.OFF, LinkCondition.STANDBY})


class JackpotWatch:
    """Judges the jackpots. Pure but for what it remembers of what it has announced."""

    def __init__(self, jackpots: Jackpots) -> None:
        self._jackpots = jackpots
        self._entries: dict[str, Entry] = {}
        self._announced: dict[int, float] = {}
        self._falls: dict[AlarmKey, int] = {}
        self._looked_up_to = 0

    def use(self, catalogue: Catalogue) -> None:
        """Judge by this catalogue from now on."""
        self._entries = {rule.kind.name: catalogue.entries[rule.kind.name] for rule in JACKPOT_RULES}

    def look(self, now: float, raised: Iterable[AlarmKey]) -> list[Condition]:
        """Return how all conditions stand. raised: alarms there are, those of former runs too."""
        if not self._jackpots.link.on:
            return []
        lamp = self._jackpots.lamp()
        instances = self._jackpots.instances(self._jackpots.moment())
        conditions = [self._dead(lamp), self._quiet(lamp, instances)]
        conditions += self._stale(lamp, instances, now)
        conditions += self._happened(now)
        told = {condition.key for condition in conditions}
        for key in raised:
            # Of what nobody remembers any more nobody will ever tell that it is over.
            if key.kind in (POT_STALE.kind.name, POT_FELL.kind.name) and key not in told:
                conditions.append(Condition(key, False))
        return conditions

    def _on(self, rule: JackpotRule) -> bool:
        entry = self._entries.get(rule.kind.name)
        return entry is not None and entry.enabled

    def _number(self, rule: JackpotRule, name: str) -> float:
        return self._entries[rule.kind.name].numbers[name]

    # ---- the link

    def _dead(self, lamp: Lamp) -> Condition:
        key = AlarmKey(TAP_DEAD.kind.name, LinkName.TAP.value)
        if lamp.condition in _CONNECTED or not self._on(TAP_DEAD):
            return Condition(key, False)
        sentence = say("The jackpot feed is dead: {reason} The pots show the past.", reason=lamp.sentence)
        if lamp.condition is LinkCondition.REFUSED:
            sentence = say(
                "The jackpot feed refuses us, and trying again does not help: {reason} {advice}",
                reason=lamp.sentence,
                advice=lamp.advice,
            )
        return Condition(key, True, Evidence(sentence, source=LinkName.TAP, since=lamp.since), lamp.since)

    def _quiet(self, lamp: Lamp, instances: list[InstanceNow]) -> Condition:
        key = AlarmKey(TAP_QUIET.kind.name, LinkName.TAP.value)
        # A house without jackpots is quiet, and nobody misses anything.
        missed = any(of.standing in (Standing.STALE, Standing.LIVE) for of in instances)
        if lamp.condition is not LinkCondition.QUIET or not missed or not self._on(TAP_QUIET):
            return Condition(key, False if lamp.condition in TRUSTED else None)
        sentence = say("The jackpot feed tells nothing of any jackpot: {reason}", reason=lamp.sentence)
        return Condition(key, True, Evidence(sentence, source=LinkName.TAP, since=lamp.since), lamp.since)

    # ---- pots

    def _stale(self, lamp: Lamp, instances: list[InstanceNow], now: float) -> list[Condition]:
        kind = POT_STALE.kind.name
        live_since = self._jackpots.link.live_since
        # Just after a reconnect everybody has been quiet; and what the whole feed does not tell is an alarm of its own.
        told = lamp.condition is LinkCondition.LIVE and live_since is not None and now - live_since > STALE_AFTER
        if not told:
            return [Condition(AlarmKey(kind, of.instance), None) for of in instances]
        if not self._on(POT_STALE):
            return [Condition(AlarmKey(kind, of.instance), False) for of in instances]
        longest = self._number(POT_STALE, "longest_seconds")
        conditions: list[Condition] = []
        for of in instances:
            key = AlarmKey(kind, of.instance)
            if of.age <= longest or not _should_be_told(of):
                conditions.append(Condition(key, False))
                continue
            sentence = say("Nothing is told of this jackpot any more, although others are told.")
            evidence = Evidence(sentence, source=LinkName.TAP, since=of.confirmed)
            conditions.append(Condition(key, True, evidence, of.confirmed + longest))
        return conditions

    # ---- what happens

    def _happened(self, now: float) -> list[Condition]:
        log, conditions = self._jackpots.log, list[Condition]()
        for happening in reversed(log.all()):
            fresh = happening.number > self._looked_up_to
            if not fresh and now - happening.at > _LATELY:
                break
            if fresh and happening.what is Happened.FALL:
                self._falls[AlarmKey(POT_FELL.kind.name, happening.instance, happening.pot)] = happening.number
            condition = self._event(happening, now)
            if condition is not None:
                conditions.append(condition)
        conditions.reverse()
        self._looked_up_to = max((one.number for one in log.all()[-1:]), default=self._looked_up_to)
        self._announced = {number: at for number, at in self._announced.items() if now - at <= 2 * _LATELY}
        for key, number in list(self._falls.items()):
            conditions.append(self._fell(key, log.get(number), now))
            if not conditions[-1].holding:
                del self._falls[key]
        return conditions

    def _event(self, happening: Happening, now: float) -> Condition | None:
        number = happening.number
        if number in self._announced or number <= self._jackpots.remembered or happening.withdrawn:
            return None
        if happening.replayed and (happening.told is None or now - happening.told > _TOO_LATE):
            return None
        if happening.what in (Happened.WIN, Happened.RAFFLE) and happening.withheld:
            rule, sentence = WIN_WITHHELD, _withheld(happening)
            # Each is to be looked into by itself, also two of one pot.
            subject = " · ".join(filter(None, (happening.pot, _time(happening))))
        elif isinstance(happening.event, PayoutError):
            rule, sentence = PAYOUT_ERROR, _unpaid(happening.event)
            subject = happening.event.game_round or happening.event.credit
        else:
            return None
        self._announced[number] = now
        if not self._on(rule):
            return None
        evidence = Evidence(sentence, source=LinkName.TAP, since=happening.at)
        return Condition(AlarmKey(rule.kind.name, happening.instance, subject), True, evidence)

    def _fell(self, key: AlarmKey, happening: Happening | None, now: float) -> Condition:
        if happening is None or happening.withdrawn or not isinstance(happening.event, Fall) or not self._on(POT_FELL):
            return Condition(key, False, NO_EVIDENCE)
        if now - happening.at > self._number(POT_FELL, "keep_seconds"):
            return Condition(key, False, NO_EVIDENCE)
        fall = happening.event
        values = {"pot": happening.pot, "before": _amount(fall.before), "after": _amount(fall.after)}
        sentence = say("The pot “{pot}” fell from {before} to {after}, and no win was told.", **values)
        severity: Priority | None = None
        if fall.unheard:
            sentence = say(
                "The pot “{pot}” is lower than before a silence: {before} then, {after} now. A win may have been"
                " missed.",
                **values,
            )
            severity = Priority.LOW
        evidence = Evidence(sentence, source=LinkName.TAP, since=happening.at)
        return Condition(key, True, evidence, happening.at, severity)


def _should_be_told(of: InstanceNow) -> bool:
    """Say whether somebody should still tell of a jackpot: it was not replaced, drawn, or closed."""
    ended = of.raffle and (of.draw is Draw.DRAWN or (of.countdown is not None and of.countdown < 0))
    active = not of.status or of.status.casefold() in ("active", "running", "open", "enabled")
    return of.standing is Standing.STALE and active and not ended


def _withheld(happening: Happening) -> Sentence:
    if isinstance(happening.event, RaffleWin):
        return say("A whole draw was withheld: {count} winners.", count=len(happening.event.winners))
    values = {"pot": happening.pot, "player": happening.player or "?", "brand": happening.brand or "?"}
    if happening.money is None:
        return say(
            "A win of the pot “{pot}” was withheld (player {player}, {brand}); its amount was not sent.", **values
        )
    return say(
        "A win of {amount} of the pot “{pot}” was withheld (player {player}, {brand}).",
        amount=_amount(happening.money),
        **values,
    )


def _unpaid(error: PayoutError) -> Sentence:
    return say(
        "Payouts of a community win that failed: {count} (game round {round}, credit {credit}).",
        count=error.failed,
        round=error.game_round or "?",
        credit=error.credit or "?",
    )


def _amount(money: Money) -> str:
    return f"{money.rounded():,f} {money.currency or '?'}"


def _time(happening: Happening) -> str:
    """Return when it happened, the same in every zone and language."""
    at = happening.told if happening.told is not None else happening.at
    return f"{datetime.fromtimestamp(at, UTC):%H:%M:%S} UTC"
