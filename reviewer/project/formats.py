"""The formats of review files there have been, and how an older one becomes the newest.

Reviews of older versions open for ever:

- A part of a filing may get a new field at its end, with a default: files without it are read with the default.
- A new action of the log, a new kind of row or such a new field is not known to older programs. They say that the file
  is of a newer version, because the log is whole but a word in it is unknown; they never call it damaged. The format
  stays as it is.
- What an older program would misread without noticing (another meaning of a known word, another table, another way to
  hash) raises FORMAT by one, and gets its statements in MIGRATIONS and its file in tests/project/formats.

Opening changes nothing: the migration is run with the first action that is kept.
"""

import sqlite3

FORMAT = 2
"""The format that this program writes.

1: seven actions, from correct to note. Its programs call a word that they do not know damage.
2: the same tables; a word that is not known is told as a newer version's.
"""
MIGRATIONS: dict[int, tuple[str, ...]] = {1: ()}
"""What makes a file of this format one of the next."""


def format_of(connection: sqlite3.Connection) -> int:
    """The format that a file says it has."""
    (found,) = connection.execute("PRAGMA user_version").fetchone()
    return int(found)


def migrate(connection: sqlite3.Connection, found: int) -> None:
    """Makes the file one of today's format, inside of the transaction that is open."""
    for number in range(found, FORMAT):
        for statement in MIGRATIONS[number]:
            connection.execute(statement)
    if found < FORMAT:
        connection.execute(f"PRAGMA user_version={FORMAT}")
