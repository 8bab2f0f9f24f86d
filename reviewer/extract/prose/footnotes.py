"""Reads symbols of footnotes: the word that carries one, and the note that begins with it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reviewer.core.page import Page
from reviewer.core.prose import Footnotes
from reviewer.core.template import Field
from reviewer.extract.gathered import Gathered, Label
from reviewer.extract.outline import Spot, outline_of, text_of
from reviewer.extract.part_readers import reads
from reviewer.extract.seen import see

NAMES = {
    "*": "asterisk",
    "＊": "asterisk",
    "#": "hash",
    "†": "dagger",
    "‡": "double-dagger",
    "§": "section",
    "^": "caret",
}
_SYMBOLS = "".join(map(re.escape, NAMES))
# A symbol set tight after a word; an address of the web is no word.
_MARKED = re.compile(rf"(?P<word>.*[\w)）」”\"'%])(?P<mark>([{_SYMBOLS}])\3*)[)）:：,，.。;；]*$")
_NOTE = re.compile(rf"(?P<mark>([{_SYMBOLS}])\2*)(?P<rest>.*)$")
_ADDRESS = re.compile(r"https?:|www\.|@")
_LETTERS_OF_A_NOTE = 6
MARKED, NOTE = Field("marked"), Field("note")


@dataclass(slots=True)
class _Footnote:
    """A symbol with where it is first set after a word, and the line that explains it."""

    symbol: str
    marked: Sequence[Spot] = ()
    note: Sequence[Spot] = ()
    stray: bool = False
    notes: int = 0

    @property
    def is_bullet(self) -> bool:
        """Whether the symbol only begins the items of a list."""
        items = self.notes > 1 or text_of(self.note).lstrip(f"{self.symbol} ")[:1].islower()
        return not self.marked and items


@reads(Footnotes)
def read_footnotes(part: Footnotes, pages: Sequence[Page], gathered: Gathered) -> None:
    """Reads each symbol once: a blank where it has no mark or no note."""
    sheet = gathered.sheet(part.title, aside=True)
    for found in _footnotes(pages):
        # A symbol that stands alone may be anything; it only serves the note that it fits.
        if found.is_bullet or (not found.note and (found.stray or not found.marked)):
            continue
        row = _row(found.symbol)
        first = (found.marked or found.note)[0]
        where = (first.page, first.box)
        keys = {
            "Mark": gathered.put(
                "footnotes", row, MARKED, see(found.marked, "text"), Label(f"Mark {found.symbol}"), where
            ),
            "Note": gathered.put("footnotes", row, NOTE, see(found.note, "text"), Label(f"Note {found.symbol}"), where),
        }
        for x, heading in enumerate(keys):
            sheet.head(heading, x)
        sheet.add(found.symbol, keys, first.place)


def _row(symbol: str) -> str:
    name = NAMES[symbol[0]]
    return name if len(symbol) == 1 else f"{name}-{len(symbol)}"


def _footnotes(pages: Sequence[Page]) -> Iterator[_Footnote]:
    found: dict[str, _Footnote] = {}
    for page in pages:
        # Nearly every page has none, and laying out words takes time.
        if not any(set(word.text) & NAMES.keys() for word in page.words):
            continue
        stretch = outline_of([page])
        for group in stretch.groups:
            for line in group:
                _read_line(line, found)
    yield from found.values()


def _read_line(line: Sequence[Spot], found: dict[str, _Footnote]) -> None:
    note = _NOTE.match(line[0].text)
    rest = (note["rest"] if note else "") + "".join(spot.text for spot in line[1:])
    noted = note is not None and sum(map(str.isalpha, rest)) >= _LETTERS_OF_A_NOTE
    if note and noted:
        footnote = _of(note["mark"], found)
        footnote.note, footnote.notes = footnote.note or tuple(line), footnote.notes + 1
    for spot in line[1 if noted else 0 :]:
        _read_word(spot, found)


def _read_word(spot: Spot, found: dict[str, _Footnote]) -> None:
    if _ADDRESS.search(spot.text):
        return
    marked = _MARKED.match(spot.text)
    alone = _NOTE.fullmatch(spot.text.strip("()（）"))
    symbol = marked["mark"] if marked else alone["mark"] if alone and not alone["rest"] else ""
    if symbol:
        footnote = _of(symbol, found)
        if not footnote.marked or (footnote.stray and marked):
            footnote.marked, footnote.stray = (spot,), marked is None


def _of(symbol: str, found: dict[str, _Footnote]) -> _Footnote:
    plain = symbol.replace("＊", "*")
    return found.setdefault(plain, _Footnote(plain))
