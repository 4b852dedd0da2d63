"""Whenever two members prove to be one, the accounts hold what one person would have had."""

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.reliefs import ReliefState
from services import closing, merging, merging_preview
from storage import reliefs
from tests.services.cooperative import begin
from tests.services.histories import Life
from tests.services.lots import NTH, decision, history

EXAMPLES = {"sqlite": 600, "postgresql": 3}
MERGES = (1, 1, 2, 3)


class MergingLife(Life):
    """Of whom it may turn out at any moment that they are the same."""

    def merge(self, place, other) -> None:
        kept, gone = self.one(place).id, self.one(other).id
        told = merging_preview.preview(self.db, self.olga, kept, gone, self.now)
        merging.merge(self.db, self.olga, kept, gone, self.now)
        print("MERGED", kept, gone, self.olga.id)
        self.members = [kept if one == gone else one for one in self.members]
        known = [reliefs.get(self.db, one.id) for one in self.eased]
        self.eased = [one for one in known if one and one.state is ReliefState.GRANTED]
        assert told.after == merging_preview.side(self.db, kept, told.kept.name, self.now)


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch):
    """So that a closing takes several transactions."""
    monkeypatch.setattr(closing, "AT_ONCE", 4)


@pytest.mark.parametrize("set_back", [False, True], ids=["in time or late", "clock set back"])
async def test_any_history_with_merges_gives_what_a_plain_reckoning_gives(database, set_back):
    coop = await database.write(begin)

    def try_histories(db):
        @settings(
            max_examples=EXAMPLES[db.dialect.name],
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(st.integers(0, 2**32))
        def holds(lot):
            draw = Random(lot)
            norm, steps = decision(draw), history(draw, clock_set_back=set_back)
            for _ in range(draw.choice(MERGES)):
                merge = ("merge", draw.choice(NTH), draw.choice(NTH))
                steps.insert(draw.randint(0, len(steps)), merge)
            if problem := fails(db, coop, norm, steps):
                raise AssertionError(shortest(db, coop, norm, steps)) from problem

        holds()

    await database.write(try_histories)


def fails(db, coop, norm, steps) -> Exception | None:
    with db.begin_nested() as before:
        try:
            life = MergingLife(db, coop)
            life.decide(norm)
            life.live(steps)
            life.end()
        except Exception as problem:
            return problem
        finally:
            before.rollback()
    return None


def shortest(db, coop, norm, steps):
    """As few steps as still fail, for whoever reads of it."""
    place = 0
    while place < len(steps):
        fewer = steps[:place] + steps[place + 1 :]
        if fails(db, coop, norm, fewer):
            steps = fewer
        else:
            place += 1
    return norm, steps
