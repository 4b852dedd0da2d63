## Waive a debt
waiver-list = Debts from before. Whose is to be waived?
waiver-nobody = Nobody owes anything from before.
waiver-debt = { DURATION($minutes) } of { $labour ->
    [free] free labour
   *[obligatory] obligatory labour
}
waiver-line = { $name } — { $debt }
waiver-since = {" "}since { DATE($since) }
waiver-key = { DURATION($minutes) } · { $name }
waiver-ask-kind = { $name }: which debt is to be waived?
waiver-ask-minutes = How much is to be waived? Write it, e.g.: 2 h. Or all of it.
waiver-all = All of it: { DURATION($minutes) }
waiver-to-list = ‹ To the list
waiver-other = ‹ Another amount
waiver-ask-reason = Waive { DURATION($minutes) }. Why? The member sees the reason; it stays in the journal.
waiver-done = Waived: { $name }, { waiver-debt }. { $left ->
    [0] Nothing is owed any more.
   *[other] Left: { DURATION($left) }.
} The member gets a letter with the reason.
waiver-undo = Undo
waiver-undone = Undone: { $name }, { waiver-debt }. { $left ->
    [0] Nothing is owed.
   *[other] Owed again: { DURATION($left) }.
} The member gets a letter.
letter-norm-waived =
    A debt is waived: { waiver-debt }. { $left ->
        [0] Nothing of it is owed any more.
       *[other] Left: { DURATION($left) }.
    }
    Reason: { $reason }
    Decided by { $by }.
letter-norm-waiver-back =
    A waiver is undone: { waiver-debt }. { $left ->
        [0] Nothing is owed.
       *[other] Owed again: { DURATION($left) }.
    }
    Decided by { $by }.

refusal-waiver-own = Another coordinator waives your own debt.
refusal-waiver-nothing = { $name }: no debt from before.
refusal-waiver-none = It takes more than nothing. How much is to be waived?
refusal-waiver-more = The debt is { DURATION($minutes) }: no more can be waived.
refusal-waiver-stays = This waiver is undone already, or more than a day old.
