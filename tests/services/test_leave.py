"""Leave is asked for, given back, extended; what may not be is refused in words."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from domain.cycles import Span
from domain.reliefs import (
    HasMessenger,
    NotAShare,
    ReliefBeforeJoining,
    ReliefKind,
    ReliefOverlaps,
    ReliefOverlapsOpen,
    ReliefReason,
    ReliefState,
    ReliefTooFarAhead,
    ReliefTooLongAgo,
)
from services import giving_back, leave, leave_answers, members
from services.rights import NotAllowed
from tests.services.cooperative import JOINED, NOW, TODAY, member
from tests.services.leaves import (
    DECEMBER,
    THIS_WEEK,
    asked,
    kept,
    letters,
    wanted,
)

NOVEMBER = Span(date(2026, 11, 20), date(2026, 11, 22))


async def test_what_is_asked_for_goes_to_the_coordinators_without_its_reason(ask):
    def story(db, coop):
        one = asked(db, coop.anna, reason="  операция\nна колене ")
        assert kept(db, one.id).reason == "операция на колене"
        [(kind, reader, facts)] = letters(db)
        assert (kind, reader) == ("relief-asked", coop.olga)
        assert facts["first"] == "2026-12-01"
        assert "операция" not in str(facts)

    await ask(story)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"days": Span(JOINED - timedelta(1), TODAY)}, ReliefBeforeJoining),
        ({"days": Span(TODAY, TODAY + timedelta(367))}, ReliefTooFarAhead),
        ({"days": Span(TODAY + timedelta(367))}, ReliefTooFarAhead),
        ({"reason": " \n"}, ReliefReason),
        ({"reason": "я" * 301}, ReliefReason),
        ({"kind": ReliefKind.SHARE}, NotAShare),
        ({"kind": ReliefKind.SHARE, "part": Fraction(1, 3)}, NotAShare),
        ({"part": Fraction(1, 2)}, NotAShare),
        ({"kind": ReliefKind.EXTENSION}, NotAllowed),
    ],
)
async def test_what_the_rules_do_not_allow_is_refused(ask, change, refusal):
    def story(db, coop):
        with pytest.raises(refusal):
            asked(db, coop.anna, **change)

    await ask(story)


async def test_a_member_asks_for_days_at_most_60_back(ask):
    def story(db, coop):
        later = NOW + timedelta(70)
        with pytest.raises(ReliefTooLongAgo):
            asked(db, coop.anna, NOVEMBER, later)
        assert asked(db, coop.anna, NOVEMBER, NOW + timedelta(57)).id

    await ask(story)


async def test_no_day_has_two_reliefs_of_a_kind(ask):
    def story(db, coop):
        first = asked(db, coop.anna)
        with pytest.raises(ReliefOverlaps) as refused:
            asked(db, coop.anna, Span(date(2026, 12, 10)))
        assert refused.value.facts["last"] == DECEMBER.last
        assert asked(db, coop.anna, kind=ReliefKind.EXEMPTION).id
        open_share = {"kind": ReliefKind.SHARE, "part": Fraction(1, 2)}
        asked(db, coop.anna, Span(TODAY), **open_share)
        with pytest.raises(ReliefOverlapsOpen):
            asked(db, coop.anna, DECEMBER, **open_share)
        giving_back.withdraw(db, member(db, coop.anna), first.id, NOW)
        assert asked(db, coop.anna).id

    await ask(story)


async def test_a_coordinator_asks_for_whom_no_messenger_reaches(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        gleb = members.add(db, olga, "Глеб", NOW)
        one = leave.ask(db, olga, wanted(), NOW, on_behalf_of=gleb)
        assert (one.member_id, one.asked_by, one.state) == (gleb, coop.olga, ReliefState.ASKED)
        with pytest.raises(HasMessenger):
            leave.ask(db, olga, wanted(), NOW, on_behalf_of=coop.anna)
        with pytest.raises(NotAllowed):
            leave.ask(db, member(db, coop.anna), wanted(), NOW, on_behalf_of=gleb)
        assert leave_answers.grant(db, olga, one.id, NOW).state is ReliefState.GRANTED

    await ask(story)


async def test_a_coordinator_may_go_back_to_the_day_of_joining(ask):
    def story(db, coop):
        olga = member(db, coop.olga)
        gleb = members.add(db, olga, "Глеб", NOW)
        later = NOW + timedelta(100)
        assert leave.ask(db, olga, wanted(THIS_WEEK), later, on_behalf_of=gleb).id

    await ask(story)
