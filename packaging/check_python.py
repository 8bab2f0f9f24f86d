"""Stops an old or a 32-bit Python with a sentence. Imported first, and written so that an old Python can read it."""

import sys

if sys.version_info < (3, 11):
    sys.exit("Reviewer needs Python 3.11 or later; this is %d.%d. Install a newer Python (python.org, or the package "
             "python3.11 of your system) and start this file with it." % sys.version_info[:2])  # fmt: skip
if sys.maxsize <= 2**32:
    sys.exit("Reviewer needs a 64-bit Python; this is a 32-bit one. Install the 64-bit Python from python.org.")
