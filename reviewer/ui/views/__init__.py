"""Panes and widgets."""
