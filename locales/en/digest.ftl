## The coordinator's digest
digest-of = { $part ->
    [yes] Digest “{ $where }”
   *[no] Digest
}
digest-day = { digest-of }, { DAY($day) }.
digest-day-worked = { digest-of }, { DAY($day) }. Yesterday: { $people ->
    [one] { $people } person
   *[other] { $people } people
}, { DURATION($minutes) }.
digest-quiet = All is quiet: nothing waits for an answer.
digest-waiting = Waiting for you: { $list }
digest-age = { $days ->
    [0] {""}
    [one] {" "}(for up to { $days } day)
   *[other] {" "}(for up to { $days } days)
}
digest-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}{ digest-age }
digest-applications = { $count ->
    [one] { $count } application to join
   *[other] { $count } applications to join
}{ digest-age }
digest-leaves = { $count ->
    [one] { $count } request for leave
   *[other] { $count } requests for leave
}{ digest-age }
digest-requests = { $count ->
    [one] { $count } request for goods
   *[other] { $count } requests for goods
}{ digest-age }
digest-money = { $count ->
    [one] { $count } request for money
   *[other] { $count } requests for money
}{ digest-age }
digest-proposals = { $count ->
    [one] { $count } new project
   *[other] { $count } new projects
}{ digest-age }
digest-short = Below the norm { $kind ->
    [week] this week
    [month] this month
   *[period] this cycle
}: { $short } of { $members }
digest-behind = With a debt from before: { $count }
digest-long = Behind for long: { $count } · { $names }
digest-name = { $name } ({ $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
})
digest-cannot = Can’t make it { $kind ->
    [week] this week
    [month] this month
   *[period] this cycle
}: { $count }
digest-rounds-waiting = Rounds waiting for the goods: { $count }
digest-rounds-open = Rounds taking wishes: { $count }, the next deadline is { DAY($day) }, { TIME($time) }
digest-key-rounds = Rounds
digest-stock = Stock running low: { $list }{ $more ->
    [0] { "" }
   *[other] {" "}and { $more } more
 }
digest-item = { $item } ({ AMOUNT($amount, $measure) })
digest-key-stock = Stock
digest-needs = Hours are needed: { $list }
digest-project = { $project } { DURATION($minutes) }
digest-lost = Letters don’t arrive: { $count ->
    [one] { $count } member
   *[other] { $count } members
}
digest-dead = Not delivered since yesterday: { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
digest-key-entries = Entries: { $count }
digest-key-applications = Applications: { $count }
digest-key-leaves = Leave: { $count }
digest-key-requests = Requests: { $count }
digest-key-money = Money: { $count }
digest-key-proposals = Projects: { $count }
digest-key-below = Who is below the norm
digest-key-lost = Who gets no letters
digest-back = ‹ Digest

## Who is below the norm
below-title = Below the norm: { $count }
below-none = Everybody has fulfilled the norm.
below-word = { $word ->
    [cannot] {" "}· can’t at the moment
    [done] {" "}· no more this time
   *[none] {""}
}
below-behind = { $name } — owes { DURATION($minutes) } since { DATE($since) }{ below-word }
below-short = { $name } — { DURATION($minutes) } missing{ below-word }

## Who gets no letters
lost-none = Letters reach everybody.
lost-members = The bot may not write to them: { $count }
lost-since = { $name } — since { DATE($day) }
lost-letters = Not delivered since yesterday: { $count }
lost-letter = { $name } — { $why ->
    [account] no account
    [forbidden] the bot may not write
   *[refused] the messenger did not take the letter
}
lost-more = … and { $count } more
