"""A database gets the newest tables when the program starts, and nothing is lost by it."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import String, text

from storage import migrate as migrations
from storage.addresses import is_sqlite
from storage.database import DatabaseProblem
from storage.migrate import MIGRATIONS, REVISIONS, migrate, revision_state, upgrade
from storage.opening import open_database
from storage.tables import metadata
from tests.storage.old_databases import copies, in_transaction, make_old, units


def test_the_files_are_numbered_as_alembic_goes_through_them():
    script = ScriptDirectory(MIGRATIONS)
    assert [each.revision for each in script.walk_revisions()][::-1] == REVISIONS


async def test_a_fresh_database_gets_the_newest_tables_and_no_copy(empty_url):
    assert await revision_state(empty_url) == (None, REVISIONS[-1])
    assert await migrate(empty_url) == (None, REVISIONS[-1])
    assert await revision_state(empty_url) == (REVISIONS[-1], REVISIONS[-1])
    if is_sqlite(empty_url):
        assert copies(empty_url) == []


async def test_looking_makes_no_file(tmp_path):
    await revision_state(f"sqlite:///{tmp_path}/bot.db")
    assert list(tmp_path.iterdir()) == []


async def test_the_migrations_make_the_tables_that_the_queries_see(empty_url):
    await migrate(empty_url)

    def differences(db):
        return compare_metadata(MigrationContext.configure(db), metadata)

    assert await in_transaction(empty_url, differences) == []


async def test_an_old_database_keeps_its_rows(old_url):
    assert await migrate(old_url) == (REVISIONS[0], REVISIONS[-1])
    database = await open_database(old_url)
    assert await database.read(units) == ["Garden"]
    await database.close()


async def test_an_old_file_is_copied_first(tmp_path):
    url = f"sqlite:///{tmp_path}/bot.db"
    await in_transaction(url, make_old)
    await migrate(url)
    [copy] = copies(url)
    assert copy.name.startswith(f"bot.db.before-{REVISIONS[-1]}-")
    assert await revision_state(f"sqlite:///{copy}") == (REVISIONS[0], REVISIONS[-1])


async def test_only_the_last_three_copies_are_kept(tmp_path):
    file = tmp_path / "bot.db"
    for number in range(4):
        file.unlink(missing_ok=True)
        await in_transaction(f"sqlite:///{file}", make_old)
        await migrate(f"sqlite:///{file}")
        assert len(copies(f"sqlite:///{file}")) == min(number + 1, 3)


async def test_a_database_of_a_newer_program_is_refused(empty_url):
    await migrate(empty_url)
    newer = text("UPDATE alembic_version SET version_num = '9999'")
    await in_transaction(empty_url, lambda db: db.execute(newer))
    with pytest.raises(DatabaseProblem, match="database-newer"):
        await open_database(empty_url)
    with pytest.raises(DatabaseProblem, match="revision=9999"):
        await revision_state(empty_url)


async def test_a_migration_that_fails_leaves_everything_as_it_was(old_url, monkeypatch):
    def fail(db):
        upgrade(db)
        db.execute(text("DELETE FROM unit"))
        raise LookupError

    monkeypatch.setattr(migrations, "upgrade", fail)
    with pytest.raises(LookupError):
        await migrate(old_url)
    assert await revision_state(old_url) == (REVISIONS[0], REVISIONS[-1])
    assert await in_transaction(old_url, units) == ["Garden"]


async def test_a_migration_after_which_rows_point_nowhere_is_undone(tmp_path, monkeypatch):
    url = f"sqlite:///{tmp_path}/bot.db"
    await in_transaction(url, make_old)

    def lose(db):
        db.execute(text("UPDATE unit SET parent_id = 404"))

    monkeypatch.setattr(migrations, "upgrade", lose)
    with pytest.raises(DatabaseProblem, match="database-rows-astray"):
        await migrate(url)
    assert await in_transaction(url, units) == ["Garden"]


async def test_a_table_made_anew_keeps_what_points_to_it(tmp_path, monkeypatch):
    """With foreign keys watched, SQLite would refuse or delete."""
    url = f"sqlite:///{tmp_path}/bot.db"
    await in_transaction(url, make_old)
    child = "INSERT INTO unit (name, parent_id, created_at) VALUES ('Bees', 1, '2026-11-22 09:00')"
    await in_transaction(url, lambda db: db.execute(text(child)))

    def make_anew(db):
        operations = Operations(MigrationContext.configure(db))
        with operations.batch_alter_table("unit", recreate="always") as table:
            table.alter_column("name", type_=String(200))

    monkeypatch.setattr(migrations, "upgrade", make_anew)
    await migrate(url)
    assert await in_transaction(url, units) == ["Garden", "Bees"]
