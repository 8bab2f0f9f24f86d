"""Where a figure was printed and who says so."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.core.page import Box


class Method(StrEnum):
    """How a reading came about, from the surest to the least sure."""

    TEXT_LAYER = "text layer"
    JOINED = "joined"
    BY_POSITION = "by position"
    OCR = "ocr"
    DRAWN = "lines drawn by the reviewer"


@dataclass(frozen=True, slots=True)
class Provenance:
    """The page (from 1) and the boxes, in points from the top-left as displayed; several when cut in pieces."""

    page: int
    boxes: tuple[Box, ...]
    method: Method = Method.TEXT_LAYER
    # The words the label was found in; empty when the field stands under a heading only.
    label_boxes: tuple[Box, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether the words stand in the text layer as they were taken: nothing was joined, guessed or recognised."""
        return self.method in (Method.TEXT_LAYER, Method.DRAWN)
