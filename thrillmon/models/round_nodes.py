"""A round as a tree of what happened: shift, shoe, round, step, action, card, each with the bytes that say so."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from thrillmon.floor.comparisons import differences
from thrillmon.floor.dealers import Register
from thrillmon.floor.dissection import Part, dissect
from thrillmon.floor.games.game import Game
from thrillmon.floor.round_lines import round_line
from thrillmon.floor.times import clock_text, seconds_of
from thrillmon.models.records_columns import dealer_text
from thrillmon.models.records_source import Story
from thrillmon.models.timeline_words import one_line, seconds_text, shoe_words
from thrillmon.models.words import face_text, render, tr
from thrillmon.sentences import Sentence
from thrillmon.wire.recorder.provider_pb2 import GameNotifyType
from thrillmon.wire.recorder.record_pb2 import Card, CardList, RoundRecord, StepAction, StepActionType

# Junk may bring thousands of unknown fields or links.
MOST_OTHERS = 200


@dataclass(slots=True)
class Node:
    """A line of the tree. start, end: its bytes in the body; both 0 where it is of no bytes of this round.

    path: of the field in the record.  value: what is copied.  query: what finds rounds like it, "" for nothing.
    link: an address that can be opened.  loud: something a person should look at; the text has a sign as well.
    """

    text: str
    note: str = ""
    path: str = ""
    value: str = ""
    start: int = 0
    end: int = 0
    query: str = ""
    link: str = ""
    loud: bool = False
    open: bool = False
    children: list["Node"] = field(default_factory=list["Node"])


def round_nodes(story: Story, body: bytes, zone: tzinfo, *, revealed: bool) -> Node:
    """Return the tree, from the shift down. body: the bytes that are shown beside it, which say what we believe."""
    record = story.round.record
    root = dissect(body, RoundRecord)
    parts = {part.path: part for part in root.walk()}
    made = Node(
        tr("round {number}").format(number=record.shift_round or "?"),
        _round_note(story),
        value=record.round_code,
        query=_term("round", record.round_code),
        end=len(body),
        open=True,
    )
    made.children += _steps(story, parts)
    made.children += _corrections(story, zone, revealed=revealed)
    made.children += _links(story, parts)
    made.children += _fields(root)
    shoe = _shoe(story, zone)
    shift = _shift(story, zone)
    above = made
    for node in (shoe, shift):
        if node is not None:
            node.children.append(above)
            above = node
    return above


def _round_note(story: Story) -> str:
    record = story.round.record
    parts: list[str] = []
    if story.row.duration is not None and story.row.duration >= 0:
        parts.append(seconds_text(story.row.duration))
    if record.shoe_round:
        parts.append(tr("round {number} of the shoe").format(number=record.shoe_round))
    if story.kept:
        parts.append(tr("{count} deliveries").format(count=len(story.kept)))
        missing = sum(not hole.recovered for hole in story.holes)
        parts.append(tr("{count} feed holes around it").format(count=missing) if missing else tr("no feed holes"))
    return " · ".join(parts)


def _shift(story: Story, zone: tzinfo) -> Node | None:
    code = story.round.record.shift_code
    if not code:
        return None
    note = ""
    if story.shift is not None:
        started = seconds_of(story.shift.ts_start)
        note = tr("started {time}").format(time=clock_text(started, zone)) if started is not None else ""
    query = _term("shift", code)
    return Node(tr("shift {code}").format(code=one_line(code)), note, "shift_code", code, query=query, open=True)


def _shoe(story: Story, zone: tzinfo) -> Node | None:
    code = story.round.record.shoe_code
    if not code:
        return None
    parts: list[str] = []
    shoe = story.shoe
    if shoe is not None:
        started = seconds_of(shoe.ts_start)
        if started is not None:
            parts.append(tr("started {time}").format(time=clock_text(started, zone)))
        parts += [tr("cut at {index}").format(index=deck.cut_index) for deck in shoe.decks.values() if deck.cut_index][
            :2
        ]
        if shoe.cut_round:
            parts.append(tr("the cut came in round {number}").format(number=shoe.cut_round))
    note = " · ".join(parts)
    query = _term("shoe", code)
    return Node(tr("shoe {number}").format(number=shoe_words(code)), note, "shoe_code", code, query=query, open=True)


# ---- steps, actions, cards


def _steps(story: Story, parts: dict[str, Part]) -> Iterator[Node]:
    record, game = story.round.record, story.round.game()
    line = round_line(story.round, game, Register(), lambda code: None)
    bars = {bar.place: bar for bar in line.bars}
    for place, step in enumerate(record.process):
        path = f"process[{place}]"
        kind = game.step_of(step)
        bar = bars.get(place)
        notes: list[str] = []
        if bar is not None and bar.planned is not None:
            notes.append(tr("planned {span}").format(span=seconds_text(bar.planned)))
        if bar is not None and bar.end is not None:
            notes.append(tr("took {span}").format(span=seconds_text(max(0.0, bar.end - bar.start))))
        if step.error:
            notes.append(tr("▲ error: {error}").format(error=one_line(step.error)))
        if step.cancel:
            notes.append(tr("✕ cancelled"))
        sign = "◆ " if kind.edit else ""
        node = _node(parts, path, f"{sign}{step.code}  {one_line(tr(kind.label))}", " · ".join(notes))
        node.loud = kind.edit or bool(step.error) or step.cancel
        node.value = kind.name
        for number, action in enumerate(step.actions):
            node.children.append(_action(game, record, action, step.seat, f"{path}.actions[{number}]", parts))
        yield node


def _action(
    game: Game, record: RoundRecord, action: StepAction, step_seat: int, path: str, parts: dict[str, Part]
) -> Node:
    seat = action.target_seat or action.source_seat or step_seat
    name = StepActionType.Name(action.type) if action.type in StepActionType.values() else str(action.type)
    note = f"→ {tr(game.seat_label(seat))} ({seat})" if seat else ""
    node = _node(parts, path, name, note)
    for resource, cards in sorted(action.cards.items()):
        node.children += _cards(game, record, cards, seat, resource, f"{path}.cards[{resource}].value", parts)
    return node


def _cards(
    game: Game, record: RoundRecord, cards: CardList, seat: int, resource: int, path: str, parts: dict[str, Part]
) -> Iterator[Node]:
    for place, card in enumerate(cards.list):
        faces = game.faces(CardList(list=[card]), seat, resource, record.game_subtype)
        text = " ".join(face_text(face) for face in faces)
        notes = [tr("index {number}").format(number=card.index)] if card.index else []
        if card.signature:
            notes.append(tr("signature sent"))
        node = _node(parts, f"{path}.list[{place}]", f"{one_line(text)}  {one_line(card.code)}", " · ".join(notes))
        node.value = card.code
        node.children += signature_nodes(card, parts, f"{path}.list[{place}]")
        yield node


def signature_nodes(card: Card, parts: dict[str, Part], path: str) -> Iterator[Node]:
    """Give what a card was signed with, as it was sent: nobody here has verified it."""
    for name in ("plain_text", "signature", "sign_algorithm"):
        if value := getattr(card, name):
            node = _node(parts, f"{path}.{name}", name, one_line(value))
            node.value = value
            yield node


# ---- what came after, links, and all fields as they came


def _corrections(story: Story, zone: tzinfo, *, revealed: bool) -> Iterator[Node]:
    before = story.round.base
    for number, heard in enumerate(story.round.corrections):
        at = clock_text(heard.at, zone)
        words = correction_words(heard.kind)
        code, name = story.dealers[number] if number < len(story.dealers) else ("", "")
        dealer = dealer_text(code, name, revealed=revealed)
        note = tr("dealing then: {dealer}").format(dealer=dealer) if dealer else tr("who was dealing is not known")
        node = Node(f"◆ {at}  {words}", note, value=words, loud=True, open=True)
        if before is not None:
            for row in differences(before.record, heard.record):
                sides = [side_text(row.one, 0, row.times, zone), side_text(row.other, 1, row.times, zone)]
                node.children.append(Node(one_line(render(row.what)), f"{sides[0] or '—'} → {sides[1] or '—'}"))
        before = heard
        yield node


def correction_words(kind: int) -> str:
    """Say what was done to a round after its end."""
    match kind:
        case GameNotifyType.NOTIFY_ROUND_CANCEL_AFTER_ROUND:
            return tr("cancelled after the round")
        case GameNotifyType.NOTIFY_ROUND_FINISH_AFTER_ROUND:
            return tr("finished after the round")
        case _:
            return tr("modified after the round")


def side_text(words: Sentence, side: int, times: tuple[float | None, float | None] | None, zone: tzinfo) -> str:
    """Return one side of a comparison; times with milliseconds."""
    if times is None:
        return one_line(render(words))
    at = times[side]
    return "" if at is None else datetime.fromtimestamp(at, zone).strftime("%H:%M:%S.%f")[:-3]


def _links(story: Story, parts: dict[str, Part]) -> Iterator[Node]:
    medias = sorted(story.round.medias().items())[:MOST_OTHERS]
    if not medias:
        return
    node = Node(tr("recordings"), tr("{count} links").format(count=len(medias)), open=True)
    for name, address in medias:
        safe = openable(address)
        note = (
            one_line(address)
            if safe
            else tr("{address} (not opened: only http and https are)").format(address=one_line(address))
        )
        child = _node(parts, f"medias[{name}]", one_line(name), note)
        child.value = address
        child.link = address if safe else ""
        node.children.append(child)
    yield node


def openable(address: str) -> bool:
    """Say whether an address may be opened at all: a page of the web, without a name and password in it."""
    scheme, _, rest = address.partition("://")
    host = rest.partition("/")[0]
    return scheme.lower() in ("http", "https") and bool(host) and "@" not in host and address.isprintable()


def _fields(root: Part) -> Iterator[Node]:
    """Give everything as it came, unknown fields with a sign."""
    unknown = sum(not part.known for part in root.walk())
    note = tr("{count} unknown").format(count=unknown) if unknown else tr("none unknown")
    node = Node(tr("all fields"), note, end=root.end, loud=bool(unknown))
    node.children = [_field(part) for part in root.children]
    yield node


def _field(part: Part) -> Node:
    if part.problem.template:
        return Node(f"▲ {part.name}", render(part.problem), part.path, "", part.start, part.end, loud=True)
    name = part.name if part.known else tr("▲ {field} (unknown)").format(field=part.name)
    return Node(
        name, one_line(part.text), part.path, part.text, part.start, part.end,
        query_of(part), loud=not part.known, children=[_field(child) for child in part.children],
    )  # fmt: skip


_ASKABLE = {
    "table_code": "table", "game_type": "game", "game_subtype": "subtype", "game_code": "game_code",
    "shift_code": "shift", "shoe_code": "shoe", "round_code": "round",
}  # fmt: skip


def query_of(part: Part) -> str:
    """Return what finds rounds that say the same in this field; "" where nothing can be asked."""
    asked = _ASKABLE.get(part.path)
    return _term(asked, part.text) if asked is not None else ""


def _term(name: str, value: str) -> str:
    return f'{name}="{value}"' if value and '"' not in value else ""


def _node(parts: dict[str, Part], path: str, text: str, note: str) -> Node:
    part = parts.get(path)
    return Node(text, note, path) if part is None else Node(text, note, path, part.text, part.start, part.end)
