refusal-not-an-amount = Не получилось понять, сколько: «{ $text }». Пишите так: «3 кг», «500 г», «2».
refusal-other-measure =
    «{ $text }» — это в других единицах: здесь считают { $measure ->
        [kilogram] в килограммах
        [litre] в литрах
        [metre] в метрах
        [pack] в упаковках
       *[piece] в штуках
    }.
refusal-not-enough = Столько нет. Ничего не изменилось.
refusal-file-not-fetched = Не получилось получить файл от мессенджера. Пришлите его ещё раз.
refusal-no-such-item = Такого блага нет или его больше не дают.
