corrections-list = Записи: { $name }
corrections-none = Записей нет.
corrections-entry = { DURATION($minutes) } · { $project } · { DAY($day) } · { $labour ->
    [free] свободный труд
   *[obligatory] обязательный труд
}
corrections-correct = Исправить
corrections-to-card = К карточке
corrections-to-list = ‹ К записям
corrections-back = ‹ Назад
corrections-ask-minutes =
    { $entry }
    Сколько было на самом деле? Напишите, например: 1 ч 30 мин. Если этой работы не было, снимите запись.
corrections-strike-out = Снять запись
corrections-ask-reason = { $minutes ->
    [0] Снять запись. Почему?
   *[other] Исправить на { DURATION($minutes) }. Почему?
} Причину увидит участник; она останется в журнале.
corrections-done = { $after ->
    [0] Снято: { $name }, { DURATION($before) } · { $project } · { DAY($day) }.
   *[other] Исправлено: { $name }, { DURATION($before) } → { DURATION($after) } · { $project } · { DAY($day) }.
} Участник получит письмо с причиной.
letter-entry-corrected =
    { $after ->
        [0] Запись снята координатором ({ $by }): { DURATION($before) }
       *[other] Запись исправлена координатором ({ $by }): { DURATION($before) } → { DURATION($after) }
    } · { $project } · { DAY($day) } · { $labour ->
        [free] свободный труд
       *[obligatory] обязательный труд
    }
    Причина: { $reason }

refusal-correction-own = Свою запись исправляет другой координатор.
refusal-correction-waits = Эта запись ещё ждёт подтверждения. Ответить на неё: /review
refusal-correction-same = В записи и так { DURATION($minutes) }. Сколько было на самом деле?
