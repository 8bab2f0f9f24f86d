"""Pictures written into a content stream, cut out before it is cut into tokens: what pdfminer takes for one."""

import re
from functools import cache

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.tokens import DICT, NAME, NO_PICTURE, PICTURE, STRING, VALUE

_MAY_BEGIN = re.compile(rb"(?<![A-Za-z0-9])BI(?![A-Za-z0-9])")
_ONE = rb"(?>" + VALUE + rb"|" + DICT + rb")"
_ENTRY = rb"(?>" + _ONE + rb"|\[(?>\s*+" + _ONE + rb")*+\s*+\])"


class _Patterns:
    """Where pictures begin and end; made when the first stream may have one, as hardly a filing does."""

    def __init__(self) -> None:
        entries = rb"((?>\s*+/" + NAME + rb"*+\s*+" + _ENTRY + rb")*+\s*+(?<=[\s>\])])ID\s)?"
        # Strings, plain or in digits, and notes are passed over; a BI that begins no ordinary picture stands alone.
        between = STRING + rb"|<<|<[0-9A-Fa-f\s]*+|%[^\r\n]*+|"
        self.begin = re.compile(between + rb"(?<![^\s>\])])BI(?!" + NAME + rb")" + entries)
        self.entry = re.compile(rb"\s*+/(" + NAME + rb"*+)\s*+(" + _ENTRY + rb")")
        self.code = re.compile(rb"\[?\s*+/(" + NAME + rb"*+)")
        # pdfminer looks letter by letter and, where it was misled, goes on after the last letter it looked at.
        self.end = re.compile(rb"(?>[^E]++|E[^I]|EI\S)*+EI\s")
        self.end_of_85 = re.compile(rb"(?>[^~]++|~[^>]|~>\S)*+~>\s")


_patterns = cache(_Patterns)


def without_pictures(data: bytes, *, last: bool = True) -> bytes:
    """The stream with a name for each picture; what comes after one without end is lost, as it is to pdfminer.

    Of a stream that is not the `last` of its page the picture might end in the next.
    """
    if b"BI" not in data or not _MAY_BEGIN.search(data):
        return data
    cut, parts, place = _patterns(), [], 0
    while begin := _next(data, place):
        parts.append(data[place : begin.start()])
        entries = dict(cut.entry.findall(begin[1]))
        coded = _is_in_85(entries)
        end = (cut.end_of_85 if coded else cut.end).match(data, begin.end())
        if end is None:
            if not last:
                raise NotUnderstoodError("a picture that ends in another stream")
            return b"\n".join(parts)
        # The sign after one that is coded is still to come in the stream.
        parts.append(_name_of(entries) + (b"" if coded else b" EI"))
        place = end.end()
    return b"\n".join([*parts, data[place:]])


def _next(data: bytes, place: int) -> re.Match[bytes] | None:
    """Where the next picture begins, from BI to ID."""
    for found in _patterns().begin.finditer(data, place):
        if found[0].startswith(b"BI"):
            if found[1] is None:
                raise NotUnderstoodError("a picture that begins in no ordinary way")
            return found
    return None


def _is_in_85(entries: dict[bytes, bytes]) -> bool:
    """Whether the letters of a picture are coded so that it ends with a sign of its own."""
    if b"F" not in entries:
        return False
    code = _patterns().code.match(entries[b"F"])
    if code is None:
        raise NotUnderstoodError("a picture that is coded in no ordinary way")
    return code[1] in (b"A85", b"ASCII85Decode")


def _name_of(entries: dict[bytes, bytes]) -> bytes:
    shown = b"W" in entries and b"H" in entries
    return b"/" + str((PICTURE if shown else NO_PICTURE).name).encode()
