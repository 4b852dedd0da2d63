## How much to pledge
pledge-when = { $next ->
    [yes] for { PERIOD($first, $last) }
   *[no] by { DAY($last) }
}
pledge-ask = “{ $project }”: how many hours do you pledge { $when }?
pledge-so-far = Pledged so far: { DURATION($minutes) }. A new pledge takes its place.
pledge-worked = Logged in this cycle already: { DURATION($minutes) }; a pledge includes it.
pledge-minutes = { DURATION($minutes) }
pledge-button-other = Other
pledge-button-next = For the next: { PERIOD($first, $last) }
pledge-button-this = For this one: { PERIOD($first, $last) }
pledge-button-withdraw = Take it back
pledge-button-back = ‹ Back
pledge-ask-words = “{ $project }”: how much do you pledge { $when }? Write for instance: 3 h or 1:30.
pledge-which = { $known ->
    [yes] To which project do you pledge { DURATION($minutes) }?
   *[no] To which project do you pledge hours?
}
pledge-no-projects = No project is open yet, there is nothing to pledge hours to. Propose the first one: /projects

## The receipt
pledge-receipt = Pledged: { $project }, { DURATION($minutes) } { $when }
pledge-instead = In place of what was pledged before: { DURATION($minutes) }.
pledge-of-these = Done of it already: { DURATION($minutes) }.
pledge-button-undo = Undo
pledge-button-change = Change
pledge-withdrawn = Pledge taken back: { $project }, { DURATION($minutes) } { $when }
pledge-button-again = Pledge again

## Pledges
pledges-own = Your pledges
pledges-none =
    No pledges yet. A pledge is a plan: how many hours you will give a project. Only logged hours count.
    In one sentence: “pledge kitchen 2 h”.
pledges-own-line = { $project } — { DURATION($minutes) } { $when }, { $left ->
    [0] kept
   *[other] { DURATION($left) } left
}
pledges-to-whom = To which project do you pledge hours?
pledges-of-project = { $count ->
    [0] “{ $project }”: no pledges yet
   *[other] “{ $project }”: { $count } pledges
}
pledges-of-project-line = { $member } — { DURATION($minutes) } { $when }, { $left ->
    [0] kept
   *[other] { DURATION($left) } left
}

## A project's card
project-button-pledge = Pledge hours
project-button-pledges = Pledges
project-pledged-by-me = You have pledged: { DURATION($minutes) } { $when }, { $left ->
    [0] kept
   *[other] { DURATION($left) } left
}

## When it does not work
refusal-pledge-minutes = The days that are left don't hold as much: a pledge is 1 minute to { DURATION($most) }.
refusal-pledge-shut = No hours can be pledged to “{ $project }” now: { $state ->
    [proposed] it has not been opened yet
    [paused] it is paused
   *[closed] it is closed
}. Other projects: /projects
refusal-pledge-too-late = That cycle is over. Pledge anew: /pledge
refusal-pledge-none = There is no such pledge any more. All your pledges: /pledge
