"""The schema in protos/ is that of 1.11.0 and of the Fetch generation's reads, and of nothing that writes."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from google.protobuf.descriptor import FileDescriptor
from google.protobuf.descriptor_pb2 import FileDescriptorProto

import thrillmon
import thrillmon.wire
from tests.wire.contract import FACTS, Contract, told, written

# What protos/ leaves out on purpose. First of all the write side: nothing of it can even be said by this program.
WRITES = {
    "recorder.RecorderService",
    "recorder.RecordIDResponse",
    "recorder.RecordShiftStartedRequest",
    "recorder.RecordShiftEndedRequest",
    "recorder.RecordShoeStartedRequest",
    "recorder.RecordShoeEndedRequest",
    "recorder.RecordRoundStartedRequest",
    "recorder.RecordRoundStepsRequest",
    "recorder.RecordRoundBeCanceledRequest",
    "recorder.RecordRoundFinishedRequest",
    "recorder.RecordRoundMediaRequest",
    "recorder.RecordModifyCardRequest",
    "recorder.CardModify",
}
# What acts on a live table from the provider's side.
ACTS = {"recorder.VerifyGameRequest", "recorder.GamblerInstructionsRequest", "recorder.InstructionCmdType"}
ACTING_METHODS = {"VerifyGame", "GamblerInstructions"}

# Enums of the Fetch generation that stand in no message: 1.11.0 dropped them.
FORGOTTEN = {
    *(
        f"games.{game}.ResultRecordType"
        for game in ("baccarat", "bullfight", "fantan", "luckywheel", "sicbo", "thebigbattle", "threecards")
    ),
    "games.threecards.CardStyle",
    "games.roulette.CancelReason",
}

# Fields that only the Fetch generation has; ours are 1.11.0's, and the old bytes live on as unknown fields.
FETCH_ONLY_FIELDS = {
    "recorder.CardList": {3: "patterns repeated string"},
    "recorder.Seat": {4: "scores map<int32,int64>"},
    "recorder.StepAction": {7: "scores map<int32,int64>"},
}

READS = {
    "recorder.RecorderReadService": {
        "ListShifts",
        "GetShift",
        "GetCurrentShift",
        "ListShoe",
        "GetShoe",
        "GetCurrentShoe",
        "GetRoundsByShoe",
        "ListRounds",
        "GetRound",
        "GetCurrentRound",
        "GetPlayBackRound",
        "FetchShiftRecord",
        "FetchLastOneShiftRecord",
        "FetchShoeRecord",
        "FetchLastOneShoeRecord",
        "FetchRoundRecord",
        "FetchLastOneRoundRecord",
    },
    "recorder.ProviderService": {
        "ListGames",
        "GetGames",
        "ListDealers",
        "GetDealer",
        "FetchGameProvideList",
        "FetchGameProvide",
        "FetchCurrentGame",
        "GetDealers",
    },
}
"""All that this program may ever ask. A line more here needs a reason that a casino would accept."""


def wire_files() -> list[FileDescriptor]:
    names = (found.name for found in pkgutil.walk_packages(thrillmon.wire.__path__, "thrillmon.wire."))
    return [importlib.import_module(name).DESCRIPTOR for name in names if name.endswith("_pb2")]


OURS = written(wire_files())


def expected() -> Contract:
    """Return what the two generations promise together, less what is left out on purpose."""
    union = Contract()
    for generation in (told("fetch"), told("list")):
        for enum, values in generation.enums.items():
            if enum not in ACTS | FORGOTTEN:
                union.enums[enum] = union.enums.get(enum, {}) | values
        for message, members in generation.messages.items():
            if message not in WRITES | ACTS:
                dropped = FETCH_ONLY_FIELDS.get(message, {}) if generation is told("fetch") else {}
                kept = {number: text for number, text in members.items() if dropped.get(number) != text}
                union.messages[message] = union.messages.get(message, {}) | kept
        for service, methods in generation.services.items():
            if service not in WRITES:
                kept_methods = {name: method for name, method in methods.items() if name not in ACTING_METHODS}
                union.services[service] = union.services.get(service, {}) | kept_methods
    return union


EXPECTED = expected()


@pytest.mark.parametrize("generation", ["list", "fetch"])
def test_the_facts_were_read_whole(generation: str) -> None:
    contract = told(generation)
    lines = (FACTS / f"{generation}-generation.txt").read_text(encoding="utf-8").splitlines()
    counted = {word: sum(line.startswith(word) for line in lines) for word in ("enum ", "message ", "service ", "  ")}
    members = [*contract.messages.values(), *contract.services.values()]
    assert counted == {
        "enum ": len(contract.enums),
        "message ": len(contract.messages),
        "service ": len(contract.services),
        "  ": sum(map(len, members)),
    }
    values = sum(map(len, contract.enums.values()))
    assert values == sum(line.count("=") for line in lines if line.startswith("enum "))


@pytest.mark.parametrize("enum", sorted(EXPECTED.enums.keys() | OURS.enums.keys()))
def test_an_enum_has_the_values_of_the_facts(enum: str) -> None:
    assert OURS.enums.get(enum) == EXPECTED.enums.get(enum)


@pytest.mark.parametrize("message", sorted(EXPECTED.messages.keys() | OURS.messages.keys()))
def test_a_message_has_the_fields_of_the_facts(message: str) -> None:
    assert OURS.messages.get(message) == EXPECTED.messages.get(message)


@pytest.mark.parametrize("service", sorted(EXPECTED.services.keys() | OURS.services.keys()))
def test_a_service_has_the_methods_of_the_facts(service: str) -> None:
    assert OURS.services.get(service) == EXPECTED.services.get(service)


def test_what_is_left_out_on_purpose_really_stands_in_the_facts() -> None:
    facts = (told("list"), told("fetch"))
    names = {name for one in facts for name in (*one.enums, *one.messages, *one.services)}
    methods = {name for one in facts for service in one.services.values() for name in service}
    assert names >= WRITES | ACTS | FORGOTTEN
    assert methods >= ACTING_METHODS
    for message, members in FETCH_ONLY_FIELDS.items():
        assert told("fetch").messages[message].items() >= members.items()


def test_where_the_generations_disagree_about_a_field_there_is_only_the_one_place_known() -> None:
    new, old = told("list"), told("fetch")
    disputed = {
        (message, number)
        for message in new.messages.keys() & old.messages.keys()
        for number, text in old.messages[message].items()
        if number in new.messages[message] and new.messages[message][number] != text
    }
    assert disputed == {("recorder.CardList", 3)}


@pytest.mark.parametrize("service", sorted(OURS.services))
def test_no_service_can_do_more_than_read(service: str) -> None:
    assert OURS.services[service].keys() == READS[service]


def test_no_message_of_the_write_side_can_be_made() -> None:
    named = [*OURS.messages, *OURS.enums, *OURS.services]
    simple = [name.rpartition(".")[2] for name in named]
    assert not [name for name in simple if re.match(r"Record\w+(Request|Response)$", name)]
    assert not [name for name in simple if re.search(r"Verify|Gambler(?!InstructionType$)|InstructionCmd|OptIn", name)]
    asked = {method[0] for methods in OURS.services.values() for method in methods.values()}
    requests = {name for name in OURS.messages if name.endswith("Request")}
    assert asked == requests, "every request belongs to a call that reads"


def texts_of(file: FileDescriptorProto) -> Iterator[str]:
    """Yield every name a file holds, as it stands in its compiled form."""
    for message in file.message_type:
        yield message.name
        yield from (one.name for one in message.field)
    for service in file.service:
        yield from (method.name for method in service.method)


def test_the_compiled_files_hold_no_writing_call_either() -> None:
    forbidden = {name.rpartition(".")[2] for name in WRITES | ACTS} | ACTING_METHODS
    forbidden |= {name for one in ("list", "fetch") for name in told(one).services["recorder.RecorderService"]}
    for descriptor in wire_files():
        file = FileDescriptorProto.FromString(descriptor.serialized_pb)
        assert not forbidden.intersection(texts_of(file)), descriptor.name


def test_no_line_of_the_program_names_a_call_that_acts() -> None:
    words = [*ACTING_METHODS, "RecorderService", ":verify", ":instructions"]
    words += [name for one in ("list", "fetch") for name in told(one).services["recorder.RecorderService"]]
    package = Path(thrillmon.__file__).parent
    # The pretend studio must refuse them as a real one would, and the generated part is examined above.
    beside = (package / "studio", package / "wire")
    for source in package.rglob("*.py"):
        if not any(source.is_relative_to(folder) for folder in beside):
            text = source.read_text(encoding="utf-8")
            assert not [word for word in words if word in text], source.name


def test_every_file_is_proto3_so_that_unknown_enum_numbers_are_kept() -> None:
    for descriptor in wire_files():
        assert FileDescriptorProto.FromString(descriptor.serialized_pb).syntax == "proto3", descriptor.name
