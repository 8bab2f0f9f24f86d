"""Colours, signs and words of everything that has a state. A colour is never alone: sign and word go with it."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolBar

from reviewer.core.check import Outcome
from reviewer.core.checker import Finding
from reviewer.core.tally import FilingState, is_worth_knowing
from reviewer.ui.language import said


class Sign(StrEnum):
    """A shape that can be told from the others without its colour."""

    CROSS = "cross"
    WARN = "warn"
    TICK = "tick"
    REASON = "reason"
    DASH = "dash"
    PEN = "pen"
    PRINT = "print"
    SEEN = "seen"
    GUESS = "guess"
    WAIT = "wait"
    KEY = "key"
    EYE = "eye"
    NUMBER = "number"
    TABLE = "table"


class CellState(IntEnum):
    """What has become of a field."""

    READ = 0
    GUESSED = 1
    CONFIRMED = 2
    MISREAD = 3
    MISPRINT = 4
    UNREADABLE = 5


@dataclass(frozen=True, slots=True)
class Look:
    """A sign, a word (`name` in English) and an ink for light and for dark windows."""

    sign: Sign
    name: str
    light: str
    dark: str

    @property
    def word(self) -> str:
        """The word in the language of the window."""
        return said(self.name)

    @property
    def ink(self) -> QColor:
        """The ink for the window as it is now."""
        return QColor(self.dark if is_dark() else self.light)


RED, AMBER, GREEN = ("#B3261E", "#FF8A80"), ("#7A5200", "#F2C14E"), ("#1B6B3A", "#7BD88F")
BLUE, GREY, VIOLET = ("#0B57D0", "#8AB4F8"), ("#5F6773", "#A3ABB8"), ("#6A1B9A", "#D7A6F5")

OUTCOMES = {
    Outcome.EXCEPTION: Look(Sign.CROSS, "exception", *RED),
    Outcome.OPEN: Look(Sign.WARN, "open", *AMBER),
    Outcome.AGREES: Look(Sign.TICK, "agrees", *GREEN),
    Outcome.EXPLAINED: Look(Sign.REASON, "explained", *BLUE),
    Outcome.NOT_APPLICABLE: Look(Sign.DASH, "not applicable", *GREY),
}
CELLS = {
    CellState.READ: Look(Sign.DASH, "read", *GREY),
    CellState.GUESSED: Look(Sign.GUESS, "read with doubt", *AMBER),
    CellState.CONFIRMED: Look(Sign.SEEN, "confirmed", *GREEN),
    CellState.MISREAD: Look(Sign.PEN, "misread, corrected", *BLUE),
    CellState.MISPRINT: Look(Sign.PRINT, "misprint, corrected", *VIOLET),
    CellState.UNREADABLE: Look(Sign.CROSS, "not readable", *RED),
}
STATES = {
    FilingState.LOADING: Look(Sign.WAIT, "Loading", *GREY),
    FilingState.CHECKING: Look(Sign.WAIT, "Checking", *GREY),
    FilingState.NEEDS_ATTENTION: Look(Sign.CROSS, "Needs attention", *RED),
    FilingState.CHECKED: Look(Sign.TICK, "Checked", *GREEN),
    FilingState.NOT_CHECKED: Look(Sign.WARN, "No checks for this form", *AMBER),
    FilingState.PASSWORD: Look(Sign.KEY, "Password needed", *AMBER),
    FilingState.FAILED: Look(Sign.CROSS, "Failed to open", *RED),
    FilingState.LOCKED: Look(Sign.KEY, "Locked by another session", *RED),
    FilingState.SOURCE_CHANGED: Look(Sign.WARN, "Source changed on disk", *RED),
    FilingState.SIGNED_PREPARED: Look(Sign.TICK, "Signed (prepared)", *GREEN),
    FilingState.SIGNED_REVIEWED: Look(Sign.TICK, "Signed (reviewed)", *GREEN),
    FilingState.SIGNED_CHANGED: Look(Sign.WARN, "Signed, then changed", *RED),
    FilingState.EXPORTED: Look(Sign.TICK, "Exported", *GREEN),
}
NOTES = {
    False: Look(Sign.PEN, "open", *AMBER),
    True: Look(Sign.TICK, "resolved", *GREEN),
}
"""By whether a note is resolved."""
WORTH_KNOWING = Look(Sign.REASON, "worth knowing", *BLUE)
UNGUARDED = Look(Sign.EYE, "unguarded", *AMBER)
UNACCOUNTED = Look(Sign.NUMBER, "unaccounted", *AMBER)
DISMISSED = Look(Sign.NUMBER, "dismissed", *GREY)
STRUCTURE = Look(Sign.TABLE, "structure", *RED)
DONE = Look(Sign.TICK, "nothing left", *GREEN)
FAULT = Look(Sign.CROSS, "not readable", *RED)
OPERAND = Look(Sign.DASH, "operand", *VIOLET)

_ROLES = (
    (QPalette.ColorRole.Window, "#F1F3F5", "#202327"),
    (QPalette.ColorRole.WindowText, "#1B1F24", "#E4E7EB"),
    (QPalette.ColorRole.Base, "#FFFFFF", "#17191C"),
    (QPalette.ColorRole.AlternateBase, "#F7F8FA", "#1C1F23"),
    (QPalette.ColorRole.Text, "#1B1F24", "#E4E7EB"),
    (QPalette.ColorRole.Button, "#FBFCFD", "#2B2F35"),
    (QPalette.ColorRole.ButtonText, "#1B1F24", "#E4E7EB"),
    (QPalette.ColorRole.BrightText, "#FFFFFF", "#FFFFFF"),
    (QPalette.ColorRole.Highlight, "#CFE1FD", "#23406B"),
    (QPalette.ColorRole.HighlightedText, "#0A1F44", "#F2F6FF"),
    (QPalette.ColorRole.Accent, "#0B57D0", "#8AB4F8"),
    (QPalette.ColorRole.Link, "#0B57D0", "#8AB4F8"),
    (QPalette.ColorRole.LinkVisited, "#0B57D0", "#8AB4F8"),
    (QPalette.ColorRole.ToolTipBase, "#22262B", "#E4E7EB"),
    (QPalette.ColorRole.ToolTipText, "#FFFFFF", "#17191C"),
    (QPalette.ColorRole.PlaceholderText, "#666E7A", "#98A0AC"),
    (QPalette.ColorRole.Mid, "#C9CED6", "#3A3F47"),
    (QPalette.ColorRole.Light, "#FFFFFF", "#33383F"),
    (QPalette.ColorRole.Midlight, "#E6E9ED", "#2B2F35"),
    (QPalette.ColorRole.Dark, "#A7AEB9", "#121416"),
    (QPalette.ColorRole.Shadow, "#6B7280", "#000000"),
)
FIELD_FRAMES = ("#7C8490", "#7C8490")
"""Frames of fields to type in, light and dark: 3 to 1 against the window and against the field (WCAG 2.2, 1.4.11)."""
FIELD_SELECTION = (("#0A4DB8", "#FFFFFF"), ("#8AB4F8", "#0A1F44"))
"""What is selected in such a field, ground and ink; its frame is drawn in the ground while it has the keys."""
_FIELDS = ("QLineEdit", "QAbstractSpinBox")
_DARKENED = 140
"""Fusion draws the frame of a field in the colour of its window, darkened by so many per cent."""
_FAINT = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def look_of_finding(finding: Finding) -> Look:
    """How a finding looks; what is only worth knowing does not look like a failure."""
    return WORTH_KNOWING if is_worth_knowing(finding) else OUTCOMES[finding.outcome]


def outcome_word(finding: Finding) -> str:
    """What became of a check, in a word; rounding that was allowed for is said."""
    rounded = finding.outcome is Outcome.AGREES and finding.difference is not None and finding.difference.value
    within = rounded and finding.verdict.relation == "="
    return "agrees within rounding" if within else look_of_finding(finding).word


def palette(dark: bool) -> QPalette:
    """The colours of a light or a dark window."""
    made = QPalette()
    for role, light_colour, dark_colour in _ROLES:
        made.setColor(role, QColor(dark_colour if dark else light_colour))
    for role in _FAINT:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7C838D" if dark else "#8A919C"))
    return made


def frame_fields() -> None:
    """Frames that can be seen around the fields to type in, in every window; after each change of the palette."""
    dark = is_dark()
    made = palette(dark)
    made.setColor(QPalette.ColorRole.Window, QColor(FIELD_FRAMES[dark]).lighter(_DARKENED))
    ground, ink = FIELD_SELECTION[dark]
    made.setColor(QPalette.ColorRole.Highlight, QColor(ground))
    made.setColor(QPalette.ColorRole.HighlightedText, QColor(ink))
    for kind in _FIELDS:
        # PySide writes bytes in its stub, and takes text alone.
        QApplication.setPalette(made, kind)  # type: ignore[arg-type]


def paint(dark: bool) -> None:
    """Every window light or dark, those that stand already as well."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    # Under a style sheet widgets keep the colours that they were polished with. To take it off and put it on again
    # takes Qt half as long as to put it on anew.
    sheet = application.styleSheet()
    application.setStyleSheet("")
    QApplication.setPalette(palette(dark))
    frame_fields()
    application.setStyleSheet(sheet)


def name_bar(bar: QToolBar, name: str) -> None:
    """Gives a bar of tools the name by which the style sheet knows it, and the room that it has by that name.

    Qt asks for the room once, before there is a name, and again when the style changes: then all panes would move.
    """
    bar.setObjectName(name)
    bar.ensurePolished()
    QApplication.sendEvent(bar, QEvent(QEvent.Type.StyleChange))


def is_dark() -> bool:
    """Whether the window is dark now."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def system_is_dark() -> bool:
    """Whether the desktop asks for dark windows."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def figures(font: QFont) -> QFont:
    """The font with all digits of one width, so that figures stand under one another."""
    made = QFont(font)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
