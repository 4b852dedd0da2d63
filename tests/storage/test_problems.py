"""Why a database cannot be used is said by an id of words and facts without the password."""

import sqlite3

import pytest

from storage.addresses import shown
from storage.database import DatabaseProblem
from storage.opening import open_database

SECRET = "s3cret"


async def problem_of(url):
    with pytest.raises(DatabaseProblem) as problem:
        await open_database(url)
    told = f"{problem.value} {problem.value!r} {problem.value.facts}"
    assert problem.value.message_id in told
    assert "\n" not in told
    assert SECRET not in told
    return problem.value


async def test_a_file_that_is_no_database_is_left_alone(tmp_path):
    file = tmp_path / "letter.txt"
    file.write_text("Dear comrades, " * 100)
    problem = await problem_of(f"sqlite:///{file}")
    assert problem.message_id == "database-none-in-file"
    assert problem.facts == {"file": str(file)}
    assert file.read_text() == "Dear comrades, " * 100
    assert list(tmp_path.iterdir()) == [file]


async def test_a_database_of_another_program_is_left_alone(tmp_path):
    file = tmp_path / "recipes.db"
    with sqlite3.connect(file) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    other.close()
    before = file.read_bytes()
    assert (await problem_of(f"sqlite:///{file}")).message_id == "database-foreign"
    assert file.read_bytes() == before


async def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").touch()
    problem = await problem_of(f"sqlite:///{tmp_path}/file/bot.db")
    assert problem.message_id == "database-no-folder"
    assert problem.facts == {"file": f"{tmp_path}/file/bot.db"}


async def test_a_folder_is_no_file(tmp_path):
    assert (await problem_of(f"sqlite:///{tmp_path}")).message_id == "database-not-opened"


async def test_a_missing_folder_is_made(tmp_path):
    await (await open_database(f"sqlite:///{tmp_path}/data/of/bot.db")).close()
    assert (tmp_path / "data/of/bot.db").exists()


async def test_a_server_that_is_not_there():
    problem = await problem_of(f"postgresql://anna:{SECRET}@127.0.0.1:1/bot")
    assert problem.message_id == "database-server-unreachable"
    assert problem.facts == {"place": "postgresql://anna@127.0.0.1:1/bot"}


@pytest.mark.postgres
async def test_a_database_that_is_not_on_the_server(postgres_url):
    before, _, host = postgres_url.partition("?")
    problem = await problem_of(f"{before}_lost?{host}")
    assert problem.message_id == "database-server-name"


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("", "unreadable"),
        ("://", "unreadable"),
        (SECRET, "unreadable"),
        ("sqlite://", "no-file"),
        ("sqlite:///:memory:", "no-file"),
        (f"mysql://a:{SECRET}@host/b", "kind"),
    ],
)
async def test_a_url_that_names_no_database_of_ours(url, why):
    assert (await problem_of(url)).message_id == f"database-url-{why}"


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql://anna:{SECRET}@host:5433/bot",
        f"postgres://anna@host:5433/bot?password={SECRET}",
        f"postgresql+asyncpg://anna:{SECRET}@host:5433/bot?sslmode=require",
    ],
)
def test_a_shown_url_has_no_password(url):
    assert shown(url) == "postgresql://anna@host:5433/bot"


async def test_an_open_database_shows_where_it_is(database, database_url):
    assert database.url == shown(database_url)
    assert SECRET not in repr(database)
