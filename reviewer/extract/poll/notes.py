"""Reads what is said around the table of a poll: shares in issue, votes a share, the scrutineer, who attended."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from reviewer.core.chinese_numbers import chinese_dates_found
from reviewer.core.chinese_writing import found_in_either
from reviewer.core.errors import PrintedError
from reviewer.core.page import Page
from reviewer.core.poll import PollNotes, Said, numbers_in
from reviewer.core.printed import read_printed
from reviewer.core.printed_dates import dates_found
from reviewer.core.reading import FieldKey, Value
from reviewer.core.records import class_in_words
from reviewer.core.template import Field
from reviewer.extract.gathered import Gathered, Label
from reviewer.extract.outline import boxes_of
from reviewer.extract.part_readers import reads
from reviewer.extract.prose.running_text import Prose, prose_of
from reviewer.extract.seen import Seen
from reviewer.extract.words import is_cjk

Span = tuple[int, int]
NOTES = "poll_notes"
_CLASSES = re.compile(
    r"(?:Class\s+)?\b(?P<class>[A-Z])\s*(?:Shares?\b|[類类]?股份?)"
    r"|(?P<votes>one|two|five|ten|twenty|\d+|[一兩两五十]+) ?(?:votes?\b|票)",
)
_WORDS = {"one": 1, "two": 2, "five": 5, "ten": 10, "twenty": 20, "一": 1, "兩": 2, "两": 2, "五": 5, "十": 10}
_NAME = re.compile(
    r"(?:Mr|Ms|Mrs|Dr|Prof|Miss|Madam|Professor|Sir)\.? "
    r"(?P<name>[A-Z][\w'’.-]*(?:,? (?!and\b|the\b|Mr|Ms|Dr|Prof|Miss|Madam|Sir\b)[A-Z][\w'’-]*)*)"
)
_ZH_NAME = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,4}?|[A-Z][\w .]+?)(?:先生|女士|博士|教授|小姐)")
_ZH_ROLE = re.compile(r"(?:獨立|独立)?(?:非)?(?:執行|执行)?董事|本公司|及|、|主席|行政總裁")


class Sayings:
    """The running text without the spaces that Chinese is set with, and where each of its letters was."""

    def __init__(self, prose: Prose) -> None:
        self.prose = prose
        kept = [n for n, char in enumerate(prose.text) if char != " " or not _beside_chinese(prose.text, n)]
        self.places = kept
        self.text = "".join(prose.text[n] for n in kept)

    def spots_of(self, span: Span) -> tuple[int, int]:
        """The stretch of the running text that some letters are."""
        return self.places[span[0]], self.places[span[1] - 1] + 1

    def first(self, said: Said) -> re.Match[str] | None:
        """The first place where something is said, by the first pattern that fits."""
        return next(self.all(said.patterns), None)

    def all(self, patterns: Sequence[str]) -> Iterator[re.Match[str]]:
        """Every place where something is said, pattern by pattern."""
        for pattern in patterns:
            yield from found_in_either(pattern, self.text, re.IGNORECASE if _is_english(pattern) else 0)


@reads(PollNotes)
def read_poll_notes(part: PollNotes, pages: Sequence[Page], gathered: Gathered) -> None:
    """Every note that is stated, each with the words it stands in."""
    desk = _Desk(part, Sayings(prose_of(_without_tables(pages, gathered))), gathered)
    desk.read_figures()
    desk.read_texts()
    desk.read_dates()
    desk.read_votes_per_share()
    desk.read_passed()
    desk.read_attendance()


class _Desk:
    """What the readers of the notes share."""

    def __init__(self, part: PollNotes, sayings: Sayings, gathered: Gathered) -> None:
        self.part, self.sayings, self.gathered = part, sayings, gathered
        self.sheet = gathered.sheet(part.title)
        keys = (key for key in gathered.readings if key.table == "resolutions" and key.field == "votes_for")
        self.numbers = list(dict.fromkeys(key.row.split("@")[0] for key in keys))

    def read_figures(self) -> None:
        """Shares in issue and entitled, as a whole and by class; shares that must abstain, be it none."""
        for said in self.part.figures:
            match = self.sayings.first(said)
            if match:
                self._figure(NOTES, "", said.field, match.span("value"))
                self._by_class(said.field, match.end("value"))
        for said in self.part.nils:
            match = self.sayings.first(said)
            if match:
                self._figure(NOTES, "", said.field, match.span("value"))

    def _by_class(self, what: Field, start: int) -> None:
        end = re.compile(r"[.。](?!\d)").search(self.sayings.text, start)
        last = end.start() if end else len(self.sayings.text)
        for pattern in self.part.of_class:
            for match in re.compile(pattern).finditer(self.sayings.text, start, last):
                self._figure(NOTES, f"class-{match['class'].lower()}", what, match.span("value"))

    def read_texts(self) -> None:
        """The scrutineer, and what was stated in words."""
        for said in self.part.texts:
            match = self.sayings.first(said)
            if match:
                self._text(NOTES, "", said.field, match.span("value"))

    def read_dates(self) -> None:
        """Dates of meeting, notice and circular: the first of each, and a row for each time one is printed again."""
        for said in self.part.dates:
            found = {match.span("value"): match for match in self.sayings.all(said.patterns)}
            allowed = [span for span, match in sorted(found.items()) if not any(w in match[0] for w in said.unless)]
            for number, span in enumerate(allowed, 1):
                table, row = (f"{said.field.name}s", str(number)) if number > 1 else (NOTES, "")
                self._date(table, row, said.field, span)

    def read_votes_per_share(self) -> None:
        """Votes a share, a row for each resolution and class."""
        what = Field("votes_per_share", unit="")
        for match in self.sayings.all(self.part.votes_per_share):
            start = match.start("said")
            for letter, votes, span in _votes_by_class(match["said"]):
                place = (start + span[0], start + span[1])
                for number in numbers_in(match["numbers"], self.numbers):
                    row = f"{number}@class-{letter.lower()}"
                    self._put(
                        "votes_per_share", row, what, place, Decimal(votes), "", f"Votes a share, {class_in_words(row)}"
                    )

    def read_passed(self) -> None:
        """What is said to have been passed, and by which majority."""
        found = {match.start(): match for match in self.sayings.all(self.part.passed)}
        for number, (_, match) in enumerate(sorted(found.items()), 1):
            group = "numbers" if match["numbers"] else "all"
            self._text("passed", str(number), Field("resolutions", ("Resolutions",)), match.span(group))
            self._text("passed", str(number), Field("majority", ("Majority",)), match.span("majority"))

    def read_attendance(self) -> None:
        """Who attended and who did not, in the order printed."""
        found: dict[Span, str] = {}
        for attended, patterns in (("absent", self.part.absent), ("attended", self.part.attended)):
            for match in self.sayings.all(patterns):
                for span in _names(match["value"], match.start("value")):
                    if span not in found:
                        found[span] = attended
        for number, (span, attended) in enumerate(sorted(found.items()), 1):
            self._text("attendance", str(number), Field("name", ("Director",)), span)
            self._put("attendance", str(number), Field("attended"), span, attended, "text", "Attended")

    def _figure(self, table: str, row: str, what: Field, span: Span) -> None:
        said = self.sayings.text[span[0] : span[1]]
        if not any(char.isdigit() for char in said):
            self._put(table, row, what, span, None, what.unit, what.labels[0])
        else:
            seen = self._seen(span, None, what.unit)
            try:
                seen = replace(seen, value=read_printed(said, what.unit).value, nil="")
            except PrintedError:
                seen = replace(seen, doubt=f"{said!r} is not a number.")
            self._keep(table, row, what, seen, _of_class(what.labels[0], row))

    def _text(self, table: str, row: str, what: Field, span: Span) -> None:
        said = self.sayings.text[span[0] : span[1]].strip(" ,，")
        self._put(table, row, what, span, said, "text", what.labels[0])

    def _date(self, table: str, row: str, what: Field, span: Span) -> None:
        said = self.sayings.text[span[0] : span[1]]
        days = [one.day for one in dates_found(said)] + [one.day for one in chinese_dates_found(said)]
        if days:
            self._put(table, row, what, span, days[0], "date", what.labels[0])

    def _put(self, table: str, row: str, what: Field, span: Span, value: Value | None, unit: str, label: str) -> None:
        self._keep(table, row, what, self._seen(span, value, unit), label)

    def _keep(self, table: str, row: str, what: Field, seen: Seen, label: str) -> None:
        place = seen.page, seen.boxes[0]
        key: FieldKey | None = self.gathered.put(table, row, what, seen, Label(label), place)
        self.sheet.add(label, {"Stated": key}, (seen.page, seen.boxes[0].top))
        self.sheet.head("Stated", 0.0)

    def _seen(self, span: Span, value: Value | None, unit: str) -> Seen:
        start, end = self.sayings.spots_of(span)
        spots = self.sayings.prose.said(start, end)
        nil = "nil mark" if value is None else ""
        return Seen(self.sayings.text[span[0] : span[1]], value, unit, boxes_of(spots), spots[0].page, nil=nil)


def _votes_by_class(said: str) -> Iterator[tuple[str, int, Span]]:
    """The class and votes of each "Class A Share ... ten votes": classes named together share the votes that follow."""
    waiting: list[str] = []
    for match in _CLASSES.finditer(said):
        if match["class"]:
            waiting.append(match["class"])
        else:
            votes = int(match["votes"]) if match["votes"].isdigit() else _WORDS.get(match["votes"].casefold(), 0)
            for letter in waiting if votes else ():
                yield letter, votes, match.span("votes")
            waiting = []


def _names(said: str, start: int) -> Iterator[Span]:
    for match in _NAME.finditer(said):
        yield start + match.start("name"), start + match.end("name")
    plain = _ZH_ROLE.sub(lambda role: " " * len(role[0]), said)
    for match in _ZH_NAME.finditer(plain):
        yield start + match.start("name"), start + match.end("name")


def _of_class(label: str, row: str) -> str:
    return f"{label}, {class_in_words(row)}" if row else label


def _is_english(pattern: str) -> bool:
    return not any("\u4e00" <= char <= "\u9fff" for char in pattern)


def _beside_chinese(text: str, place: int) -> bool:
    near = text[max(place - 1, 0) : place] + text[place + 1 : place + 2]
    return any(is_cjk(char) for char in near)


def _without_tables(pages: Sequence[Page], gathered: Gathered) -> list[Page]:
    """The pages without the lines that the table of resolutions stands on."""
    taken: dict[int, list[tuple[float, float]]] = {}
    for key, reading in gathered.readings.items():
        if key.table == "resolutions":
            boxes = reading.provenance.boxes
            taken.setdefault(reading.provenance.page, []).extend((box.top, box.bottom) for box in boxes)
    kept = []
    for page in pages:
        spans = taken.get(page.number)
        if spans:
            top, bottom = min(low for low, _ in spans) - 1, max(high for _, high in spans) + 1
            words = tuple(word for word in page.words if not top < word.box.middle[1] < bottom)
            page = replace(page, words=words, tables=())
        kept.append(page)
    return kept
