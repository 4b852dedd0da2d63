# Общие фонды: сколько в них, откуда пришло, куда ушло

fund-title = Общие фонды: { $count }. Свободно всего { MONEY($money) }
fund-title-none = Общих фондов денег пока нет. Их заводят координаторы.
fund-closed-title = Закрытые фонды: { $count }
fund-closed-title-none = Закрытых фондов нет.
fund-line = { $fund }{ $named ->
    [yes] {" "}({ $unit })
   *[no] { "" }
 }: { MONEY($free) }{ $reserved ->
    [0] { "" }
   *[other] , отложено { MONEY($reserved) }
 }
fund-which = «{ $words }» — какой это фонд?
fund-not-found = «{ $words }» — такого фонда нет. Все фонды: /funds
fund-my-money = Мои заявки на деньги
fund-new-key = Новый фонд
fund-closed-key = Закрытые
fund-back = ‹ Все фонды
fund-of-unit = { $fund } · { $unit }

## Карточка
fund-card = Фонд «{ $fund }» · { $unit }
    { $purpose }
fund-card-closed = Фонд закрыт.
fund-card-level = Свободно { MONEY($free) }{ $reserved ->
    [0] { "" }
   *[other] , по заявкам отложено ещё { MONEY($reserved) }
 }
fund-card-month = В этом месяце: пришло { MONEY($came) }, ушло { MONEY($went) }
fund-card-threshold = Больше { MONEY($above) } даёт только собрание
fund-card-ground = Заведён: { $ground }
fund-card-waiting = Ждут ответа: { $count } { $count ->
    [one] заявка
    [few] заявки
   *[other] заявок
 }
fund-ask-key = Попросить деньги
fund-spend-key = Расход
fund-history-key = Куда ушло?
fund-picture-key = График
fund-do-receive = Приход
fund-do-transfer = Перевод
fund-do-change = Изменить
fund-do-name = Название
fund-do-purpose = На что фонд
fund-do-threshold = Порог собрания
fund-do-close = Закрыть фонд
fund-do-reopen = Открыть снова
fund-to-card = К фонду
fund-stop = Не надо

## История
fund-history = Фонд «{ $fund }»: откуда пришло и куда ушло
fund-history-none = Фонд «{ $fund }»: движения ещё не было.
fund-history-line = { DATE($day) } · { $sign ->
    [in] +{ MONEY($amount) }
    [out] −{ MONEY($amount) }
   *[stays] { MONEY($amount) }
 } · { $way ->
    [income] приход
    [return] возврат неистраченного
    [payout] выплата
    [payback] возмещение расхода
    [expense] расход
    [reserve] отложено
    [release] отложенное снова свободно
    [transfer] { $sign ->
        [in] перевод из фонда «{ $other }»
       *[out] перевод в фонд «{ $other }»
    }
   *[reversal] отмена
 }
fund-history-words = : { $words }.
fund-history-asker = : { $name }{ $said ->
    [yes] {" "}— { $reason }.
   *[no] .
 }
fund-history-approved = Согласовано: { $by }{ $said ->
    [yes] {" "}({ $decision }).
   *[no] .
 }
fund-history-author = Записано: { $name }.
fund-receipt-key = Чек { $number }
fund-receipt = Чек: { $line }
fund-undo-number-key = Отменить { $number }
fund-undo-ask = { $way ->
    [transfer] Отменить перевод { MONEY($amount) } в фонд «{ $fund }» — { $words }?
   *[other] Отменить приход { MONEY($amount) } в фонд «{ $fund }» — { $words }?
 }
fund-undo-sure = Да, отменить

## Новый фонд и его настройки
fund-what-name = Новый фонд: { $unit }. Как он называется? Например: «Развитие».
fund-new-name = Фонд «{ $fund }»: как назвать по-новому?
fund-what-for = Фонд «{ $fund }»: на что он? Одной фразой, её увидят все.
fund-what-threshold = Больше какой суммы решает собрание? Например: «50 000». Можно и без порога.
fund-no-threshold = Без порога
fund-what-ground = Каким решением? Например: «Решение собрания от 20 ноября».
fund-what-to-change = Фонд «{ $fund }»: что изменить?

## Приход
fund-how-much-came = Фонд «{ $fund }»: сколько пришло и откуда? Например: «1 500,50 ₽ взносы за ноябрь».
fund-where-from = Фонд «{ $fund }», { MONEY($amount) }: откуда? Например: «взносы за ноябрь».
fund-received = ✓ Фонд «{ $fund }»: +{ MONEY($amount) } — { $words }
    Теперь свободно { MONEY($free) }
