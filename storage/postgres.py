"""PostgreSQL: the same functions on asyncpg; those that disturbed each other are run again."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Concatenate

import asyncpg
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.addresses import postgres_url, shown
from storage.database import Database, DatabaseProblem, Given, Result
from storage.problems import postgres_problem

CONNECTIONS = 10
ATTEMPTS = 20
LONGEST_PAUSE = 0.5
LOST_A_RACE = {"40001", "40P01"}  # serialization failure, deadlock
UNREACHABLE = (OSError, SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError)


def make_engine(url: str, **more: Any) -> AsyncEngine:
    """Its errors do not quote members' data."""
    settings = {"application_name": "progress-bot", "timezone": "UTC"}
    arguments = {"server_settings": settings, "timeout": 10}
    return create_async_engine(
        postgres_url(url), connect_args=arguments, hide_parameters=True, **more
    )


async def open_postgres(url: str) -> Database:
    engine = make_engine(url, pool_size=CONNECTIONS, max_overflow=0, pool_pre_ping=True)
    try:
        async with engine.connect():
            return PostgresDatabase(shown(url), engine)
    except UNREACHABLE as error:
        await engine.dispose()
        raise postgres_problem(shown(url), error) from None


class PostgresDatabase(Database):
    """Writes are SERIALIZABLE, so that each function may be written as if it were alone."""

    def __init__(self, url: str, engine: AsyncEngine) -> None:
        self.url = url
        self._engine = engine
        self._writing = engine.execution_options(isolation_level="SERIALIZABLE")
        self._reading = engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._closed = False
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def write(
        self,
        fn: Callable[Concatenate[Connection, Given], Result],
        /,
        *args: Given.args,
        **kw: Given.kwargs,
    ) -> Result:
        async with self._open():
            for attempt in range(1, ATTEMPTS):
                try:
                    return await self._once(lambda db: fn(db, *args, **kw))
                except DBAPIError as error:
                    if not _lost_a_race(error):
                        raise
                await asyncio.sleep(_pause(attempt))
            return await self._once(lambda db: fn(db, *args, **kw))

    async def _once(self, run: Callable[[Connection], Result]) -> Result:
        async with self._writing.begin() as db:
            return await db.run_sync(run)

    async def read(
        self,
        fn: Callable[Concatenate[Connection, Given], Result],
        /,
        *args: Given.args,
        **kw: Given.kwargs,
    ) -> Result:
        async with self._open(), self._reading.connect() as db:
            return await db.run_sync(fn, *args, **kw)

    async def close(self) -> None:
        self._closed = True
        await self._idle.wait()
        await self._engine.dispose()

    @asynccontextmanager
    async def _open(self) -> AsyncIterator[None]:
        if self._closed:
            raise DatabaseProblem("database-closed")
        self._under_way += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()


def _lost_a_race(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) in LOST_A_RACE


def _pause(attempt: int) -> float:
    """Each waits differently long, or they would meet again."""
    return random.uniform(0, min(LONGEST_PAUSE, 0.005 * 2**attempt))  # noqa: S311  not a secret
