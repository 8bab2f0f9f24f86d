"""Damage to the structure of tables, done to filings that are right: what the checks must find and the remedy mend."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from reviewer.core.changed_tables import supposing_restructured
from reviewer.core.check import Check, Outcome
from reviewer.core.checker import Checker, Finding
from reviewer.core.poll_headings import COLUMNS, COUNTS, PERCENT_OF
from reviewer.core.provenance import Method, Provenance
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.remedy import remedies
from reviewer.core.restructure import Restructuring, readings_moved
from reviewer.core.review import Review
from reviewer.extract.joined import candidates_for, joined_value

STRUCTURE = ("PR8", "T3")


@dataclass(frozen=True)
class Damage:
    """One thing done to a filing: what it is called, and the readings afterwards."""

    kind: str
    name: str
    readings: tuple[Reading, ...]


def heading_damage(review: Review) -> Iterator[Damage]:
    """Headings of votes exchanged, two by two, and all of them one column to the left or the right."""
    (filing,) = review.filings
    rows = {key.row for key in review.readings if key.table == "resolutions" and key.field == "votes_for"}
    present = [
        name for name in COLUMNS if any(FieldKey(filing, "resolutions", row, name) in review.readings for row in rows)
    ]
    votes = [name for name in present if name in PERCENT_OF]
    swaps = [(one, other) for one, other in _pairs([name for name in COUNTS if name in present])
             if (one in votes) == (other in votes)]  # fmt: skip
    for one, other in swaps:
        to = {one: other, other: one}
        to |= {PERCENT_OF[a]: PERCENT_OF[b] for a, b in to.items() if a in votes and PERCENT_OF[a] in present}
        yield _moved(review, "headings exchanged", f"{one} and {other}", to)
    for one, other in _pairs([PERCENT_OF[name] for name in votes if PERCENT_OF[name] in present]):
        yield _moved(review, "headings exchanged", f"{one} and {other}", {one: other, other: one})
    ahead = present[1:] + present[:1]
    yield _moved(review, "column shifted", "to the left", dict(zip(ahead, present, strict=True)))
    yield _moved(review, "column shifted", "to the right", dict(zip(present, ahead, strict=True)))


def cut_damage(review: Review) -> Iterator[Damage]:
    """Every figure of five or more digits cut in two everywhere, with up to two characters on both sides of the cut."""
    for key, reading in review.readings.items():
        digits = sum(letter.isdecimal() for letter in reading.printed)
        if isinstance(reading.value, Decimal) and digits >= 5 and reading.printed.replace(",", "").isdecimal():
            for place in range(1, len(reading.printed)):
                for shared in range(min(3, place)):
                    cut = _cut(reading, place, place - shared)
                    readings = tuple(cut if other == key else one for other, one in review.readings.items())
                    yield Damage("cell cut in two", f"{key} {cut.printed}", readings)


def with_readings(review: Review, readings: tuple[Reading, ...]) -> Review:
    """Another review of the same filing that reads so."""
    (filing,) = review.filings.values()
    other = Review()
    other.add_filing(filing, readings, review.grids[filing.id], review.pages[filing.id].values())
    return other


def structure_findings(checker: Checker) -> list[Finding]:
    """The exceptions that speak of a table and not of a figure."""
    found = [one for one in checker.findings.values() if one.outcome is Outcome.EXCEPTION]
    return [one for one in found if one.check.code in STRUCTURE]


def mended(checker: Checker, finding: Finding) -> dict[FieldKey, object] | None:
    """What would stand in every field after the first remedy of a finding; None when it has none."""
    found = remedies(checker, finding)
    if not found:
        return None
    with supposing_restructured(checker.review, found[0].restructuring):
        return {key: checker.review.stands(key) for key in checker.review.readings}


def _moved(review: Review, kind: str, name: str, to: dict[str, str]) -> Damage:
    moves = [(key, key._replace(field=to[key.field])) for key in review.readings
             if key.table == "resolutions" and key.field in to]  # fmt: skip
    moved = readings_moved(review.readings, Restructuring(tuple(moves)).moves)
    return Damage(kind, name, tuple(moved.values()))


def _cut(reading: Reading, end: int, start: int) -> Reading:
    pieces = (reading.printed[:end], reading.printed[start:])
    candidates = candidates_for(pieces)
    where = Provenance(reading.provenance.page, reading.provenance.boxes * 2, Method.JOINED)
    return replace(
        reading, printed=" ".join(pieces), value=joined_value(pieces, candidates), provenance=where,
        doubt="It is printed in pieces.", fragments=pieces, candidates=candidates,
    )  # fmt: skip


def _pairs(names: list[str]) -> list[tuple[str, str]]:
    return [(one, other) for number, one in enumerate(names) for other in names[number + 1 :]]


@dataclass
class Score:
    """How many damages were found as structure, how many the first remedy mends, and how many it makes worse."""

    damages: int = 0
    found: int = 0
    mended: int = 0
    wrong: int = 0

    def add(self, review: Review, damage: Damage, checks: Iterable[Check]) -> None:
        """Tries one more damage of a filing that is right."""
        checker = Checker(with_readings(review, damage.readings), checks)
        checker.run()
        right = {key: review.stands(key) for key in review.readings}
        after = [mended(checker, finding) for finding in structure_findings(checker)]
        offered = [one for one in after if one is not None]
        self.damages += 1
        self.found += bool(after)
        self.mended += right in offered
        self.wrong += any(one != right for one in offered)
