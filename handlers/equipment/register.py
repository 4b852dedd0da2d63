"""A new thing for the register: its name, its place, and then its settings."""

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from handlers.commands import Answering
from handlers.equipment.buttons import Show, View
from handlers.equipment.lists import to_all
from handlers.equipment.settings import show_settings
from handlers.pages import Page
from handlers.talk import Talk
from services import equipment_settings


class NewThing(StatesGroup):
    name = State()
    place = State()


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(ask_name, Show.filter(F.what == View.NEW))
    router.message.register(hear_name, Answering(NewThing.name), F.text)
    router.message.register(hear_place, Answering(NewThing.place), F.text)
    return router


async def ask_name(_: CallbackQuery, talk: Talk) -> None:
    await talk.state.set_state(NewThing.name)
    await talk.answer(Page(talk.say("thing-which-name"), [[to_all(talk)]]))


async def hear_name(message: Message, talk: Talk) -> None:
    said = (talk.me, message.text or "", talk.now)
    name = await talk.look(equipment_settings.check_name, *said)
    await talk.state.set_state(NewThing.place)
    await talk.state.set_data({"name": name})
    await talk.answer(Page(talk.say("thing-which-place", thing=name), [[to_all(talk)]]))


async def hear_place(message: Message, talk: Talk) -> None:
    name = (await talk.state.get_data())["name"]
    await talk.state.clear()
    said = (name, message.text or "", talk.now)
    added = await talk.act(equipment_settings.add, talk.me, *said)
    await show_settings(talk, added.id)
