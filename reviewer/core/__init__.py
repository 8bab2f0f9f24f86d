"""The words everything else is written in. No Qt, no PDF reader, no workbook writer here."""
