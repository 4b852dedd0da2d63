review-empty = Nothing waits for your answer.
review-entry =
    Entry { $place } of { $total }
    { $name } · { DURATION($minutes) } · { $project } · { DAY($day) } · { $labour ->
        [free] free labour
       *[obligatory] obligatory labour
    }
review-confirm = Confirm
review-reject = Reject
review-confirmed = Confirmed
review-why = Why is the entry not right? Its author will see the answer.
review-back = Back
review-rejected = The entry is rejected, its author will learn the reason.
entry-rejected =
    Not confirmed: { DURATION($minutes) } · { $project } · { DAY($day) }
    Reason: { $reason }
    Decided by { $by }. These hours do not count; they can be logged differently.
refusal-reason-needed = A reason is needed, of 1 to { $most } characters.
refusal-own-entry = Somebody else confirms an entry of your own.
refusal-already-answered = That was answered already: the entry no longer waits.
