"""The lists behind the digest: who is below the norm, whom letters don't reach."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.people import Member
from handlers.digest.buttons import Below, Digest
from handlers.pages import Page, Row, button
from handlers.rows import turning
from locales import Fact, Say
from services import shortfalls
from services.letters import FORBIDDEN, NO_ACCOUNT
from services.shortfalls import Lost, Standing

MOST_LOST = 10
WHY = {NO_ACCOUNT: "account", FORBIDDEN: "forbidden"}


def below_page(say: Say, page: shortfalls.Page, unit_id: int, first: int) -> Page:
    if not page.listed:
        return Page(say("below-none"), [_back(say, unit_id)])
    lines = [_line(say, one) for one in page.listed]
    back, on = turning(lambda at: Below(unit=unit_id, first=at), first, page.total)
    text = "\n".join([say("below-title", count=page.total), *lines])
    return Page(text, [[*back, *on], _back(say, unit_id)])


def _line(say: Say, one: Standing) -> str:
    facts: dict[str, Fact] = {"name": one.name, "minutes": one.minutes, "word": one.word or "none"}
    if one.since:
        return say("below-behind", **facts, since=one.since)
    return say("below-short", **facts)


def lost_page(say: Say, lost: Lost, me: Member) -> Page:
    members = [_lost(say, one.name, one.since, me) for one in lost.members if one.since]
    letters = [
        say("lost-letter", name=one.name, why=WHY.get(one.problem, "refused"))
        for one in lost.letters
    ]
    parts = [
        _part(say("lost-members", count=lost.count_members), members, lost.count_members, say),
        _part(say("lost-letters", count=lost.count_letters), letters, lost.count_letters, say),
    ]
    text = "\n\n".join(part for part in parts if part) or say("lost-none")
    return Page(text, [_back(say, me.unit.id)])


def _lost(say: Say, name: str, since: datetime, me: Member) -> str:
    """By the reader's own calendar."""
    return say("lost-since", name=name, day=since.astimezone(ZoneInfo(me.time_zone)).date())


def _part(title: str, lines: list[str], total: int, say: Say) -> str:
    if not lines:
        return ""
    more = [say("lost-more", count=total - len(lines))] if total > len(lines) else []
    return "\n".join([title, *lines, *more])


def _back(say: Say, unit_id: int) -> Row:
    return [button(say("digest-back"), Digest(unit=unit_id))]
