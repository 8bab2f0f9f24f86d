"""Statements without rules are read by the columns that their figures stand in, and nothing is joined or cut."""

from decimal import Decimal

from reviewer.core.page import Box, Page, Word
from reviewer.core.reading import FieldKey, Reading
from reviewer.extract.gathered import FieldsRead
from reviewer.extract.generic import read_generic
from reviewer.extract.unruled_lines import cut

SIZE, LETTER = 10.0, 5.0


class Sheet:
    """A page of printed lines, figures set to the right edge of their column as statements set them."""

    def __init__(self) -> None:
        self.words: list[Word] = []
        self.y = 60.0

    def line(
        self, label: str = "", *figures: str, edges: tuple[int, ...] = (360, 440, 520), bold: bool = False
    ) -> "Sheet":
        """One line: its label at the left and its figures under the columns, "" for a blank."""
        x = 60.0
        for word in label.split():
            self._word(word, x)
            x += LETTER * len(word) + 3
        for figure, edge in zip(figures, edges[-len(figures) :] if figures else (), strict=True):
            if figure:
                # A closing bracket hangs over the edge, so that digits stand under digits.
                self._word(figure, edge - LETTER * len(figure.rstrip(")")))
        self.y += 13
        return self

    def skip(self, height: float) -> "Sheet":
        """Leaves a space."""
        self.y += height
        return self

    def _word(self, text: str, x: float) -> None:
        self.words.append(Word(text, Box(x, self.y, x + LETTER * len(text), self.y + SIZE), SIZE))

    def page(self, number: int = 1) -> Page:
        """The page."""
        return Page(number, 595, 842, tuple(self.words))


def statement() -> Sheet:
    """The head of a statement of profit or loss."""
    return (
        Sheet()
        .line("The board is pleased to announce the results of the group for the year ended 31 December 2025 with")
        .line("comparative figures for the year before.")
        .line("", "", "2025", "2024")
        .line("", "Notes", "HK$'000", "HK$'000")
        .line("Revenue", "4", "405,937", "279,267")
        .line("Cost of sales", "", "(42,488)", "(29,839)")
        .line("Gross profit", "", "363,449", "249,428")
        .line("Exchange differences arising on")
        .line("translation of operations", "", "–", "15,644")
    )


def by_place(read: FieldsRead) -> dict[str, Reading]:
    """The readings by table, row and field."""
    return {"/".join(reading.key[1:]): reading for reading in read.readings}


def test_a_statement_is_a_table_of_its_figures() -> None:
    read = read_generic([statement().page(12)], "f")
    (grid,) = read.grids
    assert grid.page == 12
    assert grid.columns == ("c1", "Notes", "2025 HK$'000", "2024 HK$'000")
    assert [row.label for row in grid.rows][:3] == ["Revenue", "Cost of sales", "Gross profit"]
    found = by_place(read)
    cost = found["p12t1/r2/c3"]
    assert (cost.printed, cost.value, cost.label) == ("(42,488)", Decimal(-42488), "Cost of sales, 2025 HK$'000")
    assert cost.provenance.boxes == (Box(405, 125, 445, 135),)
    assert found["p12t1/r1/c2"].value == "4", "the number of a note is no figure"
    assert FieldKey("f", "p12t1", "r2", "c2") not in {reading.key for reading in read.readings}, "a blank is not zero"


def test_a_dash_is_a_nil_mark_and_a_label_in_two_lines_is_one() -> None:
    read = read_generic([statement().page()], "f")
    dash = by_place(read)["p1t1/r5/c3"]
    assert (dash.value, dash.nil, dash.printed) == (None, "nil mark", "–")
    assert read.grids[0].rows[-1].label == "Exchange differences arising on translation of operations"


def test_new_headings_begin_a_new_table() -> None:
    sheet = (
        statement().line("", "", "2023", "2022").line("Trade", "", "1,234", "5,678").line("Other", "", "2,345", "6,789")
    )
    first, second = read_generic([sheet.page()], "f").grids
    assert second.columns[-2:] == ("2023", "2022")
    assert len(first.rows) == 5


def test_figures_that_stand_close_are_never_joined() -> None:
    words = [
        Word("1,234", Box(100, 0, 125, 10), SIZE), Word("5,678", Box(128, 0, 153, 10), SIZE),
        Word("(", Box(200, 0, 203, 10), SIZE), Word("91", Box(204, 0, 214, 10), SIZE),
        Word(")", Box(215, 0, 218, 10), SIZE),
    ]  # fmt: skip
    assert [piece.compact for piece in cut(words).figures] == ["1,234", "5,678", "(91)"]


def test_a_figure_close_to_its_label_goes_to_its_column() -> None:
    sheet = Sheet()
    for label, figure in (("Plant", "108,402"), ("Stock", "33,337"), ("Cash", "1,141,505")):
        sheet.line(label, figure)
    sheet.line(" ".join(["together"] * 9 + ["andmore"]), "467,597").line("Total", "1,750,841")
    read = read_generic([sheet.page()], "f")
    values = [reading.value for reading in read.readings if isinstance(reading.value, Decimal)]
    assert Decimal(467597) in values


def test_prose_and_page_numbers_are_no_tables() -> None:
    sheet = Sheet()
    for _ in range(20):
        sheet.line("In 2025 the group sold 1,234 units to 56 customers at HK$7.50 each, 3 per cent more than before.")
    sheet.skip(780 - sheet.y).line("", "12", edges=(300,))
    assert read_generic([sheet.page()], "f").grids == ()


def test_a_statement_about_rounding_is_read() -> None:
    sheet = statement().skip(60).line("Totals may not be the sum of figures due to rounding.")
    found = by_place(read_generic([sheet.page()], "f"))
    assert "rounding" in found["document/rounding/statement"].printed
    assert "document/rounding/statement" not in by_place(read_generic([statement().page()], "f"))


def test_percentages_in_brackets_and_currencies_are_figures() -> None:
    sheet = Sheet().line("", "Amount", "Change").line("Sales", "HK$1,234", "(5.2)%").line("Costs", "HK$(56)", "12.0%")
    found = by_place(read_generic([sheet.page()], "f"))
    values = [(reading.value, reading.unit) for key, reading in found.items() if not key.endswith("c1")]
    assert values == [
        (Decimal(1234), "HKD"), (Decimal("-5.2"), "%"), (Decimal(-56), "HKD"), (Decimal("12.0"), "%"),
    ]  # fmt: skip
