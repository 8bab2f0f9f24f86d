"""A name from outside as it can be shown."""

import re

_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb]")


def plain_name(name: str) -> str:
    """A file's name as it can be shown: nothing in it moves a terminal, turns the line round or cannot be written."""
    return _UNFIT.sub("\N{REPLACEMENT CHARACTER}", name)
