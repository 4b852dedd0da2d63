# Requests to the common funds: asking, answering, handing over

request-how-much = How much: { $item }? { $sharing ->
    [labour] By labour, { DURATION($price) } for one
   *[need] By need
 }, { AMOUNT($stock, $measure) } in stock.
request-amount = { AMOUNT($amount, $measure) }
request-other-amount = Another amount
request-amount-in-words = How much? Write “3 kg”, “500 g” or “2”.
request-which-item = “{ $words }”: which of the common goods is it?
request-no-such-words = “{ $words }”: there is nothing like it in stock. Say it in other words or see what there is: /goods
request-other-item = Something else
request-say-anew = Write what is wanted: “3 kg potatoes and milk 2”.
request-stop = Never mind
request-stopped = All right, nothing is asked for.
request-offer-need = { $item } — { AMOUNT($amount, $measure) }, by need, { AMOUNT($stock, $measure) } in stock
request-offer-labour = { $item } — { AMOUNT($amount, $measure) }, by labour: { DURATION($cost) }, you have { DURATION($credit) }; { AMOUNT($stock, $measure) } in stock
request-offer-round = { $item } — { AMOUNT($amount, $measure) }, shared out on { DAY($day) }: { AMOUNT($wished, $measure) } wished for{ $expected ->
    [0] { "" }
   *[other] , { AMOUNT($expected, $measure) } to come
 }
request-every = Repeat { $every ->
    [month] every month, on its first day
   *[week] every week, on Mondays
 }
request-ask = Ask for it
request-change = Change
request-reason-key = Give a reason
request-secret-key = { $state ->
    [yes] ☑ Coordinators only
   *[no] ☐ Coordinators only
 }
request-why = What is it needed for? A few words will do.
request-reason-line = Reason{ $secret ->
    [yes] {" "}(seen by coordinators only)
   *[no] { "" }
 }: { $reason }
request-placed-round = ✓ { $item } — { AMOUNT($amount, $measure) }: the wish is noted, shared out on { DAY($day) }.
request-placed = ✓ { $item } — { AMOUNT($amount, $measure) }: { $stage ->
    [ready] set aside for you until { DAY($until) }. Where: { $place }.
    [queue] granted, but not in stock now. Place { $queue } in the queue; I'll write when it is there.
    [assembly] so much only the assembly can give. The request waits for its decision.
   *[waiting] waits for a coordinator; I'll write at once.
 }
request-undo = Undo
request-mine = My requests
request-standing-made = ✓ Noted: every { $every ->
    [month] month
   *[week] week
 }, for the first time on { DAY($day) }. See and end it: /requests

## Lists
request-new = New request
request-standing-key = Standing
request-ended-key = Earlier
request-waiting-key = Waiting: { $count }
request-giving-key = To hand over: { $count }
request-back = ‹ Requests
request-mine-title = Your requests: { $count }
request-mine-title-none = No requests yet. You can write right here: “3 kg potatoes and milk 2”.
request-ended-title = Earlier requests
request-ended-title-none = No earlier requests.
request-waiting-title = Waiting for an answer: { $count }
request-waiting-title-none = Nobody waits for an answer.
request-giving-title = Set aside, to be handed over: { $count }
request-giving-title-none = Nothing to hand over.
request-new-title = What is wanted? You can also write: “3 kg potatoes and milk 2”.
request-nothing-there = There are no common goods yet.
request-line = { $item } { AMOUNT($amount, $measure) } · { request-stage-short }
request-stage-short = { $stage ->
    [waiting] waiting
    [assembly] for the assembly
    [queue] in the queue
    [ready] ready
    [given] received?
    [done] received{ request-part }
    [refused] refused
    [lapsed] not fetched
   *[withdrawn] withdrawn
 }
request-part = { $answer ->
    [partly] {" "}in part
   *[other] { "" }
 }
request-line-of = { $name }: { $item } { AMOUNT($amount, $measure) }{ $stage ->
    [assembly] {" "}· assembly
   *[other] { "" }
 }
request-standing-title = Standing requests:
request-no-standing = No standing requests. Write “2 l milk every week”.
request-standing-line = { $item } — { AMOUNT($amount, $measure) } every { $every ->
    [month] month
   *[week] week
 }, next on { DAY($day) }
request-standing-end = End: { $item }

## The card
request-card = { $item } — { AMOUNT($asked, $measure) }, asked for on { DATE($day) }
request-card-price = By labour: { DURATION($price) } for one{ $paid ->
    [0] { "" }
   *[other] , { DURATION($paid) } paid
 }. Earned and not spent: { DURATION($credit) }.
request-card-stock = { AMOUNT($stock, $measure) } in stock.
request-card-stage = { $stage ->
    [waiting] Waits for a coordinator.
    [assembly] Waits for the assembly's decision.
    [queue] { AMOUNT($amount, $measure) } granted, not in stock now. Place in the queue: { $queue }.
    [ready] { AMOUNT($amount, $measure) } set aside until { DAY($until) }. Where: { $place }.
    [given] { AMOUNT($amount, $measure) } handed over ({ $giver }). Without an answer by { DAY($confirm) } it counts as received.
    [done] Received: { AMOUNT($amount, $measure) }.
    [refused] Refused.
    [lapsed] Not fetched in 7 days, back in stock.
   *[withdrawn] Withdrawn.
 }
