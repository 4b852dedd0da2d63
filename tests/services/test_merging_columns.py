"""Nothing that names a member is forgotten where two members become one."""

from sqlalchemy import UniqueConstraint

from services import timers
from storage import merging_rows, people
from storage.merging_columns import COLUMNS, UNDECLARED, Fate, column_of, with_fate
from storage.tables import metadata
from tests.services.cooperative import NOW, member
from tests.services.remembered import everything
from tests.services.twins import join, left_of, rows_of, speaker

# Of these, rows of the one who is gone stay, and stand for nothing.
LEFT = {
    *("membership.member_id", "labour_account.member_id", "member_merge.gone_id"),
    *("holding.owner", "journal.subject_id", "outbox.member_id"),
}


def names_members(table):
    """Columns that refer to members, or look as if they did."""
    for column in table.columns:
        refers = any(key.column.table.name == "member" for key in column.foreign_keys)
        looks = column.name.endswith("_by") or column.name in ("member_id", "author_id")
        if refers or looks:
            yield f"{table.name}.{column.name}"


def test_every_column_that_names_a_member_has_a_fate():
    found = {name for table in metadata.sorted_tables for name in names_members(table)}
    assert found - set(COLUMNS) == set(), "say in storage/merging_columns.py what becomes of it"
    assert set(COLUMNS) - found == {"journal.subject_id", "holding.owner"}
    for name in UNDECLARED:
        assert not column_of(name).foreign_keys


def test_rows_that_may_meet_have_a_function_that_joins_them():
    assert {name for name, told in COLUMNS.items() if told.fate is Fate.JOINS} == set(
        merging_rows.JOINS
    )
    assert [name for name, told in COLUMNS.items() if not told.why] == []


def unique_keys(table):
    yield table.primary_key
    yield from (one for one in table.constraints if isinstance(one, UniqueConstraint))
    yield from (one for one in table.indexes if one.unique)


def test_what_moves_cannot_meet_a_row_of_the_kept_member():
    for column in with_fate(Fate.MOVES):
        for key in unique_keys(column.table):
            assert column.name not in key.columns, f"{column} is part of {key.name}: join it"


async def test_all_that_is_known_of_one_is_known_of_the_other(ask):
    def story(db, coop):
        her = everything(db, coop)
        timers.start(db, member(db, coop.anna), coop.garden, NOW)
        before = rows_of(db, her)
        join(db, coop, coop.anna, her)
        after = rows_of(db, her)
        assert len(before) > 20, "so that the story is worth telling"
        stays = {name for name, told in COLUMNS.items() if told.fate is Fate.STAYS}
        assert set(after) <= LEFT | stays
        held, waiting, states = left_of(db, her)
        assert held in ((0, 0), (None, 0))
        assert waiting == 0
        assert states == ["former"]
        assert speaker(db, people.accounts(db, coop.anna)[1]).id == coop.anna

    await ask(story)
