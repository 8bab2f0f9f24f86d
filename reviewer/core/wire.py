"""Words of core to JSON and back, exactly: Decimals and dates as text, dataclasses as lists of their fields."""

import datetime
import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Json = Any
Read = Callable[[Json], Any]
T = TypeVar("T")
E = TypeVar("E", bound=Enum)


class NewerWireError(ValueError):
    """A newer version of this program wrote this: it has fields or words that are not known here."""


def to_wire(value: object) -> Json:
    """Plain lists, texts and numbers for one of core's frozen dataclasses."""
    return _writer(typing.cast(Json, type(value)))(value)


@cache
def _writer(kind: type) -> Callable[[Any], Json]:
    """How things of one type are written: found out once, as a filing has a hundred thousand of a dozen types."""
    if is_dataclass(kind):
        names = [name for name, _ in _fields(kind)]
        return lambda value: [to_wire(getattr(value, name)) for name in names]
    if issubclass(kind, Decimal):
        return lambda value: {"n": str(value)}
    if issubclass(kind, datetime.date) and not issubclass(kind, datetime.datetime):
        return lambda value: {"d": value.isoformat()}
    if issubclass(kind, Enum):
        return lambda value: value.value
    if issubclass(kind, tuple | list):
        return lambda value: [to_wire(item) for item in value]
    return lambda value: value


def from_wire(kind: type[T], wire: Json) -> T:
    """The dataclass that `to_wire` wrote; ValueError or TypeError when the wire is not of that shape.

    An older version's wire may lack fields at the end that have defaults. NewerWireError when it says more than is
    known here.
    """
    return typing.cast(T, _reader(typing.cast(Json, kind))(wire))


def read_word(kind: type[E], wire: Json) -> E:
    """One of a closed list of words; NewerWireError when it is not among them."""
    try:
        return kind(wire)
    except ValueError:
        raise NewerWireError(f"{kind.__name__} has no such word") from None


@cache
def _reader(kind: Any) -> Read:
    """What reads a wire of this kind. Types are looked through once, as a filing has thousands of readings."""
    origin = get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return _reader_of_one(kind)
    if origin is tuple:
        return _reader_of_tuple(get_args(kind))
    if isinstance(kind, type) and issubclass(kind, tuple):
        return lambda wire: kind(*wire)
    if is_dataclass(kind) and isinstance(kind, type):
        return _reader_of_fields(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return partial(read_word, kind)
    return _plain


def _plain(wire: Json) -> Any:
    """A value as JSON has it; figures and dates carry their own tag."""
    if isinstance(wire, dict):
        return Decimal(wire["n"]) if "n" in wire else datetime.date.fromisoformat(wire["d"])
    return wire


def _reader_of_one(kind: Any) -> Read:
    # The only unions in core are optional enums and the values of a field, which carry their own tag.
    kinds = [arg for arg in get_args(kind) if arg is not types.NoneType]
    if len(kinds) > 1:
        return _plain
    read = _reader(kinds[0])
    return lambda wire: None if wire is None else read(wire)


def _reader_of_tuple(kinds: tuple[Any, ...]) -> Read:
    if len(kinds) == 2 and kinds[1] is ...:
        every = _reader(kinds[0])
        return tuple if every is _plain else lambda wire: tuple([every(item) for item in wire])
    reads = [_reader(kind) for kind in kinds]
    return lambda wire: tuple(read(item) for read, item in zip(reads, wire, strict=True))


def _reader_of_fields(kind: type) -> Read:
    reads = [_reader(part) for _, part in _fields(kind)]
    needed = _needed(kind)

    def read(wire: Json) -> Any:
        if len(wire) > len(reads):
            raise NewerWireError(f"{kind.__name__} has no {len(wire)} fields")
        if len(wire) < needed:
            raise ValueError(f"{len(wire)} fields do not make a {kind.__name__}")
        return kind(*[how(item) for how, item in zip(reads, wire, strict=False)])

    return read


@cache
def _fields(kind: type) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind) if field.init)


@cache
def _needed(kind: type) -> int:
    return sum(field.init and field.default is MISSING and field.default_factory is MISSING for field in fields(kind))
