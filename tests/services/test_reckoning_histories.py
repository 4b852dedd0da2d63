"""Whatever happens and whenever it becomes known, accounts hold what a plain reckoning says."""

import pytest

from services import closing
from tests.services.histories import Life
from tests.services.tried_histories import try_histories


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch):
    """So that a closing takes several transactions."""
    monkeypatch.setattr(closing, "AT_ONCE", 4)


@pytest.mark.parametrize("set_back", [False, True], ids=["in time or late", "clock set back"])
async def test_any_history_gives_what_a_plain_reckoning_gives(database, set_back):
    await try_histories(database, Life, set_back)