fund-undo-key = Отменить
fund-undone = { $way ->
    [transfer] Перевод { MONEY($amount) } отменён.
   *[other] Приход { MONEY($amount) } отменён.
 } Фонд «{ $fund }»: свободно { MONEY($free) }

## Перевод
fund-where-to = Фонд «{ $fund }»: в какой фонд перевести?
fund-no-other = Переводить некуда: другого фонда, за который вы отвечаете, нет.
fund-how-much-over = Из фонда «{ $fund }» в «{ $other }»: сколько? Свободно { MONEY($free) }.
fund-which-decision = { MONEY($amount) }. По какому решению? Например: «Решение собрания от 20 ноября».
fund-transfer-ask = Перевести { MONEY($amount) } из фонда «{ $fund }» в «{ $other }» ({ $unit })?
    Основание: { $words }
fund-transfer-sure = Перевести
fund-transferred = ✓ { MONEY($amount) } из фонда «{ $fund }» в «{ $other }» — { $words }
    В фонде «{ $fund }» свободно { MONEY($free) }

## График
fund-chart-title = Фонд «{ $fund }»
fund-chart-moved = Пришло и ушло, { fund-chart-unit }
fund-chart-left = Остаток на конец месяца, { fund-chart-unit }
fund-chart-unit = { $unit ->
    [million] млн ₽
    [thousand] тыс. ₽
   *[one] ₽
 }
fund-chart-little = <0,1
fund-chart-number = { $whole }{ $tenth ->
    [0] { "" }
   *[other] ,{ $tenth }
 }
fund-chart-came = пришло
fund-chart-went = ушло
fund-chart-month = { fund-month } { $year }: пришло { MONEY($came) }, ушло { MONEY($went) }, осталось { MONEY($left) }
fund-chart-month-now = { fund-month } { $year } (идёт): пришло { MONEY($came) }, ушло { MONEY($went) }, сейчас { MONEY($left) }
fund-chart-quiet = В остальные месяцы движения не было.
fund-chart-aside = Вместе с отложенным по заявкам.
fund-month = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
 }

## Отказы
refusal-no-such-fund = Такого фонда нет. Все фонды: /funds
refusal-fund-closed = Фонд «{ $fund }» закрыт. Ничего не записано. Другие фонды: /funds
refusal-fund-not-empty = Фонд «{ $fund }» не закрыть, пока он не пуст: свободно { MONEY($free) }, отложено { MONEY($reserved) }, заявок без ответа { $requests }. Деньги можно перевести в другой фонд.
refusal-fund-name = Название фонда — от 1 до { $most } знаков. Напишите иначе.
refusal-fund-name-taken = Фонд «{ $fund }» уже есть. Назовите иначе.
refusal-fund-words = Без этого записать нельзя: напишите словами, до { $most } знаков. Остальное сохранено.
refusal-fund-has-less = В фонде «{ $fund }» свободно { MONEY($have) }{ $reserved ->
    [0] { "" }
   *[other] , ещё { MONEY($reserved) } отложено по заявкам
 }, а нужно { MONEY($wanted) }. Ничего не записано, назовите сумму меньше.
refusal-fund-not-there = Перевести можно в фонд того же объединения или того, где вы координатор, выше или ниже. Выберите другой.
refusal-fund-money-gone = Отменить нельзя: в фонде «{ $fund }» свободно уже только { MONEY($have) } из { MONEY($wanted) }. Остальное ушло или отложено.
refusal-fund-nothing-to-undo = Отменить можно только приход или перевод. Выданное по заявке возвращают через заявку.
refusal-fund-undone = Это уже отменено.
refusal-fund-no-receipt = Этот чек показать нельзя: его нет, или расход виден только координаторам.

## Журнал
journal-act-fund = фонд «{ $title }»
journal-act-fund-add = заводит фонд «{ $title }»
journal-act-fund-name = переименовывает фонд: «{ $old }» → «{ $new }»
journal-act-fund-purpose = меняет назначение фонда «{ $title }»: «{ $old }» → «{ $new }»
journal-act-fund-threshold = фонд «{ $title }», порог собрания: { $old ->
    [0] не было
   *[other] { MONEY($old) }
 } → { $new ->
    [0] без порога
   *[other] { MONEY($new) }
 }
journal-act-fund-close = закрывает фонд «{ $title }»
journal-act-fund-reopen = снова открывает фонд «{ $title }»
journal-act-fund-income = приход в фонд «{ $title }»: { MONEY($amount) }
journal-act-fund-transfer = переводит { MONEY($amount) } из фонда «{ $from }» в «{ $to }»
journal-act-fund-undo = отменяет запись на { MONEY($amount) }, фонд «{ $title }»
