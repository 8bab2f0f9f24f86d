"""What is done to many cells or to a whole table at once, and undone in one step."""

from collections.abc import Sequence

from typing_extensions import override

from reviewer.core.grid import Grid
from reviewer.core.reading import FieldKey
from reviewer.core.restructure import Remedy, Restructuring
from reviewer.core.review import Act, Action, Correction
from reviewer.core.table_edit import subject_of
from reviewer.ui.commands import Command, RestructureTable, likelier
from reviewer.ui.document import Document
from reviewer.ui.models.grid_blocks import Change


class CorrectBlock(Command):
    """Puts texts in the place of many readings: each is a correction of its own, and the block is one step."""

    def __init__(self, document: Document, text: str, changes: Sequence[Change]) -> None:
        super().__init__(document, text)
        self.changes = tuple(changes)
        self._before = {change.key: document.review.correction(change.key) for change in changes}

    @override
    def redo(self) -> None:
        """Correct all of them, or none."""
        self._act_together([self._forward(change) for change in self.changes])

    @override
    def undo(self) -> None:
        """The corrections before them again, or the readings."""
        self._act_together([_standing(key, before) for key, before in self._before.items()])

    def _forward(self, change: Change) -> Act:
        if change.text is None:
            return Act(Action.WITHDRAW, str(change.key))
        wrong = likelier(self.document.review.readings[change.key])
        return Act(Action.CORRECT, str(change.key), change.text, wrong)


class EditTable(RestructureTable):
    """Changes a table by hand; `sentence` says what was done, in the words of the history."""

    def __init__(self, document: Document, table: Grid, sentence: str, what: Restructuring) -> None:
        super().__init__(document, subject_of(table.filing, table.name), Remedy(sentence, what))
        self.setText(sentence)

    @override
    def undo(self) -> None:
        """The table as it was."""
        self.act(Action.RESTORE, self.found, self.body, reason=self.sentence)


def _standing(key: FieldKey, before: Correction | None) -> Act:
    """What brings back the correction that stood in a field, or its reading."""
    if before is None:
        return Act(Action.WITHDRAW, str(key))
    return Act(Action.CORRECT, str(key), before.text, before.wrong, before.entry.reason)
