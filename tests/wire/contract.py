"""The wire facts as data: what tests/wire/facts says of each generation, and what a descriptor says of itself."""

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from google.protobuf.descriptor import Descriptor, FileDescriptor
from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto

FACTS = Path(__file__).with_name("facts")

SCALARS = {
    "int32": FieldDescriptorProto.TYPE_INT32,
    "int64": FieldDescriptorProto.TYPE_INT64,
    "bool": FieldDescriptorProto.TYPE_BOOL,
    "string": FieldDescriptorProto.TYPE_STRING,
    "bytes": FieldDescriptorProto.TYPE_BYTES,
}
_SCALAR_NAMES = {number: name for name, number in SCALARS.items()}

Method = tuple[str, str]
"""Full names of what a method takes and gives."""


@dataclass
class Contract:
    """Everything a schema promises. All keys of the outer dicts are full names.

    enums: number by name.  messages: "name type" by field number, the type as the facts write it.
    services: Method by name.  files: the file each message and enum stands in, where known.
    """

    enums: dict[str, dict[str, int]] = field(default_factory=dict)
    messages: dict[str, dict[int, str]] = field(default_factory=dict)
    services: dict[str, dict[str, Method]] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)


@cache
def told(generation: str) -> Contract:
    """Return what the facts say of a generation: "list" or "fetch"."""
    contract = Contract()
    package = path = ""
    members: dict[int, str] = {}
    methods: dict[str, Method] = {}
    for line in (FACTS / f"{generation}-generation.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if found := re.fullmatch(r"\[package ([\w.]+)\]  (\S+)", line):
            package, path = found.groups()
        elif found := re.fullmatch(r"enum (\w+) \| (.*)", line):
            name = f"{package}.{found[1]}"
            pairs = (pair.split("=") for pair in found[2].split(", "))
            contract.enums[name] = {value: int(number) for value, number in pairs}
            contract.files[name] = path
        elif found := re.fullmatch(r"message (\w+)", line):
            name = f"{package}.{found[1]}"
            members = contract.messages[name] = {}
            contract.files[name] = path
        elif found := re.fullmatch(r"service (\w+)", line):
            name = f"{package}.{found[1]}"
            methods = contract.services[name] = {}
            contract.files[name] = path
        elif found := re.fullmatch(r"  (\d+)\t(\w+)\t(.+)", line):
            members[int(found[1])] = f"{found[2]} {found[3]}"
        elif found := re.fullmatch(r"  (\w+)\(([\w.]+)\) -> ([\w.]+)", line):
            methods[found[1]] = found[2], found[3]
        else:
            raise ValueError(f"{generation}: cannot read {line!r}")
    return contract


def written(files: list[FileDescriptor]) -> Contract:
    """Return what generated files promise, in the same words as the facts."""
    contract = Contract()
    for file in files:
        for name, enum in file.enum_types_by_name.items():
            contract.enums[f"{file.package}.{name}"] = {value.name: value.number for value in enum.values}
        for name, message in file.message_types_by_name.items():
            contract.messages[f"{file.package}.{name}"] = _fields(message)
        for name, service in file.services_by_name.items():
            contract.services[f"{file.package}.{name}"] = {
                method.name: (method.input_type.full_name, method.output_type.full_name) for method in service.methods
            }
    return contract


def _fields(message: Descriptor) -> dict[int, str]:
    source = DescriptorProto()
    message.CopyToProto(source)
    entries = {entry.name: entry for entry in source.nested_type if entry.options.map_entry}
    told: dict[int, str] = {}
    for one in source.field:
        entry = entries.get(one.type_name.rpartition(".")[2])
        if entry is not None:
            key, value = entry.field
            kind = f"map<{_type(key)},{_type(value)}>"
        else:
            label = {FieldDescriptorProto.LABEL_REPEATED: "repeated "}.get(one.label, "")
            kind = f"{'optional ' if one.proto3_optional else label}{_type(one)}"
        told[one.number] = f"{one.name} {kind}"
    return told


def _type(one: FieldDescriptorProto) -> str:
    return one.type_name.lstrip(".") or _SCALAR_NAMES[one.type]
