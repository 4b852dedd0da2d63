# Деньги из общих фондов: попросить, ответить, выдать, показать чек, записать расход

money-how-much = { $what ->
    [expense] Расход из фонда «{ $fund }», в нём { MONEY($have) }. Сколько потрачено? Если деньги были ваши, фонд их вернёт.
   *[money] { $fund }: сейчас { MONEY($have) }. Сколько нужно? Например: «1500» или «99,90».
 }
money-what-for = { $what ->
    [expense] { MONEY($amount) }. На что потрачено?
   *[money] { MONEY($amount) }. На что? Без этого не ответить.
 }
money-offer = { $fund } — { MONEY($amount) }, в фонде { MONEY($have) }
    На что{ $secret ->
    [yes] {" "}(видят только координаторы)
   *[no] { "" }
 }: { $reason }
money-ask = Подать заявку
money-secret-key = { $state ->
    [yes] ☑ Только координаторам
   *[no] ☐ Только координаторам
 }
money-stop = Не надо
money-stopped = Хорошо, ничего не записано.
money-send-receipt = Пришлите фото чека.
money-no-receipt = Без чека
money-why-no-receipt = Почему нет чека?
money-attach-receipt = Пришлите фото чека. Сколько не потрачено, верните координатору: он запишет.

## Списки
money-funds-key = ‹ Фонды
money-back = ‹ Мои заявки на деньги
money-waiting-key = Ждут ответа: { $count }
money-unseen-key = Без чека: { $count }
money-mine-title = Ваши заявки на деньги: { $count }
money-mine-title-none = Заявок на деньги нет. Подать новую — на карточке фонда.
money-waiting-title = Ждут ответа или выдачи: { $count }
money-waiting-title-none = Никто не ждёт ни ответа, ни денег.
money-unseen-title = Выдано, чека ещё нет: { $count }
money-unseen-title-none = Чеки есть у всех.
money-line = { MONEY($amount) } · { $stage ->
    [waiting] ждёт ответа
    [assembly] решает собрание
    [ready] можно получить
    [given] получено?
    [done] { $what ->
        [expense] подтверждено
       *[money] получено
    }
    [refused] отказано
    [lapsed] не забрали
   *[withdrawn] снята
 } · { $fund }
money-line-of = { $name }: { MONEY($amount) }{ $stage ->
    [assembly] {" "}· собрание
    [ready] {" "}· выдать
   *[other] { $what ->
        [expense] {" "}· расход
       *[money] { "" }
    }
 }

## Карточка
money-card = { $what ->
    [expense] Расход { MONEY($asked) }, { $fund }, от { DATE($day) }
   *[money] { $fund } — { MONEY($asked) }, заявка от { DATE($day) }
 }
money-card-reason = На что{ $secret ->
    [yes] {" "}(видят только координаторы)
   *[no] { "" }
 }: { $reason }
money-card-have = В фонде { MONEY($have) }.
money-card-stage-money = { $stage ->
    [waiting] Ждёт ответа координатора.
    [assembly] Столько даёт только собрание. Ждёт его решения.
    [ready] Отложено { MONEY($amount) } до { DAY($until) }. Деньги выдаёт координатор.
    [given] Выдано { MONEY($amount) } ({ $giver }). Если до { DAY($confirm) } не ответить, считается полученным.
    [done] Получено: { MONEY($amount) }.
    [refused] Отказано.
    [lapsed] Не забрали за 7 дней, деньги вернулись в фонд.
   *[withdrawn] Снята.
 }
money-card-stage-expense = { $stage ->
    [waiting] Ждёт подтверждения другого координатора.
    [assembly] Столько подтверждает только собрание. Ждёт его решения.
    [done] Подтверждено, фонд заплатил { MONEY($amount) }.
    [refused] Не подтверждено.
   *[withdrawn] Снят.
 }
money-card-receipt = { $there ->
    [yes] Чек есть.
   *[no] Чека нет.
 }
money-card-back = Возвращено в фонд { MONEY($back) }.
money-card-answer = Ответ: { $words } ({ $by })
money-note-line = { $name }: { $text }
money-deal = { $deal ->
    [grant] { $what ->
        [expense] Подтвердить
       *[money] Дать { MONEY($amount) }
    }
    [less] Меньше
    [refuse] Отказать
    [pay] Выдано
    [received] Получено
    [not-received] Не получено
    [receipt] Приложить чек
    [see] Чек
    [give-back] Вернуть остаток
    [note] Написать
   *[withdraw] Снять
 }
