# Money of the common funds: asked for, answered, paid out, shown by a receipt; what was spent

money-how-much = { $what ->
    [expense] An expense of the fund “{ $fund }”, which has { MONEY($have) }. How much was spent? If the money was yours, the fund gives it back.
   *[money] { $fund }: { MONEY($have) } at the moment. How much is needed? Write “1500” or “99.90”.
 }
money-what-for = { $what ->
    [expense] { MONEY($amount) }. What was it spent on?
   *[money] { MONEY($amount) }. What for? Nobody can answer without that.
 }
money-offer = { $fund } — { MONEY($amount) }, the fund has { MONEY($have) }
    What for{ $secret ->
    [yes] {" "}(seen by coordinators only)
   *[no] { "" }
 }: { $reason }
money-ask = Ask for it
money-secret-key = { $state ->
    [yes] ☑ Coordinators only
   *[no] ☐ Coordinators only
 }
money-stop = Never mind
money-stopped = All right, nothing was written down.
money-send-receipt = Send a photo of the receipt.
money-no-receipt = No receipt
money-why-no-receipt = Why is there no receipt?
money-attach-receipt = Send a photo of the receipt. What was not spent goes back to a coordinator, who enters it.

## Lists
money-funds-key = ‹ Funds
money-back = ‹ My requests for money
money-waiting-key = Waiting: { $count }
money-unseen-key = No receipt: { $count }
money-mine-title = Your requests for money: { $count }
money-mine-title-none = You have asked for no money. A fund's card has the button.
money-waiting-title = Waiting for an answer or the money: { $count }
money-waiting-title-none = Nobody waits for an answer or money.
money-unseen-title = Paid out, no receipt yet: { $count }
money-unseen-title-none = Every receipt is there.
money-line = { MONEY($amount) } · { $stage ->
    [waiting] waits for an answer
    [assembly] the assembly decides
    [ready] can be fetched
    [given] received?
    [done] { $what ->
        [expense] approved
       *[money] received
    }
    [refused] refused
    [lapsed] not fetched
   *[withdrawn] withdrawn
 } · { $fund }
money-line-of = { $name }: { MONEY($amount) }{ $stage ->
    [assembly] {" "}· assembly
    [ready] {" "}· to pay out
   *[other] { $what ->
        [expense] {" "}· expense
       *[money] { "" }
    }
 }

## Card
money-card = { $what ->
    [expense] Expense of { MONEY($asked) }, { $fund }, { DATE($day) }
   *[money] { $fund } — { MONEY($asked) }, asked on { DATE($day) }
 }
money-card-reason = What for{ $secret ->
    [yes] {" "}(seen by coordinators only)
   *[no] { "" }
 }: { $reason }
money-card-have = The fund has { MONEY($have) }.
money-card-stage-money = { $stage ->
    [waiting] Waits for a coordinator.
    [assembly] So much is for the assembly to give. Waits for its decision.
    [ready] { MONEY($amount) } set aside until { DAY($until) }. A coordinator pays it out.
    [given] { MONEY($amount) } paid out ({ $giver }). Without an answer until { DAY($confirm) } it counts as received.
    [done] Received: { MONEY($amount) }.
    [refused] Refused.
    [lapsed] Not fetched in 7 days, the money is the fund's again.
   *[withdrawn] Withdrawn.
 }
money-card-stage-expense = { $stage ->
    [waiting] Waits for another coordinator to approve it.
    [assembly] So much is for the assembly to approve. Waits for its decision.
    [done] Approved, the fund has paid { MONEY($amount) }.
    [refused] Not approved.
   *[withdrawn] Withdrawn.
 }
money-card-receipt = { $there ->
    [yes] The receipt is there.
   *[no] There is no receipt.
 }
money-card-back = { MONEY($back) } given back to the fund.
money-card-answer = Answer: { $words } ({ $by })
money-note-line = { $name }: { $text }
money-deal = { $deal ->
    [grant] { $what ->
        [expense] Approve
       *[money] Give { MONEY($amount) }
    }
    [less] Less
    [refuse] Refuse
    [pay] Paid out
    [received] Received
    [not-received] Not received
    [receipt] Attach the receipt
    [see] Receipt
    [give-back] Give back the rest
    [note] Write
   *[withdraw] Withdraw
 }
