"""The history of filings: a ribbon for each class of shares, in it filings and the joints between them by turns."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt
from typing_extensions import override

from reviewer.core.chain import ISSUED, KINDS, WORST, Box, Joint, Link, Ribbon
from reviewer.core.check import Outcome
from reviewer.core.history import History
from reviewer.core.printed import print_number
from reviewer.core.reading import FieldKey
from reviewer.ui import icons
from reviewer.ui.document import Document
from reviewer.ui.language import said
from reviewer.ui.look import OUTCOMES, Look, Sign
from reviewer.ui.models.grid_model import ACCESSIBLE, DECORATION, DISPLAY, NOWHERE, TOOLTIP, Index
from reviewer.ui.plural import counted
from reviewer.ui.slices import Slices

PART = int(Qt.ItemDataRole.UserRole) + 1
"""The Ribbon, Box or Joint of an index."""
# Colour, sign and word of a joint; one that nothing ties is a gap in the ribbon.
WORDS = {Outcome.AGREES: "ties", Outcome.EXCEPTION: "breaks", Outcome.OPEN: "open", Outcome.EXPLAINED: "explained"}
RIBBON = 0
"""The internal id of a ribbon; its parts carry the number of the ribbon, from 1."""


class ChainModel(QAbstractItemModel):
    """Ribbons, and under each its parts. Reset when filings come or go; an edit only tells what it changed."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._history: History | None = None
        self._corrected: list[FieldKey] = []
        self._found: dict[str, None] = {}
        self.ribbons: tuple[Ribbon, ...] = ()
        self._parts: list[list[Box | Joint]] = []
        self._asleep, self._stale = False, False
        self._drawing = Slices(self)
        document.checked.connect(self._checked)
        document.fields_changed.connect(self._corrected.extend)
        document.findings_changed.connect(self._changed)
        self.read_again()

    def part(self, index: Index) -> Ribbon | Box | Joint | None:
        """What an index stands for."""
        if not index.isValid():
            return None
        if index.internalId() == RIBBON:
            return self.ribbons[index.row()]
        return self._parts[index.internalId() - 1][index.row()]

    def sleep(self) -> None:
        """Nobody looks: changes are noted only."""
        self._asleep = True

    def wake(self) -> None:
        """Somebody looks: the history as it is now."""
        self._asleep = False
        if self._stale:
            self.read_again()

    def _checked(self) -> None:
        self._stale = True
        if not self._asleep:
            self.read_again()

    def read_again(self) -> None:
        """The history anew, from the findings as they are now; of very many filings it takes several turns."""
        self._stale, self._history = False, None
        self._corrected.clear()
        self._found.clear()
        self._drawing.begin(self._draw(), self._drawn)

    def _draw(self) -> Iterator[None]:
        document = self._document
        if document.checking:
            self._show(())
            return
        findings = document.checker.findings.values()
        history = History(document.review, findings, document.checker.directory, later=True)
        for _ in history.draw():
            yield
            if document.checking:
                # Filings may be gone; it is drawn when that is done.
                return
        self._history = history
        self._show(history.ribbons)

    def _drawn(self) -> None:
        """What was done while it was drawn is not in it, or only a part of it."""
        if self._corrected or self._found:
            self._changed(())

    def _show(self, ribbons: tuple[Ribbon, ...]) -> None:
        if _shape(ribbons) == _shape(self.ribbons):
            self._take(ribbons, range(len(ribbons)))
            return
        self.beginResetModel()
        self.ribbons, self._parts = ribbons, [_parts(one) for one in ribbons]
        self.endResetModel()

    @override
    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        if row < 0 or column != 0 or row >= self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, 0, parent.row() + 1 if parent.isValid() else RIBBON)

    @override
    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == RIBBON:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, RIBBON)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        if not parent.isValid():
            return len(self.ribbons)
        return len(self._parts[parent.row()]) if parent.internalId() == RIBBON and parent.column() == 0 else 0

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        part = self.part(index)
        if part is None:
            return None
        if role == PART:
            return part
        if role == DECORATION and isinstance(part, Joint):
            return icons.icon(look_of(part.outcome))
        if role == DISPLAY:
            return _text(part)
        return _sentence(part) if role in (ACCESSIBLE, TOOLTIP) else None

    def _changed(self, found: Sequence[str]) -> None:
        self._found.update(dict.fromkeys(found))
        if self._asleep:
            self._stale = True
            return
        # What comes while checks go on, or while it is drawn, is taken in when that is done.
        if self._document.checking or self._drawing.working:
            return
        history = self._history
        if history is None:
            self.read_again()
            return
        corrected = tuple(self._corrected)
        found = list(self._found)
        self._corrected.clear()
        self._found.clear()
        if history.is_stale(corrected):
            self.read_again()
            return
        findings = [finding for id in found if (finding := self._document.finding(id)) is not None]
        changed = history.renew(corrected, findings)
        self._take(history.ribbons, changed)

    def _take(self, ribbons: tuple[Ribbon, ...], changed: Iterable[int]) -> None:
        """Ribbons of the shape of those before; what is another in the changed ones is told."""
        self.ribbons = ribbons
        for number in changed:
            before, self._parts[number] = self._parts[number], _parts(ribbons[number])
            rows = [row for row, part in enumerate(self._parts[number]) if part is not before[row]]
            if rows:
                ribbon = self.index(number, 0)
                self.dataChanged.emit(self.index(rows[0], 0, ribbon), self.index(rows[-1], 0, ribbon))


