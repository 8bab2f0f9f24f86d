"""Reads the facts of an offer that are told in prose: the first mention of each, and every other mention."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reviewer.core.chinese_writing import found_in_either
from reviewer.core.offer import OfferFacts, Told
from reviewer.core.page import Page
from reviewer.extract.gathered import Gathered, Label
from reviewer.extract.offer.text import Running, lines_of_pages, running, see_span
from reviewer.extract.part_readers import reads
from reviewer.extract.seen import Seen

CURRENCIES = {
    "HK$": "HKD", "HKD": "HKD", "港元": "HKD", "港幣": "HKD", "港币": "HKD", "US$": "USD", "USD": "USD", "美元": "USD",
    "RMB": "RMB", "人民幣": "RMB", "人民币": "RMB",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """A field told at a place of the text."""

    start: int
    told: Told
    seen: Seen


@reads(OfferFacts)
def read_offer_facts(part: OfferFacts, pages: Sequence[Page], gathered: Gathered) -> None:
    """The first mention of each field goes into the row of the offer, the others into numbered rows."""
    run = running(lines_of_pages(pages))
    places: set[int] = set()
    mentions = [one for told in part.told for one in _mentions(run, told, places)]
    first: set[str] = set()
    again = 0
    for mention in sorted(mentions, key=lambda one: one.start):
        name = mention.told.field.name
        if mention.told.again or name in first:
            if len(pages) > part.most_pages:
                continue
            again += 1
            _put(part.restated, f"#{again}", part.restated_title, mention, gathered)
        else:
            first.add(name)
            _put(part.table, "", part.title, mention, gathered)


def _mentions(run: Running, told: Told, places: set[int]) -> Iterator[Mention]:
    for pattern in told.patterns:
        for found in found_in_either(pattern, run.text, re.IGNORECASE):
            start, end = found.span("value")
            if start not in places:
                places.add(start)
                yield Mention(start, told, _see(run, told, found, start, end))


def _see(run: Running, told: Told, found: re.Match[str], start: int, end: int) -> Seen:
    seen = see_span(run, start, end, told.currency or told.field.unit)
    printed_with = found.groupdict().get("currency") or ""
    return replace(seen, unit=CURRENCIES.get(printed_with.strip().upper(), seen.unit)) if printed_with else seen


def _put(table: str, row: str, title: str, mention: Mention, gathered: Gathered) -> None:
    label = mention.told.field.labels[0]
    where = (mention.seen.page, mention.seen.boxes[0])
    key = gathered.put(table, row, mention.told.field, mention.seen, Label(label), where)
    gathered.sheet(title).add(label, {"": key}, (mention.seen.page, mention.seen.boxes[0].top))
