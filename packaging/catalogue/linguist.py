"""Files of Qt Linguist: what is to be translated, and what it is in another language."""

from collections.abc import Iterable
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from catalogue.gather import Text

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">\n'


def read(path: Path) -> dict[str, str]:
    """Source texts with their translations, the unfinished ones as ""."""
    if not path.exists():
        return {}
    # Our own file, which no stranger writes.
    messages = ElementTree.parse(path).iter("message")
    return {one.findtext("source") or "": one.findtext("translation") or "" for one in messages}


def write(path: Path, language: str, texts: Iterable[Text], translations: dict[str, str]) -> None:
    """One message a text, under its context, in the order of the program's files; what is not translated is marked."""
    contexts: dict[str, list[str]] = {}
    for context, source in texts:
        contexts.setdefault(context, []).append(source)
    lines = [HEAD.format(language=language)]
    for context, sources in contexts.items():
        lines.append(f"<context>\n    <name>{escape(context)}</name>\n")
        lines += [_message(source, translations.get(source, "")) for source in sources]
        lines.append("</context>\n")
    path.write_text("".join(lines) + "</TS>\n", encoding="utf-8", newline="\n")


def _message(source: str, translation: str) -> str:
    unfinished = "" if translation else ' type="unfinished"'
    said = f"<translation{unfinished}>{escape(translation)}</translation>"
    return f"    <message>\n        <source>{escape(source)}</source>\n        {said}\n    </message>\n"
