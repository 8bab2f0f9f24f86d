"""The system's own voice, where the extra `voice` is installed; without it the figures are compared by eye."""

import importlib
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QLocale, QObject


class Voice(Protocol):
    """What reads aloud."""

    def say(self, text: str, *, chinese: bool) -> None:
        """Begin to say something, and stop what was being said."""

    def stop(self) -> None:
        """Be quiet."""


class SystemVoice:
    """QtTextToSpeech with the voices of the desktop."""

    def __init__(self, speech: Any) -> None:
        self._speech = speech
        self._language = QLocale.Language.AnyLanguage

    def say(self, text: str, *, chinese: bool) -> None:
        """Begin to say something, and stop what was being said."""
        language = QLocale.Language.Chinese if chinese else QLocale.Language.English
        if language != self._language:
            self._speech.setLocale(QLocale(language))
            self._language = language
        self._speech.stop()
        self._speech.say(text)

    def stop(self) -> None:
        """Be quiet."""
        self._speech.stop()


MakeVoice = Callable[[QObject], Voice | None]


def system_voice(parent: QObject) -> Voice | None:
    """The voice of the system; None where there is none, which is no fault."""
    try:
        module = importlib.import_module("PySide6.QtTextToSpeech")
    except ImportError:
        return None
    # The engine "mock" is for tests of Qt itself, and silent.
    if not [engine for engine in module.QTextToSpeech.availableEngines() if engine != "mock"]:
        return None
    return SystemVoice(module.QTextToSpeech(parent))
