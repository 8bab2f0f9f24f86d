"""The one line that says how the filing stands: what it is, its counts, its state by rule."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from typing_extensions import override

from reviewer.core.check import Outcome
from reviewer.core.filing import Filing
from reviewer.core.reading import FieldKey
from reviewer.core.tally import Left, Tally
from reviewer.ui import icons
from reviewer.ui.actions import tooltip_of
from reviewer.ui.desk import Desk
from reviewer.ui.language import said
from reviewer.ui.look import DONE, OUTCOMES, STATES, UNACCOUNTED, UNGUARDED
from reviewer.ui.models.cell_look import stands_as_text
from reviewer.ui.models.filings_model import standing
from reviewer.ui.open_filing import OpenFiling
from reviewer.ui.plural import counted
from reviewer.ui.views.count_button import CountButton
from reviewer.ui.views.deadline_line import DeadlineLine
from reviewer.ui.views.elided_label import ElidedLabel
from reviewer.ui.views.giving_label import GivingLabel
from reviewer.ui.views.laid_out import laid_out_once
from reviewer.ui.views.placing import in_a_row
from reviewer.ui.walk import Section

SHOWN = (Outcome.EXCEPTION, Outcome.OPEN, Outcome.EXPLAINED, Outcome.AGREES)
NAMED = 60
"""Pixels that the name of a filing and its deadline must be left with, or the words of the counts give way."""
MARGINS = (10, 4, 8, 4)
FIND_LETTERS = 22
"""Letters of average width that the find box shows: the longest figures have fewer."""


class VerdictBar(QWidget):
    """Signals: `outcome_wanted(Outcome)` when a count is pressed, `section_wanted(Section)` when one of what is left to
    the reviewer's eyes is, `sought(text)` on Enter in the find box.
    """

    outcome_wanted = Signal(object)
    section_wanted = Signal(object)
    sought = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shows: object = self
        self.name = ElidedLabel()
        told = self.tr("Show the checks that are: {word}")
        self.counts = {outcome: CountButton(told.format(word=OUTCOMES[outcome].word)) for outcome in SHOWN}
        self.unguarded = CountButton(self.tr("Figures with digits that could be wrong without any check noticing"))
        self.unaccounted = CountButton(self.tr("Numbers on the pages that belong to no figure, of all numbers on them"))
        self.misprints = GivingLabel()
        self.state = GivingLabel()
        self.sign = QLabel()
        self.deadline = DeadlineLine(desk)
        self.find_box = QLineEdit()
        self._lay_out()
        self._connect()
        self.refresh()
        # When the first count comes, the bar is as high as it was: all panes under it would be laid out anew.
        self._row.addStrut(self.unaccounted.sizeHint().height())

    def _connect(self) -> None:
        desk = self._desk
        for outcome, button in self.counts.items():
            button.clicked.connect(lambda _=False, outcome=outcome: self.outcome_wanted.emit(outcome))
        self.find_box.returnPressed.connect(lambda: self.sought.emit(self.find_box.text()))
        self.unguarded.clicked.connect(lambda: self.section_wanted.emit(Section.UNGUARDED))
        self.unaccounted.clicked.connect(lambda: self.section_wanted.emit(Section.UNACCOUNTED))
        desk.document.verdict_changed.connect(self.refresh)
        desk.document.left_changed.connect(self.refresh)
        desk.filing_changed.connect(self._follow)
        desk.selection.filing_selected.connect(self.refresh)

    def refresh(self) -> None:
        """Show the filing that is looked at as it stands now."""
        one = self._desk.open_filing(self._desk.selection.filing)
        known = self._desk.document.review.filings.get(one.filing) if one is not None else None
        tally = self._desk.document.tally(one.filing) if one is not None and known is not None else None
        facts = self._facts(known.id, "month_ended", "issuer") if known is not None else None
        shows = (one and (one.id, one.path, one.state, standing(one)), known, tally, facts)
        # Asked several times an action; to set texts and styles that are there already takes longer than the checks.
        if shows == self._shows:
            return
        self._shows = shows
        with laid_out_once(self):
            self.state.setVisible(one is not None)
            self.sign.setVisible(one is not None)
            self._show_tally(tally)
        if one is None:
            self.name.setText("")
            return
        self._show_name(one, known)
        self._show_state(one)
        self._give_way()

    def _show_state(self, one: OpenFiling) -> None:
        look = STATES[one.state]
        self.state.setText(standing(one))
        ink = f"color: {look.ink.name()}; font-weight: 600"
        if ink != self.state.styleSheet():
            self.state.setStyleSheet(ink)
        self.sign.setPixmap(icons.icon(look).pixmap(16, 16))

    def forget(self) -> None:
        """The window has other inks: what stands there is to be shown anew."""
        self._shows = self

    @override
    def minimumSizeHint(self) -> QSize:
        """With the counts alone: what they are called gives way before the window does."""
        least = super().minimumSizeHint()
        return QSize(least.width() - sum(button.saving for button in self._buttons()), least.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of the words as there is room for."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        whole = super().minimumSizeHint().width() + sum(button.lacking for button in self._buttons())
        for button in self._buttons():
            button.shorten(whole + NAMED > self.width())

    def _buttons(self) -> tuple[CountButton, ...]:
        return (*self.counts.values(), self.unguarded, self.unaccounted)

    def _follow(self, filing: str) -> None:
        if filing == self._desk.selection.filing:
            self.refresh()

    def _show_name(self, one: OpenFiling, known: Filing | None) -> None:
        parts = [said(known.title) or one.name if known is not None else one.name]
        if known is not None and known.form:
            parts.append(f"{known.form} v{known.version}" if known.version else known.form)
        if known is not None:
            # Where there is little room, the month tells more than the form.
            month, issuer = (self._facts(known.id, name) for name in ("month_ended", "issuer"))
            parts = [*parts[:1], *map(said, month), *parts[1:], *issuer]
        self.name.setText("   ".join(parts))
        self.name.setToolTip("   ".join((*parts, str(one.path))))

    def _facts(self, filing: str, *names: str) -> list[str]:
        """Whose filing it is and for when, as it says itself."""
        keys = (FieldKey(filing, "facts", "", name) for name in names)
        return [shown for key in keys if (shown := stands_as_text(self._desk.document.review, key))]

    def _show_tally(self, tally: Tally | None) -> None:
        counts = (tally.exceptions, tally.open, tally.explained, tally.agree) if tally is not None else (0, 0, 0, 0)
        words = (
            counted("%n exception(s)", counts[0]), self.tr("{n} open").format(n=counts[1]),
            self.tr("{n} explained").format(n=counts[2]), self.tr("{n} agree").format(n=counts[3]),
        )  # fmt: skip
        for outcome, count, text in zip(SHOWN, counts, words, strict=True):
            button = self.counts[outcome]
            button.show_count(text, str(count))
            button.setIcon(icons.icon(OUTCOMES[outcome]))
            button.setVisible(bool(count))
        self._show_left(tally.left if tally is not None else Left())
        misprints = tally.misprints if tally is not None else 0
        self.misprints.setText(counted("%n misprint(s) to report", misprints))
        self.misprints.setVisible(bool(misprints))

    def _show_left(self, left: Left) -> None:
        """What no check guards, and how many of the numbers on the pages belong to nothing yet."""
        self.unguarded.show_count(self.tr("{n} unguarded").format(n=left.unguarded), str(left.unguarded))
        self.unguarded.setIcon(icons.icon(UNGUARDED))
        self.unguarded.setVisible(bool(left.unguarded))
        words = self.tr("{n} of {all} unaccounted").format(n=left.unaccounted, all=left.numbers)
        self.unaccounted.show_count(words, f"{left.unaccounted}/{left.numbers}")
        self.unaccounted.setIcon(icons.icon(UNACCOUNTED if left.unaccounted else DONE))
        self.unaccounted.setVisible(bool(left.numbers))

    def _lay_out(self) -> None:
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self._dress_find_box()
        counts = (*self._buttons(), self.misprints, self.sign, self.state)
        self._row = in_a_row((self.name, 3), (self.deadline, 2), *counts, 12, self.find_box, margins=MARGINS, spacing=8)
        self.setLayout(self._row)

    def _dress_find_box(self) -> None:
        self.find_box.setPlaceholderText(self.tr("Find number or text"))
        self.find_box.setAccessibleName(self.tr("Find number or text"))
        self.find_box.setClearButtonEnabled(True)
        self.find_box.setToolTip(tooltip_of("find"))
        self.find_box.setFixedWidth(FIND_LETTERS * self.fontMetrics().averageCharWidth())
