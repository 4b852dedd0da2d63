"""The door to what we remember: a transaction is a plain function over SQLAlchemy Core.

It runs whole, perhaps more than once before it is committed, so it changes only the database.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

__all__ = ["Connection", "Database", "DatabaseProblem"]

Given = ParamSpec("Given")
Result = TypeVar("Result")


class DatabaseProblem(Exception):
    """Why the database cannot be used; the words are in locales/, the facts hold no secrets."""

    def __init__(self, message_id: str, **facts: str) -> None:
        told = (f"{name}={fact}" for name, fact in facts.items())
        super().__init__(" ".join([message_id, *told]))
        self.message_id = message_id
        self.facts = facts


class Database(ABC):
    """SQLite or PostgreSQL; the functions given to it are the same on both."""

    url: str
    """Where it is, without the password."""

    @abstractmethod
    async def write(
        self,
        fn: Callable[Concatenate[Connection, Given], Result],
        /,
        *args: Given.args,
        **kw: Given.kwargs,
    ) -> Result:
        """Run the function as if it were alone; returns when its changes are safe on disk."""

    @abstractmethod
    async def read(
        self,
        fn: Callable[Concatenate[Connection, Given], Result],
        /,
        *args: Given.args,
        **kw: Given.kwargs,
    ) -> Result:
        """Run the function on one consistent snapshot, where it cannot write."""

    @abstractmethod
    async def close(self) -> None:
        """Finish what is under way; calls made later raise DatabaseProblem."""
