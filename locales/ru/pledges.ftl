## Сколько обещать
pledge-when = { $next ->
    [yes] на { PERIOD($first, $last) }
   *[no] до { DAY($last) }
}
pledge-ask = «{ $project }»: сколько часов обещаете { $when }?
pledge-so-far = Сейчас обещано: { DURATION($minutes) }. Новое обещание его заменит.
pledge-worked = Уже записано за этот период: { DURATION($minutes) }; обещание считается вместе с этим.
pledge-minutes = { DURATION($minutes) }
pledge-button-other = Другое
pledge-button-next = На следующий: { PERIOD($first, $last) }
pledge-button-this = На этот: { PERIOD($first, $last) }
pledge-button-withdraw = Снять обещание
pledge-button-back = ‹ Назад
pledge-ask-words = «{ $project }»: сколько обещаете { $when }? Напишите, например: 3 ч или 1:30.
pledge-which = { $known ->
    [yes] Какому проекту обещать { DURATION($minutes) }?
   *[no] Какому проекту обещать часы?
}
pledge-no-projects = Открытых проектов пока нет, обещать часы некому. Предложить первый: /projects

## Квитанция
pledge-receipt = Обещано: { $project }, { DURATION($minutes) } { $when }
pledge-instead = Вместо обещанных раньше: { DURATION($minutes) }.
pledge-of-these = Из них уже сделано: { DURATION($minutes) }.
pledge-button-undo = Отменить
pledge-button-change = Изменить
pledge-withdrawn = Обещание снято: { $project }, { DURATION($minutes) } { $when }
pledge-button-again = Обещать снова

## Обещания
pledges-own = Ваши обещания
pledges-none =
    Обещаний пока нет. Обещание — это план: сколько часов вы дадите проекту. Считаются только записанные часы.
    Одной фразой: «обещаю кухне 2 ч».
pledges-own-line = { $project } — { DURATION($minutes) } { $when }, { $left ->
    [0] выполнено
   *[other] осталось { DURATION($left) }
}
pledges-to-whom = Кому обещать часы?
pledges-of-project = { $count ->
    [0] «{ $project }»: обещаний пока нет
   *[other] «{ $project }»: обещаний — { $count }
}
pledges-of-project-line = { $member } — { DURATION($minutes) } { $when }, { $left ->
    [0] выполнено
   *[other] осталось { DURATION($left) }
}

## Карточка проекта
project-button-pledge = Обещать часы
project-button-pledges = Обещания
project-pledged-by-me = Вы обещали: { DURATION($minutes) } { $when }, { $left ->
    [0] выполнено
   *[other] осталось { DURATION($left) }
}

## Когда не получается
refusal-pledge-minutes = За оставшиеся дни столько не отработать: обещать можно от 1 минуты до { DURATION($most) }.
refusal-pledge-shut = Проекту «{ $project }» сейчас часы не обещают: { $state ->
    [proposed] его ещё не открыли
    [paused] он на паузе
   *[closed] он закрыт
}. Другие проекты: /projects
refusal-pledge-too-late = Этот период уже прошёл. Обещать заново: /pledge
refusal-pledge-none = Такого обещания уже нет. Все ваши обещания: /pledge
