"""Reads what a page draws in one pass: pdfminer's fonts, filters and resources, but no object a glyph or a path.

Everything comes out exactly as pdfplumber gives it, to the last bit of every coordinate; what is not understood is left
to pdfplumber (`NotUnderstoodError`), so that it stays the reference.
"""

from reviewer.extract.onepass.lean import import_lean

import_lean()


class NotUnderstoodError(Exception):
    """This page has something that only the reference reads in its own way."""
