<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK">
<context>
    <name>checks.authorised_capital</name>
    <message>
        <source>Number of authorised shares times par value equals authorised capital at the opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase or decrease of authorised shares times par value equals that of authorised capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of authorised shares times par value equals authorised capital at the close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorised capital of all classes adds up to the total at the end of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Par value at the close equals par value at the opening, unless a split or consolidation is reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued shares of a class, treasury shares included, are not more than its authorised number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PRC issuer's registered capital equals its issued shares of all classes times their par value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 I: number of shares, par value, share capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 I: total authorised/registered share capital at the end of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 I: par value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company law: shares are issued out of the authorised number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 I: the registered capital of a PRC issuer is its issued shares at par</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the par value itself moved in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section is marked 'Not applicable'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class of shares was found in section I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section I states no authorised number for this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer has no H shares, so its capital is authorised, not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the par value changes, but no event in section E says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at par is {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.board</name>
    <message>
        <source>The directors are those of the issuer's announcement before, unless a change was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directors named in the text have the name, title and role that the list of directors gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The persons named are the directors that the title speaks of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0} {1}: no announcement of the change is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same directors until a change is announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of directors at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title, and the list of directors at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} director here, {2} director on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} on the list of directors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filing has no list of directors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not on the list of directors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are no directors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list of persons is named in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no earlier announcement of this issuer with a list of directors is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} directors, as in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1} tells of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no {1} director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} directors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} here, {1} in {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.carry_forward</name>
    <message>
        <source>The balance at the close of the preceding month is the closing balance of the return for that month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The par value at the close of the preceding month is the closing par value of the return for that month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was outstanding at the close of the last monthly return is outstanding at the opening of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scheme and instrument of the last monthly return with something outstanding is in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last next day return of the month, with later movements, leads to the month's closing balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the last next day return of the preceding month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301: balance at close of preceding month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 I: par value at close of preceding month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III: outstanding at close of preceding month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemes and instruments are listed until nothing is outstanding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF304 Note 2, FF305 Note 1: next day returns lead up to the monthly return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and more may have moved after its last next day return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the return for the preceding month: new, or described in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was outstanding at the close of the preceding month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return for the preceding month is open in another language only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sections A to D show movements without dates: which came after that return is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer listed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are listed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing moved in the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no next day return of {0} with this class of shares is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month of this return is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return for {0} of this issuer is not open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.chain_months</name>
    <message>
        <source>The monthly return before this one is for the month before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return that takes the place of an earlier one says so; what it changes is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} for {1} of this issuer {2} not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed from {0}: {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 13.25B: a return for every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return filed again is marked as revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is changed from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the first monthly return of this issuer that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was filed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was filed first, and revised later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked as revised; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.chain_next_day</name>
    <message>
        <source>A dated change of section E is in a next day return, with the same number of shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares that are no longer on the list of those not yet cancelled were cancelled since the last return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares not yet cancelled at the close of the month are those on the list of the last next day return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no next day return with the change of {0} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 13.25A: a next day return for every issue and repurchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no next day return that closed on {0} with such a list is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III.E: repurchased and not yet cancelled at the close of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} does not tell of a change on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no share was issued or cancelled on a day that is stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last next day return lists no share that is not yet cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all are still on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no share is waiting to be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 I.B: the list runs on until cancellation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.chain_terms</name>
    <message>
        <source>The classes of shares are those of the return for the preceding month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock code of a class of shares is that of the return before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, approval, expiry and currency of a scheme or instrument are those of the preceding month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of shares are the same from month to month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no earlier return of this issuer with this class of shares is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stock code a class and counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms of a scheme or instrument are the same from month to month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return for the preceding month of this issuer is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class has no stock code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be told which row of the preceding month it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither price nor dates are stated in both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.counter_codes</name>
    <message>
        <source>The announced stock code of a renminbi counter is 80000 plus that of the Hong Kong dollar counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only renminbi counters are numbered so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stock code is printed as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80000 plus {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HKEX multi-counter model: RMB counters are 80000 plus the HKD code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.deadlines</name>
    <message>
        <source>A monthly return is for a month ended on the last day of that month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monthly return is submitted by 08:30 on the fifth business day after the end of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monthly return is submitted after the month it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next day return is submitted by 08:30 on the business day after its last event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted on the last day; the hour is not printed, and the limit is 08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 13.25B, GEM Rule 17.27B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 13.25B, GEM Rule 17.27B: 08:30 on the fifth business day after the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month can be returned when it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event fell on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rules 13.25A(1) and 10.06(4)(a), GEM Rule 17.27A: 08:30 on the business day after the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no closing balance with a date was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.footing_found</name>
    <message>
        <source>The lines of a table add up to its totals and sub-totals, each column by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of a table add up across to its total column, line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filing says its figures are rounded: half a unit for each of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with the other sign would agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {0} it would agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table's own arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.form</name>
    <message>
        <source>A listed class has a stock code of five digits, the same in every section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock code of a renminbi counter is 80000 plus that of the Hong Kong dollar counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section marked 'Not applicable' has no figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each listed class one of the two public float boxes is ticked, and the threshold that applies is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are numbered from the first to the last without a gap, all of one form version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return names who submitted it and in what office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301, FF304, FF305: stock code (if listed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is printed all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301, FF304, FF305: sections not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rules 13.32B and 13.32D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301, FF304, FF305: Submitted by, Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class is not listed on the Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no renminbi counter is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form before FF301 and FF304 has no page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page numbers were found at the foot of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stock code has five digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the threshold that applies is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complied with, and no announcement is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complied with: an announcement is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages of several versions: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both boxes are ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither box is ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.instruments</name>
    <message>
        <source>The amount outstanding at the opening plus the signed movements equals the amount at the close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount outstanding divided by the price gives the shares which may be issued, within one share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III(B) and (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III(B) and (C): shares which may be issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no subscription or conversion price is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filers drop or round the part of a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in units, one share a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the movements taken off would agree: a decrease is printed with a minus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cent of rounding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.issuer</name>
    <message>
        <source>The issuer's name is printed as in its other filings, to the last full stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock code is that of the issuer's other filings, leading zeros aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One issuer, one stock code a class and counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other filing of this issuer is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer has another name in {0}: {1}; it may be a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other filing of an issuer of this name is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stock code is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} here, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name as registered, punctuation included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.last_return</name>
    <message>
        <source>The opening balance is the closing balance of the last next day or monthly return, whichever is later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening balance is dated on the closing date of the last next day or monthly return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of shares not yet cancelled is the same as in the last next day return, until they are cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number repurchased under the mandate is that of the last return plus what was repurchased since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new shares are issued and no treasury shares are sold between a repurchase and the end of the moratorium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF304 Note 2, FF305 Note 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF304 and FF305 II.B: number repurchased under the mandate (a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 10.06(3)(a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no return of this issuer that closed on {0} with this class of shares is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no next day return of this issuer before {0} with this class of shares is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no return of this issuer that closed on {0} is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought since the last return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0} there may be a next day return that is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no later next day return is open; the moratorium runs up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} later next day returns show none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not on the list of the last return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new mandate begins at nil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.movements</name>
    <message>
        <source>New shares of all rows of a section add up to the section's total for the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury shares of all rows of a section add up to the section's total for the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals of sections A to E add up to the month's total movement in issued shares of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals of sections A to E, decreases taken off, make the month's total movement in treasury shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase or decrease in issued shares equals the total of sections A to E for the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase or decrease in treasury shares equals the total of sections A to E for the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III: Total of A to E (AA1 to EE1, AA2 to EE2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III: Total A to E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III: totals A2 to E2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} marked 'Not applicable'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares bought back are no movement until they are cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section ({0}) has a total but no rows for this class of shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section ({0}) was not found on the return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.next_day_balances</name>
    <message>
        <source>Opening balance plus the events that change issued shares equals closing balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury shares at the opening plus the events that change them equal treasury shares at the close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class of one return opens on the same date, the closing date of the last return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing balance is dated on the last event disclosed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is dated from the opening balance to the submission; only repurchases not cancelled may be older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the same category, scheme and date are aggregated in one row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} repurchases not cancelled still are in issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF304 Notes 2, 6 and 8; FF305 I.A, Notes 5 and 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 I.A: changes in treasury shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF304 Note 2, FF305 Note 1: the closing date of the last return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF304 Note 8, FF305 Note 5: the date of the last relevant event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF304 and FF305 I: date of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF304 Note 3, FF305 Note 2: one row a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is this class's own closing date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event with a date was found for this class of shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of changes is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repurchased and not cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed again in row {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.offer_allocation</name>
    <message>
        <source>The percentage of a line is what its applicants are given of what they applied for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot is drawn among all applicants of its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The valid applications of the lines make those of their pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The successful applicants of the lines make those of their pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares given to all applicants make the Hong Kong Offer Shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The valid applications of the pools make those that are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The successful applicants of the pools make those that are stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares allotted in per cent of those applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot is among the applicants of its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines make the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole tranche is allotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pools make the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lines of the basis of allocation were read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.offer_amounts</name>
    <message>
        <source>The amount payable is the price of the shares with brokerage, levies and fee, each rounded to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every amount payable is printed with two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of shares ascend down the columns, each once, in whole board lots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts payable ascend with the numbers of shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number of the table is the minimum application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum application is one board lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last number of the table is the stated share, or half, of the Hong Kong Offer Shares, in whole lots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount stated for one board lot is the first of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each levy is rounded to the nearest cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts are printed to the cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is read down its columns, in board lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More shares cost more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest application is the first of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest application is one board lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may apply for more than half of the Hong Kong Offer Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} for {1} shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the Hong Kong Offer Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than one board lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table of application amounts was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fees were added before they were rounded, in the whole table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: price and fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} numbers from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not more than the amount before it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not more than the number before it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not whole lots of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stated twice is the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.offer_content</name>
    <message>
        <source>A formal notice states the issuer, offer, prospectus, application for listing and first dealings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nominal value is the par value of a class of shares in the monthly returns of the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place of incorporation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of Offer Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date of the prospectus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it is for information only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that application for listing is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that the prospectus is what applications rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the prospectus can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when dealings are expected to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 12.04</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A par value stays until shares are split or consolidated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no monthly return of this issuer with a par value is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.offer_fees</name>
    <message>
        <source>The brokerage is the rate in force on the day of the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SFC transaction levy is the rate in force on the day of the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Stock Exchange trading fee is the rate in force on the day of the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levy of the Accounting and Financial Reporting Council has its rate and name of the day; none before 2022.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fees of the Exchange, the SFC and the AFRC in force on the day of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fees of {0} are not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was no such levy before 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on that day the council was called {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a levy of {0} % is in force and none is printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.offer_size</name>
    <message>
        <source>The Hong Kong and the International Offer Shares make the Offer Shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage of the Hong Kong Public Offering is that of its shares in the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage of the International Offering is that of its shares in the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentages of the two tranches make a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the Over-allotment Option are the stated percentage of the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the Over-allotment Option are at most 15 per cent of the offer, give or take a board lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the Offer Size Adjustment Option are the stated percentage of the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the Offer Size Adjustment Option, the Over-allotment Option is the stated percentage of the larger offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that the Hong Kong tranche may become is the stated multiple of its initial size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that the Hong Kong tranche may become is the stated percentage of the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares that may be reallocated and the initial Hong Kong tranche make the most it may become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low end of the price range is not above the Maximum Offer Price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price mentioned in the text is the maximum, the low end or the only Offer Price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure, date or code of the offer that is stated again is the same as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one board lot, as tranches are made of whole lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tranches make the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stated percentage is that of its figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An over-allotment option is no more than 15 % of the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multiple that the notice states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage that the notice states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is moved adds to what was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range has a low and a high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every price is one of the offer's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many times {0} is, is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notice has no Offer Price of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board lot is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a unit of the last printed decimal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.offer_times</name>
    <message>
        <source>The day of the week beside a date is the one it falls on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of the timetable is on a Hong Kong business day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of an offer follow one another: opening, closing, pricing, results, certificates, dealings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since FINI dealings begin on the second business day after pricing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealings begin on the business day after the results are announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stabilisation ends on the thirtieth day after the last day for applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prospectus has the date of its formal notice, and a supplemental prospectus that of this notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of a hotline or a channel fall on days of the offer, and end at noon on the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event of the timetable has its date beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last electronic application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price is determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day that {0} falls on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers are made, priced, allotted and dealt in on business days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening, application, closing, pricing, results, certificates, dealings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settlement two business days after pricing, since 22 November 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealings begin when the results are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Securities and Futures (Price Stabilizing) Rules: the 30th day after the last day for applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice is published with the prospectus it speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiries and instructions are taken while applications are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events of the timetable are printed apart from their dates; they were paired by their order: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event and its date stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no timetable with the events of an offer was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timetable has no day on which the price is determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares were settled later before FINI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timetable has no line for this event: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offer is open from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day ends at 12:00 noon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.other_movements</name>
    <message>
        <source>The date of an issue, cancellation or redemption lies in the month of the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repurchase or redemption takes issued shares off; an issue or a sale out of treasury adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares bought back into treasury are added to it; treasury shares sold or transferred are taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III(E), Notes 5 and 6: date of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III(E), Notes 5 and 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III(E), increase/ decrease (-) in treasury shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date of event is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} may go either way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.percentages</name>
    <message>
        <source>FF304: the event in per cent of all shares in issue before it, less those repurchased but not yet cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FF305: the event in per cent of the issued shares, treasury shares excluded, at the opening of the return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FF305 part B: shares not yet cancelled in per cent of the opening balance of the return of their day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue price against the closing market price of the business day before gives the discount (-) or premium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue price against the closing market price of the business day before gives the discount or premium named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares repurchased under the mandate in per cent of the shares in issue when it was granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF304 Note 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opening balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 Note 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 I.B and Note 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF304 Notes 1 and 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed without a word that says which of the two it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day return before FF304, Notes 1 and 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mandate is for at most 10 % of the shares in issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 II.B(4), FF304 II.B(2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was taken of the opening balance of an earlier return, which this one does not state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no discount or premium is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form does not state the number of shares in issue when the mandate was granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mandate may be for less than 10 %, and the shares in issue when granted are not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fits {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all classes, nothing taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opening balance of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all classes less the shares cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all classes less repurchases not yet cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opening balances of all classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opening balance with treasury shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fits {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure of the remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no percentage is printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.poll_meeting</name>
    <message>
        <source>The scrutineer is named, and is the issuer's auditor, its share registrar or an accountant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stated which shares must abstain from voting, and which from voting in favour, or that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directors who attended and those who did not are, together, the board listed at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the meeting is the same wherever it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the notice is the same wherever it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annual general meeting is held 21 days after its notice at least, any other meeting 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was held on a day on which the exchange is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are announced by 08:30 on the business day after the meeting, and not before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the table goes on, its headings are those it began with, and they stand over their figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares to abstain from voting in favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares that must abstain from voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the limit is 08:30 on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rules 13.39(5)(b), (c) and 13.40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 13.39(5A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting has one date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice has one date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing Rules, Appendix A1 paragraph 14: 21 days for an annual meeting, 14 for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General meetings are held on business days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 13.39(5): 08:30 on the business day after the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table that goes on repeats its headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two dates are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name of a scrutineer was found; look whether one is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no names of directors who attended were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list of the board was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the list of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither attended nor absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date of the notice was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calendar days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hour is not printed, and the limit is 08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the scrutineer is was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attendance of directors is stated from 2022 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} named, {1} in the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day of the meeting{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} here, {1} where it began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all directors are said to have attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 13.39(5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.poll_resolutions</name>
    <message>
        <source>An ordinary resolution that is stated as passed has more than half of the votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special resolution that is stated as passed has the part of the votes that the announcement names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolutions named as passed by a majority are those under its heading in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists of resolutions with one vote and with several votes a share name every resolution once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the constitution, class rights, independent directors, auditors and winding-up every share has one vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolutions are those of the notice of the meeting, by number and words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary resolution needs more than half of the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special resolution needs three-fourths of the votes, or two-thirds where the announcement says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was passed is what was voted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every share has votes on every resolution, stated once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserved, and not one vote a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 8A.24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notice of the meeting is not one of the filings that are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poll is on the resolutions of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by which majority resolution {0} was passed is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three-fourths of the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {0} in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every share has one vote on every resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly half of the votes is not a majority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two-thirds of the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stated twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} resolutions, {1} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one vote a share as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.poll_returns</name>
    <message>
        <source>Shares in issue at the meeting are those of the last monthly or next day return before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 13.39(5): shares in issue at the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no return of this issuer that states these shares shortly before {0} is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.poll_shares</name>
    <message>
        <source>The shares in issue of all classes make the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares entitled to vote of all classes make the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares entitled to vote are the shares in issue, less those that must abstain and others stated as left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more shares vote, in a class and in all, than are entitled to; and no more than are in issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 13.39(5)(a) to (c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one vote a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shares fewer are entitled than are in issue: look whether treasury shares, shares of a trustee or of a party that abstains are stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shares entitled to vote are not stated in a form that is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are not stated both by class and in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table counts votes, and shares have several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes are all shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.poll_votes</name>
    <message>
        <source>Votes for and votes against, added, are the total number of votes cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage for is of the votes for and against, rounded as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage against is of the votes for and against, rounded as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentages for and against make 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes for of all classes make the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes against of all classes make the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes cast of all classes make the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voting shares of all classes make the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes abstained of all classes make the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting shares of a class times the votes that each has on the resolution are the votes cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where every share has one vote, as many votes are cast as shares vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes cast stand under "votes cast" and voting shares under "voting shares", not the one under the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of a class that vote are as many on most resolutions; lines that differ are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for and against are all votes cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} rows fail as headed, {2} with the two headings exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exchange the headings of votes cast and voting shares; no figure changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1}, {2} {3} than the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded, it would say {0} although the other side has votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentages are of the votes cast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of association, as the notes state them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One share, one vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures stand under their own headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same holders vote on every resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % and 0 % hold to the decimals that the other percentages have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one unit of the last printed decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many votes a share has on this resolution is not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line has the figures to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the total follows the votes a share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number differs from resolution to resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sum stands in the column of voting shares: the two headings may be exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {0} rows hold as headed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on all {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.prose_figures</name>
    <message>
        <source>Each percentage that stands for a part is that part of the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts whose percentages make 100 add up to the whole that is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two long figures of the text differ in a single digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts stated with their percentages, respectively</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a unit of the last digit of each, as they are printed in 萬 or million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that have 100 % between them make the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure that is stated twice is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run is asked for its whole only where it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} differ in one digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.prose_issuer</name>
    <message>
        <source>The issuer's name is printed as in its other filings, capitals aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer's Chinese name is printed in the same characters as in its other filings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of incorporation is that of the issuer's other announcements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer with weighted voting rights says so, word for word, on the first page of its announcements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement is signed by order of the board, by somebody whose office is stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement states the issuer's stock code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Chinese name as registered, in the same characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place of incorporation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'By order of the Board'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed {0} without {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by order of the board, with name and office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stock code was found: it may stand in a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 13.51A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} here, {1} in {2}: look whether the name was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is in Simplified characters ({0}): look whether it is registered so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says that this issuer has weighted voting rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line below the issuer's name was not found; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({0} ...) is not printed; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the announcement is not signed, as a list of directors is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other filing of this issuer with the name in the same writing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shows a class with weighted votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other announcement of this issuer states it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} here, {1} in {2}: Simplified and Traditional characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a company controlled through weighted voting rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 8A.37</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.prose_periods</name>
    <message>
        <source>The first day of a period and its length give the last day that is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period begins on the day of the announcement or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announcement is dated on a day on which announcements are published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the week printed beside a date is that of the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period called additional begins where the earlier one ends, or on an anniversary of the listing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} from {2} run to and including {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anniversary {0} of the first day of dealings, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period ends on the day before its anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An undertaking is announced before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1}: look when it was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcements are published on business days of the exchange, and for the next on Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An additional period follows the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day is not printed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1} is one day more, unless the first day does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periods of the past are told in other announcements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no filing that tells of the earlier period, or of the listing, is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.prose_persons</name>
    <message>
        <source>Where entities belong to persons respectively, there are as many of the one as of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of persons that is repeated names the same persons in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holder of shares that the remarks of a return name is an entity of the undertaking, under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return shows that persons or entities of an undertaking disposed of shares while it ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} persons, {1} entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether shares were disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'Respectively' pairs two lists, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that is repeated stays the same, in its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name wherever a holder of shares is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the remarks of {0} name {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who undertakes to keep shares does not dispose of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is not repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} persons here, {1} where they are first named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no return of this issuer that names one of the entities or persons is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is named in the remarks of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the announcement states no period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no return of this issuer names one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not among those first named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order is not that of the first list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shows {1} on the first day, {2}; it is no disposal, confirm it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.remarks</name>
    <message>
        <source>Where a remark splits a total into parts, the parts add up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of the remarks that repeats one of the section's tables is that figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days of purchase listed in the remarks are trading days, and in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure of the remark is the sum of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks: 'Among the total, so many and so many'</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in no table of the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks repeat the figures of the tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases are made on days on which the exchange is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no remarks are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the remarks list no days of purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} trading days in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} {2} is not a day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days are not in order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.repeats_found</name>
    <message>
        <source>A figure that several tables state under one label and year is the same in all, whatever its sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of the filing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.repurchases</name>
    <message>
        <source>The lowest price of the day is not more than the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total paid is not less than the number at the lowest price, and not more than at the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total received is not less than the number at the lowest price, and not more than at the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of shares repurchased or sold on all days add up to the total number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts paid on all days add up to the aggregate price paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amounts received on all days add up to the aggregate price received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares for cancellation and shares to be held as treasury shares add up to the shares repurchased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average price of the day's repurchases equals the total paid divided by the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares repurchased for cancellation are the last row of the shares not yet cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares bought under the mandate and not yet cancelled are not more than the number repurchased under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares repurchased under the mandate are not more than the number authorised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moratorium runs up to 30 calendar days after the last repurchase reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repurchase on another exchange names the exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are repurchased or sold on a day on which the exchange is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section III is filled in when, and only when, section I shows a sale of treasury shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treasury shares sold are not more than treasury shares held at the opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 II.A and III, FF304 II.A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a cent: amounts are printed to the cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 II.A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 Note 4: volume-weighted average price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 I.B and II.A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 I.B and II.B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 10.06(1): not more than the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 II Note 2: 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF305 II Note 1: the name of another exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong business days; Hong Kong time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section {0} shows no sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 10.06B: Section III of FF305</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one price is printed for the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought earlier: the report is in the return of that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was repurchased for cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shares were cancelled at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no share repurchased is waiting to be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FF304 has no section on treasury shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no treasury shares were sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the lowest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the highest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a total, but no row with a trading date was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trading date was found in the repurchase report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other stock exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other exchange is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another exchange: only weekends are known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.roll_forward</name>
    <message>
        <source>Opening balance plus the movement of the period equals closing balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued shares excluding treasury shares, plus treasury shares, equal the total at the opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued shares excluding treasury shares, plus treasury shares, equal the total at the close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 I and II: balance, increase / decrease (-), balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 II and FF305 I.A: total number of issued shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.share_options</name>
    <message>
        <source>Options outstanding at the opening plus the signed movements equal options outstanding at the close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options granted are added; options exercised, cancelled or lapsed are taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options exercised equal the new shares issued plus the treasury shares transferred, one for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funds raised from options are nil when none was exercised, never negative, and number times price if printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options outstanding over a class of shares are not more than its issued shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III(A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form FF301 III(A): total funds raised during the month from exercise of options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options outstanding over a class are fewer than its shares in issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing moved on this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options were exercised, but the funds raised are not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no option was exercised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funds raised</source>
        <translation>本月內因行使期權所得資金總額</translation>
    </message>
</context>
<context>
    <name>checks.shares_found</name>
    <message>
        <source>A percentage in a table is the share of the total, or the change between columns, that its line shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.text_layer</name>
    <message>
        <source>The commas of every printed number stand where thousands are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter of another alphabet stands in for the Latin letter it looks like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value is cut over two cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word is broken or doubled across cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value stands beside its label, and every label has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas stand at thousands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin text has Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value stands in one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words stand in one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label and its value stand together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorised capital {0} divided by par value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the classes added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outstanding at the close less the movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} prints {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is printed in pieces: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening balance plus movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing balance less movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outstanding at the opening plus the movements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0}: {1} has the letter {2} (U+{3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was found by its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right by the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the pieces together as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach the label {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.text_marks</name>
    <message>
        <source>A symbol of a footnote stands both after a word and before a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit stands in for the letter it looks like, in a word, a currency or a roman numeral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation mark is left after a figure where a footnote was set high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mark of the note {0} was not found: it may stand in a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mark of a footnote has its note, and every note its mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerals and words have letters of one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened before it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note {0} has no mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.twins</name>
    <message>
        <source>Every figure and date of a row is that of the same row in the English version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every table with figures has as many rows as in the English version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure of the text and of tables of no set form is in the English version as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every date of the text is in the English version as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 2.07C: both versions of an announcement say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}), {2} in {3} ({4})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no such row of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on page {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on page {1} of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {0} of them, more than are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the English version of this filing is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} here, {2} in {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} as in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} prints {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>checks.weighted_voting</name>
    <message>
        <source>At ten votes for each share with weighted votes, holders of the other class have at least 10 % of the votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proportion of shares with weighted votes is not higher than in the last monthly return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares converted from one class are added to the other class, the same number on the same date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When shares are cancelled, enough weighted shares are converted that their proportion does not rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer's name is followed, word for word, by 'a company controlled through weighted voting rights'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rule 8A.09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part of a share that rounding leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rules 8A.13 and 8A.15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One share of one class for one of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Board Rules 8A.13, 8A.15 and 8A.21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least that Rule 8A.09 allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is followed from month to month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no conversion of one class into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the return shows no conversion of another class on that date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month's return shows no single events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no repurchased shares are cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which class has the weighted votes cannot be told: not exactly one of the two is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes a share with weighted votes has at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{0}' is not printed word for word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.amount</name>
    <message>
        <source>{0} and {1} cannot be added or compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times {1} has no meaning on a return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} divided by {1} has no meaning on a return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure to divide by is nil, and nothing can be divided by nil</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.business_days</name>
    <message>
        <source>the {0} Hong Kong business day after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table of Hong Kong business days runs from {0} to {1}: whether {2} is one is unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.chain</name>
    <message>
        <source>Monthly return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares in issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Open: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {0} is not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock code</source>
        <translation>證券代號</translation>
    </message>
