"""Rates: every value that checks use and no filing states, so that no constant hides in a formula."""

from datetime import date

from reviewer.export import look, number_formats
from reviewer.export.formulas import FIRST_RATE, RATES, Rate, Rates
from reviewer.export.paper import Paper

COLUMNS = (("No", 5.0), ("Value", 24.0), ("Unit", 10.0), ("What it is", 90.0), ("Used by rules", 40.0))


def write_rates(paper: Paper, rates: Rates) -> None:
    """Fills the sheet once all checks are written."""
    sheet = paper.sheet(RATES)
    look.title(sheet, "Rates and limits", "What the checks use beside the figures of the filings; formulas refer to it")
    look.head(sheet, FIRST_RATE - 1, COLUMNS)
    row = FIRST_RATE
    for row, ((value, unit, note), rules) in enumerate(rates.entries.items(), FIRST_RATE):
        look.text(sheet.cell(row, 1), str(row - FIRST_RATE + 1))
        cell = sheet.cell(row, 2)
        if isinstance(value, str):
            look.text(cell, value)
        else:
            look.number(cell, value, _format(value))
        for column, words in ((3, unit), (4, note), (5, ", ".join(rules))):
            look.text(sheet.cell(row, column), words)
    look.finish(
        sheet, paper.header(), heads=FIRST_RATE - 1, freeze=f"A{FIRST_RATE}", filter_to=f"A{FIRST_RATE - 1}:E{row}"
    )


def _format(value: Rate) -> str:
    if isinstance(value, str | date):
        return number_formats.DATE
    return number_formats.of_unit("", max(0, -int(value.normalize().as_tuple().exponent)))
