"""What waits in a unit when it is closed: applications, leave, chats; each hears of it."""

from domain.groups import GroupState
from domain.people import Account, Network, Role
from domain.reliefs import ReliefState
from services import applying, group_presence, groups, leave, norms, unit_closing
from services.letters import claim
from storage import group_chats, people, reliefs
from storage.tables import outbox
from tests.beginnings import add_unit, belong
from tests.services.cooperative import NOW, TODAY, member
from tests.services.leaves import WEEKLY, wanted

PLACE = Account(Network.LOCAL, -5001)


def bakery_of(db, who):
    """Coordinated by who speaks there."""
    bakery = add_unit(db, "Пекарня", NOW)
    belong(db, bakery, who, TODAY, NOW, Role.COORDINATOR)
    people.change_member(db, who, unit_id=bakery)
    return bakery


def close(db, coop, bakery):
    """What the preview has said, and the letters by kind and reader."""
    preview = unit_closing.preview(db, member(db, coop.olga), bakery, NOW)
    unit_closing.close(db, member(db, coop.olga), bakery, "Печь остыла", NOW)
    told = {(one.letter.kind, one.letter.member_id): one for one in claim(db, NOW, 100)}
    return preview, told


async def test_who_has_applied_to_a_unit_that_closes_is_refused_with_its_reason(ask):
    def story(db, coop):
        bakery = bakery_of(db, coop.anna)
        applying.apply(db, member(db, coop.boris), bakery, NOW)
        preview, told = close(db, coop, bakery)
        assert preview.applicants == 1
        facts = told["refused", coop.boris].letter.facts
        assert facts == {"unit": "Пекарня", "reason": "Печь остыла"}
        assert ("unit-closed", coop.boris) not in told
        assert ("unit-closed", coop.anna) in told
        assert applying.mine(db, member(db, coop.boris)) == []

    await ask(story)


async def test_who_has_asked_for_leave_there_is_told_why_nobody_will_answer(ask):
    def story(db, coop):
        bakery = bakery_of(db, coop.anna)
        norms.change(db, member(db, coop.anna), WEEKLY, "Собрание", NOW)
        asked = leave.ask(db, member(db, coop.anna), wanted(), NOW)
        assert asked.unit_id == bakery
        preview, told = close(db, coop, bakery)
        assert preview.leaves == 1
        assert told["relief-refused", coop.anna].letter.facts["reason"] == "Печь остыла"
        [refused] = reliefs.of_member(db, bakery, coop.anna, [ReliefState.REFUSED])
        assert refused.id == asked.id
        assert reliefs.count_waiting(db, bakery)[0] == 0

    await ask(story)


async def test_its_chats_are_untied_and_hear_it_as_their_last_word_of_the_unit(ask):
    def story(db, coop):
        bakery = bakery_of(db, coop.anna)
        arrived = group_presence.arrive(db, PLACE, "Пекари", NOW)
        assert arrived
        chat = arrived.id
        groups.bind(db, member(db, coop.anna), chat, "Пекари", NOW)
        groups.announce(db, bakery, "news", "1", NOW)
        preview, told = close(db, coop, bakery)
        assert preview.chats == 1
        assert [one.state for one in group_chats.by_ids(db, [chat]).values()] == [
            GroupState.WAITING
        ]
        last = told["group-unit-closed", None]
        assert (last.language, last.accounts) == ("ru", (PLACE,))
        assert ("news", None) not in told
        group_presence.depart(db, PLACE, NOW)
        db.execute(outbox.update().values(state="waiting", due_at=NOW))
        again = {one.letter.kind: one.accounts for one in claim(db, NOW, 100)}
        assert again["group-unit-closed"] == ()

    await ask(story)
