# Equipment: what there is, booking, cancelling, the register

## List and card
thing-list = Equipment: { $count }
thing-list-none = There is no shared equipment yet.
thing-line = • { $thing } — { $now }
thing-now = { $what ->
    [repair] in repair
    [lost] lost
    [written-off] written off
   *[free] can be taken
 }
thing-now-open = { $what ->
    [overdue] { $name }, overdue
   *[held] { $name }
 }
thing-now-until = { $what ->
    [held] { $name }, until { DAY($until) }
    [overdue] { $name }, was due { DAY($until) }
    [booked] booked: { $name }, until { DAY($until) }
   *[free] can be taken until { DAY($until) }
 }
thing-you = you
thing-unit = Unit: { $unit }
thing-place = Where: { $place }
thing-keeper = Kept by: { $name }
thing-now-line = Now: { $now }
thing-ahead = Two weeks: { $days }
thing-longest = Taken for { $days ->
    [one] { $days } day
   *[other] { $days } days
 } at most
thing-quota = Late cancels in 90 days: { $allowed } allowed, you have { $used }
thing-ground = Ground: { $ground }
thing-free-days = { $days }: free
thing-taken-days = { $days }: { $name }
thing-short-day = { $weekday ->
    [0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
   *[6] Sun
 } { $day }
thing-day = { DAY($day) }
thing-loan = take { DAY($first) }, bring back { DAY($until) }
thing-offer = { $days }, back { $back }

thing-key-take = Book
thing-key-cancel = Cancel the booking
thing-key-mine = My bookings
thing-key-new = New thing
thing-key-all = ‹ All equipment
thing-key-back = ‹ Its card
thing-key-back-mine = ‹ My bookings
thing-key-back-coming = ‹ Bookings
thing-key-back-settings = ‹ Settings
thing-key-history = History
thing-key-photo = Photo
thing-key-change = Change
thing-key-coming = Others' bookings: { $count }
thing-key-undo = Cancel
thing-key-other-days = Other days
thing-key-again = Book other days
thing-key-surely = Yes, cancel
thing-key-keep = Keep it
thing-key-open = Open the card
thing-key-earlier = Take it earlier
thing-key-nothing = None

## Booking
thing-since-when = { $thing }: from which day? You can write: “from Friday for 3 days”, “25–27 November”.
thing-day-taken = { $thing }: that day is taken. From which day? You can write: “from Friday for 3 days”.
thing-until-when = { $thing }: take { DAY($first) }. When will it be back? You can write: “for 3 days”, “until Monday”.
thing-return = { DAY($day) } · { $days } d
thing-which-days = Which days?
thing-which = Which one is “{ $words }”?
thing-not-found = “{ $words }” — there is no such equipment. Write it another way, or look through all of it.
thing-not-named = What would you like to take? Write: “/equipment drill from Friday for 3 days”.
thing-booked = ✓ { $thing }: { $loan } ({ $days ->
    [one] { $days } day
   *[other] { $days } days
 }).
thing-cancel-by = It can be cancelled freely up to and including { DAY($day) }.
thing-clash = { $thing } — these days are taken. { $who }
    The next free ones — press to book, or write others:
thing-clash-full = { $thing } — these days are taken. { $who }
    There are no free days within a year.

## Bookings
thing-mine = Your bookings:
thing-mine-none = There are no bookings.
thing-mine-line = • { $thing }: { $state ->
    [taken] you have it, bring back { DAY($until) }
   *[booked] take { DAY($first) }, bring back { DAY($until) }
 }
thing-coming = Others' bookings. Open the one to be cancelled.
thing-coming-none = There are no bookings.
thing-history = { $thing }: who has had it, and when
thing-history-none = Nobody yet.
thing-past = • { DAY($first) } – { DAY($until) }: { $name } — { $state ->
    [booked] booked
    [taken] in their hands
    [returned] brought back
    [missed] not fetched
   *[cancelled] cancelled
 }{ $late ->
    [yes] {" "}(late)
   *[no] { "" }
 }
thing-booking = { $thing }: { $loan } — { $state ->
    [booked] booked
    [taken] taken
    [returned] brought back
    [missed] not fetched
   *[cancelled] cancelled
 }
thing-reason = Reason: { $reason }
thing-cancelled = Cancelled. { $thing }: { $loan }. The days are free for others.
thing-late-cancel = { $thing }: { $loan }. Less than a day is left: this is a late cancel, { $number } of { $allowed } in 90 days. When they are used up, booking is closed for a while. Cancel it?
thing-why-call-off = { $name }: { $loan }. Why do you cancel it? Whose booking it is will read the reason; it does not count as a late cancel.
thing-called-off = Cancelled: { $loan }. The reason is on its way.

## The register
thing-which-name = What is it called? For example: “Drill”.
thing-which-place = { $thing }: where is it kept? For example: “workshop, cupboard 2”.
thing-settings = { $thing }
    About: { $about }
    Where: { $place }
    Kept by: { $keeper }
    Photo: { $photo ->
        [yes] there is one
       *[no] —
    }
    Taken for { $days } days at most
    Late cancels in 90 days: { $quota ->
        [0] any number
       *[other] { $quota } at most
    }
thing-setting-key = { $setting ->
    [name] Name
    [about] About
    [place] Place
    [most-days] How many days
    [late-cancels] Late cancels
    [keeper] Keeper
   *[photo] Photo
 }
thing-ask = { $setting ->
    [name] What is it to be called? Up to { $most } characters.
    [about] What is there to say: what it can do, what goes with it, how to look after it? Up to { $most } characters.
    [place] Where is it kept? Up to { $most } characters.
    [most-days] For how many days may it be taken at most? A number from 1 to { $most }.
    [late-cancels] How many late cancels are allowed in 90 days? A number from 1 to { $most }.
    [keeper] Who keeps it? Write the name.
   *[photo] Send a photo.
 }
thing-which-keeper = Who is it?
thing-no-such-keeper = No such member was found. Write the name another way.

## Letters
booking-cancelled-letter = Your booking is cancelled: { $thing }, take { DAY($first) }, bring back { DAY($until) }. { $by }: “{ $words }”. It does not count as a late cancel.
booking-missed-letter = { $thing }: the booking from { DAY($first) } is off, { $late ->
    [yes] it was not fetched on the first day. This counts as a late cancel.
   *[no] the thing was not there. This does not count as a late cancel.
 }
booking-begins-letter = { $when ->
    [today] Today
   *[tomorrow] Tomorrow
 } you can take: { $thing }, bring it back { DAY($until) }.{ $placed ->
    [yes] {" "}Where: { $place }.
   *[no] { "" }
 }{ $kept ->
    [yes] {" "}Kept by: { $keeper }.
   *[no] { "" }
 } Not needed after all? Cancel, so that others can have the days.
booking-ends-letter = { $thing }: bring it back { DAY($until) }.{ $placed ->
    [yes] {" "}Where to: { $place }.
   *[no] { "" }
 }
booking-freed-letter = { $thing }: the days before your booking are free, from { DAY($free_from) }. You can take it earlier and bring it back as planned, { DAY($until) }.

## The journal
journal-act-equipment-add = adds a thing: { $thing }
journal-act-equipment-change = changes of “{ $thing }” { $setting ->
    [name] the name
    [about] the description
    [place] the place
    [most-days] the longest loan
    [late-cancels] the late cancels
   *[photo] the photo
 }: { $old } → { $new }
journal-act-equipment-keeper = appoints a keeper: { $thing } — { $name }
journal-act-equipment-no-keeper = relieves a keeper: { $thing } — { $name }
journal-act-booking-cancel = cancels a booking: { $name } — { $thing }

## Refusals
refusal-no-such-thing = This thing is not here any more. All equipment: /equipment
refusal-thing-not-ready = { $name }: { $state ->
    [repair] in repair
    [lost] lost
   *[written-off] written off
 }, it can't be booked.
refusal-thing-name-taken = There is a “{ $name }” already. Give it another name.
refusal-thing-text = A text of up to { $most } characters is needed. Write it again.
refusal-thing-number = A whole number from 1 to { $most } is needed. Write it again.
refusal-no-such-booking = There is no such booking.
refusal-booking-over = This booking is over, or the thing has been taken already. Your bookings: /equipment
refusal-booking-past = { DAY($day) } is in the past. Name days from today on.
refusal-booking-far = Booking goes a year ahead at most: up to { DATE($last) }. Name other days.
refusal-booking-long = It is taken for { $most } days at most, and this makes { $asked }. Name fewer days.
refusal-booking-quota = The late cancels ({ $allowed } in 90 days) are used up. You can book it again from { DATE($day) }.
refusal-booking-reason = A reason is needed, up to { $most } characters: whose booking it is will read it.
refusal-booking-days = “{ $text }” — these days are not clear. Write: “from Friday for 3 days”, “25–27 November”, “tomorrow”.
refusal-booking-return = “{ $text }” — when it will be back is not clear. Write: “for 3 days”, “until Monday”, “30 November”.
