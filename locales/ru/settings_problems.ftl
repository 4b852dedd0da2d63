## Что не так в .env или в окружении; значение не повторяется, в нём может быть пароль
wrong-setting-telegram-token = Настройка { $name } неверна: нужен токен вида 123456:AbCd, как его даёт BotFather.
wrong-setting-web-address = Настройка { $name } неверна: нужен адрес вида https://example.org.
wrong-setting-proxy = Настройка { $name } неверна: нужен адрес вида socks5://имя:пароль@сервер:1080.
wrong-setting-vk-group = Настройка { $name } неверна: если указан VK_TOKEN, нужен и номер сообщества, без минуса.
wrong-setting-database = Настройка { $name } неверна: адрес базы начинается с sqlite:/// или postgresql://.
wrong-setting-time-zone = Настройка { $name } неверна: нужен часовой пояс, например Europe/Moscow.
wrong-setting-this-computer = Настройка { $name } неверна: нужен адрес этого компьютера — 127.0.0.1, ::1 или localhost.
wrong-setting-port = Настройка { $name } неверна: нужен порт от 0 до 65535.
wrong-setting-number = Настройка { $name } неверна: нужно целое число.
wrong-setting-choice = Настройка { $name } неверна: нужно одно из слов: { $words }.
wrong-setting-unknown = Настройки { $name } нет: исправьте имя или уберите её, все названы в .env.example.
wrong-setting-encoding = Файл { $name } не читается как текст UTF-8: сохраните его в этой кодировке.
wrong-setting-value = Настройка { $name } неверна: исправьте её по образцу в .env.example.
