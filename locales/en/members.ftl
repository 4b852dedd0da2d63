members-list = { $count ->
    [one] { $count } member. To find one: /members name
   *[other] { $count } members. To find one: /members name
 }
members-add = Add a member
members-found = Similar to “{ $words }”:
members-found-more = Similar to “{ $words }”, and { $count } more. A surname narrows it down: /members Ivan Petrov
members-nobody = Nobody is called like “{ $words }”. The whole list: /members
members-ask-name = What is the member called? This is for who has no messenger: you must have their consent to the principles and to keeping data on paper.
members-added = { $name }: a member from today, with consent on paper.
members-since = In the cooperative since { DATE($day) }
members-networks = { $count ->
    [0] Without a messenger
   *[other] Writes from: { $networks }
 }
members-log = Log hours
members-entries = Entries
members-leave = Enter leave
members-all = ‹ All members
members-back = ‹ Back
members-term = { $days ->
    [0] Without an end
    [182] Half a year
   *[other] A year
 }
members-done-popup = Done.
letter-member-left = { $name } has left the cooperative.

refusal-last-coordinator = The last coordinator can't go: appoint another one first, /members

members-probation = On probation until { DATE($day) }
members-lost = Messages do not arrive
members-standing = { $standing ->
    [fine] The minimum is fulfilled
    [short] Not yet at the minimum
    [behind] Behind since { DATE($since) }
   *[long-behind] Behind for long, since { DATE($since) }
 }
members-balance = balance { HOURS($minutes) } h
members-last = Last entries:
members-history = History
members-history-title = { $name }: all entries, newest first
members-history-none = No entries yet.
members-account = Why this balance
members-account-none = { $name }: no account yet, there is no minimum so far.
members-excused = Leave
members-excused-title = { $name }: leave, exemptions, shares of the minimum
members-excused-none = Nothing has been granted.
members-roles = Roles
members-merge = The same person as…
members-rarer = More…
members-journal = Journal
members-forget = Forget on request
members-waive = Waive the deficit
