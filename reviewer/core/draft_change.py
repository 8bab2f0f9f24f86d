"""A new draft takes the place of an old one, and the old one comes back."""

from dataclasses import replace

from reviewer.core.carry_over import CarryOver, Retired, of_filing
from reviewer.core.changed_tables import restructure
from reviewer.core.entry import Action, Entry, read_correction
from reviewer.core.standing import Standing


def take_over(standing: Standing, what: CarryOver, entry: Entry) -> None:
    """The new draft takes the place of the old, and what still holds goes with the figures."""
    to = dict(what.fields)
    corrections = {to[key]: held for key, held in standing.corrections.items() if key in to}
    confirmed = {to[key]: held for key, held in standing.confirmations.items() if key in to}
    explained = {new: standing.explanations[old] for old, new in what.findings if old in standing.explanations}
    let_go = {new: held for old, new in what.numbers if (held := standing.dismissed(what.old).get(old)) is not None}
    _swap(standing, what.old, what.new)
    _make_tables(standing, what, entry)
    standing.dismissals[what.new] = let_go
    standing.corrections.update(
        (key, read_correction(held.entry, standing.readings[key])) for key, held in corrections.items()
    )
    standing.confirmations.update(confirmed)
    standing.explanations.update(explained)


def _make_tables(standing: Standing, what: CarryOver, entry: Entry) -> None:
    """The tables made by hand go along; a draft that comes back has them already."""
    made = {(done.entry.subject, done.entry.text) for done in standing.restructurings(what.new)}
    for table, said, body in what.tables:
        if (table, body) not in made:
            restructure(standing, replace(entry, action=Action.RESTRUCTURE, subject=table, text=body, reason=said))


def give_back(standing: Standing, what: CarryOver) -> None:
    """The old draft is on the desk again, as it stood."""
    _swap(standing, what.new, what.old)
    for old, new in what.findings:
        if old != new:
            standing.explanations.pop(new, None)


def _swap(standing: Standing, out: str, into: str) -> None:
    """One draft of a filing leaves the desk as it stands, and the other takes its place."""
    order = [into if filing == out else filing for filing in standing.filings if filing != into]
    back = standing.retired.pop(into, None)
    if back is not None:
        # As it stood, tables that were put right included: nothing is read or moved again.
        standing.filings[into], standing.grids[into], standing.pages[into] = back.filing, back.grids, back.pages
        standing.readings.update(back.readings)
        standing.corrections.update(back.corrections)
        standing.confirmations.update(back.confirmed)
        standing.dismissals[into] = dict(back.dismissed)
    standing.retired[out] = Retired(
        standing.filings[out], of_filing(standing.readings, out), standing.grids[out], standing.pages[out],
        of_filing(standing.corrections, out), of_filing(standing.confirmations, out), standing.dismissals.get(out, {}),
    )  # fmt: skip
    standing.remove_filing(out)
    standing.filings = {filing: standing.filings[filing] for filing in order}
