## The norm's card
norm-title = The norm
norm-none = There is no norm yet: nothing is charged, hours are shown by weeks.
norm-not-yet = There is no norm now, nothing is charged.
norm-terms =
    Cycle: { $kind ->
        [week] a week
        [four-weeks] 28 days
       *[month] a month
    }
    Obligatory labour: { DURATION($obligatory) } a cycle
    Free labour: { DURATION($free) } a cycle
    { $surplus ->
        [stays] A surplus goes over to the next cycle, all of it
        [cut] A surplus goes over to the next cycle, but no more than { DURATION($cap) }
        [cut-all] A surplus does not go over to the next cycle
        [saved] A surplus goes over, but no more than { DURATION($cap) }; what is above that is saved
       *[saved-all] A surplus is saved, all of it
    }
norm-inherited = This is the norm of “{ $unit }”: there is no own one here.
norm-below = { $counts ->
    [yes] Labour in parts with a norm of their own counts here too
   *[no] Labour in parts with a norm of their own does not count here
}
norm-button-below = { $counts ->
    [yes] Count labour in parts
   *[no] Don't count labour in parts
}
norm-running = Now { PERIOD($first, $last) } is running.
norm-since = In force since { DATE($first) }.
norm-until = In force { DATE($first) } – { DATE($last) }.
norm-from = From { DATE($first) } on:
norm-ground = Ground: { $ground } (written down { DATE($day) }{ $known ->
    [no] {""}
   *[yes] , { $who }
})
norm-earlier-title = Earlier norms, { $first }–{ $last } of { $count }
norm-button-decide = Write down a decision on the norm
norm-button-preview = What closing would do
norm-button-earlier = Earlier norms
norm-button-card = ‹ The norm

## Writing a decision down
norm-ask-kind =
    The norm is decided by the members together; here their decision is only written down, saying which one it is. Assemblies will come to the bot later.
    Which cycle shall it be?
norm-kind = { $kind ->
    [week] A week
    [four-weeks] 28 days
   *[month] A month
}
norm-of-kind = { $kind ->
    [week] a week
    [four-weeks] in 28 days
   *[month] a month
}
norm-ask-obligatory = How much obligatory labour { norm-of-kind }? Write for instance: 8, 32 h or 2 h 30 min. If none, 0.
norm-ask-free = How much free labour { norm-of-kind }? Write for instance: 2 or 4 h 30 min. If none, 0.
norm-hours = { DURATION($minutes) }
norm-hours-now = As now: { DURATION($minutes) }
norm-ask-surplus = What becomes of hours above the norm when a cycle closes?
norm-button-stays = They all go over
norm-button-cut = No more than … go over
norm-button-saved = Above … they are saved
norm-ask-cap = { $saved ->
    [yes] How many hours of a surplus go over before the rest is saved? Write for instance: 4 h. If all of it is saved, 0.
   *[no] How many hours of a surplus go over? Write for instance: 4 h. If none, 0.
}
norm-ask-ground = Which decision of the members is it? For instance: “Assembly of 20 November, minutes 12”. Up to 300 characters.
norm-ready-title = Write down the members' decision?
norm-ready-from = It takes effect on { DAY($first) }: the running cycle stays as it is.
norm-ready-replaces = It takes the place of the norm that waits for the same day.
norm-ready-ground = Ground: { $ground }
norm-ready-told = All members will be told.
norm-button-write = Write it down
norm-button-stop = Cancel
norm-written = Written down. Members will be told.
norm-stopped = All right, nothing has changed.
norm-later = The cycle has ended meanwhile, look again.
letter-norm-changed = The norm changes, from { DAY($first) } on:
letter-norm-who = Decision written down by { $who }. Ground: { $ground }

## What closing would do
preview-none = There is nothing to close now: no norm is in force yet.
preview-title = If the cycle { PERIOD($first, $last) } closed now
preview-charged = { $members ->
    [one] { $members } member is charged
   *[other] { $members } members are charged
}: obligatory labour { DURATION($obligatory) }, free { DURATION($free) }.
preview-behind = { $members ->
    [0] Nobody would be left behind.
    [one] { $members } member is left behind: obligatory labour { DURATION($obligatory) }, free { DURATION($free) }.
   *[other] { $members } members are left behind: obligatory labour { DURATION($obligatory) }, free { DURATION($free) }.
}
preview-cut = Surplus that would not go over: { $labour ->
    [free] free
   *[obligatory] obligatory
} labour, { DURATION($minutes) } (accounts: { $count }).
preview-saved = Saved: { $labour ->
    [free] free
   *[obligatory] obligatory
} labour, { DURATION($minutes) } (accounts: { $count }).
preview-waiting = Entries that wait for confirmation are not in it: { $count }. They are answered here: /review
preview-listed = Left behind, { $first }–{ $last } of { $count }:
preview-line = { $name } — { $obligatory ->
    [0] {""}
   *[other] obligatory { DURATION($obligatory) }
}{ $both ->
    [yes] , {""}
   *[no] {""}
}{ $free ->
    [0] {""}
   *[other] free { DURATION($free) }
}
preview-not-done = Nothing has been charged: this is only a reckoning.

## When it does not work
refusal-norm-ground = Say which decision of the members it is: 1 to { $most } characters. The rest is kept.
refusal-norm-too-long = A cycle can't hold as much: both kinds of labour together are { DURATION($most) } at most. Write less; the rest is kept.
refusal-norm-cap = Too much: a surplus can be limited to { DURATION($most) } at most. Write it again; the rest is kept.
refusal-norm-same = This norm is written down already, there is nothing to change. See it: /norm
refusal-not-hours = It is not clear how long that is: “{ $text }”. Write for instance: 8, 32 h or 2 h 30 min. The rest is kept.
