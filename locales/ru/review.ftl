review-empty = Ничего не ждёт вашего ответа.
review-entry =
    Запись { $place } из { $total }
    { $name } · { DURATION($minutes) } · { $project } · { DAY($day) } · { $labour ->
        [free] свободный труд
       *[obligatory] обязательный труд
    }
review-confirm = Подтвердить
review-reject = Отклонить
review-confirmed = Подтверждено
review-why = Почему запись не подходит? Ответ увидит её автор.
review-back = Назад
review-rejected = Запись отклонена, автор узнает причину.
entry-rejected =
    Запись не подтверждена: { DURATION($minutes) } · { $project } · { DAY($day) }
    Причина: { $reason }
    Так решено: { $by }. Эти часы не засчитаны; можно записать иначе.
refusal-reason-needed = Нужна причина, от 1 до { $most } знаков.
refusal-own-entry = Свою запись подтверждает кто-то другой.
refusal-already-answered = На это уже ответили: запись больше не ждёт.
