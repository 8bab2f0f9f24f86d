"""From the bytes of a PDF to readings: pages, tables, recognition, fields. The only place that knows PDF readers."""
