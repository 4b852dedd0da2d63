members-list = { $count ->
    [one] { $count } member. To find one: /members name
   *[other] { $count } members. To find one: /members name
 }
members-add = Add a member
members-found = Similar to “{ $words }”:
members-nobody = Nobody is called like “{ $words }”. The whole list: /members
members-ask-name = What is the member called? This is for who has no messenger: you must have their consent to the principles and to keeping data on paper.
members-added = { $name }: a member from today, with consent on paper.
members-since = In the cooperative since { DATE($day) }
members-networks = { $count ->
    [0] Without a messenger
   *[other] Writes from: { $networks }
 }
members-coordinator = Coordinator, without an end
members-coordinator-until = Coordinator until { DATE($day) }
members-log = Log hours
members-entries = Entries
members-leave = Enter leave
members-appoint = Appoint coordinator
members-dismiss = Dismiss as coordinator
members-resign = Resign as coordinator
members-all = ‹ All members
members-back = ‹ Back
members-ask-term = { $name } as coordinator: for how long?
members-term = { $days ->
    [0] Without an end
    [182] Half a year
   *[other] A year
 }
members-done-popup = Done.
members-resigned = You are not a coordinator any more.
letter-appointed = { $by } made you a coordinator of the cooperative “{ $unit }”, without an end. What you can do: /help
letter-appointed-until = { $by } made you a coordinator of the cooperative “{ $unit }” until { DATE($day) }. What you can do: /help
letter-dismissed = Your term as coordinator of the cooperative “{ $unit }” has ended. Decided by { $by }.
letter-member-left = { $name } has left the cooperative.

refusal-last-coordinator = The last coordinator can't go: appoint another one first, /members
