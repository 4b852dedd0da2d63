## From a file
import-ask =
    Send a CSV or XLSX file: members or hours. The first row names the columns, in any order; other columns do no harm.

    Members: name; joined; other; note. Only the name is needed.
    Hours: name; project; date (with its year); hours or minutes; kind; note. Kind and note may be left out.

    Nothing is written before all faults are put right and you have agreed. A file has at most { $megabytes } MB and { $rows } rows; hours may be of past years.
import-template = { $kind ->
    [members] Sample: members
   *[hours] Sample: hours
 }
import-template-file = { $kind ->
    [members] members.csv
   *[hours] hours.csv
 }
import-columns-members = name | joined | other | note
import-example-members = John Smith | 01.09.2026 | | agreed on paper
import-columns-hours = name | project | date | hours | kind | note
import-example-hours = John Smith | Garden | 22.11.2026 | 2.5 | obligatory | watering
import-wants-file = A CSV or XLSX file is needed. Changed your mind: /cancel
import-faults = { $count ->
    [one] { $count } fault:
   *[other] { $count } faults:
 }
import-line = row { $line }: { $fault }
import-faults-more = { $count ->
    [one] … and { $count } more fault
   *[other] … and { $count } more faults
 }
import-nothing-written = Nothing is written. Below is the same file with a column “fault”: put it right there and send it again.
import-column-fault = fault
import-faults-file = faults.csv
import-would-members = { $count ->
    [one] { $count } new member.
   *[other] { $count } new members.
 } You must have their agreement to the principles and to the keeping of data on paper.
import-members-norm = The norm is reckoned from the day of joining, for past cycles too. Without a date it is today.
import-alike = Like somebody who is here already; see whether it is the same person:
import-alike-line = — { $name }: there is { $known }
import-would-hours = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
 }, { DURATION($minutes) } in all. Members: { $members }, projects: { $projects }.
import-month = { $month }: { DURATION($minutes) }
import-month-name = { $month ->
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
 } { $year }
import-months-before = … and earlier months: { $count }
import-again = Exactly such entries are there already: { $count }. Is the file sent for the second time?
import-key-write = Write down
import-key-stop = Never mind
import-stopped = All right, nothing is written.
import-old = This button is old. Send the file again: /import
import-done-members = { $count ->
    [one] ✓ { $count } new member
   *[other] ✓ { $count } new members
 }
import-done-hours = { $count ->
    [one] ✓ { $count } entry, { DURATION($minutes) }
   *[other] ✓ { $count } entries, { DURATION($minutes) }
 }

## What can't be done
refusal-import-file-too-big = The file is too big: up to { $most } MB, and not huge when unpacked. Divide it. Nothing is written.
refusal-import-not-a-table = The file could not be read: CSV or XLSX is needed. Open it as a spreadsheet and save it anew. Nothing is written.
refusal-import-empty = There are no rows of data in the file. Nothing is written.
refusal-import-rows = Too many rows: up to { $most } at once. Divide the file. Nothing is written.
refusal-import-members = Up to { $most } new members at once. Divide the file. Nothing is written.
refusal-import-too-much-text = The notes in the file are too long. Divide it. Nothing is written.
refusal-import-columns = The first row names no columns. Members need “name”; hours need “name”, “project”, “date”, “hours”. Nothing is written.
refusal-import-column-twice = The column “{ $name }” is named twice, or is there by another name. Keep one. Nothing is written.
refusal-import-column-missing = A column is missing: “{ $column ->
    [name] name
    [project] project
    [day] date
   *[hours] hours
 }”. Nothing is written.
refusal-import-missing = left empty: { $column ->
    [name] name
    [project] project
    [day] date
   *[other] hours
 }
refusal-import-hours-twice = both hours and minutes are filled in
refusal-import-date = not a date: “{ $text }”; one with its year is needed: 22.11.2026
refusal-import-duration = not a length of time: “{ $text }”; 1 minute to 24 hours: 2.5 or 2:30
refusal-import-labour = not a kind of labour: “{ $text }”; obligatory or free
refusal-import-yes = “other” is yes or no, not “{ $text }”
refusal-import-no-member = no member “{ $name }”{ $likely ->
    [none] { "" }
   *[other] ; similar: { $likely }
 }
refusal-import-many-members = several members have this name: { $likely }
refusal-import-no-project = no open project “{ $name }”{ $likely ->
    [none] { "" }
   *[other] ; similar: { $likely }
 }
refusal-import-own-hours = these are your own hours: you write them down yourself, or another coordinator does
refusal-import-already-member = { $name } is a member already; if it is somebody else, write “yes” in the column “other”
refusal-import-name-twice = { $name } is in row { $line } already; if it is somebody else, write “yes” in the column “other”
refusal-import-outdated = Something has changed since: { $count } faults, the first in row { $line }. Nothing is written. Send the file again: /import
