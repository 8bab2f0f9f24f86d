"""What is not settled on the desk, in lines: what stands in the way of a signature, and what a signer should know."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reviewer.core.check import Outcome
from reviewer.core.tally import SIGNABLE, FilingState, Tally
from reviewer.ui.desk import Desk
from reviewer.ui.look import STATES
from reviewer.ui.open_filing import OpenFiling
from reviewer.ui.plural import counted


@dataclass(frozen=True, slots=True)
class OpenLine:
    """One line. `outcome` gives its sign; one that `blocks` has to be settled before anybody signs."""

    filing: str
    text: str
    outcome: Outcome
    blocks: bool = False


def still_open(desk: Desk) -> list[OpenLine]:
    """Every filing on the desk with what is left to do in it; what blocks comes first."""
    lines = [line for one in desk.filings for line in _of_filing(desk, one)]
    if not lines:
        lines = [OpenLine("", _tr("Nothing is open. Press Ctrl+O."), Outcome.OPEN, blocks=True)]
    return sorted(lines, key=lambda line: not line.blocks)


def _of_filing(desk: Desk, one: OpenFiling) -> Iterator[OpenLine]:
    document = desk.document
    if not one.filing or one.filing not in document.review.filings or document.checking:
        state = FilingState.CHECKING if one.filing else one.state
        word = QCoreApplication.translate("filings", STATES[state].word)
        yield OpenLine(one.id, f"{one.name}: {word}", Outcome.EXCEPTION, blocks=True)
        return
    tally = document.tally(one.filing)
    blocking = list(_hindrances(tally))
    for text in blocking:
        yield OpenLine(one.id, f"{one.name}: {text}", Outcome.EXCEPTION, blocks=True)
    if tally.state not in SIGNABLE and not blocking:
        word = QCoreApplication.translate("filings", STATES[tally.state].word)
        yield OpenLine(one.id, f"{one.name}: {word}", Outcome.EXCEPTION, blocks=True)
    yield from (OpenLine(one.id, f"{one.name}: {text}", outcome) for text, outcome in _notes(tally))
    threads = [thread for thread in document.threads() if thread.address.filing == one.filing and not thread.resolved]
    if threads:
        yield OpenLine(one.id, f"{one.name}: " + counted("%n note(s) not resolved", len(threads)), Outcome.OPEN)


def _hindrances(tally: Tally) -> Iterator[str]:
    if tally.exceptions:
        yield counted("%n exception(s) not explained", tally.exceptions)
    # A filing that no check applies to is compared by eye as a whole.
    if tally.state is FilingState.NOT_CHECKED:
        return
    if tally.left.unguarded:
        yield counted("%n figure(s) that no check guards and nobody has seen", tally.left.unguarded)
    if tally.left.unaccounted:
        yield counted("%n number(s) on the pages unaccounted for", tally.left.unaccounted)
    if tally.lost:
        yield counted("%n page(s) that could not be read", tally.lost)


def _notes(tally: Tally) -> Iterator[tuple[str, Outcome]]:
    if tally.state is FilingState.NOT_CHECKED:
        yield _tr("no check applies to it: it was compared by eye alone"), Outcome.OPEN
    if tally.open:
        yield (
            counted("%n check(s) open: the checks pane says why", tally.open),
            Outcome.OPEN,
        )
    if tally.explained:
        yield counted("%n exception(s) explained", tally.explained), Outcome.EXPLAINED
    if tally.misprints:
        yield counted("%n misprint(s) to report", tally.misprints), Outcome.EXPLAINED
    yield counted("%n check(s) agree", tally.agree), Outcome.AGREES


def _tr(text: str) -> str:
    return QCoreApplication.translate("still_open", text)
