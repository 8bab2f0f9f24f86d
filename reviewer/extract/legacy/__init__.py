"""Reads the Word forms that came before the numbered ones: values on underlines, in boxes without cells."""
