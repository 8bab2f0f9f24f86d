"""A new draft against the old: what changed, and whether to go on with it."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTableView, QWidget

from reviewer.core.filing import Filing
from reviewer.core.redraft import KEPT, Redraft
from reviewer.core.review import Review
from reviewer.ui.models.redraft_model import RedraftModel
from reviewer.ui.open_filing import OpenFiling
from reviewer.ui.plural import counted, listed
from reviewer.ui.views.ledger import lay_out_ledger
from reviewer.ui.views.placing import in_a_column

WHERE, OLD, NEW = 1, 2, 3
WIDTHS = {OLD: 170, NEW: 170}


class RedraftDialog(QDialog):
    """Accepted: carry over. Rejected: go on with the old copy, which also Esc does."""

    def __init__(self, review: Review, redraft: Redraft, one: OpenFiling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A new draft"))
        read = one.draft.read if one.draft is not None else None
        new = {reading.key: reading for reading in read.readings} if read is not None else {}
        self.model = RedraftModel(review, new, redraft, self)
        self.view = QTableView()
        self.head = QLabel(self._sentence(one, review.filings.get(one.filing)), wordWrap=True)
        self.counts = QLabel(self._counts(review, redraft), wordWrap=True)
        self.carry_over = QPushButton(self.tr("&Carry over"))
        self.keep = QPushButton(self.tr("&Keep reviewing the old copy"))
        self._lay_out()
        self.carry_over.setFocus()

    def _lay_out(self) -> None:
        lay_out_ledger(self.view, self.model, self.tr("What the new draft changed"), WIDTHS, stretched=(WHERE,))
        self.carry_over.setDefault(True)
        self.keep.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self.carry_over, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.setLayout(in_a_column(self.head, (self.view, 1), self.counts, buttons))
        self.resize(860, 480)

    def _sentence(self, one: OpenFiling, known: Filing | None) -> str:
        new = one.draft.read.filing if one.draft is not None else None
        if new is not None and known is not None and new.sha256 == known.sha256:
            return self.tr("{name} was read again by a newer reader, which found something else in the same file. "
                           "Compare the two, and carry over what still holds: it can be undone in one step."
                           ).format(name=one.name)  # fmt: skip
        if one.stale:
            return self.tr("The PDF of {name} changed since this review. Compare the two, and carry over what still "
                           "holds: it can be undone in one step.").format(name=one.name)  # fmt: skip
        return self.tr("{new} is a new draft of {name}. Compare the two, and carry over what still holds: it can be "
                       "undone in one step.").format(new=new.name if new else "", name=one.name)  # fmt: skip

    def _counts(self, review: Review, redraft: Redraft) -> str:
        kept = [one.old for one in redraft.figures if one.change in KEPT and one.old is not None]
        said = sum(review.confirmation(key) is not None or review.correction(key) is not None for key in kept)
        made = len(redraft.carry_over.tables)
        return listed((
            *([counted("%n table(s) to be made again by hand", len(redraft.again))] if redraft.again else []),
            *([counted("%n table(s) made by hand carried over", made)] if made else []),
            counted("%n figure(s) not as before", len(redraft.changed)),
            counted("%n check(s) to look at again", len(redraft.reopened)),
            counted("%n confirmation(s) and correction(s) carried over", said),
        ))  # fmt: skip
