## Напоминание
reminder = До нормы { $kind ->
    [week] на этой неделе
    [month] в этом месяце
   *[period] в этом периоде
} не хватает { $some }, { $left ->
    [0] сегодня последний день
    [one] остался { $left } день
    [few] осталось { $left } дня
   *[other] осталось { $left } дней
}.
reminder-debt = { $kind ->
    [week] Вместе с долгом прошлых недель
    [month] Вместе с долгом прошлых месяцев
   *[period] Вместе с долгом прошлых периодов
}: { DURATION($minutes) }.
reminder-covered = Обещано или ждёт подтверждения: { DURATION($minutes) }.
reminder-project = Проекту «{ $project }» нужно ещё { DURATION($minutes) } — подойдёт?
reminder-promise = Обещаю { DURATION($minutes) }: { $project }
reminder-promised = Обещано: { $project }, { DURATION($minutes) } до { DAY($day) }.
reminder-take-back = Отменить
reminder-taken-back = Обещание отменено.
reminder-extend = Отсрочка
reminder-extended = Отсрочка до { DATE($last) } включительно. До этого дня долг не считается давним и напоминаний не будет.

## Еженедельное письмо
weekly-left = { $what ->
    [reserve] , запас { DURATION($minutes) }
    [debt] , долг { DURATION($minutes) }
   *[nothing] {""}
}
weekly-saved = , накоплено { DURATION($minutes) }
weekly-projects = Проекты: { $list }
weekly-all = Вместе: { DURATION($minutes) }. Спасибо за общий труд!
weekly-next = Норма { $kind ->
    [week] на эту неделю
    [month] на этот месяц
   *[period] на этот период
}, до { DAY($day) }: { $some }.
