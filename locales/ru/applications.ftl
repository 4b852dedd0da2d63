applications-none = Заявок, которые ждут ответа, нет.
applications-waiting = { $count ->
    [one] { $count } заявка ждёт ответа, сверху самая давняя:
    [few] { $count } заявки ждут ответа, сверху самые давние:
   *[other] { $count } заявок ждут ответа, сверху самые давние:
 }
applications-listed = Лист ожидания: { $count }. Первым — следующий по очереди.
applications-to-list = Лист ожидания: { $count }
applications-all = Все заявки
applications-settings = Анкета и места
application-age = { $days ->
    [0] { $hours ->
        [0] меньше часа
       *[other] { $hours } ч
     }
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 }
application-card =
    Заявка в «{ $unit }»: { $name }
    Ждёт: { $age }.
application-applied = Подана: { DAY($day) }.
application-in-list = В листе ожидания, место { $place }.
application-no-room = Свободных мест сейчас нет.
application-stay = Участие раньше: { DATE($first) } – { DATE($last) }.
application-refused-before = Отказ { DATE($day) }: { $reason }
application-answered =
    { $question }
    — { $text }
application-was-asked = Вопрос координатора: { $question }
application-replied = Ответ: { $text }
application-open = Открыть заявку
application-admit = Принять
application-refuse = Отказать
application-ask = Спросить
application-list = В лист ожидания
application-admitted = { $name } теперь в «{ $unit }». Приветствие отправлено.
application-now-in-list = Записано: место { $place } в листе ожидания. Сообщение отправлено; когда место освободится, напишу.
application-ask-reason = { $name }: почему отказ? Напишите причину, её увидит автор заявки.
application-ask-question = { $name }: что спросить? Напишите вопрос, ответ придёт сюда и на карточку.
application-back = ‹ Не отказывать
application-to-card = ‹ К заявке
application-refused = { $name }: отказ и причина отправлены.
application-asked = { $name }: вопрос отправлен.

application-form-question = { $left ->
    [one] Последний вопрос анкеты. Ответьте словами или пропустите.
   *[other] Вопросы анкеты, осталось { $left }. На каждый можно ответить словами или пропустить.
 }

    { $question }
application-skip = Пропустить
application-go-on = Продолжить анкету
application-form-left = { $left ->
    [one] В анкете остался { $left } вопрос. Продолжим?
    [few] В анкете осталось { $left } вопроса. Продолжим?
   *[other] В анкете осталось { $left } вопросов. Продолжим?
 }
application-open-question = Координатор спрашивает: { $question }
application-your-place = Мест пока нет. Ваше место в листе ожидания: { $place }.
application-reply = Ответить
application-reply-now =
    { $question }

    Напишите ответ одним сообщением.
application-reply-sent = Ответ отправлен. Решение придёт сюда.
application-sent-to = Заявка в «{ $unit }» отправлена координаторам. Ответ придёт сюда.
application-taken-back = Заявка отозвана.

letter-application = { $name } просит принять в кооператив. Принципы приняты, согласие на хранение данных дано.
letter-application-to-unit = { $name } просит принять в «{ $unit }».
letter-application-question =
    Вопрос по заявке в «{ $unit }», спрашивает { $by }:
    { $question }
letter-application-replied =
    { $name }, ответ на вопрос «{ $question }»:
    { $text }
letter-application-listed = Сейчас в «{ $unit }» нет свободных мест. Заявка в листе ожидания, место { $place }. Напишу, когда подойдёт очередь.
letter-refused-by-unit = Заявке в «{ $unit }» отказано. Причина: { $reason }
letter-place-free = В «{ $unit }» место свободно, первый в листе: { $name }.

intake-title = «{ $unit }»: что нужно новым людям
intake-form = Вопросы анкеты:
intake-form-of = Вопросы анкеты, как в «{ $unit }»:
intake-no-form = Вопросов анкеты нет: спрашиваю только имя.
intake-unlimited = Участников: { $members }, места не ограничены.
intake-limited = Участников: { $members } из { $places } мест.
intake-without-probation = Испытательного срока нет.
intake-with-probation = Испытательный срок: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 }, { intake-part }.
intake-part = { $quarters ->
    [1] четверть нормы
    [2] половина нормы
    [3] три четверти нормы
   *[other] полная норма
 }
intake-add = Добавить вопрос
intake-up = Поднять { $number }
intake-inherit = Как уровнем выше
intake-places = Места
intake-probation = Испытательный срок
intake-ask-add = Напишите вопрос, до 200 знаков. Его увидит каждый, кто подаёт заявку.
intake-ask-places = Сколько всего мест? Напишите число.
intake-ask-probation = Сколько дней длится испытательный срок? Напишите число. Тех, кто уже принят, это не касается.
intake-ask-part = Дней: { $days }. Какая часть нормы в это время?
intake-no-limit = Без ограничения
intake-no-probation = Без испытательного срока
intake-back = ‹ Назад

probation-relief = испытательный срок
probation-keep = Принять насовсем
probation-extend = Ещё { $days } дн.
probation-part = Проститься
probation-not-parting = ‹ Не прощаться
probation-kept = { $name } остаётся насовсем. Сообщение отправлено.
probation-extended = Испытательный срок продлён до { DAY($until) }. Сообщение отправлено.
probation-ask-reason = { $name }: почему приходится проститься? Напишите причину: её прочтёт { $name }, она останется в журнале объединения.
probation-parted = { $name }: членство закончилось, причина отправлена. Записи труда сохранены.
letter-probation-begun = Испытательный срок в «{ $unit }» — до { DAY($until) }, на это время { intake-part }.
letter-probation-extended = Испытательный срок в «{ $unit }» продлён до { DAY($until) }.
letter-probation-ends =
    { $name }: испытательный срок в «{ $unit }» закончился. Что дальше?
    Если не ответить, членство просто продолжится.
letter-probation-over = Испытательный срок в «{ $unit }» позади, спасибо за участие! Членство продолжается; координаторы ещё скажут своё слово.
letter-probation-passed = Испытательный срок в «{ $unit }» пройден. Хорошо, что мы вместе!
letter-parted =
    Членство в «{ $unit }» закончилось. Причина: { $reason }
    Записи труда сохранены. Спасибо за сделанное; подать заявку снова можно через /start.

refusal-question-missing = Нужен вопрос, словами.
refusal-question-too-long = Слишком длинно: вопрос — не больше { $most } знаков. Напишите короче.
refusal-question-twice = Такой вопрос уже есть. Напишите другой.
refusal-too-many-questions = Вопросов может быть не больше { $most }. Сначала уберите лишний.
refusal-answer-missing = Нужны слова. Напишите ещё раз.
refusal-answer-too-long = Слишком длинно: не больше { $most } знаков. Напишите короче.
refusal-question-gone = На этот вопрос уже отвечать не нужно.
refusal-not-places = Нужно число от 1 до { $most }.
refusal-not-probation = Нужно число дней от 1 до { $most }.
refusal-no-place = В «{ $unit }» все места заняты: { $places }. Заявка сохранена. Можно записать в лист ожидания.
refusal-already-listed = Заявка уже в листе ожидания.
refusal-already-member = Членство в «{ $unit }» уже есть.
refusal-already-applied = Заявка в «{ $unit }» уже ждёт ответа.
refusal-unit-takes-nobody = Это объединение заявок не принимает.
refusal-probation-settled = Об этом уже сказано: другой координатор раньше или членство закончилось.
refusal-members-timer-runs = { $name }: идёт таймер, минуты пропали бы. Попробуйте, когда он остановится.
