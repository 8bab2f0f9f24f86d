"""Draws the formal notice: its prose, the unruled table of amounts in four pairs of columns, and the timetable."""

from collections.abc import Callable
from pathlib import Path

from reportlab.platypus import Flowable, PageBreak, Spacer, Table

from samples import formal_notice_facts as facts
from samples.formal_notice_words import BLOCKS
from samples.lock_up_facts import BOARD, CHINESE_NAME, ISSUER
from samples.prose import DottedLine, in_chinese, para, side_by_side, signature, unruled, write

TITLE = "Issue of Supplemental Prospectus and Global Offering"
WIDTHS = (56.0, 66.0, 60.0, 64.0, 60.0, 66.0, 62.0, 76.0)


class Notice:
    """The notice being set: clean, or with what the copy at hand misread."""

    def __init__(self, clean: bool) -> None:
        self._clean = clean
        self._unused = set(facts.SLIPS)
        self._bullets = list(facts.BULLETS_DAMAGED)
        self._late: list[str] = []

    def story(self) -> list[Flowable]:
        """Everything on the pages, in order."""
        kinds: dict[str, Callable[..., Flowable]] = {
            "page": PageBreak,
            "para": lambda words: para(self._read(words)),
            "heading": lambda words: para(f"<b>{words}</b>"),
            "centre": lambda words: para(words, "centre", 12),
            "line": lambda words: para(words, "left", after=3),
            "item": self._item,
            "offer": lambda label, words: side_by_side(label, self._read(words)),
            "entry": lambda label, dates: DottedLine(self._read(label), dates.split("\n")),
            "late entry": self._late_entry,
            "late dates": self._late_dates,
            "amounts": self._amounts,
        }
        story = [kinds[kind](*words) for kind, *words in BLOCKS] + self._signed()
        if self._unused and not self._clean:
            raise ValueError(f"The notice does not print: {', '.join(sorted(self._unused))}")
        return story

    def _read(self, words: str) -> str:
        """The words as this copy has them."""
        for right, misread in facts.SLIPS.items():
            if right in words and not self._clean:
                self._unused.discard(right)
                words = words.replace(right, misread)
        return words

    def _item(self, mark: str, words: str) -> Flowable:
        if not self._clean:
            mark = self._bullets.pop(0) if mark == "\u2022" else facts.MARK_SLIPS.get(mark, mark)
        return para(self._read(words), indent=28, mark=mark)

    def _late_entry(self, label: str, dates: str) -> Flowable:
        """An entry that lost its dates in the damaged copy: they stand together below the timetable."""
        self._late.append(dates)
        return DottedLine(self._read(label), dates.split("\n") if self._clean else ())

    def _late_dates(self) -> Flowable:
        return Spacer(1, 1) if self._clean else DottedLine("", "\n \n".join(self._late).split("\n"))

    def _amounts(self) -> Table:
        lines = [line.split() for line in facts.AMOUNTS.split("\n") if line]
        down = len(lines) // facts.PAIRS
        rows = [[self._amount(text) for pair in lines[row::down] for text in pair] for row in range(down)]
        headings = [[*line] * facts.PAIRS for line in facts.AMOUNT_HEADINGS]
        if not self._clean:
            headings[-1][-1] = facts.LAST_CURRENCY_DAMAGED
        return unruled([*headings, *rows], WIDTHS, bold=len(headings))

    def _amount(self, text: str) -> str | Flowable:
        if text == facts.MAXIMUM:
            note = para(f"{text}<super>(1)</super>", "right", 9.5, after=0)
            return note if self._clean else facts.MAXIMUM_DAMAGED
        return text if self._clean else facts.AMOUNT_SLIPS.get(text, text)

    def _signed(self) -> list[Flowable]:
        name = self._read(CHINESE_NAME)
        chairman, *offices = facts.SIGNED
        lines = ("By order of the Board", f"<b>{ISSUER}</b>", in_chinese(name) if self._clean else name)
        signed = signature((*lines, f"<b>{chairman}</b>", *(self._read(office) for office in offices)))
        return [*signed, para(facts.DATE), para(f"<i>{BOARD}</i>")]


def draw(file: Path, clean: bool) -> None:
    """Writes the notice to a file, clean or with what the copy at hand misread."""
    write(file, TITLE, Notice(clean).story())
