# Журнал объединения: кто, что, когда, почему

journal-title = Журнал «{ $unit }»{ $kind ->
    [roles] : роли
    [members] : участники
    [hours] : часы
    [norm] : норма
    [projects] : проекты
    [unit] : объединение
   *[all] { "" }
 }
journal-kind = { $kind ->
    [roles] Роли
    [members] Участники
    [hours] Часы
    [norm] Норма
    [projects] Проекты
    [unit] Объединение
   *[all] Всё
 }
journal-newest = ‹ Новые
journal-empty = Пока ничего.
journal-no-more = Здесь больше ничего.
journal-nobody = Бот
journal-somebody = кто-то, кого уже нет
journal-line = { DAY($day) }, { TIME($time) } · { $who }: { $act }
journal-until = , до { DATE($day) }
journal-act-unknown = действие: { $act }

journal-act-role-appoint = роль дана: { $name } — { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }{ $until }
journal-act-role-dismiss = роль закончена: { $name } — { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }
journal-act-role-resign = уход с роли: { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }
journal-act-role-hand-over = полномочия переданы: { $name } — { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }{ $until }
journal-act-role-end = срок закончился: { $name } — { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }
journal-act-coordinator-appoint = роль дана: { $name } — координатор
journal-act-coordinator-dismiss = роль закончена: { $name } — координатор
journal-act-member-admit = принимает в участники: { $name }
journal-act-member-refuse = отказывает в приёме: { $name }
journal-act-member-add-on-paper = добавляет участника без мессенджера: { $name }
journal-act-member-by-owner = координатор по коду владельца: { $name }
journal-act-member-by-invite = по приглашению в участниках: { $name }
journal-act-member-leave = выход из участников: { $name }
journal-act-member-forgotten = личные данные удалены по просьбе участника
journal-act-member-merge = две записи об одном человеке объединены: { $gone } — теперь { $name }
journal-act-member-unreached = связь с участником проверена: { $name }
journal-act-member = участник: { $name }
journal-act-application-ask = вопрос к желающему вступить: { $name }
journal-act-application-list = в лист ожидания: { $name }
journal-act-invite = ссылка-приглашение создана
journal-act-invite-revoke = ссылка-приглашение отозвана
journal-act-intake-form = вопросы для вступающих изменены
journal-act-intake-places = число мест для участников изменено
journal-act-intake-probation = испытательный срок для новых участников изменён
journal-act-probation = решение об испытательном сроке: { $name }
journal-act-letters = недоставленные письма разобраны: { $name }
journal-act-forgetting-ask = просьба удалить личные данные: { $name }
journal-act-forgetting-call-off = просьба удалить личные данные отозвана: { $name }
journal-act-entry-counted = подтверждает запись: { $name }, { DURATION($minutes) }, { $project }
journal-act-entry-rejected = отклоняет запись: { $name }, { DURATION($minutes) }, { $project }
journal-act-entry-correct = исправляет запись: { $name }, { DURATION($minutes) }, { $project }
journal-act-entry-strike-out = вычёркивает запись: { $name }, { DURATION($minutes) }, { $project }
journal-act-entry-on-behalf = записывает часы за другого: { $name }, { DURATION($minutes) }, { $project }
journal-act-batch-credit = часы сразу многим: { $label } ({ $count })
journal-act-batch-import = загрузка из файла: { $label }
journal-act-batch-undo = отменяет сделанное сразу для многих: { $label }
journal-act-norm-change = новая норма
journal-act-norm-waive = списывает долг по норме: { $name }, { DURATION($minutes) }
journal-act-norm-waiver-back = возвращает списанный долг: { $name }, { DURATION($minutes) }
journal-act-relief-granted = соглашается с просьбой об отпуске или освобождении: { $name }
journal-act-relief-refused = отказывает в отпуске или освобождении: { $name }
journal-act-relief-ask = просьба об отпуске или освобождении: { $name }
journal-act-relief-extend = отсрочка: { $name }
journal-act-relief-withdraw = просьба об отпуске снята: { $name }
journal-act-project-propose = предлагает проект: { $name }
journal-act-project-open = открывает проект: { $name }
journal-act-project-refuse = отказывает проекту: { $name }
journal-act-project-withdraw = снимает предложение проекта: { $name }
journal-act-project-pause = приостанавливает проект: { $name }
journal-act-project-resume = возобновляет проект: { $name }
journal-act-project-close = закрывает проект: { $name }
journal-act-project-change = изменяет проект: { $name }
journal-act-project-join = вступает в проект: { $name } { $project }
journal-act-project-leave = выходит из проекта: { $name } { $project }
journal-act-unit-propose = предлагает объединение: { $name }
journal-act-unit-open = открывает объединение: { $name }
journal-act-unit-refuse = отказывает объединению: { $name }
journal-act-unit-withdraw = снимает предложение объединения: { $name }
journal-act-unit-rename = переименовывает объединение: { $name }
journal-act-unit-change = изменяет настройку объединения: { $name }
journal-act-unit-close = закрывает объединение: { $name }
journal-act-unit-move = переносит объединение: { $name }
journal-act-group-bind = связывает общий чат: { $title }
journal-act-group-unbind = отвязывает общий чат: { $title }
journal-act-group-announces = меняет объявления в общем чате: { $title }
journal-act-group-topic = выбирает тему общего чата: { $title }
journal-act-group = общий чат: { $title }
journal-act-announcement = объявление
journal-act-announce = объявление
journal-act-retention = меняет, сколько хранятся данные
journal-act-data = выгрузка данных
