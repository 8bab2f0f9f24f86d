"""The tables that each section of a return holds, and a return as a whole."""

TABLES_OF = {
    "authorised_capital": ("authorised_shares", "par_value", "authorised_capital", "authorised_total"),
    "issued_shares": ("issued_shares", "treasury_shares", "total_issued_shares"),
    "share_options": ("share_options", "share_option_movements", "share_options_total", "funds_raised"),
    "warrants": ("warrants", "warrant_movements", "warrants_total"),
    "convertibles": ("convertibles", "convertible_movements", "convertibles_total"),
    "other_agreements": ("other_agreements", "other_agreements_total"),
    "other_movements": ("other_movements", "other_movements_total"),
    "repurchase_report": ("repurchases", "repurchase_totals"),
    "repurchase_additional": ("repurchase_mandate",),
    "treasury_sales": ("treasury_sales", "treasury_sales_totals", "treasury_sales_mandate"),
    "not_yet_cancelled": ("not_yet_cancelled",),
    "monthly_return": (
        "authorised_shares", "authorised_capital", "issued_shares", "share_options", "share_options_total", "warrants",
        "warrants_total", "convertibles", "convertibles_total", "other_agreements", "other_agreements_total",
        "other_movements", "other_movements_total", "movements_total",
    ),
    "next_day_return": (
        "issued_shares", "treasury_shares", "total_issued_shares", "changes", "not_yet_cancelled",
        "repurchases", "repurchase_totals", "repurchase_mandate", "treasury_sales", "treasury_sales_totals",
    ),
}  # fmt: skip
