personal-in-private = Personal data are for the private chat: open the chat with the bot and ask there.
personal-nothing-kept = Nothing is kept about you. To begin: /start
personal-go-privacy = How data are kept
personal-go-mydata = Download my data
personal-go-forget = Delete my data
personal-go-terms = How long things are kept

mydata-sent =
    Here is all that the bot keeps about you on { DAY($day) }: for programs (JSON) and for spreadsheets (CSV). README.txt says what is where.
    Whoever you forward the file to gets all of it.
mydata-exports = These data were taken out before:
mydata-export-own = { DATE($day) }, { TIME($at) } — you
mydata-export-other = { DATE($day) }, { TIME($at) } — { $name }{ $what ->
    [unit] , the unit's tables
   *[own] { "" }
 }
mydata-not-taken = The messenger did not take the file. Try again in a minute: /mydata
refusal-exported-just-now = The file was sent a moment ago, see above. You can have a new one in { $seconds } s.

forget-explained =
    What goes: name, accounts in messengers, settings, consents, notes of entries, reasons for leave, answers from the application, the bot's letters to you, and your name in letters and records of others.
    What stays: hours written down, the account of the norm, days of joining and leaving — without a name, as “{ $name }”, so that the common accounts are whole. What others say about you in their own words the bot can't know.
    The membership ends in all units, and so do offices.

    There { $days ->
        [one] is { $days } day
       *[other] are { $days } days
     } to reconsider; after that nothing can be brought back. Backups hold the data for as long as the cooperative keeps them.
