"""What labels say of the figures beside them: a sum, what is taken off, what is included in the one above."""

import re

_SAYS_TOTAL = re.compile(
    r"\b(?:sub-?\s?)?totals?\b|\baggregate\b|^\W*net\b|,\s*net$|^\W*gross (?:profit|loss|margin)|"
    r"\b(?:profit|loss|\(loss\)|earnings)\b.*\b(?:before|for the|after)\b|^\W*operating (?:profit|loss)|"
    r"^\W*equity attributable|^\W*[總总]|除.{0,6}前|本[年期].*(?:溢利|虧損|盈利|利潤|利润)$|應佔權益|应占权益|"
    r"^\W*at (?:\d+|the end)|\bclosing balance|\bat (?:the )?end of\b|"
    r"總計|總額|總值|總數|總和|總收|總開|合計|合共|共計|小計|淨額|淨值|毛利|^淨|於.*[三六九十].*[十日]|期末|年末|"
    r"总计|总额|总值|总数|合计|小计|净额|净值|毛利|溢利|全年|年終",
    re.IGNORECASE,
)
_OF_WHICH = re.compile(r"^\W*(?:including|of which|in which|其中|包括)", re.IGNORECASE)
_LESS = re.compile(r"^\W*(?:less\b|減|减|扣除)", re.IGNORECASE)


def says_total(label: str) -> bool:
    """Whether a label or heading says that its figure is a sum: Total, Sub-total, Net, 合計; or says nothing at all."""
    return _SAYS_TOTAL.search(label) is not None


def says_less(label: str) -> bool:
    """Whether a label says that its figure is taken off."""
    return _LESS.search(label) is not None


def says_of_which(label: str) -> bool:
    """Whether a label says that its figure is included in the one above."""
    return _OF_WHICH.search(label) is not None
