"""Draws the poll results: one ruled table over three pages, three lines a resolution, its headings repeated."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.platypus import Flowable, PageBreak, Spacer, Table

from samples import poll_results_facts as facts
from samples.lock_up_facts import CHINESE_NAME, CHINESE_NAME_AS_FILED, ISSUER
from samples.poll_results_facts import Heading
from samples.prose import NO_RESPONSIBILITY, WVR, in_chinese, para, ruled, signature, write

WIDTHS = (24.0, 141.0, 48.0, 76.0, 70.0, 68.0, 68.0)
PARTS = ((1, 1), (2, 6), (7, 9), (10, 10))
CLASSES = {"A": "Class A Shares", "B": "Class B Shares", "TOTAL": "TOTAL"}
Spans = list[tuple[int, int, int, int]]


def draw(file: Path, clean: bool) -> None:
    """Writes the announcement to a file, clean or with its headings damaged."""
    headings = facts.HEADINGS if clean else facts.HEADINGS_DAMAGED
    numbers = facts.NUMBERS if clean else facts.NUMBERS_DAMAGED
    first, second, third, special = (
        _part(heading, numbers, *part) for heading, part in zip(headings, PARTS, strict=True)
    )
    tables = [first, PageBreak(), second, PageBreak(), third, special]
    write(file, facts.TITLE.title(), [*_opening(), *tables, *_closing(clean)])


def _opening() -> list[Flowable]:
    return [
        para(f"<i>{NO_RESPONSIBILITY}</i>"),
        Spacer(1, 60),
        para(f"<i>{WVR}</i>", "centre", 9),
        para(f"<b>{facts.STOCK_CODES}</b>", "centre", after=16),
        para(f"<b>{facts.TITLE}</b>", "centre", 14, after=16),
        *(para(words) for words in facts.PARAGRAPHS),
    ]


def _part(heading: Heading, numbers: Sequence[str], first: int, last: int) -> Table:
    """The heading and the resolutions from `first` to `last`."""
    rows: list[Sequence[str]] = [[f"<b>{words}</b>" if words else "" for words in row] for row in heading]
    spans = _heading_spans(heading)
    for number in range(first, last + 1):
        spans += [(place, len(rows), place, len(rows) + 2) for place in (0, 1)]
        rows += _resolution(number, numbers[number - 1])
    return ruled(rows, WIDTHS, spans)


def _heading_spans(heading: Heading) -> Spans:
    """Which headings reach over their neighbours; headings out of place reach only to the right."""
    if not heading[1][5]:
        return [(0, 0, 2, 1), (3, 0, 4, 0), (5, 0, 5, 1), (6, 0, 6, 1)]
    wide = (facts.ORDINARY, facts.SPECIAL, facts.VOTES_HEADING)
    places = [(place, line) for line in (0, 1) for place in range(6) if heading[line][place] in wide]
    return [(place, line, place + 1, line) for place, line in places]


def _resolution(number: int, printed: str) -> list[Sequence[str]]:
    votes = [line.split(" | ") for line in facts.VOTES.split("\n") if line.startswith(f"{number} |")]
    return [
        (
            printed if place == 0 else "",
            facts.RESOLUTIONS[number - 1] if place == 0 else "",
            CLASSES[shares],
            f"{favour}<br/>({favour_share})",
            f"{against}<br/>({against_share})",
            voting_shares,
            cast,
        )
        for place, (_, shares, favour, favour_share, against, against_share, voting_shares, cast) in enumerate(votes)
    ]


def _closing(clean: bool) -> list[Flowable]:
    name = CHINESE_NAME if clean else CHINESE_NAME_AS_FILED
    marker = facts.MARKER if clean else facts.MARKER_DAMAGED
    chairman, *offices = facts.SIGNED
    return [
        PageBreak(),
        para(facts.FOOTNOTE, indent=28, mark=marker),
        para("Notes:"),
        *(para(words, indent=28, mark=f"({letter})") for letter, words in zip("abcdefghij", facts.NOTES, strict=True)),
        *signature(("By Order of the Board", f"<b>{ISSUER}</b>", in_chinese(name), f"<b>{chairman}</b>", *offices)),
        para(facts.DATE),
        para(f"<i>{facts.BOARD}</i>"),
    ]
