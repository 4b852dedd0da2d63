"""SQLite: one connection writes, a few read; transactions that wait together share one commit."""

import sqlite3
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Concatenate

from sqlalchemy import Connection

from storage.addresses import shown, sqlite_path
from storage.database import Database, DatabaseProblem, Given, Result
from storage.doors import Door
from storage.problems import sqlite_problem
from storage.workers import Reader, Writer

READERS = 3


async def open_sqlite(url: str) -> Database:
    path = sqlite_path(url)
    try:
        async with AsyncExitStack() as opened:
            writer = await opened.enter_async_context(Writer(path, Door(path)))
            readers = [await opened.enter_async_context(Reader(path)) for _ in range(READERS)]
            opened.pop_all()
    except (OSError, sqlite3.Error) as error:
        raise sqlite_problem(path, error) from None
    return SqliteDatabase(shown(url), writer, readers)


class SqliteDatabase(Database):
    def __init__(self, url: str, writer: Writer, readers: list[Reader]) -> None:
        self.url = url
        self._writer = writer
        self._readers = readers
        self._closed = False

    async def write(
        self,
        fn: Callable[Concatenate[Connection, Given], Result],
        /,
        *args: Given.args,
        **kw: Given.kwargs,
    ) -> Result:
        self._refuse_if_closed()
        done: Result = await self._writer.ask(lambda db: fn(db, *args, **kw))
        return done

    async def read(
        self,
        fn: Callable[Concatenate[Connection, Given], Result],
        /,
        *args: Given.args,
        **kw: Given.kwargs,
    ) -> Result:
        self._refuse_if_closed()
        reader = min(self._readers, key=lambda reader: reader.asked)
        found: Result = await reader.ask(lambda db: fn(db, *args, **kw))
        return found

    async def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        for reader in self._readers:
            await reader.close()
        # The last connection to go writes everything into the main file.
        await self._writer.close()

    def _refuse_if_closed(self) -> None:
        if self._closed:
            raise DatabaseProblem("database-closed")
