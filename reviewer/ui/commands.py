"""What a reviewer can do and undo. A command keeps addresses, never an index, a widget or a row."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from reviewer.core.carry_over import CarryOver
from reviewer.core.checker import summary
from reviewer.core.provenance import Method
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.restructure import Remedy
from reviewer.core.review import Act, Action, Wrong
from reviewer.core.sign_off import STATEMENTS, Covered, Role, text_of_signature
from reviewer.core.tables_kept import Again
from reviewer.ui.document import Document
from reviewer.ui.placed import name_of
from reviewer.ui.plural import counted

CORRECTION = 1


def likelier(reading: Reading) -> Wrong:
    """The text layer says what the page says, so the page is wrong; what was pieced together is more likely misread."""
    return Wrong.MISPRINT if reading.provenance.method is Method.TEXT_LAYER else Wrong.MISREAD


class Command(QUndoCommand):
    """Does nothing itself: it asks the document, and drops itself when the document could not save it."""

    def __init__(self, document: Document, text: str) -> None:
        super().__init__(text)
        self.document = document

    def act(
        self, action: Action, subject: FieldKey | str, text: str = "", wrong: Wrong | None = None, reason: str = ""
    ) -> None:
        """Through the one path of the document."""
        if not self.document.act(action, subject, text, wrong, reason):
            self.setObsolete(True)

    def _act_together(self, acts: Sequence[Act]) -> None:
        if not self.document.act_together(acts):
            self.setObsolete(True)


class CorrectField(Command):
    """Puts a text in the place of a reading. With `amends` it only says more about the correction before it."""

    def __init__(
        self, document: Document, key: FieldKey, text: str, wrong: Wrong, reason: str = "", *, amends: bool = False
    ) -> None:
        label = name_of(key)
        super().__init__(document, _tr("correct {field} to {text}").format(field=label, text=text or _tr("nothing")))
        self.key, self.text_typed, self.wrong, self.reason, self.amends = key, text, wrong, reason, amends
        self._before = document.review.correction(key)

    @override
    def redo(self) -> None:
        """Correct."""
        self.act(Action.CORRECT, self.key, self.text_typed, self.wrong, self.reason)

    @override
    def undo(self) -> None:
        """The correction before it again, or the reading."""
        before = self._before
        if before is None:
            self.act(Action.WITHDRAW, self.key)
        else:
            self.act(Action.CORRECT, self.key, before.text, before.wrong, before.entry.reason)

    @override
    def id(self) -> int:
        """Only corrections merge."""
        return CORRECTION

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        """A kind and reason given right after typing belong to the same step."""
        if not (isinstance(other, CorrectField) and other.amends and other.key == self.key):
            return False
        if other.text_typed != self.text_typed or other.isObsolete():
            return False
        self.wrong, self.reason = other.wrong, other.reason
        return True


class WithdrawCorrection(Command):
    """Lets the reading stand again."""

    def __init__(self, document: Document, key: FieldKey) -> None:
        super().__init__(document, _tr("take back the correction of {field}").format(field=name_of(key)))
        self.key = key
        self._before = document.review.correction(key)

    @override
    def redo(self) -> None:
        """Withdraw."""
        self.act(Action.WITHDRAW, self.key)

    @override
    def undo(self) -> None:
        """The correction again."""
        before = self._before
        if before is not None:
            self.act(Action.CORRECT, self.key, before.text, before.wrong, before.entry.reason)


class ConfirmField(Command):
    """Says that a field was seen, and stands on the page as it was read."""

    def __init__(self, document: Document, key: FieldKey) -> None:
        super().__init__(document, _tr("confirm {field}").format(field=name_of(key)))
        self.key = key

    @override
    def redo(self) -> None:
        """Confirm."""
        self.act(Action.CONFIRM, self.key)

    @override
    def undo(self) -> None:
        """As if never looked at."""
        self.act(Action.UNCONFIRM, self.key)


class DismissNumbers(Command):
    """Says that some numbers on the pages need no figure, and why; with `back`, that they do after all.

    `groups` are the names of the numbers by their filing and the reason; however many there are, it is one step.
    """

    def __init__(self, document: Document, groups: Mapping[tuple[str, str], Sequence[str]], *, back: bool = False):
        count = sum(map(len, groups.values()))
        taken_back, dismissed = (
            counted("take back the dismissal of %n number(s)", count),
            counted("dismiss %n number(s)", count),
        )
        super().__init__(document, taken_back if back else dismissed)
        self.back = back
        self._dismissals = _dismissals(groups)
        self._before = _dismissals(_dismissed_before(document, groups))
        self._taken_back = [Act(Action.UNDISMISS, filing, " ".join(names)) for (filing, _), names in groups.items()]

    @override
    def redo(self) -> None:
        """Dismiss, or take back."""
        self._act_together(self._taken_back if self.back else self._dismissals)

    @override
    def undo(self) -> None:
        """What was said of them before."""
        self._act_together(self._before if self.back else [*self._taken_back, *self._before])


class RestructureTable(Command):
    """Puts a table right as a remedy says: figures under other headings, pieces made whole, labels attached."""

    def __init__(self, document: Document, found: str, remedy: Remedy) -> None:
        super().__init__(document, _tr("put right: {sentence}").format(sentence=remedy.sentence))
        self.found, self.sentence, self.body = found, remedy.sentence, str(remedy.restructuring)

    @override
    def redo(self) -> None:
        """Restructure."""
        self.act(Action.RESTRUCTURE, self.found, self.body, reason=self.sentence)

    @override
    def undo(self) -> None:
        """The table as it was read, with what stood in it."""
        self.act(Action.RESTORE, self.found, self.body)


class ExplainFinding(Command):
    """Accepts an exception with a reason. It holds only while the exception stays the same."""

    def __init__(self, document: Document, found: str, reason: str) -> None:
        super().__init__(document, _tr("explain an exception"))
        finding = document.checker.findings[found]
        self.found, self.reason, self.figures = found, reason, summary(finding)
        self._before = document.review.explanation(found)

    @override
    def redo(self) -> None:
        """Explain."""
        self.act(Action.EXPLAIN, self.found, self.figures, reason=self.reason)

    @override
    def undo(self) -> None:
        """The explanation before it again, or none."""
        before = self._before
        if before is None:
            self.act(Action.UNEXPLAIN, self.found)
        else:
            self.act(Action.EXPLAIN, self.found, before.text, reason=before.reason)


class AddNote(Command):
    """Says something about a place."""

    def __init__(self, document: Document, address: FieldKey, text: str) -> None:
        super().__init__(document, _tr("note"))
        self.address, self.note = address, text
        self._number = 0

    @override
    def redo(self) -> None:
        """Note."""
        self.act(Action.NOTE, self.address, self.note)
        self._number = len(self.document.review.log)

    @override
    def undo(self) -> None:
        """As if never said."""
        self.act(Action.UNNOTE, self.address, str(self._number))


class SettleNote(Command):
    """Says that nothing is left to do about a note, or that something is again."""

    def __init__(self, document: Document, address: FieldKey, *, resolved: bool) -> None:
        super().__init__(document, _tr("resolve a note") if resolved else _tr("reopen a note"))
        self.address, self.resolved = address, resolved

    @override
    def redo(self) -> None:
        """Resolve, or reopen."""
        self.act(Action.RESOLVE if self.resolved else Action.REOPEN, self.address)

    @override
    def undo(self) -> None:
        """The other of the two."""
        self.act(Action.REOPEN if self.resolved else Action.RESOLVE, self.address)


class CarryOverDraft(Command):
    """A new draft takes the place of the old, with everything that still holds; the review has both already."""

    def __init__(self, document: Document, carry_over: CarryOver, again: Sequence[Again] = ()) -> None:
        super().__init__(document, _tr("go on with the new draft"))
        self.carry_over = carry_over
        self.left = ", ".join(f"{table.name} {table.title}".strip() for table in again)

    @override
    def redo(self) -> None:
        """Carry over."""
        left = _tr("to be made again by hand: {tables}").format(tables=self.left) if self.left else ""
        self.act(Action.REDRAFT, self.carry_over.old, str(self.carry_over), reason=left)

    @override
    def undo(self) -> None:
        """The old draft as it stood."""
        self.act(Action.UNREDRAFT, self.carry_over.old, str(self.carry_over))


class SignReview(Command):
    """Signs for the review as it is now; a later change voids the signature without taking it out."""

    def __init__(self, document: Document, role: Role, name: str, covered: Covered) -> None:
        super().__init__(document, _tr("sign as {role}").format(role=role.value))
        self.role, self.text_signed = role, text_of_signature(name, covered)
        self._before = document.review.signed(role)

    @override
    def redo(self) -> None:
        """Sign."""
        self.act(Action.SIGN, self.role.value, self.text_signed, reason=STATEMENTS[self.role])

    @override
    def undo(self) -> None:
        """The signature before it again, or none."""
        before = self._before
        if before is None:
            self.act(Action.UNSIGN, self.role.value)
        else:
            self.act(Action.SIGN, self.role.value, before.text, reason=before.reason)


def _dismissals(groups: Mapping[tuple[str, str], Sequence[str]]) -> list[Act]:
    return [Act(Action.DISMISS, filing, " ".join(names), reason=reason) for (filing, reason), names in groups.items()]


def _dismissed_before(
    document: Document, groups: Mapping[tuple[str, str], Sequence[str]]
) -> dict[tuple[str, str], list[str]]:
    """Those of the numbers that are dismissed now, by their filing and the reason."""
    found: dict[tuple[str, str], list[str]] = {}
    for (filing, _), names in groups.items():
        entries = document.review.dismissed(filing)
        for name in names:
            if name in entries:
                found.setdefault((filing, entries[name].reason), []).append(name)
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)