</context>
<context>
    <name>core.check</name>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a unit of the last of {0} printed decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.chinese_numbers</name>
    <message>
        <source>{0} is not a number: write it as 1,234 or 一千二百三十四.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a date: write it as 二零二五年五月六日.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.coverage</name>
    <message>
        <source>tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.edits</name>
    <message>
        <source>pieces put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two digits exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group dropped or doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.fees</name>
    <message>
        <source>the fees before {0} are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SFC transaction levy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AFRC transaction levy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trading fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.figure</name>
    <message>
        <source>nothing to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is nil, and nothing has a percentage of nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.found_relations</name>
    <message>
        <source>once in 10^{0} by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred: {0}, and it adds up in {1} of {2} {3}{4} ({5}){6}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it makes sums {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; lines that are nil elsewhere are not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label says {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading says {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line has figures and no label, as totals have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column by column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.found_repeats</name>
    <message>
        <source>Inferred: both lines say {0} for {1}, and they agree in {2} of {3} years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.found_shares</name>
    <message>
        <source>{0} of {1} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred: the column {0} fits as {1} in {2} (once in 10^{3} by chance).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes between two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares of a total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.grade</name>
    <message>
        <source>proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.poll_records</name>
    <message>
        <source>resolution {0} has no single line of all votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read with the two headings exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolution {0} has no lines by class of shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.printed</name>
    <message>
        <source>Did you mean {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its commas do not stand at thousands. Did you mean {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has characters that no figure has. Type digits, commas and one decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two kinds of separator. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a number: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.printed_dates</name>
    <message>
        <source>{0} is not a date: write it as 31 January 2023.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.prose</name>
    <message>
        <source>Board of directors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons and periods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.provenance</name>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ocr</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.records</name>
    <message>
        <source>{0} is {1} and read as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (page {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} prints {1}, which is not {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is corrected to {1}, which is not {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no field for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.remedy</name>
    <message>
        <source>{0} (clears {1} {2}, breaks 0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.repair</name>
    <message>
        <source>clears {0} {1}, breaks {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; the page says so: likely a misprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.resources</name>
    <message>
        <source>{0} is not among the shipped resources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.review</name>
    <message>
        <source>misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.tally</name>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.working</name>
    <message>
        <source>{0}{1}, rounded to {2} decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} {2} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({0}, without its sign)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.balances</name>
    <message>
        <source>Its label {0} is not beside it: read by its place in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No currency is printed beside it: {0} is that of its column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.child_reading</name>
    <message>
        <source>What is read and what is shown disagree on page {0}: the digits differ. Check it by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages can be read but {1} can be shown. Pages are missing: ask for the PDF again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be drawn, only read. Compare with a print of the filing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.classes</name>
    <message>
        <source>ordinary shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preference shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wvr ordinary shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlisted shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domestic shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.columns</name>
    <message>
        <source>The heading is damaged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.corners</name>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.generic</name>
    <message>
        <source>Stated in the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.generic_ruled</name>
    <message>
        <source>row {0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0}, table {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.generic_unruled</name>
    <message>
        <source>{0}, column {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.legacy.events</name>
    <message>
        <source>Total of A to E, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.legacy.items</name>
    <message>
        <source>Total, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.legacy.next_day</name>
    <message>
        <source>I. Changes in issued share capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of shares</source>
        <translation>股份分類</translation>
    </message>
</context>
<context>
    <name>extract.fields</name>
    <message>
        <source>Form title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.legacy.report</name>
    <message>
        <source>II A. Purchase report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>II B. Additional information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares in issue at the resolution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.legacy.values</name>
    <message>
        <source>{0} is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words stand beside the figure: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.offer.allocation</name>
    <message>
        <source>Pool {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.offer.timetable</name>
    <message>
        <source>The event and its date do not stand together; they were paired by their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date stands beside the event.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.outcomes</name>
    <message>
        <source>The file is not there any more. It may have been moved or renamed; open it from its new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read by you. Ask for permission, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again, or download it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a PDF. Open the PDF of the filing instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF needs a password to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open this PDF. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF is encrypted in a way that cannot be read here. Ask for a copy without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be opened. Ask for it again, or print it to a new PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening this PDF needs more memory than a filing may take. Print it to a new PDF and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF took too long to open and was given up. Print it to a new PDF and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this PDF stopped the reader. Nothing else was hurt: it is kept apart. Ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page of this PDF can be read. Ask for it again, or print it to a new PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} is damaged and cannot be read. The other pages are open; check this one by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} needs more memory than a page may take. The other pages are open; check this one by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} took too long to read and was given up. The other pages are open; check this one by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} stopped the reader and was left out. The other pages are open; check this one by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} was not read, because three pages before it had to be given up. Check it by eye.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.pages</name>
    <message>
        <source>Page {0} is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} has no text layer: it is a picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.pictures</name>
    <message>
        <source>The filing is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} cannot be shown: it is damaged. The other pages are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be shown: the PDF is damaged or needs a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be opened any more to show its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be shown: the PDF stopped the process that draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped the process that draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} cannot be shown: it {1}. The other pages are fine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.found_tables</name>
    <message>
        <source>nil mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.poll.notes</name>
    <message>
        <source>Votes a share, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.poll.results</name>
    <message>
        <source>Resolution {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings stand one column to the left of their figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary or special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.prose.facts</name>
    <message>
        <source>Place of incorporation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a voluntary basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second stock code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of that counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock code</source>
        <translation>證券代號</translation>
    </message>
</context>
<context>
    <name>extract.prose.figures</name>
    <message>
        <source>Figure {0} of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.prose.footnotes</name>
    <message>
        <source>Mark {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.prose.names</name>
    <message>
        <source>Tan Sri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>independent non-executive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.prose.statements</name>
    <message>
        <source>Period {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respective list {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.recognise</name>
    <message>
        <source>This filing was not recognised as one of the forms that this tool knows ({0}). Generic checks only. The tables are shown as they stand on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form version v {0} is not one that this tool knows ({1}). Generic checks only. Rules for {2} need a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form {0} is not one that this tool knows ({1}). Generic checks only. The tables are shown as they stand on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form {0} not printed. Read as {1} by its headings: look whether they fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form version v {0} is newer than this tool knows ({1}). Generic checks only. Rules for {2} need a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number and version are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.remarks</name>
    <message>
        <source>Remarks, figure {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks, date {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.seen</name>
    <message>
        <source>The text is cut in {0} pieces; look at the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is cut in {0} pieces ({1}); {2} is the only whole that fits them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is cut in {0} pieces ({1}) that do not simply join; look at the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words stand beside the date: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extract.totals</name>
    <message>
        <source>The figure stands inside the words of its label: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>project.chain</name>
    <message>
        <source>an entry has no such fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>project.review_file</name>
    <message>
        <source>BEGIN EXCLUSIVE; {0} COMMIT;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was saved by a newer version. Update this program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is damaged and was left untouched. Go back to a copy, or review the PDF anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not keep this: the file cannot be written. Save under a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a review. Choose a file that this program saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is open in another window. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be written in that folder. Choose a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so {0} could not keep this. Free some space and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} exists already. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not there any more. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was moved or deleted. Save the review under a new name to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a log has no such rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.actions</name>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while typing in a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the PDF of a return, or a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open every PDF in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a return that came with this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save review &amp;as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in a copy of the review, in a place of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filing off the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export working paper...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the workbook for the auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type over figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the selected figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;firm as printed, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the figure stands on the page as it was read, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Misprint...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page itself is wrong: keep what is printed and say what should have been filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;back correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the reading stand again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind number or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the tables of all open filings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline every &amp;field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a faint box around every figure that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of all pages, with the exceptions on each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the panes back where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions first, then what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous t&amp;able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the page was before the last jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the open filings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pag&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain exception...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the exception with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run every check from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type over the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row, previous row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cell, previous cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First cell, last cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and go to the next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screenful on, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page, previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page, last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misprint...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.commands</name>
    <message>
        <source>explain an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct {field} to {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the correction of {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.crash</name>
    <message>
        <source>Filing Reviewer {0}, Python {1}, Qt {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  {0}:{1} in {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again to go on where you were. The details name lines of this program only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your review: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.delegates</name>
    <message>
        <source>Correct the figure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.desk</name>
    <message>
        <source>Reopened your review as you left it: %n action(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDF was found there. Choose the PDF of a return, or a folder that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program failed on the filing: a fault of ours, not yours. Send us the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} is the same file as {other}, which is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} What you do now is not being saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.explained</name>
    <message>
        <source>{0} by {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by a reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from the text layer, as the page says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed: it could not be read plainly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, as a {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n check(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.export_task</name>
    <message>
        <source>Writing {name}: {done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {name}: {sheets}, {checks}, {exceptions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n sheet(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n exception(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.handlers.exporting</name>
    <message>
        <source>{0} working paper.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export working paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet. Open a return first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A working paper is being written already. Wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.handlers.figures</name>
    <message>
        <source>Every figure of this filing has been looked at from here on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.handlers.filings</name>
    <message>
        <source>Open returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filings and reviews (*.pdf *.PDF *.review)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save review as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review (*.review)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.handlers.finding_text</name>
    <message>
        <source>Hit {place} of {all}. F3 for the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is in no table of the open filings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.handlers.findings</name>
    <message>
        <source>Nothing is open. Press Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still reading and checking: there may be exceptions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check applies to what is open: compare it with the page by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an exception can be explained. Press F8 to go to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exceptions. {agree}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start again. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {all}: {exceptions}, {open} open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.handlers.going</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filing Reviewer {version}

Proofreads a return beside its page. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.look</name>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read with doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misread, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misprint, corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checks for this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed to open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.app</name>
    <message>
        <source>Filing Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.main_window</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n exception(s) left (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.models.cell_look</name>
    <message>
        <source>A check of it is {0}{1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.models.chain_model</name>
    <message>
        <source>nothing ties these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#A3ABB8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ties this filing to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n filing(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing balance</source>
        <translation>本月底結存</translation>
    </message>
</context>
<context>
    <name>ui.models.filings_model</name>
    <message>
        <source>Loading, page {done} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.models.findings_model</name>
    <message>
        <source>What must hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.models.history_model</name>
    <message>
        <source> as a {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, page {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected to {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correction taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exception explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explanation taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table put back as it was read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.panes</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.review_keeper</name>
    <message>
        <source>There is no review to save yet. Open a return first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}. What you do from now on is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.chain_pane</name>
    <message>
        <source>Open last month's return to check opening balances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ties this filing to those before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.checks_pane</name>
    <message>
        <source>All that apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which checks are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.correction_bar</name>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis&amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reading differs from the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis&amp;print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page itself is wrong; what is printed stays on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this correction (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what is printed. Type what should have been filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the page wrong? It goes to the exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Enter again keeps it as typed, and the field open; Esc leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (likelier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.export_bar</name>
    <message>
        <source>Writing the working paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop writing; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.facing_pane</name>
    <message>
        <source>Page of the other filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter on a link of the chain to see its other end here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.figure_crop</name>
    <message>
        <source>On the page: {printed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.inspector</name>
    <message>
        <source>Select a figure, or press F8 for the first exception.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.opening_page</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of this PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.page_strip</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.page_strip_model</name>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} exceptions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.page_words</name>
    <message>
        <source>No filing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading page {page} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}, {zoom} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.queue_pane</name>
    <message>
        <source>To settle: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.reason_bar</name>
    <message>
        <source>Why is this exception accepted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason why the exception is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.share_plot</name>
    <message>
        <source>Issued shares over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已授出</translation>
    </message>
</context>
<context>
    <name>ui.views.sheet_pane</name>
    <message>
        <source>no text layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised from the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core.page</name>
    <message>
        <source>text layer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.shortcut_sheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.table_pane</name>
    <message>
        <source>Tables of this filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %n page(s) have no text layer: compare them by eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table found on %n page(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}  (p {page})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.verdict_bar</name>
    <message>
        <source>%n misprint(s) to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find number or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the checks that are: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.views.welcome</name>
    <message>
        <source>Open a return...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a return here or press Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. What you do is saved as you do it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.workers</name>
    <message>
        <source>reading {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filings</name>
    <message>
        <source>Allotment results</source>
        <translation>配發結果</translation>
    </message>
    <message>
        <source>Final Offer Price</source>
        <translation>最終發售價</translation>
    </message>
    <message>
        <source>No. of valid applications</source>
        <translation>有效申請數目</translation>
    </message>
    <message>
        <source>Basis of allocation under the Hong Kong Public Offering</source>
        <translation>香港公開發售的分配基準</translation>
    </message>
    <message>
        <source>Pool A</source>
        <translation>甲組</translation>
    </message>
    <message>
        <source>Number of Offer Shares</source>
        <translation>發售股份數目</translation>
    </message>
    <message>
        <source>Number of Hong Kong Offer Shares</source>
        <translation>香港發售股份數目</translation>
    </message>
    <message>
        <source>Number of Hong Kong</source>
        <translation>香港發售股份數目</translation>
    </message>
    <message>
        <source>Number of International Offer Shares</source>
        <translation>國際發售股份數目</translation>
    </message>
    <message>
        <source>Number of International</source>
        <translation>國際發售股份數目</translation>
    </message>
    <message>
        <source>Offer Price</source>
        <translation>發售價</translation>
    </message>
    <message>
        <source>Nominal value</source>
        <translation>面值</translation>
    </message>
    <message>
        <source>Application lists close</source>
        <translation>截止辦理申請登記</translation>
    </message>
    <message>
        <source>amount payable</source>
        <translation>應付金額</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>應付金額</translation>
    </message>
    <message>
        <source>Number of Offer Shares(?: under)?(?: the)?(?: Global Offering)? ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>全球發售(?:項下)?(?:的)?發售股份數目 ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</translation>
    </message>
    <message>
        <source>Number of Hong Kong(?: Offer Shares)? ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>香港發售股份數目 ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</translation>
    </message>
    <message>
        <source>Hong Kong Public Offering of (?:initially )?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>香港發售股份數目 ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</translation>
    </message>
    <message>
        <source>Number of International(?: Offer Shares)? ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>國際發售股份數目 ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</translation>
    </message>
    <message>
        <source>International Offering of (?:initially )?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>國際發售股份數目 ?: ?(?P&lt;value&gt;\d[\d,]*\d|\d)</translation>
    </message>
    <message>
        <source>Maximum Offer Price ?: ?HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>最高發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>Offer Price will (?:not be|be no) more than HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>最高發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>maximum Offer Price (?:of|is) HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>最高發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>(?&lt;!Maximum )Offer Price ?: ?HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>(?&lt;!最高)發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>Offer Price will be HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>(?&lt;!最高)發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>(?&lt;!maximum )(?&lt;!minimum )Offer Price of HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>(?&lt;!最高)發售價 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>not less than HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>不會?低於(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>(?:low|bottom)[ -]*end of the indicative Offer Price range \(i\.e\.,? HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>不會?低於(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>minimum Offer Price of HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>不會?低於(?:每股[^\d.。;:]{0,8}?)?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>Nominal value ?: ?(?P&lt;currency&gt;US\$|HK\$|RMB) ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>面值 ?: ?(?:每股[^\d.。;:]{0,8}?)?(?P&lt;currency&gt;人民幣|美元|港元)? ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</translation>
    </message>
    <message>
        <source>HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?) (?:per|for each) (?:[A-Za-z]+ ){0,4}Share</source>
        <translation>每股[^\d.。;:]{0,8}?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>(?:less|lower|more) than HK\$ ?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)</source>
        <translation>每股[^\d.。;:]{0,8}?(?P&lt;value&gt;\d[\d,]*(?:\.\d+)?)港元</translation>
    </message>
    <message>
        <source>brokerage(?: fee)? of (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>(?&lt;![\d.])(?P&lt;value&gt;\d+(?:\.\d+)?) ?%(?:的)?經紀佣金</translation>
    </message>
    <message>
        <source>SFC transaction levy of (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>(?&lt;![\d.])(?P&lt;value&gt;\d+(?:\.\d+)?) ?%(?:的)?證監會交易徵費</translation>
    </message>
    <message>
        <source>(?&lt;!A)FRC transaction levy of (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>(?&lt;![\d.])(?P&lt;value&gt;\d+(?:\.\d+)?) ?%(?:的)?財匯局交易徵費</translation>
    </message>
    <message>
        <source>AFRC transaction levy of (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>(?&lt;![\d.])(?P&lt;value&gt;\d+(?:\.\d+)?) ?%(?:的)?會財局交易徵費</translation>
    </message>
    <message>
        <source>trading fee of (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>(?&lt;![\d.])(?P&lt;value&gt;\d+(?:\.\d+)?) ?%(?:的)?(?:香港)?聯交所交易費</translation>
    </message>
    <message>
        <source>Stock code ?: ?(?P&lt;value&gt;\d{4,5})\b</source>
        <translation>股份代號 ?: ?(?P&lt;value&gt;\d{4,5})(?!\d)</translation>
    </message>
    <message>
        <source>stock code of the [^.]{0,40}?(?:is|will be) (?P&lt;value&gt;\d{4,5})\b</source>
        <translation>股份代號 ?: ?(?P&lt;value&gt;\d{4,5})(?!\d)</translation>
    </message>
    <message>
        <source>board lots? of (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>每手(?:買賣單位)?(?:為)? ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股</translation>
    </message>
    <message>
        <source>for a minimum of (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>(?:最少|至少)(?:申請)?(?:認購)?(?:為)? ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股</translation>
    </message>
    <message>
        <source>may apply for,? (?:and )?this is (?:approximately )?(?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>香港發售股份數目上限,佔最初發售的香港發售股份的?約?(?P&lt;value&gt;\d+(?:\.\d+)?) ?%</translation>
    </message>
    <message>
        <source>reallocated to the Hong Kong Public Offering shall be (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>香港公開發售項下可供認購的發售股份(?:最高)?總數(?:不得超過|增加至最多) ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股</translation>
    </message>
    <message>
        <source>following such reallocation shall (?:not exceed|be not more than) (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>香港公開發售項下可供認購的發售股份(?:最高)?總數(?:不得超過|增加至最多) ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股</translation>
    </message>
    <message>
        <source>increasing the total number of Offer Shares available under the Hong Kong Public Offering to (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>香港公開發售項下可供認購的發售股份(?:最高)?總數(?:不得超過|增加至最多) ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股</translation>
    </message>
    <message>
        <source>representing (?P&lt;value&gt;double|twice)</source>
        <translation>\(相當於香港公開發售項下初步可供認購的發售股份總數的?(?P&lt;value&gt;兩倍)</translation>
    </message>
    <message>
        <source>International Offer Shares reallocated to the Hong Kong Public Offering should not exceed (?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>最多可將 ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股發售股份由國際發售重新分配至香港公開發售</translation>
    </message>
    <message>
        <source>Offer Size Adjustment Option(?:(?!Over-allotment).){0,500}?issue up to (?:an aggregate of )?(?P&lt;value&gt;\d[\d,]*\d|\d) additional</source>
        <translation>發售量調整權(?:(?!超額配).){0,300}?最多(?:合共)? ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股額外(?![^。]{0,60}假設)</translation>
    </message>
    <message>
        <source>Offer Size Adjustment Option(?:(?!Over-allotment).){0,500}?issue up to (?:an aggregate of )?\d[\d,]* additional [^.(]{0,30}?\(?(?:representing|being) (?:approximately )?(?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>發售量調整權(?:(?!超額配).){0,300}?最多(?:合共)? ?\d[\d,]* ?股額外(?![^。]{0,60}假設)[^.。;%]{0,90}?(?:佔|相當於)[^.。;%]{0,90}?(?P&lt;value&gt;\d+(?:\.\d+)?) ?%</translation>
    </message>
    <message>
        <source>Sale Shares \(representing in aggregate not more than (?P&lt;value&gt;\d+(?:\.\d+)?) ?%</source>
        <translation>up to an aggregate of \d[\d,]* [^.。;%]{0,90}?representing (?:in aggregate )?(?:approximately |not more than )?(?P&lt;value&gt;\d+(?:\.\d+)?) ?% of the (?:total )?(?:number of )?(?:Offer Shares|[A-Z] Shares|Shares) initially</translation>
    </message>
    <message>
        <source>not exercised at all\)?,? or up to (?:an aggregate of )?(?P&lt;value&gt;\d[\d,]*\d|\d)</source>
        <translation>(?:最多(?:合共)?|或) ?(?P&lt;value&gt;\d[\d,]*\d|\d) ?股額外[A-Z]?股?(?=\(?(?:佔[^。;]{0,60})?\(?假設發售量調整權(?:獲悉數|悉數獲)行使)</translation>
    </message>
    <message>
        <source>(?:expected to expire on|expire on) (?:[A-Z][a-z]+day, )?(?P&lt;value&gt;[A-Z][a-z]+ \d{1,2}, \d{4})</source>
        <translation>申請截止日期(?:後|起計)(?:第)?30日(?:內)?\((?:即)?(?P&lt;value&gt;\d{4}年\d{1,2}月\d{1,2}日)</translation>
    </message>
    <message>
        <source>last day for (?:the )?lodging (?:of )?applications under the Hong Kong Public Offering ?(?:,|\(which is|, ?being|\(being) ?(?:[A-Z][a-z]+day, )?(?P&lt;value&gt;[A-Z][a-z]+ \d{1,2}, \d{4})</source>
        <translation>申請截止日期(?:後|起計)(?:第)?30日(?:內)?\((?:即)?(?P&lt;value&gt;\d{4}年\d{1,2}月\d{1,2}日)</translation>
    </message>
    <message>
        <source>(?&lt;!supplemental )prospectus dated (?:[A-Z][a-z]+day, )?(?P&lt;value&gt;[A-Z][a-z]+ \d{1,2}, \d{4})</source>
        <translation>日期為(?P&lt;value&gt;\d{4}年\d{1,2}月\d{1,2}日)(?:\(星期.\))?的招股章程</translation>
    </message>
    <message>
        <source>Expected timetable</source>
        <translation>預期時間表</translation>
    </message>
    <message>
        <source>Revised timetable</source>
        <translation>預期時間表</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>預期時間表</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>交收</translation>
    </message>
    <message>
        <source>Shares will be eligible for admission into CCASS</source>
        <translation>交收</translation>
    </message>
    <message>
        <source>Electronic application channels</source>
        <translation>交收</translation>
    </message>
    <message>
        <source>Maximum number of Hong Kong Offer Share</source>
        <translation>可申請的香港發售股份數目上限</translation>
    </message>
    <message>
        <source>Application lists</source>
        <translation>申請登記</translation>
    </message>
    <message>
        <source>Monthly Return</source>
        <translation>證券變動月報表</translation>
    </message>
    <message>
        <source>Movements in Authorised / Registered Share Capital</source>
        <translation>法定/註冊股本變動</translation>
    </message>
    <message>
        <source>Details of Movements in Issued Shares</source>
        <translation>已發行股份及/或庫存股份變動詳情</translation>
    </message>
    <message>
        <source>Information about Hong Kong Depositary Receipt</source>
        <translation>有關香港預託證券</translation>
    </message>
    <message>
        <source>month ended</source>
        <translation>截至月份</translation>
    </message>
    <message>
        <source>For the month ended</source>
        <translation>截至月份</translation>
    </message>
    <message>
        <source>status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>致</translation>
    </message>
    <message>
        <source>To</source>
        <translation>致</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>Name of Issuer</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>date submitted</source>
        <translation>呈交日期</translation>
    </message>
    <message>
        <source>Date Submitted</source>
        <translation>呈交日期</translation>
    </message>
    <message>
        <source>class of shares</source>
        <translation>股份分類</translation>
    </message>
    <message>
        <source>Class of shares issuable</source>
        <translation>股份分類</translation>
    </message>
    <message>
        <source>type of shares</source>
        <translation>股份類別</translation>
    </message>
    <message>
        <source>Type of shares</source>
        <translation>股份類別</translation>
    </message>
    <message>
        <source>Type of shares issuable</source>
        <translation>股份類別</translation>
    </message>
    <message>
        <source>Type of shares repurchased</source>
        <translation>股份類別</translation>
    </message>
    <message>
        <source>Type of shares redeemed</source>
        <translation>股份類別</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>於香港聯交所上市</translation>
    </message>
    <message>
        <source>Listed on the Exchange</source>
        <translation>於香港聯交所上市</translation>
    </message>
    <message>
        <source>Listed on SEHK</source>
        <translation>於香港聯交所上市</translation>
    </message>
    <message>
        <source>Shares issuable to be listed on SEHK</source>
        <translation>於香港聯交所上市</translation>
    </message>
    <message>
        <source>Stock code of shares issuable</source>
        <translation>證券代號</translation>
    </message>
    <message>
        <source>description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>multi counter code</source>
        <translation>多櫃檯證券代號</translation>
    </message>
    <message>
        <source>Multi-counter stock code</source>
        <translation>多櫃檯證券代號</translation>
    </message>
    <message>
        <source>I. Movements in Authorised / Registered Share Capital</source>
        <translation>I. 法定/註冊股本變動</translation>
    </message>
    <message>
        <source>Balance at close of preceding month</source>
        <translation>上月底結存</translation>
    </message>
    <message>
        <source>Increase / decrease (-)</source>
        <translation>增加 / 減少 (-)</translation>
    </message>
    <message>
        <source>Balance at close of the month</source>
        <translation>本月底結存</translation>
    </message>
    <message>
        <source>Number of authorised/registered shares</source>
        <translation>法定/註冊股份數目</translation>
    </message>
    <message>
        <source>opening balance</source>
        <translation>上月底結存</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>增加 / 減少 (-)</translation>
    </message>
    <message>
        <source>Par value</source>
        <translation>面值</translation>
    </message>
    <message>
        <source>opening par value</source>
        <translation>上月底結存</translation>
    </message>
    <message>
        <source>movement par value</source>
        <translation>增加 / 減少 (-)</translation>
    </message>
    <message>
        <source>closing par value</source>
        <translation>本月底結存</translation>
    </message>
    <message>
        <source>Authorised/registered share capital</source>
        <translation>法定/註冊股本</translation>
    </message>
    <message>
        <source>total authorised capital</source>
        <translation>本月底法定/註冊股本總額</translation>
    </message>
    <message>
        <source>Total authorised/registered share capital at the end of the month</source>
        <translation>本月底法定/註冊股本總額</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>II. Movements in Issued Shares and/or Treasury Shares and Public Float Sufficiency Confirmation</source>
        <translation>II. 已發行股份及/或庫存股份變動</translation>
    </message>
    <message>
        <source>II. Movements in Issued Shares and/or Treasury Shares</source>
        <translation>II. 已發行股份及/或庫存股份變動</translation>
    </message>
    <message>
        <source>II. Movements in Issued Shares</source>
        <translation>II. 已發行股份及/或庫存股份變動</translation>
    </message>
    <message>
        <source>Number of issued shares (excluding treasury shares)</source>
        <translation>已發行股份（不包括庫存股份）數目</translation>
    </message>
    <message>
        <source>Number of issued shares</source>
        <translation>已發行股份（不包括庫存股份）數目</translation>
    </message>
    <message>
        <source>No. of issued shares</source>
        <translation>已發行股份（不包括庫存股份）數目</translation>
    </message>
    <message>
        <source>Number of treasury shares</source>
        <translation>庫存股份數目</translation>
    </message>
    <message>
        <source>Total number of issued shares</source>
        <translation>已發行股份總數</translation>
    </message>
    <message>
        <source>complied</source>
        <translation>已符合適用的公眾持股量規定（見下文）</translation>
    </message>
    <message>
        <source>the applicable public float requirement (see below) has been complied with</source>
        <translation>已符合適用的公眾持股量規定（見下文）</translation>
    </message>
    <message>
        <source>not complied</source>
        <translation>未有符合適用的公眾持股量規定（見下文）</translation>
    </message>
    <message>
        <source>the applicable public float requirement (see below) has not been complied with</source>
        <translation>未有符合適用的公眾持股量規定（見下文）</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>適用的公眾持股量門檻</translation>
    </message>
    <message>
        <source>Applicable public float threshold</source>
        <translation>適用的公眾持股量門檻</translation>
    </message>
    <message>
        <source>additional information</source>
        <translation>額外資料</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>額外資料</translation>
    </message>
    <message>
        <source>III. Details of Movements in Issued Shares and/or Treasury Shares</source>
        <translation>III. 已發行股份及/或庫存股份變動詳情</translation>
    </message>
    <message>
        <source>III. Details of Movements in Issued Shares</source>
        <translation>III. 已發行股份及/或庫存股份變動詳情</translation>
    </message>
    <message>
        <source>(A). Share Options (under Share Option Schemes of the Issuer)</source>
        <translation>(A). 股份期權（根據發行人的股份期權計劃）</translation>
    </message>
    <message>
        <source>Particulars of share option scheme</source>
        <translation>股份期權計劃詳情</translation>
    </message>
    <message>
        <source>Particulars of the share option scheme</source>
        <translation>股份期權計劃詳情</translation>
    </message>
    <message>
        <source>Number of share options outstanding at close of preceding month</source>
        <translation>上月底結存的股份期權數目</translation>
    </message>
    <message>
        <source>Number of share options outstanding at close of the month</source>
        <translation>本月底結存的股份期權數目</translation>
    </message>
    <message>
        <source>Number of new shares issued during the month pursuant thereto (A1)</source>
        <translation>本月內因此發行的新股數目 (A1)</translation>
    </message>
    <message>
        <source>No. of new shares of issuer issued during the month pursuant thereto (A)</source>
        <translation>本月內因此發行的新股數目 (A1)</translation>
    </message>
    <message>
        <source>Number of treasury shares transferred out of treasury during the month pursuant thereto (A2)</source>
        <translation>本月內因此自庫存轉讓的庫存股份數目 (A2)</translation>
    </message>
    <message>
        <source>Number of shares which may be issued or transferred out of treasury pursuant thereto as at close of the month</source>
        <translation>本月底因此可能發行或自庫存轉讓的股份數目</translation>
    </message>
    <message>
        <source>No. of new shares of issuer which may be issued pursuant thereto as at close of the month</source>
        <translation>本月底因此可能發行或自庫存轉讓的股份數目</translation>
    </message>
    <message>
        <source>The total number of shares which may be issued or transferred out of treasury upon exercise of all share options to be granted under the scheme at close of the month</source>
        <translation>本月底因行使根據計劃可能授出的所有股份期權而可能發行或自庫存轉讓的股份總數</translation>
    </message>
    <message>
        <source>Total number of shares which may be issued or transferred out of treasury upon exercise of all share options to be granted under the scheme</source>
        <translation>本月底因行使根據計劃可能授出的所有股份期權而可能發行或自庫存轉讓的股份總數</translation>
    </message>
    <message>
        <source>The total number of securities which may be issued upon exercise of all share options to be granted under the scheme at close of the month</source>
        <translation>本月底因行使根據計劃可能授出的所有股份期權而可能發行或自庫存轉讓的股份總數</translation>
    </message>
    <message>
        <source>approval date</source>
        <translation>股東大會通過日期</translation>
    </message>
    <message>
        <source>General Meeting approval date</source>
        <translation>股東大會通過日期</translation>
    </message>
    <message>
        <source>Movement during the month</source>
        <translation>本月內變動</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Repurchased</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>Forfeited</source>
        <translation>已授出</translation>
    </message>
    <message>
        <source>issued movement</source>
        <translation>增加已發行股份（不包括庫存股份）</translation>
    </message>
    <message>
        <source>Increase in issued shares (excluding treasury shares)</source>
        <translation>增加已發行股份（不包括庫存股份）</translation>
    </message>
    <message>
        <source>Total A ({class}):</source>
        <translation>增加已發行股份（不包括庫存股份）</translation>
    </message>
    <message>
        <source>treasury movement</source>
        <translation>減少庫存股份</translation>
    </message>
    <message>
        <source>Decrease in treasury shares</source>
        <translation>減少庫存股份</translation>
    </message>
    <message>
        <source>Total funds raised during the month from exercise of options</source>
        <translation>本月內因行使期權所得資金總額</translation>
    </message>
    <message>
        <source>(B). Warrants to Issue Shares of the Issuer</source>
        <translation>(B). 承諾發行發行人股份的權證</translation>
    </message>
    <message>
        <source>(B). Warrants to Issue Shares of the Issuer which are to be Listed</source>
        <translation>(B). 承諾發行發行人股份的權證</translation>
    </message>
    <message>
        <source>Description of the Warrants</source>
        <translation>權證說明</translation>
    </message>
    <message>
        <source>Description of warrants</source>
        <translation>權證說明</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Amount at close of preceding month</source>
        <translation>上月底面值</translation>
    </message>
    <message>
        <source>Nominal value at close of preceding month</source>
        <translation>上月底面值</translation>
    </message>
    <message>
        <source>Amount at close of the month</source>
        <translation>本月底面值</translation>
    </message>
    <message>
        <source>Nominal value at close of the month</source>
        <translation>本月底面值</translation>
    </message>
    <message>
        <source>Number of new shares issued during the month pursuant thereto (B1)</source>
        <translation>本月內因此發行的新股數目 (B1)</translation>
    </message>
    <message>
        <source>No. of new shares of issuer issued during the month pursuant thereto (B)</source>
        <translation>本月內因此發行的新股數目 (B1)</translation>
    </message>
    <message>
        <source>Number of treasury shares transferred out of treasury during the month pursuant thereto (B2)</source>
        <translation>本月內因此自庫存轉讓的庫存股份數目 (B2)</translation>
    </message>
    <message>
        <source>instrument code</source>
        <translation>權證的證券代號</translation>
    </message>
    <message>
        <source>Stock code of the Warrants</source>
        <translation>權證的證券代號</translation>
    </message>
    <message>
        <source>Stock code of the Warrants (if listed on SEHK)</source>
        <translation>權證的證券代號</translation>
    </message>
    <message>
        <source>price</source>
        <translation>認購價</translation>
    </message>
    <message>
        <source>Subscription price</source>
        <translation>認購價</translation>
    </message>
    <message>
        <source>expiry date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Date of expiry</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Expiry date</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Total B ({class}):</source>
        <translation>增加已發行股份（不包括庫存股份）</translation>
    </message>
    <message>
        <source>(C). Convertibles (i.e. Convertible into Shares of the Issuer)</source>
        <translation>(C). 可換股票據（即可轉換為發行人股份）</translation>
    </message>
    <message>
        <source>(C). Convertibles (i.e. Convertible into Issue Shares of the Issuer which are to be Listed)</source>
        <translation>(C). 可換股票據（即可轉換為發行人股份）</translation>
    </message>
    <message>
        <source>Description of the Convertibles</source>
        <translation>可換股票據說明</translation>
    </message>
    <message>
        <source>Amount outstanding at close of preceding month</source>
        <translation>上月底已發行總額</translation>
    </message>
    <message>
        <source>Amount outstanding at close of the month</source>
        <translation>本月底已發行總額</translation>
    </message>
    <message>
        <source>Number of new shares issued during the month pursuant thereto (C1)</source>
        <translation>本月內因此發行的新股數目 (C1)</translation>
    </message>
    <message>
        <source>No. of new shares of issuer issued during the month pursuant thereto (C)</source>
        <translation>本月內因此發行的新股數目 (C1)</translation>
    </message>
    <message>
        <source>Number of treasury shares transferred out of treasury during the month pursuant thereto (C2)</source>
        <translation>本月內因此自庫存轉讓的庫存股份數目 (C2)</translation>
    </message>
    <message>
        <source>instrument type</source>
        <translation>可換股票據類別</translation>
    </message>
    <message>
        <source>Type of the Convertibles</source>
        <translation>可換股票據類別</translation>
    </message>
    <message>
        <source>Type of convertibles</source>
        <translation>可換股票據類別</translation>
    </message>
    <message>
        <source>Stock code of the Convertibles</source>
        <translation>可換股票據的證券代號</translation>
    </message>
    <message>
        <source>Stock code of the Convertibles (if listed on SEHK)</source>
        <translation>可換股票據的證券代號</translation>
    </message>
    <message>
        <source>Subscription/Conversion price</source>
        <translation>認購價/轉換價</translation>
    </message>
    <message>
        <source>Conversion price</source>
        <translation>認購價/轉換價</translation>
    </message>
    <message>
        <source>Total C ({class}):</source>
        <translation>增加已發行股份（不包括庫存股份）</translation>
    </message>
    <message>
        <source>(D). Any other Agreements or Arrangements to Issue Shares of the Issuer, including Options (other than Share Option Schemes)</source>
        <translation>(D). 為發行發行人股份所訂立的任何其他協議或安排，包括期權(但不包括根據股份期權計劃發行的期權)</translation>
    </message>
    <message>
        <source>(D). Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be listed, including Options (other than Share Options Schemes)</source>
        <translation>(D). 為發行發行人股份所訂立的任何其他協議或安排，包括期權(但不包括根據股份期權計劃發行的期權)</translation>
    </message>
    <message>
        <source>Description of other agreements or arrangements</source>
        <translation>其他協議或安排說明</translation>
    </message>
    <message>
        <source>Number of new shares issued during the month pursuant thereto (D1)</source>
        <translation>本月內因此發行的新股數目 (D1)</translation>
    </message>
    <message>
        <source>No. of new shares of issuer issued during the month pursuant thereto (D)</source>
        <translation>本月內因此發行的新股數目 (D1)</translation>
    </message>
    <message>
        <source>Number of treasury shares transferred out of treasury during the month pursuant thereto (D2)</source>
        <translation>本月內因此自庫存轉讓的庫存股份數目 (D2)</translation>
    </message>
    <message>
        <source>Total D ({class}):</source>
        <translation>增加已發行股份（不包括庫存股份）</translation>
    </message>
    <message>
        <source>(E). Other Movements in Issued Shares and/or Treasury Shares</source>
        <translation>(E). 已發行股份及/或庫存股份的其他變動</translation>
    </message>
    <message>
        <source>(E). Other Movements in Issued Share</source>
        <translation>(E). 已發行股份及/或庫存股份的其他變動</translation>
    </message>
    <message>
        <source>(E). Other Movements in Issued Shares</source>
        <translation>(E). 已發行股份及/或庫存股份的其他變動</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Type of Issue</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Repurchase of shares (shares held as treasury shares)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Repurchase of shares (shares repurchased and cancelled)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Repurchase of shares (shares repurchased for cancellation but not yet cancelled)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Redemption of shares (shares redeemed and cancelled)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Redemption of shares (shares redeemed but not yet cancelled)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Other (please specify)</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Repurchase of shares</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>Redemption of shares</source>
        <translation>購回股份（股份被持作庫存股份）</translation>
    </message>
    <message>
        <source>At price (if applicable)</source>
        <translation>每股價格</translation>
    </message>
    <message>
        <source>Date of event</source>
        <translation>事件發生日期</translation>
    </message>
    <message>
        <source>Issue and allotment date</source>
        <translation>事件發生日期</translation>
    </message>
    <message>
        <source>Increase/ decrease (-) in issued shares (excluding treasury shares) during the month pursuant thereto (E1)</source>
        <translation>本月內因此增加/減少(-)的已發行股份（不包括庫存股份）數目 (E1)</translation>
    </message>
    <message>
        <source>No. of new shares of issuer issued during the month pursuant thereto (E)</source>
        <translation>本月內因此增加/減少(-)的已發行股份（不包括庫存股份）數目 (E1)</translation>
    </message>
    <message>
        <source>Increase/ decrease (-) in treasury shares during the month pursuant thereto (E2)</source>
        <translation>本月內因此增加/減少(-)的庫存股份數目 (E2)</translation>
    </message>
    <message>
        <source>Number of shares redeemed or repurchased for cancellation but not yet cancelled as at close of the month</source>
        <translation>截至本月底贖回或購回擬註銷但尚未註銷的股份數目</translation>
    </message>
    <message>
        <source>Increase/ decrease (-) in issued shares (excluding treasury shares)</source>
        <translation>總數 E ({class}):</translation>
    </message>
    <message>
        <source>Total E ({class}):</source>
        <translation>總數 E ({class}):</translation>
    </message>
    <message>
        <source>Increase/ decrease (-) in treasury shares</source>
        <translation>增加/減少(-)庫存股份</translation>
    </message>
    <message>
        <source>Total increase/ decrease (-) in issued shares (excluding treasury shares) during the month (i.e. Total of AA1 to EE1)</source>
        <translation>本月已發行股份（不包括庫存股份）總額增加/減少(-)（即AA1至EE1項的總和）</translation>
    </message>
    <message>
        <source>Total increase / decrease (-) in {class} during the month (i.e. Total of A to E)</source>
        <translation>本月已發行股份（不包括庫存股份）總額增加/減少(-)（即AA1至EE1項的總和）</translation>
    </message>
    <message>
        <source>Total increase/ decrease (-) in treasury shares during the month (i.e. Total of AA2 to EE2)</source>
        <translation>本月庫存股份總額增加/減少(-)（即AA2至EE2項的總和）</translation>
    </message>
    <message>
        <source>IV. Information about Hong Kong Depositary Receipt (HDR)</source>
        <translation>IV. 有關香港預託證券(預託證券)的資料</translation>
    </message>
    <message>
        <source>V. Confirmations</source>
        <translation>V. 確認</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註</translation>
    </message>
    <message>
        <source>submitted by</source>
        <translation>呈交者</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>呈交者</translation>
    </message>
    <message>
        <source>title</source>
        <translation>職銜</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職銜</translation>
    </message>
    <message>
        <source>(Director, Secretary or other Duly Authorised Officer)</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>(Name)</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>Public float sufficiency confirmation</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>Monthly Return of Equity Issuer on Movements in Securities</source>
        <translation>股份發行人的證券變動月報表</translation>
    </message>
    <message>
        <source>For Main Board and GEM listed issuers</source>
        <translation>適用於主板及創業板上市發行人</translation>
    </message>
    <message>
        <source>Movements in Authorised Share Capital</source>
        <translation>法定股本變動</translation>
    </message>
    <message>
        <source>Details of Movements in Issued Share Capital</source>
        <translation>已發行股本變動詳情</translation>
    </message>
    <message>
        <source>Other Movements in Issued Share Capital</source>
        <translation>已發行股本的其他變動</translation>
    </message>
    <message>
        <source>Ordinary Shares</source>
        <translation>普通股</translation>
    </message>
    <message>
        <source>Preference Shares</source>
        <translation>優先股</translation>
    </message>
    <message>
        <source>Other Classes of Shares</source>
        <translation>其他類別股份</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>其他類別股份</translation>
    </message>
    <message>
        <source>For the month ended (dd/mm/yyyy)</source>
        <translation>截至月份（日／月／年）</translation>
    </message>
    <message>
        <source>I. Movements in Authorised Share Capital</source>
        <translation>I. 法定股本變動</translation>
    </message>
    <message>
        <source>Increase/(decrease)</source>
        <translation>增加／（減少）</translation>
    </message>
    <message>
        <source>Increase/ (decrease) during the month</source>
        <translation>增加／（減少）</translation>
    </message>
    <message>
        <source>Total authorised share capital at the end of the month</source>
        <translation>本月底法定股本總額</translation>
    </message>
    <message>
        <source>II. Movements in Issued Share Capital</source>
        <translation>II. 已發行股本變動</translation>
    </message>
    <message>
        <source>III. Details of Movements in Issued Share Capital</source>
        <translation>III. 已發行股本變動詳情</translation>
    </message>
    <message>
        <source>Share Options (under Share Option Schemes of the Issuer)</source>
        <translation>股份期權（根據發行人的股份期權計劃）</translation>
    </message>
    <message>
        <source>Total A.</source>
        <translation>總數 A.</translation>
    </message>
    <message>
        <source>exercise price</source>
        <translation>行使價</translation>
    </message>
    <message>
        <source>Exercise Price</source>
        <translation>行使價</translation>
    </message>
    <message>
        <source>Warrants to Issue Shares of the Issuer which are to be Listed</source>
        <translation>承諾發行將予上市的發行人股份的權證</translation>
    </message>
    <message>
        <source>Total B.</source>
        <translation>總數 B.</translation>
    </message>
    <message>
        <source>Exercised during the month</source>
        <translation>本月內已行使</translation>
    </message>
    <message>
        <source>Stock code (if listed)</source>
        <translation>股份代號 (如已上市)</translation>
    </message>
    <message>
        <source>EGM approval date (if applicable) (dd/mm/yyyy)</source>
        <translation>股東特別大會通過日期 (如適用) (日/月/年)</translation>
    </message>
    <message>
        <source>AGM approval date (if applicable) (dd/mm/yyyy)</source>
        <translation>股東特別大會通過日期 (如適用) (日/月/年)</translation>
    </message>
    <message>
        <source>Class of shares repurchased</source>
        <translation>可發行股份類別</translation>
    </message>
    <message>
        <source>Class of shares redeemed</source>
        <translation>可發行股份類別</translation>
    </message>
    <message>
        <source>Convertibles (i.e. Convertible into Shares of the Issuer which are to be Listed)</source>
        <translation>可換股票據（即可轉換為將予上市的發行人股份）</translation>
    </message>
    <message>
        <source>Total C.</source>
        <translation>總數 C.</translation>
    </message>
    <message>
        <source>Converted during the month</source>
        <translation>本月內已換股款額</translation>
    </message>
    <message>
        <source>Any other Agreements or Arrangements to Issue Shares of the Issuer which are to be Listed, including Options (other than under Share Option Schemes)</source>
        <translation>為發行將予上市的發行股份所訂立的任何其他協議或安排，包括期權（但不包括根據股份期權計劃發行的期權）</translation>
    </message>
    <message>
        <source>Total D.</source>
        <translation>總數 D.</translation>
    </message>
    <message>
        <source>Total E.</source>
        <translation>總數 E.</translation>
    </message>
    <message>
        <source>At price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>event date</source>
        <translation>發行及配發日期</translation>
    </message>
    <message>
        <source>Issue and allotment</source>
        <translation>發行及配發日期</translation>
    </message>
    <message>
        <source>Cancellation date</source>
        <translation>發行及配發日期</translation>
    </message>
    <message>
        <source>Redemption date</source>
        <translation>發行及配發日期</translation>
    </message>
    <message>
        <source>EGM approval date</source>
        <translation>股東特別大會通過日期</translation>
    </message>
    <message>
        <source>AGM approval date</source>
        <translation>股東特別大會通過日期</translation>
    </message>
    <message>
        <source>Total increase / (decrease) in ordinary shares during the month (i.e. Total of A to E)</source>
        <translation>本月普通股增加／（減少）總額（即 A 至 E 項的總和）</translation>
    </message>
    <message>
        <source>Remarks (if any)</source>
        <translation>備註(如有)</translation>
    </message>
    <message>
        <source>(Director, Secretary or other duly authorised officer)</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>Next Day Disclosure Return</source>
        <translation>翌日披露報表</translation>
    </message>
    <message>
        <source>changes in issued share capital</source>
        <translation>已發行股本變動</translation>
    </message>
    <message>
        <source>Opening balance as at</source>
        <translation>於下列日期開始時的結存</translation>
    </message>
    <message>
        <source>Purchase report</source>
        <translation>購回報告</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>工具類別</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>工具類別</translation>
    </message>
    <message>
        <source>Section I must be completed...</source>
        <translation>第一章節必須...</translation>
    </message>
    <message>
        <source>Section I</source>
        <translation>第一章節必須...</translation>
    </message>
    <message>
        <source>opening date</source>
        <translation>於下列日期開始時的結存</translation>
    </message>
    <message>
        <source>Closing balance as at</source>
        <translation>於下列日期結束時的結存</translation>
    </message>
    <message>
        <source>closing date</source>
        <translation>於下列日期結束時的結存</translation>
    </message>
    <message>
        <source>No. of shares</source>
        <translation>股份數目</translation>
    </message>
    <message>
        <source>Number of shares</source>
        <translation>股份數目</translation>
    </message>
    <message>
        <source>Issues of shares</source>
        <translation>股份發行</translation>
    </message>
    <message>
        <source>Repurchase of shares (or other securities) and cancelled</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>Repurchase of shares (or other securities) but not cancelled</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>Redemption of shares (or other securities) and cancelled</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>Redemption of shares (or other securities) but not cancelled</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>Issued shares as a % of existing number of issued shares before relevant share issue</source>
        <translation>已發行股份佔有關股份發行前的現有已發行股份數目百分比</translation>
    </message>
    <message>
        <source>Issued shares as a % of existing number of shares before relevant share issue</source>
        <translation>已發行股份佔有關股份發行前的現有已發行股份數目百分比</translation>
    </message>
    <message>
        <source>Issue price per share</source>
        <translation>每股發行價</translation>
    </message>
    <message>
        <source>Closing market price per share of the immediately preceding business day</source>
        <translation>上一個營業日的每股收市價</translation>
    </message>
    <message>
        <source>% discount(-)/ premium of issue price to market price</source>
        <translation>發行價較市價的折讓(-)/溢價幅度(百分比)</translation>
    </message>
    <message>
        <source>Date of changes</source>
        <translation>變動日期</translation>
    </message>
    <message>
        <source>We hereby confirm to the best knowledge...</source>
        <translation>我們在此確認...</translation>
    </message>
    <message>
        <source>We confirm...</source>
        <translation>我們在此確認...</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>我們在此確認...</translation>
    </message>
    <message>
        <source>Notes to Section I</source>
        <translation>第一章節註釋</translation>
    </message>
    <message>
        <source>Section II must also be completed...</source>
        <translation>第二章節必須...</translation>
    </message>
    <message>
        <source>Section II</source>
        <translation>第二章節必須...</translation>
    </message>
    <message>
        <source>The issuer has Purchase report or additional information for issuer whose primary listing is on the Exchange</source>
        <translation>第二章節必須...</translation>
    </message>
    <message>
        <source>A. Purchase report</source>
        <translation>A. 購回報告</translation>
    </message>
    <message>
        <source>Trading date</source>
        <translation>交易日</translation>
    </message>
    <message>
        <source>Number of securities purchased</source>
        <translation>購回證券數目</translation>
    </message>
    <message>
        <source>Method of purchase</source>
        <translation>購回方式</translation>
    </message>
    <message>
        <source>Price per share or highest price paid $</source>
        <translation>每股價格或付出的最高價</translation>
    </message>
    <message>
        <source>Lowest price paid $</source>
        <translation>付出的最低價</translation>
    </message>
    <message>
        <source>Total paid $</source>
        <translation>付出總額</translation>
    </message>
    <message>
        <source>total number</source>
        <translation>合共購回證券數目</translation>
    </message>
    <message>
        <source>Total number of securities purchased</source>
        <translation>合共購回證券數目</translation>
    </message>
    <message>
        <source>total paid</source>
        <translation>合共付出總額</translation>
    </message>
    <message>
        <source>B. Additional information for issuer whose primary listing is on the Exchange</source>
        <translation>B. 在本交易所作主要上市的發行人須提供的補充資料</translation>
    </message>
    <message>
        <source>cumulative number</source>
        <translation>本年內至今為止（自普通決議案通過以來）在本交易所購回該等證券的數目 (a)</translation>
    </message>
    <message>
        <source>Number of such securities purchased on the Exchange in the year to date (since ordinary resolution) (a)</source>
        <translation>本年內至今為止（自普通決議案通過以來）在本交易所購回該等證券的數目 (a)</translation>
    </message>
    <message>
        <source>Number of such securities purchased on the Exchange in the year to date (since ordinary resolution)</source>
        <translation>本年內至今為止（自普通決議案通過以來）在本交易所購回該等證券的數目 (a)</translation>
    </message>
    <message>
        <source>cumulative percentage</source>
        <translation>自普通決議案通過當日以來在本交易所購回的股份佔當時已發行股份數目的百分比</translation>
    </message>
    <message>
        <source>% of number of shares in issue at time ordinary resolution passed acquired on the Exchange since date of resolution ( (a) x 100 )/ Number of shares in issue</source>
        <translation>自普通決議案通過當日以來在本交易所購回的股份佔當時已發行股份數目的百分比</translation>
    </message>
    <message>
        <source>% of number of shares in issue at time ordinary resolution passed acquired on the Exchange since date of resolution</source>
        <translation>自普通決議案通過當日以來在本交易所購回的股份佔當時已發行股份數目的百分比</translation>
    </message>
    <message>
        <source>explanatory statement date</source>
        <translation>說明函件日期為</translation>
    </message>
    <message>
        <source>Explanatory Statement dated</source>
        <translation>說明函件日期為</translation>
    </message>
    <message>
        <source>Note to Section II</source>
        <translation>第二章節註釋</translation>
    </message>
    <message>
        <source>Notes to Section II</source>
        <translation>第二章節註釋</translation>
    </message>
    <message>
        <source>changes in issued shares or treasury shares</source>
        <translation>已發行股份或庫存股份變動</translation>
    </message>
    <message>
        <source>Repurchase report</source>
        <translation>購回報告</translation>
    </message>
    <message>
        <source>A. Changes in issued shares or treasury shares</source>
        <translation>A. 已發行股份或庫存股份變動</translation>
    </message>
    <message>
        <source>Shares repurchased for cancellation but not yet cancelled</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>Cancellation of shares repurchased</source>
        <translation>其他（請註明）</translation>
    </message>
    <message>
        <source>As a % of existing number of issued shares (excluding treasury shares) before the relevant event</source>
        <translation>佔有關事件前的現有已發行股份（不包括庫存股份）數目百分比</translation>
    </message>
    <message>
        <source>Issue/ selling price per share</source>
        <translation>每股發行/出售價</translation>
    </message>
    <message>
        <source>Repurchase/ redemption price per share</source>
        <translation>每股發行/出售價</translation>
    </message>
    <message>
        <source>B. Shares redeemed or repurchased for cancellation but not yet cancelled as at the closing balance date</source>
        <translation>B. 於結束結存日期已贖回或購回擬註銷但尚未註銷的股份</translation>
    </message>
    <message>
        <source>A. Repurchase report</source>
        <translation>A. 購回報告</translation>
    </message>
    <message>
        <source>Number of shares repurchased</source>
        <translation>購回股份數目</translation>
    </message>
    <message>
        <source>Method of repurchase</source>
        <translation>購回方式</translation>
    </message>
    <message>
        <source>Repurchase price per share or highest repurchase price per share $</source>
        <translation>每股購回價或每股最高購回價</translation>
    </message>
    <message>
        <source>Lowest repurchase price per share $</source>
        <translation>每股最低購回價</translation>
    </message>
    <message>
        <source>Aggregate price paid $</source>
        <translation>付出的價格總額</translation>
    </message>
    <message>
        <source>Total number of shares repurchased</source>
        <translation>合共購回股份總數</translation>
    </message>
    <message>
        <source>Total aggregate price paid $</source>
        <translation>合共付出的價格總額</translation>
    </message>
    <message>
        <source>for cancellation</source>
        <translation>購回擬註銷的股份數目</translation>
    </message>
    <message>
        <source>Number of shares repurchased for cancellation</source>
        <translation>購回擬註銷的股份數目</translation>
    </message>
    <message>
        <source>held as treasury</source>
        <translation>購回以作為庫存股份持有的股份數目</translation>
    </message>
    <message>
        <source>Number of shares repurchased for holding as treasury shares</source>
        <translation>購回以作為庫存股份持有的股份數目</translation>
    </message>
    <message>
        <source>B. Additional information for issuer who has a primary listing on the Exchange</source>
        <translation>B. 在本交易所作主要上市的發行人須提供的補充資料</translation>
    </message>
    <message>
        <source>resolution date</source>
        <translation>授出購回授權的決議獲通過的日期</translation>
    </message>
    <message>
        <source>Date of the resolution granting the repurchase mandate</source>
        <translation>授出購回授權的決議獲通過的日期</translation>
    </message>
    <message>
        <source>authorised number</source>
        <translation>發行人可根據購回授權購回股份的總數</translation>
    </message>
    <message>
        <source>Total number of shares which the issuer is authorised to repurchase under the repurchase mandate</source>
        <translation>發行人可根據購回授權購回股份的總數</translation>
    </message>
    <message>
        <source>Number of shares repurchased on the Exchange or another stock exchange under the repurchase mandate (a)</source>
        <translation>根據購回授權在本交易所或其他證券交易所購回股份的數目 (a)</translation>
    </message>
    <message>
        <source>Number of shares repurchased on the Exchange or another stock exchange under the repurchase mandate</source>
        <translation>根據購回授權在本交易所或其他證券交易所購回股份的數目 (a)</translation>
    </message>
    <message>
        <source>As a % of number of issued shares (excluding treasury shares) as at the date of the resolution granting the repurchase mandate</source>
        <translation>佔購回授權獲決議通過當日已發行股份（不包括庫存股份）數目的百分比</translation>
    </message>
    <message>
        <source>moratorium until</source>
        <translation>A部所述股份購回後發行新股、或出售或轉讓庫存股份的暫止期</translation>
    </message>
    <message>
        <source>Moratorium period for any issue of new shares, or sale or transfer of treasury shares after the share repurchase(s) set out in Part A</source>
        <translation>A部所述股份購回後發行新股、或出售或轉讓庫存股份的暫止期</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>直至</translation>
    </message>
    <message>
        <source>Section III must also be completed...</source>
        <translation>第三章節必須...</translation>
    </message>
    <message>
        <source>Section III</source>
        <translation>第三章節必須...</translation>
    </message>
    <message>
        <source>A. Report of on-market sale of treasury shares</source>
        <translation>A. 在場內出售庫存股份的報告</translation>
    </message>
    <message>
        <source>A. Treasury share sale report</source>
        <translation>A. 在場內出售庫存股份的報告</translation>
    </message>
    <message>
        <source>Number of treasury shares sold</source>
        <translation>出售庫存股份數目</translation>
    </message>
    <message>
        <source>Number of shares sold</source>
        <translation>出售庫存股份數目</translation>
    </message>
    <message>
        <source>Method of sale</source>
        <translation>出售方式</translation>
    </message>
    <message>
        <source>Selling price per share or highest selling price per share $</source>
        <translation>每股售價或每股最高售價</translation>
    </message>
    <message>
        <source>Lowest selling price per share $</source>
        <translation>每股最低售價</translation>
    </message>
    <message>
        <source>Aggregate price received $</source>
        <translation>收取的價格總額</translation>
    </message>
    <message>
        <source>Aggregate amount received $</source>
        <translation>收取的價格總額</translation>
    </message>
    <message>
        <source>Total number of treasury shares sold</source>
        <translation>合共出售庫存股份總數</translation>
    </message>
    <message>
        <source>Total number of shares sold</source>
        <translation>合共出售庫存股份總數</translation>
    </message>
    <message>
        <source>total received</source>
        <translation>合共收取的價格總額</translation>
    </message>
    <message>
        <source>Total aggregate price received $</source>
        <translation>合共收取的價格總額</translation>
    </message>
    <message>
        <source>Report of on-market sale of treasury shares</source>
        <translation>在場內出售庫存股份的報告</translation>
    </message>
    <message>
        <source>Notes to Section III</source>
        <translation>第三章節註釋</translation>
    </message>
    <message>
        <source>Changes in issued shares (excluding treasury shares)</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>Changes in treasury shares</source>
        <translation>(董事、秘書或其他獲正式授權的人員)</translation>
    </message>
    <message>
        <source>Name of listed issuer</source>
        <translation>上市發行人名稱</translation>
    </message>
    <message>
        <source>Description of securities</source>
        <translation>證券詳情</translation>
    </message>
    <message>
        <source>Ordinary Share</source>
        <translation>普通股</translation>
    </message>
    <message>
        <source>Preference Share</source>
        <translation>優先股</translation>
    </message>
    <message>
        <source>Date submitted</source>
        <translation>呈交日期</translation>
    </message>
    <message>
        <source>Share repurchases</source>
        <translation>股份購回</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>交易日</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>購回證券數目</translation>
    </message>
    <message>
        <source>Price per share or highest</source>
        <translation>每股價格或</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合共</translation>
    </message>
    <message>
        <source>Number of such securities purchased on the Exchange</source>
        <translation>本年內至今天為止</translation>
    </message>
    <message>
        <source>% of issued share capital at time ordinary resolution passed</source>
        <translation>自決議案通過日期以來</translation>
    </message>
    <message>
        <source>We hereby confirm</source>
        <translation>我們確認</translation>
    </message>
    <message>
        <source>Stock Code</source>
        <translation>股份代號</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>List of Directors</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>The Stock Exchange of Hong Kong Limited take no responsibility</source>
        <translation>對本公告的內容概不負責</translation>
    </message>
    <message>
        <source>take no responsibility for the contents of this announcement</source>
        <translation>對本公告的內容概不負責</translation>
    </message>
    <message>
        <source>take no responsibility for the contents of this document</source>
        <translation>對本公告的內容概不負責</translation>
    </message>
    <message>
        <source>List of Directors and their Role and Function</source>
        <translation>對本公告的內容概不負責</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>poll results</source>
        <translation>投票表決結果</translation>
    </message>
    <message>
        <source>results of the poll</source>
        <translation>投票表決結果</translation>
    </message>
    <message>
        <source>results of poll</source>
        <translation>投票表決結果</translation>
    </message>
    <message>
        <source>voting results</source>
        <translation>投票表決結果</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>決議案</translation>
    </message>
    <message>
        <source>against</source>
        <translation>反對</translation>
    </message>
    <message>
        <source>scrutineer</source>
        <translation>監票</translation>
    </message>
    <message>
        <source>general meeting</source>
        <translation>股東週年大會</translation>
    </message>
    <message>
        <source>For</source>
        <translation>贊成</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>贊成</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反對</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>反對</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>棄權</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>棄權</translation>
    </message>
    <message>
        <source>Abstention</source>
        <translation>棄權</translation>
    </message>
    <message>
        <source>Ordinary Resolutions</source>
        <translation>普通決議案</translation>
    </message>
    <message>
        <source>Ordinary Resolution</source>
        <translation>普通決議案</translation>
    </message>
    <message>
        <source>Special Resolutions</source>
        <translation>特別決議案</translation>
    </message>
    <message>
        <source>Special Resolution</source>
        <translation>特別決議案</translation>
    </message>
    <message>
        <source>voting shares</source>
        <translation>有表決權股份</translation>
    </message>
    <message>
        <source>Number of Voting Shares</source>
        <translation>有表決權股份</translation>
    </message>
    <message>
        <source>Voting Shares</source>
        <translation>有表決權股份</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>投票總數</translation>
    </message>
    <message>
        <source>Votes Cast</source>
        <translation>投票總數</translation>
    </message>
    <message>
        <source>Shares voted</source>
        <translation>投票總數</translation>
    </message>
    <message>
        <source>Total votes</source>
        <translation>投票總數</translation>
    </message>
    <message>
        <source>Total number of votes</source>
        <translation>投票總數</translation>
    </message>
    <message>
        <source>total number of (?:issued )?shares (?:of the Company )?(?:in issue )?(?:is|was|were) (?P&lt;value&gt;\d[\d,]{4,}\d)</source>
        <translation>(?:已發行|已发行)股份(?:總數|总数)?[為为](?:每股[^，。]{1,12}元[之的])?(?P&lt;value&gt;\d[\d,]{4,}\d)股</translation>
    </message>
    <message>
        <source>issued share capital of the Company (?:comprised|was|comprises) (?P&lt;value&gt;\d[\d,]{4,}\d) shares</source>
        <translation>(?:已發行|已发行)股份(?:總數|总数)?[為为](?:每股[^，。]{1,12}元[之的])?(?P&lt;value&gt;\d[\d,]{4,}\d)股</translation>
    </message>
    <message>
        <source>there were (?:a total of )?(?P&lt;value&gt;\d[\d,]{4,}\d) (?:issued )?shares (?:of the Company )?in issue</source>
        <translation>(?:已發行|已发行)股份(?:總數|总数)?[為为](?:每股[^，。]{1,12}元[之的])?(?P&lt;value&gt;\d[\d,]{4,}\d)股</translation>
    </message>
    <message>
        <source>(?P&lt;value&gt;No) Shareholders? (?:was|were) required to abstain from voting</source>
        <translation>required under the Listing Rules to abstain from voting(?:[^.。;；]|\.(?=\d)|(?&lt;=Mr)\.|(?&lt;=Ms)\.|(?&lt;=Dr)\.|(?&lt;=Prof)\.|(?&lt;=Mrs)\.|(?&lt;=no)\.|(?&lt;=nos)\.){0,60}: ?(?P&lt;value&gt;Nil|\d[\d,]*)</translation>
    </message>
    <message>
        <source>There were (?P&lt;value&gt;no) restrictions? on any Shareholders?</source>
        <translation>required under the Listing Rules to abstain from voting(?:[^.。;；]|\.(?=\d)|(?&lt;=Mr)\.|(?&lt;=Ms)\.|(?&lt;=Dr)\.|(?&lt;=Prof)\.|(?&lt;=Mrs)\.|(?&lt;=no)\.|(?&lt;=nos)\.){0,60}: ?(?P&lt;value&gt;Nil|\d[\d,]*)</translation>
    </message>
    <message>
        <source>(?P&lt;value&gt;\d[\d,]{4,}\d) (?:shares of )?Class (?P&lt;class&gt;[A-Z]) (?:Ordinary )?Shares?</source>
        <translation>(?P&lt;value&gt;\d[\d,]{4,}\d)股(?P&lt;class&gt;[A-Z])[類类]?(?:普通)?股</translation>
    </message>
    <message>
        <source>(?P&lt;value&gt;\d[\d,]{4,}\d) (?P&lt;class&gt;[A-Z]) Shares?\b</source>
        <translation>(?P&lt;value&gt;\d[\d,]{4,}\d)股(?P&lt;class&gt;[A-Z])[類类]?(?:普通)?股</translation>
    </message>
    <message>
        <source>vote-taking</source>
        <translation>監票</translation>
    </message>
    <message>
        <source>Voluntary Announcement</source>
        <translation>自願公告</translation>
    </message>
    <message>
        <source>on a voluntary basis</source>
        <translation>自願性基準</translation>
    </message>
</context>
</TS>
