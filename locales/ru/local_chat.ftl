## Страница местного чата
local-language = ru
local-title = Кооператив «Прогресс» · демо
local-hint = Один бот и несколько участников рядом: пишите от имени любого, остальные увидят свою часть сразу.
local-clock = Время кооператива
local-next-day = Следующий день
local-next-day-about = Пройдут сутки, час за часом: письма бота придут в своё время
local-people = Участники
local-offline = Нет связи с ботом. Подключаемся снова…

## Поле ввода
local-placeholder = Сообщение
local-send = Отправить
local-attach = Прикрепить
local-attach-photo = Фото
local-attach-file = Файл
local-attach-sticker = Стикер
local-attach-voice = Голосовое
local-attach-forward = Пересланное
local-attach-location = Место на карте
local-commands = Команды
local-keyboard-show = Показать клавиатуру
local-keyboard-hide = Скрыть клавиатуру
local-start-telegram = Запустить
local-start-vk = Начать

## Сообщения
local-empty = Здесь пока пусто. Нажмите кнопку внизу, чтобы начать.
local-typing = печатает…
local-edited = изменено
local-not-sent = Не отправлено
local-retry = Повторить
local-too-big = Файл больше 20 МБ, такой не отправить.
local-to-bottom = К новым сообщениям
local-ok = Понятно
local-forwarded = Пересланное сообщение
local-forwarded-text = Коллеги, завтра субботник на складе в 10:00.
local-sticker = Стикер
local-voice = Голосовое сообщение
local-location = Место на карте
local-download = Скачать
local-photo = Фото
local-spoiler = Скрытый текст, нажмите, чтобы показать
local-network-telegram = как Telegram
local-network-vk = как VK

## Когда чат не открыть
refusal-local-host = Местный чат открывается только на этом компьютере, а адрес { $host } виден другим. Укажите 127.0.0.1.
refusal-local-port = Порт { $port } занят другой программой. Остановите её или укажите другой порт.
local-group = Общий чат
local-group-about = все, кто на странице, и бот
local-group-speaker = Кто пишет
