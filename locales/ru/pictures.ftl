## График часов
picture-hours = { $kind ->
    [month] Часы по месяцам
    [four-weeks] Часы за каждые 4 недели
   *[week] Часы по неделям
}
picture-period = { PERIOD($first, $last) } { $year }
picture-norm = норма
picture-labour = { $labour ->
    [free] Свободный труд
   *[obligatory] Обязательный труд
}
picture-all = всего { DURATION($minutes) }
picture-number = { HOURS($minutes) }
picture-of = из { HOURS($minutes) }
picture-duration = { DURATION($minutes) }
picture-others = ещё { $count ->
    [one] { $count } проект
    [few] { $count } проекта
   *[other] { $count } проектов
}
picture-nameless = проект № { $number }
picture-nothing = Записей за это время нет.
picture-day = { $day } { $month ->
    [1] янв
    [2] фев
    [3] мар
    [4] апр
    [5] мая
    [6] июн
    [7] июл
    [8] авг
    [9] сен
    [10] окт
    [11] ноя
   *[12] дек
}
picture-month = { $month ->
    [1] янв
    [2] фев
    [3] мар
    [4] апр
    [5] май
    [6] июн
    [7] июл
    [8] авг
    [9] сен
    [10] окт
    [11] ноя
   *[12] дек
}

## То же словами
picture-title = { $title }, { $period }
picture-cycle = { PERIOD($first, $last) }: { $work }
picture-cycle-now = { PERIOD($first, $last) } (идёт): { $work }
picture-done = { DURATION($done) }
picture-done-of = { DURATION($done) } из { DURATION($due) }
picture-work = { $labour ->
    [free] свободный
   *[obligatory] обязательный
} { $done }
picture-projects = Проекты: { $projects }
picture-project = { $project } { DURATION($minutes) }
picture-earlier = ‹ Раньше
picture-later = Позже ›
