language-ru = русский
language-en = English

settings =
    Name: { $name }
    Language: { $language }
    Time zone: { $zone }
    { $part ->
        [yes] You speak in the unit: { $unit } (change it: /units)
       *[no] Cooperative: { $unit }
    }
settings-key-name = Name
settings-key-language = Language
settings-key-zone = Time zone
settings-key-accounts = Linked accounts
settings-key-reminders = Reminders and letters
settings-key-unit-name = Name of the cooperative
settings-key-leave = Leave the cooperative
settings-back = ‹ Back
settings-ask-name = What shall we call you in the cooperative?
settings-ask-unit-name = What is the cooperative called? Up to 100 characters.
settings-ask-language = Which language shall we speak?
settings-ask-zone = Choose, or write a city or “UTC+5”.
settings-language-changed = We speak English now.

accounts =
    Your accounts:
    { $accounts }
    To link another one: /link
accounts-here = { $account } (this one)
accounts-unlink = Unlink: { $account }
accounts-ask-unlink = Unlink the account { $account }? It can't write in your name any more then.
accounts-ask-unlink-this = Unlink the account { $account }? It is this one: the bot won't know you here any more.
accounts-unlink-surely = Yes, unlink
accounts-unlinked-this = This account is unlinked. To link it again, use the other messenger: /link

leave-ask =
    Leave the cooperative “{ $unit }”? That is all its parts too. Hours written down stay; taking part in projects and any office end. The way back is a new application.
refusal-timer-runs-still = Stop the timer first, or its time would be lost: /timer
leave-surely = Yes, leave
leave-done = The membership has ended. Thank you for the common work.
leave-farewell = To apply again: /start

zone-Europe-Kaliningrad = Kaliningrad
zone-Europe-Moscow = Moscow
zone-Europe-Samara = Samara
zone-Asia-Yekaterinburg = Yekaterinburg
zone-Asia-Omsk = Omsk
zone-Asia-Krasnoyarsk = Krasnoyarsk
zone-Asia-Irkutsk = Irkutsk
zone-Asia-Yakutsk = Yakutsk
zone-Asia-Vladivostok = Vladivostok
zone-Asia-Magadan = Magadan
zone-Asia-Kamchatka = Kamchatka
refusal-unknown-zone = The zone “{ $text }” is unknown. Write a big city or the distance from UTC: “UTC+5”.
