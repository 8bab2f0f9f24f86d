"""Where the pictures of the filings come from; those not looked at for longest let theirs go."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewer.ui.picture_maker import Maker
from reviewer.ui.picture_source import PictureSource

DRAWN_AT_ONCE = 3
"""Filings whose pages are kept as pictures."""


class PictureShelf(QObject):
    """Signal: `closing(PictureSource)` before the pictures of a source are gone."""

    closing = Signal(object)

    def __init__(self, maker: Callable[[Path, str | None], Maker], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.maker = maker
        self._sources: OrderedDict[Path, PictureSource] = OrderedDict()

    def source_of(self, path: Path, password: str | None, maker: Maker | None = None) -> PictureSource:
        """The pictures of a file, kept or made anew; by a maker of its own where one is given."""
        source = self._sources.get(path)
        if source is None:
            source = PictureSource(maker or self.maker(path, password), parent=self)
            self._sources[path] = source
        self._sources.move_to_end(path)
        while len(self._sources) > DRAWN_AT_ONCE:
            self.drop(next(iter(self._sources)))
        return source

    def drop(self, path: Path) -> None:
        """Lets the pictures of a file go, and the process that makes them."""
        source = self._sources.pop(path, None)
        if source is not None:
            self.closing.emit(source)
            source.close()
            source.deleteLater()

    def close(self) -> None:
        """Lets go of all."""
        for path in list(self._sources):
            self.drop(path)
