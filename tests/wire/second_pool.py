"""Message classes of a generation, built from its facts alone in a descriptor pool of their own."""

import re
from functools import cache
from typing import Any

from google.protobuf import any_pb2, empty_pb2, timestamp_pb2
from google.protobuf.descriptor_pb2 import DescriptorProto, FieldDescriptorProto, FileDescriptorProto
from google.protobuf.descriptor_pool import DescriptorPool
from google.protobuf.message_factory import GetMessageClass

from tests.wire.contract import SCALARS, Contract, told

_GOOGLE = {file.name: file for file in (any_pb2.DESCRIPTOR, empty_pb2.DESCRIPTOR, timestamp_pb2.DESCRIPTOR)}
_GOOGLE_TYPES = {
    f"{file.package}.{name}": file.name for file in _GOOGLE.values() for name in file.message_types_by_name
}

MessageClass = Any
"""A class that exists only at run time; no checker can know its fields."""


class Generation:
    """The messages of one generation as a server of that time writes them."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._pool = DescriptorPool()
        for file in _GOOGLE.values():
            self._pool.AddSerializedFile(file.serialized_pb)
        waiting = self._files()
        added = set(_GOOGLE)
        while waiting:
            ready = [file for file in waiting if added.issuperset(file.dependency)]
            assert ready, f"these files wait for each other: {[file.name for file in waiting]}"
            for file in ready:
                self._pool.AddSerializedFile(file.SerializeToString())
                added.add(file.name)
                waiting.remove(file)

    def message(self, name: str) -> MessageClass:
        """Return a class of package recorder."""
        return GetMessageClass(self._pool.FindMessageTypeByName(f"recorder.{name}"))

    def _files(self) -> list[FileDescriptorProto]:
        files: dict[str, FileDescriptorProto] = {}
        for name, path in self._contract.files.items():
            package, _, simple = name.rpartition(".")
            file = files.setdefault(path, FileDescriptorProto(name=path, package=package, syntax="proto3"))
            if name in self._contract.enums:
                enum = file.enum_type.add(name=simple)
                for value, number in self._contract.enums[name].items():
                    enum.value.add(name=value, number=number)
            elif name in self._contract.messages:
                file.message_type.append(self._message(file, simple, self._contract.messages[name]))
        return list(files.values())

    def _message(self, file: FileDescriptorProto, name: str, members: dict[int, str]) -> DescriptorProto:
        made = DescriptorProto(name=name)
        for number, text in members.items():
            member, kind = text.split(" ", 1)
            one = made.field.add(name=member, number=number, label=FieldDescriptorProto.LABEL_OPTIONAL)
            if found := re.fullmatch(r"map<([\w.]+),([\w.]+)>", kind):
                # As protoc does: a map is a list of entries nested in its message.
                entry = made.nested_type.add(name="".join(part.title() for part in member.split("_")) + "Entry")
                entry.options.map_entry = True
                for place, (part, of) in enumerate((("key", found[1]), ("value", found[2])), start=1):
                    half = entry.field.add(name=part, number=place, label=FieldDescriptorProto.LABEL_OPTIONAL)
                    self._typed(file, half, of)
                one.label = FieldDescriptorProto.LABEL_REPEATED
                one.type = FieldDescriptorProto.TYPE_MESSAGE
                one.type_name = f".{file.package}.{name}.{entry.name}"
                continue
            label, _, of = kind.rpartition(" ")
            if label == "repeated":
                one.label = FieldDescriptorProto.LABEL_REPEATED
            elif label == "optional":
                one.proto3_optional = True
                one.oneof_index = len(made.oneof_decl)
                made.oneof_decl.add(name=f"_{member}")
            self._typed(file, one, of)
        return made

    def _typed(self, file: FileDescriptorProto, one: FieldDescriptorProto, kind: str) -> None:
        if kind in SCALARS:
            one.type = SCALARS[kind]
            return
        one.type = FieldDescriptorProto.TYPE_ENUM if kind in self._contract.enums else FieldDescriptorProto.TYPE_MESSAGE
        one.type_name = f".{kind}"
        needed = _GOOGLE_TYPES.get(kind) or self._contract.files[kind]
        if needed != file.name and needed not in file.dependency:
            file.dependency.append(needed)


@cache
def generation(name: str) -> Generation:
    """Return a generation: "list" (1.11.0) or "fetch" (0.6.2)."""
    return Generation(told(name))
