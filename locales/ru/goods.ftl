# Общие запасы: что есть, как даётся, куда делось; места хранения

goods-title = Общие запасы: { $count }
goods-empty = В общих запасах пока ничего не заведено.
goods-found = «{ $words }» в запасах:{ $more ->
    [0] { "" }
   *[other] {" "}ещё { $more } не поместилось, уточните слово
 }
goods-not-found = «{ $words }» — такого в запасах нет.
goods-line = { $item } · { $stock ->
    [0] сейчас нет
   *[other] { AMOUNT($stock, $measure) }
 } · { $sharing ->
    [labour] по труду, { DURATION($price) } за { $measure ->
        [kilogram] кг
        [litre] л
        [metre] м
        [pack] упаковку
       *[piece] штуку
    }
   *[need] по потребности
 }{ $round ->
    [yes] {" "}· распределение до { DAY($day) }
   *[no] { "" }
 }
goods-back = ‹ Все запасы
goods-new-key = Новое благо
goods-stores-key = Места хранения

## Карточка
goods-card-unit = Объединение: { $unit }
goods-card-stock = { $free ->
    [0] Сейчас нет
   *[other] Есть { AMOUNT($free, $measure) }
 }{ $aside ->
    [0] { "" }
   *[other] , ещё { AMOUNT($aside, $measure) } отложено по заявкам
 }
goods-card-round = Идёт распределение: просить до { DAY($day) }, { TIME($time) }
goods-card-sharing = { $sharing ->
    [labour] По труду: { DURATION($price) } за { $measure ->
        [kilogram] кг
        [litre] л
        [metre] м
        [pack] упаковку
       *[piece] штуку
    }
   *[need] По потребности
 }{ $limit ->
    [0] { "" }
   *[other] , сразу даётся до { AMOUNT($limit, $measure) } на участника за период
 }
goods-card-coordinator = Больше { AMOUNT($above, $measure) } за раз — отвечает координатор
goods-card-assembly = Больше { AMOUNT($above, $measure) } за раз — решает собрание
goods-card-ground = Основание: { $ground }
goods-card-store = Где взять: { $place }. { $kept ->
    [yes] Выдаёт { $keeper }
   *[no] Выдаёт любой хранитель
 }
goods-ask = Попросить
goods-rounds = Распределения
goods-history-key = Куда делось?
goods-photo-key = Фото
goods-stock = Склад
goods-change-key = Изменить
goods-card-key = Карточка
goods-to-card = ‹ Карточка
goods-stop = Не надо
goods-undo = Отменить
goods-no-photo = { $item }: фото больше нет.

## Куда делось
goods-history = { $item }: куда делось. Сейчас { AMOUNT($free, $measure) }{ $aside ->
    [0] { "" }
   *[other] , ещё { AMOUNT($aside, $measure) } отложено
 }
goods-history-none = { $item }: ещё ничего не приходило и не уходило.
goods-moved = { DATE($day) } · { $what } · { $who }
goods-moved-ground = : «{ $words }»
goods-by-rules = по правилам
goods-moved-by = { $kind ->
    [hand-over] выдача: { $who }
   *[other] запись: { $who }
 }
goods-moved-purchase = привезли { AMOUNT($amount, $measure) }, { $basis ->
    [round] для распределения
   *[words] закупка
 }
goods-moved-production = сделали сами { AMOUNT($amount, $measure) }
goods-moved-donation = подарили { AMOUNT($amount, $measure) }
goods-moved-found = пересчёт: нашлось лишнее, { AMOUNT($amount, $measure) }
goods-moved-missing = { $basis ->
    [round] распределение: пришло меньше на { AMOUNT($amount, $measure) }
   *[words] пересчёт: недостача { AMOUNT($amount, $measure) }
 }
goods-moved-write-off = списано { AMOUNT($amount, $measure) }
goods-moved-reserve = отложено { AMOUNT($amount, $measure) } { $basis ->
    [request] по заявке: { $whose }
    [round] для распределения
   *[words] { "" }
 }
goods-moved-release = снова свободно { AMOUNT($amount, $measure) }{ $basis ->
    [request] , было отложено для: { $whose }
    [round] {" "}после распределения
   *[words] { "" }
 }
goods-moved-hand-over = выдано { AMOUNT($amount, $measure) }{ $basis ->
    [request] {" "}по заявке: { $whose }
   *[words] { "" }
 }
goods-moved-reversal = отмена записи: { $way ->
    [in] вернулось
    [out] убрано
   *[within] исправлено
 } { AMOUNT($amount, $measure) }

## Новое благо
goods-ask-unit = В запасы какого объединения?
goods-ask-name = Что это? Название до 64 знаков: «Картошка».
goods-name-known = «{ $item }» уже есть. Напишите другое название или откройте то, что есть.
goods-open-that = Открыть: { $item }
goods-ask-measure = { $item }: чем измеряется?
goods-measure = { $value ->
    [kilogram] кг
    [litre] л
    [metre] м
    [pack] упаковка
   *[piece] шт
 }
