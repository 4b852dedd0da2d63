## The list
projects-title = Projects
projects-page = Projects { $first }–{ $last } of { $count }
projects-none = There are no projects yet. Propose the first one.
projects-mine-mark = ✓ — you take part
projects-people = { $count ->
    [0] nobody yet
    [one] { $count } participant
   *[other] { $count } participants
}
projects-line = { $name } — { $what ->
    [needs] { DURATION($minutes) } more needed { $cycle ->
        [week] this week
       *[longer] by { DAY($last) }
    }
    [enough] enough hours { $cycle ->
        [week] this week
       *[longer] by { DAY($last) }
    }
    [paused] paused
    [proposed] waits for a coordinator
   *[free] open
}, { projects-people }
projects-ask-words = What is the project called? Roughly will do.
projects-likely = “{ $words }” — which project is that?
projects-not-found = There is no project like “{ $words }”. Put it differently, or propose a new one.
projects-button-find = Find
projects-button-propose = Propose

## The card
project-state = { $state ->
    [proposed] Waits for a coordinator
    [paused] Paused: no hours can be logged for now
    [closed] Closed
    [refused] Refused
   *[open] Open
}
project-kind = { $kind ->
    [commodity] Commodity: the product is sold
   *[free] Free: the product is shared out without exchange
}
project-labour = { $labour ->
    [free] Free labour
   *[obligatory] Obligatory labour
}
project-confirmation = { $rule ->
    [peer] Entries are confirmed by another participant
    [coordinator] Entries are confirmed by a coordinator
   *[none] Entries count at once
}
project-coordinator = Project coordinator: { $known ->
    [no] nobody yet
   *[yes] { $name }
}
project-participants = Participants: { $capacity ->
    [0] { $count }
   *[other] { $count } of { $capacity }
}{ $count ->
    [0] {""}
   *[other] {" "}· { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
project-work = { $cycle ->
    [week] This week
   *[longer] In the cycle { PERIOD($first, $last) }
}: { DURATION($worked) }{ $need ->
    [0] {""}
   *[other] {" "}of { DURATION($need) }
}{ $pledged ->
    [0] {""}
   *[other] , { DURATION($pledged) } more pledged
}{ $left ->
    [0] {""}
   *[other] , { DURATION($left) } more needed
}
project-button-log = Log hours
project-button-join = Join
project-button-leave = Leave
project-button-open = Open
project-button-refuse = Refuse
project-button-withdraw = Withdraw
project-button-pause = Pause
project-button-resume = Resume
project-button-close = Close
project-button-surely = Yes, close it
project-button-keep = Keep it
project-button-change = Change
project-button-all = ‹ All projects
project-button-card = Project card
project-button-stop = Cancel
project-done-join = Now you take part.
project-done-leave = Done. Your entries are kept.
project-done-open = The project is open.
project-done-withdraw = The proposal is withdrawn.
project-done-pause = The project is paused. Its participants will be told.
project-done-resume = The project is open again. Its participants will be told.
project-done-surely = The project is closed. Its participants will be told.
project-stopped = All right, nothing has changed.
project-surely-close = Close the project “{ $project }”? It can't be opened again. The hours logged are kept. It has { projects-people } now.

## Proposing a project
propose-name = What should the project be called? 2 to 60 characters.
propose-alike = There are similar ones:
propose-alike-ask = Propose a new one all the same? Or write another name.
propose-surely = Propose all the same
propose-purpose = “{ $project }”. What is it for? A sentence or two, up to 500 characters.
propose-kind = What kind of project is it?
propose-kind-commodity = Commodity: the product is sold
propose-kind-free = Free: shared out without exchange
propose-sent = { $decides ->
    [True] The project is proposed. It can be opened at once.
   *[other] Sent to the coordinators. I will write when they answer.
}

## Answering a proposal
proposal-why-refuse = Why refuse “{ $project }”? Write the reason: whoever proposed it will read it.
letter-project-proposed =
    { $who } proposes the project “{ $project }”.
    { $purpose }
    { $exchange ->
        [commodity] Commodity: the product is sold.
       *[free] Free: the product is shared out without exchange.
    }
letter-project-opened =
    The project “{ $project }” is open. You are its coordinator: you can change the hours and places it needs.
    Answered by { $who }
letter-project-refused =
    The project “{ $project }” was refused.
    Reason: { $reason }
    Answered by { $who }. It can be proposed again.
letter-project-moved = { $state ->
    [paused] The project “{ $project }” is paused, no hours can be logged for now.
    [closed] The project “{ $project }” is closed. The hours logged are kept.
   *[open] The project “{ $project }” is open again.
} Decided by { $who }.

## Changing a project
project-what-to-change = “{ $project }”: what should change?
project-setting-name = Name
project-setting-purpose = Purpose
project-setting-need = Hours needed
project-setting-capacity = Places
project-setting-kind = Commodity or free
project-setting-labour = Kind of labour
project-setting-confirmation = Who confirms
project-setting-coordinator = Coordinator
project-ask-name = “{ $project }”: what is the new name? 2 to 60 characters.
project-ask-purpose = “{ $project }”: what is it for? Up to 500 characters.
project-ask-need = “{ $project }”: how many hours does it need { $cycle ->
    [week] a week
   *[longer] a cycle, as now { PERIOD($first, $last) }
}? For example: 40. If any number will do, “no”.
project-ask-capacity = “{ $project }”: how many people can take part? If any number can, “no”.
project-ask-kind = “{ $project }”: what kind of project is it?
project-ask-labour = “{ $project }”: which labour should new entries count as?
project-ask-confirmation = “{ $project }”: who confirms new entries?
project-ask-coordinator = “{ $project }”: who coordinates the project? Press or write the name of a participant.
project-choose-kind-commodity = Commodity: the product is sold
project-choose-kind-free = Free: shared out without exchange
project-choose-labour-obligatory = Obligatory labour
project-choose-labour-free = Free labour
project-choose-confirmation-none = Nobody, they count at once
project-choose-confirmation-peer = Another participant
project-choose-confirmation-coordinator = A coordinator
project-nobody = Nobody
project-changed = Changed.

## When it can't be done
refusal-project-gone = There is no such project here. All projects: /projects
refusal-project-full = All places of the project “{ $project }” are taken ({ $capacity }). Look again later or choose another: /projects
refusal-project-shut = The project “{ $project }” can't be joined now: { $state ->
    [proposed] it has not been opened yet
    [paused] it is paused
   *[closed] it is closed
}. Other projects: /projects
refusal-proposal-answered = The proposal “{ $project }” has been answered already: { $state ->
    [refused] refused
    [closed] withdrawn or closed
    [paused] opened, paused now
   *[open] opened
}.
refusal-project-otherwise = Not done: the project “{ $project }” { $state ->
    [proposed] is not open yet
    [paused] is paused already
    [open] is open already
    [refused] was refused
   *[closed] is closed already
}.
refusal-project-name = A name has { $least } to { $most } characters. Write another one; the rest is kept.
refusal-project-purpose = A purpose has { $least } to { $most } characters. Write it again; the rest is kept.
refusal-project-need = It isn't clear how many hours. Write a number up to { $most }, for example 40, or “no”.
refusal-project-capacity = It isn't clear how many places. Write a number up to { $most }, for example 12, or “no”.
refusal-project-participant = The project “{ $project }” has no participant of that name, or several of them fit. Write the whole name or press a button.
