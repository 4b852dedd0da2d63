"""Groups: what the bot says where many read it. Of a person it says nothing there."""

from aiogram import F, Router
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramMigrateToChat
from aiogram.filters import ExceptionTypeFilter

from handlers.groups import answers, desk, presence, settings, trouble
from handlers.letters import Letter, plain

__all__ = ["LETTERS", "build_error_router", "build_group_router", "build_router", "only_private"]

LETTERS: dict[str, Letter] = {
    "group-lost": desk.lost_letter,
    "group-unit-closed": plain("group-unit-closed"),
}
PRIVATE, GROUPS = "private", {"group", "supergroup"}


def only_private(name: str) -> Router:
    """A router that hears private chats alone."""
    router = Router(name=name)
    router.message.filter(F.chat.type == PRIVATE)
    router.my_chat_member.filter(F.chat.type == PRIVATE)
    router.callback_query.filter(F.message.chat.type == PRIVATE)
    return router


def build_group_router() -> Router:
    """Groups and nothing else; what no handler here knows stays unanswered."""
    router = Router(name=__name__)
    router.message.filter(F.chat.type.in_(GROUPS))
    router.my_chat_member.filter(F.chat.type.in_(GROUPS))
    router.callback_query.filter(F.message.chat.type.in_(GROUPS))
    for part in (presence, settings, answers):
        part.add_to(router)
    return router


def build_error_router() -> Router:
    """Before the one for private chats: here a refusal is not a person's."""
    router = Router(name=f"{__name__}.errors")
    router.errors.filter(trouble.in_group)
    router.errors.register(trouble.moved, ExceptionTypeFilter(TelegramMigrateToChat))
    router.errors.register(trouble.shut_out, ExceptionTypeFilter(TelegramForbiddenError))
    is_gone = (ExceptionTypeFilter(TelegramBadRequest), trouble.no_chat)
    router.errors.register(trouble.shut_out, *is_gone)
    return router


def build_router() -> Router:
    """What coordinators see of groups in their private chat."""
    return desk.build_router()
