applications-none = No applications are waiting for an answer.
applications-waiting = { $count ->
    [one] { $count } application is waiting for an answer:
   *[other] { $count } applications are waiting for an answer, the oldest first:
 }
applications-listed = Waiting list: { $count }. The next one comes first.
applications-to-list = Waiting list: { $count }
applications-all = All applications
applications-settings = Form and places
application-age = { $days ->
    [0] { $hours ->
        [0] less than an hour
       *[other] { $hours } h
     }
    [one] { $days } day
   *[other] { $days } days
 }
application-card =
    Application to “{ $unit }”: { $name }
    Waiting: { $age }.
application-applied = Made on { DAY($day) }.
application-in-list = On the waiting list, place { $place }.
application-no-room = There is no free place just now.
application-stay = Took part before: { DATE($first) } – { DATE($last) }.
application-refused-before = Refused on { DATE($day) }: { $reason }
application-answered =
    { $question }
    — { $text }
application-was-asked = A coordinator asked: { $question }
application-replied = Reply: { $text }
application-open = Open the application
application-admit = Admit
application-refuse = Refuse
application-ask = Ask
application-list = To the waiting list
application-admitted = { $name } is now in “{ $unit }”. A welcome has been sent.
application-now-in-list = Done: place { $place } on the waiting list. They have been told; I'll write when a place is free.
application-ask-reason = { $name }: why not? Write the reason; the applicant will read it.
application-ask-question = { $name }: what would you ask? Write it; the reply comes here and onto the card.
application-back = ‹ Don't refuse
application-to-card = ‹ To the application
application-refused = { $name }: the refusal and its reason have been sent.
application-asked = { $name }: the question has been sent.

application-form-question = { $left ->
    [one] The last question of the form. Answer in words, or skip it.
   *[other] Questions of the form, { $left } left. Answer each in words, or skip it.
 }

    { $question }
application-skip = Skip
application-go-on = Go on with the form
application-form-left = { $left ->
    [one] { $left } question of the form is left. Shall we go on?
   *[other] { $left } questions of the form are left. Shall we go on?
 }
application-open-question = A coordinator asks: { $question }
application-your-place = There are no places yet. Your place on the waiting list: { $place }.
application-reply = Reply
application-reply-now =
    { $question }

    Write your reply in one message.
application-reply-sent = Your reply has been sent. The decision will come here.
application-sent-to = Your application to “{ $unit }” has been sent to its coordinators. The answer will come here.
application-taken-back = The application has been withdrawn.

letter-application = { $name } asks to be admitted to the cooperative. They have accepted the principles and agreed to the keeping of data.
letter-application-to-unit = { $name } asks to be taken into “{ $unit }”.
letter-application-question =
    A question about your application to “{ $unit }”, from { $by }:
    { $question }
letter-application-replied =
    { $name } replies to “{ $question }”:
    { $text }
letter-application-listed = “{ $unit }” has no free place just now. Your application is on the waiting list, place { $place }. I'll write when it is your turn.
letter-refused-by-unit = Your application to “{ $unit }” was refused. The reason: { $reason }
letter-place-free = “{ $unit }” has a free place; first on the list: { $name }.

intake-title = “{ $unit }”: what is asked of newcomers
intake-form = Questions of the form:
intake-form-of = Questions of the form, as in “{ $unit }”:
intake-no-form = The form has no questions: I ask for a name alone.
intake-unlimited = Members: { $members }, places are not limited.
intake-limited = Members: { $members } of { $places } places.
intake-without-probation = There is no probation.
intake-with-probation = Probation: { $days ->
    [one] { $days } day
   *[other] { $days } days
 }, { intake-part }.
intake-part = { $quarters ->
    [1] a quarter of the norm
    [2] half the norm
    [3] three quarters of the norm
   *[other] the whole norm
 }
intake-add = Add a question
intake-up = Move { $number } up
intake-inherit = As one level up
intake-places = Places
intake-probation = Probation
intake-ask-add = Write the question, up to 200 characters. Everybody who applies will see it.
intake-ask-places = How many places altogether? Write a number.
intake-ask-probation = How many days does probation last? Write a number. Those who have been admitted already are not concerned.
intake-ask-part = Days: { $days }. Which part of the norm holds meanwhile?
intake-no-limit = No limit
intake-no-probation = No probation
intake-back = ‹ Back

probation-relief = probation
probation-keep = Keep for good
probation-extend = { $days } days more
probation-part = Say goodbye
probation-not-parting = ‹ Don't part
probation-kept = { $name } stays for good. They have been told.
probation-extended = Probation lasts until { DAY($until) } now. They have been told.
probation-ask-reason = { $name }: why must you part? Write the reason: { $name } will read it, and it stays in the unit's journal.
probation-parted = { $name }: the membership has ended, the reason has been sent. Their hours are kept.
letter-probation-begun = Your probation in “{ $unit }” lasts until { DAY($until) }; meanwhile: { intake-part }.
letter-probation-extended = Your probation in “{ $unit }” lasts until { DAY($until) } now.
letter-probation-ends =
    { $name }: probation in “{ $unit }” has ended. What comes next?
    Without an answer the membership simply goes on.
letter-probation-over = Your probation in “{ $unit }” is over, thank you for taking part! Your membership goes on; the coordinators will have their word yet.
letter-probation-passed = You have passed probation in “{ $unit }”. Good to have you with us!
letter-parted =
    Your membership in “{ $unit }” has ended. The reason: { $reason }
    Your hours are kept. Thank you for what was done; you can apply again by /start.

refusal-question-missing = A question is needed, in words.
refusal-question-too-long = Too long: a question has at most { $most } characters. Write a shorter one.
refusal-question-twice = That is asked already. Write another one.
refusal-too-many-questions = There can be at most { $most } questions. Remove one first.
refusal-answer-missing = Words are needed. Write again.
refusal-answer-too-long = Too long: at most { $most } characters. Write less.
refusal-question-gone = This question needs no answer any more.
refusal-not-places = A number from 1 to { $most } is needed.
refusal-not-probation = A number of days from 1 to { $most } is needed.
refusal-no-place = All places in “{ $unit }” are taken: { $places }. The application is kept. The waiting list is open.
refusal-already-listed = The application is on the waiting list already.
refusal-already-member = You are a member of “{ $unit }” already.
refusal-already-applied = Your application to “{ $unit }” is waiting for an answer already.
refusal-unit-takes-nobody = This unit takes no applications.
refusal-probation-settled = That has been settled: by another coordinator, or because the membership has ended.
refusal-members-timer-runs = { $name }: a timer is running, its minutes would be lost. Try when it has stopped.
