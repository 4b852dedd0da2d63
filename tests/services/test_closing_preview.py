"""The dry run says what the closing would do, and does nothing."""

from dataclasses import replace
from datetime import date

import pytest

from domain.labour import Draft
from domain.projects import Labour
from services import closing_preview, hours, project_changes
from services.closing_preview import LeftBehind, OfKind
from services.proposals import Proposal
from services.rights import NotAllowed
from storage import labour_lines
from tests.services.coop import GARDEN, NOW, TODAY
from tests.services.norming import WEEKLY, balances, begin, close_until, noon, norm_by

OBLIGATORY, FREE = Labour


@pytest.fixture
async def coop(database):
    """One closed week in which Anna alone worked; in the running one she has more than is due."""
    coop = await begin(database)
    await coop.ask(norm_by, coop.olga, replace(WEEKLY, cap=60), noon(11, 12))
    coop.garden = await coop.open()
    site = replace(GARDEN, name="Сайт")
    coop.site = await coop.open(Proposal(site.name, site.purpose, site.kind))
    await coop.ask(project_changes.choose, coop.olga, coop.site, "labour", "free", NOW)
    for project, minutes, day in (
        (coop.garden, 480, 18),
        (coop.site, 120, 18),
        (coop.garden, 600, 24),
        (coop.site, 90, 25),
    ):
        draft = Draft(project, minutes, date(2026, 11, day))
        await coop.ask(hours.log, coop.anna, draft, NOW)
    await coop.ask(close_until, NOW)
    return coop


async def test_it_tells_what_would_be_charged_and_who_would_be_left_behind(coop):
    found = await coop.ask(closing_preview.preview, coop.olga, 0, 6, NOW)
    assert (found.cycle.first, found.members, found.behind) == (date(2026, 11, 23), 4, 4)
    # Three have worked nothing for two weeks; Anna lacks half an hour of free labour.
    assert found.kinds == {
        OBLIGATORY: OfKind(charged=4 * 480, behind=3 * 960, cut=60, accounts_cut=1),
        FREE: OfKind(charged=4 * 120, behind=3 * 240 + 30),
    }
    assert found.listed[-1] == LeftBehind(coop.anna.id, "Анна", {FREE: 30})
    assert found.listed[0].minutes == {OBLIGATORY: 960, FREE: 240}


async def test_it_is_what_the_closing_does(coop):
    found = await coop.ask(closing_preview.preview, coop.olga, 0, 6, NOW)
    await coop.ask(close_until, noon(11, 30))
    for one in found.listed:
        who = replace(coop.anna, id=one.member_id)
        left = [balance for balance, *_ in await coop.ask(balances, who)]
        assert [-one.minutes.get(kind, 0) for kind in Labour] == [min(0, b) for b in left]


async def test_nothing_is_written(coop):
    before = [await coop.ask(balances, who) for who in (coop.anna, coop.peter)]
    sums = await coop.ask(
        labour_lines.sums, coop.anna.unit.id, coop.anna.id, OBLIGATORY, TODAY.replace(day=1)
    )
    await coop.database.read(closing_preview.preview, coop.olga, 0, 6, NOW)
    assert [await coop.ask(balances, who) for who in (coop.anna, coop.peter)] == before
    assert sums == await coop.ask(
        labour_lines.sums, coop.anna.unit.id, coop.anna.id, OBLIGATORY, TODAY.replace(day=1)
    )


async def test_the_list_goes_page_by_page_who_lacks_most_first(coop):
    await coop.ask(hours.log, coop.peter, Draft(coop.garden, 60, TODAY), NOW)
    pages = [
        await coop.ask(closing_preview.preview, coop.olga, skip, 3, NOW) for skip in (0, 3, 6)
    ]
    names = [[one.name for one in page.listed] for page in pages]
    assert names == [["Ольга", "Иван", "Пётр"], ["Анна"], []]
    assert {page.behind for page in pages} == {4}


async def test_savings_cover_what_they_can_and_are_told(coop):
    saving = replace(WEEKLY, cap=0, savings=True)
    await coop.ask(norm_by, coop.olga, saving, NOW)
    await coop.ask(close_until, noon(12, 1))
    draft = Draft(coop.garden, 600, date(2026, 12, 1))
    await coop.ask(hours.log, coop.anna, draft, noon(12, 1))
    found = await coop.ask(closing_preview.preview, coop.olga, 0, 6, noon(12, 1))
    kind = found.kinds[OBLIGATORY]
    assert (kind.saved, kind.accounts_saved, kind.cut) == (180, 1, 0)


async def test_entries_that_wait_do_not_count_but_are_told(coop):
    await coop.ask(project_changes.choose, coop.olga, coop.garden, "confirmation", "peer", NOW)
    await coop.ask(hours.log, coop.peter, Draft(coop.garden, 480, TODAY), NOW)
    found = await coop.ask(closing_preview.preview, coop.olga, 0, 6, NOW)
    assert (found.waiting, found.kinds[OBLIGATORY].behind) == (1, 3 * 960)


async def test_without_a_norm_there_is_nothing_to_close(database):
    coop = await begin(database)
    assert await coop.ask(closing_preview.preview, coop.olga, 0, 6, NOW) is None
    await coop.ask(norm_by, coop.olga, WEEKLY, NOW)
    assert await coop.ask(closing_preview.preview, coop.olga, 0, 6, NOW) is None


async def test_it_is_for_coordinators(coop):
    for who in (coop.anna, coop.peter):
        with pytest.raises(NotAllowed):
            await coop.ask(closing_preview.preview, who, 0, 6, NOW)
