"""Reads the basis of allocation of an offer: what applications of each size were given, pool by pool."""

import re
from collections.abc import Iterable, Sequence

from reviewer.core.offer import Allocation
from reviewer.core.page import Page
from reviewer.core.reading import FieldKey
from reviewer.core.template import Field
from reviewer.extract.gathered import Gathered, Label, Sheet
from reviewer.extract.labels import fold
from reviewer.extract.offer.text import Line, Running, lines_of_pages, plain, running, see_span
from reviewer.extract.part_readers import reads

_PERCENT = re.compile(r"\d+\.\d+ ?%")


@reads(Allocation)
def read_allocation(part: Allocation, pages: Sequence[Page], gathered: Gathered) -> None:
    """One row for each line of the table and one for each pool; nothing when a line would be left out."""
    run = running(_below_heading(part, list(lines_of_pages(pages))))
    pools = list(re.finditer(part.total, run.text, re.IGNORECASE))
    rows = [found for pattern in part.rows for found in re.finditer(pattern, run.text, re.IGNORECASE)]
    if not pools or not _is_whole(run.text[: pools[-1].start()], rows):
        return
    start = 0
    for pool in pools:
        inside = sorted((row for row in rows if start <= row.start() < pool.start()), key=lambda row: row.start())
        for row in inside:
            name = f"{pool['pool']}#{re.sub(r'[^0-9]', '', row['number'])}"
            _put((part.table, name, row["number"]), part.fields, run, row, gathered.sheet(part.title), gathered)
        totals, name = gathered.sheet(f"{part.title}, pools"), pool["pool"]
        _put((part.total_table, name, f"Pool {name}"), part.totals, run, pool, totals, gathered)
        start = pool.end()


def _below_heading(part: Allocation, lines: Sequence[Line]) -> Iterable[Line]:
    headings = {fold(label) for label in part.heading}
    said = [fold(" ".join(plain(spot.text) for spot in line)) for line in lines]
    at = next((number for number, text in enumerate(said) if text in headings), len(lines))
    return lines[at + 1 :]


def _is_whole(text: str, rows: Sequence[re.Match[str]]) -> bool:
    """Whether every percentage of the table stands in exactly one line."""
    inside = [row for row in rows if row.start() < len(text)]
    return bool(inside) and len(_PERCENT.findall(text)) == len({row.start("percentage") for row in inside}) == len(
        inside
    )


def _put(
    address: tuple[str, str, str], fields: Sequence[Field], run: Running, found: re.Match[str], sheet: Sheet,
    gathered: Gathered,
) -> None:  # fmt: skip
    """The figures of one line, under its table, row and label."""
    table, row, label = address
    keys: dict[str, FieldKey | None] = {}
    for column, field in enumerate(fields):
        sheet.head(field.labels[0], column)
        if found.groupdict().get(field.name):
            seen = see_span(run, *found.span(field.name), field.unit)
            where = (seen.page, seen.boxes[0])
            keys[field.labels[0]] = gathered.put(table, row, field, seen, Label(field.labels[0]), where)
    sheet.add(label, keys, (0, found.start()))
