"""/equipment, alone or with a name and days: `/equipment дрель с пятницы на 3 дня`."""

from aiogram import Router
from aiogram.types import Message

from domain.booking_sentence import Meant
from handlers.arguments import WithArguments
from handlers.commands import Asked
from handlers.equipment.booking import with_days
from handlers.equipment.buttons import Take
from handlers.equipment.card import show_card
from handlers.equipment.lists import show_all, to_all
from handlers.equipment_buttons import OpenThing
from handlers.pages import ON_A_PAGE, Page, button
from handlers.rows import in_pairs
from handlers.talk import Talk
from services import equipment_hearing
from services.equipment_hearing import HeardThing


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(hear, Asked("equipment"), WithArguments())
    router.message.register(open_equipment, Asked("equipment"))
    return router


async def open_equipment(_: Message, talk: Talk) -> None:
    await show_all(talk)


async def hear(_: Message, arguments: str, talk: Talk) -> None:
    heard = await talk.look(equipment_hearing.hear, talk.me, arguments, talk.now)
    if heard.thing is None:
        await talk.answer(_which(talk, heard))
    elif heard.days is None:
        await show_card(talk, heard.thing.id)
    else:
        await with_days(talk, heard.thing.id, heard.days)


def _which(talk: Talk, heard: HeardThing) -> Page:
    """Days that are clear are kept in the buttons; others are asked for after."""
    keys = [button(one.name, _chosen(one.id, heard.days)) for one in heard.likely[:ON_A_PAGE]]
    said = "thing-which" if keys else "thing-not-found"
    text = talk.say(said if heard.words else "thing-not-named", words=heard.words)
    return Page(text, [*in_pairs(keys), [to_all(talk)]])


def _chosen(equipment_id: int, days: tuple[Meant, ...] | None) -> OpenThing | Take:
    if days is None:
        return OpenThing(equipment_id=equipment_id)
    if len(days) != 1:
        return Take(equipment_id=equipment_id)
    first, until = days[0].first.toordinal(), days[0].until
    return Take(equipment_id=equipment_id, first=first, until=until.toordinal() if until else 0)
