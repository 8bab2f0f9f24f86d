"""The hash chain of the log: each row's hash covers the row before it, so no row can change, go or come unseen."""

import hashlib
import json
import re
from datetime import datetime

from reviewer.core.review import Action, Entry, Wrong
from reviewer.core.wire import NewerWireError, read_word

_HALF = re.compile("[\ud800-\udfff]")
# Made once: a thousand cells that are pasted are as many entries.
_AS_IT_IS = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_BY_NUMBER = json.JSONEncoder(separators=(",", ":"))
START = hashlib.sha256(b"filing review, format 1").hexdigest()


def link(before: str, kind: str, body: str) -> str:
    """The hash of a row of this kind and body that follows a row of hash `before`."""
    return hashlib.sha256(f"{before}\n{kind}\n{body}".encode()).hexdigest()


def digest(content: bytes) -> str:
    """SHA-256 of stored content, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def entry_to_body(entry: Entry) -> str:
    """An entry as one line of JSON, always the same for the same entry."""
    row = [
        entry.number, entry.at.isoformat(), entry.who, entry.action.value, entry.subject, entry.text,
        entry.wrong.value if entry.wrong else None, entry.reason,
    ]  # fmt: skip
    plain = _AS_IT_IS.encode(row)
    # Half a character, as a clipboard or a file's name may hold, can be written only by its number.
    return plain if plain.isascii() or not _HALF.search(plain) else _BY_NUMBER.encode(row)


def entry_from_body(body: str) -> Entry:
    """The entry that `entry_to_body` wrote; NewerWireError when a newer version of this program wrote it."""
    number, at, who, action, subject, text, wrong, reason, *more = json.loads(body)
    if more:
        raise NewerWireError("an entry has no such fields")
    return Entry(
        number, datetime.fromisoformat(at), who, read_word(Action, action), subject, text,
        read_word(Wrong, wrong) if wrong else None, reason,
    )  # fmt: skip
