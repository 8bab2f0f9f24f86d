"""Reads who announces what: the names, codes and title at the head, and the signature and date at the end."""

import re
from collections.abc import Iterator, Sequence

from reviewer.core.page import Page
from reviewer.core.printed_dates import dates_found
from reviewer.core.prose import AnnouncementFacts
from reviewer.core.reading import FieldKey
from reviewer.extract.gathered import Gathered
from reviewer.extract.part_readers import reads
from reviewer.extract.prose.places import put_text, put_value
from reviewer.extract.prose.running_text import Prose, ProseLine, prose_of

_CODE_LINE = re.compile(r"^[（(]?\s*(?:Stock\s+Codes?|股份代[號号]|股票代[碼码])\s*[:：︰]?", re.IGNORECASE)
_CODE = re.compile(r"(?<!\d)(\d{3,5})(?!\d)")
_COUNTER = re.compile(r"[（(]\s*(HKD|RMB|USD|港元|人民幣|人民币|港幣)\s*(?:Counter|櫃台|柜台)?\s*[)）]", re.IGNORECASE)
_INCORPORATED = re.compile(
    r"incorporated|established in|registered (?:in|by way of)|continued in|weighted voting rights|"
    r"註冊成立|注册成立|不同投票權|不同投票权",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?:|www\.|網址|网址|Website", re.IGNORECASE)
_SIGNED = re.compile(r"^(?:Hong Kong|香港|中國香港|Hong Kong SAR)\s*[,，、]\s*")
_BY_ORDER = re.compile(r"^By order of|^承.{0,8}命|^For and on behalf of", re.IGNORECASE)
_VOLUNTARY_TITLE = re.compile(r"voluntary announcement|自[願愿]公[告佈布]|自[願愿]性公[告佈布]", re.IGNORECASE)
_VOLUNTARY = re.compile(
    r"on a voluntary basis|按?自[願愿](?:性)?(?:基準|基准|性質|性质|原則|原则)?(?=作出|刊發|刊发|發|发)", re.IGNORECASE
)
_STYLE = re.compile(r"^(?:Mr|Ms|Mrs|Miss|Dr|Prof|Professor|Sir|Madam|Ir)\b\.?|(?:先生|女士|博士|教授|小姐|院士)$")
_OFFICE = re.compile(
    r"Secretary|Director|Chairman|Chairwoman|Chairperson|Chair\b|Officer|President|Manager|Representative|Founder|"
    r"主席|秘書|秘书|董事|總裁|总裁|經理|经理|執行官|执行官|首席|授權代表|授权代表|創辦人|创办人|會長|会长",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(?:Limited|Ltd|Inc|Incorporated|Corporation|Corp|Company|plc|Holdings|Trust|Group)\b\.?[*＊#]?$|公司[*＊#]?$",
    re.IGNORECASE,
)
_MARK = " *＊#†"
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_FRONT = 240
_OFF_CENTRE = 14
_DASHES = " -–—:："
_LABELLED = re.compile(r"\s[:：]\s|：\s")
_SIGNATURE_LINES = 9
_COUNTER_CURRENCIES = {"港元": "HKD", "港幣": "HKD", "人民幣": "RMB", "人民币": "RMB"}
Lines = Sequence[ProseLine]


@reads(AnnouncementFacts)
def read_facts(part: AnnouncementFacts, pages: Sequence[Page], gathered: Gathered) -> None:
    """Reads the head and the signature of an announcement; a field that is not printed is left out."""
    desk = _Facts(part, prose_of(pages), gathered)
    code = next((n for n, line in enumerate(desk.lines[:_FRONT]) if _is_code_line(line)), None)
    place = _incorporation(desk.lines[:_FRONT])
    if code is not None:
        desk.read_codes(code)
    if place is not None:
        stretch = _bracketed(desk, *place)
        desk.text("incorporated_in", stretch, "Place of incorporation")
    head = _names_above(desk, place[0] if place else code)
    _read_title(desk, place[1] if place else code)
    _read_signature(desk, last_signature(desk.prose), head)
    _read_names(desk, head)
    found = _VOLUNTARY.search(desk.prose.text)
    if found:
        desk.text("on_a_voluntary_basis", found.span(), "On a voluntary basis")


def last_signature(prose: Prose) -> int | None:
    """The number of the line "Hong Kong, 3 June 2011" that closes the announcement; None when there is none."""
    for number in reversed(range(len(prose.lines))):
        line = prose.lines[number]
        opened = _SIGNED.match(line.text)
        if opened and len(dates_found(line.text[opened.end() :])) == 1 and len(line.text) < 60:
            return number
    return None


class _Facts:
    """What is at hand while the facts are read."""

    def __init__(self, part: AnnouncementFacts, prose: Prose, gathered: Gathered) -> None:
        self.prose, self.gathered = prose, gathered
        self.lines = prose.lines
        self.sheet = gathered.sheet(part.title)

    def text(self, name: str, stretch: tuple[int, int], label: str, value: str | None = None) -> None:
        """One text of the facts."""
        self.keep(label, put_text(self.gathered, self.prose, ("facts", "", name), stretch, label, value))

    def name(self, name: str, lines: "Lines", label: str) -> None:
        """A name of the issuer, without the mark of a footnote."""
        stretch = (lines[0].start, lines[-1].end)
        self.text(name, stretch, label, self.prose.text[slice(*stretch)].strip(_MARK))

    def keep(self, label: str, key: FieldKey | None) -> None:
        """Shows a reading in the grid."""
        if key is not None:
            origin = self.gathered.readings[key].provenance
            self.sheet.add(label, {"": key}, (origin.page, origin.boxes[0].top))

    def read_codes(self, number: int) -> None:
        """The stock code, and that of a second counter."""
        line = self.lines[number]
        codes = list(_CODE.finditer(line.text))
        if not codes:
            return
        self.text("stock_code", _within(line, codes[0].span(1)), "Stock code")
        if len(codes) > 1:
            self.text("multi_counter_code", _within(line, codes[1].span(1)), "Second stock code")
            counter = _COUNTER.search(line.text, codes[1].end())
            if counter:
                value = _COUNTER_CURRENCIES.get(counter[1], counter[1].upper())
                self.text("counter_currency", _within(line, counter.span(1)), "Currency of that counter", value)


def _within(line: ProseLine, span: tuple[int, int]) -> tuple[int, int]:
    return line.start + span[0], line.start + span[1]


def _is_code_line(line: ProseLine) -> bool:
    found = _CODE_LINE.match(line.text)
    return bool(found and _CODE.search(line.text, found.end()) and len(line.text) < 90)


def _is_centred(line: ProseLine, left: float) -> bool:
    return abs((line.box.x0 + line.box.x1) / 2 - line.middle) < _OFF_CENTRE and line.box.x0 > left + 6


def _left_of(lines: Lines, page: int) -> float:
    return min((line.box.x0 for line in lines if line.page == page), default=0.0)


def _incorporation(lines: Lines) -> tuple[int, int] | None:
    """The first and last line of "(Incorporated in ... with limited liability)" in the head."""
    for number, line in enumerate(lines):
        if line.text[:1] not in "(（" or abs((line.box.x0 + line.box.x1) / 2 - line.middle) > _OFF_CENTRE:
            continue
        for last in range(number, min(number + 3, len(lines))):
            said = "".join(one.text for one in lines[number : last + 1])
            if re.search(r"[)）]", said):
                if _INCORPORATED.search(f"{said} {said.replace(' ', '')}") and not _CODE_LINE.match(said):
                    return number, last
                break
    return None


def _bracketed(desk: "_Facts", first: int, last: int) -> tuple[int, int]:
    """From the opening to the closing bracket: a glyph set too low may stand on the same line."""
    start, end = desk.lines[first].start, desk.lines[last].end
    closed = max(desk.prose.text.rfind(bracket, start, end) for bracket in ")）")
    return start, closed + 1


def _read_title(desk: _Facts, head: int | None) -> None:
    """The centred lines below the place of incorporation and the stock code."""
    if head is None:
        return
    page, size = desk.lines[head].page, 0.0
    left, taken = _left_of(desk.lines, page), list[ProseLine]()
    for line in desk.lines[head + 1 :]:
        if line.page == page and not taken and (_LINK.search(line.text) or _is_code_line(line)):
            continue
        tall = desk.prose.said(line.start, line.end)[0].word.size
        apart = bool(taken) and line.box.top - taken[-1].box.bottom > 2.2 * taken[-1].box.height
        small = bool(taken) and tall < 0.85 * size
        if line.page != page or not _is_centred(line, left) or apart or small or _LABELLED.search(line.text):
            break
        size = size or tall
        taken.append(line)
    if taken:
        _keep_title(desk, (taken[0].start, taken[-1].end))


def _keep_title(desk: _Facts, whole: tuple[int, int]) -> None:
    desk.text("title", whole, "Title of the announcement")
    found = _VOLUNTARY_TITLE.search(desk.prose.text, *whole)
    if found and desk.prose.text[found.end() : whole[1]].strip(_DASHES):
        rest = desk.prose.text[found.end() : whole[1]]
        desk.text("subject", (whole[1] - len(rest.lstrip(_DASHES)), whole[1]), "Subject")


def _names_above(desk: _Facts, head: int | None) -> list[ProseLine]:
    """The issuer's names above the place of incorporation, or above the stock code."""
    if head is None:
        return []
    number, names = head - 1, list[ProseLine]()
    left = _left_of(desk.lines, desk.lines[head].page)
    while number >= 0 and len(names) < 3 and _is_name(desk.lines[number], left, desk.lines[head].page):
        names.insert(0, desk.lines[number])
        number -= 1
    return names


def _is_name(line: ProseLine, left: float, page: int) -> bool:
    words = line.text.strip(_MARK)
    prose = words.endswith(("。", "，", ";", "；")) or (words.endswith(".") and not _COMPANY.search(words))
    centred = _is_centred(line, min(left, line.box.x0 - 7) if words.isupper() else left)
    return line.page == page and centred and not prose and not _LINK.search(words)


def _read_names(desk: _Facts, head: list[ProseLine]) -> None:
    """The names at the head, when the signature did not give them."""
    english, chinese = _by_writing(head)
    for name, lines, label in (("issuer", english or chinese, "Issuer"), ("issuer_chinese", chinese, "Chinese name")):
        if lines and FieldKey(desk.gathered.filing, "facts", "", name) not in desk.gathered.readings:
            desk.name(name, lines, label)


def _by_writing(lines: Lines) -> tuple[list[ProseLine], list[ProseLine]]:
    chinese = [line for line in lines if _CHINESE.search(line.text)]
    return [line for line in lines if line not in chinese], chinese


def _read_signature(desk: _Facts, signed: int | None, head: list[ProseLine]) -> None:
    if signed is None:
        return
    line = desk.lines[signed]
    day = dates_found(line.text)[0]
    span = _within(line, (day.start, day.end))
    key = put_value(desk.gathered, desk.prose, ("facts", "", "announced"), span, "Date", day.day, "date")
    desk.keep("Date", key)
    block, ordered = _signature_block(desk, signed)
    if ordered is not None:
        desk.text("by_order", (ordered.start, ordered.end), "By order")
    if block:
        _read_signatory(desk, block, [line.text.strip(_MARK) for line in head])


def _signature_block(desk: _Facts, signed: int) -> tuple[list[ProseLine], ProseLine | None]:
    """The lines between "By order of the Board" and the date; without the order those set like a signature."""
    above = [line for line in desk.lines[max(signed - _SIGNATURE_LINES, 0) : signed]]
    for number in reversed(range(len(above))):
        if _BY_ORDER.match(above[number].text):
            return above[number + 1 :], above[number]
    block: list[ProseLine] = []
    for line in reversed(above):
        if line.page != desk.lines[signed].page or not _set_like_a_name(line.text):
            break
        block.insert(0, line)
    # A list of directors ends with names too: a signature begins with the issuer's name.
    while block and not _COMPANY.search(block[0].text.strip(_MARK)):
        block.pop(0)
    return block, None


def _set_like_a_name(text: str) -> bool:
    words = [word for word in text.split() if word not in ("and", "of", "the", "&", "cum")]
    return len(text) < 70 and all(not word[0].islower() and word[-1] not in ",;:，。；：" for word in words)


def _read_signatory(desk: _Facts, block: Lines, head: Sequence[str]) -> None:
    companies = list(_companies(block, head))
    english, chinese = _by_writing(companies)
    # A Chinese signature leaves the English name to the head, if it stands there.
    at_head = any(not _CHINESE.search(name) for name in head)
    for name, lines, label in (
        ("issuer", english or ([] if at_head else chinese), "Issuer"), ("issuer_chinese", chinese, "Chinese name")
    ):  # fmt: skip
        if lines:
            desk.name(name, lines, label)
    persons = [line for line in block if line not in companies]
    offices = [line for line in persons if _OFFICE.search(line.text)]
    names = [line for line in persons if line not in offices]
    styled = [line for line in names if _STYLE.search(line.text)]
    for line in (styled or names)[-1:]:
        desk.text("signatory", (line.start, line.end), "Signed by")
    if offices:
        desk.text("signatory_title", (offices[0].start, offices[-1].end), "Title of the signatory")


def _companies(block: Lines, head: Sequence[str]) -> Iterator[ProseLine]:
    """The lines that name the issuer: the first, and those after it that are names of companies too."""
    known = {name.casefold() for name in head}
    for number, line in enumerate(block):
        words = line.text.strip(_MARK)
        if _STYLE.search(words) or (_OFFICE.search(words) and not _COMPANY.search(words)):
            return
        if number == 0 or words.casefold() in known or _COMPANY.search(words):
            yield line
