"""A page as it travels and is kept: what is asked of every page in plain, its words, rules and tables packed.

A long report is millions of words, of which the window needs those of a few pages. Packed they are bytes: they take a
tenth of the room, cross a pipe without a call a word, and wait until somebody asks for them.
"""

import base64
import json
import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from reviewer.core.page import Box, Cell, Page, Rule, Table, Word, lines_of

LARGEST = 64 << 20
"""Bytes that a page may unpack to; a child that was taken over must not fill the memory of its parent."""
FAST = 3
"""A level of compression: higher ones take longer than the pipe saves."""
KEPT = 16
"""Pages that stay unpacked."""


class _Parts(NamedTuple):
    """What is packed of a page."""

    words: tuple[Word, ...]
    rules: tuple[Rule, ...]
    tables: tuple[Table, ...]
    lines: tuple[tuple[Word, ...], ...]


class Head(NamedTuple):
    """What is plain of a packed page."""

    number: int
    width: float
    height: float
    method: str
    complaint: str
    text: str
    hidden: tuple[Box, ...]
    doubled: tuple[Box, ...]


class PackedPage(Page):
    """A Page whose words, rules and tables are unpacked when they are asked for."""

    head: Head
    body: bytes

    def __init__(self, head: Head, body: bytes) -> None:
        for name in ("number", "width", "height", "method", "complaint", "hidden", "doubled"):
            object.__setattr__(self, name, getattr(head, name))
        object.__setattr__(self, "head", head)
        object.__setattr__(self, "body", body)

    @property
    def text(self) -> str:
        """All words, as `Page` has them."""
        return self.head.text

    @property
    def words(self) -> tuple[Word, ...]:
        """The words, as `Page` has them."""
        return _unpacked(self.body).words

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules, as `Page` has them."""
        return _unpacked(self.body).rules

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables, as `Page` has them."""
        return _unpacked(self.body).tables

    @property
    def lines(self) -> tuple[tuple[Word, ...], ...]:
        """The words by line, as `Page` has them."""
        return _unpacked(self.body).lines

    def __eq__(self, other: object) -> bool:
        """As `Page` is compared, whether packed or not."""
        return isinstance(other, Page) and all(getattr(self, n) == getattr(other, n) for n in Page.__match_args__)

    def __hash__(self) -> int:
        """By what is not packed."""
        return hash(self.head)

    def __reduce__(self) -> tuple[type["PackedPage"], tuple[Head, bytes]]:
        return PackedPage, (self.head, self.body)


def packed(page: Page) -> PackedPage:
    """The page with its words, rules and tables packed; one that is packed already as it is."""
    if isinstance(page, PackedPage):
        return page
    head = Head(page.number, page.width, page.height, page.method, page.complaint, page.text, page.hidden, page.doubled)
    return PackedPage(head, zlib.compress(_body(page), FAST))


def plain(page: Page) -> Page:
    """The page with nothing packed, for who goes through all of its words or makes another page of it."""
    if not isinstance(page, PackedPage):
        return page
    return Page(*(getattr(page, name) for name in Page.__match_args__))


def page_to_wire(page: Page) -> list[Any]:
    """A page as JSON can hold it."""
    whole = packed(page)
    *plain, hidden, doubled = whole.head
    places = [[[box.x0, box.top, box.x1, box.bottom] for box in boxes] for boxes in (hidden, doubled)]
    return [*plain, *places, base64.b64encode(whole.body).decode("ascii")]


def page_from_wire(wire: Sequence[Any]) -> PackedPage:
    """The page that `page_to_wire` wrote; ValueError or TypeError when the wire is not of that shape."""
    number, width, height, method, complaint, text, *places, body = wire
    hidden, doubled = (tuple(Box(*corners) for corners in boxes) for boxes in places)
    if not (isinstance(number, int) and all(isinstance(side, int | float) for side in (width, height))):
        raise TypeError("the number or the size of a page is none")
    head = Head(number, width, height, str(method), str(complaint), str(text), hidden, doubled)
    return PackedPage(head, base64.b64decode(body, validate=True))


def _body(page: Page) -> bytes:
    """A line of JSON for what is text or counted, then the coordinates as doubles: exact, and fast."""
    words = list(page.words)
    place = {id(word): number for number, word in enumerate(words)}
    tables = [
        [table.rows, table.columns, [[*_spans(cell), _places(cell.words, words, place)] for cell in table.cells]]
        for table in page.tables
    ]
    said = {
        "words": len(page.words), "texts": [word.text for word in words], "rules": len(page.rules), "tables": tables,
        "marks": [word.bold + 2 * word.upright for word in words],
    }  # fmt: skip
    numbers = [number for box in _boxes(page, words) for number in (box.x0, box.top, box.x1, box.bottom)]
    numbers += [word.size for word in words]
    return json.dumps(said, separators=(",", ":")).encode() + b"\n" + struct.pack(f"<{len(numbers)}d", *numbers)


def _boxes(page: Page, words: Iterable[Word]) -> Iterator[Box]:
    """Every box of a page, in the order in which they are read again."""
    yield from (word.box for word in words)
    yield from (rule.box for rule in page.rules)
    for table in page.tables:
        yield table.box
        yield from (cell.box for cell in table.cells)


def _spans(cell: Cell) -> tuple[int, int, int, int, int]:
    return cell.row, cell.column, cell.row_span, cell.column_span, int(cell.shaded)


def _places(inside: Iterable[Word], words: list[Word], place: dict[int, int]) -> list[int]:
    """The words of a cell as numbers of words of the page; one that only the cell has comes after those."""
    found = []
    for word in inside:
        number = place.get(id(word))
        if number is None:
            number = place[id(word)] = len(words)
            words.append(word)
        found.append(number)
    return found


@lru_cache(maxsize=KEPT)
def _unpacked(body: bytes) -> _Parts:
    unpacker = zlib.decompressobj()
    text, _, doubles = unpacker.decompress(body, LARGEST).partition(b"\n")
    said, count = json.loads(text), len(doubles) // 8
    numbers = struct.unpack(f"<{count}d", doubles)
    texts = said["texts"]
    boxes = map(Box, *[iter(numbers[: count - len(texts)])] * 4)
    sizes = numbers[count - len(texts) :]
    words = [
        Word(text, box, size, bool(mark & 1), bool(mark & 2))
        for text, size, mark, box in zip(texts, sizes, said["marks"], boxes, strict=False)
    ]
    rules = tuple(Rule(next(boxes)) for _ in range(said["rules"]))
    tables = tuple(_table(table, boxes, words) for table in said["tables"])
    own = tuple(words[: said["words"]])
    return _Parts(own, rules, tables, lines_of(own))


def _table(wire: Sequence[Any], boxes: Iterator[Box], words: Sequence[Word]) -> Table:
    rows, columns, cells = wire
    box = next(boxes)
    return Table(box, rows, columns, tuple(_cell(cell, next(boxes), words) for cell in cells))


def _cell(wire: Sequence[Any], box: Box, words: Sequence[Word]) -> Cell:
    row, column, row_span, column_span, shaded, inside = wire
    return Cell(row, column, row_span, column_span, box, tuple(words[n] for n in inside), bool(shaded))
