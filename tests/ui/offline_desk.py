"""The reviewer's six minutes at the desk, by keys alone, in a process that keeps no network and no secret.

`python -m tests.ui.offline_desk FOLDER` runs test_a_whole_review in FOLDER: every socket is refused, and every file
opened for writing is printed.
"""

import sys
from pathlib import Path

import pytest

from tests.ui.watched import watch

TEST = Path(__file__).with_name("test_a_whole_review.py")
# Its own files and captures would hide what the desk writes.
QUIET = ("-q", "-p", "no:cacheprovider", "--capture=no")


def main(folder: Path) -> int:
    """The test's own exit code; the last lines are the paths, after an empty one."""
    written: set[str] = set()
    watch(written)
    code = pytest.main([*QUIET, f"--basetemp={folder}", str(TEST)])
    sys.stdout.write("\n\n" + "\n".join(sorted(written)) + "\n")
    return int(code)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
