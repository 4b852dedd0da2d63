## Запись словами
hours-duration = { DURATION($minutes) }
hours-day = { DAY($day) }
hours-today = сегодня, { DAY($day) }
hours-entry = { DURATION($minutes) } · { $project } · { $day } · { $labour ->
    [free] свободный труд
   *[obligatory] обязательный труд
}
hours-for = За: { $name }
hours-total = { DURATION($counted) }
hours-total-to-come = ждут подтверждения: { DURATION($waiting) }
hours-total-waiting = { DURATION($counted) } (ждут подтверждения: { DURATION($waiting) })

## Квитанция
hours-done = ✓ { $entry }
hours-waits = Ждёт подтверждения.
hours-joined = Проект «{ $project }» теперь среди ваших.
hours-week-total = За неделю { PERIOD($first, $last) }: { $total }
hours-undo = Отменить
hours-change = Изменить
hours-another = Ещё запись
hours-undone = Отменено: { $entry }
hours-again = Записать заново

## Вопросы
hours-which-project = Какой проект?
hours-all-projects =
    Какой проект? Можно написать название.
    Нового здесь нет? Предложить его: /projects
hours-no-projects = Открытых проектов пока нет. Предложить первый: /projects
hours-other-project = Другой ›
hours-unknown-project = «{ $words }» не похоже ни на один открытый проект; сохраню как заметку. Новый проект можно предложить: /projects
hours-is-it = Проект «{ $project }»?
hours-yes-project = Да, { $project }
hours-which-of = Какой из этих проектов?
hours-how-long = Сколько?
hours-other-duration = Другое
hours-write-duration = Сколько? Напишите, например: 2 ч 30 мин, 1:45 или 2,5.
hours-which-day = Когда?
hours-key-today = Сегодня
hours-key-yesterday = Вчера
hours-other-day = Другая дата
hours-write-day = Когда? Напишите, например: позавчера, в среду или 12.11.
hours-what-note = Какая заметка? Напишите её одним сообщением.
hours-no-note = Без заметки
hours-stop = Отмена
hours-stopped = Хорошо, остановились. Ничего не записано.
hours-kept-as-it-was = Хорошо, запись осталась как была.

## Не совсем ясно
hours-in-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}
hours-minutes-or-hours = { $number } — это минуты или часы?
hours-date-or-duration = «{ $text }» — это дата или сколько отработано: { DAY($day) } или { DURATION($minutes) }?
hours-unclear-date = «{ $text }» — это { DAY($recent) } или { DAY($earlier) }?
hours-two-durations = Здесь два времени: «{ $first }» и «{ $second }». Какое записать? Второе — отдельной записью.
hours-two-dates = Здесь два дня: { DAY($first) } и { DAY($second) }. Какой записать? Второй — отдельной записью.

## Изменить
hours-what-to-change = Что изменить?
hours-change-minutes = Длительность
hours-change-project = Проект
hours-change-day = Дату
hours-change-note = Заметку
hours-change-labour = Вид труда
hours-back = ‹ Назад

## Мои часы
hours-week = Неделя { PERIOD($first, $last) }
hours-week-empty = Записей нет.
hours-of-kind = { $labour ->
    [free] Свободный труд
   *[obligatory] Обязательный труд
}: { $total }
hours-of-project = { $project }, { $labour ->
    [free] свободный
   *[obligatory] обязательный
}: { $total }
hours-week-before = ‹ Прошлая неделя
hours-week-after = Следующая ›
hours-key-entries = Записи
hours-entries = Записи за неделю { PERIOD($first, $last) }
hours-to-week = К неделе
hours-to-entries = ‹ К записям
hours-state = { $state ->
    [waiting] ждёт подтверждения
    [rejected] отклонено
    [withdrawn] отменено
   *[counted] учтено
}
hours-confirmed = Подтверждено: { $who }.
hours-rejected = Отклонено: { $who }. Причина: { $reason }

## Письма
hours-for-you =
    За вас записаны часы ({ $who }, координатор):
    { $entry }
hours-for-you-undone =
    Отменены часы, записанные за вас ({ $who }, координатор):
    { $entry }

## Отказы
refusal-day-is-full = { DAY($day) } уже записано { DURATION($taken) }, а в сутках 24 ч. { $left ->
    [0] Места больше нет.
   *[other] Поместится ещё { DURATION($left) }.
}
refusal-not-yet = { DAY($day) } ещё впереди: записывается только сделанное.
refusal-before-joining = { DAY($day) } — раньше, чем начались дни в кооперативе ({ DATE($joined) }).
refusal-too-long-ago = { DAY($day) } — слишком давно: записать можно за { $days ->
    [one] последний { $days } день
    [few] последние { $days } дня
   *[other] последние { $days } дней
}.
refusal-wrong-duration = Нужно от 1 минуты до 24 часов.
refusal-note-too-long = Заметка слишком длинная: помещается { $most ->
    [one] { $most } знак
    [few] { $most } знака
   *[other] { $most } знаков
}. Остальное на месте.
refusal-already-undone = Эта запись уже отменена или изменена.
refusal-was-rejected = Эту запись отклонили, отменять нечего.
refusal-not-yours = Это запись другого участника: менять её нельзя.
refusal-no-such-project = Этот проект сейчас не открыт. Выберите другой.
refusal-project-not-open = Проект «{ $project }» сейчас не открыт. Выберите другой.
refusal-already-written-again = Это уже записано снова.
