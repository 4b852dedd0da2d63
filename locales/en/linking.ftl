network-telegram = Telegram
network-vk = VK
network-local = local chat

link-code =
    Open this same bot in the other messenger and send it:
    link { $code }
    The code is good for 10 minutes, once. Then I'll ask here whether it was you.
link-where-to-get-code =
    In the messenger where you are in the cooperative already, write /link to the bot. It gives a code of 8 characters; send it here.
link-asked = The code is right. Now say in the first messenger that it is you; there are 10 minutes for that.
link-wrong-code = { $left ->
    [0] The code doesn't fit. Five mistakes: you can try again in an hour.
    [one] The code doesn't fit: check the letters or take a new one. { $left } try is left.
   *[other] The code doesn't fit: check the letters or take a new one. { $left } tries are left.
 }
link-yes = It's me, link
link-no = No
link-done = Done: the { $network } account is linked. Entries, norm and vote are the same wherever you write from.
link-declined = All right, the { $network } account is not linked, and the code is void.
letter-link-asked =
    { $network }: your code came from the account “{ $name }”, to write in your name. Is it you?
letter-linked = Done, { $name }: this account is yours now too.
letter-not-linked = The first messenger said “no”: this account is not linked. You can also join anew: /start
letter-unlinked = The { $network } account is unlinked. If it wasn't you, tell a coordinator.

refusal-linking-locked = Too many wrong codes. Try again in { DURATION($minutes) }.
refusal-own-code = This is your own code: send it from the other messenger.
refusal-account-taken = This account is linked with the member { $name } already. If that is you too, a coordinator of the cooperative can merge the two records.
refusal-application-underway = An application was begun from this account. Stop it with /cancel and send the code again.
refusal-link-gone = This request is no longer valid. Take a new code: /link
refusal-last-account = This is the only account: without it there is no way in. Link another one first: /link
