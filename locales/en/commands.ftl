## Keys of the bottom keyboard
key-log = Log hours
key-me = My hours
key-projects = Projects
key-timer = Timer
key-review = To confirm
key-more = More

## Words without a slash
words-log = log | hours | time
words-timer = timer | stopwatch | start timer
words-me = my norm | how much is left | where do i stand
words-hours = my entries | how much have I worked
words-chart = chart | charts | graph
words-norm = norm | the norm
words-projects = projects | project
words-pledge = pledge | pledges | my pledges
words-leave = leave | my leave | exemption | extension | share of the norm
words-review = review | confirm
words-digest = digest | morning digest
words-announce = announcement | announce
words-leaves = leaves | who asks for leave
words-waive = waive | waive a debt
words-applications = applications
words-members = members
words-credit = credit | credit many | hours of many
words-import = import | upload | from a file
words-roles = roles | who answers for what | coordinators
words-journal = journal | who decided what
words-invite = invite | invitation
words-units = units | unit | my units
words-group = group chat | group chats
words-link = link | connect | second messenger
words-settings = settings
words-reminders = reminders | reminder
words-privacy = data | my data | personal data
words-mydata = download my data | export my data
words-forget = delete my data | forget me
words-cancel = cancel | stop
words-more = more | other
words-menu = menu
words-help = help | what can you do
words-start = start | begin | hello | hi

## What each command does
about-log = log hours: /log yesterday 2.5 h garden
about-timer = time your work
about-me = my hours: how much is done and how much is left
about-hours = my entries by week
about-chart = chart: hours and the norm of recent weeks
about-norm = the norm: how much labour is due, and who decided it
about-projects = projects: choose, join, propose
about-pledge = pledge hours to a project: /pledge kitchen 2 h
about-leave = leave, exemption, share of the norm, extension
about-review = everything that waits for my answer, one by one
about-digest = the coordinator’s digest: who waits for an answer, who is below the norm
about-announce = an announcement to a unit or a project
about-leaves = who asks for leave or exemption
about-waive = waive a member’s debt from before
about-applications = applications for membership
about-members = members; log hours for somebody else
about-credit = hours of many at once: /credit 3 h each, cleanup day
about-import = members and hours from a CSV or XLSX file
about-roles = who answers for what
about-journal = journal: who decided what, when and why
about-invite = an invitation link
about-units = units: the tree of the cooperative, joining, proposing a part
about-group = the unit's group chats; in such a chat, its settings
about-link = connect a second messenger
about-settings = name, language, time zone
about-reminders = reminders and letters: when and which
about-privacy = how data is kept
about-mydata = download all that the bot keeps about you
about-forget = delete your data; 7 days to reconsider
about-cancel = stop what was begun
about-more = settings, second messenger and the rest
about-menu = show the menu
about-help = this help
about-start = start over

help =
    Hours are logged in one sentence: “yesterday 2.5 h garden watering”. Or step by step, with the key “Log hours”.

    { $commands }
menu = What shall we do? All commands: /help
cancelled = All right, stopped. What was saved before is kept.

more = What else there is:
go-leave = Leave, extension
go-leaves = Requests for leave
go-chart = Chart
go-digest = Digest
go-announce = Announcement
go-norm = The norm
go-applications = Applications
go-members = Members
go-credit = Credit many
go-import = From a file
go-roles = Who answers for what
go-journal = Journal
go-invite = Invite
go-waive = Waive a debt
go-units = Units
go-group = Group chats
go-link = Second messenger
go-settings = Settings
go-privacy = My data
go-help = All commands
