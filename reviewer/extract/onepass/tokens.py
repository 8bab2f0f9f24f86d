"""A content stream cut into values and operators by one regular expression, whole streams at a time.

pdfminer walks a stream character by character; that walk is most of the time it takes.
"""

import re
from collections.abc import Iterator
from typing import Any

from pdfminer.psparser import LIT

from reviewer.extract.onepass import NotUnderstoodError

_NAME = rb"[^#/%\[\]()<>{}\s]"
# Brackets of a string may nest; three levels are all that was ever seen, and a fourth falls back.
_LEVEL0 = rb"(?>[^()\\]+|\\[\s\S])"
_LEVEL1 = rb"(?>[^()\\]+|\\[\s\S]|\(" + _LEVEL0 + rb"*+\))"
_LEVEL2 = rb"(?>[^()\\]+|\\[\s\S]|\(" + _LEVEL1 + rb"*+\))"
TOKEN = re.compile(
    rb"[-+]?\d*\.?\d+|[A-Za-z]" + _NAME + rb"*|/" + _NAME + rb"*(?:#[^/%\[\]()<>{}\s]*)*|\(" + _LEVEL2
    + rb"*+\)|<<|>>|<[0-9A-Fa-f\s]*|>|[-+]?\d+\.|%[^\r\n]*|\x00|[^\s]"
)  # fmt: skip
_ESCAPES = {98: 8, 116: 9, 110: 10, 102: 12, 114: 13, 40: 40, 41: 41, 92: 92}
_NUMERIC = frozenset(b"0123456789+-.")
_LONE_SIGNS = frozenset((b".", b"-.", b"+.", b"-", b"+"))
_WHITE = re.compile(rb"\s")
_HEX = re.compile(rb"[0-9a-fA-F]{2}|.")
_NAME_HEX = re.compile(rb"#([0-9A-Fa-f]{1,2})")
_BAD_NAME_HEX = re.compile(rb"#(?![0-9A-Fa-f])")
_INLINE = re.compile(rb"(?<![A-Za-z0-9])BI(?![A-Za-z0-9])")
_INLINE_START = re.compile(rb"(?<![^\s>\])])BI(?=[\s/])")
_INLINE_DATA = re.compile(rb"[\s>\])/\w]ID\s")
_INLINE_END = re.compile(rb"EI\s")


class Operator:
    """An operator of a content stream; one object for each name."""

    __slots__ = ("name",)

    def __init__(self, name: bytes) -> None:
        self.name = name


_SKIP = object()
_OPEN_ARRAY, _CLOSE_ARRAY, _OPEN_DICT, _CLOSE_DICT = object(), object(), object(), object()
_MARKS = {b"[": _OPEN_ARRAY, b"]": _CLOSE_ARRAY, b"<<": _OPEN_DICT, b">>": _CLOSE_DICT, b">": _SKIP}


def values_of(data: bytes, known: dict[bytes, Any]) -> Iterator[Any]:
    """Numbers, strings (bytes), names, arrays (lists), None for a dictionary, and Operators; `known` is a cache."""
    array: list[Any] | None = None
    depth = 0
    for token in TOKEN.findall(data):
        value = known.get(token, known)
        if value is known:
            value = _value(token, known)
        if value is _SKIP:
            continue
        if value is _OPEN_DICT:
            depth += 1
            if depth == 1 and array is None:
                yield None
        elif value is _CLOSE_DICT:
            if depth == 0:
                raise NotUnderstoodError("a dictionary ends that never began")
            depth -= 1
        elif depth:
            continue
        elif value is _OPEN_ARRAY:
            if array is not None:
                raise NotUnderstoodError("an array in an array")
            array = []
        elif value is _CLOSE_ARRAY:
            if array is not None:
                yield array
                array = None
        elif array is None:
            yield value
        elif type(value) is not Operator:
            array.append(value)
        elif value.name != b"null":
            raise NotUnderstoodError("an operator in an array")


def without_inline_images(data: bytes) -> bytes:
    """The stream with pictures written into it cut out, found the way pdfminer finds their end."""
    if b"BI" not in data or not _INLINE.search(data):
        return data
    parts, place = [], 0
    for begin in _INLINE_START.finditer(data):
        if begin.start() < place:
            continue
        start = _INLINE_DATA.search(data, begin.end())
        if not start or b"85" in data[begin.end() : start.start() + 1]:
            raise NotUnderstoodError("an inline image")
        end = _INLINE_END.search(data, start.end())
        if not end or b"EEI" in data[end.start() - 1 : end.end()]:
            raise NotUnderstoodError("an inline image without end")
        parts.append(data[place : begin.start()])
        place = end.end()
    return b"\n".join([*parts, data[place:]])


def _value(token: bytes, known: dict[bytes, Any]) -> Any:
    first = token[0]
    if first in _NUMERIC:
        value = _number(token)
    elif first == 40:
        value = _string(token)
        if len(token) >= 12:  # long strings hardly ever come twice
            return value
    elif token in _MARKS:
        value = _MARKS[token]
    elif first == 60:
        return _hex(token)
    elif first == 47:
        value = _name(token)
    elif first in (37, 0):
        value = _SKIP
    elif first in (123, 125):
        raise NotUnderstoodError("a procedure")
    else:
        value = {b"true": True, b"false": False}.get(token) if token in (b"true", b"false") else Operator(token)
    known[token] = value
    return value


def _number(token: bytes) -> Any:
    try:
        return float(token) if b"." in token else int(token)
    except ValueError:
        if token in _LONE_SIGNS:
            return _SKIP
        raise NotUnderstoodError("a number") from None


def _string(token: bytes) -> bytes:
    if len(token) == 1:
        raise NotUnderstoodError("a string without end")
    body = token[1:-1]
    return _unescaped(body) if b"\\" in body else body


def _unescaped(body: bytes) -> bytes:
    out, place, size = bytearray(), 0, len(body)
    while (found := body.find(b"\\", place)) >= 0:
        out += body[place:found]
        place = found + 1
        code = body[place]
        if 48 <= code <= 55:
            end = place
            while end < min(size, place + 3) and 48 <= body[end] <= 55:
                end += 1
            octal = int(body[place:end], 8)
            if octal > 255:
                raise NotUnderstoodError("an octal code")
            out.append(octal)
            place = end
        elif code in _ESCAPES:
            out.append(_ESCAPES[code])
            place += 1
        elif code == 13:
            place += 2 if body[place + 1 : place + 2] == b"\n" else 1
        else:
            place += 1
    return bytes(out + body[place:])


def _hex(token: bytes) -> bytes:
    digits = _WHITE.sub(b"", token[1:])
    if len(digits) % 2:
        return _HEX.sub(lambda found: bytes((int(found[0], 16),)), digits)
    return bytes.fromhex(digits.decode("ascii"))


def _name(token: bytes) -> Any:
    name = token[1:]
    if b"#" in name:
        if _BAD_NAME_HEX.search(token):
            raise NotUnderstoodError("a name")
        name = _NAME_HEX.sub(lambda found: bytes((int(found[1], 16),)), name)
    try:
        return LIT(name.decode("utf-8"))
    except UnicodeDecodeError:
        return LIT(name)
