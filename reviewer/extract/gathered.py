"""Readings and grids as they are found, each field once and each in one grid."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from reviewer.core.grid import Grid, GridRow
from reviewer.core.page import Box
from reviewer.core.provenance import Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.template import Field
from reviewer.extract.finder import Found
from reviewer.extract.outline import Place, boxes_of
from reviewer.extract.seen import Seen


@dataclass(frozen=True, slots=True)
class FieldsRead:
    """What was read from a filing: every field once, and the tables they stand in, in page order."""

    readings: tuple[Reading, ...]
    grids: tuple[Grid, ...]


@dataclass(slots=True)
class Sheet:
    """A grid in the making: its headings with where they stand, and its lines with where they begin."""

    title: str
    # Grids that are no table of the form, such as that of the page numbers, come after those that are.
    aside: bool = False
    columns: dict[str, float] = field(default_factory=dict)
    rows: list[tuple[Place, str, dict[str, FieldKey]]] = field(default_factory=list)

    def head(self, heading: str, x: float) -> None:
        """A heading and how far to the right it stands."""
        self.columns.setdefault(heading, x)

    def add(self, label: str, cells: Mapping[str, FieldKey | None], place: Place) -> None:
        """One more line, its fields under their headings; "" is the first column. Empty lines are left out."""
        kept = {heading: key for heading, key in cells.items() if key is not None}
        if kept:
            self.rows.append((place, label, kept))

    def lines(self) -> tuple[tuple[str, ...], tuple[GridRow, ...]]:
        """The headings from left to right, and the lines from top to bottom."""
        headings = sorted(self.columns, key=lambda heading: self.columns[heading]) or [""]
        used = {heading for _, _, cells in self.rows for heading in cells}
        shown = [heading for heading in headings if heading in used] or [""]
        made = []
        for _, label, cells in sorted(self.rows, key=lambda row: row[0]):
            first = cells.get("")
            made.append(GridRow(label, tuple(first if n == 0 and first else cells.get(h) for n, h in enumerate(shown))))
        return tuple(shown), tuple(made)


@dataclass(frozen=True, slots=True)
class Label:
    """The label of a reading as shown, and where it was found if it was found."""

    text: str
    found: Found | None = None


class Gathered:
    """All that was read from one filing so far."""

    def __init__(self, filing: str) -> None:
        self.filing = filing
        self.readings: dict[FieldKey, Reading] = {}
        self.sheets: list[Sheet] = []

    def put(
        self, table: str, row: str, what: Field, seen: Seen, label: Label, where: tuple[int, Box]
    ) -> FieldKey | None:
        """Keeps one reading; `where` is the place of a blank. None when the field was read before."""
        key = FieldKey(self.filing, table, row, what.name)
        if key in self.readings:
            return None
        page, box = (seen.page, ()) if seen.boxes else (where[0], (where[1],))
        beside = label.found if label.found and label.found.page == page else None
        origin = Provenance(page, seen.boxes or box, seen.method, boxes_of(beside.spots) if beside else ())
        self.readings[key] = Reading(
            key, label.text, seen.printed, seen.value, seen.unit, origin, seen.decimals, seen.nil,
            what.blank_is_nil, seen.doubt, seen.fragments, seen.candidates,
        )  # fmt: skip
        return key

    def sheet(self, title: str, *, aside: bool = False) -> Sheet:
        """The grid of a title, new or begun before."""
        for made in self.sheets:
            if made.title == title:
                return made
        self.sheets.append(Sheet(title, aside))
        return self.sheets[-1]

    def amend(self, key: FieldKey, **changes: object) -> None:
        """Puts right what later words tell about a reading, such as its currency."""
        self.readings[key] = replace(self.readings[key], **changes)  # type: ignore[arg-type]

    def whole(self) -> FieldsRead:
        """Everything, the grids named in page order and their lines made equally long."""
        placed = sorted(
            ((self._extent(sheet), n, sheet) for n, sheet in enumerate(self.sheets) if sheet.rows),
            key=lambda one: (one[2].aside, *one[0][:2], one[1]),
        )
        grids = []
        for number, ((page, _, box), _, sheet) in enumerate(placed, 1):
            columns, rows = sheet.lines()
            grids.append(Grid(self.filing, f"T{number:02d}", sheet.title, page, box, columns, rows))
        return FieldsRead(tuple(self.readings.values()), tuple(grids))

    def _extent(self, sheet: Sheet) -> tuple[int, float, Box]:
        """The first page that a grid has fields on, and the box around its fields and labels there."""
        origins = [self.readings[key].provenance for _, _, cells in sheet.rows for key in cells.values()]
        page = min(origin.page for origin in origins)
        boxes = [box for origin in origins if origin.page == page for box in (*origin.boxes, *origin.label_boxes)]
        box = Box.around(boxes)
        return page, box.top, box
