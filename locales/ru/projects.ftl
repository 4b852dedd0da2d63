## Список
projects-title = Проекты
projects-page = Проекты { $first }–{ $last } из { $count }
projects-none = Проектов пока нет. Предложите первый.
projects-mine-mark = ✓ — вы участвуете
projects-people = { $count ->
    [0] пока никого
    [one] { $count } участник
    [few] { $count } участника
   *[other] { $count } участников
}
projects-line = { $name } — { $what ->
    [needs] нужно ещё { DURATION($minutes) } { $cycle ->
        [week] на неделе
       *[longer] до { DAY($last) }
    }
    [enough] часов { $cycle ->
        [week] на неделе
       *[longer] до { DAY($last) }
    } хватает
    [paused] на паузе
    [proposed] ждёт ответа координатора
   *[free] открыт
}, { projects-people }
projects-ask-words = Как называется проект? Можно неточно.
projects-likely = «{ $words }» — какой это проект?
projects-not-found = Проекта «{ $words }» не нашлось. Напишите иначе или предложите новый.
projects-button-find = Найти
projects-button-propose = Предложить

## Карточка
project-state = { $state ->
    [proposed] Ждёт ответа координатора
    [paused] На паузе: часы пока не записываются
    [closed] Закрыт
    [refused] Отклонён
   *[open] Открыт
}
project-kind = { $kind ->
    [commodity] Товарный: продукт продаётся
   *[free] Свободный: продукт раздаётся без обмена
}
project-labour = { $labour ->
    [free] Свободный труд
   *[obligatory] Обязательный труд
}
project-confirmation = { $rule ->
    [peer] Записи подтверждает другой участник проекта
    [coordinator] Записи подтверждает координатор
   *[none] Записи засчитываются сразу
}
project-coordinator = Координатор проекта: { $known ->
    [no] пока нет
   *[yes] { $name }
}
project-participants = Участники: { $capacity ->
    [0] { $count }
   *[other] { $count } из { $capacity }
}{ $count ->
    [0] {""}
   *[other] {" "}· { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
}
project-work = { $cycle ->
    [week] На этой неделе
   *[longer] За период { PERIOD($first, $last) }
}: { DURATION($worked) }{ $need ->
    [0] {""}
   *[other] {" "}из { DURATION($need) }
}{ $pledged ->
    [0] {""}
   *[other] , обещано ещё { DURATION($pledged) }
}{ $left ->
    [0] {""}
   *[other] , нужно ещё { DURATION($left) }
}
project-button-log = Записать часы
project-button-join = Вступить
project-button-leave = Выйти
project-button-open = Открыть
project-button-refuse = Отклонить
project-button-withdraw = Отозвать
project-button-pause = Пауза
project-button-resume = Возобновить
project-button-close = Закрыть
project-button-surely = Да, закрыть
project-button-keep = Не закрывать
project-button-change = Изменить
project-button-all = ‹ Все проекты
project-button-card = Карточка проекта
project-button-stop = Отмена
project-done-join = Теперь вы участвуете.
project-done-leave = Готово. Ваши записи остались.
project-done-open = Проект открыт.
project-done-withdraw = Предложение отозвано.
project-done-pause = Проект на паузе. Участники узнают.
project-done-resume = Проект снова открыт. Участники узнают.
project-done-surely = Проект закрыт. Участники узнают.
project-stopped = Хорошо, ничего не изменилось.
project-surely-close = Закрыть проект «{ $project }»? Открыть его снова будет нельзя. Записанные часы останутся. Сейчас в нём { projects-people }.

## Предложить проект
propose-name = Как назвать проект? От 2 до 60 знаков.
propose-alike = Похожие уже есть:
propose-alike-ask = Всё равно предложить новый? Или напишите другое название.
propose-surely = Всё равно предложить
propose-purpose = «{ $project }». Для чего он? Одной-двумя фразами, до 500 знаков.
propose-kind = Какой это проект?
propose-kind-commodity = Товарный: продукт продаётся
propose-kind-free = Свободный: раздаётся без обмена
propose-sent = { $decides ->
    [True] Проект предложен. Его можно сразу открыть.
   *[other] Отправлено координаторам. Напишу, когда ответят.
}

## Ответить на предложение
proposal-why-refuse = Почему отклонить «{ $project }»? Напишите причину: её прочтёт тот, кто предложил.
letter-project-proposed =
    { $who } предлагает проект «{ $project }».
    { $purpose }
    { $exchange ->
        [commodity] Товарный: продукт продаётся.
       *[free] Свободный: продукт раздаётся без обмена.
    }
letter-project-opened =
    Проект «{ $project }» открыт. Его координатор — вы: можно изменить, сколько нужно часов и мест.
    Ответ: { $who }
letter-project-refused =
    Проект «{ $project }» отклонён.
    Причина: { $reason }
    Ответ: { $who }. Предложить можно снова.
letter-project-moved = { $state ->
    [paused] Проект «{ $project }» на паузе, часы пока не записываются.
    [closed] Проект «{ $project }» закрыт. Записанные часы остались.
   *[open] Проект «{ $project }» снова открыт.
} Решение: { $who }.

## Изменить проект
project-what-to-change = «{ $project }»: что изменить?
project-setting-name = Название
project-setting-purpose = Цель
project-setting-need = Сколько часов нужно
project-setting-capacity = Сколько мест
project-setting-kind = Товарный или нет
project-setting-labour = Вид труда
project-setting-confirmation = Кто подтверждает
project-setting-coordinator = Координатор
project-ask-name = «{ $project }»: новое название? От 2 до 60 знаков.
project-ask-purpose = «{ $project }»: для чего он? До 500 знаков.
project-ask-need = «{ $project }»: сколько часов нужно { $cycle ->
    [week] на неделю
   *[longer] на период, как сейчас { PERIOD($first, $last) }
}? Например: 40. Если сколько получится — «нет».
project-ask-capacity = «{ $project }»: сколько человек может участвовать? Если сколько угодно — «нет».
project-ask-kind = «{ $project }»: какой это проект?
project-ask-labour = «{ $project }»: каким трудом считать новые записи?
project-ask-confirmation = «{ $project }»: кто подтверждает новые записи?
project-ask-coordinator = «{ $project }»: кто координатор проекта? Нажмите или напишите имя участника.
project-choose-kind-commodity = Товарный: продукт продаётся
project-choose-kind-free = Свободный: раздаётся без обмена
project-choose-labour-obligatory = Обязательный труд
project-choose-labour-free = Свободный труд
project-choose-confirmation-none = Никто, считаются сразу
project-choose-confirmation-peer = Другой участник проекта
project-choose-confirmation-coordinator = Координатор
project-nobody = Никто
project-changed = Изменено.

## Когда не получается
refusal-project-gone = Такого проекта здесь нет. Все проекты: /projects
refusal-project-full = В проекте «{ $project }» все места заняты ({ $capacity }). Загляните позже или выберите другой: /projects
refusal-project-shut = В проект «{ $project }» сейчас не вступить: { $state ->
    [proposed] его ещё не открыли
    [paused] он на паузе
   *[closed] он закрыт
}. Другие проекты: /projects
refusal-proposal-answered = На предложение «{ $project }» уже ответили: { $state ->
    [refused] отклонено
    [closed] отозвано или закрыто
    [paused] открыто, сейчас на паузе
   *[open] открыто
}.
refusal-project-otherwise = Не сделано: проект «{ $project }» { $state ->
    [proposed] ещё не открыт
    [paused] уже на паузе
    [open] уже открыт
    [refused] отклонён
   *[closed] уже закрыт
}.
refusal-project-name = Название — от { $least } до { $most } знаков. Напишите другое; остальное не потерялось.
refusal-project-purpose = Цель — от { $least } до { $most } знаков. Напишите ещё раз; остальное не потерялось.
refusal-project-need = Непонятно, сколько часов. Напишите число до { $most }, например 40, или «нет».
refusal-project-capacity = Непонятно, сколько мест. Напишите число до { $most }, например 12, или «нет».
refusal-project-participant = Среди участников проекта «{ $project }» такого имени нет, или подходят несколько. Напишите имя полностью или нажмите кнопку.
