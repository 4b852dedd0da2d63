## Простить долг
waiver-list = Долг за прошлое. Кому его простить?
waiver-nobody = Ни у кого нет долга за прошлое.
waiver-debt = { DURATION($minutes) } { $labour ->
    [free] свободного труда
   *[obligatory] обязательного труда
}
waiver-line = { $name } — { $debt }
waiver-since = {" "}с { DATE($since) }
waiver-key = { DURATION($minutes) } · { $name }
waiver-ask-kind = { $name }: какой долг простить?
waiver-ask-minutes = Сколько простить? Напишите, например: 2 ч. Или весь долг.
waiver-all = Весь долг: { DURATION($minutes) }
waiver-to-list = ‹ К списку
waiver-other = ‹ Другая сумма
waiver-ask-reason = Простить { DURATION($minutes) }. Почему? Причину увидит участник; она останется в журнале.
waiver-done = Прощено: { $name }, { waiver-debt }. { $left ->
    [0] Долга больше нет.
   *[other] Осталось: { DURATION($left) }.
} Участник получит письмо с причиной.
waiver-undo = Отменить
waiver-undone = Отменено: { $name }, { waiver-debt }. { $left ->
    [0] Долга нет.
   *[other] Долг снова { DURATION($left) }.
} Участник получит письмо.
letter-norm-waived =
    Прощён долг: { waiver-debt }. { $left ->
        [0] Этого долга больше нет.
       *[other] Осталось: { DURATION($left) }.
    }
    Причина: { $reason }
    Так решено: { $by }.
letter-norm-waiver-back =
    Прощение отменено: { waiver-debt }. { $left ->
        [0] Долга нет.
       *[other] Долг снова { DURATION($left) }.
    }
    Так решено: { $by }.

refusal-waiver-own = Свой долг прощает другой координатор.
refusal-waiver-nothing = { $name }: долга за прошлое нет.
refusal-waiver-none = Нужно больше нуля. Сколько простить?
refusal-waiver-more = Долг — { DURATION($minutes) }: простить больше нельзя.
refusal-waiver-stays = Это прощение уже отменено, или прошло больше суток.
