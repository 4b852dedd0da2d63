"""SQLite's threads: each owns one connection and runs whole functions on it."""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Self

import aiosqlite
from sqlalchemy import Connection

from storage.database import DatabaseProblem
from storage.doors import Door
from storage.sqlite_file import connect_file, engine_over

MOST_IN_ONE_COMMIT = 64
# A look takes microseconds, to be handed from thread to thread takes longer.
MOST_ON_ONE_SNAPSHOT = 16


class Call:
    """A transaction and the one who waits for it."""

    def __init__(self, run: Callable[[Connection], Any]) -> None:
        self.answer = asyncio.get_running_loop().create_future()
        self.result: Any = None
        self.error: BaseException | None = None
        self._run = run

    def run(self, db: Connection) -> None:
        try:
            self.result = self._run(db)
        except StopIteration as error:
            # A future refuses to carry it.
            raise RuntimeError("StopIteration left a transaction") from error

    def tell(self) -> None:
        if self.answer.done():
            return
        if self.error:
            self.answer.set_exception(self.error)
        else:
            self.answer.set_result(self.result)


class Worker(aiosqlite.Connection):
    """An aiosqlite connection whose unit of work is a whole function, one hop away."""

    begin: str
    pragma: str
    most_at_once = 1

    def __init__(self, path: Path) -> None:
        super().__init__(partial(self._open, path), iter_chunk_size=1)
        # A process that forgot to close must still be able to end; what is committed is safe.
        self._thread.daemon = True
        self._loop = asyncio.get_running_loop()
        self._waiting: deque[Call] = deque()
        self.asked = 0

    async def __aenter__(self) -> Self:
        await self
        return self

    async def ask(self, run: Callable[[Connection], Any]) -> Any:
        call = Call(run)
        self._waiting.append(call)
        self._tx.put_nowait((None, self._serve))
        self.asked += 1
        try:
            return await call.answer
        finally:
            self.asked -= 1

    async def close(self) -> None:
        self._tx.put_nowait((None, self._engine.dispose))
        await super().close()

    def _open(self, path: Path) -> sqlite3.Connection:
        self._raw = connect_file(path, self.pragma)
        self._engine = engine_over(self._raw)
        return self._raw

    def _serve(self) -> None:
        """Carry out what waits; an earlier turn may already have done it."""
        if not (batch := self._take()):
            return
        try:
            self._carry_out_or_undo(batch)
        except BaseException as error:  # Whoever waits must hear of it.
            for call in batch:
                call.error = call.error or error
        self._loop.call_soon_threadsafe(_tell, batch)

    def _take(self) -> list[Call]:
        many = min(self.most_at_once, len(self._waiting))
        taken = [self._waiting.popleft() for _ in range(many)]
        return [call for call in taken if not call.answer.cancelled()]

    def _carry_out_or_undo(self, batch: list[Call]) -> None:
        try:
            self._raw.execute(self.begin)
            self._carry_out(batch)
        finally:
            # SQLAlchemy takes a transaction whose commit failed for ended, SQLite does not.
            if self._raw.in_transaction:
                self._raw.rollback()

    def _carry_out(self, batch: list[Call]) -> None:
        raise NotImplementedError


class Reader(Worker):
    """Each function sees one snapshot and cannot write."""

    begin = "BEGIN DEFERRED"
    pragma = "query_only=ON"
    most_at_once = MOST_ON_ONE_SNAPSHOT

    def _carry_out(self, batch: list[Call]) -> None:
        with self._engine.connect() as db:
            for call in batch:
                self._run(db, call)

    def _run(self, db: Connection, call: Call) -> None:
        try:
            call.run(db)
        except Exception as error:
            call.error = error


class Writer(Worker):
    """The only one that writes; those who wait together share one commit and hear after it."""

    begin = "BEGIN IMMEDIATE"
    pragma = "foreign_keys=ON"
    most_at_once = MOST_IN_ONE_COMMIT

    def __init__(self, path: Path, door: Door) -> None:
        self._door = door
        super().__init__(path)

    def _carry_out_or_undo(self, batch: list[Call]) -> None:
        with self._door:
            super()._carry_out_or_undo(batch)

    async def close(self) -> None:
        # The last connection to go writes the WAL into the main file.
        self._tx.put_nowait((None, self._door.__enter__))
        await super().close()
        self._door.close()

    def _open(self, path: Path) -> sqlite3.Connection:
        try:
            with self._door:
                return super()._open(path)
        except BaseException:
            self._door.close()
            raise

    def _carry_out(self, batch: list[Call]) -> None:
        run = self._run if len(batch) == 1 else self._run_apart
        with self._engine.begin() as db:
            for call in batch:
                run(db, call)

    def _run(self, db: Connection, call: Call) -> None:
        call.run(db)
        self._refuse_if_ended(call)

    def _run_apart(self, db: Connection, call: Call) -> None:
        """In a savepoint, so that a failure undoes only itself."""
        self._raw.execute("SAVEPOINT apart")
        try:
            call.run(db)
        except Exception as error:
            call.error = error
        self._refuse_if_ended(call)
        if call.error:
            self._raw.execute("ROLLBACK TO apart")
        self._raw.execute("RELEASE apart")

    def _refuse_if_ended(self, call: Call) -> None:
        """A full disk, for one, ends the transaction of all."""
        if not self._raw.in_transaction:
            raise call.error or DatabaseProblem("database-transaction-ended")


def _tell(batch: list[Call]) -> None:
    for call in batch:
        call.tell()
