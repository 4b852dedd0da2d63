# What could not be understood in hours and dates, and how to write it instead.
refusal-not-a-duration = Not clear how long this is: “{ $text }”. Nothing is logged yet. Write, for example: 2 h 30 min, 1:45 or 2.5.
refusal-duration-out-of-range = “{ $text }” does not fit: it takes 1 minute to 24 hours. Nothing is logged yet. Write, for example: 2 h 30 min.
refusal-not-how-long = “{ $text }” says when, not how long. Nothing is logged yet. Write, for example: 2 h 30 min.
refusal-minutes-or-hours = { $number }: minutes or hours? Nothing is logged yet. Write, for example: 90 min or 2 h.
refusal-not-a-date = Not clear which day this is: “{ $text }”. Nothing is logged yet. Write one day, for example: yesterday, 12 Nov or on Wednesday.
refusal-date-in-future = { DATE($day) } has not come yet. Nothing is logged yet. Write a past day, for example: yesterday or 12 Nov.
refusal-unclear-date = “{ $text }”: is it { DAY($recent) } or { DAY($earlier) }? Nothing is logged yet. Write the day in figures, for example: 12.11.
refusal-two-durations = This says both “{ $first }” and “{ $second }”. Nothing is logged yet. Write each one by itself, for example: garden 2 h.
refusal-two-dates = Two days here: { DAY($first) } and { DAY($second) }. Nothing is logged yet. Write each day by itself, for example: yesterday garden 2 h.
refusal-date-or-duration = “{ $text }”: is it { DAY($day) } or { DURATION($minutes) }? Nothing is logged yet. Write it out, for example: 12 Nov or 2 h 30 min.
