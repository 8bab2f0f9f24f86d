"""Characters of a page to words: split at real gaps and cell borders, ghosts of old forms taken out."""

from collections.abc import Iterable, Sequence
from typing import Any

from pdfplumber.utils.text import extract_words

from reviewer.core.page import Box, Word

Char = dict[str, Any]

# A gap of more than this share of the type size starts a new word; a space is about 0.28 of it.
GAP = 0.2
# Chinese is set without spaces: glyphs closer than this share of the type size belong together.
CJK_GAP = 0.6
CJK = ((0x2E80, 0x9FFF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF), (0x20000, 0x3FFFF))
# Old Word forms print bold twice with a shift below this many points.
GHOST = 1.0


def real_characters(chars: Iterable[Char]) -> list[Char]:
    """The characters a reader sees: no control characters, no fill-in underscores, no glyph printed twice in place."""
    seen: dict[tuple[str, int, int], list[Char]] = {}
    kept = []
    for char in chars:
        text = char["text"]
        if text == "_" or not text.isprintable():
            continue
        if not _ghost(char, seen):
            kept.append(char)
    return kept


def words_of(chars: list[Char]) -> list[tuple[Word, list[Char]]]:
    """Words in reading order, each with its characters."""
    found = extract_words(
        chars, x_tolerance_ratio=GAP, y_tolerance=2, keep_blank_chars=False, return_chars=True, expand_ligatures=False
    )
    return [(word_from(word["chars"]), word["chars"]) for word in found]


def word_from(chars: Sequence[Char]) -> Word:
    """One word from its characters."""
    text = "".join(char["text"] for char in chars)
    box = Box(
        min(char["x0"] for char in chars), min(char["top"] for char in chars),
        max(char["x1"] for char in chars), max(char["bottom"] for char in chars),
    )  # fmt: skip
    name = str(chars[0].get("fontname", ""))
    bold = "bold" in name.casefold() or "black" in name.casefold()
    return Word(text, box, round(float(chars[0].get("size", 0.0)), 2), bold, bool(chars[0].get("upright", True)))


def split_at(chars: Sequence[Char], borders: Sequence[float]) -> list[list[Char]]:
    """The characters of one word cut where a cell border runs between two of them."""
    parts: list[list[Char]] = [[]]
    for char in chars:
        middle = (char["x0"] + char["x1"]) / 2
        last = parts[-1][-1] if parts[-1] else None
        if last is not None and any((last["x0"] + last["x1"]) / 2 < border < middle for border in borders):
            parts.append([])
        parts[-1].append(char)
    return parts


def joined_cjk(words: Sequence[Word]) -> list[Word]:
    """The words of one line with neighbouring Chinese words made one."""
    joined: list[Word] = []
    for word in words:
        if joined and _touch(joined[-1], word):
            last = joined.pop()
            word = Word(
                last.text + word.text, Box.around((last.box, word.box)), last.size, last.bold, last.upright
            )  # fmt: skip
        joined.append(word)
    return joined


def is_cjk(char: str) -> bool:
    """Whether a character is Chinese writing or its punctuation."""
    code = ord(char)
    return (
        0x2E80 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF or 0xFF00 <= code <= 0xFFEF
    )


def _touch(one: Word, other: Word) -> bool:
    gap = other.box.x0 - one.box.x1
    return is_cjk(one.text[-1]) and is_cjk(other.text[0]) and -1 <= gap < CJK_GAP * max(one.size, 1.0)


def _ghost(char: Char, seen: dict[tuple[str, int, int], list[Char]]) -> bool:
    column, line = int(char["x0"] // GHOST), int(char["top"] // GHOST)
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            for other in seen.get((char["text"], column + dx, line + dy), ()):
                if abs(other["x0"] - char["x0"]) <= GHOST and abs(other["top"] - char["top"]) <= GHOST:
                    return True
    seen.setdefault((char["text"], column, line), []).append(char)
    return False
