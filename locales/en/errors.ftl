error-broken = Something broke on the bot's side. What was saved before is kept; this was not done. Please try again a little later.
error-not-shown = What was done is saved, but the answer could not be shown. /menu shows where things are
refusal-plain = That can't be done.
refusal-not-allowed = You have no right to do this. Perhaps a role has ended: ask a coordinator.
refusal-gone = That is not there any more.
not-understood =
    I did not understand. Hours are logged like this: “yesterday 2.5 h garden”.
    For the rest there are the keys below and /help.
not-words = I understand words and buttons only. Hours can be written like this: “2 h garden”.
old-menu-popup = That menu is old, here is the new one.
say-start = To begin, say /start.
say-start-popup = To begin, say “start”.
too-fast = Not so fast. This was not carried out; wait a minute and do it again.
