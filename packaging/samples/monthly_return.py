"""Draws the monthly return: FF301 version 1.0.1, seven pages."""

from functools import partial
from pathlib import Path

from samples.form import LEFT, RIGHT, ROW, Form
from samples.monthly_return_facts import CONFIRMATIONS, DAMAGE, FACTS, NOTES, VERSION
from samples.printed import Printed

TITLE = "Monthly Return on Movements in Securities"
HEADING = (
    "Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the Exchange "
    "Listing Rules on Movements in"
)
CLASS_EDGES = (LEFT, 139.75, 287.15, 372.19, 522.42, 649.98, 706.68)
CAPITAL_EDGES = (LEFT, 241.8, 408.47, 445.32, 603.5, 640.35, RIGHT)
OPTION_EDGES = (LEFT, 37.7, 203.53, 295.7, 452.0, 550.0, 675.5, RIGHT)
ISSUED_EDGES = (LEFT, 241.8, 408.47)
PRECEDING = "Balance at close of preceding month"
MOVEMENT = "Increase / decrease (-)"
CLASSES = (("B", "Yes", "00020"), ("A", "No", "N/A"))
TYPE = "WVR ordinary shares"
Facts = dict[str, Printed]


def draw(file: Path, clean: bool) -> None:
    """Writes the return to a file, clean or with the damage of the copy at hand."""
    facts = FACTS if clean else FACTS | DAMAGE
    pages = (
        _header_and_capital,
        _issued_shares,
        _share_options,
        _other_movements,
        _depositary_receipts,
        _confirmations,
        _notes,
    )
    Form(file, "FF301", VERSION, TITLE).draw([partial(page, facts) for page in pages])


def _header_and_capital(facts: Facts, form: Form) -> None:
    form.text(22.11, 90.23, HEADING, 11, bold=True)
    form.text(22.11, 103.43, "Securities", 11, bold=True)
    form.text(22.11, 131.52, "For the month ended:", bold=True)
    form.text(136.91, 130.86, facts["month_ended"])
    form.rule(135.25, 277.48, 143.6)
    form.text(621.69, 130.86, "Status:")
    form.text(658.2, 130.86, facts["status"])
    form.rule(656.54, 798.77, 143.6)
    form.text(22.11, 157.79, facts["to"])
    form.text(22.11, 182.45, "Name of Issuer:")
    form.text(136.91, 182.7, facts["issuer"])
    form.rule(135.25, 798.77, 195.19)
    form.text(22.11, 203.43, "Date Submitted:")
    form.text(136.91, 203.43, facts["date_submitted"])
    form.rule(135.25, 277.48, 216.16)
    form.text(23.53, 231.24, facts["authorised heading"], 10, bold=True)
    for number, (letter, listed, code) in enumerate(CLASSES, 1):
        _capital_of(facts, form, 251.6 + 122.36 * (number - 1), number, letter, listed, code)
    form.text(265.69 if isinstance(facts["total label"], str) else 240.0, 501.73, facts["total label"])
    _total(form, 568.95, 725.35, 501.72, facts["total"], facts["total currency"])


def _total(form: Form, x0: float, x1: float, top: float, total: Printed, currency: Printed) -> None:
    """An underlined currency and figure outside the tables; a cut figure stands in two cells."""
    form.text(x0 - 38, top, currency)
    form.rule(x0 - 38.27, x0 - 0.92, top + 12.74)
    if isinstance(total, str):
        form.text(x1 - 1.7, top, total, align="right")
        form.rule(x0, x1, top + 12.74)
    else:
        form.cell(x0, top - 5.4, x1, top + 12.74, total)


def _class_of_shares(form: Form, top: float, number: int, letter: str, listed: str, code: str) -> float:
    """The two rows that name a class of shares; returns where they end."""
    texts = (f"{number}. Type of shares", TYPE, "Class of shares", f"Class {letter}", "Listed on SEHK (Note 1)", listed)
    form.row(top, top + ROW, CLASS_EDGES, texts)
    form.row(top + ROW, top + 2 * ROW, (*CLASS_EDGES[:4], RIGHT), ("Stock code", code, "Description", ""))
    return top + 2 * ROW


