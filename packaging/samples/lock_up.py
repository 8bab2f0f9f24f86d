"""Draws the announcement of lock-up undertakings: prose, a signature and the list of directors."""

from pathlib import Path

from reportlab.platypus import Spacer

from samples import lock_up_facts as facts
from samples.prose import NO_RESPONSIBILITY, WVR, in_chinese, para, signature, write


def draw(file: Path, clean: bool) -> None:
    """Writes the announcement to a file, clean or with the issuer's name in simplified letters."""
    name = facts.CHINESE_NAME if clean else facts.CHINESE_NAME_AS_FILED
    story = [
        para(f"<i>{NO_RESPONSIBILITY}</i>"),
        Spacer(1, 60),
        para(f"<i>{WVR}</i>", "centre", 9),
        para(f"<b>{facts.STOCK_CODE}</b>", "centre", after=16),
        *(para(f"<b>{line}</b>", "centre", 14, after=2) for line in facts.TITLES),
        Spacer(1, 14),
        *(para(words) for words in facts.PARAGRAPHS),
        *signature((f"<b>{facts.ISSUER}</b>", in_chinese(name), f"<b>{facts.SIGNED[0]}</b>", facts.SIGNED[1])),
        para(facts.DATE),
        para(f"<i>{facts.BOARD}</i>"),
    ]
    write(file, facts.TITLES[1].title(), story)
