## Hours of many at once
credit-ask = How long and what for, in one sentence: “3 h each, cleanup day” or “yesterday 2 h each garden”.
credit-key-past = Written before
credit-key-stop = Never mind
credit-stopped = All right, nothing is written.
credit-ask-project = { DURATION($minutes) } each, { DAY($day) }. Which project? Choose it or write its name.
credit-title = { $project } · { DURATION($minutes) } each · { DAY($day) }
credit-ask-whom = Whose? You can also write names with commas between them.
credit-group = { $group ->
    [participants] Who takes part · { $count }
    [everybody] The whole unit · { $count }
   *[last] As last time · { $count }
 }
credit-key-choose = Choose from the list
credit-key-whole-list = The whole list
credit-key-on = Go on
credit-tick = Tick names in the list, or write them with commas between.
credit-chosen = { $count ->
    [0] Nobody is chosen yet.
    [one] { $count } person is chosen.
   *[other] { $count } people are chosen.
 }
credit-nobody-called = Nobody has a name like this: { $names }
credit-who-is-meant = Who is meant?
credit-sum = { $label }: { $count ->
    [one] { $count } member
   *[other] { $count } members
 } × { DURATION($minutes) } = { DURATION($total) }, { DAY($day) }
credit-on-project = Project: { $project }
credit-failing = Not possible:
credit-more = … and { $count } more
credit-not-you = You are not in it: everybody writes their own hours down themselves.
credit-key-write = Write down
credit-key-write-others = Write the others down · { $count }
credit-key-change = Change the list
credit-key-undo = Undo
credit-done = ✓ { $sum }

## Written at once
batch-list = Written for many at once and from files, newest first:
batch-none = Nothing has been written for many at once or from files yet.
batch-line = { DAY($day) } · { $label }
batch-title-credit = Hours of many: { $label }
batch-title-import = From a file: { $label }
batch-who = Written by { $name }, { DAY($day) }
batch-hours = { $entries ->
    [one] { $entries } entry
   *[other] { $entries } entries
 }, { $workers ->
    [one] { $workers } person
   *[other] { $workers } people
 }, { DURATION($minutes) }
batch-members = New members: { $count }
batch-undone-on = Undone: { DAY($day) }
batch-key-all = ‹ Written before
batch-undone = Undone: { $label }. { $count ->
    [0] There were no entries.
    [one] { $count } entry, { DURATION($minutes) }.
   *[other] { $count } entries, { DURATION($minutes) }.
 }
batch-left = No longer members: { $count }
batch-kept = Left as it is:
batch-kept-member = { $name }: has hours or a messenger by now
letter-batch-for-you = { $who } has written hours down for you from records: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
 }, { DURATION($minutes) }, { DATE($first) } – { DATE($last) }. To see them: /hours
letter-batch-undone = { $who } has taken back hours written down for you: { $count ->
    [one] { $count } entry
   *[other] { $count } entries
 }, { DURATION($minutes) }, { DATE($first) } – { DATE($last) }. To see what is left: /hours

## What can't be done
refusal-batch-undone = “{ $label }” was undone before.
refusal-batch-nobody = Nobody is chosen. Tick at least one person.
refusal-batch-too-many = At most { $most } people at once. Choose who takes part in the project, or tick names in the list.
refusal-batch-changed = Something has changed for { $name } in the meantime. Nothing is written: look at the list again.
