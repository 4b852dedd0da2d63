# Журнал объединения: кто, что, когда, почему

journal-title = Журнал «{ $unit }»{ $kind ->
    [roles] : роли
    [members] : участники
    [hours] : часы
    [norm] : норма
    [projects] : проекты
    [funds] : общее имущество
    [unit] : объединение
   *[all] { "" }
 }
journal-kind = { $kind ->
    [roles] Роли
    [members] Участники
    [hours] Часы
    [norm] Норма
    [projects] Проекты
    [funds] Общее
    [unit] Объединение
   *[all] Всё
 }
journal-title-about = Журнал «{ $unit }»: { $name }
journal-whom = «{ $words }» — о ком рассказать?
journal-nobody-such = О «{ $words }» в журнале ничего не нашлось.
journal-everybody = Журнал целиком
journal-newest = ‹ Новые
journal-empty = Пока ничего.
journal-no-more = Здесь больше ничего.
journal-nobody = Бот
journal-somebody = кто-то, кого уже нет
journal-line = { DAY($day) }, { TIME($time) } · { $who } { $act }
journal-until = , до { DATE($day) }
journal-act-unknown = делает запись: { $act }

journal-act-role-appoint = даёт роль: { $name } — { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }{ $until }
journal-act-role-dismiss = снимает с роли: { $name } — { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }
journal-act-role-resign = уходит с роли: { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }
journal-act-role-hand-over = передаёт полномочия: { $name } — { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }{ $until }
journal-act-role-end = отмечает конец срока: { $name } — { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }
journal-act-coordinator-appoint = даёт роль: { $name } — координатор
journal-act-coordinator-dismiss = снимает с роли: { $name } — координатор
journal-act-member-admit = принимает в участники: { $name }
journal-act-member-refuse = отказывает в приёме: { $name }
journal-act-member-add-on-paper = добавляет участника без мессенджера: { $name }
journal-act-member-by-owner = назначает координатора по коду владельца: { $name }
journal-act-member-by-invite = принимает по приглашению: { $name }
journal-act-member-leave = выходит из участников{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-member-forgotten = удаляет личные данные по просьбе участника
journal-act-member-merge = объединяет две записи об одном человеке: { $gone } — теперь { $name }
journal-act-member-unreached = откладывает на месяц вопрос о связи с участником: { $name }
journal-act-member = решает об участнике: { $name }
journal-act-application-ask = задаёт вопрос желающему вступить: { $name }
journal-act-application-list = ставит в лист ожидания: { $name }
journal-act-invite = создаёт ссылку-приглашение
journal-act-invite-revoke = отзывает ссылку-приглашение
journal-act-intake-form = меняет вопросы для вступающих
journal-act-intake-places = меняет число мест для участников
journal-act-intake-probation = меняет испытательный срок для новых участников
journal-act-probation-part = не оставляет в участниках после испытательного срока: { $name }
journal-act-probation = решает об испытательном сроке: { $name }
journal-act-letters-again = отправляет ещё раз недоставленные письма: { $name }
journal-act-letters = снимает с разбора недоставленные письма: { $name }
journal-act-forgetting-ask = просит удалить личные данные{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-forgetting-call-off = отзывает просьбу удалить личные данные{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-entry-counted = подтверждает запись: { $name }, { DURATION($minutes) }, «{ $project }»
journal-act-entry-rejected = отклоняет запись: { $name }, { DURATION($minutes) }, «{ $project }»
journal-act-entry-correct = исправляет запись: { $name }, { DURATION($minutes) }, «{ $project }»
journal-act-entry-strike-out = вычёркивает запись: { $name }, { DURATION($minutes) }, «{ $project }»
journal-act-entry-on-behalf = записывает часы за другого: { $name }, { DURATION($minutes) }, «{ $project }»
journal-act-batch-credit = записывает часы сразу многим: { $label } ({ $count })
journal-act-batch-import = загружает из файла: { $label }
journal-act-batch-undo = отменяет сделанное сразу для многих: { $label }
journal-act-norm-change = вводит новую норму
journal-act-norm-waive = списывает долг по норме: { $name }, { DURATION($minutes) }
journal-act-norm-waiver-back = возвращает списанный долг по норме: { $name }, { DURATION($minutes) }
journal-act-relief-granted = соглашается на отпуск или освобождение: { $name }
journal-act-relief-refused = отказывает в отпуске или освобождении: { $name }
journal-act-relief-ask = просит об отпуске или освобождении{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-relief-extend = берёт отсрочку{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-relief-withdraw = отказывается от отпуска или освобождения{ $own ->
    [yes] {""}
   *[no] : { $name }
 }
journal-act-project-propose = предлагает проект «{ $name }»
journal-act-project-open = открывает проект «{ $name }»
journal-act-project-refuse = отказывает проекту «{ $name }»
journal-act-project-withdraw = снимает своё предложение: проект «{ $name }»
journal-act-project-pause = приостанавливает проект «{ $name }»
journal-act-project-resume = возобновляет проект «{ $name }»
journal-act-project-close = закрывает проект «{ $name }»
journal-act-project-change = изменяет проект «{ $name }»
journal-act-project-join = вступает в проект «{ $project }»
journal-act-project-leave = выходит из проекта «{ $project }»
journal-act-unit-propose = предлагает объединение «{ $name }»
journal-act-unit-open = открывает объединение «{ $name }»
journal-act-unit-refuse = отказывает в открытии объединения «{ $name }»
journal-act-unit-withdraw = снимает своё предложение: объединение «{ $name }»
journal-act-unit-rename = переименовывает объединение: «{ $old }» → «{ $new }»
journal-act-unit-change-purpose = меняет цель объединения «{ $name }»
journal-act-unit-change-time-zone = меняет часовой пояс объединения «{ $name }»
journal-act-unit-change-language = меняет язык объединения «{ $name }»
journal-act-unit-change-days-back = меняет, за сколько дней назад записывают работу в «{ $name }»
journal-act-unit-change = меняет настройку объединения «{ $name }»
journal-act-unit-close = закрывает объединение «{ $name }»
journal-act-unit-move = переносит объединение «{ $name }»: «{ $from }» → «{ $to }»
journal-act-group-bind = связывает с объединением { $named ->
    [yes] общий чат «{ $title }»
   *[no] общий чат
 }
journal-act-group-unbind = отвязывает { $named ->
    [yes] общий чат «{ $title }»
   *[no] общий чат
 }
journal-act-group-announces = решает, приходить ли объявлениям в { $named ->
    [yes] общий чат «{ $title }»
   *[no] общий чат
 }
journal-act-group-topic = выбирает, в какую тему писать: { $named ->
    [yes] общий чат «{ $title }»
   *[no] общий чат
 }
journal-act-group = настраивает { $named ->
    [yes] общий чат «{ $title }»
   *[no] общий чат
 }
journal-act-round-open = открывает распределение: { $title }
journal-act-round-rule = выбирает правило распределения: { $title } — { $rule ->
    [even] поровну
    [need] по потребности
    [labour] по труду
   *[first] по очереди
 }
journal-act-round-cancel = отменяет распределение: { $title }
journal-act-round-share = распределяет: { $title }, { AMOUNT($amount, $measure) }
journal-act-announcement = делает объявление
journal-act-announce = делает объявление
journal-act-retention = меняет, сколько хранятся данные
journal-act-data = выгружает данные
