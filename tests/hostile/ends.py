"""How reading and drawing a file ended, in one word of the closed list; anything else is a failure."""

import time
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.extract.outcomes import Closed, Opened, PageLost, PageRead, Refused
from reviewer.extract.pictures import PictureError, PictureMaker
from reviewer.extract.supervise import DocumentReader


@dataclass(slots=True)
class End:
    """What became of a file: the last word, what was said, and the seconds to the first answer and between two.

    `read` and `shown` count pages, `lost` those that were named as lost.
    """

    word: str = "nothing"
    sentences: list[str] = field(default_factory=list)
    first: float = 0.0
    longest: float = 0.0
    read: int = 0
    lost: int = 0
    shown: int = 0

    @property
    def silent(self) -> bool:
        """Whether pages are missing of which nobody was told."""
        return self.shown > self.read + self.lost and not self.sentences


def end_of(path: Path) -> End:
    """Reads and draws a file as the window does."""
    end, before = End(), time.monotonic()
    for number, event in enumerate(DocumentReader(path).events()):
        waited, before = time.monotonic() - before, time.monotonic()
        end.first = end.first if number else waited
        end.longest = max(end.longest, waited)
        match event:
            case Refused():
                end.word = event.refusal.name
                end.sentences.append(event.sentence)
            case Opened():
                end.word = "cut short"
                end.sentences.extend((*event.complaints, *event.carries))
            case PageLost():
                end.lost += 1
                end.sentences.append(event.sentence)
            case PageRead():
                end.read += event.page.method != "lost"
                end.lost += event.page.method == "lost"
                end.sentences.extend([event.page.complaint] if event.page.complaint else [])
            case Closed():
                end.sentences.extend(event.carries)
                end.word = "opened, with complaints" if end.sentences else "opened"
    _draw(path, end)
    return end


def _draw(path: Path, end: End) -> None:
    """Draws the first page; what is said when it cannot be drawn."""
    maker = PictureMaker(path)
    try:
        end.shown = len(maker.sizes())
        maker.render(1, 1.0)
    except PictureError as problem:
        end.sentences.append(str(problem))
    finally:
        maker.close()
