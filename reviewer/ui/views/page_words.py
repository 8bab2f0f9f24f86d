"""What the page pane says in words: on empty sheets, in tooltips and to screen readers."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from reviewer.ui.views.page_marks import Mark, MarkKind, MarkSet


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageView", text)


def loading(page: int) -> str:
    """The sentence on a sheet that waits for its picture."""
    return _tr("Loading page {page} …").format(page=page)


def plain_tooltip(text: str) -> str:
    """Text of a filing as a tooltip: wrapped, and never read as markup."""
    return "<qt>{}</qt>".format(escape(text).replace("\n", "<br>")) if text else ""


def selected(marks: MarkSet) -> str:
    """The selected marks in words."""
    chosen = (mark for mark in marks.of_kind(MarkKind.SELECTED))
    return "; ".join(_place(mark) for mark in chosen)


def whole(page: int, pages: int, zoom: float, sentences: Iterable[str]) -> str:
    """What the pane shows, for a screen reader."""
    if not pages:
        return _tr("No filing is open.")
    where = _tr("Page {page} of {pages}, {zoom} %.").format(page=page, pages=pages, zoom=round(zoom * 100))
    return " ".join([where, *(sentence for sentence in sentences if sentence)])


def selection(words: str) -> str:
    """The selection as a sentence, "" if nothing is selected."""
    return _tr("Selected: {words}.").format(words=words) if words else ""


def _place(mark: Mark) -> str:
    where = _tr("page {page}").format(page=mark.page)
    return f"{mark.tooltip}, {where}" if mark.tooltip else where
