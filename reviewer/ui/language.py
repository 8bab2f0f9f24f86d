"""The language of the window: the catalogue of a language, and sentences of the checks said in it.

Checks and readers speak plain English sentences with figures in them. The catalogue holds each sentence as the source
writes it, with {0} where a figure stands; a sentence is recognised by the words around its figures and said again.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from typing_extensions import override

from reviewer.core.errors import PrintedError
from reviewer.core.printed_dates import read_date
from reviewer.core.resources import resource

LANGUAGES = {"en": "English", "zh_Hant": "繁體中文"}
"""What the window can speak, each named in itself."""
QT_TEXTS = {"zh_Hant": "zh_TW"}
"""Qt has no texts of its own for Hong Kong."""
PLACE = re.compile(r"\{(\w*)\}")
FOR_A_FIGURE = 4
"""Letters that a figure in a sentence must be outweighed by."""
MONTH = re.compile(r"([A-Z][a-z]+) (\d{4})")
DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")
NEXT = re.compile(r"[.:;\n] ?[A-Z]")
"""Where another sentence begins."""
SPAN = re.compile(r"(\d+) (day|hour|minute)s? ?")
LONG = re.compile(rf"(?:{SPAN.pattern}){{1,2}}(?<! )")
"""How long: 3 days 4 hours."""
SPANS = {"day": "日", "hour": "小時", "minute": "分鐘"}
QUOTED = r"(?:'[^']*'|\"[^\"]*\")"
PIECE = re.compile(f"({QUOTED}) and ")
PIECES = re.compile(f"{QUOTED}(?: and {QUOTED})+")
"""Printed pieces after one another: 'Bal' and 'ance'."""
LISTED = re.compile(r", | and ")
FIRST_FOR_FILES, LEAST = 0xF0000, 3
"""The first of the characters that stand for names of files: Unicode has no others for them. Shorter names are none."""
TOLD_APART = 4
"""Letters that a sentence has besides its figures, so that it is not taken for another; one less when it begins so."""


class Catalogue(QTranslator):
    """Says every text of the program in one language; one that it does not know stays English."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.known = dict(_messages(resource("translations", f"{code}.ts")))
        # The sentence with the most words of its own for its figures is the likeliest.
        sources = sorted((one for one in self.known if "{" in one), key=_own_letters, reverse=True)
        patterns = ((_pattern(source), self.known[source]) for source in sources)
        self._patterns = [(pattern, translation) for pattern, translation in patterns if pattern is not None]
        self.said = lru_cache(maxsize=4096)(self._with_files)

    @override
    def isEmpty(self) -> bool:
        """Never: Qt would not ask an empty one."""
        return False

    @override
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Qt asks here for every text of the window."""
        return self.known.get(source, source)

    def _with_files(self, text: str) -> str:
        """What is said of files, whatever these are called: a name says nothing, and stays as it is."""
        there = [name for name in sorted(_files, key=len, reverse=True) if name in text]
        for name in there:
            text = text.replace(name, _files[name])
        text = self._said(text)
        for name in there:
            text = text.replace(_files[name], name)
        return text

    def _said(self, text: str) -> str:
        known = self.known.get(text)
        if known is not None:
            return known
        figures = _figures(text)
        if figures is not None:
            return figures
        whole = self._filled_in(text, several=False)
        if whole is None:
            pieces = self._piece_by_piece(text)
            whole = self._filled_in(text, several=True) if pieces == text else pieces
        return self._listed(text) if whole is None or whole == text else whole

    def _listed(self, text: str) -> str:
        """Words after one another, when each of them is known or a figure; else the text as it is."""
        words = LISTED.split(text) if " and " in text else []
        known = [self.said(word) for word in words]
        strange = (said == word and any(map(str.isalpha, word)) for said, word in zip(known, words, strict=True))
        if not words or any(strange):
            return text
        return "、".join(known[:-1]) + "及" + known[-1]

    def _filled_in(self, text: str, *, several: bool) -> str | None:
        """The sentence that the text is, its figures in place; with `several` a figure may hold whole sentences."""
        for pattern, translation in self._patterns:
            match = pattern.fullmatch(text)
            if match is not None and (several or not any(NEXT.search(part) for part in match.groups())):
                return _filled(translation, {name: self.said(part) for name, part in match.groupdict().items()})
        return None

    def _piece_by_piece(self, text: str) -> str:
        """Several sentences after one another, each by itself; a sentence that is not known stays as it is."""
        for between in ("\n", ". ", "; ", ": "):
            if between in text:
                head, _, rest = text.partition(between)
                whole = head + between.strip() if between == ". " else head
                said, more = self.said(whole), self.said(rest)
                if (said, more) != (whole, rest):
                    return said + _joined(between) + more
        return text


def said(text: str) -> str:
    """A sentence of the checks or the readers in the window's language."""
    return _spoken[0].said(text) if _spoken else text


