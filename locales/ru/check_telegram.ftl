check-telegram-token = Telegram не принимает ключ. Возьмите верный у @BotFather (команда /token) и впишите его в TELEGRAM_TOKEN.
check-telegram-unreachable = Telegram не отвечает: { $reason }. Проверьте сеть; если Telegram закрыт, укажите TELEGRAM_PROXY или TELEGRAM_API_URL.
check-telegram-refuses = Telegram отказывает: { $reason }.
check-telegram-webhook = Сообщения этого бота уходят на { $host } (webhook). Бот отключит это, когда запустится; если там работает другая программа с тем же ключом, остановите её.
check-telegram-note-no-groups = Бота нельзя добавить в группы. Если нужно, разрешите в @BotFather: /setjoingroups.
check-telegram-note-hears-all = Бот получает все сообщения групп, хотя ему нужны только обращённые к нему. Включите закрытый режим в @BotFather: /setprivacy, Enable.
