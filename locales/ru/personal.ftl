personal-in-private = О личных данных — в личном чате: откройте чат с ботом и повторите там.
personal-nothing-kept = О вас ничего не хранится. Начать: /start
personal-go-privacy = Как хранятся данные
personal-go-mydata = Скачать мои данные
personal-go-forget = Удалить мои данные
personal-go-terms = Сроки хранения

mydata-sent =
    Здесь всё, что бот хранит о вас на { DAY($day) }: для программ (JSON) и для таблиц (CSV). Что где лежит, сказано в README.txt.
    Если переслать файл, переслано будет всё это.
mydata-exports = Раньше эти данные выгружали:
mydata-export-own = { DATE($day) }, { TIME($at) } — вы
mydata-export-other = { DATE($day) }, { TIME($at) } — { $name }{ $what ->
    [unit] , таблицы объединения
   *[own] { "" }
 }
mydata-not-taken = Мессенджер не принял файл. Попробуйте ещё раз через минуту: /mydata
refusal-exported-just-now = Файл только что отправлен, он выше. Новый можно получить через { $seconds } с.

forget-explained =
    Что исчезнет: имя, аккаунты в мессенджерах, настройки, согласия, заметки к записям, причины отпусков, ответы из заявки, письма бота вам и ваше имя в письмах и записях других.
    Что останется: записанные часы, счёт по норме, дни вступления и выхода — без имени, под номером «{ $name }», чтобы общий учёт сходился. Чужие слова о вас бот узнать не может.
    Членство закончится во всех объединениях, полномочия тоже.

    Есть { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
     }, чтобы передумать; потом вернуть ничего нельзя. В резервных копиях данные останутся, пока кооператив их хранит.
forget-surely = Да, удалить через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 }
forget-asked =
    Данные будут удалены { DAY($day) }, в { TIME($at) }. До этого всё работает как обычно; за день придёт напоминание.
forget-call-off = Передумать
forget-called-off = Хорошо, всё остаётся как было. Ничего не удалено.
forget-not-asked = Удаление не назначено: всё на месте.
forgotten-member = Участник № { $number }

forget-for-explained =
    Удалить данные участника по его просьбе? Имя, заметки и причины отпусков исчезнут, членство закончится. Часы и счёт останутся без имени.
    Есть { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
     }, чтобы отменить; потом вернуть ничего нельзя. Просьба должна быть у вас на бумаге.
forget-for-surely = Да, удалить через { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 }
forget-for-asked = Данные участника будут удалены { DAY($day) }, в { TIME($at) }.
forget-for-call-off = Отменить удаление
forget-called-off-for = Удаление отменено, всё на месте.
forget-for-back = ‹ К карточке
refusal-can-ask-themselves = У этого участника есть мессенджер: пусть попросит об этом сам, командой /forget

letter-forgetting-soon =
    Завтра, { DAY($day) }, ваши данные будут удалены, как вы просили. Вернуть их потом нельзя. Забрать себе: /mydata
letter-forgetting-waits =
    Ваши данные пока не удалены: в кооперативе не осталось бы координатора. Назначьте другого (/members), и удаление произойдёт само.
letter-forgotten =
    Всё сделано: имя и аккаунты удалены, членство в кооперативе «{ $unit }» закончено. Спасибо за общий труд. Вступить заново: /start

terms =
    Сколько хранится:
    • письма бота — { $letters } дн. после отправки;
    • данные тех, кому отказали во вступлении, — { $refused } дн. после отказа;
    • недописанный ответ на вопрос бота и незаконченная анкета — 30 дн.;
    • отметки о полученных сообщениях — 30 дн.;
    • код приглашения и код для второго мессенджера — пока действует, неверно набранный код — час;
    • что уже сделано по часам — 400 дн., без имён.
    Остальное — пока вы в кооперативе; записанные часы остаются и потом. Удалить себя: /forget
terms-key-letters = Письма: { $days } дн.
terms-key-refused = Отказанные заявки: { $days } дн.
terms-ask-letters = Сколько хранить письма бота после отправки?
terms-ask-refused = Сколько хранить данные тех, кому отказали?
terms-days = { $days } дн.
terms-back = ‹ Назад
terms-changed = Срок изменён.

