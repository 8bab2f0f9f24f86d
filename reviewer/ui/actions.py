"""Every action of the window in one list: menus, tooltips and the shortcut sheet are made from it alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Scope(StrEnum):
    """Where the focus must be for the keys to act."""

    WINDOW = "everywhere"
    TABLE = "in the table"
    TYPING = "while typing in a cell"
    PAGE = "on the page"
    DRAWING = "while drawing on the page"


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    GO = "&Go"
    TABLE = "&Table"
    CHECK = "&Check"
    HELP = "&Help"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `keys` are portable names; `menu` None: the keys are the pane's own, and are only listed."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    menu: Menu | None = None
    scope: Scope = Scope.WINDOW
    new_group: bool = False
    checkable: bool = False
    short: str = ""

    @property
    def keys_now(self) -> tuple[str, ...]:
        """The keys that the reviewer chose, else those of this registry."""
        return chosen_keys.get(self.name, self.keys)


chosen_keys: dict[str, tuple[str, ...]] = {}
"""Keys that the reviewer chose instead, by the names of the actions; `reviewer.ui.keys` keeps them."""

W, T, P, Y, D = Scope.WINDOW, Scope.TABLE, Scope.PAGE, Scope.TYPING, Scope.DRAWING

ACTIONS = (
    ActionSpec("open", "&Open...", ("Ctrl+O",), "Open the PDF of a return, or a review", Menu.FILE),
    ActionSpec("open_folder", "Open &folder...", (), "Open every PDF in a folder", Menu.FILE),
    ActionSpec("open_sample", "Open &sample", (), "Open a return that came with this program", Menu.FILE),
    ActionSpec("save", "Sa&ve review", ("Ctrl+S",), "Everything is saved as you do it; this says where", Menu.FILE),
    ActionSpec("save_as", "Save review &as...", ("Ctrl+Shift+S",),
               "Go on in a copy of the review, in a place of your own", Menu.FILE),
    ActionSpec("redraft", "Compare with a new &draft...", (),
               "Read a new PDF of this filing: what changed is shown, everything else is carried over", Menu.FILE),
    ActionSpec("close_filing", "&Close filing", ("Ctrl+W",), "Take this filing off the desk", Menu.FILE,
               new_group=True),
    ActionSpec("export", "&Export working paper...", ("Ctrl+E",), "Write the workbook for the auditor", Menu.FILE),
    ActionSpec("print", "&Print what is wrong and open...", ("Ctrl+P",),
               "Misprints, exceptions and open checks of the filings on the desk, as a list", Menu.FILE),
    ActionSpec("reply", "&Read a returned working paper...", (),
               "See what an auditor typed into it, and accept or refuse each line", Menu.FILE),
    ActionSpec("keep_recent", "Re&member recent filings", (), "Keep the places of the filings opened last, and no more",
               Menu.FILE, checkable=True, new_group=True),
    ActionSpec("clear_recent", "C&lear recent filings", (), "Forget the filings opened before", Menu.FILE),
    ActionSpec("quit", "&Quit", ("Ctrl+Q",), "Close the window; everything is saved already", Menu.FILE,
               new_group=True),
    ActionSpec("undo", "&Undo", ("Ctrl+Z",), "Take back the last action", Menu.EDIT),
    ActionSpec("redo", "&Redo", ("Ctrl+Y", "Ctrl+Shift+Z"), "Do again what was taken back", Menu.EDIT),
    ActionSpec("edit", "T&ype over figure", ("F2",), "Correct the selected figure", Menu.EDIT, new_group=True),
    ActionSpec("cut", "Cu&t", ("Ctrl+X",), "Copy the selected cells and clear them", Menu.EDIT, T, new_group=True),
    ActionSpec("copy", "&Copy", ("Ctrl+C",), "Copy the selected cells, as Excel takes them", Menu.EDIT, T),
    ActionSpec("paste", "&Paste", ("Ctrl+V",), "Put copied cells in the place of these: one step, or not at all",
               Menu.EDIT, T),
    ActionSpec("clear", "C&lear", ("Del",), "Nothing stands in the selected cells; that is not zero", Menu.EDIT, T),
    ActionSpec("fill_down", "Fill &down", ("Ctrl+D",), "The first selected row into those below it", Menu.EDIT, T),
    ActionSpec("select_row", "Select ro&w", ("Shift+Space",), "", Menu.EDIT, T),
    ActionSpec("select_column", "Select c&olumn", ("Ctrl+Space",), "", Menu.EDIT, T),
    ActionSpec("confirm", "Con&firm as printed, next", ("Ctrl+Return", "Ctrl+Enter"),
               "Say that the figure stands on the page as it was read, and go on", Menu.EDIT, new_group=True,
               short="Confirm"),
    ActionSpec("misprint", "&Misprint...", ("Ctrl+M",),
               "The page itself is wrong: keep what is printed and say what should have been filed", Menu.EDIT,
               short="Misprint..."),
    ActionSpec("withdraw", "Take &back correction", ("Ctrl+Backspace",), "Let the reading stand again", Menu.EDIT),
    ActionSpec("note", "Note on this &spot...", ("Ctrl+Shift+M",),
               "Pin a note to the figure or to the page", Menu.EDIT),
    ActionSpec("find", "F&ind number or text", ("Ctrl+F",),
               "Find on the pages and in the tables of all open filings", Menu.EDIT, new_group=True),
    ActionSpec("find_next", "Find &next", ("F3",), "", Menu.EDIT),
    ActionSpec("find_previous", "Find pre&vious", ("Shift+F3",), "", Menu.EDIT),
    ActionSpec("zoom_in", "Zoom &in", ("Ctrl+=", "Ctrl++"), "", Menu.VIEW, P, short="+"),
    ActionSpec("zoom_out", "Zoom &out", ("Ctrl+-",), "", Menu.VIEW, P, short="−"),
    ActionSpec("fit_page", "Fit &page", ("Ctrl+0",), "", Menu.VIEW, P, short="Page"),
    ActionSpec("actual_size", "&Actual size", ("Ctrl+1",), "", Menu.VIEW, P),
    ActionSpec("fit_width", "Fit &width", ("Ctrl+2",), "", Menu.VIEW, P, short="Width"),
    ActionSpec("turn_right", "Turn page rig&ht", ("R",), "By a quarter; only what is shown turns", Menu.VIEW, P),
    ActionSpec("turn_left", "Turn pag&e left", ("Shift+R",), "", Menu.VIEW, P),
    ActionSpec("show_fields", "Outline every &field", (), "Draw a faint box around every figure that was read",
               Menu.VIEW, new_group=True, checkable=True),
    ActionSpec("bare_page", "Page without &marks", ("M",), "Only what is looked at is marked", Menu.VIEW, P,
               checkable=True),
    ActionSpec("show_unaccounted", "Mark unaccoun&ted numbers", (), "Dotted boxes around what belongs to no figure",
               Menu.VIEW, checkable=True),
    ActionSpec("formulas", "Form&ulas of checks", ("Ctrl+`",), "Every check in words of the form", Menu.VIEW,
               checkable=True),
    ActionSpec("thumbnails", "Small pa&ges", ("F4",), "A row of all pages, with the exceptions on each", Menu.VIEW,
               checkable=True),
    ActionSpec("both_languages", "&Both languages side by side", ("F7",),
               "The same filing in the other language beside it; both scroll together", Menu.VIEW),
    ActionSpec("page_window", "Page in a window of its ow&n", (),
               "For a second screen; closing that window brings it back", Menu.VIEW, checkable=True),
    ActionSpec("dark", "&Dark window", (), "", Menu.VIEW, checkable=True),
    ActionSpec("language", "&Language...", (), "Choose the language of the window", Menu.VIEW),
    ActionSpec("reset_layout", "&Reset layout", (), "Put the panes back where they were at first", Menu.VIEW,
               new_group=True),
    ActionSpec("next_finding", "&Next to settle", ("F8",),
               "Structure and exceptions, then unguarded figures, unaccounted numbers, and what is open", Menu.GO),
    ActionSpec("previous_finding", "&Previous to settle", ("Shift+F8",), "", Menu.GO),
    ActionSpec("operands", "Operan&ds of the check", ("Ctrl+[",),
               "The next figure that the check rests on; again for the one after", Menu.GO),
    ActionSpec("checks_of", "Checks of t&his figure", ("Ctrl+]",),
               "The next check that uses the figure; again for the one after", Menu.GO),
    ActionSpec("next_table", "Next &table", ("Ctrl+PgDown",), "", Menu.GO, T, new_group=True),
    ActionSpec("previous_table", "Previous t&able", ("Ctrl+PgUp",), "", Menu.GO, T),
    ActionSpec("go_to_page", "&Go to page or cell", ("Ctrl+G",), "A page, a table or a cell of it: 3, T03, T03.C3",
               Menu.GO),
    ActionSpec("page_back", "&Back on the page", ("Alt+Left",), "Where the page was before the last jump", Menu.GO, P),
    ActionSpec("page_forward", "&Forward on the page", ("Alt+Right",), "", Menu.GO, P),
    ActionSpec("pane_queue", "&Queue", ("Alt+1",), "", Menu.GO, new_group=True),
    ActionSpec("pane_table", "Tab&le", ("Alt+2",), "", Menu.GO),
    ActionSpec("pane_checks", "Chec&ks", ("Alt+3",), "", Menu.GO),
    ActionSpec("pane_chain", "&Chain", ("Alt+4",), "The history of the open filings", Menu.GO),
    ActionSpec("pane_history", "Histor&y", ("Alt+5",), "", Menu.GO),
    ActionSpec("pane_notes", "N&otes", ("Alt+6",), "", Menu.GO),
    ActionSpec("pane_page", "Pag&e", ("Alt+7",), "", Menu.GO),
    ActionSpec("pane_inspector", "&Inspector", ("Alt+8",), "", Menu.GO),
    ActionSpec("pane_hits", "Hits of the sea&rch", ("Alt+9",), "", Menu.GO),
    ActionSpec("pane_outline", "Outline, &sections and tables", ("Alt+0",), "", Menu.GO),
    ActionSpec("next_pane", "Ne&xt pane", ("F6",), "", Menu.GO),
    ActionSpec("previous_pane", "Previo&us pane", ("Shift+F6",), "", Menu.GO),
    ActionSpec("insert", "&Insert before", ("Ctrl++", "Ctrl+="),
               "Blank rows before the selected ones; columns, when whole columns are selected", Menu.TABLE, T),
    ActionSpec("insert_after", "Insert &after", ("Ctrl+Shift+Ins",), "The same after the selected ones", Menu.TABLE, T),
    ActionSpec("delete", "&Take out", ("Ctrl+-",), "The selected rows; columns, when whole columns are selected",
               Menu.TABLE, T),
    ActionSpec("join_cells", "&Join cells", ("Ctrl+J",), "The selected cells as one: digit to digit, words with spaces",
               Menu.TABLE, T, new_group=True),
    ActionSpec("split_cell", "&Part cell", ("Ctrl+Shift+J",), "The selected cell in two, at its widest gap",
               Menu.TABLE, T),
    ActionSpec("set_heading", "Make row the &heading", ("Ctrl+H",), "The selected row as the heading of its columns",
               Menu.TABLE, T, new_group=True),
    ActionSpec("type_heading", "T&ype over heading...", ("Ctrl+F2",), "Of the column of the selected cell",
               Menu.TABLE, T),
    ActionSpec("exchange_headings", "E&xchange headings", ("Ctrl+Shift+H",),
               "Of two columns side by side; the figures stay where they stand", Menu.TABLE, T),
    ActionSpec("draw", "&Draw a box on the page", ("B",),
               "Read it into the selected cell, or make a table of it", Menu.TABLE, P, new_group=True),
    ActionSpec("lines", "Move &lines", ("L",), "The lines between rows and columns of a drawn table", Menu.TABLE, P),
    ActionSpec("use_layout", "&Use layout drawn before", ("Ctrl+Shift+U",),
               "Draw the table as it was drawn on an earlier filing of this form", Menu.TABLE, short="Use it"),
    ActionSpec("remove_table", "Take table a&way", (), "It is no table after all", Menu.TABLE, new_group=True),
    ActionSpec("explain", "&Explain exception...", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
               "Accept the exception with a reason", Menu.CHECK, short="Explain..."),
    ActionSpec("sign_off", "&Sign off...", ("Ctrl+Shift+G",),
               "Sign the review as prepared or reviewed; it says what is still open", Menu.CHECK, new_group=True),
    ActionSpec("call_over", "Call o&ver the table", ("Ctrl+R",),
               "Hear figure after figure and compare: Space agrees, X queries", Menu.CHECK),
    ActionSpec("hints", "&Hints...", ("Ctrl+.",), "What would settle the exception and break nothing", Menu.CHECK,
               short="Hints..."),
    ActionSpec("dismiss", "&Dismiss numbers...", ("Ctrl+Shift+D",),
               "Say what numbers on the page are that belong to no figure", Menu.CHECK),
    ActionSpec("check_all", "&Check everything again", ("F9",), "Run every check from the start", Menu.CHECK),
    ActionSpec("help", "&Help", ("F1",), "How a filing is proofread with this program", Menu.HELP),
    ActionSpec("shortcuts", "&Keyboard shortcuts", ("?", "Ctrl+F1"), "All keys on one sheet", Menu.HELP),
    ActionSpec("change_keys", "&Change keys...", (), "Choose other keys for an action", Menu.HELP),
    ActionSpec("about", "&About", (), "", Menu.HELP),
    ActionSpec("type", "Type over the figure", ("any digit",), scope=T),
    ActionSpec("down", "Next row, previous row", ("Return", "Shift+Return"), scope=T),
    ActionSpec("right", "Next cell, previous cell", ("Tab", "Shift+Tab"), scope=T),
    ActionSpec("line_ends", "First and last cell of the row", ("Home", "End"), scope=T),
    ActionSpec("ends", "First cell, last cell", ("Ctrl+Home", "Ctrl+End"), scope=T),
    ActionSpec("edges", "To the edge of what is filled", ("Ctrl+Up", "Ctrl+Down", "Ctrl+Left", "Ctrl+Right"), scope=T),
    ActionSpec("keep", "Keep what was typed", ("Return",), scope=Y),
    ActionSpec("keep_right", "Keep it and go to the next cell", ("Tab",), scope=Y),
    ActionSpec("leave", "Leave the cell as it was", ("Esc",), scope=Y),
    ActionSpec("screens", "A screenful on, back", ("PgDown", "PgUp"), scope=P),
    ActionSpec("pages", "Next page, previous page", ("Ctrl+PgDown", "Ctrl+PgUp"), scope=P),
    ActionSpec("page_ends", "First page, last page", ("Ctrl+Home", "Ctrl+End"), scope=P),
    ActionSpec("box_moves", "Move the box or the line; with Shift size the box, or move the line further",
               ("Left", "Right", "Up", "Down"), scope=D),
    ActionSpec("box_read", "Read the box into the selected cell; keep the lines", ("Return",), scope=D),
    ActionSpec("box_table", "Make a table of the box", ("T",), scope=D),
    ActionSpec("box_line", "Make the box a line of the table under it; add a line", ("L",), scope=D),
    ActionSpec("line_next", "Next line, the one before", ("Tab", "Shift+Tab"), scope=D),
    ActionSpec("line_away", "Take the line away", ("Del",), scope=D),
    ActionSpec("draw_leave", "Leave it as it was", ("Esc",), scope=D),
)  # fmt: skip

Handlers = Mapping[str, Callable[[], object]]


def make_actions(window: QWidget, handlers: Handlers, panes: Mapping[Scope, QWidget]) -> dict[str, QAction]:
    """An action for every entry that has a menu; KeyError when one has nothing to do."""
    made = {spec.name: _action(spec, window, handlers[spec.name]) for spec in ACTIONS if spec.menu is not None}
    for spec in ACTIONS:
        if spec.menu is not None:
            panes.get(spec.scope, window).addAction(made[spec.name])
    return made


def shown_keys(spec: ActionSpec) -> str:
    """The keys as this desktop writes them."""
    return "  or  ".join(_native(keys) for keys in spec.keys_now if keys not in ("Ctrl+Enter", "Ctrl+Shift+Enter"))


def plain_text(spec: ActionSpec) -> str:
    """What an action is called, without its mnemonic."""
    return _tr(spec.text).replace("&", "").removesuffix("...")


def bind_keys(actions: Mapping[str, QAction]) -> None:
    """Gives the actions of a window the keys that are theirs now."""
    for spec in ACTIONS:
        if spec.name in actions:
            actions[spec.name].setShortcuts([QKeySequence(keys) for keys in spec.keys_now])
            actions[spec.name].setToolTip(tooltip_of(spec.name))


def tooltip_of(name: str) -> str:
    """What an action does and its keys, for the buttons that trigger it."""
    spec = next(spec for spec in ACTIONS if spec.name == name)
    text = _tr(spec.tip) if spec.tip else plain_text(spec)
    return f"{text} ({shown_keys(spec)})" if spec.keys_now else text


def _action(spec: ActionSpec, window: QWidget, handler: Callable[[], object]) -> QAction:
    action = QAction(_tr(spec.text), window)
    action.setObjectName(spec.name)
    action.setCheckable(spec.checkable)
    action.setShortcuts([QKeySequence(keys) for keys in spec.keys_now])
    # Keys of a pane act only while the focus is in it, so that one key may mean two things in two panes.
    inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut if spec.scope is Scope.WINDOW else inside)
    if spec.short:
        action.setIconText(_tr(spec.short))
    action.setToolTip(tooltip_of(spec.name))
    action.setStatusTip(_tr(spec.tip))
    action.triggered.connect(lambda: handler())
    return action


def _native(keys: str) -> str:
    sequence = QKeySequence(keys)
    native = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    return keys if keys[:3] == "any" or not native else native.replace("Return", "Enter")


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)
