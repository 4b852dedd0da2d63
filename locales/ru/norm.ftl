## Карточка нормы
norm-title = Норма
norm-none = Нормы пока нет: ничего не начисляется, часы показываются по неделям.
norm-not-yet = Сейчас нормы нет, ничего не начисляется.
norm-terms =
    Период: { $kind ->
        [week] неделя
        [four-weeks] 28 дней
       *[month] месяц
    }
    Обязательный труд: { DURATION($obligatory) } за период
    Свободный труд: { DURATION($free) } за период
    { $surplus ->
        [stays] Излишек переходит в следующий период весь
        [cut] Излишек переходит, но не больше { DURATION($cap) }
        [cut-all] Излишек в следующий период не переходит
        [saved] Излишек переходит, но не больше { DURATION($cap) }; что сверх — в сбережения
       *[saved-all] Излишек весь уходит в сбережения
    }
norm-inherited = Это норма объединения «{ $unit }»: своей здесь нет.
norm-below = { $counts ->
    [yes] Труд в частях, у которых своя норма, засчитывается и здесь
   *[no] Труд в частях, у которых своя норма, здесь не засчитывается
}
norm-button-below = { $counts ->
    [yes] Засчитывать труд частей
   *[no] Не засчитывать труд частей
}
norm-running = Сейчас идёт { PERIOD($first, $last) }.
norm-since = Действует с { DATE($first) }.
norm-until = Действовала { DATE($first) } – { DATE($last) }.
norm-from = С { DATE($first) }:
norm-ground = Основание: { $ground } (записано { DATE($day) }{ $known ->
    [no] {""}
   *[yes] , { $who }
})
norm-earlier-title = Прежние нормы, { $first }–{ $last } из { $count }
norm-button-decide = Записать решение о норме
norm-button-preview = Что будет при закрытии
norm-button-earlier = Прежние нормы
norm-button-card = ‹ Норма

## Записать решение
norm-ask-kind =
    Норму решают участники вместе; здесь их решение только записывается, с указанием, какое это решение. Общие собрания в боте появятся позже.
    Какой теперь период?
norm-kind = { $kind ->
    [week] Неделя
    [four-weeks] 28 дней
   *[month] Месяц
}
norm-of-kind = { $kind ->
    [week] за неделю
    [four-weeks] за 28 дней
   *[month] за месяц
}
norm-ask-obligatory = Сколько обязательного труда { norm-of-kind }? Напишите, например: 8, 32 ч или 2 ч 30 мин. Если нисколько — 0.
norm-ask-free = Сколько свободного труда { norm-of-kind }? Напишите, например: 2 или 4 ч 30 мин. Если нисколько — 0.
norm-hours = { DURATION($minutes) }
norm-hours-now = Как сейчас: { DURATION($minutes) }
norm-ask-surplus = Что делать с часами сверх нормы, когда период закрывается?
norm-button-stays = Переходят дальше все
norm-button-cut = Переходит не больше…
norm-button-saved = Сверх … — в сбережения
norm-ask-cap = { $saved ->
    [yes] Сколько часов излишка переходит дальше, прежде чем остальное уйдёт в сбережения? Напишите, например: 4 ч. Если сберегается весь излишек — 0.
   *[no] Сколько часов излишка переходит дальше? Напишите, например: 4 ч. Если нисколько — 0.
}
norm-ask-ground = Какое это решение участников? Например: «Общее собрание 20 ноября, протокол 12». До 300 знаков.
norm-ready-title = Записать решение участников?
norm-ready-from = Вступит в силу { DAY($first) }: идущий период остаётся как есть.
norm-ready-replaces = Заменит норму, которая ждёт того же дня.
norm-ready-ground = Основание: { $ground }
norm-ready-told = Об этом узнают все участники.
norm-button-write = Записать
norm-button-stop = Отмена
norm-written = Записано. Участники узнают.
norm-stopped = Хорошо, ничего не изменилось.
norm-later = Период сменился, посмотрите ещё раз.
letter-norm-changed = Норма меняется, с { DAY($first) }:
letter-norm-who = Решение записано: { $who }. Основание: { $ground }

## Что будет при закрытии
preview-none = Сейчас закрывать нечего: норма ещё не действует.
preview-title = Если бы период { PERIOD($first, $last) } закрылся сейчас
preview-charged = Начислено { $members ->
    [one] { $members } участнику
   *[other] { $members } участникам
}: обязательный труд { DURATION($obligatory) }, свободный { DURATION($free) }.
preview-behind = { $members ->
    [0] В долгу никто бы не остался.
    [one] В долгу { $members } участник: обязательный труд { DURATION($obligatory) }, свободный { DURATION($free) }.
    [few] В долгу { $members } участника: обязательный труд { DURATION($obligatory) }, свободный { DURATION($free) }.
   *[other] В долгу { $members } участников: обязательный труд { DURATION($obligatory) }, свободный { DURATION($free) }.
}
preview-cut = Излишек не перешёл бы: { $labour ->
    [free] свободный
   *[obligatory] обязательный
} труд, { DURATION($minutes) } (счетов: { $count }).
preview-saved = В сбережения: { $labour ->
    [free] свободный
   *[obligatory] обязательный
} труд, { DURATION($minutes) } (счетов: { $count }).
preview-waiting = Не учтены записи, которые ждут подтверждения: { $count }. Их разбирают здесь: /review
preview-listed = В долгу, { $first }–{ $last } из { $count }:
preview-line = { $name } — { $obligatory ->
    [0] {""}
   *[other] обязательный { DURATION($obligatory) }
}{ $both ->
    [yes] , {""}
   *[no] {""}
}{ $free ->
    [0] {""}
   *[other] свободный { DURATION($free) }
}
preview-not-done = Ничего не списано: это только расчёт.

## Когда не получается
refusal-norm-ground = Напишите, какое это решение участников: от 1 до { $most } знаков. Остальное не потерялось.
refusal-norm-too-long = Столько в период не поместится: оба вида труда вместе — не больше { DURATION($most) }. Напишите меньше; остальное не потерялось.
refusal-norm-cap = Слишком много: излишек можно ограничить числом до { DURATION($most) }. Напишите ещё раз; остальное не потерялось.
refusal-norm-same = Такая норма уже записана, менять нечего. Какая она: /norm
refusal-not-hours = Непонятно, сколько это: «{ $text }». Напишите, например: 8, 32 ч или 2 ч 30 мин. Остальное не потерялось.
