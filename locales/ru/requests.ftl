# Заявки в общие фонды: попросить, ответить, выдать

request-how-much = Сколько: { $item }? { $sharing ->
    [labour] По труду, { DURATION($price) } за единицу
   *[need] По потребности
 }, есть { AMOUNT($stock, $measure) }.
request-amount = { AMOUNT($amount, $measure) }
request-other-amount = Другое
request-amount-in-words = Сколько? Напишите так: «3 кг», «500 г», «2».
request-which-item = «{ $words }» — что это из общих запасов?
request-no-such-words = «{ $words }» — такого в запасах нет. Напишите иначе или посмотрите, что есть: /goods
request-other-item = Другое
request-say-anew = Напишите, что нужно: «3 кг картошки и молоко 2».
request-stop = Не надо
request-stopped = Хорошо, заявка не подана.
request-offer-need = { $item } — { AMOUNT($amount, $measure) }, по потребности, есть { AMOUNT($stock, $measure) }
request-offer-labour = { $item } — { AMOUNT($amount, $measure) }, по труду: { DURATION($cost) }, у вас { DURATION($credit) }; есть { AMOUNT($stock, $measure) }
request-offer-round = { $item } — { AMOUNT($amount, $measure) }, распределение { DAY($day) }: просят { AMOUNT($wished, $measure) }{ $expected ->
    [0] { "" }
   *[other] , привезут { AMOUNT($expected, $measure) }
 }
request-every = Повторять { $every ->
    [month] каждый месяц, первого числа
   *[week] каждую неделю, по понедельникам
 }
request-ask = Подать заявку
request-change = Изменить
request-reason-key = Указать причину
request-secret-key = { $state ->
    [yes] ☑ Только координаторам
   *[no] ☐ Только координаторам
 }
request-why = Почему это нужно? Можно коротко.
request-reason-line = Причина{ $secret ->
    [yes] {" "}(видят только координаторы)
   *[no] { "" }
 }: { $reason }
request-placed-round = ✓ { $item } — { AMOUNT($amount, $measure) }: пожелание записано, распределение { DAY($day) }.
request-placed = ✓ { $item } — { AMOUNT($amount, $measure) }: { $stage ->
    [ready] отложено для вас до { DAY($until) }. Где взять: { $place }.
    [queue] согласовано, но сейчас столько нет. В очереди место { $queue }, напишу, когда появится.
    [assembly] столько даёт только собрание. Заявка ждёт его решения.
   *[waiting] ждёт ответа координатора, напишу сразу.
 }
request-undo = Отменить
request-mine = Мои заявки
request-standing-made = ✓ Записано: { $every ->
    [month] каждый месяц
   *[week] каждую неделю
 }, первый раз { DAY($day) }. Посмотреть и прекратить: /requests

## Списки
request-new = Новая заявка
request-standing-key = Постоянные
request-ended-key = Прежние
request-waiting-key = Ждут ответа: { $count }
request-giving-key = Выдать: { $count }
request-back = ‹ Заявки
request-mine-title = Ваши заявки: { $count }
request-mine-title-none = Заявок пока нет. Можно написать прямо здесь: «3 кг картошки и молоко 2».
request-ended-title = Прежние заявки
request-ended-title-none = Прежних заявок нет.
request-waiting-title = Ждут ответа: { $count }
request-waiting-title-none = Никто не ждёт ответа.
request-giving-title = Отложено, к выдаче: { $count }
request-giving-title-none = Выдавать нечего.
request-new-title = Что нужно? Можно и написать: «3 кг картошки и молоко 2».
request-nothing-there = В общих запасах пока ничего не заведено.
request-line = { $item } { AMOUNT($amount, $measure) } · { request-stage-short }
request-stage-short = { $stage ->
    [waiting] ждёт ответа
    [assembly] решает собрание
    [queue] в очереди
    [ready] можно забрать
    [given] получено?
    [done] получено{ request-part }
    [refused] отказано
    [lapsed] не забрали
   *[withdrawn] снята
 }
request-part = { $answer ->
    [partly] {" "}частично
   *[other] { "" }
 }
request-line-of = { $name }: { $item } { AMOUNT($amount, $measure) }{ $stage ->
    [assembly] {" "}· собрание
   *[other] { "" }
 }
request-standing-title = Постоянные заявки:
request-no-standing = Постоянных заявок нет. Напишите так: «2 л молока каждую неделю».
request-standing-line = { $item } — { AMOUNT($amount, $measure) } { $every ->
    [month] каждый месяц
   *[week] каждую неделю
 }, следующая { DAY($day) }
request-standing-end = Прекратить: { $item }

## Карточка
request-card = { $item } — { AMOUNT($asked, $measure) }, заявка от { DATE($day) }
request-card-price = По труду: { DURATION($price) } за единицу{ $paid ->
    [0] { "" }
   *[other] , списано { DURATION($paid) }
 }. Заработано и не потрачено: { DURATION($credit) }.
request-card-stock = Есть { AMOUNT($stock, $measure) }.
request-card-stage = { $stage ->
    [waiting] Ждёт ответа координатора.
    [assembly] Ждёт решения собрания.
    [queue] Согласовано { AMOUNT($amount, $measure) }, сейчас столько нет. Место в очереди: { $queue }.
    [ready] Отложено { AMOUNT($amount, $measure) } до { DAY($until) }. Где взять: { $place }.
    [given] Выдано { AMOUNT($amount, $measure) } ({ $giver }). Если до { DAY($confirm) } не ответить, считается полученным.
    [done] Получено: { AMOUNT($amount, $measure) }.
    [refused] Отказано.
    [lapsed] Не забрали за 7 дней, вернулось в запас.
   *[withdrawn] Снята.
 }
