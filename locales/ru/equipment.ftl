# Оборудование: что есть, бронь, отмена, учёт вещей

## Список и карточка
thing-list = Оборудование: { $count }
thing-list-none = Общего оборудования пока нет.
thing-line = • { $thing } — { $now }
thing-now = { $what ->
    [repair] в ремонте
    [lost] утеряно
    [written-off] списано
   *[free] можно взять
 }
thing-now-open = { $what ->
    [overdue] { $name }, срок прошёл
   *[held] { $name }
 }
thing-now-until = { $what ->
    [held] { $name }, до { DAY($until) }
    [overdue] { $name }, срок был { DAY($until) }
    [booked] бронь: { $name }, до { DAY($until) }
   *[free] можно взять до { DAY($until) }
 }
thing-you = вы
thing-unit = Объединение: { $unit }
thing-place = Где: { $place }
thing-keeper = Хранит: { $name }
thing-now-line = Сейчас: { $now }
thing-ahead = Две недели: { $days }
thing-longest = Берут не больше чем на { $days ->
    [one] { $days } день
   *[other] { $days } дн.
 }
thing-quota = Поздних отмен за 90 дней можно { $allowed }, у вас { $used }
thing-ground = Основание: { $ground }
thing-free-days = { $days }: свободно
thing-taken-days = { $days }: { $name }
thing-short-day = { $weekday ->
    [0] пн
    [1] вт
    [2] ср
    [3] чт
    [4] пт
    [5] сб
   *[6] вс
 } { $day }
thing-day = { DAY($day) }
thing-loan = взять { DAY($first) }, вернуть { DAY($until) }
thing-offer = { $days }, вернуть { $back }

thing-key-take = Занять
thing-key-cancel = Отменить бронь
thing-key-mine = Мои брони
thing-key-new = Новая вещь
thing-key-all = ‹ Всё оборудование
thing-key-back = ‹ К карточке
thing-key-back-mine = ‹ Мои брони
thing-key-back-coming = ‹ Брони
thing-key-back-settings = ‹ К настройкам
thing-key-history = История
thing-key-photo = Фото
thing-key-change = Изменить
thing-key-coming = Чужие брони: { $count }
thing-key-undo = Отменить
thing-key-other-days = Другие дни
thing-key-again = Занять другие дни
thing-key-surely = Да, отменить
thing-key-keep = Оставить
thing-key-open = Открыть карточку
thing-key-earlier = Взять раньше
thing-key-nothing = Убрать

## Бронь
thing-since-when = { $thing }: с какого дня? Можно написать: «с пятницы на 3 дня», «25–27 ноября».
thing-day-taken = { $thing }: этот день занят. С какого дня? Можно написать: «с пятницы на 3 дня».
thing-until-when = { $thing }: взять { DAY($first) }. Когда вернуть? Можно написать: «на 3 дня», «до понедельника».
thing-return = { DAY($day) } · { $days } дн.
thing-which-days = Какие дни?
thing-which = Что именно: «{ $words }»?
thing-not-found = «{ $words }» — такого среди оборудования нет. Напишите иначе или посмотрите всё.
thing-not-named = Что взять? Напишите так: «/equipment дрель с пятницы на 3 дня».
thing-booked = ✓ { $thing }: { $loan } ({ $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 }).
thing-cancel-by = Отменить без последствий можно по { DAY($day) } включительно.
thing-clash = { $thing } — эти дни заняты. { $who }
    Ближайшие свободные — нажмите, чтобы занять, или напишите другие:
thing-clash-full = { $thing } — эти дни заняты. { $who }
    Свободных дней на год вперёд нет.

## Брони
thing-mine = Ваши брони:
thing-mine-none = Броней нет.
thing-mine-line = • { $thing }: { $state ->
    [taken] у вас, вернуть { DAY($until) }
   *[booked] взять { DAY($first) }, вернуть { DAY($until) }
 }
thing-coming = Чужие брони. Откройте ту, которую нужно отменить.
thing-coming-none = Броней нет.
thing-history = { $thing }: кто и когда брал
thing-history-none = Пока никто.
thing-past = • { DAY($first) } – { DAY($until) }: { $name } — { $state ->
    [booked] бронь
    [taken] в руках
    [returned] возвращено
    [missed] не взято
   *[cancelled] отменено
 }{ $late ->
    [yes] {" "}(поздно)
   *[no] { "" }
 }
thing-booking = { $thing }: { $loan } — { $state ->
    [booked] бронь
    [taken] в руках
    [returned] возвращено
    [missed] не взято
   *[cancelled] отменено
 }
thing-reason = Причина: { $reason }
thing-cancelled = Отменено. { $thing }: { $loan }. Дни свободны для других.
thing-late-cancel = { $thing }: { $loan }. Осталось меньше дня: это поздняя отмена, { $number } из { $allowed } за 90 дней. Когда они кончатся, новая бронь будет закрыта на время. Отменить?
thing-why-call-off = { $name }: { $loan }. Почему отменяете? Причину увидит тот, чья бронь; поздней отменой это не считается.
thing-called-off = Отменено: { $loan }. Причина отправлена.

