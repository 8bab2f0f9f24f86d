"""The words of SenseTime's notice of its Global Offering of 20 December 2021, block by block."""

# A block is its kind and its words: "page" begins a page; "heading", "centre" and "para" are prose; "item" has a mark
# and an indent; "offer" is a line of the offer on the cover; "line" is a line by itself; "entry" and "date entry" are
# lines of the timetable, whose second part is the date; "amounts" is the table of amounts; "name" is the Chinese name.
Block = tuple[str, ...]

WARNINGS: tuple[Block, ...] = (
    (
        "para",
        'Hong Kong Exchanges and Clearing Limited, The Stock Exchange of Hong Kong Limited (the "Stock Exchange") '
        'and Hong Kong Securities Clearing Company Limited ("HKSCC") take no responsibility for this announcement '
        "and accept no liability for any loss howsoever arising",
    ),
    ("para", "from or in reliance upon it."),
    (
        "para",
        "This announcement is for information only. It is neither an offer nor a prospectus. Before deciding on "
        'the Offer Shares, read the prospectus dated December 7, 2021 (the "Prospectus") as amended and '
        'supplemented by the supplemental prospectus dated December 20, 2021 (the "Supplemental Prospectus") '
        'issued by SenseTime Group Inc. (the "Company").',
    ),
    (
        "para",
        "This announcement is not for release in or into the United States. The securities are not registered "
        'under the U.S. Securities Act of 1933 (the "U.S. Securities Act") and may not be offered or sold in the '
        "United States or to U.S. Persons unless registered or exempt. The Offer Shares are offered outside the "
        "United States in reliance on Regulation S under the U.S. Securities Act.",
    ),
    ("para", "Capitalized terms have the meanings given in the Prospectus."),
    (
        "para",
        "China International Capital Corporation Hong Kong Securities Limited, as the stabilizing manager (the "
        '"Stabilizing Manager"), may stabilize the price of the Class B Shares for a limited period after the '
        "Listing Date, but need not do so. It must end on the 30th day after the last day for the lodging of "
        "applications under the Hong Kong Public Offering and follow the Securities and Futures (Price "
        "Stabilizing) Rules (Cap. 571W of the Laws of Hong Kong) made under the Securities and Futures Ordinance "
        "(Cap. 571 of the Laws of Hong Kong).",
    ),
    (
        "para",
        "The stabilization period begins on the Listing Date and is expected to expire on Saturday, January 22, "
        "2022, being the 30th day after the last day for the lodging of applications under the Hong Kong Public "
        "Offering. After it the price could fall.",
    ),
    (
        "para",
        "The Company will be controlled through weighted voting rights upon Listing. The WVR Beneficiaries can "
        'influence the outcome of votes; see "Risk factors - Risks relating to our WVR Structure" '
        "in the Prospectus.",
    ),
)

COVER: tuple[Block, ...] = (
    ("page",),
    (
        "centre",
        "<i>(A company controlled through weighted voting rights and incorporated in the Cayman Islands with "
        "limited liability)</i>",
    ),
    ("centre", "<b>(1) ISSUE OF SUPPLEMENTAL PROSPECTUS</b>"),
    ("centre", "<b>AND</b>"),
    ("centre", "<b>(2) GLOBAL OFFERING</b>"),
    (
        "offer",
        "Number of Offer Shares under the Global Offering",
        "1,500,000,000 Class B Shares (subject to the Over-allotment Option)",
    ),
    ("offer", "Number of Hong Kong Offer Shares", "150,000,000 Class B Shares (subject to reallocation)"),
    (
        "offer",
        "Number of International Offer Shares",
        "1,350,000,000 Class B Shares (subject to reallocation and the Over-allotment Option)",
    ),
    (
        "offer",
        "Maximum Offer Price",
        "HK$3.99 per Offer Share plus brokerage of 1%, SFC transaction levy of 0.0027% and Stock Exchange trading "
        "fee of 0.005% (payable in full on application, subject to refund)",
    ),
    ("offer", "Nominal value", "US$0.000000025 per Share"),
    ("offer", "Stock Code", "0020"),
)