def _capital_of(facts: Facts, form: Form, top: float, number: int, letter: str, listed: str, code: str) -> None:
    form.box(LEFT, top, RIGHT, top + 6 * ROW - 0.66)
    top = _class_of_shares(form, top, number, letter, listed, code)
    form.cell(LEFT, top, 241.8, top + ROW)
    form.cell(241.8, top, 408.47, top + ROW, facts["number heading"], "centre")
    form.cell(408.47, top, 603.5, top + ROW, facts[f"par heading {letter}"], "centre")
    form.cell(603.5, top, RIGHT, top + ROW, facts["capital heading"], "centre")
    label, number_x, currency_x, par_x, second_currency_x, capital_x, end = CAPITAL_EDGES
    for line, (row, words) in enumerate(
        (("opening", PRECEDING), ("movement", MOVEMENT), ("closing", "Balance at close of the month")), 1
    ):
        y0, y1 = top + line * ROW, top + (line + 1) * ROW - (0.66 if line == 3 else 0)
        key = f"{letter} {row}"
        still = row != "movement"
        form.cell(label, y0, number_x, y1, words)
        form.cell(number_x, y0, currency_x, y1, facts.get(f"{key} number", ""), "right")
        if still:
            form.cell(currency_x, y0, par_x, y1, "USD")
            form.cell(par_x, y0, second_currency_x, y1, facts[f"{key} par"], "right")
        elif facts[f"{key} par"]:
            form.lines(currency_x, y0, par_x, y1, str(facts[f"{key} par"]), "right")
        form.cell(second_currency_x, y0, capital_x, y1, facts[f"{key} capital currency"] if still else "USD")
        form.cell(capital_x, y0, end, y1, facts[f"{key} capital"] if still else "", "right")


def _issued_shares(facts: Facts, form: Form) -> None:
    form.text(23.53, 51.36, "II. Movements in Issued Shares", 10, bold=True)
    form.text(22.11, 64.4, facts["stray label"])
    for number, (letter, listed, code) in enumerate(CLASSES, 1):
        top = 78.5 + 108.0 * (number - 1)
        form.box(LEFT, top, RIGHT, top + 5 * ROW)
        top = _class_of_shares(form, top, number, letter, listed, code)
        rows = ((PRECEDING, "opening"), (MOVEMENT, ""), (facts[f"{letter} closing label"], "closing"))
        for line, (label, row) in enumerate(rows):
            y0 = top + line * ROW
            form.cell(LEFT, y0, ISSUED_EDGES[1], y0 + ROW, label)
            form.cell(
                ISSUED_EDGES[1], y0, ISSUED_EDGES[2], y0 + ROW, facts[f"{letter} issued {row}"] if row else "", "right"
            )


def _share_options(facts: Facts, form: Form) -> None:
    form.text(23.53, 51.36, "III. Details of Movements in Issued Shares", 10, bold=True)
    form.text(26.36, 73.21, "(A). Share Options (under Share Option Schemes of the Issuer)", bold=True)
    form.box(LEFT, 92.13, RIGHT, 275.43)
    edges = (LEFT, 139.75, 264.47, 349.51, 452.0, 675.5, 732.19)
    texts = (
        "1. Type of shares issuable",
        TYPE,
        "Class of shares",
        facts["issuable class"],
        facts["issuable listed"],
        "Yes",
    )
    form.row(92.13, 110.27, edges, texts, size=8.5)
    form.row(
        110.27,
        128.41,
        (LEFT, 264.47, 349.51),
        ("Stock code of shares issuable (if listed on SEHK) (Note 1)", facts["issuable code"]),
        size=8,
    )
    _option_headings(facts, form, 128.41, 179.43)
    _option_row(facts, form, 179.43, 248.0)
    form.lines(LEFT, 248.0, 152.5, 275.43, "General Meeting approval date (if applicable)", size=7)
    form.rule(152.54, 301.86, 268.0)
    _option_totals(facts, form)
    form.text(22.11, 346.0, "Remarks:")
    form.box(LEFT, 358.0, RIGHT, 386.0)
    form.lines(LEFT, 358.0, RIGHT, 386.0, str(facts["remarks"]))
    for top, heading in (
        (408.0, "(B). Warrants to Issue Shares of the Issuer which are to be Listed"),
        (432.0, "(C). Convertibles (i.e. Convertible into Issue Shares of the Issuer which are to be Listed)"),
    ):
        _not_applicable(form, 26.36, top, heading)


