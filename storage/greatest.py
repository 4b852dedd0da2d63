"""The greater of two numbers, each reckoned once: SQLite calls it otherwise than PostgreSQL."""

from typing import Any

from sqlalchemy import Integer
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class Greatest(FunctionElement[int]):
    name = "greatest"
    type = Integer()
    inherit_cache = True


@compiles(Greatest)
def _standard(one: Greatest, compiler: SQLCompiler, **how: Any) -> str:
    return f"greatest({compiler.process(one.clauses, **how)})"


@compiles(Greatest, "sqlite")
def _in_sqlite(one: Greatest, compiler: SQLCompiler, **how: Any) -> str:
    return f"max({compiler.process(one.clauses, **how)})"
