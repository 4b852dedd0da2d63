# Запас: приход, пересчёт, списание

stock-title = Запас: { $count }{ $low ->
    [0] { "" }
   *[other] . Мало: { $low }
 }
stock-empty = Здесь будет то, что вы храните. Пока ничего не заведено: блага заводят координаторы, /goods
stock-line = { $low ->
    [yes] ⚠ { $item }: осталось { AMOUNT($free, $measure) }
   *[no] { $item }: { AMOUNT($free, $measure) }
 }{ $reserved ->
    [0] { "" }
   *[other] , отложено { AMOUNT($reserved, $measure) }
 }
stock-label = { $low ->
    [yes] ⚠ { $item }
   *[no] { $item }
 }
stock-which = «{ $words }» — что это?
stock-not-found = «{ $words }» — такого среди того, что вы храните, нет.
stock-back = ‹ Весь запас
stock-card = { $item }: свободно { AMOUNT($free, $measure) }
stock-card-aside = Отложено { AMOUNT($reserved, $measure) }: { $count } { $count ->
    [one] заявка
    [few] заявки
   *[other] заявок
 }. Всего на полке { AMOUNT($whole, $measure) }
stock-card-queue = Ждут, когда появится: { $count } { $count ->
    [one] заявка
    [few] заявки
   *[other] заявок
 }
stock-card-low = { $low ->
    [yes] ⚠ Мало: меньше { AMOUNT($threshold, $measure) }
   *[no] Мало — это меньше { AMOUNT($threshold, $measure) }
 }
stock-card-store = Где: { $place }{ $kept ->
    [yes] . Хранит { $keeper }
   *[no] { "" }
 }
stock-round-waits = Идёт распределение: скажите там, сколько привезли.
stock-rounds = К распределению
stock-do-receive = Приход
stock-do-count = Пересчёт
stock-do-write-off = Списать
stock-history-key = История
stock-item-key = Карточка
stock-invoice-key = Фото: +{ AMOUNT($amount, $measure) }
stock-invoice = { $item }, +{ AMOUNT($amount, $measure) } — { $ground }
stock-to-card = К запасу
stock-stop = Не надо
stock-undo = Отменить

## Приход
stock-how-much-came = { $item }: сколько пришло? Например: «50 кг», «12».
stock-where-from = { $item }, { AMOUNT($amount, $measure) }: откуда? Можно сразу словами: «закупка, рынок на Мира».
stock-way-key = { $way ->
    [purchase] Закупка
    [production] Произвели сами
   *[donation] Подарили
 }
stock-which-ground = { $way ->
    [purchase] Где куплено и по какому решению или чеку?
    [production] Кто произвёл и когда?
   *[donation] Кто подарил?
 } Можно прислать фото накладной или чека.
stock-photo-ground = Накладная на фото
stock-received = ✓ { $item }: +{ AMOUNT($amount, $measure) }, { $way ->
    [purchase] закупка
    [production] своё производство
   *[donation] подарок
 }{ $photo ->
    [yes] , с фото
   *[no] { "" }
 } — { $ground }
    Свободно { AMOUNT($free, $measure) }
stock-served = { $count ->
    [one] Из очереди отложено: { $count } заявка, участнику написано.
    [few] Из очереди отложено: { $count } заявки, участникам написано.
   *[other] Из очереди отложено: { $count } заявок, участникам написано.
 }

## Пересчёт
stock-how-many = { $item }: сколько на полке всего, вместе с отложенным? Если пусто — «0».
stock-found = { $item }: по записям { AMOUNT($written, $measure) }, вы насчитали { AMOUNT($counted, $measure) } — больше на { AMOUNT($difference, $measure) }
    Если ошиблись, напишите число ещё раз.
stock-write-more = Записать: +{ AMOUNT($amount, $measure) }
stock-missing = { $item }: по записям { AMOUNT($written, $measure) }, вы насчитали { AMOUNT($counted, $measure) } — недостача { AMOUNT($difference, $measure) }
    { $freed ->
    [0] { "" }
    [one] Отложено больше, чем есть: { $freed } заявка вернётся в очередь, участнику напишу.{" "}
    [few] Отложено больше, чем есть: { $freed } заявки вернутся в очередь, участникам напишу.{" "}
   *[other] Отложено больше, чем есть: { $freed } заявок вернутся в очередь, участникам напишу.{" "}
 }Напишите причину, и недостача спишется.
stock-counted = { $said ->
    [same] ✓ { $item }: { AMOUNT($counted, $measure) }, всё сходится.
    [more] ✓ { $item }: { AMOUNT($counted, $measure) }, записано больше на { AMOUNT($difference, $measure) }
   *[less] ✓ { $item }: { AMOUNT($counted, $measure) }, недостача { AMOUNT($difference, $measure) } списана — { $reason }
 }
    Свободно { AMOUNT($free, $measure) }{ $freed ->
    [0] { "" }
    [one] ; в очередь вернулась { $freed } заявка
    [few] ; в очередь вернулись { $freed } заявки
   *[other] ; в очередь вернулись { $freed } заявок
 }

## Списание
stock-how-much-off = { $item }: сколько списать?
stock-why-off = Почему? Причину увидят все участники.
stock-written-off = ✓ { $item }: списано { AMOUNT($amount, $measure) } — { $reason }
    Свободно { AMOUNT($free, $measure) }
stock-undone = Отменено: { $item }, { AMOUNT($amount, $measure) }, { $way ->
    [count] пересчёт
    [write-off] списание
   *[other] приход
 }. Свободно { AMOUNT($free, $measure) }

## Отказы
refusal-stock-reason = Напишите основание, до { $most } знаков. Ничего ещё не записано.
refusal-stock-too-much = Столько записать нельзя. Проверьте число.
refusal-stock-moved = { $item }: пока вы считали, запас изменился. Сейчас по записям { AMOUNT($written, $measure) }, а вы насчитали { AMOUNT($counted, $measure) } — ничего не записано. Пересчитайте ещё раз: /stock
refusal-stock-more-than-free = Свободно только { AMOUNT($free, $measure) }{ $reserved ->
    [0] { "" }
   *[other] , ещё { AMOUNT($reserved, $measure) } отложено для участников
 }. Напишите не больше.
refusal-stock-gone = { $item }: отменить нельзя, это уже отложено или выдано. Было { AMOUNT($wanted, $measure) }, свободно { AMOUNT($have, $measure) } — ошибку исправит пересчёт: /stock
refusal-stock-undone = Это уже отменено.
refusal-stock-no-invoice = Такого фото больше нет.
refusal-stock-not-own = Отменить можно только свой приход, пересчёт или списание.

## Журнал
journal-act-stock = запас: { $title }
journal-act-stock-receive = приход: { $title }, { AMOUNT($amount, $measure) }
journal-act-stock-count = пересчёт: { $title }, { $amount ->
    [0] сошлось
   *[other] разница { AMOUNT($amount, $measure) }
 }
journal-act-stock-write-off = списание: { $title }, { AMOUNT($amount, $measure) }
journal-act-stock-undo = отмена прихода, пересчёта или списания: { $title }
