language-ru = русский
language-en = English

settings =
    Имя: { $name }
    Язык: { $language }
    Часовой пояс: { $zone }
    { $part ->
        [yes] Говорите в объединении: { $unit } (сменить: /units)
       *[no] Кооператив: { $unit }
    }
settings-key-name = Имя
settings-key-language = Язык
settings-key-zone = Часовой пояс
settings-key-accounts = Связанные аккаунты
settings-key-reminders = Напоминания и письма
settings-key-unit-name = Название кооператива
settings-key-leave = Выйти из кооператива
settings-back = ‹ Назад
settings-ask-name = Как вас называть в кооперативе?
settings-ask-unit-name = Как называется кооператив? До 100 знаков.
settings-ask-language = На каком языке говорим?
settings-ask-zone = Выберите или напишите: город или «UTC+5».
settings-language-changed = Говорим по-русски.

accounts =
    Ваши аккаунты:
    { $accounts }
    Связать ещё один: /link
accounts-here = { $account } (этот)
accounts-unlink = Отвязать: { $account }
accounts-ask-unlink = Отвязать аккаунт { $account }? С него больше нельзя будет писать от вашего имени.
accounts-ask-unlink-this = Отвязать аккаунт { $account }? Это он, здесь: бот перестанет вас тут узнавать.
accounts-unlink-surely = Да, отвязать
accounts-unlinked-this = Этот аккаунт отвязан. Связать снова можно из другого мессенджера: /link

leave-ask =
    Выйти из кооператива «{ $unit }»? Это выход и из всех его частей. Записанные часы останутся, участие в проектах и полномочия закончатся. Вернуться можно через новую заявку.
refusal-timer-runs-still = Сначала остановите таймер, чтобы его время не пропало: /timer
leave-surely = Да, выйти
leave-done = Членство закончено. Спасибо за общий труд.
leave-farewell = Подать заявку снова: /start

zone-Europe-Kaliningrad = Калининград
zone-Europe-Moscow = Москва
zone-Europe-Samara = Самара
zone-Asia-Yekaterinburg = Екатеринбург
zone-Asia-Omsk = Омск
zone-Asia-Krasnoyarsk = Красноярск
zone-Asia-Irkutsk = Иркутск
zone-Asia-Yakutsk = Якутск
zone-Asia-Vladivostok = Владивосток
zone-Asia-Magadan = Магадан
zone-Asia-Kamchatka = Камчатка
refusal-unknown-zone = Не знаю пояса «{ $text }». Напишите крупный город или разницу с UTC: «UTC+5».
