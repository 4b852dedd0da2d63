joining-this-language = English
joining-accept-principles = To join, one accepts the principles of the union.
joining-read-principles = Read the principles
joining-accept = I accept
joining-have-account = I already have an account
joining-back = ‹ Back
joining-consent =
    Separately: the bot keeps your name, entries and votes to do the cooperative's accounts. Until you agree nothing about you is kept.
joining-read-privacy = How data are kept
joining-agree = I agree
joining-documents-changed = The documents have changed meanwhile. Here is the new version, please have a look.
joining-code-is-void = This invitation is no longer valid: it has been used or has run out. You can apply without it.

joining-ask-name = What shall we call you in the cooperative? Write your name. To stop: /cancel
joining-name-first = First a name, in words. To stop: /cancel
joining-ask-zone = { $name }, which time zone are you in? Choose, or write your city.
joining-other-zone = Another one
joining-other-zones = Choose, or write a city or “UTC+5”.
joining-waiting = The application is with the coordinators. They usually answer within a day; I'll write at once.
joining-spent = The invitation is no longer valid, so the application is with the coordinators. They usually answer within a day; I'll write at once.
joining-full = There is no free place just now, so your application has been sent to the coordinators. I'll write as soon as they answer.
joining-spent-and-form = The invitation is of no use any more, so the coordinators will look at your application.
joining-full-and-form = There is no free place just now, so the coordinators will look at your application.
joining-invited-to = This is an invitation to “{ $unit }”.
joining-one-more-unit = Done: you are in “{ $unit }” too now.
joining-admitted = All done, { $name }.
joining-in-office = All done, { $name }.
joining-forgotten = All right, stopped. Nothing about you is kept. To begin again: /start

joining-waiting-since = The application has been waiting since { DAY($day) }. The answer will come here.
joining-withdraw = Withdraw the application
joining-withdrawn = The application is withdrawn. To apply again: /start
joining-was-refused =
    The application was refused. Reason: { $reason }
    If something has changed, you can apply again.
joining-was-member = The membership has ended. Earlier entries are kept, and you can apply again.
joining-apply-again = Apply again

joining-welcome =
    { $name }, welcome to the cooperative “{ $unit }”!
    Hours are written in one line: “yesterday 2.5 h garden”. The rest is in /menu.
joining-begin = Begin
joining-now-coordinator = { $name }, you are now a coordinator of the cooperative “{ $unit }”. To invite people: /invite, applications: /applications
joining-coordinator-already = You are a coordinator of the cooperative “{ $unit }” already.

letter-guest-joined = { $name } joins the cooperative by your invitation.

refusal-name-missing = This doesn't look like a name: it needs a letter at least. Please write again.
refusal-name-too-long = Too long: a name has at most { $most } characters. Please write a shorter one.
refusal-reason-missing = A reason is needed, in words.
refusal-reason-too-long = Too long: a reason has at most { $most } characters. Please write a shorter one.
refusal-application-answered = { $outcome ->
    [member] { $name } was quicker: already admitted.
   *[other] { $name } was quicker: already refused.
 }
refusal-application-gone = This application is no more: it was withdrawn.
refusal-already-here = This is done already. /start shows where you are
refusal-documents-changed = The documents have changed. Please begin again: /start
refusal-invite-spent = This code is no longer valid: it has been used or has run out. Ask for a new one.