def leave(file: str) -> None:
    """From now on a file of this name is left as it is in what is said, though it may be called like a text."""
    if file not in _files and len(file) > LEAST and "." in file:
        _files[file] = chr(FIRST_FOR_FILES + len(_files))
        for catalogue in _spoken:
            catalogue.said.cache_clear()


def speak(application: QCoreApplication, code: str) -> None:
    """Lets the window speak a language from now on; texts that are shown already stay until they are made anew."""
    for one in (*_spoken, *_of_qt):
        application.removeTranslator(one)
    _spoken.clear()
    _of_qt.clear()
    qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if code != "en":
        _spoken.append(Catalogue(code))
        application.installTranslator(_spoken[0])
        QLocale.setDefault(QLocale("zh_HK"))
    # The one installed last is asked first, and Qt's own texts know nothing of ours.
    if qt.load(f"qtbase_{QT_TEXTS.get(code, code)}", folder):
        _of_qt.append(qt)
        application.installTranslator(qt)


def spoken() -> str:
    """The code of the language that the window speaks."""
    return "zh_Hant" if _spoken else "en"


def language_of_system() -> str:
    """The language of the desktop, where the window speaks it; else English."""
    locale = QLocale.system()
    return "zh_Hant" if locale.language() == QLocale.Language.Chinese else "en"


# One window, one language; the translators must outlive every text.
_spoken: list[Catalogue] = []
# By the name of a file a character that stands for it while a sentence is translated.
_files: dict[str, str] = {}
_of_qt: list[QTranslator] = []


def _messages(path: Path) -> Iterator[tuple[str, str]]:
    # Our own file, shipped with the program.
    for one in ElementTree.parse(path).iter("message"):
        source, translation = one.findtext("source"), one.findtext("translation")
        if source and translation:
            yield source, translation


def _own_letters(source: str) -> int:
    return len(PLACE.sub("", source)) - FOR_A_FIGURE * len(PLACE.findall(source))


def _pattern(source: str) -> re.Pattern[str] | None:
    own = PLACE.sub("", source)
    if sum(letter.isalpha() for letter in own) < TOLD_APART - source[0].isalpha():
        return None
    parts = PLACE.split(source)
    seen: dict[str, None] = {}
    pattern = ""
    for place, part in enumerate(parts):
        if place % 2 == 0:
            pattern += re.escape(part)
        elif part in seen:
            pattern += f"(?P=p{part})"
        else:
            seen[part] = None
            pattern += f"(?P<p{part}>.*?)"
    return re.compile(pattern, re.DOTALL)


def _filled(translation: str, parts: dict[str, str]) -> str:
    return PLACE.sub(lambda match: parts.get(f"p{match[1]}", match[0]), translation)


def _joined(between: str) -> str:
    return {". ": "", "; ": "；", ": ": "："}.get(between, between)


def _figures(text: str) -> str | None:
    """What a filing prints or a clock tells: a day, a month, how long, pieces after one another; None for words."""
    if DAY.fullmatch(text) or MONTH.fullmatch(text):
        return _day(text)
    if LONG.fullmatch(text):
        return SPAN.sub(lambda span: span[1] + SPANS[span[2]], text)
    return PIECE.sub(r"\1及", text) if PIECES.fullmatch(text) else None


def _day(text: str) -> str:
    month_only = MONTH.fullmatch(text) is not None
    try:
        day = read_date(f"1 {text}" if month_only else text)
    except PrintedError:
        return text
    return f"{day.year}年{day.month}月" + ("" if month_only else f"{day.day}日")