request-card-answer = Answer: { $words } ({ $by })
request-note-line = { $name }: { $text }
request-deal = { $deal ->
    [grant] Give { AMOUNT($amount, $measure) }
    [less] Less
    [refuse] Refuse
    [note] Write
    [give] Handed over
    [received] Received
    [not-received] Not received
   *[withdraw] Withdraw
 }
request-note-ask = What to write? Who asked and the coordinators will see it.
request-how-much-less = How much to give?
request-why-less = Why less, or nothing? Who asked will see the reason.
request-which-decision = By which decision of the assembly? For example: “Decision of 20 November”.
request-given-now = ✓ Handed over. The member confirms that it is received.
request-giving-back = More to hand over
request-open = Open

## Letters
request-ready-letter = { $item } — { AMOUNT($amount, $measure) } is set aside for you until { DAY($until) }. Where: { $place }.
request-to-give-letter = To hand over: { $item } — { AMOUNT($amount, $measure) }, { $name }.
request-missing-letter = { $item }: the count found less than is set aside, and your { AMOUNT($amount, $measure) } waits in the queue again, in the old place. I'll write when it is there.
request-asked-letter = { $name } asks for { $item } — { AMOUNT($amount, $measure) }{ $stage ->
    [assembly] {" "}(for the assembly)
   *[other] { "" }
 }.
request-answered-letter = { $state ->
    [refused] Refused: { $item }, { AMOUNT($asked, $measure) }.
    [partly] { AMOUNT($amount, $measure) } of { AMOUNT($asked, $measure) } granted: { $item }.
   *[approved] Granted: { $item } — { AMOUNT($amount, $measure) }.
 }{ $stage ->
    [ready] {" "}Set aside for you, to be fetched within 7 days.
    [queue] {" "}Not in stock now: it is in the queue, I'll write.
   *[other] { "" }
 }{ $said ->
    [yes] {" "}{ $words }
   *[no] { "" }
 }
    Decided by { $by }.
request-given-letter = { $by }: { $item }, { AMOUNT($amount, $measure) } handed over. Received?
request-not-received-letter = { $name }: not received — { $item }, { AMOUNT($amount, $measure) }. Set aside again, please check.
request-tomorrow-letter = { $item } — { AMOUNT($amount, $measure) } waits for you until { DAY($until) }, then it goes back to stock.
request-lapsed-letter = { $item } — { AMOUNT($amount, $measure) } was not fetched in 7 days and is back in stock.{ $paid ->
    [0] { "" }
   *[other] {" "}Labour credit given back: { DURATION($paid) }.
 } If it is still needed, ask again.
request-note-letter = { $by } about the request “{ $item }”: { $text }
request-note-back-letter = { $name } writes about a request: { $item }, { AMOUNT($amount, $measure) }.
request-standing-letter = Your standing request is made: { $item } — { AMOUNT($amount, $measure) }{ $stage ->
    [ready] , set aside for you.
    [queue] , in the queue: not in stock now.
   *[other] , waits for an answer.
 }
standing-failed-letter = The standing request “{ $item }” was not made: { $why ->
    [credit] there is not enough labour credit. I'll try again next time.
    [round] it is being shared out in a round, say your wish there: /rounds
   *[gone] it is not in the catalogue any more, I won't repeat it.
 }

## Refusals
refusal-no-such-request = There is no such request any more.
refusal-request-answered = Something was done about this request already: look at it again in /requests
refusal-own-request = Somebody else answers your request: another coordinator, or one of the unit above.
refusal-own-hand-over = Nobody hands over to themselves: let another keeper or a coordinator do it.
refusal-more-than-asked = No more than was asked for can be given: { AMOUNT($amount, $measure) }.
refusal-request-reason = A reason is needed, up to { $most } characters.
refusal-request-ground = The assembly's decision is needed, up to { $most } characters.
refusal-credit-short = { $item }: not enough labour credit. { DURATION($wanted) } is needed, { DURATION($have) } is there. Nothing has changed.
refusal-goes-to-round = { $item }: it is being shared out in a round, say your wish there: /rounds
refusal-request-amount = So much can't be asked for.
refusal-request-note = Write 1 to { $most } characters.
refusal-item-retired = { $item }: it is not in the catalogue any more and can only be refused.
refusal-too-many-standing = There can be { $most } standing requests. End one of them: /requests

## The journal
journal-act-request = a request: { $name }
journal-act-request-approved = grants a request: { $name } — { $item }, { AMOUNT($amount, $measure) }
journal-act-request-partly = grants less than was asked for: { $name } — { $item }, { AMOUNT($amount, $measure) }
journal-act-request-refused = refuses a request: { $name } — { $item }
journal-act-request-hand-over = hands over: { $name } — { $item }, { AMOUNT($amount, $measure) }
