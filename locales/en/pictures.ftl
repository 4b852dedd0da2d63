## Chart of hours
picture-hours = { $kind ->
    [month] Hours by month
    [four-weeks] Hours every 4 weeks
   *[week] Hours by week
}
picture-period = { PERIOD($first, $last) } { $year }
picture-norm = norm
picture-labour = { $labour ->
    [free] Free labour
   *[obligatory] Obligatory labour
}
picture-all = { DURATION($minutes) } in all
picture-number = { HOURS($minutes) }
picture-of = of { HOURS($minutes) }
picture-duration = { DURATION($minutes) }
picture-others = { $count ->
    [one] { $count } more project
   *[other] { $count } more projects
}
picture-nameless = project no. { $number }
picture-nothing = No entries in this time.
picture-day = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
picture-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

## The same in words
picture-title = { $title }, { $period }
picture-cycle = { PERIOD($first, $last) }: { $work }
picture-cycle-now = { PERIOD($first, $last) } (running): { $work }
picture-done = { DURATION($done) }
picture-done-of = { DURATION($done) } of { DURATION($due) }
picture-work = { $labour ->
    [free] free
   *[obligatory] obligatory
} { $done }
picture-projects = Projects: { $projects }
picture-project = { $project } { DURATION($minutes) }
picture-earlier = ‹ Earlier
picture-later = Later ›
