## The cycle
cycle-title = { $kind ->
    [week] Week of { PERIOD($first, $last) }
    [month] { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
   *[period] { PERIOD($first, $last) }
}

## My hours
standing-empty = No entries yet.
standing-labour = { $labour ->
    [free] Free labour
   *[obligatory] Obligatory labour
}
standing-done = { DURATION($done) }
standing-done-of = { DURATION($done) } of { DURATION($due) }
standing-bar = { BAR($done, $due) }
standing-waiting = To be confirmed: { DURATION($minutes) }
standing-reserve = { $kind ->
    [week] Over from earlier weeks
    [month] Over from earlier months
   *[period] Over from earlier periods
}: { DURATION($minutes) }
standing-debt = { $kind ->
    [week] Owed from earlier weeks
    [month] Owed from earlier months
   *[period] Owed from earlier periods
}: { DURATION($minutes) }
standing-savings = Saved: { DURATION($minutes) }
standing-joined = The norm counts from the day of joining: { DAY($day) }
standing-relief = { $relief ->
    [leave] Leave
    [exemption] Exemption
    [extension] Extension
   *[share] { $share } of the norm
}: { $days }
standing-days = { PERIOD($first, $last) }
standing-days-one = { DAY($first) }
standing-days-open = from { DATE($first) } on
standing-begins = The norm begins on { DAY($day) }.
standing-norm = { $kind ->
    [week] A week
    [month] A month
   *[period] For 28 days
}: { DURATION($obligatory) } of obligatory labour and { DURATION($free) } of free labour.

## How much more
standing-promised = Promised: { $promises }
standing-promise = { $project }, { DURATION($minutes) }
standing-promises-besides = { $count ->
    [one] { $count } more project
   *[other] { $count } more projects
}
standing-some = { DURATION($minutes) }
standing-some-of = { DURATION($minutes) } of { $labour ->
    [free] free labour
   *[obligatory] obligatory labour
}
standing-some-of-both = { DURATION($obligatory) } of obligatory labour and { DURATION($free) } of free labour
standing-more = { $some } more by { DAY($by) }, and the norm is reached.
standing-more-besides = Besides what is promised { $some } more by { DAY($by) }, and the norm is reached.
standing-promised-enough = Keep what is promised by { DAY($by) }, and the norm is reached.
standing-fulfilled = The norm is reached.
standing-nothing-due = { $kind ->
    [week] Nothing is due this week.
    [month] Nothing is due this month.
   *[period] Nothing is due in this period.
}
standing-no-minimum = The norm is zero now: nothing is due.
standing-nothing-until = Nothing is due until { DAY($day) }.
standing-fine-until = That is enough until { DAY($day) }.
standing-fine-far = That is enough for more than half a year.
standing-behind = Some hours have been owed since { DATE($since) }: they can be worked off little by little.
standing-long-behind = Some hours have been owed since { DATE($since) }. A coordinator can help: leave, an extension, a share of the norm.

## No reminders
standing-quiet = { $word ->
    [cannot] All right, it is not possible now
   *[done] All right, that is all for now
}: no reminders until { DAY($last) }.
standing-cannot = { $kind ->
    [week] I can't this week
    [month] I can't this month
   *[period] I can't in this period
}
standing-no-more = { $kind ->
    [week] That's all for this week
    [month] That's all for this month
   *[period] That's all for this period
}
standing-remind = Remind me again
refusal-cycle-is-over = This period is over. How things are now: “My hours”.

## Buttons
standing-key-entries = Entries
standing-key-why = Why so much?
standing-key-chart = Chart
standing-key-leave = Leave

## Why so much?
statement-title = Why so much: { $labour ->
    [free] free labour
   *[obligatory] obligatory labour
}
statement-before = Before: { $amount }
statement-plus = +{ DURATION($minutes) }
statement-amount = { DURATION($minutes) }
statement-work = { $project }: { $amount }
statement-other-projects = Other projects: { $amount }
statement-line = { $line ->
    [charge] { $kind ->
        [week] Norm of the week
        [month] Norm of the month
       *[period] Norm of the period
    }
    [correction] Norm reckoned anew
    [cut] More than can be carried over
    [to-savings] To savings
    [from-savings] From savings
    [waiver] Waived
   *[transfer] Transferred
}: { $amount }
statement-balance = = { $amount }
statement-to-come = After { DAY($day) } the norm is charged: { $amount }
statement-savings = Saved: { DURATION($minutes) }
statement-earlier = ‹ Earlier
statement-later = Later ›
statement-back = ‹ Back
statement-nothing = The norm has not begun, so there is nothing to explain yet. Entries: /hours

## The receipt
receipt-missing = { $kind ->
    [week] To the norm of the week
    [month] To the norm of the month
   *[period] To the norm by { DAY($last) }
}: { DURATION($minutes) }
receipt-fulfilled = { $labour ->
    [free] Free labour
   *[obligatory] Obligatory labour
}: { $kind ->
    [week] the norm of the week is reached
    [month] the norm of the month is reached
   *[period] the norm of the period is reached
}
receipt-closed-debt = Counted for the past period { PERIOD($first, $last) }; owed now: { DURATION($minutes) }
receipt-closed = Counted for the past period { PERIOD($first, $last) }; nothing is owed
refusal-cycle-locked = The period { PERIOD($first, $last) } has been closed since { DATE($since) }; a coordinator can correct it.
refusal-cycle-locked-reason = The period { PERIOD($first, $last) } has been closed since { DATE($since) }: to log into it for a member, add a note that says why so late.
