check-telegram-token = Telegram refuses the key. Take a valid one from @BotFather (the /token command) and put it into TELEGRAM_TOKEN.
check-telegram-unreachable = Telegram does not answer: { $reason }. Check the network; where Telegram is blocked, set TELEGRAM_PROXY or TELEGRAM_API_URL.
check-telegram-refuses = Telegram refuses: { $reason }.
check-telegram-webhook = This bot's messages go to { $host } (a webhook). The bot switches that off when it starts; if another program works there with the same key, stop it.
check-telegram-note-no-groups = The bot can't be added to groups. If it should be, allow it in @BotFather: /setjoingroups.
check-telegram-note-hears-all = The bot gets every message of its groups, though it needs only those meant for it. Turn privacy mode on in @BotFather: /setprivacy, Enable.
