"""Commands in a group: what all may read is answered there, the rest in the private chat."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery, Message

from domain.groups import GroupChat
from handlers.commands import Asked, split
from handlers.groups.pages import norm_page, private_page, projects_page, waiting_page
from handlers.pages import Page, pop_up, send
from locales import Say
from services import group_pages, groups
from services.transactions import Act, Look


def add_to(router: Router) -> None:
    for name in ("help", "start"):
        router.message.register(help_all, Asked(name))
    for name, answer in (("norm", tell_norm), ("projects", tell_projects)):
        router.message.register(answer, Asked(name), is_bound)
        router.message.register(ask_to_bind, Asked(name))
    router.message.register(send_to_private, is_command)
    router.callback_query.register(old_button)


async def is_bound(_: Message, group: GroupChat) -> bool:
    return group.is_bound


async def is_command(message: Message) -> bool:
    return split(message.text or "")[0] is not None


async def help_all(message: Message, say: Say) -> None:
    await send(message, Page(say("group-help")))


async def tell_norm(
    message: Message, group: GroupChat, look: Look, say: Say, now: datetime
) -> None:
    await send(message, norm_page(say, await look(group_pages.norm_of, group, now)))


async def tell_projects(
    message: Message, group: GroupChat, look: Look, say: Say, now: datetime
) -> None:
    await send(message, projects_page(say, await look(group_pages.projects_of, group, now)))


async def ask_to_bind(message: Message, group: GroupChat, act: Act, say: Say) -> None:
    """Once; then silence, until it is bound."""
    if await act(groups.told, group):
        await send(message, waiting_page(say, "group-not-bound"))


async def send_to_private(message: Message, say: Say, private_url: str | None) -> None:
    await send(message, private_page(say, private_url))


async def old_button(press: CallbackQuery, say: Say) -> None:
    await pop_up(press, say("group-old-button"))
