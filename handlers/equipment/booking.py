"""Booking days: by buttons or in words, written at once."""

from datetime import date

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from domain.booking_sentence import Meant
from domain.bookings import A_DAY, Days
from handlers.commands import Answering
from handlers.equipment.buttons import Take
from handlers.equipment.lists import to_thing
from handlers.equipment.receipts import clash_page, receipt
from handlers.equipment.wording import offer
from handlers.pages import ON_A_PAGE, Page, button
from handlers.rows import in_pairs
from handlers.talk import Talk
from services import booking, equipment_hearing
from services.booking import Booked

LENGTHS = (1, 2, 3, 4, 5, 7, 14)
# A calendar has an end; nothing is booked so late anyway.
LAST = date.max.toordinal() - 1000


class Asking(StatesGroup):
    first = State()
    until = State()


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(take, Take.filter())
    router.message.register(hear_first, Answering(Asking.first), F.text)
    router.message.register(hear_until, Answering(Asking.until), F.text)
    return router


async def take(_: CallbackQuery, callback_data: Take, talk: Talk) -> None:
    what, instead = callback_data.equipment_id, callback_data.instead
    first, until = (_day(one) for one in (callback_data.first, callback_data.until))
    if first is None:
        await ask_first(talk, what, instead)
    elif until is None or until <= first:
        await ask_until(talk, what, first, instead)
    else:
        await book(talk, what, Days(first, until), instead)


async def with_days(
    talk: Talk, equipment_id: int, meant: tuple[Meant, ...], instead: int = 0
) -> None:
    """As far as they are known; of several readings one is chosen."""
    if not meant:
        await ask_first(talk, equipment_id, instead)
    elif len(meant) > 1:
        await _ask_which(talk, equipment_id, meant, instead)
    elif meant[0].until is None:
        await ask_until(talk, equipment_id, meant[0].first, instead)
    else:
        await book(talk, equipment_id, Days(meant[0].first, meant[0].until), instead)


async def ask_first(
    talk: Talk, equipment_id: int, instead: int = 0, words: str = "thing-since-when"
) -> None:
    room = await talk.look(booking.room, talk.me, equipment_id, talk.now, None, instead)
    await _keep(talk, Asking.first, equipment_id, instead)
    keys = [
        button(
            talk.say("thing-day", day=day),
            Take(equipment_id=equipment_id, first=day.toordinal(), instead=instead),
        )
        for day in room.first_days
    ]
    text = talk.say(words, thing=room.thing.name)
    await talk.answer(Page(text, [*in_pairs(keys), [to_thing(talk, equipment_id)]]))


async def ask_until(talk: Talk, equipment_id: int, first: date, instead: int = 0) -> None:
    room = await talk.look(booking.room, talk.me, equipment_id, talk.now, first, instead)
    if not room.longest:
        await ask_first(talk, equipment_id, instead, "thing-day-taken")
        return
    await _keep(talk, Asking.until, equipment_id, instead)
    await talk.state.update_data(first=first.isoformat())
    keys = [
        button(
            talk.say("thing-return", day=first + days * A_DAY, days=days),
            _take(equipment_id, Days(first, first + days * A_DAY), instead),
        )
        for days in _lengths(room.longest)
    ]
    text = talk.say("thing-until-when", thing=room.thing.name, first=first)
    await talk.answer(Page(text, [*in_pairs(keys), [to_thing(talk, equipment_id)]]))


async def hear_first(message: Message, talk: Talk) -> None:
    """A day alone is the first one; days with an end are booked."""
    known = await talk.state.get_data()
    of = (talk.me, known["thing"], message.text or "", talk.now)
    meant = await talk.look(equipment_hearing.days, *of)
    if len(meant) == 1 and meant[0].until == meant[0].first + A_DAY:
        meant = (Meant(meant[0].first),)
    await with_days(talk, known["thing"], meant, known["instead"])


async def hear_until(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    first = date.fromisoformat(known["first"])
    ends = equipment_hearing.return_days(message.text or "", first)
    meant = tuple(Meant(first, one) for one in ends)
    await with_days(talk, known["thing"], meant, known["instead"])


async def book(talk: Talk, equipment_id: int, days: Days, instead: int = 0) -> None:
    await talk.state.clear()
    outcome = await talk.act(booking.book, talk.me, equipment_id, days, talk.now, instead)
    if isinstance(outcome, Booked):
        await talk.answer(receipt(talk, outcome))
    else:
        await _keep(talk, Asking.first, equipment_id, instead)
        await talk.answer(clash_page(talk, outcome, instead))


async def _ask_which(
    talk: Talk, equipment_id: int, meant: tuple[Meant, ...], instead: int
) -> None:
    await _keep(talk, Asking.first, equipment_id, instead)
    keys = [_reading(talk, equipment_id, one, instead) for one in meant[:ON_A_PAGE]]
    text = talk.say("thing-which-days")
    await talk.answer(Page(text, [*in_pairs(keys), [to_thing(talk, equipment_id)]]))


def _reading(talk: Talk, equipment_id: int, one: Meant, instead: int) -> InlineKeyboardButton:
    if one.until:
        days = Days(one.first, one.until)
        return button(offer(talk.say, days), _take(equipment_id, days, instead))
    first = Take(equipment_id=equipment_id, first=one.first.toordinal(), instead=instead)
    return button(talk.say("thing-day", day=one.first), first)


async def _keep(talk: Talk, question: State, equipment_id: int, instead: int) -> None:
    await talk.state.set_state(question)
    await talk.state.set_data({"thing": equipment_id, "instead": instead})


def _lengths(longest: int) -> list[int]:
    """So many days as there are, among the usual ones."""
    usual = [days for days in LENGTHS if days <= longest]
    return sorted({*usual[:ON_A_PAGE], *([longest] if 0 < longest < LENGTHS[-1] else [])})


def _take(equipment_id: int, days: Days, instead: int) -> Take:
    first, until = days.first.toordinal(), days.until.toordinal()
    return Take(equipment_id=equipment_id, first=first, until=until, instead=instead)


def _day(number: int) -> date | None:
    return date.fromordinal(min(number, LAST)) if number > 0 else None