HOW_TO_APPLY: tuple[Block, ...] = (
    ("page",),
    ("centre", "<b>IMPORTANT NOTICE TO INVESTORS:<br/>FULLY ELECTRONIC APPLICATION PROCESS</b>"),
    (
        "para",
        "The application process for the Hong Kong Public Offering is fully electronic. No printed copies of the "
        "Prospectus, the Supplemental Prospectus or application forms are provided to the public.",
    ),
    (
        "para",
        'The Prospectus and the Supplemental Prospectus are at www.hkexnews.hk under "HKEXnews &gt; New Listings '
        '&gt; New Listing Information" and at www.sensetime.com, from where they may be printed.',
    ),
    ("para", "To apply for the Hong Kong Offer Shares, you may:"),
    ("item", "(1)", "apply online through the <b>White Form eIPO</b> service at www.eipo.com.hk;"),
    ("item", "(2)", "apply through the <b>CCASS EIPO</b> service, HKSCC Nominees applying on your behalf, by:"),
    ("item", "(i)", "instructing your broker or custodian who is a CCASS Clearing or Custodian Participant; or"),
    (
        "item",
        "(ii)",
        "(if you are an existing CCASS Investor Participant) using the CCASS Internet System "
        "(https://ip.ccass.com) or the CCASS Phone System by calling +852 2979 7888, or HKSCC's Customer Service "
        "Center at 1/F, One &amp; Two Exchange Square, 8 Connaught Place, Central, Hong Kong.",
    ),
    (
        "para",
        "Questions about the application may be put to the hotline of our Hong Kong Share Registrar and White Form "
        "eIPO Service Provider, Computershare Hong Kong Investor Services Limited, at +852 2862 8646:",
    ),
    ("line", "Monday, December 20, 2021 - 9:00 a.m. to 9:00 p.m."),
    ("line", "Tuesday, December 21, 2021 - 9:00 a.m. to 9:00 p.m."),
    ("line", "Wednesday, December 22, 2021 - 9:00 a.m. to 9:00 p.m."),
    ("line", "Thursday, December 23, 2021 - 9:00 a.m. to 12:00 noon"),
    (
        "para",
        "There are no physical channels of application. The electronic prospectuses are identical to the printed "
        "ones registered with the Registrar of Companies in Hong Kong pursuant to Section 342C of the Companies "
        "(Winding Up and Miscellaneous Provisions) Ordinance.",
    ),
    ("page",),
    (
        "para",
        "Intermediaries, brokers and agents please tell their customers that both prospectuses are available "
        'online. The procedures are in the section headed "How to Apply for Hong Kong Offer Shares" in the '
        "Prospectus.",
    ),
    (
        "para",
        "An application through the <b>White Form eIPO</b> service or the <b>CCASS EIPO</b> service must be for a "
        "minimum of 1,000 Hong Kong Offer Shares and in one of the numbers set out in the table; the amount next "
        "to it is payable.",
    ),
    ("amounts",),
    ("line", "Note:"),
    ("item", "(1)", "Maximum number of Hong Kong Offer Shares you may apply for."),
    ("para", "An application for any other number of the Hong Kong Offer Shares is liable to be rejected."),
)

