"""What a member wishes for: a button, or words such as `2 л, и ещё 1 если будет`."""

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.round_words import read_wish
from domain.rounds import RoundOver
from handlers.commands import Answering
from handlers.pages import Page, button
from handlers.rounds.buttons import Act, Do, Show, Wish
from handlers.rounds.lists import show_card
from handlers.talk import Talk
from services import rounds_card, rounds_wishes

URGENCIES = (0, 1, 2, 3)


class Wishing(StatesGroup):
    amount = State()
    reason = State()


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(hear_amount, Answering(Wishing.amount), F.text)
    router.message.register(hear_reason, Answering(Wishing.reason), F.text)
    router.callback_query.register(wish, Wish.filter())
    router.callback_query.register(ask_amount, Act.filter(F.do == Do.OTHER))
    router.callback_query.register(urgency, Act.filter(F.do == Do.URGENT))
    router.callback_query.register(withdraw, Act.filter(F.do == Do.WITHDRAW))
    router.callback_query.register(keep, Act.filter(F.do.in_({Do.CONFIDENTIAL, Do.PUBLIC})))
    return router


async def wish(_: CallbackQuery, callback_data: Wish, talk: Talk) -> None:
    await talk.state.clear()
    of = (talk.me, callback_data.round_id, callback_data.amount, 0, talk.now)
    await talk.act(rounds_wishes.wish, *of)
    await show_card(talk, callback_data.round_id)


async def ask_amount(_: CallbackQuery, callback_data: Act, talk: Talk) -> None:
    card = await talk.look(rounds_card.card, talk.me, callback_data.round_id, talk.now)
    if not card.takes_wishes:
        raise RoundOver
    await talk.state.set_state(Wishing.amount)
    await talk.state.set_data({"round": card.round.id, "measure": card.item.measure})
    back = button(talk.say("round-key-back"), Show(round_id=card.round.id))
    await talk.answer(Page(talk.say("round-how-much", item=card.item.name), [[back]]))


async def hear_amount(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    card = await talk.look(rounds_card.card, talk.me, known["round"], talk.now)
    amounts = read_wish(message.text or "", card.item.measure)
    await talk.state.clear()
    await talk.act(rounds_wishes.wish, talk.me, card.round.id, *amounts, talk.now)
    await show_card(talk, card.round.id)


async def urgency(_: CallbackQuery, callback_data: Act, talk: Talk) -> None:
    """First how urgent, then why; what is not urgent needs no reason."""
    round_id, level = callback_data.round_id, callback_data.amount
    back = button(talk.say("round-key-back"), Show(round_id=round_id))
    if level < 0:
        keys = [
            button(
                talk.say("round-level", urgency=one),
                Act(round_id=round_id, do=Do.URGENT, amount=one),
            )
            for one in URGENCIES
        ]
        await talk.answer(Page(talk.say("round-how-urgent"), [keys[:2], keys[2:], [back]]))
    elif level == 0:
        await talk.state.clear()
        await talk.act(rounds_wishes.say_urgency, talk.me, round_id, 0, "", talk.now)
        await show_card(talk, round_id)
    else:
        await talk.state.set_state(Wishing.reason)
        await talk.state.set_data({"round": round_id, "urgency": level})
        await talk.answer(Page(talk.say("round-why-urgent"), [[back]]))


async def hear_reason(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    await talk.state.clear()
    of = (talk.me, known["round"], known["urgency"], message.text or "", talk.now)
    await talk.act(rounds_wishes.say_urgency, *of)
    await show_card(talk, known["round"])


async def withdraw(_: CallbackQuery, callback_data: Act, talk: Talk) -> None:
    await talk.state.clear()
    await talk.act(rounds_wishes.withdraw, talk.me, callback_data.round_id, talk.now)
    await show_card(talk, callback_data.round_id)


async def keep(_: CallbackQuery, callback_data: Act, talk: Talk) -> None:
    await talk.state.clear()
    is_kept = callback_data.do is Do.CONFIDENTIAL
    of = (talk.me, callback_data.round_id, is_kept, talk.now)
    await talk.act(rounds_wishes.keep_to_coordinators, *of)
    await show_card(talk, callback_data.round_id)