request-card-answer = Ответ: { $words } ({ $by })
request-note-line = { $name }: { $text }
request-deal = { $deal ->
    [grant] Дать { AMOUNT($amount, $measure) }
    [less] Меньше
    [refuse] Отказать
    [note] Написать
    [give] Выдано
    [received] Получено
    [not-received] Не получено
   *[withdraw] Снять заявку
 }
request-note-ask = Что написать? Увидят автор заявки и координаторы.
request-how-much-less = Сколько дать?
request-why-less = Почему меньше или ничего? Причину увидит автор заявки.
request-which-decision = Каким решением собрания? Например: «Решение собрания от 20 ноября».
request-given-now = ✓ Выдано. Получение подтвердит сам участник.
request-giving-back = Ещё к выдаче
request-open = Посмотреть

## Письма
request-ready-letter = { $item } — { AMOUNT($amount, $measure) } отложено для вас до { DAY($until) }. Где взять: { $place }.
request-to-give-letter = К выдаче: { $item } — { AMOUNT($amount, $measure) }, { $name }.
request-missing-letter = { $item }: при пересчёте нашлось меньше, чем отложено, и ваши { AMOUNT($amount, $measure) } снова в очереди, на прежнем месте. Напишу, когда появится.
request-asked-letter = { $name } просит: { $item } — { AMOUNT($amount, $measure) }{ $stage ->
    [assembly] {" "}(решает собрание)
   *[other] { "" }
 }.
request-answered-letter = { $state ->
    [refused] Отказано: { $item }, { AMOUNT($asked, $measure) }.
    [partly] Согласовано { AMOUNT($amount, $measure) } из { AMOUNT($asked, $measure) }: { $item }.
   *[approved] Согласовано: { $item } — { AMOUNT($amount, $measure) }.
 }{ $stage ->
    [ready] {" "}Отложено для вас, можно забрать за 7 дней.
    [queue] {" "}Сейчас столько нет: заявка в очереди, напишу.
   *[other] { "" }
 }{ $said ->
    [yes] {" "}{ $words }
   *[no] { "" }
 }
    Так решено: { $by }.
request-given-letter = { $by }: выдано { $item }, { AMOUNT($amount, $measure) }. Получено?
request-not-received-letter = { $name }: не получено — { $item }, { AMOUNT($amount, $measure) }. Снова отложено, проверьте.
request-tomorrow-letter = { $item } — { AMOUNT($amount, $measure) } ждёт вас до { DAY($until) }, потом вернётся в общий запас.
request-lapsed-letter = { $item } — { AMOUNT($amount, $measure) } не забрали за 7 дней, и это вернулось в общий запас.{ $paid ->
    [0] { "" }
   *[other] {" "}Трудовой зачёт возвращён: { DURATION($paid) }.
 } Нужно снова — подайте новую заявку.
request-note-letter = { $by } о заявке «{ $item }»: { $text }
request-note-back-letter = { $name } пишет о заявке: { $item }, { AMOUNT($amount, $measure) }.
request-standing-letter = Постоянная заявка подана: { $item } — { AMOUNT($amount, $measure) }{ $stage ->
    [ready] , отложено для вас.
    [queue] , в очереди: сейчас столько нет.
   *[other] , ждёт ответа.
 }
standing-failed-letter = Постоянная заявка «{ $item }» не подана: { $why ->
    [credit] не хватает заработанного труда. В следующий раз попробую снова.
    [round] сейчас идёт распределение, пожелание можно сказать там: /rounds
   *[gone] этого больше нет в запасах, повторять больше не буду.
 }

## Отказы
refusal-no-such-request = Такой заявки больше нет.
refusal-request-answered = С этой заявкой уже что-то сделали: посмотрите её ещё раз в /requests
refusal-own-request = На свою заявку отвечает кто-то другой: другой координатор или координатор выше.
refusal-own-hand-over = Себе не выдают: пусть выдаст другой хранитель или координатор.
refusal-more-than-asked = Больше, чем просили, дать нельзя: просили { AMOUNT($amount, $measure) }.
refusal-request-reason = Нужна причина, до { $most } знаков.
refusal-request-ground = Нужно указать решение собрания, до { $most } знаков.
refusal-credit-short = { $item }: не хватает заработанного труда. Нужно { DURATION($wanted) }, есть { DURATION($have) }. Ничего не изменилось.
refusal-goes-to-round = { $item }: сейчас идёт распределение, пожелание говорят там: /rounds
refusal-request-amount = Столько попросить нельзя.
refusal-request-note = Напишите от 1 до { $most } знаков.
refusal-item-retired = { $item }: этого больше нет в запасах, можно только отказать.
refusal-too-many-standing = Постоянных заявок может быть до { $most }. Прекратите какую-нибудь: /requests

## Журнал
journal-act-request = заявка: { $name }
journal-act-request-approved = даёт по заявке: { $name } — { $item }, { AMOUNT($amount, $measure) }
journal-act-request-partly = даёт по заявке меньше: { $name } — { $item }, { AMOUNT($amount, $measure) }
journal-act-request-refused = отказывает по заявке: { $name } — { $item }
journal-act-request-hand-over = выдаёт: { $name } — { $item }, { AMOUNT($amount, $measure) }