forget-surely = Yes, delete in { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
forget-asked =
    The data will be deleted on { DAY($day) } at { TIME($at) }. Until then everything works as usual; a reminder comes a day before.
forget-call-off = Change my mind
forget-called-off = Fine, everything stays as it was. Nothing is deleted.
forget-not-asked = No deletion is planned: everything is in its place.
forgotten-member = Member No. { $number }

forget-for-explained =
    Delete the member's data, as they have asked? Name, notes and reasons for leave go, the membership ends. Hours and accounts stay without a name.
    There { $days ->
        [one] is { $days } day
       *[other] are { $days } days
     } to call it off; after that nothing can be brought back. You must have the request on paper.
forget-for-surely = Yes, delete in { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
forget-for-asked = The member's data will be deleted on { DAY($day) } at { TIME($at) }.
forget-for-call-off = Call the deletion off
forget-called-off-for = The deletion is called off, everything is in its place.
forget-for-back = ‹ To the card
refusal-can-ask-themselves = This member has a messenger: let them ask for it themselves, with /forget

letter-forgetting-soon =
    Tomorrow, { DAY($day) }, your data will be deleted, as you asked. They can't be brought back after that. To take them with you: /mydata
letter-forgetting-waits =
    Your data are not deleted yet: the cooperative would be left without a coordinator. Appoint another one (/members), and the deletion happens by itself.
letter-forgotten =
    Done: name and accounts are deleted, the membership of the cooperative “{ $unit }” has ended. Thank you for the common work. To join anew: /start

terms =
    How long things are kept:
    • the bot's letters — { $letters } d. after they are sent;
    • data of those who were refused — { $refused } d. after the refusal;
    • an unfinished answer to the bot's question and an unfinished form — 30 d.;
    • marks of messages received — 30 d.;
    • a code of an invitation or for a second messenger — while it is valid, a wrong one — an hour;
    • what the clock has caused already — 400 d., without names.
    The rest — while you are in the cooperative; hours written down stay afterwards too. To delete yourself: /forget
terms-key-letters = Letters: { $days } d.
terms-key-refused = Refused applications: { $days } d.
terms-ask-letters = How long are the bot's letters kept after they are sent?
terms-ask-refused = How long are the data of those who were refused kept?
terms-days = { $days } d.
terms-back = ‹ Back
terms-changed = The term is changed.

mydata-readme =
    All that the bot keeps about you.

    mydata.json — all tables together, for programs. csv/*.csv — each table by itself, for Excel and LibreOffice (UTF-8, a comma between cells; where the first sign could become a formula there is an apostrophe before it). Empty tables have no CSV.
    Moments are in UTC (2026-11-23T12:00:00Z), days are 2026-11-23, labour is in minutes, whole numbers. Empty (null) is not stated.

    Tables, with the number of rows:
    { $tables }

    Fields:
    made_at — when the file was made
    id, subject_id, kept_id, gone_id — a number
    name, language, time_zone — name, language, time zone
    speaks_in_unit — the unit about which you talk to the bot
    reminders, reminder_hour, weekly_letter, digest_hour — reminders and letters: whether, and at which hour
    created_at, at, since, given_at, made_at, said_at, started_at, changed_at, guessed_at, asked_at, applied_at — when it came to be or began
    sent_at, answered_at, undone_at, done_at, stopped_at, until, expires_at, due_at, forgotten_at, unreachable_since, listed_at — when it was sent, answered, undone, done, stopped, ends, is due, was forgotten, could not be reached, joined the waiting list
    network, external_id — the messenger and the account's number there
    document, version — a document and its version
    unit, project — unit, project
    state, kind, act, subject, what, word, purpose — state, kind, act, with what, what exactly, answer, what it is for
    joined_on, left_on, probation_until — the day of joining, of leaving, the end of probation
    role, ground — an office and on what ground
    question, text, note, reason, answer, title, facts — words: question, text, note, reason, answer, title, details
    by_me, proposed_by_me, coordinated_by_me — whether you did it
    uses_left — how many times the code can still be used
    labour — obligatory or free labour
    work_date, minutes, balance, savings, due, quarters — day of work, minutes, balance, savings, how much is due, quarters of the norm
    reverses_id, corrects_id — which entry it takes back or corrects
    cycle_first, cycle_last, first_day, last_day, behind_since — first and last day of a cycle, of leave; behind since
    readers — to how many it was sent
    item, fund, equipment — the item, the fund, the equipment
    asked, granted, paid, amount, balance — how much was asked, granted, paid in minutes, moved, is left: in grams, millilitres, pieces, kopecks, minutes
    stage, confidential, every — how far it is, whether it is for coordinators only, how often
    ready_at, ended_at, given_at, taken_at, offered_at, settled_at — when it was ready, ended, handed over, taken, offered, settled
    request_id, round_id — number of the request, of the round
    deadline, firm, extra, urgency, place, credit, received_on — the deadline, the firm wish, what is beyond it, urgency, place, labour credit, when something was last received
    asset, outcome, words — what it is, how it ended, words
    until_day, is_late — the day of return, whether it was cancelled late
    media_type, bytes — kind of the file and its size
mydata-table-profile = who you are and what is set
mydata-table-accounts = your accounts in messengers
mydata-table-consents = consents: document, version, when
mydata-table-memberships = membership of units
mydata-table-stays = all times of membership, earlier ones too
mydata-table-roles = offices
mydata-table-application-notes = questions and answers about your application
mydata-table-codes = codes that you asked for (not the codes themselves)
mydata-table-wrong-guesses = codes typed wrong
mydata-table-unfinished = at which step an unfinished talk with the bot stands
mydata-table-forgetting = the request to be forgotten
mydata-table-merges = cards that turned out to be yours and were joined
mydata-table-entries = entries of labour
mydata-table-timer = the timer that is running
mydata-table-labour-accounts = the account of the norm
mydata-table-labour-lines = lines of that account, but for the labour itself
mydata-table-reliefs = leave, exemption, share of the norm, extensions
mydata-table-pledges = pledges to projects
mydata-table-quiet = answers to reminders
mydata-table-participations = taking part in projects
mydata-table-projects = projects that you proposed or coordinate
mydata-table-journal = acts of office: yours and those that concern you
mydata-table-letters = the bot's letters to you: which and when
mydata-table-announcements = your announcements
mydata-table-batches = what you wrote down for many at once
mydata-table-groups = groups that you connected
mydata-table-exports = who took your data out, and what you took out
mydata-table-requests = your requests to the common funds
mydata-table-request-notes = words with your requests, and yours with those of others
mydata-table-requests-answered = requests of others that you answered
mydata-table-standing-requests = standing requests
mydata-table-wishes = wishes in rounds
mydata-table-shares = what you got in rounds, and why
mydata-table-rounds = rounds that you opened or counted
mydata-table-labour-credit = labour that can be spent or was
mydata-table-movements = movements in the common funds that you wrote down
mydata-table-bookings = equipment that you borrowed
mydata-table-handovers = equipment handed over
mydata-table-breakdowns = breakdowns that you reported
mydata-table-photos = your photos
mydata-table-stores-kept = stores that you keep
mydata-table-items-added = items that you added
mydata-table-funds-added = funds that you opened
mydata-table-equipment-kept = equipment that you added, keep or hold
