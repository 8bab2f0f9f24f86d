"""All hostile and damaged files: how each ended, how long the first answer took, and what was not a sentence."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from reviewer.core.resources import resource
from tests.hostile.cases import FAMILIES
from tests.hostile.ends import End, end_of
from tests.hostile.mutations import damaged
from tests.hostile.test_hostile import ENDS, is_a_sentence

MUTATIONS = 400
BAD = Path(__file__).resolve().parents[3] / "shared" / "bad_pdfs"


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report: the made cases, the mutations, and the files gathered elsewhere if they are there."""
    sample = resource("samples", "monthly-return-clean.pdf").read_bytes()
    made = [case for cases in FAMILIES.values() for case in cases.values()]
    yield from _report("made cases", [_end(case()) for case in made])
    yield from _report("mutations of a sample", [_end(damaged(sample, number)) for number in range(MUTATIONS)])
    yield from _report("files gathered elsewhere", [end_of(path) for path in sorted(BAD.glob("*.pdf"))])


def _end(content: bytes) -> End:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.pdf"
        path.write_bytes(content)
        return end_of(path)


def _report(what: str, ends: list[End]) -> Iterator[tuple[str, str]]:
    if not ends:
        return
    words = Counter(end.word for end in ends)
    yield f"{what}: {len(ends)}", ", ".join(f"{count} {word}" for word, count in words.most_common())
    odd = [word for word in words if word not in ENDS]
    broken = {s for end in ends for s in end.sentences if not (is_a_sentence(s) or s[0].isdigit())}
    yield f"{what}: ends outside of the list, messages that are no sentence", f"{len(odd)}, {len(broken)}"
    yield f"{what}: longest wait for the first answer", f"{max(end.first for end in ends):.1f} s"
