## Keys of the bottom keyboard
key-log = Log hours
key-hours = My hours
key-projects = Projects
key-timer = Timer
key-review = To confirm
key-more = More

## Words without a slash
words-log = log | hours | time
words-timer = timer | stopwatch | start timer
words-hours = my entries | how much have I worked
words-projects = projects | project
words-review = review | confirm
words-applications = applications
words-members = members
words-invite = invite | invitation
words-link = link | connect | second messenger
words-settings = settings
words-privacy = data | my data | personal data
words-cancel = cancel | stop
words-more = more | other
words-menu = menu
words-help = help | what can you do
words-start = start | begin | hello | hi

## What each command does
about-log = log hours: /log yesterday 2.5 h garden
about-timer = time your work
about-hours = my hours by week
about-projects = projects: choose, join, propose
about-review = entries that wait for confirmation
about-applications = applications for membership
about-members = members; log hours for somebody else
about-invite = an invitation link
about-link = connect a second messenger
about-settings = name, language, time zone
about-privacy = how data is kept
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
go-applications = Applications
go-members = Members
go-invite = Invite
go-link = Second messenger
go-settings = Settings
go-privacy = My data
go-help = All commands
