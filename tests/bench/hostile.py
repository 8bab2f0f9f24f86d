"""All hostile and damaged files: how each ended, how long the answers took, and what was not a sentence.

The damages are drawn from numbers: number 17 is the same damage of the same file every time.
"""

import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from reviewer.core.resources import resource
from reviewer.extract import pictures
from reviewer.extract.outcomes import Carried
from reviewer.extract.supervise import MEMORY
from tests.hostile.cases import FAMILIES
from tests.hostile.ends import End, end_of
from tests.hostile.mutations import damaged, damaged_filing
from tests.hostile.test_hostile import ENDS, is_a_sentence

MUTATIONS, REAL_MUTATIONS = 400, 500
AT_ONCE = 2
SHARED = Path(__file__).resolve().parents[3] / "shared"
BAD, FILINGS = SHARED / "bad_pdfs", SHARED / "filings"
CARRIED = frozenset(one.value for one in Carried)
Make = Callable[[], bytes]


def measure() -> Iterator[tuple[str, str]]:
    """Rows of the report: the made cases, the mutations, and the files gathered elsewhere if they are there."""
    sample = resource("samples", "monthly-return-clean.pdf").read_bytes()
    made = [case for cases in FAMILIES.values() for case in cases.values()]
    yield from _report("good filings", list(map(end_of, sorted(FILINGS.rglob("*.pdf")))), good=True)
    yield from _report("made cases", _ends(made))
    yield from _report("mutations of a sample", _ends([partial(damaged, sample, n) for n in range(MUTATIONS)]))
    filings = range(REAL_MUTATIONS if FILINGS.is_dir() else 0)
    yield from _report("mutations of real filings", _ends([partial(damaged_filing, FILINGS, n) for n in filings]))
    yield from _report("files gathered elsewhere", list(map(end_of, sorted(BAD.glob("*.pdf")))))
    allowed = f"{MEMORY >> 20} MB allowed to a reader and {pictures.MEMORY >> 20} MB to what draws"
    yield f"memory of the largest child, of {allowed}", f"{_largest_child() >> 20} MB"


def _ends(cases: list[Make]) -> list[End]:
    with ThreadPoolExecutor(AT_ONCE) as at_once:
        return list(at_once.map(_end, cases))


def _end(case: Make) -> End:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.pdf"
        path.write_bytes(case())
        return end_of(path)


def _report(what: str, ends: list[End], *, good: bool = False) -> Iterator[tuple[str, str]]:
    if not ends:
        return
    words = Counter(end.word for end in ends)
    yield f"{what}: {len(ends)}", ", ".join(f"{count} {word}" for word, count in words.most_common())
    odd = [word for word in words if word not in ENDS]
    broken = {said for end in ends for said in end.sentences if not is_a_sentence(said)}
    yield f"{what}: ends outside of the list, messages that are no sentence", f"{len(odd)}, {len(broken)}"
    waits = f"{max(end.first for end in ends):.1f} s, {max(end.longest for end in ends):.1f} s"
    yield f"{what}: longest wait for the first answer, for any answer", waits
    lost = [end for end in ends if end.lost]
    told = f"{len(lost)} files, {sum(end.lost for end in lost)} pages; unnamed {sum(end.silent for end in ends)} files"
    yield f"{what}: lost pages that are named", told
    if good:
        # That a scanned page has no text layer, or that a file is attached, is true, and no alarm.
        alarms = [said for end in ends for said in end.sentences if "no text layer" not in said and said not in CARRIED]
        yield f"{what}: false alarms on {sum(end.read for end in ends)} pages", str(len(alarms))


def _largest_child() -> int:
    """Bytes; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource as limits

    largest = limits.getrusage(limits.RUSAGE_CHILDREN).ru_maxrss
    return largest if sys.platform == "darwin" else largest * 1024
