"""What a digest counts, against a plain loop over every member of three hundred."""

import random
from collections import defaultdict
from typing import Any

import pytest
from sqlalchemy import select

from domain.accounts import days_behind
from domain.cycles import Span
from services import digests, shortfalls
from storage import people
from storage import tables as t
from tests.services.crowd import THURSDAY, TODAY, settle

STOPS = ("leave", "exemption", "extension")


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_the_digest_counts_as_one_would_by_hand(database, seed):
    await database.write(settle, random.Random(seed))
    olga = await database.read(people.by_id, 1, THURSDAY)
    told = (await database.read(digests.compose, olga, THURSDAY))["norm"]
    short, behind, long, cannot = await database.read(by_hand)
    counted = {name: told[name] for name in ("short", "behind", "long", "cannot", "members")}
    assert counted == {
        "short": len(short),
        "behind": len(behind),
        "long": len(long),
        "cannot": len(cannot),
        "members": 300,
    }
    worst = sorted(long.values(), reverse=True)[:3]
    assert [one["days"] for one in told["worst"]] == worst
    assert len(long) > 3


async def test_the_list_names_each_once_the_longest_behind_first(database):
    await database.write(settle, random.Random(4))
    olga = await database.read(people.by_id, 1, THURSDAY)
    listed: list[Any] = []
    first, total = 0, 1
    while first < total:
        page = await database.read(shortfalls.below, olga, first, 6, THURSDAY)
        listed, first, total = listed + page.listed, first + 6, page.total
    short, behind, _, _ = await database.read(by_hand)
    assert total == len(listed) == len(short)
    assert {one.member_id: (one.minutes, one.since) for one in listed} == short
    assert [one.member_id for one in listed[: len(behind)]] == behind
    assert all(one.since is None for one in listed[len(behind) :])


def by_hand(db):
    """Short (missing or owed, since when), behind in order, days of those long behind, quiet."""
    accounts, reliefs = rows(db, t.labour_account), rows(db, t.relief)
    short, long = {}, {}
    for one, theirs in accounts.items():
        owed = [a for a in theirs if a.balance + a.savings < 0]
        missing = [a for a in theirs if a.due > a.balance + a.savings]
        if owed:
            debt = sum(-a.balance - a.savings for a in owed)
            short[one] = (debt, min(a.behind_since for a in owed))
        elif missing:
            short[one] = (sum(a.due - a.balance - a.savings for a in missing), None)
        days = max((behind_for(a, reliefs[one]) for a in owed), default=0)
        if days > 28:
            long[one] = days
    behind = [one for one in short if short[one][1]]
    quiet = rows(db, t.quiet)
    return (
        short,
        sorted(behind, key=lambda one: (short[one][1], one)),
        long,
        [one for one in short if quiet[one]],
    )


def behind_for(account, reliefs):
    stops = [
        Span(one.first_day, one.last_day)
        for one in reliefs
        if one.state == "granted" and one.kind in STOPS
    ]
    return days_behind(account.behind_since, TODAY, stops)


def rows(db, table):
    theirs = defaultdict(list)
    for row in db.execute(select(table).order_by(table.c.member_id)):
        theirs[row.member_id].append(row)
    return theirs
