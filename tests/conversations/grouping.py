"""A group that is bound, for the transcripts of groups."""

from sqlalchemy import select

from tests.group import Group

BIND, GREETING = "Связать с объединением", "Здравствуйте! Здесь будут объявления"


async def bound(world, coordinator, *people):
    """Its last words were that it is bound."""
    group = await world.group("Общий чат", people=[coordinator, *people])
    await group.press(coordinator, BIND)
    group.last_words = group.heard[-1]
    return group


async def rows_of(world, table):
    def read(db):
        return db.execute(select(table)).all()

    return await world.ask(read)


__all__ = ["BIND", "GREETING", "Group", "bound", "rows_of"]
