# Roles: who answers for what

roles-title = Who answers for what in “{ $unit }”
roles-nobody = Nobody yet: the coordinator of the unit above answers for this one.
roles-heading = { $role ->
    [deputy] Deputies
    [keeper] Keepers of stores
    [auditor] Auditors
   *[coordinator] Coordinators
 }
roles-held = — { $name }, until { DATE($day) }
roles-held-open = — { $name }, without an end
roles-more = — and { $count } more
roles-term = { $role ->
    [deputy] Deputy coordinator
    [keeper] Keeper of stores
    [auditor] Auditor
   *[coordinator] Coordinator
 } until { DATE($day) }
roles-term-open = { $role ->
    [deputy] Deputy coordinator
    [keeper] Keeper of stores
    [auditor] Auditor
   *[coordinator] Coordinator
 }, without an end
roles-of = { $name }: roles
roles-none = No roles.
roles-give = { $role ->
    [deputy] Appoint deputy
    [keeper] Appoint keeper of stores
    [auditor] Appoint auditor
   *[coordinator] Appoint coordinator
 }
roles-prolong = { $role ->
    [deputy] Deputy: a new term
    [keeper] Keeper: a new term
    [auditor] Auditor: a new term
   *[coordinator] Coordinator: a new term
 }
roles-end = End
roles-lay-down = { $role ->
    [deputy] Resign as deputy
    [keeper] Resign as keeper of stores
    [auditor] Resign as auditor
   *[coordinator] Resign as coordinator
 }
roles-hand-over = Hand over my office
roles-ask-term = { $name } as { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }: for how long?
    { $about ->
        [deputy] A deputy does all that a coordinator does, but gives no roles and doesn't change the unit.
        [keeper] A keeper hands out from a store and answers for the stock.
        [auditor] An auditor sees everything in the unit and changes nothing.
       *[coordinator] A coordinator admits members, answers requests, gives roles.
    }
roles-ask-ground = On what ground? For example: assembly of 20 November. All members will see it in the journal.
roles-no-ground = Without a ground
roles-given-there = Done: the role is given, a letter is on its way.
roles-ask-why = { $name }: { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }. Why does the role end? All members will see the reason in the journal.
roles-no-reason = End without a reason
roles-lay-down-ask = { $role ->
    [deputy] Resign as deputy
    [keeper] Resign as keeper of stores
    [auditor] Resign as auditor
   *[coordinator] Resign as coordinator
 }? Only a coordinator can give the role back.
roles-lay-down-surely = Yes, resign
roles-laid-down = { $role ->
    [deputy] You are not a deputy any more.
    [keeper] You are not a keeper any more.
    [auditor] You are not an auditor any more.
   *[coordinator] You are not a coordinator any more.
 }
roles-hand-over-ask = Hand over your office? { $name } will be coordinator for the rest of your term. You can't take it back yourself.
roles-hand-over-surely = Yes, hand over
roles-handed-over = Your office is handed over: { $name }. A letter is on its way.
roles-vacant = “{ $unit }” has no coordinator any more. Whom to appoint? Members: { $count }
roles-fill = Appoint
roles-open = Roles

letter-appointed = { $by } gives you a role in “{ $unit }”: { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }, without an end. What you can do: /help
letter-appointed-until = { $by } gives you a role in “{ $unit }”: { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }, until { DATE($day) }. What you can do: /help
letter-dismissed = Your role in “{ $unit }” has ended: { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }. Decided by { $by }.
letter-role-ground = Ground: { $ground }
letter-role-resigned = { $name } lays a role down in “{ $unit }”: { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }.
letter-role-handed-over = “{ $unit }”: the coordinator is now { $to }. Handed over by { $by }.
letter-role-ending-mine = Your role in “{ $unit }” ends on { DAY($day) }: { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }. What follows is for the members to decide.
letter-role-ending = A role in “{ $unit }” ends on { DAY($day) }: { $name }, { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }.
letter-role-ended-mine = The term of your role in “{ $unit }” ended on { DAY($day) }: { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }. Thank you for the work!
letter-role-ended = The term of a role in “{ $unit }” ended on { DAY($day) }: { $name }, { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }.
letter-vacancy = “{ $unit }” has no coordinator any more. While nobody is there, you answer for it.

refusal-ground-too-long = The ground is longer than { $most } characters. Please make it shorter.
