## Загрузка из файла
import-ask =
    Пришлите файл CSV или XLSX: участники или часы. Первая строка — названия столбцов, порядок любой; лишние столбцы не мешают.

    Участники: имя; вступление; другой; заметка. Обязательно только имя.
    Часы: имя; проект; дата (с годом); часы или минуты; вид; заметка. Вид и заметка не обязательны.

    Ничего не запишется, пока не исправлены все ошибки и вы не согласились. Файл — до { $megabytes } МБ и { $rows } строк; часы можно и за прошлые годы.
import-template = { $kind ->
    [members] Образец: участники
   *[hours] Образец: часы
 }
import-template-file = { $kind ->
    [members] участники.csv
   *[hours] часы.csv
 }
import-columns-members = имя | вступление | другой | заметка
import-example-members = Иван Петров | 01.09.2026 | | согласие на бумаге
import-columns-hours = имя | проект | дата | часы | вид | заметка
import-example-hours = Иван Петров | Огород | 22.11.2026 | 2,5 | обязательный | полив
import-wants-file = Нужен файл CSV или XLSX. Передумали — /cancel
import-faults = { $count ->
    [one] { $count } ошибка:
    [few] { $count } ошибки:
   *[other] { $count } ошибок:
 }
import-line = строка { $line }: { $fault }
import-faults-more = { $count ->
    [one] … и ещё { $count } ошибка
    [few] … и ещё { $count } ошибки
   *[other] … и ещё { $count } ошибок
 }
import-nothing-written = Ничего не записано. Ниже тот же файл со столбцом «ошибка»: исправьте в нём и пришлите снова.
import-column-fault = ошибка
import-faults-file = ошибки.csv
import-would-members = { $count ->
    [one] { $count } новый участник.
    [few] { $count } новых участника.
   *[other] { $count } новых участников.
 } Согласие с принципами и с хранением данных должно быть у вас на бумаге.
import-members-norm = Норма считается со дня вступления, и за прошлые периоды тоже. Без даты — с сегодняшнего дня.
import-alike = Похожи на тех, кто уже есть; проверьте, не один ли это человек:
import-alike-line = — { $name }: есть { $known }
import-would-hours = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[other] { $count } записей
 }, всего { DURATION($minutes) }. Участников: { $members }, проектов: { $projects }.
import-month = { $month }: { DURATION($minutes) }
import-month-name = { $month ->
    [1] январь
    [2] февраль
    [3] март
    [4] апрель
    [5] май
    [6] июнь
    [7] июль
    [8] август
    [9] сентябрь
    [10] октябрь
    [11] ноябрь
   *[12] декабрь
 } { $year }
import-months-before = … и раньше, месяцев: { $count }
import-again = Точно такие записи уже есть: { $count }. Не загружается ли файл второй раз?
import-key-write = Записать
import-key-stop = Не надо
import-stopped = Хорошо, ничего не записано.
import-old = Это старая кнопка. Пришлите файл ещё раз: /import
import-done-members = { $count ->
    [one] ✓ { $count } новый участник
    [few] ✓ { $count } новых участника
   *[other] ✓ { $count } новых участников
 }
import-done-hours = { $count ->
    [one] ✓ { $count } запись, { DURATION($minutes) }
    [few] ✓ { $count } записи, { DURATION($minutes) }
   *[other] ✓ { $count } записей, { DURATION($minutes) }
 }

## Что не получится
refusal-import-file-too-big = Файл слишком большой: до { $most } МБ, и в распакованном виде тоже не огромный. Разделите его на части. Ничего не записано.
refusal-import-not-a-table = Не получилось прочитать файл: нужен CSV или XLSX. Откройте его в таблицах и сохраните заново. Ничего не записано.
refusal-import-empty = В файле нет строк с данными. Ничего не записано.
refusal-import-rows = В файле слишком много строк: до { $most } за раз. Разделите его на части. Ничего не записано.
refusal-import-members = Новых участников — до { $most } за раз. Разделите файл на части. Ничего не записано.
refusal-import-too-much-text = В файле слишком длинные заметки. Разделите его на части. Ничего не записано.
refusal-import-columns = В первой строке нет названий столбцов. Для участников нужно «имя», для часов — «имя», «проект», «дата», «часы». Ничего не записано.
refusal-import-column-twice = Столбец «{ $name }» назван дважды или иначе уже есть. Оставьте один. Ничего не записано.
refusal-import-column-missing = Не хватает столбца «{ $column ->
    [name] имя
    [project] проект
    [day] дата
   *[hours] часы
 }». Ничего не записано.
refusal-import-missing = не заполнено: { $column ->
    [name] имя
    [project] проект
    [day] дата
   *[other] часы
 }
refusal-import-hours-twice = заполнены и часы, и минуты
refusal-import-date = непонятная дата «{ $text }»; нужна с годом: 22.11.2026
refusal-import-duration = непонятно, сколько это: «{ $text }»; от 1 минуты до 24 часов: 2,5 или 2:30
refusal-import-labour = непонятный вид труда «{ $text }»: обязательный или свободный
refusal-import-yes = «другой»: да или нет, а не «{ $text }»
refusal-import-no-member = нет участника «{ $name }»{ $likely ->
    [none] { "" }
   *[other] ; похож: { $likely }
 }
refusal-import-many-members = участников с таким именем несколько: { $likely }
refusal-import-no-project = нет открытого проекта «{ $name }»{ $likely ->
    [none] { "" }
   *[other] ; похож: { $likely }
 }
refusal-import-own-hours = это ваши часы: их записываете вы сами или другой координатор
refusal-import-already-member = участник { $name } уже есть; если это другой человек, напишите «да» в столбце «другой»
refusal-import-name-twice = { $name } уже есть в строке { $line }; если это другой человек, напишите «да» в столбце «другой»
refusal-import-outdated = С тех пор что-то изменилось: ошибок — { $count }, первая в строке { $line }. Ничего не записано. Пришлите файл ещё раз: /import
