cli-about = Чат-бот кооператива для Telegram и ВКонтакте. Настройки — в файле .env, образец — .env.example. Без токенов открывается пробный кооператив на странице http://127.0.0.1:8080.
cli-commands = команды
cli-run = запустить бота (без токенов — пробный кооператив в браузере)
cli-run-local-chat = открыть и страницу с чатом на этой машине
cli-migrate = обновить таблицы базы данных до этой версии программы
cli-check = проверить настройки, токены, сообщество ВК и базу; сказать словами, что поправить
cli-owner-link = одноразовый код на 15 минут: кто его введёт, станет первым координатором
cli-backup = сохранить копию базы в файл; бот может работать
cli-backup-file = новый файл для копии
cli-restore = вернуть базу из копии; бота сначала остановить
cli-restore-file = файл с копией

cli-system-problem = Не получилось: { $problem }

cli-migrated-already = Таблицы уже новейшие ({ $revision }).
cli-migrated = Таблицы обновлены: { $before } → { $after }.
cli-backed-up = Копия сохранена: { $file }, { $kilobytes } КБ. В ней личные данные участников: храните её как ключи от дома.
cli-restored = База восстановлена из { $file } ({ $revision }).
cli-restored-old = Прежняя база отложена в { $file }.
cli-owner-code =
    Код первого координатора: { $code }
    Действует 15 минут, один раз. Отправьте боту «/start { $code }» или откройте ссылку:
cli-owner-link-none = { $network }: адрес бота узнать не удалось ({ $problem }); код можно отправить боту вручную.

cli-check-settings = Настройки прочитаны.
cli-check-database = База в порядке ({ $revision }).
cli-check-database-new = База ещё пуста: её создаст первый запуск.
cli-check-database-old = Таблицы базы старее программы ({ $current }, нужна { $newest }): обновятся при запуске, с копией прежнего файла.
cli-check-telegram = Telegram в порядке.
cli-check-telegram-off = Telegram выключен: TELEGRAM_TOKEN пуст.
cli-check-vk = ВКонтакте в порядке.
cli-check-vk-off = ВКонтакте выключен: VK_TOKEN пуст.
