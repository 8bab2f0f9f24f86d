"""Draws the sample filings: facts in the *_facts modules, drawing in the modules of the same name without the ending."""
