"""Drawing on the page: a box read into a cell, a box that is a table, and the lines of a drawn table."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from reviewer.core.drawing import Drawn, table_of
from reviewer.core.errors import ReviewerError
from reviewer.core.grid import UNDECLARED, Grid
from reviewer.core.layout import Axis, Layout
from reviewer.core.likely_lines import layout_for
from reviewer.core.page import Box, Page
from reviewer.core.restructure import Restructuring
from reviewer.core.review import Review
from reviewer.core.table_edit import TableEdit, fields_of
from reviewer.core.table_shape import read_into, removed
from reviewer.ui.desk import Desk
from reviewer.ui.panes import Panes
from reviewer.ui.plural import counted, listed
from reviewer.ui.table_commands import EditTable
from reviewer.ui.views.box_tool import START, BoxTool
from reviewer.ui.views.lines_tool import LinesTool
from reviewer.ui.views.page_tools import PageTools

AROUND = 4.0
"""Points around the selected figure at which a box begins."""


class DrawingHandlers(QObject):
    """Boxes and lines on the page that is shown. `say` puts a sentence into the status line.

    Signal: `drawn(filing, Layout)` when the lines of a table were drawn or moved.
    """

    drawn = Signal(str, object)

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._panes, self._say = panes, say
        self._document, self._selection = desk.document, desk.selection
        self._view = panes.sheet.view
        self.box, self.lines = BoxTool(self._view), LinesTool(self._view, self._fresh)
        self.tools = PageTools(self._view, self.box, self.lines)
        self.box.read_wanted.connect(self.read_box)
        self.box.table_wanted.connect(self.new_table)
        self.box.line_wanted.connect(self.add_line)
        self.lines.kept.connect(self.keep_lines)
        self.lines.said.connect(self._count)
        panes.table.table_shown.connect(self._follow)
        self._selection.filing_selected.connect(self.box.stop)

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"draw": self.draw, "lines": self.move_lines}

    def draw(self) -> None:
        """A box on the page, around the selected figure at first."""
        if not self._view.page:
            self._say(self.tr("There is no page to draw on. Open a filing first."))
            return
        self.lines.stop()
        self.box.start(*self._first_box())
        self._panes.reach("page")
        self._say(
            self.tr(
                "Draw with the pointer, or move the box with the arrows and size it with Shift. Enter reads it into "
                "the selected cell, T makes a table of it, L a line of the table under it, Esc leaves."
            )
        )

    def move_lines(self) -> None:
        """The lines of the drawn table that is shown, with the keys."""
        layout = self.lines.layout
        if layout is None:
            self._say(self.tr("This table was not drawn, so it has no lines to move. Press B to draw one."))
            return
        self.box.stop()
        self._view.reveal(layout.page, layout.box)
        self._panes.reach("page")
        self.lines.start()

    def read_box(self, page: int, box: Box) -> None:
        """The words in the box into the selected cell."""
        grid, key = self._panes.table.model.grid, self._panes.table.view.key()
        reading = self._document.review.readings.get(key) if key is not None else None
        if grid is None or reading is None:
            self._say(self.tr("No cell is selected to read the box into. Select one in the table, then press Enter."))
            return
        read = self._pages().get(page)
        words = [word for word in read.words if box.holds(word.box)] if read is not None else []
        try:
            edit = read_into(grid, reading, page, words)
        except ReviewerError as problem:
            self._say(str(problem))
            return
        self.box.stop()
        said = self.tr("{field} read from a box on page {page}: {text}")
        layout = self._document.review.layouts(grid.filing).get(grid.name)
        self._push(grid, edit, layout, said.format(field=reading.label, page=page, text=edit.put[0].printed))
        self._panes.reach("table")

    def new_table(self, page: int, box: Box) -> None:
        """A table of what is printed in the box, its lines where the words ask for them."""
        read, filing = self._pages().get(page), self._selection.filing
        if read is None:
            self._say(self.tr("This page is still being read. Try again in a moment."))
            return
        self.box.stop()
        name = next_name(self._document.review, filing)
        layout = layout_for(read, box, next_table(self._document.review, filing, page))
        edit = table_of(filing, name, layout, read, self._document.review.readings, None)
        if edit.grid is None or not edit.grid.rows:
            self._say(self.tr("There is no row in this box. Draw it around the lines of the table."))
            return
        old = self._read_there(page, box)
        said = self.tr("table drawn on page {page}").format(page=page)
        if old is not None:
            said += self.tr(", in the place of {table}").format(table=old.name)
        edits = (*([removed(old)] if old is not None else []), edit)
        self._document.undo_stack.push(EditTable(self._document, edit.grid, said, Restructuring(edits=edits)))
        self.drawn.emit(filing, layout)
        self._panes.table.show_table(name)
        self.move_lines()
        if not read.words:
            self._say(self.tr("This page has no text layer: L adds lines, and the figures are to be typed."))

    def add_line(self, page: int, box: Box) -> None:
        """A line of the drawn table under the box: down where the box is high, across where it is wide."""
        x, y = box.middle
        layouts = self._document.review.layouts(self._selection.filing)
        under = ((name, one) for name, one in layouts.items() if one.page == page and one.box.holds(box))
        name, layout = next(under, ("", None))
        if layout is None:
            self._say(self.tr("There is no drawn table under the box. Draw the table first: B, then T."))
            return
        axis = Axis.COLUMNS if box.height > box.width else Axis.ROWS
        self.box.stop()
        self._panes.table.show_table(name)
        self.keep_lines(layout.with_line(axis, x if axis is Axis.COLUMNS else y, self._fresh()))

    def keep_lines(self, layout: Layout) -> None:
        """The lines of the table that is shown as they were moved; only cells beside these are read anew."""
        grid, read = self._panes.table.model.grid, self._pages().get(layout.page)
        was = self._document.review.layouts(grid.filing).get(grid.name) if grid is not None else None
        if grid is None or read is None or was is None or was == layout:
            return
        edit = table_of(grid.filing, grid.name, layout, read, self._document.review.readings, Drawn(was, grid))
        self._push(grid, edit, layout, self.tr("lines of the table moved on page {page}").format(page=layout.page))
        self.drawn.emit(grid.filing, layout)

    def _push(self, grid: Grid, edit: TableEdit, layout: Layout | None, said: str) -> None:
        whole = TableEdit(edit.filing, edit.name, edit.grid, edit.put, edit.drop, layout)
        self._document.undo_stack.push(EditTable(self._document, grid, said, Restructuring(edits=(whole,))))

    def _read_there(self, page: int, box: Box) -> Grid | None:
        """The table that was read where one is drawn now, if no form declares it and nobody has said anything of it."""
        review = self._document.review
        for grid in review.grids.get(self._selection.filing, ()):
            known = [review.readings[key] for key in fields_of(grid) if key in review.readings]
            inside = sum(box.holds(Box.around(one.provenance.boxes)) for one in known if one.provenance.boxes)
            touched = any(review.correction(one.key) or review.confirmation(one.key) for one in known)
            free = all(UNDECLARED.fullmatch(one.key.table) for one in known)
            if grid.page == page and free and not touched and inside * 5 > len(known) * 4:
                return grid
        return None

    def _follow(self) -> None:
        """The lines of the table that is shown, if it was drawn."""
        grid = self._panes.table.model.grid
        layout = self._document.review.layouts(grid.filing).get(grid.name) if grid is not None else None
        page = self._pages().get(layout.page) if layout is not None else None
        self.lines.show(layout, page.words if page is not None else ())

    def _count(self, rows: int, columns: int, figures: int) -> None:
        counts = (counted("%n row(s)", rows), counted("%n column(s)", columns), counted("%n figure(s)", figures))
        self._say(listed(counts) + self.tr(". Tab: next line; arrows move it; L adds one, Del takes it away; "
                                              "Enter keeps the lines, Esc leaves them as they were."))  # fmt: skip

    def _first_box(self) -> tuple[int, Box]:
        key = self._selection.field
        reading = self._document.review.readings.get(key) if key is not None else None
        here = self._view.page
        if reading is not None and reading.provenance.page == here and reading.provenance.boxes:
            box = Box.around(reading.provenance.boxes)
            return here, Box(box.x0 - AROUND, box.top - AROUND, box.x1 + AROUND, box.bottom + AROUND)
        middle = self._view.viewport().rect().center()
        spot = self._view.spot_at(middle.toPointF())
        page, x, y = (spot.page, spot.x, spot.y) if spot is not None else (here, START[0], START[0])
        return page, Box(x, y, x + START[0], y + START[1])

    def _pages(self) -> dict[int, Page]:
        return self._document.review.pages.get(self._selection.filing, {})

    def _fresh(self) -> str:
        """A name that no band of lines has had: lines added before they are kept count on."""
        layout = self.lines.layout
        taken = {*layout.column_names, *layout.row_names} if layout is not None else set()
        stem = f"n{len(self._document.review.log) + 1}"
        return next(name for number in range(len(taken) + 1) if (name := f"{stem}-{number}") not in taken)


def next_name(review: Review, filing: str) -> str:
    """T08, where T07 is the last table of a filing."""
    numbers = [int(grid.name[1:]) for grid in review.grids.get(filing, ()) if grid.name[1:].isdigit()]
    return f"T{max(numbers, default=0) + 1:02d}"


def next_table(review: Review, filing: str, page: int) -> str:
    """p3t2, where p3t1 is the last table of page 3."""
    named = (re.fullmatch(rf"p{page}t(\d+)", key.table) for key in review.readings if key.filing == filing)
    return f"p{page}t{max((int(found[1]) for found in named if found), default=0) + 1}"
