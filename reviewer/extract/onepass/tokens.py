"""A content stream cut into values and operators by one regular expression, whole streams at a time.

pdfminer walks a stream character by character; that walk is most of the time it takes.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from math import isinf
from typing import Any

from pdfminer.psparser import LIT

from reviewer.extract.onepass import NotUnderstoodError

NAME = rb"[^#/%\[\]()<>{}\s]"
# Brackets of a string may nest; three levels are all that was ever seen, and a fourth falls back.
_LEVEL0 = rb"(?>[^()\\]+|\\[\s\S])"
_LEVEL1 = rb"(?>[^()\\]+|\\[\s\S]|\(" + _LEVEL0 + rb"*+\))"
_LEVEL2 = rb"(?>[^()\\]+|\\[\s\S]|\(" + _LEVEL1 + rb"*+\))"
STRING = rb"\(" + _LEVEL2 + rb"*+\)"
_NUMBER = rb"[-+]?(?:\d++(?:\.\d++)?+|\.\d++)"
# An array of strings and numbers, as text with moves in between is shown, is one token; any other is cut at its ends.
_ARRAY = rb"\[(?>[-+.\d\s]+|" + STRING + rb"|<[0-9A-Fa-f\s]*>)*+\]"
# What is in such an array; whatever else is there, as signs without a number, says nothing.
_ITEM = re.compile(rb"(" + _NUMBER + rb"|" + STRING + rb"|<[0-9A-Fa-f\s]*)")
# So is a dictionary that holds no other and a value to every name, as marks of the structure do.
VALUE = (
    rb"(?>" + _NUMBER + rb"(?![.\d])|/" + NAME + rb"*+|[A-Za-z]++|\([^()\\]*+\)|<[0-9A-Fa-f\s]*+>|\[[^\[\]()<>{}%]*+\])"
)
DICT = rb"<<(?>\s*+/" + NAME + rb"*+\s*+" + VALUE + rb")*+\s*+>>"
# The commonest first.
_OTHERS = (
    rb"[A-Za-z]" + NAME + rb"*|" + STRING + rb"|/" + NAME + rb"*(?:#[^/%\[\]()<>{}\s]*)*|" + _ARRAY + rb"|" + DICT
    + rb"|<<|>>|<[0-9A-Fa-f\s]*+(?:>(?!>))?+|>|[-+]?\d+\.|%[^\r\n]*|\x00|[^\s]"
)  # fmt: skip
# From BT to the next ET that stands by itself, with no other BT; strings in between are passed over whole.
_TEXT_OBJECT = (
    rb"BT(?=[\s/(<\[])(?>[^()%BE]+|" + STRING + rb"|B(?!T)|(?<![\s\])>])E|E(?!T(?!" + NAME + rb")))*+"
    + rb"ET(?!" + NAME + rb")"
)  # fmt: skip
# Before a token is passed over with it what draws nothing: white space, marks of the structure, and the W that makes a
# path one to cut with. A page of a tagged filing has more of these than of anything else.
_ENDS = rb"(?!" + NAME + rb")"
_MARK = rb"/" + NAME + rb"++\s*+(?:" + DICT + rb"|/" + NAME + rb"*+)?+\s*+B[DM]C" + _ENDS
_PASSED = rb"\s*+(?>(?:EMC" + _ENDS + rb"|W\*?+" + _ENDS + rb"|" + _MARK + rb")\s*+)*+"
# At the end of a stream, where it passes something over and finds no more, a token is empty.
TOKEN = re.compile(_PASSED + rb"(" + _NUMBER + rb"|" + _OTHERS + rb"|\Z)")
# The same with a text object as one token, for whoever looks at the paths first.
TOKEN_OR_TEXT = re.compile(_PASSED + rb"(" + _NUMBER + rb"|" + _TEXT_OBJECT + rb"|" + _OTHERS + rb"|\Z)")
# Operators that belong outside of text objects; found inside of one, it is cut like everything else.
_NOT_TEXT = re.compile(
    rb"[\s\])>\d.](?:re|[lmcvyhnqQsSfFbB]|[fbB]\*|cm|Do|BI)(?!" + NAME + rb")"
)  # fmt: skip
_STRINGS = re.compile(STRING)
_ESCAPES = {98: 8, 116: 9, 110: 10, 102: 12, 114: 13, 40: 40, 41: 41, 92: 92}
_NUMERIC = frozenset(b"0123456789+-.")
_LONE_SIGNS = frozenset((b".", b"-.", b"+.", b"-", b"+"))
_WHITE = re.compile(rb"\s")
_BEGINS_TEXT = re.compile(rb"BT[\s/(<\[]")
_HEX = re.compile(rb"[0-9a-fA-F]{2}|.")
_NAME_HEX = re.compile(rb"#([0-9A-Fa-f]{1,2})")
_BAD_NAME_HEX = re.compile(rb"#(?![0-9A-Fa-f])")
# With these pdfminer begins a picture; they are in no array.
PICTURE_WORDS = (b"BI", b"ID")
# What stands in the stream for a picture that was cut out of it: one with a width and a height, and one without.
PICTURE, NO_PICTURE = LIT("\0picture"), LIT("\0no-picture")


class Operator:
    """An operator of a content stream; one object for each name."""

    __slots__ = ("name",)

    def __init__(self, name: bytes) -> None:
        self.name = name


class Mark:
    """A token that is no value by itself: the ends of arrays and dictionaries, and what is passed over."""

    __slots__ = ()


class TextObject:
    """A text object that was not cut: everything from BT to ET."""

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        self.data = data


class Tokens(dict[bytes, Any]):
    """The value of every token met so far: a filing has few, again and again, and a look-up costs next to nothing."""

    def __missing__(self, token: bytes) -> Any:
        value = value_of(token) if token[0] != OPENS or len(token) == 1 else self._array(token)
        # Long strings, notes and text objects hardly ever come twice.
        if len(token) < LONG or token[:1] not in b"(<%B[":
            self[token] = value
        return value

    def of(self, data: bytes, cut: re.Pattern[bytes]) -> list[Any]:
        """The values of all tokens of a stream."""
        if len(self) > MOST:
            self.clear()
        tokens = cut.findall(data)
        while tokens and not tokens[-1]:
            tokens.pop()
        return list(map(self.__getitem__, tokens))

    def _array(self, token: bytes) -> list[Any]:
        return list(map(self.__getitem__, _ITEM.findall(token)))


MOST = 200_000
"""So many values are kept; a drawing may have a million places that never come again."""
LONG, OPENS, BEGINS_STRING = 12, ord("["), ord("(")
# Comes after the bytes of a text object that was not cut; no operator of a stream has this name.
WHOLE_TEXT = Operator(b"BT ET")
SKIP, OPEN_ARRAY, CLOSE_ARRAY, OPEN_DICT, CLOSE_DICT = Mark(), Mark(), Mark(), Mark(), Mark()
MARKS = {b"[": OPEN_ARRAY, b"]": CLOSE_ARRAY, b"<<": OPEN_DICT, b">>": CLOSE_DICT, b">": SKIP}


def values_of(data: bytes, known: Tokens, cut: re.Pattern[bytes] = TOKEN) -> Iterable[Any]:
    """Numbers, strings (bytes), names, arrays (lists), None for a dictionary, and Operators; `known` is a cache.

    Cut by TOKEN_OR_TEXT, a text object comes as its bytes and WHOLE_TEXT, as long as nothing but text is in it.
    """
    values = known.of(data, cut)
    kinds = set(map(type, values))
    # Hardly a stream has anything that has to be put together first.
    if Mark in kinds:
        return _put_together(values, known)
    return _with_text(values, known) if TextObject in kinds else values


def _with_text(values: list[Any], known: Tokens) -> list[Any]:
    """The values with the few text objects among them in two, or cut."""
    found: list[Any] = []
    begin = 0
    for place in [place for place, kind in enumerate(map(type, values)) if kind is TextObject]:
        found += values[begin:place]
        found += _whole_or_cut(values[place].data, known)
        begin = place + 1
    return found + values[begin:]


def _put_together(values: Iterable[Any], known: Tokens) -> Iterator[Any]:
    """Arrays and dictionaries put together, as pdfminer does: an end that ends nothing says nothing."""
    begun: list[tuple[Mark, list[Any]]] = []
    for value in values:
        kind = type(value)
        if kind is not Mark:
            if value is PICTURE or value is NO_PICTURE:
                # After a picture pdfminer begins anew, whatever had begun before.
                begun.clear()
            if not begun:
                yield from (_whole_or_cut(value.data, known) if kind is TextObject else (value,))
            elif kind is TextObject or (kind is Operator and value.name in PICTURE_WORDS):
                raise NotUnderstoodError("text or a picture in an array")
            else:
                begun[-1][1].append(value)
        elif value is OPEN_ARRAY or value is OPEN_DICT:
            begun.append((value, []))
        elif value is not SKIP and begun and (begun[-1][0] is OPEN_ARRAY) is (value is CLOSE_ARRAY):
            made = _closed(*begun.pop())
            if begun:
                begun[-1][1].append(made)
            else:
                yield made


def _closed(begin: Mark, parts: list[Any]) -> list[Any] | None:
    if begin is OPEN_ARRAY:
        return parts
    # pdfminer refuses an uneven one, and of words that draw nothing some were passed over.
    if len(parts) % 2 or any(type(part) is Operator and part.name != b"null" for part in parts):
        raise NotUnderstoodError("a dictionary with a name and no value")
    return None


def _whole_or_cut(data: bytes, known: Tokens) -> Iterator[Any]:
    # A letter by itself in what is shown is no operator: looked at again without the strings.
    if _NOT_TEXT.search(data) and _NOT_TEXT.search(_STRINGS.sub(b"()", data)):
        yield from values_of(data, known)
    else:
        yield data
        yield WHOLE_TEXT


def value_of(token: bytes) -> Any:
    """A number, bytes, a name, a truth, None for a dictionary, or else a Mark or an Operator; not for arrays."""
    first = token[0]
    if first in _NUMERIC:
        return _number(token)
    if first == BEGINS_STRING:
        return _string(token)
    if token in MARKS:
        return MARKS[token]
    if token[:2] == b"<<":
        return None
    read = _READ.get(first)
    if read is not None:
        return read(token)
    if first in b"{}":
        raise NotUnderstoodError("a procedure")
    if token in _TRUTHS:
        return _TRUTHS[token]
    if _BEGINS_TEXT.match(token):
        return TextObject(token)
    # pdfminer leaves out of a word what is no text.
    return Operator(token if token.isascii() else token.decode("utf-8", "ignore").encode())


def _number(token: bytes) -> Any:
    try:
        # Also of whole numbers: pdfminer too works everything out in these.
        value = float(token)
    except ValueError:
        if token in _LONE_SIGNS:
            return SKIP
        raise NotUnderstoodError("a number") from None
    if isinf(value):
        raise NotUnderstoodError("a number that is too large")
    return value


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
        elif code == 13 and body[place + 1 : place + 2] == b"\n":
            # pdfminer takes the end of a line for two where one piece of the file ends between them.
            raise NotUnderstoodError("a line that goes on")
        else:
            place += 1
    return bytes(out + body[place:])


def _hex(token: bytes) -> bytes:
    digits = _WHITE.sub(b"", token[1:].rstrip(b">"))
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


_TRUTHS = {b"true": True, b"false": False}
_READ: dict[int, Callable[[bytes], Any]] = {
    ord("<"): _hex, ord("/"): _name, ord("%"): lambda _: SKIP, 0: lambda _: SKIP,
}  # fmt: skip
