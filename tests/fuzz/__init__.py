"""Inputs drawn at random, a fixed number of each: none gets past the sentences meant for it."""
