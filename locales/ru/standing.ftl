## Период
cycle-title = { $kind ->
    [week] Неделя { PERIOD($first, $last) }
    [month] { $month ->
        [1] Январь
        [2] Февраль
        [3] Март
        [4] Апрель
        [5] Май
        [6] Июнь
        [7] Июль
        [8] Август
        [9] Сентябрь
        [10] Октябрь
        [11] Ноябрь
       *[12] Декабрь
    }
   *[period] Период { PERIOD($first, $last) }
}

## Мои часы
standing-empty = Записей пока нет.
standing-labour = { $labour ->
    [free] Свободный труд
   *[obligatory] Обязательный труд
}
standing-done = { DURATION($done) }
standing-done-of = { DURATION($done) } из { DURATION($due) }
standing-bar = { BAR($done, $due) }
standing-waiting = Ждут подтверждения: { DURATION($minutes) }
standing-reserve = { $kind ->
    [week] Запас с прошлых недель
    [month] Запас с прошлых месяцев
   *[period] Запас с прошлых периодов
}: { DURATION($minutes) }
standing-debt = { $kind ->
    [week] Долг с прошлых недель
    [month] Долг с прошлых месяцев
   *[period] Долг с прошлых периодов
}: { DURATION($minutes) }
standing-savings = Накоплено: { DURATION($minutes) }
standing-joined = Норма считается с дня вступления: { DAY($day) }
standing-relief = { $relief ->
    [leave] Отпуск
    [exemption] Освобождение
    [extension] Отсрочка
   *[share] Доля нормы { $share }
}: { $days }
standing-days = { PERIOD($first, $last) }
standing-days-one = { DAY($first) }
standing-days-open = с { DATE($first) }
standing-begins = Начало нормы — { DAY($day) }.
standing-norm = { $kind ->
    [week] За неделю
    [month] За месяц
   *[period] За 28 дней
}: { DURATION($obligatory) } обязательного труда и { DURATION($free) } свободного.

## Сколько ещё
standing-promised = Обещано: { $promises }
standing-promise = { $project }, { DURATION($minutes) }
standing-promises-besides = ещё { $count ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}
standing-some = { DURATION($minutes) }
standing-some-of = { DURATION($minutes) } { $labour ->
    [free] свободного труда
   *[obligatory] обязательного труда
}
standing-some-of-both = { DURATION($obligatory) } обязательного труда и { DURATION($free) } свободного
standing-more = Ещё { $some } до { DAY($by) }, и норма выполнена.
standing-more-besides = Кроме обещанного, ещё { $some } до { DAY($by) }, и норма выполнена.
standing-promised-enough = Если сделать обещанное до { DAY($by) }, норма выполнена.
standing-fulfilled = Норма выполнена.
standing-nothing-due = { $kind ->
    [week] На этой неделе ничего не нужно.
    [month] В этом месяце ничего не нужно.
   *[period] В этом периоде ничего не нужно.
}
standing-no-minimum = Сейчас норма нулевая: ничего не нужно.
standing-nothing-until = До { DAY($day) } ничего не нужно.
standing-fine-until = Этого хватит до { DAY($day) }.
standing-fine-far = Этого хватит больше чем на полгода.
standing-behind = Долг тянется с { DATE($since) }: его можно отработать понемногу.
standing-long-behind = Долг тянется с { DATE($since) }. Координатор может помочь: отпуск, отсрочка, доля нормы.

## Без напоминаний
standing-quiet = { $word ->
    [cannot] Понятно, сейчас не получается
   *[done] Понятно, больше не будет
}: до { DAY($last) } без напоминаний.
standing-cannot = { $kind ->
    [week] На этой неделе не смогу
    [month] В этом месяце не смогу
   *[period] В этом периоде не смогу
}
standing-no-more = { $kind ->
    [week] На этой неделе всё
    [month] В этом месяце всё
   *[period] В этом периоде всё
}
standing-remind = Снова напоминать
refusal-cycle-is-over = Этот период уже закончился. Как сейчас — в «Мои часы».

## Кнопки
standing-key-entries = Записи
standing-key-why = Почему столько?
standing-key-chart = График
standing-key-leave = Отпуск

## Почему столько?
statement-title = Почему столько: { $labour ->
    [free] свободный труд
   *[obligatory] обязательный труд
}
statement-before = Было: { $amount }
statement-plus = +{ DURATION($minutes) }
statement-amount = { DURATION($minutes) }
statement-work = { $project }: { $amount }
statement-other-projects = Другие проекты: { $amount }
statement-line = { $line ->
    [charge] { $kind ->
        [week] Норма за неделю
        [month] Норма за месяц
       *[period] Норма за период
    }
    [correction] Норма пересчитана
    [cut] Больше, чем переносится
    [to-savings] В накопления
    [from-savings] Из накоплений
    [waiver] Прощено
   *[transfer] Перенос
}: { $amount }
statement-balance = = { $amount }
statement-to-come = После { DAY($day) } спишется норма: { $amount }
statement-savings = Накоплено: { DURATION($minutes) }
statement-earlier = ‹ Раньше
statement-later = Позже ›
statement-back = ‹ Назад
statement-nothing = Норма ещё не началась, поэтому объяснять пока нечего. Записи: /hours

## Квитанция
receipt-missing = { $kind ->
    [week] До нормы на неделе
    [month] До нормы в месяце
   *[period] До нормы до { DAY($last) }
}: { DURATION($minutes) }
receipt-fulfilled = { $labour ->
    [free] Свободный труд
   *[obligatory] Обязательный труд
}: { $kind ->
    [week] норма недели выполнена
    [month] норма месяца выполнена
   *[period] норма периода выполнена
}
receipt-closed-debt = Учтено за прошлый период { PERIOD($first, $last) }; долг теперь { DURATION($minutes) }
receipt-closed = Учтено за прошлый период { PERIOD($first, $last) }; долга нет
refusal-cycle-locked = Период { PERIOD($first, $last) } закрыт с { DATE($since) }; исправить может координатор.
refusal-cycle-locked-reason = Период { PERIOD($first, $last) } закрыт с { DATE($since) }: чтобы записать в него за участника, добавьте заметку — почему так поздно.
