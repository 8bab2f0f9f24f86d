"""A table without rules: its lines as rows, its figures as readings."""

from collections.abc import Iterator, Sequence

from reviewer.core.errors import PrintedError
from reviewer.core.page import Box
from reviewer.core.printed import digits_of, read_printed
from reviewer.core.reading import FieldKey
from reviewer.extract.generic_cells import Tables, label_of
from reviewer.extract.seen import Seen
from reviewer.extract.unruled_lines import Line, Piece
from reviewer.extract.unruled_tables import UnruledTable, words_of_pieces

# Words stand in a column when they begin no further to its left than this, in points; else they are a long label.
WORDS_AT = 25.0


def put_unruled(page: int, number: int, table: UnruledTable, tables: Tables) -> None:
    """Each line a row "r4": "c1" its label, "c2" and on its columns."""
    name, title = f"p{page}t{number}", f"Page {page}, table {number}"
    headings = ["", *(table.heading(column) for column in range(len(table.bands)))]
    rows: list[tuple[str, dict[int, FieldKey]]] = []
    above = ""
    for line_number, line in enumerate(table.lines, 1):
        row, keys = f"r{line_number}", dict[int, FieldKey]()
        words, cells = _parted(line, table)
        label = words_of_pieces(words)
        if words:
            keys[1] = tables.put(name, row, 1, _text(words), label_of(title, "", "", f"{row} label"), (page, line.box))
        called = f"{above} {label}".strip() if _goes_on(label) and above else label
        for column, piece in cells:
            said = label_of(title, called, headings[column + 1], f"{row}, column {column + 2}")
            seen = _text([piece]) if table.is_notes(column) else _seen(piece)
            keys[column + 2] = tables.put(name, row, column + 2, seen, said, (page, piece.box))
        above = called if not cells else ""
        rows.append((called, keys))
    tables.show(title, (page, table.box), headings, rows)


def _parted(line: Line, table: UnruledTable) -> tuple[list[Piece], list[tuple[int, Piece]]]:
    """The words of the label, and what stands in the columns; words between columns belong to the label."""
    cells: dict[int, Piece] = {}
    for piece in sorted(line.pieces, key=lambda piece: not piece.counts) if line.figures else ():
        column = table.column_of(piece)
        begins_there = column is not None and (piece.counts or piece.box.x0 > table.bands[column][0] - WORDS_AT)
        if column is not None and begins_there and column not in cells:
            cells[column] = piece
    placed = {id(piece) for piece in cells.values()}
    return [piece for piece in line.pieces if id(piece) not in placed], sorted(cells.items(), key=lambda one: one[0])


def _goes_on(label: str) -> bool:
    """Whether a label is the second line of the one above it."""
    return label[:1].islower()


def _text(pieces: Sequence[Piece]) -> Seen:
    said = words_of_pieces(pieces)
    return Seen(said, said or None, "text", tuple(_boxes(pieces)), nil="" if said else "blank")


def _boxes(pieces: Sequence[Piece]) -> Iterator[Box]:
    return (piece.box for piece in pieces)


def _seen(piece: Piece) -> Seen:
    """The figure, nil mark or text of one piece."""
    printed = piece.compact if piece.counts else piece.text
    boxes = (piece.box,)
    if piece.is_nil:
        return Seen(printed, None, "", boxes, nil="nil mark")
    unit = "%" if "%" in printed or "％" in printed else ""
    plain = _plain(printed)
    try:
        read = read_printed(plain, unit)
    except PrintedError as problem:
        if not piece.is_figure:
            return Seen(printed, printed, "text", boxes)
        return Seen(printed, digits_of(plain), unit, boxes, doubt=str(problem))
    return Seen(printed, read.value, read.unit or unit, boxes, decimals=read.decimals, nil=read.nil)


def _plain(printed: str) -> str:
    """The figure with its brackets outside of all else: "(5.2)%" and "HK$(5)" are printed too."""
    negative = printed.endswith((")", "）")) or "(" in printed or "（" in printed
    bare = printed.translate({ord(char): None for char in "()（）%％"})
    return f"({bare})" if negative and not bare.startswith(("-", "–", "−")) else bare
