"""Everything about the finding and the field that are looked at, with a link to each figure and check."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QTextBrowser, QWidget
from typing_extensions import override

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.coverage import Token
from reviewer.core.guard import Blind
from reviewer.core.reading import FieldKey
from reviewer.ui.actions import tooltip_of
from reviewer.ui.desk import Desk
from reviewer.ui.explained import FIELD_LINK, FINDING_LINK, field_html, finding_html
from reviewer.ui.explained_figure import number_html
from reviewer.ui.explained_hints import HINTS_LINK, hints_html
from reviewer.ui.hint_finder import HintFinder
from reviewer.ui.look import figures
from reviewer.ui.plural import counted
from reviewer.ui.views.action_button import ActionButton
from reviewer.ui.views.figure_crop import FigureCrop
from reviewer.ui.views.laid_out import laid_out_once
from reviewer.ui.views.placing import REST, in_a_column, in_a_row
from reviewer.ui.views.reason_bar import ReasonBar

FLAT = 1.7
"""How many times as wide as high the pane is when the crop stands beside the words."""

MARGINS = 12


class Inspector(QWidget):
    """Follows the selection. Signals: `wanted(name of an action)` from its buttons."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, hints: HintFinder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        document, selection = desk.document, desk.selection
        self._document, self._selection, self._hints = document, selection, hints
        self._said = ""
        self.crop = FigureCrop(desk)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFont(figures(self.text.font()))
        self.text.setAccessibleName(self.tr("Inspector"))
        self.text.anchorClicked.connect(self._follow)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.bar = ReasonBar(document)
        self._shown_blind: Blind = ()
        self.buttons = {name: ActionButton(name) for name in ("confirm", "misprint", "explain", "hints", "dismiss")}
        self._lay_out()
        selection.turned.connect(self.refresh)
        document.verdict_changed.connect(self.refresh)
        document.left_changed.connect(self._guard_changed)
        hints.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is looked at as it is now."""
        finding = self._document.finding(self._selection.finding)
        key = self._selection.field
        read = key if key in self._document.review.readings else None
        token = self._document.left.number(self._selection.filing, self._selection.number)
        self._shown_blind = self._document.left.blind(key) if key is not None else ()
        with laid_out_once(self):
            self._show_crop(read, token)
            self.buttons["hints"].setVisible(bool(self._hints.hints))
            self.buttons["dismiss"].setVisible(token is not None)
        self._say("<hr>".join(self._parts(finding, read, token)))
        self.buttons["confirm"].setEnabled(read is not None)
        self.buttons["misprint"].setEnabled(read is not None)
        self.buttons["explain"].setEnabled(finding is not None and finding.outcome in EXPLAINABLE)

    def _parts(self, finding: Finding | None, read: FieldKey | None, token: Token | None) -> Iterator[str]:
        """What there is to say; a number that belongs to no figure is told of alone."""
        if token is not None:
            yield number_html(self._document, self._selection.filing, token)
            return
        hints = hints_html(self._document, self._hints.hints) if self._hints.hints else ""
        if finding is not None:
            yield finding_html(self._document, finding, hints)
        elif hints:
            yield hints
        if read is not None:
            yield field_html(self._document, read)

    def _say(self, said: str) -> None:
        """What is said already stays as it is, and where it was scrolled to."""
        if not said:
            self.text.setPlaceholderText(self._nothing_chosen())
        if said != self._said:
            self._said, place = said, self.text.verticalScrollBar().value()
            self.text.setHtml(said)
            self.text.verticalScrollBar().setValue(place)

    def _nothing_chosen(self) -> str:
        """What to do next, when nothing is looked at."""
        filing = self._selection.filing
        if filing not in self._document.review.filings or self._document.checking:
            return self.tr("Select a figure, or press F8 for the first exception.")
        tally = self._document.tally(filing)
        if tally.exceptions:
            return self.tr("Select a figure, or press F8 for the first exception.")
        agree = counted("Nothing is wrong in %n check(s).", tally.agree)
        if not tally.left.unguarded:
            return f"{agree} " + self.tr("Press F8 for what is left to look at.")
        return f"{agree} " + counted("%n figure(s) no check can guard: press F8 to look at them.", tally.left.unguarded)

    def _show_crop(self, key: FieldKey | None, token: Token | None) -> None:
        if token is not None:
            self.crop.show_number(self._selection.filing, token)
        else:
            self.crop.show_field(key, self._shown_blind)

    def _guard_changed(self) -> None:
        """Another digit of the figure that is looked at is blind, or none."""
        key = self._selection.field
        if key is not None and self._document.left.blind(key) != self._shown_blind:
            self.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The crop stands beside the words in a low pane, and above them in a high one."""
        super().resizeEvent(event)
        beside = self.width() > FLAT * self.height()
        way = QBoxLayout.Direction.RightToLeft if beside else QBoxLayout.Direction.TopToBottom
        if self._body.direction() != way:
            self._body.setDirection(way)
        self.crop.setFixedWidth(self.width() * 2 // 5 if beside else max(self.width() - MARGINS, 1))

    def _follow(self, link: QUrl) -> None:
        address = QUrl.fromPercentEncoding(link.toEncoded())
        if address.startswith(FIELD_LINK):
            self._selection.select_field(FieldKey.parse(address.removeprefix(FIELD_LINK)))
        elif address.startswith(FINDING_LINK):
            self._selection.select_finding(address.removeprefix(FINDING_LINK))
        elif address.startswith(HINTS_LINK):
            self.wanted.emit("hints")

    def _lay_out(self) -> None:
        for name, button in self.buttons.items():
            button.setToolTip(tooltip_of(name))
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
        self._body.setSpacing(6)
        self._body.addWidget(self.crop, 0, Qt.AlignmentFlag.AlignTop)
        self._body.addWidget(self.text, 1)
        foot = in_a_row(*self.buttons.values(), REST, spacing=6)
        self.setLayout(in_a_column((self._body, 1), self.bar, foot, margins=6, spacing=6))
        self.setFocusProxy(self.text)


EXPLAINABLE = (Outcome.EXCEPTION, Outcome.EXPLAINED)
"""Only what does not agree can be accepted with a reason."""
