"""The card of a thing, and its photo."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.equipment.buttons import Deal, Show, Take, View, WithBooking
from handlers.equipment.lists import to_all, to_thing
from handlers.equipment.wording import card_text
from handlers.equipment_buttons import OpenThing
from handlers.pages import Page, Row, button, pop_up, seem_busy, send_picture
from handlers.talk import Talk
from services import equipment_card
from services.equipment_card import ThingCard


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(open_thing, OpenThing.filter())
    router.callback_query.register(show_photo, Show.filter(F.what == View.PHOTO))
    return router


async def open_thing(_: CallbackQuery, callback_data: OpenThing, talk: Talk) -> None:
    await talk.state.clear()
    await show_card(talk, callback_data.equipment_id)


async def show_photo(press: CallbackQuery, callback_data: Show, talk: Talk) -> None:
    """Beneath the card, which stays as it is."""
    about = (talk.me, callback_data.equipment_id, talk.now)
    thing, content = await talk.look(equipment_card.photo, *about)
    await pop_up(press)
    await seem_busy(press)
    await send_picture(press, content, Page(thing.name, [[to_thing(talk, thing.id)]]))


async def show_card(talk: Talk, equipment_id: int) -> None:
    card = await talk.look(equipment_card.card, talk.me, equipment_id, talk.now)
    await talk.answer(card_page(talk, card))


def card_page(talk: Talk, card: ThingCard) -> Page:
    rows = [_booking(talk, card), _more(talk, card), _office(talk, card)]
    return Page(card_text(talk.say, card), [*rows, [to_all(talk)]])


def _booking(talk: Talk, card: ThingCard) -> Row:
    keys = []
    if card.thing.is_ready:
        keys.append(button(talk.say("thing-key-take"), Take(equipment_id=card.thing.id)))
    if len(card.own) == 1:
        cancel = WithBooking(booking_id=card.own[0].id, deal=Deal.CANCEL)
        keys.append(button(talk.say("thing-key-cancel"), cancel))
    elif card.own:
        keys.append(button(talk.say("thing-key-mine"), Show(what=View.MINE)))
    return keys


def _more(talk: Talk, card: ThingCard) -> Row:
    history = Show(what=View.HISTORY, equipment_id=card.thing.id)
    keys = [button(talk.say("thing-key-history"), history)]
    if card.thing.picture_id:
        photo = Show(what=View.PHOTO, equipment_id=card.thing.id)
        keys.insert(0, button(talk.say("thing-key-photo"), photo))
    return keys


def _office(talk: Talk, card: ThingCard) -> Row:
    if not card.looks_after:
        return []
    settings = Show(what=View.SETTINGS, equipment_id=card.thing.id)
    keys = [button(talk.say("thing-key-change"), settings)]
    if card.others_coming:
        coming = Show(what=View.COMING, equipment_id=card.thing.id)
        keys.append(button(talk.say("thing-key-coming", count=card.others_coming), coming))
    return keys
