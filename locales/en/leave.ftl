## Leave, exemption, share of the norm, extension
relief-kind = { $kind ->
    [leave] Leave
    [exemption] Exemption
    [share] Share of the norm
   *[extension] Extension
 }
relief-part = { $quarters ->
    [0] 0
    [1] 1/4
    [2] 1/2
    [3] 3/4
   *[other] 1
 }
relief-with-part = { $name } { $quarters ->
    [0] 0
    [1] 1/4
    [2] 1/2
    [3] 3/4
   *[other] 1
 }
relief-one-day = { DAY($day) }
relief-days = { PERIOD($first, $last) }
relief-days-of-years = { DATE($first) } – { DATE($last) }
relief-days-open = from { DATE($first) }
relief-reason = Reason: { $reason }
relief-if-granted = The norm, if granted:
relief-change = { PERIOD($first, $last) } · { $labour ->
    [free] free labour
   *[obligatory] obligatory labour
 }: { DURATION($before) } → { DURATION($after) }
relief-changes-nothing = stays as it is
relief-changes-more = { $count ->
    [one] … and { $count } more line
   *[other] … and { $count } more lines
 }

## My leave
relief-mine =
    My leave:
    { $list }
relief-mine-none = No leave at the moment.
relief-mine-line = { $title } · { $state ->
    [asked] waits for an answer
   *[granted] in force
 }
relief-which =
    Leave and exemption are days without the norm. A share of the norm means fewer hours. A coordinator grants them.
    An extension is 10 more days to catch up; you have it at once, once in a cycle of the norm.
relief-undo-this = Cancel: { $title }
relief-undo = Cancel
relief-mine-key = My leave
relief-withdrawn = Cancelled: { $title }
relief-cut-short = The other days are given back. Left: { $title }
relief-ask-whether =
    { $title }
    Give back the days that have not passed? Only a coordinator can grant them again. The norm becomes:
relief-give-back = Give days back
relief-extended = Extension up to and including { DATE($last) }: until then a deficit does not count as an old one.

## Asking
relief-which-kind = { $name }: what is it to be?
relief-which-part = Which share of the norm should stay? 0 is no norm at all.
relief-which-days = On which days? You may write: “from 1 to 10 December”, “from tomorrow for a week”.
relief-which-reading = Which days are meant?
relief-days-in-words = Write the days, for example: “from 28 December to 8 January”, “for 3 days from Monday” or “until 10 December”.
relief-key-tomorrow = Tomorrow
relief-key-this-week = This week
relief-key-next-week = Next week
relief-key-other = Other days
relief-why = For what reason? Only coordinators will see it.
relief-ask = Ask for it
relief-other-days = Change the days
relief-stop = Never mind
relief-stopped = All right, nothing was sent.
relief-asked =
    Sent to the coordinators: { $title }
    The answer will come here.

## To a coordinator
relief-none-waiting = Nobody waits for an answer about leave.
relief-place = Request { $place } of { $total }
relief-card =
    { $name }
    { $title }
relief-away = { $count ->
    [0] Nobody else is away in these days.
    [one] { $count } other member is away or exempt in these days.
   *[other] { $count } other members are away or exempt in these days.
 }
relief-is-yours = This is your own request: another coordinator will answer it.
relief-grant = Grant
relief-refuse = Refuse
relief-granted-popup = Granted, the letter is on its way.
relief-refuse-why = Why is it refused? Who asked will see the reason.
relief-do-not-refuse = ‹ Don't refuse
relief-refused = Refused, the reason is on its way.
relief-open = Look at it
letter-relief-asked = { $name } asks for: { $title }
letter-relief-granted =
    Granted: { $title }
    Decided by { $by }.
letter-relief-refused =
    Refused: { $title }
    Reason: { $reason }
    Decided by { $by }.

## What can't be done
refusal-leave-not-days = It isn't clear which days these are: “{ $text }”. They should be days in a row, for example: “from 1 to 10 December” or “for a week from tomorrow”.
refusal-leave-before-joining = That is before joining ({ DATE($joined) }). Name later days.
refusal-leave-too-long-ago = You may ask for at most { $days } days back. Tell a coordinator where it was earlier.
refusal-leave-too-far-ahead = That is more than a year ahead. Name nearer days.
refusal-leave-reason = A reason is needed, 1 to { $most } characters.
refusal-leave-not-a-share = A share of the norm is 3/4, 1/2, 1/4 or 0. Choose one of them.
refusal-leave-overlaps = For these days there is already { $kind ->
    [leave] leave
    [exemption] an exemption
   *[share] a share of the norm
 } (from { DATE($first) } to { DATE($last) }), { $state ->
    [asked] waiting for an answer
   *[granted] in force
 }. Name other days or cancel the earlier ones: /leave
refusal-leave-overlaps-open = From { DATE($first) } there is already { $kind ->
    [leave] leave
    [exemption] an exemption
   *[share] a share of the norm
 } without an end, { $state ->
    [asked] waiting for an answer
   *[granted] in force
 }. Cancel it first: /leave
refusal-leave-has-messenger = { $name } writes to the bot: let them ask themselves, with /leave
refusal-leave-own = Another coordinator answers your own request.
refusal-leave-answered = { $state ->
    [withdrawn] This request was taken back.
    [refused] This request was refused already.
    [granted] This is granted already.
   *[asked] This request has just been answered.
 }
refusal-leave-over = These days have passed, there is nothing to give back.
refusal-leave-already-extended = There was an extension in this cycle already: from { DATE($first) } to { DATE($last) }. The next one is for a new cycle.
