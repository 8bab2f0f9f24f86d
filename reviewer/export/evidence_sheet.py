"""Evidence: what each figure that was checked looks like on its page, beside its page and box."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from openpyxl.cell.cell import Cell
from openpyxl.drawing.image import Image
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.worksheet.worksheet import Worksheet

from reviewer.core.check import Outcome
from reviewer.core.page import Box
from reviewer.core.reading import FieldKey, Reading
from reviewer.export import look
from reviewer.export.paper import Paper, box_words, place_on_page
from reviewer.export.places import Place

EVIDENCE = "Evidence"
HEAD_ROW = 4
PICTURE = 9
COLUMNS = (
    ("No", 5.0), ("Filing", 7.0), ("Cell", 10.0), ("Field", 30.0), ("Printed", 22.0), ("Page", 5.5), ("Box", 24.0),
    ("Read from", 10.0), ("Picture", 68.0),
)  # fmt: skip
EMU = 12_700


@dataclass(frozen=True, slots=True)
class Cut:
    """How much of a page is shown around a figure, so that its neighbours can be told, and how wide, in points."""

    margin_x: float
    margin_y: float
    widest: float
    highest: float = 260.0


NARROW = Cut(18.0, 7.0, 365.0)

Crops = Callable[[str, int, Box], bytes | None]


def place_evidence(paper: Paper, *, every: bool = False) -> None:
    """Decides which figures have a row: those of a check that says something, corrected or confirmed ones, or all."""
    wanted: dict[FieldKey, None] = dict.fromkeys(paper.review.readings if every else ())
    for finding in paper.findings:
        if finding.outcome is not Outcome.NOT_APPLICABLE:
            wanted.update(dict.fromkeys(finding.evidence))
    for key in paper.review.readings:
        if paper.review.correction(key) is not None or paper.review.confirmation(key) is not None:
            wanted[key] = None
    shown = [key for key in paper.review.readings if key in wanted and paper.review.readings[key].provenance.boxes]
    for row, key in enumerate(shown, HEAD_ROW + 1):
        paper.places.evidence[key] = Place(EVIDENCE, row, PICTURE)


def write_evidence(paper: Paper, crops: Crops, step: Callable[[], None], let_go: Callable[[], None]) -> None:
    """Fills the sheet; `step` is called before each picture and may stop it, `let_go` when the rows so far are done."""
    sheet = paper.sheet(EVIDENCE)
    look.title(sheet, "Evidence", "Cut from the pages of the filings; the link in Cell leads to the figure's line")
    look.head(sheet, HEAD_ROW, COLUMNS)
    row = HEAD_ROW
    for key, place in paper.places.evidence.items():
        step()
        row = place.row
        _write_row(paper, sheet, row, paper.review.readings[key], crops)
        if row % look.ROWS_HELD == 0:
            let_go()
    end = f"A{HEAD_ROW}:I{max(row, HEAD_ROW + 1)}"
    look.finish(sheet, paper.header(), heads=HEAD_ROW, freeze=f"A{HEAD_ROW + 1}", filter_to=end)


def _write_row(paper: Paper, sheet: Worksheet, row: int, reading: Reading, crops: Crops) -> None:
    place, used = reading.provenance, paper.used(reading.key)
    words = (
        str(row - HEAD_ROW), paper.short[reading.key.filing], "", reading.label, reading.printed[:200],
        str(place.page), box_words(reading), place.method.value, "",
    )  # fmt: skip
    for column, text in enumerate(words, 1):
        look.text(sheet.cell(row, column), text)
    look.link(sheet.cell(row, 3), used, used.name if used else "")
    height = put_crop(paper, sheet.cell(row, PICTURE), reading, crops)
    if height:
        sheet.row_dimensions[row].height = min(height + 6, 400)
    else:
        look.text(sheet.cell(row, PICTURE), "no picture of this page", font=look.FAINT)


def put_crop(paper: Paper, cell: Cell, reading: Reading, crops: Crops, cut: Cut = NARROW) -> float:
    """Puts the picture of a field into a cell; its height in points, 0 when there is none."""
    box = _with_margin(paper, reading, cut)
    content = crops(reading.key.filing, reading.provenance.page, box) if box else None
    if box is None or not content:
        return 0.0
    picture = Image(BytesIO(content))
    scale = min(1.0, cut.widest / box.width, cut.highest / box.height)
    size = XDRPositiveSize2D(int(box.width * scale * EMU), int(box.height * scale * EMU))
    corner = AnchorMarker(col=cell.column - 1, row=cell.row - 1, colOff=3 * EMU, rowOff=3 * EMU)
    picture.anchor = OneCellAnchor(_from=corner, ext=size)
    cell.parent.add_image(picture)
    return box.height * scale


def _with_margin(paper: Paper, reading: Reading, cut: Cut) -> Box | None:
    box = place_on_page(reading)
    if box is None:
        return None
    page = paper.review.pages.get(reading.key.filing, {}).get(reading.provenance.page)
    right, bottom = box.x1 + cut.margin_x, box.bottom + cut.margin_y
    if page is not None:
        right, bottom = min(right, page.width), min(bottom, page.height)
    return Box(max(box.x0 - cut.margin_x, 0.0), max(box.top - cut.margin_y, 0.0), right, bottom)
