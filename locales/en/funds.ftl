# Common funds: what is in them, where it came from, where it went

fund-title = Common funds: { $count }. { MONEY($money) } free in all
fund-title-none = There are no funds of money yet. Coordinators set them up.
fund-closed-title = Closed funds: { $count }
fund-closed-title-none = There are no closed funds.
fund-line = { $fund }{ $named ->
    [yes] {" "}({ $unit })
   *[no] { "" }
 }: { MONEY($free) }{ $reserved ->
    [0] { "" }
   *[other] , { MONEY($reserved) } set aside
 }
fund-which = “{ $words }”: which fund is it?
fund-not-found = “{ $words }”: there is no such fund. All funds: /funds
fund-my-money = My requests for money
fund-new-key = New fund
fund-closed-key = Closed ones
fund-back = ‹ All funds
fund-of-unit = { $fund } · { $unit }

## The card
fund-card = Fund “{ $fund }” · { $unit }
    { $purpose }
fund-card-closed = The fund is closed.
fund-card-level = { MONEY($free) } free{ $reserved ->
    [0] { "" }
   *[other] , another { MONEY($reserved) } set aside for requests
 }
fund-card-month = This month: { MONEY($came) } in, { MONEY($went) } out
fund-card-threshold = More than { MONEY($above) } is given by the assembly alone
fund-card-ground = Set up by: { $ground }
fund-card-waiting = Waiting for an answer: { $count } { $count ->
    [one] request
   *[other] requests
 }
fund-ask-key = Ask for money
fund-spend-key = Expense
fund-history-key = Where did it go?
fund-picture-key = Chart
fund-do-receive = Income
fund-do-transfer = Transfer
fund-do-change = Change
fund-do-name = Name
fund-do-purpose = What it is for
fund-do-threshold = Assembly above
fund-do-close = Close the fund
fund-do-reopen = Open again
fund-to-card = To the fund
fund-stop = Never mind

## History
fund-history = Fund “{ $fund }”: where the money came from and went
fund-history-none = Fund “{ $fund }”: nothing has moved yet.
fund-history-line = { DATE($day) } · { $sign ->
    [in] +{ MONEY($amount) }
    [out] −{ MONEY($amount) }
   *[stays] { MONEY($amount) }
 } · { $way ->
    [income] income
    [return] unspent money back
    [payout] paid out
    [payback] expense paid back
    [expense] expense
    [reserve] set aside
    [release] set aside no more
    [transfer] { $sign ->
        [in] transfer from “{ $other }”
       *[out] transfer to “{ $other }”
    }
   *[reversal] taken back
 }
fund-history-words = : { $words }.
fund-history-asker = : { $name }{ $said ->
    [yes] {" "}— { $reason }.
   *[no] .
 }
fund-history-approved = Approved by { $by }{ $said ->
    [yes] {" "}({ $decision }).
   *[no] .
 }
fund-history-author = Entered by { $name }.
fund-receipt-key = Receipt { $number }
fund-receipt = Receipt: { $line }
fund-undo-number-key = Undo { $number }
fund-undo-ask = { $way ->
    [transfer] Take back the transfer of { MONEY($amount) } to “{ $fund }”: { $words }?
   *[other] Take back the income of { MONEY($amount) } to “{ $fund }”: { $words }?
 }
fund-undo-sure = Yes, take it back

## A new fund and its settings
fund-what-name = A new fund of { $unit }. What is it called? For instance: “Development”.
fund-new-name = Fund “{ $fund }”: what should it be called now?
fund-what-for = Fund “{ $fund }”: what is it for? One phrase, everybody will see it.
fund-what-threshold = Above what sum does the assembly decide? For instance: “50 000”. There may be no limit.
fund-no-threshold = No limit
fund-what-ground = By which decision? For instance: “Decision of the assembly of 20 November”.
fund-what-to-change = Fund “{ $fund }”: what should be changed?

## Income
fund-how-much-came = Fund “{ $fund }”: how much has come, and where from? For instance: “1 500,50 ₽ dues for November”.
fund-where-from = Fund “{ $fund }”, { MONEY($amount) }: where from? For instance: “dues for November”.
fund-received = ✓ Fund “{ $fund }”: +{ MONEY($amount) } — { $words }
    { MONEY($free) } free now
