"""The objects of a PDF cut by one regular expression, as content streams are, from the file or from a stream of them.

pdfminer walks them letter by letter, which was a quarter of the time of a long filing. What is written in any but the
ordinary way is left to it, from the same place on, so that it stays the reference.
"""

import re
from typing import Any, BinaryIO

from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import PDFObjRef, PDFStream, int_value
from pdfminer.psexceptions import PSEOF
from pdfminer.psparser import KWD, literal_name

from reviewer.extract.onepass import NotUnderstoodError
from reviewer.extract.onepass.tokens import (
    CLOSE_ARRAY,
    CLOSE_DICT,
    NAME,
    OPEN_ARRAY,
    OPEN_DICT,
    SKIP,
    STRING,
    Mark,
    Operator,
    value_of,
)

# A reference to another object, as `12 0 R`, is one token.
_TOKEN = re.compile(
    rb"\s*+(\d++\s++\d++\s++R(?!" + NAME + rb")|[-+]?(?:\d++(?:\.\d*+)?+|\.\d++)"
    + rb"|/" + NAME + rb"*+(?:#[^/%\[\]()<>{}\s]*+)*+|[\[\]]|<<|>>|" + STRING + rb"|<[0-9A-Fa-f\s]*+(?=>)|>|"
    + rb"[A-Za-z]" + NAME + rb"*+|[^\s])"
)  # fmt: skip
_REFERS, _DIGITS = ord("R"), frozenset(b"0123456789")
# Of a longer token a second one is hardly ever met.
_LONG = 40
LARGEST = 8 << 20
"""Bytes; no object of a filing is as large, but for what is in its stream."""
_END = re.compile(rb"endobj(?!" + NAME + rb")")
_AFTER_STREAM = re.compile(rb"\s*+endstream\s++endobj(?!" + NAME + rb")")
# At the end of the file pdfminer looks for what might follow.
_LINE = re.compile(rb"[^\r\n]*+(?:\r\n|\r(?!\Z)|\n)")
_LINE_END = re.compile(rb"\r\n?|\n")
# What is raised over a thing that is left to pdfminer.
ODD = (NotUnderstoodError, ValueError, IndexError)


def tokens_of(data: bytes) -> list[bytes]:
    """What objects, and other things written like them, are made of."""
    return _TOKEN.findall(data.rstrip())


def is_whole(token: bytes) -> bool:
    """Whether a token is a whole number."""
    return token[-1] in _DIGITS and token[0] in b"+-0123456789" and b"." not in token


class _Values(dict[bytes, Any]):
    """The value of every token of objects met so far; `null` is what stands for none."""

    def __init__(self, document: PDFDocument | None, null: Any) -> None:
        super().__init__({b"null": null})
        self._document = document

    def __missing__(self, token: bytes) -> Any:
        value: Any
        if token[-1] == _REFERS and token[0] in _DIGITS:
            value = PDFObjRef(self._document, int(token.split(None, 1)[0]))
        elif is_whole(token):
            value = int(token)
        else:
            value = value_of(token)
            if type(value) is Operator or token in (b"<", b"%"):
                raise NotUnderstoodError("a word or a note among objects")
        if len(token) < _LONG:
            self[token] = value
        return value


def _objects(data: bytes, values: _Values) -> list[Any]:
    """The objects one after the other, arrays as lists and dictionaries as dictionaries."""
    found: list[Any] = []
    begun: list[tuple[Mark, list[Any]]] = []
    for value in map(values.__getitem__, tokens_of(data)):
        if type(value) is not Mark:
            found.append(value)
        elif value is OPEN_ARRAY or value is OPEN_DICT:
            begun.append((value, found))
            found = []
        elif value is not SKIP:
            made = _made(found, value)
            opened, found = begun.pop()
            if (opened is OPEN_ARRAY) is not (value is CLOSE_ARRAY):
                raise NotUnderstoodError("an array that ends as a dictionary")
            found.append(made)
    if begun:
        raise NotUnderstoodError("an object without end")
    return found


def _made(parts: list[Any], end: Mark) -> Any:
    if end is not CLOSE_DICT:
        return parts
    if len(parts) % 2:
        raise NotUnderstoodError("a dictionary with a name and no value")
    # What is null is not there.
    return {literal_name(name): value for name, value in zip(parts[::2], parts[1::2], strict=True) if value is not None}


class Parser(PDFParser):
    """pdfminer's parser of a file that is held in memory whole."""

    def __init__(self, file: BinaryIO) -> None:
        file.seek(0)
        self._file = file.read()
        super().__init__(file)

    def set_document(self, doc: PDFDocument) -> None:
        """Whose references the objects hold."""
        super().set_document(doc)
        self._values = _Values(doc, None)

    def seek(self, pos: int) -> None:
        """Goes on from there."""
        super().seek(pos)
        # Else a piece of the file is read and copied for every object.
        self.bufpos, self.buf, self.charpos = 0, self._file, pos

    def fillbuf(self) -> bool:
        """There is nothing more than what is in memory."""
        if self.charpos >= len(self.buf):
            raise PSEOF("Unexpected EOF")
        return False

    def nextline(self) -> tuple[int, bytes]:
        """The next line, and its place: of a long filing the table of places has thousands."""
        line = _LINE.match(self._file, self.charpos)
        if line is None:
            return super().nextline()
        self.charpos = line.end()
        return line.start(), line[0]

    def nextobject(self) -> Any:
        """The next object and its place."""
        # Of a damaged file pdfminer looks for the ends of streams by itself.
        if not (self.fallback or self.curstack or self.context or self.results or self._tokens):
            place = self.charpos
            try:
                return place, self._ordinary(place)
            except ODD:
                self.seek(place)
        return super().nextobject()

    def _ordinary(self, place: int) -> Any:
        """The object that stands between this place and the next `endobj`."""
        end = _END.search(self._file, place)
        if end is None:
            raise NotUnderstoodError("an object without end")
        stream = self._file.find(b"stream", place, end.start())
        # Where a word stands in a string or a name, that is cut in two and not understood.
        close = stream if stream >= 0 else end.start()
        if close - place > LARGEST:
            raise NotUnderstoodError("an object whose end may be that of another one")
        if self._file[close - 1] not in b" \r\n\t>])":
            raise NotUnderstoodError("a word that ends another one")
        (found,) = _objects(self._file[place:close], self._values)
        return found if stream < 0 else self._stream(found, stream + len(b"stream"))

    def _stream(self, entries: Any, place: int) -> PDFStream:
        line_end = _LINE_END.match(self._file, place)
        if line_end is None or type(entries) is not dict or "Length" not in entries:
            raise NotUnderstoodError("a stream that begins or ends in no ordinary way")
        begin = line_end.end()
        end = begin + int_value(entries["Length"])
        if end < begin or not _AFTER_STREAM.match(self._file, end):
            raise NotUnderstoodError("a stream longer or shorter than it says")
        assert self.doc is not None
        return PDFStream(entries, self._file[begin:end], self.doc.decipher)


class Objects(PDFDocument):
    """pdfminer's document, of which the streams of objects are cut at once too."""

    def _get_objects(self, stream: PDFStream) -> tuple[list[object], int]:
        try:
            # In these pdfminer knows no null: it stays a word.
            found = _objects(stream.get_data(), _Values(self, KWD(b"null")))
        except ODD:
            return super()._get_objects(stream)
        # A reference that is in nothing is a thing for pdfminer, and it stumbles over it.
        if "N" not in stream or any(type(one) is PDFObjRef for one in found):
            return super()._get_objects(stream)
        return found, stream["N"]
