timer-which = Что засекаем? Выберите проект или напишите его название.
timer-unknown = Такого проекта не нашлось. Напишите название иначе или посмотрите список: /projects
timer-running = ⏱ { $project } · { DURATION($minutes) }, начало в { TIME($since) }
timer-stop = Остановить и записать
timer-refresh = Обновить
timer-drop = Не записывать
timer-dropped = Таймер «{ $project }» снят, ничего не записано.
timer-logged = { $minutes ->
    [0] Таймер «{ $project }» шёл меньше минуты, ничего не записано.
   *[other] Таймер «{ $project }» остановлен, записано: { DURATION($minutes) }.
}
timer-waits =
    Таймер «{ $project }» шёл 12 часов и остановлен. Пока ничего не записано.
    Сколько длилась работа на самом деле?
timer-how-long = Сколько длилась работа? Например: 5 ч 30 мин.
timer-minutes = { DURATION($minutes) }
timer-other = Другое
timer-write-nothing = Не записывать
timer-still-runs = Таймер «{ $project }» идёт уже { DURATION($minutes) }. Работа ещё продолжается?
timer-still = Да, работаю
refusal-no-timer = Таймер не запущен.
refusal-timer-waits = Сначала скажите, сколько длилась работа «{ $project }»: /timer
refusal-other-timer = Этот таймер уже остановлен. Какой идёт сейчас, покажет /timer
refusal-timer-project-shut = Проект «{ $project }» сейчас не открыт, записать туда нельзя. На таймере { DURATION($minutes) }: их можно записать фразой в другой проект, а таймер снять кнопкой «Не записывать».
