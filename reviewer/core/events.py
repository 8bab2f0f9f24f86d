"""What an event of a return is, from its fixed category and the words beside it, in English and Chinese."""

import re

_UNCANCELLED = re.compile(r"not (?:yet )?(?:been )?cancelled|(?:沒有|没有|尚未|未)(?:被)?[註注][銷销]", re.IGNORECASE)
_REPURCHASE = re.compile(r"repurchase|redemption|redeemed|buy-?back|[購购]回|[贖赎]回", re.IGNORECASE)
_HELD = re.compile(r"held as treasury|holding as treasury|持作[庫库]存|作[為为][庫库]存", re.IGNORECASE)
_SALE = re.compile(r"(?:sale|transfer)[^.]*treasury|(?:出售|[轉转][讓让])[^。]*[庫库]存", re.IGNORECASE)
_ISSUE = re.compile(
    r"issue|placing|allot|subscription|bonus|scrip|exercise|consideration|capitali[sz]ation|發行|发行|配售|配發|配发|供股",
    re.IGNORECASE,
)
_SCHEME = re.compile(
    r"option|award|scheme|scrip|bonus|conver|warrant|capitali[sz]ation|購股權|购股权|計劃|计划|紅股|红股|以股代息|轉換|转换",
    re.IGNORECASE,
)
_REGROUPED = re.compile(
    r"subdivi|split|consolidat|reorgani[sz]|capital reduction|拆[細细]|合[併并]|重組|重组|削減|削减", re.IGNORECASE
)
_CLASS_CONVERSION = re.compile(
    r"conver\w*\b.*\bclass\b.*\bto\b.*\bclass\b|A\s*[類类]\S*.*轉?.*B\s*[類类]|[轉转][換换為为].*[類类]", re.IGNORECASE
)


def is_uncancelled(event: str) -> bool:
    """Shares bought back or redeemed that still are in issue: the event moves no balance."""
    return bool(_UNCANCELLED.search(event))


def is_repurchase(event: str) -> bool:
    """Shares bought back or redeemed, whatever became of them."""
    return bool(_REPURCHASE.search(event))


def is_cancellation(event: str) -> bool:
    """Shares bought back or redeemed, and cancelled."""
    return is_repurchase(event) and not is_uncancelled(event) and not is_held(event)


def is_held(event: str) -> bool:
    """Shares bought back into treasury."""
    return bool(_HELD.search(event))


def is_treasury_sale(event: str) -> bool:
    """Treasury shares sold or transferred."""
    return bool(_SALE.search(event)) and not is_held(event)


def is_issue(event: str) -> bool:
    """New shares issued."""
    return bool(_ISSUE.search(event)) and not is_repurchase(event) and not is_treasury_sale(event)


def is_under_earlier_rights(event: str) -> bool:
    """Shares issued under a scheme or a right granted before, or to all holders: no fresh money from the market."""
    return bool(_SCHEME.search(event))


def regroups_shares(event: str) -> bool:
    """Shares split, consolidated or otherwise given another par value."""
    return bool(_REGROUPED.search(event))


def converts_classes(event: str) -> bool:
    """Shares of one class turned into shares of another."""
    return bool(_CLASS_CONVERSION.search(event))
