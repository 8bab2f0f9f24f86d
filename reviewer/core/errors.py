"""What a reviewer can act on. Everything that is not one of these is a bug."""


class ReviewerError(Exception):
    """Something went wrong that the reviewer can act on; `str()` is one plain sentence: what, why, what next."""


class PrintedError(ReviewerError):
    """Typed or printed text that cannot be read as its field's unit; the text itself is kept by the caller."""


class NotStatedError(ReviewerError):
    """A check asked for something that the filing does not state; the checker makes the finding open."""


class MixedUnitsError(ReviewerError):
    """Two amounts in units that do not go together."""


class UnreadableFilingError(ReviewerError):
    """A filing that cannot be opened at all (not a PDF, locked, damaged, gone)."""
