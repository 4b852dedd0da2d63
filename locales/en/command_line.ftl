cli-about = The chat bot of a cooperative for Telegram and VK. Settings are in the file .env, see .env.example. Without tokens a demo cooperative opens at http://127.0.0.1:8080.
cli-commands = commands
cli-run = run the bot (without tokens: a demo cooperative in the browser)
cli-run-local-chat = open the chat page on this machine as well
cli-migrate = bring the database's tables to this version of the program
cli-check = check settings, tokens, the VK community and the database; say in words what to change
cli-owner-link = a single-use code for 15 minutes: who enters it becomes the first coordinator
cli-backup = save a copy of the database to a file; the bot may be running
cli-backup-file = a new file for the copy
cli-restore = bring the database back from a copy; stop the bot first
cli-restore-file = the file with the copy

cli-system-problem = That did not work: { $problem }

cli-migrated-already = The tables are the newest already ({ $revision }).
cli-migrated = The tables were changed: { $before } → { $after }.
cli-backed-up = The copy is saved: { $file }, { $kilobytes } KB. It holds members' personal data: keep it like the keys of your home.
cli-restored = The database is restored from { $file } ({ $revision }).
cli-restored-old = The former database was put aside as { $file }.
cli-owner-code =
    The first coordinator's code: { $code }
    Good for 15 minutes, once. Send the bot “/start { $code }” or open a link:
cli-owner-link-none = { $network }: the bot's address could not be learned ({ $problem }); the code can be sent to the bot by hand.

cli-check-settings = The settings are read.
cli-check-database = The database is in order ({ $revision }).
cli-check-database-new = The database is empty: the first run will create it.
cli-check-database-old = The database's tables are older than the program ({ $current }, needed { $newest }): they are changed at the next run, after a copy of the old file.
cli-check-telegram = Telegram is in order.
cli-check-telegram-off = Telegram is off: TELEGRAM_TOKEN is empty.
cli-check-vk = VK is in order.
cli-check-vk-off = VK is off: VK_TOKEN is empty.
