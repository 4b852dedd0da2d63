announce-whom = Кому объявить?
announce-unit = { $name }: все
announce-unit-with-parts = { $name } и все части
announce-alone = Только { $name }, без частей
announce-project = Проект { $name }
announce-write = Напишите текст объявления, до { $most } знаков. Прервать: /cancel
announcement =
    { $of ->
        [project] Объявление участникам проекта «{ $name }»
       *[unit] Объявление в объединении «{ $name }»
    } · пишет { $author }:

    { $text }
announce-preview =
    Так его увидят. Получат { $reached } из { $everybody }{ $missed ->
        [0] {""}
        [one] : { $missed } без мессенджера или закрыл боту доступ
       *[other] : { $missed } без мессенджера или закрыли боту доступ
    }.
    С 22 до 8 часов по времени читателя объявление ждёт утра; срочное не ждёт.
announce-send = Отправить
announce-urgent = Отправить срочно
announce-rewrite = Изменить текст
announce-drop = Не отправлять
announce-dropped = Хорошо, ничего не отправлено.
announce-sent = Объявление отправлено: { $sent } из { $total }{ $lost ->
    [0] {""}
   *[other] , не дошло { $lost }
}{ $waiting ->
    [0] {""}
   *[other] , ждут отправки { $waiting }
}{ $withdrawn ->
    [0] {""}
   *[other] , остановлено { $withdrawn }
}.
announce-refresh = Обновить
announce-stop = Остановить
announce-stopped = Остановлено
refusal-announcement-missing = Нужен текст словами. Напишите его одним сообщением или прервите: /cancel
refusal-announcement-too-long = Здесь { $now } знаков, а помещается { $most }. Ничего не отправлено; пришлите текст покороче.
refusal-too-many-announcements = Сегодня уже { $most } объявлений, больше за день не отправляется. Завтра можно снова.
refusal-nobody-to-tell = Здесь пока некому объявлять, кроме вас.
project-button-announce = Объявить
