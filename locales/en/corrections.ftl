corrections-list = Entries: { $name }
corrections-none = No entries.
corrections-entry = { DURATION($minutes) } · { $project } · { DAY($day) } · { $labour ->
    [free] free labour
   *[obligatory] obligatory labour
}
corrections-correct = Correct
corrections-to-card = To the card
corrections-to-list = ‹ To the entries
corrections-back = ‹ Back
corrections-ask-minutes =
    { $entry }
    How long was it really? Write, for example: 1h 30m. If this work was not done, strike the entry out.
corrections-strike-out = Strike out
corrections-ask-reason = { $minutes ->
    [0] Strike the entry out. Why?
   *[other] Correct it to { DURATION($minutes) }. Why?
} The member will read the reason; it stays in the journal.
corrections-done = { $after ->
    [0] Struck out: { $name }, { DURATION($before) } · { $project } · { DAY($day) }.
   *[other] Corrected: { $name }, { DURATION($before) } → { DURATION($after) } · { $project } · { DAY($day) }.
} The member will get a letter with the reason.
letter-entry-corrected =
    { $after ->
        [0] A coordinator ({ $by }) has struck an entry out: { DURATION($before) }
       *[other] A coordinator ({ $by }) has corrected an entry: { DURATION($before) } → { DURATION($after) }
    } · { $project } · { DAY($day) } · { $labour ->
        [free] free labour
       *[obligatory] obligatory labour
    }
    Reason: { $reason }

refusal-correction-own = Another coordinator corrects your own entries.
refusal-correction-waits = This entry still waits for confirmation. Answer it: /review
refusal-correction-same = The entry says { DURATION($minutes) } already. How long was it really?
