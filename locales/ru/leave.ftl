## Отпуск, освобождение, доля нормы, отсрочка
relief-kind = { $kind ->
    [leave] Отпуск
    [exemption] Освобождение
    [share] Доля нормы
   *[extension] Отсрочка
 }
relief-part = { $quarters ->
    [0] 0
    [1] 1/4
    [2] 1/2
    [3] 3/4
   *[other] 1
 }
relief-with-part = { $name } { $quarters ->
    [0] 0
    [1] 1/4
    [2] 1/2
    [3] 3/4
   *[other] 1
 }
relief-one-day = { DAY($day) }
relief-days = { PERIOD($first, $last) }
relief-days-of-years = { DATE($first) } – { DATE($last) }
relief-days-open = с { DATE($first) }
relief-reason = Причина: { $reason }
relief-if-granted = Норма, если согласуют:
relief-change = { PERIOD($first, $last) } · { $labour ->
    [free] свободный труд
   *[obligatory] обязательный труд
 }: { DURATION($before) } → { DURATION($after) }
relief-changes-nothing = не изменится
relief-changes-more = { $count ->
    [one] … и ещё { $count } строка
    [few] … и ещё { $count } строки
   *[other] … и ещё { $count } строк
 }

## Мои отпуска
relief-mine =
    Мои отпуска:
    { $list }
relief-mine-none = Отпусков сейчас нет.
relief-mine-line = { $title } · { $state ->
    [asked] ждёт ответа
   *[granted] в силе
 }
relief-which =
    Отпуск и освобождение — дни без нормы. Доля нормы — меньше часов. Их согласует координатор.
    Отсрочка — ещё 10 дней, чтобы наверстать; даётся сразу, раз за период нормы.
relief-undo-this = Отменить: { $title }
relief-undo = Отменить
relief-mine-key = Мои отпуска
relief-withdrawn = Отменено: { $title }
relief-cut-short = Остальные дни отданы. Осталось: { $title }
relief-ask-whether =
    { $title }
    Отдать дни, которые ещё не прошли? Вернуть их сможет только координатор. Норма станет:
relief-give-back = Отдать дни
relief-extended = Отсрочка до { DATE($last) } включительно: до этого дня долг не считается давним.

## Попросить
relief-which-kind = { $name }: что оформить?
relief-which-part = Какую долю нормы оставить? 0 — совсем без нормы.
relief-which-days = На какие дни? Можно написать: «с 1 по 10 декабря», «с завтра на неделю».
relief-which-reading = Какие дни имеются в виду?
relief-days-in-words = Напишите дни, например: «с 28 декабря по 8 января», «на 3 дня с понедельника» или «до 10 декабря».
relief-key-tomorrow = Завтра
relief-key-this-week = Эта неделя
relief-key-next-week = Следующая неделя
relief-key-other = Другие дни
relief-why = По какой причине? Её увидят только координаторы.
relief-ask = Попросить
relief-other-days = Изменить дни
relief-stop = Не надо
relief-stopped = Хорошо, ничего не отправлено.
relief-asked =
    Отправлено координаторам: { $title }
    Ответ придёт сюда.

## Координатору
relief-none-waiting = Никто не ждёт ответа об отпуске.
relief-place = Просьба { $place } из { $total }
relief-card =
    { $name }
    { $title }
relief-away = { $count ->
    [0] В эти дни больше никто не в отпуске.
    [one] В эти дни уже { $count } человек в отпуске или освобождён.
    [few] В эти дни уже { $count } человека в отпуске или освобождены.
   *[other] В эти дни уже { $count } человек в отпуске или освобождены.
 }
relief-is-yours = Это ваша просьба: на неё ответит другой координатор.
relief-grant = Согласовать
relief-refuse = Отказать
relief-granted-popup = Согласовано, письмо отправлено.
relief-refuse-why = Почему отказ? Причину увидит автор просьбы.
relief-do-not-refuse = ‹ Не отказывать
relief-refused = Отказано, причина отправлена.
relief-open = Посмотреть
letter-relief-asked = { $name } просит: { $title }
letter-relief-granted =
    Согласовано: { $title }
    Так решено: { $by }.
letter-relief-refused =
    Отказано: { $title }
    Причина: { $reason }
    Так решено: { $by }.

## Что не получится
refusal-leave-not-days = Непонятно, какие это дни: «{ $text }». Нужны дни подряд, например: «с 1 по 10 декабря» или «на неделю с завтра».
refusal-leave-before-joining = Это раньше вступления ({ DATE($joined) }). Назовите более поздние дни.
refusal-leave-too-long-ago = Просить можно не больше чем на { $days } дней назад. Расскажите координатору, если дни были раньше.
refusal-leave-too-far-ahead = Это дальше чем через год. Назовите дни поближе.
refusal-leave-reason = Нужна причина, от 1 до { $most } знаков.
refusal-leave-not-a-share = Доля нормы бывает 3/4, 1/2, 1/4 или 0. Выберите одну из них.
refusal-leave-overlaps = На эти дни уже есть { $kind ->
    [leave] отпуск
    [exemption] освобождение
   *[share] доля нормы
 } (с { DATE($first) } по { DATE($last) }), { $state ->
    [asked] ждёт ответа
   *[granted] в силе
 }. Назовите другие дни или отмените прежние: /leave
refusal-leave-overlaps-open = С { DATE($first) } уже есть { $kind ->
    [leave] отпуск
    [exemption] освобождение
   *[share] доля нормы
 } без конца срока, { $state ->
    [asked] ждёт ответа
   *[granted] в силе
 }. Сначала отмените: /leave
refusal-leave-has-messenger = { $name } пишет боту: пусть попросит сам человек, командой /leave
refusal-leave-own = На свою просьбу отвечает другой координатор.
refusal-leave-answered = { $state ->
    [withdrawn] Эту просьбу отозвали.
    [refused] На эту просьбу уже ответили отказом.
    [granted] Это уже согласовано.
   *[asked] На эту просьбу только что ответили.
 }
refusal-leave-over = Эти дни уже прошли, отдавать нечего.
refusal-leave-already-extended = Отсрочка в этом периоде уже была: с { DATE($first) } по { DATE($last) }. Следующая — в новом периоде.
