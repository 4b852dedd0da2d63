## The tree
units-members = { $count ->
    [0] nobody yet
    [one] { $count } member
   *[other] { $count } members
}
units-line = { $name } — { units-members }{ $parts ->
    [0] {""}
   *[other] , parts: { $parts }
}{ $here ->
    [True] {" "}· you are here
   *[other] {""}
}
units-proposed = { $name } — proposed, waiting for an answer
units-parts = { $more ->
    [True] Parts, { $first }–{ $last } of { $count }:
   *[other] { $count ->
        [0] No parts yet.
       *[other] Parts:
    }
}
units-mine = Your units, { $first }–{ $last } of { $count }:
units-mine-mark = ✓ — you belong
units-likely = “{ $words }” — which unit is it?
units-not-found = There is no unit “{ $words }”. All of them: /units
units-button-mine = My units
units-button-all = Units
unit-button-up = ‹ { $name }

## The card
unit-waits = Proposed, waiting for a coordinator’s answer
unit-members = Members: { $count }
unit-coordinators = { $count ->
    [0] No coordinators yet: those of the unit above look after it
   *[other] Coordinators: { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
unit-projects = Open projects: { $count }
unit-parts = { $count ->
    [0] No parts
   *[other] Parts: { $names }
}
unit-norm = Norm: { $known ->
    [no] none yet
   *[yes] { $inherited ->
        [yes] as in “{ $source }”
       *[no] its own
    }
}
unit-setting = { $what ->
    [time_zone] Time zone: { $value }
    [language] Language: { $value }
   *[days_back] Work can be logged { $value } back
}{ $inherited ->
    [yes] {" "}(from “{ $source }”)
   *[no] {""}
}
unit-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
unit-mine = { $where ->
    [here] You belong and speak here.
    [applicant] Your application here waits for an answer.
   *[member] You belong.
}
unit-button-speak = Speak here
unit-button-apply = Join
unit-button-leave = Leave
unit-button-left = Yes, leave
unit-button-propose = Propose a part
unit-button-open = Open
unit-button-refuse = Refuse
unit-button-withdraw = Withdraw
unit-button-change = Change
unit-button-close = Close
unit-button-closed = Yes, close for good
unit-button-parts = Parts
unit-button-card = ‹ Card
unit-button-card-of = Card
unit-button-back = ‹ Back
unit-speaking =
    We now talk about the unit “{ $unit }”: projects, hours, norm and the list of members are its own. So are your roles.
    Change the unit: /units
unit-done-open = Opened. Who proposed it now coordinates it.
unit-done-withdraw = The proposal is withdrawn.
unit-done-refuse = The refusal and its reason are sent.

## Leaving
unit-ask-leave = Leave “{ $unit }”? { $count ->
    [0] {""}
   *[other] Its parts are left with it: { $parts }.{" "}
}Logged hours stay; taking part in its projects and your roles here end. You still belong to the units above.
unit-done-leave = Done. Logged hours stay.

## Proposing
unit-ask-new-name = A new part of “{ $unit }”. What is it called? Up to 100 characters.
unit-ask-new-purpose = “{ $unit }”. What is this unit for? In a sentence or two, up to 500 characters.
unit-proposed = { $decides ->
    [True] Proposed. It can be opened at once.
   *[other] Sent to the coordinators. I’ll write when they answer.
}
unit-why-refuse = Why refuse the unit “{ $unit }”? Write the reason: who proposed it will read it.
letter-unit-proposed =
    { $who } proposes a new part of “{ $parent }”: “{ $unit }”.
    { $purpose }
letter-unit-opened =
    The unit “{ $unit }” is open, and you coordinate it. To speak in it: /units
    Answered by: { $who }
letter-unit-refused =
    The unit “{ $unit }” was not opened.
    Reason: { $reason }
    Answered by: { $who }. It can be proposed again.

## Changing
unit-settings = “{ $unit }”: what shall be changed?
unit-no-purpose = No purpose is written down
unit-setting-key = { $what ->
    [name] Name
    [purpose] Purpose
    [time_zone] Time zone
    [language] Language
   *[days_back] How many days back
}
unit-ask-name = “{ $unit }”: the new name? Up to 100 characters.
unit-ask-purpose = “{ $unit }”: what is this unit for? Up to 500 characters.
unit-ask-time-zone = “{ $unit }”: by which time are its days reckoned? Choose or write: a city or “UTC+5”.
unit-ask-language = “{ $unit }”: in which language to write to who has not chosen one?
unit-ask-days-back = “{ $unit }”: how many days back may work be logged? A number from 1 to 90.
unit-button-inherit = As in “{ $unit }”
unit-changed = Changed.
letter-unit-changed = { $what ->
    [name] The unit “{ $old }” is now called “{ $new }”.
    [purpose] The purpose of “{ $unit }” is now: { $new }
    [time_zone] “{ $unit }”: days are now reckoned by the time of “{ $new }”, before by “{ $old }”.
    [language] “{ $unit }”: the usual language is now { $new }.
   *[days_back] “{ $unit }”: work can now be logged { $new } back, before { $old }.
}
    Decided by: { $who }

## Moving
unit-button-move = Move
unit-button-move-surely = Yes, move
unit-ask-where = What shall it be part of? Possible where you coordinate both, or a unit above both:
unit-nowhere = There is nowhere to move it: you would have to coordinate both units, or one above both.
unit-move =
    Make “{ $unit }” part of “{ $to }”?
    { $path }
unit-move-entering = Entering “{ $unit }”: { $count }{ $count ->
    [0] {""}
   *[other] {" "}· { $names }
}
unit-move-norm = The norm will be as in “{ $unit }”.
unit-move-keeps = Nobody leaves the units of before. All members get a letter.
unit-done-move = Moved. The members will know.
letter-unit-moved =
    “{ $unit }” is now part of “{ $to }”, before of “{ $old }”. Decided by: { $who }{ $count ->
        [0] {""}
       *[other] {""}
            You now belong to { $entered } too.
    }

## Closing
unit-close =
    Close “{ $unit }”? It can’t be opened again. Membership here and roles end for all: { $members }. In “{ $parent }” they stay members.{ $applicants ->
        [0] {""}
       *[other] {" "}Applications will be refused: { $applicants }.
    }{ $leaves ->
        [0] {""}
       *[other] {" "}So will requests for leave: { $leaves }.
    }{ $chats ->
        [0] {""}
       *[other] {" "}Group chats will be untied: { $chats }.
    } Logged hours, accounts and the journal are kept.
unit-close-held = { $labour ->
    [free] Free labour
   *[obligatory] Obligatory labour
}: { $behind ->
    [0] no deficits
   *[other] behind { $behind }, { DURATION($missing) } in all
}; { $ahead ->
    [0] no surplus
   *[other] ahead { $ahead }, { DURATION($surplus) } in all
}.
unit-why-close = Why is it closed? Write the reason: all members will read it.
unit-close-surely =
    Reason: { $reason }
    Close for good?
unit-done-close = Closed. The members will know.
letter-unit-closed =
    The unit “{ $unit }” is closed. Membership in it has ended, logged hours are kept.
    Reason: { $reason }
    Decided by: { $who }
letter-unit-left = { $name } has left “{ $unit }” of their own accord.

## When it does not work
refusal-unit-gone = There is no such unit, or it is closed. All of them: /units
refusal-unit-name = A name has 1 to { $most } characters, at least one of them a letter. Write another one.
refusal-unit-purpose = A purpose has 1 to { $most } characters. Write it again.
refusal-unit-days-back = How many days isn’t clear. Write a number from 1 to { $most }.
refusal-unit-name-taken = “{ $parent }” has a “{ $name }” already. Write another name.
refusal-unit-under-itself = “{ $unit }” can’t become part of “{ $to }”: that is itself or a part of it.
refusal-unit-too-deep = Too deep: there may be { $most } units one within the other.
refusal-unit-there = “{ $unit }” is part of “{ $to }” already.
refusal-unit-root = This is the whole cooperative: it is neither moved nor closed.
refusal-unit-not-empty = “{ $unit }” can’t be closed yet. { $what ->
    [parts] First close or move its parts and answer the proposals: { $names }
    [projects] First close its projects: { $names }
    [funds] First transfer the money of its funds by decision: { $names }
    [goods] First give out its goods or write them off: { $names }
   *[entries] Entries wait for confirmation: { $count }. Go through them: /review{ $names }
}
refusal-unit-answered = The proposal “{ $unit }” is answered already: { $state ->
    [open] opened
    [refused] refused
   *[closed] withdrawn or closed
}.
