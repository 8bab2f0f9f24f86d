"""Draws the next day disclosure return: FF304 version 1.2.4, five pages."""

from functools import partial
from itertools import pairwise
from pathlib import Path

from samples import next_day_return_facts as facts
from samples.form import LEFT, RIGHT, ROW, Form
from samples.next_day_return_facts import Change, ClassChanges

CLASS_EDGES = (LEFT, 134.08, 289.99, 375.02, 530.93, 658.49, 775.84)
LABEL, NUMBER, PERCENTAGE, PRICE, MARKET, DISCOUNT = LEFT, 276.0, 372.0, 468.0, 575.0, 690.0
EDGES = (LABEL, NUMBER, PERCENTAGE, PRICE, MARKET, DISCOUNT, RIGHT)
HEADINGS = (
    "Issues of shares (Notes 6 and 7)",
    "No. of shares",
    "Issued shares as a % of existing number of issued shares before relevant share issue (Notes 4, 6 and 7)",
    "Issue price per share (Notes 1 and 7)",
    "Closing market price per share of the immediately preceding business day (Note 5)",
    "% discount(-)/ premium of issue price to market price (Note 7)",
)
BALANCE = 20.97
HEADING = "Next Day Disclosure Return"


def draw(file: Path, clean: bool) -> None:
    """Writes the return to a file, clean or with the two slips of the filing."""
    issuer = facts.ISSUER if clean else facts.ISSUER_AS_FILED
    class_a = facts.CLASS_A if clean else facts.CLASS_A_AS_FILED
    pages = (partial(_header, issuer), partial(_second_class, class_a), _confirmation, _notes, _section_ii)
    Form(file, "FF304", facts.VERSION, HEADING).draw(pages)


def _header(issuer: str, form: Form) -> None:
    form.text(416.2, 49.62, HEADING, 10, bold=True, align="centre")
    purpose = "(Equity issuer - changes in issued share capital and/or share buybacks)"
    form.text(416.2, 61.62, purpose, 10, bold=True, align="centre")
    form.text(22.11, 88.18, "Instrument:")
    form.text(136.91, 89.31, "Equity issuer")
    form.rule(135.25, 513.6, 102.05)
    form.text(582.81, 89.31, "Status:")
    form.text(656.79, 89.31, "New Submission")
    form.rule(655.12, 797.35, 102.05)
    for top, label, value, end in (
        (110.29, "Name of Issuer:", issuer, 797.35),
        (131.26, "Date Submitted:", facts.DATE, 277.48),
    ):
        form.text(22.11, top, label)
        form.text(136.91, top, value)
        form.rule(135.25, end, top + 12.74)
    form.lines(22.1, 160.0, RIGHT, 190.0, facts.WHEN_SECTION_I, italic=True, at_top=True)
    form.cell(LEFT, 199.27, RIGHT, 217.42, "Section I", bold=True)
    _class_of_shares(form, 217.42, 1, facts.CLASS_B)


def _second_class(class_a: ClassChanges, form: Form) -> None:
    _class_of_shares(form, 39.0, 2, class_a)


def _class_of_shares(form: Form, top: float, number: int, shares: ClassChanges) -> None:
    """The block of one class: two rows that name it, the column headings, then its balances and changes."""
    begin = top
    names = ("WVR ordinary shares", f"Class {shares.letter}", shares.listed)
    labels = (f"{number}. Type of shares", "Class of shares", "Listed on SEHK (Note 11)")
    for place, (label, name) in enumerate(zip(labels, names, strict=True)):
        x0, x1, x2 = CLASS_EDGES[2 * place : 2 * place + 3]
        form.cell(x0, top, x1, top + ROW, label, bold=True)
        form.cell(x1, top, x2, top + ROW, name)
    top += ROW
    form.cell(LEFT, top, 134.08, top + ROW, "Stock code (if listed)", bold=True)
    form.cell(134.08, top, 289.99, top + ROW, shares.stock_code)
    form.cell(289.99, top, 375.02, top + ROW, "Description", bold=True)
    form.cell(375.02, top, RIGHT, top + ROW)
    top += ROW
    form.row(top, top + 68.0, EDGES, HEADINGS, "centre", 8, bold=True)
    top = _balance(form, top + 68.0, "Opening balance as at (Note 2)", shares.opening_date, shares.opening)
    for line, change in enumerate(shares.changes, 1):
        top = _change(form, top, line, change)
    top = _balance(form, top, "Closing balance as at (Note 8)", facts.DATE, shares.closing)
    form.box(LEFT, begin, RIGHT, top)


