"""Draws the sample filings: the facts stand in the *_facts modules, the drawing in their namesakes."""
