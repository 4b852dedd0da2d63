"""What I have asked for or been granted, and giving it back."""

from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from domain.reliefs import Relief, ReliefKind, ReliefState
from handlers.leave.buttons import Begin, Mine, Withdraw
from handlers.leave.wording import changes_in_words, kind_in_words, title
from handlers.pages import ON_A_PAGE, Page, Row, button
from handlers.rows import in_pairs
from handlers.talk import Talk
from locales import Say
from services import giving_back, leave, leave_effects


def build_router() -> Router:
    router = Router(name=__name__)
    router.callback_query.register(open_mine, Mine.filter())
    router.callback_query.register(withdraw, Withdraw.filter())
    return router


async def open_mine(_: CallbackQuery, talk: Talk) -> None:
    await talk.state.clear()
    await show_mine(talk)


async def show_mine(talk: Talk) -> None:
    found = await talk.look(leave.mine, talk.me, talk.now)
    await talk.answer(mine_page(talk.say, found, talk.today))


async def extend(talk: Talk) -> None:
    """Of right, so at once."""
    await talk.state.clear()
    given = await talk.act(leave.extend, talk.me, talk.now)
    text = talk.say("relief-extended", last=given.days.last or given.days.first)
    await talk.answer(Page(text, [[_undo(talk.say, given), _to_mine(talk.say)]]))


async def withdraw(_: CallbackQuery, callback_data: Withdraw, talk: Talk) -> None:
    """Granted leave comes back from a coordinator only: so that is asked twice."""
    mine = await talk.look(giving_back.own, talk.me, callback_data.relief_id, talk.now)
    needs_assent = mine.kind is not ReliefKind.EXTENSION and mine.state is ReliefState.GRANTED
    if needs_assent and not callback_data.surely:
        await ask_whether(talk, mine)
        return
    await talk.state.clear()
    left = await talk.act(giving_back.withdraw, talk.me, mine.id, talk.now)
    said = "relief-withdrawn" if left.state is ReliefState.WITHDRAWN else "relief-cut-short"
    text = talk.say(said, title=title(talk.say, left, talk.today))
    await talk.answer(Page(text, [[_to_mine(talk.say)]]))


async def ask_whether(talk: Talk, mine: Relief) -> None:
    changes = await talk.look(leave_effects.if_given_back, talk.me, mine.id, talk.now)
    lines = [
        talk.say("relief-ask-whether", title=title(talk.say, mine, talk.today)),
        changes_in_words(talk.say, changes),
    ]
    surely = Withdraw(relief_id=mine.id, surely=True)
    rows = [[button(talk.say("relief-give-back"), surely), _to_mine(talk.say)]]
    await talk.answer(Page("\n".join(lines), rows))


def mine_page(say: Say, found: list[Relief], today: date) -> Page:
    shown = found[:ON_A_PAGE]
    lines = [
        say("relief-mine-line", title=title(say, one, today), state=one.state.value)
        for one in shown
    ]
    text = say("relief-mine", list="\n".join(lines)) if lines else say("relief-mine-none")
    undo = [_undo_this(say, one, today) for one in shown]
    return Page(f"{text}\n\n{say('relief-which')}", [*in_pairs(undo), *_kinds(say)])


def _kinds(say: Say) -> list[Row]:
    return in_pairs([button(kind_in_words(say, kind), Begin(kind=kind)) for kind in ReliefKind])


def _undo_this(say: Say, relief: Relief, today: date) -> InlineKeyboardButton:
    label = say("relief-undo-this", title=title(say, relief, today))
    return button(label, Withdraw(relief_id=relief.id))


def _undo(say: Say, relief: Relief) -> InlineKeyboardButton:
    return button(say("relief-undo"), Withdraw(relief_id=relief.id))


def _to_mine(say: Say) -> InlineKeyboardButton:
    return button(say("relief-mine-key"), Mine())
