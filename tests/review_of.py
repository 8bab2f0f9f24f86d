r"""Draws a review from a small text table, so that tests show the document.

    issued_shares   | opening_balance | movement | closing_balance
    ordinary-shares |       1,000,000 |  (5,000) |         995,000

The first line of each block names the table and its fields; the first column of the others is the row id ("-" for the
row of facts). A blank line starts the next table. `?` leaves a field out; an empty cell is a printed blank; a trailing
`~` on a field name says that the form counts a blank there as nil. A value cut over two cells is drawn
`3,696,457, \| ,471`; `7,520 <- The label stands lower.` is a value paired with its label by position, and the doubt.
"""

import re

from reviewer.core.errors import PrintedError
from reviewer.core.filing import Filing
from reviewer.core.grid import Grid, GridRow
from reviewer.core.page import Box
from reviewer.core.printed import Printed, digits_of, read_printed
from reviewer.core.provenance import Method, Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.review import Review
from reviewer.extract.joined import candidates_for, joined_value

TEXTS = {
    "issuer", "status", "form_title", "recipient", "submitted_by", "title", "instrument", "class_of_shares",
    "type_of_shares", "listed", "stock_code", "multi_counter_code", "counter_currency", "description",
    "particulars", "event", "detail", "method", "venue", "kind", "stated", "remarks", "complied",
    "not_complied", "threshold", "additional_information", "form", "version", "instrument_type",
    "instrument_code", "confirmation",
    "text", "resolutions", "majority", "scrutineer", "scrutineer_role", "others_absent", "name", "role", "attended",
    "issuer_chinese",
    "weekday", "time", "opens", "closes", "mark", "reallocation_multiple",
}  # fmt: skip


def review_of(
    text: str, kind: str = "monthly_return", id: str = "f1", into: Review | None = None, **filing: str
) -> Review:
    """The review of one filing that prints what the text table shows; added to `into` if given."""
    review = into or Review()
    readings: list[Reading] = []
    grids: list[Grid] = []
    for number, block in enumerate(_blocks(text), 1):
        grids.append(_read_block(id, number, block, readings))
    document = Filing(id, f"{id}.pdf", id * 16, 1, kind=kind, **filing)  # type: ignore[arg-type]
    review.add_filing(document, readings, grids)
    return review


def _blocks(text: str) -> list[list[list[str]]]:
    blocks: list[list[list[str]]] = [[]]
    for line in text.splitlines():
        if line.strip():
            blocks[-1].append([cell.strip() for cell in re.split(r"(?<!\\)\|", line)])
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _read_block(filing: str, number: int, block: list[list[str]], readings: list[Reading]) -> Grid:
    table, *fields = block[0]
    rows = []
    for line, (row, *cells) in enumerate(block[1:]):
        keys: list[FieldKey | None] = []
        for column, (name, printed) in enumerate(zip(fields, cells, strict=True)):
            key = FieldKey(filing, table, "" if row == "-" else row, name.removesuffix("~"))
            box = Box(100 + 80 * column, 20 * line + 100 * number, 170 + 80 * column, 20 * line + 12 + 100 * number)
            if printed != "?":
                readings.append(_reading(key, printed, name.endswith("~"), box))
            keys.append(None if printed == "?" else key)
        rows.append(GridRow(row, tuple(keys)))
    headings = tuple(name.removesuffix("~").replace("_", " ") for name in fields)
    return Grid(filing, f"T{number:02d}", table.replace("_", " "), 1, Box(20, 100, 800, 500), headings, tuple(rows))


def _reading(key: FieldKey, drawn: str, blank_is_nil: bool, box: Box) -> Reading:
    label = key.field.replace("_", " ")
    pieces = tuple(piece.strip() for piece in drawn.split("\\|"))
    if len(pieces) > 1:
        return _cut_reading(key, label, pieces, box)
    printed, _, doubt = (part.strip() for part in drawn.partition("<-"))
    unit, seen, problem = _read(key, printed)
    method = Method.BY_POSITION if doubt else Method.TEXT_LAYER
    return Reading(
        key, label, printed, seen.value, seen.unit or unit, Provenance(1, (box,), method),
        seen.decimals, seen.nil, blank_is_nil, doubt or problem,
    )  # fmt: skip


def _cut_reading(key: FieldKey, label: str, pieces: tuple[str, ...], box: Box) -> Reading:
    if key.field in TEXTS:
        where = Provenance(1, (box, box), Method.JOINED)
        return Reading(key, label, " | ".join(pieces), " ".join(pieces), "text", where, fragments=pieces)
    currency, _, rest = pieces[0].rpartition(" ")
    pieces = (rest, *pieces[1:])
    candidates = candidates_for(pieces)
    return Reading(
        key, label, " ".join(pieces), joined_value(pieces, candidates), currency or _unit(key, ""),
        Provenance(1, (box, box), Method.JOINED), 0, "", False, "It is printed in pieces.", pieces, candidates,
    )  # fmt: skip


def _read(key: FieldKey, printed: str) -> tuple[str, Printed, str]:
    if key.field in TEXTS and key.table != "prose_figures":
        return "text", read_printed(printed, "text"), ""
    problem = ""
    # Forms before FF301 and FF304 print a word after the figure.
    worded = re.fullmatch(r"(.+?)\s*(units|份|discount|premium|折讓|溢價)", printed)
    if worded:
        return "units" if worded[2] in ("units", "份") else "%", read_printed(worded[1], ""), ""
    for unit in ("", "date"):
        try:
            return _unit(key, unit), read_printed(printed, unit), ""
        except PrintedError as why:
            problem = problem or str(why)
    digits = digits_of(printed)
    if digits is not None:
        return _unit(key, ""), Printed(digits), problem
    return "text", read_printed(printed, "text"), ""


def _unit(key: FieldKey, unit: str) -> str:
    if unit:
        return unit
    if key.table == "prose_figures":
        return ""
    if key.field.endswith("percentage") or key.field.startswith("discount"):
        return "%"
    if key.table == "remark_figures" or key.field.startswith("page_"):
        return ""
    if _is_money(key):
        return "HKD"
    return "options" if key.table.startswith("share_option") and "balance" in key.field else "shares"


def _is_money(key: FieldKey) -> bool:
    amounts = ("opening_balance", "closing_balance", "movement", "taken_off")
    if key.table.startswith(("warrant", "convertible")) and key.field in amounts:
        return True
    tables = ("authorised_capital", "authorised_total", "par_value", "funds_raised")
    return key.table.startswith(tables) or any(part in key.field for part in ("price", "paid", "received"))
