## A reminder
reminder = { $some } short of the norm { $kind ->
    [week] this week
    [month] this month
   *[period] this cycle
}, { $left ->
    [0] today is the last day
    [one] { $left } day left
   *[other] { $left } days left
}.
reminder-debt = { $kind ->
    [week] With the debt of earlier weeks
    [month] With the debt of earlier months
   *[period] With the debt of earlier cycles
}: { DURATION($minutes) }.
reminder-covered = Promised or waiting for confirmation: { DURATION($minutes) }.
reminder-project = “{ $project }” needs { DURATION($minutes) } more. Would that suit you?
reminder-promise = I promise { DURATION($minutes) }: { $project }
reminder-promised = Promised: { $project }, { DURATION($minutes) } by { DAY($day) }.
reminder-take-back = Undo
reminder-taken-back = The promise is taken back.
reminder-extend = Extension
reminder-extended = Extended until { DATE($last) }, that day included. Until then the debt is not counted as an old one, and there are no reminders.

## The weekly letter
weekly-left = { $what ->
    [reserve] , { DURATION($minutes) } in reserve
    [debt] , { DURATION($minutes) } owed
   *[nothing] {""}
}
weekly-saved = , { DURATION($minutes) } saved
weekly-projects = Projects: { $list }
weekly-all = All of us: { DURATION($minutes) }. Thanks for the common work!
weekly-next = The norm { $kind ->
    [week] of this week
    [month] of this month
   *[period] of this cycle
}, until { DAY($day) }: { $some }.
