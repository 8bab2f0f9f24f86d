"""The working paper: a workbook that an auditor can follow, re-perform and challenge without this program."""
