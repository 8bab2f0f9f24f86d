"""Reads offering documents: sizes, prices, fees, application amounts, timetables and allocations."""
