"""How often a wrong digit is seen, how often the one offer made is the right one, and how often two mislead.

Every digit of every figure of five digits or more that a sum covers is made wrong in each of the nine ways (a sample of
them where there are many); then two digits at once, anywhere.
"""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from reviewer.core.checker import Checker
from reviewer.core.edits import one_digit_off, standing_text
from reviewer.core.grade import witnesses_of
from reviewer.core.printed import read_printed
from reviewer.core.reading import FieldKey, Reading
from reviewer.core.repair import UNSETTLED, Offer, offers
from reviewer.core.resources import resource
from reviewer.core.review import Review
from reviewer.pipeline import checker_for, read_filing

# What is open | in which of it digits are made wrong.
CASES = {
    "poll results": (("poll-results-clean",), 1),
    "a monthly return alone": (("monthly-return-clean",), 1),
    "a next day return alone": (("next-day-return-clean",), 1),
    "a next day return with the chain": (("next-day-return-clean", "monthly-return-clean"), 1),
    "both returns of the chain": (("next-day-return-clean", "monthly-return-clean"), 2),
    "a formal notice": (("formal-notice-clean",), 1),
}
MOST, PAIRS, LONG = 1_000, 1_000, 5
Change = tuple[FieldKey, str]


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report: shares of all wrong digits tried."""
    for what, (names, changed) in CASES.items():
        checker = _checker_of(names)
        edits = _every_wrong_digit(checker, list(checker.review.filings)[:changed])
        draw = random.Random(7)
        tried = draw.sample(edits, min(MOST, len(edits)))
        yield f"{what}: one digit wrong", _said(Counter(_with_one(checker, (edit,)) for edit in tried), len(edits))
        pairs = [_two_of(edits, draw) for _ in range(PAIRS)]
        yield f"{what}: two digits wrong", _said(Counter(_with_two(checker, pair) for pair in pairs), 0)


def _checker_of(names: tuple[str, ...]) -> Checker:
    review = Review()
    for name in names:
        read_filing(resource("samples", f"{name}.pdf")).add_to(review)
    checker = checker_for(review)
    checker.run()
    return checker


def _every_wrong_digit(checker: Checker, filings: list[str]) -> list[Change]:
    found = []
    for key in checker.review.readings:
        text = standing_text(checker.review, key)
        covered = key.filing in filings and witnesses_of(key, checker.reached_by(key))
        if covered and sum(letter.isdecimal() for letter in text) >= LONG:
            found += [(key, text[:place] + other + text[place + 1 :]) for place, _, other in one_digit_off(text)]
    return found


def _two_of(edits: list[Change], draw: random.Random) -> tuple[Change, Change]:
    while True:
        one, other = draw.choice(edits), draw.choice(edits)
        if one[0] != other[0]:
            return one, other


def _with_one(checker: Checker, changes: tuple[Change, ...]) -> str:
    seen, made = _offers_after(checker, changes)
    if not seen:
        return "unseen"
    if not made:
        return "abstained"
    if len(made) == 1:
        return "one offer, right" if _is_right(checker, made[0], changes) else "one offer, WRONG"
    return "several, right first" if _is_right(checker, made[0], changes) else "several, right not first"


def _with_two(checker: Checker, changes: tuple[Change, ...]) -> str:
    seen, made = _offers_after(checker, changes)
    if not seen:
        return "unseen"
    if not made:
        return "abstained"
    if len(made) > 1:
        return "several"
    return "one offer, right for its figure" if _is_right(checker, made[0], changes) else "one offer, FALSE"


def _offers_after(checker: Checker, changes: tuple[Change, ...]) -> tuple[bool, tuple[Offer, ...]]:
    """Whether any check noticed, and the offers on the first figure that a check complains of."""
    before = {name for name, found in checker.findings.items() if found.outcome in UNSETTLED}
    readings = checker.review.readings
    as_read = {key: readings[key] for key, _ in changes}
    readings.update((key, _misread(as_read[key], text)) for key, text in changes)
    repeated = checker.rerun(list(as_read))
    noticed = [found.id for found in repeated if found.outcome in UNSETTLED and found.id not in before]
    made: tuple[Offer, ...] = ()
    for found in noticed:
        made = made or offers(checker, [found])
    readings.update(as_read)
    checker.rerun(list(as_read))
    return bool(noticed), made


def _misread(reading: Reading, text: str) -> Reading:
    return replace(reading, printed=text, value=read_printed(text, reading.unit).value)


def _is_right(checker: Checker, offer: Offer, changes: tuple[Change, ...]) -> bool:
    """Whether it gives back what stands; to be asked once the changes are undone."""
    reading = checker.review.readings[offer.key]
    restored = read_printed(offer.text, reading.unit).value == reading.value
    return restored and offer.key in {key for key, _ in changes}


def _said(counts: Counter[str], of: int) -> str:
    whole = counts.total()
    shares = ", ".join(f"{what} {count / whole:.1%}" for what, count in counts.most_common())
    return f"{whole:,}{f' of {of:,}' if of else ''}: {shares}"
