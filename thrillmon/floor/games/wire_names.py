"""From the generated enums to a Game: numbers and names come from the wire, the labels from us."""

from collections.abc import Mapping

from google.protobuf.internal.enum_type_wrapper import EnumTypeWrapper

from thrillmon.floor.card_codes import POKER, Alphabet
from thrillmon.floor.games.game import Game, StepKind
from thrillmon.floor.games.reading import Reader, reader
from thrillmon.floor.phases import Phase
from thrillmon.wire.games.games_pb2 import FlowSeat, GameType, ResourceType

STEPS: Mapping[str, str] = {
    "STEP_UNSPECIFIED": "Step not told",
    "ROUND_START": "Round starts",
    "ROUND_BET": "Open bets",
    "NO_MORE_BET": "No more bets",
    "DEALER_CONFIRM": "Dealer confirms",
    "ROUND_FINISHED": "Round finished",
    "ROUND_CANCELED": "Round cancelled",
}
"""Labels of the steps that nearly every game has."""

SEATS: Mapping[int, str] = {
    FlowSeat.DEALER_A: "Dealer A",
    FlowSeat.PREVIOUS_DEALER_A: "Previous dealer A",
    FlowSeat.DEALER_B: "Dealer B",
    FlowSeat.PREVIOUS_DEALER_B: "Previous dealer B",
    FlowSeat.DEALER_C: "Dealer C",
    FlowSeat.PREVIOUS_DEALER_C: "Previous dealer C",
    FlowSeat.DEALER: "Dealer",
    FlowSeat.PREVIOUS_DEALER: "Previous dealer",
    FlowSeat.PITBOSS: "Pit boss",
    FlowSeat.PREVIOUS_PITBOSS: "Previous pit boss",
    FlowSeat.PLAYER: "Player",
    FlowSeat.BANKER: "Banker",
    FlowSeat.LEFT: "Left",
    FlowSeat.RIGHT: "Right",
    FlowSeat.JACKPOT: "Jackpot",
    FlowSeat.CONTROL: "Control",
    FlowSeat.INSTRUCTIONS: "Instructions",
}
"""Labels of the games.FlowSeat, which also names the people at a table."""

RESOURCES: Mapping[int, str] = {
    ResourceType.SHOE: "Shoe",
    ResourceType.HAND: "Hand",
    ResourceType.FIELD: "Layout",
    ResourceType.FIRST_CARD: "First card",
    ResourceType.SHOE_CUT: "Shoe cut",
    ResourceType.DISCARD: "Discard",
    ResourceType.JACKPOT_RESOURCE: "Jackpot",
}
"""Labels of the games.ResourceType, which all games share."""

POKER_PLACES: Mapping[int, Alphabet] = {
    ResourceType.SHOE: POKER,
    ResourceType.HAND: POKER,
    ResourceType.FIRST_CARD: POKER,
    ResourceType.DISCARD: POKER,
}
"""The shared resources that hold poker cards in the games played from a shoe."""

# The steps of a second stage of a round begin with its name; Cara Cruz has two that belong to one without saying so.
_BONUS = ("SUPER_GAME_", "LUCKY_WHEEL_", "BINGO_", "SUPERCOIN_", "ANIMATION_STOP", "CANDIDATE_ODDS")
_EDIT = "PITBOSS_MODIFY_"
_CLOSING = frozenset({"ROUND_FINISHED", "DEALER_CONFIRM"})


def make_game(
    name: str,
    label: str,
    *,
    step: EnumTypeWrapper,
    step_labels: Mapping[str, str],
    subtype: EnumTypeWrapper,
    subtype_labels: Mapping[str, str],
    read: Reader,
    seats: Mapping[int, str],
    resources: Mapping[int, str],
    alphabets: Mapping[int, Alphabet],
    other_spellings: Mapping[str, str] | None = None,
    subtype_alphabets: Mapping[str, Mapping[int, Alphabet]] | None = None,
    fortune_alphabet: Alphabet | None = None,
) -> Game:
    """Return the game of that name in games.GameType.

    step, subtype: its generated Step and GameSubtype. step_labels: those that STEPS has not, or has otherwise.
    seats, resources: its own, beside those of SEATS and RESOURCES.
    other_spellings: subtype names the vendor's pages print, and the names they mean.
    Raises KeyError when a step or subtype has no label: every one is named with intent.
    """
    labels = {**STEPS, **step_labels}
    steps = {number: _step(number, wire_name, labels[wire_name]) for wire_name, number in step.items()}
    numbers = {wire_name: number for wire_name, number in subtype.items() if number}
    subtypes = {wire_name: subtype_labels[wire_name] for wire_name in numbers}
    for spelling, meant in (other_spellings or {}).items():
        numbers[spelling] = numbers[meant]
        subtypes[spelling] = subtypes[meant]
    seat_labels = {**SEATS, **seats}
    closing = frozenset(number for number, kind in steps.items() if kind.name in _CLOSING)
    return Game(
        type=GameType.Value(name),
        name=name,
        label=label,
        package=step.DESCRIPTOR.file.package,
        subtypes=subtypes,
        subtype_numbers=numbers,
        steps=steps,
        seats=seat_labels,
        read=reader(read, closing, seat_labels),
        resources={**RESOURCES, **resources},
        alphabets=alphabets,
        subtype_alphabets=subtype_alphabets or {},
        fortune_alphabet=fortune_alphabet,
    )


def _step(number: int, name: str, label: str) -> StepKind:
    return StepKind(number, name, label, _phase(name), bonus=name.startswith(_BONUS), edit=name.startswith(_EDIT))


def _phase(name: str) -> Phase:
    # Second betting windows end in the same words: SUPER_GAME_ROUND_BET, PLAYER_DRAW_NO_MORE_BET.
    if name.endswith("ROUND_BET"):
        return Phase.BETTING
    if name.endswith("NO_MORE_BET"):
        return Phase.CLOSED
    if name == "ROUND_FINISHED":
        return Phase.FINISHED
    if name == "ROUND_CANCELED":
        return Phase.CANCELLED
    return Phase.PLAYING
