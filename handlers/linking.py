"""A second messenger: a code from the first, and its yes."""

import re
from datetime import datetime

from aiogram import Router
from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from domain.codes import Purpose, purpose_of, read_code, spaced
from domain.people import Account, Member
from handlers.arguments import WithArguments
from handlers.commands import Answering, Asked
from handlers.filters import Belongs
from handlers.joining.buttons import OpenMenu
from handlers.letters import Facts, Letter
from handlers.pages import Page, button, show
from locales import Say
from services import linking
from services.transactions import Act

SAID = re.compile(r"(?:привязать|связать|link)\s+(?P<code>\S.*)", re.IGNORECASE | re.DOTALL)


class LinkAnswer(CallbackData, prefix="la"):
    code_id: int
    yes: bool


class WithCode(Filter):
    """A code for linking follows the command, or is all that a stranger says."""

    async def __call__(self, message: Message, arguments: str = "") -> bool | dict[str, str]:
        text = arguments or message.text or ""
        code = read_code(text)
        is_link = code is not None and purpose_of(code) is Purpose.LINK
        return {"code": text} if is_link else False


class SaidInWords(Filter):
    """привязать КОД: whatever stands there is meant as a code."""

    async def __call__(self, message: Message) -> bool | dict[str, str]:
        found = SAID.fullmatch((message.text or "").strip())
        return {"code": found["code"]} if found else False


class CodeInWords(SaidInWords):
    """And it is one: its figures are no hours."""

    async def __call__(self, message: Message) -> bool | dict[str, str]:
        found = await super().__call__(message)
        return found if isinstance(found, dict) and read_code(found["code"]) else False


class Stranger(Filter):
    async def __call__(self, _: Message, me: Member | None) -> bool:
        return me is None


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(give_code, Asked("start"), WithCode())
    router.message.register(give_arguments, Asked("link"), WithArguments())
    router.message.register(start_linking, Asked("link"), Belongs())
    router.message.register(ask_code, Asked("link"), Stranger())
    router.message.register(give_code, SaidInWords())
    router.message.register(give_code, Stranger(), WithCode())
    router.callback_query.register(answer, LinkAnswer.filter(), Belongs())
    return router


def build_first_router() -> Router:
    """Before a sentence about hours is looked for."""
    router = Router(name=f"{__name__}.first")
    router.message.register(give_code, Answering(None), CodeInWords())
    return router


async def start_linking(message: Message, me: Member, say: Say, now: datetime, act: Act) -> None:
    code = await act(linking.start, me, now)
    await message.answer(say("link-code", code=spaced(code)))


async def ask_code(message: Message, say: Say) -> None:
    await message.answer(say("link-where-to-get-code"))


async def give_arguments(
    message: Message, arguments: str, account: Account, say: Say, now: datetime, act: Act
) -> None:
    await give_code(message, arguments, account, say, now, act)


async def give_code(
    message: Message, code: str, account: Account, say: Say, now: datetime, act: Act
) -> None:
    known_as = message.from_user.full_name if message.from_user else ""
    given = await act(linking.give, account, code, known_as, now)
    if given.is_right:
        await message.answer(say("link-asked"))
    else:
        await message.answer(say("link-wrong-code", left=given.guesses_left))


async def answer(
    press: CallbackQuery, callback_data: LinkAnswer, me: Member, say: Say, now: datetime, act: Act
) -> None:
    yes = callback_data.yes
    second = await act(linking.answer, me, callback_data.code_id, yes, now)
    network = say(f"network-{second.network.value}")
    await show(press, Page(say("link-done" if yes else "link-declined", network=network)))


def asked_letter(say: Say, facts: Facts) -> Page:
    network = say(f"network-{facts['network']}")
    yes, no = (LinkAnswer(code_id=facts["code"], yes=yes) for yes in (True, False))
    rows = [[button(say("link-yes"), yes), button(say("link-no"), no)]]
    return Page(say("letter-link-asked", network=network, name=facts["name"]), rows)


def linked_letter(say: Say, facts: Facts) -> Page:
    rows = [[button(say("joining-begin"), OpenMenu())]]
    return Page(say("letter-linked", name=facts["name"]), rows)


def not_linked_letter(say: Say, _: Facts) -> Page:
    return Page(say("letter-not-linked"))


def unlinked_letter(say: Say, facts: Facts) -> Page:
    return Page(say("letter-unlinked", network=say(f"network-{facts['network']}")))


LETTERS: dict[str, Letter] = {
    "link-asked": asked_letter,
    "linked": linked_letter,
    "not-linked": not_linked_letter,
    "unlinked": unlinked_letter,
}
