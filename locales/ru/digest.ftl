## Сводка координатора
digest-of = { $part ->
    [yes] Сводка «{ $where }»
   *[no] Сводка
}
digest-day = { digest-of }, { DAY($day) }.
digest-day-worked = { digest-of }, { DAY($day) }. Вчера: { $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[other] { $people } человек
}, { DURATION($minutes) }.
digest-quiet = Всё спокойно: ничего не ждёт ответа.
digest-waiting = Ждут вас: { $list }
digest-age = { $days ->
    [0] {""}
    [one] {" "}(дольше всех — { $days } день)
    [few] {" "}(дольше всех — { $days } дня)
   *[other] {" "}(дольше всех — { $days } дней)
}
digest-entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[other] { $count } записей
}{ digest-age }
digest-applications = { $count ->
    [one] { $count } заявка на вступление
    [few] { $count } заявки на вступление
   *[other] { $count } заявок на вступление
}{ digest-age }
digest-leaves = { $count ->
    [one] { $count } просьба об отпуске
    [few] { $count } просьбы об отпуске
   *[other] { $count } просьб об отпуске
}{ digest-age }
digest-requests = { $count ->
    [one] { $count } заявка в фонд
    [few] { $count } заявки в фонд
   *[other] { $count } заявок в фонд
}{ digest-age }
digest-money = { $count ->
    [one] { $count } просьба о деньгах
    [few] { $count } просьбы о деньгах
   *[other] { $count } просьб о деньгах
}{ digest-age }
digest-proposals = { $count ->
    [one] { $count } новый проект
    [few] { $count } новых проекта
   *[other] { $count } новых проектов
}{ digest-age }
digest-short = Ниже нормы { $kind ->
    [week] на этой неделе
    [month] в этом месяце
   *[period] в этом периоде
}: { $short } из { $members }
digest-behind = С долгом за прошлое: { $count }
digest-long = Давно должны: { $count } · { $names }
digest-name = { $name } ({ $weeks ->
    [one] { $weeks } неделя
    [few] { $weeks } недели
   *[other] { $weeks } недель
})
digest-cannot = Не смогут { $kind ->
    [week] на этой неделе
    [month] в этом месяце
   *[period] в этом периоде
}: { $count }
digest-rounds-waiting = Распределения ждут, что привезут: { $count }
digest-rounds-open = Идут распределения: { $count }, ближайший срок — { DAY($day) }, { TIME($time) }
digest-key-rounds = Распределения
digest-stock = В запасе мало: { $list }{ $more ->
    [0] { "" }
   *[other] {" "}и ещё { $more }
 }
digest-item = { $item } ({ AMOUNT($amount, $measure) })
digest-key-stock = Склад
digest-needs = Нужны часы: { $list }
digest-project = { $project } { DURATION($minutes) }
digest-lost = Письма не доходят: { $count ->
    [one] { $count } участник
    [few] { $count } участника
   *[other] { $count } участников
}
digest-dead = Не доставлено за сутки: { $count ->
    [one] { $count } письмо
    [few] { $count } письма
   *[other] { $count } писем
}
digest-key-entries = Записи: { $count }
digest-key-applications = Вступление: { $count }
digest-key-leaves = Отпуска: { $count }
digest-key-requests = Заявки в фонд: { $count }
digest-key-money = Деньги: { $count }
digest-key-proposals = Проекты: { $count }
digest-key-below = Кто ниже нормы
digest-key-lost = Кому не доходит
digest-back = ‹ Сводка

## Кто ниже нормы
below-title = Ниже нормы: { $count }
below-none = Норму выполнили все.
below-word = { $word ->
    [cannot] {" "}· сейчас не получается
    [done] {" "}· больше не будет
   *[none] {""}
}
below-behind = { $name } — долг { DURATION($minutes) } с { DATE($since) }{ below-word }
below-short = { $name } — не хватает { DURATION($minutes) }{ below-word }

## Кому не доходит
lost-none = Письма доходят до всех.
lost-members = Боту нельзя им писать: { $count }
lost-since = { $name } — с { DATE($day) }
lost-letters = Не доставлено за сутки: { $count }
lost-letter = { $name } — { $why ->
    [account] нет аккаунта
    [forbidden] боту нельзя писать
   *[refused] мессенджер не принял письмо
}
lost-more = … и ещё { $count }