money-note-ask = Что написать? Увидят автор заявки и координаторы.
money-how-much-less = Сколько дать?
money-why-less = Почему меньше или ничего? Причину увидит автор заявки.
money-which-decision = Каким решением собрания? Например: «Решение собрания от 20 ноября».
money-how-much-back = Сколько вернули? Деньги сразу снова будут в фонде.
money-open = Посмотреть
money-receipt-shown = Чек: { $name }, { MONEY($amount) }, { $fund }
money-receipt-gone = Чека нет.

## Письма
money-asked-letter = { $what ->
    [expense] { $name }: расход { MONEY($amount) }, { $fund }. Нужно подтверждение
   *[money] { $name } просит { MONEY($amount) }: { $fund }
 }{ $stage ->
    [assembly] {" "}(решает собрание)
   *[other] { "" }
 }.
money-answered-letter = { $state ->
    [refused] { $what ->
        [expense] Расход не подтверждён: { MONEY($asked) }, { $fund }.
       *[money] Отказано: { MONEY($asked) }, { $fund }.
    }
    [partly] Согласовано { MONEY($amount) } из { MONEY($asked) }: { $fund }. Деньги отложены на 7 дней, выдаёт координатор.
   *[approved] { $what ->
        [expense] Расход подтверждён: { MONEY($amount) }, { $fund }.
       *[money] Согласовано { MONEY($amount) }: { $fund }. Деньги отложены на 7 дней, выдаёт координатор.
    }
 }{ $said ->
    [yes] {" "}{ $words }
   *[no] { "" }
 }
    Так решено: { $by }.
money-paid-letter = { $by }: выдано { MONEY($amount) }, { $fund }. Получено? Потом приложите чек.
money-not-received-letter = { $name }: не получено { MONEY($amount) }, { $fund }. Снова отложено, проверьте.
money-receipt-letter = { $name }: чек на { MONEY($amount) }, { $fund }.
money-given-back-letter = { $by }: в фонд возвращено { MONEY($back) } из { MONEY($amount) }, { $fund }.
money-tomorrow-letter = { MONEY($amount) } из фонда «{ $fund }» ждут вас до { DAY($until) }, потом вернутся в фонд.
money-lapsed-letter = { MONEY($amount) } не забрали за 7 дней, и деньги вернулись в фонд «{ $fund }». Нужно снова — подайте новую заявку.
money-note-letter = { $by } о заявке на { MONEY($amount) }, { $fund }: { $text }
money-note-back-letter = { $name } пишет о заявке на { MONEY($amount) }, { $fund }.

## Отказы
refusal-no-such-money-request = Такой заявки больше нет.
refusal-money-answered = С этим уже что-то сделали: посмотрите ещё раз в «Мои заявки на деньги».
refusal-own-money-request = На своё отвечает кто-то другой: другой координатор или координатор выше.
refusal-own-payment = Деньги себе не выдают и не принимают: пусть это сделает другой координатор.
refusal-nobody-else-answers = Ответить было бы некому: кроме вас, координатора нет ни здесь, ни выше. Пусть сначала назначат ещё одного: /roles
refusal-fund-short = { $fund }: столько нет. Есть { MONEY($have) }, нужно { MONEY($wanted) }. Ничего не изменилось.
refusal-money-reason = Напишите, на что: от 1 до { $most } знаков.
refusal-money-less-reason = Нужна причина, до { $most } знаков.
refusal-money-ground = Нужно указать решение собрания, до { $most } знаков.
refusal-more-money-than-asked = Больше, чем просили, дать нельзя: просили { MONEY($amount) }.
refusal-expense-is-whole = Потрачено столько, сколько потрачено: подтвердить можно всё или ничего.
refusal-more-than-paid = Вернуть можно от копейки до { MONEY($amount) }: столько ещё не возвращено.
refusal-no-receipt-reason = Напишите, почему нет чека: от 1 до { $most } знаков.
refusal-receipt-is-there = Чек уже приложен.
refusal-money-note = Напишите от 1 до { $most } знаков.

## Журнал
journal-act-money-approved = даёт из фонда: { $name } — { MONEY($amount) }, { $fund }
journal-act-money-partly = даёт из фонда меньше: { $name } — { MONEY($amount) }, { $fund }
journal-act-money-refused = отказывает в деньгах: { $name } — { MONEY($amount) }, { $fund }
journal-act-money-pay-out = выдаёт деньги: { $name } — { MONEY($amount) }, { $fund }
journal-act-money-return = принимает остаток: { $name } — { MONEY($amount) }, { $fund }
journal-act-expense-approved = подтверждает расход: { $name } — { MONEY($amount) }, { $fund }
journal-act-expense-refused = не подтверждает расход: { $name } — { MONEY($amount) }, { $fund }
