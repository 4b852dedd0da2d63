"""How many belong to a unit is kept with it, whoever comes, leaves and comes back."""

from services import belonging
from storage import roster, standings, units
from tests.beginnings import add_unit
from tests.services import cooperative
from tests.services.cooperative import NOW


async def test_the_count_is_kept_as_members_come_leave_and_come_back(database):
    coop = await database.write(cooperative.begin)

    def come_and_go(db):
        bakery = units.get(db, add_unit(db, "Пекарня", NOW))
        root = units.get(db, 1)
        seen = [_counts(db, bakery.id)]
        belonging.enter(db, coop.anna, bakery, NOW)
        belonging.enter(db, coop.anna, bakery, NOW)
        belonging.enter(db, coop.boris, bakery, NOW)
        seen.append(_counts(db, bakery.id))
        belonging.leave(db, coop.anna, root, NOW)
        belonging.leave(db, coop.anna, root, NOW)
        seen.append(_counts(db, bakery.id))
        belonging.enter(db, coop.anna, bakery, NOW)
        return [*seen, _counts(db, bakery.id)]

    assert await database.write(come_and_go) == [(3, 0), (3, 2), (2, 1), (3, 2)]


def _counts(db, part):
    kept = tuple(standings.count_members(db, one) for one in (1, part))
    assert kept == tuple(roster.count_members(db, one) for one in (1, part))
    return kept
