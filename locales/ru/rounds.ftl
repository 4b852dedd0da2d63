## Распределения
rounds-title = Распределения:
rounds-none = Распределений пока нет. Здесь делят то, чего на всех не хватает.
rounds-line = { $item } · { $state ->
    [open] до { DAY($day) }, { TIME($time) }
    [waiting] ждём, что привезут
    [sharing] распределяется
    [cancelled] отменено
   *[shared] распределено { DAY($day) }
 } · просят { AMOUNT($firm, $measure) } ({ $people })
round-heading = { $item } · { $state ->
    [open] распределение до { DAY($day) }, { TIME($time) }
    [waiting] просьбы собраны, ждём, что привезут
    [sharing] распределяется
    [cancelled] распределение отменено
   *[shared] распределено
 }
round-totals = Просят { AMOUNT($firm, $measure) }{ $extra ->
    [0] {""}
   *[other] , и ещё { AMOUNT($extra, $measure) }, если будет
 } ({ $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[other] { $people } человек
 }). { $expected ->
    [0] В запасе { AMOUNT($stock, $measure) }.
   *[other] Привезут { AMOUNT($expected, $measure) }.
 }
round-shared = Поделено: { AMOUNT($supply, $measure) }.
round-reason = { $reason ->
    [retired] Причина: это больше не раздают.
   *[other] Причина: { $reason }
 }
round-rule = { $rule ->
    [even] Поровну: по порции каждому по кругу, сначала тем, кто дольше не получал.
    [need] По потребности: сначала кому нужнее, из них тем, кто дольше не получал.
    [labour] По труду: сначала у кого больше неистраченных часов.
   *[first] По очереди: кто раньше попросил. Сначала главное, потом «ещё, если будет».
 }
round-rule-key = { $rule ->
    [even] Поровну
    [need] По потребности
    [labour] По труду
   *[first] По очереди
 }
round-mine = Ваша просьба: { $firm ->
    [0] { AMOUNT($extra, $measure) }, если будет
   *[other] { AMOUNT($firm, $measure) }{ $extra ->
        [0] {""}
       *[other] , и ещё { AMOUNT($extra, $measure) }, если будет
     }
 }
round-yours = Вам: { AMOUNT($granted, $measure) }
round-urgency = { $urgency ->
    [1] Желательно
    [2] Нужно
    [3] Очень нужно
   *[0] Не срочно
 }{ $hidden ->
    [yes] {" "}(причину видят координаторы)
   *[no] {""}
 }
round-level = { $urgency ->
    [1] Желательно
    [2] Нужно
    [3] Очень нужно
   *[0] Не срочно
 }
round-amount = { AMOUNT($amount, $measure) }
round-do-other = Другое
round-do-withdraw = Отказаться
round-do-urgent = Насколько нужно
round-do-confidential = Причину — координаторам
round-do-public = Причину — всем
round-do-cancel = Отменить распределение
round-do-brought = Привезли { AMOUNT($amount, $measure) }
round-do-from-stock = Раздать из запаса { AMOUNT($amount, $measure) }
round-do-other-brought = Привезли другое
round-do-again = Пришло не столько
round-do-rules = Другое правило
round-key-wishes = Кто просит
round-key-calculation = Весь расчёт
round-key-all = ‹ Распределения
round-key-back = ‹ К распределению
round-key-open = Новое распределение
round-key-stop = Не открывать
round-key-wish = Попросить
round-key-came = Сказать, что привезли
round-how-much = { $item }: сколько нужно? Можно так: «2», «2 +1», «2 и ещё 1, если будет».
round-how-urgent = Насколько нужно? От этого зависит очередь.
round-why-urgent = Почему? Причину увидят все; потом её можно оставить только координаторам.
round-wishes = { $item } · просят: { $count }
round-wish = { $name } — { AMOUNT($firm, $measure) }{ $extra ->
    [0] {""}
   *[other] {" "}(+{ AMOUNT($extra, $measure) })
 }

## Открыть, отменить, сказать, что пришло
round-which-item = Что распределять?
round-no-items = Сейчас распределять нечего: всё уже распределяется, или в каталоге пусто.
round-how-much-comes = { $item }: сколько привезут? Например: «25 л».
round-by-stock = Сколько есть в запасе
round-until-when = { $item }: до какого времени собирать просьбы? Например: «в четверг 18:00», «до 28.11».
round-which-rule = По какому правилу делить? Обычное правило для этого решено собранием.
round-why-cancel = Почему отменяется? Причину увидят все, кто просил.
round-how-much-came = Сколько привезли? Всё запишется в запас и сразу распределится. Если ничего — «0».
round-how-much-really =
    Сколько пришло на самом деле, всего? Что уже выдано, останется у людей.
    Если меньше — недостача спишется с запаса; если больше — сначала примите остальное в запас.
round-why-again = Почему пришло не столько? Причину увидят все, у кого доля изменится.