## Учёт вещей
thing-which-name = Как называется вещь? Например: «Дрель».
thing-which-place = { $thing }: где лежит? Например: «мастерская, шкаф 2».
thing-settings = { $thing }
    Описание: { $about }
    Где: { $place }
    Хранит: { $keeper }
    Фото: { $photo ->
        [yes] есть
       *[no] —
    }
    Берут не больше чем на { $days } дн.
    Поздних отмен за 90 дней: { $quota ->
        [0] сколько угодно
       *[other] не больше { $quota }
    }
thing-setting-key = { $setting ->
    [name] Название
    [about] Описание
    [place] Место
    [most-days] На сколько дней
    [late-cancels] Поздние отмены
    [keeper] Хранитель
   *[photo] Фото
 }
thing-ask = { $setting ->
    [name] Как назвать? До { $most } знаков.
    [about] Что сказать о вещи: что умеет, что при ней, как беречь? До { $most } знаков.
    [place] Где лежит? До { $most } знаков.
    [most-days] На сколько дней можно взять, не больше? Число от 1 до { $most }.
    [late-cancels] Сколько поздних отмен можно за 90 дней? Число от 1 до { $most }.
    [keeper] Кто хранит? Напишите имя.
   *[photo] Пришлите фото.
 }
thing-which-keeper = Кто именно?
thing-no-such-keeper = Такого участника не нашлось. Напишите имя иначе.

## Письма
booking-cancelled-letter = Ваша бронь отменена: { $thing }, взять { DAY($first) }, вернуть { DAY($until) }. { $by }: «{ $words }». Поздней отменой это не считается.
booking-missed-letter = { $thing }: бронь с { DAY($first) } снята, { $late ->
    [yes] в первый день вещь не взяли. Это считается поздней отменой.
   *[no] вещи не было на месте. Поздней отменой это не считается.
 }
booking-begins-letter = { $when ->
    [today] Сегодня
   *[tomorrow] Завтра
 } можно взять: { $thing }, вернуть { DAY($until) }.{ $placed ->
    [yes] {" "}Где: { $place }.
   *[no] { "" }
 }{ $kept ->
    [yes] {" "}Хранит: { $keeper }.
   *[no] { "" }
 } Не понадобится — отмените, чтобы дни достались другим.
booking-ends-letter = { $thing }: вернуть { DAY($until) }.{ $placed ->
    [yes] {" "}Куда: { $place }.
   *[no] { "" }
 }
booking-freed-letter = { $thing }: освободились дни перед вашей бронью, с { DAY($free_from) }. Можно взять раньше и вернуть, как было, { DAY($until) }.

## Журнал
journal-act-equipment-add = заводит вещь: { $thing }
journal-act-equipment-change = меняет у вещи «{ $thing }» { $setting ->
    [name] название
    [about] описание
    [place] место
    [most-days] срок
    [late-cancels] поздние отмены
   *[photo] фото
 }: { $old } → { $new }
journal-act-equipment-keeper = назначает хранителя: { $thing } — { $name }
journal-act-equipment-no-keeper = снимает хранителя: { $thing } — { $name }
journal-act-booking-cancel = отменяет бронь: { $name } — { $thing }

## Отказы
refusal-no-such-thing = Такой вещи здесь больше нет. Всё оборудование: /equipment
refusal-thing-not-ready = { $name }: { $state ->
    [repair] в ремонте
    [lost] утеряно
   *[written-off] списано
 }, занять нельзя.
refusal-thing-name-taken = «{ $name }» уже есть. Назовите иначе.
refusal-thing-text = Нужен текст до { $most } знаков. Напишите ещё раз.
refusal-thing-number = Нужно целое число от 1 до { $most }. Напишите ещё раз.
refusal-no-such-booking = Такой брони нет.
refusal-booking-over = Эта бронь уже закончилась или вещь уже взята. Ваши брони: /equipment
refusal-booking-past = { DAY($day) } уже в прошлом. Назовите дни с сегодняшнего.
refusal-booking-far = Занять можно не дальше чем на год: по { DATE($last) }. Назовите другие дни.
refusal-booking-long = Эту вещь берут не больше чем на { $most } дн., а выходит { $asked }. Назовите меньше дней.
refusal-booking-quota = Поздние отмены ({ $allowed } за 90 дней) кончились. Занять эту вещь снова можно с { DATE($day) }.
refusal-booking-reason = Нужна причина, до { $most } знаков: её увидит тот, чья бронь.
refusal-booking-days = «{ $text }» — дни не поняты. Напишите так: «с пятницы на 3 дня», «25–27 ноября», «завтра».
refusal-booking-return = «{ $text }» — когда вернуть, не понято. Напишите так: «на 3 дня», «до понедельника», «30 ноября».
