"""The filing types that core and checks ask for by name, each written once."""

MONTHLY, NEXT_DAY, POLL, NOTICE = "monthly_return", "next_day_return", "poll_results", "formal_notice"
RETURNS, NOTICES = (MONTHLY, NEXT_DAY), (NOTICE,)
