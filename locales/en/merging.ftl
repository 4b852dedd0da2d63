# Two records of one person

merging-ask = “{ $name }”: as whom else is this person written down? Say the name, inexactly if you like. You will first see what changes.
merging-likely = Names that are alike:
merging-found = Near “{ $words }”. Who is the same person?
merging-found-more = Near “{ $words }”, and { $count } more. A surname helps.
merging-nobody = Nobody is near “{ $words }”. Say the name in another way.
merging-record = { $name }{ $what ->
    [paper] { " · no messenger" }
    [applies] { " · applies" }
    [former] { " · a former member" }
   *[member] { "" }
 }
merging-back = ‹ To the card
merging-kept = “{ $name }” stays
merging-gone = “{ $name }” becomes part of it
merging-after = It will be so: “{ $name }”
merging-notes = Look at this first:
merging-networks = { $count ->
    [0] no messenger
   *[other] writes from: { $networks }
 }
merging-place = { $unit }{ $standing ->
    [applicant] { " (applies)" }
    [refused] { " (refused)" }
    [former] { " (formerly)" }
   *[member] { "" }
 }
merging-work = { DURATION($minutes) } of work{ $waiting ->
    [0] { "" }
   *[other] { ", waiting to be confirmed " }{ DURATION($waiting) }
 }, entries: { $count }
merging-roles = roles: { $roles }
merging-role = { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 } ({ $unit })
merging-excused = { $granted ->
    [0] { $asked ->
        [0] { "" }
       *[other] requests for leave: { $asked }
     }
   *[other] leaves and exemptions: { $granted }{ $asked ->
        [0] { "" }
       *[other] { ", requests for leave: " }{ $asked }
     }
 }
merging-requests = requests to the common funds: { $count }
merging-things = shared things in hand: { $count }
merging-timer = a timer runs: { $project }
merging-account = { $unit }, { $labour ->
    [free] free labour
   *[obligatory] obligatory labour
 }: balance { HOURS($one) } h and { HOURS($other) } h, becomes { HOURS($after) } h{ $saved ->
    [0] { "" }
   *[other] { ", saved " }{ HOURS($saved) } h
 }{ $due ->
    [0] { "" }
   *[other] { ", minimum of this period " }{ HOURS($due) } h
 }
merging-day = { DAY($day) }
merging-full = They can't be merged yet: together these days hold more than 24 hours. Correct the entries first: { $days }
merging-more = and { $count } more
merging-twice = { $count ->
    [one] On { $count } day both have hours on the same project. If it is the same work, strike one out afterwards.
   *[other] On { $count } days both have hours on the same project. If it is the same work, strike some out afterwards.
 }
merging-mutual = One of the records decided about the other or wrote for it, times: { $count }. Those hours and decisions stay in force; check that they should.
merging-lost-timer = Two timers can't run at once. The time of the second, “{ $project }”, can't be logged: it has to be told by hand.
merging-forgotten = “{ $name }”: has asked to have personal data deleted, on { DATE($day) }. It will be all of the record.
merging-join = Merge…
merging-turn = The other way: keep “{ $name }”
merging-ask-surely = “{ $gone }” becomes part of “{ $name }”: hours, accounts, roles, messengers. It can't be undone. Is it surely one person?
merging-surely = Yes, one person: merge
merging-no = No, back
merging-done = Done: “{ $gone }” and “{ $name }” are one member now, “{ $name }”. A letter about it has gone to each messenger.
merging-card = Card: { $name }
merging-known-as = This record was merged with another; here it is.
merging-line-reason = two records of one person merged

letter-member-merged = { $by }: the records “{ $gone }” and “{ $name }” are of one person and have been merged. You are “{ $name }” in each of your messengers now; hours, accounts, roles and requests of both are together. If this is a mistake, write to a coordinator at once.
letter-member-merged-timer = The time of the timer “{ $project }” could not be logged. Log it yourself, e.g.: “2 h { $project }”.

refusal-merge-same = This is the same record. Another one is needed.
refusal-merge-nobody = There is no such member, or their personal data are deleted already.
refusal-merge-already = The record “{ $name }” was merged already: it is “{ $kept }” now.
refusal-merge-own = About your own records another coordinator decides: { $name }.
refusal-merge-days-full = Nothing was merged: together these days hold more than 24 hours: { $days }. Correct the entries first.
