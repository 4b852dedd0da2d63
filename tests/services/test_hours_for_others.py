"""Hours that a coordinator enters for another member."""

from dataclasses import replace

import pytest

from domain.labour import (
    EntryState,
)
from services import hours
from services.rights import NotAllowed
from storage import outbox
from tests.services.cooperative import NOW, member


async def test_a_coordinator_writes_for_another_who_gets_a_letter(ask):
    def story(db, coop):
        draft = replace(coop.draft(60), project_id=coop.kitchen)
        receipt = hours.log(db, member(db, coop.olga), draft, NOW, on_behalf_of=coop.anna)
        [letter] = outbox.claim(db, NOW, 5)
        return receipt, letter, coop

    receipt, letter, coop = await ask(story)
    assert receipt.entry.state is EntryState.COUNTED
    assert (receipt.entry.member_id, receipt.entry.author_id) == (coop.anna, coop.olga)
    assert (letter.kind, letter.member_id, letter.facts["who"]) == (
        "hours-for-you",
        coop.anna,
        "Ольга",
    )


async def test_only_a_coordinator_writes_for_another(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        for someone in (coop.olga, 999, 2**70, -1):
            with pytest.raises(NotAllowed):
                hours.log(db, anna, coop.draft(60), NOW, on_behalf_of=someone)

    await ask(story)


async def test_what_was_entered_for_somebody_is_theirs_to_take_back(ask):
    def story(db, coop):
        olga, anna = member(db, coop.olga), member(db, coop.anna)
        for by in (anna, olga):
            written = hours.log(db, olga, coop.draft(60), NOW, on_behalf_of=coop.anna)
            hours.undo(db, by, written.entry.id, NOW)
        return [letter.kind for letter in outbox.claim(db, NOW, 5)]

    kinds = await ask(story)
    assert kinds == ["hours-for-you", "hours-for-you", "hours-for-you-undone"]