STRUCTURE: tuple[Block, ...] = (
    ("page",),
    (
        "para",
        "This announcement refers to the Global Offering as described in the Prospectus, the formal notice of the "
        "Company dated December 7, 2021, the Update Announcement and the Supplemental Prospectus dated December "
        "20, 2021.",
    ),
    ("heading", "ISSUE OF SUPPLEMENTAL PROSPECTUS"),
    (
        "para",
        "The Supplemental Prospectus adds to the Prospectus what is new on U.S. regulation, cornerstone investors "
        "and the listing timetable. Read the two together.",
    ),
    ("heading", "STRUCTURE OF THE GLOBAL OFFERING"),
    ("para", "The Global Offering comprises:"),
    (
        "item",
        "\u2022",
        "the Hong Kong Public Offering of initially 150,000,000 Offer Shares (subject to reallocation) in Hong "
        "Kong, representing 10% of the total number of Offer Shares initially available under the Global Offering; "
        "and",
    ),
    (
        "item",
        "\u2022",
        "the International Offering of initially 1,350,000,000 Offer Shares (subject to reallocation and the "
        "Over-allotment Option), representing 90% of the total number of Offer Shares initially available under "
        "the Global Offering.",
    ),
    (
        "para",
        'Offer Shares may be reallocated between the two as described in the section headed "Structure of the '
        'Global Offering" in the Prospectus.',
    ),
    (
        "para",
        "The Joint Representatives (on behalf of the Underwriters) may also allocate Offer Shares from the "
        "International Offering to the Hong Kong Public Offering. Under Guidance Letter HKEX-GL91-18 of the Stock "
        "Exchange, if this is done other than by the clawback mechanism, (i) the maximum total number of Offer "
        "Shares that may be reallocated to the Hong Kong Public Offering shall be 300,000,000 Offer Shares, "
        "representing double of the initial allocation to the Hong Kong Public Offering; (ii) the final Offer "
        "Price shall be fixed at the bottom end of the indicative Offer Price range (i.e. HK$3.85 per Offer Share).",
    ),
    (
        "para",
        "By the Over-allotment Option, exercisable by the Joint Representatives until 30 days after the last day "
        "for lodging applications under the Hong Kong Public Offering, the International Underwriters may require "
        "us to issue up to an aggregate of 225,000,000 additional Offer Shares, representing not more than 15% of "
        "the total number of Offer Shares initially available under the Global Offering, at the Offer Price, to "
        "cover over-allocations in the International Offering. An exercise is announced at www.hkexnews.hk and "
        "www.sensetime.com, respectively.",
    ),
    ("heading", "PRICING"),
    (
        "para",
        "The Offer Price will not be more than HK$3.99 per Offer Share. Applicants under the Hong Kong Public "
        "Offering pay, on application, the maximum Offer Price of HK$3.99 per Offer Share together with brokerage "
        "fee of 1%, SFC transaction levy of 0.0027% and the Stock Exchange trading fee of 0.005%, subject to "
        "refund if the Offer Price as finally determined is less than HK$3.99 per Offer Share.",
    ),
    ("heading", "THE LISTING APPLICATION"),
    (
        "para",
        "We have applied to the Listing Committee for the listing of the Class B Shares in issue and of those to "
        "be issued pursuant to (i) the Global Offering, (ii) the exercise of the Over-allotment Option and (iii) "
        "the conversion of the Class A Shares.",
    ),
)

