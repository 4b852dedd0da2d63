"""What a person is who was written down twice: member, applicant, reader of letters."""

from datetime import timedelta

from domain.people import Account, Network, Standing
from services import erasing, forgetting, members, merging, merging_finding, people_finding
from storage import labour_accounts, memberships, outbox, people, personal, roster, timers
from tests.beginnings import add_someone, add_unit
from tests.services.cooperative import JOINED, NOW, TODAY, member
from tests.services.remembered import NAME, NUMBER, SECRET, dump, everything, written
from tests.services.twins import join


async def test_both_have_applied_to_a_part_and_wait_once(ask):
    def story(db, coop):
        bakery = add_unit(db, "Пекарня", NOW)
        for one in (coop.anna, coop.boris):
            memberships.add_membership(db, bakery, one, Standing.APPLICANT, NOW)
        join(db, coop, coop.anna, coop.boris)
        assert [one.id for one in roster.applications(db, bakery, 0, 9)] == [coop.anna]

    await ask(story)


async def test_a_member_who_applied_anew_from_another_messenger_need_not_be_admitted(ask):
    def story(db, coop):
        people.change_member(db, coop.boris, name="Анна Ы")
        memberships.change(db, 1, coop.boris, state=Standing.APPLICANT)
        join(db, coop, coop.anna, coop.boris)
        assert roster.count_applications(db, 1) == 0
        assert member(db, coop.anna).standing is Standing.MEMBER

    await ask(story)


async def test_whoever_is_a_member_by_either_record_is_one(ask):
    def story(db, coop):
        memberships.change(db, 1, coop.anna, state=Standing.FORMER, left_on=TODAY)
        memberships.end_stay(db, 1, coop.anna, TODAY)
        join(db, coop, coop.anna, coop.boris)
        found = member(db, coop.anna)
        assert (found.standing, found.joined_on) == (Standing.MEMBER, JOINED)
        assert [(one.first, one.last) for one in memberships.stays(db, 1, coop.anna)] == [
            (JOINED, None)
        ]
        assert labour_accounts.of_member(db, 1, coop.anna)

    await ask(story)


async def test_a_wish_to_be_forgotten_is_about_all_of_it(ask):
    def story(db, coop):
        asked = forgetting.ask(db, member(db, coop.boris), NOW)
        forgetting.ask(db, member(db, coop.anna), NOW + timedelta(days=1))
        join(db, coop, coop.anna, coop.boris)
        due = [one.due_at for one in (forgetting.of(db, member(db, coop.anna)),) if one]
        assert due == [asked.due_at]
        assert forgetting.call_off(db, member(db, coop.anna))

    await ask(story)


async def test_every_chat_is_told_and_a_letter_to_both_goes_out_once(ask):
    def story(db, coop):
        for one in (coop.anna, coop.boris):
            outbox.put(db, "norm-changed", "x", one, NOW)
        outbox.put(db, "member-left", "y", coop.boris, NOW, name="Зоя")
        join(db, coop, coop.anna, coop.boris)
        found = outbox.claim(db, NOW, 9)
        to_anna = {one.kind for one in found if one.member_id == coop.anna}
        told = {one.account for one in found if one.kind == "member-merged"}
        assert to_anna == {"norm-changed", "member-left"}
        assert told == set(people.accounts(db, coop.anna))
        assert len(found) == 4

    await ask(story)


async def test_settings_of_the_kept_hold_and_of_the_other_where_there_are_none(ask):
    def story(db, coop):
        olga, nura = member(db, coop.olga), members.add(db, member(db, coop.olga), "Нюра", NOW)
        people.change_member(db, coop.anna, language="en", reminders=False)
        people.change_member(db, coop.boris, language="ru", time_zone="Asia/Omsk")
        merging.merge(db, olga, coop.anna, coop.boris, NOW)
        merging.merge(db, olga, nura, coop.anna, NOW)
        found = member(db, nura)
        assert (found.language, found.time_zone) == ("en", "Asia/Omsk")

    await ask(story)


def test_names_that_are_all_but_the_same_are_likely():
    likely = (
        ("Мария Иванова", "Иванова Мария"),
        ("Мария Иванова", "Мария И."),
        ("Мария Иванова", "Maria Ivanova"),
        ("Мария Иванова", "Мария Ивонова"),
        ("Анна", "анна"),
    )
    unlikely = (("Анна", "Яна"), ("Мария Иванова", "Мария"), ("Пётр Иванов", "Иван Петров"))
    assert [pair for pair in likely if not merging_finding.is_alike(*pair)] == []
    assert [pair for pair in unlikely if merging_finding.is_alike(*pair)] == []


async def test_likely_ones_without_a_messenger_come_first(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        people.change_member(db, coop.anna, name="Анна Петрова")
        add_someone(db, Account(Network.VK, 77), "Анна Петрова", (), JOINED, NOW)
        paper = members.add(db, olga, "Петрова Анна", NOW)
        found = merging_finding.likely(db, olga, coop.anna, NOW)
        assert found.found[0].id == paper
        assert found.total == 2
        assert people_finding.find(1, "борис", roster.member_names(db, 1)) == [coop.boris]

    await ask(story)


async def test_whoever_is_forgotten_is_forgotten_by_both_records(ask):
    def story(db, coop):
        her = everything(db, coop)
        timers.remove(db, her)
        join(db, coop, coop.anna, her)
        told = personal.collect(db, coop.anna)
        assert [one["name"] for one in told["profile"]] == ["Анна", NAME]
        assert {one["note"] for one in told["entries"]} == {f"{NAME}: {SECRET}", SECRET}
        assert [(one["kept_id"], one["gone_id"]) for one in told["merges"]] == [(coop.anna, her)]
        erasing.forget(db, coop.anna, NOW)
        left = dump(db)
        assert [word for what in (NAME, SECRET) for word in written(what) if word in left] == []
        assert str(NUMBER) not in left

    await ask(story)
