## Часы многим сразу
credit-ask = Сколько и за что, одной фразой: «3 ч каждому, субботник» или «вчера 2 ч каждому огород».
credit-key-past = Записанное раньше
credit-key-stop = Не надо
credit-stopped = Хорошо, ничего не записано.
credit-ask-project = { DURATION($minutes) } каждому, { DAY($day) }. Какой проект? Выберите или напишите название.
credit-title = { $project } · { DURATION($minutes) } каждому · { DAY($day) }
credit-ask-whom = Кому? Можно и написать имена через запятую.
credit-group = { $group ->
    [participants] Участникам проекта · { $count }
    [everybody] Всему объединению · { $count }
   *[last] Как в прошлый раз · { $count }
 }
credit-key-choose = Выбрать по списку
credit-key-whole-list = Весь список
credit-key-on = Дальше
credit-tick = Отметьте в списке или напишите имена через запятую.
credit-chosen = { $count ->
    [0] Пока никто не выбран.
    [one] Выбран { $count } человек.
    [few] Выбраны { $count } человека.
   *[other] Выбрано { $count } человек.
 }
credit-nobody-called = Никого похожего нет: { $names }
credit-who-is-meant = Кто имеется в виду?
credit-sum = { $label }: { $count ->
    [one] { $count } участник
    [few] { $count } участника
   *[other] { $count } участников
 } × { DURATION($minutes) } = { DURATION($total) }, { DAY($day) }
credit-on-project = Проект: { $project }
credit-failing = Не получится:
credit-more = … и ещё { $count }
credit-not-you = Вас в списке нет: свои часы каждый записывает сам.
credit-key-write = Записать
credit-key-write-others = Записать остальным · { $count }
credit-key-change = Изменить список
credit-key-undo = Отменить
credit-done = ✓ { $sum }

## Записанное сразу
batch-list = Записанное сразу многим и из файлов, новое сверху:
batch-none = Сразу многим и из файлов ещё ничего не записано.
batch-line = { DAY($day) } · { $label }
batch-title-credit = Часы многим: { $label }
batch-title-import = Из файла: { $label }
batch-who = Кто записал: { $name }, { DAY($day) }
batch-hours = { $entries ->
    [one] { $entries } запись
    [few] { $entries } записи
   *[other] { $entries } записей
 }, { $workers ->
    [one] { $workers } человек
    [few] { $workers } человека
   *[other] { $workers } человек
 }, { DURATION($minutes) }
batch-members = Новых участников: { $count }
batch-undone-on = Отменено: { DAY($day) }
batch-key-all = ‹ Записанное раньше
batch-undone = Отменено: { $label }. { $count ->
    [0] Записей не было.
    [one] { $count } запись, { DURATION($minutes) }.
    [few] { $count } записи, { DURATION($minutes) }.
   *[other] { $count } записей, { DURATION($minutes) }.
 }
batch-left = Больше не в участниках: { $count }
batch-kept = Осталось как есть:
batch-kept-member = { $name }: уже есть свои записи или мессенджер
letter-batch-for-you = { $who } записывает вам часы из журнала: { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[other] { $count } записей
 }, { DURATION($minutes) }, { DATE($first) } – { DATE($last) }. Посмотреть: /hours
letter-batch-undone = { $who } отменяет часы, записанные вам раньше: { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[other] { $count } записей
 }, { DURATION($minutes) }, { DATE($first) } – { DATE($last) }. Посмотреть: /hours

## Что не получится
refusal-batch-undone = «{ $label }» уже отменено раньше.
refusal-batch-nobody = Никто не выбран. Отметьте хотя бы одного человека.
refusal-batch-too-many = За раз — не больше { $most } человек. Выберите участников проекта или отметьте в списке.
refusal-batch-changed = Тем временем что-то изменилось у участника { $name }. Ничего не записано: посмотрите список ещё раз.
