"""What the roads say in words: headings, what a place on them means, and all of it for screen readers."""

from thrillmon.floor.beads import Side
from thrillmon.floor.roads import Cell, Fall, Hit, RoadKind, Roads
from thrillmon.models.timeline_words import one_line, shoe_words
from thrillmon.models.words import tr
from thrillmon.sentences import word

SPOKEN = 12
"""So many of the newest results are read out."""


def heading_words(roads: Roads) -> str:
    """Say what the roads are of, and how much of it is known."""
    if roads.shoe_code:
        words = [tr("Shoe {shoe} · {count} rounds").format(shoe=shoe_words(roads.shoe_code), count=roads.rounds)]
    else:
        words = [tr("Last {count} rounds").format(count=roads.rounds)]
    if roads.shoe_code and roads.rounds:
        if not roads.from_start:
            words.append(tr("its beginning was not heard"))
        elif roads.missing:
            words.append(tr("{count} not heard").format(count=roads.missing))
    return " · ".join(words)


def count_words(roads: Roads) -> str:
    """Say how often each side has won."""
    return tr("{first} {first_count}   {second} {second_count}   Tie {ties}").format(
        first=one_line(tr(roads.first_label)),
        first_count=roads.first,
        second=one_line(tr(roads.second_label)),
        second_count=roads.second,
        ties=roads.ties,
    )


def cell_words(cell: Cell, roads: Roads) -> str:
    """Say what a place on a road stands for."""
    side = {Side.FIRST: roads.first_label, Side.SECOND: roads.second_label, Side.TIE: word("Tie")}[cell.kind]
    words = [f"{one_line(tr(side))} {one_line(cell.score)}".strip()]
    if cell.ties:
        words.append(tr("ties on it: {count}").format(count=cell.ties))
    if cell.natural:
        words.append(tr("natural"))
    if cell.first_pair:
        words.append(tr("{side} pair").format(side=one_line(tr(roads.first_label))))
    if cell.second_pair:
        words.append(tr("{side} pair").format(side=one_line(tr(roads.second_label))))
    if cell.round_code:
        words.append(one_line(cell.round_code))
    return ", ".join(words)


def fall_words(fall: Fall) -> str:
    """Say what fell."""
    return one_line(fall.label or " ".join(face.text for face in fall.faces))


def hit_words(hit: Hit) -> str:
    """Say how often something fell, and when it last did."""
    if hit.ago is None:
        return tr("{label}: not once").format(label=one_line(hit.label))
    return tr("{label}: {count} times, last {ago} rounds ago").format(
        label=one_line(hit.label), count=hit.count, ago=hit.ago
    )


def roads_spoken(roads: Roads) -> str:
    """Say the roads as a screen reader reads them: the counts, then the newest results."""
    words = [heading_words(roads)]
    if roads.kind is RoadKind.DUEL:
        words.append(count_words(roads))
        newest = [cell.label for cell in roads.beads[::-1][:SPOKEN]]
    else:
        newest = [fall_words(fall) for fall in roads.history[::-1][:SPOKEN]]
    if newest:
        words.append(tr("newest first: {results}").format(results=", ".join(newest)))
    return ". ".join(words)
