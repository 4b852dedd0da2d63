joining-this-language = Русский
joining-accept-principles = Чтобы вступить, нужно принять принципы объединения.
joining-read-principles = Прочитать принципы
joining-accept = Принимаю
joining-have-account = У меня уже есть аккаунт
joining-back = ‹ Назад
joining-consent =
    Отдельно: бот хранит ваше имя, записи и голоса, чтобы вести учёт кооператива. До вашего согласия о вас не хранится ничего.
joining-read-privacy = Как хранятся данные
joining-agree = Даю согласие
joining-documents-changed = Документы за это время обновились. Вот новая версия, просмотрите её, пожалуйста.
joining-code-is-void = Это приглашение больше не действует: оно использовано или его срок вышел. Подать заявку можно и без него.

joining-ask-name = Как вас называть в кооперативе? Напишите имя. Прервать: /cancel
joining-name-first = Сначала имя, словами. Прервать: /cancel
joining-ask-zone = { $name }, какой у вас часовой пояс? Выберите или напишите город.
joining-other-zone = Другой
joining-other-zones = Выберите или напишите: город или «UTC+5».
joining-waiting = Заявка отправлена координаторам. Обычно отвечают за день; напишу сразу.
joining-spent = Приглашение уже не действует, поэтому заявка отправлена координаторам. Обычно отвечают за день; напишу сразу.
joining-full = Свободных мест сейчас нет, поэтому заявка отправлена координаторам. Напишу сразу, как ответят.
joining-spent-and-form = Приглашение уже не действует, поэтому заявку рассмотрят координаторы.
joining-full-and-form = Свободных мест сейчас нет, поэтому заявку рассмотрят координаторы.
joining-invited-to = Это приглашение в «{ $unit }».
joining-one-more-unit = Готово: теперь вы и в «{ $unit }».
joining-admitted = Всё готово, { $name }.
joining-in-office = Всё готово, { $name }.
joining-forgotten = Хорошо, остановились. Ничего о вас не сохранено. Начать снова: /start

joining-waiting-since = Заявка ждёт ответа с { DAY($day) }. Ответ придёт сюда.
joining-withdraw = Отозвать заявку
joining-withdrawn = Заявка отозвана. Подать её снова: /start
joining-was-refused =
    Заявке отказано. Причина: { $reason }
    Если что-то изменилось, можно подать её снова.
joining-was-member = Членство закончилось. Прежние записи сохранены, и заявку можно подать снова.
joining-apply-again = Подать заявку снова

joining-welcome =
    { $name }, добро пожаловать в кооператив «{ $unit }»!
    Часы записываются одной фразой: «вчера 2,5 ч огород». Остальное — в /menu.
joining-begin = Начать
joining-now-coordinator = { $name }, теперь у вас права координатора кооператива «{ $unit }». Пригласить людей: /invite, заявки: /applications
joining-coordinator-already = Права координатора кооператива «{ $unit }» у вас уже есть.

letter-guest-joined = По вашему приглашению в кооператив вступает { $name }.

refusal-name-missing = Это не похоже на имя: нужна хотя бы одна буква. Напишите ещё раз.
refusal-name-too-long = Слишком длинно: имя — не больше { $most } знаков. Напишите короче.
refusal-reason-missing = Нужна причина, словами.
refusal-reason-too-long = Слишком длинно: причина — не больше { $most } знаков. Напишите короче.
refusal-application-answered = { $outcome ->
    [member] { $name } раньше: заявка уже принята.
   *[other] { $name } раньше: в заявке уже отказано.
 }
refusal-application-gone = Этой заявки больше нет: её отозвали.
refusal-already-here = Это уже сделано. Где вы сейчас, покажет /start
refusal-documents-changed = Документы обновились. Начните снова: /start
refusal-invite-spent = Этот код больше не действует: он использован или его срок вышел. Попросите новый.
