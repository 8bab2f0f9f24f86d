"""Thin adapters of the review to Qt's views. They do no arithmetic."""
