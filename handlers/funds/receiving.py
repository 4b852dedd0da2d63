"""Money comes into a fund: how much, from where; in one sentence too."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import Filter
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message

from domain.fund_words import read_sum
from handlers.commands import Answering, Asked
from handlers.funds.buttons import Deed, Do, WithFund, WithMoved
from handlers.funds.draft import Draft, ReceivingMoney, keep, kept, new_draft
from handlers.funds.lists import to_card, which_page
from handlers.letters import Facts
from handlers.pages import ON_A_PAGE, Page, button
from handlers.talk import Talk
from services import fund_cards, fund_moves, funds
from services.fund_moves import Written


class TellsWhatCame(Filter):
    """`/funds развитие +1500 взносы`."""

    async def __call__(self, _: Message, arguments: str) -> bool | dict[str, str]:
        name, plus, said = arguments.partition("+")
        return {"name": name.strip(), "said": said.strip()} if plus and name.strip() else False


def build_router() -> Router:
    router = Router(name=__name__)
    router.message.register(hear_sentence, Asked("funds"), TellsWhatCame())
    router.callback_query.register(begin, WithFund.filter(F.do == Do.RECEIVE))
    router.message.register(hear_amount, Answering(ReceivingMoney.amount), F.text)
    router.message.register(hear_words, Answering(ReceivingMoney.words), F.text)
    return router


async def hear_sentence(_: Message, name: str, said: str, talk: Talk) -> None:
    found = await talk.look(fund_cards.search, talk.me, name, ON_A_PAGE, talk.now)
    if len(found) != 1:
        await talk.answer(which_page(talk, name, found))
        return
    fund = await talk.look(funds.kept, talk.me, found[0].fund.id, talk.now)
    await _go_on(talk, new_draft(fund.id, name=fund.name), said)


async def begin(_: CallbackQuery, callback_data: WithFund, talk: Talk) -> None:
    fund = await talk.look(funds.kept, talk.me, callback_data.fund_id, talk.now)
    draft = new_draft(fund.id, name=fund.name)
    await _ask(talk, draft, ReceivingMoney.amount, talk.say("fund-how-much-came", fund=fund.name))


async def hear_amount(message: Message, talk: Talk) -> None:
    await _go_on(talk, await kept(talk.state), message.text or "")


async def _go_on(talk: Talk, draft: Draft, said: str) -> None:
    """Where it is from may be told in the same breath."""
    amount, words = read_sum(said)
    if words:
        await _write(talk, draft.fund_id, amount, words)
        return
    text = talk.say("fund-where-from", fund=draft.name, amount=amount)
    await _ask(talk, replace(draft, amount=amount), ReceivingMoney.words, text)


async def hear_words(message: Message, talk: Talk) -> None:
    draft = await kept(talk.state)
    await _write(talk, draft.fund_id, draft.amount, message.text or "")


async def _write(talk: Talk, fund_id: int, amount: int, words: str) -> None:
    await talk.state.clear()
    done = await talk.act(fund_moves.receive, talk.me, fund_id, amount, words, talk.now)
    await talk.answer(written_page(talk, done, "fund-received"))


def written_page(talk: Talk, done: Written, words: str) -> Page:
    """What was written down, with the button that takes it back."""
    facts: Facts = {"amount": done.amount, "words": done.words, "free": done.free}
    other = done.other.name if done.other else ""
    text = talk.say(words, fund=done.fund.name, other=other, **facts)
    undo = WithMoved(movement_id=done.movement_id, deed=Deed.UNDO)
    return Page(text, [[button(talk.say("fund-undo-key"), undo)], to_card(talk, done.fund.id)])


async def _ask(talk: Talk, draft: Draft, question: State, text: str) -> None:
    await keep(talk.state, draft, question)
    await talk.answer(Page(text, [to_card(talk, draft.fund_id, "fund-stop")]))