def _balance(form: Form, top: float, label: str, date: str, number: str) -> float:
    """An opening or closing row: a number, and grey where the form takes no figure."""
    bottom = top + BALANCE
    form.box(LABEL, top, NUMBER, bottom)
    form.text(22.11, top + 7.6, label, 7, bold=True)
    form.text(158.0, top + 7.6, date, 7)
    form.cell(NUMBER, top, PERCENTAGE, bottom, number, "right", 7)
    for x0, x1 in pairwise(EDGES[2:]):
        form.box(x0, top, x1, bottom, grey=True)
    return bottom


def _change(form: Form, top: float, line: int, change: Change) -> float:
    """A numbered row: category, the issuer's words and the date at the left; the figures at the right."""
    bottom = top + (62.0 if change.words else 44.0)
    form.box(LABEL, top, NUMBER, bottom)
    form.text(22.11, top + 7.2, f"{line}).", 7)
    form.text(46.2, top + 7.2, change.category, 7)
    form.text(46.2, top + 25.2, change.words, 7)
    form.text(44.78, bottom - 14.0, "Date of changes", 7, bold=True)
    form.text(117.07, bottom - 14.0, facts.DATE, 7)
    for x0, x1 in pairwise(EDGES[1:]):
        form.box(x0, top, x1, bottom)
    form.text(PERCENTAGE - 1.42, top + 7.2, change.number, 7, align="right")
    form.text(PRICE - 14.0, top + 7.2, change.percentage, 7, align="right")
    form.text(PRICE - 7.6, top + 7.2, "%", 7)
    form.text(RIGHT - 7.6, top + 7.2, "%", 7)
    return bottom


def _confirmation(form: Form) -> None:
    form.lines(24.94, 40.0, RIGHT, 60.0, facts.CONFIRMED, at_top=True)
    form.text(26.36, 75.0, "(Note 9)", italic=True)
    form.box(LEFT, 96.0, RIGHT, 96.0 + 21.0 * len(facts.CONFIRMATIONS))
    for line, words in enumerate(facts.CONFIRMATIONS):
        form.text(26.36, 102.0 + 21.0 * line, words)
    form.text(29.2, 285.0, "Notes to Section I:", italic=True)
    form.notes(29.2, 310.0, facts.NOTES[:5], italic=True)


def _notes(form: Form) -> None:
    form.notes(29.2, 46.0, facts.NOTES[5:], italic=True)


def _section_ii(form: Form) -> None:
    form.lines(LEFT, 36.0, RIGHT, 60.0, facts.WHEN_SECTION_II, italic=True, at_top=True)
    end = form.text(23.53, 70.0, facts.REPORT, bold=True)
    form.text(end + 24, 70.0, "Not applicable")
    form.text(22.11, 98.0, "Remarks:")
    form.cell(LEFT, 110.0, RIGHT, 166.0, facts.REMARKS)
    for top, label, value, note in (
        (196.0, "Submitted by:", facts.SUBMITTED_BY, "(Name)"),
        (236.8, "Title:", facts.TITLE, "(Director, Secretary or other Duly Authorised Officer)"),
    ):
        form.text(104.32, top, label, align="right")
        form.text(108.57, top - 3.2, value)
        form.rule(105.48, 332.75, top + 9.6)
        form.text(105.73, top + 11.8, note)
