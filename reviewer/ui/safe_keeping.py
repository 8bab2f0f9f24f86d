"""What is offered when a review is damaged, cannot be written, lies in an unsafe folder, or outlived its program."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.core.errors import ReviewerError
from reviewer.core.review import Review
from reviewer.project.folders import Place, place_of
from reviewer.project.rescue import Rescued, place_for, rescue
from reviewer.project.review_file import DamagedReviewError, UnwritableReviewError
from reviewer.ui.language import leave, said
from reviewer.ui.task import Task

if TYPE_CHECKING:
    from reviewer.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Offer:
    """A sentence, and what can be done about it: the words of a button and what it does."""

    sentence: str
    label: str
    act: Callable[[], None]


class SafeKeeping(QObject):
    """Signal: `offered(Offer)`. `folder` is where reviews are kept on this computer."""

    offered = Signal(object)

    def __init__(self, desk: "Desk", folder: Path | None) -> None:
        super().__init__(desk)
        self._desk, self._folder = desk, folder

    def cannot_open(self, path: Path, problem: ReviewerError) -> None:
        """Offers what can be done about a review that does not open, if only to try again."""
        leave(path.name)
        if isinstance(problem, DamagedReviewError):
            offer = Offer(str(problem), self.tr("&Recover what is whole"), lambda: self.recover(path))
            self.offered.emit(offer)
        elif isinstance(problem, UnwritableReviewError) and self._folder is not None:
            self.offered.emit(Offer(str(problem), self.tr("&Work on a copy"), lambda: self.work_on_copy(path)))
        elif self._desk.keeper.lost is problem:
            sentence = self.tr("{why} What you do now is not being saved.").format(why=said(str(problem)))
            self.offered.emit(Offer(sentence, self.tr("&Try again"), lambda: self._try_again(path, problem)))

    def look_at_place(self, path: Path) -> None:
        """Offers a copy on this computer for a review that lies on a network, a stick or in a synced folder."""
        leave(path.name)
        sentence = place_of(path).sentence(path)
        if sentence and self._folder is not None:
            here = self._free(path.name)
            self.offered.emit(Offer(sentence, self.tr("&Go on in a copy here"), lambda: self._desk.save_as(here)))

    def look_at_workbook(self, path: Path) -> None:
        """Says that a workbook is being written to a folder from which it leaves the computer."""
        place = place_of(path)
        if place in (Place.SYNCED, Place.NETWORK):
            self.offered.emit(Offer(place.sentence(path), self.tr("&I know"), _nothing))

    def left_behind(self, path: Path) -> None:
        """Offers the review of a run that ended without being closed."""
        sentence = self.tr("The program ended without being closed. What was done until then is kept.")
        self.offered.emit(Offer(sentence, self.tr("&Reopen the review"), lambda: self._reopen(path)))

    def _try_again(self, path: Path, problem: ReviewerError) -> None:
        """Opens the review anew, unless that would lose what was done meanwhile."""
        if not self._desk.document.undo_stack.canUndo():
            self._desk.start_over()
            return
        why = self.tr("What was done here would be lost by that. Export the working paper, or undo it, and try again.")
        self._desk.told.emit(why)
        self.cannot_open(path, problem)

    def recover(self, path: Path) -> None:
        """Saves what is whole of a damaged review, behind the window, and goes on in it."""
        task = Task(lambda: self._rescued(path), self)
        task.done.connect(self._recovered)
        task.failed.connect(self._desk.told)
        task.start()

    def work_on_copy(self, path: Path) -> None:
        """Goes on in a copy on this computer of a review that cannot be written where it is."""
        here = self._free(path.name)
        task = Task(lambda: _copied(path, here), self)
        task.done.connect(lambda why: self._not_copied(path, why) if why else self._desk.open_review(here))
        task.start()

    def _not_copied(self, path: Path, why: str) -> None:
        self._desk.told.emit(self.tr("{name} cannot be copied: {why}.").format(name=path.name, why=why))

    def _rescued(self, path: Path) -> Rescued:
        if path.parent != self._folder:
            return rescue(path, place_for(path))
        # The review of a PDF is found by its name: the recovered one takes it.
        aside = path.with_suffix(".damaged")
        _move(path, aside)
        try:
            return rescue(aside, path)
        except ReviewerError:
            _move(aside, path)
            raise

    def _recovered(self, rescued: Rescued) -> None:
        self._desk.open_review(rescued.path, lambda _: rescued.sentence)

    def _reopen(self, path: Path) -> None:
        def saying(review: Review) -> str:
            return Rescued(path, len(review.log), review.log[-1].at if review.log else None).sentence

        self._desk.open_review(path, saying)

    def _free(self, name: str) -> Path:
        assert self._folder is not None
        here = self._folder / name
        return place_for(here) if here.exists() else here


def _nothing() -> None:
    """For an offer that only says something."""


def _copied(path: Path, to: Path) -> str:
    """Copies a review with its journal; why it could not be done, or ""."""
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        for ending in ("", "-journal"):
            if Path(f"{path}{ending}").exists():
                shutil.copyfile(f"{path}{ending}", f"{to}{ending}")
    except OSError as problem:
        return problem.strerror or str(problem)
    return ""


def _move(path: Path, to: Path) -> None:
    path.replace(to)
    with suppress(FileNotFoundError):
        Path(f"{path}-journal").replace(f"{to}-journal")