TIMETABLE: tuple[Block, ...] = (
    ("page",),
    ("heading", "REVISED TIMETABLE OF THE GLOBAL OFFERING"),
    ("para", "The revised timetable of the Global Offering is as follows:"),
    (
        "entry",
        "Announcement of the Supplemental Prospectus at www.sensetime.com and www.hkexnews.hk, respectively from",
        "Monday, December 20, 2021",
    ),
    (
        "entry",
        "The Supplemental Prospectus at www.sensetime.com and www.hkexnews.hk, respectively from",
        "Monday, December 20, 2021",
    ),
    ("entry", "Hong Kong Public Offering commences", "9:00 a.m. on Monday,\nDecember 20, 2021"),
    (
        "entry",
        "Latest time for completing electronic applications under the White Form eIPO service at www.eipo.com.hk",
        "11:30 a.m. on Thursday,\nDecember 23, 2021",
    ),
    ("entry", "Application lists open", "11:45 a.m. on Thursday,\nDecember 23, 2021"),
    (
        "entry",
        "Latest time for (a) completing payment for White Form eIPO applications and (b) giving electronic "
        "application instructions to HKSCC",
        "12:00 noon on Thursday,\nDecember 23, 2021",
    ),
    (
        "para",
        "If you instruct a broker or custodian who is a CCASS Clearing or Custodian Participant, ask for its own "
        "latest time.",
    ),
    ("entry", "Application lists close", "12:00 noon on Thursday,\nDecember 23, 2021"),
    ("entry", "Expected Price Determination Date", "Thursday, December 23, 2021"),
    (
        "entry",
        "Announcement of (i) the Offer Price; (ii) the level of indication of interest in the International "
        "Offering; (iii) the level of applications in the Hong Kong Public Offering; and (iv) the basis of "
        "allocation of the Hong Kong Offer Shares at www.sensetime.com and www.hkexnews.hk on or before",
        "Wednesday,\nDecember 29, 2021",
    ),
    ("page",),
    ("para", "Results of allocations in the Hong Kong Public Offering through several channels:"),
    (
        "late entry",
        "(1) in the announcement at www.sensetime.com and www.hkexnews.hk, respectively from",
        "Wednesday,\nDecember 29, 2021",
    ),
    (
        "late entry",
        "(2) at www.iporesults.com.hk (alternatively: English https://www.eipo.com.hk/en/Allotment; Chinese "
        'https://www.eipo.com.hk/zh-hk/Allotment) with a "search by ID" function from',
        "8:00 a.m. on Wednesday,\nDecember 29, 2021 to\n12:00 midnight on Tuesday,\nJanuary 4, 2022",
    ),
    (
        "late entry",
        "(3) from the telephone enquiry by calling +852 2862 8555 between 9:00 a.m. and 6:00 p.m. on",
        "Wednesday,\nDecember 29, 2021,\nThursday, December 30, 2021,\nFriday, December 31, 2021\n"
        "and Monday, January 3, 2022",
    ),
    (
        "late entry",
        "Dispatch/collection of refund cheques or White Form e-Refund payment instructions in respect of (i) "
        "wholly or partially successful applications if the final Offer Price is less than the price payable on "
        "application and (ii) wholly or partially unsuccessful application under the Hong Kong Public Offering on "
        "or before",
        "Wednesday, December 29,\n2021",
    ),
    (
        "late entry",
        "Dispatch/collection of Share certificates or deposit of Share certificates into CCASS under the Hong Kong "
        "Public Offering on or before",
        "Wednesday, December 29,\n2021",
    ),
    (
        "late entry",
        "Dealing in Class B Shares on the Stock Exchange expected to commence at 9:00 a.m. on",
        "Thursday, December 30, 2021",
    ),
    ("para", "Note: All dates and time refer to Hong Kong dates and times, except as otherwise stated."),
    ("late dates",),
)

