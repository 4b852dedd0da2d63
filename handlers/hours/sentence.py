"""Hours in one sentence, whenever nothing else is being asked: вчера 2,5 ч огород полив."""

from aiogram import Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.types import Message

from handlers.commands import Answering, Asked
from handlers.filters import for_members
from handlers.hours.clarifying import clarify, which_project_is_meant
from handlers.hours.going_on import go_on, on_some_day
from handlers.hours.hearing import Heard, added, hear
from handlers.hours.questions import ask
from handlers.hours.sketch import HoursQuestion, new_sketch
from handlers.talk import InTalk, Talk


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(log_what_follows, Asked("log"))
    return router


def build_first_router() -> Router:
    """Said while nothing is asked, it is mostly about hours: so it is heard before all topics."""
    router = for_members(f"{__name__}.first")
    router.message.filter(InTalk())
    router.message.register(log_if_about_hours, Answering(None))
    return router


async def log_what_follows(_: Message, arguments: str, talk: Talk) -> None:
    """What follows the command is about hours; where nothing does, it goes step by step."""
    if arguments:
        await begin(talk, await hear(talk, arguments))
    else:
        await ask(talk, new_sketch(asks_day=True), HoursQuestion.project)


async def log_if_about_hours(message: Message, talk: Talk) -> None:
    if not message.text:
        raise SkipHandler
    heard = await hear(talk, message.text)
    if not heard.is_about_hours:
        raise SkipHandler
    await begin(talk, heard)


async def begin(talk: Talk, heard: Heard) -> None:
    sketch = added(new_sketch(), heard).noted(heard.rest)
    if heard.unclear:
        await clarify(talk, sketch, heard.unclear)
    elif heard.certain or not heard.said.words:
        await go_on(talk, sketch)
    else:
        await which_project_is_meant(talk, on_some_day(talk, sketch), heard)