money-note-ask = What to write? The one who asked and coordinators will see it.
money-how-much-less = How much?
money-why-less = Why less, or nothing? The one who asked will see the reason.
money-which-decision = By which decision of the assembly? For example: “Decision of the assembly of 20 November”.
money-how-much-back = How much was given back? It is the fund's again at once.
money-open = Look
money-receipt-shown = Receipt: { $name }, { MONEY($amount) }, { $fund }
money-receipt-gone = There is no receipt.

## Letters
money-asked-letter = { $what ->
    [expense] { $name }: an expense of { MONEY($amount) }, { $fund }, to be approved
   *[money] { $name } asks for { MONEY($amount) }: { $fund }
 }{ $stage ->
    [assembly] {" "}(the assembly decides)
   *[other] { "" }
 }.
money-answered-letter = { $state ->
    [refused] { $what ->
        [expense] The expense is not approved: { MONEY($asked) }, { $fund }.
       *[money] Refused: { MONEY($asked) }, { $fund }.
    }
    [partly] Granted { MONEY($amount) } of { MONEY($asked) }: { $fund }. The money is set aside for 7 days, a coordinator pays it out.
   *[approved] { $what ->
        [expense] The expense is approved: { MONEY($amount) }, { $fund }.
       *[money] Granted { MONEY($amount) }: { $fund }. The money is set aside for 7 days, a coordinator pays it out.
    }
 }{ $said ->
    [yes] {" "}{ $words }
   *[no] { "" }
 }
    Decided by { $by }.
money-paid-letter = { $by }: { MONEY($amount) } paid out, { $fund }. Received? Attach the receipt later.
money-not-received-letter = { $name }: { MONEY($amount) } not received, { $fund }. It is set aside again, please check.
money-receipt-letter = { $name }: a receipt for { MONEY($amount) }, { $fund }.
money-given-back-letter = { $by }: { MONEY($back) } of { MONEY($amount) } given back to the fund, { $fund }.
money-tomorrow-letter = { MONEY($amount) } of the fund “{ $fund }” waits for you until { DAY($until) }, then it is the fund's again.
money-lapsed-letter = { MONEY($amount) } was not fetched in 7 days and is the fund's again: “{ $fund }”. If it is still needed, ask anew.
money-note-letter = { $by } about the request for { MONEY($amount) }, { $fund }: { $text }
money-note-back-letter = { $name } writes about the request for { MONEY($amount) }, { $fund }.

## Refusals
refusal-no-such-money-request = There is no such request any more.
refusal-money-answered = Something was done about it already: look again in “My requests for money”.
refusal-own-money-request = Somebody else answers your own: another coordinator, or one above.
refusal-own-payment = Nobody pays out to themselves or takes their own money back: let another coordinator do it.
refusal-nobody-else-answers = Nobody could answer: there is no coordinator but you, here or above. Let another be appointed first: /roles
refusal-fund-short = { $fund }: there is not so much. There is { MONEY($have) }, needed { MONEY($wanted) }. Nothing has changed.
refusal-money-reason = Write what it is for, 1 to { $most } characters.
refusal-money-less-reason = A reason is needed, up to { $most } characters.
refusal-money-ground = The assembly's decision is needed, up to { $most } characters.
refusal-more-money-than-asked = No more can be given than was asked for: { MONEY($amount) }.
refusal-expense-is-whole = What is spent is spent: approve all of it or nothing.
refusal-more-than-paid = From a kopeck to { MONEY($amount) } can be given back: so much is not back yet.
refusal-no-receipt-reason = Write why there is no receipt, 1 to { $most } characters.
refusal-receipt-is-there = The receipt is there already.
refusal-money-note = Write 1 to { $most } characters.

## Journal
journal-act-money-approved = gives from a fund: { $name } — { MONEY($amount) }, { $fund }
journal-act-money-partly = gives less from a fund: { $name } — { MONEY($amount) }, { $fund }
journal-act-money-refused = refuses money: { $name } — { MONEY($amount) }, { $fund }
journal-act-money-pay-out = pays out: { $name } — { MONEY($amount) }, { $fund }
journal-act-money-return = takes back the rest: { $name } — { MONEY($amount) }, { $fund }
journal-act-expense-approved = approves an expense: { $name } — { MONEY($amount) }, { $fund }
journal-act-expense-refused = does not approve an expense: { $name } — { MONEY($amount) }, { $fund }
