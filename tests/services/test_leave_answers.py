"""Leave is answered by a coordinator, never by oneself; the first answer counts."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from domain.cycles import Span
from domain.people import Role
from domain.projects import Labour
from domain.reliefs import OwnRelief, ReliefAnswered, ReliefKind, ReliefReason, ReliefState
from services import leave, leave_answers, leave_effects
from services.rights import NotAllowed
from storage import memberships, people
from tests.services.cooperative import NOW, TODAY, member
from tests.services.leaves import (
    THIS_WEEK,
    asked,
    card_at,
    dues,
    kept,
    letters,
    norm_since,
    wanted,
)

OBLIGATORY, FREE = Labour.OBLIGATORY, Labour.FREE


async def test_the_first_answer_counts_and_the_member_is_told(ask):
    def story(db, coop):
        one, olga = asked(db, coop.anna), member(db, coop.olga)
        letters(db)
        leave_answers.grant(db, olga, one.id, NOW)
        for late in (
            lambda: leave_answers.grant(db, olga, one.id, NOW),
            lambda: leave_answers.refuse(db, olga, one.id, "поздно", NOW),
            lambda: leave_answers.card(db, olga, one.id, NOW),
        ):
            with pytest.raises(ReliefAnswered):
                late()
        [(kind, reader, facts)] = letters(db)
        assert (kind, reader, facts["by"]) == ("relief-granted", coop.anna, "Ольга")

    await ask(story)


async def test_a_refusal_has_a_reason(ask):
    def story(db, coop):
        one, olga = asked(db, coop.anna), member(db, coop.olga)
        letters(db)
        for reason in ("", " ", "я" * 301):
            with pytest.raises(ReliefReason):
                leave_answers.refuse(db, olga, one.id, reason, NOW)
        leave_answers.refuse(db, olga, one.id, "сбор урожая", NOW)
        settled = kept(db, one.id)
        assert (settled.state, settled.answer) == (ReliefState.REFUSED, "сбор урожая")
        [(kind, reader, facts)] = letters(db)
        assert (kind, reader, facts["reason"]) == ("relief-refused", coop.anna, "сбор урожая")

    await ask(story)


async def test_ones_own_is_answered_by_another(ask):
    def story(db, coop):
        one, olga = asked(db, coop.olga), member(db, coop.olga)
        for answer in (
            lambda: leave_answers.grant(db, olga, one.id, NOW),
            lambda: leave_answers.refuse(db, olga, one.id, "нет", NOW),
        ):
            with pytest.raises(OwnRelief):
                answer()
        with pytest.raises(NotAllowed):
            leave_answers.grant(db, member(db, coop.boris), one.id, NOW)
        people.add_role(db, 1, coop.boris, Role.COORDINATOR, NOW)
        assert leave_answers.grant(db, member(db, coop.boris), one.id, NOW).answered_by

    await ask(story)


async def test_the_oldest_waits_first_and_who_else_is_away_is_counted(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        anna, boris = asked(db, coop.anna), asked(db, coop.boris, now=NOW + timedelta(1))
        first = card_at(db, olga, 0)
        assert (first.name, first.away) == ("Анна", 0)
        assert leave_answers.queue(db, olga, 0, NOW).total == 2
        leave_answers.grant(db, olga, anna.id, NOW)
        then = card_at(db, olga, 7)
        assert (then.name, then.away) == ("Борис", 1)
        leave_answers.grant(db, olga, boris.id, NOW)
        assert leave_answers.queue(db, olga, 0, NOW).card is None

    await ask(story)


async def test_before_asking_one_sees_what_would_change(ask):
    def story(db, coop):
        anna = member(db, coop.anna)
        days = Span(date(2026, 11, 28), date(2026, 12, 1))
        assert leave_effects.what_if(db, anna, wanted(days), NOW) == []
        norm_since(db, coop, 12)
        found = leave_effects.what_if(db, anna, wanted(days), NOW)
        assert [(c.cycle.first.day, c.labour, c.before, c.after) for c in found] == [
            (23, OBLIGATORY, 480, 343),
            (23, FREE, 120, 86),
            (30, OBLIGATORY, 480, 343),
            (30, FREE, 120, 86),
        ]
        assert dues(db, coop.anna) == (480, 120)

    await ask(story)


async def test_a_share_without_an_end_is_looked_at_eight_weeks_ahead(ask):
    def story(db, coop):
        norm_since(db, coop, 12)
        half = wanted(Span(TODAY), ReliefKind.SHARE, part=Fraction(1, 2))
        found = leave_effects.what_if(db, member(db, coop.anna), half, NOW)
        assert {(c.before, c.after) for c in found} == {(480, 240), (120, 60)}
        assert len(found) == 2 * 9
        one = leave.ask(db, member(db, coop.anna), half, NOW)
        leave_answers.grant(db, member(db, coop.olga), one.id, NOW)
        assert dues(db, coop.anna) == (240, 60)

    await ask(story)


async def test_before_giving_back_one_sees_what_would_be_due_again(ask):
    def story(db, coop):
        norm_since(db, coop, 12)
        one = asked(db, coop.anna, THIS_WEEK)
        leave_answers.grant(db, member(db, coop.olga), one.id, NOW)
        found = leave_effects.if_given_back(db, member(db, coop.anna), one.id, NOW + timedelta(3))
        assert [(c.before, c.after) for c in found] == [(0, 274), (0, 69)]

    await ask(story)


async def test_leave_of_who_has_left_may_still_be_answered(ask):
    def story(db, coop):
        one = asked(db, coop.anna)
        memberships.change(db, 1, coop.anna, state="former", left_on=TODAY)
        assert leave_answers.grant(db, member(db, coop.olga), one.id, NOW).answered_by

    await ask(story)
