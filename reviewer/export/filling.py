"""Fills the sheets of a working paper: the lists here, meanwhile the tables apart."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from reviewer.export.about_sheet import ABOUT, write_about
from reviewer.export.chain_sheet import CHAIN, write_chain
from reviewer.export.checks_sheet import CHECKS, write_checks
from reviewer.export.choices_sheet import CHOICES
from reviewer.export.corrections_sheet import CORRECTIONS, write_corrections
from reviewer.export.evidence_sheet import EVIDENCE, Crops, place_evidence, write_evidence
from reviewer.export.exceptions_sheet import EXCEPTIONS, queries, write_exceptions
from reviewer.export.finished import Finished
from reviewer.export.formulas import RATES, Rates
from reviewer.export.paper import Paper
from reviewer.export.parts import Parts
from reviewer.export.rates_sheet import write_rates
from reviewer.export.sheet_made import SheetMade, taken_in
from reviewer.export.sign_off_sheet import SIGN_OFF, write_sign_off
from reviewer.export.sources_sheet import SOURCES, write_sources
from reviewer.export.summary_sheet import SUMMARY, write_summary
from reviewer.export.table_layout import Table, place_figures
from reviewer.export.table_maker import finish_look, fit_look, work_of
from reviewer.export.table_sheets import note_fields
from reviewer.export.tables_apart import ALONE, Apart, Beside
from reviewer.export.ticks import note_ticks
from reviewer.export.unchanged import write_identity


@dataclass(frozen=True, slots=True)
class Filling:
    """A working paper whose sheets are there and empty, and where each goes when it is full.

    `step` is called when another sheet is done, `ask` before what takes long; either may stop it. `beside` are
    the processes that make the sheets of tables.
    """

    paper: Paper
    parts: Parts
    finished: Finished
    crops: Crops | None
    step: Callable[[], None]
    ask: Callable[[], None]
    every_crop: bool
    beside: Beside = ALONE

    def finish(self, name: str) -> None:
        """A sheet is full."""
        if name in self.paper.book.sheetnames:
            finish_look(self.paper, name)
            sheet = self.paper.sheet(name)
            self.parts.add_sheet(sheet, self.finished.finish(sheet))

    def let_go(self, *names: str) -> None:
        """The rows of some sheets are done so far."""
        for name in names:
            if name in self.paper.book.sheetnames:
                fit_look(self.paper, name)
                self.finished.rows(self.paper.sheet(name))


def fill(filling: Filling, tables: Sequence[Table]) -> None:
    """Every sheet; those that refer to others are written after them."""
    paper, of_filing = filling.paper, defaultdict[str, list[Table]](list)
    note_fields(paper)
    note_ticks(paper)
    if filling.crops is not None:
        place_evidence(paper, every=filling.every_crop)
    for table in tables:
        place_figures(paper, table)
        of_filing[table.filing].append(table)
    works = [partial(work_of, paper, filing, own) for filing, own in of_filing.items()]
    apart = Apart(works, filling.beside)
    _fill_lists(filling)
    for name, write in ((SUMMARY, write_summary), (ABOUT, write_about)):
        write(paper)
        filling.finish(name)
    filling.step()
    for sheets in apart.results(filling.ask):
        _take_tables(filling, sheets)


def _take_tables(filling: Filling, sheets: Sequence[SheetMade]) -> None:
    for made in sheets:
        filling.finished.kept.take(made.name, made.kept)
        sheet = filling.paper.sheet(made.name)
        filling.parts.add_sheet(sheet, taken_in(sheet, made))
        filling.step()


def _fill_lists(filling: Filling) -> None:
    """The sheets of all filings together, each let go of when it is done."""
    paper, crops, rates = filling.paper, filling.crops, Rates()
    write_checks(paper, rates, lambda: filling.let_go(CHECKS, CHOICES))
    for name in (CHECKS, CHOICES):
        filling.finish(name)
    write_identity(paper, rates)
    write_rates(paper, rates)
    filling.finish(RATES)
    filling.step()
    if crops is not None:
        write_evidence(paper, crops, filling.ask, lambda: filling.let_go(EVIDENCE))
        filling.finish(EVIDENCE)
    filling.step()
    write_exceptions(paper, queries(paper), crops)
    filling.finish(EXCEPTIONS)
    for name, write in (
        (CORRECTIONS, write_corrections), (CHAIN, write_chain), (SOURCES, write_sources), (SIGN_OFF, write_sign_off),
    ):  # fmt: skip
        write(paper)
        filling.finish(name)
    filling.step()
