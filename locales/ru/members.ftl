members-list = { $count ->
    [one] { $count } участник. Найти: /members имя
    [few] { $count } участника. Найти: /members имя
   *[other] { $count } участников. Найти: /members имя
 }
members-add = Добавить участника
members-found = Похоже на «{ $words }»:
members-found-more = Похоже на «{ $words }», и ещё { $count }. Точнее — с фамилией: /members Иван Петров
members-nobody = На «{ $words }» никто не похож. Весь список: /members
members-ask-name = Как зовут участника? Так добавляют тех, у кого нет мессенджера: согласие с принципами и с хранением данных должно быть у вас на бумаге.
members-added = { $name }: теперь в списке участников, с сегодняшнего дня, согласие на бумаге.
members-since = В кооперативе с { DATE($day) }
members-networks = { $count ->
    [0] Без мессенджера
   *[other] Пишет из: { $networks }
 }
members-log = Записать часы
members-entries = Записи
members-leave = Оформить отпуск
members-all = ‹ Все участники
members-back = ‹ Назад
members-term = { $days ->
    [0] Без срока
    [182] На полгода
   *[other] На год
 }
members-done-popup = Готово.
letter-member-left = { $name }: членство закончено по собственному желанию.

refusal-last-coordinator = Последний координатор не может уйти: сначала назначьте другого, /members

members-probation = Испытательный срок до { DATE($day) }
members-lost = Сообщения не доходят
members-standing = { $standing ->
    [fine] Норма выполнена
    [short] До нормы пока не хватает
    [behind] Долг по норме с { DATE($since) }
   *[long-behind] Долг по норме давно, с { DATE($since) }
 }
members-balance = счёт { HOURS($minutes) } ч
members-last = Последние записи:
members-history = История
members-history-title = { $name }: все записи, новые сверху
members-history-none = Записей пока нет.
members-account = Почему такой счёт
members-account-none = { $name }: счёт ещё не начат, нормы пока нет.
members-excused = Освобождения
members-excused-title = { $name }: отпуск, освобождения, доля нормы
members-excused-none = Ничего не согласовано.
members-roles = Роли
members-merge = Это тот же человек, что…
members-rarer = Ещё…
members-journal = Журнал
members-forget = Забыть по просьбе
members-waive = Простить долг
