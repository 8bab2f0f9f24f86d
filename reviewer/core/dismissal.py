"""Why a number on a page need not be tied to anything: the reasons a reviewer can give, and the likelier one."""

import re
from enum import StrEnum
from functools import lru_cache

from reviewer.core.coverage import Token

NUMBERS_KEPT = 20_000
"""Numbers of which it is known what they seem to be: the numbers of a report are asked for all at once."""


class Reason(StrEnum):
    """What a number is that no field and no check accounts for."""

    PAGE = "page number"
    VERSION = "version of the form"
    RULE = "rule or law"
    NOTE = "note number"
    ITEM = "item or heading number"
    TIME = "date or time of day"
    ADDRESS = "address, telephone or code"
    NAME = "part of a name or term"
    NOT_DATA = "not data"
    SEEN = "agreed with its source by eye"


_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_LIST = r"[\s\d.,()A-Za-z/&、及和-]{0,60}?"
_BEFORE = (
    (Reason.PAGE, re.compile(r"(?:\bpages?|第)\s*$|\bpages?\s*\d+\s*(?:of|/)\s*$|頁\s*共\s*$|页\s*共\s*$", re.I)),
    (Reason.VERSION, re.compile(r"\b(?:v|ver|version)\.?\s*$|版本\s*$", re.I)),
    (Reason.NOTE, re.compile(rf"\bnotes?\b{_LIST}$|[附備备][註注]\s*$|\b[註注]\s*$", re.I)),
    (
        Reason.RULE,
        re.compile(rf"\b(?:rules?|chapters?|cap\.?|sections?|paragraphs?|appendix|article|ordinance){_LIST}$"
                   rf"|第\s*{_LIST}$", re.I),
    ),
    (Reason.ADDRESS, re.compile(r"\b(?:tel|fax|telephone|call(?:ing)?|hotline|code|no\.)\W*[\d\s+-]*$|\+$", re.I)),
    (Reason.TIME, re.compile(rf"\b(?:{_MONTHS})\.?\s*$|\d[:：]$", re.I)),
)  # fmt: skip
_AFTER = (
    (Reason.PAGE, re.compile(r"\s*(?:頁|页)|\s*of\s+\d+\s*$")),
    (Reason.TIME, re.compile(rf"[:：]\d|\s*(?:a\.?m\b|p\.?m\b|noon)|\s*(?:{_MONTHS})\b|\s*[年月日時时]", re.I)),
    (Reason.RULE, re.compile(r"[A-Z]?(?:\([a-z0-9]+\))*\s*(?:條|条|章)")),
    (Reason.ADDRESS, re.compile(r"/F\b|\s*(?:樓|楼|號|号)", re.I)),
)


def likelier_reason(token: Token) -> Reason:
    """What a number seems to be from the words beside it; `Reason.NOT_DATA` when they do not say."""
    if token.is_page:
        return Reason.SEEN
    return _beside(token.line[: token.at], token.line[token.at + len(token.text) :])


@lru_cache(NUMBERS_KEPT)
def _beside(before: str, after: str) -> Reason:
    """What a number seems to be from what stands before and after it on its line."""
    if not before.strip(" -–—") and not after.strip(" -–—"):
        return Reason.PAGE
    # The word nearest before it says what it is: "(Note 7) Rule 13.25A" has a rule at its end.
    near = [(match.start(), reason) for reason, words in _BEFORE if (match := words.search(before[-80:]))]
    if near:
        return max(near, key=lambda found: found[0])[1]
    for reason, words in _AFTER:
        if words.match(after):
            return reason
    # "1.", "2)", "(3)" and a number in front of a heading count the items of a form.
    if re.search(r"(?:^|\s)\(?$", before) and re.match(r"[.)）、](?:\s|$)|[.)）、]\D", after):
        return Reason.ITEM
    return Reason.ITEM if not before.strip(" (（") and re.match(r"[.)）、]?\s*\D", after) else Reason.NOT_DATA
