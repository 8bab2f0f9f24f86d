"""The queue on a narrow window: a strip of signs, of the filings and of each section in which something is left."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QToolButton, QWidget
from typing_extensions import override

from reviewer.ui import icons
from reviewer.ui.models.filings_model import FilingsModel
from reviewer.ui.models.grid_model import Index
from reviewer.ui.models.queue_model import QueueModel
from reviewer.ui.models.queue_words import look_of_section
from reviewer.ui.views.placing import in_a_column
from reviewer.ui.walk import Section

WIDE = 60
"""Pixels: a sign, and four digits beside it."""
HIGH = 26
"""Pixels of the sign of a filing."""
TOLD = tuple(section for section in Section if section not in (Section.CONFIRMED, Section.DISMISSED))
"""What is left; what is done is seen in the queue itself."""


class QueueStrip(QWidget):
    """Signals: `section_wanted(Section)` when the sign of one is pressed, `widened()` for the queue with its words."""

    section_wanted = Signal(object)
    widened = Signal()

    def __init__(self, filings: FilingsModel, queue: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self.filings = QListView()
        self.filings.setModel(filings)
        self.wider = QToolButton(autoRaise=True)
        self.sections = {section: QToolButton(autoRaise=True) for section in TOLD}
        self._lay_out()
        self.wider.clicked.connect(self.widened)
        for section, button in self.sections.items():
            button.clicked.connect(lambda _=False, section=section: self.section_wanted.emit(section))
        queue.narrowed.connect(self.refresh)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Out of sight it is not kept up."""
        super().showEvent(event)
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """The signs have another ink in a dark window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh()

    def refresh(self) -> None:
        """The counts as they are now; a section that nothing is left in has no sign."""
        if self.isHidden():
            return
        for section, button in self.sections.items():
            count = self._queue.count(section)
            button.setVisible(bool(count))
            name = QCoreApplication.translate("queue", section.value)
            button.setText(str(count))
            button.setIcon(icons.icon(look_of_section(section, count)))
            button.setToolTip(f"{name}: {count}")
            button.setAccessibleName(f"{name}: {count}")

    def _lay_out(self) -> None:
        self.setMinimumWidth(WIDE)
        self.wider.setArrowType(Qt.ArrowType.RightArrow)
        self.wider.setToolTip(self.tr("The queue with its words"))
        self.wider.setAccessibleName(self.tr("The queue with its words"))
        self.filings.setItemDelegate(_SignsOnly(self.filings))
        self.filings.setAccessibleName(self.tr("Filings"))
        self.filings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filings.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.filings.setMinimumSize(HIGH, HIGH)
        for section, button in self.sections.items():
            button.setAccessibleName(QCoreApplication.translate("queue", section.value))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setMinimumWidth(WIDE)
        signs = self.sections.values()
        self.setLayout(in_a_column(self.wider, (self.filings, 1), *signs, margins=0, spacing=2))


class _SignsOnly(QStyledItemDelegate):
    """A line is its sign alone, in the middle; its words are in the tooltip."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""  # type: ignore[attr-defined]
        option.decorationAlignment = Qt.AlignmentFlag.AlignCenter  # type: ignore[attr-defined]
        option.decorationSize = option.rect.size()  # type: ignore[attr-defined]

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(HIGH, HIGH)
