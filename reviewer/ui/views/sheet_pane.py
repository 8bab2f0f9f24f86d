"""The page pane with its head: which page of how many, the zoom, and what the page was read from."""

from collections import Counter
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolBar, QWidget

from reviewer.core.check import Outcome
from reviewer.core.page import Box, Page
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.tally import is_worth_knowing
from reviewer.ui.desk import Desk
from reviewer.ui.look import name_bar
from reviewer.ui.marks import marks_of, marks_on
from reviewer.ui.open_filing import OpenFiling
from reviewer.ui.picture_source import PictureSource
from reviewer.ui.views.giving_label import GivingLabel
from reviewer.ui.views.page_box import PageBox
from reviewer.ui.views.page_clicks import PageClicks
from reviewer.ui.views.page_follower import PageFollower
from reviewer.ui.views.page_marks import MarkKind, OnPage, no_marks
from reviewer.ui.views.page_strip import PageStrip
from reviewer.ui.views.page_view import PageView
from reviewer.ui.views.placing import REST, in_a_column, in_a_row


class SheetPane(QWidget):
    """Follows the selection; a click on a figure moves it.

    Signal: `table_wanted()` when a figure was clicked twice, to be typed over in the table.
    """

    table_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._source: PictureSource | None = None
        self._every_field = self._bare = False
        self._unaccounted = True
        self._hits: OnPage = no_marks
        self._hits_of = ""
        self._turned: dict[str, int] = {}
        # The pages of a filing that is still being read, as far as they were looked at.
        self._came: dict[int, Page] = {}
        self.view = PageView()
        self.strip = PageStrip()
        self.page = PageBox()
        self.of = GivingLabel()
        self.method = GivingLabel()
        self.zoom = GivingLabel()
        self.banner = QLabel(wordWrap=True)
        self._follower = PageFollower(desk, self.view)
        self._clicks = PageClicks(desk, self.view)
        self._lay_out()
        self._connect()

    def offer(self, actions: list[QAction]) -> None:
        """Buttons for zooming, from the actions of the window; on a narrow pane behind a button for more."""
        bar = QToolBar()
        name_bar(bar, "zoom")
        bar.addActions(actions)
        self._head.addWidget(bar)

    def turn(self, by: int) -> None:
        """Turn the pages of this filing by quarters, to the right; it stays so while the window is open."""
        self.view.turn_to(self.view.turns + by)
        self._turned[self._desk.selection.filing] = self.view.turns

    def show_every_field(self, shown: bool) -> None:
        """A faint box around every figure that was read, or only around those that say something."""
        self._every_field = shown
        self.show_marks()

    def show_bare(self, bare: bool) -> None:
        """The page as it is printed, only what is looked at marked; or every mark again."""
        self._bare = bare
        self.show_marks()

    def show_unaccounted(self, shown: bool) -> None:
        """Whether numbers that belong to nothing are marked."""
        self._unaccounted = shown
        self.show_marks()

    def show_hits(self, hits: OnPage) -> None:
        """Light up what was found on the pages of the filing that is looked at."""
        self._hits, self._hits_of = hits, self._desk.selection.filing
        self.show_marks()

    def show_strip(self, shown: bool) -> None:
        """The row of small pages under the page, or not."""
        self.strip.setVisible(shown)

    def ask_page(self) -> None:
        """Type the number of a page, or the name of a table and its cell."""
        self.page.setFocus()
        self.page.selectAll()

    def show_filing(self, one: OpenFiling | None) -> None:
        """Another filing: its pages come as soon as their sizes are known."""
        self._leave_source()
        self._clear()
        self._came = {}
        self._say_banner(one)
        if one is None:
            return
        self._source = self._desk.source_of(one)
        self._source.sizes_ready.connect(self._sizes_came)
        self._source.could_not_open.connect(self._cannot_show)
        self._source.ask_sizes()

    def show_marks(self) -> None:
        """Mark what is looked at and what was done."""
        filing = self._desk.selection.filing
        marks = marks_of(self._desk.document, self._desk.selection)
        if self._bare:
            self.view.show_marks([mark for mark in marks if mark.kind is MarkKind.SELECTED])
            return
        self.view.show_marks(marks, self._marks_on(filing))

    def _marks_on(self, filing: str) -> OnPage:
        hits = self._hits if self._hits_of == filing else no_marks
        others = marks_on(self._desk.document, filing, every_field=self._every_field, numbers=self._unaccounted)
        return lambda page: [*others(page), *hits(page)]

    def _sizes_came(self, sizes: list[tuple[float, float]]) -> None:
        if self._source is None:
            return
        self.view.turn_to(self._turned.get(self._desk.selection.filing, 0))
        self.view.set_document(sizes, self._source)
        self.strip.set_document(sizes, self._source)
        self.strip.set_page(self.view.page)
        self._count_exceptions()
        self._count(len(sizes))
        self._note_pages()
        self._keep_figures_clear()
        self.show_marks()
        self._follower.follow()

    def _count_exceptions(self) -> None:
        """On every page the exceptions that the queue names there."""
        document, filing = self._desk.document, self._desk.selection.filing
        found = document.checker.with_outcome(Outcome.EXCEPTION, filing=filing) if filing else ()
        wrong = (one for one in found if not is_worth_knowing(one))
        counts = Counter(document.checker.page_of(finding) for finding in wrong)
        self.strip.set_exceptions({page: count for page, count in counts.items() if 1 <= page <= self.view.pages})

    def _keep_figures_clear(self) -> None:
        """The numbers of operands stand beside the figures and their labels, not on them."""
        readings, filing = self._desk.document.review.readings, self._desk.selection.filing
        # Worked out when the first number is painted: a report has thousands of figures.
        printed = cache(lambda: _printed_on_pages(readings, filing))
        self.view.keep_clear(lambda page: printed().get(page, ()))

    def _cannot_show(self, sentence: str) -> None:
        self.banner.setText(sentence)
        self.banner.show()

    def _count(self, pages: int) -> None:
        self.page.setRange(1, max(pages, 1))
        self.of.setText(self.tr("of {pages}").format(pages=pages))

    def _note_pages(self) -> None:
        for number, page in self._pages().items():
            self.view.set_page_note(number, page.complaint)
        self._page_changed(self.view.page)

    def _pages(self) -> dict[int, Page]:
        return self._desk.document.review.pages.get(self._desk.selection.filing, self._came)

    def _say_banner(self, one: OpenFiling | None) -> None:
        known = self._desk.document.review.filings.get(one.filing) if one is not None else None
        said = [known.banner, *known.complaints, *known.carries] if known is not None else []
        self.banner.setText("\n".join(line for line in said if line))
        self.banner.setVisible(bool(self.banner.text()))

    def _filing_added(self, filing: str) -> None:
        one = self._desk.open_filing(filing)
        if one is not None and filing == self._desk.selection.filing:
            self._say_banner(one)
            self._note_pages()
            self._keep_figures_clear()
            self.show_marks()

    def _filing_selected(self, id: str) -> None:
        one = self._desk.open_filing(id)
        # A filing that was just read keeps its pictures and its place: only its name changed.
        if one is not None and self._source is not None and self._desk.source_of(one) is self._source:
            self._filing_added(id)
            return
        self.show_filing(one)

    def _page_changed(self, page: int) -> None:
        self.page.blockSignals(True)
        self.page.setValue(page)
        self.page.blockSignals(False)
        self._desk.want_page(self._desk.selection.filing, page)
        self._say_method(self._pages().get(page))

    def _page_came(self, id: str, page: Page) -> None:
        """The page that is looked at says how it was read before the others are."""
        if id == self._desk.selection.filing:
            self._came[page.number] = page
            # The sizes of the pages may still be on their way; then this is said when they come.
            if page.number <= self.view.pages:
                self.view.set_page_note(page.number, page.complaint)
            if page.number == self.view.page:
                self._say_method(page)

    def _say_method(self, read: Page | None) -> None:
        words = {
            "none": self.tr("no text layer"),
            "blank": self.tr("no text layer"),
            "lost": self.tr("could not be read"),
            "ocr": self.tr("recognised from the picture"),
        }
        self.method.setText(words.get(read.method, self.tr("text layer")) if read is not None else "")

    def _zoomed(self, zoom: float) -> None:
        self.zoom.setText(f"{zoom:.0%}")

    def _source_closing(self, source: PictureSource) -> None:
        if source is self._source:
            self._leave_source()
            self._clear()

    def _clear(self) -> None:
        self.view.clear()
        self.strip.clear()

    def _leave_source(self) -> None:
        if self._source is not None:
            self._source.sizes_ready.disconnect(self._sizes_came)
            self._source.could_not_open.disconnect(self._cannot_show)
        self._source = None

    def _connect(self) -> None:
        document, selection = self._desk.document, self._desk.selection
        selection.filing_selected.connect(self._filing_selected)
        selection.turned.connect(self.show_marks)
        document.left_changed.connect(self.show_marks)
        document.filing_added.connect(self._filing_added)
        document.restructured.connect(self._keep_figures_clear)
        # Once for every action, after all else has changed.
        document.verdict_changed.connect(self.show_marks)
        document.verdict_changed.connect(self._count_exceptions)
        self.strip.page_chosen.connect(self.view.go_to)
        self.view.page_changed.connect(self.strip.set_page)
        self._desk.page_came.connect(self._page_came)
        self._desk.source_closing.connect(self._source_closing)
        self.view.page_changed.connect(self._page_changed)
        self.view.zoom_changed.connect(self._zoomed)
        self.page.editingFinished.connect(self._go)
        self._clicks.table_wanted.connect(self.table_wanted)

    def _go(self) -> None:
        if self.page.value() != self.view.page:
            self.view.go_to(self.page.value())
            self.view.setFocus()

    def _lay_out(self) -> None:
        self.banner.setMargin(8)
        self.banner.setObjectName("banner")
        self.banner.hide()
        number = (GivingLabel(self.tr("Page")), self.page, self.of)
        self._head = in_a_row(*number, 8, self.method, REST, self.zoom, margins=(6, 4, 6, 4), spacing=6)
        self.setLayout(in_a_column(self._head, self.banner, (self.view, 1), self.strip, margins=0, spacing=0))
        self.setFocusProxy(self.view)


def _printed_on_pages(readings: Mapping[FieldKey, Reading], filing: str) -> dict[int, list[Box]]:
    printed: dict[int, list[Box]] = {}
    for key, reading in readings.items():
        if key.filing == filing and reading.printed:
            place = reading.provenance
            printed.setdefault(place.page, []).extend((*place.boxes, *place.label_boxes))
    return printed
