# The journal of the unit: who, what, when, why

journal-title = Journal of “{ $unit }”{ $kind ->
    [roles] : roles
    [members] : members
    [hours] : hours
    [norm] : the minimum
    [projects] : projects
    [funds] : common funds
    [unit] : the unit
   *[all] { "" }
 }
journal-kind = { $kind ->
    [roles] Roles
    [members] Members
    [hours] Hours
    [norm] Minimum
    [projects] Projects
    [funds] In common
    [unit] Unit
   *[all] All
 }
journal-title-about = Journal of “{ $unit }”: { $name }
journal-whom = “{ $words }”: about whom?
journal-nobody-such = Nothing in the journal about “{ $words }”.
journal-everybody = All of the journal
journal-newest = ‹ Newest
journal-empty = Nothing yet.
journal-no-more = Nothing more here.
journal-nobody = The bot
journal-somebody = somebody who is no more
journal-line = { DAY($day) }, { TIME($time) } · { $who } { $act }
journal-until = , until { DATE($day) }
journal-act-unknown = did: { $act }

journal-act-role-appoint = gave a role: { $name } — { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }{ $until }
journal-act-role-dismiss = ended a role: { $name } — { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }
journal-act-role-resign = laid down a role: { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }
journal-act-role-hand-over = handed over office: { $name } — { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }{ $until }
journal-act-role-end = noted the end of a term: { $name } — { $role ->
    [deputy] deputy coordinator
    [keeper] keeper of stores
    [auditor] auditor
   *[coordinator] coordinator
 }
journal-act-coordinator-appoint = gave a role: { $name } — coordinator
journal-act-coordinator-dismiss = ended a role: { $name } — coordinator
journal-act-member-admit = admitted { $name }
journal-act-member-refuse = did not admit { $name }
journal-act-member-add-on-paper = added a member without a messenger: { $name }
journal-act-member-by-owner = appointed a coordinator by the owner's code: { $name }
journal-act-member-by-invite = admitted by invitation: { $name }
journal-act-member-leave = left{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-member-forgotten = deleted personal data at a member's request
journal-act-member-merge = merged two records of one person: { $gone } is now { $name }
journal-act-member-unreached = put aside for a month that nothing reaches { $name }
journal-act-member = decided about a member: { $name }
journal-act-application-ask = asked an applicant a question: { $name }
journal-act-application-list = put on the waiting list: { $name }
journal-act-invite = made an invitation link
journal-act-invite-revoke = revoked an invitation link
journal-act-intake-form = changed the questions to applicants
journal-act-intake-places = changed the number of places
journal-act-intake-probation = changed the probation of new members
journal-act-probation-part = did not keep after the probation: { $name }
journal-act-probation = decided on a probation: { $name }
journal-act-letters-again = sent undelivered letters again: { $name }
journal-act-letters = settled undelivered letters: { $name }
journal-act-forgetting-ask = asked to delete personal data{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-forgetting-call-off = called off deleting personal data{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-entry-counted = confirmed an entry: { $name }, { DURATION($minutes) }, “{ $project }”
journal-act-entry-rejected = rejected an entry: { $name }, { DURATION($minutes) }, “{ $project }”
journal-act-entry-correct = corrected an entry: { $name }, { DURATION($minutes) }, “{ $project }”
journal-act-entry-strike-out = struck out an entry: { $name }, { DURATION($minutes) }, “{ $project }”
journal-act-entry-on-behalf = logged hours for another: { $name }, { DURATION($minutes) }, “{ $project }”
journal-act-batch-credit = logged hours for many at once: { $label } ({ $count })
journal-act-batch-import = imported from a file: { $label }
journal-act-batch-undo = took back what was done for many: { $label }
journal-act-norm-change = wrote down a new minimum
journal-act-norm-waive = waived a deficit: { $name }, { DURATION($minutes) }
journal-act-norm-waiver-back = took a waiver back: { $name }, { DURATION($minutes) }
journal-act-relief-granted = granted leave or an exemption: { $name }
journal-act-relief-refused = refused leave or an exemption: { $name }
journal-act-relief-ask = asked for leave or an exemption{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-relief-extend = took an extension{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-relief-withdraw = gave up leave or an exemption{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-project-propose = proposed the project “{ $name }”
journal-act-project-open = opened the project “{ $name }”
journal-act-project-refuse = refused the project “{ $name }”
journal-act-project-withdraw = withdrew a proposal of their own: the project “{ $name }”
journal-act-project-pause = paused the project “{ $name }”
journal-act-project-resume = resumed the project “{ $name }”
journal-act-project-close = closed the project “{ $name }”
journal-act-project-change = changed the project “{ $name }”
journal-act-project-join = joined the project “{ $project }”
journal-act-project-leave = left the project “{ $project }”
journal-act-unit-propose = proposed the unit “{ $name }”
journal-act-unit-open = opened the unit “{ $name }”
journal-act-unit-refuse = refused the unit “{ $name }”
journal-act-unit-withdraw = withdrew a proposal of their own: the unit “{ $name }”
journal-act-unit-rename = renamed the unit: “{ $old }” → “{ $new }”
journal-act-unit-change-purpose = changed the purpose of “{ $name }”
journal-act-unit-change-time-zone = changed the time zone of “{ $name }”
journal-act-unit-change-language = changed the language of “{ $name }”
journal-act-unit-change-days-back = changed how many days back work is logged in “{ $name }”
journal-act-unit-change = changed a setting of “{ $name }”
journal-act-unit-close = closed the unit “{ $name }”
journal-act-unit-move = moved the unit “{ $name }” from “{ $from }” to “{ $to }”
journal-act-group-bind = bound { $named ->
    [yes] a group chat “{ $title }”
   *[no] a group chat
 } to the unit
journal-act-group-unbind = unbound { $named ->
    [yes] a group chat “{ $title }”
   *[no] a group chat
 }
journal-act-group-announces = decided whether announcements come into { $named ->
    [yes] a group chat “{ $title }”
   *[no] a group chat
 }
journal-act-group-topic = chose the topic of { $named ->
    [yes] a group chat “{ $title }”
   *[no] a group chat
 }
journal-act-group = set up { $named ->
    [yes] a group chat “{ $title }”
   *[no] a group chat
 }
journal-act-round-open = opened a round: { $title }
journal-act-round-rule = chose the rule of a round: { $title } — { $rule ->
    [even] evenly
    [need] by need
    [labour] by labour
   *[first] in turn
 }
journal-act-round-cancel = called a round off: { $title }
journal-act-round-share = shared out: { $title }, { AMOUNT($amount, $measure) }
journal-act-announcement = made an announcement
journal-act-announce = made an announcement
journal-act-retention = changed how long data is kept
journal-act-data = took data out