goods-ask-store = { $item }: где хранится?
goods-other-store = Другое место
goods-ask-store-name = Как называется место хранения? Например: «Кладовая».
goods-ask-store-place = Где это место? Например: «во дворе, второй подъезд».
goods-ask-sharing = { $item }: как даётся?
goods-sharing-key = { $value ->
    [labour] По труду
   *[need] По потребности
 }
goods-ask-price = { $item }: сколько минут труда за { $measure ->
    [kilogram] кг
    [litre] л
    [metre] м
    [pack] упаковку
   *[piece] штуку
 }? Например: «12 мин», «1 ч 30 мин».
goods-ask-ground = { $item }: кто и когда так решил? Например: «решение собрания от 20 ноября». Увидят все.
goods-added = ✓ Заведено: { $item }, { $sharing ->
    [labour] по труду, { DURATION($price) } за { $measure ->
        [kilogram] кг
        [litre] л
        [metre] м
        [pack] упаковку
       *[piece] штуку
    }
   *[need] по потребности
 } — { $ground }
    Привезут — хранитель запишет: /stock. Предел, пороги, фото — «Изменить».
goods-not-added = Хорошо, ничего не заведено.

## Настройки
goods-settings-how = { $item }: как даётся
goods-settings-rule = Распределения: { $rule ->
    [even] поровну, по { AMOUNT($portion, $measure) }
    [need] по потребности, по { AMOUNT($portion, $measure) }
    [labour] по труду, по { AMOUNT($portion, $measure) }
   *[first] по очереди, по { AMOUNT($portion, $measure) }
 }
goods-settings-what = { $item }: описание и хранение
goods-settings-no-about = Описания нет
goods-settings-photo = { $has ->
    [yes] Фото есть
   *[no] Фото нет
 }
goods-settings-kept = Где: { $store }{ $low ->
    [0] . Когда мало — не задано
   *[other] . Мало — меньше { AMOUNT($low, $measure) }
 }
goods-settings-what-key = Описание, хранение ›
goods-settings-how-key = ‹ Как даётся
goods-retire-key = Больше не выдавать
goods-setting = { $what ->
    [name] Название
    [about] Описание
    [photo] Фото
    [store] Место
    [low] Когда мало
    [sharing] Как даётся
    [price] Цена
    [limit] Предел
    [coordinator] Порог координатора
    [assembly] Порог собрания
    [rule] Правило
   *[portion] Порция
 }
goods-change-ask = { $what ->
    [name] { $item }: новое название?
    [about] { $item }: описание, до 500 знаков. Что это, откуда, как хранить.
    [photo] { $item }: пришлите фото.
    [store] { $item }: где теперь хранится?
    [low] { $item }: когда меньше этого, координаторам придёт в сводке «мало». Сколько?
    [sharing] { $item }: как даётся?
    [price] { $item }: сколько минут труда за { $measure ->
        [kilogram] кг
        [litre] л
        [metre] м
        [pack] упаковку
       *[piece] штуку
    }? У поданных заявок цена прежняя.
    [limit] { $item }: сколько даётся сразу одному участнику за период? Больше — ответит координатор.
    [coordinator] { $item }: если просят за раз больше этого, отвечает координатор. Сколько?
    [assembly] { $item }: если просят за раз больше этого, решает собрание. Сколько?
    [rule] { $item }: как делить, когда на всех не хватает?
   *[portion] { $item }: по сколько делить за раз, когда на всех не хватает?
 }
goods-rule-key = { $value ->
    [first] По очереди
    [even] Поровну
    [need] По потребности
   *[labour] По труду
 }
goods-clear = Убрать
goods-retired = Больше не выдаётся: { $item }. История осталась.

## Места хранения
stores-title = Места хранения:
stores-none = Мест хранения пока нет.
stores-line = { $place } · { $count ->
    [0] пусто
    [one] { $count } благо
    [few] { $count } блага
   *[other] { $count } благ
 } · { $kept ->
    [yes] { $keeper }
   *[no] любой хранитель
 }
stores-keeper = { $kept ->
    [yes] Хранит: { $keeper }
   *[no] Хранит: любой хранитель объединения
 }
stores-kept = { $count ->
    [0] Здесь ничего не хранится
   *[other] Здесь: { $items }
 }{ $more ->
    [0] { "" }
   *[other] {" "}и ещё { $more }
 }
stores-add-key = Новое место
stores-back = ‹ Места хранения
stores-change = { $do ->
    [name] Название
    [place] Где это
    [keeper] Хранитель
   *[close] Закрыть
 }
