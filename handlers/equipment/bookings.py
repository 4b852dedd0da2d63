"""One booking: its card, giving it up, calling another's off with a reason."""

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from handlers.commands import Answering
from handlers.equipment.buttons import Deal, Show, Take, View, WithBooking
from handlers.equipment.lists import to_mine, to_thing
from handlers.equipment.wording import booking_text, loan
from handlers.pages import Page, Row, button
from handlers.talk import Talk
from services import booking_cancelling
from services.booking_cancelling import SeenBooking


class CallingOff(StatesGroup):
    reason = State()


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(open_booking, WithBooking.filter(F.deal == Deal.OPEN))
    router.callback_query.register(cancel, WithBooking.filter(F.deal == Deal.CANCEL))
    router.callback_query.register(surely, WithBooking.filter(F.deal == Deal.SURELY))
    router.message.register(hear_reason, Answering(CallingOff.reason), F.text)
    return router


async def open_booking(_: CallbackQuery, callback_data: WithBooking, talk: Talk) -> None:
    await talk.state.clear()
    about = (talk.me, callback_data.booking_id, talk.now)
    one = await talk.look(booking_cancelling.seen, *about)
    await talk.answer(Page(booking_text(talk.say, one), [_keys(talk, one), _back(talk, one)]))


async def cancel(_: CallbackQuery, callback_data: WithBooking, talk: Talk) -> None:
    """A late cancel of what has a quota counts, and can't be undone: that is said before."""
    await talk.state.clear()
    about = (talk.me, callback_data.booking_id, talk.now)
    one = await talk.look(booking_cancelling.seen, *about)
    if not one.is_own:
        await _ask_reason(talk, one)
    elif one.is_late and one.thing.late_cancels is not None:
        await talk.answer(_warning(talk, one, one.thing.late_cancels))
    else:
        await _cancel(talk, one)


async def surely(_: CallbackQuery, callback_data: WithBooking, talk: Talk) -> None:
    await talk.state.clear()
    about = (talk.me, callback_data.booking_id, talk.now)
    await _cancel(talk, await talk.look(booking_cancelling.seen, *about))


async def hear_reason(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    await talk.state.clear()
    said = (known["booking"], message.text or "", talk.now)
    one = await talk.act(booking_cancelling.cancel_for, talk.me, *said)
    coming = Show(what=View.COMING, equipment_id=one.equipment_id)
    text = talk.say("thing-called-off", loan=loan(talk.say, one))
    await talk.answer(Page(text, [[button(talk.say("thing-key-back-coming"), coming)]]))


async def _ask_reason(talk: Talk, one: SeenBooking) -> None:
    about = (talk.me, one.booking.id, talk.now)
    await talk.look(booking_cancelling.check_cancel_for, *about)
    await talk.state.set_state(CallingOff.reason)
    await talk.state.set_data({"booking": one.booking.id})
    text = talk.say("thing-why-call-off", name=one.name, loan=loan(talk.say, one.booking))
    await talk.answer(Page(text, [_back(talk, one)]))


async def _cancel(talk: Talk, one: SeenBooking) -> None:
    await talk.act(booking_cancelling.cancel, talk.me, one.booking.id, talk.now)
    text = talk.say("thing-cancelled", thing=one.thing.name, loan=loan(talk.say, one.booking))
    again = button(talk.say("thing-key-again"), Take(equipment_id=one.thing.id))
    await talk.answer(Page(text, [[again, to_mine(talk)]]))


def _warning(talk: Talk, one: SeenBooking, allowed: int) -> Page:
    text = talk.say(
        "thing-late-cancel",
        thing=one.thing.name,
        loan=loan(talk.say, one.booking),
        number=one.used + 1,
        allowed=allowed,
    )
    surely = WithBooking(booking_id=one.booking.id, deal=Deal.SURELY)
    keep = WithBooking(booking_id=one.booking.id)
    keys = [button(talk.say("thing-key-surely"), surely), button(talk.say("thing-key-keep"), keep)]
    return Page(text, [keys])


def _keys(talk: Talk, one: SeenBooking) -> Row:
    if not one.is_coming:
        return []
    cancel = WithBooking(booking_id=one.booking.id, deal=Deal.CANCEL)
    keys = [button(talk.say("thing-key-undo"), cancel)]
    if one.is_own:
        other = Take(equipment_id=one.thing.id, instead=one.booking.id)
        keys.append(button(talk.say("thing-key-other-days"), other))
    return keys


def _back(talk: Talk, one: SeenBooking) -> Row:
    return [to_thing(talk, one.thing.id), *([to_mine(talk)] if one.is_own else [])]
