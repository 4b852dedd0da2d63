## Reminders and letters
reminders =
    Reminders and letters

    { $on ->
        [yes] When hours are missing to the norm, the bot reminds at { $hour }: at most once a day.
       *[no] Reminders are off.
    }
    { $weekly ->
        [yes] A letter sums up each week.
       *[no] No weekly letter comes.
    }
reminders-digest = The morning digest for coordinators comes at { $hour }.
reminders-quiet = None of this comes at night, from { $from } to { $until }.
reminders-turn-off = Turn reminders off
reminders-turn-on = Turn reminders on
reminders-hour = Hour: { $hour }
reminders-weekly-on = Weekly letter: yes
reminders-weekly-off = Weekly letter: no
reminders-digest-hour = Morning digest: { $hour }
reminders-ask-hour = At what hour shall we remind? Choose, or write one: from { $first } to { $last }.
reminders-ask-digest-hour = At what hour shall the digest come? Choose, or write one: from { $first } to { $last }.
refusal-wrong-hour = A whole hour from { $first } to { $last } is needed, like “20” or “20:00”: at night the bot does not remind. The rest stays as it was.
