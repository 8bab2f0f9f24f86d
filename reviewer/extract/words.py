"""Characters of a page to words: split at real gaps and cell borders, ghosts of old forms taken out."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from pdfplumber.utils.text import extract_words

from reviewer.core.page import Box, Word

Char = dict[str, Any]

# A gap of more than this share of the type size starts a new word; a space is about 0.28 of it.
GAP = 0.2
# Chinese is set without spaces: glyphs closer than this share of the type size belong together.
CJK_GAP = 0.6
# Old Word forms print bold twice with a shift below this many points, and below this share of the type size:
# the narrowest letters (i, l) are wider than that, so that two of them in a row are two.
GHOST, GHOST_SHARE = 1.0, 0.2
# Stands for a glyph of which the font does not say the letter. pdfminer writes "(cid:1)", whose digits are its own.
UNKNOWN = "\N{REPLACEMENT CHARACTER}"
_CID = re.compile(r"\(cid:\d+\)")


def real_characters(chars: Iterable[Char]) -> list[Char]:
    """The characters a reader sees: no control characters, no fill-in underscores, no glyph printed twice in place."""
    seen: dict[tuple[str, int, int], list[Char]] = {}
    named = [_named(char) for char in chars]
    return [
        char
        for number, char in enumerate(named)
        if char["text"].isprintable()
        and (char["text"] != "_" or _in_a_name(named, number))
        and not _ghost(char, seen)
    ]  # fmt: skip


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


def _named(char: Char) -> Char:
    return {**char, "text": UNKNOWN} if _CID.fullmatch(char["text"]) else char


def _in_a_name(chars: Sequence[Char], number: int) -> bool:
    """Whether an underscore stands between two letters as one of them, as in an address; all others are lines."""
    if not 0 < number < len(chars) - 1:
        return False
    before, char, after = chars[number - 1 : number + 2]
    if not (before["text"].isalnum() and after["text"].isalnum()) or char["size"] < 0.9 * before["size"]:
        return False
    return bool(max(abs(char["x0"] - before["x1"]), abs(after["x0"] - char["x1"])) <= GHOST)


def _ghost(char: Char, seen: dict[tuple[str, int, int], list[Char]]) -> bool:
    near = min(GHOST, GHOST_SHARE * float(char.get("size", 0.0)) or GHOST)
    column, line = int(char["x0"] // GHOST), int(char["top"] // GHOST)
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            for other in seen.get((char["text"], column + dx, line + dy), ()):
                if abs(other["x0"] - char["x0"]) <= near and abs(other["top"] - char["top"]) <= near:
                    return True
    seen.setdefault((char["text"], column, line), []).append(char)
    return False
