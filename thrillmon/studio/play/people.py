"""Who works in the studio: dealers, pit bosses, and who sits at a table."""

from collections import deque
from random import Random
from typing import NamedTuple

from thrillmon.wire.games import games_pb2 as games
from thrillmon.wire.recorder.provider_pb2 import Article, Dealer, GameProvide
from thrillmon.wire.recorder.record_pb2 import RoundRecord

_FIRST_NAMES = (
    "Ana", "Bella", "Carmela", "Daniela", "Elena", "Farah", "Gita", "Hana", "Irina", "Jonas", "Katya", "Linh",
    "Marek", "Nina", "Oliver", "Pim", "Quang", "Rosa", "Selma", "Tomas", "Una", "Viktor", "Wanda", "Yara", "Zoë",
)  # fmt: skip
_FAMILY_NAMES = (
    "Aquino", "Bautista", "Castro", "Dimaano", "Esposito", "Ferreira", "García", "Horvat", "Ivanova", "Jensen",
    "Kowalska", "Lindqvist", "Mendoza", "Nguyễn", "Ocampo", "Petrov", "Quintos", "Reyes", "Santos", "Tanaka",
    "Ueno", "Villanueva", "Weiß", "Yılmaz", "Zapata",
)  # fmt: skip
_CHINESE_FAMILIES = ("陳", "林", "黃", "張", "李", "王", "吳", "劉", "蔡", "楊")
_CHINESE_GIVEN = ("美玲", "雅婷", "志明", "淑芬", "怡君", "家豪", "欣怡", "俊傑", "佩珊", "冠宇")
# Names that have broken screens before: accents and an apostrophe, and more letters than a column has room for.
_UNUSUAL_NAMES = ("陳美玲", "Siobhán O'Neill", "María Concepción Guadalupe de los Santos-Villanueva", "Bo")
_LOCATIONS = ("Manila", "Taipei", "Riga", "Tbilisi", "Bogotá", "Bucharest", "Cebu", "Kaohsiung")
_CHINESE_ONE_IN = 3
_TABLES_PER_PIT_BOSS = 6


class Person(NamedTuple):
    """Somebody who works here, all of it invented. pace: how long the hands take, 1 is average."""

    code: str
    name: str
    birthday: str
    location: str
    avatar: str
    pace: float

    def dealer(self) -> Dealer:
        """Return the person as the newer servers send one."""
        return Dealer(
            code=self.code, name=self.name, birthday=self.birthday, location=self.location, avatar=self.avatar
        )


class Roster:
    """All people of the studio; who is not at a table rests and is called by length of rest."""

    def __init__(self, seed: int, tables: int) -> None:
        rng = Random(f"people {seed}")
        self._resting = deque(_person(rng, f"D{1001 + number}", number) for number in range(tables * 2 + 8))
        self._pit_bosses = [
            _person(rng, f"P{101 + number}", number + 1000) for number in range(tables // _TABLES_PER_PIT_BOSS + 2)
        ]
        self.people = {person.code: person for person in (*self._resting, *self._pit_bosses)}

    def dealers(self) -> list[Dealer]:
        """Return all people as the dealer calls answer them."""
        found: list[Dealer] = []
        for person in self.people.values():
            dealer = person.dealer()
            dealer.tags["hall"] = "demo"
            dealer.intro.CopyFrom(Article(title=person.name, subtitle=person.location))
            found.append(dealer)
        return found

    def call(self) -> Person:
        """Return who has rested longest."""
        return self._resting.popleft()

    def rest(self, person: Person) -> None:
        """Send somebody to rest."""
        self._resting.append(person)

    def pit_boss(self, table: int, shift: int) -> Person:
        """Return who watches over a table in a shift."""
        return self._pit_bosses[(table // _TABLES_PER_PIT_BOSS + shift) % len(self._pit_bosses)]


def _person(rng: Random, code: str, number: int) -> Person:
    if number < len(_UNUSUAL_NAMES):
        name = _UNUSUAL_NAMES[number]
    elif number % _CHINESE_ONE_IN == 0:
        name = rng.choice(_CHINESE_FAMILIES) + rng.choice(_CHINESE_GIVEN)
    else:
        name = f"{rng.choice(_FIRST_NAMES)} {rng.choice(_FAMILY_NAMES)}"
    return Person(
        code=code,
        name=name,
        birthday=f"{rng.randint(1980, 2004)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
        location=rng.choice(_LOCATIONS),
        avatar=f"https://media.example.test/people/{code}.jpg",
        pace=round(rng.uniform(0.85, 1.3), 3),
    )


class Seating:
    """Who sits at a table and who sat there before, by seat, and how its server tells it.

    newer: people come as objects in `dealers` (since 1.8.2), else as codes in `players` with maps of names.
    """

    def __init__(self, newer: bool, two_dealers: bool) -> None:
        self._newer = newer
        # Seats have even numbers; the odd one behind each names who sat there before.
        self.seats: tuple[int, ...] = (games.DEALER_A, games.DEALER_B) if two_dealers else (games.DEALER,)
        self.people: dict[int, Person] = {}

    def sit(self, seat: int, person: Person) -> None:
        """Somebody takes a seat."""
        self.people[seat] = person

    def leave(self, seat: int) -> Person | None:
        """Somebody leaves a seat, and is remembered on the seat behind."""
        person = self.people.pop(seat, None)
        if person is not None:
            self.people[seat + 1] = person
        return person

    def pace(self) -> float:
        """Return the pace of whoever deals; an average one when nobody has signed in."""
        person = self.people.get(self.seats[0])
        return 1.0 if person is None else person.pace

    def show_on_provide(self, provide: GameProvide) -> None:
        """Write the people into a GameProvide."""
        for seat, person in self.people.items():
            if self._newer and seat < games.PITBOSS:
                provide.dealers[seat].CopyFrom(person.dealer())
                continue
            provide.players[seat] = person.code
            provide.players_name[person.code] = person.name
            provide.players_avatar[person.code] = person.avatar
            provide.players_birth[person.code] = person.birthday
            provide.players_location[person.code] = person.location

    def show_on_round(self, record: RoundRecord) -> None:
        """Write who sits there now into a round, which only ever has codes and names."""
        for seat, person in self.people.items():
            if seat % 2:  # the seat of somebody who has left
                continue
            record.players[seat] = person.code
            record.players_name[person.code] = person.name
