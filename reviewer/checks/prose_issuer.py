"""Who announces: the issuer is named as in its other filings, and signs as announcements are signed."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from reviewer.core.check import Row, Severity, Statement, Verdict, cannot_tell, check, holds, not_applicable, rows_with
from reviewer.core.directory import Identity
from reviewer.core.spellings import Spelling, believed_instead, rank_of

WARNING = "a company controlled through weighted voting rights"
WARNING_ZH = ("不同投票權", "不同投票权")
WVR = "wvr-"
# Simplified characters that stand in names of issuers, with the Traditional ones they are written for.
_SIMPLIFIED = "团汤华兴发业东广国际药车电产业资实网乐龙马达丰饮医疗贸运输报传务机银证券远创讯云链汇钢铁矿农渔时态"
_TRADITIONAL = "團湯華興發業東廣國際藥車電產業資實網樂龍馬達豐飲醫療貿運輸報傳務機銀證券遠創訊雲鏈匯鋼鐵礦農漁時態"
_TO_TRADITIONAL = str.maketrans(_SIMPLIFIED, _TRADITIONAL)
_ONLY_SIMPLIFIED = frozenset(_SIMPLIFIED) - frozenset(_TRADITIONAL)
_PLACE = re.compile(
    r"(?:incorporated|established|continu\w+)\s+(?:under the laws of\s+|in\s+)(?:the\s+)?"
    r"(?P<place>[^()]+?)(?:\s+with\b|[)]|$)|"
    r"[於于](?P<place_zh>[^（）()]+?)(?:註冊|注册|以存續|以存续)",
    re.IGNORECASE,
)
_CLOSE = 2
ANNOUNCED = rows_with("announced", tables=("facts",))


class Named(NamedTuple):
    """A name as another filing prints it."""

    text: Statement
    where: str
    rank: tuple[Any, ...]


@check(
    code="X8",
    tick="PY",
    each=rows_with("announced", "issuer", tables=("facts",)),
    basis="The name as registered, punctuation included",
    severity=Severity.WARNING,
)
def announcement_names_its_issuer_alike(row: Row) -> Verdict:
    """The issuer's name is printed as in its other filings, capitals aside."""
    own = row.text("issuer")
    others = list(_others(row, "issuer"))
    return _compared(own, others, _english(str(own.value)), _own_rank(row))


@check(
    code="X8",
    tick="PY",
    each=rows_with("announced", "issuer_chinese", tables=("facts",)),
    basis="The Chinese name as registered, in the same characters",
    severity=Severity.WARNING,
)
def announcement_prints_the_chinese_name_alike(row: Row) -> Verdict:
    """The issuer's Chinese name is printed in the same characters as in its other filings."""
    own = row.text("issuer_chinese")
    plain = _chinese(str(own.value))
    others, simplified = list(_others(row, "issuer_chinese")), "".join(c for c in plain if c in _ONLY_SIMPLIFIED)
    if not simplified or _is_simplified(row):
        # Which characters another filing chose is that filing's question.
        return _compared(own, others, _traditional(plain), _own_rank(row))
    for name, where, _ in others:
        theirs = _chinese(str(name.value))
        if theirs != plain and theirs.translate(_TO_TRADITIONAL) == plain.translate(_TO_TRADITIONAL):
            return holds(
                False, stated=own, why=f"{plain} here, {theirs} in {where}: Simplified and Traditional characters"
            )
    raise cannot_tell(f"the name is in Simplified characters ({simplified}): look whether it is registered so")


@check(
    code="X8",
    tick="PY",
    each=rows_with("announced", "incorporated_in", tables=("facts",)),
    basis="One place of incorporation",
    severity=Severity.WARNING,
)
def announcement_states_the_same_place_of_incorporation(row: Row) -> Verdict:
    """The place of incorporation is that of the issuer's other announcements."""
    own = row.text("incorporated_in")
    place = _place(str(own.value))
    others = [one for one in _others(row, "incorporated_in") if _same_writing(own, one.text)]
    if not others or not place:
        raise cannot_tell("no other announcement of this issuer states it" if place else "no place is named")
    named = [Spelling(found, one.where, one.rank) for one in others if (found := _place(str(one.text.value)))]
    believed = believed_instead(Spelling(place, "", _own_rank(row)), named, lambda _own, _other: True)
    if believed is not None:
        return holds(False, stated=own, why=f"{place} here, {believed.name} in {believed.where}")
    return holds(True, stated=own, why=f"{place}, as in {others[0].where}")


@check(
    code="X11",
    tick="R",
    each=ANNOUNCED,
    basis="Main Board Rule 8A.37",
    severity=Severity.WARNING,
)
def weighted_votes_are_named_in_the_announcement(row: Row) -> Verdict:
    """An issuer with weighted voting rights says so, word for word, on the first page of its announcements."""
    said = str(row.text("incorporated_in").value) if row.has("incorporated_in") else ""
    if _warns(said):
        return holds(True, stated=row.text("incorporated_in"))
    where = _weighted_elsewhere(row)
    if "weighted" not in said.casefold() and not where:
        return not_applicable("nothing says that this issuer has weighted voting rights")
    if not said:
        raise cannot_tell(f"the line below the issuer's name was not found; {where}")
    return holds(False, why=f"({WARNING} ...) is not printed; {where or 'its words are damaged'}")