mydata-readme =
    Всё, что бот хранит о вас.

    mydata.json — все таблицы вместе, для программ. csv/*.csv — каждая таблица отдельно, для Excel и LibreOffice (UTF-8, между ячейками точка с запятой; где первый знак мог бы стать формулой, перед ним стоит апостроф). Пустых таблиц среди CSV нет.
    Моменты — по UTC (2026-11-23T12:00:00Z), дни — 2026-11-23, труд — в минутах, целыми числами. Пусто (null) — не указано.

    Таблицы, в скобках — сколько строк:
    { $tables }

    Поля:
    made_at — когда сделан файл
    id, subject_id, kept_id, gone_id — номер
    name, language, time_zone — имя, язык, часовой пояс
    speaks_in_unit — объединение, о котором вы говорите с ботом
    reminders, reminder_hour, weekly_letter, digest_hour — напоминания и письма: присылать ли и в котором часу
    created_at, at, since, given_at, made_at, said_at, started_at, changed_at, guessed_at, asked_at, applied_at — когда появилось или началось
    sent_at, answered_at, undone_at, done_at, stopped_at, until, expires_at, due_at, forgotten_at, unreachable_since, listed_at — когда отправлено, отвечено, отменено, сделано, остановлено, истекает, назначено, забыто, стало недоступно, встало в очередь
    network, external_id — мессенджер и номер аккаунта в нём
    document, version — документ и его версия
    unit, project — объединение, проект
    state, kind, act, subject, what, word, purpose — состояние, вид, действие, с чем, что именно, ответ, назначение
    joined_on, left_on, probation_until — день вступления, день выхода, конец пробного срока
    role, ground — должность и на каком основании
    question, text, note, reason, answer, title, facts — слова: вопрос, текст, заметка, причина, ответ, название, подробности
    by_me, proposed_by_me, coordinated_by_me — сделано ли вами
    uses_left — сколько раз код ещё можно использовать
    labour — обязательный (obligatory) или свободный (free) труд
    work_date, minutes, balance, savings, due, quarters — день работы, минуты, остаток, запас, сколько надо, четвертей нормы
    reverses_id, corrects_id — какую запись отменяет или исправляет
    cycle_first, cycle_last, first_day, last_day, behind_since — первый и последний день периода, отпуска; с какого дня долг
    readers — скольким отправлено
    item, fund, equipment — благо, фонд, оборудование
    asked, granted, paid, amount, balance — сколько просили, дали, заплачено минутами, сколько, остаток: в граммах, миллилитрах, штуках, копейках, минутах
    stage, confidential, every — на каком шаге, только для координаторов ли, как часто
    ready_at, ended_at, given_at, taken_at, offered_at, settled_at — когда готово, закончено, выдано, взято, предложено, улажено
    request_id, round_id — номер заявки, распределения
    deadline, firm, extra, urgency, place, credit, received_on — срок, твёрдое пожелание, сверх него, срочность, место, сколько труда на счету, когда получали
    asset, outcome, words — что это, чем кончилось, слова
    until_day, is_late — день возврата, поздно ли отменено
    media_type, bytes — вид файла и его размер
mydata-table-profile = кто вы и что настроено
mydata-table-accounts = ваши аккаунты в мессенджерах
mydata-table-consents = согласия: документ, версия, когда
mydata-table-memberships = членство в объединениях
mydata-table-stays = все сроки членства, прежние тоже
mydata-table-roles = должности
mydata-table-application-notes = вопросы и ответы к вашей заявке
mydata-table-codes = коды, которые вы запрашивали (без самих кодов)
mydata-table-wrong-guesses = неверно набранные коды
mydata-table-unfinished = на каком шаге неоконченный разговор с ботом
mydata-table-forgetting = просьба об удалении
mydata-table-merges = карточки, которые оказались вашими и объединены
mydata-table-entries = записи труда
mydata-table-timer = таймер, который сейчас идёт
mydata-table-labour-accounts = счёт по норме
mydata-table-labour-lines = строки этого счёта, кроме самого труда
mydata-table-reliefs = отпуска, освобождения, доля нормы, отсрочки
mydata-table-pledges = обещания проектам
mydata-table-quiet = ответы на напоминания
mydata-table-participations = участие в проектах
mydata-table-projects = проекты, которые вы предложили или координируете
mydata-table-journal = действия по должности: ваши и касающиеся вас
mydata-table-letters = письма бота вам: какие и когда
mydata-table-announcements = ваши объявления
mydata-table-batches = записанное вами сразу за многих
mydata-table-groups = группы, которые вы подключили
mydata-table-exports = кто выгружал ваши данные и что выгружали вы
mydata-table-requests = ваши заявки в общие фонды
mydata-table-request-notes = слова при ваших заявках и ваши при чужих
mydata-table-requests-answered = чужие заявки, на которые вы ответили
mydata-table-standing-requests = постоянные заявки
mydata-table-wishes = пожелания в распределениях
mydata-table-shares = что вам досталось в распределениях и почему
mydata-table-rounds = распределения, которые вы открыли или посчитали
mydata-table-labour-credit = труд, который можно потратить или потрачен
mydata-table-movements = движения в общих фондах, записанные вами
mydata-table-bookings = что вы брали из оборудования
mydata-table-handovers = передачи оборудования
mydata-table-breakdowns = поломки, о которых вы сообщили
mydata-table-photos = ваши фотографии
mydata-table-stores-kept = склады, за которые вы отвечаете
mydata-table-items-added = блага, которые вы завели
mydata-table-funds-added = фонды, которые вы завели
mydata-table-equipment-kept = оборудование, которое вы завели, храните или держите
