"""PDFs that hang, blow up or mislead readers, made here; and what must become of them."""
