review-empty = Nothing waits for your answer.
review-confirm = Confirm
review-reject = Reject
review-back = Back
entry-rejected =
    Not confirmed: { DURATION($minutes) } · { $project } · { DAY($day) }
    Reason: { $reason }
    Decided by { $by }. These hours do not count; they can be logged differently.
refusal-reason-needed = A reason is needed, of 1 to { $most } characters.
refusal-own-entry = Somebody else confirms an entry of your own.
refusal-already-answered = That was answered already: the entry no longer waits.
refusal-waits-no-more = That was answered already, or there is nothing left to answer.

## The desk: everything that waits for an answer
desk-place = { $place } of { $total }: { $list }
desk-place-of-kind = { $kind ->
    [e] Entry
    [a] Application
    [l] Request for leave
    [r] Request for goods
    [m] Money of a fund
    [p] New project
    [u] New unit
    [d] Letters not delivered:
   *[w] Out of reach:
} { $place } of { $total }
desk-count-e = entries { $count }
desk-count-a = applications { $count }
desk-count-l = leave { $count }
desk-count-r = requests for goods { $count }
desk-count-m = money { $count }
desk-count-p = new projects { $count }
desk-count-u = new units { $count }
desk-count-d = letters not delivered { $count }
desk-count-w = out of reach { $count }
desk-later = Later ›
desk-age = { $days ->
    [0] { $hours ->
        [0] less than an hour
        [one] { $hours } hour
       *[other] { $hours } hours
    }
    [one] { $days } day
   *[other] { $days } days
}
desk-entry =
    { $name } · { DURATION($minutes) } · { $project } · { DAY($day) } · { $labour ->
        [free] free labour
       *[obligatory] obligatory labour
    }
desk-application =
    { $name } asks to be admitted.
    Waiting for { $age }.
desk-project =
    Project “{ $project }”: { $purpose }
    { $exchange ->
        [commodity] For sale: what it makes is sold
       *[free] Free: what it makes is given without exchange
    }
    Proposed by { $name }. Waiting for { $age }.
desk-r-yes = Give
desk-r-no = Refuse
desk-r-more = Less, write
desk-m-yes = Grant
desk-m-no = Refuse
desk-m-more = Receipt, less, write
desk-p-yes = Open
desk-p-no = Turn down
desk-unit =
    Unit “{ $unit }”: { $purpose }
    Proposed by { $name }. Waiting for { $age }.
desk-u-yes = Open
desk-u-no = Turn down
desk-letters =
    { $name }: { $count ->
        [one] { $count } letter was not delivered
       *[other] { $count } letters were not delivered
    } — { $why ->
        [account] there was no account
        [forbidden] the bot was not allowed to write
       *[refused] the messenger did not take them
    }.
    By now the bot may write to this person again.
desk-d-yes = Send again
desk-d-no = All right
desk-unreached =
    { $name }: letters have not arrived since { DATE($day) }.
    Tell them in person: if they write “hello” to the bot, letters will come again.
desk-w-yes = All right, until { DAY($day) }
desk-done-e = Confirmed
desk-done-a = Admitted, the welcome is sent
desk-done-l = Granted, the letter is sent
desk-done-r = Granted, the letter is sent
desk-done-m = Granted, the letter is sent
desk-done-p = The project is open
desk-done-u = The unit is open
desk-done-d = { $verb ->
    [y] They are being sent again
   *[n] All right
}
desk-done-w = All right, to be told later
desk-why-e = Why is the entry not right? Its author will see the answer.
desk-why-a = Why is it refused? Write the reason, the applicant will see it.
desk-why-l = Why is it refused? Whoever asked will see the reason.
desk-why-r = Why is it refused? Who asked will see the reason.
desk-why-m = Why is it refused? Who asked will see the reason.
desk-why-p = Why is the project turned down? Whoever proposed it will read the reason.
desk-why-u = Why is the unit turned down? Whoever proposed it will read the reason.
desk-refused-e = The entry is rejected, its author will learn the reason.
desk-refused-a = The refusal and the reason are sent.
desk-refused-l = Refused, the reason is sent.
desk-refused-r = Refused, the reason is sent.
desk-refused-m = Refused, the reason is sent.
desk-refused-p = The project is turned down, the reason is sent.
desk-refused-u = The unit is turned down, the reason is sent.
desk-more = More, ask something
