"""What coordinators and keepers do with a round: open, call off, tell what has come."""

from datetime import UTC
from zoneinfo import ZoneInfo

from aiogram import F, Router
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from domain.amounts import parse_amount
from domain.items import Rule
from domain.measures import Measure
from domain.round_words import read_deadline
from domain.rounds import check_deadline
from handlers.commands import Answering
from handlers.pages import Page, button
from handlers.rounds.buttons import Act, Do, Rounds, Set, Show
from handlers.rounds.lists import show_card
from handlers.rows import in_pairs
from handlers.talk import Talk
from services import rounds, rounds_card, rounds_sharing


class Opening(StatesGroup):
    expected = State()
    deadline = State()


class TellingOfRound(StatesGroup):
    cancel = State()
    brought = State()
    supply = State()
    reason = State()


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(hear_expected, Answering(Opening.expected), F.text)
    router.message.register(hear_deadline, Answering(Opening.deadline), F.text)
    router.message.register(hear_cancel, Answering(TellingOfRound.cancel), F.text)
    router.message.register(hear_brought, Answering(TellingOfRound.brought), F.text)
    router.message.register(hear_supply, Answering(TellingOfRound.supply), F.text)
    router.message.register(hear_reason, Answering(TellingOfRound.reason), F.text)
    router.callback_query.register(choose_rule, Set.filter(F.rule))
    router.callback_query.register(begin, Set.filter(F.item_id))
    router.callback_query.register(by_stock, Opening.expected, Set.filter())
    router.callback_query.register(offer_rules, Act.filter(F.do == Do.RULES))
    router.callback_query.register(ask_cancel, Act.filter(F.do == Do.CANCEL))
    router.callback_query.register(brought, Act.filter(F.do.in_({Do.BROUGHT, Do.FROM_STOCK})))
    router.callback_query.register(ask_brought, Act.filter(F.do == Do.OTHER_BROUGHT))
    router.callback_query.register(ask_supply, Act.filter(F.do == Do.AGAIN))
    return router


async def begin(_: CallbackQuery, callback_data: Set, talk: Talk) -> None:
    item, zone = await talk.look(rounds.zone_to_open, talk.me, callback_data.item_id, talk.now)
    await talk.state.set_state(Opening.expected)
    known = {"item": item.id, "measure": item.measure, "zone": zone.key, "name": item.name}
    await talk.state.set_data(known)
    stock = button(talk.say("round-by-stock"), Set())
    stop = button(talk.say("round-key-stop"), Rounds())
    await talk.answer(Page(talk.say("round-how-much-comes", item=item.name), [[stock, stop]]))


async def by_stock(_: CallbackQuery, talk: Talk) -> None:
    await _ask_deadline(talk, None)


async def hear_expected(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    await _ask_deadline(talk, parse_amount(message.text or "", Measure(known["measure"])))


async def _ask_deadline(talk: Talk, expected: int | None) -> None:
    known = await talk.state.get_data()
    await talk.state.set_state(Opening.deadline)
    await talk.state.set_data(known | {"expected": expected})
    stop = button(talk.say("round-key-stop"), Rounds())
    await talk.answer(Page(talk.say("round-until-when", item=known["name"]), [[stop]]))


async def hear_deadline(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    zone = ZoneInfo(known["zone"])
    deadline = read_deadline(message.text or "", talk.now, zone).astimezone(UTC)
    check_deadline(deadline, talk.now)
    await talk.state.clear()
    what = rounds.Opening(known["item"], known["expected"], deadline)
    opened = await talk.act(rounds.open_round, talk.me, what, talk.now)
    await show_card(talk, opened.id)


async def offer_rules(_: CallbackQuery, callback_data: Act, talk: Talk) -> None:
    round_id = callback_data.round_id
    keys = [
        button(talk.say("round-rule-key", rule=one), Set(round_id=round_id, rule=one))
        for one in Rule
    ]
    back = button(talk.say("round-key-back"), Show(round_id=round_id))
    await talk.answer(Page(talk.say("round-which-rule"), [*in_pairs(keys), [back]]))


async def choose_rule(_: CallbackQuery, callback_data: Set, talk: Talk) -> None:
    assert callback_data.rule is not None
    of = (talk.me, callback_data.round_id, callback_data.rule, talk.now)
    await talk.act(rounds.change_rule, *of)
    await show_card(talk, callback_data.round_id)


async def ask_cancel(_: CallbackQuery, callback_data: Act, talk: Talk) -> None:
    await _ask(talk, callback_data.round_id, TellingOfRound.cancel, "round-why-cancel")


async def hear_cancel(message: Message, talk: Talk) -> None:
    round_id = (await talk.state.get_data())["round"]
    await talk.state.clear()
    await talk.act(rounds.cancel, talk.me, round_id, message.text or "", talk.now)
    await show_card(talk, round_id)


async def brought(_: CallbackQuery, callback_data: Act, talk: Talk) -> None:
    await talk.state.clear()
    receive = callback_data.do is Do.BROUGHT
    await _bring(talk, callback_data.round_id, callback_data.amount, receive)


async def ask_brought(_: CallbackQuery, callback_data: Act, talk: Talk) -> None:
    await _ask(talk, callback_data.round_id, TellingOfRound.brought, "round-how-much-came")


async def hear_brought(message: Message, talk: Talk) -> None:
    round_id = (await talk.state.get_data())["round"]
    amount = await _amount(talk, round_id, message.text or "")
    await talk.state.clear()
    await _bring(talk, round_id, amount, True)


async def _bring(talk: Talk, round_id: int, amount: int, receive: bool) -> None:
    of = (talk.me, round_id, amount, talk.now)
    await talk.act(rounds_sharing.arrived, *of, receive=receive)
    await show_card(talk, round_id)


async def ask_supply(_: CallbackQuery, callback_data: Act, talk: Talk) -> None:
    await _ask(talk, callback_data.round_id, TellingOfRound.supply, "round-how-much-really")


async def hear_supply(message: Message, talk: Talk) -> None:
    round_id = (await talk.state.get_data())["round"]
    supply = await _amount(talk, round_id, message.text or "")
    await talk.look(rounds_sharing.may_again, talk.me, round_id, supply, talk.now)
    await _ask(talk, round_id, TellingOfRound.reason, "round-why-again")
    await talk.state.update_data(supply=supply)


async def hear_reason(message: Message, talk: Talk) -> None:
    known = await talk.state.get_data()
    await talk.state.clear()
    of = (talk.me, known["round"], known["supply"], message.text or "", talk.now)
    await talk.act(rounds_sharing.again, *of)
    await show_card(talk, known["round"])


async def _amount(talk: Talk, round_id: int, text: str) -> int:
    card = await talk.look(rounds_card.card, talk.me, round_id, talk.now)
    return 0 if text.strip() == "0" else parse_amount(text, card.item.measure)


async def _ask(talk: Talk, round_id: int, question: State, words: str) -> None:
    await talk.state.set_state(question)
    await talk.state.set_data({"round": round_id})
    back = button(talk.say("round-key-back"), Show(round_id=round_id))
    await talk.answer(Page(talk.say(words), [[back]]))
