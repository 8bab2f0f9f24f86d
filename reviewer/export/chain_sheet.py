"""Chain: the filings of each class of shares in time order, and each link to those before with its sentence."""

from collections.abc import Iterator

from reviewer.core.chain import KINDS, Box, Link, Ribbon
from reviewer.core.history import history_of
from reviewer.core.printed import print_number
from reviewer.export import look
from reviewer.export.paper import Paper

CHAIN = "Chain"
HEAD_ROW = 4
COLUMNS = (
    ("Filing", 7.0), ("Class of shares", 22.0), ("Kind", 18.0), ("Covers", 16.0), ("Closing balance", 18.0),
    ("Follows", 8.0), ("State", 12.0), ("What", 20.0), ("How it ties", 66.0),
)  # fmt: skip
RIGHT, STATE, WHAT = ("Closing balance",), "G", 8
UNTIED = "Nothing ties this filing to the one before."


def chain_names(paper: Paper) -> list[str]:
    """The name of the sheet when any two filings are tied; else none, as it would say nothing."""
    return [CHAIN] if any(ribbon.is_tied for ribbon in _history(paper)) else []


def write_chain(paper: Paper) -> None:
    """Fills the sheet, if the workbook has it: a line a link."""
    if CHAIN not in paper.book.sheetnames:
        return
    sheet = paper.sheet(CHAIN)
    look.title(
        sheet, "Chain of filings", "Each line ties a filing to the one it follows; an open one says what is missing"
    )
    look.head(sheet, HEAD_ROW, COLUMNS, RIGHT)
    row = HEAD_ROW
    for row, (words, found) in enumerate(_lines(paper), HEAD_ROW + 1):
        for column, text in enumerate(words, 1):
            look.text(sheet.cell(row, column), text)
        if found:
            # A link that is longer than its cell is cut on paper: the words beside it are not.
            look.link(sheet.cell(row, WHAT), paper.places.checks.get(found), words[WHAT - 1])
        sheet.cell(row, 5).alignment = look.RIGHT
    look.shade_outcomes(sheet, f"{STATE}{HEAD_ROW + 1}:{STATE}{max(row, HEAD_ROW + 1)}")
    filter_to = f"A{HEAD_ROW}:I{max(row, HEAD_ROW + 1)}"
    look.finish(sheet, paper.header(), heads=HEAD_ROW, freeze=f"A{HEAD_ROW + 1}", filter_to=filter_to)


def _history(paper: Paper) -> tuple[Ribbon, ...]:
    return history_of(paper.review, paper.findings)


def _lines(paper: Paper) -> Iterator[tuple[tuple[str, ...], str]]:
    """The words of every line, and the finding it comes from."""
    for ribbon in _history(paper):
        for joint, box in zip(ribbon.joints, ribbon.boxes, strict=True):
            head = _head(paper, ribbon, box)
            for link in joint.links:
                yield (*head, *_tail(paper, link)), link.finding
            if not joint.links:
                yield (*head, "", "", "", UNTIED), ""


def _head(paper: Paper, ribbon: Ribbon, box: Box) -> tuple[str, ...]:
    balance = "" if box.balance is None else print_number(box.balance, 0)
    kind = f"{KINDS.get(box.kind, '')}{', revised' if box.revised else ''}"
    return paper.short[box.filing], ribbon.label, kind, box.name, balance


def _tail(paper: Paper, link: Link) -> tuple[str, ...]:
    return paper.short.get(link.before, ""), link.outcome.value, link.what, link.sentence