stores-ask-unit = В каком объединении?
stores-ask-name = Как называется место? Например: «Кладовая».
stores-ask-place = Где оно? Например: «во дворе, второй подъезд».
stores-ask-keeper = Кто хранит? Выберите или напишите имя участника.
stores-which-keeper = Кто из них?
stores-no-such-member = Такого участника не нашлось. Напишите имя иначе.
stores-any-keeper = Любой хранитель
stores-closed = Закрыто: { $store }
store-keeper-letter = { $by }: теперь вы храните «{ $store }» ({ $place }). Запас — /stock, выдача — /requests.

## Отказы
refusal-goods-name = Нужно название: от 1 до { $most } знаков, с буквами.
refusal-goods-text = Нужно от 1 до { $most } знаков.
refusal-goods-ground = Напишите, кто и когда так решил, до { $most } знаков. Пока ничего не изменилось.
refusal-goods-name-taken = «{ $item }» в этих запасах уже есть. Нужно другое название.
refusal-goods-price = «{ $text }» — так цену не записать. Напишите минуты: «12 мин», «1 ч 30 мин», от 1 минуты до 1000 ч.
refusal-goods-thresholds = Порог координатора должен быть меньше порога собрания.
refusal-goods-in-use = Пока нельзя: { $stock ->
    [0] { "" }
   *[other] в запасе { AMOUNT($stock, $measure) };{" "}
 }{ $reserved ->
    [0] { "" }
   *[other] отложено { AMOUNT($reserved, $measure) };{" "}
 }{ $requests ->
    [0] { "" }
   *[other] открытых заявок { $requests };{" "}
 }{ $round ->
    [yes] идёт распределение;{" "}
   *[no] { "" }
 }раздайте или спишите остаток, закройте остальное.
refusal-no-such-store = Такого места хранения нет или оно закрыто.
refusal-store-in-use = Пока нельзя: там хранится { $item }{ $count ->
    [one] { "" }
   *[other] {" "}и другое, всего { $count }
 }. Перенесите в другое место.
refusal-store-name-taken = «{ $store }» уже есть. Нужно другое название.

## Журнал
journal-act-item = меняет благо: { $title }
journal-act-item-add = заводит благо: { $title }
journal-act-item-name = переименовывает благо: { $old } → { $new }
journal-act-item-about = меняет описание: { $title }
journal-act-item-photo = меняет фото: { $title }
journal-act-item-store = переносит: { $title } — в «{ $new }», было в «{ $old }»
journal-act-item-sharing = меняет, как даётся: { $title } — { $new ->
    [0] по потребности
   *[other] по труду, { DURATION($new) }
 }; было { $old ->
    [0] по потребности
   *[other] по труду, { DURATION($old) }
 }
journal-act-item-limit = меняет предел на участника: { $title } — { $new ->
    [0] нет
   *[other] { AMOUNT($new, $measure) }
 }; был { $old ->
    [0] нет
   *[other] { AMOUNT($old, $measure) }
 }
journal-act-item-coordinator = меняет порог координатора: { $title } — { $new ->
    [0] нет
   *[other] { AMOUNT($new, $measure) }
 }; был { $old ->
    [0] нет
   *[other] { AMOUNT($old, $measure) }
 }
journal-act-item-assembly = меняет порог собрания: { $title } — { $new ->
    [0] нет
   *[other] { AMOUNT($new, $measure) }
 }; был { $old ->
    [0] нет
   *[other] { AMOUNT($old, $measure) }
 }
journal-act-item-low = меняет, когда мало: { $title } — { $new ->
    [0] не задано
   *[other] { AMOUNT($new, $measure) }
 }; было { $old ->
    [0] не задано
   *[other] { AMOUNT($old, $measure) }
 }
journal-act-item-portion = меняет порцию: { $title } — { AMOUNT($new, $measure) }; была { AMOUNT($old, $measure) }
journal-act-item-rule = меняет правило распределений: { $title } — { $new ->
    [first] по очереди
    [even] поровну
    [need] по потребности
   *[labour] по труду
 }; было { $old ->
    [first] по очереди
    [even] поровну
    [need] по потребности
   *[labour] по труду
 }
journal-act-item-retire = снимает с выдачи: { $title }
journal-act-item-reopen = возвращает в выдачу: { $title }
journal-act-store = меняет место хранения: { $title }
journal-act-store-add = заводит место хранения: { $title }
journal-act-store-name = переименовывает место хранения: { $old } → { $new }
journal-act-store-place = меняет, где { $title }: теперь { $new }, было { $old }
journal-act-store-keeper = поручает хранить: { $title } — { $kept ->
    [yes] { $name }
   *[no] любой хранитель
 }
journal-act-store-close = закрывает место хранения: { $title }
journal-act-store-reopen = снова открывает место хранения: { $title }
