## Rounds
rounds-title = Rounds:
rounds-none = No rounds yet. Here we share out what there is not enough of.
rounds-line = { $item } · { $state ->
    [open] until { DAY($day) }, { TIME($time) }
    [waiting] waiting for the goods
    [sharing] being shared out
    [cancelled] called off
   *[shared] shared out { DAY($day) }
 } · wished for { AMOUNT($firm, $measure) } ({ $people })
round-heading = { $item } · { $state ->
    [open] round until { DAY($day) }, { TIME($time) }
    [waiting] wishes are in, waiting for the goods
    [sharing] being shared out
    [cancelled] round called off
   *[shared] shared out
 }
round-totals = Wished for: { AMOUNT($firm, $measure) }{ $extra ->
    [0] {""}
   *[other] , and { AMOUNT($extra, $measure) } more if there is any
 } ({ $people ->
    [one] { $people } person
   *[other] { $people } people
 }). { $expected ->
    [0] In stock: { AMOUNT($stock, $measure) }.
   *[other] Coming: { AMOUNT($expected, $measure) }.
 }
round-shared = Shared out: { AMOUNT($supply, $measure) }.
round-reason = { $reason ->
    [retired] Reason: it is not given out any more.
   *[other] Reason: { $reason }
 }
round-rule = { $rule ->
    [even] Evenly: a portion each, turn by turn, first to who has been without for longest.
    [need] By need: first who needs it most, of them who has been without for longest.
    [labour] By labour: first who has most unspent hours.
   *[first] In turn: who asked first. What is wanted first, then "more if there is any".
 }
round-rule-key = { $rule ->
    [even] Evenly
    [need] By need
    [labour] By labour
   *[first] In turn
 }
round-mine = Your wish: { $firm ->
    [0] { AMOUNT($extra, $measure) } if there is any
   *[other] { AMOUNT($firm, $measure) }{ $extra ->
        [0] {""}
       *[other] , and { AMOUNT($extra, $measure) } more if there is any
     }
 }
round-yours = Yours: { AMOUNT($granted, $measure) }
round-urgency = { $urgency ->
    [1] Would be good
    [2] Needed
    [3] Badly needed
   *[0] Not urgent
 }{ $hidden ->
    [yes] {" "}(the reason is for coordinators)
   *[no] {""}
 }
round-level = { $urgency ->
    [1] Would be good
    [2] Needed
    [3] Badly needed
   *[0] Not urgent
 }
round-amount = { AMOUNT($amount, $measure) }
round-do-other = Other
round-do-withdraw = Withdraw
round-do-urgent = How much needed
round-do-confidential = Reason: coordinators only
round-do-public = Reason: for everybody
round-do-cancel = Call off
round-do-brought = { AMOUNT($amount, $measure) } came
round-do-from-stock = Share { AMOUNT($amount, $measure) } from stock
round-do-other-brought = Another amount came
round-do-again = The amount was wrong
round-do-rules = Another rule
round-key-wishes = Who wishes
round-key-calculation = The calculation
round-key-all = ‹ Rounds
round-key-back = ‹ To the round
round-key-open = New round
round-key-stop = Don't open
round-key-wish = Ask for some
round-key-came = Say what came
round-how-much = { $item }: how much? For example: "2", "2 +1", "2 and 1 more if there is any".
round-how-urgent = How much is it needed? The order depends on it.
round-why-urgent = Why? Everybody can read the reason; afterwards you can keep it to coordinators.
round-wishes = { $item } · wishes: { $count }
round-wish = { $name } — { AMOUNT($firm, $measure) }{ $extra ->
    [0] {""}
   *[other] {" "}(+{ AMOUNT($extra, $measure) })
 }

## Opening, calling off, saying what came
round-which-item = What shall be shared out?
round-no-items = Nothing to share out now: everything has a round already, or the catalogue is empty.
round-how-much-comes = { $item }: how much is coming? For example: "25 l".
round-by-stock = What is in stock
round-until-when = { $item }: until when are wishes taken? For example: "Thursday 18:00", "until 28.11".
round-which-rule = By which rule? The usual one for this was decided by an assembly.
round-why-cancel = Why is it called off? All who wished will read the reason.
round-how-much-came = How much came? All of it goes into stock and is shared out at once. If nothing: "0".
round-how-much-really =
    How much really came, in all? What has been handed over stays with people.
    If less, what is missing is taken from stock; if more, receive the rest into stock first.
round-why-again = Why was it another amount? All whose share changes will read the reason.

