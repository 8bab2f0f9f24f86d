"""How reading and drawing a file ended, in one word of the closed list; anything else is a failure."""

import time
from dataclasses import dataclass
from pathlib import Path

from reviewer.extract.outcomes import Closed, Opened, PageLost, PageRead, Refused
from reviewer.extract.pictures import PictureError, PictureMaker
from reviewer.extract.supervise import DocumentReader


@dataclass(frozen=True, slots=True)
class End:
    """What became of a file: the last word, the sentences said, and the seconds to the first answer."""

    word: str
    sentences: tuple[str, ...]
    first: float


def end_of(path: Path) -> End:
    """Reads and draws a file as the window does."""
    start, first = time.monotonic(), 0.0
    word, sentences = "nothing", []
    for event in DocumentReader(path).events():
        first = first or time.monotonic() - start
        match event:
            case Refused():
                word = event.refusal.name
                sentences.append(event.sentence)
            case Opened():
                word = "cut short"
                sentences.extend(event.complaints)
            case PageLost():
                sentences.append(event.sentence)
            case PageRead():
                sentences.extend([event.page.complaint] if event.page.complaint else [])
            case Closed():
                word = "opened, with complaints" if sentences else "opened"
    return End(word, (*sentences, *_drawn(path)), first)


def _drawn(path: Path) -> list[str]:
    """The sentences of drawing the first page; none when it was drawn."""
    maker = PictureMaker(path)
    try:
        maker.render(1, 1.0)
    except PictureError as problem:
        return [str(problem)]
    finally:
        maker.close()
    return []
