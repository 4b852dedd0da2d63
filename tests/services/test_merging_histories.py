"""Whenever two members prove to be one, the accounts hold what one person would have had."""

import pytest

from domain.reliefs import ReliefState
from services import closing, merging, merging_preview
from storage import reliefs
from tests.services.histories import Life
from tests.services.lots import NTH
from tests.services.tried_histories import try_histories

MERGES = (1, 1, 2, 3)


class MergingLife(Life):
    """Of whom it may turn out at any moment that they are the same."""

    def merge(self, place, other) -> None:
        kept, gone = self.one(place).id, self.one(other).id
        told = merging_preview.preview(self.db, self.olga, kept, gone, self.now)
        merging.merge(self.db, self.olga, kept, gone, self.now)
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
    await try_histories(database, MergingLife, set_back, find_twins)


def find_twins(draw, steps):
    for _ in range(draw.choice(MERGES)):
        merge = ("merge", draw.choice(NTH), draw.choice(NTH))
        steps.insert(draw.randint(0, len(steps)), merge)
