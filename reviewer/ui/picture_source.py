"""Pictures of pages for the window: made on threads of their own, kept up to a memory limit."""

import threading
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from reviewer.core.errors import ReviewerError
from reviewer.core.page import Box
from reviewer.core.pixels import Pixels
from reviewer.ui.picture_cache import PictureCache
from reviewer.ui.picture_maker import Hand, Job, Maker, hands_of
from reviewer.ui.picture_wish import Wish

LIMIT = 128 * 1024 * 1024
IDLE = 10.0
"""Seconds without a wish after which a process that draws ahead ends: it holds some tens of megabytes."""


class PictureSource(QObject):
    """Makes and keeps the pictures of one filing and never blocks the window.

    Signals: `picture_ready(page, scale, image)` for whole pages, `part_ready(page, box, image)` for parts of them,
    `picture_failed(page, sentence)`, `sizes_ready(sizes)` and `could_not_open(sentence)` after `ask_sizes()`.
    """

    picture_ready = Signal(int, float, QImage)
    part_ready = Signal(int, object, QImage)
    picture_failed = Signal(int, str)
    sizes_ready = Signal(list)
    could_not_open = Signal(str)
    _news = Signal(object)

    def __init__(self, maker: Maker, limit: int = LIMIT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hands = hands_of(maker)
        self._cache = PictureCache(limit)
        self._failures: dict[int, str] = {}
        self._wishes: dict[object, list[Wish]] = {}
        self._asked: list[Wish] = []
        self._sizes_wanted = self._closed = False
        self._turn = threading.Condition()
        # Everything is told on the window's thread, whatever kind of callable listens.
        self._news.connect(self._announce, Qt.ConnectionType.QueuedConnection)

    @property
    def limit(self) -> int:
        """How many bytes of pictures are kept."""
        return self._cache.limit

    @property
    def kept(self) -> int:
        """How many bytes of pictures are kept now."""
        with self._turn:
            return self._cache.bytes

    def want(self, viewer: object, wishes: Sequence[Wish]) -> None:
        """What one view needs, most wanted first. It replaces what that view wanted before: that is how to cancel."""
        with self._turn:
            self._wishes.pop(viewer, None)
            if wishes:
                self._wishes[viewer] = list(wishes)
            self._wake()

    def request(self, page: int, scale: float, box: Box | None = None) -> None:
        """Make one picture whatever the views want, before all others."""
        with self._turn:
            self._failures.pop(page, None)
            self._asked.append(Wish(page, scale, box))
            self._wake()

    def ask_sizes(self) -> None:
        """Find out the sizes of all pages; the answer is a signal."""
        with self._turn:
            self._sizes_wanted = True
            self._wake()

    def picture(self, page: int, scale: float, box: Box | None = None) -> QImage | None:
        """The picture if it is there already."""
        with self._turn:
            return self._cache.get(Wish(page, scale, box))

    def nearest(self, page: int, scale: float) -> QImage | None:
        """The picture of the whole page that looks best at this scale, from what is there."""
        with self._turn:
            return self._cache.nearest(page, scale)

    def failure(self, page: int) -> str:
        """Why the page has no picture, "" if nothing went wrong."""
        return self._failures.get(page, "")

    def close(self) -> None:
        """Stop the child processes and the threads; what is asked later is not answered."""
        with self._turn:
            self._closed = True
            self._turn.notify_all()
        for hand in self._hands:
            hand.stop()

    def _wake(self) -> None:
        for hand in self._hands if not self._closed else ():
            hand.start(self._work)
        self._turn.notify_all()

    def _work(self, hand: Hand) -> None:
        while (job := self._next(hand)) is not None:
            try:
                self._do(job, hand.maker)
            except ReviewerError as error:
                self._fail(job, str(error))
        hand.maker.close()  # once more, for a child that was just being started when `close` looked for it

    def _next(self, hand: Hand) -> Job:
        """What a hand does now: a picture, "sizes", "rest", or None when closed. Waits until there is something."""
        with self._turn:
            hand.doing = None
            while hand.doing is None and not self._closed:
                hand.doing = self._first_for(hand)
                if hand.doing is None and not self._turn.wait(None if hand.at_rest else IDLE):
                    hand.doing = "rest"
            hand.at_rest = hand.doing == "rest" or not hand.ahead
            return None if self._closed else hand.doing

    def _first_for(self, hand: Hand) -> Job:
        if hand.ahead:
            return self._ahead(hand)
        if self._sizes_wanted:
            self._sizes_wanted = False
            return "sizes"
        return self._asked.pop(0) if self._asked else self._most_wanted(hand)

    def _ahead(self, hand: Hand) -> Wish | None:
        # Until the first page is there every processor is needed for it and for reading.
        begun = self._cache.bytes or self._failures
        return self._most_wanted(hand) if begun else None

    def _most_wanted(self, hand: Hand) -> Wish | None:
        wishes = (wish for wishes in self._wishes.values() for wish in wishes)
        open_wishes = (wish for wish in wishes if wish.rank in hand.ranks and self._is_open(wish))
        return min(open_wishes, key=lambda wish: wish.rank, default=None)

    def _is_open(self, wish: Wish) -> bool:
        in_hand = self._hands[0].doing == wish
        return not in_hand and wish not in self._cache and wish.page not in self._failures

    def _do(self, job: Wish | str, maker: Maker) -> None:
        if job == "rest":
            maker.rest()
        elif isinstance(job, str):
            self._tell(partial(self.sizes_ready.emit, list(maker.sizes())))
        else:
            self._draw(job, maker)

    def _draw(self, wish: Wish, maker: Maker) -> None:
        picture = as_image(maker.render(wish.page, wish.scale, wish.box))
        with self._turn:
            wanted = {one for wishes in self._wishes.values() for one in wishes}
            self._forget(self._cache.put(wish, picture, wanted))
            self._turn.notify_all()  # the other hand may wait for the first picture
        if wish.box is None:
            self._tell(partial(self.picture_ready.emit, wish.page, wish.scale, picture))
        else:
            self._tell(partial(self.part_ready.emit, wish.page, wish.box, picture))

    def _fail(self, job: Wish | str, sentence: str) -> None:
        if isinstance(job, str):
            self._tell(partial(self.could_not_open.emit, sentence))
            return
        with self._turn:
            self._failures[job.page] = sentence
            self._turn.notify_all()
        self._tell(partial(self.picture_failed.emit, job.page, sentence))

    def _forget(self, gone: Sequence[Wish]) -> None:
        # A picture that there is no room for must not be made again and again for the same wish.
        for wishes in self._wishes.values():
            wishes[:] = [wish for wish in wishes if wish not in gone]

    def _tell(self, news: Callable[[], None]) -> None:
        if not self._closed:
            self._news.emit(news)

    @Slot(object)
    def _announce(self, news: Callable[[], None]) -> None:
        if not self._closed:
            news()


def as_image(picture: Pixels) -> QImage:
    """The picture as Qt paints it, with pixels of its own."""
    image = QImage(picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
    return image.copy()
