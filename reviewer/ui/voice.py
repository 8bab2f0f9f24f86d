"""The system's own voice, where the extra `voice` is installed; without it the figures are compared by eye."""

import importlib
from typing import Any, Protocol

from PySide6.QtCore import QLocale, QObject

LIKELIER = (QLocale.Country.HongKong, QLocale.Country.Taiwan, QLocale.Country.UnitedKingdom)
"""Whose way of speaking is taken first where there are several of a language."""
SILENT = "mock"
"""The engine for tests of Qt itself."""


class Voice(Protocol):
    """What reads aloud."""

    def can_say(self, *, chinese: bool) -> bool:
        """Whether it can speak, and in this language."""

    def say(self, text: str, *, chinese: bool) -> None:
        """Begin to say something, and stop what was being said."""

    def stop(self) -> None:
        """Be quiet."""


class SystemVoice:
    """QtTextToSpeech with the voices of the desktop."""

    def __init__(self, speech: Any) -> None:
        self._speech = speech
        self._chinese: bool | None = None

    def can_say(self, *, chinese: bool) -> bool:
        """Whether the engine answers and has a voice of the language."""
        return _answers(self._speech) and bool(self._locales(chinese))

    def say(self, text: str, *, chinese: bool) -> None:
        """Begin to say something, and stop what was being said."""
        if chinese is not self._chinese:
            self._speech.setLocale(self._locales(chinese)[0])
            self._chinese = chinese
        self._speech.stop()
        self._speech.say(text)

    def stop(self) -> None:
        """Be quiet."""
        self._speech.stop()

    def _locales(self, chinese: bool) -> list[QLocale]:
        """What the engine can speak of a language, the likelier first. It ignores any other without a word."""
        language = QLocale.Language.Chinese if chinese else QLocale.Language.English
        known = [locale for locale in self._speech.availableLocales() if _speaks(locale, language)]
        countries = list(LIKELIER)
        return sorted(known, key=lambda one: _place(countries, one.territory()))


def system_voice(parent: QObject) -> Voice | None:
    """The voice of the system; None where there is none, which is no fault."""
    try:
        speech = importlib.import_module("PySide6.QtTextToSpeech").QTextToSpeech
    except ImportError:
        return None
    # An engine may be there and not load: the one that is named first need not be the one that speaks.
    made = (speech(engine, parent) for engine in speech.availableEngines() if engine != SILENT)
    answering = next((one for one in made if _answers(one)), None)
    return SystemVoice(answering) if answering is not None else None


def _answers(speech: Any) -> bool:
    return bool(speech.state() != type(speech).State.Error)


def _speaks(locale: QLocale, language: QLocale.Language) -> bool:
    # Cantonese is a language of its own to Qt, and Chinese to a filing.
    cantonese = language is QLocale.Language.Chinese and locale.language() == QLocale.Language.Cantonese
    return cantonese or locale.language() == language


def _place(countries: list[QLocale.Country], country: QLocale.Country) -> int:
    return countries.index(country) if country in countries else len(countries)
