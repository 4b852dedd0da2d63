# Stock: receiving, counting, writing off

stock-title = Stock: { $count }{ $low ->
    [0] { "" }
   *[other] . Running low: { $low }
 }
stock-empty = What you keep will stand here. There is nothing yet: coordinators add goods, /goods
stock-line = { $low ->
    [yes] ⚠ { $item }: { AMOUNT($free, $measure) } left
   *[no] { $item }: { AMOUNT($free, $measure) }
 }{ $reserved ->
    [0] { "" }
   *[other] , { AMOUNT($reserved, $measure) } set aside
 }
stock-label = { $low ->
    [yes] ⚠ { $item }
   *[no] { $item }
 }
stock-which = “{ $words }”: which is it?
stock-not-found = “{ $words }”: there is nothing like it among what you keep.
stock-back = ‹ All the stock
stock-card = { $item }: { AMOUNT($free, $measure) } free
stock-card-aside = { AMOUNT($reserved, $measure) } set aside: { $count } { $count ->
    [one] request
   *[other] requests
 }. { AMOUNT($whole, $measure) } on the shelf in all
stock-card-queue = Waiting until there is more: { $count } { $count ->
    [one] request
   *[other] requests
 }
stock-card-low = { $low ->
    [yes] ⚠ Low: less than { AMOUNT($threshold, $measure) }
   *[no] Low is less than { AMOUNT($threshold, $measure) }
 }
stock-card-store = Where: { $place }{ $kept ->
    [yes] . Kept by { $keeper }
   *[no] { "" }
 }
stock-round-waits = A round of it is going on: tell there how much has come.
stock-rounds = To the round
stock-do-receive = Receive
stock-do-count = Count
stock-do-write-off = Write off
stock-history-key = History
stock-item-key = Card
stock-invoice-key = Photo: +{ AMOUNT($amount, $measure) }
stock-invoice = { $item }, +{ AMOUNT($amount, $measure) } — { $ground }
stock-to-card = To the stock
stock-stop = Never mind
stock-undo = Undo

## Receiving
stock-how-much-came = { $item }: how much has come? For example “50 kg” or “12”.
stock-where-from = { $item }, { AMOUNT($amount, $measure) }: where from? Words will do at once: “bought, market in Mira street”.
stock-way-key = { $way ->
    [purchase] Bought
    [production] Made ourselves
   *[donation] A gift
 }
stock-which-ground = { $way ->
    [purchase] Where was it bought, by which decision or receipt?
    [production] Who made it, and when?
   *[donation] Who gave it?
 } A photo of the invoice or receipt will do too.
stock-photo-ground = Invoice on the photo
stock-received = ✓ { $item }: +{ AMOUNT($amount, $measure) }, { $way ->
    [purchase] bought
    [production] made ourselves
   *[donation] a gift
 }{ $photo ->
    [yes] , with a photo
   *[no] { "" }
 } — { $ground }
    { AMOUNT($free, $measure) } free now
stock-served = { $count ->
    [one] Set aside for { $count } request of the queue; the member is told.
   *[other] Set aside for { $count } requests of the queue; the members are told.
 }

## Counting
stock-how-many = { $item }: how much is on the shelf in all, what is set aside included? “0” if nothing.
stock-found = { $item }: { AMOUNT($written, $measure) } by the books, you counted { AMOUNT($counted, $measure) } — { AMOUNT($difference, $measure) } more
    If that is a slip, write the number again.
stock-write-more = Write down: +{ AMOUNT($amount, $measure) }
stock-missing = { $item }: { AMOUNT($written, $measure) } by the books, you counted { AMOUNT($counted, $measure) } — { AMOUNT($difference, $measure) } is missing
    { $freed ->
    [0] { "" }
    [one] More is set aside than there is: { $freed } request will go back into the queue, I will tell the member.{" "}
   *[other] More is set aside than there is: { $freed } requests will go back into the queue, I will tell the members.{" "}
 }Write the reason, and what is missing is written off.
stock-counted = { $said ->
    [same] ✓ { $item }: { AMOUNT($counted, $measure) }, as written.
    [more] ✓ { $item }: { AMOUNT($counted, $measure) }, { AMOUNT($difference, $measure) } more is written down.
   *[less] ✓ { $item }: { AMOUNT($counted, $measure) }, the missing { AMOUNT($difference, $measure) } is written off — { $reason }
 }
    { AMOUNT($free, $measure) } free now{ $freed ->
    [0] { "" }
    [one] ; { $freed } request is back in the queue
   *[other] ; { $freed } requests are back in the queue
 }

## Writing off
stock-how-much-off = { $item }: how much to write off?
stock-why-off = Why? All members can read the reason.
stock-written-off = ✓ { $item }: { AMOUNT($amount, $measure) } written off — { $reason }
    { AMOUNT($free, $measure) } free now
stock-undone = Taken back: { $item }, { AMOUNT($amount, $measure) }, { $way ->
    [count] a count
    [write-off] a write-off
   *[other] receiving
 }. { AMOUNT($free, $measure) } free now

## Refusals
refusal-stock-reason = Write on what ground, up to { $most } characters. Nothing is written down yet.
refusal-stock-too-much = So much can’t be written down. Check the number.
refusal-stock-moved = { $item }: the stock has changed while you were counting. By the books it is { AMOUNT($written, $measure) } now, you counted { AMOUNT($counted, $measure) }. Nothing is written down: count once more, /stock
refusal-stock-more-than-free = Only { AMOUNT($free, $measure) } is free{ $reserved ->
    [0] { "" }
   *[other] , { AMOUNT($reserved, $measure) } more is set aside for members
 }. Write no more than that.
refusal-stock-gone = { $item }: this can’t be taken back, it is set aside or handed over already. It was { AMOUNT($wanted, $measure) }, { AMOUNT($have, $measure) } is free. A count puts a mistake right: /stock
refusal-stock-undone = This is taken back already.
refusal-stock-no-invoice = There is no such photo any more.
refusal-stock-not-own = Only what you have received, counted or written off yourself can be taken back.

## Journal
journal-act-stock = stock: { $title }
journal-act-stock-receive = receives: { $title }, { AMOUNT($amount, $measure) }
journal-act-stock-count = counts: { $title }, { $amount ->
    [0] as written
   *[other] difference { AMOUNT($amount, $measure) }
 }
journal-act-stock-write-off = writes off: { $title }, { AMOUNT($amount, $measure) }
journal-act-stock-undo = takes back a receiving, count or write-off: { $title }
