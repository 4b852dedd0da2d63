## An entry in words
hours-duration = { DURATION($minutes) }
hours-day = { DAY($day) }
hours-today = today, { DAY($day) }
hours-entry = { DURATION($minutes) } · { $project } · { $day } · { $labour ->
    [free] free labour
   *[obligatory] obligatory labour
}
hours-for = For: { $name }
hours-total = { DURATION($counted) }
hours-total-to-come = to be confirmed: { DURATION($waiting) }
hours-total-waiting = { DURATION($counted) } (to be confirmed: { DURATION($waiting) })

## The receipt
hours-done = ✓ { $entry }
hours-waits = Waits for confirmation.
hours-joined = The project “{ $project }” is now among yours.
hours-week-total = Week of { PERIOD($first, $last) }: { $total }
hours-undo = Undo
hours-change = Change
hours-another = One more
hours-undone = Undone: { $entry }
hours-again = Log it again

## Questions
hours-which-project = Which project?
hours-all-projects =
    Which project? You can also write its name.
    It is new? Propose it: /projects
hours-no-projects = No project is open yet. Propose the first one: /projects
hours-other-project = Another ›
hours-unknown-project = “{ $words }” is like no open project; it is kept as the note. A new project can be proposed: /projects
hours-is-it = The project “{ $project }”?
hours-yes-project = Yes, { $project }
hours-which-of = Which of these projects?
hours-how-long = How long?
hours-other-duration = Other
hours-write-duration = How long? Write, for example: 2 h 30 min, 1:45 or 2.5.
hours-which-day = When?
hours-key-today = Today
hours-key-yesterday = Yesterday
hours-other-day = Another date
hours-write-day = When? Write, for example: 3 days ago, on Wednesday or 12.11.
hours-what-note = What is the note? Write it in one message.
hours-no-note = No note
hours-stop = Cancel
hours-stopped = All right, stopped. Nothing was logged.
hours-kept-as-it-was = All right, the entry stays as it was.

## Not quite clear
hours-in-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
hours-minutes-or-hours = { $number }: minutes or hours?
hours-date-or-duration = Is “{ $text }” a date or how long it took: { DAY($day) } or { DURATION($minutes) }?
hours-unclear-date = Is “{ $text }” { DAY($recent) } or { DAY($earlier) }?
hours-two-durations = Two lengths of time: “{ $first }” and “{ $second }”. Which one is to be logged? The other needs an entry of its own.
hours-two-dates = Two days: { DAY($first) } and { DAY($second) }. Which one is to be logged? The other needs an entry of its own.

## Changing
hours-what-to-change = What is to be changed?
hours-change-minutes = How long
hours-change-project = Project
hours-change-day = Date
hours-change-note = Note
hours-change-labour = Kind of labour
hours-back = ‹ Back

## My hours
hours-week = Week of { PERIOD($first, $last) }
hours-week-empty = No entries.
hours-of-kind = { $labour ->
    [free] Free labour
   *[obligatory] Obligatory labour
}: { $total }
hours-of-project = { $project }, { $labour ->
    [free] free
   *[obligatory] obligatory
}: { $total }
hours-week-before = ‹ Week before
hours-week-after = Week after ›
hours-key-entries = Entries
hours-entries = Entries of { PERIOD($first, $last) }
hours-to-week = To the week
hours-to-entries = ‹ To the entries
hours-state = { $state ->
    [waiting] waits for confirmation
    [rejected] rejected
    [withdrawn] undone
   *[counted] counted
}
hours-confirmed = Confirmed: { $who }.
hours-rejected = Rejected: { $who }. The reason: { $reason }

## Letters
hours-for-you =
    Hours were logged for you ({ $who }, coordinator):
    { $entry }
hours-for-you-undone =
    Hours that were logged for you are undone ({ $who }, coordinator):
    { $entry }

## Refusals
refusal-day-is-full = { DAY($day) } has { DURATION($taken) } already, and a day is 24 h. { $left ->
    [0] There is no room left.
   *[other] There is room for { DURATION($left) }.
}
refusal-not-yet = { DAY($day) } is still to come: only what is done can be logged.
refusal-before-joining = { DAY($day) } is before the first day in the cooperative ({ DATE($joined) }).
refusal-too-long-ago = { DAY($day) } is too long ago: the last { $days ->
    [one] day
   *[other] { $days } days
} can be logged.
refusal-wrong-duration = From 1 minute to 24 hours is possible.
refusal-note-too-long = The note is too long: there is room for { $most ->
    [one] { $most } character
   *[other] { $most } characters
}. All else is kept.
refusal-already-undone = This entry has been undone or changed before.
refusal-was-rejected = This entry was rejected; there is nothing to undo.
refusal-not-yours = This is another member's entry: it can't be changed.
refusal-no-such-project = This project is not open now. Choose another one.
refusal-project-not-open = The project “{ $project }” is not open now. Choose another one.
refusal-already-written-again = This has been logged again already.
