"""Reads announcements of poll results: resolutions, votes, and what the notes say of shares and meetings."""
