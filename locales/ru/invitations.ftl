invite-begin = Приглашение в «{ $unit }». Кто придёт по ссылке, становится участником сразу, без заявки.
invite-usual = На одного, 7 дней
invite-other = Другая ссылка
invite-living = Действующие
invite-living-count = Действующие: { $count }
invite-how-many = Сколько человек может прийти по ссылке?
invite-uses = { $uses ->
    [one] { $uses } человек
    [few] { $uses } человека
   *[other] { $uses } человек
 }
invite-how-long = Сколько она действует?
invite-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
 }
invite-back = ‹ Назад
invite-made =
    { $uses ->
        [1] Приглашение в «{ $unit }» для одного человека, действует до { DAY($until) }:
       *[other] Приглашение в «{ $unit }», человек: { $uses }, действует до { DAY($until) }:
    }
    { $link }
    Кто придёт по нему, станет участником сразу, без заявки. Ссылка показана один раз: бот её не хранит.
invite-list = Приглашения в «{ $unit }», которые ещё действуют:
invite-none = Действующих приглашений в «{ $unit }» нет.
invite-entry = ещё { $left }, до { DAY($until) }, { $by }
invite-card =
    Приглашение создано: { DAY($made) }, { $by }.
    Может прийти ещё: { $left }. Действует до { DAY($until) }.
invite-came = По нему уже здесь: { $names }.
invite-revoke = Отозвать
invite-revoked = Приглашение отозвано: по нему больше никто не придёт. Кто уже здесь, остаётся.
invite-to-living = ‹ Действующие
