"""Reads announcements in prose: who, when, what figures, which board."""
