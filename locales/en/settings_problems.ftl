## What is wrong in .env or in the environment; values are not repeated, one may hold a password
wrong-setting-telegram-token = The setting { $name } is wrong: it must be a token like 123456:AbCd, as BotFather gives it.
wrong-setting-web-address = The setting { $name } is wrong: it must be an address like https://example.org.
wrong-setting-proxy = The setting { $name } is wrong: it must be an address like socks5://user:password@host:1080.
wrong-setting-vk-group = The setting { $name } is wrong: where VK_TOKEN is set, it must be the community's number, without a minus.
wrong-setting-database = The setting { $name } is wrong: a database's address begins with sqlite:/// or postgresql://.
wrong-setting-time-zone = The setting { $name } is wrong: it must be a time zone like Europe/Moscow.
wrong-setting-this-computer = The setting { $name } is wrong: it must be this computer itself: 127.0.0.1, ::1 or localhost.
wrong-setting-port = The setting { $name } is wrong: it must be a port from 0 to 65535.
wrong-setting-number = The setting { $name } is wrong: it must be a whole number.
wrong-setting-choice = The setting { $name } is wrong: it must be one of these words: { $words }.
wrong-setting-unknown = There is no setting { $name }: correct its name or take it out; .env.example names them all.
wrong-setting-encoding = The file { $name } cannot be read as UTF-8 text: save it in this encoding.
wrong-setting-value = The setting { $name } is wrong: correct it after the sample in .env.example.