fund-undo-key = Undo
fund-undone = { $way ->
    [transfer] The transfer of { MONEY($amount) } is taken back.
   *[other] The income of { MONEY($amount) } is taken back.
 } Fund “{ $fund }”: { MONEY($free) } free

## Transfer
fund-where-to = Fund “{ $fund }”: to which fund should it go?
fund-no-other = There is nowhere to transfer to: you answer for no other fund.
fund-how-much-over = From “{ $fund }” to “{ $other }”: how much? { MONEY($free) } is free.
fund-which-decision = { MONEY($amount) }. By which decision? For instance: “Decision of the assembly of 20 November”.
fund-transfer-ask = Transfer { MONEY($amount) } from “{ $fund }” to “{ $other }” ({ $unit })?
    Ground: { $words }
fund-transfer-sure = Transfer
fund-transferred = ✓ { MONEY($amount) } from “{ $fund }” to “{ $other }” — { $words }
    { MONEY($free) } free in “{ $fund }”

## Chart
fund-chart-title = Fund “{ $fund }”
fund-chart-moved = In and out, { fund-chart-unit }
fund-chart-left = Left at the end of the month, { fund-chart-unit }
fund-chart-unit = { $unit ->
    [million] million ₽
    [thousand] thousand ₽
   *[one] ₽
 }
fund-chart-little = <0.1
fund-chart-number = { $whole }{ $tenth ->
    [0] { "" }
   *[other] .{ $tenth }
 }
fund-chart-came = in
fund-chart-went = out
fund-chart-month = { fund-month } { $year }: { MONEY($came) } in, { MONEY($went) } out, { MONEY($left) } left
fund-chart-month-now = { fund-month } { $year } (running): { MONEY($came) } in, { MONEY($went) } out, { MONEY($left) } now
fund-chart-quiet = Nothing moved in the other months.
fund-chart-aside = With what is set aside for requests.
fund-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }

## Refusals
refusal-no-such-fund = There is no such fund. All funds: /funds
refusal-fund-closed = The fund “{ $fund }” is closed. Nothing is written down. Other funds: /funds
refusal-fund-not-empty = The fund “{ $fund }” can't be closed before it is empty: { MONEY($free) } free, { MONEY($reserved) } set aside, requests without an answer: { $requests }. Money can go over to another fund.
refusal-fund-name = A fund's name has 1 to { $most } characters. Write another.
refusal-fund-name-taken = There is a fund “{ $fund }” already. Call it otherwise.
refusal-fund-words = Nothing can be written down without this: tell it in words, up to { $most } characters. The rest is kept.
refusal-fund-has-less = “{ $fund }” has { MONEY($have) } free{ $reserved ->
    [0] { "" }
   *[other] , another { MONEY($reserved) } is set aside for requests
 }, and { MONEY($wanted) } is wanted. Nothing is written down, name a smaller sum.
refusal-fund-not-there = Money goes over to a fund of the same unit, or of one above or below where you coordinate. Choose another.
refusal-fund-money-gone = It can't be taken back: only { MONEY($have) } of { MONEY($wanted) } is free in “{ $fund }”. The rest is gone or set aside.
refusal-fund-nothing-to-undo = Only income or a transfer can be taken back here. What was paid out goes back by its request.
refusal-fund-undone = It is taken back already.
refusal-fund-no-receipt = This receipt can't be shown: there is none, or coordinators alone may see what it is for.

## Journal
journal-act-fund = fund “{ $title }”
journal-act-fund-add = sets up the fund “{ $title }”
journal-act-fund-name = renames a fund: “{ $old }” → “{ $new }”
journal-act-fund-purpose = changes what “{ $title }” is for: “{ $old }” → “{ $new }”
journal-act-fund-threshold = fund “{ $title }”, the assembly decides above: { $old ->
    [0] nothing
   *[other] { MONEY($old) }
 } → { $new ->
    [0] nothing
   *[other] { MONEY($new) }
 }
journal-act-fund-close = closes the fund “{ $title }”
journal-act-fund-reopen = opens the fund “{ $title }” again
journal-act-fund-income = income of “{ $title }”: { MONEY($amount) }
journal-act-fund-transfer = transfers { MONEY($amount) } from “{ $from }” to “{ $to }”
journal-act-fund-undo = takes back an entry of { MONEY($amount) }, fund “{ $title }”
