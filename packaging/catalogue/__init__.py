"""Gathers every text a reviewer can see into the Qt Linguist file of a language."""
