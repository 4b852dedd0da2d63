# The journal of the unit: who, what, when, why

journal-title = Journal of “{ $unit }”{ $kind ->
    [roles] : roles
    [members] : members
    [hours] : hours
    [norm] : the minimum
    [projects] : projects
    [unit] : the unit
   *[all] { "" }
 }
journal-kind = { $kind ->
    [roles] Roles
    [members] Members
    [hours] Hours
    [norm] Minimum
    [projects] Projects
    [unit] Unit
   *[all] All
 }
journal-newest = ‹ Newest
journal-empty = Nothing yet.
journal-no-more = Nothing more here.
journal-nobody = The bot
journal-somebody = somebody who is no more
journal-line = { DAY($day) }, { TIME($time) } · { $who }: { $act }
journal-until = , until { DATE($day) }
journal-act-unknown = act: { $act }

journal-act-role-appoint = a role given: { $name } — { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }{ $until }
journal-act-role-dismiss = a role ended: { $name } — { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }
journal-act-role-resign = laid a role down: { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }
journal-act-role-hand-over = office handed over: { $name } — { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }{ $until }
journal-act-role-end = a term ended: { $name } — { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }
journal-act-coordinator-appoint = a role given: { $name } — coordinator
journal-act-coordinator-dismiss = a role ended: { $name } — coordinator
journal-act-member-admit = admitted: { $name }
journal-act-member-refuse = did not admit: { $name }
journal-act-member-add-on-paper = added a member without a messenger: { $name }
journal-act-member-by-owner = coordinator by the owner's code: { $name }
journal-act-member-by-invite = a member by invitation: { $name }
journal-act-member-leave = left: { $name }
journal-act-member-forgotten = personal data deleted at a member's request
journal-act-member-merge = two records of one person merged: { $gone } is now { $name }
journal-act-member-unreached = looked after one whom letters do not reach: { $name }
journal-act-member = a member: { $name }
journal-act-application-ask = asked an applicant: { $name }
journal-act-application-list = put on the waiting list: { $name }
journal-act-invite = made an invitation link
journal-act-invite-revoke = revoked an invitation link
journal-act-intake-form = changed the questions to applicants
journal-act-intake-places = changed the number of places
journal-act-intake-probation = changed the probation of new members
journal-act-probation = decided on a probation: { $name }
journal-act-letters = looked after letters that did not arrive: { $name }
journal-act-forgetting-ask = asked to delete personal data: { $name }
journal-act-forgetting-call-off = called off deleting personal data: { $name }
journal-act-entry-counted = confirmed an entry: { $name }, { DURATION($minutes) }, { $project }
journal-act-entry-rejected = rejected an entry: { $name }, { DURATION($minutes) }, { $project }
journal-act-entry-correct = corrected an entry: { $name }, { DURATION($minutes) }, { $project }
journal-act-entry-strike-out = struck an entry out: { $name }, { DURATION($minutes) }, { $project }
journal-act-entry-on-behalf = logged hours for another: { $name }, { DURATION($minutes) }, { $project }
journal-act-batch-credit = hours for many at once: { $label } ({ $count })
journal-act-batch-import = an import from a file: { $label }
journal-act-batch-undo = took back what was done for many: { $label }
journal-act-norm-change = a new minimum
journal-act-norm-waive = waived a deficit: { $name }, { DURATION($minutes) }
journal-act-norm-waiver-back = took a waiver back: { $name }, { DURATION($minutes) }
journal-act-relief-granted = granted leave: { $name }
journal-act-relief-refused = refused leave: { $name }
journal-act-relief-ask = asked for leave: { $name }
journal-act-relief-extend = an extension: { $name }
journal-act-relief-withdraw = took a request for leave back: { $name }
journal-act-project-propose = proposed a project: { $name }
journal-act-project-open = opened a project: { $name }
journal-act-project-refuse = refused a project: { $name }
journal-act-project-withdraw = withdrew a proposed project: { $name }
journal-act-project-pause = paused a project: { $name }
journal-act-project-resume = resumed a project: { $name }
journal-act-project-close = closed a project: { $name }
journal-act-project-change = changed a project: { $name }
journal-act-project-join = joined a project: { $name } { $project }
journal-act-project-leave = left a project: { $name } { $project }
journal-act-unit-propose = proposed a unit: { $name }
journal-act-unit-open = opened a unit: { $name }
journal-act-unit-refuse = refused a unit: { $name }
journal-act-unit-withdraw = withdrew a proposed unit: { $name }
journal-act-unit-rename = renamed the unit: { $name }
journal-act-unit-change = changed a setting of the unit: { $name }
journal-act-unit-close = closed a unit: { $name }
journal-act-unit-move = moved a unit: { $name }
journal-act-group-bind = bound a group chat: { $title }
journal-act-group-unbind = unbound a group chat: { $title }
journal-act-group-announces = changed announcements in a group chat: { $title }
journal-act-group-topic = chose the topic of a group chat: { $title }
journal-act-group = a group chat: { $title }
journal-act-announcement = an announcement
journal-act-announce = an announcement
journal-act-retention = changed how long data is kept
journal-act-data = data taken out
