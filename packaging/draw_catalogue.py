"""Brings resources/translations up to the texts of the program: python3 packaging/draw_catalogue.py [WORDS.json]

Translations that are there stay; texts that are gone go; new ones are marked unfinished, for Qt Linguist or for
WORDS.json, an object of source texts with their translations.
"""

import json
import sys
from pathlib import Path

from catalogue import forms, linguist
from catalogue.gather import Text, texts

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "translations" / "zh_Hant.ts"


def wanted() -> list[Text]:
    """What the file is to hold, each source text once: the first place it is used in is its context."""
    known = [Text("filings", label) for label in (*forms.labels(), *forms.tables())]
    once = {text.source: text for text in reversed([*texts(), *known])}
    return list(reversed(once.values()))


def main(arguments: list[str]) -> int:
    """Writes the file and says what is left to translate."""
    said = {**forms.labels(), **linguist.read(TARGET)}
    for name in arguments:
        said.update(json.loads(Path(name).read_text(encoding="utf-8")))
    linguist.write(TARGET, "zh_HK", wanted(), said)
    left = [text.source for text in wanted() if not said.get(text.source)]
    print(f"{len(wanted())} texts, {len(left)} of them not translated", *left[:20], sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
