# Две записи об одном человеке

merging-ask = «{ $name }»: как ещё записан этот человек? Напишите имя, можно неточно. Сначала будет видно, что изменится.
merging-likely = Похожие имена:
merging-found = Похоже на «{ $words }». Кто это же лицо?
merging-found-more = Похоже на «{ $words }», и ещё { $count }. Точнее — с фамилией.
merging-nobody = На «{ $words }» никто не похож. Напишите имя по-другому.
merging-record = { $name }{ $what ->
    [paper] { " · без мессенджера" }
    [applies] { " · заявка" }
    [former] { " · раньше в участниках" }
   *[member] { "" }
 }
merging-back = ‹ К карточке
merging-kept = Останется «{ $name }»
merging-gone = Войдёт в эту запись «{ $name }»
merging-after = Так будет: «{ $name }»
merging-notes = На что посмотреть:
merging-networks = { $count ->
    [0] без мессенджера
   *[other] пишет из: { $networks }
 }
merging-place = { $unit }{ $standing ->
    [applicant] { " (заявка)" }
    [refused] { " (отказано)" }
    [former] { " (раньше)" }
   *[member] { "" }
 }
merging-work = записано { DURATION($minutes) }{ $waiting ->
    [0] { "" }
   *[other] { ", ждёт подтверждения " }{ DURATION($waiting) }
 }, записей: { $count }
merging-roles = роли: { $roles }
merging-role = { $role ->
    [deputy] заместитель координатора
    [keeper] хранитель запасов
    [auditor] ревизор
   *[coordinator] координатор
 } ({ $unit })
merging-excused = { $granted ->
    [0] { $asked ->
        [0] { "" }
       *[other] просьб об отпуске: { $asked }
     }
   *[other] отпусков и освобождений: { $granted }{ $asked ->
        [0] { "" }
       *[other] { ", просьб об отпуске: " }{ $asked }
     }
 }
merging-requests = заявок в общие фонды: { $count }
merging-things = общих вещей на руках: { $count }
merging-timer = идёт таймер: { $project }
merging-account = { $unit }, { $labour ->
    [free] свободный труд
   *[obligatory] обязательный труд
 }: счёт { HOURS($one) } ч и { HOURS($other) } ч, станет { HOURS($after) } ч{ $saved ->
    [0] { "" }
   *[other] { ", в запасе " }{ HOURS($saved) } ч
 }{ $due ->
    [0] { "" }
   *[other] { ", норма периода " }{ HOURS($due) } ч
 }
merging-day = { DAY($day) }
merging-full = Объединить пока нельзя: в эти дни вместе выходит больше 24 часов. Сначала исправьте записи: { $days }
merging-more = и ещё { $count }
merging-twice = { $count ->
    [one] В { $count } день обе записали часы на один проект. Если это одна работа, лишнее потом вычеркните.
    [few] В { $count } дня обе записали часы на один проект. Если это одна работа, лишнее потом вычеркните.
   *[other] В { $count } дней обе записали часы на один проект. Если это одна работа, лишнее потом вычеркните.
 }
merging-mutual = Одна из записей решала о другой или писала за неё, раз: { $count }. Эти часы и решения остаются в силе; проверьте, так ли это.
merging-lost-timer = Два таймера сразу не идут. Время второго, «{ $project }», записать не получится: его нужно будет внести отдельно.
merging-forgotten = «{ $name }»: есть просьба удалить личные данные, срок — { DATE($day) }. Она будет касаться всей записи.
merging-join = Объединить…
merging-turn = Наоборот: оставить «{ $name }»
merging-ask-surely = «{ $gone }» станет частью «{ $name }»: часы, счета, роли, мессенджеры. Отменить это нельзя. Это точно один человек?
merging-surely = Да, один человек: объединить
merging-no = Нет, назад
merging-done = Готово: «{ $gone }» и «{ $name }» — теперь один участник, «{ $name }». Письмо об этом ушло в каждый мессенджер.
merging-card = Карточка: { $name }
merging-known-as = Эта запись объединена с другой; вот она.
merging-line-reason = две записи об одном человеке объединены

letter-member-merged = { $by }: записи «{ $gone }» и «{ $name }» — об одном человеке, они объединены. Теперь вы «{ $name }» в каждом своём мессенджере; часы, счета, роли и просьбы обеих записей вместе. Если это ошибка, сразу напишите координатору.
letter-member-merged-timer = Время таймера «{ $project }» записать не получилось. Запишите его сами, например: «2 ч { $project }».

refusal-merge-same = Это одна и та же запись. Нужна другая.
refusal-merge-nobody = Такого участника нет, или личные данные уже удалены.
refusal-merge-already = Запись «{ $name }» уже объединена: теперь это «{ $kept }».
refusal-merge-own = О своих записях решает другой координатор: { $name }.
refusal-merge-days-full = Ничего не объединено: в эти дни вместе выходит больше 24 часов: { $days }. Сначала исправьте записи.
