"""The menu of hints: what would settle the exception that is looked at, applied only by choosing it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reviewer.core.hints import Hint
from reviewer.core.repair import Offer
from reviewer.core.review import Wrong
from reviewer.ui.commands import CorrectField, RestructureTable
from reviewer.ui.desk import Desk
from reviewer.ui.explained_hints import changed_places, hint_html, hint_words
from reviewer.ui.panes import Panes
from reviewer.ui.views.choice_box import Choice, ChoiceBox
from reviewer.ui.views.figure_crop import FigureCrop

CROP_WIDTH = 520


class HintHandlers(QObject):
    """Asks, and applies what is chosen. `say` puts a sentence into the status line."""

    def __init__(self, window: QMainWindow, desk: Desk, panes: Panes, say: Callable[[str], None]) -> None:
        super().__init__(window)
        self._document, self._selection, self._panes, self._say = desk.document, desk.selection, panes, say
        self._finder = panes.hints
        self._asked = False
        self._shown: list[Hint] = []
        self.box = ChoiceBox(window, self.tr("Hints"))
        self.crop = FigureCrop(desk)
        self.crop.setFixedWidth(CROP_WIDTH)
        self.box.above.addWidget(self.crop)
        self.box.chosen.connect(self._apply)
        self.box.moved.connect(self._look_at)
        self._finder.changed.connect(self._found)

    def all(self) -> dict[str, Callable[[], object]]:
        """Every handler of this room by the name of its action."""
        return {"hints": self.show_hints}

    def show_hints(self) -> None:
        """The hints for what is looked at, as soon as all are found."""
        if self._finder.working:
            self._asked = True
            self._say(self.tr("Looking for what one slip would explain..."))
            self._finder.finish()
            return
        self._asked = False
        self._shown = list(self._finder.hints)
        if not self._shown:
            self._say(self.tr("No hint: nothing that was tried settles this alone. Compare it with the page."))
            return
        choices = [Choice(hint_html(self._document, hint), hint_words(self._document, hint)) for hint in self._shown]
        self.box.ask(self.tr("Enter applies the chosen hint; Esc leaves everything as it is."), choices)

    def _found(self) -> None:
        if self._asked and not self._finder.working:
            self.show_hints()

    def _look_at(self, place: int) -> None:
        """The figure of a hint, with the digits that would change pointed out."""
        hint = self._shown[place] if 0 <= place < len(self._shown) else None
        offer = hint.offer if hint is not None else None
        if hint is None or offer is None:
            self.crop.show_field(self._selection.field)
        else:
            self.crop.show_field(offer.key, changed_places(hint.before, offer.text))

    def _apply(self, place: int) -> None:
        hint = self._shown[place]
        if hint.remedy is not None:
            self._document.undo_stack.push(RestructureTable(self._document, hint.finding, hint.remedy))
        if hint.offer is not None:
            self._correct(hint.offer, hint)

    def _correct(self, offer: Offer, hint: Hint) -> None:
        reason = self.tr("hint: {sentence}").format(sentence=hint.sentence)
        stack, keys = self._document.undo_stack, (offer.key, *offer.also)
        if len(keys) > 1:
            stack.beginMacro(self.tr("correct {count} fields to {text}").format(count=len(keys), text=offer.text))
        for key in keys:
            stack.push(CorrectField(self._document, key, offer.text, offer.wrong, reason))
        if len(keys) > 1:
            stack.endMacro()
        if offer.wrong is Wrong.MISPRINT:
            self._panes.table.bar.ask(offer.key)
