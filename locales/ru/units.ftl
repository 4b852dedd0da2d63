## Дерево
units-members = { $count ->
    [0] пока никого
    [one] { $count } участник
    [few] { $count } участника
   *[other] { $count } участников
}
units-line = { $name } — { units-members }{ $parts ->
    [0] {""}
   *[other] , частей: { $parts }
}{ $here ->
    [True] {" "}· вы здесь
   *[other] {""}
}
units-proposed = { $name } — предложено, ждёт ответа
units-parts = { $more ->
    [True] Части, { $first }–{ $last } из { $count }:
   *[other] { $count ->
        [0] Частей пока нет.
       *[other] Части:
    }
}
units-mine = Ваши объединения, { $first }–{ $last } из { $count }:
units-mine-mark = ✓ — вы участвуете
units-likely = «{ $words }» — какое это объединение?
units-not-found = Объединения «{ $words }» не нашлось. Все: /units
units-button-mine = Мои объединения
units-button-all = Объединения
unit-button-up = ‹ { $name }

## Карточка
unit-waits = Предложено, ждёт ответа координатора
unit-members = Участники: { $count }
unit-coordinators = { $count ->
    [0] Координаторов пока нет: дела ведут координаторы объединения выше
   *[other] Координаторы: { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}и ещё { $more }
}
unit-projects = Открытых проектов: { $count }
unit-parts = { $count ->
    [0] Частей нет
   *[other] Части: { $names }
}
unit-norm = Норма: { $known ->
    [no] пока нет
   *[yes] { $inherited ->
        [yes] как в «{ $source }»
       *[no] своя
    }
}
unit-setting = { $what ->
    [time_zone] Часовой пояс: { $value }
    [language] Язык: { $value }
   *[days_back] Записать можно за { $value } назад
}{ $inherited ->
    [yes] {" "}(из «{ $source }»)
   *[no] {""}
}
unit-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
}
unit-mine = { $where ->
    [here] Вы участвуете и говорите здесь.
    [applicant] Ваша заявка сюда ждёт ответа.
   *[member] Вы участвуете.
}
unit-button-speak = Говорить здесь
unit-button-apply = Вступить
unit-button-leave = Выйти
unit-button-left = Да, выйти
unit-button-propose = Предложить часть
unit-button-open = Открыть
unit-button-refuse = Отказать
unit-button-withdraw = Отозвать
unit-button-change = Изменить
unit-button-close = Закрыть
unit-button-closed = Да, закрыть навсегда
unit-button-parts = Части
unit-button-card = ‹ Карточка
unit-button-card-of = Карточка
unit-button-back = ‹ Назад
unit-speaking =
    Теперь разговор об объединении «{ $unit }»: проекты, часы, норма и список участников — его. Ваши полномочия здесь тоже свои.
    Сменить объединение: /units
unit-done-open = Открыто. Кто предложил, теперь здесь координатор.
unit-done-withdraw = Предложение отозвано.
unit-done-refuse = Отказ и причина отправлены.

## Выйти
unit-ask-leave = Выйти из «{ $unit }»? { $count ->
    [0] {""}
   *[other] Вместе с ним закончится и участие в его частях: { $parts }.{" "}
}Записанные часы останутся, участие в здешних проектах и полномочия закончатся. Членство в объединениях выше сохранится.
unit-done-leave = Готово. Записанные часы остались.

## Предложить
unit-ask-new-name = Новая часть объединения «{ $unit }». Как её назвать? До 100 знаков.
unit-ask-new-purpose = «{ $unit }». Для чего это объединение? Одной-двумя фразами, до 500 знаков.
unit-proposed = { $decides ->
    [True] Предложено. Можно сразу открыть.
   *[other] Отправлено координаторам. Напишу, когда ответят.
}
unit-why-refuse = Почему отказать объединению «{ $unit }»? Напишите причину: её прочтёт тот, кто предложил.
letter-unit-proposed =
    { $who } предлагает новую часть объединения «{ $parent }»: «{ $unit }».
    { $purpose }
letter-unit-opened =
    Объединение «{ $unit }» открыто, координатор — вы. Говорить от его имени: /units
    Ответ: { $who }
letter-unit-refused =
    Объединение «{ $unit }» не открыто.
    Причина: { $reason }
    Ответ: { $who }. Предложить можно снова.

