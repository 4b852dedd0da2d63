"""A pledge in one sentence, whenever nothing else is being asked; and one's own pledges."""

from datetime import date, datetime

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from domain.people import Member
from domain.pledge_words import Said, is_pledge, read_pledge
from domain.projects import ProjectState
from handlers.arguments import WithArguments
from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.pages import ON_A_PAGE, send
from handlers.pledges.pages import ask_page, own_page, receipt_page, which_page
from handlers.pledges_buttons import RUNNING
from locales import Say
from services import pledges, projects
from services.finding import split_project
from services.transactions import Act, Look


class Promising(Filter):
    """The words are a promise: `обещаю…`."""

    async def __call__(self, message: Message) -> bool | dict[str, str]:
        text = message.text or ""
        return {"arguments": text} if is_pledge(text) else False


def build_first_router() -> Router:
    """Said while nothing is asked; heard before the sentences about hours, which it resembles."""
    router = for_members(f"{__name__}.first")
    router.message.register(hear_pledge, Answering(None), Promising())
    return router


def add_to(router: Router) -> None:
    router.message.register(hear_pledge, Asked("pledge"), WithArguments())
    router.message.register(show_own, Asked("pledge"))


async def show_own(
    message: Message, me: Member, look: Look, say: Say, now: datetime, today: date
) -> None:
    own = await look(pledges.of_member, me, now)
    await send(message, own_page(say, own, await offered(look, me, now), today))


async def hear_pledge(
    message: Message,
    arguments: str,
    me: Member,
    act: Act,
    look: Look,
    say: Say,
    now: datetime,
    today: date,
) -> None:
    """Where it is clear to whom and how much, it is written down at once."""
    said = read_pledge(arguments, today)
    first = await _first(look, me, said, now)
    names = await look(projects.open_names, me)
    found, _ = split_project(said.words, names)
    if found.certain is None:
        likely = {one: names[one] for one in found.likely} or await offered(look, me, now)
        cycle = first.toordinal() if first else RUNNING
        await send(message, which_page(say, likely, said.minutes, cycle))
    elif said.minutes is None:
        await send(
            message, ask_page(say, await look(pledges.offer, me, found.certain, first, now))
        )
    else:
        receipt = await act(pledges.promise, me, found.certain, said.minutes, first, now)
        await send(message, receipt_page(say, receipt, today))


async def _first(look: Look, me: Member, said: Said, now: datetime) -> date | None:
    running, following = await look(pledges.cycles, me.unit, now)
    return following.first if said.is_next else running.first


async def offered(look: Look, me: Member, now: datetime) -> dict[int, str]:
    """Open projects as in their list: own ones, then where hands are needed most."""
    listed = await look(projects.listing, me, now)
    is_open = [one for one in listed if one.state is ProjectState.OPEN]
    return {one.id: one.name for one in is_open[:ON_A_PAGE]}
