"""A coordinator binds the chat to their unit, and says what comes into it."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.groups import GroupChat
from domain.people import Member
from handlers.commands import Asked
from handlers.groups.buttons import Announce, Bind, Here, Unbind
from handlers.groups.pages import card_page, topic_of, waiting_page
from handlers.groups.presence import title_of
from handlers.pages import Page, send, show
from locales import Say
from services import groups
from services.transactions import Act, Look


def add_to(router: Router) -> None:
    router.message.register(show_card, Asked("group"))
    router.callback_query.register(bind, Bind.filter(), knows_group)
    router.callback_query.register(unbind, Unbind.filter(), knows_group)
    router.callback_query.register(switch, Announce.filter(), knows_group)
    router.callback_query.register(write_here, Here.filter(), knows_group)


async def knows_group(_: CallbackQuery, group: GroupChat | None) -> bool:
    return group is not None


async def show_card(
    message: Message, me: Member | None, group: GroupChat, look: Look, say: Say, now: datetime
) -> None:
    if not group.is_bound:
        await send(message, waiting_page(say, "group-not-bound"))
        return
    unit = await look(groups.settings, me, group.id, now)
    await send(message, card_page(say, group, unit.name, message))


async def bind(
    press: CallbackQuery, me: Member | None, group: GroupChat, act: Act, say: Say, now: datetime
) -> None:
    title = title_of(press.message.chat) if press.message else ""
    unit = await act(groups.bind, me, group.id, title or group.title, now)
    await show(press, Page(say("group-bound", unit=unit.name)))


async def unbind(
    press: CallbackQuery, me: Member | None, group: GroupChat, act: Act, say: Say, now: datetime
) -> None:
    await act(groups.unbind, me, group.id, now)
    await show(press, waiting_page(say, "group-unbound"))


async def switch(
    press: CallbackQuery,
    callback_data: Announce,
    me: Member | None,
    group: GroupChat,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    changed = await act(groups.tell_here, me, group.id, bool(callback_data.on), now)
    unit = await look(groups.settings, me, group.id, now)
    await show(press, card_page(say, changed, unit.name, _card(press)))


async def write_here(
    press: CallbackQuery,
    me: Member | None,
    group: GroupChat,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
) -> None:
    card = _card(press)
    changed = await act(groups.write_into, me, group.id, topic_of(card), now)
    unit = await look(groups.settings, me, group.id, now)
    await show(press, card_page(say, changed, unit.name, card))


def _card(press: CallbackQuery) -> Message | None:
    return press.message if isinstance(press.message, Message) else None
