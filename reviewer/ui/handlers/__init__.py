"""What each action of the registry does, a file a kind of work; a new kind is one file here and one line below."""

from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow

from reviewer.ui.desk import Desk
from reviewer.ui.handlers.calling import CallOverHandlers
from reviewer.ui.handlers.drafts import DraftHandlers
from reviewer.ui.handlers.drawing import DrawingHandlers
from reviewer.ui.handlers.exporting import ExportHandlers
from reviewer.ui.handlers.figures import FigureHandlers
from reviewer.ui.handlers.filings import FilingHandlers
from reviewer.ui.handlers.finding_text import FindHandlers
from reviewer.ui.handlers.findings import FindingHandlers
from reviewer.ui.handlers.going import GoHandlers
from reviewer.ui.handlers.helping import HelpHandlers
from reviewer.ui.handlers.hinting import HintHandlers
from reviewer.ui.handlers.layouts import LayoutHandlers
from reviewer.ui.handlers.noting import NoteHandlers
from reviewer.ui.handlers.numbers import NumberHandlers
from reviewer.ui.handlers.printing import PrintHandlers
from reviewer.ui.handlers.returning import ReturningHandlers
from reviewer.ui.handlers.signing import SigningHandlers
from reviewer.ui.handlers.speaking import LanguageHandlers
from reviewer.ui.handlers.structure import StructureHandlers
from reviewer.ui.handlers.tables import BlockHandlers
from reviewer.ui.handlers.tracing import TraceHandlers
from reviewer.ui.panes import Panes

Say = Callable[[str], None]


class Handlers:
    """All of them: each attribute is a room. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, settings: QSettings, say: Say) -> None:
        self.filings = FilingHandlers(window, desk)
        self.drafts = DraftHandlers(window, desk, say)
        self.exporting = ExportHandlers(window, desk, say)
        self.printing = PrintHandlers(window, desk, say)
        self.returning = ReturningHandlers(window, desk, say)
        self.finding_text = FindHandlers(window, desk, panes, say)
        self.findings = FindingHandlers(window, desk, panes, say)
        self.figures = FigureHandlers(window, desk, panes, self.findings, say)
        self.blocks = BlockHandlers(window, desk, panes, say)
        self.structure = StructureHandlers(window, desk, panes, say)
        self.drawing = DrawingHandlers(window, desk, panes, say)
        self.hinting = HintHandlers(window, desk, panes, say)
        self.numbers = NumberHandlers(window, desk, panes, self.findings, say)
        self.tracing = TraceHandlers(window, desk, panes, say)
        self.layouts = LayoutHandlers(window, desk, panes, say)
        self.drawing.drawn.connect(self.layouts.keep)
        self.going = GoHandlers(window, desk, panes, say)
        self.helping = HelpHandlers(window, settings)
        self.noting = NoteHandlers(window, desk, panes, say)
        self.calling = CallOverHandlers(window, desk, panes, say)
        self.language = LanguageHandlers(window, desk, self.exporting, settings, say)
        self.signing = SigningHandlers(window, desk, say, settings)

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler by the name of its action."""
        return {name: handler for room in vars(self).values() for name, handler in room.all().items()}