## Изменить
unit-settings = «{ $unit }»: что изменить?
unit-no-purpose = Цель не записана
unit-setting-key = { $what ->
    [name] Название
    [purpose] Цель
    [time_zone] Часовой пояс
    [language] Язык
   *[days_back] За сколько дней
}
unit-ask-name = «{ $unit }»: новое название? До 100 знаков.
unit-ask-purpose = «{ $unit }»: для чего это объединение? До 500 знаков.
unit-ask-time-zone = «{ $unit }»: по какому времени считать дни? Выберите или напишите: город или «UTC+5».
unit-ask-language = «{ $unit }»: на каком языке писать тем, кто не выбрал свой?
unit-ask-days-back = «{ $unit }»: за сколько дней назад можно записать работу? Число от 1 до 90.
unit-button-inherit = Как в «{ $unit }»
unit-changed = Изменено.
letter-unit-changed = { $what ->
    [name] Объединение «{ $old }» теперь называется «{ $new }».
    [purpose] Цель объединения «{ $unit }» теперь: { $new }
    [time_zone] «{ $unit }»: дни теперь считаются по времени «{ $new }», раньше — «{ $old }».
    [language] «{ $unit }»: язык по умолчанию теперь { $new }.
   *[days_back] «{ $unit }»: записать работу теперь можно за { $new } назад, раньше — за { $old }.
}
    Решение: { $who }

## Перенести
unit-button-move = Перенести
unit-button-move-surely = Да, перенести
unit-ask-where = Частью чего сделать? Можно туда, где вы координатор обоих или объединения над обоими:
unit-nowhere = Переносить некуда: нужно быть координатором и здесь, и там, или объединения над обоими.
unit-move =
    Сделать «{ $unit }» частью «{ $to }»?
    { $path }
unit-move-entering = В «{ $unit }» вступят: { $count }{ $count ->
    [0] {""}
   *[other] {" "}· { $names }
}
unit-move-norm = Норма будет как в «{ $unit }».
unit-move-keeps = Из прежних объединений никто не выходит. Все участники получат письмо.
unit-done-move = Перенесено. Участники узнают.
letter-unit-moved =
    «{ $unit }» теперь часть «{ $to }», раньше — часть «{ $old }». Решение: { $who }{ $count ->
        [0] {""}
       *[other] {""}
            Теперь вы участвуете и в { $entered }.
    }

## Закрыть
unit-close =
    Закрыть «{ $unit }»? Открыть снова будет нельзя. Членство здесь и полномочия закончатся у всех: { $members }. В «{ $parent }» участники останутся.{ $applicants ->
        [0] {""}
       *[other] {" "}Заявкам на вступление будет отказано: { $applicants }.
    }{ $leaves ->
        [0] {""}
       *[other] {" "}Просьбам об отпуске тоже: { $leaves }.
    }{ $chats ->
        [0] {""}
       *[other] {" "}Общие чаты будут отвязаны: { $chats }.
    } Записанные часы, счета и журнал сохранятся.
unit-close-held = { $labour ->
    [free] Свободный труд
   *[obligatory] Обязательный труд
}: { $behind ->
    [0] долгов нет
   *[other] в долгу { $behind }, всего { DURATION($missing) }
}; { $ahead ->
    [0] запасов нет
   *[other] с запасом { $ahead }, всего { DURATION($surplus) }
}.
unit-why-close = Почему закрывается? Напишите причину: её прочтут все участники.
unit-close-surely =
    Причина: { $reason }
    Закрыть навсегда?
unit-done-close = Закрыто. Участники узнают.
letter-unit-closed =
    Объединение «{ $unit }» закрыто. Членство в нём закончилось, записанные часы сохранились.
    Причина: { $reason }
    Решение: { $who }
letter-unit-left = { $name }: членство в «{ $unit }» закончено по собственному желанию.

## Когда не получается
refusal-unit-gone = Такого объединения нет, или оно закрыто. Все: /units
refusal-unit-name = Название — от 1 до { $most } знаков, хотя бы с одной буквой. Напишите другое.
refusal-unit-purpose = Цель — от 1 до { $most } знаков. Напишите ещё раз.
refusal-unit-days-back = Непонятно, сколько дней. Напишите число от 1 до { $most }.
refusal-unit-name-taken = В «{ $parent }» уже есть «{ $name }». Напишите другое название.
refusal-unit-under-itself = «{ $unit }» не может стать частью «{ $to }»: это оно само или его часть.
refusal-unit-too-deep = Слишком глубоко: объединений одно в другом — не больше { $most }.
refusal-unit-there = «{ $unit }» и так часть «{ $to }».
refusal-unit-root = Это весь кооператив: его не переносят и не закрывают.
refusal-unit-not-empty = «{ $unit }» пока не закрыть. { $what ->
    [parts] Сначала закройте или перенесите части, ответьте на предложения: { $names }
    [projects] Сначала закройте проекты: { $names }
    [funds] Сначала переведите деньги фондов по решению: { $names }
    [goods] Сначала раздайте или спишите запасы: { $names }
   *[entries] Ждут подтверждения записи: { $count }. Разберите их: /review{ $names }
}
refusal-unit-answered = На предложение «{ $unit }» уже ответили: { $state ->
    [open] открыто
    [refused] отказано
   *[closed] отозвано или закрыто
}.
