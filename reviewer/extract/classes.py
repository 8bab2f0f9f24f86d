"""Classes of shares: the same id for a class whatever the language, the version of the form and the order of words."""

import re
import unicodedata

# What the forms print for a class, in Chinese of either writing.
_WORDS = {
    "普通股": "ordinary shares", "優先股": "preference shares", "优先股": "preference shares",
    "不同投票權普通股": "wvr ordinary shares", "不同投票权普通股": "wvr ordinary shares",
    "同股不同權普通股": "wvr ordinary shares", "同股不同权普通股": "wvr ordinary shares",
    "其他類別": "other class", "其他类别": "other class", "不適用": "not applicable", "不适用": "not applicable",
    "非上市股份": "unlisted shares", "內資股": "domestic shares", "内资股": "domestic shares",
}  # fmt: skip
_OTHER = re.compile(r"^(other (type|class)|其他(類別|类别|種類|种类|類型|类型|分類|分类)).*", re.IGNORECASE)
_MARKS = re.compile(r"[(][A-Z]{1,2}\d?[)]\s*$")


def class_id(shares: str, kind: str, description: str = "") -> str:
    """The id from both cells of a class header; the description stands in for "Other type"."""
    parts = [description if _OTHER.match(part.strip()) and description else part for part in (shares, kind)]
    slugs = [_slug(part) for part in parts]
    # Up to v1.0.1 the words "WVR ordinary shares" stood under type and the letter under class; later the other way.
    if "shares" in slugs[1] and "shares" not in slugs[0]:
        slugs.reverse()
    return "-".join(slug for slug in slugs if slug) or "class"


def named_class(words: str) -> str:
    """The id from the words of a class in a line of totals: "Ordinary shares H (EE1)"."""
    plain = unicodedata.normalize("NFKC", words).strip(" :：()")
    plain = _MARKS.sub("", plain + ")" if plain.count("(") > plain.count(")") else plain)
    pieces = sorted(_WORDS, key=len, reverse=True)
    for piece in pieces:
        if piece in plain:
            plain = plain.replace(piece, f" {_WORDS[piece]} ", 1)
    return class_id(plain, "")


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold().strip()
    plain = _WORDS.get(plain, plain)
    if plain in ("not applicable", "n/a", "-", ""):
        return ""
    plain = re.sub(r"\bclass\s+|類股份|类股份|類|类", "", plain)
    return "-".join(re.findall(r"\w+", plain))
