# Роли: кто за что отвечает

roles-title = Кто за что отвечает в «{ $unit }»
roles-nobody = Пока никто: за объединение отвечает координатор того, в которое оно входит.
roles-heading = { $role ->
    [deputy] Заместители
    [keeper] Хранители запасов
    [auditor] Ревизоры
   *[coordinator] Координаторы
 }
roles-held = — { $name }, до { DATE($day) }
roles-held-open = — { $name }, без срока
roles-more = — и ещё { $count }
roles-term = { $role ->
    [deputy] Заместитель координатора
    [keeper] Хранитель запасов
    [auditor] Ревизор
   *[coordinator] Координатор
 } до { DATE($day) }
roles-term-open = { $role ->
    [deputy] Заместитель координатора
    [keeper] Хранитель запасов
    [auditor] Ревизор
   *[coordinator] Координатор
 }, без срока
roles-of = { $name }: роли
roles-none = Ролей нет.
roles-give = { $role ->
    [deputy] Назначить заместителем
    [keeper] Назначить хранителем запасов
    [auditor] Назначить ревизором
   *[coordinator] Назначить координатором
 }
roles-prolong = { $role ->
    [deputy] Заместитель: новый срок
    [keeper] Хранитель: новый срок
    [auditor] Ревизор: новый срок
   *[coordinator] Координатор: новый срок
 }
roles-end = Снять
roles-lay-down = { $role ->
    [deputy] Уйти из заместителей
    [keeper] Уйти из хранителей запасов
    [auditor] Уйти из ревизоров
   *[coordinator] Уйти из координаторов
 }
roles-hand-over = Передать мои полномочия
roles-ask-term = { $name } — { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }. На какой срок?
    { $about ->
        [deputy] Заместитель делает всё, что и координатор, но не назначает на роли и не меняет объединение.
        [keeper] Хранитель выдаёт со склада и отвечает за запасы.
        [auditor] Ревизор видит всё в объединении и ничего не меняет.
       *[coordinator] Координатор принимает участников, отвечает на просьбы, назначает на роли.
    }
roles-ask-ground = На каком основании? Например: собрание 20 ноября. Это увидят все участники в журнале.
roles-no-ground = Без основания
roles-given-there = Готово: роль дана, письмо отправлено.
roles-ask-why = { $name }: { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }. Почему роль заканчивается? Причину увидят все участники в журнале.
roles-no-reason = Снять без объяснения
roles-lay-down-ask = { $role ->
    [deputy] Уйти из заместителей
    [keeper] Уйти из хранителей запасов
    [auditor] Уйти из ревизоров
   *[coordinator] Уйти из координаторов
 }? Вернуть роль сможет только координатор.
roles-lay-down-surely = Да, уйти
roles-laid-down = { $role ->
    [deputy] Полномочия заместителя сложены.
    [keeper] Полномочия хранителя сложены.
    [auditor] Полномочия ревизора сложены.
   *[coordinator] Полномочия координатора сложены.
 }
roles-hand-over-ask = Передать полномочия координатора? Дальше координатор — { $name }, на оставшийся срок. Вернуть их себе самостоятельно нельзя.
roles-hand-over-surely = Да, передать
roles-handed-over = Полномочия координатора переданы: { $name }. Письмо отправлено.
roles-vacant = В «{ $unit }» больше нет координатора. Кого назначить? Участников: { $count }
roles-fill = Назначить
roles-open = Роли

letter-appointed = { $by } даёт вам роль в «{ $unit }»: { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }, без срока. Что можно: /help
letter-appointed-until = { $by } даёт вам роль в «{ $unit }»: { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }, до { DATE($day) }. Что можно: /help
letter-dismissed = Ваша роль в «{ $unit }» закончилась: { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }. Решение: { $by }.
letter-role-ground = Основание: { $ground }
letter-role-resigned = { $name } складывает полномочия в «{ $unit }»: { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }.
letter-role-handed-over = «{ $unit }»: координатор теперь { $to }. Полномочия передаёт { $by }.
letter-role-ending-mine = { DAY($day) } заканчивается ваша роль в «{ $unit }»: { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }. Дальше — новое решение участников.
letter-role-ending = { DAY($day) } заканчивается роль в «{ $unit }»: { $name }, { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }.
letter-role-ended-mine = Срок вашей роли в «{ $unit }» закончился { DAY($day) }: { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }. Спасибо за работу!
letter-role-ended = Срок роли в «{ $unit }» закончился { DAY($day) }: { $name }, { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 }.
letter-vacancy = В «{ $unit }» больше нет координатора. Пока никого нет, отвечаете вы.

refusal-ground-too-long = Основание длиннее { $most } знаков. Напишите короче.
