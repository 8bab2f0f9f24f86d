"""Reviewer: proofreads a Hong Kong stock-exchange filing beside its page, offline."""

__version__ = "0.1.0"
