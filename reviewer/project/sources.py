"""Whether the PDF of a filing is still the one that was reviewed."""

import hashlib
from enum import StrEnum
from pathlib import Path

from reviewer.core.filing import Filing


class Source(StrEnum):
    """What became of a filing's PDF, each with its sentence; none when it is the same."""

    SAME = ""
    CHANGED = (
        "Source changed on disk: {name} is not the file that was reviewed. The review shows what was read from the "
        "old one; open the new one to compare."
    )
    GONE = (
        "Source moved: {name} is not where it was reviewed. The review is whole; open the PDF from its new place to "
        "see its pages."
    )
    UNREADABLE = "{name} may not be read by you now. The review is whole; ask for permission to see its pages."

    def sentence(self, filing: Filing) -> str:
        """What to tell of a filing; "" when its PDF is the same."""
        return self.value.format(name=filing.name)


def source_of(filing: Filing) -> Source:
    """Reads the PDF once to the end, so not on the window's thread."""
    path = Path(filing.path)
    try:
        with path.open("rb") as file:
            now = hashlib.file_digest(file, "sha256").hexdigest()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return Source.GONE
    except (OSError, ValueError):
        return Source.UNREADABLE
    return Source.SAME if now == filing.sha256 else Source.CHANGED
