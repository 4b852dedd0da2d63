members-list = { $count ->
    [one] { $count } участник. Найти: /members имя
    [few] { $count } участника. Найти: /members имя
   *[other] { $count } участников. Найти: /members имя
 }
members-add = Добавить участника
members-found = Похоже на «{ $words }»:
members-nobody = На «{ $words }» никто не похож. Весь список: /members
members-ask-name = Как зовут участника? Так добавляют тех, у кого нет мессенджера: согласие с принципами и с хранением данных должно быть у вас на бумаге.
members-added = { $name }: теперь в списке участников, с сегодняшнего дня, согласие на бумаге.
members-since = В кооперативе с { DATE($day) }
members-networks = { $count ->
    [0] Без мессенджера
   *[other] Пишет из: { $networks }
 }
members-coordinator = Координатор, без срока
members-coordinator-until = Координатор до { DATE($day) }
members-log = Записать часы
members-entries = Записи
members-leave = Оформить отпуск
members-appoint = Назначить координатором
members-dismiss = Снять с координаторов
members-resign = Сложить полномочия
members-all = ‹ Все участники
members-back = ‹ Назад
members-ask-term = { $name } — координатор. На какой срок?
members-term = { $days ->
    [0] Без срока
    [182] На полгода
   *[other] На год
 }
members-done-popup = Готово.
members-resigned = Полномочия координатора сложены.
letter-appointed = { $by } передаёт вам права координатора кооператива «{ $unit }», без срока. Что можно: /help
letter-appointed-until = { $by } передаёт вам права координатора кооператива «{ $unit }» до { DATE($day) }. Что можно: /help
letter-dismissed = Ваши полномочия координатора кооператива «{ $unit }» закончились. Решение: { $by }.
letter-member-left = { $name }: членство закончено по собственному желанию.

refusal-last-coordinator = Последний координатор не может уйти: сначала назначьте другого, /members
