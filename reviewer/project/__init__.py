"""The review file: one SQLite file a review, in which every action is a row of an append-only, hashed log."""
