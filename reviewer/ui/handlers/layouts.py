"""Layouts drawn by hand, offered for the next filing of the same form; applied only when the reviewer says so."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reviewer.core.drawing import table_of
from reviewer.core.layout import Layout
from reviewer.core.layout_offers import KnownLayout, Offer, known_from, offers, with_known
from reviewer.core.restructure import Restructuring
from reviewer.project.layout_shelf import keep_layout, read_layouts
from reviewer.ui.desk import Desk
from reviewer.ui.handlers.drawing import next_name, next_table
from reviewer.ui.panes import Panes
from reviewer.ui.table_commands import EditTable


class LayoutHandlers(QObject):
    """One offer at a time. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._desk, self._panes, self._say = desk, panes, say
        self._document, self._selection = desk.document, desk.selection
        self._offer: Offer | None = None
        self._let_go: set[tuple[str, str]] = set()
        bar = panes.table.offer
        bar.taken.connect(self.use)
        bar.let_go.connect(self.let_go)
        self._selection.filing_selected.connect(self.look)
        self._document.filing_added.connect(self.look)
        self._document.restructured.connect(self.look)

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"use_layout": self.use}

    def look(self) -> None:
        """Keep what was drawn on this filing, and offer what was drawn on others and fits."""
        filing = self._document.review.filings.get(self._selection.filing)
        self._offer = None
        if filing is not None:
            pages = self._document.review.pages.get(filing.id, {})
            drawn = tuple(self._document.review.layouts(filing.id).values())
            found = offers(filing, pages, self._known(filing.id), drawn)
            fresh = (one for one in found if (filing.id, one.known.heading) not in self._let_go)
            self._offer = next(fresh, None)
        self._panes.table.offer.offer(self._sentence())

    def keep(self, filing: str, layout: Layout) -> None:
        """Put a drawn layout on the shelf."""
        known = self._as_known(filing, layout)
        if known is None or self._desk.keeper.folder is None:
            return
        try:
            keep_layout(self._desk.keeper.folder, known)
        except OSError as problem:
            why = problem.strerror or str(problem)
            self._say(self.tr("The layout cannot be kept for the next filing: {why}.").format(why=why))

    def use(self) -> None:
        """Draw the table as it was drawn before; one step, like any other."""
        offer, filing = self._offer, self._selection.filing
        page = self._document.review.pages.get(filing, {}).get(offer.layout.page) if offer is not None else None
        if offer is None or page is None:
            self._say(self.tr("No layout drawn before fits this filing."))
            return
        review = self._document.review
        layout = offer.layout.with_table(next_table(review, filing, page.number))
        edit = table_of(filing, next_name(review, filing), layout, page, review.readings, None)
        if edit.grid is not None:
            said = self.tr("table {title} drawn on page {page}, as on an earlier filing")
            words = said.format(title=repr(layout.title), page=page.number)
            self._document.undo_stack.push(EditTable(self._document, edit.grid, words, Restructuring(edits=(edit,))))
            self._panes.table.show_table(edit.name)
            self._panes.reach("table")

    def let_go(self) -> None:
        """Do not offer it for this filing again."""
        if self._offer is not None:
            self._let_go.add((self._selection.filing, self._offer.known.heading))
        self.look()

    def _known(self, filing: str) -> tuple[KnownLayout, ...]:
        """What is on the shelf and what was drawn on the other filings of this review, which counts more."""
        folder, review = self._desk.keeper.folder, self._document.review
        known = read_layouts(folder) if folder is not None else ()
        for other in review.filings:
            for layout in review.layouts(other).values() if other != filing else ():
                one = self._as_known(other, layout)
                known = with_known(known, one) if one is not None else known
        return known

    def _as_known(self, filing: str, layout: Layout) -> KnownLayout | None:
        review = self._document.review
        page = review.pages.get(filing, {}).get(layout.page)
        return known_from(review.filings[filing], page, layout) if page is not None else None

    def _sentence(self) -> str:
        offer = self._offer
        if offer is None:
            return ""
        form = " v".join(part for part in (offer.known.form, offer.known.version) if part)
        said = self.tr("A layout drawn for {form} {title} fits page {page}. Use it?")
        return said.format(form=form or self.tr("a filing like this"), title=repr(offer.layout.title),
                           page=offer.layout.page)  # fmt: skip
