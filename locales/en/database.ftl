## Where the database is
database-url-unreadable = The database's address cannot be read: write “sqlite:///folder/file.db” or “postgresql://user:password@host/name” in DATABASE_URL.
database-url-kind = The bot knows no such kind of database: write “sqlite:///folder/file.db” or “postgresql://user:password@host/name” in DATABASE_URL.
database-url-no-file = An SQLite database must be a file: write “sqlite:///folder/file.db” in DATABASE_URL.

## The file
database-none-in-file = The file { $file } is not a database and was left as it is: name another.
database-damaged = The file { $file } is damaged: bring the database back from a backup that is whole, with restore.
database-not-opened = The file { $file } cannot be opened: check that it is not a folder and that the bot may write in its folder.
database-not-writable = The file { $file } cannot be written: check its permissions and its folder's.
database-no-folder = There is no folder for the file { $file }: make it or name another place.
database-disk-full = The disk has no room for the file { $file }: free some and try again.
database-busy = The file { $file } is held by another program: try again when it has finished.
database-unusable = The file { $file } cannot be used, the system says: { $reason }. Check the disk and the permissions.

## The PostgreSQL server
database-server-unreachable = The database server of { $place } cannot be reached: check the address and whether the server is running.
database-server-user = The database server of { $place } does not let this user in: check the name in DATABASE_URL and the server's access rules.
database-server-password = The database server of { $place } does not accept the user or the password: check them in DATABASE_URL.
database-server-name = The server has no database { $place }: create it or correct the name in DATABASE_URL.
database-server-permission = The database server of { $place } does not permit this user to do that: make the user the database's owner.
database-server-full = The database server of { $place } has no connection left: close some or allow more.
database-server-starting = The database server of { $place } is only starting up: try again in a minute.
database-server-unusable = The database server of { $place } cannot be used ({ $reason }): look at its log.

## The tables
database-foreign = This database belongs to another program and was left as it is: name another in DATABASE_URL.
database-newer = The database was written by a newer version of the program (its tables are { $revision }, this version knows them up to { $newest }): update the program.
database-old = The database's tables are older than the program: run migrate first, then backup.
database-rows-astray = The database { $file } has rows that point nowhere, it was left as it was: bring it back from a backup that is whole, with restore.

## Copies
database-empty = The file { $file } is not there, or it is empty: name a file that holds data.
database-file-exists = The file { $file } exists already and is not overwritten: name a new one.
database-in-use = The database { $file } is in use: stop the bot first.
database-not-empty = The database { $place } is not empty: data can be brought back only into an empty one, create a new one.

## While at work
database-closed = The database is closed already: start the program again.
database-transaction-ended = The database broke off while writing, nothing was saved: check the room on the disk and try again.