REST: tuple[Block, ...] = (
    ("page",),
    ("heading", "SETTLEMENT"),
    (
        "para",
        "Once listed and admitted by HKSCC, the Class B Shares will be eligible securities for deposit, clearance "
        "and settlement in CCASS, under its General Rules and Operational Procedures, from the day dealings "
        "commence. Transactions are settled in CCASS on the second settlement day after any trading day.",
    ),
    ("heading", "ELECTRONIC APPLICATION CHANNELS"),
    ("heading", "White Form eIPO"),
    (
        "para",
        "You may apply through the <b>White Form eIPO</b> service at www.eipo.com.hk (24 hours daily, except on "
        "the last day) from 9:00 a.m. on Monday, December 20, 2021 until 11:30 a.m. on Thursday, December 23, 2021 "
        "and pay in full until 12:00 noon on Thursday, December 23, 2021 or the later date described in the "
        'section headed "How to Apply for Hong Kong Offer Shares - 10. Effect of Bad Weather and/or Extreme '
        'Conditions on the Opening and Closing of the Application Lists" in the Prospectus.',
    ),
    ("heading", "CCASS EIPO"),
    (
        "para",
        "CCASS Clearing/Custodian Participants can input electronic application instructions at the following "
        "times on the following dates<super>(1)</super>:",
    ),
    ("line", "Monday, December 20, 2021 - 9:00 a.m. to 8:30 p.m."),
    ("line", "Tuesday, December 21, 2021 - 8:00 a.m. to 8:30 p.m."),
    ("line", "Wednesday, December 22, 2021 - 8:00 a.m. to 8:30 p.m."),
    ("line", "Thursday, December 23, 2021 - 8:00 a.m. to 12:00 noon"),
    (
        "para",
        "CCASS Investor Participants can do so from 9:00 a.m. on Monday, December 20, 2021 until 12:00 noon on "
        "Thursday, December 23, 2021 (24 hours daily, except on Thursday, December 23, 2021, the last day for "
        "applications).",
    ),
    (
        "para",
        "The latest time for inputting instructions is 12:00 noon on Thursday, December 23, 2021, the last day for "
        'applications, or the later time described in the section headed "How to Apply for Hong Kong Offer Shares '
        "- 10. Effect of Bad Weather and/or Extreme Conditions on the Opening and Closing of the Application "
        'Lists" in the Prospectus.',
    ),
    ("item", "(1)", "HKSCC may change these times after telling CCASS Participants."),
    ("page",),
    (
        "para",
        "If you instruct a broker or custodian who is a CCASS Clearing or Custodian Participant, ask for its own "
        "latest time.",
    ),
    (
        "para",
        "The receiving banks hold the application monies (with brokerage fees, SFC transaction levy and the Stock "
        "Exchange trading fee) after the application lists close and return refund monies, if any, without "
        "interest on or before Wednesday, December 29, 2021.",
    ),
    (
        "para",
        'The conditions and procedures are in the sections headed "Structure of the Global Offering" and "How to '
        'Apply for Hong Kong Offer Shares" in the Prospectus.',
    ),
    ("heading", "PUBLICATION OF RESULTS"),
    (
        "para",
        "We expect to announce the final Offer Price, the level of indications of interest in the International "
        "Offering, the level of applications in the Hong Kong Public Offering and the basis of allocation of the "
        "Hong Kong Offer Shares on Wednesday, December 29, 2021 at www.sensetime.com and www.hkexnews.hk.",
    ),
    (
        "para",
        "Results and identification numbers of successful applicants come through the channels in the section "
        'headed "How to Apply for Hong Kong Offer Shares - 11. Publication of Results" in the Prospectus.',
    ),
    (
        "para",
        "If an application fails wholly or in part, or if the Offer Price as finally determined is less than the "
        "maximum Offer Price of HK$3.99 per Offer Share (excluding brokerage, SFC transaction levy and the Stock "
        'Exchange trading fee), or if the conditions under "Structure of the Global Offering - Conditions of the '
        'Global Offering" in the Prospectus are not fulfilled, the monies with their fees are refunded without '
        "interest.",
    ),
    (
        "para",
        "There are no temporary documents of title and no receipts. Share certificates become valid at 8:00 a.m. "
        "(Hong Kong time) on Thursday, December 30, 2021 provided that the Global Offering has become "
        'unconditional and the right of termination in the section headed "Underwriting" in the Prospectus has not '
        "been exercised.",
    ),
    (
        "para",
        "If the Global Offering becomes unconditional at or before 8:00 a.m. on Thursday, December 30, 2021, "
        "dealings in the Class B Shares are expected to commence at 9:00 a.m. (Hong Kong time) on Thursday, "
        "December 30, 2021. The Class B Shares will be traded in board lots of 1,000 Class B Shares each. The "
        "stock code of the Class B Shares is 0020.",
    ),
)

BLOCKS = (*WARNINGS, *COVER, *HOW_TO_APPLY, *STRUCTURE, *TIMETABLE, *REST)
