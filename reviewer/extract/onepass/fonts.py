"""Fonts as pdfminer opens them, but for the maps from codes to letters: these are cut and looked up at once.

For a font of Chinese that brings no map of its own pdfminer unpacks two maps of all Chinese letters, one for text that
runs down, and turns every number in them; of a return that was more time than all of its pages.
"""

import os
import re
import zlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from io import BytesIO
from typing import Any

from pdfminer import cmapdb
from pdfminer.cmapdb import CMapParser, FileUnicodeMap
from pdfminer.pdfinterp import PDFResourceManager
from pdfminer.pdftypes import PDFStream, dict_value, list_value, resolve1
from pdfminer.psexceptions import PSEOF
from pdfminer.psparser import KWD, literal_name

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.objects import ODD, is_whole, tokens_of
from reviewer.extract.onepass.tokens import MARKS, SKIP, Mark, Operator, value_of

# The collections of letters that pdfminer has maps of.
COLLECTIONS = ("Adobe-CNS1", "Adobe-GB1", "Adobe-Japan1", "Adobe-Korea1")
# Names that programs wrote in the bytes of Chinese, as pdfplumber has them.
_IN_CHINESE = {
    b"\xcb\xce\xcc\xe5": "SimSun,Regular",
    b"\xba\xda\xcc\xe5": "SimHei,Regular",
    b"\xbf\xac\xcc\xe5_GB2312": "SimKai,Regular",
    b"\xb7\xc2\xcb\xce_GB2312": "SimFang,Regular",
    b"\xc1\xa5\xca\xe9": "SimLi,Regular",
}
_NOTE = re.compile(rb"%[^\r\n]*+")
_WORDS = {mark: KWD(token) for token, mark in MARKS.items() if mark is not SKIP}


class Fonts:
    """The fonts of a document, each opened once."""

    def __init__(self) -> None:
        self._manager = PDFResourceManager()
        self._opened: dict[int, Any] = {}

    def get_font(self, number: int | None, entries: Mapping[str, Any]) -> Any:
        """The font with these entries; `number` is that of its object."""
        font = self._opened.get(number) if number else None
        if font is None:
            font = self._open(entries)
            if number:
                self._opened[number] = font
        return font

    def _open(self, entries: Mapping[str, Any]) -> Any:
        letters = _own_map(entries) or _map_of_collection(entries)
        if letters is None:
            return self._manager.get_font(None, entries)
        # Given an empty map pdfminer does all the rest.
        font: Any = self._manager.get_font(None, {**entries, "ToUnicode": PDFStream({}, b"")})
        if isinstance(letters, _Collection) and font.is_vertical():
            # Of text that runs down some letters are others.
            return self._manager.get_font(None, entries)
        font.unicode_map = letters
        return font


def name_of(font: Any) -> Any:
    """The name of a font; one that is written as a string is spelt as pdfplumber does."""
    if not isinstance(font.fontname, bytes):
        return font.fontname
    place = font.fontname.find(b"+") + 1
    subset, name = font.fontname[:place], font.fontname[place:]
    return repr(subset)[2:-1] + _IN_CHINESE.get(name, repr(name)[2:-1])


def _own_map(entries: Mapping[str, Any]) -> FileUnicodeMap | None:
    """The map that a font brings, or None where pdfminer is to look for itself."""
    stream = resolve1(entries.get("ToUnicode"))
    if not isinstance(stream, PDFStream) or literal_name(entries.get("Subtype")).startswith("CIDFont"):
        return None
    letters = FileUnicodeMap()
    try:
        words = list(_words(stream.get_data()))
    except ODD:
        return None
    _MapParser(letters, words).run()
    return letters


def _words(data: bytes) -> Iterator[Any]:
    """The words of a map, as pdfminer cuts it."""
    if b"%" in data:
        if b"(" in data:
            raise NotUnderstoodError("what looks like a note may stand in a text")
        data = _NOTE.sub(b"", data)
    known: dict[bytes, Any] = {}
    for token in tokens_of(data):
        if token not in known:
            known[token] = _word(token)
        if known[token] is not SKIP:
            yield known[token]


def _word(token: bytes) -> Any:
    if is_whole(token):
        return int(token)
    value = value_of(token)
    if token == b"<":
        raise NotUnderstoodError("a text without end")
    if type(value) is Operator:
        return KWD(value.name)
    return _WORDS.get(value, value) if type(value) is Mark else value


class _MapParser(CMapParser):
    """pdfminer's reader of maps, given the words."""

    def __init__(self, letters: FileUnicodeMap, words: list[Any]) -> None:
        super().__init__(letters, BytesIO(b""))
        self._words = iter(words)

    def nexttoken(self) -> tuple[int, Any]:
        """The next word; where it stands plays no part."""
        for word in self._words:
            return 0, word
        raise PSEOF("Unexpected EOF")


class _Collection:
    """The letters of a collection by their number, for text that runs along; unpacked when the first is asked for."""

    def __init__(self, path: str) -> None:
        self._path = path

    def get_unichr(self, number: int) -> str:
        """A letter; KeyError where the collection has none."""
        return self._letters[str(number)]

    @cached_property
    def _letters(self) -> dict[str, str]:
        import json

        with open(self._path, "rb") as file:
            # 31: packed as gzip does.
            data = zlib.decompress(file.read(), 31)
        along, comma, _ = data.partition(b',"CID2UNICHR_V":')
        letters: dict[str, str] = json.loads(along + b"}" if comma else data)["CID2UNICHR_H"]
        return letters


def _map_of_collection(entries: Mapping[str, Any]) -> _Collection | None:
    """The map of the collection that a font takes its letters from, or None where pdfminer is to look for itself."""
    if literal_name(entries.get("Subtype")) != "Type0" or "ToUnicode" in entries or "CMAP_PATH" in os.environ:
        return None
    below = [dict_value(one) for one in list_value(entries.get("DescendantFonts"))[:1]]
    if not below or "ToUnicode" in below[0]:
        return None
    collection = dict_value(below[0].get("CIDSystemInfo"))
    names = [resolve1(collection.get(name)) for name in ("Registry", "Ordering")]
    name = "-".join(one.decode("latin1").strip() for one in names if isinstance(one, bytes))
    path = os.path.join(os.path.dirname(cmapdb.__file__), "cmap", f"to-unicode-{name}.json.gz")
    return _Collection(path) if name in COLLECTIONS and os.path.exists(path) else None