## Расчёт
round-not-reckoned = Расчёта ещё нет.
calculation-title = { $item } · расчёт{ $of ->
    [one] {""}
   *[other] {" "}{ $version } из { $of }
 }
calculation-supply = Всего { AMOUNT($supply, $measure) }, роздано { AMOUNT($shared, $measure) }, просили { $people }.
calculation-author = Сколько пришло, сообщает { $author }.
calculation-rule = { $rule ->
    [even] Поровну: за круг каждому { AMOUNT($portion, $measure) }, сначала тем, кто дольше не получал. Потом так же «ещё, если будет». Последняя порция может быть меньше.
    [need] По потребности: сначала кому нужнее, из них тем, кто дольше не получал. Потом так же «ещё, если будет».
    [labour] По труду: сначала у кого больше неистраченных часов. Потом так же «ещё, если будет».
   *[first] По очереди: кто раньше попросил. Потом так же «ещё, если будет».
 }
calculation-handed = Уже выданное осталось у людей и вычтено первым.
calculation-line = { $place }. { $name }: просьба { AMOUNT($firm, $measure) }{ $extra ->
    [0] {""}
   *[other] {" "}(+{ AMOUNT($extra, $measure) })
 } → { AMOUNT($granted, $measure) }
calculation-left-out = — { $name }: без доли, вне объединения или с отказом от неё
calculation-need = { $urgency ->
    [1] желательно
    [2] нужно
    [3] очень нужно
   *[0] не срочно
 }
calculation-received = прошлый раз { DAY($day) }
calculation-never = раньше не было
calculation-credit = неистрачено { DURATION($minutes) }{ $cut ->
    [yes] , на всю просьбу ({ AMOUNT($wished, $measure) }) не хватает
   *[no] {""}
 }
calculation-version = Расчёт { $version }

## Письма
letter-round-opened = { $item }: распределение. Просьбы — до { DAY($day) }, { TIME($time) }.{ $expected ->
    [0] {""}
   *[other] {" "}Привезут { AMOUNT($expected, $measure) }.
 }
letter-round-cancelled = { $item }: распределение отменено. { $reason ->
    [retired] Это больше не раздают.
   *[other] Причина: { $reason }
 }
letter-round-nobody = { $item }: к сроку никто ничего не попросил, распределение закончено.
letter-round-awaited = { $item }: просьбы собраны, просят { AMOUNT($firm, $measure) }.{ $expected ->
    [0] {""}
   *[other] {" "}Ожидалось { AMOUNT($expected, $measure) }.
 } Напишите, сколько привезли, и бот распределит.
letter-round-shared = Распределено: { $item }. Вам { $granted ->
    [0] ничего
   *[other] { AMOUNT($granted, $measure) }
 } из { AMOUNT($wished, $measure) }.
    Как посчитано: { AMOUNT($supply, $measure) } на { $people ->
        [one] { $people } человека
       *[other] { $people } человек
     }, { $rule ->
        [even] по порции каждому по кругу, сначала тем, кто дольше не получал
        [need] сначала кому нужнее, потом тем, кто дольше не получал
        [labour] сначала у кого больше неистраченных часов
       *[first] сначала кто раньше попросил
     }.{ $granted ->
        [0] {""}
       *[other] {" "}Забрать: { $place }.
     }
letter-round-changed = { $item }: расчёт изменился. Было { AMOUNT($was, $measure) }, теперь { AMOUNT($granted, $measure) }.
    Пришло { AMOUNT($supply, $measure) }. Причина: { $reason }
letter-round-fell-short = { $item }: по расчёту вам { AMOUNT($was, $measure) }, но пока доли откладывались, не хватило { $granted ->
    [0] запаса или неистраченных часов, и вам ничего не досталось
   *[other] запаса или неистраченных часов. Отложено { AMOUNT($granted, $measure) }
 }.

## Отказы
refusal-no-such-round = Такого распределения нет.
refusal-round-runs = { $item }: распределение уже идёт.
refusal-round-over = Срок прошёл: просьбы больше не принимаются и не меняются.
refusal-round-not-yet = Просьбы ещё собираются, распределять рано.
refusal-round-busy = Доли как раз откладываются. Попробуйте через минуту.
refusal-round-shared = Это распределение уже закончено.
refusal-round-has-wishes = Просьбы уже есть: правило больше не меняется.
refusal-round-deadline-over = Это время уже прошло. Назовите срок впереди.
refusal-round-deadline-far = Слишком далеко: срок — не больше чем на { $days } дней вперёд.
refusal-round-not-a-deadline = Не получилось понять срок: «{ $text }». Пишите так: «в четверг 18:00», «до 28.11».
refusal-round-reason = Нужна причина, от 1 до { $most } знаков.
refusal-round-less-than-handed = Уже выдано { AMOUNT($amount, $measure) }: меньше прийти не могло.
refusal-round-same-supply = Столько и было поделено. Ничего не изменилось.
refusal-round-wish-too-much = Столько не бывает. Назовите другое количество.
