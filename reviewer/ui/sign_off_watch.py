"""Keeps the signatures held against the review as it is now, a slice of work at a time."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer import __version__
from reviewer.core.digest import digest_in_steps
from reviewer.core.sign_off import Covered, Role, SignOff, covered_now, sign_off_of
from reviewer.ui.document import Document
from reviewer.ui.slices import SLICE


class SignOffWatch(QObject):
    """Signal: `changed()` when the signatures stand otherwise than before. `now` is how they stood when last seen."""

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.now = SignOff("")
        self._wanted = False
        self._steps: Iterator[str] | None = None
        self._slices = QTimer(self)
        self._slices.timeout.connect(self._step)
        document.verdict_changed.connect(self._begin)

    @property
    def known(self) -> bool:
        """Whether the digest of the review as it is now is known."""
        return bool(self.now.digest) and self._steps is None and not self._document.checking

    def want(self, wanted: bool) -> None:
        """Whether the digest is to be known although nobody has signed: it is what would be signed."""
        self._wanted = wanted
        self._begin()

    def covered(self) -> Covered:
        """What a signature of this moment covers."""
        document = self._document
        return covered_now(document.review, document.checker.findings, self.now.digest, __version__)

    def _begin(self) -> None:
        self._slices.stop()
        self._steps = None
        review = self._document.review
        if not self._wanted and not any(review.signed(role) for role in Role):
            self._know("")
        elif not self._document.checking:
            # Most reviews are small: what fits into one slice is known before anything else happens.
            self._steps = digest_in_steps(review, self._document.checker.findings)
            self._slices.start(0)
            self._step()

    def _step(self) -> None:
        until = time.perf_counter() + SLICE
        for digest in self._steps or ():
            if digest:
                self._slices.stop()
                self._steps = None
                self._know(digest)
                return
            if time.perf_counter() > until:
                return

    def _know(self, digest: str) -> None:
        before, self.now = self.now, sign_off_of(self._document.review, digest)
        if before != self.now:
            self.changed.emit()