@check(
    code="VA8",
    tick="S",
    each=ANNOUNCED,
    basis="Signed by order of the board, with name and office",
    severity=Severity.NOTE,
)
def announcement_is_signed_by_order_of_the_board(row: Row) -> Verdict:
    """The announcement is signed by order of the board, by somebody whose office is stated."""
    who = " - ".join(str(row.text(name).value) for name in ("signatory", "signatory_title") if row.has(name))
    if not who:
        return not_applicable("the announcement is not signed, as a list of directors is not")
    if row.has("by_order") and row.has("signatory") and row.has("signatory_title"):
        return holds(True, stated=row.text("by_order"), why=who)
    missing = "'By order of the Board'" if not row.has("by_order") else "name and office"
    raise cannot_tell(f"signed {who} without {missing}")


@check(
    code="VA8",
    tick="S",
    each=ANNOUNCED,
    basis="Main Board Rule 13.51A",
    severity=Severity.NOTE,
)
def announcement_states_its_stock_code(row: Row) -> Verdict:
    """The announcement states the issuer's stock code."""
    if row.is_filled("stock_code"):
        return holds(True, stated=row.text("stock_code"))
    raise cannot_tell("no stock code was found: it may stand in a picture")


def _compared(own: Statement, others: list[Named], plain: str, rank: tuple[Any, ...]) -> Verdict:
    """An exception for a name that misses the one believed by a mark or two; open for quite another name."""
    reduce = _english if re.search(r"[A-Za-z]{3}", plain) else _traditional
    spelt = [
        Spelling(reduce(str(one.text.value)), one.where, one.rank) for one in others if _same_writing(own, one.text)
    ]
    if not spelt:
        raise cannot_tell("no other filing of this issuer with the name in the same writing is open")
    believed = believed_instead(Spelling(plain, "", rank), spelt, _near)
    if believed is not None:
        return holds(False, stated=own, why=f"{own.value!r} here, {believed.name!r} in {believed.where}")
    last = spelt[0]
    if _is_another(last.name, plain):
        # A name that was changed differs once, at the change, and not from every filing before it.
        raise cannot_tell(f"{own.value!r} here, {last.name!r} in {last.where}: look whether the name was changed")
    same = next((one for one in spelt if one.name == plain), None)
    question = f"{last.where} prints {last.name!r}, which is in question there"
    return holds(True, stated=own, why=question if same is None else f"as in {same.where}")


def _is_another(one: str, other: str) -> bool:
    return one != other and not _near(one, other)


def _others(row: Row, field: str) -> Iterator[Named]:
    """What the other filings of the issuer print, the last before this one first."""
    records, own = row.filing.records, row.date("announced").day
    found: list[tuple[bool, int, Row, Identity]] = []
    with records.aside():
        for entry in records.directory.others(row.filing.id):
            facts = records.filing(entry.filing.id).find("facts")
            if facts is not None and facts.is_filled(field):
                days = (own - _dated(facts, own)).days
                found.append((days < 0, abs(days), facts, entry))
    for _, _, facts, entry in sorted(found, key=lambda one: one[:2]):
        yield Named(facts.text(field), entry.filing.name, rank_of(entry))


def _own_rank(row: Row) -> tuple[Any, ...]:
    return rank_of(row.filing.records.directory.entries[row.filing.id])


def _dated(facts: Row, otherwise: date) -> date:
    """The date of a filing, to tell what came before what."""
    dates = [name for name in ("announced", "date_submitted") if facts.is_filled(name)]
    return facts.date(dates[0]).day if dates else otherwise


def _same_writing(one: Statement, other: Statement) -> bool:
    return bool(re.search(r"[\u4e00-\u9fff]", str(one.value))) == bool(re.search(r"[\u4e00-\u9fff]", str(other.value)))


def _english(name: str) -> str:
    """A name without what stands in brackets after it, in small letters, with single spaces; its full stops stay."""
    bare = re.split(
        r"\s[(（](?:a company|incorporated|formerly|於|在)", unicodedata.normalize("NFKC", name), flags=re.IGNORECASE
    )[0]
    return " ".join(bare.casefold().split())


def _chinese(name: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", name))


def _traditional(name: str) -> str:
    return _chinese(name).translate(_TO_TRADITIONAL)


def _near(one: str, other: str) -> bool:
    """Whether two names are one but for a mark or two."""
    letters = [re.sub(r"[\W_]", "", name) for name in (one, other)]
    if letters[0] == letters[1]:
        return True
    if len(letters[0]) != len(letters[1]):
        return False
    return sum(a != b for a, b in zip(letters[0], letters[1], strict=True)) <= (_CLOSE if len(letters[0]) > 9 else 1)


def _place(text: str) -> str:
    found = _PLACE.search(re.sub(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])", "", text))
    return " ".join((found["place"] or found["place_zh"]).casefold().split()) if found else ""


def _warns(said: str) -> bool:
    plain = " ".join(said.casefold().split())
    return WARNING in plain or any(sign in re.sub(r"\s", "", said) for sign in WARNING_ZH)


def _is_simplified(row: Row) -> bool:
    return row.filing.filing.language == "zh-Hans"


def _weighted_elsewhere(row: Row) -> str:
    records = row.filing.records
    for entry in records.directory.others(row.filing.id):
        other = records.filing(entry.filing.id)
        if any(one.id.startswith(WVR) for one in other.rows("issued_shares")):
            return f"{entry.filing.name} shows a class with weighted votes"
        facts = other.find("facts")
        for field in ("incorporated_in", "issuer"):
            if facts is not None and facts.is_filled(field) and _warns(str(facts.text(field).value)):
                return f"{entry.filing.name} prints it"
    return ""
