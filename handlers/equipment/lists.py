"""What there is, six at a time; one's own bookings; whose a thing was and will be."""

from collections.abc import Awaitable, Callable

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from handlers.equipment.buttons import Show, View, WithBooking
from handlers.equipment.wording import line, past_line, span_in_words
from handlers.equipment_buttons import OpenThing
from handlers.pages import ON_A_PAGE, Page, button
from handlers.rows import in_pairs, turning, within_reason
from handlers.talk import Talk
from services import booking_cancelling, equipment, equipment_card
from services.booking_cancelling import SeenBooking


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(show_list, Show.filter(F.what.in_(LISTS)))
    return router


async def show_list(_: CallbackQuery, callback_data: Show, talk: Talk) -> None:
    await talk.state.clear()
    first = within_reason(callback_data.first)
    await talk.answer(await LISTS[callback_data.what](talk, first, callback_data.equipment_id))


async def show_all(talk: Talk) -> None:
    await talk.answer(await everything(talk, 0))


async def everything(talk: Talk, first: int, _: int = 0) -> Page:
    found = await talk.look(equipment.listing, talk.me, talk.now)
    part = found[first : first + ON_A_PAGE]
    title = talk.say("thing-list" if found else "thing-list-none", count=len(found))
    keys = [button(one.thing.name, OpenThing(equipment_id=one.thing.id)) for one in part]
    back, more = turning(lambda at: Show(what=View.ALL, first=at), first, len(found))
    below = [button(talk.say("thing-key-mine"), Show(what=View.MINE))]
    if talk.me.coordinates:
        below.append(button(talk.say("thing-key-new"), Show(what=View.NEW)))
    lines = [title, *(line(talk.say, one) for one in part)]
    return Page("\n".join(lines), [*in_pairs(keys), [*back, *more], below])


async def mine(talk: Talk, first: int, _: int = 0) -> Page:
    found = await talk.look(booking_cancelling.mine, talk.me, talk.now)
    part = found[first : first + ON_A_PAGE]
    lines = [talk.say("thing-mine" if found else "thing-mine-none")]
    lines += [_own_line(talk, one) for one in part]
    keys = [_booking_key(one.thing.name, talk, one) for one in part]
    back, more = turning(lambda at: Show(what=View.MINE, first=at), first, len(found))
    return Page("\n".join(lines), [*in_pairs(keys), [*back, *more], [to_all(talk)]])


async def coming(talk: Talk, first: int, equipment_id: int) -> Page:
    """For who looks after a thing, to call a booking off."""
    found = await talk.look(booking_cancelling.coming, talk.me, equipment_id, talk.now)
    part = found[first : first + ON_A_PAGE]
    keys = [_booking_key(one.name, talk, one) for one in part]
    turn = turning(
        lambda at: Show(what=View.COMING, first=at, equipment_id=equipment_id), first, len(found)
    )
    text = talk.say("thing-coming" if found else "thing-coming-none")
    return Page(text, [*in_pairs(keys), [*turn[0], *turn[1]], [to_thing(talk, equipment_id)]])


async def history(talk: Talk, first: int, equipment_id: int) -> Page:
    about = (talk.me, equipment_id, first, ON_A_PAGE, talk.now)
    found = await talk.look(equipment_card.history, *about)
    lines = [talk.say("thing-history", thing=found.thing.name)]
    lines += [past_line(talk.say, one) for one in found.past] or [talk.say("thing-history-none")]
    turn = turning(
        lambda at: Show(what=View.HISTORY, first=at, equipment_id=equipment_id),
        first,
        found.total,
    )
    return Page("\n".join(lines), [[*turn[0], *turn[1]], [to_thing(talk, equipment_id)]])


LISTS: dict[View, Callable[[Talk, int, int], Awaitable[Page]]] = {
    View.ALL: everything,
    View.MINE: mine,
    View.COMING: coming,
    View.HISTORY: history,
}


def to_all(talk: Talk) -> InlineKeyboardButton:
    return button(talk.say("thing-key-all"), Show(what=View.ALL))


def to_mine(talk: Talk) -> InlineKeyboardButton:
    return button(talk.say("thing-key-back-mine"), Show(what=View.MINE))


def to_thing(talk: Talk, equipment_id: int) -> InlineKeyboardButton:
    return button(talk.say("thing-key-back"), OpenThing(equipment_id=equipment_id))


def _own_line(talk: Talk, one: SeenBooking) -> str:
    days = {"first": one.booking.first_day, "until": one.booking.until_day}
    state = one.booking.state.value
    return talk.say("thing-mine-line", thing=one.thing.name, **days, state=state)


def _booking_key(name: str, talk: Talk, one: SeenBooking) -> InlineKeyboardButton:
    label = f"{name}: {span_in_words(talk.say, one.booking.days)}"
    return button(label, WithBooking(booking_id=one.booking.id))
