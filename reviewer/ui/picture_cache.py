"""Pictures that were made, kept until they take too much memory."""

from collections import OrderedDict
from collections.abc import Collection

from PySide6.QtGui import QImage

from reviewer.ui.picture_wish import Wish


class PictureCache:
    """At most `limit` bytes of pictures; the one not asked for longest goes first. Its owner locks it."""

    def __init__(self, limit: int) -> None:
        self.limit, self.bytes = limit, 0
        self._pictures: OrderedDict[Wish, QImage] = OrderedDict()
        self._of_page: dict[int, set[Wish]] = {}

    def __contains__(self, wish: object) -> bool:
        return wish in self._pictures

    def put(self, wish: Wish, picture: QImage, wanted: Collection[Wish] = ()) -> list[Wish]:
        """Keep one picture and let go of the oldest, of those still wanted last; gives what went.

        One larger than the whole limit is not kept, and goes itself.
        """
        self._drop(wish)
        if picture.sizeInBytes() > self.limit:
            return [wish]
        self._pictures[wish] = picture
        self._of_page.setdefault(wish.page, set()).add(wish)
        self.bytes += picture.sizeInBytes()
        return self._make_room(wanted)

    def get(self, wish: Wish) -> QImage | None:
        """Exactly this picture, None if it is not kept."""
        if wish in self._pictures:
            self._pictures.move_to_end(wish)
        return self._pictures.get(wish)

    def nearest(self, page: int, scale: float) -> QImage | None:
        """The picture of a whole page that looks best at a scale: the next larger one, else the largest."""
        whole = [wish for wish in self._of_page.get(page, ()) if wish.box is None]
        if not whole:
            return None
        larger = [wish for wish in whole if wish.scale >= scale]
        return self.get(min(larger, key=_scale) if larger else max(whole, key=_scale))

    def _make_room(self, wanted: Collection[Wish]) -> list[Wish]:
        gone: list[Wish] = []
        while self.bytes > self.limit:
            oldest = next(iter(self._pictures))
            gone.append(next((wish for wish in self._pictures if wish not in wanted), oldest))
            self._drop(gone[-1])
        return gone

    def _drop(self, wish: Wish) -> None:
        picture = self._pictures.pop(wish, None)
        if picture is not None:
            self.bytes -= picture.sizeInBytes()
            self._of_page[wish.page].discard(wish)


def _scale(wish: Wish) -> float:
    return wish.scale
