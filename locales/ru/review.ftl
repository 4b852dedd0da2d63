review-empty = Ничего не ждёт вашего ответа.
review-confirm = Подтвердить
review-reject = Отклонить
review-back = Назад
entry-rejected =
    Запись не подтверждена: { DURATION($minutes) } · { $project } · { DAY($day) }
    Причина: { $reason }
    Так решено: { $by }. Эти часы не засчитаны; можно записать иначе.
refusal-reason-needed = Нужна причина, от 1 до { $most } знаков.
refusal-own-entry = Свою запись подтверждает кто-то другой.
refusal-already-answered = На это уже ответили: запись больше не ждёт.
refusal-waits-no-more = На это уже ответили, или отвечать больше не на что.

## Стол: всё, что ждёт ответа
desk-place = { $place } из { $total }: { $list }
desk-place-of-kind = { $kind ->
    [e] Запись
    [a] Заявление
    [l] Просьба об отпуске
    [r] Заявка в фонд
    [m] Деньги фонда
    [p] Новый проект
    [u] Новое объединение
    [d] Не дошли письма:
   *[w] Не доходят письма:
} { $place } из { $total }
desk-count-e = записи { $count }
desk-count-a = заявления { $count }
desk-count-l = отпуска { $count }
desk-count-r = заявки в фонд { $count }
desk-count-m = деньги { $count }
desk-count-p = новые проекты { $count }
desk-count-u = новые объединения { $count }
desk-count-d = не дошли письма { $count }
desk-count-w = не доходят письма { $count }
desk-later = Позже ›
desk-age = { $days ->
    [0] { $hours ->
        [0] меньше часа
        [one] { $hours } час
        [few] { $hours } часа
       *[other] { $hours } часов
    }
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
desk-entry =
    { $name } · { DURATION($minutes) } · { $project } · { DAY($day) } · { $labour ->
        [free] свободный труд
       *[obligatory] обязательный труд
    }
desk-application =
    { $name } просит принять в объединение.
    Ждёт ответа { $age }.
desk-project =
    Проект «{ $project }»: { $purpose }
    { $exchange ->
        [commodity] Товарный: продукт продаётся
       *[free] Свободный: продукт раздаётся без обмена
    }
    Автор предложения: { $name }. Ждёт ответа { $age }.
desk-r-yes = Дать
desk-r-no = Отказать
desk-r-more = Меньше, написать
desk-m-yes = Согласовать
desk-m-no = Отказать
desk-m-more = Чек, меньше, написать
desk-p-yes = Открыть
desk-p-no = Отклонить
desk-unit =
    Объединение «{ $unit }»: { $purpose }
    Автор предложения: { $name }. Ждёт ответа { $age }.
desk-u-yes = Открыть
desk-u-no = Отклонить
desk-letters =
    { $name }: { $count ->
        [one] не дошло { $count } письмо
        [few] не дошли { $count } письма
       *[other] не дошло { $count } писем
    } — { $why ->
        [account] не было аккаунта
        [forbidden] боту нельзя было писать
       *[refused] мессенджер не принял
    }.
    Сейчас боту снова можно писать этому человеку.
desk-d-yes = Ещё раз
desk-d-no = Ясно
desk-unreached =
    { $name }: письма не доходят с { DATE($day) }.
    Передайте лично: пусть напишет боту «привет», и письма пойдут снова.
desk-w-yes = Ясно, до { DAY($day) }
desk-done-e = Подтверждено
desk-done-a = Принято, приветствие отправлено
desk-done-l = Согласовано, письмо отправлено
desk-done-r = Согласовано, письмо отправлено
desk-done-m = Согласовано, письмо отправлено
desk-done-p = Проект открыт
desk-done-u = Объединение открыто
desk-done-d = { $verb ->
    [y] Отправляется ещё раз
   *[n] Хорошо
}
desk-done-w = Хорошо, напомню позже
desk-why-e = Почему запись не подходит? Ответ увидит её автор.
desk-why-a = Почему отказ? Напишите причину, её увидит автор заявления.
desk-why-l = Почему отказ? Причину увидит автор просьбы.
desk-why-r = Почему отказ? Причину увидит автор заявки.
desk-why-m = Почему отказ? Причину увидит автор заявки.
desk-why-p = Почему отклонить проект? Причину прочтёт автор предложения.
desk-why-u = Почему отклонить объединение? Причину прочтёт автор предложения.
desk-refused-e = Запись отклонена, автор узнает причину.
desk-refused-a = Отказ и причина отправлены.
desk-refused-l = Отказано, причина отправлена.
desk-refused-r = Отказано, причина отправлена.
desk-refused-m = Отказано, причина отправлена.
desk-refused-p = Проект отклонён, причина отправлена.
desk-refused-u = Объединение отклонено, причина отправлена.
desk-more = Подробнее, спросить
