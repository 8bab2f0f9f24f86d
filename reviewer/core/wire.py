"""Words of core to JSON and back, exactly: Decimals and dates as text, dataclasses as lists of their fields."""

import datetime
import types
import typing
from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

Json = Any
T = TypeVar("T")
E = TypeVar("E", bound=Enum)


class NewerWireError(ValueError):
    """A newer version of this program wrote this: it has fields or words that are not known here."""


def to_wire(value: object) -> Json:
    """Plain lists, texts and numbers for one of core's frozen dataclasses."""
    if is_dataclass(value) and not isinstance(value, type):
        return [to_wire(getattr(value, name)) for name, _ in _fields(type(value))]
    if isinstance(value, Decimal):
        return {"n": str(value)}
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return {"d": value.isoformat()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [to_wire(item) for item in value]
    return value


def from_wire(kind: type[T], wire: Json) -> T:
    """The dataclass that `to_wire` wrote; ValueError or TypeError when the wire is not of that shape.

    An older version's wire may lack fields at the end that have defaults. NewerWireError when it says more than is
    known here.
    """
    return typing.cast(T, _read(kind, wire))


def _read(kind: Any, wire: Json) -> Any:
    if isinstance(wire, dict):
        return Decimal(wire["n"]) if "n" in wire else datetime.date.fromisoformat(wire["d"])
    origin = get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        # The only unions in core are optional enums and the values of a field, which carry their own tag.
        kinds = [arg for arg in get_args(kind) if arg is not types.NoneType]
        return wire if wire is None or len(kinds) > 1 else _read(kinds[0], wire)
    if origin is tuple:
        return _read_tuple(get_args(kind), wire)
    if isinstance(kind, type) and issubclass(kind, tuple):
        return kind(*wire)
    if is_dataclass(kind) and isinstance(kind, type):
        return _read_fields(kind, wire)
    return read_word(kind, wire) if isinstance(kind, type) and issubclass(kind, Enum) else wire


def read_word(kind: type[E], wire: Json) -> E:
    """One of a closed list of words; NewerWireError when it is not among them."""
    try:
        return kind(wire)
    except ValueError:
        raise NewerWireError(f"{kind.__name__} has no such word") from None


def _read_fields(kind: type, wire: Json) -> Any:
    known = _fields(kind)
    if len(wire) > len(known):
        raise NewerWireError(f"{kind.__name__} has no {len(wire)} fields")
    if len(wire) < _needed(kind):
        raise ValueError(f"{len(wire)} fields do not make a {kind.__name__}")
    return kind(*(_read(part, item) for (_, part), item in zip(known, wire, strict=False)))


def _read_tuple(kinds: tuple[Any, ...], wire: Json) -> tuple[Any, ...]:
    if len(kinds) == 2 and kinds[1] is ...:
        return tuple(_read(kinds[0], item) for item in wire)
    return tuple(_read(kind, item) for kind, item in zip(kinds, wire, strict=True))


@cache
def _fields(kind: type) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind) if field.init)


@cache
def _needed(kind: type) -> int:
    return sum(field.init and field.default is MISSING and field.default_factory is MISSING for field in fields(kind))
