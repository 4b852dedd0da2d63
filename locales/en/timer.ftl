timer-which = What shall I time? Choose a project or write its name.
timer-unknown = No such project was found. Write the name differently or see the list: /projects
timer-running = ⏱ { $project } · { DURATION($minutes) }, since { TIME($since) }
timer-stop = Stop and log
timer-refresh = Refresh
timer-drop = Don't log
timer-dropped = The timer of “{ $project }” is off, nothing was logged.
timer-logged = { $minutes ->
    [0] The timer of “{ $project }” ran for less than a minute, nothing was logged.
   *[other] The timer of “{ $project }” is stopped, logged: { DURATION($minutes) }.
}
timer-waits =
    The timer of “{ $project }” ran for 12 hours and was stopped. Nothing is logged yet.
    How long did the work really take?
timer-how-long = How long did the work take? For example: 5 h 30 min.
timer-minutes = { DURATION($minutes) }
timer-other = Other
timer-write-nothing = Don't log
timer-still-runs = The timer of “{ $project }” has been running for { DURATION($minutes) }. Is the work still going on?
timer-still = Yes, working
refusal-no-timer = No timer is running.
refusal-timer-waits = First tell how long the work on “{ $project }” took: /timer
refusal-other-timer = That timer is stopped already. What runs now is shown by /timer
refusal-timer-project-shut = The project “{ $project }” is not open now, nothing can be logged to it. The timer shows { DURATION($minutes) }: write them to another project in a sentence, and take the timer off with “Don't log”.
