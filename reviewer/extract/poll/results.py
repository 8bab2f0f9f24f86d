"""Reads the table of resolutions into readings and a grid."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reviewer.core.page import Page
from reviewer.core.poll import Resolutions
from reviewer.core.reading import FieldKey
from reviewer.core.records import class_in_words
from reviewer.core.template import Field
from reviewer.extract.gathered import Gathered, Label
from reviewer.extract.labels import fold
from reviewer.extract.outline import Spot, lines_of_spots, outline_of, text_of
from reviewer.extract.part_readers import reads
from reviewer.extract.poll.columns import Piece, heading_words, is_moved
from reviewer.extract.poll.pieces import pieces_of
from reviewer.extract.poll.rows import VoteRow, class_of
from reviewer.extract.poll.texts import Resolution, resolutions_of
from reviewer.extract.seen import Seen, see
from reviewer.extract.words import is_cjk

TEXT, KIND = Field("text"), Field("kind")
CLASS = Field("class_of_shares")


class Columns:
    """What each column of a piece is called: by its heading, or where that is damaged as on the other pages."""

    def __init__(self, part: Resolutions, pieces: Sequence[Piece]) -> None:
        self.part = part
        self.printed = {id(piece): heading_words(piece) for piece in pieces}
        self.votes = _vote_fields(part, pieces)
        self.fields = {id(piece): self._own(piece) for piece in pieces}
        self.usual = next((own for own in self.fields.values() if None not in own), [])

    def of(self, piece: Piece) -> list[Field | None]:
        """The field of every column of figures, from left to right."""
        own = self.fields[id(piece)]
        rest = [usual if name is None else name for name, usual in zip(own, self._as_usual(own), strict=True)]
        return [*self.votes[: len(piece.votes)], *(name if rest.count(name) == 1 else None for name in rest)]

    def _as_usual(self, own: Sequence[Field | None]) -> Sequence[Field | None]:
        return self.usual if len(self.usual) == len(own) else [None] * len(own)

    def _own(self, piece: Piece) -> list[Field | None]:
        headings = self.printed[id(piece)][len(piece.votes) :]
        return [self._named(text_of(heading)) for heading in headings] or [None] * len(piece.others)

    def _named(self, heading: str) -> Field | None:
        said = fold(heading)
        return next((one for one in self.part.columns if any(fold(label) in said for label in one.labels)), None)


@reads(Resolutions)
def read_resolutions(part: Resolutions, pages: Sequence[Page], gathered: Gathered) -> None:
    """Every resolution with its votes by class of shares, and the headings of the columns."""
    pieces = pieces_of(outline_of(pages), part)
    columns = Columns(part, pieces)
    sheet = gathered.sheet(part.title)
    _read_headings(pieces, columns, gathered)
    for one in resolutions_of(pieces, part):
        if not one.rows:
            sheet.add(one.number, _words(one, one.number, gathered), (one.page, one.y))
        for place, row in enumerate(one.rows):
            row_id = _row_id(one, row, gathered)
            cells = _words(one, row_id, gathered) if place == 0 else {}
            cells |= _votes(row, row_id, columns.of(row.piece), gathered)
            sheet.add(class_in_words(row_id), cells, (row.page, row.y))
    for place, heading in enumerate(_in_order(columns)):
        sheet.head(heading, float(place))


def _in_order(columns: Columns) -> Iterator[str]:
    """The headings of the grid: words, class of shares, then each column of figures with its percentages."""
    yield from ("Resolution", "Kind", "Class")
    for what in (*columns.votes, *columns.part.columns[::-1]):
        yield _heading(what)
        yield _heading(_percentage(what))


def _percentage(what: Field) -> Field:
    return Field(f"{what.name.removeprefix('votes_')}_percentage", unit="%")


def _vote_fields(part: Resolutions, pieces: Sequence[Piece]) -> list[Field]:
    names = (("votes_for", part.votes_for), ("votes_against", part.votes_against))
    return [Field(name, labels, "votes") for name, labels in (*names, ("votes_abstained", part.votes_abstained))]


def _row_id(one: Resolution, row: VoteRow, gathered: Gathered) -> str:
    label = text_of(row.label)
    row_id = f"{one.number}@{class_of(label)}" if label else one.number
    taken = {key.row for key in gathered.readings if key.table == "resolutions" and key.field == "votes_for"}
    number = 2
    while row_id in taken:
        row_id, number = f"{row_id.split('#')[0]}#{number}", number + 1
    return row_id


def _words(one: Resolution, row_id: str, gathered: Gathered) -> dict[str, FieldKey | None]:
    """The text of a resolution and its kind, on its first line."""
    where = one.marks[0].page, one.marks[0].box
    label = Label(f"Resolution {one.number}")
    cells = {"Resolution": gathered.put("resolutions", row_id, TEXT, _words_seen(one.words), label, where)}
    if one.kind:
        kind = Seen(one.kind, one.kind, "text", tuple(spot.box for spot in one.kind_spots), one.kind_spots[0].page)
        cells["Kind"] = gathered.put("resolutions", row_id, KIND, kind, Label("Ordinary or special"), where)
    return cells


def _words_seen(words: Sequence[Spot]) -> Seen:
    """The words run on over their lines; nothing stands between Chinese at the end of a line and what follows."""
    seen = see(words, "text")
    said = ""
    for line in lines_of_spots(words):
        begins = " ".join(spot.text for spot in line)
        said += _glue(said, begins) + begins
    return replace(seen, printed=said, value=said or None)


def _glue(said: str, after: str) -> str:
    if not said or is_cjk(said[-1]) or is_cjk(after[0]):
        return ""
    return "" if len(said) > 1 and said[-1] == "-" and said[-2].isalpha() else " "


def _votes(row: VoteRow, row_id: str, fields: Sequence[Field | None], gathered: Gathered) -> dict[str, FieldKey | None]:
    """The class and figures of one line."""
    cells: dict[str, FieldKey | None] = {}
    if row.label:
        where, seen = (row.page, row.label[0].box), see(row.label, "text")
        cells["Class"] = gathered.put("resolutions", row_id, CLASS, seen, Label("Class of shares"), where)
    for heading, what, seen in _figures(row, fields):
        cells[heading] = gathered.put("resolutions", row_id, what, seen, Label(heading), (row.page, seen.boxes[0]))
    return cells


def _figures(row: VoteRow, fields: Sequence[Field | None]) -> Iterator[tuple[str, Field, Seen]]:
    """The figures of a row with the field and heading of each; a column of no known heading keeps its number."""
    for column, token in row.figures.items():
        what = fields[column] or Field(f"column_{column + 1}", unit="votes")
        yield _heading(what), what, token.seen_as(what.unit)
    for column, token in row.percents.items():
        what = _percentage(fields[column] or Field(f"column_{column + 1}"))
        yield _heading(what), what, token.seen()


def _heading(what: Field) -> str:
    return what.name.replace("_", " ").capitalize()


def _read_headings(pieces: Iterable[Piece], columns: Columns, gathered: Gathered) -> None:
    """The headings at the right of the votes as printed, a row for each time they are printed."""
    sheet = gathered.sheet("Headings of the table", aside=True)
    headed = [piece for piece in pieces if piece.heading is not None]
    for number, piece in enumerate(headed, 1):
        cells: dict[str, FieldKey | None] = {}
        spots = piece.heading.spots if piece.heading else ()
        where = piece.page, spots[0].box
        doubt = "The headings stand one column to the left of their figures." if is_moved(piece) else ""
        for place, words in enumerate(columns.printed[id(piece)][len(piece.votes) :]):
            what = columns.of(piece)[len(piece.votes) + place] or Field(f"column_{place + len(piece.votes) + 1}")
            seen = replace(see(words, "text"), doubt=doubt)
            label = Label(f"Heading of {_heading(what).lower()}")
            cells[_heading(what)] = gathered.put("poll_headings", str(number), Field(what.name), seen, label, where)
            sheet.head(_heading(what), float(place))
        sheet.add(f"page {piece.page}", cells, (piece.page, spots[0].box.top))