## The calculation
round-not-reckoned = There is no calculation yet.
calculation-title = { $item } · calculation{ $of ->
    [one] {""}
   *[other] {" "}{ $version } of { $of }
 }
calculation-supply = { AMOUNT($supply, $measure) } in all, { AMOUNT($shared, $measure) } given, { $people } wished.
calculation-author = { $author } says how much came.
calculation-rule = { $rule ->
    [even] Evenly: { AMOUNT($portion, $measure) } to each in a turn, first to who has been without for longest. Then "more if there is any" likewise. The last portion may be smaller.
    [need] By need: first who needs it most, of them who has been without for longest. Then "more if there is any" likewise.
    [labour] By labour: first who has most unspent hours. Then "more if there is any" likewise.
   *[first] In turn: who asked first. Then "more if there is any" likewise.
 }
calculation-handed = What was handed over stayed with people and was taken off first.
calculation-line = { $place }. { $name }: wished for { AMOUNT($firm, $measure) }{ $extra ->
    [0] {""}
   *[other] {" "}(+{ AMOUNT($extra, $measure) })
 } → { AMOUNT($granted, $measure) }
calculation-left-out = — { $name }: no share, not in the unit any more or gave it up
calculation-need = { $urgency ->
    [1] would be good
    [2] needed
    [3] badly needed
   *[0] not urgent
 }
calculation-received = last time { DAY($day) }
calculation-never = none before
calculation-credit = { DURATION($minutes) } unspent{ $cut ->
    [yes] , not enough for the whole wish ({ AMOUNT($wished, $measure) })
   *[no] {""}
 }
calculation-version = Calculation { $version }

## Letters
letter-round-opened = { $item }: a round. Wishes until { DAY($day) }, { TIME($time) }.{ $expected ->
    [0] {""}
   *[other] {" "}{ AMOUNT($expected, $measure) } is coming.
 }
letter-round-cancelled = { $item }: the round is called off. { $reason ->
    [retired] It is not given out any more.
   *[other] Reason: { $reason }
 }
letter-round-nobody = { $item }: nobody wished for any in time, the round is over.
letter-round-awaited = { $item }: wishes are in, { AMOUNT($firm, $measure) } in all.{ $expected ->
    [0] {""}
   *[other] {" "}{ AMOUNT($expected, $measure) } was expected.
 } Say how much came, and the bot shares it out.
letter-round-shared = Shared out: { $item }. Yours: { $granted ->
    [0] nothing
   *[other] { AMOUNT($granted, $measure) }
 } of { AMOUNT($wished, $measure) }.
    How it was reckoned: { AMOUNT($supply, $measure) } for { $people ->
        [one] { $people } person
       *[other] { $people } people
     }, { $rule ->
        [even] a portion each, turn by turn, first to who has been without for longest
        [need] first who needs it most, then who has been without for longest
        [labour] first who has most unspent hours
       *[first] first who asked first
     }.{ $granted ->
        [0] {""}
       *[other] {" "}Fetch it at: { $place }.
     }
letter-round-changed = { $item }: the calculation has changed. It was { AMOUNT($was, $measure) }, now it is { AMOUNT($granted, $measure) }.
    { AMOUNT($supply, $measure) } came. Reason: { $reason }
letter-round-fell-short = { $item }: { AMOUNT($was, $measure) } was reckoned for you, but while shares were set aside, stock or unspent hours did not suffice. { $granted ->
    [0] There is nothing for you
   *[other] { AMOUNT($granted, $measure) } is set aside
 }.

## Refusals
refusal-no-such-round = There is no such round.
refusal-round-runs = { $item }: there is a round already.
refusal-round-over = The deadline has passed: wishes are neither taken nor changed any more.
refusal-round-not-yet = Wishes are still taken, it is too early to share out.
refusal-round-busy = Shares are being set aside just now. Try again in a minute.
refusal-round-shared = This round is over.
refusal-round-has-wishes = There are wishes already: the rule stays.
refusal-round-deadline-over = That time has passed. Name one that is to come.
refusal-round-deadline-far = Too far: at most { $days } days ahead.
refusal-round-not-a-deadline = No deadline could be read from "{ $text }". Write like this: "Thursday 18:00", "until 28.11".
refusal-round-reason = A reason is needed, 1 to { $most } characters.
refusal-round-less-than-handed = { AMOUNT($amount, $measure) } has been handed over: no less can have come.
refusal-round-same-supply = That is what was shared out. Nothing has changed.
refusal-round-wish-too-much = That can't be. Name another amount.
