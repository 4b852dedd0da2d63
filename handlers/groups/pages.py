"""How the bot looks in a group: short, and without anybody's name."""

from aiogram.types import InlineKeyboardButton, Message

from domain.groups import GroupChat
from domain.projects import Listed
from handlers.groups.buttons import Announce, Bind, Here, Unbind
from handlers.pages import Page, Row, button
from locales import Say
from services.group_pages import GroupNorm, GroupProjects

WEEK = 7


def waiting_page(say: Say, words: str) -> Page:
    return Page(say(words), [[button(say("group-button-bind"), Bind())]])


def private_page(say: Say, url: str | None) -> Page:
    """Where there is no address to open, the words alone."""
    if url is None:
        return Page(say("group-in-private"))
    return Page(
        say("group-in-private"),
        [[InlineKeyboardButton(text=say("group-button-private"), url=url)]],
    )


def card_page(say: Say, group: GroupChat, unit: str, message: Message | None) -> Page:
    """The settings of a bound chat; `message` says in which topic they are looked at."""
    here = topic_of(message)
    place = "none"
    if group.topic is not None or here is not None:
        place = "here" if group.topic == here else "other"
    text = say("group-card", unit=unit, announces=int(group.announces), place=place)
    switch = button(
        say("group-button-announces", on=int(group.announces)),
        Announce(on=int(not group.announces)),
    )
    rows: list[Row] = [[switch]]
    if place == "other":
        rows.append([button(say("group-button-here"), Here())])
    return Page(text, [*rows, [button(say("group-button-unbind"), Unbind())]])


def topic_of(message: Message | None) -> int | None:
    """None for the common topic, and where there are none."""
    if message is None or not message.is_topic_message:
        return None
    return message.message_thread_id


def norm_page(say: Say, of: GroupNorm) -> Page:
    lines = [say("group-norm", unit=of.unit)]
    if of.norm is None:
        return Page("\n".join([*lines, say("norm-none")]))
    surplus, norm = "stays", of.norm
    if norm.cap is not None:
        surplus = ("saved" if norm.savings else "cut") + ("" if norm.cap else "-all")
    facts = {"obligatory": norm.obligatory, "free": norm.free, "cap": norm.cap or 0}
    kind = str(norm.cycle.kind)
    lines.append(say("norm-terms", kind=kind, surplus=surplus, **facts))
    lines.append(say("norm-running", first=of.cycle.first, last=of.cycle.last))
    return Page("\n".join(lines))


def projects_page(say: Say, of: GroupProjects) -> Page:
    if not of.listed:
        return Page(say("group-no-projects", unit=of.unit))
    lines = [say("group-projects", unit=of.unit), *(_project(say, one) for one in of.listed)]
    more = [say("group-projects-more", count=of.more)] if of.more else []
    return Page("\n".join([*lines, *more]))


def _project(say: Say, one: Listed) -> str:
    what = "free" if one.need_minutes is None else "needs" if one.unmet else "enough"
    cycle = "week" if one.cycle.days == WEEK else "longer"
    return say(
        "projects-line",
        name=one.name,
        what=what,
        minutes=one.unmet,
        count=one.participants,
        cycle=cycle,
        first=one.cycle.first,
        last=one.cycle.last,
    )