def _option_headings(facts: Facts, form: Form, top: float, bottom: float) -> None:
    texts = (
        "Particulars of share option scheme",
        "Number of share options outstanding at close of preceding month",
        "Movement during the month",
        facts["outstanding heading"],
        "No. of new shares of issuer issued during the month pursuant thereto (A)",
        facts["may be issued heading"],
    )
    form.row(top, bottom, (LEFT, *OPTION_EDGES[2:]), texts, "centre", 7)


def _option_row(facts: Facts, form: Form, top: float, bottom: float) -> None:
    index, scheme, opening, movement, closing, issued, may_be_issued, end = OPTION_EDGES
    form.cell(index, top, scheme, bottom, "1).", size=8, at_top=True)
    form.cell(scheme, top, opening, bottom, str(facts["particulars"]), size=7, at_top=True)
    form.cell(opening, top, movement, bottom, facts["options opening"], "right", 7, at_top=True)
    form.box(movement, top, closing, bottom)
    form.cell(movement, top, movement + 60, top + ROW, "Others", size=7)
    form.cell(movement + 60, top, closing - 16, top + ROW, facts["options movement"], "right", 7)
    form.cell(movement, top + ROW, closing - 16, top + 2 * ROW, "Sold", size=7)
    form.cell(closing, top, issued, bottom, facts["options closing"], "right", 7, at_top=True)
    form.cell(issued, top, may_be_issued, bottom, facts["options issued"], "right", 7, at_top=True)
    form.cell(may_be_issued, top, end, bottom, facts["options may be issued"], "right", 7, at_top=True)


def _option_totals(facts: Facts, form: Form) -> None:
    label = facts["total A label"]
    if isinstance(label, str):
        form.text(441.29, 294.0, label, align="right")
    else:
        form.cell(264.0, 288.6, 441.29, 306.74, label)
    form.text(579.12, 294.0, facts["total A"], align="right")
    form.rule(445.64, 587.87, 306.74)
    form.text(441.29, 315.0, "Total funds raised during the month from exercise of options:", align="right")
    form.rule(445.64, 482.0, 327.74)
    form.rule(483.0, 587.87, 327.74)


def _not_applicable(form: Form, x: float, top: float, heading: Printed, size: float = 9) -> None:
    end = form.text(x, top, heading, size, bold=True)
    form.text(end + 12, top, "Not applicable")


def _other_movements(facts: Facts, form: Form) -> None:
    _not_applicable(form, 26.36, 39.19, facts["other agreements heading"])
    _not_applicable(form, 26.36, 66.0, "(E). Other Movements in Issued Share")
    form.box(LEFT, 96.0, 819.0, 124.0)
    form.text(
        515.31,
        104.24,
        "Total increase / decrease (-) in WVR ordinary shares Class B during the month (i.e. Total of A to E)",
        align="right",
    )
    form.rule(516.51, 658.74, 116.98)


def _depositary_receipts(facts: Facts, form: Form) -> None:
    _not_applicable(form, 23.53, 51.36, "IV. Information about Hong Kong Depositary Receipt (HDR)", 10)


def _confirmations(facts: Facts, form: Form) -> None:
    form.text(23.53, 51.36, "V. Confirmations", 10, bold=True)
    form.text(26.36, 78.0, facts["confirmed"])
    form.text(26.36, 102.0, "(Note 2)", italic=True)
    top = 122.0
    for words in CONFIRMATIONS:
        form.text(26.36, top, words)
        top += 18.0
    for top, label, key in ((292.71, "Submitted by:", "submitted_by"), (313.69, "Title:", "title")):
        form.text(22.11, top, label)
        form.text(121.32, top + 0.25, facts[key])
        form.rule(119.66, 630.39, top + 12.74)
    form.text(126.99, 331.83, "(Director, Secretary or other Duly Authorised Officer)")
    form.rule(LEFT, RIGHT, 367.24)
    form.text(22.11, 383.0, "Notes")
    form.notes(23.53, 404.0, NOTES[:2])


def _notes(facts: Facts, form: Form) -> None:
    form.notes(23.53, 39.96, NOTES[2:])
