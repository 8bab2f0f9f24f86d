"""How the filings on the desk stand, by the rules of the tally, the signatures, and whether they can be kept."""

from collections.abc import Iterable, Iterator

from reviewer.core.sign_off import SignOff, signed_state
from reviewer.core.tally import FilingState, Tally
from reviewer.ui.document import Document
from reviewer.ui.open_filing import OpenFiling


def restated(
    filings: Iterable[OpenFiling], document: Document, signed: SignOff, *, locked: bool
) -> Iterator[OpenFiling]:
    """Works out the state of each anew, and gives those that stand otherwise than before.

    `locked` says that another window holds the review. At an edit there may be hundreds of other filings on the desk:
    their lines stay as they are.
    """
    for one in filings:
        if one.filing and one.filing in document.review.filings:
            checking = document.checking
            tally = Tally() if checking else document.tally(one.filing)
            now = _state(one, FilingState.CHECKING if checking else tally.state, signed, locked), tally
            if now != (one.state, one.tally):
                one.state, one.tally = now
                yield one


def is_at_work(filings: Iterable[OpenFiling], document: Document) -> bool:
    """Whether a filing is still read or checked: what is found so far is not all there is."""
    return document.checking or any(one.state is FilingState.LOADING for one in filings)


def _state(one: OpenFiling, ruled: FilingState, signed: SignOff, locked: bool) -> FilingState:
    if locked and ruled is not FilingState.CHECKING:
        return FilingState.LOCKED
    return FilingState.SOURCE_CHANGED if one.stale else signed_state(ruled, signed)