class LinksModel(QAbstractListModel):
    """The links of one joint, those to be settled first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._links: list[Link] = []

    def show_links(self, links: Sequence[Link]) -> None:
        """Other links."""
        ordered = sorted(links, key=lambda link: (WORST.index(link.outcome), link.what != ISSUED))
        if ordered == self._links:
            return
        self.beginResetModel()
        self._links = ordered
        self.endResetModel()

    def link(self, index: Index) -> Link | None:
        """The link of a line."""
        return self._links[index.row()] if index.isValid() and index.row() < len(self._links) else None

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._links)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        link = self.link(index)
        if link is None:
            return None
        if role == DECORATION:
            return icons.icon(look_of(link.outcome))
        text = f"{_tr(WORDS[link.outcome])}  {said(link.what)}: {said(link.sentence)}"
        return text if role in (DISPLAY, TOOLTIP, ACCESSIBLE) else None


def look_of(outcome: Outcome) -> Look:
    """Sign and ink of a joint or link."""
    return OUTCOMES.get(outcome, Look(Sign.DASH, "nothing ties these", "#5F6773", "#A3ABB8"))


def _parts(ribbon: Ribbon) -> list[Box | Joint]:
    return [part for pair in zip(ribbon.joints, ribbon.boxes, strict=True) for part in pair]


def _shape(ribbons: tuple[Ribbon, ...]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.issuer, one.group, tuple(box.filing for box in one.boxes)) for one in ribbons]


def _text(part: Ribbon | Box | Joint) -> str:
    if isinstance(part, Ribbon):
        return f"{part.issuer}, {said(part.label)}"
    if isinstance(part, Joint):
        return _tr(WORDS.get(part.outcome, "no link"))
    marks = f" {_tr('revised')}" if part.revised else ""
    return f"{said(part.name)}{marks}{' en + zh' if part.twin else ''}\n{_balance(part)}"


def _sentence(part: Ribbon | Box | Joint) -> str:
    if isinstance(part, Ribbon):
        return f"{_text(part)}: {counted('%n filing(s)', len(part.boxes))}"
    if isinstance(part, Box):
        kind, revised = _tr(KINDS.get(part.kind, "Filing")), f" {_tr('revised')}" if part.revised else ""
        return f"{kind} {said(part.name)}{revised}, {_tr('closing balance')} {_balance(part)}"
    if part.worst is None:
        return _tr("Nothing ties this filing to the one before.")
    counts = [
        f"{sum(link.outcome is outcome for link in part.links)} {_tr(WORDS[outcome])}"
        for outcome in WORST
        if any(link.outcome is outcome for link in part.links)
    ]
    return f"{_tr(WORDS[part.outcome])}: {said(part.worst.sentence)} ({', '.join(counts)})"


def _balance(box: Box) -> str:
    return _tr("not stated") if box.balance is None else print_number(box.balance, 0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("chain", text)
